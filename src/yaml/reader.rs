//! The reader: collects every fault of one run, each at its place, each once.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::at::At;
use super::fields::Renamed;
use super::once;
use super::overlay::Overlays;
use super::patch::Steps;
use super::places::Places;
use super::scan::Tree;
use crate::diagnostic::{Code, Diagnostic, Label, Path, Span};
use crate::source::passage::read::Bare;

/// The most faults that one run reports, and the most further places of one.
const MOST_FAULTS: usize = 200;

/// The faults found so far, and the positions to report them at.
#[derive(Default)]
pub(crate) struct Reader<'t> {
    pub(super) places: Places<'t>,
    pub(super) renamed: Renamed,
    /// What the file tells places by, where they do not say it themselves.
    pub(crate) bare: Bare,
    found: RefCell<Found>,
}

/// What was found so far; whoever finds more only needs to see the reader.
#[derive(Default)]
struct Found {
    faults: Vec<Diagnostic>,
    /// The path of every fault, and of its further places.
    reported: BTreeSet<String>,
    /// The fault reported last; none where it was one more place of another.
    last: Option<usize>,
    /// Names whose declaration was reported: their uses are no further faults.
    excused: BTreeSet<String>,
}

/// What stands at the further places of a name that nobody knows.
const HERE_TOO: &str = "here too";

impl<'t> Reader<'t> {
    /// A reader of a text in which the scan has found some faults already.
    pub(super) fn new(tree: Tree<'t>, faults: Vec<Diagnostic>, renamed: Renamed) -> Self {
        Self {
            renamed,
            bare: Bare::default(),
            places: Places::new(tree),
            found: RefCell::new(Found {
                reported: faults.iter().map(|f| f.path().to_owned()).collect(),
                faults,
                ..Found::default()
            }),
        }
    }

