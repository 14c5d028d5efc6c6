//! From parser events to the tree, with every check that needs to know where it is.

use std::ops::ControlFlow;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use super::cursor::Cursor;
use super::faults::Faults;
use super::keys::Duplicates;
use super::repair::Repaired;
use super::row::{MOST_ROWS, Row};
use super::scalar::end_of_quoted;
use super::tree::{Bytes, Node, Style, Tree};
use super::{MAX_DEPTH, MAX_NODES, MAX_SCALAR, Scanned, before, refused, syntax};
use crate::diagnostic::{Code, Diagnostic, Segment, write_path};

/// Parses the text and builds its tree.
pub(super) fn build(faults: Faults<'_>) -> Result<Scanned<'_>, Vec<Diagnostic>> {
    let text = faults.text();
    let misleads = faults.has_misleading_characters();
    let mut rows: Vec<Row> = Vec::new();
    let mut passes = 0;
    loop {
        let repaired = match misleads || !rows.is_empty() {
            false => Some(Repaired::untouched(text)),
            true => Repaired::of(text, misleads, rows.clone()),
        };
        let Some(repaired) = repaired else {
            return Err(faults.into_list());
        };
        // What was found on the way to a row that stands aside is found again.
        let mut builder = Builder::new(faults.clone(), &repaired);
        builder.may_set_aside = passes < MOST_ROWS;
        let ended_early = builder
            .run(&mut Parser::new_from_str(repaired.text()))
            .is_break();
        match builder.aside.take() {
            Some(row) => {
                let is_apart = |known: &Row| {
                    known.value.end <= row.value.start || row.value.end <= known.value.start
                };
                rows.retain(is_apart);
                rows.push(row);
                passes += 1;
            }
            None => {
                let (tree, findings) = builder.finish(ended_early)?;
                return Ok(Scanned {
                    tree,
                    findings,
                    repaired,
                });
            }
        }
    }
}

/// The tree as far as it has been read.
pub(super) struct Builder<'r, 't> {
    pub(super) text: &'t str,
    pub(super) faults: Faults<'t>,
    repaired: &'r Repaired<'t>,
    /// A row that is to stand aside when the text is read again, unless too many do.
    aside: Option<Row>,
    may_set_aside: bool,
    cursor: Cursor,
    pub(super) nodes: Vec<Node>,
    open: Vec<Open>,
    duplicates: Duplicates<'t>,
    /// Where the last value ended: there ends a list or map without brackets.
    last_end: u32,
    documents: usize,
}

/// A list or map that is not closed yet.
#[derive(Clone, Copy)]
struct Open {
    node: usize,
    is_map: bool,
    /// In a map, the last key, and whether its value is still to come.
    key: Bytes,
    awaits_value: bool,
    /// In a list, how many items have begun.
    items: usize,
    /// It stands where a key should.
    as_key: bool,
}

impl<'r, 't> Builder<'r, 't> {
    fn new(faults: Faults<'t>, repaired: &'r Repaired<'t>) -> Self {
        let text = faults.text();
        Self {
            text,
            faults,
            repaired,
            aside: None,
            may_set_aside: true,
            cursor: Cursor::new(text),
            // A value for every dozen bytes is usual.
            nodes: Vec::with_capacity((text.len() / 12).min(MAX_NODES)),
            open: Vec::with_capacity(MAX_DEPTH),
            duplicates: Duplicates::default(),
            last_end: 0,
            documents: 0,
        }
    }

    fn run(&mut self, parser: &mut Parser<'r, StrInput<'r>>) -> ControlFlow<()> {
        // Pulling events does not recurse; the parser's own `load` would.
        while let Some(next) = parser.next_event() {
            match next {
                Ok((event, span)) => self.event(&event, span)?,
                Err(error) => return syntax::report(self, &error),
            }
        }
        ControlFlow::Continue(())
    }

    /// The tree and what was found; the findings alone where there can be no tree.
    fn finish(mut self, ended_early: bool) -> Result<(Tree<'t>, Vec<Diagnostic>), Vec<Diagnostic>> {
        let root = self.nodes.first();
        let is_empty = root.is_none_or(|root| root.style == Style::Empty);
        if self.faults.is_empty() && is_empty {
            let fault = Diagnostic::error(Code::EmptyFile, "", "the file says nothing");
            let _ = self.faults.push(fault.at(self.faults.span(0, 0)));
        }
        let (lines, findings) = self.faults.into_parts();
        if ended_early || is_empty {
            return Err(findings);
        }
        let nodes = self.nodes;
        Ok((Tree { lines, nodes }, findings))
    }

    /// The byte, in the text as written, of a character that the parser counts.
    #[inline]
    pub(super) fn byte_of(&mut self, character: usize) -> usize {
        self.cursor.byte_of(self.repaired.original(character))
    }

    #[inline]
    fn event(&mut self, event: &Event<'_>, span: Span) -> ControlFlow<()> {
        let start = self.byte_of(span.start.index());
        if let Event::Scalar(_, _, anchor, tag)
        | Event::SequenceStart(anchor, tag)
        | Event::MappingStart(anchor, tag) = event
            && (*anchor > 0 || tag.is_some())
        {
            refused::property(self, start)?;
        }
        match event {
            Event::Scalar(value, style, ..) => self.scalar(value, *style, start, span),
            Event::SequenceStart(..) => self.start(start, Style::List),
            Event::MappingStart(..) => self.start(start, Style::Map),
            Event::SequenceEnd | Event::MappingEnd => self.end(start),
            Event::Alias(_) => {
                refused::property(self, start)?;
                self.leaf(Bytes::new(start, start), Style::Plain)
            }
            Event::DocumentStart(_) => {
                self.documents += 1;
                refused::document(self, start, self.documents)
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {
                ControlFlow::Continue(())
            }
        }
    }

    #[inline]
    fn scalar(
        &mut self,
        value: &str,
        style: ScalarStyle,
        start: usize,
        span: Span,
    ) -> ControlFlow<()> {
        let (end, style) = match style {
            ScalarStyle::Plain if value.is_empty() => (start, Style::Empty),
            ScalarStyle::Plain => (self.byte_of(span.end.index()), Style::Plain),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
                (end_of_quoted(self.text, start), Style::Quoted)
            }
            ScalarStyle::Literal | ScalarStyle::Folded => {
                let end = self.byte_of(span.end.index());
                let written = self.text.get(start..end).unwrap_or_default();
                (start + written.trim_end().len(), Style::Block)
            }
        };
        let place = Bytes::new(start, end);
        if self.open.is_empty() && style != Style::Empty {
            return refused::bare_text(self, start);
        }
        let repaired = self.repaired;
        if let Some(row) = repaired.row_at(start) {
            refused::row(self, row)?;
            return self.leaf(Bytes::new(start, row.value.end), Style::Plain);
        }
        if value.len() > MAX_SCALAR {
            let fault = before::too_long(&self.path(), value.len());
            return self.faults.end_with(fault.at(self.faults.place(place)));
        }
        let is_key = self.expects_key();
        let place = match style {
            Style::Quoted if is_key => Bytes::new(start + 1, end.saturating_sub(1)),
            _ => place,
        };
        refused::misleading(self, value, place)?;
        if is_key {
            refused::key(self, place, end, style)?;
            return self.leaf(place, style);
        }
        match style {
            Style::Plain => {
                refused::plain_value(self, place)?;
                refused::cut_short(self, end)?;
            }
            Style::Empty => self.check_empty()?,
            _ => {}
        }
        self.leaf(place, style)
    }

    /// Looks at the key in brackets that has no value.
    fn check_empty(&mut self) -> ControlFlow<()> {
        match self.open.last().copied() {
            Some(open) if open.is_map && open.awaits_value && self.is_bracketed(open) => {
                refused::lone_key(self, open.key)
            }
            _ => ControlFlow::Continue(()),
        }
    }

    fn is_bracketed(&self, open: Open) -> bool {
        let start = self
            .nodes
            .get(open.node)
            .map(|node| node.value.start as usize);
        let rest = start.and_then(|start| self.text.get(start..));
        rest.is_some_and(|rest| rest.starts_with(['[', '{']))
    }

    /// Where the outermost bracket stands that is not closed.
    pub(super) fn in_brackets_since(&self) -> Option<usize> {
        let open = self
            .open
            .iter()
            .copied()
            .find(|open| self.is_bracketed(*open))?;
        let node = self.nodes.get(open.node)?;
        Some(node.value.start as usize)
    }

    /// Ends the reading, to begin anew with a row aside; goes on where too many stand aside.
    pub(super) fn set_aside(&mut self, row: Row) -> ControlFlow<()> {
        if !self.may_set_aside {
            return ControlFlow::Continue(());
        }
        self.aside = Some(row);
        ControlFlow::Break(())
    }

    /// A value without parts, or a key.
    #[inline]
    fn leaf(&mut self, place: Bytes, style: Style) -> ControlFlow<()> {
        self.last_end = place.end;
        if !self.expects_key() {
            return self.push(place, style);
        }
        if let Some(open) = self.open.last_mut() {
            open.key = place;
            open.awaits_value = true;
        }
        ControlFlow::Continue(())
    }

    fn start(&mut self, start: usize, style: Style) -> ControlFlow<()> {
        let place = Bytes::new(start, start);
        if self.open.len() >= MAX_DEPTH {
            let message = format!("values are nested more than {MAX_DEPTH} deep");
            let fault = Diagnostic::error(Code::TooDeep, self.path(), message);
            return self.faults.end_with(fault.at(self.faults.point(start)));
        }
        let as_key = self.expects_key();
        if as_key {
            refused::structured_key(self, start)?;
        }
        self.push(place, style)?;
        self.open.push(Open {
            node: self.nodes.len().saturating_sub(1),
            is_map: style == Style::Map,
            key: Bytes::default(),
            awaits_value: false,
            items: 0,
            as_key,
        });
        ControlFlow::Continue(())
    }

    fn end(&mut self, at: usize) -> ControlFlow<()> {
        let Some(open) = self.open.last().copied() else {
            return ControlFlow::Continue(());
        };
        let next = Bytes::new(self.nodes.len(), 0).start;
        let byte = |at: usize| self.text.as_bytes().get(at);
        if let Some(node) = self.nodes.get_mut(open.node) {
            let is_bracketed = matches!(byte(node.value.start as usize), Some(b'[' | b'{'))
                && matches!(byte(at), Some(b']' | b'}'));
            if is_bracketed {
                self.last_end = Bytes::new(at, at + 1).end;
            }
            node.value.end = self.last_end.max(node.value.start);
            node.next = next;
        }
        if open.is_map {
            let found = self.duplicates.find(self.text, &self.nodes, open.node);
            if !found.is_empty() {
                refused::duplicates(self, found)?;
            }
        }
        self.open.pop();
        if open.as_key
            && let Some(above) = self.open.last_mut()
        {
            above.key = Bytes::default();
            above.awaits_value = true;
        }
        ControlFlow::Continue(())
    }

    /// Adds a node as the next value of the innermost list or map.
    #[inline]
    fn push(&mut self, mut value: Bytes, style: Style) -> ControlFlow<()> {
        if self.nodes.len() >= MAX_NODES {
            let place = self.faults.place(value);
            return self.faults.end_with(before::too_many_nodes().at(place));
        }
        let mut key = Bytes::default();
        if let Some(open) = self.open.last_mut() {
            if open.awaits_value {
                key = open.key;
            }
            open.awaits_value = false;
            open.items += 1;
        }
        if style == Style::Empty && key != Bytes::default() {
            // Nothing to point at but the key; the parser points at whatever comes next.
            value = key;
        }
        let next = Bytes::new(self.nodes.len() + 1, 0).start;
        self.nodes.push(Node {
            key,
            value,
            next,
            style,
        });
        ControlFlow::Continue(())
    }

    #[inline]
    fn expects_key(&self) -> bool {
        self.open
            .last()
            .is_some_and(|open| open.is_map && !open.awaits_value)
    }

    /// Where the innermost list or map begins that is not closed.
    pub(super) fn open_since(&self) -> Option<usize> {
        let open = self.open.last()?;
        let node = self.nodes.get(open.node)?;
        Some(node.value.start as usize)
    }

    /// The path of what is being read: a value if one is due, else the map or list.
    pub(super) fn path(&self) -> String {
        let innermost = self.open.len().saturating_sub(1);
        let segments = self.open.iter().enumerate().filter_map(|(depth, open)| {
            let inner = depth < innermost;
            if !open.is_map {
                Some(Segment::Index(
                    open.items.saturating_sub(usize::from(inner)),
                ))
            } else if inner || open.awaits_value {
                Some(Segment::Key(open.key.of(self.text)))
            } else {
                None
            }
        });
        let mut path = String::new();
        // Writing to a `String` cannot fail.
        let _ = write_path(&mut path, segments);
        path
    }
}
