//! A text of words and lines that can be read in one way only, as a digest sees it.

use std::fmt::{Display, Write as _};

use crate::source::Passage;
use crate::source::digest::{Digest, Hasher};

/// A text that is hashed as it is written.
#[derive(Default)]
pub(super) struct Text {
    hasher: Hasher,
    /// The line at hand: hashing whole lines is quicker.
    line: String,
}

impl Text {
    pub(super) fn word(&mut self, word: &str) -> &mut Self {
        self.line.push_str(word);
        self.line.push(' ');
        self
    }

    pub(super) fn words<'a>(&mut self, words: impl IntoIterator<Item = &'a str>) -> &mut Self {
        for word in words {
            self.word(word);
        }
        self
    }

    /// Words under a heading, which stands there even where there are none.
    pub(super) fn list<'a>(
        &mut self,
        heading: &str,
        words: impl IntoIterator<Item = &'a str>,
    ) -> &mut Self {
        self.word(heading).words(words)
    }

    /// Words under a heading, if there are any.
    pub(super) fn some<'a>(
        &mut self,
        heading: &str,
        words: impl IntoIterator<Item = &'a str>,
    ) -> &mut Self {
        let mut words = words.into_iter().peekable();
        if words.peek().is_some() {
            self.list(heading, words);
        }
        self
    }

    /// What prints as numbers, if it is there.
    pub(super) fn shown(&mut self, heading: &str, value: Option<impl Display>) -> &mut Self {
        if let Some(value) = value {
            // Writing to a string cannot fail.
            let _ = write!(self.word(heading).line, "{value} ");
        }
        self
    }

    /// A place in the document.
    pub(super) fn passage(&mut self, at: Option<&Passage>) -> &mut Self {
        match at {
            None => self,
            Some(Passage::Lines(lines)) => self.shown("lines:", Some(lines)),
            Some(Passage::Pages(pages)) => self.shown("pages:", Some(pages)),
            Some(Passage::Sections(sections)) => self.shown("sections:", Some(sections)),
            Some(Passage::Paragraphs(numbers)) => self.shown("paragraphs:", Some(numbers)),
            Some(Passage::NotGiven) => self.word("not-given"),
        }
    }

    /// Words that make one.
    pub(super) fn joined(&mut self, [first, second, third]: [&str; 3]) -> &mut Self {
        for part in [first, "/", second, "/", third, " "] {
            self.line.push_str(part);
        }
        self
    }

    /// A name that may be any text: its length in bytes tells where it ends.
    pub(super) fn name(&mut self, name: &str) -> &mut Self {
        // Writing to a string cannot fail.
        let _ = write!(self.line, "{}:", name.len());
        self.word(name)
    }

    /// Ends a line.
    pub(super) fn end(&mut self) {
        self.line.push('\n');
        self.hasher.text(&self.line);
        self.line.clear();
    }

    pub(super) fn digest(self) -> Digest {
        self.hasher.finish()
    }
}
