//! Amendments of different places can be made in any order.

use super::{amended, amendment};

/// Changes of places none of which is within another.
const APART: [&str; 14] = [
    "set: { user-actions.rows.gambling.adults: acceptable }",
    "set: { user-actions.rows.gambling.pupils: unacceptable-and-illegal }",
    "set: { user-actions.rows.social-media.adults.otherwise: silent }",
    "set:\n  user-actions.rows.social-media.adults.cases[0].then: discouraged",
    "set: { times.lunch.to: \"13:30\" }",
    "set: { policy.title: Another title }",
    "set: { audiences.adults.roles: [staff, headteacher, governor] }",
    "add: { user-actions.rows.file-sharing.note: a remark }",
    "add: { user-actions.rows.viruses: { line: 8, pupils: unacceptable } }",
    "add: { pupil-incidents.rows.filter-bypass.required: inform-parents }",
    "add: { pupil-incidents.rows.social-media.note: another remark }",
    "remove: [pupil-incidents.rows.social-media.available]",
    "remove: [contacts.tell-the-head.by.adults]",
    "remove: [rules.prefects-show-how.who]\nadd: { rules.prefects-show-how.note: nobody }",
];

#[test]
fn the_order_of_changes_of_different_places_makes_no_difference() {
    let mut pairs = 0;
    for (at, one) in APART.iter().enumerate() {
        for other in &APART[at + 1..] {
            let [one, other] = [one, other].map(|changes| amendment(changes));
            let there = amended(&[one.clone(), other.clone()]);
            let back = amended(&[other, one]);
            match (there, back) {
                (Ok(there), Ok(back)) => {
                    assert!(there == back);
                    assert!(there.diff(&back).is_empty());
                    pairs += 1;
                }
                (Err(there), Err(back)) => {
                    let codes = |error: &online_safety_policy::change::amend::AmendError| {
                        let mut codes: Vec<_> = error
                            .diagnostics()
                            .map(|(_, fault)| (fault.code(), fault.path().to_owned()))
                            .collect();
                        codes.sort();
                        codes
                    };
                    assert_eq!(codes(&there), codes(&back));
                }
                (there, back) => panic!("{there:?} {back:?}"),
            }
        }
    }
    // All but those with the one that leaves a rule without anybody.
    assert_eq!(pairs, 13 * 12 / 2);
}

/// Two amendments of different places are one with both changes.
#[test]
fn changes_can_stand_in_one_file_or_in_two() {
    let sets: Vec<&str> = APART
        .iter()
        .filter_map(|changes| changes.strip_prefix("set: { ")?.strip_suffix(" }"))
        .collect();
    assert!(sets.len() >= 5);
    for (at, one) in sets.iter().enumerate() {
        for other in &sets[at + 1..] {
            let two = [one, other].map(|set| amendment(&format!("set: {{ {set} }}")));
            let both = amendment(&format!("set:\n  {one}\n  {other}\n"));
            assert!(
                amended(&two).unwrap() == amended(&[both]).unwrap(),
                "{one}\n{other}"
            );
        }
    }
}
