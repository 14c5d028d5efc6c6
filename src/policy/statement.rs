//! One thing that a policy says about an act: a cell of a table, or a rule in prose.

use enumset::EnumSet;

use crate::policy::circumstances::{Facts, Room};
use crate::source::{Passage, Source, Table};
use crate::vocabulary::outcome::{ConditionState, Gap};
use crate::vocabulary::{Authority, Fact, Meaning, Proviso, Verdict};

/// A column of a table of levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Level {
    pub(crate) id: Box<str>,
    pub(crate) label: Box<str>,
    pub(crate) meaning: Meaning,
    /// Whether its mark stands in brackets, as its id and its label then do.
    pub(crate) in_brackets: bool,
}

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A cell; the row counts from 0.
    Cell {
        /// The table.
        table: Table,
        /// The row in the table.
        row: usize,
        /// The column group, by its place among the table's audiences.
        group: usize,
    },
    /// A rule in prose, by its name.
    Rule(Box<str>),
}

/// What one cell or rule says, whatever the circumstances.
///
/// A cell that can be read in two ways makes two statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Statement {
    pub(crate) origin: Origin,
    pub(crate) source: Source,
    pub(crate) level: Option<Level>,
    /// The roles that it binds, of those that are kinds of others or have kinds.
    pub(crate) binds: u64,
    /// Whether it holds whatever else does.
    pub(crate) regardless: bool,
    /// Tried in order; the first whose conditions hold decides.
    pub(crate) cases: Vec<Case>,
    /// What holds when no case does; empty where it then says nothing.
    pub(crate) otherwise: EnumSet<Verdict>,
    pub(crate) provisos: Vec<Proviso>,
    pub(crate) gap: Option<Gap>,
    pub(crate) note: Option<Box<str>>,
}

/// One case of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Case {
    pub(crate) conditions: Vec<Atom>,
    /// The verdict; several where the case can be read in several ways.
    pub(crate) then: EnumSet<Verdict>,
    pub(crate) at: Option<Passage>,
    pub(crate) authority: Option<Authority>,
    pub(crate) provisos: Vec<Proviso>,
    pub(crate) note: Option<Box<str>>,
}

/// A fact that must have one of some values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Atom {
    pub(crate) fact: Fact,
    /// Where the value of the fact is kept.
    pub(crate) room: Room,
    /// The values, as bits.
    pub(crate) values: u64,
    /// How many values the fact can have.
    pub(crate) of: u8,
}

impl Atom {
    #[inline]
    pub(crate) fn state(self, facts: &Facts) -> ConditionState {
        match facts.value(self.fact, self.room) {
            None => ConditionState::Unknown,
            Some(value) if self.values >> value & 1 == 1 => ConditionState::Holds,
            Some(_) => ConditionState::Fails,
        }
    }
}

impl Case {
    /// Fails as soon as one condition does; holds when all do.
    #[inline]
    pub(crate) fn state(&self, facts: &Facts) -> ConditionState {
        all_of(&self.conditions, facts)
    }
}

/// Whether several conditions hold: fails as soon as one does.
#[inline]
pub(crate) fn all_of(conditions: &[Atom], facts: &Facts) -> ConditionState {
    let mut state = ConditionState::Holds;
    for condition in conditions {
        match condition.state(facts) {
            ConditionState::Holds => {}
            ConditionState::Fails => return ConditionState::Fails,
            ConditionState::Unknown => state = ConditionState::Unknown,
        }
    }
    state
}

/// Visits what can decide among cases that are tried in order: each case that
/// can be the first to hold, and nothing where none may. Something may be
/// visited more than once.
pub(crate) fn deciding<'c>(
    cases: &'c [Case],
    facts: Facts,
    visit: &mut impl FnMut(Option<&'c Case>),
) {
    let open = cases
        .iter()
        .enumerate()
        .find_map(|(at, case)| match case.state(&facts) {
            ConditionState::Fails => None,
            state => Some((at, case, state)),
        });
    let Some((at, case, state)) = open else {
        return visit(None);
    };
    let mut unknown = case
        .conditions
        .iter()
        .filter(|c| facts.value(c.fact, c.room).is_none());
    match unknown.next() {
        Some(condition) if state == ConditionState::Unknown => {
            // Tried with each value: a later case may lean on the same fact.
            for value in 0..condition.of {
                let mut facts = facts;
                facts.set(condition.room, Some(value));
                deciding(cases.get(at..).unwrap_or_default(), facts, visit);
            }
        }
        _ => visit(Some(case)),
    }
}

