//! What the marks of a table mean, each seen among the others: certain, or asked.

use super::look::Look;
use super::shape::{Raw, RawRow};
use super::words::folded;
use super::{ImportedCell, Page};

/// How often each look stands in a table.
#[derive(Default)]
struct Count {
    all: usize,
    blank: usize,
    letter: usize,
    tick: usize,
    cross: usize,
    dot: usize,
    yes: usize,
    no: usize,
    dash: usize,
}

impl Count {
    fn of(raw: &Raw) -> Self {
        let mut count = Self::default();
        for cell in raw.rows.iter().flat_map(|row| &row.cells) {
            count.all += 1;
            match cell.look {
                Look::Blank => count.blank += 1,
                Look::Letter => count.letter += 1,
                Look::Tick => count.tick += 1,
                Look::Cross => count.cross += 1,
                Look::Dot => count.dot += 1,
                Look::Yes => count.yes += 1,
                Look::No => count.no += 1,
                Look::Dash => count.dash += 1,
                _ => {}
            }
        }
        count
    }

    /// Whether hardly a cell is empty, so that a sign says no.
    fn filled(&self) -> bool {
        self.blank * 10 <= self.all
    }
}

/// A cell as it is read, and why it is asked about.
pub(super) type Read = (ImportedCell, Option<String>);

pub(super) fn read(raw: &Raw, page: &Page) -> Vec<Vec<Read>> {
    let count = Count::of(raw);
    raw.rows
        .iter()
        .map(|row| {
            row.cells
                .iter()
                .enumerate()
                .map(|(at, cell)| {
                    let shaded = cell.look == Look::Blank && is_shaded(raw, row, at);
                    if shaded {
                        return asked(
                            "a shaded cell with nothing in it; no key says what shading means",
                        );
                    }
                    let named = raw.head.labels.get(at).map_or("", String::as_str);
                    match &cell.look {
                        // It says what its column says.
                        Look::Text(text) if folded(text) == folded(named) => {
                            (ImportedCell::Mark, None)
                        }
                        look => one(look, &count, page),
                    }
                })
                .collect()
        })
        .collect()
}

fn asked(why: impl Into<String>) -> Read {
    (ImportedCell::Ask, Some(why.into()))
}

fn one(look: &Look, count: &Count, page: &Page) -> Read {
    let mark = (ImportedCell::Mark, None);
    let blank = (ImportedCell::Blank, None);
    match look {
        Look::Blank | Look::No | Look::Box(false) => blank,
        Look::Tick | Look::Yes | Look::Box(true) => mark,
        Look::Letter if count.tick == 0 => mark,
        Look::Letter if count.filled() && page.has_key() => blank,
        Look::Letter if !count.filled() && count.letter * 2 >= count.tick => mark,
        Look::Letter => asked("an X among ticks: a mark, or the opposite of one?"),
        Look::Cross if count.tick == 0 && count.yes == 0 && count.no == 0 => mark,
        Look::Cross if count.filled() && page.has_key() => blank,
        Look::Cross => asked("a cross where others are ticks: a mark, or the opposite of one?"),
        Look::Dot if count.dot * 2 >= count.tick + count.letter => mark,
        Look::Dot => asked("a dot where others are ticks or crosses"),
        Look::Dash
            if count.yes + count.no == 0
                && count.blank == 0
                && count.dash * 10 >= count.all * 4 =>
        {
            blank
        }
        Look::Dash => asked("a dash: not marked, or not decided?"),
        Look::Text(text) => {
            let why = page.points_nowhere(text);
            (ImportedCell::Text(text.clone()), why)
        }
        Look::Told(text, why) => (ImportedCell::Text(text.clone()), Some(why.clone())),
        Look::Doubt(why) => asked(why.as_str()),
    }
}

/// Whether a cell has a colour that neither its row nor its column has.
fn is_shaded(raw: &Raw, row: &RawRow, at: usize) -> bool {
    let Some(cell) = row.cells.get(at) else {
        return false;
    };
    let Some(shade) = &cell.shade else {
        return false;
    };
    if row.shade.as_ref() == Some(shade) {
        return false;
    }
    let same = |cell: Option<&super::shape::RawCell>| {
        cell.is_some_and(|cell| cell.shade.as_ref() == Some(shade))
    };
    let in_row = row.cells.iter().filter(|cell| same(Some(cell))).count();
    let in_column = raw
        .rows
        .iter()
        .filter(|row| same(row.cells.get(at)))
        .count();
    in_row * 10 < row.cells.len() * 8 && in_column * 10 < raw.rows.len() * 8
}
