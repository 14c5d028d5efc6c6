//! The answer to: may this person do this, here and now?

mod condition;
mod reasons;
mod scope;
mod turns;

pub use condition::Condition;
pub(crate) use condition::bearing_cases;
pub(crate) use turns::{Obstacle, Rest};

use std::collections::BTreeSet;

use enumset::EnumSet;
use serde::Serialize;

use crate::policy::circumstances::Facts;
use crate::policy::{Bears, Entry, Policy, Statement, Subject};
use crate::source::Citation;
use crate::vocabulary::outcome::{ConditionState, Decision, Gap};
use crate::vocabulary::{AreaOfRisk, Fact, Proviso, Role, Term, Verdict};

/// What a policy says about one act by one role under some circumstances.
#[derive(Clone, Copy, Debug)]
pub struct Classification<'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) entry: &'p Entry,
    pub(crate) role: u16,
    pub(crate) subject: u16,
    /// Nothing where nothing is known: then there is nothing to be copied.
    pub(crate) known: Option<Facts>,
    pub(crate) decision: Decision,
}

/// One way to read the document, and what it comes to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reading<'p> {
    pub(crate) policy: &'p Policy,
    /// The column that this reading sees marked, if it is a cell or names a level.
    pub level: Option<&'p str>,
    /// That column's label.
    pub level_label: Option<&'p str>,
    /// What it can come to under what is known.
    pub verdicts: EnumSet<Verdict>,
    /// The facts it asks for.
    pub asks: EnumSet<Fact>,
    /// The groups of whom it speaks, where those are fewer than the role has in it.
    pub groups: Vec<&'p str>,
    /// A short remark of the encoder.
    pub note: Option<&'p str>,
    /// Where it stands.
    pub source: Citation<'p>,
    /// The facts that are not known and can still change what it comes to.
    #[cfg_attr(
        not(feature = "explain"),
        expect(dead_code, reason = "readers are told of them")
    )]
    pub(crate) waits: EnumSet<Fact>,
    /// The labels of the groups of whom it speaks.
    #[cfg_attr(
        not(feature = "explain"),
        expect(dead_code, reason = "readers are told of them")
    )]
    pub(crate) group_labels: Vec<&'p str>,
}

/// What is printed of an act of which nothing is said: its row, without a mark for whoever is asked about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Unmarked<'p> {
    /// What stands in the cell in place of a mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'p str>,
    /// Where the row stands.
    pub source: Citation<'p>,
}

/// What a missing fact would lead to, for one of its values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadsTo<'p> {
    pub(crate) policy: &'p Policy,
    /// The fact.
    pub fact: Fact,
    /// One of its values: a word, or a band of the day such as `08:45-15:20`.
    pub value: String,
    /// The answer with that value.
    pub decision: Decision,
}

impl<'p> Classification<'p> {
    /// What the policy says.
    #[inline]
    #[must_use]
    pub fn decision(&self) -> Decision {
        self.decision
    }

