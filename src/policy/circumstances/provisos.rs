//! What is known about how something is done: whether the provisos on it are kept.

use strum::EnumCount as _;

use crate::vocabulary::Proviso;

/// The most provisos there can be, those included that policies declare.
pub(crate) const MOST_PROVISOS: usize = 64;

const _: () = assert!(
    Proviso::COUNT <= MOST_PROVISOS,
    "a proviso has no bit of its own"
);

/// The number of a proviso: of a standard one its place in the declaration, of one that a policy
/// declares its place among the policy's own, counted on from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ProvisoNumber(u8);

impl ProvisoNumber {
    /// The number of a policy's own proviso, from 0; nothing for one beyond the most there can be.
    pub(crate) fn own(place: usize) -> Option<Self> {
        let number = Proviso::COUNT.checked_add(place)?;
        (number < MOST_PROVISOS).then_some(Self(number as u8))
    }
}

impl From<Proviso> for ProvisoNumber {
    fn from(proviso: Proviso) -> Self {
        Self(proviso as u8)
    }
}

/// The provisos of which something is known, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Provisos {
    kept: u64,
    broken: u64,
}

impl Provisos {
    #[inline]
    pub(super) fn are_unknown(self) -> bool {
        self.kept | self.broken == 0
    }

    pub(crate) const UNKNOWN: Self = Self { kept: 0, broken: 0 };

    /// Whether a proviso is kept, if that is known.
    pub(crate) fn get(self, proviso: impl Into<ProvisoNumber>) -> Option<bool> {
        let bit = 1 << proviso.into().0;
        match (self.kept & bit != 0, self.broken & bit != 0) {
            (false, false) => None,
            (kept, _) => Some(kept),
        }
    }

    /// Says that a proviso is kept or broken, or that nothing is known of it.
    pub(crate) fn set(&mut self, proviso: impl Into<ProvisoNumber>, kept: Option<bool>) {
        let bit: u64 = 1 << proviso.into().0;
        let put = |set: &mut u64, whether| *set = *set & !bit | (u64::from(whether) * bit);
        put(&mut self.kept, kept == Some(true));
        put(&mut self.broken, kept == Some(false));
    }
}
