//! Inputs made up for laws about what only the crate itself sees.
//!
//! What can be seen from outside is tried there, by a library; every example would be built with it here.

/// A source of choices, the same for the same seed.
pub(crate) struct Choices(u64);

impl Choices {
    /// The next number of SplitMix64, which mixes well whatever the seed.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One of the numbers below `count`.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    /// One of some.
    pub(crate) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Fewer than `below` items.
    pub(crate) fn list<T>(&mut self, below: usize, item: impl Fn(&mut Self) -> T) -> Vec<T> {
        (0..self.below(below)).map(|_| item(self)).collect()
    }

    /// Any character: of ASCII, of those that one or two units write, or beyond.
    pub(crate) fn character(&mut self) -> char {
        let below = self.one(&[0x80, 0x800, 0x1_0000, 0x11_0000]);
        let number = u32::try_from(self.below(below)).unwrap_or_default();
        // What is half of a pair is no character.
        char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// Fewer than 100 characters.
    pub(crate) fn text(&mut self) -> String {
        self.list(100, Self::character).into_iter().collect()
    }
}

/// Tries a law on inputs made up from so many seeds; the same ones each time.
pub(crate) fn for_all(law: impl Fn(&mut Choices)) {
    (0..512).for_each(|seed| law(&mut Choices(seed)));
}
