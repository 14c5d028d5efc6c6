//! Counting answers by table and audience.

use strum::IntoEnumIterator as _;

use super::certificate::{CertifiedPart, Tally};
use crate::answer::decision::{Classification, Modality, Recommendation};
use crate::policy::{Incident, Policy};
use crate::source::Table;
use crate::vocabulary::outcome::{Decision, Standing};
use crate::vocabulary::{History, Intent, Word as _};

/// The sorts of answers that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Decided,
    Depends,
    Silent,
    Unclear,
}

impl Sort {
    fn of(decision: Decision) -> Self {
        match decision {
            Decision::Decided(_) => Self::Decided,
            Decision::Depends { .. } => Self::Depends,
            Decision::Silent => Self::Silent,
            Decision::Unclear(_) => Self::Unclear,
        }
    }

    /// The sort of a recommendation; `others` are those with each intent, where
    /// the intent of this one is not known. As for a classification, what is
    /// unclear stays so whatever else is missing.
    fn of_recommendation(answer: &Recommendation<'_>, others: &[Recommendation<'_>]) -> Self {
        let bits =
            |of: &Recommendation<'_>| Modality::iter().map(|how| of.that(how)).collect::<Vec<_>>();
        match answer.standing() {
            Standing::Unclear => Self::Unclear,
            _ if others.iter().any(|other| bits(other) != bits(answer)) => Self::Depends,
            Standing::Depends => Self::Depends,
            Standing::Answered => Self::Decided,
            Standing::Silent => Self::Silent,
        }
    }
}

impl Tally {
    fn add(&mut self, sort: Sort) {
        let count = match sort {
            Sort::Decided => &mut self.decided,
            Sort::Depends => &mut self.depends,
            Sort::Silent => &mut self.silent,
            Sort::Unclear => &mut self.unclear,
        };
        *count += 1;
    }
}

impl Policy {
    /// How much of what it can be asked the policy decides while nothing is known beside who and
    /// what: every role with every act, and with every incident that it can be asked about.
    ///
    /// A policy that loads may still say next to nothing; this tells, in a moment.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    ///
    /// let decides = builtin::telford_infant_2020().decides();
    /// assert!(decides.decided > decides.depends);
    /// assert!(decides.to_string().ends_with(" silent"));
    /// ```
    #[must_use]
    pub fn decides(&self) -> Tally {
        let mut tally = Tally::default();
        let asked = (0..self.roles.count())
            .flat_map(|role| self.subject_slots().map(move |subject| (role, subject)));
        for entry in asked.filter_map(|(role, subject)| self.question(role, subject)) {
            tally.add(Sort::of(entry.base()));
        }
        for role in self.roles() {
            for incident in self.incidents_of(role).into_iter().flatten() {
                let with = |intent| self.recommend(role, [incident], intent, History::Unknown);
                let others: Vec<_> = Intent::iter()
                    .filter_map(|of| with(Some(of)).ok())
                    .collect();
                // Only words of the policy itself are asked about: none is refused.
                if let Ok(answer) = with(None) {
                    tally.add(Sort::of_recommendation(&answer, &others));
                }
            }
        }
        tally
    }
}

/// The parts of the question space, and how their questions are answered so far.
pub(super) struct Parts {
    parts: Vec<CertifiedPart>,
    /// The part in which each role counts, by table and the role's number.
    of: Vec<Vec<usize>>,
    /// The table of each act and device, by number.
    tables: Vec<Table>,
}

impl Parts {
    pub(super) fn of(policy: &Policy) -> Self {
        let mut parts = Vec::new();
        let mut of = Vec::new();
        for table in Table::iter() {
            let first = parts.len();
            let audiences: Vec<_> = numbers(policy, table)
                .iter()
                .filter_map(|number| policy.audiences.get(*number))
                .collect();
            let ids = audiences.iter().map(|audience| Some(&audience.id));
            parts.extend(ids.chain([None]).map(|id| CertifiedPart {
                table,
                audience: id.map(|id| id.to_string()),
                tally: Tally::default(),
            }));
            let part = |role| {
                let found = audiences.iter().position(|audience| audience.holds(role));
                first + found.unwrap_or(audiences.len())
            };
            of.push((0..policy.roles.count()).map(part).collect());
        }
        let tables = (0..policy.subjects_count()).map(|subject| policy.table_of(subject));
        Self {
            parts,
            of,
            tables: tables.collect(),
        }
    }

    pub(super) fn add_classification(&mut self, answer: &Classification<'_>) {
        let table = self.tables.get(usize::from(answer.subject)).copied();
        let table = table.unwrap_or(Table::UserActions);
        self.add(table, answer.role, Sort::of(answer.decision));
    }

    pub(super) fn add_recommendation(
        &mut self,
        incident: Incident,
        answer: &Recommendation<'_>,
        others: &[Recommendation<'_>],
    ) {
        let sort = Sort::of_recommendation(answer, others);
        self.add(incident.table(), answer.role, sort);
    }

    fn add(&mut self, table: Table, role: u16, sort: Sort) {
        let of = self.of.get(table.index());
        let part = of.and_then(|of| of.get(usize::from(role)));
        // Every role has a part of every table.
        if let Some(part) = part.and_then(|part| self.parts.get_mut(*part)) {
            part.tally.add(sort);
        }
    }

    /// The parts; without those for roles in no audience where there are none.
    pub(super) fn into_parts(self) -> Vec<CertifiedPart> {
        let is_there = |part: &CertifiedPart| part.audience.is_some() || part.tally.size() > 0;
        self.parts.into_iter().filter(is_there).collect()
    }
}

/// The audiences that have columns in a table, or whose incidents it judges, by number.
fn numbers(policy: &Policy, table: Table) -> &[usize] {
    let incidents = || policy.table_named(table)?.1.compiled.as_ref();
    match (policy.level_table(table), incidents()) {
        (Some(levels), _) => &levels.audiences,
        (None, Some(incidents)) => std::slice::from_ref(&incidents.audience),
        (None, None) => &[],
    }
}
