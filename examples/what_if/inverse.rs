//! The inverse questions: the answer is given, and what leads to it is asked.

use online_safety_policy::inverse::{PathsTo, Wanted};
use online_safety_policy::vocabulary::{Fact, Role, Term, Word as _};
use online_safety_policy::{EnumSet, Policy, ResponseName, Table};

use crate::common::{Failure, Format, json};
use crate::facts::FactArgs;
use crate::question::{ActArgs, missing};
use crate::show;
use crate::words::{is_incident, role, subject, word};

#[derive(clap::Args)]
pub(crate) struct WhyNot {
    #[command(flatten)]
    act: ActArgs,
    /// The answer that is wanted: allowed, discouraged, not-allowed, illegal, silent, unclear,
    /// permitted, forbidden, not-forbidden or decided
    #[arg(long, value_name = "ANSWER", default_value = "allowed")]
    want: String,
    /// Facts that cannot be changed, such as time; changes leave them as they are
    #[arg(long, value_name = "FACT,FACT..", value_delimiter = ',')]
    hold: Vec<String>,
    #[command(flatten)]
    facts: FactArgs,
}

#[derive(clap::Args)]
pub(crate) struct WhoMay {
    /// What: a user action or a technology, such as personal-tablets
    #[arg(value_name = "WHAT")]
    what: Option<String>,
    /// The same as WHAT
    #[arg(long = "what", value_name = "WORD", conflicts_with = "what")]
    named: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct LeadsTo {
    /// Which response, such as police: see `list responses`
    #[arg(value_name = "RESPONSE")]
    response: Option<String>,
    /// The same as RESPONSE
    #[arg(long = "response", value_name = "WORD", conflicts_with = "response")]
    named: Option<String>,
    /// For whom: a role; pupils and staff if left out
    #[arg(long, value_name = "ROLE")]
    who: Option<String>,
}

impl WhyNot {
    pub(crate) fn show(&self, policy: &Policy, format: Format) -> Result<String, Failure> {
        let (who, what) = self.act.read("why-not", policy)?;
        let circumstances = self.facts.circumstances()?;
        let wanted: Wanted = word(&self.want)?;
        let held: EnumSet<Fact> = self
            .hold
            .iter()
            .map(|fact| match fact.trim() {
                "" => Err("a fact is missing between the commas of `--hold`".to_owned()),
                fact => word::<Fact>(fact),
            })
            .collect::<Result<_, _>>()?;
        let answer = policy
            .why_not(who, what, &circumstances, wanted, held)
            .map_err(|error| error.to_string())?;
        show(&answer, format)
    }
}

impl WhoMay {
    pub(crate) fn show(&self, policy: &Policy, format: Format) -> Result<String, Failure> {
        let what = self.what.as_deref().or(self.named.as_deref());
        let what = subject(policy, what.unwrap_or_else(|| missing("who-may", "WHAT")))?;
        let answer = policy.who_may(what).map_err(|error| error.to_string())?;
        show(&answer, format)
    }
}

impl LeadsTo {
    pub(crate) fn show(&self, policy: &Policy, format: Format) -> Result<String, Failure> {
        let named = self.response.as_deref().or(self.named.as_deref());
        let response = response(
            policy,
            named.unwrap_or_else(|| missing("leads-to", "RESPONSE")),
        )?;
        let roles = match &self.who {
            Some(who) => vec![role(policy, who)?],
            None => judged(policy),
        };
        let answers: Vec<PathsTo<'_>> = roles
            .into_iter()
            .map(|role| policy.leads_to(role, response))
            .collect::<Result<_, _>>()
            .map_err(|error| error.to_string())?;
        match (format, answers.as_slice()) {
            (Format::Json, [answer]) => json(answer),
            (Format::Json, answers) => json(&answers),
            (Format::Text, answers) => {
                let texts = answers.iter().map(ToString::to_string);
                Ok(texts.collect::<Vec<_>>().join("\n\n"))
            }
        }
    }
}

/// A role for each table of incidents, the one after which it is named first.
fn judged(policy: &Policy) -> Vec<Term<Role>> {
    let roles = policy.listing().roles();
    let tables = [
        (Table::PupilIncidents, Role::Pupil),
        (Table::StaffIncidents, Role::Staff),
    ];
    let first = |(table, named): (Table, Role)| {
        let of = |id: &str| policy.role(id).ok();
        let mut judged = roles.iter().filter(|role| role.judged_by == Some(table));
        let named = judged.clone().find(|role| role.id == named.as_str());
        named.or_else(|| judged.next()).and_then(|role| of(role.id))
    };
    tables.into_iter().filter_map(first).collect()
}

fn response(policy: &Policy, text: &str) -> Result<ResponseName, Failure> {
    policy
        .response(text)
        .map_err(|error| match error.nearest() {
            Some(_) => error.to_string(),
            None if policy.subject(text).is_ok() => {
                format!("{error}; it is something done: ask with `assess`")
            }
            None if is_incident(text) => {
                format!("{error}; it is an incident: ask with `recommend`")
            }
            None => format!("{error}; see `what_if list responses`"),
        })
}
