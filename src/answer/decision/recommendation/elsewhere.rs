//! Incidents whose own rows do not answer, because they speak of another intent.

use enumset::EnumSet;

use super::{Recommendation, heed};
use crate::vocabulary::Intent;

/// An incident whose own row speaks of other intents than the one asked about.
pub(crate) struct Elsewhere {
    /// The incident, by number.
    pub(crate) asked: usize,
    /// The intent asked about.
    pub(crate) intent: Intent,
    /// The intents that its row speaks of.
    pub(crate) speaks: EnumSet<Intent>,
    /// The incident whose row answers; none where it is set aside.
    pub(crate) other: Option<usize>,
}

impl Recommendation<'_> {
    /// Where the intent led to another row, or to none.
    pub(crate) fn elsewhere(&self) -> impl Iterator<Item = Elsewhere> {
        let intent = self.intent;
        self.each(self.asked)
            .filter_map(move |(_, table, slot, base)| {
                let intent = intent?;
                let other = heed(base, slot, Some(intent), |slot| table.base(slot));
                (other != Some(slot)).then_some(Elsewhere {
                    asked: slot,
                    intent,
                    speaks: base.intents,
                    other,
                })
            })
    }

    /// Incidents beside the others that the policy says nothing about; none where it is silent.
    pub(crate) fn passed_over(&self) -> Vec<usize> {
        if self.is_silent() {
            return Vec::new();
        }
        self.each(self.judged_set())
            .filter(|(_, _, _, base)| !base.spoken)
            .map(|(_, _, slot, _)| slot)
            .collect()
    }
}
