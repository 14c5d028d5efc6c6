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
        IllegalMaterial = "Seeking illegal material"
            | "illegal material" | "illegal content" | "illegal images"
            | "looking at illegal stuff" | "illegal website" | "child porn" | "indecent images"
            | "nudes" | "sexting" | "something illegal" | "illegal activity"
            | "illegal stuff online" | "searching for illegal things" | "unlawful material"
            | "looked at illegal things" | "downloading illegal stuff"
            | "tried to find illegal images" | "looking at terrorism" | "searching for bombs"
            | "looking for indecent images" | "searched for something illegal"
            | "bomb making site",
        /// A row of the pupils' table: sites that have nothing to do with the lesson under way.
        NonEducationalSites = "Non-educational sites in lessons"
            | "surfing in lessons" | "messing about on the internet" | "off task on the web"
            | "playing games in lessons" | "non-educational websites"
            | "wasting time on the web in class" | "on the wrong website" | "browsing in class"
            | "on YouTube instead of working" | "watching videos in class"
            | "playing on the internet" | "not doing his work on the computer"
            | "wrong site in lesson" | "looking at football in a lesson"
            | "games website in class" | "off task" | "mucking about on the computer"
            | "playing games in computing" | "on a games site" | "looking at trainers in class"
            | "not on task" | "on the wrong site" | "browsing trainers" | "not on the work"
            | "doing something else on the computer" | "looking at football scores"
            | "messing around online in lessons" | "looking up other stuff" | "surfing in class"
            | "on another tab" | "switched tabs" | "watching football in lesson",
        /// A row of the pupils' table: a phone, watch, camera or other device used without leave.
        MobileDevice = "Unauthorised use of a mobile device"
            | "phone out in lessons" | "phone in class" | "using phone in class"
            | "phone went off" | "caught with a phone" | "texting in class" | "mobile in lesson"
            | "using a phone without permission" | "phone confiscation"
            | "using his phone at school" | "on her phone in lessons" | "phone under the desk"
            | "used a watch in class" | "had a phone in school" | "AirPods in class"
            | "phone at lunch" | "phone ringing in class" | "on his phone in the corridor"
            | "caught using her phone" | "headphones in lessons" | "phone rang in class"
            | "phone beeped in assembly" | "phone in his pocket" | "caught texting"
            | "texting under the desk" | "smartwatch in class" | "on his phone" | "on her phone"
            | "sneaking a look at his phone" | "phone out" | "using phone at break"
            | "using her phone in the toilets" | "phone in the toilets"
            | "filming on phone in class" | "taking photos in school" | "using a mobile"
            | "took out his phone" | "phone in an exam" | "phone seen" | "phone heard"
            | "taking selfies in school",
        /// A row of the pupils' table: social networks, message apps or private mail without leave.
        SocialMedia = "Unauthorised social media, messaging or email"
            | "on TikTok in school" | "Snapchat at school" | "Facebook in school"
            | "Instagram in class" | "WhatsApp in school" | "unauthorised social media"
            | "personal email in lessons" | "on social media in class" | "messaging in lessons"
            | "using WhatsApp in lessons" | "underage social media account"
            | "messaging friends in class" | "using TikTok at school"
            | "posting on TikTok in class" | "Snapchatting in lessons" | "Snapchatting"
            | "using Insta in class" | "Instagram at school" | "messages in lessons"
            | "WhatsApping in class" | "TikTok in the toilets" | "TikTok in class" | "TikToking"
            | "checking Facebook in lessons",
        /// A row of the pupils' table: fetching or sending files without leave.
        FileTransfer = "Unauthorised downloading or uploading"
            | "downloaded without permission" | "downloading games" | "uploading files"
            | "unauthorised download" | "downloaded something he shouldn't" | "installed a game"
            | "downloading stuff" | "uploading something" | "illegal download"
            | "downloaded a file" | "uploaded a video" | "sending files" | "unauthorised upload"
            | "downloading music in class" | "put a game on the computer"
            | "uploaded a video of school" | "saved games on the network" | "installed something"
            | "loading games" | "put stuff on the computer" | "sent files" | "downloaded an app"
            | "loaded a program" | "games on a memory stick",
        /// A row of the pupils' table: letting others onto the network with one's own login.
        SharedCredentials = "Sharing a username and password"
            | "shared his password" | "gave friend her password" | "sharing logins"
            | "told someone his password" | "let a friend use her login"
            | "giving a friend your password" | "password sharing" | "password shared"
            | "shared password with a friend" | "shared her login" | "let his mate use his login"
            | "swapped logins" | "her friend knows her password" | "lets everyone use her login"
            | "gave out her password" | "pupils sharing passwords" | "told everyone her password"
            | "shared a login",
        /// A row of the pupils' table: logging in as another pupil, or trying to.
        AnotherPupilsAccount = "Using another pupil's account"
            | "logged in as another pupil" | "used a classmate's login"
            | "used a friend's account" | "logged in as his friend"
            | "using somebody else's login" | "using another child's password"
            | "got into a friend's account" | "hacked a friend's account"
            | "used a classmate's password" | "using his mate's login"
            | "logging on as another child" | "went on his friend's account"
            | "on another child's account" | "logged in with his friend's password"
            | "used her friend's password" | "guessed his password" | "went in his account"
            | "used another pupil's login" | "logged in as a classmate"
            | "child using another child's login" | "got on to her account"
            | "stole his friend's password" | "in another boy's account",
        /// A row of the pupils' table: logging in as a member of staff, or trying to.
        StaffAccount = "Using a staff account"
            | "used the teacher's login" | "logged in as the teacher"
            | "used a teacher's password" | "got into a teacher's account" | "using a staff login"
            | "hacked into a teacher's account" | "teacher's account" | "used staff password"
            | "pupil on the teacher's computer" | "logged on as a member of staff"
            | "got hold of a teacher's password" | "pupil using staff login"
            | "got on the teacher's account" | "logged in with the teacher's password"
            | "teacher's password" | "went on the teacher's laptop" | "used Miss's computer"
            | "used sir's login" | "got the teacher's password" | "teacher's login"
            | "used the TA's login" | "on a staff account" | "used staff login"
            | "child on a staff computer" | "sent an email from the teacher's account",
        /// A row of the pupils' table: spoiling or deleting what belongs to others.
        OthersData = "Damaging other users' data"
            | "deleted somebody's work" | "deleting someone else's work" | "wiped her work"
            | "vandalised files" | "deleting files" | "messing with someone's work"
            | "corrupt data" | "destroyed coursework" | "broke the computer" | "smashed screen"
            | "broken iPad" | "damage to a computer" | "damaged laptop"
            | "changing someone else's work" | "vandalism" | "breaking equipment"
            | "deleted her friend's work" | "broke the computer on purpose"
            | "spoiling somebody's work" | "broken laptop" | "cracked screen"
            | "ruined a classmate's work" | "broken keyboard" | "poured water over the keyboard"
            | "water on the keyboard" | "spilt drink on a laptop" | "threw the iPad"
            | "kicked the computer" | "snapped a pencil in the USB" | "pulled the keys off"
            | "picked keys off the keyboard" | "deleted my work" | "rubbed out his file"
            | "scratched the screen" | "broke an iPad" | "wrecked a tablet" | "damaged the mouse"
            | "wrote on the screen" | "dropped a laptop on purpose" | "deleted his coursework"
            | "wiped the shared folder" | "renamed everybody's files" | "jammed the printer"
            | "smashed an iPad" | "headphones snapped" | "broken mouse",
        /// A row of the pupils' table: sending one, by whatever means. A lasting pattern is
        /// `Cyberbullying`.
        OffensiveMessage = "Offensive, harassing or bullying message"
            | "nasty message" | "nasty texts" | "horrible message" | "rude email"
            | "abusive message" | "threatening text" | "mean text" | "sent a nasty message"
            | "hurtful message" | "insulting message" | "bullying message"
            | "swearing at someone online" | "harassing text" | "racist message"
            | "rude message to a teacher" | "sexist message" | "threatening message"
            | "unkind message" | "racist comment" | "offensive email" | "nasty email"
            | "horrible text" | "abusive text" | "homophobic message" | "unkind comment"
            | "emailed something rude" | "sent a rude message" | "sent a mean message"
            | "sent something nasty" | "sending horrible messages" | "sent a rude picture"
            | "swore at a friend online" | "rude text" | "nasty email to the teacher"
            | "message saying I'm ugly" | "kill yourself message" | "nasty comment online"
            | "threatening a pupil by text" | "offensive text" | "sent an offensive meme"
            | "nasty Snapchat" | "called her names by text" | "email to the head swearing"
            | "posted something nasty",
        /// A row of the pupils' table: doing it again after a warning or sanction. It adds to another
        /// incident and is no act of its own.
        ContinuedInfringements = "Continued infringements"
            | "repeat offender" | "keeps doing it" | "again and again" | "second offence"
            | "repeated" | "persistent" | "carries on after warnings" | "continued"
            | "doesn't stop" | "ignoring warnings" | "repeat offence" | "won't stop doing it"
            | "persistent misuse" | "serial offender" | "keeps breaking the rules"
            | "repeated misuse" | "keeps on doing it" | "over and over" | "never learns"
            | "third phone this week" | "carries on" | "caught again" | "does it every week"
            | "same thing again" | "still doing it" | "won't learn" | "persistent offender"
            | "no improvement",
        /// A row of the pupils' table: acts that make the school look bad or go against its values.
        Disrepute = "Harming the school's name or ethos"
            | "bringing the school into disrepute" | "disrepute" | "school's reputation"
            | "showing up the school" | "damage the school's name" | "bad name for the school"
            | "embarrassing the school" | "bad publicity" | "harming the school's reputation"
            | "reputation" | "giving the school a bad name" | "shames the school"
            | "bad for the school's image" | "in the local paper" | "school in the news"
            | "in school uniform on TikTok" | "uniform on TikTok" | "made the school look bad"
            | "let the school down" | "school laughed at" | "shaming the school"
            | "making the school look bad" | "bad press",
        /// A row of the pupils' table: proxy sites and whatever else defeats the filter.
        FilterBypass = "Getting round the filtering"
            | "VPN" | "proxy" | "got round the filter" | "bypassed the filter" | "used a VPN"
            | "used a proxy" | "getting round the firewall" | "beat the filter"
            | "used a proxy site" | "got past the filter" | "unblocked site",
        /// A row of the pupils' table: came upon it unmeant, and told nobody.
        AccidentalOffensiveUnreported = "Offensive material by accident, unreported"
            | "saw something and didn't tell" | "did not report" | "kept quiet about it"
            | "saw porn and said nothing" | "accidentally found porn and didn't tell"
            | "failed to tell a teacher" | "accident not reported" | "didn't tell anyone"
            | "saw something bad and kept it secret" | "never told the teacher"
            | "said nothing about what she saw" | "saw something rude and kept quiet"
            | "didn't tell the teacher" | "saw it and didn't say" | "hid what she saw"
            | "saw porn by accident and hid it" | "accident kept secret"
            | "found something rude and said nothing" | "kept it to herself",
        /// A row of the pupils' table: reaching it, or trying to, while it is lawful for adults.
        DeliberateOffensive = "Offensive or pornographic material on purpose"
            | "looked at porn" | "watching porn" | "searching for porn" | "looking up rude things"
            | "pornography on purpose" | "searching for rude pictures"
            | "looking at dirty pictures" | "googling sex" | "porn in school"
            | "looking for something offensive" | "looked up porn" | "searched for naked ladies"
            | "porn on the school computer" | "searched for porn" | "accessing porn"
            | "searching for naked people" | "typed rude words into Google" | "boobs"
            | "looking for porn" | "googling rude words" | "looked at rude pictures"
            | "searching rude words" | "rude searches" | "looking at adult sites"
            | "pupil watching porn" | "typed in sex" | "tried to look at porn"
            | "deliberately looked at porn" | "naked people" | "looking at rude pictures"
            | "searching for offensive things" | "gore on purpose",
        /// A row of the pupils' table: sending or receiving what infringes another's rights in work or
        /// data.
        CopyrightOrDataProtection = "Breach of copyright or data protection"
            | "copying" | "copied from the internet" | "plagiarism" | "copyright breach"
            | "data breach" | "data protection breach" | "copied homework" | "broke GDPR"
            | "sharing private data" | "copied someone else's work" | "piracy" | "GDPR breach"
            | "stole work from the internet" | "cheated by copying" | "copied an essay"
            | "copied off Wikipedia" | "copied and pasted homework" | "shared private information"
            | "shared the class list" | "pirated game" | "sent round someone's address"
            | "illegally downloaded" | "copied from a book",

        // Without a row in the first editions.
        /// From prose: a breach of the rules that no other word names.
        Misuse = "Other misuse"
            | "messing about on the computer" | "breaking the rules" | "other misbehaviour"
            | "silly on the computer" | "broke the acceptable use agreement" | "misbehaviour"
            | "misuse" | "naughty on the computer" | "broke the AUP" | "rule breaking"
            | "minor incident" | "anything else" | "acceptable use breach"
            | "being silly on the iPad" | "silly on the iPads" | "messing about"
            | "messing about with the iPad" | "not following the rules" | "broke the rules"
            | "playing up" | "breaking the computer rules" | "small incident" | "mucking about"
            | "low-level" | "breach of rules" | "didn't follow the rules"
            | "sneaking on the computer" | "on computer without asking",
    }
}
