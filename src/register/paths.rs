//! The rules of a policy, each by its path in the policy file.

use crate::policy::{Judge, LevelTable, Origin, Policy};
use crate::source::Table;
use crate::vocabulary::Authority;

/// A rule of a policy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rule {
    pub(super) path: String,
    /// Whether the school never wrote it.
    pub(super) ours: bool,
}

/// Every rule, each once, in the order of the file.
pub(super) fn rules(policy: &Policy) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut add = |path: String, authority: Authority| {
        let ours = authority == Authority::Ours;
        let rule = Rule { path, ours };
        // The readings of a cell follow each other and have one path.
        if rules.last() != Some(&rule) {
            rules.push(rule);
        }
    };
    let head = &policy.head;
    let dated = [
        ("updated", head.updated.is_some()),
        ("review-due", head.review_due.is_some()),
        (
            "approved",
            head.approved_by.is_some() || head.approved_on.is_some(),
        ),
    ];
    let dated = dated.iter().filter(|(_, is_there)| *is_there);
    for key in ["school", "title"]
        .into_iter()
        .chain(dated.map(|(key, _)| *key))
    {
        add(format!("policy.{key}"), Authority::Printed);
    }
    for window in policy.clock.windows() {
        add(format!("times.{}", window.name), Authority::Printed);
    }
    // The first audience is built in.
    for audience in policy.audiences.iter().skip(1) {
        add(format!("audiences.{}", audience.id), Authority::Printed);
    }
    let levels = [
        (Table::UserActions, &policy.user_actions),
        (Table::Communications, &policy.communications),
    ];
    for (name, _) in levels
        .iter()
        .filter(|(_, table)| is_printed(table.as_ref()))
    {
        add(format!("{name}.audiences"), Authority::Printed);
        add(format!("{name}.columns"), Authority::Printed);
    }
    for statement in &policy.statements {
        let path = match &statement.origin {
            Origin::Rule(name) => format!("rules.{name}"),
            Origin::Cell { table, row, group } => policy.cell_path(*table, *row, *group),
        };
        add(path, statement.source.authority);
    }
    for judge in [Judge::Pupils, Judge::Staff] {
        let Some(table) = policy.incident_table(judge) else {
            continue;
        };
        if table.printed {
            add(format!("{}.columns", table.table), Authority::Printed);
        }
        for row in &table.rows {
            let incident = policy.incident_id(judge, row.slot);
            let path = format!("{}.rows.{incident}", table.table);
            add(path, row.source.authority);
        }
        for rule in &table.rules {
            let path = format!("response-rules.{}", rule.name);
            add(path, rule.source.authority);
        }
    }
    for contact in &policy.contacts {
        add(
            format!("contacts.{}", contact.name),
            contact.source.authority,
        );
    }
    for duty in &policy.duties {
        add(format!("duties.{}", duty.name), duty.source.authority);
    }
    for rule in &policy.evidence {
        add(format!("evidence.{}", rule.name), rule.source.authority);
    }
    for act in 0..policy.subjects_count() {
        let is_mapped = |judge| policy.mapping.of(judge, act).is_some();
        if [Judge::Pupils, Judge::Staff].into_iter().any(is_mapped) {
            add(
                format!("mapping.{}", policy.subject_id(act)),
                Authority::Ours,
            );
        }
    }
    rules
}

fn is_printed(table: Option<&LevelTable>) -> bool {
    table.is_some_and(|table| table.printed)
}

/// Whether a path leads to the same as another one, or to something that holds it.
pub(super) fn holds(whole: &str, part: &str) -> bool {
    part.strip_prefix(whole)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

impl Policy {
    /// The path of a cell in the policy file.
    pub(crate) fn cell_path(&self, table: Table, row: usize, group: usize) -> String {
        let (levels, first) = match table {
            Table::Communications => (&self.communications, self.actions.count()),
            _ => (&self.user_actions, 0),
        };
        let levels = levels.as_ref();
        let row = levels.and_then(|levels| levels.rows.get(row));
        let row = row.map_or("", |row| self.subject_id(first + row.slot));
        let audience = levels.and_then(|levels| levels.audiences.get(group));
        let audience = audience.and_then(|audience| self.audiences.get(*audience));
        let audience = audience.map_or("", |audience| &*audience.id);
        format!("{table}.rows.{row}.{audience}")
    }
}
