//! The circumstances of a question: what the caller knows, and nothing else.

mod facts;
mod named;
mod permission;
mod provisos;
mod room;
mod serde;
mod setters;
#[cfg(test)]
mod tests;

pub(crate) use facts::Facts;
pub(crate) use named::{ANY_OTHER, MOST_BYTES, MOST_GIVEN, name_size};
pub(crate) use provisos::Provisos;
pub(crate) use room::{MOST_VALUES, Room, most};

use jiff::civil::Time;

use self::named::Named;
use crate::time::{minute_at, read_time, time_at};
use crate::vocabulary::{Fact, Index, OwnId, Proviso, Role, Term, UnknownWord, Word, YesNo};

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
/// There is room for [64 facts](Self::MOST_FACTS), each of [at most 63 values](Self::MOST_VALUES):
/// the standard ones and those that policies declare. What a policy declares is given by its id, and
/// found when that policy is asked; all such ids together have some 200 characters at most.
/// [Provisos](Self::proviso) are given in the same way, each as kept or broken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Circumstances {
    facts: Facts,
    time: Option<Time>,
    named: Named,
}

impl Circumstances {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self {
        facts: Facts::UNKNOWN,
        time: None,
        named: Named::NOTHING,
    };

    /// The most facts there can be, the standard ones included.
    pub const MOST_FACTS: usize = room::MOST_FACTS;

    /// The most values a fact can have.
    pub const MOST_VALUES: usize = room::MOST_VALUES;

    /// The most provisos there can be.
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
    pub fn group(self, group: impl Into<Term<Role>>) -> Self {
        self.name(|named| named.add_group(group.into()))
    }

    /// The person is in none of the groups that the policy's rules name, but for those that are given.
    #[must_use]
    pub fn no_other_group(self) -> Self {
        self.name(Named::close)
    }

    /// The same with something given by name.
    fn name(mut self, give: impl FnOnce(&mut Named)) -> Self {
        give(&mut self.named);
        // What it comes to, a policy says; here it is marked that it has to be asked.
        let is_given = !self.named.are_nothing();
        self.facts.set(Fact::Group, is_given.then_some(0));
        self
    }

    /// The same in these groups, and in no other if they are all.
    pub(crate) fn in_groups(
        self,
        groups: impl IntoIterator<Item = Term<Role>>,
        are_all: bool,
    ) -> Self {
        let known = self.name(|named| *named = named.only(|fact| fact != Fact::Group));
        let known = groups.into_iter().fold(known, Self::group);
        match are_all {
            true => known.no_other_group(),
            false => known,
        }
    }

    /// Whether a yes/no fact of a school's own is so, such as `handed-in`.
    ///
    /// Whether a policy declares it, that policy says when it is asked.
    #[must_use]
    pub fn own_fact(self, fact: OwnId, so: bool) -> Self {
        self.name(|named| named.put_fact(fact, Some(so)))
    }

    /// Whether a proviso was kept, in place of what was known of it.
    ///
    /// Where a proviso is broken on which something is permitted, that is not allowed; one that is not known
    /// goes along with the answer ([`Classification::provisos`](crate::Classification::provisos)).
    ///
    /// ```
    /// use online_safety_policy::{Circumstances, vocabulary::Proviso};
    ///
    /// let kept_overnight = Circumstances::new().proviso(Proviso::DeleteSameDay, false);
    /// assert_eq!(kept_overnight, Circumstances::new().set("delete-same-day", "no")?);
    /// # Ok::<(), online_safety_policy::UnknownWord>(())
    /// ```
    #[must_use]
    pub fn proviso(self, proviso: Proviso, kept: bool) -> Self {
        self.own_fact(OwnId::of(proviso), kept)
    }

    /// The same with what is known of a fact in others; of a school's own facts, with all that are known
    /// there.
    pub(crate) fn like(mut self, other: &Self, fact: Fact) -> Self {
        if fact.is_own() {
            let facts = other.own_facts();
            return facts.fold(self, |known, (fact, so)| known.own_fact(fact, so));
        }
        if fact == Fact::Group {
            return match other.groups() {
                Some((groups, are_all)) => self.in_groups(groups, are_all),
                None => self.in_groups([], false),
            };
        }
        if fact == Fact::Time {
            self.time = other.time;
        }
        self.facts.set(fact, other.facts.get(fact));
        match other.has_names() {
            true => self.own(fact, other.named.of(fact).next()),
            false => self.own(fact, None),
        }
    }

    /// Gives a value of a school's own, or none, in place of what was given.
    fn own(self, fact: Fact, id: Option<OwnId>) -> Self {
        match id.is_some() || self.has_names() && fact.has_own_values() {
            true => self.name(|named| named.put(fact, id)),
            false => self,
        }
    }

    /// Whether something is given by name, which a policy has to find.
    #[inline]
    pub(crate) fn has_names(&self) -> bool {
        self.facts.get(Fact::Group).is_some()
    }

    /// The groups that are given, in the order of the vocabulary, own ones last, and whether there is
    /// no other.
    pub(crate) fn groups(&self) -> Option<(impl Iterator<Item = Term<Role>> + use<>, bool)> {
        let groups = self.named.groups();
        let is_known = self.named.are_all() || self.named.groups().next().is_some();
        is_known.then(|| (groups, self.named.are_all()))
    }

    /// The words of a school's own that are given, each with its fact.
    pub(crate) fn own_values(&self) -> impl Iterator<Item = (Fact, OwnId)> + use<> {
        let all = self.named.all();
        all.filter(|(fact, _)| fact.has_own_values())
    }

