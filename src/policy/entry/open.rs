//! Facts that are not known, and going over their values.

use crate::vocabulary::Fact;

/// An unknown fact and the value it has in the combination at hand.
#[derive(Clone, Copy)]
pub(super) struct Open {
    pub(super) fact: Fact,
    pub(super) stride: u32,
    /// Those it can have, as bits.
    pub(super) values: u64,
    pub(super) value: u8,
}

impl Open {
    pub(super) const NONE: Self = Self {
        fact: Fact::Place,
        stride: 0,
        values: 0,
        value: 0,
    };

    pub(super) fn first(&self) -> u8 {
        // There are 64 bits, of which one is set.
        self.values.trailing_zeros() as u8
    }
}

/// Goes on to the next combination as an odometer does; false after the last.
pub(super) fn next(open: &mut [Open], index: &mut usize) -> bool {
    for dim in open {
        let later = dim.values >> (dim.value + 1);
        if later != 0 {
            let step = later.trailing_zeros() as u8 + 1;
            *index += dim.stride as usize * usize::from(step);
            dim.value += step;
            return true;
        }
        *index -= dim.stride as usize * usize::from(dim.value - dim.first());
        dim.value = dim.first();
    }
    false
}
