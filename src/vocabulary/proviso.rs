//! What somebody must keep to who is allowed to do something.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// A condition on how something allowed is done, which can only be kept while doing it or after.
///
/// A condition that can be known beforehand is a [`Fact`](super::Fact), and decides the verdict; a
/// proviso goes along with one.
///
/// Non-exhaustive: every policy has some of its own.
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
pub enum Proviso {
    /// Images are gone from the device before the day ends.
    #[strum(message = "Delete by the end of the day")]
    DeleteSameDay,
    /// It reaches nobody who is not of the school.
    #[strum(message = "Do not share outside school")]
    NoSharingOutsideSchool,
    /// It is not put where the public can see it, social networks included.
    #[strum(message = "Do not publish")]
    NotPublished,
    /// It is for one's own family and nobody else.
    #[strum(message = "For personal use only")]
    PersonalUseOnly,
    /// Pupils see it on the classroom's board or screen, never on the device itself.
    #[strum(message = "Through a school display only")]
    ViaSchoolDisplay,
    /// Calls to families or pupils do not show the caller's private number.
    #[strum(message = "Hide one's own number")]
    HideOwnNumber,
    /// It is written as a professional would write.
    #[strum(message = "Professional in tone and content")]
    ProfessionalTone,
    /// It goes through systems which the school provides and monitors.
    #[strum(message = "On school systems only")]
    SchoolSystemsOnly,
    /// The device may be present but neither rings nor is looked at.
    #[strum(message = "Switched off or silent")]
    OffOrSilent,
    /// Data about people is unreadable to whoever finds or intercepts it.
    #[strum(message = "Encrypted")]
    Encrypted,
    /// The device stays out of rooms where people undress.
    #[strum(message = "Never in toilets or changing rooms")]
    NotInToiletsOrChangingRooms,
}

word!(Proviso, "proviso");
