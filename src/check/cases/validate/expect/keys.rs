//! The keys of `expect`: what each states, of which answers, in which words.

use std::collections::BTreeSet;

use strum::IntoEnumIterator as _;

use crate::check::cases::expected::Aspect;
use crate::check::cases::question::Verb;
use crate::check::cases::validate::known::Known;
use crate::document::ExpectDocument;
use crate::policy::Judge;
use crate::vocabulary::outcome::{Gap, Outcome, ProcedureStanding, Resolution, Standing};
use crate::vocabulary::{
    Evidence, Fact, Force, Office, OpenPoint, Proviso, Step, Trigger, Urgency, Vagueness, Verdict,
    Word,
};

/// What a key of `expect` states.
#[derive(Clone, Copy)]
pub(super) enum Key {
    Whole(Aspect),
    Includes,
    Never,
    Steps,
    Open,
    Because,
    NotBecause,
}

impl Key {
    /// How files spell it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Whole(aspect) => aspect.as_str(),
            Self::Includes => "includes",
            Self::Never => "never",
            Self::Steps => "steps",
            Self::Open => "open",
            Self::Because => "because",
            Self::NotBecause => "not-because",
        }
    }
}

/// Every key, and the words that the document states under it.
pub(super) fn keys(document: &ExpectDocument) -> [(Key, Option<&[String]>); 31] {
    use Aspect::{
        After, Answer, Available, By, Depending, Disputed, Every, Gaps, Incidents, Keep, Level,
        Missing, OneOf, Outcomes, Possible, Provisos, Readings, Required, Resolution, Then, To,
        Towards, Trigger, Urgency, Vaguely,
    };
    use Key::{Because, Includes, Never, NotBecause, Open, Steps, Whole};
    fn one(word: &Option<String>) -> Option<&[String]> {
        word.as_ref().map(std::slice::from_ref)
    }
    [
        (Whole(Answer), one(&document.answer)),
        (Whole(Readings), document.readings.as_deref()),
        (Whole(Outcomes), document.outcomes.as_deref()),
        (Whole(Missing), document.missing.as_deref()),
        (Whole(Level), document.level.as_deref()),
        (Whole(Provisos), document.provisos.as_deref()),
        (Whole(Gaps), document.gaps.as_deref()),
        (Whole(Resolution), one(&document.resolution)),
        (Whole(Incidents), document.incidents.as_deref()),
        (Whole(Possible), document.possible.as_deref()),
        (Whole(Required), document.required.as_deref()),
        (Whole(Available), document.available.as_deref()),
        (Whole(Disputed), document.disputed.as_deref()),
        (Whole(OneOf), document.one_of.as_deref()),
        (Whole(Depending), document.depending.as_deref()),
        (Includes, document.includes.as_deref()),
        (Never, document.never.as_deref()),
        (Steps, document.steps.as_deref()),
        (Open, document.open.as_deref()),
        (Whole(By), document.by.as_deref()),
        (Whole(After), document.after.as_deref()),
        (Whole(Urgency), document.urgency.as_deref()),
        (Whole(To), document.to.as_deref()),
        (Whole(Then), document.then.as_deref()),
        (Whole(Every), document.every.as_deref()),
        (Whole(Trigger), document.trigger.as_deref()),
        (Whole(Vaguely), document.vaguely.as_deref()),
        (Whole(Towards), document.towards.as_deref()),
        (Whole(Keep), document.keep.as_deref()),
        (Because, document.because.as_deref()),
        (NotBecause, document.not_because.as_deref()),
    ]
}

/// The aspects that are about responses.
macro_rules! responses {
    () => {
        Aspect::Required
            | Aspect::Available
            | Aspect::Disputed
            | Aspect::OneOf
            | Aspect::Depending
            | Aspect::Measures
    };
}

