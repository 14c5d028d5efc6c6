//! What somebody does online or with a school's systems.

use super::words;

words! {
    /// An act that a policy may allow or forbid: a row of the User Actions table.
    ///
    /// The rows of the widely copied English template come first, in their printed order; then rows of
    /// its later editions; then acts that policies speak of in prose only. An act is not an incident:
    /// it becomes one when somebody did it and the policy does not allow it.
    ///
    /// Its area of risk is given by [`area`](UserAction::area). Non-exhaustive: new editions of the
    /// template add rows.
    #[non_exhaustive]
    pub enum UserAction, "user action", later Deepfakes {
        // The template's rows, in printed order.
        /// A row of the User Actions table: making, showing, holding or spreading indecent images of
        /// anybody under 18.
        ChildSexualAbuseImages = "Child sexual abuse images",
        /// A row of the User Actions table: winning a child's trust for sexual ends, or arranging,
        /// urging or helping a sexual offence against a child.
        Grooming = "Grooming of a child",
        /// A row of the User Actions table: images that are a crime to possess, of adults too.
        ExtremePornography = "Extreme pornography",
        /// A row of the User Actions table: stirring up hatred over race, religion or sexual
        /// orientation, to a degree that is a crime.
        RacistMaterial = "Criminally racist material",
        /// A row of the User Actions table: sexual material that an adult may lawfully see.
        Pornography = "Pornography",
        /// A row of the User Actions table: speaking for unequal treatment of a group, short of crime.
        Discrimination = "Promoting discrimination",
        /// A row of the User Actions table: threats, and promoting violence or mental harm.
        ThreateningBehaviour = "Threatening behaviour",
        /// A row of the User Actions table: whatever else offends colleagues, goes against the school's
        /// values or harms its name.
        OffensiveOrDisreputable = "Offensive or disreputable material",
        /// A row of the User Actions table: earning on one's own account by means of school systems.
        PrivateBusiness = "Running a private business",
        /// A row of the User Actions table: getting round filtering or monitoring, by a proxy or
        /// otherwise.
        FilterBypass = "Bypassing filters or safeguards",
        /// A row of the User Actions table: using or passing on another's work without the right to.
        CopyrightInfringement = "Infringing copyright",
        /// A row of the User Actions table: giving away data about people, money or the network. A
        /// login that somebody else then uses is `SharingPasswords`.
        ConfidentialInformation = "Revealing confidential information",
        /// A row of the User Actions table: writing malicious software or passing it on.
        Viruses = "Viruses and other harmful files",
        /// A row of the User Actions table: transfers so large that they slow the connection for
        /// others.
        UnfairUsage = "Unfair use of shared capacity",
        /// A row of the User Actions table: playing online games that teach.
        EducationalGaming = "Educational online games",
        /// A row of the User Actions table: playing online games for leisure.
        NonEducationalGaming = "Other online games",
        /// A row of the User Actions table: betting or playing for money.
        Gambling = "Online gambling",
        /// A row of the User Actions table: buying or selling goods and services online.
        OnlineShopping = "Online shopping",
        /// A row of the User Actions table: exchanging files through a sharing service. Fetching one is
        /// `FileDownload`.
        FileSharing = "File sharing",
        /// A row of the User Actions table: using social networks, for whatever purpose.
        SocialMedia = "Social media",
        /// A row of the User Actions table: exchanging messages by app, singly or in groups.
        MessagingApps = "Messaging apps",
        /// A row of the User Actions table: watching or posting on video sites. Going live is
        /// `LiveStreaming`.
        VideoBroadcasting = "Video sites",

        // Rows of other editions.
        /// A row of later editions: material that promotes terrorism or draws people into extremism.
        Extremism = "Terrorism or extremism",
        /// A row of later editions: a crime out of hostility to a group, against whomever. Writings
        /// that stir up hatred are `RacistMaterial`.
        HateCrime = "Hate crime",
        /// A row of later editions: pursuing somebody with contact they do not want.
        HarassmentOrStalking = "Harassment or stalking",
        /// A row of later editions: sharing, or threatening to share, private sexual images. Of a child
        /// they are `ChildSexualAbuseImages` as well.
        IntimateImages = "Offences with intimate images",
        /// A row of later editions: urging or helping somebody to hurt or kill themselves.
        EncouragingSelfHarm = "Encouraging self-harm or suicide",
        /// A row of later editions: dealing in illegal drugs or promoting them.
        DrugOffence = "Drug-related offence",
        /// A row of later editions: dealing in illegal weapons or showing them off.
        WeaponOffence = "Weapon-related offence",
        /// A row of later editions: cheating for gain, or laundering the proceeds.
        Fraud = "Fraud or financial crime",
        /// A row of later editions: breaking into systems or data. With somebody's own login it is
        /// `AnothersAccount`.
        UnauthorisedAccess = "Unauthorised access to systems or data",
        /// A row of later editions: switching off, impairing or flooding the network or a service on
        /// it.
        NetworkDisruption = "Disrupting the network",
        /// A row of later editions: using tools that probe or break security, unasked.
        PenetrationTools = "Penetration tools without permission",
        /// A row of later editions: giving prompts, work or data to an AI service the school has not
        /// cleared.
        UnapprovedAi = "Using unapproved AI services",
        /// A row of later editions: luring people into giving up money, data or logins.
        PhishingOrScam = "Phishing or scams",
        /// A row of later editions: broadcasting oneself or others live.
        LiveStreaming = "Live streaming",
        /// A row of later editions: taking pictures, film or sound of people who have not agreed to it.
        FilmingWithoutConsent = "Filming or recording without consent",
        /// A row of later editions: watching films or hearing music for leisure.
        EntertainmentStreaming = "Streaming for entertainment",
        /// From lists of what goes to the police: sending anybody under 18 obscene or sexual matter.
        ObsceneMaterialToChild = "Sending obscene material to a child",
        /// From lists of what goes to the police: adult material that may be a crime to publish.
        ObscenePublications = "Obscene publications",

        // Acts that policies speak of in prose.
        /// From prose: fetching any file that no narrower word covers.
        FileDownload = "Downloading files",
        /// From prose: fetching programs, or installing them on school devices.
        ExecutableDownload = "Downloading or installing programs",
        /// From prose: fetching music, films or other media from sites that offer them.
        MediaDownload = "Downloading music or other media",
        /// From prose: talking in open rooms, with people one may not know.
        ChatRooms = "Chat rooms",
        /// From prose: forwarding messages that ask to be forwarded.
        ChainMessages = "Passing on chain messages",
        /// From prose: letting somebody else use one's own login.
        SharingPasswords = "Sharing passwords",
        /// From prose: logging in as somebody else, or trying to, with or without their leave.
        AnothersAccount = "Using another's account",
        /// From prose: staff writing to pupils or their parents by private mail, phone or networks.
        PersonalChannelsWithPupils = "Contacting pupils through personal channels",
        /// From prose: putting work or news on a website, blog or platform.
        PublishingOnline = "Publishing online",
        /// From prose: pictures or film of other people, whether agreed or not; if not agreed, also
        /// `FilmingWithoutConsent`.
        ImagesOfOthers = "Taking or sharing images of others",
        /// From prose: naming pupils, parents or staff there, or airing school matters.
        DiscussingSchoolOnSocialMedia = "Discussing school on social media",
        /// From prose: mailing data about pupils or staff.
        PersonalDataByEmail = "Sending personal data by email",
        /// From prose: carrying data about people out of school, on a device or on paper.
        PersonalDataOffSite = "Taking personal data off site",
        /// From prose: giving out one's own or others' address, number, routine or the like.
        RevealingPrivateDetails = "Revealing private details",
        /// From prose: taking part in calls with picture, in class or with parents.
        VideoConferencing = "Video conferencing",
        /// From prose: mail that strains the mail service.
        LargeAttachments = "Sending large or many attachments",
        /// From prose: arranging to see in person somebody met online.
        MeetingOnlineContact = "Meeting somebody known only online",
        /// From prose: swearing at people or insulting them, without a threat.
        AbusiveLanguage = "Abusive or bad language",
        /// From prose: altering settings, passwords or PINs of school devices.
        DeviceSetupChange = "Changing a school device's set-up",
        /// From prose: opening files without being sure that their sender is safe.
        UnknownAttachments = "Opening attachments of unknown origin",
        /// From prose: taking pupils to sites that nobody has looked at before.
        UncheckedWebsites = "Sites not checked beforehand",
        /// From prose: looking for whatever there is, rather than going to given sites.
        FreeSearch = "Searching the internet freely",
        /// From prose: remarks about what other people's children do in pictures of them.
        CommentingOnImages = "Commenting on pupils in pictures",
        /// From prose: full names of pupils on a site or blog, beside a picture or in the name of its file.
        NamingPupilsOnline = "Naming pupils online",
        /// From prose: answering whoever sent a message that offends, threatens or bullies.
        ReplyingToAbuse = "Replying to an abusive message",
        /// From prose: publishing addresses, numbers or the like of single people.
        PersonalDetailsOnWebsite = "Personal details on the school's website",
        /// From prose: naming members of staff there, or saying how to reach them.
        IdentifyingStaffOnline = "Identifying staff on the school's website",
        /// From prose: passing off what one thinks as what the school says.
        OpinionsAsTheSchools = "Own opinions given as the school's",
        /// From prose: handing data about people to an authority, another school or an agency. By mail it is `PersonalDataByEmail`.
        PersonalDataTransfer = "Sending personal data to other bodies",
        /// From prose: working on the school's systems from elsewhere.
        RemoteAccess = "Reaching the school network from outside",
        /// From prose: going away from a computer without logging off or locking it.
        UnattendedSession = "Leaving a computer logged on",
        /// From prose: writing passwords down, or showing them. Telling somebody is `SharingPasswords`.
        ExposedPasswords = "Leaving passwords where others find them",
        /// From prose: letting the filter pass more, or less. Getting round it is `FilterBypass`.
        FilterChange = "Changing the filtering",
        /// From prose: pictures, film or sound of teaching as it goes on.
        LessonRecordings = "Recording lessons",
        /// From prose: staff writing to pupils or their parents by means that the school provides.
        SchoolChannelsWithPupils = "Contacting pupils through school channels",
        /// From prose: using one account or space for work and for private life.
        MixingChannels = "Mixing private and school messages",
        /// From prose: letting pupils, or teaching them, on a network page of one's own.
        OwnSocialSpaceForPupils = "Opening one's own social space to pupils",
        /// From prose: telling somebody the address of one's own mail account.
        SharingOwnAddress = "Giving out one's email address",
        /// From prose: copies of the school's data that leave the building.
        BackupsOffSite = "Carrying backups off site",
        /// From prose: pictures whose data say where they were taken.
        GeodataInImages = "Publishing pictures that tell the place",
        /// From prose: putting advertising into mail.
        EmbeddedAdverts = "Adverts in messages",

        // Acts of the guidance of 2025, and of policies on phones and on AI.
        /// From later editions: making or passing on pictures, film or sound in which somebody seems to do
        /// or say what they never did.
        Deepfakes = "Deepfakes of people",
        /// From later editions: what is false, believed and passed on.
        Misinformation = "Misinformation",
        /// From later editions: what is false and meant to deceive or harm, fake news among it.
        Disinformation = "Disinformation",
        /// From later editions: tales of secret plots, told as facts.
        ConspiracyTheories = "Conspiracy theories",
        /// From later editions: contempt or hatred of women and girls.
        Misogyny = "Misogyny",
        /// From later editions: contempt or hatred of Jews.
        Antisemitism = "Antisemitism",
        /// From later editions: contempt or hatred of people for another group they belong to, short of
        /// crime. Unequal treatment is `Discrimination`.
        GroupHatred = "Hatred of a group",
        /// From later editions: taking pictures below somebody's clothing, without consent.
        Upskirting = "Upskirting",
        /// From later editions: demanding money, pictures or acts under a threat.
        Extortion = "Extortion or blackmail",
        /// From later editions: making somebody depend, obey or keep away from others, by pressure or
        /// control.
        CoerciveBehaviour = "Coercive or controlling behaviour",
        /// From later editions: giving prompts to AI services that the school has cleared. Others are
        /// `UnapprovedAi`.
        ApprovedAi = "Using approved AI tools",
        /// From later editions: having AI services make, or better, work that counts.
        AiInAssessedWork = "AI in assessed work",
        /// From later editions: passing off what AI services made as one's own.
        AiMalpractice = "Malpractice with AI",
        /// From later editions: giving AI services data about people.
        PersonalDataToAi = "Giving personal data to an AI tool",
        /// From later editions: having AI services give out something harmful, or passing it on.
        HarmfulAiOutput = "Harmful output of AI tools",
        /// From prose: keeping a device that staff have asked for.
        RefusingToHandOver = "Refusing to hand over a device",
    }
}

impl UserAction {
    /// Whether it is about content that it is a crime to possess in England, for whatever end.
    ///
    /// Indecent images of children (Protection of Children Act 1978, Criminal Justice Act 1988)
    /// and extreme pornography (Criminal Justice and Immigration Act 2008). Whoever copies such
    /// content as evidence commits the offence they look into. No policy says so: it is the law, as
    /// this library knows it.
    #[must_use]
    pub const fn is_crime_to_possess(self) -> bool {
        matches!(
            self,
            Self::ChildSexualAbuseImages | Self::ExtremePornography
        )
    }
}
