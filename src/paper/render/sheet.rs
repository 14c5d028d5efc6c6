//! A table as it is laid out: groups of columns, signs, and what is said of each row.

use super::Paper;
use super::prose::{Voice, of_response_rule, of_rung, voices};
use crate::check::lint::Finding;
use crate::paper::export::{ExportColumn, ExportRow, ExportTable};
use crate::policy::{IncidentTable, Judge, Policy};
use crate::source::{Passage, Table};
use crate::tell::phrase::places::place;
use crate::tell::phrase::words::list;
use crate::vocabulary::{Meaning, Word as _};

/// A table with all that is shown of it.
pub(super) struct Sheet<'a, 'p> {
    pub(super) table: ExportTable<'p>,
    /// Its lines in the document, where they are known.
    /// Where the document has it.
    pub(super) passage: Option<String>,
    /// What is said of each row, row for row.
    pub(super) remarks: Vec<Remarks>,
    /// The findings beside each row, row for row.
    pub(super) findings: Vec<Vec<&'a Finding<'p>>>,
    /// Groups of columns of one audience: its label, and how many there are.
    pub(super) groups: Vec<(&'p str, usize)>,
    /// What the level of each column means; none of a response.
    pub(super) meanings: Vec<Option<Meaning>>,
}

/// What is said of a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Remarks {
    pub(super) said: Vec<String>,
    /// Whether this is no more than the marks say, and where they stand.
    pub(super) is_plain: bool,
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) marked: bool,
    pub(super) available: bool,
    /// Printed in brackets, whatever that means.
    pub(super) in_brackets: bool,
    /// One of several of which one must follow.
    pub(super) choice: bool,
    /// Marked in another reading of the row.
    pub(super) otherwise: bool,
}

impl Sign {
    pub(super) fn of(row: &ExportRow<'_>, column: &ExportColumn<'_>) -> Self {
        let number = &column.column;
        Self {
            marked: row.marks.contains(number),
            available: row.available.contains(number),
            in_brackets: row.brackets.contains(number),
            choice: row.one_of.iter().any(|set| set.contains(number)),
            otherwise: row.also_read_as.iter().any(|r| r.contains(number)),
        }
    }

    pub(super) fn is_blank(self) -> bool {
        !self.marked && !self.available && !self.choice && !self.otherwise
    }
}

/// All tables of a policy.
pub(super) fn sheets<'a, 'p>(paper: &'a Paper<'p>) -> Vec<Sheet<'a, 'p>> {
    let policy = paper.policy;
    let voices = voices(policy);
    let tables = policy.export().tables.into_iter();
    tables
        .map(|table| Sheet {
            passage: policy
                .passage_of(table.table)
                .filter(|at| **at != Passage::NotGiven)
                .map(ToString::to_string),
            remarks: table
                .rows
                .iter()
                .map(|row| remarks(policy, &voices, &table, row))
                .collect(),
            findings: table
                .rows
                .iter()
                .map(|row| findings(paper, table.table, row.id))
                .collect(),
            groups: groups(policy, &table.columns),
            meanings: meanings(policy, &table),
            table,
        })
        .collect()
}

/// The label of the audience of a column.
pub(super) fn audience<'p>(policy: &'p Policy, column: &ExportColumn<'p>) -> Option<&'p str> {
    let id = column.audience?;
    let mut audiences = policy.audiences.iter();
    let found = audiences.find(|audience| *audience.id == *id);
    Some(found.map_or(id, |audience| &*audience.label))
}

fn groups<'p>(policy: &'p Policy, columns: &[ExportColumn<'p>]) -> Vec<(&'p str, usize)> {
    let of_one = columns.chunk_by(|one, next| one.audience == next.audience);
    of_one
        .filter_map(|group| Some((audience(policy, group.first()?)?, group.len())))
        .collect()
}

fn meanings(policy: &Policy, table: &ExportTable<'_>) -> Vec<Option<Meaning>> {
    let levels = policy.level_table(table.table);
    let columns = table.columns.iter();
    columns
        .map(|column| {
            let mut levels = levels?.columns.iter();
            levels
                .find(|level| *level.id == *column.id)
                .map(|l| l.meaning)
        })
        .collect()
}

/// The findings about a row: those at its place in the file or that point there, and those about
/// all rows that name it.
fn findings<'a, 'p>(paper: &'a Paper<'p>, table: Table, row: &str) -> Vec<&'a Finding<'p>> {
    let rows = format!("{}.rows", table.as_str());
    let here = format!("{rows}.{row}");
    let within = |path: &str| {
        path.strip_prefix(&here)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let concerns = |finding: &&Finding<'_>| {
        within(&finding.path)
            || finding.labels.iter().any(|label| within(&label.path))
            || (finding.path == rows && finding.about.contains(&row))
    };
    paper.findings.iter().filter(concerns).collect()
}