    /// A reader of a document that did not come from a text.
    pub(crate) fn without_text() -> Reader<'static> {
        Reader::default()
    }

    /// The whole document, as a place.
    pub(crate) fn root(&self) -> At<'_> {
        let path = Path::ROOT;
        At { reader: self, path }
    }

    /// What stands under a key of the whole document.
    pub(crate) fn at<'a>(&'a self, key: &'a str) -> At<'a> {
        let path = Path::ROOT.key(key);
        At { reader: self, path }
    }

    /// Whether what is read came from a text, which the scan has looked at.
    pub(crate) fn has_text(&self) -> bool {
        self.places.has_text()
    }

    /// Whether an item of a list is written as this text.
    pub(crate) fn is_written(&self, path: Path<'_>, text: &str) -> bool {
        self.written(path)
            .is_some_and(|written| written == text || written.trim_matches(['"', '\'']) == text)
    }

    /// The value at a path as it is written.
    pub(super) fn written(&self, path: Path<'_>) -> Option<&'t str> {
        self.places.text(path)
    }

    /// What amendments have put in place of parts of the text.
    pub(super) fn overlays(&mut self) -> &mut Overlays<'t> {
        &mut self.places.overlays
    }

    /// All faults of an amended policy, each with the number of the amendment in whose text it
    /// stands; none for one that stands in the policy itself.
    pub(crate) fn into_faults_by_amendment(mut self) -> Vec<(Option<usize>, Diagnostic)> {
        let overlays = std::mem::take(&mut self.places.overlays);
        let owner = |path: &str| overlays.owner(&Steps::read(path).ok()?);
        let faults = self.into_faults().into_iter();
        let numbered = faults.map(|fault| {
            let of = owner(fault.path());
            // A place in another file has none in this one.
            (of, fault.with_places(|label| owner(&label.path) == of))
        });
        numbered.collect()
    }

    /// The whole text; empty for a document that did not come from one.
    pub(crate) fn whole_text(&self) -> &'t str {
        self.places.whole_text()
    }

    /// What was read, if nothing is wrong with it; else all faults, in the order of the text.
    pub(crate) fn if_sound<T>(self, read: T) -> Result<T, Vec<Diagnostic>> {
        let faults = self.into_faults();
        match faults.is_empty() {
            true => Ok(read),
            false => Err(faults),
        }
    }

    /// All faults, in the order of the text.
    pub(crate) fn into_faults(self) -> Vec<Diagnostic> {
        let faults = self.found.into_inner().faults;
        let mut faults: Vec<_> = faults.into_iter().map(name_places).collect();
        faults.sort_by_key(|fault| fault.span().map_or(usize::MAX, |span| span.start.offset));
        faults
    }

    /// Where the value at a path stands, for findings that come later.
    pub(crate) fn value_span(&self, path: Path<'_>) -> Option<Span> {
        self.places.value(path)
    }

    /// Whether there are so many faults that nobody reads further; finding the
    /// place of each costs a walk through the file.
    pub(crate) fn is_full(&self) -> bool {
        self.found.borrow().faults.len() >= MOST_FAULTS
    }

    /// Reports the value at a path.
    pub(crate) fn fault(
        &self,
        code: Code,
        path: Path<'_>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.push(code, path, message.into(), || help, Places::value);
    }

    /// The same, with help that takes time to find and is needed once for a mistake.
    pub(crate) fn fault_with(
        &self,
        code: Code,
        path: Path<'_>,
        message: String,
        help: impl FnOnce() -> Option<String>,
    ) {
        self.push(code, path, message, help, Places::value);
    }

    /// Reports the key at a path.
    pub(crate) fn fault_at_key(
        &self,
        code: Code,
        path: Path<'_>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.fault_at_key_with(code, path, message.into(), || help);
    }

    /// The same, with help that takes time to find and is needed once for a mistake.
    pub(crate) fn fault_at_key_with(
        &self,
        code: Code,
        path: Path<'_>,
        message: String,
        help: impl FnOnce() -> Option<String>,
    ) {
        self.push(code, path, message, help, Places::key);
    }

    fn push(
        &self,
        code: Code,
        path: Path<'_>,
        message: String,
        help: impl FnOnce() -> Option<String>,
        look: impl FnOnce(&Places<'t>, Path<'_>) -> Option<Span>,
    ) {
        if self.is_full() {
            return;
        }
        let span = || look(&self.places, path);
        let mut found = self.found.borrow_mut();
        let same = |known: &Diagnostic| {
            once::is_one_mistake(known, code, &message, path)
                && self.places.overlays.is_one_file(known.path(), path)
        };
        match found.faults.iter().position(same) {
            Some(known) => {
                found.last = None;
                found.label(known, path, HERE_TOO, span);
            }
            None => {
                found.last = Some(found.faults.len());
                let fault = Diagnostic::error(code, path, message);
                found.reported.insert(fault.path().to_owned());
                found.faults.push(fault.at(span()).maybe_help(help()));
            }
        }
    }

    /// Reports what was made into a finding elsewhere.
    pub(crate) fn add(&self, fault: Diagnostic) {
        if !self.is_full() {
            self.found.borrow_mut().faults.push(fault);
        }
    }

    /// Gives other help to a fault that is known at a path; whether there is one.
    pub(crate) fn advise(&self, code: Code, path: Path<'_>, help: &Option<String>) -> bool {
        if !self.is_reported(path) {
            return false;
        }
        let path = path.to_string();
        let mut found = self.found.borrow_mut();
        let mut faults = found.faults.iter_mut();
        let known = faults.find(|known| known.code() == code && known.path() == path);
        if let Some(known) = known {
            *known = known.clone().maybe_help(help.clone());
            return true;
        }
        false
    }

    /// Adds a second place to the last fault.
    pub(crate) fn also(&self, path: Path<'_>, text: &str) {
        let last = self.found.borrow().last;
        if let Some(last) = last.filter(|_| !self.is_full()) {
            let span = || self.places.key(path);
            self.found.borrow_mut().label(last, path, text, span);
        }
    }

    /// Adds a further place of the same mistake to the last fault.
    pub(crate) fn here_too(&self, path: Path<'_>) {
        self.also(path, HERE_TOO);
    }

    /// Reports a key that is missing from the map at a path.
    pub(crate) fn missing(&self, path: Path<'_>, key: &str) {
        let message = format!("`{key}` is missing");
        let help = Some(match key {
            "format" => "add `format: 1`".to_owned(),
            _ => format!("add `{key}: ...`"),
        });
        // The whole file is no place to point at: where it begins is.
        let look = match path.parent() {
            None => Places::beginning,
            Some(_) => Places::key,
        };
        self.push(Code::MissingField, path, message, || help, look);
    }

    /// Whether something at a path, or in it, was reported.
    ///
    /// Asked before reporting what may only follow from that: that a list is
    /// empty, that nothing is said.
    pub(crate) fn is_at_fault(&self, path: Path<'_>) -> bool {
        let found = self.found.borrow();
        if found.reported.is_empty() || self.is_full() {
            return self.is_full();
        }
        let path = path.to_string();
        let inside = |mark: char| {
            let begin = format!("{path}{mark}");
            let first = found.reported.range(begin.clone()..).next();
            first.is_some_and(|reported| reported.starts_with(&begin))
        };
        path.is_empty() || found.reported.contains(&path) || inside('.') || inside('[')
    }

    /// Whether a key of the map at a path was reported as unknown.
    pub(crate) fn has_unknown_key(&self, path: Path<'_>) -> bool {
        let of = |fault: &&Diagnostic| fault.code() == Code::UnknownKey;
        let path = path.to_string();
        let found = self.found.borrow();
        let mut unknown = found.faults.iter().filter(of);
        unknown.any(|fault| {
            let key = fault.path().strip_prefix(path.as_str());
            key.and_then(|key| key.strip_prefix('.'))
                .is_some_and(|key| !key.contains(['.', '[']))
        })
    }

    /// Whether the value at a path was reported as a whole, and nothing in it was read.
    pub(crate) fn is_reported(&self, path: Path<'_>) -> bool {
        let reported = &self.found.borrow().reported;
        self.is_full() || !reported.is_empty() && reported.contains(&path.to_string())
    }

    /// Remembers a name whose declaration was reported.
    pub(crate) fn excuse(&self, name: &str) {
        self.found.borrow_mut().excused.insert(name.to_owned());
    }

    /// Whether the declaration of a name was reported.
    pub(crate) fn is_excused(&self, name: &str) -> bool {
        self.found.borrow().excused.contains(name)
    }
}

