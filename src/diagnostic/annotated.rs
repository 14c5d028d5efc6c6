//! Showing findings in the text they are about: rendering, apart from finding.
//!
//! The only place that knows `annotate-snippets`.

use std::borrow::Cow;
use std::fmt;

use super::{Diagnostic, Label, Severity, Span};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// Findings with the lines of the file they stand in, for people to read.
///
/// `Display` gives, for each finding, its code, file, line and column, the
/// underlined text, other places that have to do with it, and help. It is plain
/// text unless [`colour`](Self::colour) asks for more.
#[derive(Clone, Debug)]
pub struct Annotated<'a> {
    shown: Vec<Shown<'a>>,
    file_name: &'a str,
    text: Cow<'a, str>,
    /// The bytes of its byte order mark.
    skipped: usize,
    colour: bool,
}

/// What is shown of a finding, whoever found it.
#[derive(Clone, Debug)]
pub(crate) struct Shown<'a> {
    pub(crate) level: Level<'static>,
    pub(crate) id: &'static str,
    pub(crate) message: &'a str,
    pub(crate) path: &'a str,
    pub(crate) span: Option<Span>,
    pub(crate) labels: &'a [Label],
    pub(crate) notes: Vec<String>,
    pub(crate) help: Option<&'a str>,
}

impl<'a> Annotated<'a> {
    /// Shows faults in the text that they were found in.
    ///
    /// `file_name` is what people call the file; it is shown as it is. A byte
    /// order mark at the beginning of the text is skipped, as in reading. With
    /// another text the faults are shown without it.
    #[must_use]
    pub fn new(faults: &'a [Diagnostic], file_name: &'a str, text: &'a str) -> Self {
        Self::of(faults, file_name, text)
    }

    pub(crate) fn of<F: Into<Shown<'a>>>(
        found: impl IntoIterator<Item = F>,
        file_name: &'a str,
        text: &'a str,
    ) -> Self {
        let plain = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        Self {
            shown: found.into_iter().map(Into::into).collect(),
            file_name,
            text: with_line_feeds(plain),
            skipped: text.len() - plain.len(),
            colour: false,
        }
    }

    /// Whether to write ANSI colours; ask for them only where a terminal shows them.
    #[must_use]
    pub fn colour(mut self, yes: bool) -> Self {
        self.colour = yes;
        self
    }

    fn group<'s>(&'s self, shown: &'s Shown<'a>) -> Group<'s> {
        let title = shown
            .level
            .clone()
            .primary_title(shown.message)
            .id(shown.id);
        let mut group = Group::with_title(title);
        let mut notes = Vec::new();
        match shown.span.and_then(|span| self.range(span)) {
            None => {
                let mut origin = Origin::path(self.file_name);
                if let Some(span) = shown.span {
                    origin = origin.line(span.start.line).char_column(span.start.column);
                }
                group = group.element(origin);
                if !shown.path.is_empty() {
                    notes.push(format!("at {}", shown.path));
                }
                notes.extend(shown.labels.iter().map(unplaced_label));
            }
            Some(range) => {
                let mut snippet = Snippet::source(&*self.text)
                    .path(self.file_name)
                    .annotation(AnnotationKind::Primary.span(range));
                for label in shown.labels {
                    match label.span.and_then(|span| self.range(span)) {
                        Some(range) => {
                            let there = AnnotationKind::Context.span(range);
                            snippet = snippet.annotation(there.label(label.text.as_str()));
                        }
                        None => notes.push(unplaced_label(label)),
                    }
                }
                group = group.element(snippet);
            }
        }
        for note in notes.into_iter().chain(shown.notes.iter().cloned()) {
            group = group.element(Level::NOTE.message(note));
        }
        if let Some(help) = shown.help {
            group = group.element(Level::HELP.message(help));
        }
        group
    }

    fn range(&self, span: Span) -> Option<std::ops::Range<usize>> {
        let [start, end] = [span.start, span.end].map(|at| at.offset.checked_sub(self.skipped));
        let range = start?..end?;
        self.text.get(range.clone())?;
        Some(range)
    }
}

/// A text in which a line feed ends each line, for those who know no other end: where a carriage
/// return does so by itself, one stands in its place.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return text.into();
    }
    let next = text.chars().skip(1).map(Some).chain([None]);
    let pairs = text.chars().zip(next);
    let characters = pairs.map(|pair| match pair {
        ('\r', next) if next != Some('\n') => '\n',
        (c, _) => c,
    });
    characters.collect::<String>().into()
}

impl<'a> From<&'a Diagnostic> for Shown<'a> {
    fn from(fault: &'a Diagnostic) -> Self {
        Self {
            level: match fault.severity() {
                Severity::Error => Level::ERROR,
                Severity::Warning => Level::WARNING,
            },
            id: fault.code().id(),
            message: fault.message(),
            path: fault.path(),
            span: fault.span(),
            labels: fault.labels(),
            notes: Vec::new(),
            help: fault.help_text(),
        }
    }
}

fn unplaced_label(label: &Label) -> String {
    format!("{}: {}", label.text, label.path)
}

impl fmt::Display for Annotated<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let renderer = if self.colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        for (number, shown) in self.shown.iter().enumerate() {
            if number > 0 {
                f.write_str("\n\n")?;
            }
            f.write_str(&renderer.render(&[self.group(shown)]))?;
        }
        Ok(())
    }
}
