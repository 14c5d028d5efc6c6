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
            | "doing private stuff on a work computer" | "shopping in lesson time"
            | "shopping in lessons" | "booking a holiday in lesson time" | "on eBay at work"
            | "on Facebook at work" | "playing games at work" | "watching Netflix at work"
            | "online banking at work" | "private phone calls at work"
            | "looking for a job at work" | "personal stuff at work" | "wedding planning at work"
            | "house hunting at work" | "Rightmove" | "dating sites at work"
            | "doing my shopping in work time" | "too much personal use",
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
            | "using another teacher's account" | "shared login" | "let the TA log in as me"
            | "TA using my login" | "let supply use my login" | "gave a pupil my password"
            | "told a colleague my password" | "logging in as a colleague"
            | "TA logs on as the teacher" | "letting pupils use my laptop logged in"
            | "let the student use my login" | "using her colleague's account",
        /// A row of the staff table: keeping or moving data about people without due protection.
        CarelessPersonalData = "Careless use of personal data"
            | "lost laptop" | "lost memory stick" | "lost laptop with pupil data" | "data breach"
            | "lost USB" | "left papers on the train" | "email to the wrong person"
            | "careless with data" | "lost pupil records" | "unencrypted laptop"
            | "unencrypted memory stick" | "data loss" | "papers left in the car"
            | "lost the register" | "GDPR slip" | "lost data"
            | "sent a report to the wrong parent" | "careless with personal information"
            | "lost iPad" | "sent an email to the wrong parent" | "left my laptop on the train"
            | "laptop left on the train" | "left the laptop in the car" | "laptop stolen"
            | "laptop stolen from car" | "memory stick lost" | "left her mark book on the bus"
            | "left reports on the photocopier" | "report to wrong parent"
            | "names visible on the whiteboard" | "registers left lying about"
            | "files left in the pub" | "wrong email address" | "email went to all parents"
            | "cc'd everyone" | "forgot to use bcc" | "bcc" | "papers blew away"
            | "lost pupil data" | "lost stick" | "reports left on the train" | "stolen laptop"
            | "left SEN papers in the staffroom" | "data left lying around" | "forgot to encrypt",
        /// A row of the staff table: breaking data protection or security rules knowingly.
        DeliberateDataOrNetworkBreach = "Deliberate breach of data or network security"
            | "deliberate data breach" | "stealing data" | "leaked pupil data" | "GDPR breach"
            | "sold data" | "broke data protection on purpose" | "security breach"
            | "took pupil data when leaving" | "data theft" | "breaking data protection rules"
            | "breach of network security" | "leaking data" | "breach of GDPR"
            | "data protection breach" | "sold pupil data" | "took the database with him"
            | "copied pupil data before leaving" | "broke the data protection rules"
            | "passed data to a journalist" | "gave out parents' addresses" | "hacked the system"
            | "snooping in pupil records" | "looking at files she had no right to"
            | "copying confidential files" | "published pupil data"
            | "gave pupil data to a friend" | "deliberately broke GDPR",
        /// A row of the staff table: spoiling others' data, or harming equipment on purpose.
        DataOrEquipmentDamage = "Damaging data, hardware or software"
            | "damaged equipment" | "broken laptop" | "smashed screen" | "deleted files"
            | "damaging computers" | "wiped data" | "broke the printer" | "damage to a computer"
            | "vandalism" | "broken iPad" | "breaking equipment" | "spilt coffee on the laptop"
            | "damage" | "corrupting data" | "sabotage" | "wrecked hardware" | "dropped my laptop"
            | "coffee over the laptop" | "broke a whiteboard" | "broke the school iPad"
            | "deleted the shared drive" | "deleted everything" | "wiped the server"
            | "kicked the printer" | "water on the keyboard" | "damaging school property"
            | "smashed the monitor" | "threw a laptop" | "ruined the computer"
            | "broke a computer" | "deleted school files" | "poured water over the keyboard",
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
            | "professional misconduct" | "teacher's private life online"
            | "drunk pictures on Facebook" | "teacher drunk on Facebook"
            | "teacher on a dating app" | "nude pictures of a teacher" | "teacher on OnlyFans"
            | "teacher swearing online" | "teacher's party photos" | "teacher in a TikTok"
            | "teacher's rude posts" | "inappropriate Facebook page" | "teacher's racist tweet"
            | "inappropriate relationship" | "misbehaving teacher" | "teacher posting in a bikini"
            | "acting unprofessionally" | "hen party photos"
            | "damaging her professional standing",
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
            | "copyright breach" | "plagiarism" | "DVD without a licence" | "illegal software"
            | "copied software" | "using pictures without permission" | "cracked program"
            | "copying a CD for class" | "photocopying a whole book" | "showing Netflix in class"
            | "illegal photocopying" | "film without a licence",
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
            | "on the phone in front of children" | "teacher texting in lessons"
            | "teacher takes a call in class" | "TA on her phone" | "TA on phone"
            | "midday on her phone at lunch" | "staff using phones in front of pupils"
            | "checking her phone in class" | "answering phone in lesson" | "staff phone rang"
            | "phone in nursery" | "nursery worker with a phone" | "mobile in the classroom"
            | "using phone on playground duty" | "teacher filming on her own phone"
            | "staff on phones" | "phone on duty" | "phone in the baby room",
        /// From prose: knowing of a concern or incident and telling nobody.
        FailingToReport = "Failing to report"
            | "did not report" | "failing to report" | "covered it up" | "kept quiet"
            | "did not pass on a concern" | "ignored a disclosure" | "not telling the DSL"
            | "cover-up" | "looked the other way" | "turning a blind eye" | "failed to pass on"
            | "didn't tell anyone" | "didn't report it" | "sitting on a concern"
            | "never told anyone" | "did nothing about it" | "said nothing"
            | "didn't tell the DSL" | "saw it and did nothing" | "not reporting a concern"
            | "knew and didn't say" | "ignored it" | "failed to act" | "swept it under the carpet"
            | "did not log it" | "forgot to report" | "sat on it" | "not passing it on"
            | "no referral made",
    }
}
