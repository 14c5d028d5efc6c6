//! What a policy can be asked: the one declaration of every question.

use std::collections::BTreeMap;

use enumset::EnumSet;
use jiff::civil::Date;

use super::inverse::Wanted;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Incident, ResponseName, Subject};
use crate::vocabulary::{Fact, History, Intent, Matter, Party, Role, Suspicion, Term, words};

/// A question to a policy, in words of closed sets and ids of own ones.
///
/// It is owned: it can be kept, compared, sent and read from somebody's text before any policy is
/// at hand. [`Policy::ask`](crate::Policy::ask) answers it. As data it is one object whose keys are
/// the [fields](Question::read) of a question, with `circumstances` together:
///
/// ```
/// use online_safety_policy::vocabulary::{Place, Role, Technology};
/// use online_safety_policy::{Circumstances, Question, builtin};
///
/// let text = r#"{"asks":"classify","role":"pupil","kind":"technology","subject":"personal-phones",
///     "circumstances":{"place":"classroom"}}"#;
/// let question: Question = serde_json::from_str(text)?;
/// let in_class = Circumstances::new().place(Place::Classroom);
/// let same = Question::classify(Role::Pupil, Technology::PersonalPhones, &in_class);
/// assert_eq!(question, same);
///
/// let answer = builtin::telford_infant_2020().ask(&question)?;
/// assert!(answer.classification().is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Non-exhaustive: policies may come to be asked other things.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Question {
    /// May somebody do this? See [`Policy::classify`](crate::Policy::classify).
    Classify {
        /// Who.
        role: Term<Role>,
        /// What.
        subject: Subject,
        /// What is known about when, where and under what terms.
        circumstances: Circumstances,
    },
    /// This happened; what now? See [`Policy::recommend`](crate::Policy::recommend).
    Recommend {
        /// By whom.
        role: Term<Role>,
        /// What happened.
        incidents: Vec<Incident>,
        /// How it was meant, if that is known.
        intent: Option<Intent>,
        /// What went before.
        history: History,
    },
    /// Somebody did this; what is it, what now? See [`Policy::assess`](crate::Policy::assess).
    Assess {
        /// Who.
        role: Term<Role>,
        /// What.
        subject: Subject,
        /// What is known about when, where and under what terms.
        circumstances: Circumstances,
        /// How it was meant, if that is known.
        intent: Option<Intent>,
        /// What went before.
        history: History,
    },
    /// This is suspected; who does what? See [`Policy::procedure`](crate::Policy::procedure).
    Procedure {
        /// What is suspected.
        suspicion: Suspicion,
    },
    /// To whom is this brought? See [`Policy::contacts`](crate::Policy::contacts).
    Contacts {
        /// The matter.
        matter: Matter,
    },
    /// Who has to do what? See [`Policy::duties_of`](crate::Policy::duties_of).
    Duties {
        /// Whose duties; everybody's for nobody.
        party: Option<Party>,
    },
    /// What of it is due? See [`Policy::due`](crate::Policy::due).
    Due {
        /// Whose duties; everybody's for nobody.
        party: Option<Party>,
        /// On which day.
        as_of: Date,
        /// Names of duties, with the days on which they were last done.
        done: BTreeMap<String, Date>,
    },
    /// Who may do this? See [`Policy::who_may`](crate::Policy::who_may).
    WhoMay {
        /// What.
        subject: Subject,
    },
    /// What leads to this response? See [`Policy::leads_to`](crate::Policy::leads_to).
    LeadsTo {
        /// For whom.
        role: Term<Role>,
        /// The response.
        response: ResponseName,
    },
    /// What would have to be otherwise? See [`Policy::why_not`](crate::Policy::why_not).
    WhyNot {
        /// Who.
        role: Term<Role>,
        /// What.
        subject: Subject,
        /// What is known about when, where and under what terms.
        circumstances: Circumstances,
        /// The answer that is wanted.
        wanted: Wanted,
        /// The facts that stay as they are.
        held: EnumSet<Fact>,
    },
}

words! {
    /// What is asked, in a word.
    ///
    /// Non-exhaustive, as [`Question`] is.
    #[non_exhaustive]
    pub enum Asks, "question" {
        /// May somebody do this?
        Classify = "What is allowed",
        /// This happened; what now?
        Recommend = "What follows",
        /// Somebody did this; what is it, what now?
        Assess = "What was done",
        /// This is suspected; who does what?
        Procedure = "What is suspected",
        /// To whom is this brought?
        Contacts = "To whom it is brought",
        /// Who has to do what?
        Duties = "What is to be done",
        /// What of it is due?
        Due = "What is due",
        /// Who may do this?
        WhoMay = "Who may",
        /// What leads to this response?
        LeadsTo = "What leads there",
        /// What would have to be otherwise?
        WhyNot = "What would have to be otherwise",
    }
}

impl Question {
    /// The question that [`Policy::classify`](crate::Policy::classify) answers.
    pub fn classify(
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        circumstances: &Circumstances,
    ) -> Self {
        Self::Classify {
            role: who.into(),
            subject: what.into(),
            circumstances: *circumstances,
        }
    }

