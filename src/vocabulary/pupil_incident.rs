//! What a pupil may have done or met with.

use super::incidents;

incidents! {
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
    }
}
