//! What the tables of two policies must say, made from their exports and their difference.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::change::diff::{Change, Direction, NameDiffers, PolicyDiff};
use online_safety_policy::paper::{Export, ExportRow};
use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::Word as _;
use online_safety_policy::{Policy, Subject};
use strum::IntoEnumIterator as _;

use super::super::read::words;
use super::read::{Row, Side, Standing};

/// What has to be read: the exports of both, and what the difference names.
pub fn expected(diff: &PolicyDiff<'_>) -> BTreeMap<String, Vec<Row>> {
    let policies = [diff.before(), diff.after()];
    let exports = policies.map(Policy::export);
    let tables = Table::iter().map(|table| {
        let moved = moved(diff, &exports, table);
        let mut ids: Vec<&str> = Vec::new();
        for row in exports.iter().flat_map(|export| rows(export, table)) {
            if !ids.contains(&row.id) {
                ids.push(row.id);
            }
        }
        let printed = ids.len();
        ids.extend(
            moved
                .keys()
                .map(String::as_str)
                .filter(|id| !ids.contains(id))
                .collect::<Vec<_>>(),
        );
        let mut read: Vec<Row> = ids
            .iter()
            .map(|id| {
                let found = [0, 1].map(|at| rows(&exports[at], table).find(|row| row.id == *id));
                let label = found[1].or(found[0]).map(|row| row.label);
                let label = label.unwrap_or_else(|| moved[*id].0);
                Row {
                    label: words(label),
                    sides: [0, 1]
                        .map(|at| Some(side_of(policies, &exports, at, table, found[at]?))),
                    standing: match moved.get(*id) {
                        Some((_, ways)) => Standing::Moved(ways.clone()),
                        None => only(diff, table, id),
                    },
                }
            })
            .collect();
        // Those without a row come as the difference names them.
        read[printed..].sort();
        (table.label().to_owned(), read)
    });
    tables.filter(|(_, rows)| !rows.is_empty()).collect()
}

fn rows<'e, 'p>(export: &'e Export<'p>, table: Table) -> impl Iterator<Item = &'e ExportRow<'p>> {
    let tables = export.tables.iter().filter(move |of| of.table == table);
    tables.flat_map(|table| &table.rows)
}

/// The words of a table of which an answer moved, with their labels and the ways.
fn moved<'p>(
    diff: &PolicyDiff<'p>,
    exports: &[Export<'_>; 2],
    table: Table,
) -> BTreeMap<String, (&'p str, BTreeSet<Direction>)> {
    let mut moved: BTreeMap<String, (&str, BTreeSet<Direction>)> = BTreeMap::new();
    let mut note = |id: &str, label, way| {
        moved
            .entry(id.to_owned())
            .or_insert((label, BTreeSet::new()))
            .1
            .insert(way);
    };
    for change in diff.changes() {
        match change {
            Change::Act(change) => {
                // Where either has its row, or else in the table of its kind.
                let id = change.subject.as_str();
                let levels = [Table::UserActions, Table::Communications];
                let mut places: Vec<Table> = levels
                    .into_iter()
                    .filter(|of| exports.iter().any(|e| rows(e, *of).any(|row| row.id == id)))
                    .collect();
                if places.is_empty() {
                    places.push(match change.subject {
                        Subject::UserAction(_) => Table::UserActions,
                        Subject::Technology(_) => Table::Communications,
                    });
                }
                for turn in change.turns.iter().filter(|_| places.contains(&table)) {
                    note(change.subject.as_str(), change.label, turn.direction);
                }
                assert!(!change.turns.is_empty(), "{change:?}");
            }
            Change::Incidents(change) if change.table == table => {
                for (incident, label) in change.incidents.iter().zip(&change.labels) {
                    note(incident.as_str(), *label, change.direction);
                }
            }
            Change::Incidents(_) | Change::Listed(_) => {}
        }
    }
    moved
}

fn only(diff: &PolicyDiff<'_>, table: Table, id: &str) -> Standing {
    let kinds = match table {
        Table::UserActions | Table::Communications => &["user-action", "technology"][..],
        Table::PupilIncidents => &["pupil-incident"],
        Table::StaffIncidents => &["staff-incident"],
    };
    let mut names = diff.names().iter();
    let name = names.find(|name| {
        let alone = matches!(name.how, NameDiffers::Gone | NameDiffers::New);
        alone && kinds.contains(&name.kind.as_str()) && name.id == id
    });
    match name.map(|name| name.how) {
        Some(NameDiffers::Gone) => Standing::OnlyBefore,
        Some(NameDiffers::New) => Standing::OnlyAfter,
        _ => Standing::Same,
    }
}

fn side_of(
    policies: [&Policy; 2],
    exports: &[Export<'_>; 2],
    at: usize,
    table: Table,
    row: &ExportRow<'_>,
) -> Side {
    let audience = |at: usize, id: &str| -> String {
        let listing = policies[at].listing();
        let audiences = listing.audiences();
        audiences
            .iter()
            .find(|of| of.id == id)
            .unwrap()
            .label
            .to_owned()
    };
    let tables = [0, 1].map(|at| exports[at].tables.iter().find(|of| of.table == table));
    let named: BTreeSet<String> = tables
        .iter()
        .enumerate()
        .flat_map(|(at, table)| {
            table
                .iter()
                .flat_map(move |table| table.columns.iter().map(move |c| (at, c)))
        })
        .filter_map(|(at, column)| Some(audience(at, column.audience?)))
        .collect();
    let marks = |numbers: &[usize], may_follow: bool| -> Vec<(String, String)> {
        let columns = tables[at].unwrap().columns.iter();
        let marked = columns.filter(|column| numbers.contains(&column.column));
        let marks = marked.map(|column| {
            let label = match column.audience.filter(|_| named.len() > 1) {
                Some(id) => format!("{}: {}", audience(at, id), column.label),
                None => column.label.to_owned(),
            };
            let number = match may_follow || row.brackets.contains(&column.column) {
                true => format!("({})", column.column),
                false => column.column.to_string(),
            };
            (number, words(&label))
        });
        marks.collect()
    };
    let mut adopted = marks(&row.marks, false);
    adopted.extend(marks(&row.available, true));
    let others = row.also_read_as.iter().map(|reading| marks(reading, false));
    Side {
        retired: row.retired,
        readings: [adopted].into_iter().chain(others).collect(),
    }
}
