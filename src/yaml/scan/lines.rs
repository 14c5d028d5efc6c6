//! Line and column of a byte, worked out only when somebody asks.

use std::cell::OnceCell;

use crate::diagnostic::{Position, Span};

/// Bytes between two points whose position is kept.
///
/// Without these points, each finding would cost a walk through the whole text.
const STEP: usize = 512;

/// A text and, once asked for, its lines.
#[derive(Clone, Debug)]
pub(super) struct Lines<'t> {
    /// With its byte order mark, if it has one.
    whole: &'t str,
    text: &'t str,
    points: OnceCell<Vec<Point>>,
}

#[derive(Clone, Copy, Debug)]
struct Point {
    line: usize,
    column: usize,
}

impl<'t> Lines<'t> {
    pub(super) fn new(whole: &'t str) -> Self {
        Self {
            whole,
            text: whole.strip_prefix('\u{FEFF}').unwrap_or(whole),
            points: OnceCell::new(),
        }
    }

    pub(super) fn whole(&self) -> &'t str {
        self.whole
    }

    /// The text without its byte order mark, in which bytes are counted until somebody asks for a place.
    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// The place of the bytes from `start` up to `end`.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        Span {
            start: self.position(start),
            end: self.position(end.max(start)),
        }
    }

    /// The line, from 1, in which a byte stands.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.position(offset).line
    }

    fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let points = self.points.get_or_init(|| points(self.text));
        let index = (offset / STEP).min(points.len().saturating_sub(1));
        let first = Point { line: 1, column: 1 };
        let near = points.get(index).copied().unwrap_or(first);
        let Point { line, column } = near.advance(self.text, index * STEP, offset);
        Position {
            offset: offset + self.whole.len() - self.text.len(),
            line,
            column,
        }
    }
}

fn points(text: &str) -> Vec<Point> {
    let mut points = Vec::with_capacity(text.len() / STEP + 1);
    let mut here = Point { line: 1, column: 1 };
    for start in (0..text.len()).step_by(STEP) {
        points.push(here);
        here = here.advance(text, start, start + STEP);
    }
    points
}

impl Point {
    /// The position at `to`, from the position at `from`.
    fn advance(mut self, text: &str, from: usize, to: usize) -> Self {
        let bytes = text.as_bytes();
        let to = to.min(bytes.len());
        let these = bytes.get(from..to).unwrap_or_default();
        let following = bytes.get(from + 1..).unwrap_or_default().iter().copied();
        for (byte, next) in these.iter().zip(following.chain([0])) {
            match byte {
                b'\n' => self.new_line(),
                b'\r' if next != b'\n' => self.new_line(),
                // Only the first byte of a character counts.
                0x80..=0xBF => {}
                _ => self.column += 1,
            }
        }
        self
    }

    fn new_line(&mut self) {
        self.line += 1;
        self.column = 1;
    }
}
