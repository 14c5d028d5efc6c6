//! The lines of a text around some places, cut so that drawing them costs little, whatever they hold.

use std::collections::BTreeMap;
use std::ops::Range;

use super::characters::push;

/// So many characters before and after a place are shown of its line.
const AROUND: usize = 140;
/// So many lines of a stretch of lines are shown after its first and before its last one.
const ENDS: usize = 4;

/// Where the lines of a text stand, without their ends: after a line feed, a carriage return or both.
pub(super) fn lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let bytes = text.as_bytes();
    let mut start = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let is_pair = *byte == b'\r' && bytes.get(at + 1) == Some(&b'\n');
        if matches!(byte, b'\n' | b'\r') && !is_pair {
            let is_second = *byte == b'\n' && at > start && bytes.get(at - 1) == Some(&b'\r');
            lines.push(start..at - usize::from(is_second));
            start = at + 1;
        }
    }
    lines.push(start..bytes.len());
    lines
}

/// A part of a text as it is shown.
#[derive(Default)]
pub(super) struct Excerpt {
    pub(super) text: String,
    /// The number of its first line, from 1.
    pub(super) first: usize,
    /// Where the places that were asked for stand in it, by where they stand in the whole text.
    places: BTreeMap<usize, usize>,
}

impl Excerpt {
    /// The lines in which some stretches of a text begin and end; what is between them is blank.
    pub(super) fn of(text: &str, lines: &[Range<usize>], spans: &[Range<usize>]) -> Self {
        let line_of = |offset: usize| {
            let after = lines.partition_point(|line| line.start <= offset);
            after.saturating_sub(1)
        };
        // Each line that is shown, with what is shown of it.
        let mut shown: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for span in spans {
            let (start, end) = (line_of(span.start), line_of(span.end));
            shown.entry(start).or_default().push(span.start);
            shown.entry(end).or_default().push(span.end);
            for near in (start + 1..end).take(ENDS) {
                shown.entry(near).or_default();
            }
            for near in (start + 1..end).rev().take(ENDS) {
                shown.entry(near).or_default();
            }
        }
        // What is between two lines is shown where it is one line alone.
        let numbers: Vec<usize> = shown.keys().copied().collect();
        for (one, next) in numbers.iter().zip(numbers.iter().skip(1)) {
            if next - one == 2 {
                shown.entry(one + 1).or_default();
            }
        }
        let mut excerpt = Self::default();
        let mut here = numbers.first().copied().unwrap_or_default();
        excerpt.first = here + 1;
        for (number, mut places) in shown {
            excerpt
                .text
                .extend(std::iter::repeat_n('\n', number - here));
            here = number;
            let line = lines.get(number).cloned().unwrap_or_default();
            places.sort_unstable();
            excerpt.line(text, line, &places);
        }
        excerpt
    }

    /// A stretch of the whole text as it stands in this one.
    pub(super) fn range(&self, span: &Range<usize>) -> Option<Range<usize>> {
        let place = |offset| self.places.get(&offset).copied();
        Some(place(span.start)?..place(span.end)?)
    }

    /// Adds a line, as far as it is near to some places in it; of one without any, its beginning.
    fn line(&mut self, text: &str, line: Range<usize>, places: &[usize]) {
        let mut end = line.start;
        let start = [line.start];
        for place in if places.is_empty() { &start } else { places } {
            // A place may stand between the two characters of a line end.
            let place = (*place).min(line.end);
            let before = text.get(end..place).unwrap_or_default();
            let room = before.char_indices().rev().take(AROUND).last();
            let from = room.map_or(place, |(at, _)| end + at);
            if from > end {
                self.text.push('…');
            }
            let after = text.get(place.max(end)..line.end).unwrap_or_default();
            let room = after.char_indices().nth(AROUND).map(|(at, _)| at);
            let to = place.max(end) + room.unwrap_or(after.len());
            self.part(text, from.max(end)..to);
            end = to;
        }
        for place in places {
            let there = self.places.get(&(*place).min(line.end)).copied();
            self.places.insert(*place, there.unwrap_or(self.text.len()));
        }
        if end < line.end {
            self.text.push('…');
        }
    }

    /// Adds a part of a line, and remembers where its characters stand.
    fn part(&mut self, text: &str, range: Range<usize>) {
        for (at, c) in text.get(range.clone()).unwrap_or_default().char_indices() {
            self.places.insert(range.start + at, self.text.len());
            match c {
                // Drawn as spaces.
                '\t' => self.text.push(c),
                c => push(&mut self.text, c),
            }
        }
        self.places.insert(range.end, self.text.len());
    }
}
