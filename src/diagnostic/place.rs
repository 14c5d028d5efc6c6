//! Places in a text.

use std::fmt;

use serde::Serialize;

/// A point in a text, between two characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// In bytes, from 0; a byte order mark at the beginning is counted here and nowhere else.
    pub offset: usize,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    #[serde(rename = "character")]
    pub column: usize,
}

impl fmt::Display for Position {
    /// `line:column`, as editors and compilers write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A stretch of a text, from `start` up to but not including `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Span {
    /// Where it begins.
    pub start: Position,
    /// Where it has ended.
    pub end: Position,
}

impl Span {
    /// The underlined part of the text the span was taken from.
    ///
    /// `None` if the text is another one and has no such part.
    #[must_use]
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.start.offset..self.end.offset)
    }
}

/// Another place that has to do with a finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Label {
    /// The place in the text; none if the document did not come from text.
    pub span: Option<Span>,
    /// The place in the document.
    pub path: String,
    /// What is there, such as `first written here`.
    pub text: String,
}
