//! Numbers of lines, pages or paragraphs, in ranges.

use std::fmt;

use serde::{Serialize, Serializer};

/// Numbers of lines of a document's plain text, of its pages or of its paragraphs, each counted
/// from 1. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers(Box<[NumberRange]>);

/// Numbers from `first` to `last`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NumberRange {
    first: u32,
    last: u32,
}

impl NumberRange {
    /// A range, if it begins at 1 or later and does not run backwards.
    #[must_use]
    pub fn new(first: u32, last: u32) -> Option<Self> {
        (1 <= first && first <= last).then_some(Self { first, last })
    }

    /// Reads `201` or `355-357`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (first, last) = Self::ends(text)?;
        Self::new(first, last)
    }

    /// Whether a text is a range that ends before it begins.
    pub(crate) fn runs_backwards(text: &str) -> bool {
        Self::ends(text).is_some_and(|(first, last)| last < first)
    }

    fn ends(text: &str) -> Option<(u32, u32)> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        Some((first.trim().parse().ok()?, last.trim().parse().ok()?))
    }

    /// The first number.
    #[must_use]
    pub fn first(self) -> u32 {
        self.first
    }

    /// The last number; the first one, for a single number.
    #[must_use]
    pub fn last(self) -> u32 {
        self.last
    }

    fn meets(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    fn is_within(self, other: Self) -> bool {
        other.first <= self.first && self.last <= other.last
    }
}

impl Numbers {
    /// Numbers from one range or more; nothing from none.
    #[must_use]
    pub fn new(ranges: impl IntoIterator<Item = NumberRange>) -> Option<Self> {
        let ranges: Box<[_]> = ranges.into_iter().collect();
        (!ranges.is_empty()).then_some(Self(ranges))
    }

    /// The ranges, in the order in which the policy file cites them.
    #[must_use]
    pub fn ranges(&self) -> &[NumberRange] {
        &self.0
    }

    /// The number that the rule is first of all found at.
    #[must_use]
    pub fn first(&self) -> u32 {
        self.0.first().map_or(1, |range| range.first)
    }

    /// Whether it is one number alone.
    pub(super) fn is_one(&self) -> bool {
        matches!(*self.0, [NumberRange { first, last }] if first == last)
    }

    /// Whether some number is one of others, too.
    pub(super) fn meet(&self, others: &Self) -> bool {
        let mut ranges = self.0.iter();
        ranges.any(|one| others.0.iter().any(|other| one.meets(*other)))
    }

    /// Whether each range lies within one of others.
    pub(super) fn are_within(&self, others: &Self) -> bool {
        self.0.iter().all(|range| others.hold(*range))
    }

    /// Whether the first number is one of others, too.
    pub(super) fn begin_in(&self, others: &Self) -> bool {
        let first = self.first();
        others.hold(NumberRange { first, last: first })
    }

    fn hold(&self, range: NumberRange) -> bool {
        self.0.iter().any(|other| range.is_within(*other))
    }
}

/// `201`, `355-357`, or `58, 107`.
impl fmt::Display for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, range) in self.0.iter().enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            write!(f, "{comma}{range}")?;
        }
        Ok(())
    }
}

/// `201` or `355-357`.
impl fmt::Display for NumberRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self { first, last } if first == last => write!(f, "{first}"),
            Self { first, last } => write!(f, "{first}-{last}"),
        }
    }
}

impl Serialize for Numbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
