//! What somebody does online or with a school's systems.

use super::words;

words! {
    /// An act that a policy may allow or forbid: a row of the User Actions table.
    ///
    /// The rows of the widely copied English template come first, in their printed order; then rows of
    /// its later editions; then acts that policies speak of in prose only. An act is not an incident:
    /// it becomes one when somebody did it and the policy does not allow it.
    ///
    /// Its area of risk is given by [`area`](UserAction::area). Non-exhaustive: new editions of the
    /// template add rows.
    #[non_exhaustive]
    pub enum UserAction, "user action", later Deepfakes {
        // The template's rows, in printed order.
        /// A row of the User Actions table: making, showing, holding or spreading indecent images of
        /// anybody under 18.
        ChildSexualAbuseImages = "Child sexual abuse images"
            | "child porn" | "child pornography" | "CSAM" | "indecent images of children"
            | "nudes" | "sending nudes" | "nude picture" | "nude selfie" | "nude photo"
            | "naked picture of a pupil" | "naked selfie" | "sexting"
            | "youth produced sexual imagery" | "IIOC" | "child abuse images"
            | "paedophile images" | "explicit pictures of children" | "semi-nude" | "dick pic"
            | "topless picture of a pupil" | "nudes and semi-nudes" | "child abuse pictures"
            | "rude picture of herself" | "picture without clothes on" | "naked photo of a girl"
            | "naked photo of a boy" | "passing round a naked photo" | "passing round nudes"
            | "rude pictures of a classmate" | "photo of a girl with no top on"
            | "undressed pupils" | "nudes of a pupil" | "nude video of a child" | "indecent photo"
            | "indecent pictures" | "Snapchat nudes" | "self-generated imagery",
        /// A row of the User Actions table: winning a child's trust for sexual ends, or arranging,
        /// urging or helping a sexual offence against a child.
        Grooming = "Grooming of a child"
            | "groomer" | "paedophile" | "child groomer" | "online predator"
            | "stranger asking for photos" | "adult pretending to be a child" | "sexual approach"
            | "adult chatting up a child" | "pretending to be a kid online" | "incitement"
            | "soliciting a child" | "creepy man online" | "adult befriending a child online"
            | "child sexual exploitation" | "CSE" | "stranger danger online"
            | "man asking my daughter for pictures" | "old man chatting to a child"
            | "asking a child for nudes" | "asked her for pictures"
            | "adult asking a child to meet" | "online stranger" | "child being groomed"
            | "sending presents to a child online" | "flirting with a child"
            | "stranger messaging my son" | "man online" | "adult contacting a child for sex"
            | "asked for photos by a stranger" | "pervert",
        /// A row of the User Actions table: images that are a crime to possess, of adults too.
        ExtremePornography = "Extreme pornography"
            | "violent porn" | "rape porn" | "bestiality" | "animal porn" | "extreme porn"
            | "snuff film" | "illegal porn" | "necrophilia",
        /// A row of the User Actions table: stirring up hatred over race, religion or sexual
        /// orientation, to a degree that is a crime.
        RacistMaterial = "Criminally racist material"
            | "racist material" | "racial hatred" | "religious hatred" | "inciting hatred"
            | "inciting racial hatred" | "stirring up hatred" | "KKK" | "Nazi material"
            | "racist website" | "neo-Nazi" | "hate material" | "white supremacist",
        /// A row of the User Actions table: sexual material that an adult may lawfully see.
        Pornography = "Pornography"
            | "porn" | "dirty pictures" | "X-rated" | "adult site" | "adult content" | "Pornhub"
            | "OnlyFans" | "explicit material" | "sex sites" | "rude website" | "dirty video"
            | "naughty pictures" | "adult material" | "sexual content" | "dirty magazine" | "xxx"
            | "hentai" | "NSFW" | "smut" | "blue movie" | "porno" | "looking at naked women"
            | "playboy" | "page three" | "topless pictures" | "rude film" | "sex videos"
            | "sexy pictures" | "erotic" | "mucky videos" | "adult films" | "rude sites" | "strip"
            | "strip club website" | "looking at porn",
        /// A row of the User Actions table: speaking for unequal treatment of a group, short of crime.
        Discrimination = "Promoting discrimination"
            | "sexist" | "sexist joke" | "homophobic" | "homophobic joke" | "transphobic"
            | "racist joke" | "prejudice" | "equality" | "ageist" | "disablist"
            | "unequal treatment" | "stereotyping" | "bigotry" | "racist comment" | "racism"
            | "homophobia" | "sexism" | "offensive about disability"
            | "making fun of disabled people" | "anti-gay joke" | "calling someone gay" | "slurs"
            | "N-word" | "racial slur" | "stereotypes" | "unfair to girls" | "mocking an accent",
        /// A row of the User Actions table: threats, and promoting violence or mental harm.
        ThreateningBehaviour = "Threatening behaviour"
            | "threat" | "threatening message" | "death threat"
            | "threatening to beat somebody up" | "intimidation" | "violence" | "violent video"
            | "fight video" | "fighting" | "gore" | "happy slapping" | "menacing"
            | "aggressive message" | "threatened me online" | "beheading video"
            | "graphic violence" | "threats of violence" | "violent material" | "I'll get you"
            | "threatening to hurt" | "threatening a teacher" | "scaring people" | "threats"
            | "fight on video" | "knife threat" | "threatening to kill" | "beating up video"
            | "fight club" | "violent clips" | "Squid Game" | "horror film" | "18-rated film"
            | "violent game" | "bomb threat",
        /// A row of the User Actions table: whatever else offends colleagues, goes against the school's
        /// values or harms its name.
        OffensiveOrDisreputable = "Offensive or disreputable material"
            | "offensive joke" | "bad taste" | "vulgar" | "brings school into disrepute"
            | "bringing the school into disrepute" | "disrepute" | "slagging off the school"
            | "bad mouthing the school" | "moaning about school online" | "inappropriate content"
            | "inappropriate material" | "unsuitable content" | "distasteful"
            | "offensive material" | "shaming the school" | "offensive post" | "offensive content"
            | "unsuitable material" | "inappropriate website" | "mean meme" | "pig's face picture"
            | "rude picture of the head" | "making fun of a teacher online"
            | "parody of the school" | "bad joke" | "silly picture of a teacher" | "swearing meme"
            | "parent slating the school" | "rude meme" | "meme about a teacher" | "memes"
            | "mocking the school" | "bad reputation" | "off-colour joke" | "dodgy joke"
            | "criticism of the school" | "rude gesture in a photo" | "mocking video",
        /// A row of the User Actions table: earning on one's own account by means of school systems.
        PrivateBusiness = "Running a private business"
            | "running a business" | "private business" | "side hustle" | "own business"
            | "tutoring business" | "selling stuff" | "selling cakes from school computer"
            | "personal profit" | "moneymaking" | "Avon" | "Etsy shop" | "private tuition adverts"
            | "freelance work" | "commercial use" | "selling on the side" | "second job"
            | "selling make-up" | "running my shop from work" | "YouTube earnings"
            | "pupil selling sweets" | "advertising my business"
            | "working for someone else in school time" | "catalogue" | "running an online shop"
            | "business emails at school",
        /// A row of the User Actions table: getting round filtering or monitoring, by a proxy or
        /// otherwise.
        FilterBypass = "Bypassing filters or safeguards"
            | "VPN" | "proxy" | "proxy site" | "getting round the filter" | "bypass the filter"
            | "bypassing filtering" | "unblocking sites" | "Tor" | "Tor browser" | "dark web"
            | "unblocker" | "anonymiser" | "getting past the firewall" | "beating the filter"
            | "blocked site" | "circumvent" | "Psiphon" | "hotspot to avoid the filter"
            | "using 4G to avoid the filter" | "tethering" | "mobile hotspot" | "Ultrasurf"
            | "avoid web filter" | "Google Translate trick"
            | "private browsing to avoid monitoring" | "disabling the antivirus"
            | "going round the block" | "unlocked YouTube with a proxy"
            | "getting onto blocked sites" | "got past the block" | "getting on a blocked game"
            | "dodging the filter" | "tunnelling" | "Opera VPN" | "NordVPN" | "secret browser"
            | "private browser" | "incognito" | "mirror site" | "get around restrictions"
            | "translating sites to get round the block" | "using mobile data to avoid the filter"
            | "evading monitoring" | "turning off monitoring" | "disable Smoothwall"
            | "get round blocked sites",
        /// A row of the User Actions table: using or passing on another's work without the right to.
        CopyrightInfringement = "Infringing copyright"
            | "copyright" | "piracy" | "pirated film" | "pirate copy" | "illegal copy"
            | "cracked software" | "copying software" | "copied homework" | "plagiarism"
            | "copying from the internet" | "copying and pasting" | "copying images off Google"
            | "illegal streaming" | "dodgy box" | "copyright theft" | "bootleg"
            | "unlicensed software" | "ripping off a film" | "photocopying books" | "copied music"
            | "stealing someone's work" | "no licence for a film"
            | "showing a film without a licence" | "film with no licence"
            | "using someone's photo without asking" | "stealing images from the internet"
            | "using a song without permission" | "illegal download" | "copying a CD"
            | "ripping a DVD" | "cheating by copying" | "Getty Images" | "lifted from Wikipedia"
            | "Firestick" | "pasting from Wikipedia" | "copyrighted music"
            | "photocopying sheet music",
        /// A row of the User Actions table: giving away data about people, money or the network. A
        /// login that somebody else then uses is `SharingPasswords`.
        ConfidentialInformation = "Revealing confidential information"
            | "confidential information" | "leaking" | "leak information" | "gossip about pupils"
            | "confidentiality" | "breach of confidentiality" | "sharing private files"
            | "passing on secrets" | "giving away secrets" | "exam paper leak"
            | "disclose information" | "disclosure of information" | "trade secrets"
            | "salary information" | "staff gossip" | "telling people private things"
            | "talking about a child's home life" | "leaked document" | "leaked email"
            | "exam questions leaked" | "SATs paper leaked" | "sharing staff salaries"
            | "passwords of the network" | "medical records" | "pupil records"
            | "private information about a child" | "private information" | "sensitive data"
            | "sensitive information" | "special category data" | "free school meals list"
            | "child's medical details" | "financial information" | "SEN reports"
            | "social services reports",
        /// A row of the User Actions table: writing malicious software or passing it on.
        Viruses = "Viruses and other harmful files"
            | "virus" | "malware" | "ransomware" | "trojan" | "worm" | "spyware" | "infected file"
            | "computer virus" | "keylogger" | "dodgy file" | "malicious software" | "adware"
            | "rootkit" | "infected USB" | "bug on the computer" | "malicious code"
            | "malware on a computer" | "infecting the network" | "spreading a virus"
            | "worm virus" | "virus in an email" | "infected laptop"
            | "dodgy download with a virus" | "hack tool with virus",
        /// A row of the User Actions table: transfers so large that they slow the connection for
        /// others.
        UnfairUsage = "Unfair use of shared capacity"
            | "hogging the bandwidth" | "bandwidth" | "slowing the internet down"
            | "huge downloads" | "large downloads" | "using up the broadband"
            | "clogging up the network" | "slow wifi" | "heavy use" | "data allowance"
            | "slowing the network" | "big uploads" | "hogging the internet"
            | "filling up the server" | "printing hundreds of pages" | "too much printing"
            | "slowing everyone down" | "downloading all day" | "streaming all day"
            | "using all the wifi",
        /// A row of the User Actions table: playing online games that teach.
        EducationalGaming = "Educational online games"
            | "educational games" | "learning games" | "maths games" | "Times Tables Rock Stars"
            | "TTRS" | "Kahoot" | "Prodigy" | "Purple Mash" | "Education City" | "Mathletics"
            | "Duolingo" | "Numbots" | "Hit the Button" | "phonics game" | "spelling game"
            | "quiz game" | "Scratch" | "Topmarks" | "Minecraft Education" | "Blooket"
            | "Teach Your Monster to Read" | "typing game" | "coding games" | "educational game"
            | "Prodigy Maths" | "Reading Eggs" | "BBC Bitesize" | "Spelling Shed" | "Nessy"
            | "Quizlet" | "Quizizz" | "Hour of Code" | "Gimkit" | "Timestables game"
            | "chess online" | "learning app" | "maths app" | "spelling app"
            | "SATs practice game" | "Sumdog" | "Big Maths" | "Times Tables" | "IXL"
            | "phonics app" | "Khan Academy",
        /// A row of the User Actions table: playing online games for leisure.
        NonEducationalGaming = "Other online games"
            | "online gaming" | "gaming" | "video games" | "playing games" | "Minecraft"
            | "Roblox" | "Fortnite" | "Call of Duty" | "FIFA" | "Candy Crush" | "Among Us"
            | "Brawl Stars" | "Pokemon Go" | "computer games" | "Xbox Live" | "Steam"
            | "shooter game" | "GTA" | "playing a game in class" | "League of Legends"
            | "Clash Royale" | "Wordle" | "Friv" | "Poki" | "non-educational games"
            | "games for fun" | "playing on a game" | "phone games" | "Miniclip" | "online games"
            | "mobile game" | "Rocket League" | "World of Warcraft" | "Coolmath games"
            | "Mario Kart" | "Pokemon" | "Sims" | "EA FC" | "FC 25" | "Subway Surfers"
            | "Angry Birds" | "Snake" | "Solitaire" | "Tetris" | "Minesweeper" | "gamer"
            | "Twitch games" | "shoot em up" | "games on a computer" | "games website"
            | "a quick game" | "game on the iPad" | "game of FIFA" | "playing Fortnite"
            | "app games" | "gaming online" | "free games" | "Clash of Clans" | "Cool Math"
            | "games at lunch" | "online chess for fun" | "car games" | "Slither" | "1v1",
        /// A row of the User Actions table: betting or playing for money.
        Gambling = "Online gambling"
            | "betting" | "bet" | "bingo" | "online bingo" | "casino" | "poker" | "lottery"
            | "Lotto" | "lottery ticket" | "bookies" | "Bet365" | "Ladbrokes" | "scratch cards"
            | "loot boxes" | "fruit machine" | "placing a bet" | "gamble" | "slots" | "sweepstake"
            | "football pools" | "wager" | "National Lottery" | "William Hill"
            | "fantasy football for money" | "skins betting" | "flutter" | "Grand National"
            | "a flutter on the horses" | "horse racing bets" | "accumulators" | "Paddy Power"
            | "raffle online" | "betting on football" | "gambling app" | "spread betting"
            | "bookmaker" | "roulette" | "blackjack" | "Premium Bonds" | "lottery syndicate"
            | "EuroMillions" | "Sky Bet",
        /// A row of the User Actions table: buying or selling goods and services online.
        OnlineShopping = "Online shopping"
            | "shopping" | "buying online" | "buying things on the internet" | "Amazon" | "eBay"
            | "Vinted" | "ASOS" | "Argos" | "Tesco delivery" | "Black Friday"
            | "Christmas shopping" | "booking a holiday" | "ordering a takeaway" | "Deliveroo"
            | "Just Eat" | "Etsy" | "Shein" | "Temu" | "online commerce"
            | "buying concert tickets" | "Facebook Marketplace" | "Depop" | "ordering"
            | "in-app purchases" | "buying" | "online banking" | "groceries" | "paying online"
            | "Gumtree" | "internet shopping" | "shop" | "bidding on eBay" | "bidding"
            | "buying stuff" | "buying trainers" | "buying a present" | "ordering shopping"
            | "ordering lunch" | "booking tickets" | "booking flights" | "online order" | "PayPal"
            | "Ocado" | "Next" | "John Lewis" | "Apple Pay" | "Tesco online" | "checking my bank"
            | "train tickets" | "sell on eBay" | "auction" | "buying a dress online"
            | "shopping websites" | "V-bucks" | "Robux" | "buying Robux",
        /// A row of the User Actions table: exchanging files through a sharing service. Fetching one is
        /// `FileDownload`.
        FileSharing = "File sharing"
            | "file sharing" | "torrent" | "torrents" | "BitTorrent" | "Pirate Bay" | "LimeWire"
            | "peer to peer" | "P2P" | "Dropbox" | "WeTransfer" | "Google Drive" | "cloud storage"
            | "OneDrive" | "iCloud" | "uTorrent" | "file swap" | "exchanging files" | "AirDrop"
            | "sharing files" | "uploading files" | "Megaupload" | "file transfer"
            | "share a file" | "share a big file" | "sending files to a friend" | "Mega"
            | "Google Drive sharing" | "cloud" | "sharing songs" | "BitTorrenting" | "SoulSeek"
            | "Napster" | "Kazaa" | "sharing a folder" | "USB swap" | "sharing documents online"
            | "Bluetooth files" | "nearby share" | "Box",
        /// A row of the User Actions table: using social networks, for whatever purpose.
        SocialMedia = "Social media"
            | "social networking" | "social network" | "Facebook" | "Instagram" | "Insta"
            | "TikTok" | "Twitter" | "X" | "Snapchat" | "Snap" | "LinkedIn" | "Pinterest"
            | "Tumblr" | "BeReal" | "Threads" | "Bebo" | "MySpace" | "Reddit" | "Meta"
            | "Mastodon" | "Bluesky" | "friends reunited" | "posting on socials" | "socials"
            | "status update" | "tweet" | "friend request" | "liking a post" | "Insta story"
            | "facebook page" | "social" | "facebooking" | "Nextdoor" | "influencer"
            | "dating app" | "Tinder" | "Mumsnet" | "Sendit" | "Yubo" | "Bumble" | "dating site"
            | "online dating" | "Snapchat streaks" | "streaks" | "going on Insta" | "reels"
            | "scrolling" | "on her socials" | "posts" | "profile picture" | "Facebook profile"
            | "followers" | "stories" | "TikTok dance" | "TikTok video" | "making TikToks"
            | "tweeting" | "retweet" | "X account" | "social media account" | "online profile"
            | "Facebook friends" | "LinkedIn profile" | "FB" | "IG" | "social media apps"
            | "influencer account" | "hashtag" | "like and share" | "commenting on a post"
            | "adding friends" | "Be Real" | "Lemon8" | "Instagram story" | "social sites"
            | "groups on Facebook" | "Facebook group" | "doomscrolling",
        /// A row of the User Actions table: exchanging messages by app, singly or in groups.
        MessagingApps = "Messaging apps"
            | "WhatsApp" | "whats app" | "WhatsApp group" | "parents' WhatsApp group"
            | "class group chat" | "Messenger" | "Facebook Messenger" | "Signal" | "Telegram"
            | "iMessage" | "instant messaging" | "IM" | "text message" | "texting" | "SMS"
            | "text" | "Kik" | "Viber" | "Discord" | "group chat" | "DM" | "direct message"
            | "WeChat" | "Snapchat message" | "messaging" | "instant messenger" | "MSN"
            | "messages" | "Skype chat" | "send a text" | "private message" | "Slack"
            | "class WhatsApp" | "class WhatsApp group" | "sending messages" | "chat app"
            | "messaging a friend" | "texting a friend" | "sending a text" | "chat group"
            | "texts" | "group message" | "WhatsApping" | "PM" | "MSN Messenger" | "Google Chat"
            | "message a friend" | "iMessages" | "text messages" | "messaging on phone"
            | "parents' group" | "staff WhatsApp" | "Zangi" | "Year group WhatsApp"
            | "mums' group chat" | "Xbox messages" | "year WhatsApp group",
        /// A row of the User Actions table: watching or posting on video sites. Going live is
        /// `LiveStreaming`.
        VideoBroadcasting = "Video sites"
            | "YouTube" | "watching videos" | "Vimeo" | "video site" | "YouTube Kids" | "vlog"
            | "vlogging" | "YouTuber" | "video clip" | "uploading a video" | "posting a video"
            | "video sharing" | "watching a clip" | "Dailymotion" | "youtube channel" | "video"
            | "videos" | "Mr Beast" | "MrBeast" | "watching clips" | "watch YouTube" | "YouTubing"
            | "make a YouTube video" | "posting a clip" | "YouTube Shorts" | "own YouTube channel"
            | "unboxing videos" | "Video sites" | "video streaming site" | "uploading videos"
            | "cartoon clips" | "TED talk" | "funny videos" | "cat videos" | "BBC clips"
            | "Peppa Pig videos" | "music videos" | "watching a video on YouTube"
            | "watch a video" | "clips" | "putting a clip up" | "films on YouTube" | "Rumble"
            | "Vevo",

        // Rows of other editions.
        /// A row of later editions: material that promotes terrorism or draws people into extremism.
        Extremism = "Terrorism or extremism"
            | "terrorism" | "radicalisation" | "ISIS" | "ISIS video" | "Islamic State"
            | "Al Qaeda" | "extremist" | "far right" | "extreme views" | "terrorist video"
            | "terrorist material" | "bomb making instructions" | "EDL" | "jihad" | "jihadi"
            | "radicalised" | "terrorist" | "Prevent concern" | "bomb recipe" | "National Action"
            | "incel forum" | "British values" | "Far-right group" | "racist group recruiting"
            | "Tommy Robinson" | "how to make a bomb" | "joining ISIS" | "suicide bomber"
            | "terror attack video" | "Taliban" | "extremist group" | "Nazi group" | "Combat 18"
            | "being radicalised" | "extremism website" | "manifesto of a shooter" | "Columbine"
            | "school shooter" | "mass shooting" | "Britain First" | "lone wolf"
            | "anarchist cookbook" | "Hamas" | "animal rights extremists" | "incels",
        /// A row of later editions: a crime out of hostility to a group, against whomever. Writings
        /// that stir up hatred are `RacistMaterial`.
        HateCrime = "Hate crime"
            | "hate incident" | "hate speech" | "attack because of race" | "islamophobic attack"
            | "racist abuse" | "racist attack" | "homophobic attack" | "transphobic hate crime"
            | "disability hate crime" | "hate" | "attacked for being gay"
            | "attacked because of her hijab" | "racist bullying" | "racially aggravated"
            | "hate graffiti" | "homophobic abuse" | "racist chanting"
            | "abuse because of religion" | "transphobic abuse" | "crime of hate"
            | "disability hate",
        /// A row of later editions: pursuing somebody with contact they do not want.
        HarassmentOrStalking = "Harassment or stalking"
            | "stalking" | "stalker" | "harassing" | "harassment" | "pestering"
            | "keeps contacting me" | "won't leave me alone" | "unwanted contact"
            | "sexual harassment" | "cyberstalking" | "unwanted messages"
            | "following somebody online" | "obsessive ex" | "bombarding with messages"
            | "tracking somebody" | "pestering an ex" | "won't stop messaging"
            | "keeps texting her" | "keeps ringing" | "sends messages all night"
            | "constantly messaging" | "follows her online" | "sexualised comments"
            | "sexual comments" | "unwanted sexual messages" | "bothering an ex"
            | "can't leave her alone" | "stalks" | "sexual remarks online" | "spying on someone"
            | "spying" | "keeps messaging me",
        /// A row of later editions: sharing, or threatening to share, private sexual images. Of a child
        /// they are `ChildSexualAbuseImages` as well.
        IntimateImages = "Offences with intimate images"
            | "revenge porn" | "cyberflashing" | "sharing nudes of an ex"
            | "sharing someone's nudes" | "threatening to share nudes" | "private sexual images"
            | "intimate image abuse" | "leaked nudes" | "intimate photo"
            | "intimate pictures of an adult" | "sharing private pictures of a partner"
            | "non-consensual sharing of images" | "ex shared my pictures"
            | "private photos shared" | "nudes leaked" | "sexual photo of an adult"
            | "partner's nudes" | "sending someone a nude without asking" | "dick pics"
            | "posting an ex's photos" | "sharing a sex tape" | "sex tape" | "spycam"
            | "topless photo of an adult" | "voyeurism",
        /// A row of later editions: urging or helping somebody to hurt or kill themselves.
        EncouragingSelfHarm = "Encouraging self-harm or suicide"
            | "self-harm" | "suicide" | "cutting" | "anorexia" | "pro-ana"
            | "eating disorder site" | "suicide forum" | "telling someone to kill themselves"
            | "suicide pact" | "self harm pictures" | "thinspiration" | "Blue Whale"
            | "dangerous challenge" | "TikTok challenge" | "kill yourself" | "harming yourself"
            | "dares" | "hurting yourself" | "wants to die" | "telling him to kill himself"
            | "cutting herself" | "suicidal" | "pro-eating disorder" | "starving yourself"
            | "overdose" | "choking game" | "skull breaker challenge" | "blackout challenge"
            | "dangerous dare" | "burn yourself" | "self-harm website" | "suicide website"
            | "suicide videos",
        /// A row of later editions: dealing in illegal drugs or promoting them.
        DrugOffence = "Drug-related offence"
            | "drugs" | "cannabis" | "weed" | "selling drugs" | "buying drugs" | "county lines"
            | "drug dealing" | "vapes" | "dealing" | "cocaine" | "spice" | "drug dealer"
            | "vaping" | "drug" | "laughing gas" | "ketamine" | "selling vapes"
            | "buying weed on Snapchat" | "MDMA" | "drug deal" | "nitrous oxide"
            | "dealers on Snapchat" | "buying vapes online" | "edibles" | "THC vape" | "steroids"
            | "drug gang" | "spliff" | "pills" | "gang" | "illegal substances",
        /// A row of later editions: dealing in illegal weapons or showing them off.
        WeaponOffence = "Weapon-related offence"
            | "knife" | "knives" | "guns" | "weapon" | "buying a knife online" | "zombie knife"
            | "3D printed gun" | "selling weapons" | "explosives" | "machete" | "gun" | "catapult"
            | "posing with a knife" | "blade" | "sword" | "photo with a knife" | "Rambo knife"
            | "pepper spray" | "taser" | "BB gun" | "air gun" | "ordering a knife"
            | "carrying a knife" | "firearms" | "swords" | "buying a weapon" | "picture of a gun",
        /// A row of later editions: cheating for gain, or laundering the proceeds.
        Fraud = "Fraud or financial crime"
            | "money mule" | "money laundering" | "financial crime" | "stealing money"
            | "credit card fraud" | "identity theft" | "embezzling" | "bank details stolen"
            | "stolen card" | "bitcoin scam" | "crypto" | "deception for money"
            | "fiddling the books" | "using someone's credit card"
            | "stealing dinner money online" | "stole bank details" | "money muling"
            | "using mum's card" | "using a stolen card" | "forged" | "forgery" | "fake ticket"
            | "scamming people out of money" | "skimming" | "tax dodge" | "fiddling expenses"
            | "Ponzi" | "crypto fraud" | "theft online" | "stealing dinner money" | "fake charity"
            | "online theft",
        /// A row of later editions: breaking into systems or data. With somebody's own login it is
        /// `AnothersAccount`.
        UnauthorisedAccess = "Unauthorised access to systems or data"
            | "hacking" | "hacker" | "hacked" | "hack into" | "hacking the school"
            | "breaking into the system" | "computer misuse" | "cracking passwords"
            | "Computer Misuse Act" | "got into the server" | "hacked account"
            | "hacking into a teacher's account" | "accessing files without permission"
            | "cyber crime" | "cybercrime" | "cyber attack" | "getting into the admin area"
            | "unauthorised access" | "got into the school system" | "changing grades"
            | "got into my account" | "someone has got into my account"
            | "looking at files he shouldn't" | "broke into the network" | "accessing the admin"
            | "getting into staff files" | "cracked the password" | "hacking Roblox"
            | "took over my account" | "hijacked account" | "changed his grades" | "got into SIMS"
            | "sneaking into files" | "unauthorised login" | "exploit" | "SQL injection"
            | "bypassing security" | "snooping in the staff drive" | "snooping"
            | "accessing the server" | "looking in the teachers' folder"
            | "break into computer system",
        /// A row of later editions: switching off, impairing or flooding the network or a service on
        /// it.
        NetworkDisruption = "Disrupting the network"
            | "DDoS" | "denial of service" | "crashing the network" | "taking down the wifi"
            | "knocking out the internet" | "pulling out cables" | "unplugging"
            | "switch off the server" | "jamming the wifi" | "booter" | "network attack"
            | "bringing down the system" | "breaking the network" | "crash the system"
            | "crashed the internet" | "turned the wifi off" | "unplugged the router" | "router"
            | "knocked out the wifi" | "overloading the network" | "spamming the printers"
            | "sabotage the network" | "deleting the server" | "flooding the network"
            | "cutting the cables" | "kicked everyone off wifi" | "ping flood"
            | "attacking the website" | "taking the website down" | "fork bomb",
        /// A row of later editions: using tools that probe or break security, unasked.
        PenetrationTools = "Penetration tools without permission"
            | "Kali Linux" | "hacking tools" | "port scanner" | "pen testing" | "Wireshark"
            | "password cracker" | "stresser" | "Flipper Zero" | "network scanner"
            | "packet sniffer" | "hacking software" | "pentest" | "vulnerability scanner"
            | "brute force tool" | "metasploit" | "rubber ducky" | "hacker tools"
            | "testing security" | "security testing" | "testing the firewall" | "nmap"
            | "packet capture" | "exploit kit" | "bug bounty" | "wifi cracker" | "ethical hacking"
            | "password cracking tool" | "Raspberry Pi hacking kit" | "probing the network"
            | "script kiddie",
        /// A row of later editions: giving prompts, work or data to an AI service the school has not
        /// cleared.
        UnapprovedAi = "Using unapproved AI services"
            | "ChatGPT" | "AI" | "artificial intelligence" | "chatbot" | "AI chatbot" | "OpenAI"
            | "Gemini" | "Claude" | "Bard" | "Snapchat My AI" | "Character.AI" | "Replika"
            | "generative AI" | "DeepSeek" | "Grok" | "Midjourney" | "AI app" | "Perplexity"
            | "Llama" | "DALL-E" | "unapproved AI" | "AI companion" | "GPT" | "AI girlfriend"
            | "image generator" | "AI website" | "AI helper" | "talk to a bot" | "bot"
            | "AI friend" | "chat with AI" | "image AI" | "AI art" | "using AI" | "an AI app"
            | "Snapchat AI" | "My AI" | "robot" | "asking ChatGPT" | "AI tool not approved"
            | "AI art generator" | "Sora" | "Suno" | "Claude AI" | "Google Gemini" | "Meta AI"
            | "virtual girlfriend" | "AI tutor" | "Grammarly",
        /// A row of later editions: luring people into giving up money, data or logins.
        PhishingOrScam = "Phishing or scams"
            | "phishing" | "scam" | "scam email" | "phishing email" | "fake email" | "spam"
            | "dodgy link" | "fake website" | "smishing" | "con" | "fake invoice" | "scammer"
            | "email asking for bank details" | "clicking a dodgy link"
            | "clicked a suspicious link" | "romance scam" | "fake bank email" | "Nigerian prince"
            | "spoof email" | "suspicious email" | "catfish" | "catfishing" | "vishing"
            | "fake parcel text" | "Royal Mail text" | "HMRC email" | "fake Amazon email"
            | "you've won" | "prize email" | "scam text" | "scam call"
            | "asked for my bank details" | "iTunes voucher scam"
            | "email from the head asking for vouchers" | "gift card scam" | "scam website"
            | "tricked into paying" | "tricked" | "fake login page" | "QR code scam"
            | "bogus email" | "conned" | "conman" | "Hi Mum text" | "quishing" | "bogus website",
        /// A row of later editions: broadcasting oneself or others live.
        LiveStreaming = "Live streaming"
            | "live stream" | "livestreaming" | "Twitch" | "going live" | "Facebook Live"
            | "Instagram Live" | "TikTok Live" | "YouTube Live" | "broadcast live"
            | "streaming myself" | "live broadcast" | "Periscope"
            | "streaming a football match live" | "live video" | "streamer"
            | "streaming the nativity" | "webcamming" | "Omegle" | "go live" | "live on TikTok"
            | "live on Instagram" | "streams his gaming" | "Twitch stream" | "streaming live"
            | "broadcasting live" | "livestream the concert" | "webcast" | "live feed" | "lives"
            | "livestreamed" | "live webcam" | "live broadcasting" | "streaming the service"
            | "live from the classroom" | "streaming the assembly",
        /// A row of later editions: taking pictures, film or sound of people who have not agreed to it.
        FilmingWithoutConsent = "Filming or recording without consent"
            | "secret filming" | "filming someone secretly" | "secretly recording"
            | "recording a teacher" | "photo without permission" | "photo without asking"
            | "covert recording" | "filming a fight" | "hidden camera"
            | "recorded a meeting secretly" | "photographing strangers" | "filming a teacher"
            | "taking a picture of a teacher" | "secret recording" | "filming without permission"
            | "recording without permission" | "voice recording without consent" | "filming staff"
            | "filming without asking" | "took a photo of me" | "took a picture without asking"
            | "sneaky photo" | "recording his teacher shouting" | "recorded the teacher"
            | "recorded me" | "sneaky video" | "filmed a teacher" | "filmed a fight"
            | "videoing people without them knowing" | "secretly taped"
            | "recording a conversation" | "recorded a phone call" | "photo of a teacher"
            | "photographing staff" | "snapping people without asking" | "videoing a pupil crying"
            | "filming in the toilets" | "recording in secret" | "filmed me"
            | "took my photo without asking" | "recorded a staff meeting" | "hidden microphone"
            | "filmed someone falling" | "filming people in the street"
            | "photos taken without consent",
        /// A row of later editions: watching films or hearing music for leisure.
        EntertainmentStreaming = "Streaming for entertainment"
            | "Netflix" | "Spotify" | "Disney Plus" | "iPlayer" | "Prime Video" | "Apple Music"
            | "music streaming" | "listening to music" | "watching a film" | "watching TV"
            | "streaming music" | "streaming films" | "watching the football" | "Now TV" | "ITVX"
            | "binge watching" | "watching the World Cup" | "BBC iPlayer" | "streaming"
            | "Sky Sports" | "Amazon Prime" | "watch a movie" | "podcast" | "Amazon Music"
            | "All 4" | "internet radio" | "watching the Euros" | "the Euros" | "World Cup match"
            | "watching the match" | "watching football" | "listen to Spotify"
            | "songs on Spotify" | "Disney+" | "watching a movie" | "watching telly" | "radio"
            | "Radio 1" | "Heart FM" | "Wimbledon" | "EastEnders" | "Love Island" | "Strictly"
            | "Olympics" | "cricket" | "test match" | "films at work" | "box set"
            | "listen to music while marking" | "TV" | "catch up TV" | "audiobook" | "Deezer"
            | "SoundCloud" | "film at wet play" | "Premier League" | "DAZN" | "Crunchyroll"
            | "Paramount" | "Lion King" | "putting a film on" | "cartoons" | "music",
        /// From lists of what goes to the police: sending anybody under 18 obscene or sexual matter.
        ObsceneMaterialToChild = "Sending obscene material to a child"
            | "sending porn to a child" | "showing porn to a pupil" | "flashing a child online"
            | "sexual message to a child" | "cyberflashing a child"
            | "adult sending rude pictures to a child" | "sexual communication with a child"
            | "sending filth to a child" | "rude picture sent to a pupil"
            | "showing a child pornography" | "sent a child porn" | "showed a child rude pictures"
            | "older boy showing porn to younger ones" | "sexting a child as an adult"
            | "adult sexting" | "porn sent to my daughter" | "sexual messages to a pupil"
            | "explicit message to a child" | "sent her a dick pic",
        /// From lists of what goes to the police: adult material that may be a crime to publish.
        ObscenePublications = "Obscene publications"
            | "obscene material" | "Obscene Publications Act" | "obscenity"
            | "publishing obscene material" | "obscene" | "obscene website",

        // Acts that policies speak of in prose.
        /// From prose: fetching any file that no narrower word covers.
        FileDownload = "Downloading files"
            | "download" | "downloading" | "downloading a file" | "downloading worksheets"
            | "download a PDF" | "saving files from the internet" | "download a document"
            | "downloaded something" | "get a file from the internet"
            | "saving a picture from Google" | "download a resource" | "downloading a picture"
            | "downloading a PDF" | "download worksheets" | "downloads" | "downloading resources"
            | "downloads folder" | "saving a file" | "downloading homework" | "download fonts"
            | "downloading photos" | "download Twinkl" | "Twinkl" | "TES resources"
            | "download the register" | "downloading from a website",
        /// From prose: fetching programs, or installing them on school devices.
        ExecutableDownload = "Downloading or installing programs"
            | "installing software" | "installing programs" | "installing an app"
            | "installed a game" | "downloading apps" | "download an app" | "exe file"
            | "App Store" | "Google Play" | "install" | "new software" | "browser extension"
            | "plug-in" | "apps on a school iPad" | "putting software on" | "program"
            | "downloading software" | "installing a program" | "install an app"
            | "loading software" | "download a program" | "update software" | "Chrome extension"
            | "jailbreaking" | "shareware" | "putting a game on the computer" | "adding an app"
            | "new app" | "putting apps on the iPad" | "add software" | "install Minecraft"
            | "installing Zoom" | "apps" | "downloading games" | "installing a browser"
            | "Steam on a laptop" | "install fonts" | "loading a game" | "setup file" | "drivers"
            | "install a printer" | "freeware" | "updates" | "downloading an app"
            | "trial software" | "run an exe" | "putting a program on"
            | "running software from a USB" | "software" | "unlicensed program" | "app download",
        /// From prose: fetching music, films or other media from sites that offer them.
        MediaDownload = "Downloading music or other media"
            | "downloading music" | "downloading films" | "download a movie" | "MP3" | "iTunes"
            | "downloading songs" | "YouTube to MP3" | "downloading a film" | "downloading videos"
            | "music download" | "download a video" | "podcast download" | "film download"
            | "downloading TV programmes" | "download ringtones"
            | "getting songs off the internet" | "music off YouTube" | "ripping YouTube"
            | "movies" | "download Netflix" | "download a song" | "downloading a movie" | "songs"
            | "download an album" | "downloading cartoons" | "free films" | "MP4"
            | "downloading clips",
        /// From prose: talking in open rooms, with people one may not know.
        ChatRooms = "Chat rooms"
            | "chat room" | "chatroom" | "forum" | "message board" | "discussion forum"
            | "online chat" | "bulletin board" | "chat site" | "chatting to strangers"
            | "talking to strangers online" | "newsgroup" | "online forum" | "chatting online"
            | "chat" | "Teen Chat" | "discussion board" | "Habbo Hotel" | "Club Penguin"
            | "game chat" | "voice chat" | "chat in a game"
            | "chatting with people you don't know" | "Reddit forum" | "chatting in Roblox"
            | "chat with strangers" | "random chat" | "talk to people online" | "Discord server"
            | "chat on games" | "voice chat on Fortnite" | "stranger chat" | "Omegle chat"
            | "chat online" | "talking online to someone he doesn't know" | "headset chat"
            | "Mumsnet forum" | "game chatroom" | "Xbox chat" | "live chat" | "penpals online"
            | "chat function" | "talking to randoms",
        /// From prose: forwarding messages that ask to be forwarded.
        ChainMessages = "Passing on chain messages"
            | "chain letter" | "chain email" | "chain message" | "forward this to ten friends"
            | "pass it on email" | "hoax" | "junk mail forwarding" | "round robin"
            | "forwarding jokes" | "viral message" | "joke email" | "forward to all your contacts"
            | "forward this message" | "send this to ten people" | "Momo" | "Momo challenge"
            | "scary chain" | "bad luck if you don't send" | "pass this on"
            | "forward to everyone" | "chain mail" | "spamming friends" | "sharing a hoax"
            | "forwarded email" | "forwarding" | "forwarded messages",
        /// From prose: letting somebody else use one's own login.
        SharingPasswords = "Sharing passwords"
            | "password sharing" | "sharing a password" | "telling someone my password"
            | "giving out my login" | "shared his password" | "gave a friend her password"
            | "letting somebody use my account" | "lending my login" | "share login"
            | "give password" | "giving away a password" | "telling a friend your password"
            | "give your login to someone" | "letting a friend log in as you" | "shared login"
            | "share my account" | "let someone use my login" | "giving someone my password"
            | "told my friend my password" | "swapping passwords" | "everybody knows the password"
            | "lent my login" | "lending a password" | "password known to everyone"
            | "password to a friend" | "using one password between us" | "sharing accounts"
            | "sharing my Netflix login" | "giving supply my login" | "share username"
            | "my friend knows my password" | "PIN sharing" | "tell my mate my password"
            | "logins" | "pass on a password",
        /// From prose: logging in as somebody else, or trying to, with or without their leave.
        AnothersAccount = "Using another's account"
            | "using someone else's account" | "logging on as someone else"
            | "using a friend's login" | "used the teacher's login"
            | "using another pupil's password" | "logged in as someone else" | "borrowing a login"
            | "impersonation" | "impersonating" | "fake account" | "fake profile"
            | "pretending to be someone else" | "using a colleague's password"
            | "someone else's password" | "stealing a password" | "identity"
            | "using the teacher's password" | "logged in as a teacher"
            | "using other people's login" | "fake Instagram account" | "pretend to be the head"
            | "guessing a password" | "used my account" | "parody account"
            | "using somebody else's username" | "used my login" | "on someone else's account"
            | "on my friend's account" | "logged in as me" | "using my account"
            | "in another person's name" | "logging in as somebody"
            | "fake TikTok in the teacher's name" | "account in my name"
            | "set up an account in the head's name" | "pretending to be a teacher"
            | "posing as someone" | "catfish account" | "finsta"
            | "used another person's password" | "imposter" | "impersonating the head"
            | "bogus account" | "stole my login" | "sneaking on to her account"
            | "Instagram pretending to be a teacher" | "someone is pretending to be me"
            | "using dad's account",
        /// From prose: staff writing to pupils or their parents by private mail, phone or networks.
        PersonalChannelsWithPupils = "Contacting pupils through personal channels"
            | "emailing a pupil" | "texting a pupil" | "friending pupils"
            | "being friends with pupils on Facebook" | "adding pupils on Snapchat"
            | "contacting pupils privately" | "private messages to pupils"
            | "following pupils on Instagram" | "messaging parents on Facebook"
            | "personal contact with pupils" | "teacher texting a pupil"
            | "calling a pupil on my own phone" | "accepting a friend request from a pupil"
            | "pupil's mobile number" | "staff messaging pupils"
            | "texting a parent from my own phone" | "ringing a parent on my mobile"
            | "giving pupils my phone number" | "friends with parents on Facebook"
            | "friends with a pupil" | "WhatsApp with parents" | "messaging pupils"
            | "contacting a pupil on WhatsApp" | "giving my number to a pupil" | "DMing a pupil"
            | "teacher friends with a pupil online" | "gaming with pupils online"
            | "accepting a pupil as a friend on Facebook" | "accepting a Year 6 as a friend"
            | "pupil following me on Instagram" | "staff texting pupils"
            | "teacher messaging a pupil" | "teacher WhatsApping pupils"
            | "TA being friends with a pupil" | "teacher Snapchatting a pupil"
            | "private chat with a pupil" | "giving a pupil my mobile number" | "teacher DMs"
            | "my own phone to ring parents" | "phoning parents from my mobile"
            | "playing Xbox with a pupil" | "adding a pupil on Facebook"
            | "chat with pupils online" | "ex-pupils on Facebook" | "former pupils as friends"
            | "parents as Facebook friends" | "friends with mums on Facebook"
            | "teacher following a pupil" | "emailing a pupil from home email"
            | "emailing parents from Gmail" | "contacting pupils"
            | "contact with pupils outside school" | "teacher ringing a pupil"
            | "befriending pupils" | "teacher and pupil texting" | "a teacher messages my child",
        /// From prose: putting work or news on a website, blog or platform.
        PublishingOnline = "Publishing online"
            | "putting work on the website" | "school website" | "website" | "web page" | "blog"
            | "blogging" | "class blog" | "publish" | "posting online" | "writing a blog"
            | "putting pupils' work online" | "newsletter online" | "uploading to the website"
            | "post on the school Facebook page" | "wiki" | "publishing pupils' work"
            | "school blog" | "updating the website" | "put it online" | "webpage"
            | "class webpage" | "school Twitter" | "school Facebook page"
            | "putting it on the school site" | "writing for the website"
            | "adding to the website" | "school web page" | "pictures on the school website"
            | "newsletter" | "uploading pupils' work" | "posting on the class page"
            | "tweeting from the school account" | "school Instagram" | "posting news"
            | "school newsletter" | "online prospectus" | "website news"
            | "school Twitter account" | "PTA page" | "website editor" | "website content"
            | "podcasting" | "school podcast" | "class Twitter" | "school YouTube channel"
            | "display work online" | "put photos on the website" | "putting work online"
            | "web site" | "blogger" | "class page",
        /// From prose: pictures or film of other people, whether agreed or not; if not agreed, also
        /// `FilmingWithoutConsent`.
        ImagesOfOthers = "Taking or sharing images of others"
            | "photos" | "photo" | "taking photos" | "taking pictures" | "picture" | "photography"
            | "photograph" | "filming" | "filming sports day" | "filming the nativity"
            | "photos of children" | "photos of pupils" | "selfie" | "class photo"
            | "group selfie" | "school photo" | "video of children"
            | "posting pictures of children" | "posting pictures of children online"
            | "uploading photos of other children" | "taking a picture of other children"
            | "photos of other people's children" | "pictures of friends"
            | "filming the school play" | "photos of the nativity play" | "photos at sports day"
            | "video the concert" | "digital images" | "pictures of pupils" | "images"
            | "camera use" | "sharing photos" | "pictures at assembly" | "photos on Facebook"
            | "photographing pupils" | "photo of my child in a play" | "recording the assembly"
            | "tagging" | "tag in a photo" | "images of pupils" | "film the class"
            | "taking a video" | "snap of the class" | "taking snaps" | "pictures of the class"
            | "photos at the concert" | "photo of a friend" | "video of my child in the play"
            | "pictures of other kids" | "photographing the nativity" | "filming a show"
            | "filming an assembly" | "recording the play" | "picture of my friend"
            | "snapping children" | "video of the nativity" | "school photographer"
            | "pictures at the party" | "photo at sports day" | "sharing a class photo"
            | "photo of a child" | "photo of a pupil" | "images of children" | "snapshots"
            | "taking a selfie with friends" | "snaps" | "photos on a trip"
            | "photos for evidence" | "putting a photo of other children online" | "groupie"
            | "photos of staff" | "videoing" | "videoing sports day" | "birthday party photos"
            | "posting photos" | "pictures from school" | "photos on the internet" | "group photo",
        /// From prose: naming pupils, parents or staff there, or airing school matters.
        DiscussingSchoolOnSocialMedia = "Discussing school on social media"
            | "moaning about a teacher on Facebook" | "talking about school on Facebook"
            | "complaining about school online" | "slagging off a teacher online"
            | "parents criticising school on Facebook" | "ranting about school"
            | "posting about work" | "naming the school on social media"
            | "gossiping about school online" | "discussing a pupil on Facebook"
            | "talking about school on social media" | "bad review of the school"
            | "slagging off the head on Facebook" | "posting about the school"
            | "talking about colleagues online" | "writing about pupils online"
            | "criticising the school" | "complaining about a teacher on Facebook"
            | "discussing staff online" | "school gossip"
            | "parent slating the school on Facebook" | "slating the school" | "slating a teacher"
            | "moaning on Facebook" | "complaining about the head online" | "posting about pupils"
            | "Facebook rant" | "parents moaning on WhatsApp" | "moaning about work on Facebook"
            | "talking about parents on Facebook" | "talking about pupils online"
            | "mentions of school on Twitter" | "parents having a go at the school online"
            | "gossip in the parents' WhatsApp" | "having a pop at the school"
            | "slagging off a parent" | "mentioning work online" | "school in a post"
            | "naming a teacher on Facebook" | "posting about a colleague" | "tweet about work"
            | "writing about school",
        /// From prose: mailing data about pupils or staff.
        PersonalDataByEmail = "Sending personal data by email"
            | "emailing pupil data" | "emailing a report" | "email about a child"
            | "sending names by email" | "emailing personal data" | "email medical information"
            | "sending a class list" | "emailing a spreadsheet of pupils"
            | "emailing pupil information" | "email SEN information" | "send pupil data by email"
            | "emailing confidential information" | "sending assessment data by email"
            | "email sent to the wrong person" | "emailing a safeguarding report"
            | "emailing names" | "email about SEN" | "email with pupil details"
            | "email the register" | "emailing addresses" | "emailing EHCPs"
            | "email home address" | "emailing a child's details" | "personal data in an email"
            | "email medical records" | "email of pupil names" | "emailing a parent list"
            | "unencrypted email with data",
        /// From prose: carrying data about people out of school, on a device or on paper.
        PersonalDataOffSite = "Taking personal data off site"
            | "taking data home" | "taking marking home" | "taking home pupil records"
            | "taking books home" | "class list at home" | "reports at home"
            | "pupil data on my laptop at home" | "data on a memory stick"
            | "carrying personal data" | "taking files home" | "taking pupil data home"
            | "taking registers on a trip" | "taking records out of school"
            | "pupil information taken home" | "working at home with pupil data"
            | "class lists in the car" | "SEN reports in the car" | "taking SEN reports home"
            | "reports home on a laptop" | "marking at home" | "mark books at home"
            | "carrying pupil files" | "pupil records at home" | "taking work home"
            | "data out of school" | "notes about children in my bag"
            | "take pupil info on a trip" | "contact list on a trip" | "pupil details on my phone"
            | "register at home" | "reports on the train" | "mark book"
            | "pupil assessment at home" | "printed reports in my car"
            | "working on reports at home" | "taking a laptop home with data"
            | "emergency contacts on a trip",
        /// From prose: giving out one's own or others' address, number, routine or the like.
        RevealingPrivateDetails = "Revealing private details"
            | "giving out my address" | "giving out personal information"
            | "telling strangers where I live" | "private details" | "address"
            | "phone number online" | "personal information" | "giving out a phone number"
            | "doxxing" | "posting a home address" | "telling people your name online"
            | "giving your real name online" | "sharing location" | "date of birth"
            | "where I go to school" | "personal details" | "snap map"
            | "giving your address to a stranger" | "telling someone your age" | "where I live"
            | "saying where you live" | "telling someone online your address"
            | "giving out your phone number" | "giving your number to a stranger"
            | "telling your school name online" | "telling people your birthday"
            | "real name in a game" | "posting my address" | "sharing your location"
            | "sharing personal info" | "personal info" | "showing your school uniform online"
            | "uniform in a photo" | "giving your details" | "telling people where I go to school"
            | "holiday plans online" | "private info" | "snap maps" | "share my number"
            | "give full name in chat" | "post my number" | "live location"
            | "putting my details online",
        /// From prose: taking part in calls with picture, in class or with parents.
        VideoConferencing = "Video conferencing"
            | "Zoom" | "Teams" | "Microsoft Teams" | "Google Meet" | "Skype" | "FaceTime"
            | "video call" | "video calling" | "webcam" | "online parents' evening"
            | "video meeting" | "online lesson" | "remote lesson" | "live lesson"
            | "virtual meeting" | "video chat" | "Zoom call" | "conference call"
            | "remote learning" | "video conference" | "Teams meeting" | "teams call"
            | "online meeting" | "virtual parents evening" | "web cam" | "home learning lesson"
            | "Zoom lesson" | "call on Teams" | "Teams lesson" | "Zoom with grandparents"
            | "FaceTiming" | "FaceTime with pupils" | "video call with an author"
            | "online assembly" | "online club" | "Google Hangouts" | "WebEx" | "Zooming"
            | "calls with cameras" | "camera on in lessons" | "web call" | "video link"
            | "live online lessons" | "online tutoring" | "online parents evening"
            | "distance learning" | "lockdown lessons" | "Skype with another school"
            | "online staff meeting" | "webinar" | "School Cloud" | "virtual tour" | "video calls",
        /// From prose: mail that strains the mail service.
        LargeAttachments = "Sending large or many attachments"
            | "big attachment" | "huge email" | "large email" | "sending lots of attachments"
            | "emailing big files" | "mass email" | "attachments" | "sending large files"
            | "emailing everybody" | "all staff email" | "large files by email"
            | "email with a lot of photos" | "attach videos to email" | "sending videos by email"
            | "emailing photos of the trip" | "too big to email" | "massive email" | "50 MB"
            | "long videos by email" | "email to the whole school" | "many attachments"
            | "large attachment" | "big files" | "reply all",
        /// From prose: arranging to see in person somebody met online.
        MeetingOnlineContact = "Meeting somebody known only online"
            | "meeting a stranger" | "meeting someone from the internet"
            | "meeting up with an online friend" | "meeting someone she met online"
            | "meeting a Snapchat friend" | "meet up" | "meeting an internet friend"
            | "meeting an online friend in real life" | "date with someone online"
            | "going to meet someone from a game" | "meet strangers"
            | "meeting somebody off the internet" | "meeting a boy she met on Snapchat"
            | "meeting someone from Roblox" | "arranging to meet"
            | "meet a person from the internet" | "meeting in the park with someone from online"
            | "going to meet an online friend" | "meet in real life"
            | "meeting an online boyfriend" | "hooking up" | "meeting someone off Tinder"
            | "seeing a stranger from online" | "meets somebody she has never met" | "met online"
            | "agree to meet" | "rendezvous",
        /// From prose: swearing at people or insulting them, without a threat.
        AbusiveLanguage = "Abusive or bad language"
            | "swearing" | "swear words" | "bad language" | "rude message" | "being rude"
            | "insult" | "name calling" | "calling names" | "cursing" | "foul language"
            | "abusive email" | "abusive" | "trolling" | "troll" | "f-word" | "nasty comment"
            | "mean comment" | "rude comment" | "rude email" | "cussing" | "using bad words"
            | "rude words" | "abuse a teacher online" | "nasty" | "horrible comment"
            | "shouting in emails" | "rude email to a teacher" | "profanity" | "unkind words"
            | "offensive language" | "calling a girl fat" | "calling someone fat"
            | "calling me names" | "called a teacher a name" | "being mean" | "nasty remark"
            | "swore at a teacher online" | "effing and blinding" | "swearing in a message"
            | "insults" | "slagging someone off" | "mouthing off" | "taking the mickey" | "cheeky"
            | "teasing" | "sworn at" | "bad words" | "calling her ugly" | "rude to a teacher"
            | "name-calling" | "swears" | "four-letter words" | "abusive parent"
            | "parent abusive by email" | "rude parent" | "aggressive parent" | "rude chat"
            | "fat shaming" | "foul-mouthed" | "curse" | "lewd language" | "obscenities",
        /// From prose: altering settings, passwords or PINs of school devices.
        DeviceSetupChange = "Changing a school device's set-up"
            | "changing settings" | "changing the wallpaper" | "changing the background"
            | "changing the PIN" | "altering settings" | "passcode"
            | "change the password on a school iPad" | "change the desktop" | "alter the setup"
            | "changing the home page" | "changing the passcode" | "screen saver"
            | "factory reset" | "changing computer settings" | "desktop background"
            | "resetting an iPad" | "change the configuration" | "turn off the antivirus"
            | "messing with the settings" | "changed the language" | "changed the screen"
            | "mess with the desktop" | "turn the screen upside down"
            | "changing the time on an iPad" | "removing the management profile" | "brightness"
            | "alter the background" | "altering passwords" | "changed the wallpaper"
            | "change passcode on iPad" | "swapping keys" | "moving icons" | "set a PIN"
            | "settings" | "change proxy settings" | "new passcode" | "unlock code"
            | "delete apps" | "deleting an app",
        /// From prose: opening files without being sure that their sender is safe.
        UnknownAttachments = "Opening attachments of unknown origin"
            | "opening an attachment" | "suspicious attachment" | "email from a stranger"
            | "unknown sender" | "dodgy attachment" | "opening emails from people you don't know"
            | "opening a dodgy email" | "strange email" | "open a strange attachment"
            | "opening an attachment from a stranger" | "unknown email"
            | "attachment from someone I don't know" | "opened a weird email"
            | "opening a link from a stranger" | "file from a stranger" | "opening strange emails"
            | "email I wasn't expecting" | "dodgy file in an email" | "opened an attachment"
            | "unfamiliar sender" | "open a dodgy link" | "zip file from a stranger"
            | "strange attachment" | "opening junk mail" | "junk email",
        /// From prose: taking pupils to sites that nobody has looked at before.
        UncheckedWebsites = "Sites not checked beforehand"
            | "unchecked website" | "unvetted site" | "site I have not looked at"
            | "new website in a lesson" | "unsuitable website by mistake"
            | "websites not checked first" | "showing a site without checking it"
            | "using a website I've never seen" | "vetting websites" | "checking sites first"
            | "prechecked sites" | "going to a website in class" | "used a site without checking"
            | "new site with the class" | "unknown website" | "not looked at it first"
            | "site not tried before" | "showing YouTube without checking"
            | "without watching it first" | "didn't preview" | "previewing a video"
            | "checking a website before the lesson" | "site I haven't checked"
            | "websites nobody has checked" | "preview websites" | "pre-checking" | "new web site"
            | "unfamiliar site" | "sites that have not been vetted",
        /// From prose: looking for whatever there is, rather than going to given sites.
        FreeSearch = "Searching the internet freely"
            | "Google" | "googling" | "search engine" | "searching the web" | "internet search"
            | "surfing" | "surfing the net" | "browsing" | "browsing the internet" | "Bing"
            | "Google Images" | "web search" | "image search" | "research on the internet"
            | "search the internet" | "looking something up" | "Kiddle" | "searching online"
            | "going on the internet" | "free browsing" | "looking things up on the internet"
            | "Wikipedia" | "unsupervised internet" | "search for pictures" | "Google it"
            | "Googled it" | "look it up" | "look up on Google" | "search for facts"
            | "finding things out online" | "going on Google" | "searching for images"
            | "picture search" | "open internet" | "doing research online" | "DuckDuckGo"
            | "search bar" | "Safari" | "Chrome" | "web browsing" | "free internet"
            | "open search" | "surf the web" | "research" | "looking on the web" | "web surfing"
            | "Google Earth" | "Google Maps" | "search" | "finding pictures on Google"
            | "let them Google" | "independent research" | "KidRex" | "researching Romans",
        /// From prose: remarks about what other people's children do in pictures of them.
        CommentingOnImages = "Commenting on pupils in pictures"
            | "comments on photos" | "comment on pictures" | "commenting on a picture"
            | "remarks about a child in a photo" | "comment on a photo of a pupil" | "captions"
            | "remark on a picture" | "writing a comment under a picture"
            | "commenting on other children" | "saying something about a child in a photo"
            | "comments under photos" | "commenting on other people's children"
            | "remark about a child's photo" | "comment on Facebook photo of pupils"
            | "rude comment on a picture" | "comment below a photo"
            | "talking about a child in a photo" | "laughing at a photo"
            | "comment about another child in a picture",
        /// From prose: full names of pupils on a site or blog, beside a picture or in the name of its file.
        NamingPupilsOnline = "Naming pupils online"
            | "naming children" | "pupil names on the website" | "full names online"
            | "surname on the website" | "children's names with photos"
            | "name in a photo caption" | "putting a child's name online" | "full name of a pupil"
            | "names beside photos" | "naming a child on Twitter" | "name under a picture"
            | "naming pupils" | "surnames" | "child's name on the website" | "first names only"
            | "pupil's name on a photo" | "child named in the newsletter"
            | "child's full name online" | "putting names with pictures" | "surname with a photo"
            | "child's name under a photo" | "name tags in photos" | "naming a child"
            | "names on Twitter" | "full name on the website" | "name on the blog"
            | "naming children in a post" | "file name with a child's name" | "tagging a child"
            | "winners' names on the website" | "names of pupils online"
            | "child's name in a tweet" | "named in a photo",
        /// From prose: answering whoever sent a message that offends, threatens or bullies.
        ReplyingToAbuse = "Replying to an abusive message"
            | "answering back" | "replying to a bully" | "retaliating"
            | "reply to a nasty message" | "responding to trolls" | "replying to a troll"
            | "answering a nasty text" | "arguing back online" | "respond to abuse"
            | "answering an abusive email" | "replying to a horrible message"
            | "replying to bullying messages" | "answer a bully" | "retaliation"
            | "reply to bullies" | "getting back at a bully" | "replying to a nasty text"
            | "arguing with trolls" | "having a go back" | "sent a nasty one back"
            | "giving as good as you get" | "answer an abusive message" | "replied to abuse"
            | "revenge message" | "reply to hate" | "fighting back online" | "answering trolls",
        /// From prose: publishing addresses, numbers or the like of single people.
        PersonalDetailsOnWebsite = "Personal details on the school's website"
            | "phone numbers on the website" | "home addresses on the website"
            | "staff contact details on the website" | "personal details on the site"
            | "email addresses on the website" | "pupil's address on the website"
            | "contact details on the website" | "private phone number on the school site"
            | "head's home number on the website" | "mobile numbers online"
            | "home phone number on site" | "private address on site"
            | "email of a parent on the website" | "contact numbers on the website"
            | "governors' addresses online" | "parents' details on the website"
            | "personal phone numbers on the website",
        /// From prose: naming members of staff there, or saying how to reach them.
        IdentifyingStaffOnline = "Identifying staff on the school's website"
            | "staff names on the website" | "naming teachers online"
            | "staff photos on the website" | "list of staff on the website" | "naming staff"
            | "staff list on the web" | "teacher's name on the website"
            | "teachers' pictures on the site" | "staff email on the website" | "who's who page"
            | "staff page" | "staff pictures" | "meet the team page"
            | "photos of teachers on the website" | "name of the SENCO on the website"
            | "staff names" | "list of teachers on the website" | "photo of the head on the site"
            | "naming staff on the website" | "teaching staff list",
        /// From prose: passing off what one thinks as what the school says.
        OpinionsAsTheSchools = "Own opinions given as the school's"
            | "personal opinion" | "speaking for the school" | "my own views"
            | "opinion on Twitter as the school" | "political opinions"
            | "giving my opinion as the school" | "speaking on behalf of the school"
            | "expressing views" | "views my own" | "political views" | "own opinion"
            | "views about politics" | "tweeting my opinion" | "own views"
            | "posting political stuff" | "supporting a political party" | "expressing an opinion"
            | "my opinions" | "talking for the school" | "disclaimers" | "personal views"
            | "in the school's name" | "writing as if from the school" | "on behalf of school"
            | "speaking for school without permission",
        /// From prose: handing data about people to an authority, another school or an agency. By mail it is `PersonalDataByEmail`.
        PersonalDataTransfer = "Sending personal data to other bodies"
            | "sending records to another school" | "passing data to the council"
            | "transfer of records" | "sending pupil files to secondary school"
            | "passing on data to an agency" | "school to school transfer" | "CTF"
            | "sharing data with third parties" | "sharing data with the local authority"
            | "moving pupil records" | "sending information to social services" | "data sharing"
            | "sending data to the DfE" | "passing records on" | "transferring pupil files"
            | "common transfer file" | "sharing data with other agencies" | "passing on records"
            | "pupil file to the new school" | "sending pupil data to the council"
            | "handing records to police" | "giving data to an agency"
            | "records to secondary school" | "give information to social services"
            | "sending the census" | "school census" | "data to the NHS" | "share data with NHS"
            | "giving pupil details to the photographer" | "supplier data" | "send data abroad"
            | "transferring data" | "transfer of data" | "giving data to another school"
            | "moving files to a new school" | "export data",
        /// From prose: working on the school's systems from elsewhere.
        RemoteAccess = "Reaching the school network from outside"
            | "working from home" | "remote desktop" | "logging in from home"
            | "accessing the school network from home" | "remote login" | "remote working" | "RDP"
            | "home access" | "accessing school files from home" | "logging on at home"
            | "remote access" | "getting into the school drive from home" | "Citrix"
            | "remoting in" | "connect from home" | "school server from home"
            | "getting on the school system from home" | "log in from home"
            | "see school files from home" | "working remotely" | "home working"
            | "access from home" | "connecting from home" | "remote into work" | "dial in"
            | "at home on the school network" | "VPN into school" | "emails at home"
            | "my work computer from home" | "remote" | "off-site access" | "log on remotely"
            | "login from holiday" | "getting to my files at home" | "SIMS from home",
        /// From prose: going away from a computer without logging off or locking it.
        UnattendedSession = "Leaving a computer logged on"
            | "left computer unlocked" | "leaving the computer on" | "forgot to log off"
            | "not logging off" | "unlocked screen" | "left logged in"
            | "leaving a laptop unattended" | "walked away from computer" | "lock screen"
            | "leaving your computer logged in" | "left himself logged on"
            | "not locking the computer" | "computer left unattended" | "someone left logged in"
            | "leave screen unlocked" | "left my computer on" | "forgot to lock"
            | "left his laptop open" | "didn't log out" | "computer left on"
            | "went off and left it logged in" | "nipped out and left the screen on"
            | "leave it unlocked" | "laptop unlocked" | "not logging out" | "forgot to log out"
            | "log out" | "log off" | "locking your screen" | "stayed logged on"
            | "screen left on" | "leaving the register open" | "somebody still logged in"
            | "unlocked computer" | "left my iPad unlocked" | "walk away from the screen"
            | "left email open" | "iPad left open" | "locked screen",
        /// From prose: writing passwords down, or showing them. Telling somebody is `SharingPasswords`.
        ExposedPasswords = "Leaving passwords where others find them"
            | "password on a post-it" | "writing down passwords" | "sticky note password"
            | "password written down" | "password on the whiteboard" | "password on a sticky note"
            | "passwords lying about" | "passwords on the wall" | "password stuck to the monitor"
            | "password left on the desk" | "write my password down" | "password on paper"
            | "password on a bit of paper" | "passwords in a notebook"
            | "password stuck on the laptop" | "post-it" | "passwords on display"
            | "list of passwords on the wall" | "passwords in a drawer"
            | "writing your password down" | "password under the keyboard"
            | "password in my diary" | "showing my password" | "class passwords on the wall"
            | "someone saw my password" | "passwords on a sheet" | "password book",
        /// From prose: letting the filter pass more, or less. Getting round it is `FilterBypass`.
        FilterChange = "Changing the filtering"
            | "unblock a site" | "unblocking" | "block a website" | "blocking a site"
            | "change the filter" | "whitelist" | "blacklist" | "turn off the filter"
            | "adjust filtering" | "get a site unblocked" | "allow a blocked website"
            | "filtering settings" | "unblock YouTube" | "block the site"
            | "changing filter settings" | "let a website through" | "getting YouTube unblocked"
            | "unblocked" | "opening up a website" | "let a site through" | "block TikTok"
            | "blocking TikTok" | "site blocked that we need" | "turning off the filtering"
            | "ask for a site" | "filter changes" | "filter is too strict" | "over blocking"
            | "loosen the filter" | "tighten the filter" | "changing the filters"
            | "allow a website" | "add to the blocked list" | "allow list" | "remove the filter"
            | "stricter filter" | "block a game" | "ban a website",
        /// From prose: pictures, film or sound of teaching as it goes on.
        LessonRecordings = "Recording lessons"
            | "recording a lesson" | "filming a lesson" | "lesson video" | "recorded lesson"
            | "video a class" | "filming teaching" | "videoing a lesson"
            | "audio recording of a lesson" | "IRIS" | "lesson recording"
            | "lesson observation video" | "filming myself teaching" | "record lessons"
            | "recording of a Teams lesson" | "taped a lesson" | "recording of teaching"
            | "recording my lesson" | "filming a class" | "video my teaching"
            | "video of a lesson" | "filmed lesson" | "record the lesson" | "teaching video"
            | "lessons on video" | "film my lesson" | "recording Zoom lessons"
            | "lesson on camera" | "recorded teaching" | "video observation" | "Swivl"
            | "recording of a class",
        /// From prose: staff writing to pupils or their parents by means that the school provides.
        SchoolChannelsWithPupils = "Contacting pupils through school channels"
            | "ClassDojo" | "Class Dojo" | "Seesaw" | "Tapestry" | "ParentMail"
            | "emailing pupils from school email" | "messaging parents through the app"
            | "ParentPay message" | "Show My Homework" | "Marvellous Me" | "Arbor message"
            | "school text message service" | "Google Classroom message"
            | "texting parents from the school system" | "communicating with parents"
            | "email parents from the school address" | "school app" | "communicating with pupils"
            | "messaging parents" | "contacting parents" | "email a parent" | "message a parent"
            | "writing to parents" | "ringing a parent from the school phone"
            | "contact with parents" | "texting a parent" | "contacting pupils by school email"
            | "Studybugs" | "messages through Dojo" | "Dojo message" | "writing to a parent"
            | "parents' email" | "email to parents" | "email to a pupil from school"
            | "school texts" | "texting parents" | "using the school phone"
            | "ring parents from school" | "messages to pupils on Teams"
            | "messaging a pupil on Teams" | "Teams chat with pupils" | "chat on Google Classroom"
            | "school messaging" | "communication with parents" | "letters to parents"
            | "letter to parents" | "Weduc" | "Piota" | "MCAS" | "reply to parents"
            | "answer a parent's email" | "EYLog" | "parent app" | "Schoop" | "speak to parents"
            | "phone a parent" | "email pupils" | "contacting home" | "Parent Hub"
            | "emailing a parent" | "emailing parents",
        /// From prose: using one account or space for work and for private life.
        MixingChannels = "Mixing private and school messages"
            | "using personal email for work" | "work emails on my private account"
            | "school work on Gmail" | "mixing work and home" | "one account for everything"
            | "work and private on one account" | "mixing private and work email"
            | "forwarding school email to Gmail" | "forwarding work email home"
            | "separate accounts" | "work email on a personal account" | "using Gmail for school"
            | "school stuff on my own email" | "private stuff on work account"
            | "work WhatsApp on my own phone" | "work and home accounts"
            | "school things on my personal account" | "forward to my home email"
            | "forwarding emails home" | "own account for school business"
            | "keep work and private apart" | "personal account for work"
            | "same account for work and home" | "work emails on my own phone"
            | "using my Hotmail for work",
        /// From prose: letting pupils, or teaching them, on a network page of one's own.
        OwnSocialSpaceForPupils = "Opening one's own social space to pupils"
            | "teacher's own Facebook page for pupils" | "letting pupils on my page"
            | "running a page for pupils" | "my own YouTube channel for pupils"
            | "teacher's blog for pupils" | "teaching on my own social page"
            | "class Facebook group of my own" | "inviting pupils to my Facebook"
            | "privately run class page" | "my Facebook for pupils" | "my own website for pupils"
            | "teacher's channel" | "teacher's own TikTok for pupils"
            | "my own page for the class" | "teacher blog" | "pupils joining my group"
            | "teacher's Discord server" | "invite pupils to my server" | "pupils on my Instagram"
            | "my Facebook page for the class" | "own channel for my class",
        /// From prose: telling somebody the address of one's own mail account.
        SharingOwnAddress = "Giving out one's email address"
            | "giving out my email" | "giving my email address to strangers"
            | "sharing my email address" | "putting my email on a form"
            | "email address to a stranger" | "telling people my email address"
            | "sign up with my email" | "giving out email addresses" | "telling people my email"
            | "email address to strangers" | "sharing email" | "handing out my email"
            | "address of my email" | "giving a website my email" | "putting my email online"
            | "sign up to a website" | "signing up with school email"
            | "registering with my email" | "giving your email",
        /// From prose: copies of the school's data that leave the building.
        BackupsOffSite = "Carrying backups off site"
            | "backup tape" | "taking backups home" | "backup drive" | "backups off premises"
            | "carrying the backup home" | "backup disk" | "backup copies out of school"
            | "offsite backup" | "taking the backup home" | "backup at home"
            | "backups in the car" | "hard drive with backups at home" | "take backups home"
            | "backup stick" | "backups at the head's house" | "backups off site"
            | "offsite storage" | "carrying back-ups" | "backing up to a drive at home"
            | "copies of data at home" | "back up tapes",
        /// From prose: pictures whose data say where they were taken.
        GeodataInImages = "Publishing pictures that tell the place"
            | "geotagging" | "location in photos" | "geotag" | "GPS in pictures"
            | "where a photo was taken" | "photo location" | "metadata"
            | "location data in a photo" | "location on photos" | "tagged location"
            | "photo showing where we are" | "location services in pictures"
            | "where the photo was taken" | "GPS on photos" | "place in the photo"
            | "showing the location" | "location tag" | "location turned on" | "map on photos"
            | "pinned location" | "geodata" | "photo says where" | "EXIF" | "coordinates"
            | "location on when taking photos" | "location info",
        /// From prose: putting advertising into mail.
        EmbeddedAdverts = "Adverts in messages"
            | "adverts" | "advertising" | "ads" | "pop-up ads" | "spam adverts" | "sponsored"
            | "banner ads" | "advertising in emails" | "marketing email" | "adverts in email"
            | "advertise" | "promotional emails" | "promoting a product by email"
            | "advert in an email" | "adverts in a message" | "ads in emails" | "marketing"
            | "signature with an advert" | "advertise in an email" | "selling in emails"
            | "PTA adverts" | "commercials" | "email signature advert" | "promotional"
            | "advertisement" | "flyers",

        // Acts of the guidance of 2025, and of policies on phones and on AI.
        /// From later editions: making or passing on pictures, film or sound in which somebody seems to do
        /// or say what they never did.
        Deepfakes = "Deepfakes of people"
            | "deepfake" | "fake nudes" | "AI nudes" | "face swap" | "fake video"
            | "doctored picture" | "photoshopped" | "nudify app" | "fake picture of a teacher"
            | "faked photo" | "AI generated image of a pupil" | "voice clone" | "undressing app"
            | "fake image" | "photoshopping a teacher" | "edited picture of a teacher"
            | "morphing" | "picture of the head with a pig's face" | "head's face on an animal"
            | "teacher's face swapped" | "AI video of the head" | "faking a photo"
            | "face on another body" | "fake voice" | "fake photo" | "edited photo"
            | "AI porn of a pupil" | "AI picture of a teacher" | "nudifying" | "fake nude"
            | "head in a fake video" | "AI nude" | "clothes removed by AI" | "superimposed"
            | "cut and paste face" | "cloned voice",
        /// From later editions: what is false, believed and passed on.
        Misinformation = "Misinformation"
            | "wrong information" | "false rumour" | "rumours" | "spreading rumours"
            | "something untrue" | "inaccurate information" | "misleading information"
            | "sharing false stuff" | "believing things that aren't true online"
            | "false information" | "misleading post" | "spreading a rumour" | "wrong facts"
            | "things that aren't true" | "untrue stories" | "incorrect" | "myths"
            | "unreliable website" | "unreliable information" | "posts that turn out false"
            | "mistaken posts" | "rumour" | "false claims" | "not true" | "half-truths"
            | "telling people wrong things" | "believing everything online" | "bad health advice",
        /// From later editions: what is false and meant to deceive or harm, fake news among it.
        Disinformation = "Disinformation"
            | "fake news" | "lies" | "propaganda" | "deliberate lies" | "made-up stories"
            | "hoax news" | "false news" | "lying online" | "bots" | "spreading lies"
            | "spreading fake news" | "troll farm" | "making up stories" | "deliberately false"
            | "making stuff up about the school" | "deliberate falsehood" | "lied online"
            | "Russian bots" | "made-up news" | "false news story" | "fake story"
            | "spreading false stories" | "manipulated news" | "lying" | "fake reviews"
            | "fake facts",
        /// From later editions: tales of secret plots, told as facts.
        ConspiracyTheories = "Conspiracy theories"
            | "conspiracy" | "flat earth" | "QAnon" | "5G conspiracy" | "anti-vax"
            | "conspiracy theory" | "moon landing hoax" | "chemtrails" | "Illuminati"
            | "lizard people" | "covid conspiracy" | "deep state" | "great replacement"
            | "anti-vaxx posts" | "anti-vaxx" | "anti vaccine" | "vaccine conspiracy"
            | "earth is flat" | "government is hiding" | "believes in lizard people"
            | "fake moon landing" | "9/11 was an inside job" | "plandemic" | "15 minute cities"
            | "JFK" | "microchips in vaccines" | "the elite" | "conspiracies" | "David Icke",
        /// From later editions: contempt or hatred of women and girls.
        Misogyny = "Misogyny"
            | "Andrew Tate" | "sexist abuse" | "hating women" | "incel" | "hatred of girls"
            | "manosphere" | "women hating" | "misogynist" | "woman hater" | "slut shaming"
            | "sexist comments about girls" | "rating girls" | "red pill" | "contempt for women"
            | "Andrew Tate videos" | "Tate" | "calling girls names" | "girls are inferior"
            | "degrading women" | "sexist jokes about women" | "hates women"
            | "make me a sandwich" | "women belong in the kitchen" | "ranking girls"
            | "abuse of girls" | "anti-women" | "looksmaxxing" | "men's rights"
            | "toxic masculinity",
        /// From later editions: contempt or hatred of Jews.
        Antisemitism = "Antisemitism"
            | "anti-semitic" | "hating Jews" | "Holocaust denial" | "antisemitic" | "Jew hatred"
            | "swastika" | "antisemitic joke" | "Hitler salute" | "nasty about Jews"
            | "abuse of Jewish people" | "jokes about the Holocaust" | "abuse of a Jewish pupil"
            | "Nazi salute" | "Hitler joke" | "swastikas" | "Holocaust joke" | "anti Jewish"
            | "Jew" | "Jewish" | "gas chamber joke" | "hates Jews" | "Jewish jokes"
            | "blaming the Jews" | "Kanye",
        /// From later editions: contempt or hatred of people for another group they belong to, short of
        /// crime. Unequal treatment is `Discrimination`.
        GroupHatred = "Hatred of a group"
            | "islamophobia" | "anti-Muslim" | "hating foreigners" | "xenophobia"
            | "hatred of travellers" | "hatred of gay people" | "anti-gypsy" | "hatred of Muslims"
            | "hatred of immigrants" | "hatred of disabled people" | "transphobia"
            | "hatred of a religion" | "ableism" | "hating Muslims" | "hates gays"
            | "hates immigrants" | "anti-immigrant" | "go back home" | "hate against Roma"
            | "hatred of trans people" | "anti-gay" | "hatred of a race" | "insulting a religion"
            | "anti-refugee" | "anti-traveller" | "against asylum seekers" | "immigrants out"
            | "hating a group" | "burqa jokes" | "Islamophobic" | "xenophobic"
            | "hate against refugees",
        /// From later editions: taking pictures below somebody's clothing, without consent.
        Upskirting = "Upskirting"
            | "up skirt" | "photo up a skirt" | "photo under a skirt" | "filming under skirts"
            | "looking up skirts" | "pictures up skirts" | "downblousing" | "picture up her skirt"
            | "camera under a skirt" | "picture up a skirt" | "filming up a skirt"
            | "up her skirt" | "phone under a skirt" | "camera up a skirt" | "skirt"
            | "under her dress" | "photo up a dress" | "taking photos under skirts",
        /// From later editions: demanding money, pictures or acts under a threat.
        Extortion = "Extortion or blackmail"
            | "blackmail" | "sextortion" | "extortion" | "threatening to post pictures"
            | "pay or I'll share" | "demanding money" | "ransom" | "holding to ransom"
            | "blackmailing" | "demanding nudes" | "blackmailed for money"
            | "threatened to share her photos" | "threatening to send pictures"
            | "or I'll post it" | "wants money for photos" | "he'll share my nudes unless"
            | "asking for money or else" | "blackmailed" | "pay up" | "threatening to leak"
            | "demands" | "demanding pictures" | "made to send more"
            | "being threatened for money" | "ransom demand" | "hold to ransom" | "money or else",
        /// From later editions: making somebody depend, obey or keep away from others, by pressure or
        /// control.
        CoerciveBehaviour = "Coercive or controlling behaviour"
            | "controlling boyfriend" | "coercive control" | "controlling behaviour"
            | "manipulating" | "pressuring" | "coercion" | "peer pressure"
            | "controlling relationship" | "checking her phone" | "checks her messages"
            | "isolating somebody" | "pressure to send pictures" | "gaslighting"
            | "boyfriend checks her phone" | "makes her send him photos"
            | "tells her who she can talk to" | "controls what she does" | "forces a friend to"
            | "made to do things" | "controlling" | "bossing her online"
            | "gang making him do things" | "making somebody do something" | "under pressure"
            | "controls her phone" | "tracking girlfriend" | "possessive boyfriend"
            | "pressured into sending" | "emotional blackmail" | "toxic relationship"
            | "manipulative",
        /// From later editions: giving prompts to AI services that the school has cleared. Others are
        /// `UnapprovedAi`.
        ApprovedAi = "Using approved AI tools"
            | "Copilot" | "Microsoft Copilot" | "school AI tool" | "approved AI"
            | "AI the school allows" | "Oak Aila" | "TeachMateAI" | "AI for lesson planning"
            | "teachers using AI" | "school chatbot" | "MagicSchool" | "AI marking"
            | "AI for planning" | "allowed AI" | "AI for report writing" | "lesson plan with AI"
            | "using AI for school work" | "school's AI" | "AI approved by school"
            | "Copilot in Teams" | "the AI the school bought" | "AI tool from school"
            | "AI to plan lessons" | "planning with AI" | "Gemini for Education"
            | "AI allowed by the school" | "Khanmigo" | "Diffit" | "Canva AI"
            | "AI for worksheets" | "Brisk" | "AI for differentiation" | "AI lesson planner"
            | "Curipod" | "Adobe Firefly" | "allowed AI tool",
        /// From later editions: having AI services make, or better, work that counts.
        AiInAssessedWork = "AI in assessed work"
            | "AI in coursework" | "ChatGPT in coursework" | "AI in exams" | "AI homework"
            | "using AI for homework" | "AI in NEA" | "essay by AI" | "AI written essay"
            | "homework done by ChatGPT" | "ChatGPT essay" | "ChatGPT homework"
            | "AI for assessments" | "used AI for coursework" | "ChatGPT wrote my essay"
            | "robot wrote my homework" | "AI did my homework" | "used ChatGPT for homework"
            | "homework with AI" | "AI for an essay" | "essay with ChatGPT"
            | "answers from ChatGPT" | "AI coursework" | "exam answers from AI"
            | "using AI in an exam" | "using ChatGPT for coursework" | "using AI for assignments"
            | "AI in assessment" | "write my assignment with AI" | "NEA",
        /// From later editions: passing off what AI services made as one's own.
        AiMalpractice = "Malpractice with AI"
            | "cheating with AI" | "passing off AI work as own" | "AI cheating"
            | "cheating with ChatGPT" | "exam malpractice" | "handed in ChatGPT work"
            | "AI plagiarism" | "cheating in coursework" | "claiming AI work" | "cheating"
            | "cheated with AI" | "pretending AI work is mine" | "handing in AI work"
            | "submitting AI work" | "AI work handed in as her own" | "copied from ChatGPT"
            | "undeclared AI" | "not saying you used AI" | "cheat with ChatGPT"
            | "cheated in coursework" | "JCQ" | "malpractice" | "cheating in exams"
            | "unacknowledged AI" | "passes off ChatGPT as own",
        /// From later editions: giving AI services data about people.
        PersonalDataToAi = "Giving personal data to an AI tool"
            | "pupil data in ChatGPT" | "putting names into ChatGPT"
            | "typing reports into ChatGPT" | "uploading pupil work to AI" | "pupil names in AI"
            | "giving ChatGPT personal data" | "pasting pupil data into AI"
            | "SEN report into ChatGPT" | "putting pupil data into ChatGPT"
            | "entering children's data into AI" | "reports written with ChatGPT"
            | "typing children's names into AI" | "putting a child's name in ChatGPT"
            | "reports in ChatGPT" | "uploading reports to AI" | "data in AI"
            | "asking AI about a pupil" | "pupil details in Copilot"
            | "pasted an EHCP into ChatGPT" | "write reports with AI" | "uploading photos to AI"
            | "SEN details to AI" | "pupil information in AI" | "giving AI personal information",
        /// From later editions: having AI services give out something harmful, or passing it on.
        HarmfulAiOutput = "Harmful output of AI tools"
            | "AI said something harmful" | "harmful AI" | "chatbot gave bad advice"
            | "AI made something nasty" | "AI wrote something offensive"
            | "inappropriate AI picture" | "chatbot told a child to"
            | "ChatGPT gave harmful advice" | "AI generated something nasty" | "AI produced porn"
            | "jailbreaking AI" | "harmful chatbot" | "AI told him to hurt himself"
            | "AI being rude" | "chatbot swearing" | "AI made a rude picture"
            | "chatbot says something nasty" | "bad advice from AI" | "AI drew something horrible"
            | "AI hallucination" | "AI gave wrong advice" | "chatbot told a child something bad"
            | "ChatGPT being offensive" | "AI bias" | "chatbot flirting with a child"
            | "AI produced something rude" | "AI answers inappropriate",
        /// From prose: keeping a device that staff have asked for.
        RefusingToHandOver = "Refusing to hand over a device"
            | "won't give up phone" | "refusing to hand over phone"
            | "refuses to give me his phone" | "will not hand in phone" | "refusal"
            | "wouldn't hand it over" | "kept the phone" | "would not give the phone"
            | "refused to hand over his mobile" | "not giving up the device"
            | "defiance over a phone" | "hiding a phone" | "won't hand over"
            | "won't give me his phone" | "refuse to give phone" | "refused to give up her phone"
            | "wouldn't give it to the teacher" | "not giving phone to teacher"
            | "says no when asked for phone" | "ran off with the phone" | "refusing to give it up"
            | "refused" | "holding on to phone" | "refuses to hand it over" | "defiant" | "refuse"
            | "wouldn't give in his watch" | "stuffed the phone down his trousers"
            | "refusing to hand in",
    }
}

impl UserAction {
    /// Whether it is about content that it is a crime to possess in England, for whatever end.
    ///
    /// Indecent images of children (Protection of Children Act 1978, Criminal Justice Act 1988)
    /// and extreme pornography (Criminal Justice and Immigration Act 2008). Whoever copies such
    /// content as evidence commits the offence they look into. No policy says so: it is the law, as
    /// this library knows it.
    #[must_use]
    pub const fn is_crime_to_possess(self) -> bool {
        matches!(
            self,
            Self::ChildSexualAbuseImages | Self::ExtremePornography
        )
    }
}
