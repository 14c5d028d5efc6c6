//! Showing findings in the text they are about: rendering, apart from finding.
//!
//! The only place that knows `annotate-snippets`.

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::error::LoadError;

/// Findings with the lines of the file they stand in, for people to read.
///
/// `Display` gives, for each finding, its code, file, line and column, the
/// underlined text, other places that have to do with it, and help. It is plain
/// text unless [`colour`](Self::colour) asks for more.
#[derive(Clone, Copy, Debug)]
pub struct Annotated<'a> {
    findings: &'a [Diagnostic],
    file_name: &'a str,
    text: &'a str,
    colour: bool,
}

impl<'a> Annotated<'a> {
    /// Shows findings in the text that they were found in.
    ///
    /// `file_name` is what people call the file; it is shown as it is. A byte
    /// order mark at the beginning of the text is skipped, as in reading. With
    /// another text the findings are shown without it.
    #[must_use]
    pub fn new(findings: &'a [Diagnostic], file_name: &'a str, text: &'a str) -> Self {
        Self {
            findings,
            file_name,
            text: text.strip_prefix('\u{FEFF}').unwrap_or(text),
            colour: false,
        }
    }

    /// Whether to write ANSI colours; ask for them only where a terminal shows them.
    #[must_use]
    pub fn colour(mut self, yes: bool) -> Self {
        self.colour = yes;
        self
    }

    fn group(&self, finding: &'a Diagnostic) -> Group<'a> {
        let level = match finding.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level
            .primary_title(finding.message())
            .id(finding.code().id());
        let mut group = Group::with_title(title);
        let mut unplaced = Vec::new();
        match finding.span().and_then(|span| self.range(span)) {
            None => {
                let mut origin = Origin::path(self.file_name);
                if let Some(span) = finding.span() {
                    origin = origin.line(span.start.line).char_column(span.start.column);
                }
                group = group.element(origin);
                if !finding.path().is_empty() {
                    unplaced.push(format!("at {}", finding.path()));
                }
                unplaced.extend(finding.labels().iter().map(unplaced_label));
            }
            Some(range) => {
                let mut snippet = Snippet::source(self.text)
                    .path(self.file_name)
                    .annotation(AnnotationKind::Primary.span(range));
                for label in finding.labels() {
                    match label.span.and_then(|span| self.range(span)) {
                        Some(range) => {
                            let there = AnnotationKind::Context.span(range);
                            snippet = snippet.annotation(there.label(label.text.as_str()));
                        }
                        None => unplaced.push(unplaced_label(label)),
                    }
                }
                group = group.element(snippet);
            }
        }
        for note in unplaced {
            group = group.element(Level::NOTE.message(note));
        }
        if let Some(help) = finding.help_text() {
            group = group.element(Level::HELP.message(help));
        }
        group
    }

    fn range(&self, span: Span) -> Option<std::ops::Range<usize>> {
        span.of(self.text)?;
        Some(span.start.offset..span.end.offset)
    }
}

fn unplaced_label(label: &crate::diagnostic::Label) -> String {
    format!("{}: {}", label.text, label.path)
}

impl fmt::Display for Annotated<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let renderer = if self.colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        for (number, finding) in self.findings.iter().enumerate() {
            if number > 0 {
                f.write_str("\n\n")?;
            }
            f.write_str(&renderer.render(&[self.group(finding)]))?;
        }
        Ok(())
    }
}

impl LoadError {
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
    /// error[E0205]: unknown format
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
}