    /// The question that [`Policy::recommend`](crate::Policy::recommend) answers.
    pub fn recommend(
        who: impl Into<Term<Role>>,
        incidents: impl IntoIterator<Item: Into<Incident>>,
        intent: impl Into<Option<Intent>>,
        history: History,
    ) -> Self {
        Self::Recommend {
            role: who.into(),
            incidents: incidents.into_iter().map(Into::into).collect(),
            intent: intent.into(),
            history,
        }
    }

    /// The question that [`Policy::assess`](crate::Policy::assess) answers.
    pub fn assess(
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        circumstances: &Circumstances,
        intent: impl Into<Option<Intent>>,
        history: History,
    ) -> Self {
        Self::Assess {
            role: who.into(),
            subject: what.into(),
            circumstances: *circumstances,
            intent: intent.into(),
            history,
        }
    }

    /// The question that [`Policy::procedure`](crate::Policy::procedure) answers.
    pub fn procedure(suspicion: impl Into<Suspicion>) -> Self {
        Self::Procedure {
            suspicion: suspicion.into(),
        }
    }

    /// The question that [`Policy::contacts`](crate::Policy::contacts) answers.
    #[must_use]
    pub fn contacts(matter: Matter) -> Self {
        Self::Contacts { matter }
    }

    /// The question that [`Policy::duties_of`](crate::Policy::duties_of) answers; of nobody,
    /// [`Policy::all_duties`](crate::Policy::all_duties).
    #[must_use]
    pub fn duties(who: Option<Party>) -> Self {
        Self::Duties { party: who }
    }

    /// The question that [`Policy::due`](crate::Policy::due) answers, for somebody or everybody.
    #[must_use]
    pub fn due(who: Option<Party>, as_of: Date, done: &[(&str, Date)]) -> Self {
        let mut last = BTreeMap::new();
        for (name, on) in done {
            let day = last.entry((*name).to_owned()).or_insert(*on);
            *day = (*day).max(*on);
        }
        Self::Due {
            party: who,
            as_of,
            done: last,
        }
    }

    /// The question that [`Policy::who_may`](crate::Policy::who_may) answers.
    pub fn who_may(what: impl Into<Subject>) -> Self {
        Self::WhoMay {
            subject: what.into(),
        }
    }

    /// The question that [`Policy::leads_to`](crate::Policy::leads_to) answers.
    pub fn leads_to(who: impl Into<Term<Role>>, response: impl Into<ResponseName>) -> Self {
        Self::LeadsTo {
            role: who.into(),
            response: response.into(),
        }
    }

    /// The question that [`Policy::why_not`](crate::Policy::why_not) answers.
    pub fn why_not(
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        circumstances: &Circumstances,
        wanted: impl Into<Wanted>,
        held: impl Into<EnumSet<Fact>>,
    ) -> Self {
        Self::WhyNot {
            role: who.into(),
            subject: what.into(),
            circumstances: *circumstances,
            wanted: wanted.into(),
            held: held.into(),
        }
    }

    /// What it asks, in a word.
    #[must_use]
    pub fn asks(&self) -> Asks {
        match self {
            Self::Classify { .. } => Asks::Classify,
            Self::Recommend { .. } => Asks::Recommend,
            Self::Assess { .. } => Asks::Assess,
            Self::Procedure { .. } => Asks::Procedure,
            Self::Contacts { .. } => Asks::Contacts,
            Self::Duties { .. } => Asks::Duties,
            Self::Due { .. } => Asks::Due,
            Self::WhoMay { .. } => Asks::WhoMay,
            Self::LeadsTo { .. } => Asks::LeadsTo,
            Self::WhyNot { .. } => Asks::WhyNot,
        }
    }

    /// Who is asked about, if it is somebody in a role.
    #[must_use]
    pub fn role(&self) -> Option<Term<Role>> {
        match self {
            Self::Classify { role, .. }
            | Self::Recommend { role, .. }
            | Self::Assess { role, .. }
            | Self::LeadsTo { role, .. }
            | Self::WhyNot { role, .. } => Some(*role),
            Self::Duties { party } | Self::Due { party, .. } => match party {
                Some(Party::Role(role)) => Some(*role),
                Some(Party::Office(_)) | None => None,
            },
            Self::Procedure { .. } | Self::Contacts { .. } | Self::WhoMay { .. } => None,
        }
    }

    /// What somebody does or did, if that is asked about.
    #[must_use]
    pub fn subject(&self) -> Option<Subject> {
        match self {
            Self::Classify { subject, .. }
            | Self::Assess { subject, .. }
            | Self::WhoMay { subject }
            | Self::WhyNot { subject, .. } => Some(*subject),
            _ => None,
        }
    }

    /// The incidents that are asked about.
    #[must_use]
    pub fn incidents(&self) -> &[Incident] {
        match self {
            Self::Recommend { incidents, .. } => incidents,
            _ => &[],
        }
    }

    /// What is known of the circumstances, if those are asked for.
    #[must_use]
    pub fn circumstances(&self) -> Option<&Circumstances> {
        match self {
            Self::Classify { circumstances, .. }
            | Self::Assess { circumstances, .. }
            | Self::WhyNot { circumstances, .. } => Some(circumstances),
            _ => None,
        }
    }

    /// How it was meant and what went before, if those are asked for.
    #[must_use]
    pub fn past(&self) -> Option<(Option<Intent>, History)> {
        match self {
            Self::Recommend {
                intent, history, ..
            }
            | Self::Assess {
                intent, history, ..
            } => Some((*intent, *history)),
            _ => None,
        }
    }
}
