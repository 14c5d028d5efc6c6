//! What small policies mean in their fine print: the intents of rows and the
//! prose beside them, acts that every reading permits, words with two meanings.
#![expect(clippy::unwrap_used, reason = "a failing unwrap is the test failing")]

use online_safety_policy::diagnostic::Code;
use online_safety_policy::vocabulary::Resolution;
use online_safety_policy::vocabulary::{
    History, Intent, PupilIncident, Purpose, Role, Technology, UserAction,
};
use online_safety_policy::{Circumstances, Policy, Recommendation};
use support::{incidents, required, responses};

const HEAD: &str = "
format: 1
policy: { id: small, school: Small, title: Small }
audiences: { pupils: { label: Pupils, roles: [pupil] } }
";

const INCIDENTS: &str = "
pupil-incidents:
  audience: pupils
  columns: [headteacher, police, inform-parents, warning, further-sanction]
  rows:
    illegal-material: { line: 1, required: [headteacher], intent: [deliberate] }
    continued-infringements: { line: 2, required: [further-sanction], intent: [deliberate], repeat: above }
    disrepute: { line: 3, required: [headteacher], repeat: all }
response-rules:
  crimes: { line: 4, table: pupil-incidents, incidents: [illegal-material], required: [police] }
  repeats: { line: 5, table: pupil-incidents, incidents: [continued-infringements], available: [warning] }
";

#[track_caller]
fn policy(parts: &[&str]) -> Policy {
    let text = HEAD.to_owned() + &parts.concat();
    Policy::from_yaml(&text).unwrap()
}

#[track_caller]
fn faults(parts: &[&str]) -> Vec<Code> {
    let text = HEAD.to_owned() + &parts.concat();
    let error = Policy::from_yaml(&text).unwrap_err();
    error
        .diagnostics()
        .iter()
        .map(|fault| fault.code())
        .collect()
}

fn illegal_material(
    policy: &Policy,
    intent: impl Into<Option<Intent>>,
    history: History,
) -> Recommendation<'_> {
    let incident = [PupilIncident::IllegalMaterial];
    policy
        .recommend(Role::Pupil, incident, intent, history)
        .unwrap()
}

fn rules<'p>(answer: &Recommendation<'p>) -> Vec<&'p str> {
    answer.reasons().map(|reason| reason.rule).collect()
}

/// A row may speak of one intent only; prose about the same incident does not.
#[test]
fn prose_speaks_of_an_incident_whatever_the_intent() {
    let policy = policy(&[INCIDENTS]);
    let answer = illegal_material(&policy, Intent::Accidental, History::FirstTime);
    assert_eq!(required(&answer), ["police"]);
    assert_eq!(rules(&answer), ["crimes"]);
    assert_eq!(
        answer.set_aside(),
        [PupilIncident::IllegalMaterial.into()],
        "the row itself stays out of it"
    );
}

#[test]
fn a_row_about_repeats_keeps_to_its_intents() {
    let policy = policy(&[INCIDENTS]);
    let ask = |intent| {
        let answer = policy.recommend(
            Role::Pupil,
            [PupilIncident::Disrepute, PupilIncident::IllegalMaterial],
            intent,
            History::Repeat,
        );
        let answer = answer.unwrap();
        let rows: Vec<_> = answer.repetitions().iter().map(|told| told.row).collect();
        (responses(&answer).contains(&"further-sanction"), rows)
    };
    let (deliberate, rows) = ask(Some(Intent::Deliberate));
    assert!(deliberate);
    assert!(rows.contains(&"continued-infringements"));
    let (careless, rows) = ask(Some(Intent::Careless));
    assert!(!careless, "the row speaks of deliberate acts");
    assert!(!rows.contains(&"continued-infringements"));
}

#[test]
fn prose_about_a_row_on_repeats_is_among_the_reasons() {
    let policy = policy(&[INCIDENTS]);
    let answer = illegal_material(&policy, Intent::Deliberate, History::Repeat);
    assert!(responses(&answer).contains(&"warning"));
    assert!(rules(&answer).contains(&"repeats"), "{:?}", rules(&answer));
}

