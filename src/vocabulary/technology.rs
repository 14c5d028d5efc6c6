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
        PersonalPhones = "Personal mobile phones, not for photos"
            | "mobile phone" | "mobile" | "phone" | "cell phone" | "smartphone" | "smart phone"
            | "iPhone" | "Android" | "Android phone" | "Samsung Galaxy" | "Nokia" | "handset"
            | "teacher's phone" | "pupil's phone" | "child's phone" | "my phone" | "own phone"
            | "phone call" | "ringing on a mobile" | "personal mobile" | "BYOD" | "own device"
            | "my own device" | "personal device" | "bring your own device" | "private phone"
            | "phone out in lessons" | "phone in class" | "dumb phone" | "brick phone"
            | "staff mobile" | "parent's phone" | "hands free" | "mobile device"
            | "phones in school" | "calls" | "taking a call" | "blackberry",
        /// A row of the Communication Technologies table: one's own watch, for anything but pictures.
        PersonalWatches = "Personal smart watches, not for photos"
            | "smart watch" | "smartwatch" | "Apple Watch" | "Fitbit" | "fitness tracker"
            | "wearable" | "Garmin" | "watch" | "wearable tech" | "step counter" | "wearables"
            | "wrist device" | "wearable device" | "activity tracker" | "digital watch"
            | "Pixel Watch",
        /// A row of the Communication Technologies table: one's own phone as a camera or recorder.
        PersonalPhonesPhoto = "Personal mobile phones, for photos"
            | "phone camera" | "camera phone" | "taking photos with my phone"
            | "taking a photo with a mobile" | "phone photo" | "filming on a phone" | "camera"
            | "digital camera" | "photos on own phone" | "photos on a personal phone"
            | "video on a phone" | "own camera" | "taking pictures on a mobile"
            | "personal camera" | "snap on my phone" | "filming on my own phone"
            | "recording on a phone" | "photos on a mobile" | "GoPro" | "camcorder"
            | "video camera" | "teacher taking photos on her phone" | "using my phone as a camera"
            | "SLR" | "photographing with a phone",
        /// A row of the Communication Technologies table: one's own watch as a camera or recorder.
        PersonalWatchesPhoto = "Personal smart watches, for photos"
            | "watch with a camera" | "taking photos with a watch" | "camera watch"
            | "watch camera" | "recording on a watch" | "photo with a smart watch"
            | "filming with a watch" | "spy watch" | "smart watch camera",
        /// A row of the Communication Technologies table: one's own tablet, for anything but pictures.
        PersonalTablets = "Personal tablets, not for photos"
            | "tablet" | "iPad" | "my own iPad" | "Kindle Fire" | "personal iPad" | "own tablet"
            | "private iPad" | "Surface" | "Android tablet" | "Samsung tablet" | "Galaxy Tab"
            | "iPad from home" | "my iPad" | "bring in a tablet" | "tablet computer"
            | "child's own tablet" | "iPad mini",
        /// A row of the Communication Technologies table: one's own tablet as a camera or recorder.
        PersonalTabletsPhoto = "Personal tablets, for photos"
            | "photos on my own iPad" | "tablet camera" | "taking photos with a personal tablet"
            | "filming on my iPad" | "iPad camera" | "photos on a tablet" | "own iPad for photos"
            | "filming on a tablet" | "pictures on a personal iPad" | "iPad photos",
        /// A row of the Communication Technologies table: the school's iPads, or its tablets of another
        /// make.
        SchoolIpads = "School tablets"
            | "school iPad" | "class iPad" | "school tablet" | "school iPads" | "iPads"
            | "class tablets" | "LearnPad" | "iPad trolley" | "school Chromebook"
            | "school device" | "school's own iPad" | "school camera" | "iPad belonging to school"
            | "class set of tablets" | "school owned device" | "one to one iPad"
            | "tablets in class",
        /// A row of the Communication Technologies table: private mail, at school or over its network.
        PersonalEmail = "Personal email in school"
            | "Gmail" | "Hotmail" | "Yahoo mail" | "Outlook.com" | "personal email"
            | "private email" | "own email" | "my email" | "home email" | "webmail" | "AOL"
            | "checking my own emails" | "Gmail at work" | "personal email account"
            | "private mail" | "personal emails" | "iCloud mail" | "BT Internet"
            | "personal email on the school network" | "checking Hotmail",
        /// A row of the Communication Technologies table: the school's mail account for private
        /// matters.
        SchoolEmailPersonalUse = "School email for personal use"
            | "work email for private things" | "using school email for shopping"
            | "private use of school email" | "school email for personal stuff"
            | "personal messages from a work account" | "using work email privately"
            | "school email for private use" | "personal emails on the school account"
            | "ordering with school email",

        // Named in prose.
        /// From prose: one's own laptop, brought in for work.
        PersonalLaptops = "Personal laptops"
            | "laptop" | "my laptop" | "own laptop" | "personal laptop" | "MacBook"
            | "notebook computer" | "private computer" | "home laptop" | "netbook"
            | "laptop from home" | "personal computer" | "Chromebook" | "own computer"
            | "home computer" | "bringing in a laptop" | "staff's own laptop" | "PC from home",
        /// From prose: the school's mail account for school matters.
        SchoolEmail = "School email"
            | "work email" | "school email" | "email" | "staff email" | "school mail" | "Outlook"
            | "Office 365 mail" | "school account email" | "email account" | "pupil email"
            | "professional email" | "emails" | "e-mail" | "official email" | "LGfL mail"
            | "staff mail" | "school gmail" | "email at school" | "pupils' email",
        /// From prose: a school account writing to, or receiving from, people beyond the school.
        ExternalEmail = "Email with outside addresses"
            | "emailing outside" | "email to outsiders" | "email from outside"
            | "emails to people outside school" | "emailing other schools" | "email pen pals"
            | "outside email" | "emails to other organisations" | "emailing an outside company"
            | "contact outsiders by email" | "email from strangers" | "emailing a solicitor"
            | "email to external people",
        /// From prose: a school computer which staff have at home.
        LoanedComputers = "Computers on loan from the school"
            | "loan laptop" | "borrowed laptop" | "school laptop at home" | "laptop on loan"
            | "school laptop" | "teacher's work laptop" | "work laptop" | "laptop given by school"
            | "DfE laptop" | "staff laptop" | "laptop lent" | "school computer at home"
            | "loaned device" | "borrowed Chromebook" | "lent laptop" | "laptop scheme"
            | "taking a school laptop home",
        /// From prose: showing pupils pictures, film or sound kept on a personal device.
        OwnDeviceMedia = "Media from one's own device"
            | "music from my phone" | "playing my own playlist in class"
            | "showing a video from my phone" | "showing holiday photos"
            | "playing music in class from my phone" | "showing my own videos to pupils"
            | "playing my own DVD" | "music off my own iPod" | "iPod" | "MP3 player"
            | "showing pupils stuff on my phone",
        /// From prose: memory sticks, discs and other storage that is carried about.
        RemovableMedia = "Removable media"
            | "USB stick" | "memory stick" | "pen drive" | "flash drive" | "USB" | "thumb drive"
            | "external hard drive" | "CD" | "DVD" | "SD card" | "memory card"
            | "portable hard drive" | "disc" | "USB drive" | "floppy disk" | "portable storage"
            | "hard drive" | "usb pen" | "data stick" | "CD-ROM" | "encrypted stick"
            | "encrypted USB",
        /// From prose: a login for somebody who is here for a while.
        GuestAccounts = "Guest accounts"
            | "guest login" | "guest account" | "visitor login" | "temporary account"
            | "visitor wifi" | "guest wifi" | "supply login" | "temporary login" | "guest access"
            | "supply teacher login" | "guest password" | "guest user",
        /// From prose: the school's own site for work, messages and sharing.
        LearningPlatform = "Learning platform"
            | "Google Classroom" | "VLE" | "learning platform" | "Microsoft Teams classroom"
            | "Moodle" | "Frog" | "Firefly" | "virtual learning environment" | "Fronter" | "MLE"
            | "Satchel" | "its learning" | "online learning platform" | "homework site" | "J2E"
            | "Showbie" | "school portal" | "DB Primary" | "LGfL" | "intranet"
            | "Oak National Academy" | "virtual classroom" | "homework platform",
        /// From prose: one login for a whole class.
        ClassLogins = "Shared class logins"
            | "class login" | "shared login for a class" | "class password" | "class username"
            | "whole class login" | "group login" | "generic login" | "one password for the class"
            | "year group login" | "KS1 class login" | "shared account"
            | "one login for the class" | "infants' shared login",
        /// From prose: the school's wireless network, reached with a personal device.
        OwnDeviceWireless = "School wireless for own devices"
            | "wifi" | "school wifi" | "wi-fi" | "wireless" | "BYOD wifi" | "wifi password"
            | "connecting my phone to wifi" | "Wi-Fi code" | "using school wifi on my phone"
            | "wireless network" | "phone on the school wifi" | "getting on the wifi"
            | "internet on my phone at school" | "broadband code" | "joining the wifi"
            | "personal device on the wifi" | "my phone on the wifi",
        /// From prose: one mail address for a class or a group.
        ClassEmail = "Class or group email addresses"
            | "class email" | "group email address" | "year group email" | "class email address"
            | "shared mailbox" | "group email" | "class inbox" | "class mailbox"
            | "office email address",
        /// From prose: the school's computers, network and connection as a whole.
        SchoolNetwork = "School network and internet"
            | "school network" | "school internet" | "school computers" | "the network"
            | "computer" | "PC" | "desktop" | "computer suite" | "ICT suite" | "IT room"
            | "internet" | "internet access" | "broadband" | "server" | "school system"
            | "ICT systems" | "school computer" | "school PC" | "online" | "web" | "computers"
            | "the system" | "intranet server" | "world wide web" | "interactive whiteboard"
            | "printer" | "school IT" | "ICT" | "networks",
        /// From prose: where the school keeps its data about pupils and staff.
        ManagementInformationSystem = "Management information system"
            | "SIMS" | "Arbor" | "Bromcom" | "ScholarPack" | "MIS" | "Integris" | "registers"
            | "pupil database" | "pupil records" | "management information" | "CPOMS"
            | "MyConcern" | "register software" | "school database" | "RM Integris"
            | "attendance system" | "pupil data system" | "iSAMS" | "Progresso" | "data system"
            | "pupil tracking",
        /// From prose: folders for work, of one's own or shared.
        NetworkStorage = "Storage on the school network"
            | "shared drive" | "network drive" | "staff drive" | "home folder" | "T drive"
            | "my documents" | "server folder" | "school OneDrive" | "pupil shared area"
            | "file server" | "school folders" | "shared folder" | "staff shared area"
            | "school Google Drive" | "user area" | "saving work" | "storage" | "SharePoint"
            | "saved on the server" | "my area" | "my folder",

        // Named in policies on phones and other devices.
        /// From prose: one's own phone, there and switched off, neither seen nor heard.
        PhonesInBag = "Mobile phones, switched off in the bag"
            | "phone in bag" | "phone switched off in bag" | "phone in pocket"
            | "phone turned off" | "phone kept in a bag" | "phone in a coat" | "phone on silent"
            | "switched-off phone" | "off and away" | "phone away all day" | "phone in a locker"
            | "phone left in the bag" | "not seen not heard" | "phone out of sight"
            | "phone in rucksack",
        /// From prose: one's own phone, given into the school's keeping for the day.
        PhonesHandedIn = "Mobile phones, handed in for the day"
            | "phone handed in" | "hand in phone" | "phone pouch" | "Yondr" | "phone locker"
            | "phones collected in" | "phone left at the office" | "hand in mobile at the office"
            | "phone basket" | "phone box in class" | "phone amnesty"
            | "giving phone to the office" | "handing phones in" | "leave phone with the teacher"
            | "locked away phone" | "phone collected in the morning" | "surrender phone"
            | "magnetic pouch",
        /// From prose: one's own phone on the premises at all, used or not.
        PhonesBrought = "Mobile phones, brought to school"
            | "bring a phone to school" | "bringing phones to school" | "bringing a mobile"
            | "phone for the walk home" | "Year 6 bringing phones" | "phone allowed in school"
            | "no phones" | "phone ban" | "walking home alone with a phone"
            | "can my child have a phone" | "taking a phone to school" | "phones on site"
            | "phone ban in school" | "phone-free school" | "child bringing a phone",
        /// From prose: whatever is worn to hear with, by wire or without.
        Earphones = "Earphones and headphones"
            | "AirPods" | "headphones" | "earphones" | "earbuds" | "ear phones" | "Beats"
            | "Bluetooth headphones" | "AirPod" | "headset" | "ear pods"
            | "noise cancelling headphones" | "in-ear" | "buds" | "wireless earbuds"
            | "ear defenders with music",
        /// From prose: devices made for playing, held in the hand or not.
        GamesConsoles = "Games consoles"
            | "Nintendo Switch" | "PlayStation" | "PS5" | "Xbox" | "Nintendo DS" | "games console"
            | "Wii" | "PSP" | "Game Boy" | "handheld console" | "console" | "3DS" | "Steam Deck"
            | "PS4" | "Switch" | "game console" | "VR headset" | "Oculus" | "Meta Quest"
            | "gaming device" | "DS",
        /// From prose: glasses that show, film or listen.
        SmartGlasses = "Smart glasses"
            | "Ray-Ban Meta" | "Google Glass" | "smart glasses" | "Meta glasses"
            | "camera glasses" | "AR glasses" | "spy glasses" | "glasses with a camera"
            | "Ray-Bans" | "Snapchat Spectacles" | "sunglasses with a camera",
        /// From prose: tags and the like by which somebody is found.
        Trackers = "Location trackers"
            | "AirTag" | "GPS tracker" | "tracker" | "location tracker" | "Tile"
            | "tracking device" | "Life360" | "GPS watch for kids" | "Find My" | "tracking tag"
            | "tracking my child" | "bag tag" | "child locator" | "Apple AirTag" | "GPS",
        /// From prose: devices made for reading books.
        EReaders = "E-readers"
            | "Kindle" | "e-reader" | "ebook reader" | "Kobo" | "ereader" | "Nook" | "Paperwhite"
            | "reading device" | "electronic book" | "e-book",
        /// From prose: speakers and programs that listen and answer.
        VoiceAssistants = "Voice assistants"
            | "Alexa" | "Siri" | "Google Home" | "Echo" | "Amazon Echo" | "smart speaker"
            | "Echo Dot" | "Hey Google" | "Cortana" | "voice assistant" | "Google Nest"
            | "HomePod" | "smart home speaker" | "Bixby",
        /// From prose: small aircraft without a crew, with or without a camera.
        Drones = "Drones"
            | "drone" | "quadcopter" | "flying camera" | "DJI" | "UAV"
            | "drone over the playground" | "remote controlled helicopter" | "drone camera",
    }
}
