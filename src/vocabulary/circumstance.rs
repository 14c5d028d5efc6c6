//! The values that facts about a situation can have.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// Where it happens: the value of [`Fact::Place`](super::Fact::Place).
///
/// Non-exhaustive: policies tell apart the places they care about.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Place {
    /// Any room in which pupils are taught.
    #[strum(message = "Classroom")]
    Classroom,
    /// A part of the school where nobody is taught, such as the staff room.
    #[strum(message = "Non-teaching area")]
    NonTeachingArea,
    /// Any toilets on the site, pupils' or adults'.
    #[strum(message = "Toilets")]
    Toilets,
    /// Wherever pupils change, be it for a lesson or an outing.
    #[strum(message = "Changing rooms")]
    ChangingRooms,
    /// Away from the premises, at home or on an outing.
    #[strum(message = "Off site")]
    OffSite,
}

word!(Place, "place");

/// What the person is engaged in: the value of [`Fact::Moment`](super::Fact::Moment).
///
/// It is about duties, not the clock: the clock is [`Fact::Time`](super::Fact::Time).
/// Non-exhaustive: policies tell apart the moments they care about.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Moment {
    /// Teaching or being taught.
    #[strum(message = "During a lesson")]
    Lesson,
    /// In charge of pupils outside lessons, at play, at lunch or on an outing.
    #[strum(message = "Responsible for children")]
    Supervising,
    /// Free of duties, in the course of the school day.
    #[strum(message = "On a break")]
    Break,
    /// At work without pupils, such as before or after school.
    #[strum(message = "No children present")]
    NoChildren,
}

word!(Moment, "moment");

/// What is going on that day: the value of [`Fact::Occasion`](super::Fact::Occasion).
///
/// Non-exhaustive: policies tell apart the occasions they care about.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Occasion {
    /// Nothing out of the common.
    #[strum(message = "An ordinary day")]
    Ordinary,
    /// A play, a sports day or the like, with parents invited.
    #[strum(message = "School event")]
    SchoolEvent,
    /// A trip, a visit or a match elsewhere.
    #[strum(message = "Off-site activity")]
    OffSiteActivity,
    /// Somebody's safety depends on acting now.
    #[strum(message = "Emergency")]
    Emergency,
}

word!(Occasion, "occasion");

/// What it is for: the value of [`Fact::Purpose`](super::Fact::Purpose).
///
/// Non-exhaustive: policies tell apart the purposes they care about.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Purpose {
    /// For teaching or learning.
    #[strum(message = "Educational")]
    Educational,
    /// For the school's work other than teaching.
    #[strum(message = "Professional")]
    Professional,
    /// For one's own ends.
    #[strum(message = "Personal")]
    Personal,
}

word!(Purpose, "purpose");

/// Whose device it is: the value of [`Fact::Device`](super::Fact::Device).
///
/// Exhaustive: a device is private, the school's own, or the school's and lent out.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Ownership {
    /// A private device, whoever brought it.
    #[strum(message = "One's own")]
    Own,
    /// A device of the school's, used at school.
    #[strum(message = "The school's")]
    School,
    /// A device of the school's that the person has in their keeping.
    #[strum(message = "On loan from the school")]
    Loaned,
}

word!(Ownership, "ownership");

/// Whether something is so: the value of each fact that [is a yes or no](super::Fact::is_yes_no).
///
/// A fact nobody knows has no value, which is not the same as no. Exhaustive.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    EnumIter,
    EnumCount,
    IntoStaticStr,
    EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum YesNo {
    /// It is so.
    #[strum(message = "Yes")]
    Yes,
    /// It is not so.
    #[strum(message = "No")]
    No,
}

word!(YesNo, "yes or no");

impl From<bool> for YesNo {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}
