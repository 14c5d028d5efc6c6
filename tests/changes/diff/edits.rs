//! Edits of a small policy that holds one of everything, and whether each makes it stricter.

use online_safety_policy::Policy;
use online_safety_policy::change::diff::Release::{self, *};

use super::{BASE, edited};

/// A place in the file, what stands there afterwards, and what that does.
pub const EDITS: [(&str, &str, Release); 38] = [
    // Cells of levels.
    (
        "drones: { line: 3, pupils: on-fridays, adults: acceptable }",
        "drones: { line: 3, pupils: unacceptable, adults: acceptable }",
        StricterOnly,
    ),
    (
        "drones: { line: 3, pupils: on-fridays",
        "drones: { line: 3, pupils: acceptable",
        LooserOnly,
    ),
    (
        "gambling: { line: 4, pupils: unacceptable,",
        "gambling: { line: 4, pupils: unacceptable-and-illegal,",
        StricterOnly,
    ),
    (
        "gambling: { line: 4, pupils: unacceptable,",
        "gambling: { line: 4, pupils: acceptable,",
        LooserOnly,
    ),
    (
        "gambling: { line: 4, pupils: unacceptable,",
        "gambling: { line: 4,",
        Mixed,
    ),
    (
        "grooming: { line: 2, pupils: unacceptable-and-illegal, adults: unacceptable-and-illegal }",
        "grooming: { line: 2, pupils: unacceptable-and-illegal }",
        Mixed,
    ),
    ("nominated: [headteacher] }", "nominated: [staff] }", Mixed),
    (
        "viruses: { line: 6, pupils: { readings: [unacceptable, unacceptable-and-illegal], note: smudged } }",
        "viruses: { line: 6, pupils: unacceptable }",
        Mixed,
    ),
    (
        "personal-phones: { line: 21, adults: allowed",
        "personal-phones: { line: 21, adults: not-allowed",
        StricterOnly,
    ),
    // Cases, times and provisos.
    (
        "place: [non-teaching-area], time",
        "place: [classroom], time",
        Mixed,
    ),
    ("time: [lunch]", "time: [school-hours]", LooserOnly),
    ("to: \"13:00\"", "to: \"13:30\"", LooserOnly),
    ("then: discouraged", "then: allowed", LooserOnly),
    (
        "moment: [lesson] }, then",
        "moment: [lesson, break] }, then",
        StricterOnly,
    ),
    ("otherwise: not-allowed", "otherwise: silent", Mixed),
    (
        "        provisos: [professional-tone]\n",
        "        provisos: [professional-tone, encrypted]\n",
        StricterOnly,
    ),
    ("[professional-tone]", "[encrypted]", Mixed),
    ("        provisos: [professional-tone]\n", "", LooserOnly),
    // Words and groups.
    ("roles: [visitor, parent]", "roles: [visitor]", Mixed),
    ("area: conduct", "area: content", VocabularyChanged),
    (
        "kind: sanction, urgency: same-day",
        "kind: referral, urgency: same-day",
        VocabularyChanged,
    ),
    (
        "means: allowed-at-certain-times",
        "means: allowed",
        LooserOnly,
    ),
    // Prose.
    ("who: [guests, caretaker]", "who: [guests]", Mixed),
    ("is: not-allowed", "is: allowed", LooserOnly),
    // Incidents.
    (
        "required: [class-teacher], available",
        "required: [class-teacher, headteacher], available",
        StricterOnly,
    ),
    (
        "required: [class-teacher], available",
        "required: [headteacher], available",
        Mixed,
    ),
    (
        "[class-teacher], available: [tidy-up]",
        "[class-teacher, tidy-up]",
        StricterOnly,
    ),
    (
        "[class-teacher], available: [tidy-up]",
        "[class-teacher]",
        LooserOnly,
    ),
    (
        "readings: [[police], [police, headteacher]]",
        "required: [police]",
        Mixed,
    ),
    (
        "intent: [deliberate], see",
        "intent: [deliberate, careless], see",
        StricterOnly,
    ),
    ("repeat: above, after: warning", "repeat: above", Mixed),
    (
        "incidents: [fraud, hate-crime]",
        "incidents: [fraud]",
        LooserOnly,
    ),
    (
        "except: [misuse], available",
        "except: [misuse], required",
        StricterOnly,
    ),
    // What is listed.
    ("by: [pupils, staff]", "by: [pupils]", Mixed),
    (
        "by: [pupils, staff], to: [headteacher]",
        "by: [pupils, staff], to: [line-manager]",
        Mixed,
    ),
    (
        "fit: direct, intent: [careless]",
        "fit: direct, intent: [deliberate]",
        Mixed,
    ),
    (
        "staff-incidents: []",
        "staff-incidents: [{ incident: misuse, fit: direct }]",
        Mixed,
    ),
    // Wording.
    ("label: Flying drones", "label: Drones", NoChange),
];

/// The small policy after each edit.
pub fn policies() -> impl Iterator<Item = (String, Policy, Release)> {
    EDITS.iter().map(|(find, put, release)| {
        (
            format!("{find} -> {put}"),
            edited(BASE, find, put),
            *release,
        )
    })
}

#[test]
fn each_edit_does_what_is_said_of_it() {
    let wrong: Vec<String> = policies()
        .filter_map(|(edit, after, release)| {
            let diff = super::base().diff(&after);
            (diff.release() != release).then(|| format!("{edit}\n{diff}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn wording_and_places_change_no_answer() {
    for (find, put) in [
        ("school: Base School", "school: Another School"),
        ("title: Acceptable Use", "title: Use"),
        ("updated: \"2024-09\"", "updated: \"2024-08\""),
        ("title: Devices", "title: Gadgets"),
        ("label: Pupils", "label: Children"),
        ("label: Flying drones", "label: Drones"),
        ("label: On Fridays", "label: At the week's end"),
        ("note: smudged", "note: hard to read"),
        ("tell-the-head:", "first-the-head:"),
        ("grooming: { line: 2,", "grooming: { line: 3,"),
        ("phones-off:", "phones-stay-off:"),
        ("true, authority: inferred", "true, authority: printed"),
    ] {
        let after = edited(BASE, find, put);
        let diff = super::base().diff(&after);
        assert!(
            diff.is_empty() && diff.is_reworded(),
            "{find} -> {put}\n{diff}"
        );
        assert_eq!((diff.release(), diff.changed()), (NoChange, 0));
        assert!(diff.to_string().contains("wording"), "{diff}");
    }
}
