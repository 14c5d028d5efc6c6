//! Policy tables from a school's own files: Word, Excel, OpenDocument, web pages, Markdown, text.
//!
//! [`read`] finds the policy tables of a file and reads each cell as a person does who looks at the
//! page with all changes accepted. A cell is marked, not marked, a text, or asked: what the page does
//! not settle is a question, and never a guess. Nothing is fetched, and files that unpack to more than
//! a policy has are refused.

mod docx;
mod draft;
mod error;
mod find;
mod html;
mod kind;
mod look;
mod marks;
mod matrix;
mod node;
mod odf;
mod piece;
mod rows;
mod shape;
mod sheet;
mod starter;
mod symbol;
mod text;
mod words;
mod xlsx;
mod xml;
mod zipped;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

pub use draft::ImportDraft;
pub use error::{ImportError, ImportErrorKind};
use piece::{Block, Piece};
pub use starter::Phase;
use words::folded;

/// What a file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Import {
    /// What kind of file it is, in words.
    pub kind: String,
    /// Its policy tables, in the order of the page.
    pub tables: Vec<ImportedTable>,
    /// What the page does not settle.
    pub questions: Vec<ImportQuestion>,
    /// Tables and rows that are in the file and were not taken, and why.
    pub left_out: Vec<String>,
}

/// A policy table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportedTable {
    /// What is printed above it, where something is.
    pub title: Option<String>,
    /// Rows of the table itself that are titles.
    pub title_rows: Vec<String>,
    /// The names of the groups of its columns, in printed order.
    pub groups: Vec<String>,
    /// What the column of the labels is called, where it is called anything.
    pub corner: Option<String>,
    /// Its columns, without those of the labels.
    pub columns: Vec<ImportedColumn>,
    /// Its rows, without headings and sections.
    pub rows: Vec<ImportedRow>,
    /// The number of the table in its file, from 1.
    pub number: usize,
}

/// A column of marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportedColumn {
    /// Its printed heading.
    pub label: String,
    /// The heading over it and its neighbours.
    pub group: Option<String>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportedRow {
    /// Its printed label.
    pub label: String,
    /// The heading of the rows that it belongs to.
    pub section: Option<String>,
    /// What was done to read it, where it was more than reading.
    pub notes: Vec<String>,
    /// Its cells, one for each column.
    pub cells: Vec<ImportedCell>,
}

/// A cell, read as it stands on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportedCell {
    /// Certainly marked.
    Mark,
    /// Certainly not marked.
    Blank,
    /// The cell says this, and is no plain mark.
    Text(String),
    /// Nobody can say from the page: see the questions.
    Ask,
}

impl Serialize for ImportedCell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Mark => serializer.serialize_str("mark"),
            Self::Blank => serializer.serialize_str(""),
            Self::Ask => serializer.serialize_str("ask"),
            Self::Text(text) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("text", text)?;
                map.end()
            }
        }
    }
}

/// Something that the page does not settle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportQuestion {
    /// The table, from 0.
    pub table: usize,
    /// The row of the table, from 0.
    pub row: usize,
    /// The column of the table, from 0; none where the row is asked about as a whole.
    pub column: Option<usize>,
    /// What was seen.
    pub why: String,
}

/// Read the policy tables of a file. Its name tells kinds of text apart, and may be empty.
///
/// # Errors
///
/// Where the file is empty, damaged, larger than is read, or of a kind that is not read, such as PDF.
pub fn read(name: &str, bytes: &[u8]) -> Result<Import, ImportError> {
    let (kind, blocks) = kind::blocks(name, bytes)?;
    let (found, mut left_out) = find::tables(&blocks)?;
    let page = Page::of(&blocks);
    let mut tables = Vec::new();
    let mut questions = Vec::new();
    for mut found in found {
        let at = tables.len();
        let read = marks::read(&found.raw, &page);
        let asked = rows::asked(&found.raw, &read);
        for (row, (why, cells)) in asked.into_iter().zip(&read).enumerate() {
            questions.extend(why.map(|why| ImportQuestion {
                table: at,
                row,
                column: None,
                why,
            }));
            let cells = cells.iter().enumerate();
            questions.extend(cells.filter_map(|(column, (_, why))| {
                Some(ImportQuestion {
                    table: at,
                    row,
                    column: Some(column),
                    why: why.clone()?,
                })
            }));
        }
        left_out.append(&mut found.raw.left_out);
        tables.push(table(found, read));
    }
    Ok(Import {
        kind: kind.to_owned(),
        tables,
        questions,
        left_out,
    })
}

