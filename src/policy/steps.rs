//! How much there is to do: the steps that trying everything takes, counted before any is taken.
//!
//! Whatever is done with a policy goes over combinations of the facts that it asks for. So what it
//! costs is a product of how many values these have, and is known from what is written alone: a file
//! that asks for more than [`MOST_STEPS`] is refused when it loads, and nothing that is asked of one
//! that loads takes longer.
//!
//! A step is one look at one combination. A line that is told of an answer, to people or to a digest,
//! is [`LINE`] steps. For one role and one act, where `s` are the sizes of the facts:
//!
//! | What goes over them | How often |
//! |---|---|
//! | compiling, lints, laws | each combination of values: the product of `s` |
//! | classifications of `verify`, `who-may`, differences | each fact known or not: the product of `s + 1` |
//! | assessments of `verify`, `leads-to` | the same, with the facts of the mapping, for each intent |
//! | what all these look at to answer | what is not known has each of its values: the product of `2 * s` |
//! | cards and pages | each value of each fact, for each audience, once for roles of whom the same is said |
//!
//! For all else such roles are counted each: each has lines of its own. Incidents are asked
//! about for each role with every intent and history, and laws ask what they ask. What comes to be
//! asked further belongs in here.

use enumset::EnumSet;
use strum::EnumCount as _;

use super::mapping::Mapped;
use super::statement::{Case, Statement};
use super::{Judge, Law, Policy, PolicyTable, Sizes};
use crate::vocabulary::{Fact, Intent};

/// The most steps that trying everything may take.
pub(crate) const MOST_STEPS: u64 = 820_000_000;

/// The most combinations of values that one answer may turn on, so that one question costs little.
pub(crate) const MOST_COMBINATIONS: u64 = 1 << 14;

/// What a line costs that is told of an answer.
pub(crate) const LINE: u64 = 128;

/// Every intent, and none.
const INTENTS: u64 = Intent::COUNT as u64 + 1;

/// The most places that lints compare with each other for one question.
pub(crate) const MOST_PLACES: usize = 16;

/// How many combinations some facts have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Combinations {
    pub(crate) facts: u64,
    /// Of values, where all are known.
    pub(crate) known: u64,
    /// Where each is known or not.
    pub(crate) any: u64,
    /// Those of values in all of these, where what is not known has each of its values.
    pub(crate) looked: u64,
}

impl Combinations {
    /// Of facts with so many values each.
    pub(crate) fn of(sizes: impl IntoIterator<Item = usize>) -> Self {
        let nothing = Self {
            facts: 0,
            known: 1,
            any: 1,
            looked: 1,
        };
        sizes.into_iter().fold(nothing, |all, size| {
            let size = size as u64;
            Self {
                facts: all.facts + 1,
                known: all.known.saturating_mul(size),
                any: all.any.saturating_mul(size + 1),
                looked: all.looked.saturating_mul(2 * size),
            }
        })
    }

    fn of_facts(facts: EnumSet<Fact>, sizes: &Sizes, groups: usize) -> Self {
        let groups = (groups > 1).then_some(groups);
        Self::of(facts.iter().map(|fact| sizes.of(fact)).chain(groups))
    }
}

/// All that is said of one act by one role, before it is compiled.
pub(crate) struct Asked<'a> {
    pub(crate) statements: &'a [(u16, &'a Statement)],
    /// How many answers groups make.
    pub(crate) groups: usize,
    /// Whether it holds within the policy's scope alone.
    pub(crate) is_bounded: bool,
    /// What the file maps the act to.
    pub(crate) mapped: &'a [Mapped],
    /// How many groups of roles a page has cards for.
    pub(crate) audiences: usize,
    /// How many values the facts have.
    pub(crate) sizes: &'a Sizes,
}

