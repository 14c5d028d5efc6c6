//! A finding in a policy file: what is wrong, where, and what would put it right.
//!
//! A [`Diagnostic`] holds facts and finished sentences; it knows nothing of
//! the rules it is about. Its [`Code`] is stable, its wording is not. How it is
//! shown (colours, source lines, file names) is the caller's.

mod annotated;
mod characters;
mod code;
mod excerpt;
mod level;
mod lint_code;
mod path;
mod place;
mod quoted;
mod suggest;

use std::fmt::{self, Display};

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

pub use annotated::Annotated;
#[cfg(feature = "check")]
pub(crate) use annotated::Shown;
pub(crate) use characters::Misleading;
pub use characters::{is_shown, one_line, several_lines};
pub use code::Code;
pub use level::Level;
pub use lint_code::LintCode;
pub use path::Path;
pub(crate) use path::{Segment, write_path};
pub use place::{Label, Position, Span};
pub use quoted::Quoted;
pub(crate) use suggest::{FEW, Near, accepted, akin, did_you_mean, nearest, slips};
pub use suggest::{closest, help_for, meant};

/// How bad a finding is.
///
/// Exhaustive: a caller has to handle both.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, strum::Display, strum::IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// The file can be used; somebody should look.
    Warning,
}

impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.into())
    }
}

/// One finding.
///
/// The message is lower case without a full stop, with the file's own text in
/// backticks; what to do about it stands apart, in [`help`](Diagnostic::help).
///
/// `Display` is one line, whatever the file contains:
///
/// ```text
/// 12:5: error[E0301]: unknown user action `porngraphy` at user-actions.rows; help: did you mean `pornography`?
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    // Boxed, because findings travel in `Result`s.
    facts: Box<Facts>,
}

#[derive(Clone, Debug, PartialEq)]
struct Facts {
    code: Code,
    severity: Severity,
    message: String,
    path: String,
    span: Option<Span>,
    labels: Vec<Label>,
    help: Option<String>,
}

impl Diagnostic {
    /// A fault: the file cannot be used until it is mended.
    ///
    /// `path` is a [`Path`], or a path already written out.
    #[must_use]
    pub fn error(code: Code, path: impl Display, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, path, message)
    }

    /// A finding that leaves the file usable.
    #[must_use]
    pub fn warning(code: Code, path: impl Display, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, path, message)
    }

    fn new(severity: Severity, code: Code, path: impl Display, message: impl Into<String>) -> Self {
        let facts = Facts {
            code,
            severity,
            message: message.into(),
            path: path.to_string(),
            span: None,
            labels: Vec::new(),
            help: None,
        };
        Self {
            facts: Box::new(facts),
        }
    }

    /// Says where in the text it is; `None` changes nothing.
    #[must_use]
    pub fn at(mut self, span: impl Into<Option<Span>>) -> Self {
        self.facts.span = span.into().or(self.facts.span);
        self
    }

    /// Points at another place that has to do with it.
    #[must_use]
    pub fn also(mut self, label: Label) -> Self {
        self.add(label);
        self
    }

    /// The same, for a finding that is kept already.
    pub(crate) fn add(&mut self, label: Label) {
        self.facts.labels.push(label);
    }

    /// The same, where only these of the other places are in the text that it is about.
    pub(crate) fn with_places(mut self, is_here: impl Fn(&Label) -> bool) -> Self {
        for label in &mut self.facts.labels {
            if !is_here(label) {
                label.span = None;
            }
        }
        self
    }

    /// Says what would put it right.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.facts.help = Some(text.into());
        self
    }

    /// Says what would put it right, if anybody knows.
    #[must_use]
    pub fn maybe_help(mut self, text: Option<String>) -> Self {
        if text.is_some() {
            self.facts.help = text;
        }
        self
    }

    /// What kind of finding it is.
    #[must_use]
    pub fn code(&self) -> Code {
        self.facts.code
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.facts.severity
    }

    /// What is wrong, without place and help.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.facts.message
    }

    /// The place in the document, such as `pupil-incidents.rows.sharing[2]`;
    /// empty for the whole of it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.facts.path
    }

    /// The place in the text; none if the document did not come from text.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.facts.span
    }

    /// Other places that have to do with it.
    #[must_use]
    pub fn labels(&self) -> &[Label] {
        &self.facts.labels
    }

    /// What would put it right.
    #[must_use]
    pub fn help_text(&self) -> Option<&str> {
        self.facts.help.as_deref()
    }
}

impl Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(span) = self.facts.span {
            write!(f, "{}: ", span.start)?;
        }
        write!(f, "{}[{}]: ", self.facts.severity, self.facts.code.id())?;
        f.write_str(&one_line(&self.facts.message))?;
        if !self.facts.path.is_empty() {
            f.write_str(" at ")?;
            f.write_str(&one_line(&self.facts.path))?;
        }
        if let Some(help) = &self.facts.help {
            f.write_str("; help: ")?;
            f.write_str(&one_line(help))?;
        }
        Ok(())
    }
}

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Diagnostic", 8)?;
        out.serialize_field("id", self.facts.code.id())?;
        out.serialize_field("code", &self.facts.code)?;
        out.serialize_field("severity", &self.facts.severity)?;
        out.serialize_field("message", &self.facts.message)?;
        out.serialize_field("path", &self.facts.path)?;
        out.serialize_field("span", &self.facts.span)?;
        out.serialize_field("labels", &self.facts.labels)?;
        out.serialize_field("help", &self.facts.help)?;
        out.end()
    }
}

#[cfg(test)]
pub(crate) mod choices;
#[cfg(test)]
mod tests;
