//! OSP014: a table judges pupils and adults by the same mark.

use std::rc::Rc;

use super::report::{Draft, Name, Report};
use super::view::{Said, list};
use crate::policy::{LevelTable, Policy};
use crate::source::Table;
use crate::vocabulary::{Role, Verdict, Word as _};

super::lint! {
    /// ## What it checks
    ///
    /// Whether a table of levels has one column group for pupils and adults together,
    /// while some of its rows permit something, if only at times or to nominated people.
    ///
    /// ## Why it matters
    ///
    /// What suits a member of staff seldom suits a child: a single mark either forbids
    /// too much to the one or permits too much to the other.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// user-actions:
    ///   audiences: [everyone]
    ///   rows: { social-media: { line: 294, everyone: acceptable-at-certain-times } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Give pupils and adults a column group each, or forbid the row to all and permit it
    /// to some by a rule.
    AudienceNotToldApart, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let all = Rc::clone(&report.said);
    for table in policy.level_tables() {
        for (group, number) in table.audiences.iter().enumerate() {
            let Some(audience) = policy.audiences.get(*number) else {
                continue;
            };
            if !mixes(policy, &audience.roles) {
                continue;
            }
            let here = |said: &&Said<'_>| {
                said.audience() == Some(&audience.id) && is_of(said, table.table)
            };
            let permitting: Vec<&str> = all
                .iter()
                .filter(here)
                .filter(|said| permits(said))
                .map(Said::name)
                .collect();
            if permitting.is_empty() {
                continue;
            }
            let section = table.table.as_str();
            let names = [
                Name {
                    section,
                    name: &audience.id,
                },
                Name {
                    section,
                    name: section,
                },
            ];
            let draft = Draft {
                path: format!("{section}.audiences[{group}]"),
                message: format!(
                    "`{}` has one column group for pupils and adults alike, and {} of {} rows permit something: {}",
                    audience.id,
                    permitting.len(),
                    used(table),
                    list(permitting),
                ),
                places: all
                    .iter()
                    .filter(here)
                    .filter(|said| permits(said))
                    .flat_map(Said::places)
                    .collect(),
                help: "give pupils and adults a column group each, or a rule of their own".into(),
                ..Draft::default()
            };
            report.one(&names, draft);
        }
    }
}

/// Whether there are both pupils and adults among some roles.
fn mixes(policy: &Policy, roles: &[bool]) -> bool {
    let is_pupil = |role: usize| {
        let table = policy.judge(role).and_then(|judge| policy.tables.of(judge));
        role == Role::Pupil.index() || table.is_some_and(|table| table.kind.of_children)
    };
    let held = || roles.iter().enumerate().filter(|(_, held)| **held);
    held().any(|(role, _)| is_pupil(role)) && held().any(|(role, _)| !is_pupil(role))
}

fn is_of(said: &Said<'_>, table: Table) -> bool {
    said.row().is_some_and(|(of, _)| of.table == table)
}

/// Whether any reading can come to permit.
fn permits(said: &Said<'_>) -> bool {
    let mut verdicts = said.statements.iter().flat_map(|(_, statement)| {
        let of_cases = statement.cases.iter().map(|case| case.then);
        of_cases.chain([statement.otherwise])
    });
    verdicts.any(|then| then.iter().any(Verdict::is_permitted))
}

fn used(table: &LevelTable) -> usize {
    table.rows.iter().filter(|row| !row.retired).count()
}
