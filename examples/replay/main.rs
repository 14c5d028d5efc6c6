//! Judge a log of incidents and questions under one policy, or under two.

#[path = "../common/files.rs"]
mod files;
#[path = "../common/load.rs"]
mod load;
#[path = "../common/output.rs"]
mod output;
#[path = "../common/policy.rs"]
mod policy;
#[path = "../common/source.rs"]
mod source;
#[path = "../common/written.rs"]
mod written;

mod arguments;
mod each;
mod generate;
mod progress;
mod text;
mod timing;
mod told;

use std::borrow::Cow;
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;
use std::thread::available_parallelism;

use clap::{CommandFactory as _, Parser as _};
use online_safety_policy::Policy;
use online_safety_policy::change::{Edition, Editions};
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::log::replay::{Batch, LogFormat, Replay, ReplayError, Totals};

use arguments::{Cli, Command, Format, Generate, LogForm, ReplayArguments};
use each::Each;
use generate::Plan;
use output::Failure;
use progress::Progress;
use told::Told;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let answer = match (&cli.command, &cli.replay) {
        (Some(Command::Generate(plan)), _) => generated(plan).map(|()| (String::new(), 0)),
        (None, Some(arguments)) => replayed(arguments),
        (None, None) => Cli::command()
            .error(
                clap::error::ErrorKind::MissingRequiredArgument,
                "name a LOG, or - for standard input",
            )
            .exit(),
    };
    output::finish(answer, 2)
}

/// Writes a made-up log.
fn generated(plan: &Generate) -> Result<(), Failure> {
    let policy = load::policy(&plan.policy, &[])?;
    let plan = Plan {
        lines: plan.lines,
        seed: plan.seed,
        misspelt: plan.misspelt,
        ndjson: plan.log_format == LogForm::Ndjson,
    };
    output::print(|out| generate::write(&policy, &plan, out))
}

/// The policies that judge.
struct Rules {
    before: Cow<'static, Policy>,
    editions: Option<Editions<Cow<'static, Policy>>>,
    after: Option<Cow<'static, Policy>>,
}

impl Rules {
    fn of(arguments: &ReplayArguments) -> Result<Self, Failure> {
        let mut editions = Vec::new();
        for (from, name) in &arguments.edition {
            editions.push(Edition::new(*from, load::policy(name, &[])?));
        }
        let editions = match editions.as_slice() {
            [] => None,
            _ => Some(Editions::new(editions).map_err(|error| error.to_string())?),
        };
        let after = match (&arguments.against, arguments.amend.as_slice()) {
            (Some(name), files) => Some(load::policy(name, files)?),
            (None, []) => None,
            (None, _) if editions.is_some() => {
                return Err("which edition is amended? name it with --against".to_owned());
            }
            (None, files) => Some(load::policy(&arguments.policy, files)?),
        };
        Ok(Self {
            before: load::policy(&arguments.policy, &[])?,
            editions,
            after,
        })
    }

    fn replay(&self) -> Replay<'_> {
        let replay = match &self.editions {
            Some(editions) => Replay::by_day(editions),
            None => Replay::new(&self.before),
        };
        match &self.after {
            Some(after) => replay.against(after),
            None => replay,
        }
    }

    /// What judges, in a few words.
    fn names(&self) -> String {
        let before = match &self.editions {
            Some(editions) => {
                let ids = editions
                    .editions()
                    .iter()
                    .map(|edition| edition.policy().id());
                format!("{} by the day", ids.collect::<Vec<_>>().join(", "))
            }
            None => self.before.id().to_owned(),
        };
        match &self.after {
            Some(after) if after.id() == before => format!("{before}, before and after"),
            Some(after) => format!("{before}, then {}", after.id()),
            None => before,
        }
    }
}

fn replayed(arguments: &ReplayArguments) -> Result<(String, u8), Failure> {
    let rules = Rules::of(arguments)?;
    let format = format_of(arguments);
    let (log, size) = open(&arguments.log)?;
    let mut each = arguments.each.as_deref().map(Each::begin).transpose()?;
    let threads = arguments.threads.or(available_parallelism().ok());
    let mut replay = rules.replay().threads(threads.map_or(1, usize::from));
    if each.is_some() {
        replay = replay.every_line();
    }
    let mut progress = Progress::new(arguments.progress, size);
    let mut told = Told::new(arguments);
    let clock = timing::start();
    let seen = |batch: &Batch<'_>| {
        progress.note(batch);
        told.tell(batch, &mut progress);
        match &mut each {
            Some(each) => each.write(batch.lines()),
            None => Ok(()),
        }
    };
    let totals = replay.run(log, format, seen);
    let took = clock.stop();
    progress.end();
    let totals = totals.map_err(|error| unread(arguments, &error))?;
    if let Some(each) = each {
        each.end()?;
    }
    told.rest();
    if arguments.timing {
        let file = size.map(|_| &*arguments.log);
        timing::tell(file, format, &totals, &took);
    }
    let shown = shown(arguments, &rules, &totals, told)?;
    Ok((shown, u8::from(totals.refused() > 0)))
}

fn shown(
    arguments: &ReplayArguments,
    rules: &Rules,
    totals: &Totals,
    told: Told<'_>,
) -> Result<String, Failure> {
    match arguments.format {
        Format::Text => Ok(text::report(&rules.names(), totals, rules.after.is_some())),
        Format::Json => output::json(&serde_json::json!({
            "judged_under": match &rules.editions {
                Some(editions) => editions.editions().iter().map(|of| of.policy().id()).collect(),
                None => vec![rules.before.id()],
            },
            "against": rules.after.as_ref().map(|after| after.id()),
            "totals": totals,
            "refused_lines": told.kept,
        })),
    }
}

/// Opens the log, with its size if it has one.
fn open(name: &str) -> Result<(Box<dyn Read>, Option<u64>), Failure> {
    let path = Path::new(name);
    let ending = path.extension().and_then(|ending| ending.to_str());
    if matches!(ending, Some("yaml" | "yml")) {
        let message = "is no log by its name; name a policy with --policy or --against";
        return Err(format!("{} {message}", Quoted(name)));
    }
    if path.is_dir() {
        return Err(format!("{} is a directory; name a log in it", Quoted(name)));
    }
    files::open(name).map_err(|error| format!("cannot read the log {}: {error}", Quoted(name)))
}

fn format_of(arguments: &ReplayArguments) -> LogFormat {
    let ending = Path::new(&arguments.log).extension();
    let lines =
        ending.is_some_and(|ending| ["ndjson", "jsonl", "json"].iter().any(|of| ending == *of));
    match arguments.log_format {
        Some(LogForm::Ndjson) => LogFormat::Ndjson,
        None if lines => LogFormat::Ndjson,
        Some(LogForm::Csv) | None => LogFormat::Csv,
    }
}

fn unread(arguments: &ReplayArguments, error: &ReplayError) -> Failure {
    match error {
        ReplayError::Write(error) => {
            written::failed(arguments.each.as_deref().unwrap_or_default(), error)
        }
        ReplayError::NoLog(faults) if faults.len() > 1 => {
            let lines = faults.iter().map(|fault| format!("\n- {fault}"));
            let lines: String = lines.collect();
            format!("{} is no log:{lines}", Quoted(&arguments.log))
        }
        error => format!("{}: {error}", Quoted(&arguments.log)),
    }
}
