//! What was met before: most lines of a log ask what others asked.

use std::collections::HashMap;
use std::sync::Arc;

use super::fault::Fault;
use super::judgement::Judgement;
use super::totals::Totals;
use crate::answer::question::Question;

/// What came of a line: its answer, or everything for which it was not judged.
pub(super) type Outcome<'p> = Result<Arc<Judgement<'p>>, Arc<[Fault]>>;

/// The most lines that are kept; with more, their memory begins anew.
const MOST_LINES: usize = 1 << 16;

/// The most answers that are kept; with more, both memories begin anew.
const MOST_OUTCOMES: usize = 1 << 15;

/// A line longer than this, in bytes, is not kept: no question of known words is.
const LONGEST: usize = 512;

/// The lines and the questions of a log under one set of rules, and how often each was met.
#[derive(Debug, Default)]
pub(super) struct Cache<'p> {
    /// Lines as they were written, but for what is their own, with the number of what came of them.
    lines: HashMap<Box<[u8]>, usize>,
    /// Questions without what they do not turn on.
    questions: HashMap<Question, usize>,
    outcomes: Vec<Met<'p>>,
}

#[derive(Debug)]
struct Met<'p> {
    outcome: Outcome<'p>,
    times: u64,
}

impl<'p> Cache<'p> {
    /// Counts a line that was met before, and gives what came of it.
    pub(super) fn count(&mut self, line: &[u8]) -> Option<&Outcome<'p>> {
        let number = *self.lines.get(line)?;
        self.count_number(number)
    }

    fn count_number(&mut self, number: usize) -> Option<&Outcome<'p>> {
        let met = self.outcomes.get_mut(number)?;
        met.times += 1;
        Some(&met.outcome)
    }

    /// Counts a line whose question was met before, and gives what came of that.
    pub(super) fn count_question(
        &mut self,
        line: Option<&[u8]>,
        question: &Question,
    ) -> Option<&Outcome<'p>> {
        let number = *self.questions.get(question)?;
        self.keep(line, number);
        self.count_number(number)
    }

    /// Counts a line for the first time, with its question if it asks one.
    pub(super) fn insert(
        &mut self,
        line: Option<&[u8]>,
        question: Option<Question>,
        outcome: &Outcome<'p>,
        totals: &mut Totals,
    ) {
        let short = line.is_some_and(|line| line.len() <= LONGEST);
        if question.is_none() && !short {
            totals.note(outcome, 1);
            return;
        }
        if self.outcomes.len() >= MOST_OUTCOMES {
            self.flush(totals);
        }
        let number = self.outcomes.len();
        self.outcomes.push(Met {
            outcome: outcome.clone(),
            times: 1,
        });
        if let Some(question) = question {
            self.questions.insert(question, number);
        }
        self.keep(line, number);
    }

    fn keep(&mut self, line: Option<&[u8]>, number: usize) {
        let Some(line) = line.filter(|line| line.len() <= LONGEST) else {
            return;
        };
        if self.lines.len() >= MOST_LINES {
            self.lines.clear();
        }
        self.lines.insert(line.into(), number);
    }

    /// Puts all counts into the totals, and forgets them.
    pub(super) fn flush(&mut self, totals: &mut Totals) {
        self.lines.clear();
        self.questions.clear();
        for met in self.outcomes.drain(..) {
            totals.note(&met.outcome, met.times);
        }
    }
}
