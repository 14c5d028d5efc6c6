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
        DeleteSameDay = "Delete by the end of the day",
        /// It reaches nobody who is not of the school.
        NoSharingOutsideSchool = "Do not share outside school",
        /// It is not put where the public can see it, social networks included.
        NotPublished = "Do not publish",
        /// It is for one's own family and nobody else.
        PersonalUseOnly = "For personal use only",
        /// Pupils see it on the classroom's board or screen, never on the device itself.
        ViaSchoolDisplay = "Through a school display only",
        /// Calls to families or pupils do not show the caller's private number.
        HideOwnNumber = "Hide one's own number",
        /// It is written as a professional would write.
        ProfessionalTone = "Professional in tone and content",
        /// It goes through systems which the school provides and monitors.
        SchoolSystemsOnly = "On school systems only",
        /// The device may be present but neither rings nor is looked at.
        OffOrSilent = "Switched off or mute",
        /// Data about people is unreadable to whoever finds or intercepts it.
        Encrypted = "Encrypted",
        /// The device stays out of rooms where people undress.
        NotInToiletsOrChangingRooms = "Never in toilets or changing rooms",
        /// Staff watch what comes up, and step in.
        Supervised = "Under the eyes of staff",
        /// Nobody is shown in a way that could shame them or the school.
        DecentImages = "Suitably dressed, nothing disreputable shown",
        /// Whoever publishes thinks about what a picture shows and how it may be used.
        ChosenWithCare = "Chosen with care",
        /// A pupil cannot be named from it.
        NoFullNames = "Without pupils' full names",
        /// Nothing but the school's own address of that person is given.
        OfficialAddressOnly = "By official email address only",
        /// It is checked before it is opened or connected.
        ScannedFirst = "Scanned for viruses first",
        /// The class does not see the screen meanwhile.
        DisplayOff = "With the display off",
        /// Nobody but staff sees it, and it serves no other end.
        StaffOnly = "Shown to staff only",
        /// Whoever finds it cannot open it without the password.
        PasswordProtected = "Protected by a password",
        /// It looks and reads as everything does that leaves the school.
        HouseStyle = "In the style of the school",
    }
}
