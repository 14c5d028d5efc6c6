//! One question: what is known is held, and only what is not known is tried.

use enumset::EnumSet;

use super::{Space, asked, dims, joint, ruling};
use crate::answer::decision::Classification;
use crate::change::diff::day::Day;
use crate::change::diff::direction::Direction;
use crate::policy::circumstances::Facts;

/// More combinations than this are not gone through for one question.
const MOST_OPEN: usize = 1 << 14;

/// Which way the answer to one question has moved; nothing where it is the same.
///
/// What is not known is tried, as where all questions are compared; an answer that leaves open too
/// many combinations for that is incomparable.
pub(in crate::change::diff) fn moved(
    [was, is]: [&Classification<'_>; 2],
    day: &Day,
) -> Option<Direction> {
    let (policies, entries) = ([was.policy, is.policy], [was.entry, is.entry]);
    let given = [*was.facts(), *is.facts()];
    let was = ruling(policies[0], entries[0], given[0], day, 0);
    if was == ruling(policies[1], entries[1], given[1], day, 1) {
        return None;
    }
    // Of more facts than can be numbered not all are gone through.
    if asked(entries, day).any(|fact| fact.is_none()) {
        return Some(Direction::Incomparable);
    }
    let joint = joint(policies, entries, given.each_ref());
    let mut dims = dims(entries, day, &joint);
    dims.retain(|(fact, _)| {
        let known = |(side, facts): (usize, &Facts)| {
            let fact = day.under(side, *fact);
            fact.is_some_and(|fact| facts.get(fact).is_some())
        };
        !(0..).zip(&given).any(known)
    });
    let all = dims
        .iter()
        .fold(1usize, |all, (_, size)| all.saturating_mul(size + 1));
    if all > MOST_OPEN {
        return Some(Direction::Incomparable);
    }
    let mut space = Space {
        policies,
        entries,
        given,
        dims,
        joint,
        day,
        ways: vec![EnumSet::empty(); all],
    };
    // The question itself is the first combination: nothing is known beyond what is given.
    let mut moved = None;
    for index in (0..all).rev() {
        moved = space.turn(index).map(|turn| turn.direction);
    }
    moved
}
