//! The means of communication a policy rules on.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// A device, account or service, put to one kind of use: a row of the Communication Technologies
/// table.
///
/// The template's rows come first, in the printed order of one school that splits each personal
/// device by whether it takes pictures; then what policies speak of in prose only. What is done
/// with it is a [`UserAction`](super::UserAction). Non-exhaustive: new editions of the template add
/// rows.
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
pub enum Technology {
    // Printed rows, in printed order.
    /// A row of the Communication Technologies table: one's own phone, for anything but pictures.
    #[strum(message = "Personal mobile phones, not for photos")]
    PersonalPhones,
    /// A row of the Communication Technologies table: one's own watch, for anything but pictures.
    #[strum(message = "Personal smart watches, not for photos")]
    PersonalWatches,
    /// A row of the Communication Technologies table: one's own phone as a camera or recorder.
    #[strum(message = "Personal mobile phones, for photos")]
    PersonalPhonesPhoto,
    /// A row of the Communication Technologies table: one's own watch as a camera or recorder.
    #[strum(message = "Personal smart watches, for photos")]
    PersonalWatchesPhoto,
    /// A row of the Communication Technologies table: one's own tablet, for anything but pictures.
    #[strum(message = "Personal tablets, not for photos")]
    PersonalTablets,
    /// A row of the Communication Technologies table: one's own tablet as a camera or recorder.
    #[strum(message = "Personal tablets, for photos")]
    PersonalTabletsPhoto,
    /// A row of the Communication Technologies table: the school's iPads, or its tablets of another
    /// make.
    #[strum(message = "School tablets")]
    SchoolIpads,
    /// A row of the Communication Technologies table: private mail, at school or over its network.
    #[strum(message = "Personal email in school")]
    PersonalEmail,
    /// A row of the Communication Technologies table: the school's mail account for private
    /// matters.
    #[strum(message = "School email for personal use")]
    SchoolEmailPersonalUse,

    // Named in prose.
    /// From prose: one's own laptop, brought in for work.
    #[strum(message = "Personal laptops")]
    PersonalLaptops,
    /// From prose: the school's mail account for school matters.
    #[strum(message = "School email")]
    SchoolEmail,
    /// From prose: a school account writing to, or receiving from, people beyond the school.
    #[strum(message = "Email with outside addresses")]
    ExternalEmail,
    /// From prose: a school computer which staff have at home.
    #[strum(message = "Computers on loan from the school")]
    LoanedComputers,
    /// From prose: showing pupils pictures, film or sound kept on a personal device.
    #[strum(message = "Media from one's own device")]
    OwnDeviceMedia,
    /// From prose: memory sticks, discs and other storage that is carried about.
    #[strum(message = "Removable media")]
    RemovableMedia,
    /// From prose: a login for somebody who is here for a while.
    #[strum(message = "Guest accounts")]
    GuestAccounts,
    /// From prose: the school's own site for work, messages and sharing.
    #[strum(message = "Learning platform")]
    LearningPlatform,
}

word!(Technology, "technology");
