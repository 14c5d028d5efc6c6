//! The rules that a classification rests on.

use super::Classification;
use super::condition::bearing_cases;
use crate::answer::decision::reason::{Reason, ReasonKind, Says};
use crate::policy::{Bears, Case, Origin, Policy, Statement};
use crate::source::Citation;
use crate::vocabulary::Authority;

impl<'p> Classification<'p> {
    /// The rules that the answer rests on; none exactly where nothing is said, be it of the scope. An
    /// exception is named with the rule to which it is one, which it [replaces](Reason::replaced).
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'p>> + use<'p> {
        let this = *self;
        let stating = self.statements().filter(|(_, bears)| *bears != Bears::No);
        let stating = stating.flat_map(move |(statement, bears)| {
            let (kind, rule) = this.rule(statement);
            let says = match &statement.level {
                Some(level) => Says::Level {
                    id: &level.id,
                    label: &level.label,
                },
                None => Says::Verdicts(statement.possible(this.facts())),
            };
            let replaced = bears == Bears::Aside;
            let groups = this.group_ids(statement);
            let whole = Reason {
                kind,
                rule,
                says,
                replaced,
                groups: groups.clone(),
                note: statement.note.as_deref(),
                source: this.policy.cite(&statement.source),
            };
            // Of what is set aside no case decides anything.
            let cases = bearing_cases(statement, this.facts()).filter(move |_| !replaced);
            let cases = cases.filter_map(move |case| {
                Some(Reason {
                    kind: ReasonKind::Case,
                    rule,
                    says: Says::Verdicts(case.then),
                    replaced: false,
                    groups: groups.clone(),
                    note: case.note.as_deref(),
                    source: this.policy.cite_case(case)?,
                })
            });
            std::iter::once(whole).chain(cases)
        });
        stating.chain(self.scope_reasons())
    }

    /// What kind of rule a statement is, and its name: for a cell, the row's word.
    pub(crate) fn rule(&self, statement: &'p Statement) -> (ReasonKind, &'p str) {
        match &statement.origin {
            Origin::Cell { .. } => (
                ReasonKind::Cell,
                self.policy.subject_id(usize::from(self.subject)),
            ),
            Origin::Rule(name) => (ReasonKind::Rule, name),
        }
    }
}

impl Policy {
    /// The place of a case, if it has one apart from its statement.
    pub(crate) fn cite_case<'p>(&'p self, case: &'p Case) -> Option<Citation<'p>> {
        let authority = case.authority.unwrap_or(Authority::Printed);
        Some(self.cite_passage(case.at.as_ref()?, authority))
    }
}
