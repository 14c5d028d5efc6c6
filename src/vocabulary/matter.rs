//! What somebody is contacted about.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// An occasion on which a policy says whom to contact first.
///
/// Broader than an incident: it is brought to somebody before anybody knows what it amounts to.
///
/// Non-exhaustive: policies name more occasions than these.
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
pub enum Matter {
    /// Somebody suspects a breach of the rules.
    #[strum(message = "Suspected misuse")]
    SuspectedMisuse,
    /// Somebody complains, of whatever it may be.
    #[strum(message = "Complaint")]
    Complaint,
    /// Somebody complains about an adult of the school.
    #[strum(message = "Complaint about staff misuse")]
    StaffMisuseComplaint,
    /// Filtering or monitoring has shown a breach.
    #[strum(message = "Misuse found by monitoring")]
    DetectedMisuse,
    /// Somebody received a message that is offensive or makes them uneasy.
    #[strum(message = "Message that causes discomfort")]
    UncomfortableMessage,
    /// Something came through that should have been blocked.
    #[strum(message = "Failure of the filtering")]
    FilteringFailure,
    /// Security of the systems has, or may have, been breached.
    #[strum(message = "Technical or security incident")]
    TechnicalIncident,
    /// Data about people is, or may be, lost or exposed.
    #[strum(message = "Data protection incident")]
    DataIncident,
    /// A child may be harmed or at risk.
    #[strum(message = "Child protection concern")]
    ChildProtectionConcern,
    /// Somebody is bullied by digital means.
    #[strum(message = "Cyberbullying")]
    Cyberbullying,
}

word!(Matter, "matter");
