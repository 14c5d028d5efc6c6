//! What is asked: from the command line to the words of each field.

use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::StaffIncident;
use online_safety_policy::{Policy, Question};
use serde_json::{Map, Value};

use crate::output::Failure;
use crate::words::{self, Fields};

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
    pub(crate) unknown: Unknown,
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
    /// unknown, first-time, repeat or repeat-after-warning; or which time it is: second-time, third-time,
    /// fourth-time, fifth-time, sixth-time, seventh-time or eighth-time, which stands for all after it;
    /// or after a warning: second-time-after-warning, third-time-after-warning,
    /// fourth-time-after-warning, fifth-time-after-warning, sixth-time-after-warning,
    /// seventh-time-after-warning or eighth-time-after-warning
    #[arg(long, default_value = "unknown")]
    history: String,
}

impl Act {
    pub(crate) fn fields(&self, asks: &str) -> Result<Fields, Failure> {
        let fields = vec![
            ("asks", asks.to_owned()),
            ("role", self.who.clone()),
            ("subject", self.what.clone()),
        ];
        let mut facts: Vec<(&str, &str)> = Vec::new();
        for fact in &self.facts {
            let (name, value) = fact.split_once('=').ok_or_else(|| {
                let written = Quoted(fact);
                format!("write NAME=VALUE, such as place=toilets, not {written}")
            })?;
            if facts.iter().any(|(field, _)| *field == name) {
                let name = Quoted(name);
                return Err(format!("the fact {name} is given twice; leave one out"));
            }
            facts.push((name, value));
        }
        Ok([fields, words::known(facts)].concat())
    }
}

impl Unknown {
    /// The question; one that the policy refuses only if that is to be recorded.
    pub(crate) fn question(&self, policy: &Policy, fields: &Fields) -> Result<Question, Failure> {
        let failure = match words::question(policy, fields) {
            Ok(question) => return Ok(question),
            Err(failure) => failure,
        };
        match (refused(policy, fields), self.refused_too) {
            (question, true) => question,
            (Ok(_), false) => Err(format!(
                "{failure}\nTo record that the question was refused, add --refused-too."
            )),
            (Err(_), false) => Err(failure),
        }
    }
}

/// The question in words of which the policy need not know any. An act that nobody knows is taken for
/// a user action, and an incident for one by pupils unless there is one by staff of that name.
fn refused(policy: &Policy, fields: &Fields) -> Result<Question, Failure> {
    let given = |name: &str| {
        let mut fields = fields.iter();
        fields
            .find(|(field, _)| *field == name)
            .map(|(_, text)| text.as_str())
    };
    let texts = fields.iter();
    let mut object: Map<String, Value> = texts
        .map(|(name, text)| ((*name).to_owned(), text.as_str().into()))
        .collect();
    if let Some(subject) = given("subject") {
        let kind = match policy.subject(subject) {
            Ok(online_safety_policy::Subject::Technology(_)) => "technology",
            _ => "user-action",
        };
        object.insert("kind".to_owned(), kind.into());
    }
    if let Some(incidents) = given("incidents") {
        let who = given("role").and_then(|who| policy.role(who).ok());
        let named = incidents.split(' ').map(|text| {
            let found = who.and_then(|who| policy.incident(who, text).ok());
            let table = match (found, text.parse::<StaffIncident>()) {
                (Some(found), _) => found.table(),
                (None, Ok(_)) => Table::StaffIncidents,
                (None, Err(_)) => Table::PupilIncidents,
            };
            format!("{table}.{text}")
        });
        let named = named.collect::<Vec<_>>().join(" ");
        object.insert("incidents".to_owned(), named.into());
    }
    serde_json::from_value(object.into()).map_err(|error| error.to_string())
}

impl Past {
    pub(crate) fn fields(&self) -> Fields {
        let intent = self.intent.iter().map(|intent| ("intent", intent.clone()));
        intent.chain([("history", self.history.clone())]).collect()
    }
}
