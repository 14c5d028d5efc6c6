//! All that a policy says about one act by one role, worked out for every
//! combination of the facts it asks for.

use enumset::EnumSet;
use strum::EnumCount as _;

use super::statement::Statement;
use crate::policy::circumstances::{Facts, Room, size};
use crate::vocabulary::outcome::{Decision, Outcome};
use crate::vocabulary::{Fact, Verdict};

/// A compiled question: which statements speak, and the answer to every combination of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The statements that speak, by their number in the policy.
    pub(crate) statements: Box<[u16]>,
    dims: Box<[Dim]>,
    /// The answer at each combination of facts, in mixed radix.
    points: Box<[Point]>,
    /// The answer while nothing is known.
    base: Decision,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Dim {
    fact: Fact,
    /// Where its value is kept.
    room: Room,
    size: u8,
    stride: u32,
}

/// The answer at one combination of facts, and whether statements disagree about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Point {
    /// Depends on nothing.
    decision: Decision,
    disagree: bool,
}

impl Point {
    const SILENT: Self = Self {
        decision: Decision::Silent,
        disagree: false,
    };

    fn outcome(self) -> Outcome {
        self.decision.outcome().unwrap_or(Outcome::Silent)
    }

    fn verdicts(self) -> EnumSet<Verdict> {
        match self.decision {
            Decision::Decided(verdict) => verdict.into(),
            Decision::Unclear(verdicts) => verdicts,
            Decision::Silent | Decision::Depends { .. } => EnumSet::empty(),
        }
    }
}

impl Entry {
    /// Works out what some statements say together, where the day has so many bands.
    ///
    /// `statements` are their numbers and themselves; they were counted before, and ask for no
    /// more combinations of facts than there may be.
    pub(crate) fn compile(statements: &[(u16, &Statement)], bands: usize) -> Self {
        let asked = statements
            .iter()
            .fold(EnumSet::empty(), |all, (_, s)| all | s.asks());
        let mut dims = Vec::new();
        let mut count: usize = 1;
        for fact in asked {
            let size = size(fact, bands);
            dims.push(Dim {
                fact,
                room: fact.into(),
                // At most 63 bands, and fewer of anything else.
                size: u8::try_from(size).unwrap_or(u8::MAX),
                stride: u32::try_from(count).unwrap_or(u32::MAX),
            });
            count = count.saturating_mul(size);
        }
        let points = (0..count)
            .map(|index| point(statements, &dims, index))
            .collect();
        let mut entry = Self {
            statements: statements.iter().map(|(number, _)| *number).collect(),
            dims: dims.into(),
            points,
            base: Decision::Silent,
        };
        entry.base = entry.work_out(&Facts::default());
        entry
    }

    /// Whether some reading comes to a verdict under some circumstances.
    pub(crate) fn may_come_to(&self, verdict: Verdict) -> bool {
        let mut points = self.points.iter();
        points.any(|point| point.verdicts().contains(verdict))
    }

    /// An entry about which nothing is said.
    pub(crate) fn silent() -> Self {
        Self {
            statements: Box::default(),
            dims: Box::default(),
            points: Box::from([Point::SILENT]),
            base: Decision::Silent,
        }
    }

    /// The answer while nothing is known about the circumstances.
    #[inline]
    pub(crate) fn base(&self) -> Decision {
        self.base
    }

    /// What it comes to for the combinations of facts, each once.
    pub(crate) fn outcomes(&self) -> EnumSet<Outcome> {
        self.points.iter().map(|point| point.outcome()).collect()
    }

