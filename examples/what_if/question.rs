//! The three questions: from words on the command line to an answer.

use clap::CommandFactory as _;
use clap::error::ErrorKind;
use online_safety_policy::vocabulary::{History, Intent, Role, Term};
use online_safety_policy::{Assessment, Classification, Incident, Policy, Recommendation, Subject};

use crate::Cli;
use crate::common::Failure;
use crate::facts::FactArgs;
use crate::reader::ReaderArgs;
use crate::words::{incident, role, subject, word};

/// Who did what; each by position or by option.
#[derive(clap::Args)]
pub(crate) struct ActArgs {
    /// Who: a role, such as pupil or staff
    #[arg(value_name = "WHO")]
    first: Option<String>,
    /// What: a user action or a technology, such as gambling or personal-phones
    #[arg(value_name = "WHAT")]
    second: Option<String>,
    /// The same as WHO
    #[arg(long, value_name = "ROLE")]
    who: Option<String>,
    /// The same as WHAT
    #[arg(long, value_name = "WORD")]
    what: Option<String>,
}

/// How it was meant, and what went before.
#[derive(clap::Args)]
struct PastArgs {
    /// deliberate, careless, accidental or accidental-unreported
    #[arg(long)]
    intent: Option<String>,
    /// first-time, repeat or repeat-after-warning
    #[arg(long, default_value = "first-time")]
    history: String,
}

#[derive(clap::Args)]
pub(crate) struct Classify {
    #[command(flatten)]
    act: ActArgs,
    #[command(flatten)]
    facts: FactArgs,
    #[command(flatten)]
    pub(crate) reader: ReaderArgs,
}

#[derive(clap::Args)]
pub(crate) struct Recommend {
    /// Who: a role, such as pupil or staff
    #[arg(value_name = "WHO")]
    first: Option<String>,
    /// What happened: one incident or more, such as shared-credentials
    #[arg(value_name = "INCIDENT")]
    rest: Vec<String>,
    /// The same as WHO
    #[arg(long, value_name = "ROLE")]
    who: Option<String>,
    /// The same as INCIDENT; may be given several times
    #[arg(long = "incident", value_name = "WORD")]
    incidents: Vec<String>,
    #[command(flatten)]
    past: PastArgs,
    #[command(flatten)]
    pub(crate) reader: ReaderArgs,
}

#[derive(clap::Args)]
pub(crate) struct Assess {
    #[command(flatten)]
    act: ActArgs,
    #[command(flatten)]
    past: PastArgs,
    #[command(flatten)]
    facts: FactArgs,
    #[command(flatten)]
    pub(crate) reader: ReaderArgs,
}

impl Classify {
    pub(crate) fn ask<'p>(&self, policy: &'p Policy) -> Result<Classification<'p>, Failure> {
        let (who, what) = self.act.read("classify", policy)?;
        let circumstances = self.facts.circumstances()?;
        let answer = policy.classify(who, what, &circumstances);
        answer.map_err(|error| error.to_string())
    }
}

impl Recommend {
    pub(crate) fn ask<'p>(&self, policy: &'p Policy) -> Result<Recommendation<'p>, Failure> {
        let mut words = self.first.iter().chain(&self.rest).map(String::as_str);
        let who = self.who.as_deref().or_else(|| words.next());
        let who = role(policy, who.unwrap_or_else(|| missing("recommend", "WHO")))?;
        let named = self.incidents.iter().map(String::as_str).chain(words);
        let incidents: Vec<Incident> = named
            .map(|word| incident(policy, who, word))
            .collect::<Result<_, _>>()?;
        if incidents.is_empty() {
            missing("recommend", "INCIDENT");
        }
        let (intent, history) = self.past.read()?;
        let answer = policy.recommend(who, incidents, intent, history);
        answer.map_err(|error| error.to_string())
    }
}

impl Assess {
    pub(crate) fn ask<'p>(&self, policy: &'p Policy) -> Result<Assessment<'p>, Failure> {
        let (who, what) = self.act.read("assess", policy)?;
        let circumstances = self.facts.circumstances()?;
        let (intent, history) = self.past.read()?;
        let answer = policy.assess(who, what, &circumstances, intent, history);
        answer.map_err(|error| error.to_string())
    }
}

impl ActArgs {
    pub(crate) fn read(
        &self,
        command: &str,
        policy: &Policy,
    ) -> Result<(Term<Role>, Subject), Failure> {
        let positions = [&self.first, &self.second];
        let mut positions = positions.into_iter().flatten().map(String::as_str);
        let who = self.who.as_deref().or_else(|| positions.next());
        let what = self.what.as_deref().or_else(|| positions.next());
        let who = who.unwrap_or_else(|| missing(command, "WHO"));
        let what = what.unwrap_or_else(|| missing(command, "WHAT"));
        if let Some(more) = positions.next() {
            let kind = ErrorKind::UnknownArgument;
            usage(command, kind, &format!("`{more}` is one word too many"));
        }
        Ok((role(policy, who)?, subject(policy, what)?))
    }
}

impl PastArgs {
    fn read(&self) -> Result<(Option<Intent>, History), Failure> {
        let intent = self.intent.as_deref().map(word).transpose()?;
        Ok((intent, word(&self.history)?))
    }
}

/// Ends the program as clap does where an argument is missing.
pub(crate) fn missing(command: &str, name: &str) -> ! {
    let kind = ErrorKind::MissingRequiredArgument;
    usage(command, kind, &format!("<{name}> is missing"))
}

fn usage(command: &str, kind: ErrorKind, message: &str) -> ! {
    let mut cli = Cli::command();
    // Gives the subcommand its full name, for the usage line.
    cli.build();
    let command = cli.find_subcommand_mut(command);
    match command {
        Some(command) => command.error(kind, message).exit(),
        None => Cli::command().error(kind, message).exit(),
    }
}
