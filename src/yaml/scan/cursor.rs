//! From the parser's character counts to byte offsets.

/// A walk along the characters of a text that take more than one byte.
///
/// The parser reports places nearly in order, so that all of them together cost
/// one walk; in plain ASCII there is nothing to walk along.
pub(super) struct Cursor {
    wide: Vec<Wide>,
    /// How many of `wide` stand before the last place asked for.
    passed: usize,
    length: usize,
}

/// A character of more than one byte.
#[derive(Clone, Copy)]
struct Wide {
    /// Its number among all characters, from 0.
    character: usize,
    /// By how much bytes outnumber characters after it.
    surplus: usize,
}

impl Cursor {
    pub(super) fn new(text: &str) -> Self {
        let mut wide = Vec::new();
        let mut surplus = 0;
        if !text.is_ascii() {
            for (offset, byte) in text.bytes().enumerate() {
                let more = match byte {
                    0xC0..=0xDF => 1,
                    0xE0..=0xEF => 2,
                    0xF0.. => 3,
                    _ => continue,
                };
                let character = offset - surplus;
                surplus += more;
                wide.push(Wide { character, surplus });
            }
        }
        Self {
            wide,
            passed: 0,
            length: text.len(),
        }
    }

    /// The byte at which the character with this number, from 0, begins.
    #[inline]
    pub(super) fn byte_of(&mut self, character: usize) -> usize {
        let surplus = if self.wide.is_empty() {
            0
        } else {
            self.surplus_before(character)
        };
        (character + surplus).min(self.length)
    }

    fn surplus_before(&mut self, character: usize) -> usize {
        let stands_before = |wide: &Wide| wide.character < character;
        while self.wide.get(self.passed).is_some_and(stands_before) {
            self.passed += 1;
        }
        while let Some(above) = self.passed.checked_sub(1) {
            match self.wide.get(above) {
                Some(wide) if stands_before(wide) => return wide.surplus,
                _ => self.passed = above,
            }
        }
        0
    }
}
