//! What moves only while something is not known, or not settled.

use online_safety_policy::Policy;
use online_safety_policy::change::diff::{Change, Direction, Turn};

use super::recount::{counted, told};
use super::told::holds_where_it_says;
use super::{BASE, base, edited, load};

/// The turns of the only act that changed, told as asking both policies everything finds them.
#[track_caller]
fn turns<'p>(before: &'p Policy, after: &'p Policy) -> Vec<Turn<'p>> {
    let diff = before.diff(after);
    assert_eq!(told(&diff), counted(before, after), "{diff}");
    holds_where_it_says(before, after);
    let [Change::Act(change)] = diff.changes() else {
        panic!("{diff}")
    };
    change.turns.clone()
}

/// What a ban would bind to, it does not bind; while it is not known whether there is one, an answer
/// names it all the same.
#[test]
fn what_moves_only_while_facts_are_missing_is_told() {
    let after = edited(
        BASE,
        "then: not-allowed, provisos: [encrypted] }",
        "then: not-allowed }",
    );
    let turns = turns(base(), &after);
    let [turn] = turns.as_slice() else {
        panic!("{turns:?}")
    };
    assert!(turn.while_unknown && turn.when.is_empty());
    assert_eq!(
        (turn.direction, turn.combinations),
        (Direction::Incomparable, 1)
    );
    let text = base().diff(&after).to_string();
    assert!(text.contains(", while facts are missing: "), "{text}");
}

/// A policy that allows one act, with something to keep to in the last of its cases.
fn allowing(at_last: &str) -> Policy {
    load(&format!(
        "format: 1\n\
         policy: {{ id: cases, school: Cases, title: Cases, updated: \"2024\" }}\n\
         sections: [{{ line: 1, title: All }}]\n\
         audiences:\n  pupils: {{ label: Pupils, roles: [pupil] }}\n\
         rules:\n  cases:\n    line: 2\n    who: [pupils]\n    about: [gambling]\n    otherwise: allowed\n    cases:\n\
         \x20     - {{ line: 3, when: {{ approved: [\"yes\"] }}, then: allowed }}\n\
         \x20     - {{ line: 4, when: {{ approved: [\"no\"], parent-consent: [\"yes\"] }}, then: allowed }}\n\
         \x20     - {{ line: 5, when: {{ lead-permission: [\"no\"] }}, then: allowed{at_last} }}\n"
    ))
}

/// With consent, one of the first two cases decides; which one, and so that the last does not, is
/// known only with the approval, and until then the last is named. Without consent or approval it
/// decides. Both are the same answer that becomes the same other one, and they are two turns.
#[test]
fn what_moves_while_facts_are_missing_stands_apart_from_what_moves_once_they_are_known() {
    let (before, after) = (allowing(", provisos: [encrypted]"), allowing(""));
    let turns = turns(&before, &after);
    let missing = turns.iter().find(|turn| turn.while_unknown).unwrap();
    let known = turns.iter().find(|turn| !turn.while_unknown).unwrap();
    assert_eq!(turns.len(), 2, "{turns:?}");
    assert_eq!(
        (&known.before, &known.after),
        (&missing.before, &missing.after)
    );
    let of = |turn: &Turn<'_>| (turn.direction, turn.combinations, turn.when.len());
    assert_eq!(of(known), (Direction::Looser, 1, 1));
    // Whether or not it is known if the lead permits it.
    assert_eq!(of(missing), (Direction::Incomparable, 2, 0));
}

/// Row 2 of the table for pupils, after an edit of its readings.
fn with_readings(readings: &str) -> Policy {
    edited(BASE, "[[police], [police, headteacher]]", readings)
}

/// Two answers that leave the same response unsettled are compared by the others; if they leave
/// different ones, they are not compared, however much more one demands.
#[test]
fn what_is_unsettled_is_compared_with_what_is_as_unsettled_alone() {
    let before = with_readings("[[class-teacher], [class-teacher, tidy-up]]");
    for (readings, way) in [
        (
            "[[class-teacher, police], [class-teacher, police, tidy-up]]",
            Direction::Stricter,
        ),
        (
            "[[class-teacher, headteacher], [class-teacher, headteacher, police]]",
            Direction::Incomparable,
        ),
    ] {
        let after = with_readings(readings);
        let diff = before.diff(&after);
        assert!(diff.changed() > 0);
        assert_eq!(diff.count(way), diff.changed(), "{readings}\n{diff}");
        assert_eq!(told(&diff), counted(&before, &after), "{diff}");
    }
}
