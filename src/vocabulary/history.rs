//! Whether it has happened before, and how often.

use std::num::NonZeroU8;

use strum::IntoEnumIterator as _;

use super::words;

words! {
    /// What went before, with the same person: which time it is, as far as that is known, and whether
    /// they were warned.
    ///
    /// Only what comes after a warning is what the tables call a continued infringement; a plain
    /// repeat is told apart so that it is never taken for one. Which time it is the caller counts,
    /// within the window that the policy names; this library never does. Exhaustive: a caller records
    /// one of these.
    #[derive(Default)]
    pub enum History, "history" {
        /// Nothing of the kind before.
        FirstTime = "First time"
            | "first time" | "never before" | "first offence" | "once" | "one-off" | "no previous"
            | "clean record" | "first occasion" | "not done it before" | "one off" | "first ever"
            | "new to this" | "never done it before" | "never done this before" | "it's his first"
            | "no form" | "first incident" | "first warning" | "no history" | "for the first time"
            | "hasn't done it before" | "never in trouble before" | "good record" | "only once"
            | "not before" | "initial" | "1st time" | "first go" | "never been in trouble",
        /// It happened before, nobody says how often, without a warning or sanction.
        Repeat = "Repeat"
            | "again" | "happened before" | "repeated" | "done it before" | "not the first time"
            | "repeat" | "several times" | "more than once" | "keeps happening" | "has form"
            | "previous incidents" | "repeatedly" | "again and again" | "multiple times"
            | "he's done it before" | "she does this a lot" | "not for the first time"
            | "keeps on" | "a second incident" | "repeat incident" | "it's happened before"
            | "there were others" | "does it often" | "often" | "regular" | "a pattern"
            | "several incidents" | "frequent" | "other times" | "previous" | "prior incidents"
            | "done this again" | "keeps doing this" | "done it again" | "repeat behaviour",
        /// It happened before, nobody says how often, and they were warned or punished for it.
        RepeatAfterWarning = "Repeat after a warning or sanction"
            | "after a warning" | "already warned" | "was warned before"
            | "again after being told" | "ignored the warning" | "despite warnings"
            | "been told before" | "did it again after a warning" | "warned already"
            | "after being warned" | "told off before" | "already been told"
            | "had a warning already" | "he was told last time" | "carried on after the warning"
            | "punished before" | "had a detention for it before" | "after a final warning"
            | "in spite of a warning" | "was sanctioned before" | "had been told"
            | "was told not to" | "already punished" | "warned last week" | "after being told off"
            | "sanction before" | "after an earlier warning" | "despite being warned",
        /// Nothing is known of what went before. The default.
        #[default]
        Unknown = "Not known"
            | "not sure if before" | "don't know" | "unknown" | "no idea" | "history unknown"
            | "not sure" | "can't say" | "nobody knows" | "not clear whether before"
            | "haven't a clue" | "we don't know" | "no record" | "no information" | "unsure"
            | "new school so no record" | "can't tell" | "unclear" | "new pupil" | "not recorded",
        /// It happened once before.
        SecondTime = "Second time"
            | "second time" | "twice" | "second offence" | "2nd time" | "done it once before"
            | "two times" | "second occasion" | "strike two" | "second go" | "a second time"
            | "second time this term" | "twice now" | "happened once before" | "two times now"
            | "second warning" | "second incident" | "2 times" | "for the second time"
            | "second strike" | "another time",
        /// The same, with a warning or sanction.
        SecondTimeAfterWarning = "Second time, after a warning or sanction"
            | "second time after a warning" | "second time and was warned"
            | "twice after being warned" | "2nd time after warning",
        /// It happened twice before.
        ThirdTime = "Third time"
            | "third time" | "three times" | "third offence" | "3rd time" | "third strike"
            | "thrice" | "strike three" | "third time this term" | "3 times" | "three strikes"
            | "third incident" | "third warning" | "for the third time" | "three times now"
            | "third go",
        /// The same, with a warning or sanction.
        ThirdTimeAfterWarning = "Third time, after a warning or sanction"
            | "third time after a warning" | "three times despite warnings"
            | "3rd time after warning",
        /// It happened three times before.
        FourthTime = "Fourth time"
            | "fourth time" | "four times" | "fourth offence" | "4th time" | "4 times"
            | "for the fourth time" | "fourth incident" | "four times now",
        /// The same, with a warning or sanction.
        FourthTimeAfterWarning = "Fourth time, after a warning or sanction"
            | "fourth time after a warning" | "4th time after warning",
        /// It happened four times before.
        FifthTime = "Fifth time"
            | "fifth time" | "five times" | "fifth offence" | "5th time" | "5 times"
            | "for the fifth time" | "fifth incident",
        /// The same, with a warning or sanction.
        FifthTimeAfterWarning = "Fifth time, after a warning or sanction"
            | "fifth time after a warning" | "5th time after warning",
        /// It happened five times before.
        SixthTime = "Sixth time"
            | "sixth time" | "six times" | "6th time" | "6 times" | "sixth offence"
            | "for the sixth time",
        /// The same, with a warning or sanction.
        SixthTimeAfterWarning = "Sixth time, after a warning or sanction"
            | "sixth time after a warning" | "6th time after warning",
        /// It happened six times before.
        SeventhTime = "Seventh time"
            | "seventh time" | "seven times" | "7th time" | "7 times" | "seventh offence"
            | "for the seventh time",
        /// The same, with a warning or sanction.
        SeventhTimeAfterWarning = "Seventh time, after a warning or sanction"
            | "seventh time after a warning" | "7th time after warning",
        /// It happened seven times before, or oftener.
        EighthTime = "Eighth time or later"
            | "eighth time" | "eight times" | "8th time" | "ten times" | "loads of times"
            | "dozens of times" | "8 times" | "nine times" | "ninth time" | "tenth time"
            | "hundredth time" | "umpteenth time" | "countless times",
        /// The same, with a warning or sanction.
        EighthTimeAfterWarning = "Eighth time or later, after a warning"
            | "eighth time after a warning" | "loads of times after warnings"
            | "8th time after warning",
    }
}

