//! Finding the rules that a statement names.

use std::collections::BTreeSet;

use crate::check::register::paths::{holds, row_of, rules};
use crate::diagnostic::{Code, Quoted, closest, meant};
use crate::policy::Policy;
use crate::yaml::At;

/// What can be named.
pub(super) struct Named {
    rules: BTreeSet<String>,
    /// Rows, for all their cells.
    rows: BTreeSet<String>,
}

impl Named {
    pub(super) fn of(policy: &Policy) -> Self {
        let rules: BTreeSet<_> = rules(policy).into_iter().map(|rule| rule.path).collect();
        let rows = rules.iter().filter_map(|rule| row_of(rule));
        Self {
            rows: rows.map(str::to_owned).collect(),
            rules,
        }
    }

    /// Reports a path that leads to no rule.
    pub(super) fn rule(&self, path: &str, at: At<'_>) {
        if at.is_full() || self.is_known(path) {
            return;
        }
        // Of a whole part of the file, every rule in it would be accounted for.
        if let Some(first) = self.rules.iter().find(|rule| holds(path, rule)) {
            let message = format!("{} is a whole part of the file", Quoted(path));
            let help = Some(format!("name the rules in it, such as {}", Quoted(first)));
            at.fault(Code::UnknownWord, message, help);
        } else if let Some(rule) = self.rules.iter().find(|rule| holds(rule, path)) {
            let message = format!("{} is a part of a rule", Quoted(path));
            let help = Some(format!("name the whole rule: {}", Quoted(rule)));
            at.fault(Code::UnknownWord, message, help);
        } else {
            let message = format!("unknown rule {}", Quoted(path));
            let help = || match self.meant(path) {
                Some(rule) => Some(meant(path, &rule)),
                None => Some("write its path in the policy file, such as `rules.NAME`".into()),
            };
            at.fault_with(Code::UnknownWord, message, help);
        }
    }

    fn is_known(&self, path: &str) -> bool {
        self.rules.contains(path) || self.rows.contains(path)
    }

    /// The rule that was meant: the one of that name in another part of the file,
    /// or the one whose path has misspelt steps.
    fn meant(&self, path: &str) -> Option<String> {
        let name = path.rsplit('.').next()?;
        if !path.contains(".rows.") {
            let mut rules = self.rules.iter();
            let same = rules.find(|rule| rule.rsplit('.').next() == Some(name));
            if let Some(rule) = same {
                return Some(rule.clone());
            }
        }
        let mut meant = String::new();
        for step in path.split('.') {
            let beside: BTreeSet<&str> = self
                .rules
                .iter()
                .filter_map(|rule| rule.strip_prefix(meant.as_str())?.split('.').next())
                .collect();
            let step = match beside.contains(step) {
                true => step,
                false => closest(step, beside.iter().copied())?,
            };
            meant.push_str(step);
            meant.push('.');
        }
        meant.pop();
        self.is_known(&meant).then_some(meant)
    }
}
