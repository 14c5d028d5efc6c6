//! The means of communication a policy rules on.

use super::words;

words! {
    /// A device, account or service, put to one kind of use: a row of the Communication Technologies
    /// table.
    ///
    /// The template's rows come first, in the printed order of one school that splits each personal
    /// device by whether it takes pictures; then what policies speak of in prose only. What is done
    /// with it is a [`UserAction`](super::UserAction). Non-exhaustive: new editions of the template add
    /// rows.
    #[non_exhaustive]
    pub enum Technology, "technology", later PhonesInBag {
        // Printed rows, in printed order.
        /// A row of the Communication Technologies table: one's own phone, for anything but pictures.
        PersonalPhones = "Personal mobile phones, not for photos",
        /// A row of the Communication Technologies table: one's own watch, for anything but pictures.
        PersonalWatches = "Personal smart watches, not for photos",
        /// A row of the Communication Technologies table: one's own phone as a camera or recorder.
        PersonalPhonesPhoto = "Personal mobile phones, for photos",
        /// A row of the Communication Technologies table: one's own watch as a camera or recorder.
        PersonalWatchesPhoto = "Personal smart watches, for photos",
        /// A row of the Communication Technologies table: one's own tablet, for anything but pictures.
        PersonalTablets = "Personal tablets, not for photos",
        /// A row of the Communication Technologies table: one's own tablet as a camera or recorder.
        PersonalTabletsPhoto = "Personal tablets, for photos",
        /// A row of the Communication Technologies table: the school's iPads, or its tablets of another
        /// make.
        SchoolIpads = "School tablets",
        /// A row of the Communication Technologies table: private mail, at school or over its network.
        PersonalEmail = "Personal email in school",
        /// A row of the Communication Technologies table: the school's mail account for private
        /// matters.
        SchoolEmailPersonalUse = "School email for personal use",

        // Named in prose.
        /// From prose: one's own laptop, brought in for work.
        PersonalLaptops = "Personal laptops",
        /// From prose: the school's mail account for school matters.
        SchoolEmail = "School email",
        /// From prose: a school account writing to, or receiving from, people beyond the school.
        ExternalEmail = "Email with outside addresses",
        /// From prose: a school computer which staff have at home.
        LoanedComputers = "Computers on loan from the school",
        /// From prose: showing pupils pictures, film or sound kept on a personal device.
        OwnDeviceMedia = "Media from one's own device",
        /// From prose: memory sticks, discs and other storage that is carried about.
        RemovableMedia = "Removable media",
        /// From prose: a login for somebody who is here for a while.
        GuestAccounts = "Guest accounts",
        /// From prose: the school's own site for work, messages and sharing.
        LearningPlatform = "Learning platform",
        /// From prose: one login for a whole class.
        ClassLogins = "Shared class logins",
        /// From prose: the school's wireless network, reached with a personal device.
        OwnDeviceWireless = "School wireless for own devices",
        /// From prose: one mail address for a class or a group.
        ClassEmail = "Class or group email addresses",
        /// From prose: the school's computers, network and connection as a whole.
        SchoolNetwork = "School network and internet",
        /// From prose: where the school keeps its data about pupils and staff.
        ManagementInformationSystem = "Management information system",
        /// From prose: folders for work, of one's own or shared.
        NetworkStorage = "Storage on the school network",

        // Named in policies on phones and other devices.
        /// From prose: one's own phone, there and switched off, neither seen nor heard.
        PhonesInBag = "Mobile phones, switched off in the bag",
        /// From prose: one's own phone, given into the school's keeping for the day.
        PhonesHandedIn = "Mobile phones, handed in for the day",
        /// From prose: one's own phone on the premises at all, used or not.
        PhonesBrought = "Mobile phones, brought to school",
        /// From prose: whatever is worn to hear with, by wire or without.
        Earphones = "Earphones and headphones",
        /// From prose: devices made for playing, held in the hand or not.
        GamesConsoles = "Games consoles",
        /// From prose: glasses that show, film or listen.
        SmartGlasses = "Smart glasses",
        /// From prose: tags and the like by which somebody is found.
        Trackers = "Location trackers",
        /// From prose: devices made for reading books.
        EReaders = "E-readers",
        /// From prose: speakers and programs that listen and answer.
        VoiceAssistants = "Voice assistants",
        /// From prose: small aircraft without a crew, with or without a camera.
        Drones = "Drones",
    }
}
