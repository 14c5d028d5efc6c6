//! What is wrong with a line, and with a whole log.

use std::fmt;
use std::io;

use serde::Serialize;

use super::quotes::Place;
use super::words::{Column, FaultKind, Key};
use crate::diagnostic::Quoted;
use crate::source::encoding::narrow_encoding;
use crate::vocabulary::Word;

/// One thing for which a line was not judged.
///
/// Of the line's own text it repeats the word that is not known, as messages show somebody's text:
/// on one line, and cut short if it is long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Fault {
    /// What kind of fault it is.
    pub kind: FaultKind,
    /// The column in which it is, if it is in one.
    #[serde(rename = "log_column")]
    pub column: Option<&'static str>,
    /// What is wrong, and where possible what would put it right.
    pub message: String,
}

impl Fault {
    pub(super) fn new(kind: FaultKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            column: None,
            message: message.into(),
        }
    }

    pub(super) fn unreadable(message: impl Into<String>) -> Self {
        Self::new(FaultKind::Unreadable, message)
    }

    /// Bytes that are no text.
    pub(super) fn not_utf8(bytes: &[u8]) -> Self {
        Self::unreadable(not_utf8(bytes))
    }

    /// A line behind a quote without an end.
    pub(super) fn open_quote(at: Place) -> Self {
        let Place { line, column } = at;
        Self::unreadable(format!(
            "the quote in line {line}, column {column} is not closed, so nothing from there on can be told apart; close it"
        ))
    }

    pub(super) fn too_long() -> Self {
        Self::unreadable("is far too long")
    }

    pub(super) fn missing(key: Key) -> Self {
        let message = "is not given".to_owned();
        Self::new(FaultKind::MissingWord, message).in_column(key)
    }

    pub(super) fn in_column(mut self, key: Key) -> Self {
        self.column = Some(key.name());
        self
    }
}

/// What is wrong with bytes that are no text.
pub(super) fn not_utf8(bytes: &[u8]) -> String {
    match narrow_encoding(bytes) {
        Some(encoding) => format!("is not UTF-8 but {encoding}; save the log as UTF-8"),
        None => "is not UTF-8".to_owned(),
    }
}

/// `subject: unknown user action or technology ...`, on one line.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(column) = self.column {
            write!(f, "{column}: ")?;
        }
        f.write_str(&self.message)
    }
}

/// Why a log was not replayed, or not to its end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReplayError {
    /// It could not be read on.
    #[error("cannot read the log: {0}")]
    Read(#[source] io::Error),
    /// Whoever took the lines could not.
    #[error("cannot write the lines: {0}")]
    Write(#[source] io::Error),
    /// It is no log: everything that is wrong with its beginning.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    NoLog(Vec<LogFault>),
}

/// One thing that is wrong with the beginning of a log; none of its lines was judged.
///
/// Non-exhaustive: later versions may find other things.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LogFault {
    /// There is nothing in it.
    #[error("the log is empty")]
    Empty,
    /// It is not UTF-8.
    #[error("the log is not UTF-8 but {0}; save it as UTF-8")]
    OtherEncoding(&'static str),
    /// Its first line names no column at all.
    #[error(
        "its first line names none of the columns of a log, as `asks,role,subject,incidents` would"
    )]
    NoHeader,
    /// It was to be CSV, and begins as NDJSON does.
    #[error("this is no CSV: it begins with `{{`, as NDJSON does")]
    NotCsv,
    /// It is one JSON value that holds all lines.
    #[error("this is a list in JSON: write one object a line, as NDJSON has them")]
    JsonArray,
    /// It was to be NDJSON, and its first line is no object.
    #[error("this is no NDJSON: its first line is no JSON object; is it CSV?")]
    NotNdjson,
    /// Its first line, `sep=`, names a separator that no log has.
    #[error("{} is no separator of columns; write `,`, `;` or a tab", Quoted(.0))]
    UnknownSeparator(String),
    /// A column without a name, between others.
    #[error("column {0} has no name")]
    UnnamedColumn(usize),
    /// A column that no log has.
    #[error("unknown column {}{}", Quoted(.name), .help.as_deref().map(|help| format!("; {help}")).unwrap_or_default())]
    UnknownColumn {
        /// Its name.
        name: String,
        /// What may have been meant.
        help: Option<String>,
    },
    /// A column that is there twice.
    #[error("the column `{0}` is there twice")]
    DuplicateColumn(String),
    /// A column without which no line is a question.
    #[error("the column `{0}` is missing")]
    MissingColumn(&'static str),
    /// Neither acts nor incidents are asked about.
    #[error("a column `{}` or `{}` is missing", Column::Subject.as_str(), Column::Incidents.as_str())]
    NothingAsked,
}
