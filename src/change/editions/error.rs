//! No edition for a day, and editions that cannot stand together.

use std::borrow::Borrow;
use std::fmt;

use jiff::civil::Date;

use super::Edition;
use crate::diagnostic::Quoted;
use crate::policy::Policy;
use crate::vocabulary::getters;

/// No edition was in force on a day.
///
/// It names the first day on which any was, and where one lapsed, that day and the next edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoneInForce {
    pub(super) day: Date,
    pub(super) first: Date,
    pub(super) lapsed: Option<Date>,
    pub(super) next: Option<Date>,
}

impl NoneInForce {
    getters! {
        /// The day that was asked about.
        pub fn day(&self) -> Date { self.day }
        /// The first day on which any edition was in force.
        pub fn first(&self) -> Date { self.first }
        /// The last day of the edition before, if one had lapsed.
        pub fn lapsed(&self) -> Option<Date> { self.lapsed }
        /// The first day of the next edition, if there is one.
        pub fn next(&self) -> Option<Date> { self.next }
    }
}

impl fmt::Display for NoneInForce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no edition was in force on {}: ", self.day)?;
        write!(f, "the first one is from {}", self.first)?;
        if let Some(lapsed) = self.lapsed {
            write!(f, ", the last one before that day lapsed after {lapsed}")?;
            match self.next {
                Some(next) => write!(f, ", and the next one is from {next}")?,
                None => f.write_str(", and there is no later one")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for NoneInForce {}

/// Editions that cannot stand together: everything that is wrong with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionsError {
    faults: Box<[EditionsFault]>,
}

/// One thing that is wrong with some editions.
///
/// Non-exhaustive: later versions may find other things.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditionsFault {
    /// There is none.
    #[error("there is no edition; give one at least")]
    NoEdition,
    /// An edition of another school than the earliest.
    #[error(
        "the edition from {from} is of {}, not of {} as the earliest; keep each school's editions apart",
        Quoted(.school),
        Quoted(.earliest)
    )]
    OtherSchool {
        /// The day from which it is in force.
        from: Date,
        /// Its school.
        school: String,
        /// The school of the earliest edition.
        earliest: String,
    },
    /// Two editions are in force from one day.
    #[error(
        "{} and {} are both in force from {from}; give each a day of its own",
        Quoted(.one),
        Quoted(.other)
    )]
    SameDay {
        /// The day.
        from: Date,
        /// The id of the policy that was given first.
        one: String,
        /// The id of the other.
        other: String,
    },
    /// An edition lapses before it begins.
    #[error("the edition from {from} lapses after {until}, before it begins")]
    NeverInForce {
        /// The day from which it is in force.
        from: Date,
        /// Its last day.
        until: Date,
    },
    /// An edition would still be in force when the next one begins.
    #[error(
        "the edition from {from} lasts until {until}, and the next one begins on {next}; leave out its last day if it was replaced"
    )]
    Overlap {
        /// The day from which it is in force.
        from: Date,
        /// Its last day.
        until: Date,
        /// The day from which the next edition is in force.
        next: Date,
    },
}

impl EditionsError {
    /// Keeps some faults; there is at least one.
    pub(super) fn new(faults: Vec<EditionsFault>) -> Self {
        Self {
            faults: faults.into(),
        }
    }

    /// Every fault, in the order of the editions.
    #[must_use]
    pub fn faults(&self) -> &[EditionsFault] {
        &self.faults
    }
}

/// One fault a line.
impl fmt::Display for EditionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.faults.iter().enumerate() {
            let line = if number == 0 { "" } else { "\n" };
            write!(f, "{line}{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for EditionsError {}

/// What is wrong with editions that stand in their order.
pub(super) fn faults<P: Borrow<Policy>>(editions: &[Edition<P>]) -> Vec<EditionsFault> {
    let Some(earliest) = editions.first().map(Edition::policy) else {
        return vec![EditionsFault::NoEdition];
    };
    let mut faults = Vec::new();
    for (number, edition) in editions.iter().enumerate() {
        let (from, policy) = (edition.from, edition.policy());
        if policy.school() != earliest.school() {
            faults.push(EditionsFault::OtherSchool {
                from,
                school: policy.school().to_owned(),
                earliest: earliest.school().to_owned(),
            });
        }
        let rest = editions.get(number + 1..).unwrap_or_default();
        if let Some(other) = rest.first().filter(|other| other.from == from) {
            faults.push(EditionsFault::SameDay {
                from,
                one: policy.id().to_owned(),
                other: other.policy().id().to_owned(),
            });
        }
        let Some(until) = edition.until else {
            continue;
        };
        if until < from {
            faults.push(EditionsFault::NeverInForce { from, until });
        }
        // Of one from the same day, that was said already.
        let next = rest.iter().map(|next| next.from).find(|next| *next > from);
        if let Some(next) = next.filter(|next| *next <= until) {
            faults.push(EditionsFault::Overlap { from, until, next });
        }
    }
    faults
}
