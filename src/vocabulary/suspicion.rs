//! What is suspected.

use super::{PupilIncident, StaffIncident, UserAction, Word, word_set};

word_set! {
    /// What somebody suspects before anybody has looked into it: what a misuse procedure begins with.
    ///
    /// Not an act and not an incident: those are known. A suspicion can become graver on the way,
    /// and the procedure is then asked again, with the steps that were taken. Kinds of crime stand
    /// here as the template lists them for the police; words that it shares with [`UserAction`] and
    /// the incident tables mean the same there, and [`From`] leads here from each of those.
    ///
    /// Non-exhaustive: policies may come to tell more kinds apart.
    #[non_exhaustive]
    pub enum Suspicion, "suspicion" {
        /// A breach of the rules that is no crime.
        Misuse = "Misuse that is no crime"
            | "misuse" | "rule breaking" | "not a crime" | "breaking the rules"
            | "suspected misuse" | "up to something" | "something fishy" | "a suspicion"
            | "something against the rules" | "think he's breaking the rules" | "might be misuse"
            | "seems off" | "suspicious behaviour",
        /// A message that offends, threatens, bullies or makes somebody uneasy was received.
        OffensiveMessage = "Offensive message received"
            | "got a nasty message" | "received a rude message" | "nasty message received"
            | "sent me something horrible" | "received an offensive message"
            | "received a nasty text" | "got a bullying message"
            | "someone sent me a nasty message",
        /// A message was received that is very disturbing, or breaks the law.
        DisturbingMessage = "Very disturbing or unlawful message received"
            | "got a very disturbing message" | "received something illegal"
            | "received a death threat" | "received an illegal picture" | "unlawful message",
        /// Somebody is bullied by digital means.
        Cyberbullying = "Cyberbullying",
        /// A child may be harmed or at risk.
        ChildProtectionConcern = "Child protection concern",
        /// Indecent images of anybody under 18.
        ChildSexualAbuseImages = "Child sexual abuse images",
        /// Images that are a crime to possess, of adults too.
        ExtremePornography = "Extreme pornography",
        /// Material that may be illegal, and nobody can say of which kind.
        IllegalMaterial = "Illegal material of a kind not known"
            | "illegal material" | "illegal content found" | "something illegal on the computer"
            | "not sure what kind of illegal" | "possibly illegal" | "illegal stuff"
            | "found something illegal" | "might be illegal" | "suspected illegal content"
            | "suspected illegal images",
        /// Somebody wins a child's trust for sexual ends.
        Grooming = "Grooming of a child",
        /// Obscene or sexual matter was sent to somebody under 18.
        ObsceneMaterialToChild = "Obscene material sent to a child"
            | "sending porn to a child" | "porn sent to a child" | "someone sent a child porn"
            | "rude picture sent to a pupil",
        /// Adult material that may be a crime to publish.
        ObscenePublications = "Obscene publications",
        /// Material that stirs up hatred, to a degree that is a crime.
        RacistMaterial = "Criminally racist material",
        /// Any other crime.
        OtherCrime = "Another crime"
            | "other crime" | "crime" | "criminal activity" | "criminal" | "something criminal"
            | "illegal activity" | "against the law" | "law broken" | "criminal offence"
            | "some other crime" | "offence" | "might be a crime" | "maybe criminal"
            | "crime of some kind" | "suspected crime" | "theft" | "stolen phone" | "illegal",
    }
}

/// Words of acts and of incidents that are crimes, and have no word of their own here.
const OTHER_CRIMES: [&str; 7] = [
    "hate-crime",
    "intimate-images",
    "drug-offence",
    "weapon-offence",
    "fraud",
    "upskirting",
    "extortion",
];

impl Suspicion {
    /// Whether it is suspicion of a crime, as the template's list for the police counts them.
    #[must_use]
    pub const fn is_crime(self) -> bool {
        match self {
            Self::Misuse
            | Self::OffensiveMessage
            | Self::DisturbingMessage
            | Self::Cyberbullying
            | Self::ChildProtectionConcern => false,
            Self::ChildSexualAbuseImages
            | Self::ExtremePornography
            | Self::IllegalMaterial
            | Self::Grooming
            | Self::ObsceneMaterialToChild
            | Self::ObscenePublications
            | Self::RacistMaterial
            | Self::OtherCrime => true,
        }
    }

    /// Whether it may be content that it is a crime to possess, so that every further copy is one.
    ///
    /// Of illegal material whose kind nobody knows, it may.
    #[must_use]
    pub fn may_be_crime_to_possess(self) -> bool {
        let act: Option<UserAction> = self.as_str().parse().ok();
        self == Self::IllegalMaterial || act.is_some_and(UserAction::is_crime_to_possess)
    }

    fn of(word: &str) -> Self {
        word.parse().unwrap_or(match word {
            // The tables say publication, the list for the police publications.
            "obscene-publication" => Self::ObscenePublications,
            word if OTHER_CRIMES.contains(&word) => Self::OtherCrime,
            _ => Self::Misuse,
        })
    }
}

/// That somebody did this is suspected: our reading, which takes for a crime only what cannot be
/// anything else.
impl From<UserAction> for Suspicion {
    fn from(act: UserAction) -> Self {
        Self::of(act.as_str())
    }
}

/// That this happened is suspected; see the one for acts.
impl From<PupilIncident> for Suspicion {
    fn from(incident: PupilIncident) -> Self {
        Self::of(incident.as_str())
    }
}

/// That this happened is suspected; see the one for acts.
impl From<StaffIncident> for Suspicion {
    fn from(incident: StaffIncident) -> Self {
        Self::of(incident.as_str())
    }
}
