//! What is known about how something is done: whether the provisos on it are kept.

use strum::EnumCount as _;

use crate::vocabulary::Proviso;

/// The most provisos there can be.
pub(crate) const MOST_PROVISOS: usize = 32;

const _: () = assert!(
    Proviso::COUNT <= MOST_PROVISOS,
    "a proviso has no bit of its own"
);

/// The provisos of which something is known, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Provisos {
    kept: u32,
    broken: u32,
}

impl Provisos {
    pub(crate) const UNKNOWN: Self = Self { kept: 0, broken: 0 };

    #[inline]
    pub(super) fn are_unknown(self) -> bool {
        self.kept | self.broken == 0
    }

    /// Whether some proviso is broken.
    #[inline]
    pub(crate) fn are_broken(self) -> bool {
        self.broken != 0
    }

    /// Whether a proviso is kept, if that is known.
    pub(crate) fn get(self, proviso: Proviso) -> Option<bool> {
        let bit = 1 << proviso as u32;
        match (self.kept & bit != 0, self.broken & bit != 0) {
            (false, false) => None,
            (kept, _) => Some(kept),
        }
    }

    /// Says that a proviso is kept or broken.
    pub(crate) fn set(&mut self, proviso: Proviso, kept: bool) {
        let bit = 1 << proviso as u32;
        let put = |set: &mut u32, whether| *set = *set & !bit | (u32::from(whether) * bit);
        put(&mut self.kept, kept);
        put(&mut self.broken, !kept);
    }
}
