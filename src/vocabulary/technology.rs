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
            | "phones in school" | "calls" | "taking a call" | "blackberry"
            | "pupil ringing his mum" | "ringing his mum on his mobile" | "old Nokia"
            | "phone in my hand" | "phones at lunch" | "checking my phone" | "texting on my phone"
            | "looking at my phone" | "phone use" | "Pixel" | "OnePlus" | "Huawei"
            | "phone at work" | "looking at a phone in class" | "mobile without internet"
            | "staff phones" | "answering the phone" | "mobile at break"
            | "phone in the staffroom" | "phone on my desk" | "governors' phones"
            | "visitor's phone" | "volunteer's phone" | "parent on the phone"
            | "calling on own phone" | "flip phone" | "a non-smart phone" | "making a call"
            | "mobiles",
        /// A row of the Communication Technologies table: one's own watch, for anything but pictures.
        PersonalWatches = "Personal smart watches, not for photos"
            | "smart watch" | "smartwatch" | "Apple Watch" | "Fitbit" | "fitness tracker"
            | "wearable" | "Garmin" | "watch" | "wearable tech" | "step counter" | "wearables"
            | "wrist device" | "wearable device" | "activity tracker" | "digital watch"
            | "Pixel Watch" | "her pink Fitbit" | "Samsung watch" | "Galaxy Watch"
            | "kids' smart watch" | "watch that gets messages" | "Xplora" | "smart ring"
            | "Oura ring" | "smart band" | "Whoop" | "Garmin watch" | "texting on a watch"
            | "watch that connects to phone" | "watches in exams" | "pupil's watch",
        /// A row of the Communication Technologies table: one's own phone as a camera or recorder.
        PersonalPhonesPhoto = "Personal mobile phones, for photos"
            | "phone camera" | "camera phone" | "taking photos with my phone"
            | "taking a photo with a mobile" | "phone photo" | "filming on a phone" | "camera"
            | "digital camera" | "photos on own phone" | "photos on a personal phone"
            | "video on a phone" | "own camera" | "taking pictures on a mobile"
            | "personal camera" | "snap on my phone" | "filming on my own phone"
            | "recording on a phone" | "photos on a mobile" | "GoPro" | "camcorder"
            | "video camera" | "teacher taking photos on her phone" | "using my phone as a camera"
            | "SLR" | "photographing with a phone" | "taking snaps on my phone"
            | "photos with my own camera" | "using my own camera" | "pictures on my Samsung"
            | "picture on an iPhone" | "snapping the class on my mobile"
            | "staff taking photos on phones" | "photo with iPhone" | "recording on my phone"
            | "videoing on a phone" | "Polaroid" | "disposable camera"
            | "TA taking photos on her mobile" | "parents filming on phones" | "mobile camera"
            | "filming on a mobile" | "photos on my iPhone" | "Canon" | "Nikon" | "dash cam"
            | "my own digital camera",
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
            | "child's own tablet" | "iPad mini" | "Amazon Fire" | "tablet from home"
            | "bringing an iPad in" | "Samsung Galaxy Tab" | "my kid's iPad" | "Amazon tablet"
            | "Fire tablet" | "iPad Pro" | "Lenovo tablet" | "tablets of our own" | "own iPad"
            | "pupil's own tablet",
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
            | "tablets in class" | "class iPads" | "the iPad trolley" | "iPads for the class"
            | "tablets belonging to school" | "school tablets" | "class set" | "school's iPads"
            | "school iPad at home" | "borrowed iPad" | "pupil iPads" | "iPads in Year 2"
            | "the tablets in the cupboard" | "iPad from school" | "iPads in class"
            | "classroom tablets" | "school mobile" | "school phone" | "school's camera",
        /// A row of the Communication Technologies table: private mail, at school or over its network.
        PersonalEmail = "Personal email in school"
            | "Gmail" | "Hotmail" | "Yahoo mail" | "Outlook.com" | "personal email"
            | "private email" | "own email" | "my email" | "home email" | "webmail" | "AOL"
            | "checking my own emails" | "Gmail at work" | "personal email account"
            | "private mail" | "personal emails" | "iCloud mail" | "BT Internet"
            | "personal email on the school network" | "checking Hotmail" | "Yahoo account"
            | "emailing from my Yahoo" | "emailing from my own account" | "home email account"
            | "checking email at work" | "looking at my emails" | "Gmail account" | "Proton Mail"
            | "my Hotmail" | "own email account" | "private emails" | "Sky email"
            | "Outlook personal" | "emails from home" | "personal mail" | "BT email",
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
            | "home computer" | "bringing in a laptop" | "staff's own laptop" | "PC from home"
            | "MacBook I bought" | "my own MacBook" | "HP laptop" | "Dell laptop"
            | "laptop I bought" | "using my own laptop" | "bring my laptop"
            | "sixth formers' laptops" | "Surface Pro" | "governor's own laptop"
            | "own laptop at work" | "private laptop" | "gaming laptop" | "family laptop"
            | "family computer",
        /// From prose: the school's mail account for school matters.
        SchoolEmail = "School email"
            | "work email" | "school email" | "email" | "staff email" | "school mail" | "Outlook"
            | "Office 365 mail" | "school account email" | "email account" | "pupil email"
            | "professional email" | "emails" | "e-mail" | "official email" | "LGfL mail"
            | "staff mail" | "school gmail" | "email at school" | "pupils' email" | "work emails"
            | "email from school" | "using school email" | "email a colleague"
            | "sending an email" | "school inbox" | "write an email" | "Microsoft 365 mail"
            | "emailing at school" | "emailing colleagues" | "Exchange" | "staff inbox" | "inbox"
            | "email address from school" | "email to staff",
        /// From prose: a school account writing to, or receiving from, people beyond the school.
        ExternalEmail = "Email with outside addresses"
            | "emailing outside" | "email to outsiders" | "email from outside"
            | "emails to people outside school" | "emailing other schools" | "email pen pals"
            | "outside email" | "emails to other organisations" | "emailing an outside company"
            | "contact outsiders by email" | "email from strangers" | "emailing a solicitor"
            | "email to external people" | "email to somebody outside"
            | "emails with other schools" | "emailing an author" | "outside people by email"
            | "emailing companies" | "email penpals" | "emailing people not in school"
            | "email strangers" | "emails from outsiders" | "external" | "emailing the council"
            | "pen pals" | "outside organisations" | "writing to a museum",
        /// From prose: a school computer which staff have at home.
        LoanedComputers = "Computers on loan from the school"
            | "loan laptop" | "borrowed laptop" | "school laptop at home" | "laptop on loan"
            | "school laptop" | "teacher's work laptop" | "work laptop" | "laptop given by school"
            | "DfE laptop" | "staff laptop" | "laptop lent" | "school computer at home"
            | "loaned device" | "borrowed Chromebook" | "lent laptop" | "laptop scheme"
            | "taking a school laptop home" | "marking on the school laptop at home"
            | "school laptop in the evening" | "school's laptop" | "laptop from school"
            | "laptop I have from work" | "staff laptops" | "laptops for home" | "work computer"
            | "governor's laptop from school" | "laptop for teachers" | "teacher laptop"
            | "laptop for home learning" | "school Chromebook at home"
            | "school laptop for private things" | "family using the school laptop"
            | "work machine" | "TA's school laptop",
        /// From prose: showing pupils pictures, film or sound kept on a personal device.
        OwnDeviceMedia = "Media from one's own device"
            | "music from my phone" | "playing my own playlist in class"
            | "showing a video from my phone" | "showing holiday photos"
            | "playing music in class from my phone" | "showing my own videos to pupils"
            | "playing my own DVD" | "music off my own iPod" | "iPod" | "MP3 player"
            | "showing pupils stuff on my phone" | "playing music from my phone"
            | "own music in class" | "plays a clip from his own phone" | "my holiday pictures"
            | "show a photo from my phone" | "own playlist" | "Spotify from my own phone in class"
            | "films from my own laptop" | "own DVDs" | "show children pictures on my phone"
            | "pictures on my own phone to pupils",
        /// From prose: memory sticks, discs and other storage that is carried about.
        RemovableMedia = "Removable media"
            | "USB stick" | "memory stick" | "pen drive" | "flash drive" | "USB" | "thumb drive"
            | "external hard drive" | "CD" | "DVD" | "SD card" | "memory card"
            | "portable hard drive" | "disc" | "USB drive" | "floppy disk" | "portable storage"
            | "hard drive" | "usb pen" | "data stick" | "CD-ROM" | "encrypted stick"
            | "encrypted USB" | "portable hard disk" | "sticks" | "data pen" | "USB key" | "CDs"
            | "DVDs" | "data on a USB" | "dongle" | "micro SD" | "zip drive" | "SSD"
            | "storage device" | "pen drives" | "memory sticks" | "USB stick from home"
            | "portable drive" | "hard disk" | "discs" | "USB port" | "backing up to a stick",
        /// From prose: a login for somebody who is here for a while.
        GuestAccounts = "Guest accounts"
            | "guest login" | "guest account" | "visitor login" | "temporary account"
            | "visitor wifi" | "guest wifi" | "supply login" | "temporary login" | "guest access"
            | "supply teacher login" | "guest password" | "guest user" | "login for visitors"
            | "login for supply" | "temporary password" | "wifi for guests" | "visitor account"
            | "login for a visitor" | "account for a student teacher" | "short-term login"
            | "supply account" | "day login" | "generic supply login" | "temp login"
            | "logins for trainees" | "guest log-in",
        /// From prose: the school's own site for work, messages and sharing.
        LearningPlatform = "Learning platform"
            | "Google Classroom" | "VLE" | "learning platform" | "Microsoft Teams classroom"
            | "Moodle" | "Frog" | "Firefly" | "virtual learning environment" | "Fronter" | "MLE"
            | "Satchel" | "its learning" | "online learning platform" | "homework site" | "J2E"
            | "Showbie" | "Seesaw" | "school portal" | "DB Primary" | "LGfL" | "intranet"
            | "Oak National Academy" | "virtual classroom" | "homework platform"
            | "Teams for homework" | "Google Classroom work" | "homework online" | "Edmodo"
            | "Canvas" | "Blackboard" | "platform" | "Bedrock" | "Sparx" | "Seneca"
            | "Microsoft Education" | "homework website" | "school's platform"
            | "home learning site" | "online classroom" | "StudentShare" | "Class Notebook"
            | "OneNote" | "Epraise" | "online homework" | "pupil portal" | "E-portfolio",
        /// From prose: one login for a whole class.
        ClassLogins = "Shared class logins"
            | "class login" | "shared login for a class" | "class password" | "class username"
            | "whole class login" | "group login" | "generic login" | "one password for the class"
            | "year group login" | "KS1 class login" | "shared account"
            | "one login for the class" | "infants' shared login" | "login for the class"
            | "year 1 password" | "same login for everybody" | "class user" | "one login for all"
            | "shared user account" | "shared password" | "class account"
            | "logging on as a class" | "picture password" | "little ones' login" | "shared login"
            | "group password" | "infants' login",
        /// From prose: the school's wireless network, reached with a personal device.
        OwnDeviceWireless = "School wireless for own devices"
            | "wifi" | "school wifi" | "wi-fi" | "wireless" | "BYOD wifi" | "wifi password"
            | "connecting my phone to wifi" | "Wi-Fi code" | "using school wifi on my phone"
            | "wireless network" | "phone on the school wifi" | "getting on the wifi"
            | "internet on my phone at school" | "broadband code" | "joining the wifi"
            | "personal device on the wifi" | "my phone on the wifi"
            | "putting my phone on the wifi" | "phone on wifi" | "using the wifi" | "wifi key"
            | "wifi on my own laptop" | "wifi for visitors' phones" | "connect to the wifi"
            | "staff wifi" | "wifi code" | "eduroam" | "log on to the wifi" | "wifi access"
            | "getting wifi on my phone" | "own laptop on wifi" | "internet on my own device"
            | "own device on the network",
        /// From prose: one mail address for a class or a group.
        ClassEmail = "Class or group email addresses"
            | "class email" | "group email address" | "year group email" | "class email address"
            | "shared mailbox" | "group email" | "class inbox" | "class mailbox"
            | "office email address" | "whole class email" | "class's email"
            | "email for the class" | "office mailbox" | "one email for the class"
            | "year 2 email" | "infants' email" | "office@" | "group mailbox" | "team email"
            | "shared email",
        /// From prose: the school's computers, network and connection as a whole.
        SchoolNetwork = "School network and internet"
            | "school network" | "school internet" | "school computers" | "the network"
            | "computer" | "PC" | "desktop" | "computer suite" | "ICT suite" | "IT room"
            | "internet" | "internet access" | "broadband" | "server" | "school system"
            | "ICT systems" | "school computer" | "school PC" | "online" | "web" | "computers"
            | "the system" | "intranet server" | "world wide web" | "interactive whiteboard"
            | "printer" | "school IT" | "ICT" | "networks" | "using the computers"
            | "using the internet" | "going online at school" | "internet in school"
            | "school's computers" | "the computers" | "logging on" | "log on" | "school machines"
            | "ICT equipment" | "school equipment" | "IT equipment" | "IT systems"
            | "computing equipment" | "library computers" | "network account" | "desktop PC"
            | "iMac" | "whiteboard" | "printing" | "photocopier" | "logging in"
            | "using the school computer" | "Wi-Fi network of school" | "projector" | "visualiser"
            | "interactive board" | "smartboard" | "computer network" | "ICT facilities"
            | "computers at school" | "PCs",
        /// From prose: where the school keeps its data about pupils and staff.
        ManagementInformationSystem = "Management information system"
            | "SIMS" | "Arbor" | "Bromcom" | "ScholarPack" | "MIS" | "Integris" | "registers"
            | "pupil database" | "pupil records" | "management information" | "CPOMS"
            | "MyConcern" | "register software" | "school database" | "RM Integris"
            | "attendance system" | "pupil data system" | "iSAMS" | "Progresso" | "data system"
            | "pupil tracking" | "pupil data on SIMS" | "taking the register"
            | "electronic register" | "attendance" | "school information system"
            | "pupil information system" | "Go 4 Schools" | "Pupil Asset" | "data on pupils"
            | "Insight" | "FFT" | "DCPro" | "attendance data" | "register" | "safeguarding system"
            | "medical tracker" | "dinner money system" | "ParentPay" | "pupil information"
            | "assessment data" | "tracking system" | "assessment tracker",
        /// From prose: folders for work, of one's own or shared.
        NetworkStorage = "Storage on the school network"
            | "shared drive" | "network drive" | "staff drive" | "home folder" | "T drive"
            | "my documents" | "server folder" | "school OneDrive" | "pupil shared area"
            | "file server" | "school folders" | "shared folder" | "staff shared area"
            | "school Google Drive" | "user area" | "saving work" | "storage" | "SharePoint"
            | "saved on the server" | "my area" | "my folder" | "Google Drive for school"
            | "school's drive" | "the T drive" | "the shared area" | "OneDrive at school"
            | "files on the network" | "saving on the server" | "staff shared drive"
            | "where work is saved" | "cloud at school" | "Google Drive at school"
            | "work folders" | "pupil drive" | "pupils' folders" | "SharePoint site"
            | "the S drive" | "staff folder" | "drives" | "save work" | "my files" | "files",

        // Named in policies on phones and other devices.
        /// From prose: one's own phone, there and switched off, neither seen nor heard.
        PhonesInBag = "Mobile phones, switched off in the bag"
            | "phone in bag" | "phone switched off in bag" | "phone in pocket"
            | "phone turned off" | "phone kept in a bag" | "phone in a coat" | "phone on silent"
            | "switched-off phone" | "off and away" | "phone away all day" | "phone in a locker"
            | "phone left in the bag" | "not seen not heard" | "phone out of sight"
            | "phone in rucksack" | "phone in the bag" | "phone off in my bag"
            | "turned off in a bag" | "phone in her handbag" | "handbag" | "phone zipped away"
            | "phone put away" | "away in bags" | "phone in coat pocket" | "phone off"
            | "phone in a drawer" | "mobile off in bag" | "phone kept off"
            | "switched off all day" | "off and in your bag" | "phones away" | "locker"
            | "phone in the cupboard",
        /// From prose: one's own phone, given into the school's keeping for the day.
        PhonesHandedIn = "Mobile phones, handed in for the day"
            | "phone handed in" | "hand in phone" | "phone pouch" | "Yondr" | "phone locker"
            | "phones collected in" | "phone left at the office" | "hand in mobile at the office"
            | "phone basket" | "phone box in class" | "phone amnesty"
            | "giving phone to the office" | "handing phones in" | "leave phone with the teacher"
            | "locked away phone" | "phone collected in the morning" | "surrender phone"
            | "magnetic pouch" | "phone left with the office" | "phones into the box"
            | "drop phone at reception" | "phones in a box" | "give my phone in"
            | "phones locked up" | "phones stored by the school"
            | "phone put in the safe for the day"
            | "giving the phone to the teacher in the morning" | "phones collected at the gate"
            | "hand it in at the start of the day" | "phones in the morning" | "locked pouch"
            | "office looks after phone" | "put phones in a tray",
        /// From prose: one's own phone on the premises at all, used or not.
        PhonesBrought = "Mobile phones, brought to school"
            | "bring a phone to school" | "bringing phones to school" | "bringing a mobile"
            | "phone for the walk home" | "Year 6 bringing phones" | "phone allowed in school"
            | "no phones" | "phone ban" | "walking home alone with a phone"
            | "can my child have a phone" | "taking a phone to school" | "phones on site"
            | "phone ban in school" | "phone-free school" | "child bringing a phone"
            | "can he bring a phone" | "bringing her mobile" | "bring her phone"
            | "Year 5 bringing a phone" | "having a phone at school"
            | "phone on the way to school" | "walking to school with a phone"
            | "allowed to bring a phone" | "phones banned" | "bans on phones" | "phone policy"
            | "mobile ban" | "phone at school" | "have a mobile in school"
            | "mobile phones on site" | "do you allow phones" | "phone in school"
            | "bringing in phones",
        /// From prose: whatever is worn to hear with, by wire or without.
        Earphones = "Earphones and headphones"
            | "AirPods" | "headphones" | "earphones" | "earbuds" | "ear phones" | "Beats"
            | "Bluetooth headphones" | "AirPod" | "headset" | "ear pods"
            | "noise cancelling headphones" | "in-ear" | "buds" | "wireless earbuds"
            | "ear defenders with music" | "wireless headphones" | "Bluetooth earphones"
            | "earpods" | "in-ear headphones" | "AirPods Max" | "Galaxy Buds" | "Sony headphones"
            | "over-ear headphones" | "ear buds" | "wired headphones" | "earpiece"
            | "listening with headphones" | "Skullcandy" | "gaming headset",
        /// From prose: devices made for playing, held in the hand or not.
        GamesConsoles = "Games consoles"
            | "Nintendo Switch" | "PlayStation" | "PS5" | "Xbox" | "Nintendo DS" | "games console"
            | "Wii" | "PSP" | "Game Boy" | "handheld console" | "console" | "3DS" | "Steam Deck"
            | "PS4" | "Switch" | "game console" | "VR headset" | "Oculus" | "Meta Quest"
            | "gaming device" | "DS" | "Nintendo" | "a Switch" | "PS Vita" | "PlayStation 5"
            | "Xbox Series X" | "DS Lite" | "handheld game" | "games machine" | "VR"
            | "virtual reality" | "virtual reality headset" | "games consoles at wet play"
            | "retro console" | "toy computer" | "Tamagotchi" | "Leapfrog" | "handheld games"
            | "Quest",
        /// From prose: glasses that show, film or listen.
        SmartGlasses = "Smart glasses"
            | "Ray-Ban Meta" | "Google Glass" | "smart glasses" | "Meta glasses"
            | "camera glasses" | "AR glasses" | "spy glasses" | "glasses with a camera"
            | "Ray-Bans" | "Snapchat Spectacles" | "sunglasses with a camera"
            | "glasses that film" | "smart specs" | "recording glasses" | "glasses with camera"
            | "Meta Ray-Bans" | "glasses that record" | "video glasses" | "AR headset"
            | "Vision Pro" | "augmented reality glasses" | "specs with a camera"
            | "filming with glasses",
        /// From prose: tags and the like by which somebody is found.
        Trackers = "Location trackers"
            | "AirTag" | "GPS tracker" | "tracker" | "location tracker" | "Tile"
            | "tracking device" | "Life360" | "GPS watch for kids" | "Find My" | "tracking tag"
            | "tracking my child" | "bag tag" | "child locator" | "Apple AirTag" | "GPS"
            | "tracker in a school bag" | "AirTag in the bag" | "a tracking device in her bag"
            | "tag in a coat" | "GPS watch" | "tracker in shoes" | "Jiobit"
            | "see where my child is" | "following my child by GPS" | "child tracker"
            | "tracking app" | "location tag" | "SmartTag" | "where my kid is"
            | "tracker on a key ring" | "bluetooth tracker",
        /// From prose: devices made for reading books.
        EReaders = "E-readers"
            | "Kindle" | "e-reader" | "ebook reader" | "Kobo" | "ereader" | "Nook" | "Paperwhite"
            | "reading device" | "electronic book" | "e-book" | "Kindle book" | "reading tablet"
            | "reading on a Kindle" | "e-books" | "ebooks" | "e reader" | "electronic reader"
            | "e-ink reader" | "digital reader" | "BorrowBox",
        /// From prose: speakers and programs that listen and answer.
        VoiceAssistants = "Voice assistants"
            | "Alexa" | "Siri" | "Google Home" | "Echo" | "Amazon Echo" | "smart speaker"
            | "Echo Dot" | "Hey Google" | "Cortana" | "voice assistant" | "Google Nest"
            | "HomePod" | "smart home speaker" | "Bixby" | "asking Alexa" | "ask Alexa"
            | "asking Siri" | "OK Google" | "Alexa in class" | "talking to a speaker"
            | "smart speakers" | "Amazon Alexa" | "Google Assistant" | "voice control"
            | "digital assistant" | "listening device" | "speaker that listens"
            | "virtual assistant" | "Alexa device",
        /// From prose: small aircraft without a crew, with or without a camera.
        Drones = "Drones"
            | "drone" | "quadcopter" | "flying camera" | "DJI" | "UAV"
            | "drone over the playground" | "remote controlled helicopter" | "drone camera"
            | "flying a drone" | "drones over school" | "drone photos" | "toy helicopter"
            | "mini drone" | "aerial photos" | "flying camera over the field" | "drone filming"
            | "remote control plane" | "model aircraft" | "aerial filming" | "fly a drone",
    }
}
