//! The laws that every policy must hold without saying so.

use enumset::{EnumSet, enum_set};
use strum::IntoEnumIterator as _;

use super::{
    About, Acts, Filter, Following, How, Incidents, InvariantRule, Law, Numbers, Other, Ruling,
    Which, Who,
};
use crate::diagnostic::Level;
use crate::policy::Incident;
use crate::vocabulary::{
    DefaultInvariant, History, Intent, PupilIncident, PupilResponse, StaffIncident, Verdict,
    Word as _,
};

impl DefaultInvariant {
    /// Why every policy must hold it.
    #[must_use]
    pub const fn why(self) -> &'static str {
        match self {
            Self::IllegalActsReachThePolice => {
                "to handle a crime as a breach of school rules destroys evidence and leaves a child at risk"
            }
            Self::IllegalMaterialGoesToThePolice => {
                "to possess such material is an offence, and only the police may secure it"
            }
            Self::IllegalForOnePermittedToNobody => {
                "the criminal law binds nearly everybody alike, and no school can give leave"
            }
            Self::RepeatsAnsweredNoMoreLightly => {
                "a rule for repeats adds to what follows a first time and replaces none of it"
            }
            Self::AccidentsPunishedNoHarderThanIntent => {
                "who is punished for an accident reports none"
            }
            Self::PermittedActsHaveNoConsequences => {
                "nobody may be punished for what they were allowed to do"
            }
            Self::UnclearVerdictsStayVisible | Self::UnclearResponsesStayVisible => {
                "whoever acts on a policy has to know where it can be read in several ways"
            }
            Self::VerdictsNameTheirPlace | Self::ResponsesNameTheirPlace => {
                "an answer that nobody can look up is nobody's rule"
            }
        }
    }

    /// How much a violation counts, unless somebody sets another level for
    /// [`LintCode::InvariantViolated`](crate::check::lint::LintCode::InvariantViolated).
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            // A matter of judgement; the others are law, or this library's promise.
            Self::IllegalForOnePermittedToNobody | Self::AccidentsPunishedNoHarderThanIntent => {
                Level::Warn
            }
            _ => Level::Deny,
        }
    }

    /// The set of questions and the property, in the words of a policy file where
    /// the format has some.
    const fn in_words(self) -> (&'static str, &'static str) {
        const SPOKEN: &str = "{ incidents: all }";
        const ACTS: &str = "{ who: everyone, about: all }";
        match self {
            Self::IllegalActsReachThePolice => (
                "{ who: everyone, about: all, classified: illegal, covered: true, intent: [unknown, deliberate] }",
                "{ available: police }",
            ),
            Self::IllegalMaterialGoesToThePolice => (
                "{ incidents: illegal-material, intent: [unknown, deliberate] }",
                "{ required: police }",
            ),
            Self::IllegalForOnePermittedToNobody => (
                "{ who: everyone, about: illegal }",
                "{ never-verdict: [allowed, discouraged] }",
            ),
            Self::RepeatsAnsweredNoMoreLightly => (
                "{ incidents: all, history: [repeat, repeat-after-warning] }",
                "{ no-lighter-than: first-time }",
            ),
            Self::AccidentsPunishedNoHarderThanIntent => (
                "{ incidents: all, intent: [careless, accidental, accidental-unreported] }",
                "{ no-harsher-than: deliberate }",
            ),
            Self::PermittedActsHaveNoConsequences => (
                "{ who: everyone, about: all, classified: [allowed, discouraged] }",
                "nothing to follow",
            ),
            Self::UnclearVerdictsStayVisible => (ACTS, "every doubt to be shown"),
            Self::UnclearResponsesStayVisible => (SPOKEN, "every doubt to be shown"),
            Self::VerdictsNameTheirPlace => (ACTS, "a place to be named"),
            Self::ResponsesNameTheirPlace => (SPOKEN, "a place to be named"),
        }
    }

    fn law(self) -> Law {
        let police = || vec![Box::from(PupilResponse::Police.as_str())];
        match self {
            Self::IllegalActsReachThePolice => Law::Assessed {
                acts: Acts::all(About::All(Vec::new())),
                filter: Filter {
                    classified: Verdict::Illegal.into(),
                    covered: Some(true),
                },
                how: How::sought(),
                expect: vec![Following::Available(police())],
            },
            Self::IllegalMaterialGoesToThePolice => Law::Answered {
                incidents: Incidents::of(Which::TheseIfSpoken(numbers([
                    PupilIncident::IllegalMaterial.into(),
                    StaffIncident::IllegalMaterial.into(),
                ]))),
                how: How::sought(),
                expect: vec![Following::Required(police())],
            },
            Self::IllegalForOnePermittedToNobody => Law::Classified {
                acts: Acts::all(About::Illegal(Vec::new())),
                expect: vec![Ruling::NeverVerdict(PERMITTED)],
            },
            Self::RepeatsAnsweredNoMoreLightly => Law::Answered {
                incidents: Incidents::spoken(),
                how: How {
                    histories: vec![History::Repeat, History::RepeatAfterWarning],
                    ..How::any()
                },
                expect: vec![Following::NoLighterThan(Other::History(History::FirstTime))],
            },
            Self::AccidentsPunishedNoHarderThanIntent => Law::Answered {
                incidents: Incidents::spoken(),
                how: How {
                    intents: vec![
                        Some(Intent::Careless),
                        Some(Intent::Accidental),
                        Some(Intent::AccidentalUnreported),
                    ],
                    ..How::any()
                },
                expect: vec![Following::NoHarsherThan(Other::Intent(Intent::Deliberate))],
            },
            Self::PermittedActsHaveNoConsequences => Law::Assessed {
                acts: Acts::all(About::All(Vec::new())),
                filter: Filter {
                    classified: PERMITTED,
                    covered: None,
                },
                how: How::once(),
                expect: vec![Following::Nothing],
            },
            Self::UnclearVerdictsStayVisible => Law::Classified {
                acts: Acts::all(About::All(Vec::new())),
                expect: vec![Ruling::DoubtShown],
            },
            Self::UnclearResponsesStayVisible => Law::Answered {
                incidents: Incidents::spoken(),
                how: How::any(),
                expect: vec![Following::DoubtShown],
            },
            Self::VerdictsNameTheirPlace => Law::Classified {
                acts: Acts::all(About::All(Vec::new())),
                expect: vec![Ruling::PlaceNamed],
            },
            Self::ResponsesNameTheirPlace => Law::Answered {
                incidents: Incidents::spoken(),
                how: How::any(),
                expect: vec![Following::PlaceNamed],
            },
        }
    }

    /// The law as a policy holds it; `off` is why its file switches it off.
    pub(crate) fn rule(self, off: Option<Box<str>>) -> InvariantRule {
        let (for_all, expect) = self.in_words();
        InvariantRule {
            name: self.as_str().into(),
            default: Some(self),
            for_all: for_all.into(),
            expect: expect.into(),
            source: None,
            note: None,
            off,
            law: self.law(),
        }
    }
}

