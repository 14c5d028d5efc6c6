//! Every single edit of a policy file: by the places of its keys and values.

use std::fmt;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

/// One edit: a stretch of the text, in bytes, and what stands there afterwards.
pub struct Edit {
    what: String,
    section: String,
    range: Range<usize>,
    with: String,
}

impl Edit {
    pub fn apply(&self, text: &str) -> String {
        let mut text = text.to_owned();
        text.replace_range(self.range.clone(), &self.with);
        text
    }

    /// The top-level key in which it is made.
    pub fn section(&self) -> &str {
        &self.section
    }
}

impl fmt::Display for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

/// Deletes, misspells and doubles each key and each value.
pub fn edits(text: &str) -> Vec<Edit> {
    assert!(text.is_ascii(), "places count characters");
    let mut walk = Walk {
        text,
        parser: Parser::new_from_str(text),
        edits: Vec::new(),
    };
    loop {
        let (event, span) = walk.next();
        match event {
            Event::MappingStart(..) => {
                walk.value(&event, span, "");
            }
            Event::StreamEnd => return walk.edits,
            _ => {}
        }
    }
}

struct Walk<'t> {
    text: &'t str,
    parser: Parser<'t, StrInput<'t>>,
    edits: Vec<Edit>,
}

impl<'t> Walk<'t> {
    fn next(&mut self) -> (Event<'t>, Span) {
        self.parser.next_event().unwrap().unwrap()
    }

    fn edit(&mut self, what: &str, path: &str, range: Range<usize>, with: impl Into<String>) {
        let section = path.trim_start_matches("the key of ").split(['.', '[']);
        self.edits.push(Edit {
            what: format!("{what} {path}"),
            section: section.filter(|key| !key.is_empty()).take(1).collect(),
            range,
            with: with.into(),
        });
    }

    /// Walks a value; gives where it stands.
    fn value(&mut self, event: &Event<'_>, span: Span, path: &str) -> Range<usize> {
        let start = span.start.index();
        match event {
            Event::Scalar(_, style, ..) => scalar(self.text, *style, &span),
            Event::SequenceStart(..) => self.list(start, path),
            Event::MappingStart(..) => self.map(start, path),
            other => panic!("{other:?} in a policy"),
        }
    }

    fn list(&mut self, start: usize, path: &str) -> Range<usize> {
        let mut items: Vec<(String, Range<usize>, bool)> = Vec::new();
        let end = loop {
            let (event, span) = self.next();
            if event == Event::SequenceEnd {
                break span.start.index();
            }
            let path = format!("{path}[{}]", items.len());
            let place = self.value(&event, span, &path);
            items.push((path, place, matches!(event, Event::Scalar(..))));
        };
        let is_flow = self.text[start..].starts_with('[');
        for (i, (path, place, is_scalar)) in items.iter().enumerate() {
            if is_flow {
                let all: Vec<_> = items.iter().map(|(_, place, _)| place.clone()).collect();
                self.edit("delete", path, flow_item(&all, i), "");
                let again = format!(", {}", &self.text[place.clone()]);
                self.edit("double", path, place.end..place.end, again);
            } else {
                let lines = lines(self.text, place);
                self.edit("delete", path, lines.clone(), "");
                self.edit(
                    "double",
                    path,
                    lines.start..lines.start,
                    self.text[lines].to_owned(),
                );
            }
            if *is_scalar {
                self.misspell(path, place);
            }
        }
        let last = items.last().map_or(start, |(_, place, _)| place.end);
        start..if is_flow { end + 1 } else { last }
    }

    fn map(&mut self, start: usize, path: &str) -> Range<usize> {
        let mut entries: Vec<(String, Range<usize>, Range<usize>, bool)> = Vec::new();
        let end = loop {
            let (event, span) = self.next();
            let Event::Scalar(key, style, ..) = &event else {
                break span.start.index();
            };
            let place = scalar(self.text, *style, &span);
            let path = format!("{path}.{key}");
            let (event, span) = self.next();
            let value = self.value(&event, span, &path);
            entries.push((path, place, value, matches!(event, Event::Scalar(..))));
        };
        let is_flow = self.text[start..].starts_with('{');
        for (i, (path, key, value, is_scalar)) in entries.iter().enumerate() {
            let whole = key.start..value.end;
            if is_flow {
                let all: Vec<_> = entries.iter().map(|(_, k, v, _)| k.start..v.end).collect();
                self.edit("delete", path, flow_item(&all, i), "");
                let again = format!(", {}", &self.text[whole]);
                self.edit("double", path, value.end..value.end, again);
            } else {
                let lines = lines(self.text, &whole);
                self.edit("delete", path, lines.clone(), "");
                self.edit(
                    "double",
                    path,
                    lines.start..lines.start,
                    self.text[lines].to_owned(),
                );
            }
            self.misspell(&format!("the key of {path}"), key);
            self.edit("empty", path, value.clone(), "");
            if *is_scalar {
                self.misspell(path, value);
            }
        }
        let last = entries.last().map_or(start, |(_, _, value, _)| value.end);
        start..if is_flow { end + 1 } else { last }
    }

    /// Doubles a character in the middle, so that the text stays one word.
    fn misspell(&mut self, path: &str, place: &Range<usize>) {
        let written = &self.text[place.clone()];
        let middle = written.len() / 2;
        let at = (middle..written.len())
            .find(|at| written.as_bytes()[*at].is_ascii_alphanumeric())
            .unwrap_or(0);
        let with = format!("{}{}", &written[..=at], &written[at..]);
        self.edit("misspell", path, place.clone(), with);
    }
}

/// Where a text stands, with its quotes.
fn scalar(text: &str, style: ScalarStyle, span: &Span) -> Range<usize> {
    let start = span.start.index();
    let quote = match style {
        ScalarStyle::Plain => return start..span.end.index(),
        ScalarStyle::DoubleQuoted => '"',
        ScalarStyle::SingleQuoted => '\'',
        other => panic!("{other:?} in a policy"),
    };
    // The parser's end runs on to the end of the line.
    let inside = text[start + 1..].find(quote).unwrap();
    start..start + inside + 2
}

/// An item between brackets, with one of the commas beside it.
fn flow_item(items: &[Range<usize>], i: usize) -> Range<usize> {
    match (i.checked_sub(1), items.get(i + 1)) {
        (_, Some(next)) => items[i].start..next.start,
        (Some(above), None) => items[above].end..items[i].end,
        (None, None) => items[i].clone(),
    }
}

/// The whole lines of something.
fn lines(text: &str, place: &Range<usize>) -> Range<usize> {
    let start = text[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[place.end..]
        .find('\n')
        .map_or(text.len(), |at| place.end + at + 1);
    start..end
}
