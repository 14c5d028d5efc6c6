//! What somebody does online or with a school's systems.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::word;

/// An act that a policy may allow or forbid: a row of the User Actions table.
///
/// The rows of the widely copied English template come first, in their printed order; then rows of
/// its later editions; then acts that policies speak of in prose only. An act is not an incident:
/// it becomes one when somebody did it and the policy does not allow it.
///
/// Its area of risk is given by [`area`](UserAction::area). Non-exhaustive: new editions of the
/// template add rows.
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
pub enum UserAction {
    // The template's rows, in printed order.
    /// A row of the User Actions table: making, showing, holding or spreading indecent images of
    /// anybody under 18.
    #[strum(message = "Child sexual abuse images")]
    ChildSexualAbuseImages,
    /// A row of the User Actions table: winning a child's trust for sexual ends, or arranging,
    /// urging or helping a sexual offence against a child.
    #[strum(message = "Grooming of a child")]
    Grooming,
    /// A row of the User Actions table: images that are a crime to possess, of adults too.
    #[strum(message = "Extreme pornography")]
    ExtremePornography,
    /// A row of the User Actions table: stirring up hatred over race, religion or sexual
    /// orientation, to a degree that is a crime.
    #[strum(message = "Criminally racist material")]
    RacistMaterial,
    /// A row of the User Actions table: sexual material that an adult may lawfully see.
    #[strum(message = "Pornography")]
    Pornography,
    /// A row of the User Actions table: speaking for unequal treatment of a group, short of crime.
    #[strum(message = "Promoting discrimination")]
    Discrimination,
    /// A row of the User Actions table: threats, and promoting violence or mental harm.
    #[strum(message = "Threatening behaviour")]
    ThreateningBehaviour,
    /// A row of the User Actions table: whatever else offends colleagues, goes against the school's
    /// values or harms its name.
    #[strum(message = "Offensive or disreputable material")]
    OffensiveOrDisreputable,
    /// A row of the User Actions table: earning on one's own account by means of school systems.
    #[strum(message = "Running a private business")]
    PrivateBusiness,
    /// A row of the User Actions table: getting round filtering or monitoring, by a proxy or
    /// otherwise.
    #[strum(message = "Bypassing filters or safeguards")]
    FilterBypass,
    /// A row of the User Actions table: using or passing on another's work without the right to.
    #[strum(message = "Infringing copyright")]
    CopyrightInfringement,
    /// A row of the User Actions table: giving away data about people, money or the network. A
    /// login that somebody else then uses is `SharingPasswords`.
    #[strum(message = "Revealing confidential information")]
    ConfidentialInformation,
    /// A row of the User Actions table: writing malicious software or passing it on.
    #[strum(message = "Viruses and other harmful files")]
    Viruses,
    /// A row of the User Actions table: transfers so large that they slow the connection for
    /// others.
    #[strum(message = "Unfair use of shared capacity")]
    UnfairUsage,
    /// A row of the User Actions table: playing online games that teach.
    #[strum(message = "Educational online games")]
    EducationalGaming,
    /// A row of the User Actions table: playing online games for leisure.
    #[strum(message = "Other online games")]
    NonEducationalGaming,
    /// A row of the User Actions table: betting or playing for money.
    #[strum(message = "Online gambling")]
    Gambling,
    /// A row of the User Actions table: buying or selling goods and services online.
    #[strum(message = "Online shopping")]
    OnlineShopping,
    /// A row of the User Actions table: exchanging files through a sharing service. Fetching one is
    /// `FileDownload`.
    #[strum(message = "File sharing")]
    FileSharing,
    /// A row of the User Actions table: using social networks, for whatever purpose.
    #[strum(message = "Social media")]
    SocialMedia,
    /// A row of the User Actions table: exchanging messages by app, singly or in groups.
    #[strum(message = "Messaging apps")]
    MessagingApps,
    /// A row of the User Actions table: watching or posting on video sites. Going live is
    /// `LiveStreaming`.
    #[strum(message = "Video sites")]
    VideoBroadcasting,

