//! A place in a document that is being read, where a fault can be reported.

use super::reader::Reader;
use crate::diagnostic::{Code, Path, Span};
use crate::source::passage::read::Bare;
use crate::source::{Passage, PassageKind};

/// A place, as a list that lives on the stack of whoever descends, with the reader that takes what
/// is wrong there; see [`Path`] and [`Reader`].
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub(crate) reader: &'a Reader<'a>,
    pub(crate) path: Path<'a>,
}

impl<'a> At<'a> {
    pub(crate) fn key(&'a self, key: &'a str) -> At<'a> {
        let path = self.path.key(key);
        At { path, ..*self }
    }

    pub(crate) fn index(&'a self, index: usize) -> At<'a> {
        let path = self.path.index(index);
        At { path, ..*self }
    }

    /// The map or list that this stands in.
    pub(crate) fn parent(self) -> Option<At<'a>> {
        let path = self.path.parent()?;
        Some(At { path, ..self })
    }

    /// The list that this is an item of, and its place there.
    pub(crate) fn item(self) -> Option<(At<'a>, usize)> {
        let (path, number) = self.path.item()?;
        Some((At { path, ..self }, number))
    }

    pub(crate) fn fault(self, code: Code, message: impl Into<String>, help: Option<String>) {
        self.reader.fault(code, self.path, message, help);
    }

    /// The same, with help that takes time to find and is needed once for a mistake.
    pub(crate) fn fault_with(
        self,
        code: Code,
        message: String,
        help: impl FnOnce() -> Option<String>,
    ) {
        self.reader.fault_with(code, self.path, message, help);
    }

    pub(crate) fn fault_at_key(self, code: Code, message: impl Into<String>, help: Option<String>) {
        self.reader.fault_at_key(code, self.path, message, help);
    }

    /// The same, with help that takes time to find and is needed once for a mistake.
    pub(crate) fn fault_at_key_with(
        self,
        code: Code,
        message: String,
        help: impl FnOnce() -> Option<String>,
    ) {
        self.reader
            .fault_at_key_with(code, self.path, message, help);
    }

    /// Reports a key that is missing from the map here.
    pub(crate) fn missing(self, key: &str) {
        self.reader.missing(self.path, key);
    }

    /// Adds this place to the last fault.
    pub(crate) fn also(self, text: &str) {
        self.reader.also(self.path, text);
    }

    /// Adds this place, as one more of the same mistake, to the last fault.
    pub(crate) fn here_too(self) {
        self.reader.here_too(self.path);
    }

    pub(crate) fn is_at_fault(self) -> bool {
        self.reader.is_at_fault(self.path)
    }

    pub(crate) fn is_reported(self) -> bool {
        self.reader.is_reported(self.path)
    }

    pub(crate) fn is_full(self) -> bool {
        self.reader.is_full()
    }

    /// Where the value here stands, for findings that come later.
    pub(crate) fn value_span(self) -> Option<Span> {
        self.reader.value_span(self.path)
    }

    /// Whether a key of the map here was reported as unknown.
    pub(crate) fn has_unknown_key(self) -> bool {
        self.reader.has_unknown_key(self.path)
    }

    /// Remembers a name whose declaration here was reported.
    pub(crate) fn excuse(self, name: &str) {
        self.reader.excuse(name);
    }

    pub(crate) fn is_excused(self, name: &str) -> bool {
        self.reader.is_excused(name)
    }

    /// Where something stands; in a file that gives no places, none is given where none is written.
    pub(crate) fn passage(self, written: Option<&Passage>) -> Option<Passage> {
        let nowhere = self.reader.bare == Bare::Said(PassageKind::NotGiven);
        let nowhere = nowhere.then_some(Passage::NotGiven);
        written.cloned().or(nowhere)
    }

    pub(crate) fn is_written(self, text: &str) -> bool {
        self.reader.is_written(self.path, text)
    }
}
