//! Questions that were met before, with their answers: most lines of a log ask what others asked.

use std::collections::HashMap;
use std::sync::Arc;

use super::fault::Fault;
use super::judgement::Judgement;
use super::totals::Totals;

/// What came of a line: its answer, or everything for which it was not judged.
pub(super) type Outcome<'p> = Result<Arc<Judgement<'p>>, Arc<[Fault]>>;

/// The most questions that are kept; with more, the memory begins anew.
const MOST: usize = 1 << 14;

/// A question longer than this, in bytes, is not kept: no question of known words is.
const LONGEST: usize = 512;

/// The questions of a log under one set of rules, and how often each was met.
#[derive(Debug, Default)]
pub(super) struct Cache<'p> {
    known: HashMap<Box<[u8]>, Met<'p>>,
}

#[derive(Debug)]
struct Met<'p> {
    outcome: Outcome<'p>,
    times: u64,
}

impl<'p> Cache<'p> {
    /// Counts a question that was met before, and gives what came of it.
    pub(super) fn count(&mut self, key: &[u8]) -> Option<&Outcome<'p>> {
        let met = self.known.get_mut(key)?;
        met.times += 1;
        Some(&met.outcome)
    }

    /// Counts a question for the first time.
    pub(super) fn insert(&mut self, key: &[u8], outcome: &Outcome<'p>, totals: &mut Totals) {
        if key.len() > LONGEST {
            totals.note(outcome, 1);
            return;
        }
        if self.known.len() >= MOST {
            self.flush(totals);
        }
        let outcome = outcome.clone();
        self.known.insert(key.into(), Met { outcome, times: 1 });
    }

    /// Puts all counts into the totals, and forgets them.
    pub(super) fn flush(&mut self, totals: &mut Totals) {
        for (_, met) in self.known.drain() {
            totals.note(&met.outcome, met.times);
        }
    }
}