impl Asked<'_> {
    fn facts(&self) -> EnumSet<Fact> {
        let each = self
            .statements
            .iter()
            .map(|(_, statement)| statement.asks());
        let scope = self.is_bounded.then_some(Fact::WithinScope);
        each.fold(scope.into_iter().collect(), |all, asks| all | asks)
    }

    /// With the facts under which the act amounts to one incident or another.
    pub(crate) fn combinations(&self) -> Combinations {
        let mapped = self.mapped.iter().flat_map(|mapped| &mapped.conditions);
        let mapped = mapped.map(|atom| atom.fact).collect::<EnumSet<Fact>>();
        Combinations::of_facts(self.facts() | mapped, self.sizes, self.groups)
    }

    fn cases(&self) -> impl Iterator<Item = &Case> {
        self.statements.iter().flat_map(|(_, said)| &said.cases)
    }

    /// How many reasons an answer has at most.
    fn reasons(&self) -> u64 {
        (self.statements.len() + self.cases().count()) as u64
    }

    /// What is looked at under one combination.
    fn looks(&self) -> u64 {
        let conditions: usize = self.cases().map(|case| case.conditions.len()).sum();
        1 + self.reasons() + conditions as u64
    }

    /// The steps of telling it on every card, once for all roles of whom it is said.
    pub(crate) fn steps_of_cards(&self) -> u64 {
        let said = Combinations::of_facts(self.facts(), self.sizes, self.groups);
        let values = product([
            said.known,
            4 * (1 + said.facts),
            1 + said.facts + self.looks(),
        ]);
        product([self.audiences as u64, sum([16 * LINE, values])])
    }

    /// The steps of all else that can be done with it, for one role.
    pub(crate) fn steps(&self) -> u64 {
        let said = Combinations::of_facts(self.facts(), self.sizes, self.groups);
        let done = self.combinations();
        let (reasons, looks) = (self.reasons(), self.looks());
        let mapped = self.mapped.iter().map(|mapped| 1 + mapped.conditions.len());
        let mapped = mapped.sum::<usize>() as u64;
        let places = self.statements.len().min(MOST_PLACES) as u64;
        sum([
            // Told: what is classified, with its reasons; what is assessed.
            product([LINE, said.any, 2 + reasons]),
            product([LINE, done.any, INTENTS]),
            // Looked at on the way.
            product([done.looked, 4 * (1 + done.facts)]),
            product([said.looked, looks]),
            product([said.any, 8 * looks]),
            product([done.any, INTENTS * 20 * mapped]),
            // Compiled, compared by lints, judged by laws.
            product([said.known, looks, 32 + 3 * places * places / 2]),
            // Looked up for each card.
            product([self.audiences as u64, LINE / 4]),
        ])
    }
}

impl Policy {
    /// The most steps that trying everything may take: two seconds of work at most, on one core. A file
    /// that asks for more is refused.
    pub const MOST_STEPS: u64 = MOST_STEPS;

    /// How many steps it takes to try everything of this policy, counted when it was loaded: every
    /// question under all that can be known, every incident, every law, every card.
    ///
    /// No single question, listing, check, verification or page takes more. Below
    /// [`Policy::MOST_STEPS`] all of them end within seconds, whoever wrote the file; what asks of
    /// many policies, or for many lines, takes as much for each of them, and a file of cases takes at
    /// most as much for each case.
    ///
    /// ```
    /// use online_safety_policy::{Policy, builtin};
    ///
    /// let steps = builtin::telford_infant_2020().steps();
    /// assert!(steps < Policy::MOST_STEPS / 2);
    /// ```
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// The steps of asking about every incident.
    pub(crate) fn steps_of_incidents(&self) -> u64 {
        let pasts = product([INTENTS, self.histories().count() as u64]);
        let about = |role: usize, (words, table): (Judge, &PolicyTable)| {
            let compiled = self.answering(role, words);
            let slots = 0..table.incidents.count();
            let each = slots.map(|slot| {
                let reasons = compiled.map_or(0, |table| table.reasons_of(slot)) as u64;
                let looks = compiled.map_or(0, |table| table.looks_of(slot));
                sum([
                    product([LINE, pasts, 3 + reasons]),
                    product([INTENTS, looks]),
                ])
            });
            sum(each)
        };
        let roles = 0..self.roles.count();
        sum(roles.map(|role| {
            let judge = self.judge(role);
            let tables = self.tables.iter();
            let asked = tables.filter(|(words, _)| judge.is_none_or(|judge| judge == *words));
            sum(asked.map(|table| about(role, table)))
        }))
    }
}

impl Law {
    /// The steps of asking all that it is about and judging the answers.
    pub(crate) fn steps(&self, policy: &Policy) -> u64 {
        product([2 * LINE, self.size(policy) as u64])
    }
}

fn product(factors: impl IntoIterator<Item = u64>) -> u64 {
    factors.into_iter().fold(1, u64::saturating_mul)
}

/// The sum, or as much as can be counted.
pub(crate) fn sum(parts: impl IntoIterator<Item = u64>) -> u64 {
    parts.into_iter().fold(0, u64::saturating_add)
}