    /// The answer at each combination of facts in mixed radix, the first fact that is asked for
    /// counting fastest, and whether statements disagree there.
    pub(crate) fn combinations(&self) -> impl Iterator<Item = (Outcome, bool)> + '_ {
        let points = self.points.iter();
        points.map(|point| (point.outcome(), point.disagree))
    }

    /// The facts on which some statement lays a condition.
    pub(crate) fn asks(&self) -> impl Iterator<Item = Fact> + '_ {
        self.dims.iter().map(|dim| dim.fact)
    }

    /// The answer under what is known.
    pub(crate) fn decide(&self, facts: &Facts) -> Decision {
        self.decided(|_, room| facts.get(room))
            .unwrap_or_else(|| self.work_out(facts))
    }

    /// The answer where the value of each fact that is asked for is known.
    #[inline]
    pub(crate) fn decided(&self, value: impl Fn(Fact, Room) -> Option<u8>) -> Option<Decision> {
        let mut index = 0;
        for dim in &self.dims {
            index += usize::from(value(dim.fact, dim.room)?) * dim.stride as usize;
        }
        Some(self.point(index).decision)
    }

    /// The answer over every completion of what is known.
    pub(crate) fn work_out(&self, facts: &Facts) -> Decision {
        let mut outcomes = EnumSet::empty();
        let mut verdicts = EnumSet::empty();
        let mut disagree = false;
        self.completions(facts, |_, point, _| {
            outcomes.insert(point.outcome());
            verdicts |= point.verdicts();
            disagree |= point.disagree;
        });
        if disagree {
            return Decision::Unclear(verdicts);
        }
        if let Some(outcome) = outcomes.iter().next()
            && outcomes.len() == 1
        {
            return match outcome.verdict() {
                Some(verdict) => Decision::Decided(verdict),
                None if outcome == Outcome::Silent => Decision::Silent,
                None => Decision::Unclear(verdicts),
            };
        }
        Decision::Depends {
            missing: self.missing(facts),
            outcomes,
        }
    }

    /// The unknown facts whose value can change the answer.
    fn missing(&self, facts: &Facts) -> EnumSet<Fact> {
        let mut missing = EnumSet::empty();
        self.completions(facts, |index, point, open| {
            for dim in open.iter().filter(|dim| dim.value != 0) {
                // Compared with the same combination where this fact has its first value.
                let first = index - usize::from(dim.value) * dim.stride;
                if self.point(first).outcome() != point.outcome() {
                    missing.insert(dim.fact);
                }
            }
        });
        missing
    }

    /// Visits every combination that agrees with what is known, with its number
    /// and the values that the unknown facts have in it.
    fn completions(&self, facts: &Facts, mut visit: impl FnMut(usize, Point, &[Open])) {
        let mut index = 0;
        let mut all = [Open::NONE; Fact::COUNT];
        let mut count = 0;
        for dim in &self.dims {
            let stride = dim.stride as usize;
            match (facts.get(dim.room), all.get_mut(count)) {
                (Some(value), _) => index += usize::from(value) * stride,
                (None, Some(open)) => {
                    *open = Open {
                        fact: dim.fact,
                        stride,
                        size: dim.size,
                        value: 0,
                    };
                    count += 1;
                }
                // There are no more dimensions than facts.
                (None, None) => {}
            }
        }
        let open = all.get_mut(..count).unwrap_or_default();
        loop {
            visit(index, self.point(index), open);
            if !next(open, &mut index) {
                return;
            }
        }
    }

    #[inline]
    fn point(&self, index: usize) -> Point {
        self.points.get(index).copied().unwrap_or(Point::SILENT)
    }
}

/// An unknown fact and the value it has in the combination at hand.
#[derive(Clone, Copy)]
struct Open {
    fact: Fact,
    stride: usize,
    size: u8,
    value: u8,
}

impl Open {
    const NONE: Self = Self {
        fact: Fact::Place,
        stride: 0,
        size: 0,
        value: 0,
    };
}

/// Goes on to the next combination as an odometer does; false after the last.
fn next(open: &mut [Open], index: &mut usize) -> bool {
    for dim in open {
        *index += dim.stride;
        dim.value += 1;
        if dim.value < dim.size {
            return true;
        }
        *index -= dim.stride * usize::from(dim.size);
        dim.value = 0;
    }
    false
}

/// What statements say together at one combination of facts.
fn point(statements: &[(u16, &Statement)], dims: &[Dim], index: usize) -> Point {
    let mut facts = Facts::default();
    for dim in dims {
        let value = index / dim.stride as usize % usize::from(dim.size);
        facts.set(dim.room, u8::try_from(value).ok());
    }
    let said = statements.iter().map(|(_, said)| said.verdict(&facts));
    let (mut all, mut disagree) = (EnumSet::empty(), false);
    for verdicts in said.filter(|verdicts| !verdicts.is_empty()) {
        disagree |= !all.is_empty() && all != verdicts;
        all |= verdicts;
    }
    let mut each = all.iter();
    let decision = match (each.next(), each.next()) {
        (None, _) => Decision::Silent,
        (Some(verdict), None) => Decision::Decided(verdict),
        (Some(_), Some(_)) => Decision::Unclear(all),
    };
    Point { decision, disagree }
}
