//! Where the policy holds, as lines: what puts something outside, and what is reached there.

use super::super::change::RulePlace;
use super::mapping::accepted;
use super::{Listed, Side, list, phrases};
use crate::policy::{Atom, Bounds};
use crate::source::Source;

impl Side<'_, '_> {
    pub(super) fn scope(&self) -> Listed {
        let mut listed = Listed::new();
        let Some(bounds) = &self.policy.bounds else {
            return listed;
        };
        let mut add = |name: &str, line: String, source: &Source| {
            let said = listed.entry((name.to_owned(), "")).or_default();
            said.add(line, RulePlace::new(name, &self.policy.cite(source)));
        };
        let outside = phrases([(Some("where"), self.all(&bounds.outside))]);
        add(Bounds::WHOLE, outside, &bounds.source);
        for reach in &bounds.reaches {
            let subjects = reach.about.iter();
            let subjects = subjects.map(|subject| self.policy.subject_id(*subject).to_owned());
            let parts = [
                (None, self.people(&self.roles(&reach.roles))),
                (Some("about"), list(subjects)),
                (Some("where"), self.all(&reach.conditions)),
            ];
            add(&reach.name, phrases(parts), &reach.source);
        }
        listed
    }

    /// Conditions that must all hold.
    fn all(&self, conditions: &[Atom]) -> String {
        list(conditions.iter().map(|atom| accepted(self.policy, *atom)))
    }
}
