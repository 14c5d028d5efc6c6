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
            | "delete images" | "keep photos overnight",
        /// It reaches nobody who is not of the school.
        NoSharingOutsideSchool = "Do not share outside school"
            | "don't share outside" | "not to be shared" | "keep in school" | "stays in school"
            | "no sharing" | "not shared outside school" | "keep it within school",
        /// It is not put where the public can see it, social networks included.
        NotPublished = "Do not publish"
            | "not published" | "don't post online" | "not on Facebook" | "no posting"
            | "not put online" | "not on social media" | "don't put on social media"
            | "do not post" | "not for the internet",
        /// It is for one's own family and nobody else.
        PersonalUseOnly = "For personal use only"
            | "for own family only" | "family album only" | "for personal use only"
            | "just for the family" | "only for our own use" | "own use only",
        /// Pupils see it on the classroom's board or screen, never on the device itself.
        ViaSchoolDisplay = "Through a school display only"
            | "on the whiteboard" | "on the big screen" | "interactive whiteboard only"
            | "show on the projector" | "shown on the board" | "through the class screen"
            | "projector" | "smart board",
        /// Calls to families or pupils do not show the caller's private number.
        HideOwnNumber = "Hide one's own number"
            | "withhold number" | "hide my number" | "141" | "no caller ID" | "withheld number"
            | "caller ID" | "private number" | "dial 141" | "block my number" | "number withheld",
        /// It is written as a professional would write.
        ProfessionalTone = "Professional in tone and content"
            | "professional tone" | "polite" | "businesslike" | "formal language" | "proper tone"
            | "respectful language" | "keep it professional" | "politely written",
        /// It goes through systems which the school provides and monitors.
        SchoolSystemsOnly = "On school systems only"
            | "school systems only" | "only on school account" | "school email only"
            | "only through school" | "only on school devices" | "official channels"
            | "school account only",
        /// The device may be present but neither rings nor is looked at.
        OffOrSilent = "Switched off or mute"
            | "switched off" | "on silent" | "silent mode" | "turned off" | "muted"
            | "airplane mode" | "off and out of sight" | "do not disturb" | "mute"
            | "aeroplane mode" | "vibrate" | "phone off",
        /// Data about people is unreadable to whoever finds or intercepts it.
        Encrypted = "Encrypted"
            | "encrypted" | "encryption" | "BitLocker" | "encrypted laptop"
            | "unreadable to others" | "encrypt",
        /// The device stays out of rooms where people undress.
        NotInToiletsOrChangingRooms = "Never in toilets or changing rooms"
            | "not in the toilets" | "never in changing rooms" | "keep out of toilets"
            | "not where children change" | "kept out of the toilets",
        /// Staff watch what comes up, and step in.
        Supervised = "Under the eyes of staff"
            | "supervised" | "with supervision" | "staff watching" | "teacher watching"
            | "unsupervised" | "under supervision" | "being watched" | "staff present"
            | "adult supervision",
        /// Nobody is shown in a way that could shame them or the school.
        DecentImages = "Suitably dressed, nothing disreputable shown"
            | "dressed properly" | "properly dressed" | "no swimwear pictures" | "decent pictures"
            | "suitably dressed" | "no swimming costume photos" | "fully clothed"
            | "appropriate clothing" | "decent photo",
        /// Whoever publishes thinks about what a picture shows and how it may be used.
        ChosenWithCare = "Chosen with care"
            | "chosen carefully" | "choose photos carefully" | "careful choice"
            | "selected carefully" | "pick pictures carefully" | "think before posting",
        /// A pupil cannot be named from it.
        NoFullNames = "Without pupils' full names"
            | "first names only" | "no surnames" | "no full names" | "without surnames"
            | "no names with photos" | "initials only" | "don't put surnames",
        /// Nothing but the school's own address of that person is given.
        OfficialAddressOnly = "By official email address only"
            | "official email only" | "school address only" | "only the work email address"
            | "only school email address given",
        /// It is checked before it is opened or connected.
        ScannedFirst = "Scanned for viruses first"
            | "virus scan" | "scanned for viruses" | "virus checked" | "scan first"
            | "checked for viruses" | "virus check" | "scan USB" | "antivirus" | "anti-virus"
            | "scan the memory stick",
        /// The class does not see the screen meanwhile.
        DisplayOff = "With the display off"
            | "screen off" | "projector off" | "display turned off" | "freeze the screen"
            | "blank screen" | "freeze the whiteboard" | "board off" | "unplug the projector",
        /// Nobody but staff sees it, and it serves no other end.
        StaffOnly = "Shown to staff only"
            | "staff only" | "for staff eyes only" | "not shown to pupils"
            | "only teachers see it" | "staff eyes only",
        /// Whoever finds it cannot open it without the password.
        PasswordProtected = "Protected by a password"
            | "password protected" | "locked with a password" | "password on the document"
            | "needs a password" | "passcode protected" | "password on the file",
        /// It looks and reads as everything does that leaves the school.
        HouseStyle = "In the style of the school"
            | "school style" | "school logo" | "house style" | "letterhead" | "on headed paper"
            | "headed paper" | "school template" | "branding",
    }
}
