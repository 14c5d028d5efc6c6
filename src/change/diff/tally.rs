//! How many questions were asked of both policies, and how many answers moved which way.

use strum::{EnumCount as _, IntoEnumIterator as _};

use super::direction::Direction;
use crate::vocabulary::Word as _;

/// Questions by the way in which their answers have moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// All that were asked of both.
    pub(super) asked: u64,
    moved: [u64; Direction::COUNT],
}

impl Tally {
    pub(super) fn note(&mut self, direction: Direction) {
        if let Some(count) = self.moved.get_mut(direction.index()) {
            *count += 1;
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.asked += other.asked;
        for (count, more) in self.moved.iter_mut().zip(other.moved) {
            *count += more;
        }
    }

    pub(super) fn count(&self, direction: Direction) -> u64 {
        self.moved.get(direction.index()).copied().unwrap_or(0)
    }

    pub(super) fn changed(&self) -> u64 {
        self.moved.iter().sum()
    }

    /// The way in which all moved that did.
    pub(super) fn only(&self) -> Direction {
        let mut ways = Direction::iter().filter(|direction| self.count(*direction) > 0);
        match (ways.next(), ways.next()) {
            (Some(only), None) => only,
            _ => Direction::Incomparable,
        }
    }
}
