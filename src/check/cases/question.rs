//! A single question of a case, with every word resolved.

use std::fmt;

use jiff::civil::Date;
use strum::IntoEnumIterator as _;

use crate::answer::space::IncidentQuestion;
use crate::diagnostic::Quoted;
use crate::policy::Subject;
use crate::policy::circumstances::Circumstances;
use crate::vocabulary::{
    Duty, Fact, History, Intent, Matter, Party, Role, Step, Suspicion, Term, UserAction, Word as _,
    words,
};

words! {
    /// What a case asks; the keys of a cases file.
    pub(super) enum Verb, "kind of question" {
        /// Whether an act is allowed.
        Classify = "whether it is allowed",
        /// What an act amounts to, and what follows.
        Assess = "what it amounts to",
        /// What follows an incident.
        Recommend = "what follows",
        /// What is done on suspicion.
        Suspect = "what is done",
        /// What is said of one step of it.
        Step = "what is said of a step",
        /// To whom a matter is brought.
        Report = "to whom it is brought",
        /// What somebody has to do.
        HasTo = "what is to be done",
        /// What is kept as evidence.
        Keep = "what is kept",
        /// What lints find.
        Check = "what is doubtful",
    }
}

/// An act under some circumstances.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Act {
    pub(super) role: Term<Role>,
    pub(super) subject: Subject,
    pub(super) given: Circumstances,
}

/// A single question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Question {
    Classify(Act),
    Assess(Act, Option<Intent>, History),
    Recommend(IncidentQuestion),
    Suspect(Suspicion),
    Step(Suspicion, Step),
    Report(Term<Role>, Matter),
    HasTo(Party, Duty),
    Keep(Term<UserAction>),
    Check(Date),
}

/// `` `staff`, `personal-phones`, place `classroom`, time `10:00` ``.
impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Classify(act) => act.fmt(f),
            Self::Assess(act, intent, history) => {
                act.fmt(f)?;
                before(f, *intent, *history)
            }
            Self::Recommend(asked) => {
                write!(f, "`{}`, `{}`", asked.role, asked.incident.as_str())?;
                before(f, asked.intent, asked.history)
            }
            Self::Suspect(suspicion) => write!(f, "`{suspicion}`"),
            Self::Step(suspicion, step) => write!(f, "`{suspicion}`, `{step}`"),
            Self::Report(role, matter) => write!(f, "`{role}`, `{matter}`"),
            Self::HasTo(who, duty) => write!(f, "`{who}`, `{duty}`"),
            Self::Keep(act) => write!(f, "`{act}`"),
            Self::Check(day) => write!(f, "as of {day}"),
        }
    }
}

/// Intent and history, as far as they are worth a word.
fn before(f: &mut fmt::Formatter<'_>, intent: Option<Intent>, history: History) -> fmt::Result {
    if let Some(intent) = intent {
        write!(f, ", `{intent}`")?;
    }
    match history {
        History::FirstTime => Ok(()),
        _ => write!(f, ", `{history}`"),
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`, `{}`", self.role, self.subject.as_str())?;
        let facts = self.given.facts();
        for fact in Fact::iter() {
            let value = facts.get(fact).map(usize::from);
            if let Some(value) = value.and_then(|value| fact.words().get(value).copied()) {
                write!(f, ", {fact} {}", Quoted(value))?;
            }
        }
        match self.given.clock_time() {
            Some(time) => {
                let clock = format!("{:02}:{:02}", time.hour(), time.minute());
                write!(f, ", {} {}", Fact::Time.as_str(), Quoted(&clock))
            }
            None => Ok(()),
        }
    }
}
