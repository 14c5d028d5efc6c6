//! Which of the four areas of online risk an act belongs to.

use super::{UserAction, words};

words! {
    /// One of the four Cs, by which English statutory guidance sorts online risks to children (*Keeping
    /// children safe in education*).
    ///
    /// As the guidance of 2025 has them: it counts misinformation, disinformation and conspiracy
    /// theories as content.
    ///
    /// Non-exhaustive: the guidance went from three areas to four in 2021.
    #[non_exhaustive]
    pub enum AreaOfRisk, "area of risk" {
        /// Being exposed to material that is illegal, unfit or harmful.
        Content = "Content",
        /// Being harmed through dealings with other people online.
        Contact = "Contact",
        /// Behaving online so that harm comes of it, or becomes likelier.
        Conduct = "Conduct",
        /// Losing money, or being drawn into spending it.
        Commerce = "Commerce",
    }
}

impl UserAction {
    /// The area of risk the act belongs to, where that is settled.
    ///
    /// Settled means that the statutory guidance names the act, or what it is plainly a case of,
    /// under one area; or, where the guidance is silent, that the older list in three areas, which
    /// many policies still print, does (copyright, private details); or that it is an offence of
    /// computer misuse, which is the actor's own conduct.
    ///
    /// `None` where the two lists or their readers disagree (sharing passwords, chat rooms), where
    /// the area turns on whether one does the act or suffers it (harassment, hate crime, deepfakes,
    /// extortion), and where the act breaks good order rather than putting a child at risk (private
    /// business, AI in assessed work).
    #[must_use]
    pub const fn area(self) -> Option<AreaOfRisk> {
        match self {
            Self::ChildSexualAbuseImages
            | Self::ExtremePornography
            | Self::RacistMaterial
            | Self::Pornography
            | Self::Discrimination
            | Self::Extremism
            | Self::EncouragingSelfHarm
            | Self::ObscenePublications
            | Self::Misinformation
            | Self::Disinformation
            | Self::ConspiracyTheories
            | Self::Misogyny
            | Self::Antisemitism
            | Self::GroupHatred => Some(AreaOfRisk::Content),
            Self::Grooming | Self::MeetingOnlineContact => Some(AreaOfRisk::Contact),
            Self::ThreateningBehaviour
            | Self::CopyrightInfringement
            | Self::Viruses
            | Self::IntimateImages
            | Self::UnauthorisedAccess
            | Self::NetworkDisruption
            | Self::PenetrationTools
            | Self::AnothersAccount
            | Self::RevealingPrivateDetails
            | Self::Upskirting => Some(AreaOfRisk::Conduct),
            Self::Gambling | Self::OnlineShopping | Self::Fraud | Self::PhishingOrScam => {
                Some(AreaOfRisk::Commerce)
            }
            Self::OffensiveOrDisreputable
            | Self::PrivateBusiness
            | Self::FilterBypass
            | Self::ConfidentialInformation
            | Self::UnfairUsage
            | Self::EducationalGaming
            | Self::NonEducationalGaming
            | Self::FileSharing
            | Self::SocialMedia
            | Self::MessagingApps
            | Self::VideoBroadcasting
            | Self::HateCrime
            | Self::HarassmentOrStalking
            | Self::DrugOffence
            | Self::WeaponOffence
            | Self::UnapprovedAi
            | Self::LiveStreaming
            | Self::FilmingWithoutConsent
            | Self::EntertainmentStreaming
            | Self::ObsceneMaterialToChild
            | Self::FileDownload
            | Self::ExecutableDownload
            | Self::MediaDownload
            | Self::ChatRooms
            | Self::ChainMessages
            | Self::SharingPasswords
            | Self::PersonalChannelsWithPupils
            | Self::PublishingOnline
            | Self::ImagesOfOthers
            | Self::DiscussingSchoolOnSocialMedia
            | Self::PersonalDataByEmail
            | Self::PersonalDataOffSite
            | Self::VideoConferencing
            | Self::LargeAttachments
            | Self::AbusiveLanguage
            | Self::DeviceSetupChange
            | Self::UnknownAttachments
            | Self::UncheckedWebsites
            | Self::FreeSearch
            | Self::CommentingOnImages
            | Self::NamingPupilsOnline
            | Self::ReplyingToAbuse
            | Self::PersonalDetailsOnWebsite
            | Self::IdentifyingStaffOnline
            | Self::OpinionsAsTheSchools
            | Self::PersonalDataTransfer
            | Self::RemoteAccess
            | Self::UnattendedSession
            | Self::ExposedPasswords
            | Self::FilterChange
            | Self::LessonRecordings
            | Self::SchoolChannelsWithPupils
            | Self::MixingChannels
            | Self::OwnSocialSpaceForPupils
            | Self::SharingOwnAddress
            | Self::BackupsOffSite
            | Self::GeodataInImages
            | Self::EmbeddedAdverts
            | Self::Deepfakes
            | Self::Extortion
            | Self::CoerciveBehaviour
            | Self::ApprovedAi
            | Self::AiInAssessedWork
            | Self::AiMalpractice
            | Self::PersonalDataToAi
            | Self::HarmfulAiOutput
            | Self::RefusingToHandOver => None,
        }
    }
}
