//! Everything that one cell or one rule says.

use enumset::EnumSet;

use super::people::hold;
use crate::check::lint::report::Name;
use crate::check::paths::path;
use crate::policy::circumstances::Facts;
use crate::policy::{LevelRow, LevelTable, Origin, Policy, Statement};
use crate::source::Citation;
use crate::vocabulary::{Verdict, Word as _};

/// One cell or one rule: its readings, whom they bind and what they are about.
///
/// Retired rows are left out everywhere: they answer for the past only.
pub(in crate::check::lint) struct Said<'p> {
    pub(in crate::check::lint) policy: &'p Policy,
    pub(in crate::check::lint) origin: &'p Origin,
    /// By number; several for several readings, or where roles are nominated.
    pub(in crate::check::lint) statements: Vec<(u16, &'p Statement)>,
    /// Whether it binds each role, by the role's number.
    pub(in crate::check::lint) roles: Vec<bool>,
    /// The subjects it is about, by number.
    pub(in crate::check::lint) subjects: Vec<usize>,
}

impl<'p> Said<'p> {
    /// All cells and rules, in the order of the file.
    pub(in crate::check::lint) fn all(policy: &'p Policy) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        // The place of each statement, by the statement's number.
        let mut place_of: Vec<usize> = Vec::with_capacity(policy.statements.len());
        for (number, statement) in (0..).zip(&policy.statements) {
            match all.last_mut() {
                Some(last) if *last.origin == statement.origin => {
                    last.statements.push((number, statement));
                }
                _ => all.push(Self {
                    policy,
                    origin: &statement.origin,
                    statements: vec![(number, statement)],
                    roles: vec![false; policy.roles.count()],
                    subjects: Vec::new(),
                }),
            }
            place_of.push(all.len() - 1);
        }
        for subject in policy.subject_slots() {
            for role in 0..policy.roles.count() {
                let entry = policy.question(role, subject);
                for number in entry.iter().flat_map(|entry| &entry.statements) {
                    let place = place_of.get(usize::from(*number));
                    let Some(said) = place.and_then(|place| all.get_mut(*place)) else {
                        continue;
                    };
                    let mut statements = said.statements.iter();
                    let statement = statements.find(|(known, _)| known == number);
                    if statement.is_some_and(|(_, of)| policy.binds_all(of, role)) {
                        hold(&mut said.roles, role);
                    }
                    if said.subjects.last() != Some(&subject) {
                        said.subjects.push(subject);
                    }
                }
            }
        }
        all.retain(|said| !said.row().is_some_and(|(_, row)| row.retired));
        all
    }

    /// The table and the row of a cell; none for a rule.
    pub(in crate::check::lint) fn row(&self) -> Option<(&'p LevelTable, &'p LevelRow)> {
        let Origin::Cell { table, row, .. } = self.origin else {
            return None;
        };
        let table = self.policy.level_table(*table)?;
        Some((table, table.rows.get(*row)?))
    }

    /// The audience whose column group a cell stands in; none for a rule.
    pub(in crate::check::lint) fn audience(&self) -> Option<&'p str> {
        let (table, _) = self.row()?;
        let Origin::Cell { group, .. } = self.origin else {
            return None;
        };
        let audience = self.policy.audiences.get(*table.audiences.get(*group)?)?;
        Some(&audience.id)
    }

    /// The row's word, or the rule's name.
    pub(in crate::check::lint) fn name(&self) -> &'p str {
        match (self.origin, self.row()) {
            (Origin::Rule(name), _) => name,
            (Origin::Cell { .. }, Some((_, row))) => self.policy.subject_id(row.subject),
            (Origin::Cell { .. }, None) => "",
        }
    }

    /// The part of the file that it stands in.
    pub(in crate::check::lint) fn section(&self) -> &'p str {
        match self.origin {
            Origin::Rule(_) => "rules",
            Origin::Cell { table, .. } => table.as_str(),
        }
    }

    /// The names by which settings mean it.
    pub(in crate::check::lint) fn names(&self) -> Vec<Name<'p>> {
        vec![Name {
            section: self.section(),
            name: self.name(),
        }]
    }

    /// The place in the policy file.
    pub(in crate::check::lint) fn path(&self) -> String {
        match self.audience() {
            Some(audience) => path([self.section(), "rows", self.name(), audience]),
            None => path([self.section(), self.name()]),
        }
    }

    /// The place in the school's document.
    pub(in crate::check::lint) fn places(&self) -> Vec<Citation<'p>> {
        let mut places: Vec<Citation<'p>> = Vec::new();
        for (_, statement) in &self.statements {
            let place = self.policy.cite(&statement.source);
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// The levels of its readings.
    pub(in crate::check::lint) fn levels(&self) -> Vec<&'p str> {
        let mut levels: Vec<&str> = Vec::new();
        for level in self.statements.iter().filter_map(|(_, s)| s.level.as_ref()) {
            if !levels.contains(&&*level.id) {
                levels.push(&level.id);
            }
        }
        levels
    }

    /// The number of its first statement.
    pub(super) fn number(&self) -> Option<u16> {
        self.statements.first().map(|(number, _)| *number)
    }

    /// The statement that stands for all where the readings do not differ.
    pub(in crate::check::lint) fn first(&self) -> Option<&'p Statement> {
        self.statements.first().map(|(_, statement)| *statement)
    }
}

/// The verdicts of several readings together.
pub(in crate::check::lint) fn verdict(
    statements: &[&Statement],
    facts: &Facts,
) -> EnumSet<Verdict> {
    let verdicts = statements.iter().map(|statement| statement.verdict(facts));
    verdicts.fold(EnumSet::empty(), |all, verdict| all | verdict)
}