/// The verbs whose answers have such a part.
pub(super) fn verbs(key: Key) -> &'static [Verb] {
    use Verb::{Assess, Classify, HasTo, Keep, Recommend, Report, Step, Suspect};
    match key {
        Key::Whole(Aspect::Answer) => &[Classify, Assess, Recommend, Suspect, Step, HasTo],
        Key::Whole(
            Aspect::Readings
            | Aspect::Outcomes
            | Aspect::Missing
            | Aspect::Level
            | Aspect::Provisos
            | Aspect::Gaps,
        ) => &[Classify, Assess],
        Key::Whole(Aspect::Resolution | Aspect::Incidents | Aspect::Possible) => &[Assess],
        Key::Whole(responses!()) | Key::Includes => &[Assess, Recommend],
        Key::Never => &[Assess, Recommend, Suspect],
        Key::Steps | Key::Open => &[Suspect],
        Key::Whole(Aspect::By | Aspect::After | Aspect::Urgency) => &[Step],
        Key::Whole(Aspect::To) => &[Report, Step],
        Key::Whole(Aspect::Then) => &[Report],
        Key::Whole(Aspect::Every | Aspect::Trigger | Aspect::Vaguely | Aspect::Towards) => &[HasTo],
        Key::Whole(Aspect::Keep) => &[Keep],
        Key::Because | Key::NotBecause => &[
            Classify, Assess, Recommend, Suspect, Step, Report, HasTo, Keep,
        ],
    }
}

/// What the words of a key are called, and which there are.
pub(super) fn accepted<'p>(
    key: Key,
    verb: Verb,
    judges: &[Judge],
    known: &Known<'p>,
) -> (&'static str, BTreeSet<&'p str>) {
    fn all<'p, W: Word>() -> BTreeSet<&'p str> {
        W::iter().map(Word::as_str).collect()
    }
    match key {
        Key::Whole(Aspect::Answer) if verb == Verb::Recommend => ("answer", all::<Standing>()),
        Key::Whole(Aspect::Answer) if verb == Verb::Suspect => {
            ("answer", all::<ProcedureStanding>())
        }
        Key::Whole(Aspect::Answer) if matches!(verb, Verb::Step | Verb::HasTo) => {
            let mut words = all::<Force>();
            words.insert(ProcedureStanding::Silent.as_str());
            ("answer", words)
        }
        Key::Whole(Aspect::Answer) => {
            let outcomes = Outcome::iter().map(Word::as_str);
            ("answer", outcomes.chain(["depends"]).collect())
        }
        Key::Whole(Aspect::Readings) => (Verdict::KIND, all::<Verdict>()),
        Key::Whole(Aspect::Outcomes) => (Outcome::KIND, all::<Outcome>()),
        Key::Whole(Aspect::Missing) => (Fact::KIND, known.facts()),
        Key::Whole(Aspect::Level) => ("column", known.levels()),
        Key::Whole(Aspect::Provisos) => (Proviso::KIND, all::<Proviso>()),
        Key::Whole(Aspect::Gaps) => (Gap::KIND, all::<Gap>()),
        Key::Whole(Aspect::Resolution) => (Resolution::KIND, all::<Resolution>()),
        Key::Whole(Aspect::Incidents | Aspect::Possible) => ("incident", known.incidents(judges)),
        Key::Never if verb == Verb::Suspect => (Step::KIND, all::<Step>()),
        Key::Steps | Key::Whole(Aspect::After) => (Step::KIND, all::<Step>()),
        Key::Open => (OpenPoint::KIND, all::<OpenPoint>()),
        // Periods are no list of words: each is read as one.
        Key::Whole(Aspect::Every) => ("period", BTreeSet::new()),
        Key::Whole(Aspect::Trigger) => (Trigger::KIND, all::<Trigger>()),
        Key::Whole(Aspect::Vaguely) => (Vagueness::KIND, all::<Vagueness>()),
        Key::Whole(Aspect::By | Aspect::Towards) => ("office, audience or role", known.parties()),
        Key::Whole(Aspect::Urgency) => (Urgency::KIND, all::<Urgency>()),
        Key::Whole(responses!()) | Key::Includes | Key::Never => {
            ("response", known.responses(judges))
        }
        Key::Whole(Aspect::To | Aspect::Then) => (Office::KIND, all::<Office>()),
        Key::Whole(Aspect::Keep) => (Evidence::KIND, all::<Evidence>()),
        Key::Because | Key::NotBecause => ("reason", BTreeSet::new()),
    }
}
