//! What is asked: from words on the command line to those of a question.

use std::fmt::Display;

use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::vocabulary::{
    History, Intent, PupilIncident, Role, StaffIncident, Term, UserAction, Word,
};
use online_safety_policy::{Circumstances, Incident, Policy, Subject};

use crate::output::Failure;
use crate::words::{self, word};

#[derive(clap::Args)]
pub(crate) struct Act {
    /// Who: a role, such as pupil or staff
    who: String,
    /// What: a user action or a technology
    what: String,
    /// What is known, such as place=classroom or time=10:00; may be given several times
    #[arg(long = "fact", value_name = "NAME=VALUE")]
    facts: Vec<String>,
    #[command(flatten)]
    unknown: Unknown,
}

/// What becomes of words that the policy does not know.
#[derive(clap::Args)]
pub(crate) struct Unknown {
    /// Record it as refused, too, if the policy does not know a role, an act or an incident
    #[arg(long)]
    refused_too: bool,
}

#[derive(clap::Args)]
pub(crate) struct Past {
    /// deliberate, careless, accidental or accidental-unreported
    #[arg(long)]
    intent: Option<String>,
    /// first-time, repeat or repeat-after-warning
    #[arg(long, default_value = "first-time")]
    history: String,
}

impl Act {
    pub(crate) fn read(
        &self,
        policy: &Policy,
    ) -> Result<(Term<Role>, Subject, Circumstances), Failure> {
        let mut known = Circumstances::new();
        let mut names: Vec<&str> = Vec::new();
        for fact in &self.facts {
            let pair = fact.split_once('=');
            let (name, value) = pair.ok_or_else(|| {
                format!(
                    "write NAME=VALUE, such as place=toilets, not {}",
                    Quoted(fact)
                )
            })?;
            if names.contains(&name) {
                return Err(format!(
                    "the fact {} is given twice; leave one out",
                    Quoted(name)
                ));
            }
            names.push(name);
            known = known.set(name, value).map_err(|error| error.to_string())?;
        }
        let (who, what) = (&self.who, &self.what);
        let unknown = &self.unknown;
        Ok((
            unknown.role(policy, who)?,
            unknown.subject(policy, what)?,
            known,
        ))
    }
}

impl Unknown {
    pub(crate) fn role(&self, policy: &Policy, text: &str) -> Result<Term<Role>, Failure> {
        match words::role(policy, text) {
            Ok(role) => Ok(role),
            Err(error) => self.or_refused(&error, text),
        }
    }

    fn subject(&self, policy: &Policy, text: &str) -> Result<Subject, Failure> {
        match words::subject(policy, text) {
            Ok(subject) => Ok(subject),
            Err(error) => Ok(Subject::from(self.or_refused::<UserAction>(&error, text)?)),
        }
    }

    /// An incident of the table that judges somebody.
    pub(crate) fn incident(
        &self,
        policy: &Policy,
        who: Term<Role>,
        text: &str,
    ) -> Result<Incident, Failure> {
        let error = match words::incident(policy, who, text) {
            Ok(incident) => return Ok(incident),
            Err(error) => error,
        };
        // One of the other table is refused as that, and not as unknown.
        let staff = self.refused_too.then(|| text.parse::<StaffIncident>());
        match staff {
            Some(Ok(incident)) => Ok(incident.into()),
            _ => Ok(self.or_refused::<PupilIncident>(&error, text)?.into()),
        }
    }

    /// A word that is no word of the policy: one that it will refuse, if that is to be recorded.
    fn or_refused<W: Word>(&self, error: &impl Display, text: &str) -> Result<Term<W>, Failure> {
        if !self.refused_too {
            return Err(format!(
                "{error}\nTo record that the question was refused, add --refused-too."
            ));
        }
        let term = text.parse::<Term<W>>();
        term.map_err(|error| format!("{} is no {}: {error}", Quoted(text), W::KIND))
    }
}

impl Past {
    pub(crate) fn read(&self) -> Result<(Option<Intent>, History), Failure> {
        let intent = self.intent.as_deref().map(word).transpose()?;
        Ok((intent, word(&self.history)?))
    }
}
