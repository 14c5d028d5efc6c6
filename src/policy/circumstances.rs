//! The circumstances of a question: what the caller knows, and nothing else.

mod facts;

pub(crate) use facts::{Facts, size, words};

use jiff::civil::Time;

use crate::diagnostic::{Quoted, help_in_full};
use crate::vocabulary::{Fact, Moment, Occasion, Ownership, Place, Purpose, Word, YesNo};

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Circumstances {
    facts: Facts,
    time: Option<Time>,
}

impl Circumstances {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self {
        facts: Facts::UNKNOWN,
        time: None,
    };

    /// Nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        Self::UNKNOWN
    }

    fn word<W: Word>(mut self, fact: Fact, word: W) -> Self {
        self.facts.set(fact, u8::try_from(word.index()).ok());
        self
    }

    fn yes_no(self, fact: Fact, yes: bool) -> Self {
        self.word(fact, if yes { YesNo::Yes } else { YesNo::No })
    }

    /// Where it is done.
    #[must_use]
    pub fn place(self, place: Place) -> Self {
        self.word(Fact::Place, place)
    }

    /// The clock time at which it is done, as the school's clocks show it.
    #[must_use]
    pub fn time(mut self, time: Time) -> Self {
        self.time = Some(time);
        // Which value it has, a policy says; here it is marked as known.
        self.facts.set(Fact::Time, Some(0));
        self
    }

    /// What is going on for the person: a lesson, a break.
    #[must_use]
    pub fn moment(self, moment: Moment) -> Self {
        self.word(Fact::Moment, moment)
    }

    /// The occasion: a school event, an emergency.
    #[must_use]
    pub fn occasion(self, occasion: Occasion) -> Self {
        self.word(Fact::Occasion, occasion)
    }

    /// What it is done for.
    #[must_use]
    pub fn purpose(self, purpose: Purpose) -> Self {
        self.word(Fact::Purpose, purpose)
    }

    /// Whose device is used.
    #[must_use]
    pub fn device(self, ownership: Ownership) -> Self {
        self.word(Fact::Device, ownership)
    }

    /// Whether the headteacher has given permission.
    #[must_use]
    pub fn headteacher_permission(self, given: bool) -> Self {
        self.yes_no(Fact::HeadteacherPermission, given)
    }

    /// Whether the online-safety lead has given permission.
    #[must_use]
    pub fn lead_permission(self, given: bool) -> Self {
        self.yes_no(Fact::LeadPermission, given)
    }

    /// Whether a teacher has given permission.
    #[must_use]
    pub fn teacher_permission(self, given: bool) -> Self {
        self.yes_no(Fact::TeacherPermission, given)
    }

    /// Whether the parents have consented.
    #[must_use]
    pub fn parent_consent(self, given: bool) -> Self {
        self.yes_no(Fact::ParentConsent, given)
    }

    /// Whether the person shown or concerned has consented.
    #[must_use]
    pub fn subject_consent(self, given: bool) -> Self {
        self.yes_no(Fact::SubjectConsent, given)
    }

    /// Whether the person is one whom the school has nominated for it.
    #[must_use]
    pub fn nominated(self, nominated: bool) -> Self {
        self.yes_no(Fact::Nominated, nominated)
    }

    /// Whether it is one of the times the school has allowed, where the policy names none.
    #[must_use]
    pub fn agreed_time(self, agreed: bool) -> Self {
        self.yes_no(Fact::AgreedTime, agreed)
    }

    /// Whether the school has approved the site, service or system used.
    #[must_use]
    pub fn approved(self, approved: bool) -> Self {
        self.yes_no(Fact::Approved, approved)
    }

    /// Whether the agreement on acceptable use has been signed.
    #[must_use]
    pub fn agreement_signed(self, signed: bool) -> Self {
        self.yes_no(Fact::AgreementSigned, signed)
    }

    /// Whether an adult who answers for the pupil comes along.
    #[must_use]
    pub fn accompanied(self, accompanied: bool) -> Self {
        self.yes_no(Fact::Accompanied, accompanied)
    }

    /// Sets a fact by its word and its value's, as they stand in policy files.
    ///
    /// A time is written `HH:MM`; yes/no facts take `yes` and `no`.
    ///
    /// # Errors
    ///
    /// [`UnknownFact`] for a fact or a value that does not exist: `weather`,
    /// `place: kitchen`, `time: 25:00`. It names the nearest there is, or else what is accepted.
    pub fn set(mut self, fact: &str, value: &str) -> Result<Self, UnknownFact> {
        let Ok(known) = fact.parse::<Fact>() else {
            let facts = <Fact as strum::IntoEnumIterator>::iter();
            return Err(UnknownFact::new("fact", fact, facts.map(Word::as_str)));
        };
        if known == Fact::Time {
            let time = value.parse().map_err(|_| UnknownFact {
                what: "time",
                written: value.into(),
                help: "write HH:MM, from 00:00 to 23:59".into(),
            })?;
            return Ok(self.time(time));
        }
        let accepted = words(known);
        match accepted.iter().position(|word| *word == value) {
            Some(index) => {
                self.facts.set(known, u8::try_from(index).ok());
                Ok(self)
            }
            None => Err(UnknownFact::new(known.as_str(), value, accepted)),
        }
    }

    /// The clock time, if it is known.
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
        minute: impl Fn(u16) -> Option<u16>,
    ) -> Self {
        let mut only = Self::UNKNOWN;
        for fact in facts {
            only.facts.set(fact, self.facts.get(fact));
        }
        if facts.contains(Fact::Time)
            && let Some(time) = self.time
        {
            // A civil hour is 0..=23 and a minute 0..=59, so neither is negative.
            let of_day = u16::from(time.hour().unsigned_abs()) * 60
                + u16::from(time.minute().unsigned_abs());
            let start = minute(of_day).and_then(|start| {
                let (hour, minute) = (start / 60, start % 60);
                Time::new(hour.try_into().ok()?, minute.try_into().ok()?, 0, 0).ok()
            });
            only.time = start.or(self.time);
        }
        only
    }

    /// Whether nothing is known.
    #[inline]
    pub(crate) fn are_unknown(&self) -> bool {
        self.facts == Facts::UNKNOWN
    }

    /// The facts but for the time, which a policy turns into a band.
    #[inline]
    pub(crate) fn facts(&self) -> Facts {
        let mut facts = self.facts;
        facts.set(Fact::Time, None);
        facts
    }
}

/// A fact or a value of one that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} {}; {help}", Quoted(written))]
pub struct UnknownFact {
    what: &'static str,
    written: String,
    help: String,
}

impl UnknownFact {
    fn new<I>(what: &'static str, written: &str, accepted: I) -> Self
    where
        I: IntoIterator<Item = &'static str, IntoIter: Clone>,
    {
        Self {
            what,
            written: written.into(),
            // There is always a list, so there is always help.
            help: help_in_full(written, accepted).unwrap_or_default(),
        }
    }
}
