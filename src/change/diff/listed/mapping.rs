//! Which incidents an act amounts to, as lines: this encoding's reading, never the school's.

use super::super::day::Day;
use super::{Listed, Side, list, names, phrases};
use crate::policy::{Atom, Mapped, Policy, PolicyTable, bits};
use crate::vocabulary::Word as _;

impl Side<'_, '_> {
    pub(super) fn mapping(&self) -> Listed {
        let mut listed = Listed::new();
        for subject in self
            .shared
            .subjects
            .iter()
            .filter_map(|pair| pair.get(self.side).copied())
        {
            for (judge, table) in self.policy.tables.iter() {
                let Some(mapped) = self.policy.mapped(judge, subject) else {
                    continue;
                };
                let of = table.kind.people;
                let about = self.policy.subject_id(subject).to_owned();
                let said = listed.entry((about, of)).or_default();
                // That it is mapped to nothing is said too: it differs from not being mapped.
                let lines = mapped.iter().map(|mapped| self.mapped(table, mapped));
                said.lines = lines
                    .chain(mapped.is_empty().then(|| format!("{of}: no incident")))
                    .collect();
            }
        }
        listed
    }

    fn mapped(&self, table: &PolicyTable, mapped: &Mapped) -> String {
        let intents: Vec<_> = mapped.intents.iter().collect();
        let conditions = mapped
            .conditions
            .iter()
            .map(|atom| accepted(self.policy, *atom));
        let incident = table.incidents.id_at(usize::from(mapped.incident));
        let parts = [
            (None, format!("{}: {incident}", table.kind.people)),
            (None, mapped.fit.as_str().to_owned()),
            (Some("if"), names(&intents)),
            (Some("where"), list(conditions)),
        ];
        phrases(parts)
    }
}

/// A condition in the words of the files; times of day by the clock, however the policy cuts its day.
pub(super) fn accepted(policy: &Policy, atom: Atom) -> String {
    let values: Vec<usize> = bits(atom.values).collect();
    let day = Day::of([policy, policy]);
    let fact = policy.fact_id(atom.fact);
    format!("{fact} is {}", list(day.names(atom.fact, &values)))
}