/// The numbers of standard incidents.
fn numbers<const N: usize>(incidents: [Incident; N]) -> Numbers {
    let numbers = incidents.iter().filter_map(|incident| {
        let (judge, word) = incident.number();
        Some((judge, word.ok()?))
    });
    numbers.collect()
}

const PERMITTED: EnumSet<Verdict> = enum_set!(Verdict::Allowed | Verdict::Discouraged);

impl Acts {
    fn all(about: About) -> Self {
        Self {
            who: Who::Everyone,
            about,
            given: Vec::new(),
        }
    }
}

impl Incidents {
    fn of(which: Which) -> Self {
        Self {
            who: None,
            table: None,
            which,
        }
    }

    fn spoken() -> Self {
        Self::of(Which::Spoken(Numbers::new()))
    }
}

impl How {
    /// With every intent, known or not, and after anything.
    pub(crate) fn any() -> Self {
        Self {
            intents: [None].into_iter().chain(Intent::iter().map(Some)).collect(),
            histories: Vec::new(),
        }
    }

    /// Deliberately, as far as anybody knows.
    fn sought() -> Self {
        Self {
            intents: vec![None, Some(Intent::Deliberate)],
            ..Self::any()
        }
    }

    /// With no intent known, for the first time.
    fn once() -> Self {
        Self {
            intents: vec![None],
            histories: vec![History::FirstTime],
        }
    }
}
