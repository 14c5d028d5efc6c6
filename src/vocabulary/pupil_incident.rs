//! What a pupil may have done or met with.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// Something that happened with a pupil: a row of the pupils' Actions / Sanctions table.
///
/// The template's rows come first, in printed order; then what schools handle without a row for it.
/// An incident says what happened, not what somebody set out to do: which act amounts to which
/// incident is a policy's mapping. Non-exhaustive: new editions of the template add rows.
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
pub enum PupilIncident {
    // The template's rows, in printed order.
    /// A row of the pupils' table: reaching on purpose, or trying to reach, what the User Actions
    /// table calls illegal.
    #[strum(message = "Seeking illegal material")]
    IllegalMaterial,
    /// A row of the pupils' table: sites that have nothing to do with the lesson under way.
    #[strum(message = "Non-educational sites in lessons")]
    NonEducationalSites,
    /// A row of the pupils' table: a phone, watch, camera or other device used without leave.
    #[strum(message = "Unauthorised use of a mobile device")]
    MobileDevice,
    /// A row of the pupils' table: social networks, message apps or private mail without leave.
    #[strum(message = "Unauthorised social media, messaging or email")]
    SocialMedia,
    /// A row of the pupils' table: fetching or sending files without leave.
    #[strum(message = "Unauthorised downloading or uploading")]
    FileTransfer,
    /// A row of the pupils' table: letting others onto the network with one's own login.
    #[strum(message = "Sharing a username and password")]
    SharedCredentials,
    /// A row of the pupils' table: logging in as another pupil, or trying to.
    #[strum(message = "Using another pupil's account")]
    AnotherPupilsAccount,
    /// A row of the pupils' table: logging in as a member of staff, or trying to.
    #[strum(message = "Using a staff account")]
    StaffAccount,
    /// A row of the pupils' table: spoiling or deleting what belongs to others.
    #[strum(message = "Damaging other users' data")]
    OthersData,
    /// A row of the pupils' table: sending one, by whatever means. A lasting pattern is
    /// `Cyberbullying`.
    #[strum(message = "Offensive, harassing or bullying message")]
    OffensiveMessage,
    /// A row of the pupils' table: doing it again after a warning or sanction. It adds to another
    /// incident and is no act of its own.
    #[strum(message = "Continued infringements")]
    ContinuedInfringements,
    /// A row of the pupils' table: acts that make the school look bad or go against its values.
    #[strum(message = "Harming the school's name or ethos")]
    Disrepute,
    /// A row of the pupils' table: proxy sites and whatever else defeats the filter.
    #[strum(message = "Getting round the filtering")]
    FilterBypass,
    /// A row of the pupils' table: came upon it unmeant, and told nobody.
    #[strum(message = "Offensive material by accident, unreported")]
    AccidentalOffensiveUnreported,
    /// A row of the pupils' table: reaching it, or trying to, while it is lawful for adults.
    #[strum(message = "Offensive or pornographic material on purpose")]
    DeliberateOffensive,
    /// A row of the pupils' table: sending or receiving what infringes another's rights in work or
    /// data.
    #[strum(message = "Breach of copyright or data protection")]
    CopyrightOrDataProtection,

    // Without a row in the first editions.
    /// From prose: a breach of the rules that no other word names.
    #[strum(message = "Other misuse")]
    Misuse,
    /// From prose: bullying of anybody by digital means, over time or by many. One message is
    /// `OffensiveMessage`.
    #[strum(message = "Cyberbullying")]
    Cyberbullying,
    /// From prose: a message was received that is particularly disturbing or seems against the law.
    #[strum(message = "Disturbing or unlawful message")]
    DisturbingMessage,
    /// From prose: something points to a child being harmed or at risk, online or off.
    #[strum(message = "Child protection concern")]
    ChildProtectionConcern,
    /// From prose: an approach to a child for sexual ends, begun or suspected.
    #[strum(message = "Grooming of a child")]
    Grooming,
    /// From prose: material that may be a crime to publish, or obscene matter sent to a child.
    #[strum(message = "Obscene material")]
    ObscenePublication,
    /// From later editions: seeking, sharing or making material that promotes terror or extremism.
    #[strum(message = "Terrorism or extremism")]
    Extremism,
    /// From later editions: a crime out of hostility to the group somebody belongs to.
    #[strum(message = "Hate crime")]
    HateCrime,
    /// From later editions: pursuing somebody with contact they do not want.
    #[strum(message = "Harassment or stalking")]
    HarassmentOrStalking,
    /// From later editions: sharing, or threatening to share, private sexual images. Of anybody
    /// under 18 they are `IllegalMaterial` as well.
    #[strum(message = "Offence with intimate images")]
    IntimateImages,
    /// From later editions: urging or helping somebody to hurt or kill themselves.
    #[strum(message = "Encouraging self-harm or suicide")]
    EncouragingSelfHarm,
    /// From later editions: dealing in illegal drugs online, or promoting them.
    #[strum(message = "Drug-related offence")]
    DrugOffence,
    /// From later editions: dealing in illegal weapons online, or showing them off.
    #[strum(message = "Weapon-related offence")]
    WeaponOffence,
    /// From later editions: cheating for gain, or laundering the proceeds.
    #[strum(message = "Fraud or financial crime")]
    Fraud,
    /// From later editions: breaking into systems or data by other means than somebody's login.
    #[strum(message = "Unauthorised access to systems or data")]
    UnauthorisedAccess,
    /// From later editions: switching off, impairing or flooding the network.
    #[strum(message = "Disrupting the network")]
    NetworkDisruption,
    /// From later editions: using tools that probe or break security, unasked.
    #[strum(message = "Penetration tools without permission")]
    PenetrationTools,
    /// From later editions: work or data was given to an AI service the school has not cleared.
    #[strum(message = "Use of an unapproved AI service")]
    UnapprovedAi,
    /// From later editions: luring people into giving up money, data or logins.
    #[strum(message = "Phishing or scam")]
    PhishingOrScam,
    /// From later editions: broadcasting oneself or others live when that is not allowed.
    #[strum(message = "Live streaming")]
    LiveStreaming,
    /// From later editions: pictures, film or sound were taken of people who had not agreed.
    #[strum(message = "Filming or recording without consent")]
    FilmingWithoutConsent,
    /// From later editions: films or music for leisure when that is not allowed.
    #[strum(message = "Streaming for entertainment")]
    EntertainmentStreaming,
}

word!(PupilIncident, "pupil incident");