    /// The verdict, if the policy decides.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        self.decision.verdict()
    }

    /// The policy that was asked.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// Who was asked about.
    #[must_use]
    pub fn role(&self) -> Term<Role> {
        self.policy.role_at(usize::from(self.role))
    }

    /// What was asked about.
    #[must_use]
    pub fn subject(&self) -> Option<Subject> {
        self.policy.subject_at(usize::from(self.subject))
    }

    /// The area of risk, for a user action where it is settled.
    #[must_use]
    pub fn area(&self) -> Option<AreaOfRisk> {
        self.policy.area_of(usize::from(self.subject))
    }

    /// What is known.
    #[inline]
    pub(crate) fn facts(&self) -> &Facts {
        self.known.as_ref().unwrap_or(&Facts::UNKNOWN)
    }

    /// Whether it lies within the policy's scope, as far as that is known: it does unless what is known
    /// says otherwise. What the policy says within its scope alone holds there and nowhere else.
    #[must_use]
    pub fn scope(&self) -> ConditionState {
        self.entry.scope(self.facts())
    }

    /// Everything that is said about it, and whether the answer rests on it.
    pub(crate) fn statements(&self) -> impl Iterator<Item = (&'p Statement, Bears)> + use<'p> {
        let this = *self;
        let numbers: &'p [u16] = &self.entry.statements;
        numbers.iter().enumerate().filter_map(move |(at, number)| {
            let all = &this.policy.statements;
            let bears = this.entry.bears(at, all, this.facts());
            Some((all.get(usize::from(*number))?, bears))
        })
    }

    /// The statements that still speak under what is known, and are not set aside by others.
    pub(crate) fn speaking(&self) -> impl Iterator<Item = &'p Statement> + use<'p> {
        let speaking = self.statements();
        speaking.filter_map(|(said, bears)| (bears == Bears::Yes).then_some(said))
    }

    /// The groups of whom a statement speaks, where those are fewer than its role: by number, in the
    /// order of the file.
    pub(crate) fn groups(&self, statement: &Statement) -> impl Iterator<Item = usize> + use<'p> {
        let groups = &self.policy.groups;
        let named = groups.widest_of(statement.binds) & groups.kinds();
        let of_these = match self.entry.stands() {
            None => 0,
            Some(_) => groups.among(usize::from(self.role), self.facts()),
        };
        groups.roles(named & of_these)
    }

    /// The ways to read the document, where statements or readings disagree; else none.
    #[must_use]
    pub fn readings(&self) -> Vec<Reading<'p>> {
        if !matches!(self.decision, Decision::Unclear(_)) {
            return Vec::new();
        }
        let is_broken = !self.broken().is_empty();
        let verdicts = |statement: &Statement| match (statement.possible(self.facts()), is_broken) {
            (verdicts, true) => verdicts.iter().map(Verdict::where_broken).collect(),
            (verdicts, false) => verdicts,
        };
        self.speaking()
            .map(|statement| Reading {
                policy: self.policy,
                level: statement.level.as_ref().map(|level| &*level.id),
                level_label: statement.level.as_ref().map(|level| &*level.label),
                verdicts: verdicts(statement),
                asks: statement.asks(),
                groups: self.group_ids(statement),
                note: self.note(statement),
                source: self.policy.cite(&statement.source),
                waits: self.waits(statement),
                group_labels: self
                    .groups(statement)
                    .map(|role| self.policy.roles.label_at(role))
                    .collect(),
            })
            .collect()
    }

    /// Where the school's table has it without a mark, if nothing is said of it: that is *silent*, too,
    /// and not the same as what no table has.
    #[must_use]
    pub fn unmarked(&self) -> Option<Unmarked<'p>> {
        if self.decision != Decision::Silent {
            return None;
        }
        let (policy, subject) = (self.policy, usize::from(self.subject));
        let mut tables = policy.level_tables().filter(|table| table.printed);
        let (table, row) = tables.find_map(|table| {
            let row = table.rows.iter().find(|row| row.subject == subject);
            Some((table, row?))
        })?;
        let audiences = table.audiences.iter().zip(&row.cells);
        let cells = audiences.filter_map(|(audience, cell)| {
            let audience = policy.audiences.get(*audience)?;
            audience.holds(usize::from(self.role)).then_some(cell)
        });
        let cells: Vec<_> = cells.collect();
        let are_unmarked = !cells.is_empty() && cells.iter().all(|cell| cell.marks.is_empty());
        are_unmarked.then(|| Unmarked {
            text: cells.iter().find_map(|cell| cell.text.as_deref()),
            source: policy.cite(&row.source),
        })
    }

    /// The unknown facts that can change what a statement comes to.
    fn waits(&self, statement: &Statement) -> EnumSet<Fact> {
        let all = statement.possible(self.facts());
        let changes = |fact: &Fact| {
            let mut facts = *self.facts();
            facts.value(*fact, (*fact).into()).is_none()
                && (0..self.policy.values.sizes().of(*fact)).any(|value| {
                    facts.set(*fact, u8::try_from(value).ok());
                    statement.possible(&facts) != all
                })
        };
        statement.asks().iter().filter(changes).collect()
    }

    /// The remark on what decides: a case's, else its statement's.
    fn note(&self, statement: &'p Statement) -> Option<&'p str> {
        statement
            .open_cases(self.facts())
            .find_map(|(case, _)| case.note.as_deref())
            .or(statement.note.as_deref())
    }

    /// What each value of a missing fact would lead to; none for a fact that is
    /// known or on which nothing turns.
    #[must_use]
    pub fn leads_to(&self, fact: Fact) -> Vec<LeadsTo<'p>> {
        let leads = self.leading(fact).map(|(value, decision)| LeadsTo {
            policy: self.policy,
            fact,
            value: self.policy.value_label(fact, usize::from(value)),
            decision,
        });
        leads.collect()
    }

    /// The same by the numbers of the values.
    pub(crate) fn leading(&self, fact: Fact) -> impl Iterator<Item = (u8, Decision)> + use<'p> {
        let missing = match self.decision {
            Decision::Depends { missing, .. } => missing.contains(fact),
            _ => false,
        };
        let this = *self;
        let entry = this.policy.entry_under(this.entry, this.facts());
        let sizes = this.policy.values.sizes();
        let values = this.entry.open_values(fact, sizes, this.facts());
        let values = values.filter(move |_| missing);
        values.map(move |value| {
            let mut facts = *this.facts();
            facts.know(fact, value);
            (value, entry.decide(&facts))
        })
    }

    /// What must be kept to if it is done: of what is known to have been kept or broken there is no
    /// more to say here.
    #[must_use]
    pub fn provisos(&self) -> Vec<Proviso> {
        self.provisos_that(None)
    }

    /// What was not kept to, so that what is permitted on it was not allowed.
    #[must_use]
    pub fn broken(&self) -> Vec<Proviso> {
        match self.facts().provisos.are_broken() {
            true => self.provisos_that(Some(false)),
            false => Vec::new(),
        }
    }

    /// The provisos on it that are known to be kept, or broken, or of which neither is known.
    fn provisos_that(&self, are_kept: Option<bool>) -> Vec<Proviso> {
        let facts = self.facts();
        let provisos = self.speaking().flat_map(|said| said.open_provisos(facts));
        let these = provisos.filter(|proviso| facts.provisos.get(*proviso) == are_kept);
        let these: BTreeSet<Proviso> = these.collect();
        these.into_iter().collect()
    }

    /// What the level asks for and the policy never fills in.
    #[must_use]
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps: Vec<Gap> = self.speaking().filter_map(|s| s.gap).collect();
        gaps.sort_unstable();
        gaps.dedup();
        gaps
    }
}

impl<'p> Classification<'p> {
    /// The words of the groups of whom a statement speaks.
    pub(crate) fn group_ids(&self, statement: &Statement) -> Vec<&'p str> {
        let policy = self.policy;
        let groups = self.groups(statement);
        groups.map(|role| policy.roles.id_at(role)).collect()
    }
}

impl Policy {
    /// The area of risk of a subject, as the file or else the vocabulary has it.
    pub(crate) fn area_of(&self, slot: usize) -> Option<AreaOfRisk> {
        match self.actions.own_at(slot) {
            Some(own) => own.detail,
            None => match self.subject_at(slot)? {
                Subject::UserAction(term) => term.standard()?.area(),
                Subject::Technology(_) => None,
            },
        }
    }

    pub(crate) fn subject_id(&self, slot: usize) -> &str {
        match slot.checked_sub(self.actions.count()) {
            None => self.actions.id_at(slot),
            Some(slot) => self.technologies.id_at(slot),
        }
    }
}
