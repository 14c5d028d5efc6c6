//! Finding the classes: every way in which one person can be in groups.

use std::cmp::Reverse;

use super::{Groups, MOST_CLASSES, bits};
use crate::policy::circumstances::MOST_GIVEN;

/// The most sets that are looked at to find those that are possible, for one role.
const MOST_LOOKS: usize = 1 << 14;

/// Why groups cannot be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Untold {
    /// Nobody can be in this role.
    Nobody(usize),
    /// There are too many ways to be in several at once.
    TooMany,
}

impl Groups {
    /// Finds the classes that there are, once it is known which groups the rules name.
    pub(crate) fn tell_apart(&mut self, named: u64) -> Result<(), Untold> {
        let kinds = self.kinds();
        self.bearing = named | (self.bit_mask() & !kinds);
        let lists = self.complete.iter().fold(0, |all, (_, some)| all | some);
        let meets = |set: u64| bits(set).fold(set, |all, bit| all | self.up(bit));
        let mut items: Vec<usize> = bits(meets(self.bearing | lists)).collect();
        items.sort_by_key(|bit| self.up(*bit).count_ones());
        let mut found: Vec<Vec<u64>> = Vec::with_capacity(self.roles.len());
        for (bit, role) in self.roles.iter().enumerate() {
            let mut classes = Vec::new();
            let mut looks = MOST_LOOKS;
            let is_whole = match self.close(1 << bit) {
                Some(inside) => self.grow(&items, inside, 0, &mut classes, &mut looks),
                None => true,
            };
            match (is_whole, classes.is_empty()) {
                (false, _) => return Err(Untold::TooMany),
                (true, true) => return Err(Untold::Nobody(*role)),
                (true, false) => found.push(classes),
            }
        }
        let mut classes: Vec<u64> = found.iter().flatten().copied().collect();
        // Those with a group before those without, the groups in the order of the file.
        classes.sort_unstable_by_key(|class| Reverse(class.reverse_bits()));
        classes.dedup();
        let given = |class: &u64| (self.narrowest_of(*class) & kinds).count_ones() as usize;
        let can_be_given = |class: &u64| given(class) <= MOST_GIVEN;
        if classes.len() > MOST_CLASSES || !classes.iter().all(can_be_given) {
            return Err(Untold::TooMany);
        }
        let number = |class: &u64| classes.iter().position(|known| known == class);
        let within = found.iter().map(|found| {
            let numbers = found.iter().filter_map(number);
            numbers.fold(0, |within, number| within | 1 << number)
        });
        self.within = within.collect();
        self.classes = classes;
        Ok(())
    }

    fn bit_mask(&self) -> u64 {
        (0..self.roles.len()).fold(0, |set, bit| set | 1 << bit)
    }

    /// Every way to be in further groups or not, one group after the other, wider ones first; whether
    /// all of them could be looked at.
    fn grow(
        &self,
        items: &[usize],
        inside: u64,
        outside: u64,
        found: &mut Vec<u64>,
        looks: &mut usize,
    ) -> bool {
        let Some(left) = looks.checked_sub(1) else {
            return false;
        };
        *looks = left;
        let Some((group, rest)) = items.split_first() else {
            let lacks = |(of, some): &(u64, u64)| inside & of != 0 && inside & some == 0;
            let class = inside & self.bearing;
            if !self.complete.iter().any(lacks) && !found.contains(&class) {
                found.push(class);
            }
            return true;
        };
        let (bit, of) = (1 << group, self.of(*group));
        let without = if inside & bit == 0 {
            outside | bit
        } else {
            outside
        };
        // What is a kind of one alone may be so or not; all else follows.
        let is_open = inside & bit == 0 && of.count_ones() == 1 && of & inside != 0;
        if is_open
            && let Some(with) = self.close(inside | bit)
            && with & outside == 0
            && !self.grow(rest, with, outside, found, looks)
        {
            return false;
        }
        self.grow(rest, inside, without, found, looks)
    }
}
