//! Who is contacted.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// A person or body to whom a matter is brought first.
///
/// Not a response: that somebody takes an incident up is a column of the Actions / Sanctions
/// tables. An office is named by its function; no word here stands for a particular person.
///
/// Non-exhaustive: schools divide these functions differently.
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
pub enum Office {
    /// The head of the school, or whoever acts for them.
    #[strum(message = "Headteacher")]
    Headteacher,
    /// The lead or co-ordinator for online safety, who keeps the incident log.
    #[strum(message = "Online safety lead")]
    OnlineSafetyLead,
    /// The person in charge of child protection, or a deputy.
    #[strum(message = "Designated safeguarding lead")]
    SafeguardingLead,
    /// Whoever the policy calls nominated, though it may not say who that is.
    #[strum(message = "Nominated person")]
    NominatedPerson,
    /// Whoever runs network and filtering, in school or as a provider.
    #[strum(message = "Technical support")]
    TechnicalSupport,
    /// The council, with its advisers and services.
    #[strum(message = "Local authority")]
    LocalAuthority,
    /// The police.
    #[strum(message = "Police")]
    Police,
    /// Any adult whom a child trusts, in school or at home.
    #[strum(message = "Trusted adult")]
    TrustedAdult,
    /// The teacher of the pupil concerned.
    #[strum(message = "Class teacher")]
    ClassTeacher,
    /// The office that takes calls and messages.
    #[strum(message = "School office")]
    SchoolOffice,
    /// Whoever manages the member of staff concerned.
    #[strum(message = "Line manager")]
    LineManager,
    /// The governing board, its chair or the governor for online safety.
    #[strum(message = "Governors")]
    Governors,
}

word!(Office, "office");