const ACTS: &str = "
user-actions:
  audiences: [pupils]
  columns: [acceptable, unacceptable, discouraged]
  rows:
    gambling:
      line: 1
      pupils:
        is: acceptable
        cases: [{ when: { purpose: [personal] }, then: discouraged }]
        otherwise: allowed
    social-media: { line: 2, pupils: { readings: [acceptable, discouraged] } }
    online-shopping: { line: 3, pupils: unacceptable }
mapping:
  gambling: { pupil-incidents: [{ incident: disrepute, fit: direct }] }
  social-media: { pupil-incidents: [{ incident: disrepute, fit: direct }] }
  online-shopping:
    pupil-incidents:
      - incident: disrepute
        fit: direct
        intent: [deliberate, careless, accidental, accidental-unreported]
";

#[test]
fn what_is_permitted_either_way_is_no_incident() {
    let policy = policy(&[INCIDENTS, ACTS]);
    let unknown = Circumstances::new();
    for action in [UserAction::Gambling, UserAction::SocialMedia] {
        let answer = policy.assess(Role::Pupil, action, &unknown, None, History::FirstTime);
        let answer = answer.unwrap();
        assert_eq!(answer.classification().verdict(), None, "{action}");
        assert_eq!(answer.resolution(), Resolution::NoIncident, "{action}");
        assert!(answer.recommendation().is_silent(), "{action}");
    }
}

#[test]
fn every_intent_by_name_is_any_intent() {
    let policy = policy(&[INCIDENTS, ACTS]);
    let shopping = UserAction::OnlineShopping;
    let unknown = Circumstances::new().purpose(Purpose::Personal);
    let answer = policy.assess(Role::Pupil, shopping, &unknown, None, History::FirstTime);
    assert_eq!(incidents(&answer.unwrap()), ["disrepute"]);
}

/// A cell that says by name who may, and by cases when, would leave one of them out.
#[test]
fn a_cell_has_nominated_roles_or_cases() {
    let table = "
communications:
  audiences: [pupils]
  columns: [not-allowed, allowed-for-selected-staff]
  rows:
    school-ipads:
      line: 1
      pupils:
        is: allowed-for-selected-staff
        nominated: [pupil]
        cases: [{ when: { place: [off-site] }, then: not-allowed }]
";
    assert_eq!(faults(&[table]), [Code::ContradictoryRow]);
}

/// A rule in prose may name a level of either table.
#[test]
fn an_own_level_does_not_change_what_a_rule_says() {
    let rule = "
rules:
  phones: { line: 1, who: [pupils], about: [personal-phones], is: allowed }
";
    let shadow = "own: { acceptability: { allowed: { label: Allowed, means: unacceptable } } }";
    assert_eq!(faults(&[rule, shadow]), [Code::ShadowsStandardWord]);

    let own = |acceptability, permission| {
        format!(
            "own:\n  acceptability: {{ older: {{ label: Older, means: {acceptability} }} }}\n  \
             permissions: {{ older: {{ label: Older, means: {permission} }} }}\n"
        )
    };
    let two = own("acceptable", "not-allowed");
    assert_eq!(faults(&[&two]), [Code::DuplicateWord]);
    let one = own("acceptable", "allowed");
    let policy = policy(&[&one, &rule.replace("is: allowed", "is: older")]);
    let phones = Technology::PersonalPhones;
    let answer = policy.classify(Role::Pupil, phones, &Circumstances::new());
    assert!(answer.unwrap().verdict().unwrap().is_permitted());
}

#[test]
fn nothing_illegal_is_permitted_by_another_name() {
    let column = "
own: { acceptability: { tolerated: { label: Tolerated, means: acceptable } } }
user-actions:
  audiences: [pupils]
  columns: [tolerated, unacceptable]
  rows:
    grooming: { line: 1, pupils: tolerated }
    gambling: { line: 2, pupils: tolerated }
";
    assert_eq!(faults(&[column]), [Code::IllegalMadeAcceptable]);
    let rule = "
rules:
  research:
    line: 1
    who: [pupils]
    about: [grooming, racist-material, gambling]
    cases: [{ when: { purpose: [educational] }, then: allowed }]
";
    assert_eq!(faults(&[rule]), [Code::IllegalMadeAcceptable]);
}
