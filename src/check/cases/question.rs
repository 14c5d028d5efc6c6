//! What a single question of a case looks at.

use std::fmt;

use jiff::civil::Date;

use crate::answer::question::Question;
use crate::diagnostic::Quoted;
use crate::policy::Incident;
use crate::policy::circumstances::Circumstances;
use crate::vocabulary::{Duty, Fact, History, Intent, Party, Role, Step, Term, UserAction, words};

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

/// A single question of a case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Asked {
    /// A question to the policy, and what of its answer is looked at.
    Of(Box<Question>, Part),
    /// What is kept as evidence of an act.
    Keep(Term<UserAction>),
    /// What lints find on a day.
    Check(Date),
}

/// What of an answer a case looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    /// All of it.
    Whole,
    /// What a procedure says of a step.
    Step(Step),
    /// To whom somebody brings a matter.
    By(Term<Role>),
    /// Duties of a kind.
    Kind(Duty),
}

/// `` `staff`, `personal-phones`, place `classroom`, time `10:00` ``.
impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (question, part) = match self {
            Self::Of(question, part) => (&**question, part),
            Self::Keep(act) => return write!(f, "`{act}`"),
            Self::Check(day) => return write!(f, "as of {day}"),
        };
        match (question, part) {
            (Question::Procedure { suspicion }, Part::Step(step)) => {
                write!(f, "`{suspicion}`, `{step}`")
            }
            (Question::Procedure { suspicion }, _) => write!(f, "`{suspicion}`"),
            (Question::Contacts { matter }, Part::By(role)) => write!(f, "`{role}`, `{matter}`"),
            (Question::Duties { party }, Part::Kind(duty)) => {
                let who = party.as_ref().map(Party::as_str).unwrap_or_default();
                write!(f, "`{who}`, `{duty}`")
            }
            _ => {
                let role = question.role();
                let subject = question.subject();
                let role = role.iter().map(Term::as_str);
                let subject = subject.iter().map(|subject| subject.as_str());
                let incidents = question.incidents().iter().map(Incident::as_str);
                let words: Vec<&str> = role.chain(subject).chain(incidents).collect();
                write!(f, "`{}`", words.join("`, `"))?;
                if let Some(known) = question.circumstances() {
                    given(f, known)?;
                }
                match question.past() {
                    Some((intent, history)) => before(f, intent, history),
                    None => Ok(()),
                }
            }
        }
    }
}

fn given(f: &mut fmt::Formatter<'_>, circumstances: &Circumstances) -> fmt::Result {
    let mut known: Vec<_> = circumstances.known().collect();
    // A clock time comes last.
    known.sort_by_key(|(fact, _)| *fact == Fact::Time.into());
    known
        .iter()
        .try_for_each(|(fact, value)| write!(f, ", {fact} {}", Quoted(value)))
}

/// Intent and history, as far as they are worth a word.
fn before(f: &mut fmt::Formatter<'_>, intent: Option<Intent>, history: History) -> fmt::Result {
    if let Some(intent) = intent {
        write!(f, ", `{intent}`")?;
    }
    match history {
        History::FirstTime | History::Unknown => Ok(()),
        _ => write!(f, ", `{history}`"),
    }
}