impl Found {
    /// Adds a further place to a fault.
    fn label(
        &mut self,
        fault: usize,
        path: Path<'_>,
        text: &str,
        span: impl FnOnce() -> Option<Span>,
    ) {
        if let Some(fault) = self.faults.get_mut(fault)
            && fault.labels().len() < MOST_FAULTS
        {
            let path = path.to_string();
            if text == HERE_TOO {
                self.reported.insert(path.clone());
            }
            fault.add(Label {
                span: span(),
                path,
                text: text.to_owned(),
            });
        }
    }
}

/// Says in the message of a fault, too, where else it is.
fn name_places(fault: Diagnostic) -> Diagnostic {
    let others = fault.labels().iter().filter(|label| label.text == HERE_TOO);
    let mut lines: Vec<String> = others
        .map(|label| {
            label
                .span
                .map_or_else(String::new, |span| span.start.line.to_string())
        })
        .collect();
    let places = lines.len() + 1;
    lines.dedup();
    let message = match lines.as_slice() {
        [] => return fault,
        lines if lines.iter().any(String::is_empty) => {
            format!("{}, in {} places", fault.message(), places)
        }
        [line] => format!("{}, here and in line {line}", fault.message()),
        lines => format!(
            "{}, here and in lines {}",
            fault.message(),
            lines.join(", ")
        ),
    };
    let named = Diagnostic::error(fault.code(), fault.path(), message)
        .at(fault.span())
        .maybe_help(fault.help_text().map(str::to_owned));
    let labels = fault.labels().iter().cloned();
    labels.fold(named, Diagnostic::also)
}
