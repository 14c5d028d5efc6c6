//! Tables and sheets of OpenDocument, with what is repeated laid out.

use super::super::error::ImportError;
use super::super::node::Node;
use super::super::piece::{Grid, Piece};
use super::super::sheet::Cells;
use super::inline::Reader;

/// The most rows, and columns, that one row or cell with something in it stands for.
const MOST_REPEATED: usize = 1000;

/// A table in a text.
///
/// # Errors
///
/// Where it is larger than is read.
pub(super) fn read(table: &Node, reader: &Reader) -> Result<Grid, ImportError> {
    let mut laid = Laid::default();
    laid.columns(table);
    laid.rows(table, reader, false)?;
    let mut grid = laid.cells.grid();
    grid.layout = super::super::piece::Layout::Table;
    Ok(grid)
}

/// A sheet.
///
/// # Errors
///
/// Where it is larger than is read.
pub(super) fn sheet(table: &Node, reader: &Reader) -> Result<Grid, ImportError> {
    let mut laid = Laid {
        sheet: true,
        ..Laid::default()
    };
    laid.columns(table);
    laid.rows(table, reader, false)?;
    Ok(laid.cells.grid())
}

#[derive(Default)]
struct Laid {
    cells: Cells,
    row: usize,
    column: usize,
    sheet: bool,
}

fn is_hidden(node: &Node) -> bool {
    matches!(
        node.attribute("table:visibility"),
        Some("collapse" | "filter")
    )
}

impl Laid {
    fn columns(&mut self, parent: &Node) {
        for node in parent.nodes() {
            match &*node.name {
                "table:table-column" => {
                    let times = node
                        .number("table:number-columns-repeated")
                        .unwrap_or(1)
                        .max(1);
                    if is_hidden(node) {
                        self.cells
                            .hidden_columns
                            .push((self.column, self.column + times - 1));
                    }
                    self.column = self.column.saturating_add(times).min(1 << 20);
                }
                "table:table-columns"
                | "table:table-header-columns"
                | "table:table-column-group" => {
                    self.columns(node);
                }
                _ => {}
            }
        }
    }

    fn rows(&mut self, parent: &Node, reader: &Reader, hidden: bool) -> Result<(), ImportError> {
        for node in parent.nodes() {
            match &*node.name {
                "table:table-row" => self.row(node, reader, hidden)?,
                "table:table-header-rows" | "table:table-rows" => {
                    self.rows(node, reader, hidden)?
                }
                "table:table-row-group" => {
                    let closed = node.attribute("table:display") == Some("false");
                    self.rows(node, reader, hidden || closed)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn row(&mut self, row: &Node, reader: &Reader, hidden: bool) -> Result<(), ImportError> {
        let times = row.number("table:number-rows-repeated").unwrap_or(1).max(1);
        let mut filled = Vec::new();
        let mut column = 0_usize;
        for cell in row.nodes() {
            let covered = &*cell.name == "table:covered-table-cell";
            if !covered && &*cell.name != "table:table-cell" {
                continue;
            }
            let repeated = cell
                .number("table:number-columns-repeated")
                .unwrap_or(1)
                .max(1);
            if !covered {
                let pieces = self.pieces(cell, reader)?;
                let style = reader
                    .styles
                    .get("table-cell", cell.attribute("table:style-name"));
                let across = cell
                    .number("table:number-columns-spanned")
                    .unwrap_or(1)
                    .max(1);
                let down = cell.number("table:number-rows-spanned").unwrap_or(1).max(1);
                let there = !pieces.is_empty() || across > 1 || down > 1;
                // In a text each cell is drawn; in a sheet the rest is only a background.
                if there || style.shade.is_some() || !self.sheet {
                    if repeated > MOST_REPEATED && there {
                        return Err(ImportError::too_big(
                            "a cell is repeated over more columns than are read",
                        ));
                    }
                    for c in column..column.saturating_add(repeated.min(MOST_REPEATED)) {
                        filled.push((c, pieces.clone(), style.shade.clone(), across, down));
                    }
                }
            }
            column = column.saturating_add(repeated).min(1 << 20);
        }
        let there = filled.iter().any(|(_, pieces, ..)| !pieces.is_empty());
        if there && times > MOST_REPEATED {
            return Err(ImportError::too_big(
                "a row is repeated more often than is read",
            ));
        }
        if there || (!self.sheet && !filled.is_empty()) {
            for at in self.row..self.row + times.min(MOST_REPEATED) {
                if hidden || is_hidden(row) {
                    self.cells.hidden_rows.insert(at);
                }
                for (c, pieces, shade, across, down) in &filled {
                    let mut pieces = pieces.clone();
                    if pieces.is_empty() && !self.sheet {
                        pieces.push(Piece::Break);
                    }
                    self.cells.add(at, *c, pieces, shade.clone())?;
                    if *across > 1 || *down > 1 {
                        self.cells
                            .merge((at, *c), (at + down - 1, c + across - 1))?;
                    }
                }
            }
        }
        self.row = self.row.saturating_add(times);
        Ok(())
    }

    fn pieces(&self, cell: &Node, reader: &Reader) -> Result<Vec<Piece>, ImportError> {
        let style = reader
            .styles
            .get("table-cell", cell.attribute("table:style-name"));
        let mut pieces = Vec::new();
        reader.content(cell, &mut pieces)?;
        for piece in &mut pieces {
            if let Piece::Text(run) = piece {
                run.struck |= style.struck == Some(true);
                run.text = super::style::shown(&style, &run.text);
            }
        }
        let kind = cell.attribute("office:value-type");
        let seen = pieces.iter().any(|piece| !matches!(piece, Piece::Break));
        if kind == Some("date") || kind == Some("time") {
            pieces.push(Piece::Doubt(
                "shows as a date or time; something else may have been typed",
            ));
        } else if !seen && kind == Some("boolean") {
            let value = cell.attribute("office:boolean-value").unwrap_or_default();
            pieces = vec![Piece::plain(value)];
        }
        Ok(pieces)
    }
}
