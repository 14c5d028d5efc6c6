//! What a pupil may have done or met with.

use super::words;

words! {
    /// Something that happened with a pupil: a row of the pupils' Actions / Sanctions table.
    ///
    /// The template's rows come first, in printed order; then what schools handle without a row for it.
    /// An incident says what happened, not what somebody set out to do: which act amounts to which
    /// incident is a policy's mapping. Non-exhaustive: new editions of the template add rows.
    #[non_exhaustive]
    pub enum PupilIncident, "pupil incident" {
        // The template's rows, in printed order.
        /// A row of the pupils' table: reaching on purpose, or trying to reach, what the User Actions
        /// table calls illegal.
        IllegalMaterial = "Seeking illegal material",
        /// A row of the pupils' table: sites that have nothing to do with the lesson under way.
        NonEducationalSites = "Non-educational sites in lessons",
        /// A row of the pupils' table: a phone, watch, camera or other device used without leave.
        MobileDevice = "Unauthorised use of a mobile device",
        /// A row of the pupils' table: social networks, message apps or private mail without leave.
        SocialMedia = "Unauthorised social media, messaging or email",
        /// A row of the pupils' table: fetching or sending files without leave.
        FileTransfer = "Unauthorised downloading or uploading",
        /// A row of the pupils' table: letting others onto the network with one's own login.
        SharedCredentials = "Sharing a username and password",
        /// A row of the pupils' table: logging in as another pupil, or trying to.
        AnotherPupilsAccount = "Using another pupil's account",
        /// A row of the pupils' table: logging in as a member of staff, or trying to.
        StaffAccount = "Using a staff account",
        /// A row of the pupils' table: spoiling or deleting what belongs to others.
        OthersData = "Damaging other users' data",
        /// A row of the pupils' table: sending one, by whatever means. A lasting pattern is
        /// `Cyberbullying`.
        OffensiveMessage = "Offensive, harassing or bullying message",
        /// A row of the pupils' table: doing it again after a warning or sanction. It adds to another
        /// incident and is no act of its own.
        ContinuedInfringements = "Continued infringements",
        /// A row of the pupils' table: acts that make the school look bad or go against its values.
        Disrepute = "Harming the school's name or ethos",
        /// A row of the pupils' table: proxy sites and whatever else defeats the filter.
        FilterBypass = "Getting round the filtering",
        /// A row of the pupils' table: came upon it unmeant, and told nobody.
        AccidentalOffensiveUnreported = "Offensive material by accident, unreported",
        /// A row of the pupils' table: reaching it, or trying to, while it is lawful for adults.
        DeliberateOffensive = "Offensive or pornographic material on purpose",
        /// A row of the pupils' table: sending or receiving what infringes another's rights in work or
        /// data.
        CopyrightOrDataProtection = "Breach of copyright or data protection",

        // Without a row in the first editions.
        /// From prose: a breach of the rules that no other word names.
        Misuse = "Other misuse",
        /// From prose: bullying of anybody by digital means, over time or by many. One message is
        /// `OffensiveMessage`.
        Cyberbullying = "Cyberbullying",
        /// From prose: a message was received that is particularly disturbing or seems against the law.
        DisturbingMessage = "Disturbing or unlawful message",
        /// From prose: something points to a child being harmed or at risk, online or off.
        ChildProtectionConcern = "Child protection concern",
        /// From prose: an approach to a child for sexual ends, begun or suspected.
        Grooming = "Grooming of a child",
        /// From prose: material that may be a crime to publish, or obscene matter sent to a child.
        ObscenePublication = "Obscene material",
        /// From later editions: seeking, sharing or making material that promotes terror or extremism.
        Extremism = "Terrorism or extremism",
        /// From later editions: a crime out of hostility to the group somebody belongs to.
        HateCrime = "Hate crime",
        /// From later editions: pursuing somebody with contact they do not want.
        HarassmentOrStalking = "Harassment or stalking",
        /// From later editions: sharing, or threatening to share, private sexual images. Of anybody
        /// under 18 they are `IllegalMaterial` as well.
        IntimateImages = "Offence with intimate images",
        /// From later editions: urging or helping somebody to hurt or kill themselves.
        EncouragingSelfHarm = "Encouraging self-harm or suicide",
        /// From later editions: dealing in illegal drugs online, or promoting them.
        DrugOffence = "Drug-related offence",
        /// From later editions: dealing in illegal weapons online, or showing them off.
        WeaponOffence = "Weapon-related offence",
        /// From later editions: cheating for gain, or laundering the proceeds.
        Fraud = "Fraud or financial crime",
        /// From later editions: breaking into systems or data by other means than somebody's login.
        UnauthorisedAccess = "Unauthorised access to systems or data",
        /// From later editions: switching off, impairing or flooding the network.
        NetworkDisruption = "Disrupting the network",
        /// From later editions: using tools that probe or break security, unasked.
        PenetrationTools = "Penetration tools without permission",
        /// From later editions: work or data was given to an AI service the school has not cleared.
        UnapprovedAi = "Use of an unapproved AI service",
        /// From later editions: luring people into giving up money, data or logins.
        PhishingOrScam = "Phishing or scam",
        /// From later editions: broadcasting oneself or others live when that is not allowed.
        LiveStreaming = "Live streaming",
        /// From later editions: pictures, film or sound were taken of people who had not agreed.
        FilmingWithoutConsent = "Filming or recording without consent",
        /// From later editions: films or music for leisure when that is not allowed.
        EntertainmentStreaming = "Streaming for entertainment",
    }
}
