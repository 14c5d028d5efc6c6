//! What somebody must keep to who is allowed to do something.

use super::words;

words! {
    /// A condition on how something allowed is done, which can only be kept while doing it or after.
    ///
    /// A condition that can be known beforehand is a [`Fact`](super::Fact), and decides the verdict; a
    /// proviso goes along with one.
    ///
    /// Non-exhaustive: every policy has some of its own.
    #[non_exhaustive]
    pub enum Proviso, "proviso" {
        /// Images are gone from the device before the day ends.
        DeleteSameDay = "Delete by the end of the day"
            | "delete the same day" | "deleted at the end of the day" | "wipe photos"
            | "delete photos" | "delete after" | "delete straight away"
            | "remove pictures from phone" | "deleted by home time" | "photos deleted" | "wiped"
            | "delete images" | "keep photos overnight" | "wiped by the end of the day"
            | "photos off the phone by home time" | "delete before going home"
            | "delete pictures the same day" | "cleared off by night"
            | "take photos off the camera" | "pictures kept overnight" | "deleted before leaving"
            | "take them off the phone" | "delete from phone" | "taken off the device",
        /// It reaches nobody who is not of the school.
        NoSharingOutsideSchool = "Do not share outside school"
            | "don't share outside" | "not to be shared" | "keep in school" | "stays in school"
            | "no sharing" | "not shared outside school" | "keep it within school"
            | "only shared within school" | "must not leave school" | "kept inside school"
            | "not sent outside" | "not outside school" | "don't share with others"
            | "don't send it to anyone outside" | "keep it in the school"
            | "stay within the school",
        /// It is not put where the public can see it, social networks included.
        NotPublished = "Do not publish"
            | "not published" | "don't post online" | "not on Facebook" | "no posting"
            | "not put online" | "not on social media" | "don't put on social media"
            | "do not post" | "not for the internet" | "don't put it on Facebook"
            | "not going on the website" | "not for publication" | "do not put online"
            | "not on the website" | "kept off the internet" | "kept off social media"
            | "never posted" | "not to be posted" | "not posted" | "unpublished"
            | "off social media",
        /// It is for one's own family and nobody else.
        PersonalUseOnly = "For personal use only"
            | "for own family only" | "family album only" | "for personal use only"
            | "just for the family" | "only for our own use" | "own use only"
            | "only for our family" | "family use only" | "for the family only"
            | "private use only" | "for yourself only" | "keep it for the family" | "only for you"
            | "for home use only",
        /// Pupils see it on the classroom's board or screen, never on the device itself.
        ViaSchoolDisplay = "Through a school display only"
            | "on the whiteboard" | "on the big screen" | "interactive whiteboard only"
            | "show on the projector" | "shown on the board" | "through the class screen"
            | "projector" | "smart board" | "on the screen for the class" | "show on the board"
            | "on the class screen" | "on the smartboard" | "through the projector"
            | "on the classroom display" | "on the class whiteboard"
            | "not on the phone but on the board" | "via the board" | "cast to the board",
        /// Calls to families or pupils do not show the caller's private number.
        HideOwnNumber = "Hide one's own number"
            | "withhold number" | "hide my number" | "141" | "no caller ID" | "withheld number"
            | "caller ID" | "private number" | "dial 141" | "block my number" | "number withheld"
            | "with my number hidden" | "hiding my number" | "number not shown"
            | "keep my number private" | "no number shown" | "block caller ID" | "number blocked"
            | "don't show my number" | "anonymous number" | "hidden number",
        /// It is written as a professional would write.
        ProfessionalTone = "Professional in tone and content"
            | "professional tone" | "polite" | "businesslike" | "formal language" | "proper tone"
            | "respectful language" | "keep it professional" | "politely written"
            | "be professional" | "professional language" | "polite and proper" | "courteous"
            | "proper English" | "formal tone" | "no jokes in emails" | "respectful" | "no slang"
            | "in a professional manner" | "kisses on emails" | "signing off with kisses"
            | "written properly",
        /// It goes through systems which the school provides and monitors.
        SchoolSystemsOnly = "On school systems only"
            | "school systems only" | "only on school account" | "school email only"
            | "only through school" | "only on school devices" | "official channels"
            | "school account only" | "on the school's system" | "only by school email"
            | "only through Teams" | "through school systems" | "use school accounts"
            | "never on private accounts" | "only the school's apps" | "school channels only"
            | "school platforms" | "must use school systems",
        /// The device may be present but neither rings nor is looked at.
        OffOrSilent = "Switched off or mute"
            | "switched off" | "on silent" | "silent mode" | "turned off" | "muted"
            | "airplane mode" | "off and out of sight" | "do not disturb" | "mute"
            | "aeroplane mode" | "vibrate" | "phone off" | "phone on mute" | "mobile off"
            | "set to silent" | "phone must be off" | "silent" | "ringer off" | "turned to silent"
            | "not ringing" | "phone silenced" | "turn your phone off" | "off or silent"
            | "put on silent" | "turned it off" | "on mute" | "flight mode" | "quiet",
        /// Data about people is unreadable to whoever finds or intercepts it.
        Encrypted = "Encrypted"
            | "encrypted" | "encryption" | "BitLocker" | "encrypted laptop"
            | "unreadable to others" | "encrypt" | "with encryption" | "must be encrypted"
            | "encrypting" | "encrypted drive" | "encrypted email" | "encrypted file"
            | "scrambled" | "unencrypted" | "secure email" | "Egress" | "encoded" | "FileVault",
        /// The device stays out of rooms where people undress.
        NotInToiletsOrChangingRooms = "Never in toilets or changing rooms"
            | "not in the toilets" | "never in changing rooms" | "keep out of toilets"
            | "not where children change" | "kept out of the toilets" | "not in the loos"
            | "no phones in the toilets" | "no cameras in the changing rooms"
            | "out of the toilets" | "not where kids undress" | "never in the loo"
            | "no iPads in the toilets" | "kept away from changing rooms",
        /// Staff watch what comes up, and step in.
        Supervised = "Under the eyes of staff"
            | "supervised" | "with supervision" | "staff watching" | "teacher watching"
            | "unsupervised" | "under supervision" | "being watched" | "staff present"
            | "adult supervision" | "with a teacher watching" | "with an adult watching"
            | "under a teacher's eye" | "with someone keeping an eye" | "adult keeps an eye"
            | "staff keep an eye on it" | "teacher keeps an eye" | "staff nearby"
            | "closely watched" | "not left alone" | "unattended children" | "watched by staff"
            | "supervised internet" | "in view of an adult",
        /// Nobody is shown in a way that could shame them or the school.
        DecentImages = "Suitably dressed, nothing disreputable shown"
            | "dressed properly" | "properly dressed" | "no swimwear pictures" | "decent pictures"
            | "suitably dressed" | "no swimming costume photos" | "fully clothed"
            | "appropriate clothing" | "decent photo" | "no bikinis" | "not in swimming costumes"
            | "all dressed" | "dressed decently" | "children properly dressed"
            | "suitable clothes" | "nothing embarrassing" | "no embarrassing photos"
            | "no pictures of pupils in swimwear" | "in proper clothes" | "appropriate pictures"
            | "modest",
        /// Whoever publishes thinks about what a picture shows and how it may be used.
        ChosenWithCare = "Chosen with care"
            | "chosen carefully" | "choose photos carefully" | "careful choice"
            | "selected carefully" | "pick pictures carefully" | "think before posting"
            | "choose with care" | "careful which picture" | "think about which picture"
            | "picked carefully" | "be careful what you post" | "think before you post"
            | "selected with care" | "careful selection" | "look before publishing"
            | "thought through",
        /// A pupil cannot be named from it.
        NoFullNames = "Without pupils' full names"
            | "first names only" | "no surnames" | "no full names" | "without surnames"
            | "no names with photos" | "initials only" | "don't put surnames" | "no names"
            | "no surname" | "only first names" | "leave out surnames" | "names left out"
            | "don't give full names" | "without the full name" | "names not given"
            | "no child's full name" | "surname not shown" | "leave the name off",
        /// Nothing but the school's own address of that person is given.
        OfficialAddressOnly = "By official email address only"
            | "official email only" | "school address only" | "only the work email address"
            | "only school email address given" | "only a school email address"
            | "just the office email" | "by school email address" | "office email only"
            | "not a private address" | "only the official email" | "school's address only"
            | "contact only by the office address",
        /// It is checked before it is opened or connected.
        ScannedFirst = "Scanned for viruses first"
            | "virus scan" | "scanned for viruses" | "virus checked" | "scan first"
            | "checked for viruses" | "virus check" | "scan USB" | "antivirus" | "anti-virus"
            | "scan the memory stick" | "check for viruses" | "scan it first"
            | "virus checked first" | "check the stick for viruses" | "run a virus check"
            | "check it before opening" | "scan for viruses" | "scanned" | "scanning a USB stick"
            | "virus scanner" | "antivirus check" | "checked before opening" | "Sophos",
        /// The class does not see the screen meanwhile.
        DisplayOff = "With the display off"
            | "screen off" | "projector off" | "display turned off" | "freeze the screen"
            | "blank screen" | "freeze the whiteboard" | "board off" | "unplug the projector"
            | "turn off the projector" | "switch the whiteboard off"
            | "hide the screen from the class" | "turn the board off"
            | "class can't see the screen" | "blank the board" | "projector frozen"
            | "projector turned off" | "screen hidden" | "whiteboard off" | "mute the screen",
        /// Nobody but staff sees it, and it serves no other end.
        StaffOnly = "Shown to staff only"
            | "staff only" | "for staff eyes only" | "not shown to pupils"
            | "only teachers see it" | "staff eyes only" | "just for teachers" | "not for pupils"
            | "pupils must not see it" | "only for staff" | "seen by staff only"
            | "for teachers only" | "kept from pupils" | "teachers only" | "staff only to see"
            | "only adults see it",
        /// Whoever finds it cannot open it without the password.
        PasswordProtected = "Protected by a password"
            | "password protected" | "locked with a password" | "password on the document"
            | "needs a password" | "passcode protected" | "password on the file"
            | "with a password" | "has a password on it" | "locked by password"
            | "put a password on it" | "protected with a password" | "password on the laptop"
            | "needs a password to open" | "password-locked" | "password on a file"
            | "secured by a password" | "PIN protected",
        /// It looks and reads as everything does that leaves the school.
        HouseStyle = "In the style of the school"
            | "school style" | "school logo" | "house style" | "letterhead" | "on headed paper"
            | "headed paper" | "school template" | "branding" | "with the school logo"
            | "on school paper" | "school headed paper" | "looks like it comes from school"
            | "school's style" | "with the school crest" | "crest" | "in the school colours"
            | "school format" | "in house style" | "template" | "with a school header"
            | "standard letter",
    }
}
