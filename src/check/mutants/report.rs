//! What came of trying mutants.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::{Fate, Mutant};

/// What the cases of a policy notice of small changes to its file.
///
/// `Display` gives the score, a line for each part of the file, and one for each change that nobody
/// notices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MutantReport {
    /// The id of the policy.
    pub policy: String,
    /// All mutants together.
    #[serde(rename = "mutant_counts")]
    pub total: MutantTally,
    /// Those of each part of the file, in its order.
    #[serde(rename = "mutated_parts")]
    pub parts: Vec<MutatedPart>,
    /// The changes that nobody notices, in the order of the file.
    pub unnoticed: Vec<UnnoticedMutant>,
    /// The places that nothing protects: whatever is changed there, nobody notices.
    pub unprotected: Vec<String>,
}

/// A part of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MutatedPart {
    /// Its key, such as `user-actions`.
    pub path: String,
    /// What became of its mutants.
    #[serde(rename = "mutant_counts")]
    pub tally: MutantTally,
}

/// A change that nobody notices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UnnoticedMutant {
    /// The place in the policy file.
    pub path: String,
    /// What the file says there instead.
    pub change: String,
}

/// How many mutants came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MutantTally {
    /// Those that do not load.
    #[serde(rename = "refused_count")]
    pub refused: usize,
    /// Those of which a case fails.
    #[serde(rename = "noticed_count")]
    pub noticed: usize,
    /// Those that change no answer.
    #[serde(rename = "idle_count")]
    pub without_effect: usize,
    /// Those that nobody notices.
    #[serde(rename = "unnoticed_count")]
    pub unnoticed: usize,
}

impl MutantTally {
    /// How many mutants there are.
    #[must_use]
    pub const fn made(self) -> usize {
        self.refused + self.that_matter() + self.without_effect
    }

    /// How many load and change an answer: those that a case can notice.
    #[must_use]
    pub const fn that_matter(self) -> usize {
        self.noticed + self.unnoticed
    }

    /// How many of a hundred that matter are noticed, rounded down; all, where none matters.
    #[must_use]
    pub fn score(self) -> usize {
        let hundredfold = self.noticed * 100;
        hundredfold.checked_div(self.that_matter()).unwrap_or(100)
    }

    fn add(&mut self, fate: Fate) {
        *match fate {
            Fate::Refused => &mut self.refused,
            Fate::Noticed => &mut self.noticed,
            Fate::WithoutEffect => &mut self.without_effect,
            Fate::Unnoticed => &mut self.unnoticed,
        } += 1;
    }
}

impl MutantReport {
    pub(super) fn new<'m>(policy: &str, tried: impl Iterator<Item = (&'m Mutant, Fate)>) -> Self {
        let mut report = Self {
            policy: policy.to_owned(),
            total: MutantTally::default(),
            parts: Vec::new(),
            unnoticed: Vec::new(),
            unprotected: Vec::new(),
        };
        let mut places: BTreeMap<&str, MutantTally> = BTreeMap::new();
        for (mutant, fate) in tried {
            report.total.add(fate);
            places.entry(&mutant.path).or_default().add(fate);
            let key = mutant.path.split('.').next().unwrap_or_default();
            match report.parts.last_mut().filter(|part| part.path == key) {
                Some(part) => part.tally.add(fate),
                None => {
                    let mut tally = MutantTally::default();
                    tally.add(fate);
                    let path = key.to_owned();
                    report.parts.push(MutatedPart { path, tally });
                }
            }
            if fate == Fate::Unnoticed {
                report.unnoticed.push(UnnoticedMutant {
                    path: mutant.path.clone(),
                    change: mutant.change.clone(),
                });
            }
        }
        let mut unprotected: Vec<_> = report.unnoticed.iter().map(|of| of.path.clone()).collect();
        // Each once: the mutants of one place need not stand together.
        unprotected.retain(|path| {
            let of = places.remove(&**path);
            of.is_some_and(|of| of.noticed == 0)
        });
        report.unprotected = unprotected;
        report
    }
}

impl fmt::Display for MutantReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.policy, self.total)?;
        for part in &self.parts {
            write!(f, "\n{}: {}", part.path, part.tally)?;
        }
        for change in &self.unnoticed {
            write!(f, "\nnoticed by nobody: {change}")?;
        }
        Ok(())
    }
}

/// `1649 of 1700 changes that matter are noticed (97%); 94 refused, 43 without effect`.
impl fmt::Display for MutantTally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} of {} changes that matter are noticed ({}%); {} refused, {} without effect",
            self.noticed,
            self.that_matter(),
            self.score(),
            self.refused,
            self.without_effect
        )
    }
}

/// `rules.no-gambling.line: at another line`.
impl fmt::Display for UnnoticedMutant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.change)
    }
}
