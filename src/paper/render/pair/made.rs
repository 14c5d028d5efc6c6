//! Laying rows beside rows, and what moved beside both.

use strum::IntoEnumIterator as _;

use super::{Mark, Pair, PairRow, Side, Standing};
use crate::answer::decision::Modality;
use crate::change::diff::{Change, Direction, NameDiffers, NameKind, PolicyDiff, Told};
use crate::change::diff::{told_act, told_incidents};
use crate::paper::export::ExportRow;
use crate::paper::render::Paper;
use crate::paper::render::comparison::sides;
use crate::paper::render::sheet::{Sheet, audience, sheets};
use crate::policy::{Policy, Subject};
use crate::source::Table;

/// All tables that either policy has, or about whose rows an answer moved.
pub(in crate::paper::render) fn pairs<'p>(diff: &PolicyDiff<'p>) -> Vec<Pair<'p>> {
    let papers = sides(diff).map(Paper::of);
    let sheets = papers.each_ref().map(|paper| sheets(paper));
    let pairs = Table::iter().map(|table| {
        let both = sheets.each_ref().map(|sheets| {
            let mut sheets = sheets.iter();
            sheets.find(|sheet| sheet.table.table == table)
        });
        pair(diff, table, both)
    });
    pairs
        .filter(|pair| pair.printed.iter().any(Option::is_some) || !pair.rows.is_empty())
        .collect()
}

fn pair<'p>(diff: &PolicyDiff<'p>, table: Table, both: [Option<&Sheet<'_, 'p>>; 2]) -> Pair<'p> {
    let [a, b] = sides(diff);
    let named = is_grouped(both);
    let mut rows: Vec<PairRow<'p>> = Vec::new();
    for (number, (policy, sheet)) in [a, b].into_iter().zip(both).enumerate() {
        for (at, row) in sheet
            .iter()
            .flat_map(|sheet| sheet.table.rows.iter().enumerate())
        {
            let Some(sheet) = sheet else { continue };
            let side = side(policy, sheet, named, (at, row));
            match rows.iter_mut().find(|known| known.id == row.id) {
                Some(known) => {
                    known.label = row.label;
                    known.sides = [known.sides[0].take(), Some(side)];
                }
                None => {
                    let side = Some(side);
                    rows.push(PairRow {
                        id: row.id.to_owned(),
                        label: row.label,
                        sides: if number == 0 {
                            [side, None]
                        } else {
                            [None, side]
                        },
                        standing: only(diff, table, row.id),
                        told: Vec::new(),
                    });
                }
            }
        }
    }
    for (id, label, direction, told) in moves(diff, table) {
        let at = rows.iter().position(|row| row.id == id);
        let row = match at.and_then(|at| rows.get_mut(at)) {
            Some(row) => row,
            None => {
                rows.push(PairRow {
                    id,
                    label,
                    sides: [None, None],
                    standing: Standing::Same,
                    told: Vec::new(),
                });
                let Some(row) = rows.last_mut() else { continue };
                row
            }
        };
        row.standing = Standing::Moved(row.directions() | direction);
        row.told.extend(told);
    }
    Pair {
        table,
        printed: both.map(|sheet| sheet.map(|sheet| sheet.table.printed)),
        rows,
    }
}

/// Whether columns have to be told with their audience.
fn is_grouped(both: [Option<&Sheet<'_, '_>>; 2]) -> bool {
    let mut labels = both
        .into_iter()
        .flatten()
        .flat_map(|sheet| sheet.groups.iter());
    let first = labels.next();
    labels.any(|group| first.is_none_or(|first| first.0 != group.0))
}

