//! How rows about continued infringements bear on incidents.

use serde::Serialize;

use super::Recommendation;
use crate::source::Citation;
use crate::vocabulary::words;

words! {
    /// How a row about continued infringements bears on an incident.
    ///
    /// Exhaustive: each of these means something else to the person who acts.
    pub enum RepeatEffect, "effect of a repeat" {
        /// It reaches the incident, and its responses are added.
        Reached = "adds its responses",
        /// It reaches only the rows above it, and the incident is not among them.
        NotReached = "does not reach this incident",
        /// It asks for a warning or sanction before, and there was none.
        NotWarned = "asks for an earlier warning or sanction",
    }
}

/// A row about continued infringements, and how it bears on an incident.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Repetition<'p> {
    /// The word of the row.
    #[serde(rename = "repeat_row")]
    pub row: &'p str,
    /// The incident.
    pub incident: &'p str,
    /// How it bears on it.
    pub effect: RepeatEffect,
    /// Where the row stands.
    pub source: Citation<'p>,
}

impl<'p> Recommendation<'p> {
    /// How each row about continued infringements bears on each incident; none for a first time.
    #[must_use]
    pub fn repetitions(&self) -> Vec<Repetition<'p>> {
        let (policy, history) = (self.policy, self.history);
        if !history.is_repeat() {
            return Vec::new();
        }
        self.each(self.judged_set())
            .flat_map(|(judge, table, slot, _)| {
                table
                    .repeats(self.intent)
                    .filter(move |(_, row, _)| row.slot != slot)
                    .map(move |(_, row, repeat)| {
                        let warned = history.is_after_warning() || !repeat.after_warning;
                        let effect = match (repeat.reaches >> slot & 1 == 1, warned) {
                            (false, _) => RepeatEffect::NotReached,
                            (true, false) => RepeatEffect::NotWarned,
                            (true, true) => RepeatEffect::Reached,
                        };
                        Repetition {
                            row: policy.incident_id(judge, row.slot),
                            incident: policy.incident_id(judge, slot),
                            effect,
                            source: policy.cite(&row.source),
                        }
                    })
            })
            .collect()
    }
}
