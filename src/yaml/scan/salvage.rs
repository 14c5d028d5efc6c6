//! Reading on in a text with findings, so that the rest of its faults are found in the same run.
//!
//! `serde_yaml` never sees text that the scan refused: what it would make of it
//! is not what the scan saw. Here the same events from which the tree was built
//! give the values, and what was reported reads as [`Node::Reported`].

use std::borrow::Cow;
use std::collections::HashSet;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use super::cursor::Cursor;
use super::refused::{cut, is_bad_key};
use super::repair::Repaired;
use super::scalar::{end_of_quoted, plain_fault};
use super::tree::{Bytes, Style};
use crate::diagnostic::Misleading;
use crate::yaml::node::Node;

/// The values of a text, as far as they were not reported.
pub(super) fn salvage(text: &str, repaired: &Repaired<'_>) -> Node<'static> {
    let mut salvage = Salvage {
        text,
        repaired,
        cursor: Cursor::new(text),
        parser: Parser::new_from_str(repaired.text()),
    };
    while let Some((event, span)) = salvage.next() {
        if let Event::Scalar(..)
        | Event::SequenceStart(..)
        | Event::MappingStart(..)
        | Event::Alias(..) = event
        {
            return salvage.value(&event, span);
        }
    }
    Node::Reported
}

type Entry = (Cow<'static, str>, Node<'static>);

struct Salvage<'r, 't> {
    text: &'t str,
    repaired: &'r Repaired<'t>,
    cursor: Cursor,
    parser: Parser<'r, StrInput<'r>>,
}

impl<'r> Salvage<'r, '_> {
    /// The next event; the scan has seen them all, without an error.
    fn next(&mut self) -> Option<(Event<'r>, Span)> {
        self.parser.next_event()?.ok()
    }

    fn byte_of(&mut self, character: usize) -> usize {
        self.cursor.byte_of(self.repaired.original(character))
    }

    // Recursion is as deep as the values, which the scan has limited.
    fn value(&mut self, event: &Event<'_>, span: Span) -> Node<'static> {
        match event {
            Event::Scalar(_, _, _, Some(_)) => Node::Reported,
            Event::Scalar(value, ..) if Misleading::first_in(value).is_some() => Node::Reported,
            Event::Scalar(value, ScalarStyle::Plain, ..) => {
                let start = self.byte_of(span.start.index());
                let place = Bytes::new(start, self.byte_of(span.end.index()));
                let is_aside = self.repaired.row_at(start).is_some();
                let repaired = is_aside || place.of(self.text).contains('\t');
                let is_cut = cut(self.text, place.end as usize).is_some();
                if repaired || is_cut || plain_fault(self.text, place).is_some() {
                    Node::Reported
                } else {
                    plain(value)
                }
            }
            Event::Scalar(value, ScalarStyle::Literal | ScalarStyle::Folded, ..) => {
                // The parser ends a last line that the text leaves open; the reader does not.
                let open = !self.text.ends_with(['\n', '\r'])
                    && self.byte_of(span.end.index()) >= self.text.len();
                let written = value.strip_suffix('\n').filter(|_| open).unwrap_or(value);
                Node::Text(written.to_owned().into())
            }
            Event::Scalar(value, ..) => Node::Text(value.clone().into_owned().into()),
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                while let Some((event, span)) = self.next() {
                    if event == Event::SequenceEnd {
                        break;
                    }
                    items.push(self.value(&event, span));
                }
                Node::List(items)
            }
            Event::MappingStart(..) => {
                let mut entries = Vec::new();
                let mut seen = HashSet::new();
                while let Some((event, span)) = self.next() {
                    if event == Event::MappingEnd {
                        break;
                    }
                    let key = self.key(&event, span);
                    let Some((event, span)) = self.next() else {
                        break;
                    };
                    let value = self.value(&event, span);
                    if seen.insert(key.clone()) {
                        entries.push((key, value));
                    } else {
                        add(&mut entries, key, value);
                    }
                }
                Node::Map(entries)
            }
            _ => Node::Reported,
        }
    }

    /// A key; empty where it was reported.
    fn key(&mut self, event: &Event<'_>, span: Span) -> Cow<'static, str> {
        let Event::Scalar(value, style, _, None) = event else {
            let _ = self.value(event, span);
            return Cow::Borrowed("");
        };
        let start = self.byte_of(span.start.index());
        let (place, end, style) = match style {
            ScalarStyle::Plain => {
                let end = self.byte_of(span.end.index());
                (Bytes::new(start, end), end, Style::Plain)
            }
            ScalarStyle::Literal | ScalarStyle::Folded => return Cow::Borrowed(""),
            _ => {
                let end = end_of_quoted(self.text, start);
                let inside = Bytes::new(start + 1, end.saturating_sub(1));
                (inside, end, Style::Quoted)
            }
        };
        if is_bad_key(self.text, place, end, style) {
            Cow::Borrowed("")
        } else {
            Cow::Owned(value.clone().into_owned())
        }
    }
}

/// Adds an entry. Of a key that is written twice, which was reported, the first
/// stands; but a whole group of entries goes on in the second, so that the faults
/// of those are found too.
fn add(entries: &mut Vec<Entry>, key: Cow<'static, str>, value: Node<'static>) {
    let known = entries
        .iter_mut()
        .find(|(known, _)| *known == key && !key.is_empty());
    match (known.map(|(_, first)| first), value) {
        (None, value) => entries.push((key, value)),
        (Some(Node::Map(first)), Node::Map(again)) if is_group(first) && is_group(&again) => {
            for (key, value) in again {
                add(first, key, value);
            }
        }
        (Some(Node::List(first)), Node::List(again)) => {
            for item in again {
                if !first.contains(&item) {
                    first.push(item);
                }
            }
        }
        _ => {}
    }
}

fn is_group(entries: &[Entry]) -> bool {
    entries
        .iter()
        .all(|(_, value)| matches!(value, Node::Map(_)))
}

/// What a value without quotes is.
fn plain(value: &str) -> Node<'static> {
    match value {
        "" | "~" | "null" | "Null" | "NULL" => return Node::Null,
        "true" | "True" | "TRUE" => return Node::Bool(true),
        "false" | "False" | "FALSE" => return Node::Bool(false),
        _ => {}
    }
    let digits = value.trim_start_matches(['+', '-']);
    let is_padded =
        digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit());
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') || is_padded {
        return Node::Text(value.to_owned().into());
    }
    if let Ok(number) = value.parse() {
        return Node::Integer(number);
    }
    match value.parse() {
        Ok(number) => Node::Float(number),
        Err(_) => Node::Text(value.to_owned().into()),
    }
}