    /// The facts of a school's own that are known, and whether each is so.
    pub(crate) fn own_facts(&self) -> impl Iterator<Item = (OwnId, bool)> + use<> {
        self.named.own_facts()
    }

    /// The same without what is known of a fact of a school's own.
    #[cfg(feature = "record")]
    pub(crate) fn without_own_fact(self, fact: OwnId) -> Self {
        self.name(|named| named.put_fact(fact, None))
    }

    /// Whether more is given by name than can be known at once.
    pub(crate) fn has_too_many_names(&self) -> bool {
        self.named.are_too_many()
    }

    /// Sets a fact by its word and its value's, as they stand in policy files.
    ///
    /// A time is written `HH:MM` or `H:MM`, see [`read_time`]; yes/no facts take `yes` and `no`. A
    /// `group` is one role or several, with spaces between them; `any-other` says that there is none
    /// beside. A place, moment, occasion or purpose may be one of a school's own, and so may a fact that
    /// is `yes` or `no`: whether a policy declares it, that policy says when it is asked. A proviso is
    /// `yes` where it was kept and `no` where it was broken.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for a fact or a value that does not exist: `weather: rain`,
    /// `device: borrowed`, `time: 25:00`, and for what can be no word: `place: The gate`. It names the
    /// nearest there is, or else what is accepted.
    pub fn set(self, fact: &str, value: &str) -> Result<Self, UnknownWord> {
        let known = match (fact.parse(), fact.parse(), value.parse::<YesNo>()) {
            (Ok(known), ..) => known,
            (Err(_), Ok(own), Ok(so)) => {
                let known = self.own_fact(own, so == YesNo::Yes);
                return known.with_room(Fact::KIND, fact);
            }
            _ => Fact::read(fact)?,
        };
        if known == Fact::Time {
            let time = read_time(value);
            let time = time.map_err(|no| UnknownWord::misspelt("time", value, no.to_string()));
            return Ok(self.time(time?));
        }
        if known == Fact::Group {
            let groups = Self {
                named: Named::read_groups(value)?,
                ..self
            };
            return Ok(self.like(&groups, known));
        }
        let accepted = known.words();
        let unknown = || {
            let accepted = accepted.iter().copied();
            UnknownWord::among(Index::standard(), known.as_str(), value, accepted)
        };
        match accepted.iter().position(|word| *word == value) {
            Some(index) => Ok(self.value(known, index)),
            None if known.has_own_values() => {
                self.own_value(known, value.parse().map_err(|_| unknown())?)
            }
            None => Err(unknown()),
        }
    }

    /// The clock time, to the minute, if it is known.
    #[must_use]
    pub fn clock_time(&self) -> Option<Time> {
        self.time
    }

    /// Sets a fact other than the time and the group to a standard value by its number.
    pub(crate) fn value(self, fact: Fact, value: usize) -> Self {
        self.word(fact, value, None)
    }

    /// The same, or to a value of a school's own.
    pub(crate) fn word(mut self, fact: Fact, value: usize, own: Option<OwnId>) -> Self {
        let value = u8::try_from(value).ok().filter(|_| own.is_none());
        self.facts.set(fact, value);
        self.own(fact, own)
    }

    /// Sets a fact to a value of a school's own, if there is room for its name.
    fn own_value(self, fact: Fact, id: OwnId) -> Result<Self, UnknownWord> {
        let known = self.word(fact, 0, Some(id));
        known.with_room(fact.as_str(), id.as_str())
    }

    /// These, if there is room for all names; else what was given last is one too many.
    fn with_room(self, kind: &'static str, last: &str) -> Result<Self, UnknownWord> {
        match self.has_too_many_names() {
            true => {
                let help = "too many words of a school's own are given, or too long ones";
                Err(UnknownWord::misspelt(kind, last, help))
            }
            false => Ok(self),
        }
    }

    /// Some of the facts, with those that say something of them, and the time, if it is among them, at
    /// the minute that stands for it.
    #[cfg(feature = "replay")]
    pub(crate) fn only(
        self,
        facts: enumset::EnumSet<Fact>,
        start: impl Fn(u16) -> Option<u16>,
    ) -> Self {
        let mut only = Self::UNKNOWN;
        for fact in permission::with_those_it_follows_from(facts - Fact::Group) {
            only.facts.set(fact, self.facts.get(fact));
        }
        if facts.contains(Fact::Time)
            && let Some(time) = self.time
        {
            let start = start(minute_at(time)).and_then(time_at);
            only.time = start.or(self.time);
        }
        // Which of a school's own facts is which, the policies say that are asked.
        let has_own = facts.iter().any(Fact::is_own);
        let is_wanted = |fact: Fact| facts.contains(fact) || has_own && fact.is_own();
        only.name(|named| *named = self.named.only(is_wanted))
    }

    /// Whether nothing is known.
    #[inline]
    pub(crate) fn are_unknown(&self) -> bool {
        self.facts.are_unknown()
    }

    /// The facts but for what is given by name, where the time lies in a band of the day.
    #[inline]
    pub(crate) fn facts_in(&self, band: Option<u8>) -> Facts {
        let mut facts = self.facts;
        // What was copied is changed only where it has to be: it is copied on at once, as a whole.
        if self.time.is_some() {
            facts.set(Fact::Time, band);
        }
        if self.has_names() {
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
