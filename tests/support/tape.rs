//! Choices read from a list of numbers: a short list of small numbers makes a
//! simple policy, so a failing one shrinks to what matters.

/// A list of numbers that stands for choices; once it is used up, every choice is the first.
pub struct Tape<'a> {
    rest: &'a [u16],
}

impl<'a> Tape<'a> {
    pub fn new(numbers: &'a [u16]) -> Self {
        Self { rest: numbers }
    }

    fn next(&mut self) -> usize {
        let (first, rest) = self.rest.split_first().unwrap_or((&0, &[]));
        self.rest = rest;
        usize::from(*first)
    }

    /// One of the numbers below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        self.next() % count.max(1)
    }

    /// Yes, once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) + 1 == times
    }

    pub fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    /// Some of a list, in its order, at least `least` and at most `most`.
    pub fn some<T: Clone>(&mut self, of: &[T], least: usize, most: usize) -> Vec<T> {
        let most = most.min(of.len());
        let wanted = least.min(most) + self.below(most - least.min(most) + 1);
        let mut taken = vec![false; of.len()];
        for _ in 0..wanted {
            let mut at = self.below(of.len());
            while taken[at] {
                at = (at + 1) % of.len();
            }
            taken[at] = true;
        }
        let kept = of.iter().zip(taken).filter(|(_, taken)| *taken);
        kept.map(|(item, _)| item.clone()).collect()
    }

    /// The same in another order than the list's.
    pub fn shuffled<T: Clone>(&mut self, of: &[T], least: usize, most: usize) -> Vec<T> {
        let mut some = self.some(of, least, most);
        for at in 1..some.len() {
            let with = self.below(at + 1);
            some.swap(at, with);
        }
        some
    }
}
