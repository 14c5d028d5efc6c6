//! Stricter and looser are partial orders: all pairs and triples of a small space.

use std::cmp::Ordering;

use online_safety_policy::change::diff::{Demands, Strictness};
use online_safety_policy::vocabulary::{Proviso, Verdict};
use strum::IntoEnumIterator as _;

#[track_caller]
fn is_partial_order<T: PartialOrd + std::fmt::Debug>(all: &[T]) {
    for a in all {
        assert_eq!(a.partial_cmp(a), Some(Ordering::Equal), "{a:?}");
        for b in all {
            let order = a.partial_cmp(b);
            assert_eq!(
                order.map(Ordering::reverse),
                b.partial_cmp(a),
                "{a:?} {b:?}"
            );
            assert_eq!(order == Some(Ordering::Equal), a == b, "{a:?} {b:?}");
            for c in all.iter().filter(|c| a <= b && b <= *c) {
                assert!(a <= c, "{a:?} {b:?} {c:?}");
            }
        }
    }
}

/// Every set of some things.
fn sets<T: Copy>(of: &[T]) -> Vec<Vec<T>> {
    let sets = 0..1usize << of.len();
    let chosen = |set: usize| {
        (0..of.len())
            .filter(move |at| set >> at & 1 == 1)
            .map(|at| of[at])
            .collect()
    };
    sets.map(chosen).collect()
}

#[test]
fn strictness_is_a_partial_order() {
    let provisos = sets(&[
        Proviso::DeleteSameDay,
        Proviso::Encrypted,
        Proviso::ProfessionalTone,
    ]);
    let mut all: Vec<Strictness> = Vec::new();
    for verdict in Verdict::iter() {
        for provisos in &provisos {
            let one = Strictness::new(verdict, provisos.iter().copied());
            if !all.contains(&one) {
                all.push(one);
            }
        }
    }
    // Eight permissions, eight that are advised against, and one of each prohibition.
    assert_eq!(all.len(), 18);
    is_partial_order(&all);
    for pair in Verdict::iter().collect::<Vec<_>>().windows(2) {
        for provisos in &provisos {
            let milder = Strictness::new(pair[0], provisos.iter().copied());
            assert!(milder < Strictness::new(pair[1], []));
        }
    }
}

#[test]
fn demands_are_a_partial_order() {
    let responses = sets(&["headteacher", "police", "warning"]);
    let mut all: Vec<Demands<'_>> = Vec::new();
    for required in &responses {
        for available in &responses {
            let one = Demands::new(required.iter().copied(), available.iter().copied());
            if !all.contains(&one) {
                all.push(one);
            }
        }
    }
    // Each response must follow, may, or does not.
    assert_eq!(all.len(), 27);
    is_partial_order(&all);
}
