//! The inverse questions: the answer is given, and what leads to it is asked.

use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::{Role, Word as _};
use online_safety_policy::{Answer, Policy};

use crate::common::{Failure, Format, json};
use crate::facts::FactArgs;
use crate::question::{ActArgs, missing};
use crate::words::no_response;
use crate::{ask, show};

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
        let held = self.hold.iter().map(|fact| match fact.trim() {
            "" => Err("a fact is missing between the commas of `--hold`".to_owned()),
            fact => Ok(fact),
        });
        let held = held.collect::<Result<Vec<_>, _>>()?.join(" ");
        let mut fields = self.act.fields("why-not");
        fields.extend(self.facts.fields()?);
        fields.extend([("wanted", self.want.clone()), ("held", held)]);
        show(&ask(policy, &fields)?, format)
    }
}

impl WhoMay {
    pub(crate) fn show(&self, policy: &Policy, format: Format) -> Result<String, Failure> {
        let what = self.what.as_deref().or(self.named.as_deref());
        let what = what.unwrap_or_else(|| missing("who-may", "WHAT"));
        let fields = vec![("asks", "who-may".into()), ("subject", what.into())];
        show(&ask(policy, &fields)?, format)
    }
}

impl LeadsTo {
    pub(crate) fn show(&self, policy: &Policy, format: Format) -> Result<String, Failure> {
        let named = self.response.as_deref().or(self.named.as_deref());
        let response = named.unwrap_or_else(|| missing("leads-to", "RESPONSE"));
        let roles = match &self.who {
            Some(who) => vec![who.clone()],
            None => judged(policy),
        };
        if roles.is_empty() {
            if let Err(error) = policy.response(response) {
                return Err(no_response(policy, &error));
            }
            return match format {
                Format::Json => json(&[(); 0]),
                Format::Text => Ok(format!("{NO_TABLE}: nothing leads to a response.")),
            };
        }
        let answers: Vec<Answer<'_>> = roles
            .into_iter()
            .map(|role| {
                let asks = ("asks", "leads-to".to_owned());
                ask(
                    policy,
                    &vec![asks, ("role", role), ("response", response.to_owned())],
                )
            })
            .collect::<Result<_, _>>()?;
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

/// What is said of incidents and what follows them where no table of a policy judges anybody.
pub(crate) const NO_TABLE: &str = "The policy has no table of incidents";

/// A role for each table of incidents, the one after which it is named first.
fn judged(policy: &Policy) -> Vec<String> {
    let roles = policy.listing().roles();
    let tables = [
        (Table::PupilIncidents, Role::Pupil),
        (Table::StaffIncidents, Role::Staff),
    ];
    let first = |(table, named): (Table, Role)| {
        let mut judged = roles.iter().filter(|role| role.judged_by == Some(table));
        let named = judged.clone().find(|role| role.id == named.as_str());
        let found = named.or_else(|| judged.next());
        found.map(|role| role.id.to_owned())
    };
    tables.into_iter().filter_map(first).collect()
}