impl Statement {
    /// Whether another one comes to the same in all circumstances by saying the same, wherever it
    /// stands; the times of both are those of one day.
    #[cfg(any(feature = "change", feature = "check"))]
    pub(crate) fn says_as(&self, other: &Self) -> bool {
        let said = |case: &Case| (case.then, case.conditions.clone(), case.provisos.clone());
        self.otherwise == other.otherwise
            && self.provisos == other.provisos
            && self.cases.iter().map(said).eq(other.cases.iter().map(said))
    }

    /// The cases that can still decide, with how each stands; those after one that holds cannot.
    pub(crate) fn open_cases(
        &self,
        facts: &Facts,
    ) -> impl Iterator<Item = (&Case, ConditionState)> {
        let mut decided = false;
        self.cases.iter().filter_map(move |case| {
            let state = case.state(facts);
            let open = !decided && state != ConditionState::Fails;
            decided |= state == ConditionState::Holds;
            open.then_some((case, state))
        })
    }

    /// Whether it may still come to a verdict.
    pub(crate) fn speaks(&self, facts: &Facts) -> bool {
        !self.otherwise.is_empty() || self.open_cases(facts).next().is_some()
    }

    /// Whether what holds otherwise may: no case does, for some values of the unknown facts.
    pub(crate) fn may_fall_through(&self, facts: &Facts) -> bool {
        let mut may = false;
        deciding(&self.cases, *facts, &mut |case| may |= case.is_none());
        may
    }

    /// Whether it comes to some verdict whatever the unknown facts are.
    pub(crate) fn is_sure_to_speak(&self, facts: &Facts) -> bool {
        !self.otherwise.is_empty() || !self.may_fall_through(facts)
    }

    /// All verdicts it may still come to; empty where it is sure to say nothing.
    pub(crate) fn possible(&self, facts: &Facts) -> EnumSet<Verdict> {
        let mut verdicts = EnumSet::empty();
        deciding(&self.cases, *facts, &mut |case| {
            verdicts |= case.map_or(self.otherwise, |case| case.then);
        });
        verdicts
    }

    /// The case that decides where every fact it asks for is known, if one does.
    fn deciding_case(&self, facts: &Facts) -> Option<&Case> {
        let mut cases = self.cases.iter();
        cases.find(|case| case.state(facts) == ConditionState::Holds)
    }

    /// Its verdict where every fact it asks for is known.
    pub(crate) fn verdict(&self, facts: &Facts) -> EnumSet<Verdict> {
        self.deciding_case(facts)
            .map_or(self.otherwise, |case| case.then)
    }

    /// Whether it permits something on a proviso that is broken, where every fact it asks for is known.
    pub(crate) fn is_broken(&self, facts: &Facts) -> bool {
        let case = self.deciding_case(facts);
        let of_case = case.into_iter().flat_map(|case| &case.provisos);
        let mut provisos = self.provisos.iter().chain(of_case);
        let permits = self.verdict(facts).iter().any(Verdict::is_permitted);
        permits && provisos.any(|proviso| facts.provisos.get(*proviso) == Some(false))
    }

    /// The provisos on what it may still come to.
    pub(crate) fn open_provisos(&self, facts: &Facts) -> impl Iterator<Item = Proviso> {
        let cases = self.open_cases(facts);
        let of_cases = cases.flat_map(|(case, _)| &case.provisos);
        self.provisos.iter().chain(of_cases).copied()
    }

    /// The facts it asks for.
    pub(crate) fn asks(&self) -> EnumSet<Fact> {
        self.cases
            .iter()
            .flat_map(|case| &case.conditions)
            .map(|condition| condition.fact)
            .collect()
    }
}