/// Everything said of a row beside its marks.
fn remarks(
    policy: &Policy,
    voices: &[Voice<'_>],
    table: &ExportTable<'_>,
    row: &ExportRow<'_>,
) -> Remarks {
    let mut said = vec![format!("Source: {}.", place(&row.source))];
    said.extend(
        row.retired
            .then(|| "Retired: it answers for the past alone.".to_owned()),
    );
    said.extend(row.note.map(|note| format!("Note: {note}.")));
    let texts = row
        .texts
        .iter()
        .map(|of| format!("In the table: “{}”.", of.text));
    said.extend(texts);
    let label = |number: &usize| {
        let column = table.columns.iter().find(|column| column.column == *number);
        column.map_or_else(String::new, |column| format!("“{}”", column.label))
    };
    for set in &row.one_of {
        let labels = list(set.iter().map(label), "or");
        said.push(format!(
            "One of these must follow, the school chooses which: {labels}."
        ));
    }
    let measured = row.measures.iter().map(|of| (of.response, of.measure));
    said.extend(measured.map(|(response, measure)| {
        let column = table.columns.iter().find(|column| column.id == response);
        let label = column.map_or(response, |column| column.label);
        format!("“{label}”: {measure}.")
    }));
    for reading in &row.also_read_as {
        let marked = |column: &&ExportColumn<'_>| reading.contains(&column.column);
        let labels = table.columns.iter().filter(marked).map(|column| {
            let audience = audience(policy, column);
            audience.map_or_else(
                || format!("“{}”", column.label),
                |audience| format!("“{}” for {audience}", column.label),
            )
        });
        let labels: Vec<String> = labels.collect();
        said.push(match labels.is_empty() {
            true => "It can also be read to mark nothing.".to_owned(),
            false => format!("It can also be read as {}.", list(labels, "and")),
        });
    }
    let is_plain = match policy.table_named(table.table) {
        Some((judge, _)) => {
            said.extend(of_incident(policy, judge, row));
            said.len() == 1
        }
        None => {
            let rows = policy.level_table(table.table).map(|of| &of.rows);
            let subject = rows.and_then(|rows| Some(rows.get(row.row.checked_sub(1)?)?.subject));
            let about = voices
                .iter()
                .filter(|voice| subject.is_some_and(|s| voice.is_about(s)));
            let is_plain = said.len() == 1 && about.clone().all(Voice::is_plain);
            said.extend(about.map(Voice::of_row));
            is_plain
        }
    };
    Remarks { said, is_plain }
}

fn of_incident(policy: &Policy, judge: Judge, row: &ExportRow<'_>) -> Vec<String> {
    let found = policy
        .tables
        .of(judge)
        .and_then(|of| Some((of.compiled.as_ref()?, of.incidents.slot_of(row.id)?)));
    let Some((table, slot)) = found else {
        return Vec::new();
    };
    let base = table.base(slot);
    let mut said = Vec::new();
    if !base.intents.is_empty() {
        let intents = base.intents.iter().map(|intent| intent.label());
        said.push(format!("It speaks of: {}.", list(intents, "and")));
    }
    if let Some(other) = base.see {
        let other = policy.incident_label(judge, usize::from(other));
        said.push(format!("Of other intents, see “{other}”."));
    }
    said.extend(repeat(policy, judge, table, slot));
    let rules = table.rules.iter();
    let rules = rules.filter(|rule| rule.incidents >> slot & 1 == 1);
    said.extend(rules.map(|rule| {
        let says = of_response_rule(policy, table, rule);
        format!("The text says, {says}.")
    }));
    said.extend(table.rungs(1 << slot).map(|rung| {
        let says = of_rung(policy, table, rung);
        format!("{says}.")
    }));
    said
}

fn repeat(policy: &Policy, judge: Judge, table: &IncidentTable, slot: usize) -> Option<String> {
    let (_, row) = table.row(slot)?;
    let repeat = row.repeat?;
    let reached = (0..table.bases.len()).filter(|slot| repeat.reaches >> slot & 1 == 1);
    let reached = reached.map(|slot| format!("“{}”", policy.incident_label(judge, slot)));
    let warned = if repeat.after_warning {
        " after a warning or sanction"
    } else {
        ""
    };
    let reached = list(reached, "and");
    Some(format!(
        "It adds to what follows when one of these happens again{warned}: {reached}."
    ))
}