    // Rows of other editions.
    /// A row of later editions: material that promotes terrorism or draws people into extremism.
    #[strum(message = "Terrorism or extremism")]
    Extremism,
    /// A row of later editions: a crime out of hostility to a group, against whomever. Writings
    /// that stir up hatred are `RacistMaterial`.
    #[strum(message = "Hate crime")]
    HateCrime,
    /// A row of later editions: pursuing somebody with contact they do not want.
    #[strum(message = "Harassment or stalking")]
    HarassmentOrStalking,
    /// A row of later editions: sharing, or threatening to share, private sexual images. Of a child
    /// they are `ChildSexualAbuseImages` as well.
    #[strum(message = "Offences with intimate images")]
    IntimateImages,
    /// A row of later editions: urging or helping somebody to hurt or kill themselves.
    #[strum(message = "Encouraging self-harm or suicide")]
    EncouragingSelfHarm,
    /// A row of later editions: dealing in illegal drugs or promoting them.
    #[strum(message = "Drug-related offence")]
    DrugOffence,
    /// A row of later editions: dealing in illegal weapons or showing them off.
    #[strum(message = "Weapon-related offence")]
    WeaponOffence,
    /// A row of later editions: cheating for gain, or laundering the proceeds.
    #[strum(message = "Fraud or financial crime")]
    Fraud,
    /// A row of later editions: breaking into systems or data. With somebody's own login it is
    /// `AnothersAccount`.
    #[strum(message = "Unauthorised access to systems or data")]
    UnauthorisedAccess,
    /// A row of later editions: switching off, impairing or flooding the network or a service on
    /// it.
    #[strum(message = "Disrupting the network")]
    NetworkDisruption,
    /// A row of later editions: using tools that probe or break security, unasked.
    #[strum(message = "Penetration tools without permission")]
    PenetrationTools,
    /// A row of later editions: giving prompts, work or data to an AI service the school has not
    /// cleared.
    #[strum(message = "Using unapproved AI services")]
    UnapprovedAi,
    /// A row of later editions: luring people into giving up money, data or logins.
    #[strum(message = "Phishing or scams")]
    PhishingOrScam,
    /// A row of later editions: broadcasting oneself or others live.
    #[strum(message = "Live streaming")]
    LiveStreaming,
    /// A row of later editions: taking pictures, film or sound of people who have not agreed to it.
    #[strum(message = "Filming or recording without consent")]
    FilmingWithoutConsent,
    /// A row of later editions: watching films or hearing music for leisure.
    #[strum(message = "Streaming for entertainment")]
    EntertainmentStreaming,
    /// From lists of what goes to the police: sending anybody under 18 obscene or sexual matter.
    #[strum(message = "Sending obscene material to a child")]
    ObsceneMaterialToChild,
    /// From lists of what goes to the police: adult material that may be a crime to publish.
    #[strum(message = "Obscene publications")]
    ObscenePublications,

    // Acts that policies speak of in prose.
    /// From prose: fetching any file that no narrower word covers.
    #[strum(message = "Downloading files")]
    FileDownload,
    /// From prose: fetching programs, or installing them on school devices.
    #[strum(message = "Downloading or installing programs")]
    ExecutableDownload,
    /// From prose: fetching music, films or other media from sites that offer them.
    #[strum(message = "Downloading music or other media")]
    MediaDownload,
    /// From prose: talking in open rooms, with people one may not know.
    #[strum(message = "Chat rooms")]
    ChatRooms,
    /// From prose: forwarding messages that ask to be forwarded.
    #[strum(message = "Passing on chain messages")]
    ChainMessages,
    /// From prose: letting somebody else use one's own login.
    #[strum(message = "Sharing passwords")]
    SharingPasswords,
    /// From prose: logging in as somebody else, or trying to, with or without their leave.
    #[strum(message = "Using another's account")]
    AnothersAccount,
    /// From prose: staff writing to pupils or their parents by private mail, phone or networks.
    #[strum(message = "Contacting pupils through personal channels")]
    PersonalChannelsWithPupils,
    /// From prose: putting work or news on a website, blog or platform.
    #[strum(message = "Publishing online")]
    PublishingOnline,
    /// From prose: pictures or film of other people, whether agreed or not; if not agreed, also
    /// `FilmingWithoutConsent`.
    #[strum(message = "Taking or sharing images of others")]
    ImagesOfOthers,
    /// From prose: naming pupils, parents or staff there, or airing school matters.
    #[strum(message = "Discussing school on social media")]
    DiscussingSchoolOnSocialMedia,
    /// From prose: mailing data about pupils or staff.
    #[strum(message = "Sending personal data by email")]
    PersonalDataByEmail,
    /// From prose: carrying data about people out of school, on a device or on paper.
    #[strum(message = "Taking personal data off site")]
    PersonalDataOffSite,
    /// From prose: giving out one's own or others' address, number, routine or the like.
    #[strum(message = "Revealing private details")]
    RevealingPrivateDetails,
    /// From prose: taking part in calls with picture, in class or with parents.
    #[strum(message = "Video conferencing")]
    VideoConferencing,
    /// From prose: mail that strains the mail service.
    #[strum(message = "Sending large or many attachments")]
    LargeAttachments,
    /// From prose: arranging to see in person somebody met online.
    #[strum(message = "Meeting somebody known only online")]
    MeetingOnlineContact,
    /// From prose: swearing at people or insulting them, without a threat.
    #[strum(message = "Abusive or bad language")]
    AbusiveLanguage,
    /// From prose: altering settings, passwords or PINs of school devices.
    #[strum(message = "Changing a school device's set-up")]
    DeviceSetupChange,
    /// From prose: opening files without being sure that their sender is safe.
    #[strum(message = "Opening attachments of unknown origin")]
    UnknownAttachments,
}

word!(UserAction, "user action");
