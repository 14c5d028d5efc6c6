//! A table of Word: its rows and cells, wherever content controls and custom XML have put them.

use std::rc::Rc;

use super::super::node::Node;
use super::super::piece::{Grid, GridCell, GridRow, Piece};
use super::inline;
use super::style::{Styles, is_on};

/// What a cell says of the cell above it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Merge {
    None,
    Begins,
    GoesOn,
}

pub(super) fn read(table: &Node, styles: &Styles) -> Grid {
    let mut rows = Vec::new();
    let mut merges = Vec::new();
    add_rows(table, styles, &mut rows, &mut merges);
    merge_down(&mut rows, &merges);
    Grid {
        rows,
        ..Grid::default()
    }
}

fn add_rows(parent: &Node, styles: &Styles, rows: &mut Vec<GridRow>, merges: &mut Vec<Vec<Merge>>) {
    for node in parent.nodes() {
        match &*node.name {
            "w:tr" => {
                let properties = node.child("w:trPr");
                let gone = properties.is_some_and(|pr| {
                    pr.child("w:del").is_some()
                        || pr.child("w:moveFrom").is_some()
                        || pr.child("w:hidden").is_some_and(is_on)
                });
                if !gone {
                    let mut row = GridRow {
                        head: properties
                            .and_then(|pr| pr.child("w:tblHeader"))
                            .is_some_and(is_on),
                        ..GridRow::default()
                    };
                    let before = properties
                        .and_then(|pr| pr.child("w:gridBefore"))
                        .and_then(|before| before.number("w:val"));
                    let mut at = before.unwrap_or(0).min(256);
                    let mut merge = Vec::new();
                    add_cells(node, styles, &mut at, &mut row, &mut merge);
                    rows.push(row);
                    merges.push(merge);
                }
            }
            "w:del" | "w:moveFrom" | "w:tblPr" | "w:tblGrid" => {}
            "mc:AlternateContent" => {
                if let Some(branch) = inline::branch(node) {
                    add_rows(branch, styles, rows, merges);
                }
            }
            _ => add_rows(node, styles, rows, merges),
        }
    }
}

fn add_cells(
    parent: &Node,
    styles: &Styles,
    at: &mut usize,
    row: &mut GridRow,
    merges: &mut Vec<Merge>,
) {
    for node in parent.nodes() {
        match &*node.name {
            "w:tc" => {
                let properties = node.child("w:tcPr");
                let get = |name: &str| properties.and_then(|pr| pr.child(name));
                if get("w:cellDel").is_some() {
                    continue;
                }
                let across = get("w:gridSpan").and_then(|span| span.number("w:val"));
                let across = across.unwrap_or(1).clamp(1, 256);
                if get("w:hMerge").is_some_and(|merge| merge.attribute("w:val") != Some("restart"))
                    && let Some(last) = row.cells.last_mut()
                {
                    last.across += across;
                    *at += across;
                    continue;
                }
                let mut cell = GridCell::new(*at);
                cell.across = across;
                cell.shade = get("w:shd").and_then(shade);
                content(node, styles, &mut cell.pieces);
                *at += across;
                row.cells.push(cell);
                merges.push(merge(properties));
            }
            "w:sdt" => {
                let inside = row.cells.len();
                add_cells(node, styles, at, row, merges);
                // A box round a cell: what stands in the cell is the box as it looks.
                let ticked = node.child("w:sdtPr").and_then(inline::box_of);
                if let (Some(ticked), Some(cell)) = (ticked, row.cells.get_mut(inside)) {
                    cell.pieces = vec![Piece::Box(ticked)];
                }
            }
            "w:trPr" | "w:tblPrEx" | "w:sdtPr" => {}
            "mc:AlternateContent" => {
                if let Some(branch) = inline::branch(node) {
                    add_cells(branch, styles, at, row, merges);
                }
            }
            _ => add_cells(node, styles, at, row, merges),
        }
    }
}