fn table(found: find::Found, read: Vec<Vec<marks::Read>>) -> ImportedTable {
    let head = found.raw.head;
    let mut groups: Vec<String> = head.groups.iter().flatten().cloned().collect();
    groups.dedup();
    let rows = found
        .raw
        .rows
        .into_iter()
        .zip(read)
        .map(|(row, read)| ImportedRow {
            label: row.label,
            section: row.section,
            notes: row.notes,
            cells: read.into_iter().map(|(cell, _)| cell).collect(),
        });
    ImportedTable {
        title: found.heading,
        title_rows: head.titles,
        groups,
        corner: Some(head.corner).filter(|corner| !corner.is_empty()),
        columns: head
            .labels
            .into_iter()
            .zip(head.groups)
            .map(|(label, group)| ImportedColumn { label, group })
            .collect(),
        rows: rows.collect(),
        number: found.number,
    }
}

/// The words of the page beside its tables: keys and notes.
pub(crate) struct Page {
    texts: Vec<String>,
}

impl Page {
    fn of(blocks: &[Block]) -> Self {
        let mut texts = Vec::new();
        for block in blocks {
            match block {
                Block::Heading(text) | Block::Text(text) => texts.push(text.clone()),
                Block::Sheet(_) => {}
                Block::Table(grid) => {
                    for cell in grid.rows.iter().flat_map(|row| &row.cells) {
                        let text = cell.pieces.iter().map(|piece| match piece {
                            Piece::Text(run) => run.text.as_str(),
                            _ => " ",
                        });
                        texts.push(text.collect());
                    }
                }
            }
        }
        Self { texts }
    }

    /// Whether somewhere it says what ticks and crosses mean.
    pub(crate) fn has_key(&self) -> bool {
        let ticks = ['✓', '✔', '✅', '√'];
        let crosses = ['✗', '✘', '✖', '✕', '❌', 'X', 'x'];
        let says = |text: &str, signs: &[char]| {
            text.split(|c: char| {
                c.is_whitespace() || matches!(c, '=' | ':' | ',' | ';' | '(' | ')')
            })
            .any(|word| word.chars().count() == 1 && word.chars().all(|c| signs.contains(&c)))
        };
        self.texts.iter().enumerate().any(|(at, text)| {
            let more = text.split_whitespace().count() > 3;
            let next = self.texts.get(at + 1).map_or("", String::as_str);
            (more && says(text, &ticks) && says(text, &crosses))
                || (text.split_whitespace().count() > 1
                    && next.split_whitespace().count() > 1
                    && ((says(text, &ticks) && says(next, &crosses))
                        || (says(text, &crosses) && says(next, &ticks))))
        })
    }

    /// Why a text does not stand for itself: it names a note, or something that is not in the file.
    pub(crate) fn points_nowhere(&self, text: &str) -> Option<String> {
        let said = folded(text);
        let words: Vec<&str> = said.split(' ').collect();
        for pair in words.windows(2) {
            let [what, which] = pair else { continue };
            let named = matches!(
                *what,
                "note"
                    | "footnote"
                    | "appendix"
                    | "annex"
                    | "section"
                    | "paragraph"
                    | "page"
                    | "table"
                    | "point"
            );
            let short = which.chars().count() <= 2 || which.chars().all(|c| c.is_ascii_digit());
            if named && short {
                let there = self.texts.iter().any(|text| {
                    let other = folded(text);
                    let text = text.trim_start_matches(['(', '[', ' ']).to_lowercase();
                    let numbered = text
                        .strip_prefix(which)
                        .is_some_and(|rest| rest.starts_with(['.', ')', ']', ':']));
                    other != said && (other.starts_with(&format!("{what} {which} ")) || numbered)
                });
                return (!there).then(|| format!("{what} {which} is not in the file"));
            }
        }
        let points = matches!(words.first(), Some(&"see" | &"as" | &"per" | &"ref"))
            || words.contains(&"see")
            || words
                .iter()
                .any(|word| matches!(*word, "policy" | "above" | "below"));
        points.then(|| "it points elsewhere".to_owned())
    }
}
