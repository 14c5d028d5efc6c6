//! What an edit of a policy file does to its certificate.

use std::sync::LazyLock;

use online_safety_policy::Policy;
use online_safety_policy::check::verify::Certificate;

use super::BASE;

/// The certificates before and after an edit.
#[track_caller]
fn certified(find: &str, put: &str) -> [Certificate; 2] {
    assert_eq!(BASE.matches(find).count(), 1, "not just one place: {find}");
    let text = BASE.replace(find, put);
    let policy = Policy::from_yaml(&text).unwrap_or_else(|error| panic!("{put}\n{error}"));
    static BEFORE: LazyLock<Certificate> = LazyLock::new(|| super::base().verify());
    [BEFORE.clone(), policy.verify()]
}

/// Which of the answers, the assessments and the reasons an edit changes.
#[track_caller]
fn changed(find: &str, put: &str) -> [bool; 3] {
    let [before, after] = certified(find, put);
    [
        before.answers != after.answers,
        before.assessments != after.assessments,
        before.reasons != after.reasons,
    ]
}

#[test]
fn an_edit_of_what_is_said_changes_the_answers() {
    let edits = [
        // Cells of levels.
        (
            "grooming: { line: 2, pupils: unacceptable-and-illegal, adults",
            "grooming: { line: 2, adults",
        ),
        (
            "drones: { line: 3, pupils: on-fridays",
            "drones: { line: 3, pupils: acceptable",
        ),
        ("adults: acceptable }", "adults: unacceptable }"),
        (
            "gambling: { line: 4, pupils: unacceptable,",
            "gambling: { line: 4, pupils: unacceptable-and-illegal,",
        ),
        ("nominated: [headteacher] }", "nominated: [staff] }"),
        (
            "is: acceptable-for-nominated-users, nominated: [headteacher]",
            "is: acceptable-for-nominated-users",
        ),
        (
            "readings: [unacceptable, unacceptable-and-illegal]",
            "readings: [unacceptable, on-fridays]",
        ),
        (
            "personal-phones: { line: 21, adults: allowed",
            "personal-phones: { line: 21, adults: outdoors",
        ),
        ("guests: outdoors", "guests: not-allowed"),
        // Cases and provisos.
        (
            "place: [non-teaching-area], time",
            "place: [classroom], time",
        ),
        ("time: [lunch]", "time: [school-hours]"),
        ("then: discouraged", "then: allowed"),
        (
            "moment: [lesson] }, then",
            "moment: [lesson, break] }, then",
        ),
        ("otherwise: not-allowed", "otherwise: silent"),
        ("[professional-tone]", "[encrypted]"),
        ("provisos: [encrypted] }]", "provisos: [not-published] }]"),
        // Words and groups.
        ("to: \"13:00\"", "to: \"13:30\""),
        ("roles: [visitor, parent]", "roles: [visitor]"),
        ("area: conduct", "area: content"),
        ("means: allowed-at-certain-times", "means: allowed"),
        (
            "kind: sanction, urgency: same-day",
            "kind: referral, urgency: same-day",
        ),
        (
            "kind: sanction, urgency: same-day",
            "kind: sanction, urgency: at-once",
        ),
        // Prose.
        ("who: [guests, caretaker]", "who: [guests]"),
        (
            "about: [personal-phones-photo, drones]",
            "about: [personal-phones-photo]",
        ),
        ("is: not-allowed", "is: allowed"),
        // Incidents.
        (
            "required: [class-teacher], available",
            "required: [headteacher], available",
        ),
        (
            "[class-teacher], available: [tidy-up]",
            "[class-teacher], available: [tidy-up, headteacher]",
        ),
        (
            "[class-teacher], available: [tidy-up]",
            "[class-teacher], available: [headteacher]",
        ),
        (
            "readings: [[police], [police, headteacher]]",
            "required: [police]",
        ),
        (
            "intent: [deliberate], see",
            "intent: [deliberate, careless], see",
        ),
        ("repeat: above, after: warning", "repeat: above"),
        ("repeat: above, after", "repeat: all, after"),
        (
            "[buy-a-new-one], available: [line-manager]",
            "[line-manager], available: [buy-a-new-one]",
        ),
        ("incidents: [fraud, hate-crime]", "incidents: [fraud]"),
        ("except: [misuse], available", "except: [misuse], required"),
        // Contacts.
        ("by: [pupils, staff]", "by: [pupils]"),
        ("to: [headteacher], then", "to: [line-manager], then"),
        ("then: [police] }", "then: [local-authority] }"),
        (", then: [police] }", " }"),
        // Duties.
        ("duty: review-log", "duty: keep-log"),
        (
            "who: [headteacher], every",
            "who: [online-safety-lead], every",
        ),
        ("towards: [adults]", "towards: [pupils]"),
        ("every: term", "every: year"),
        (
            "every: 90-days, force: should",
            "every: 90-days, force: must",
        ),
        ("vaguely: regularly", "vaguely: as-agreed"),
        ("trigger: [induction]", "trigger: [leaving]"),
        ("review-due: \"2025-09\"", "review-due: \"2025-10\""),
        // The procedure.
        (
            "force: must, by: [senior-staff",
            "force: should, by: [senior-staff",
        ),
        ("by: [senior-staff, adults]", "by: [adults]"),
        ("for: [misuse, grooming]", "for: [misuse]"),
        ("to: [headteacher], urgency", "to: [line-manager], urgency"),
        ("urgency: at-once }", "urgency: same-day }"),
        (", after: [involve-several-seniors]", ""),
        ("step: copy-content", "step: view-content"),
        ("force: must-not", "force: should-not"),
        ("how-long-kept", "form-missing"),
    ];
    for (find, put) in edits {
        assert!(changed(find, put)[0], "{find} -> {put}");
    }
}

