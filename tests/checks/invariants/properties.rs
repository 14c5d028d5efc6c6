//! Each property and each key of a set: a law that holds, and one that does not.

use online_safety_policy::Policy;

/// A small school: pupils and staff, two acts, two devices, five incidents.
const SCHOOL: &str = r#"
format: 1
policy: { id: small, school: Small School, title: Rules }
sections: [{ line: 1, title: Begin }]
times: { school-day: { from: "09:00", to: "15:00" } }
audiences:
  pupils: { label: Pupils, roles: [pupil] }
  adults: { label: Adults, roles: [staff, headteacher] }
user-actions:
  audiences: [pupils, adults]
  columns: [acceptable, acceptable-at-certain-times, unacceptable, unacceptable-and-illegal]
  rows:
    grooming: { line: 2, pupils: unacceptable-and-illegal, adults: unacceptable-and-illegal }
    gambling: { line: 3, pupils: { readings: [unacceptable, unacceptable-and-illegal] }, adults: unacceptable }
    social-media:
      line: 4
      pupils: unacceptable
      adults:
        is: acceptable-at-certain-times
        cases: [{ line: 4, unless: { time: [school-day] }, then: allowed }]
    file-sharing: { line: 5, pupils: acceptable, adults: acceptable }
pupil-incidents:
  audience: pupils
  columns: [class-teacher, headteacher, police, inform-parents, warning]
  rows:
    grooming: { line: 6, required: [headteacher, police] }
    misuse: { line: 7, required: [class-teacher], available: [warning], intent: [deliberate], see: accidental-offensive-unreported }
    accidental-offensive-unreported: { line: 8, required: [class-teacher, warning], intent: [careless, accidental] }
    social-media: { line: 9, readings: [[class-teacher], [headteacher]] }
    continued-infringements: { line: 10, required: [inform-parents], repeat: all }
staff-incidents:
  audience: adults
  columns: [headteacher, police, disciplinary-action]
  rows:
    grooming: { line: 11, required: [headteacher, police, disciplinary-action] }
    personal-use: { line: 12, required: [headteacher] }
mapping:
  grooming:
    pupil-incidents: [{ incident: grooming, fit: direct }]
    staff-incidents: [{ incident: grooming, fit: direct }]
  gambling: { pupil-incidents: [], staff-incidents: [] }
  social-media:
    pupil-incidents: [{ incident: social-media, fit: direct, when: { moment: [lesson] } }]
    staff-incidents: [{ incident: personal-use, fit: direct, intent: [deliberate] }]
invariants:
  the-law:
"#;

/// How many questions a law is about, and how many answers break it.
#[track_caller]
fn law(for_all: &str, expect: &str) -> (usize, usize) {
    let text = format!("{SCHOOL}    for-all: {{ {for_all} }}\n    expect: {{ {expect} }}\n");
    let policy = Policy::from_yaml(&text).unwrap_or_else(|error| panic!("{error}"));
    let law = policy.invariants().next().unwrap();
    (law.questions().count(), law.violations().count())
}

#[test]
fn verdicts() {
    let all = "who: pupils, about: [grooming, gambling]";
    assert_eq!(law(all, "verdict: [not-allowed, illegal]"), (2, 0));
    // One reading of the second is not.
    assert_eq!(law(all, "verdict: illegal"), (2, 1));
    assert_eq!(law(all, "never-verdict: allowed"), (2, 0));
    assert_eq!(law(all, "never-verdict: not-allowed"), (2, 1));
    assert_eq!(
        law(all, "verdict: illegal, never-verdict: not-allowed"),
        (2, 1)
    );
}

#[test]
fn silence_is_no_verdict() {
    let all = "who: pupils, about: viruses";
    assert_eq!(
        law(all, "verdict: [allowed, discouraged, not-allowed, illegal]"),
        (1, 1)
    );
    assert_eq!(
        law(
            all,
            "never-verdict: [allowed, discouraged, not-allowed, illegal]"
        ),
        (1, 0)
    );
    assert_eq!(law(all, "decision: silent"), (1, 0));
}

#[test]
fn what_depends_is_judged_by_what_it_leads_to() {
    let all = "who: staff, about: social-media";
    // Nothing known, and three bands of the day.
    assert_eq!(law(all, "verdict: [allowed, not-allowed]"), (4, 0));
    assert_eq!(law(all, "verdict: not-allowed"), (4, 2));
    assert_eq!(law(all, "decision: decided"), (4, 1));
    assert_eq!(law(all, "decision: [decided, depends]"), (4, 0));
}

#[test]
fn given_facts_are_known() {
    let all = "who: staff, about: social-media, given: { time: school-day }";
    assert_eq!(law(all, "verdict: not-allowed, decision: decided"), (1, 0));
    // A fact on which nothing turns leaves things as they are.
    let all = "who: staff, about: social-media, given: { place: classroom }";
    assert_eq!(law(all, "decision: decided"), (4, 1));
}

