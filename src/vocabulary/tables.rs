//! How the words of the Actions / Sanctions tables are declared: what all of them share, once.

use super::{ResponseKind, Urgency, Word};

/// Declares the incidents of one table: its own words, then those that every table has.
macro_rules! incidents {
    ($(#[$meta:meta])* pub enum $name:ident, $kind:literal { $($own:tt)+ }) => {
        $crate::vocabulary::words! {
            $(#[$meta])*
            pub enum $name, $kind, later Deepfakes {
                $($own)+
                /// From prose: bullying of anybody by digital means, over time or by many. One message is
                /// `OffensiveMessage`.
                Cyberbullying = "Cyberbullying"
                    | "cyber-bullying" | "cyber bullying" | "bullying" | "online bullying"
                    | "bullied" | "bully" | "bullied online" | "bullying online"
                    | "being picked on online" | "ganging up on someone online"
                    | "left out of the group chat" | "horrible messages" | "picking on someone"
                    | "bullied on WhatsApp" | "hate page" | "trolling a classmate"
                    | "mean messages" | "nasty group chat" | "ganging up"
                    | "girls leaving another girl out" | "leaving a girl out on WhatsApp"
                    | "left out on purpose" | "left out of a group" | "excluded from the chat"
                    | "picked on" | "picked on online" | "kicked out of the group chat"
                    | "laughing at her online" | "calling a girl fat"
                    | "making fun of someone online" | "ridiculed" | "tormenting" | "cyberbully"
                    | "being bullied" | "bullying by text" | "they all laugh at him online"
                    | "mocking a classmate" | "bullied by her friends" | "nasty Snapchats"
                    | "a poll about who is ugliest" | "hate account" | "rumours about a girl"
                    | "spreading rumours about a pupil" | "bullies",
                /// From prose: a message was received that is particularly disturbing or seems against the law.
                DisturbingMessage = "Disturbing or unlawful message"
                    | "upsetting message" | "frightening message" | "received an illegal message"
                    | "disturbing message" | "scary message" | "received a disturbing picture"
                    | "message that upset me" | "received something horrible"
                    | "got sent something awful" | "nasty message received"
                    | "message that frightened her" | "horrible picture sent to me"
                    | "got sent a scary video" | "very upsetting message" | "got sent porn"
                    | "gruesome message",
                /// From prose: something points to a child being harmed or at risk, online or off.
                ChildProtectionConcern = "Child protection concern"
                    | "safeguarding concern" | "safeguarding" | "child at risk"
                    | "child in danger" | "worried about a child" | "abuse" | "child abuse"
                    | "disclosure" | "child disclosed" | "at risk of harm" | "welfare concern"
                    | "neglect" | "CP issue" | "child protection" | "child being harmed"
                    | "cause for concern" | "safeguarding issue" | "a child told me something"
                    | "worried about a pupil" | "child might be being abused"
                    | "something is wrong at home" | "worried about a child's safety" | "bruises"
                    | "black eye" | "child said something worrying" | "FGM" | "sexual abuse"
                    | "abused at home" | "at risk" | "child protection issue" | "neglected"
                    | "scared to go home" | "unsafe at home" | "child hurt at home"
                    | "harm to a child" | "child in need" | "concerns about a child" | "exploited"
                    | "missing from home" | "hit at home",
                /// From prose: an approach to a child for sexual ends, begun or suspected.
                Grooming = "Grooming of a child",
                /// From prose: material that may be a crime to publish, or obscene matter sent to a child.
                ObscenePublication = "Obscene material"
                    | "obscene material" | "obscene publication" | "obscene picture sent"
                    | "publishing obscenity" | "obscene stuff",
                /// From later editions: seeking, sharing or making material that promotes terror or extremism.
                Extremism = "Terrorism or extremism",
                /// From later editions: a crime out of hostility to the group somebody belongs to.
                HateCrime = "Hate crime",
                /// From later editions: pursuing somebody with contact they do not want.
                HarassmentOrStalking = "Harassment or stalking",
                /// From later editions: sharing, or threatening to share, private sexual images. Of anybody
                /// under 18 they are `IllegalMaterial` as well.
                IntimateImages = "Offence with intimate images",
                /// From later editions: urging or helping somebody to hurt or kill themselves.
                EncouragingSelfHarm = "Encouraging self-harm or suicide",
                /// From later editions: dealing in illegal drugs online, or promoting them.
                DrugOffence = "Drug-related offence",
                /// From later editions: dealing in illegal weapons online, or showing them off.
                WeaponOffence = "Weapon-related offence",
                /// From later editions: cheating for gain, or laundering the proceeds.
                Fraud = "Fraud or financial crime",
                /// From later editions: breaking into systems or data by other means than somebody's login.
                UnauthorisedAccess = "Unauthorised access to systems or data",
                /// From later editions: switching off, impairing or flooding the network.
                NetworkDisruption = "Disrupting the network",
                /// From later editions: using tools that probe or break security, unasked.
                PenetrationTools = "Penetration tools without permission",
                /// From later editions: work or data was given to an AI service the school has not cleared.
                UnapprovedAi = "Use of an unapproved AI service",
                /// From later editions: luring people into giving up money, data or logins.
                PhishingOrScam = "Phishing or scam",
                /// From later editions: broadcasting oneself or others live when that is not allowed.
                LiveStreaming = "Live streaming",
                /// From later editions: pictures, film or sound were taken of people who had not agreed.
                FilmingWithoutConsent = "Filming or recording without consent",
                /// From later editions: films or music for leisure when that is not allowed.
                EntertainmentStreaming = "Streaming for entertainment",

                // Of the guidance of 2025, and of policies on phones and on AI.
                /// From later editions: pictures, film or sound that make somebody seem to do or say what
                /// they never did. If they are sexual, also `IntimateImages`.
                Deepfakes = "Deepfakes of people",
                /// From later editions: spreading what is false, without meaning to deceive.
                Misinformation = "Misinformation",
                /// From later editions: spreading what is false to deceive or harm, fake news among it.
                Disinformation = "Disinformation",
                /// From later editions: spreading tales of secret plots as if they were facts.
                ConspiracyTheories = "Conspiracy theories",
                /// From later editions: contempt or hatred of women and girls.
                Misogyny = "Misogyny",
                /// From later editions: contempt or hatred of Jews.
                Antisemitism = "Antisemitism",
                /// From later editions: contempt or hatred of people for another group they belong to, short
                /// of `HateCrime`.
                GroupHatred = "Hatred of a group",
                /// From later editions: pictures taken below somebody's clothing, without consent.
                Upskirting = "Upskirting",
                /// From later editions: demanding money, pictures or acts under a threat.
                Extortion = "Extortion or blackmail",
                /// From later editions: making somebody depend, obey or keep away from others, by pressure or
                /// control.
                CoerciveBehaviour = "Coercive or controlling behaviour",
                /// From later editions: work that counts was made by an AI tool where it may not be.
                AiInAssessedWork = "AI in assessed work",
                /// From later editions: what an AI tool made was passed off as somebody's own.
                AiMalpractice = "Malpractice with AI",
                /// From later editions: data about people were given to an AI tool.
                PersonalDataToAi = "Personal data given to an AI tool"
                    | "pupil data in ChatGPT" | "typed pupil names into ChatGPT"
                    | "gave AI personal data" | "put a report into ChatGPT" | "leaked data to AI"
                    | "pupil details into AI",
                /// From later editions: an AI tool gave out something harmful, or was brought to do so.
                HarmfulAiOutput = "Harmful output of an AI tool",
                /// From prose: a device was asked for, and not given.
                RefusingToHandOver = "Refusing to hand over a device",
                /// From prose: came upon it unmeant, and told somebody.
                AccidentalOffensiveReported = "Offensive material by accident, reported"
                    | "stumbled across porn and told the teacher"
                    | "saw something rude by accident" | "accidentally saw porn"
                    | "told the teacher what he saw" | "accidental access reported"
                    | "came across something and reported it" | "found porn by mistake"
                    | "popped up by accident" | "clicked on something by accident"
                    | "clicked the wrong link" | "reported it straight away" | "unsuitable pop-up"
                    | "accidental exposure" | "pop-up porn" | "popped up and she told me"
                    | "told straight away" | "saw a rude picture and told the teacher"
                    | "naughty picture popped up" | "something rude came up on the screen"
                    | "rude advert popped up" | "came up by accident" | "came up on the screen"
                    | "typed the wrong thing and porn came up" | "rude search results"
                    | "rude image on Google by accident" | "accidental porn"
                    | "he told me what he saw" | "told the teacher about it",
            }
        }
    };
}

/// Declares the responses of one table, each with its kind, and how soon it is due where that is not
/// as usual for the kind.
macro_rules! responses {
    ($(#[$meta:meta])* pub enum $name:ident, $kind:literal, later $later:ident {
        $($(#[$word_meta:meta])* $word:ident: $does:ident $($soon:ident)? = $label:literal $(| $also:literal)*,)+
    }) => {
        $crate::vocabulary::words! {
            $(#[$meta])*
            pub enum $name, $kind, later $later {
                $($(#[$word_meta])* $word = $label $(| $also)*,)+
            }
        }

        impl $crate::vocabulary::Responds for $name {
            fn does(self) -> ($crate::vocabulary::ResponseKind, $crate::vocabulary::Urgency) {
                (self.kind(), self.urgency())
            }
        }

        impl $name {
            /// Whether it refers, informs or punishes.
            #[must_use]
            pub const fn kind(self) -> $crate::vocabulary::ResponseKind {
                match self {
                    $(Self::$word => $crate::vocabulary::ResponseKind::$does,)+
                }
            }

            /// How soon it is due.
            ///
            /// This is the library's own ranking, not any school's: bodies that keep children safe
            /// or preserve evidence come at once, sanctions once the facts are established, and all
            /// else within the day.
            #[must_use]
            pub const fn urgency(self) -> $crate::vocabulary::Urgency {
                match self {
                    $($(Self::$word => $crate::vocabulary::Urgency::$soon,)?)+
                    other => other.kind().usual_urgency(),
                }
            }
        }
    };
}

pub(crate) use {incidents, responses};

/// A word for a response, of whichever table.
pub(crate) trait Responds: Word {
    /// What kind it is of, and how soon it is due.
    fn does(self) -> (ResponseKind, Urgency);
}