#[test]
fn an_edit_of_the_mapping_changes_the_assessments_alone() {
    let edits = [
        (
            "incident: crashed-drone, fit: direct",
            "incident: crashed-drone, fit: partly",
        ),
        ("direct, intent: [careless]", "direct, intent: [deliberate]"),
        ("moment: [break]", "moment: [lesson]"),
        ("incident: lost-pen, fit", "incident: misuse, fit"),
        (
            "staff-incidents: []",
            "staff-incidents: [{ incident: misuse, fit: direct }]",
        ),
    ];
    for (find, put) in edits {
        assert_eq!(changed(find, put), [false, true, false], "{find} -> {put}");
    }
}

#[test]
fn an_edit_of_a_place_changes_the_reasons_alone() {
    let edits = [
        ("grooming: { line: 2,", "grooming: { line: 3,"),
        ("{ line: 8, when", "{ line: 9, when"),
        ("line: 31", "line: 31-32"),
        ("crashed-drone: { line: 41", "crashed-drone: { line: 46"),
        ("{ line: 60, table", "{ line: 63, table"),
        ("true, authority: inferred", "true, authority: printed"),
        ("phones-off:", "phones-stay-off:"),
        ("tell-the-head:", "first-the-head:"),
        ("{ line: 62, matter", "{ line: 63, matter"),
        ("read-the-log: { line: 64", "read-the-log: { line: 63"),
        ("new-passwords:", "fresh-passwords:"),
        ("address: { line: 74", "address: { line: 76"),
        ("no-copies:", "never-copies:"),
        ("{ line: 79 }", "{ line: 78 }"),
        ("lines: 70-79", "lines: 70-78"),
    ];
    for (find, put) in edits {
        assert_eq!(changed(find, put), [false, false, true], "{find} -> {put}");
    }
}

#[test]
fn an_edit_of_the_wording_changes_nothing() {
    let edits = [
        ("school: Base School", "school: Another School"),
        ("title: Acceptable Use", "title: Use"),
        ("updated: \"2024-09\"", "updated: \"2024-08\""),
        ("title: Devices", "title: Gadgets"),
        ("label: Pupils", "label: Children"),
        ("label: Flying drones", "label: Drones"),
        ("label: On Fridays", "label: At the week's end"),
        ("label: Tidy up", "label: Clear away"),
        ("label: Pens", "label: Smart pens"),
        ("note: smudged", "note: hard to read"),
        ("note: if it was lent", "note: where it was lent"),
        ("    social-media:\n", "    social-media: # not yet sure\n"),
        ("label: learn what is new", "label: learn"),
    ];
    for (find, put) in edits {
        let [before, after] = certified(find, put);
        assert_eq!(before, after, "{find} -> {put}");
    }
}
