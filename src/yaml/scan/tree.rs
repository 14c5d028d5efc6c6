//! Where every key and value of a scanned text stands.

use super::lines::Lines;
use crate::diagnostic::{Path, Segment, Span, write_path};

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// A text without quotes; also a number, `true`, `null`.
    Plain,
    /// In single or double quotes.
    Quoted,
    /// Laid out below `|` or `>`.
    Block,
    /// Nothing at all.
    Empty,
    List,
    Map,
}

/// A stretch of the text, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bytes {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Bytes {
    pub(super) fn new(start: usize, end: usize) -> Self {
        // Texts are at most a megabyte long.
        let narrow = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            start: narrow(start),
            end: narrow(end.max(start)),
        }
    }

    pub(super) fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize)
            .unwrap_or_default()
    }
}

/// A value and, in a map, its key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    /// The key's text without quotes; empty in a list.
    pub(super) key: Bytes,
    pub(super) value: Bytes,
    /// The node after this one and everything in it.
    pub(super) next: u32,
    pub(super) style: Style,
}

/// All nodes, in the order of the text; a node's content follows it.
#[derive(Clone, Debug)]
pub(crate) struct Tree<'t> {
    pub(super) lines: Lines<'t>,
    pub(super) nodes: Vec<Node>,
}

impl<'t> Tree<'t> {
    /// Where the key of a path stands; none for an item of a list.
    pub(crate) fn key_span(&self, path: &Path<'_>) -> Option<Span> {
        let key = self.node(path)?.key;
        (key.start < key.end).then(|| self.span(key))
    }

    /// The text, with its byte order mark if it has one.
    pub(crate) fn whole(&self) -> &'t str {
        self.lines.whole()
    }

    /// The text without its byte order mark.
    pub(crate) fn text(&self) -> &'t str {
        self.lines.text()
    }

    /// Where the first key of the text stands.
    pub(crate) fn first_key(&self) -> Option<Span> {
        let key = self.nodes.get(1)?.key;
        (key.start < key.end).then(|| self.span(key))
    }

    /// Where the value of a path stands. An empty value stands where its key does.
    pub(crate) fn value_span(&self, path: &Path<'_>) -> Option<Span> {
        Some(self.span(self.node(path)?.value))
    }

    /// Where the key of a written path stands.
    pub(crate) fn key_at(&self, path: &str) -> Option<Span> {
        let (node, rest) = self.descend(path);
        let key = self.nodes.get(node)?.key;
        (rest.is_empty() && key.start < key.end).then(|| self.span(key))
    }

    /// Where the value of a written path stands.
    pub(crate) fn value_at(&self, path: &str) -> Option<Span> {
        let (node, rest) = self.descend(path);
        let value = self.nodes.get(node)?.value;
        rest.is_empty().then(|| self.span(value))
    }

    /// The key, or the item, that a written path leads to, as far as it leads anywhere; the first
    /// key of the text, where that is all of it.
    pub(crate) fn nearest(&self, path: &str) -> Option<Span> {
        let number = self.descend(path).0;
        let node = self.nodes.get(number)?;
        match node.key.start < node.key.end {
            true => Some(self.span(node.key)),
            false if number == 0 => self.first_key().or_else(|| Some(self.span(node.value))),
            false => Some(self.span(node.value)),
        }
    }

    /// Follows a written path; gives the node reached and what could not be followed.
    ///
    /// Paths are compared as they are written, never taken apart: a key may hold
    /// dots and brackets of its own.
    fn descend<'p>(&self, path: &'p str) -> (usize, &'p str) {
        let (mut here, mut rest) = (0, path);
        let text = self.lines.text();
        while let Some((child, left)) =
            children(&self.nodes, here)
                .enumerate()
                .find_map(|(index, (child, node))| {
                    let in_list = self.nodes.get(here).map(|node| node.style) == Some(Style::List);
                    let step = match in_list {
                        true => Segment::Index(index),
                        false => Segment::Key(node.key.of(text)),
                    };
                    let mut written = String::new();
                    write_path(&mut written, [step]).ok()?;
                    let left = rest
                        .strip_prefix('.')
                        .unwrap_or(rest)
                        .strip_prefix(&*written)?;
                    (left.is_empty() || left.starts_with(['.', '['])).then_some((child, left))
                })
        {
            (here, rest) = (child, left);
        }
        (here, rest)
    }

    /// How the value of a path is written.
    #[cfg(test)]
    pub(crate) fn style(&self, path: &Path<'_>) -> Option<Style> {
        Some(self.node(path)?.style)
    }

    fn span(&self, bytes: Bytes) -> Span {
        self.lines.span(bytes.start as usize, bytes.end as usize)
    }

    fn node(&self, path: &Path<'_>) -> Option<&Node> {
        self.nodes.get(self.below(0, &path.segments())?)
    }

    /// What stands at a path below a node. Of a key that is written twice, the
    /// first under which the rest of the path leads somewhere.
    fn below(&self, parent: usize, path: &[Segment<'_>]) -> Option<usize> {
        let Some((segment, rest)) = path.split_first() else {
            return Some(parent);
        };
        let style = self.nodes.get(parent)?.style;
        let mut children = children(&self.nodes, parent);
        match *segment {
            Segment::Key(key) if style == Style::Map => {
                let text = self.lines.text();
                children
                    .filter(|(_, node)| node.key.of(text) == key)
                    .find_map(|(index, _)| self.below(index, rest))
            }
            Segment::Index(index) if style == Style::List => {
                self.below(children.nth(index)?.0, rest)
            }
            _ => None,
        }
    }
}

/// What stands directly in a map or list, with each node's number.
pub(super) fn children(nodes: &[Node], parent: usize) -> impl Iterator<Item = (usize, &Node)> {
    let end = nodes.get(parent).map_or(0, |node| node.next as usize);
    let mut here = parent + 1;
    std::iter::from_fn(move || {
        let node = nodes.get(here).filter(|_| here < end)?;
        let index = here;
        // Always forwards, whatever a node says.
        here = (node.next as usize).max(here + 1);
        Some((index, node))
    })
}
