//! Which way the answer to a single question has moved, by the judgement of the whole difference.

use super::day::Day;
use super::demands::Following;
use super::direction::Direction;
use super::space;
use crate::answer::decision::{Classification, Recommendation};
use crate::policy::Policy;

/// Compares the answers of two policies to the same question, one question at a time.
#[derive(Clone, Debug)]
pub(crate) struct Movement {
    day: Day,
}

impl Movement {
    pub(crate) fn between(policies: [&Policy; 2]) -> Self {
        Self {
            day: Day::of(policies),
        }
    }

    /// The first minute of each band of the day that neither policy cuts further.
    pub(crate) fn day(&self) -> &[u16] {
        self.day.starts()
    }

    /// How the answer to whether something is allowed has moved; nothing where it is the same.
    pub(crate) fn of_rulings(
        &self,
        was: &Classification<'_>,
        is: &Classification<'_>,
    ) -> Option<Direction> {
        space::moved([was, is], &self.day)
    }

    /// How the answer to what follows has moved; nothing where it is the same.
    pub(crate) fn of_following(
        was: &Recommendation<'_>,
        is: &Recommendation<'_>,
    ) -> Option<Direction> {
        let (was, is) = (Following::of(was), Following::of(is));
        (was != is).then(|| was.moved(&is))
    }

    /// The same where the act itself may be permitted, so that nothing has to follow: that is clear,
    /// unlike silence.
    pub(crate) fn of_consequences(
        was: (&Recommendation<'_>, bool),
        is: (&Recommendation<'_>, bool),
    ) -> Option<Direction> {
        match (was, is) {
            ((_, true), (_, true)) => None,
            ((was, false), (is, false)) => Self::of_following(was, is),
            ((_, true), (is, false)) => Some(Following::of(is).after_nothing()),
            ((was, false), (_, true)) => Some(Following::of(was).before_nothing()),
        }
    }
}
