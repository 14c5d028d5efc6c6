//! The two tables of levels, as exported.

use super::{ExportColumn, ExportPart, ExportRow, ExportTable, ExportText, headings, place};
use crate::policy::{LevelCell, LevelRow, LevelTable, Origin, Policy, Statement};
use crate::vocabulary::Fact;

pub(super) fn table<'p>(policy: &'p Policy, table: &'p LevelTable) -> ExportTable<'p> {
    let columns = table
        .audiences
        .iter()
        .enumerate()
        .flat_map(|(group, audience)| {
            let audience = policy.audiences.get(*audience);
            let levels = table.columns_of(group);
            levels.map(move |(_, number, level)| ExportColumn {
                column: number,
                id: &level.id,
                label: &level.label,
                kind: None,
                audience: audience.map(|audience| &*audience.id),
            })
        });
    let rows = table.rows.iter().enumerate();
    ExportTable {
        table: table.table,
        printed: table.printed,
        columns: columns.collect(),
        headings: headings(policy, &table.headings),
        rows: rows
            .map(|(number, row)| exported(policy, table, number, row))
            .collect(),
    }
}

fn exported<'p>(
    policy: &'p Policy,
    table: &'p LevelTable,
    number: usize,
    row: &'p LevelRow,
) -> ExportRow<'p> {
    let subject = row.subject;
    let cells: Vec<(usize, &'p Statement)> = (0..table.audiences.len())
        .filter_map(|group| Some((group, cell(policy, table, number, subject, group)?)))
        .collect();
    // The remark on a row's only cell is one on the row.
    let note = match cells.as_slice() {
        [(_, cell)] => row.note.as_deref().or(cell.note.as_deref()),
        _ => row.note.as_deref(),
    };
    // One remark, condition or place of a cell's own is reason to show all cells of the row.
    let plain = table.printed
        && cells.iter().all(|(_, cell)| {
            is_plain(cell, row) && (cell.note.is_none() || cell.note.as_deref() == note)
        });
    let parts: Vec<ExportPart<'p>> = cells
        .iter()
        .map(|(group, cell)| ExportPart {
            rule: None,
            marks: adopted(table, row, *group),
            available: Vec::new(),
            one_of: Vec::new(),
            measures: Vec::new(),
            conditional: is_conditional(cell),
            note: cell.note.as_deref(),
            source: policy.cite(&cell.source),
        })
        .collect();
    ExportRow {
        row: number + 1,
        id: policy.subject_id(subject),
        label: &row.label,
        marks: (0..table.audiences.len())
            .flat_map(|group| adopted(table, row, group))
            .collect(),
        brackets: brackets(table, row),
        texts: texts(policy, table, row),
        available: Vec::new(),
        one_of: Vec::new(),
        measures: Vec::new(),
        intents: Vec::new(),
        see: None,
        repeats: None,
        also_read_as: other_readings(table, row),
        source: place(policy.cite(&row.source), &parts),
        retired: row.retired,
        note,
        rests_on: if plain { Vec::new() } else { parts },
    }
}

/// The columns that an audience's cell marks in the adopted reading.
fn adopted(table: &LevelTable, row: &LevelRow, group: usize) -> Vec<usize> {
    let marks = row.cells.get(group).map_or(&[][..], LevelCell::adopted);
    let columns = marks.iter();
    columns
        .filter_map(|mark| table.column_number(group, mark.column))
        .collect()
}

/// The columns whose marks stand in brackets.
fn brackets(table: &LevelTable, row: &LevelRow) -> Vec<usize> {
    let cells = row.cells.iter().enumerate();
    let marks = cells.flat_map(|(group, cell)| cell.marks.iter().map(move |mark| (group, mark)));
    let in_brackets = marks.filter(|(_, mark)| mark.in_brackets);
    in_brackets
        .filter_map(|(group, mark)| table.column_number(group, mark.column))
        .collect()
}

/// The texts in the cells.
fn texts<'p>(policy: &'p Policy, table: &LevelTable, row: &'p LevelRow) -> Vec<ExportText<'p>> {
    let cells = table.audiences.iter().zip(&row.cells);
    let texts = cells.filter_map(|(audience, cell)| {
        Some(ExportText {
            audience: &policy.audiences.get(*audience)?.id,
            text: cell.text.as_deref()?,
        })
    });
    texts.collect()
}

/// The whole row once more for each other reading of each cell: all other cells
/// as adopted, since readings of different cells do not depend on each other.
fn other_readings(table: &LevelTable, row: &LevelRow) -> Vec<Vec<usize>> {
    let groups = row.cells.iter().enumerate();
    let others =
        groups.flat_map(|(group, cell)| cell.others().iter().map(move |mark| (group, mark)));
    others
        .map(|(other, mark)| {
            (0..table.audiences.len())
                .flat_map(|group| match group == other {
                    true => table
                        .column_number(group, mark.column)
                        .into_iter()
                        .collect(),
                    false => adopted(table, row, group),
                })
                .collect()
        })
        .collect()
}

/// The first statement that a cell makes. It is found by asking, because a
/// cell binds the roles of its audience, and no other cell of the row does.
fn cell<'p>(
    policy: &'p Policy,
    table: &LevelTable,
    number: usize,
    subject: usize,
    group: usize,
) -> Option<&'p Statement> {
    let audience = policy.audiences.get(*table.audiences.get(group)?)?;
    let origin = Origin::Cell {
        table: table.table,
        row: number,
        group,
    };
    (0..policy.roles.count())
        .filter(|role| audience.holds(*role))
        .filter_map(|role| policy.question(role, subject))
        .flat_map(|entry| &entry.statements)
        .filter_map(|statement| policy.statements.get(usize::from(*statement)))
        .find(|statement| statement.origin == origin)
}

/// Whether a cell says no more than its mark in its row, remarks apart.
fn is_plain(cell: &Statement, row: &LevelRow) -> bool {
    !is_conditional(cell)
        && cell.source.at == row.source.at
        && cell.source.authority == row.source.authority
}

/// Whether a cell lays conditions beyond those of its level. A level's own leave a
/// gap, or are the one about the headteacher's permission.
fn is_conditional(cell: &Statement) -> bool {
    let by_permission = |fact| fact == Fact::HeadteacherPermission;
    match cell.cases.as_slice() {
        [] => false,
        [case] if case.at.is_none() => {
            let facts = || case.conditions.iter().map(|condition| condition.fact);
            cell.gap.is_none() && !facts().all(by_permission)
        }
        _ => true,
    }
}
