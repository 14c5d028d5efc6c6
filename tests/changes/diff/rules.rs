//! The rules that a change names, on both sides.

use online_safety_policy::change::diff::Change;

use super::{BASE, base, edited, load};

/// Where the cells of two audiences, or the rows of two incidents, moved alike, each is named.
#[test]
fn the_rules_of_all_whom_a_change_is_about_are_named() {
    let text = BASE.replace(
        "gambling: { line: 4, pupils: unacceptable, adults: { is: unacceptable,",
        "gambling: { line: 4, pupils: unacceptable-and-illegal, adults: { is: unacceptable-and-illegal,",
    );
    let after = load(&text);
    let diff = base().diff(&after);
    let [Change::Act(change)] = diff.changes() else {
        panic!("{diff}")
    };
    let [turn] = change.turns.as_slice() else {
        panic!("{diff}")
    };
    assert_eq!(change.roles.len(), 4, "{diff}");
    for reasons in [&turn.before_reasons, &turn.after_reasons] {
        assert_eq!(reasons.len(), 2, "{reasons:?}");
    }
    let crimes = |put: &str| {
        edited(
            BASE,
            "incidents: [fraud, hate-crime], required: [police] }",
            put,
        )
    };
    let apart = crimes(
        "incidents: [fraud], required: [police] }\n  \
         hate-to-police: { line: 60, table: pupil-incidents, incidents: [hate-crime], required: [police] }",
    );
    let none = crimes("incidents: [drug-offence], required: [police] }");
    let diff = apart.diff(&none);
    let found = diff.changes().iter().find_map(|change| match change {
        Change::Incidents(change) if change.incidents.len() == 2 => Some(change),
        _ => None,
    });
    let rules = found
        .unwrap()
        .before_reasons
        .iter()
        .map(|reason| reason.rule);
    assert_eq!(
        rules.collect::<Vec<_>>(),
        ["hate-to-police", "crimes-to-police"],
        "{diff}"
    );
}

/// An own word moves the others to other places of their lists; each rule is still that of its row.
#[test]
fn rules_are_found_in_the_later_policy_by_its_own_places() {
    let text = BASE
        .replace(
            "drones: { label: Flying drones, area: conduct }\n",
            "drones: { label: Flying drones, area: conduct }\n    kites: { label: Kites }\n",
        )
        .replace(
            "adults: allowed, pupils: not-allowed, guests: outdoors",
            "adults: not-allowed, pupils: not-allowed, guests: outdoors",
        );
    let after = load(&text);
    let diff = base().diff(&after);
    let [Change::Act(change)] = diff.changes() else {
        panic!("{diff}")
    };
    let [reason] = change.turns[0].after_reasons.as_slice() else {
        panic!("{diff}")
    };
    assert_eq!(reason.source.lines.unwrap().to_string(), "21", "{diff}");
}