#[test]
fn acts_by_what_the_policy_says_of_them() {
    assert_eq!(
        law("who: everyone, about: illegal", "verdict: illegal"),
        (22, 19)
    );
    let known = "who: [pupils, adults], about: illegal, except: gambling";
    assert_eq!(law(known, "verdict: illegal"), (3, 0));
    let judged = "who: [pupils, adults], about: all";
    let illegal = format!("{judged}, classified: illegal, intent: deliberate, history: first-time");
    assert_eq!(law(&illegal, "required: police"), (3, 0));
    assert_eq!(law(&illegal, "never-kind: sanction"), (3, 2));
    let covered =
        format!("{judged}, covered: true, intent: [unknown, deliberate], history: first-time");
    // Grooming for three roles; social media by pupils in a lesson; by adults on purpose,
    // in school hours or at a time that is not known.
    let all = law(&covered, "required: headteacher");
    assert_eq!(all, (3 * 2 + 2 + 2 * 2, 2));
    let uncovered =
        "who: pupils, about: gambling, covered: false, intent: unknown, history: repeat";
    assert_eq!(law(uncovered, "available-kind: referral"), (1, 1));
    let nothing = "who: pupils, about: gambling, covered: true";
    assert_eq!(law(nothing, "available-kind: referral"), (0, 0));
}

#[test]
fn responses_of_incidents() {
    let misuse =
        "table: pupil-incidents, incidents: misuse, intent: deliberate, history: first-time";
    assert_eq!(
        law(
            misuse,
            "required: class-teacher, available: warning, never: police"
        ),
        (1, 0)
    );
    assert_eq!(law(misuse, "required: warning"), (1, 1));
    assert_eq!(law(misuse, "available: police"), (1, 1));
    assert_eq!(law(misuse, "never: warning"), (1, 1));
    assert_eq!(
        law(misuse, "required-kind: referral, available-kind: sanction"),
        (1, 0)
    );
    assert_eq!(law(misuse, "required-kind: sanction"), (1, 1));
    assert_eq!(law(misuse, "available-kind: notification"), (1, 1));
    assert_eq!(law(misuse, "never-kind: sanction"), (1, 1));
    assert_eq!(law(misuse, "never-kind: notification"), (1, 0));
}

#[test]
fn a_disputed_response_is_neither_sure_nor_never() {
    let social =
        "table: pupil-incidents, incidents: social-media, history: first-time, intent: unknown";
    assert_eq!(law(social, "required: headteacher"), (1, 1));
    assert_eq!(law(social, "available: headteacher"), (1, 1));
    assert_eq!(law(social, "never: headteacher"), (1, 1));
    assert_eq!(law(social, "required-kind: referral"), (1, 1));
    assert_eq!(law(social, "never-kind: referral"), (1, 1));
}

#[test]
fn comparisons() {
    let misuse = "table: pupil-incidents, incidents: misuse, history: first-time, intent: [careless, accidental]";
    // Careless misuse is answered by another row, with a warning that must follow.
    assert_eq!(law(misuse, "no-lighter-than: deliberate"), (2, 0));
    assert_eq!(law(misuse, "no-harsher-than: deliberate"), (2, 2));
    let deliberate =
        "table: pupil-incidents, incidents: misuse, history: first-time, intent: deliberate";
    assert_eq!(law(deliberate, "no-lighter-than: careless"), (1, 1));
    assert_eq!(law(deliberate, "no-harsher-than: careless"), (1, 0));
    let repeat = "incidents: all, table: pupil-incidents, history: [repeat, repeat-after-warning]";
    assert_eq!(
        law(
            repeat,
            "no-lighter-than: first-time, required: inform-parents"
        ),
        // Two of the rows speak of some intents alone, and a repeat of others is not reached.
        (50, 6)
    );
    let first = "incidents: grooming, table: pupil-incidents, intent: unknown, history: first-time";
    assert_eq!(law(first, "no-lighter-than: repeat"), (1, 1));
}

#[test]
fn tables_and_people() {
    let how = "intent: unknown, history: first-time";
    assert_eq!(
        law(&format!("incidents: grooming, {how}"), "required: police"),
        (3, 0)
    );
    let staff = format!("table: staff-incidents, incidents: all, {how}");
    assert_eq!(law(&staff, "required: police"), (4, 2));
    let but_one = format!("table: staff-incidents, incidents: all, except: personal-use, {how}");
    assert_eq!(law(&but_one, "required: police"), (2, 0));
    let head = format!("incidents: all, who: headteacher, {how}");
    assert_eq!(law(&head, "required: headteacher"), (2, 0));
    // Of an incident that nothing is said about, silence is the answer.
    assert_eq!(
        law(&format!("incidents: fraud, {how}"), "required: police"),
        (3, 3)
    );
    assert_eq!(
        law("incidents: all, who: governor", "required: police"),
        (0, 0)
    );
}
