//! A file that cannot be used.

use std::fmt;

use crate::diagnostic::{Annotated, Code, Diagnostic};

/// Why a policy, or a file beside it, could not be loaded: everything that is
/// wrong with the file.
///
/// Nothing of the file is loaded when there is one. The error's `Display` names
/// every fault, one a line, with its place and how to mend it.
#[derive(Clone, PartialEq)]
pub struct LoadError {
    /// What the file was to be.
    file: &'static str,
    faults: Box<[Diagnostic]>,
}

/// The kinds of failure, by what a caller can do about it.
///
/// Non-exhaustive: later versions may tell more of them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoadErrorKind {
    /// The bytes are no text, or a text that is too large or too deep to be a policy.
    Text,
    /// The text is not YAML, or uses parts of it that the format leaves out.
    Syntax,
    /// A value is of the wrong shape: missing, misplaced, of another type.
    Shape,
    /// A value is of the right shape and means nothing, or contradicts another.
    Meaning,
}

impl LoadError {
    /// Keeps the faults of a file that was to be a `policy`, a `register`; there is at least one.
    pub(crate) fn new(file: &'static str, faults: Vec<Diagnostic>) -> Self {
        Self {
            file,
            faults: faults.into(),
        }
    }

    /// The kind of the first fault in the file.
    #[must_use]
    pub fn kind(&self) -> LoadErrorKind {
        match self.faults.first().map(Diagnostic::code) {
            Some(
                Code::NotUtf8
                | Code::Utf16
                | Code::TooLarge
                | Code::TooDeep
                | Code::TooManyNodes
                | Code::EmptyFile,
            ) => LoadErrorKind::Text,
            Some(code) if code.id().starts_with("E01") => LoadErrorKind::Syntax,
            Some(code) if code.id().starts_with("E02") => LoadErrorKind::Shape,
            _ => LoadErrorKind::Meaning,
        }
    }

    /// Shows every fault in the text of the file, for people to read.
    ///
    /// A file that is not UTF-8 is shown as far as it can be:
    /// `String::from_utf8_lossy` gives its text.
    ///
    /// ```
    /// use online_safety_policy::Policy;
    ///
    /// let text = "format: 2\npolicy: { id: a-school, school: A School, title: Online safety }\n";
    /// let error = Policy::from_yaml(text).unwrap_err();
    /// assert_eq!(
    ///     error.annotated("a-school.yaml", text).to_string(),
    ///     "\
    /// error[E0205]: unknown format `2`
    ///  --> a-school.yaml:1:9
    ///   |
    /// 1 | format: 2
    ///   |         ^
    ///   |
    ///   = help: this version reads `format: 1`",
    /// );
    /// ```
    #[must_use]
    pub fn annotated<'a>(&'a self, file_name: &'a str, text: &'a str) -> Annotated<'a> {
        Annotated::new(self.diagnostics(), file_name, text)
    }

    /// Every fault, in the order of the file.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.faults
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.faults.len();
        write!(
            f,
            "the {} file has {count} fault{}",
            self.file,
            if count == 1 { "" } else { "s" }
        )?;
        for fault in &self.faults {
            write!(f, "\n{fault}")?;
        }
        Ok(())
    }
}

/// The same as `Display`, so that a failed `unwrap` in a caller's test can be read.
impl fmt::Debug for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for LoadError {}
