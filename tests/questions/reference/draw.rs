//! Choices at random, the same in every run.

/// A xorshift generator.
pub(crate) struct Draw(u64);

impl Draw {
    pub(crate) fn new(seed: u64) -> Self {
        // Spread out, so that neighbouring seeds have nothing in common; never zero.
        let mut draw = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for _ in 0..8 {
            draw.next();
        }
        draw
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// One of the numbers below `count`, which is not zero.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        // The upper bits are the better ones.
        (self.next() >> 33) as usize % count
    }

    /// One of the numbers from `least` up to and including `most`.
    pub(crate) fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }

    pub(crate) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    pub(crate) fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    /// Some of a list, in any order: at least `least` of them and at most
    /// `most`, as far as there are so many.
    pub(crate) fn some<T: Clone>(&mut self, of: &[T], least: usize, most: usize) -> Vec<T> {
        let most = most.min(of.len());
        let wanted = self.between(least.min(most), most);
        let mut rest = of.to_vec();
        (0..wanted)
            .map(|_| rest.swap_remove(self.below(rest.len())))
            .collect()
    }
}
