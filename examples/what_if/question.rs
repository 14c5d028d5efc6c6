//! The three questions: from the command line to the words of each field.

use clap::CommandFactory as _;
use clap::error::ErrorKind;

use crate::Cli;
use crate::common::Failure;
use crate::facts::FactArgs;
use crate::reader::ReaderArgs;
use crate::words::Fields;

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
    /// unknown, first-time, repeat or repeat-after-warning; or which time it is: second-time, third-time,
    /// fourth-time, fifth-time, sixth-time, seventh-time or eighth-time, which stands for all after it;
    /// or after a warning: second-time-after-warning, third-time-after-warning,
    /// fourth-time-after-warning, fifth-time-after-warning, sixth-time-after-warning,
    /// seventh-time-after-warning or eighth-time-after-warning
    #[arg(long, default_value = "unknown")]
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
    pub(crate) fn fields(&self) -> Result<Fields, Failure> {
        Ok([self.act.fields("classify"), self.facts.fields()?].concat())
    }
}

impl Recommend {
    pub(crate) fn fields(&self) -> Fields {
        let mut words = self.first.iter().chain(&self.rest).map(String::as_str);
        let who = self.who.as_deref().or_else(|| words.next());
        let who = who.unwrap_or_else(|| missing("recommend", "WHO"));
        let named = self.incidents.iter().map(String::as_str).chain(words);
        let incidents: Vec<&str> = named.collect();
        if incidents.is_empty() {
            missing("recommend", "INCIDENT");
        }
        let fields = vec![
            ("asks", "recommend".to_owned()),
            ("role", who.to_owned()),
            ("incidents", incidents.join(" ")),
        ];
        [fields, self.past.fields()].concat()
    }
}

impl Assess {
    pub(crate) fn fields(&self) -> Result<Fields, Failure> {
        let (act, past) = (self.act.fields("assess"), self.past.fields());
        Ok([act, past, self.facts.fields()?].concat())
    }
}

impl ActArgs {
    pub(crate) fn fields(&self, command: &'static str) -> Fields {
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
        vec![
            ("asks", command.to_owned()),
            ("role", who.to_owned()),
            ("subject", what.to_owned()),
        ]
    }
}

impl PastArgs {
    fn fields(&self) -> Fields {
        let intent = self.intent.iter().map(|intent| ("intent", intent.clone()));
        intent.chain([("history", self.history.clone())]).collect()
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
