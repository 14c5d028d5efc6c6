//! A reader of the tables of two policies.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::change::diff::Direction;
use online_safety_policy::vocabulary::Word as _;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use strum::IntoEnumIterator as _;

/// A row: its label, what stands on either side, and what is said of its answers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    pub label: String,
    pub sides: [Option<Side>; 2],
    pub standing: Standing,
}

/// What one policy prints: for each reading, the number, the sign and the label of each mark.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Side {
    pub retired: bool,
    pub readings: Vec<Vec<(String, String)>>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Same,
    Moved(BTreeSet<Direction>),
    OnlyBefore,
    OnlyAfter,
}

/// A cell as a parser sees it: plain, strong and emphasised text in turn.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Plain(String),
    Strong(String),
    Emphasis(String),
}

/// The tables with four columns, by their headings.
pub fn read(markdown: &str) -> BTreeMap<String, Vec<Row>> {
    let mut tables: BTreeMap<String, Vec<Vec<Vec<Piece>>>> = BTreeMap::new();
    let (mut heading, mut text, mut pieces) = (String::new(), String::new(), Vec::new());
    for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Start(Tag::Heading { .. }) => text.clear(),
            Event::End(TagEnd::Heading(_)) => heading = std::mem::take(&mut text),
            Event::Start(Tag::TableRow) => tables.entry(heading.clone()).or_default().push(vec![]),
            Event::Start(Tag::TableCell) => {
                text.clear();
                pieces.clear();
            }
            Event::Start(Tag::Strong | Tag::Emphasis) if !text.is_empty() => {
                pieces.push(Piece::Plain(std::mem::take(&mut text)));
            }
            Event::End(TagEnd::Strong) => pieces.push(Piece::Strong(std::mem::take(&mut text))),
            Event::End(TagEnd::Emphasis) => pieces.push(Piece::Emphasis(std::mem::take(&mut text))),
            Event::End(TagEnd::TableCell) => {
                if !text.is_empty() {
                    pieces.push(Piece::Plain(std::mem::take(&mut text)));
                }
                // The cells of heads are in no row.
                let rows = tables.get_mut(&heading);
                if let Some(row) = rows.and_then(|rows| rows.last_mut()) {
                    row.push(std::mem::take(&mut pieces));
                }
            }
            Event::Text(said) => text.push_str(&said),
            _ => {}
        }
    }
    tables.remove("Two policies side by side");
    let tables = tables.into_iter();
    tables
        .map(|(title, rows)| (title, rows.iter().map(|cells| row(cells)).collect()))
        .collect()
}

fn row(cells: &[Vec<Piece>]) -> Row {
    let [label, before, after, standing] = cells else {
        panic!("{cells:?}");
    };
    let label = match label.as_slice() {
        [Piece::Plain(label)] => label.clone(),
        [] => String::new(),
        other => panic!("{other:?}"),
    };
    Row {
        label,
        sides: [side(before), side(after)],
        standing: self::standing(standing),
    }
}

fn side(cell: &[Piece]) -> Option<Side> {
    let mut side = Side::default();
    let mut marks = Vec::new();
    for (number, piece) in cell.iter().enumerate() {
        match piece {
            Piece::Emphasis(said) => match said.as_str() {
                "no row" => return None,
                "retired" => side.retired = true,
                "or" => side.readings.push(std::mem::take(&mut marks)),
                "nothing" => {}
                other => panic!("{other}"),
            },
            Piece::Strong(column) => {
                let Some(Piece::Plain(label)) = cell.get(number + 1) else {
                    panic!("{cell:?}");
                };
                let is_last = !matches!(cell.get(number + 2), Some(Piece::Strong(_)));
                let label = label.trim();
                let label = if is_last {
                    Some(label)
                } else {
                    label.strip_suffix(';')
                };
                marks.push((column.clone(), label.unwrap().to_owned()));
            }
            Piece::Plain(_) => {}
        }
    }
    side.readings.push(marks);
    Some(side)
}

fn standing(cell: &[Piece]) -> Standing {
    let ways = cell.iter().filter_map(|piece| match piece {
        Piece::Strong(label) => Direction::iter().find(|way| way.label() == label),
        _ => None,
    });
    let ways: BTreeSet<Direction> = ways.collect();
    match cell.first() {
        Some(Piece::Emphasis(said)) => match said.as_str() {
            "the same" => Standing::Same,
            "only before" => Standing::OnlyBefore,
            "only after" => Standing::OnlyAfter,
            other => panic!("{other}"),
        },
        _ if !ways.is_empty() => Standing::Moved(ways),
        _ => panic!("{cell:?}"),
    }
}
