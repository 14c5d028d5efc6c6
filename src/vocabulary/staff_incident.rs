//! What a member of staff may have done or met with.

use super::incidents;

incidents! {
    /// Something that happened with an adult of the school: a row of the staff's Actions / Sanctions
    /// table.
    ///
    /// The template's rows come first, in printed order; then what schools handle without a row for it.
    /// Words that a [`PupilIncident`](super::PupilIncident) shares mean the same act by an adult, and
    /// lead to other people. Non-exhaustive: new editions of the template add rows.
    #[non_exhaustive]
    pub enum StaffIncident, "staff incident" {
        // The template's rows, in printed order.
        /// A row of the staff table: reaching on purpose, or trying to reach, what the User Actions
        /// table calls illegal.
        IllegalMaterial = "Seeking illegal material",
        /// A row of the staff table: private browsing, social media or mail beyond what is tolerated.
        PersonalUse = "Inappropriate personal use",
        /// A row of the staff table: fetching or sending files without leave.
        FileTransfer = "Unauthorised downloading or uploading",
        /// A row of the staff table: letting others in with one's own login, or using somebody else's.
        SharedOrAnothersAccount = "Sharing a login or using another's",
        /// A row of the staff table: keeping or moving data about people without due protection.
        CarelessPersonalData = "Careless use of personal data",
        /// A row of the staff table: breaking data protection or security rules knowingly.
        DeliberateDataOrNetworkBreach = "Deliberate breach of data or network security",
        /// A row of the staff table: spoiling others' data, or harming equipment on purpose.
        DataOrEquipmentDamage = "Damaging data, hardware or software",
        /// A row of the staff table: sending one, by whatever means. A lasting pattern is
        /// `Cyberbullying`.
        OffensiveMessage = "Offensive, harassing or bullying message",
        /// A row of the staff table: writing to pupils by private mail, networks or text.
        PersonalChannelsWithPupils = "Contacting pupils through personal channels",
        /// A row of the staff table: acts unfit for the actor's own position, in school or out.
        ProfessionalStanding = "Compromising one's professional standing",
        /// A row of the staff table: acts that make the school look bad or go against its values.
        Disrepute = "Harming the school's name or ethos",
        /// A row of the staff table: proxy sites and whatever else defeats the filter.
        FilterBypass = "Getting round the filtering",
        /// A row of the staff table: came upon it unmeant, and told nobody.
        AccidentalOffensiveUnreported = "Offensive material by accident, unreported",
        /// A row of the staff table: reaching it, or trying to, while it is lawful.
        DeliberateOffensive = "Offensive or pornographic material on purpose",
        /// A row of the staff table: using work or software without the right to.
        Copyright = "Breach of copyright or licence",
        /// A row of the staff table: doing it again after a warning or sanction. It adds to another
        /// incident and is no act of its own.
        ContinuedInfringements = "Continued infringements",

        // Without a row in the first editions.
        /// From prose: a breach of the rules that no other word names.
        Misuse = "Other misuse",
        /// From prose: a phone, watch or other own device used where, when or how it may not be.
        MobileDevice = "Misuse of a mobile device",
        /// From prose: knowing of a concern or incident and telling nobody.
        FailingToReport = "Failing to report",
    }
}