/// Some of the times, from the first, as bits.
pub(crate) type Times = u8;

impl History {
    /// The last time that is told from those after it.
    pub(crate) const LAST: u8 = Times::BITS as u8;

    /// How many words there are that name no time beyond the first.
    const UNCOUNTED: usize = Self::SecondTime as usize;

    /// What went before where it is the first time, the second and so on; whoever was warned before the
    /// first time was warned for something else.
    ///
    /// ```
    /// use std::num::NonZeroU8;
    /// use online_safety_policy::vocabulary::History;
    ///
    /// let nth = |time| History::nth(NonZeroU8::new(time).unwrap_or(NonZeroU8::MIN), false);
    /// assert_eq!(nth(1), History::FirstTime);
    /// assert_eq!(nth(3), History::ThirdTime);
    /// assert_eq!(nth(30), History::EighthTime);
    /// ```
    #[must_use]
    pub fn nth(time: NonZeroU8, after_warning: bool) -> Self {
        let later = usize::from(time.get().min(Self::LAST)).checked_sub(2);
        let word = later.map(|later| Self::UNCOUNTED + 2 * later + usize::from(after_warning));
        word.and_then(|word| Self::iter().nth(word))
            .unwrap_or(Self::FirstTime)
    }

    /// Which time it is, if that is known; the eighth stands for all after it.
    #[must_use]
    pub const fn time(self) -> Option<NonZeroU8> {
        match (self as usize).checked_sub(Self::UNCOUNTED) {
            // Fewer than eight pairs.
            Some(later) => NonZeroU8::new(later as u8 / 2 + 2),
            None if matches!(self, Self::FirstTime) => Some(NonZeroU8::MIN),
            None => None,
        }
    }

    /// Whether it is known to have happened before.
    #[inline]
    #[must_use]
    pub const fn is_repeat(self) -> bool {
        !matches!(self, Self::FirstTime | Self::Unknown)
    }

    /// Whether there was a warning or a sanction before.
    #[must_use]
    pub const fn is_after_warning(self) -> bool {
        let counted = (self as usize).checked_sub(Self::UNCOUNTED);
        matches!(self, Self::RepeatAfterWarning) || matches!(counted, Some(later) if later % 2 == 1)
    }

    /// Which times it may be.
    pub(crate) const fn times(self) -> Times {
        match self.time() {
            Some(time) => 1 << (time.get() - 1),
            None if self.is_repeat() => !1,
            None => !0,
        }
    }

    /// The times, from the first.
    pub(crate) fn nths() -> impl Iterator<Item = Self> + Clone {
        Self::iter().filter(|time| time.time().is_some() && !time.is_after_warning())
    }

    /// Those that policies tell apart whose ladders have at most so many steps.
    pub(crate) fn told_apart(steps: u8) -> impl Iterator<Item = Self> + Clone {
        let count = match usize::from(steps) {
            0 => Self::Unknown as usize,
            steps => Self::UNCOUNTED + 2 * (steps.max(2) - 1),
        };
        Self::iter().take(count)
    }
}

words! {
    /// Within what a school counts how often something happened.
    ///
    /// A name, never a stretch of the calendar: the caller counts. Non-exhaustive: schools count
    /// within other stretches.
    #[non_exhaustive]
    pub enum CountingWindow, "window" {
        /// Half a school term.
        HalfTerm = "Half-term",
        /// A school term.
        Term = "Term",
        /// A school year.
        Year = "School year",
        /// All the time at the school.
        Ever = "All the time at the school",
    }
}