fn side<'p>(
    policy: &'p Policy,
    sheet: &Sheet<'_, 'p>,
    named: bool,
    (at, row): (usize, &ExportRow<'p>),
) -> Side<'p> {
    let marks = |numbers: &[usize], how: Modality| -> Vec<Mark<'p>> {
        let columns = sheet.table.columns.iter().zip(&sheet.meanings);
        let marked = columns.filter(|(column, _)| numbers.contains(&column.column));
        marked
            .map(|(column, meaning)| Mark {
                number: column.column,
                column: (column.audience, column.id),
                how,
                in_brackets: row.brackets.contains(&column.column),
                label: match audience(policy, column).filter(|_| named) {
                    Some(audience) => format!("{audience}: {}", column.label),
                    None => column.label.to_owned(),
                },
                meaning: *meaning,
            })
            .collect()
    };
    let mut adopted = marks(&row.marks, Modality::Required);
    adopted.extend(marks(&row.one_of.concat(), Modality::OneOf));
    adopted.extend(marks(&row.available, Modality::Available));
    let others = row.also_read_as.iter();
    let others = others.map(|reading| marks(reading, Modality::Required));
    Side {
        readings: [adopted].into_iter().chain(others).collect(),
        retired: row.retired,
        remarks: sheet
            .remarks
            .get(at)
            .map(|of| of.said.clone())
            .unwrap_or_default(),
    }
}

/// Whether only one of the policies knows the word of a row.
fn only(diff: &PolicyDiff<'_>, table: Table, id: &str) -> Standing {
    let kinds = match Table::INCIDENTS.contains(&table) {
        true => &[NameKind::row_of(table)][..],
        false => &[NameKind::UserAction, NameKind::Technology],
    };
    let mut names = diff.names().iter();
    let name = names.find(|name| {
        let alone = matches!(name.how, NameDiffers::Gone | NameDiffers::New);
        alone && kinds.contains(&name.kind) && name.id == id
    });
    match name.map(|name| name.how) {
        Some(NameDiffers::Gone) => Standing::OnlyBefore,
        Some(NameDiffers::New) => Standing::OnlyAfter,
        _ => Standing::Same,
    }
}

/// A move: the word and the label of its row, which way, and in words.
type Move<'p> = (String, &'p str, Direction, Option<Told>);

/// Whether what moved about an act is told in a table: where either policy has its row, or else in that
/// of its kind.
fn is_told_in(diff: &PolicyDiff<'_>, table: Table, subject: &Subject) -> bool {
    let of = |policy: &Policy| {
        let slot = policy.subject_slot(subject)?;
        let has_row = policy
            .level_tables()
            .any(|of| of.rows.iter().any(|row| row.subject == slot));
        Some((policy.table_of(slot), has_row))
    };
    let mut places: Vec<(Table, bool)> = sides(diff).into_iter().filter_map(of).collect();
    if places.iter().any(|(_, has_row)| *has_row) {
        places.retain(|(_, has_row)| *has_row);
    }
    places.iter().any(|(of, _)| *of == table)
}

/// What moved in a table.
fn moves<'p>(diff: &PolicyDiff<'p>, table: Table) -> Vec<Move<'p>> {
    let mut moves: Vec<Move<'p>> = Vec::new();
    for change in diff.changes() {
        match change {
            Change::Act(change) => {
                if !is_told_in(diff, table, &change.subject) {
                    continue;
                }
                let moved = |direction, told| {
                    let id = change.subject.as_str().to_owned();
                    (id, change.label, direction, told)
                };
                moves.extend(
                    change
                        .turns
                        .iter()
                        .map(|turn| moved(turn.direction, Some(told_act(diff, change, turn)))),
                );
                if change.turns.is_empty() {
                    moves.push(moved(change.direction, None));
                }
            }
            Change::Incidents(change) if change.table == table => {
                let told = told_incidents(diff, change);
                let each = change.incidents.iter().zip(&change.labels);
                moves.extend(each.map(|(incident, label)| {
                    let id = incident.as_str().to_owned();
                    (id, *label, change.direction, Some(told.clone()))
                }));
            }
            Change::Incidents(_) | Change::Listed(_) => {}
        }
    }
    moves
}