fn merge(properties: Option<&Node>) -> Merge {
    let Some(properties) = properties else {
        return Merge::None;
    };
    if let Some(merge) = properties.child("w:vMerge") {
        return if merge.attribute("w:val") == Some("restart") {
            Merge::Begins
        } else {
            Merge::GoesOn
        };
    }
    match properties
        .child("w:cellMerge")
        .and_then(|merge| merge.attribute("w:vMerge"))
    {
        Some("rest") => Merge::Begins,
        Some("cont") => Merge::GoesOn,
        _ => Merge::None,
    }
}

fn shade(node: &Node) -> Option<Rc<str>> {
    let plain = |fill: &str| matches!(fill.to_lowercase().as_str(), "auto" | "ffffff" | "");
    let fill = node.attribute("w:fill").filter(|fill| !plain(fill));
    let pattern = node.attribute("w:val");
    let pattern = pattern.filter(|pattern| !matches!(*pattern, "clear" | "nil"));
    match (fill, pattern) {
        (None, None) => None,
        (fill, pattern) => Some(
            format!(
                "{} {}",
                fill.unwrap_or_default(),
                pattern.unwrap_or_default()
            )
            .into(),
        ),
    }
}

/// A cell that goes on is a part of the one above it, whatever was left in it.
fn merge_down(rows: &mut [GridRow], merges: &[Vec<Merge>]) {
    let mut open: Vec<(usize, usize, usize, usize)> = Vec::new();
    for r in 0..rows.len() {
        let mut still = Vec::new();
        let Some(merges) = merges.get(r) else { break };
        let spans: Vec<_> = rows
            .get(r)
            .map(|row| {
                row.cells
                    .iter()
                    .map(|cell| (cell.at, cell.across))
                    .collect()
            })
            .unwrap_or_default();
        let mut gone = Vec::new();
        for (c, ((at, across), merge)) in spans.into_iter().zip(merges).enumerate() {
            let above = open
                .iter()
                .copied()
                .find(|(from, wide, ..)| *from == at && *wide == across)
                .or_else(|| open.iter().copied().find(|(from, ..)| *from == at));
            match (merge, above) {
                (Merge::GoesOn, Some(above)) => {
                    if let Some(cell) = rows
                        .get_mut(above.2)
                        .and_then(|row| row.cells.get_mut(above.3))
                    {
                        cell.down += 1;
                    }
                    gone.push(c);
                    still.push(above);
                }
                (Merge::Begins, _) | (Merge::GoesOn, None) => still.push((at, across, r, c)),
                (Merge::None, _) => {}
            }
        }
        if let Some(row) = rows.get_mut(r) {
            for c in gone {
                if let Some(cell) = row.cells.get_mut(c) {
                    // Covered; the matrix drops it.
                    cell.across = 0;
                }
            }
        }
        open = still;
    }
    for row in rows {
        row.cells.retain(|cell| cell.across > 0);
    }
}

/// Everything that a cell, or a text box, shows.
pub(super) fn content(parent: &Node, styles: &Styles, pieces: &mut Vec<Piece>) {
    for node in parent.nodes() {
        match &*node.name {
            "w:p" => {
                if !pieces.is_empty() {
                    pieces.push(Piece::Break);
                }
                inline::paragraph(node, styles, pieces);
            }
            "w:tbl" => pieces.push(Piece::Inner(read(node, styles))),
            "w:del" | "w:moveFrom" | "w:tcPr" | "w:sdtPr" => {}
            "w:sdt" => match node.child("w:sdtPr").and_then(inline::box_of) {
                Some(ticked) => pieces.push(Piece::Box(ticked)),
                None => content(node, styles, pieces),
            },
            "mc:AlternateContent" => {
                if let Some(branch) = inline::branch(node) {
                    content(branch, styles, pieces);
                }
            }
            _ => content(node, styles, pieces),
        }
    }
}
