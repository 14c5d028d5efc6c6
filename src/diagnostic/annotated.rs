//! Showing findings in the text they are about: rendering, apart from finding.
//!
//! The only place that knows `annotate-snippets`.

use std::fmt;
use std::ops::Range;

use super::excerpt::{Excerpt, lines};
use super::{Diagnostic, Label, Severity, Span, one_line};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// So many further places of a finding are drawn.
const MOST_PLACES: usize = 24;
/// No finding is drawn after so many bytes.
const MOST_BYTES: usize = 512 << 10;

/// Findings with the lines of the file they stand in, for people to read.
///
/// `Display` gives, for each finding, its code, file, line and column, the
/// underlined text, other places that have to do with it, and help. It is plain
/// text unless [`colour`](Self::colour) asks for more. Of a long line the parts
/// around what is underlined are shown, of many places the first; characters
/// that cannot be seen stand as escapes. Whatever the file, it all stays below
/// a megabyte: findings that are left out are counted at the end.
#[derive(Clone, Debug)]
pub struct Annotated<'a> {
    shown: Vec<Shown<'a>>,
    file_name: &'a str,
    text: &'a str,
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
    /// `file_name` is what people call the file. A byte
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
            text: plain,
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

    /// Draws a finding.
    fn drawn(&self, renderer: &Renderer, lines: &[Range<usize>], shown: &Shown<'a>) -> String {
        let title = shown.level.clone();
        let title = title.primary_title(one_line(shown.message)).id(shown.id);
        let mut group = Group::with_title(title);
        let mut notes = Vec::new();
        let file_name = one_line(self.file_name);
        let place = shown.span.and_then(|span| self.range(span));
        let labels = shown.labels.get(..MOST_PLACES).unwrap_or(shown.labels);
        let further: Vec<(Range<usize>, &Label)> = labels
            .iter()
            .filter_map(|label| Some((self.range(label.span?)?, label)))
            .collect();
        let spans: Vec<Range<usize>> = further.iter().map(|(span, _)| span.clone()).collect();
        let excerpt = place.map(|place| {
            let spans = [vec![place.clone()], spans].concat();
            (Excerpt::of(self.text, lines, &spans), place)
        });
        match excerpt
            .as_ref()
            .and_then(|(excerpt, place)| Some((excerpt, excerpt.range(place)?)))
        {
            None => {
                let mut origin = Origin::path(file_name);
                if let Some(span) = shown.span {
                    origin = origin.line(span.start.line).char_column(span.start.column);
                }
                group = group.element(origin);
                if !shown.path.is_empty() {
                    notes.push(format!("at {}", shown.path));
                }
                notes.extend(labels.iter().map(unplaced_label));
            }
            Some((excerpt, range)) => {
                let mut snippet = Snippet::source(excerpt.text.as_str())
                    .line_start(excerpt.first)
                    .path(file_name)
                    .annotation(AnnotationKind::Primary.span(range));
                for (span, label) in &further {
                    if let Some(range) = excerpt.range(span) {
                        let there = AnnotationKind::Context.span(range);
                        snippet = snippet.annotation(there.label(one_line(&label.text)));
                    }
                }
                group = group.element(snippet);
                let is_elsewhere =
                    |label: &&Label| label.span.and_then(|at| self.range(at)).is_none();
                notes.extend(labels.iter().filter(is_elsewhere).map(unplaced_label));
            }
        }
        let more = shown.labels.len() - labels.len();
        if more > 0 {
            notes.push(format!("and in {more} further places"));
        }
        for note in notes.iter().chain(&shown.notes) {
            group = group.element(Level::NOTE.message(one_line(note)));
        }
        if let Some(help) = shown.help {
            group = group.element(Level::HELP.message(one_line(help)));
        }
        let drawn = renderer.render(&[group]);
        match shown.span {
            Some(span) => with_column(drawn, span),
            None => drawn,
        }
    }

    fn range(&self, span: Span) -> Option<Range<usize>> {
        let [start, end] = [span.start, span.end].map(|at| at.offset.checked_sub(self.skipped));
        let range = start?..end?;
        self.text.get(range.clone())?;
        Some(range)
    }
}

/// What was drawn of a part of the text names a column of that part: the text's own is put there.
fn with_column(drawn: String, span: Span) -> String {
    let line = format!(":{}:", span.start.line);
    let heading = drawn.find('\n').map_or(drawn.len(), |at| at + 1);
    let (title, rest) = drawn.split_at_checked(heading).unwrap_or((&drawn, ""));
    let end = rest.find('\n').unwrap_or(rest.len());
    let (place, below) = rest.split_at_checked(end).unwrap_or((rest, ""));
    match place.rsplit_once(&line) {
        None => drawn,
        Some((before, column)) => {
            let after = column.trim_start_matches(|c: char| c.is_ascii_digit());
            let column = span.start.column;
            format!("{title}{before}{line}{column}{after}{below}")
        }
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
        let lines = lines(self.text);
        let mut written = 0;
        for (number, shown) in self.shown.iter().enumerate() {
            if number > 0 {
                f.write_str("\n\n")?;
            }
            if written > MOST_BYTES {
                let left = self.shown.len() - number;
                return write!(f, "and {left} more, which are not drawn here");
            }
            let drawn = self.drawn(&renderer, &lines, shown);
            written += drawn.len();
            f.write_str(&drawn)?;
        }
        Ok(())
    }
}
