//! The rules of a policy, each by its path in the policy file.

use crate::policy::{IncidentTable, Judge, LevelRow, Policy};
use crate::vocabulary::{Authority, Word as _};

/// A rule of a policy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rule {
    pub(super) path: String,
    /// Whether the school never wrote it.
    pub(super) ours: bool,
}

/// Every rule, each once, in the order of the file.
pub(super) fn rules(policy: &Policy) -> Vec<Rule> {
    let mut rules = Rules(Vec::new());
    rules.head(policy);
    rules.levels(policy);
    for (judge, table) in policy.incident_tables() {
        rules.incidents(policy, judge, table);
    }
    for (_, _, rule) in policy.response_rules() {
        let path = format!("response-rules.{}", rule.name);
        rules.add(path, rule.source.authority);
    }
    rules.named(policy);
    rules.procedure(policy);
    rules.laws(policy);
    rules.ours(policy);
    rules.0
}

/// Whether a path leads to the same as another one, or to something that holds it.
pub(super) fn holds(whole: &str, part: &str) -> bool {
    part.strip_prefix(whole)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The path of the row that a cell stands in.
pub(super) fn row_of(rule: &str) -> Option<&str> {
    let (row, _) = rule.rsplit_once('.')?;
    let (_, name) = row.split_once(".rows.")?;
    (!name.is_empty()).then_some(row)
}

/// Whether a statement that names this names a rule: the rule itself, or the row
/// of a cell.
pub(super) fn names(named: &str, rule: &str) -> bool {
    named == rule || row_of(rule) == Some(named)
}

struct Rules(Vec<Rule>);

impl Rules {
    fn add(&mut self, path: String, authority: Authority) {
        let ours = authority == Authority::Ours;
        let rule = Rule { path, ours };
        // The readings of a cell follow each other and have one path.
        if self.0.last() != Some(&rule) {
            self.0.push(rule);
        }
    }

    fn printed(&mut self, path: String) {
        self.add(path, Authority::Printed);
    }

    /// What the policy is, when, and to whom it speaks.
    fn head(&mut self, policy: &Policy) {
        let head = &policy.head;
        let is_approved = head.approved_by.is_some() || head.approved_on.is_some();
        let keys = [
            ("school", true),
            ("title", true),
            ("updated", head.updated.is_some()),
            ("review-due", head.review_due.is_some()),
            ("approved", is_approved),
        ];
        for (key, _) in keys.into_iter().filter(|(_, is_there)| *is_there) {
            self.printed(format!("policy.{key}"));
        }
        for window in policy.clock.windows() {
            self.printed(format!("times.{}", window.name));
        }
        if let Some(bounds) = &policy.bounds {
            self.add("scope".to_owned(), bounds.source.authority);
            for reach in &bounds.reaches {
                self.add(
                    format!("scope.reaches.{}", reach.name),
                    reach.source.authority,
                );
            }
        }
        // The first audience is built in.
        for audience in policy.audiences.iter().skip(1) {
            self.printed(format!("audiences.{}", audience.id));
        }
    }

    /// Tables of levels, and prose about their rows.
    fn levels(&mut self, policy: &Policy) {
        for table in policy.level_tables().filter(|table| table.printed) {
            self.printed(format!("{}.audiences", table.table));
            self.printed(format!("{}.columns", table.table));
            if !table.headings.is_empty() {
                self.printed(format!("{}.headings", table.table));
            }
            if table.brackets.is_some() {
                self.printed(format!("{}.brackets", table.table));
            }
            // A row without a mark stands there, too.
            let is_unmarked = |row: &&LevelRow| row.cells.iter().all(|cell| cell.marks.is_empty());
            for row in table.rows.iter().filter(is_unmarked) {
                let id = policy.subject_id(row.subject);
                self.printed(format!("{}.rows.{id}", table.table));
            }
        }
        for statement in &policy.statements {
            let path = policy.origin_path(&statement.origin);
            self.add(path, statement.source.authority);
        }
    }

    fn incidents(&mut self, policy: &Policy, judge: Judge, table: &IncidentTable) {
        if table.printed {
            self.printed(format!("{}.audience", table.table));
            self.printed(format!("{}.columns", table.table));
            if !table.headings.is_empty() {
                self.printed(format!("{}.headings", table.table));
            }
        }
        for row in &table.rows {
            let path = policy.incident_path(judge, row.slot);
            self.add(path, row.source.authority);
        }
        for rung in table.rungs(u128::MAX) {
            self.add(format!("ladders.{}", rung.name), rung.source.authority);
        }
    }

    /// What has a name of its own beside the tables.
    fn named(&mut self, policy: &Policy) {
        for rule in &policy.contacts {
            self.add(format!("contacts.{}", rule.name), rule.source.authority);
        }
        for rule in &policy.duties {
            self.add(format!("duties.{}", rule.name), rule.source.authority);
        }
        for rule in &policy.evidence {
            self.add(format!("evidence.{}", rule.name), rule.source.authority);
        }
    }

    fn procedure(&mut self, policy: &Policy) {
        let rules = &policy.procedure_rules;
        for step in &rules.steps {
            let path = format!("procedure.steps.{}", step.name);
            self.add(path, step.source.authority);
        }
        for open in &rules.open {
            let path = format!("procedure.open.{}", open.point.as_str());
            self.add(path, open.source.authority);
        }
    }

    /// The laws that the file writes, and the defaults that it switches off.
    fn laws(&mut self, policy: &Policy) {
        let is_written = |off: bool, default: bool| off || !default;
        for law in &policy.invariants {
            if is_written(law.off.is_some(), law.default.is_some()) {
                let stated = law.source.as_ref().map(|source| source.authority);
                let path = format!("invariants.{}", law.name);
                self.add(path, stated.unwrap_or(Authority::Ours));
            }
        }
    }

    /// What no school writes.
    fn ours(&mut self, policy: &Policy) {
        for act in policy.subject_slots() {
            if policy.is_mapped_by_file(act) {
                let path = format!("mapping.{}", policy.subject_id(act));
                self.add(path, Authority::Ours);
            }
        }
        for setting in &policy.lints {
            self.add(format!("lints.{}", setting.key), Authority::Ours);
        }
    }
}
