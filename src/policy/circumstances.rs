//! The circumstances of a question: what the caller knows, and nothing else.

mod facts;
mod groups;
mod permission;
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
pub(crate) use groups::{ANY_OTHER, MOST_GIVEN};
pub(crate) use room::{MOST_VALUES, Room};

use jiff::civil::Time;

use self::groups::Groups;
use self::provisos::Provisos;
use crate::diagnostic::UnknownWord;
use crate::time::{minute_at, read_time, time_at};
use crate::vocabulary::{Fact, Role, Term, Word};

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
    groups: Groups,
}

impl Circumstances {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self {
        facts: Facts::UNKNOWN,
        provisos: Provisos::UNKNOWN,
        time: None,
        groups: Groups::UNKNOWN,
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

    /// A group in which the person is, beside the role that is asked about: a role that is a kind of
    /// it, or of one that it is a kind of. Several can be given, one after the other.
    ///
    /// Whether a policy declares it, and whether it goes with the role, the policy says when it is
    /// asked.
    #[must_use]
    pub fn group(mut self, group: impl Into<Term<Role>>) -> Self {
        self.groups.add(group.into());
        self.facts.set(Fact::Group, Some(0));
        self
    }

    /// The person is in none of the groups that the policy's rules name, but for those that are given.
    #[must_use]
    pub fn no_other_group(mut self) -> Self {
        self.groups.close();
        self.facts.set(Fact::Group, Some(0));
        self
    }

    /// The same in these groups, and in no other if they are all.
    pub(crate) fn in_groups(
        mut self,
        groups: impl IntoIterator<Item = Term<Role>>,
        are_all: bool,
    ) -> Self {
        self.groups = Groups::UNKNOWN;
        self.facts.set(Fact::Group, None);
        let known = groups.into_iter().fold(self, Self::group);
        match are_all {
            true => known.no_other_group(),
            false => known,
        }
    }

    /// The same in the groups in which others are.
    pub(crate) fn like(mut self, other: &Self) -> Self {
        self.groups = other.groups;
        self.facts.set(Fact::Group, other.facts.get(Fact::Group));
        self
    }

    /// Whether something is known of the groups.
    #[inline]
    pub(crate) fn name_groups(&self) -> bool {
        self.facts.get(Fact::Group).is_some()
    }

    /// The groups that are given, in the order of the vocabulary, own ones last, and whether there is
    /// no other.
    pub(crate) fn groups(&self) -> Option<(impl Iterator<Item = Term<Role>> + use<>, bool)> {
        self.facts.get(Fact::Group)?;
        Some((self.groups.roles(), self.groups.are_all()))
    }

    /// Whether more groups are given than can be known of one person.
    pub(crate) fn has_too_many_groups(&self) -> bool {
        self.groups.are_too_many()
    }

    /// Sets a fact by its word and its value's, as they stand in policy files.
    ///
    /// A time is written `HH:MM` or `H:MM`, see [`read_time`]; yes/no facts take `yes` and `no`. A
    /// `group` is one role or several, with spaces between them; `any-other` says that there is none
    /// beside.
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
        if known == Fact::Group {
            self.groups = Groups::read(value)?;
            self.facts.set(known, Some(0));
            return Ok(self);
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

    /// Sets a fact other than the time and the group to a value by its number.
    pub(crate) fn value(mut self, fact: Fact, value: usize) -> Self {
        self.facts.set(fact, u8::try_from(value).ok());
        self
    }

    /// Some of the facts, with those that say something of them, and the time, if it is among them, at the minute that stands for it.
    #[cfg(feature = "replay")]
    pub(crate) fn only(
        self,
        facts: enumset::EnumSet<Fact>,
        start: impl Fn(u16) -> Option<u16>,
    ) -> Self {
        let mut only = Self::UNKNOWN;
        for fact in permission::with_those_it_follows_from(facts) {
            only.facts.set(fact, self.facts.get(fact));
        }
        if facts.contains(Fact::Time)
            && let Some(time) = self.time
        {
            let start = start(minute_at(time)).and_then(time_at);
            only.time = start.or(self.time);
        }
        if facts.contains(Fact::Group) {
            only.groups = self.groups;
        }
        only
    }

    /// Whether nothing is known.
    #[inline]
    pub(crate) fn are_unknown(&self) -> bool {
        self.facts.are_unknown() && self.provisos.are_unknown()
    }

    /// The facts but for the group, where the time lies in a band of the day.
    #[inline]
    pub(crate) fn facts_in(&self, band: Option<u8>) -> Facts {
        let mut facts = self.facts;
        // What was copied is changed only where it has to be: it is copied on at once, as a whole.
        if self.time.is_some() {
            facts.set(Fact::Time, band);
        }
        if self.name_groups() {
            facts.set(Fact::Group, None);
        }
        facts
    }

    /// The value of one of these facts, without a copy of them all.
    #[inline]
    pub(crate) fn value_in(&self, band: Option<u8>, fact: Fact, room: Room) -> Option<u8> {
        match fact {
            Fact::Time => band,
            Fact::Group => None,
            _ => self.facts.value(fact, room),
        }
    }
}
