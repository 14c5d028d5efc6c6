//! Places and other values that only one of two policies has.

use online_safety_policy::change::diff::{Change, NameDiffers, NameKind, Release};
use online_safety_policy::vocabulary::Fact;

use super::{edited, load};

const SCHOOL: &str = include_str!("../../policies/own_values.yaml");

#[test]
fn a_new_place_is_compared_with_the_one_in_which_it_lies() {
    let before = load(SCHOOL);
    let library =
        "    gate: { label: The gate }\n    library: { label: Library, in: common-rooms }";
    let with = SCHOOL.replace("    gate: { label: The gate }", library);
    // No rule speaks of it: it is told, and no answer differs.
    let with_library = load(&with);
    let diff = before.diff(&with_library);
    let name = &diff.names()[0];
    assert_eq!(
        (name.kind, name.id.as_str(), name.how),
        (NameKind::Place, "library", NameDiffers::New)
    );
    assert_eq!(
        (diff.changed(), diff.release()),
        (0, Release::VocabularyChanged),
        "{diff}"
    );
    let silent = edited(
        &with,
        "{ place: dining-hall }",
        "{ place: [dining-hall, library] }",
    );
    for (diff, now) in [
        (before.diff(&silent), "not allowed"),
        (silent.diff(&before), "allowed"),
    ] {
        let [Change::Act(change)] = diff.changes() else {
            panic!("{diff}")
        };
        let [turn] = change.turns.as_slice() else {
            panic!("{diff}")
        };
        let places: Vec<_> = turn.when.iter().flatten().collect();
        assert!(places.iter().all(|given| given.fact == Fact::Place));
        assert_eq!(places[0].values, ["library"]);
        assert!(diff.to_string().contains(&format!("now {now}")), "{diff}");
    }
}

#[test]
fn a_place_that_lies_elsewhere_is_told_with_what_moves() {
    let before = load(SCHOOL);
    let after = edited(
        SCHOOL,
        "Common rooms, in: non-teaching-area",
        "Common rooms",
    );
    let diff = before.diff(&after);
    let told: Vec<_> = diff
        .names()
        .iter()
        .map(|name| (name.id.as_str(), name.how))
        .collect();
    assert_eq!(told, [("common-rooms", NameDiffers::MeansOtherwise)]);
    let [Change::Act(change)] = diff.changes() else {
        panic!("{diff}")
    };
    assert_eq!(change.turns[0].when[0][0].values, ["common-rooms"]);
}

#[test]
fn own_values_are_matched_by_their_names() {
    let before = load(SCHOOL);
    // Another number for each of them, and other labels.
    let after = edited(
        SCHOOL,
        "    gate: { label: The gate }",
        "    gate: { label: Front gate }\n    annexe: { label: Annexe }",
    );
    let diff = before.diff(&after);
    let names: Vec<_> = diff.names().iter().map(|name| name.id.as_str()).collect();
    assert_eq!((names, diff.changes().len()), (vec!["annexe"], 0), "{diff}");
    let relabelled: Vec<_> = diff
        .relabelled()
        .iter()
        .map(|of| (of.id, of.after))
        .collect();
    assert_eq!(relabelled, [("gate", "Front gate")]);
    assert!(before.diff(&before).is_empty());
}
