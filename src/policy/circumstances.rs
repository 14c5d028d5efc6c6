//! The circumstances of a question: what the caller knows, and nothing else.

mod facts;
#[cfg_attr(
    not(test),
    expect(
        dead_code,
        reason = "no question gives a proviso before one leads to something"
    )
)]
mod provisos;
mod room;
mod serde;
mod setters;
#[cfg(test)]
mod tests;

pub(crate) use facts::{Facts, size};
pub(crate) use room::Room;

use jiff::civil::Time;

use self::provisos::Provisos;
use crate::diagnostic::UnknownWord;
use crate::time::{minute_at, read_time, time_at};
use crate::vocabulary::{Fact, Word};

/// What is known about when, where and under what terms something is done.
///
/// Every fact is a value of a closed set, or not known; a fact left out is
/// *not known*, never "no". The clock time becomes a band of the day through
/// the times that the policy itself names.
///
/// ```
/// use jiff::civil::time;
/// use online_safety_policy::{Circumstances, vocabulary::Place};
///
/// let in_class = Circumstances::new()
///     .place(Place::Classroom)
///     .time(time(10, 0, 0, 0))
///     .headteacher_permission(false);
/// assert_ne!(in_class, Circumstances::new());
/// ```
///
/// There is room for [64 facts](Self::MOST_FACTS), each of [at most 63 values](Self::MOST_VALUES),
/// and for [64 provisos](Self::MOST_PROVISOS), each of which may be kept, broken or not known: the
/// standard ones and those that policies declare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Circumstances {
    facts: Facts,
    /// Nothing gives one yet: what follows from a broken one, no policy says.
    provisos: Provisos,
    time: Option<Time>,
}

impl Circumstances {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self {
        facts: Facts::UNKNOWN,
        provisos: Provisos::UNKNOWN,
        time: None,
    };

    /// The most facts there can be, the standard ones included.
    pub const MOST_FACTS: usize = room::MOST_FACTS;

    /// The most values a fact can have.
    pub const MOST_VALUES: usize = room::MOST_VALUES;

    /// The most provisos there can be, the standard ones included.
    pub const MOST_PROVISOS: usize = provisos::MOST_PROVISOS;

    /// Nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        Self::UNKNOWN
    }

    /// The clock time at which it is done, as the school's clocks show it: to the minute, for the
    /// times of policies are whole minutes, and one second makes no other question than the next.
    #[must_use]
    pub fn time(mut self, time: Time) -> Self {
        self.time = time_at(minute_at(time));
        // Which value it has, a policy says; here it is marked as known.
        self.facts.set(Fact::Time, Some(0));
        self
    }

    /// Sets a fact by its word and its value's, as they stand in policy files.
    ///
    /// A time is written `HH:MM` or `H:MM`, see [`read_time`]; yes/no facts take `yes` and `no`.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for a fact or a value that does not exist: `weather`,
    /// `place: kitchen`, `time: 25:00`. It names the nearest there is, or else what is accepted.
    pub fn set(mut self, fact: &str, value: &str) -> Result<Self, UnknownWord> {
        let known = Fact::read(fact)?;
        if known == Fact::Time {
            let time = read_time(value);
            let time = time.map_err(|no| UnknownWord::misspelt("time", value, no.to_string()));
            return Ok(self.time(time?));
        }
        let accepted = known.words();
        match accepted.iter().position(|word| *word == value) {
            Some(index) => {
                self.facts.set(known, u8::try_from(index).ok());
                Ok(self)
            }
            None => Err(UnknownWord::among(known.as_str(), value, accepted)),
        }
    }

    /// The clock time, to the minute, if it is known.
    #[must_use]
    pub fn clock_time(&self) -> Option<Time> {
        self.time
    }

    /// Sets a fact other than the time to a value by its number.
    pub(crate) fn value(mut self, fact: Fact, value: usize) -> Self {
        self.facts.set(fact, u8::try_from(value).ok());
        self
    }

    /// Some of the facts, and the time, if it is among them, at the minute that stands for it.
    #[cfg(feature = "replay")]
    pub(crate) fn only(
        self,
        facts: enumset::EnumSet<Fact>,
        start: impl Fn(u16) -> Option<u16>,
    ) -> Self {
        let mut only = Self::UNKNOWN;
        for fact in facts {
            only.facts.set(fact, self.facts.get(fact));
        }
        if facts.contains(Fact::Time)
            && let Some(time) = self.time
        {
            let start = start(minute_at(time)).and_then(time_at);
            only.time = start.or(self.time);
        }
        only
    }

    /// Whether nothing is known.
    #[inline]
    pub(crate) fn are_unknown(&self) -> bool {
        self.facts == Facts::UNKNOWN && self.provisos == Provisos::UNKNOWN
    }

    /// The facts but for the time, which a policy turns into a band.
    pub(crate) fn facts(&self) -> Facts {
        self.facts_in(None)
    }

    /// The facts, where the time lies in a band of the day.
    #[inline]
    pub(crate) fn facts_in(&self, band: Option<u8>) -> Facts {
        let mut facts = self.facts;
        facts.set(Fact::Time, band);
        facts
    }

    /// The value of one of these facts, without a copy of them all.
    #[inline]
    pub(crate) fn value_in(&self, band: Option<u8>, fact: Fact, room: Room) -> Option<u8> {
        match fact {
            Fact::Time => band,
            _ => self.facts.get(room),
        }
    }
}
