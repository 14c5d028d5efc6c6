//! Put a policy on paper: Markdown, or one page for a browser or a printer.

#[path = "common/output.rs"]
#[expect(
    dead_code,
    reason = "what is rendered brings its own headings, and is no JSON"
)]
mod output;
#[path = "common/source.rs"]
mod source;

use std::borrow::Cow;
use std::io::ErrorKind;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use jiff::Zoned;
use jiff::civil::Date;
use online_safety_policy::Policy;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::lint::Check;
use online_safety_policy::render::Paper;

use output::Failure;
use source::{Source, find};

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --example render -- ...):
  render
  render trafalgar-infant-2018 --format html --output trafalgar.html
  render my-school.yaml --output my-school.md

Exit codes: 0 done, 1 not found or invalid input, 2 usage.";

/// Put a school's online-safety policy on paper: its tables as the school prints them, what the
/// text says beside them, who may do what, contacts, procedures and duties
///
/// The page of HTML stands alone: it fetches nothing and runs no script.
#[derive(Parser)]
#[command(name = "render", after_help = EXAMPLES)]
struct Cli {
    /// A shipped policy by its id, or a policy file by its path
    #[arg(value_name = "ID|PATH", default_value = "telford-infant-2020")]
    policy: String,

    /// What to make of it; by the ending of --output where that tells, else Markdown
    #[arg(long, short, value_enum)]
    format: Option<Format>,

    /// The file to write, instead of printing it
    #[arg(long, short, value_name = "FILE")]
    output: Option<String>,

    /// The day as of which to check the policy, for the findings beside the rows [default: today]
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,

    /// Without what a check of the policy finds
    #[arg(long)]
    no_findings: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text for repositories and wikis
    Markdown,
    /// One page for a browser or a printer
    Html,
}

fn main() -> ExitCode {
    let failure = match rendered(&Cli::parse()).map(|text| output::print(&text)) {
        Ok(Ok(())) => return ExitCode::SUCCESS,
        // Whoever reads us has seen enough, as `head` has.
        Ok(Err(error)) if error.kind() == ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Ok(Err(error)) => format!("cannot write the answer: {error}"),
        Err(failure) => failure,
    };
    output::complain(&failure);
    ExitCode::FAILURE
}

fn rendered(cli: &Cli) -> Result<String, Failure> {
    let policy = policy(&cli.policy)?;
    let mut paper = Paper::of(&policy);
    if !cli.no_findings {
        let as_of = cli.as_of.unwrap_or_else(|| Zoned::now().date());
        paper = paper.with_findings(policy.check(&Check::new(as_of)));
    }
    let text = match format(cli) {
        Format::Markdown => paper.to_markdown(),
        Format::Html => paper.with_certificate(policy.verify()).to_html(),
    };
    match &cli.output {
        None => Ok(text),
        Some(file) => match std::fs::write(file, &text) {
            Ok(()) => Ok(format!("{}: {} bytes", Quoted(file), text.len())),
            Err(error) => Err(format!("cannot write {}: {error}", Quoted(file))),
        },
    }
}

fn format(cli: &Cli) -> Format {
    let is_page = |file: &String| file.ends_with(".html") || file.ends_with(".htm");
    cli.format.unwrap_or_else(|| {
        if cli.output.as_ref().is_some_and(is_page) {
            Format::Html
        } else {
            Format::Markdown
        }
    })
}

fn policy(name: &str) -> Result<Cow<'static, Policy>, Failure> {
    let bytes = match find(name)? {
        Source::Shipped(shipped) => return Ok(Cow::Borrowed(shipped.policy())),
        Source::File(bytes) => bytes,
    };
    Policy::from_bytes(&bytes).map(Cow::Owned).map_err(|error| {
        let faults = error.diagnostics().iter();
        let lines: String = faults.map(|fault| format!("\n{name}:{fault}")).collect();
        format!("{} is no policy{lines}", Quoted(name))
    })
}
