//! Showing findings in the text they are about: rendering, apart from finding.
//!
//! The only place that knows `annotate-snippets`.

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::check::lint::{self, Finding};
use crate::diagnostic::{Diagnostic, Label, Severity, Span};
use crate::source::Citation;
use crate::validate::error::LoadError;

/// Findings with the lines of the file they stand in, for people to read.
///
/// `Display` gives, for each finding, its code, file, line and column, the
/// underlined text, other places that have to do with it, and help. It is plain
/// text unless [`colour`](Self::colour) asks for more.
#[derive(Clone, Copy, Debug)]
pub struct Annotated<'a> {
    what: What<'a>,
    file_name: &'a str,
    text: &'a str,
    colour: bool,
}

#[derive(Clone, Copy, Debug)]
enum What<'a> {
    Faults(&'a [Diagnostic]),
    Doubts(&'a [Finding<'a>]),
}

/// What is shown of either.
struct Shown<'a> {
    level: Level<'static>,
    id: &'static str,
    message: &'a str,
    path: &'a str,
    span: Option<Span>,
    labels: &'a [Label],
    notes: Vec<String>,
    help: Option<&'a str>,
}

impl<'a> Annotated<'a> {
    /// Shows faults in the text that they were found in.
    ///
    /// `file_name` is what people call the file; it is shown as it is. A byte
    /// order mark at the beginning of the text is skipped, as in reading. With
    /// another text the faults are shown without it.
    #[must_use]
    pub fn new(faults: &'a [Diagnostic], file_name: &'a str, text: &'a str) -> Self {
        Self::of(What::Faults(faults), file_name, text)
    }

    /// Shows what lints found, in the text that the policy was loaded from.
    ///
    /// The findings are to be [`located`](Finding::located) in that text: the
    /// others are shown with their paths alone. One at `warn` is shown as a
    /// warning, one at `deny` as an error; what is not the school's is said to
    /// be so in a note, and so is the reason that the file gives for the level.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use online_safety_policy::document::Positions;
    /// use online_safety_policy::{Annotated, builtin::Builtin, lint::Check};
    ///
    /// let (text, policy) = (Builtin::TelfordInfant2020.source(), Builtin::TelfordInfant2020.policy());
    /// let positions = Positions::of(text)?;
    /// let found = policy.check(&Check::new(date(2026, 11, 22))).into_iter();
    /// let found: Vec<_> = found.map(|finding| finding.located(&positions)).collect();
    /// assert_eq!(
    ///     Annotated::findings(&found[..1], "telford.yaml", text).to_string(),
    ///     "\
    /// warning[OSP001]: the review was due by 2021-11, 4 years and 11 months before 2026-11-22
    ///   --> telford.yaml:22:3
    ///    |
    /// 22 |   review-due: \"2021-11\"
    ///    |   ^^^^^^^^^^
    ///    |
    ///    = help: review the policy and give the new dates in `updated` and `review-due`",
    /// );
    /// # Ok::<(), Vec<online_safety_policy::diagnostic::Diagnostic>>(())
    /// ```
    #[must_use]
    pub fn findings(findings: &'a [Finding<'a>], file_name: &'a str, text: &'a str) -> Self {
        Self::of(What::Doubts(findings), file_name, text)
    }

    fn of(what: What<'a>, file_name: &'a str, text: &'a str) -> Self {
        Self {
            what,
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

    fn group(&self, shown: Shown<'a>) -> Group<'a> {
        let title = shown.level.primary_title(shown.message).id(shown.id);
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
                let mut snippet = Snippet::source(self.text)
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
        for note in notes.into_iter().chain(shown.notes) {
            group = group.element(Level::NOTE.message(note));
        }
        if let Some(help) = shown.help {
            group = group.element(Level::HELP.message(help));
        }
        group
    }

    fn range(&self, span: Span) -> Option<std::ops::Range<usize>> {
        span.of(self.text)?;
        Some(span.start.offset..span.end.offset)
    }
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

impl<'a> From<&'a Finding<'a>> for Shown<'a> {
    fn from(finding: &'a Finding<'a>) -> Self {
        let mut notes = Vec::new();
        if !finding.places.is_empty() {
            notes.push(format!("the document: {}", places(&finding.places)));
        }
        if let Some(ours) = finding.rests_on {
            notes.push(format!("not the school's: {ours}"));
        }
        if let Some(reason) = finding.reason {
            notes.push(format!("`{}` because: {reason}", finding.level));
        }
        Self {
            level: match finding.level {
                lint::Level::Allow => Level::NOTE.with_name("allowed"),
                lint::Level::Warn => Level::WARNING,
                lint::Level::Deny => Level::ERROR,
            },
            id: finding.lint.id(),
            message: &finding.message,
            path: &finding.path,
            span: finding.span,
            labels: &finding.labels,
            notes,
            help: Some(&finding.help),
        }
    }
}

/// `Communications, lines 229, 231; Digital Images, line 209`: each section once.
fn places(places: &[Citation<'_>]) -> String {
    let mut sections: Vec<(Option<&str>, Vec<String>)> = Vec::new();
    for place in places {
        let Some(lines) = place.lines.map(ToString::to_string) else {
            continue;
        };
        match sections
            .iter_mut()
            .find(|(known, _)| *known == place.section)
        {
            Some((_, known)) if known.contains(&lines) => {}
            Some((_, known)) => known.push(lines),
            None => sections.push((place.section, vec![lines])),
        }
    }
    let told = sections.into_iter().map(|(section, lines)| {
        let lines = lines.join(", ");
        let one = lines.bytes().all(|b| b.is_ascii_digit());
        let comma = if section.is_some() { ", " } else { "" };
        let word = if one { "line" } else { "lines" };
        format!("{}{comma}{word} {lines}", section.unwrap_or_default())
    });
    told.collect::<Vec<_>>().join("; ")
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
        let groups: Vec<Group<'_>> = match self.what {
            What::Faults(faults) => faults
                .iter()
                .map(|fault| self.group(fault.into()))
                .collect(),
            What::Doubts(doubts) => doubts
                .iter()
                .map(|doubt| self.group(doubt.into()))
                .collect(),
        };
        for (number, group) in groups.into_iter().enumerate() {
            if number > 0 {
                f.write_str("\n\n")?;
            }
            f.write_str(&renderer.render(&[group]))?;
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
}
