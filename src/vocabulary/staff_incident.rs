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
        IllegalMaterial = "Seeking illegal material"
            | "illegal material" | "illegal content" | "illegal images"
            | "looking at illegal stuff" | "illegal website" | "child porn" | "indecent images",
        /// A row of the staff table: private browsing, social media or mail beyond what is tolerated.
        PersonalUse = "Inappropriate personal use"
            | "personal use" | "private use in work time" | "shopping at work"
            | "Facebook at work" | "on Facebook in working hours" | "personal browsing"
            | "own emails in lesson time" | "booking holidays at work" | "excessive personal use"
            | "private surfing" | "wasting time at work" | "personal internet use"
            | "browsing at work" | "private emails in work time"
            | "doing private stuff on a work computer" | "shopping in lesson time",
        /// A row of the staff table: fetching or sending files without leave.
        FileTransfer = "Unauthorised downloading or uploading"
            | "downloaded without permission" | "uploading files" | "unauthorised download"
            | "installed software" | "downloading stuff" | "illegal download"
            | "putting software on a school computer" | "sending files" | "unauthorised upload",
        /// A row of the staff table: letting others in with one's own login, or using somebody else's.
        SharedOrAnothersAccount = "Sharing a login or using another's"
            | "shared password" | "sharing a login" | "using a colleague's login"
            | "lending a password to supply" | "letting a pupil use a staff login"
            | "used someone else's account" | "let a TA use my login" | "colleague's password"
            | "gave supply teacher my password" | "teacher shared login"
            | "using another teacher's account" | "shared login",
        /// A row of the staff table: keeping or moving data about people without due protection.
        CarelessPersonalData = "Careless use of personal data"
            | "lost laptop" | "lost memory stick" | "lost laptop with pupil data" | "data breach"
            | "lost USB" | "left papers on the train" | "email to the wrong person"
            | "careless with data" | "lost pupil records" | "unencrypted laptop"
            | "unencrypted memory stick" | "data loss" | "papers left in the car"
            | "lost the register" | "GDPR slip" | "lost data"
            | "sent a report to the wrong parent" | "careless with personal information"
            | "lost iPad" | "sent an email to the wrong parent",
        /// A row of the staff table: breaking data protection or security rules knowingly.
        DeliberateDataOrNetworkBreach = "Deliberate breach of data or network security"
            | "deliberate data breach" | "stealing data" | "leaked pupil data" | "GDPR breach"
            | "sold data" | "broke data protection on purpose" | "security breach"
            | "took pupil data when leaving" | "data theft" | "breaking data protection rules"
            | "breach of network security" | "leaking data" | "breach of GDPR"
            | "data protection breach",
        /// A row of the staff table: spoiling others' data, or harming equipment on purpose.
        DataOrEquipmentDamage = "Damaging data, hardware or software"
            | "damaged equipment" | "broken laptop" | "smashed screen" | "deleted files"
            | "damaging computers" | "wiped data" | "broke the printer" | "damage to a computer"
            | "vandalism" | "broken iPad" | "breaking equipment" | "spilt coffee on the laptop"
            | "damage" | "corrupting data" | "sabotage" | "wrecked hardware",
        /// A row of the staff table: sending one, by whatever means. A lasting pattern is
        /// `Cyberbullying`.
        OffensiveMessage = "Offensive, harassing or bullying message",
        /// A row of the staff table: writing to pupils by private mail, networks or text.
        PersonalChannelsWithPupils = "Contacting pupils through personal channels",
        /// A row of the staff table: acts unfit for the actor's own position, in school or out.
        ProfessionalStanding = "Compromising one's professional standing"
            | "unprofessional" | "unprofessional behaviour" | "drunk photo of a teacher"
            | "teacher's Facebook post" | "unbecoming conduct" | "professional reputation"
            | "conduct unbecoming" | "teacher in the papers" | "embarrassing photo of a teacher"
            | "teaching standards" | "unprofessional post" | "inappropriate post by a teacher"
            | "professional misconduct" | "teacher's private life online",
        /// A row of the staff table: acts that make the school look bad or go against its values.
        Disrepute = "Harming the school's name or ethos"
            | "disrepute",
        /// A row of the staff table: proxy sites and whatever else defeats the filter.
        FilterBypass = "Getting round the filtering"
            | "VPN",
        /// A row of the staff table: came upon it unmeant, and told nobody.
        AccidentalOffensiveUnreported = "Offensive material by accident, unreported",
        /// A row of the staff table: reaching it, or trying to, while it is lawful.
        DeliberateOffensive = "Offensive or pornographic material on purpose",
        /// A row of the staff table: using work or software without the right to.
        Copyright = "Breach of copyright or licence"
            | "copyright" | "licence breach" | "unlicensed software" | "illegal copies"
            | "photocopying without licence" | "pirate software" | "copying software"
            | "showing a film without a licence" | "piracy" | "pirated software"
            | "copyright breach" | "plagiarism",
        /// A row of the staff table: doing it again after a warning or sanction. It adds to another
        /// incident and is no act of its own.
        ContinuedInfringements = "Continued infringements",

        // Without a row in the first editions.
        /// From prose: a breach of the rules that no other word names.
        Misuse = "Other misuse",
        /// From prose: a phone, watch or other own device used where, when or how it may not be.
        MobileDevice = "Misuse of a mobile device"
            | "staff phone in class" | "using a phone in lessons" | "teacher on phone"
            | "TA texting in class" | "phone in the classroom" | "own phone in lesson"
            | "staff on mobiles" | "teacher on her phone in class" | "staff phone out"
            | "teacher using phone while teaching" | "taking photos on own phone"
            | "on the phone in front of children",
        /// From prose: knowing of a concern or incident and telling nobody.
        FailingToReport = "Failing to report"
            | "did not report" | "failing to report" | "covered it up" | "kept quiet"
            | "did not pass on a concern" | "ignored a disclosure" | "not telling the DSL"
            | "cover-up" | "looked the other way" | "turning a blind eye" | "failed to pass on"
            | "didn't tell anyone" | "didn't report it" | "sitting on a concern",
    }
}
