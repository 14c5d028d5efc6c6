//! Put a policy on paper: Markdown, or one page for a browser or a printer.

#[path = "../common/files.rs"]
mod files;
#[path = "../common/load.rs"]
mod load;
#[path = "../common/output.rs"]
#[expect(
    dead_code,
    reason = "what is rendered brings its own headings, and is no JSON"
)]
mod output;
#[path = "../common/policy.rs"]
mod policy;
#[path = "../common/source.rs"]
mod source;
#[path = "../common/written.rs"]
mod written;

use std::io::Write as _;
use std::process::ExitCode;

use clap::builder::UnknownArgumentValueParser;
use clap::{Parser, ValueEnum};
use jiff::ZonedDateTime;
use jiff::civil::Date;
use online_safety_policy::Policy;
use online_safety_policy::check::lint::Check;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::paper::render::{Comparison, Paper};
use online_safety_policy::time::read_day;

use output::Failure;
use policy::{DEFAULT, NAMED, NoOption};
use written::{Written, failed, form};

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --features render --example render -- ...):
  render
  render trafalgar-infant-2018 --format html --output trafalgar.html
  render my-school.yaml --output my-school.md
  render last-year.yaml this-year.yaml --output what-changed.html
  render my-school.yaml --amend what-if.yaml --output what-if.html

Exit codes: 0 done, 1 not found or invalid input, 2 usage.";

/// Put a school's online-safety policy on paper: its tables as the school prints them, what the
/// text says beside them, who may do what, contacts, procedures and duties; or two side by side
///
/// The page of HTML stands alone: it fetches nothing and runs no script.
#[derive(Parser)]
#[command(name = "render", after_help = EXAMPLES)]
struct Cli {
    #[arg(value_name = "POLICY", help = format!("The policy: {NAMED}"), default_value = DEFAULT)]
    policy: String,

    /// Lay it beside this later policy, named in the same way, and show what changes
    #[arg(value_name = "AFTER")]
    after: Option<String>,
    #[arg(
        long = "against",
        hide = true,
        value_parser = UnknownArgumentValueParser::suggest("name the later policy behind the first: `POLICY AFTER`")
    )]
    _against: Option<String>,
    #[command(flatten)]
    _no_option: NoOption,

    /// An amendment of the later policy, which without AFTER is the same one; several are made
    /// together, in whatever order
    #[arg(long, value_name = "PATH")]
    amend: Vec<String>,

    /// What to make of it; by the ending of --output where that tells, else Markdown
    #[arg(long, short, value_enum)]
    format: Option<Format>,

    /// The file to write, instead of printing it
    #[arg(long, short, value_name = "FILE")]
    output: Option<String>,

    /// The day as of which to check the policy, for the findings beside the rows [default: today]
    #[arg(long, value_name = "DATE", value_parser = read_day, conflicts_with_all = ["after", "amend"])]
    as_of: Option<Date>,

    /// Without what a check of the policy finds
    #[arg(long, conflicts_with_all = ["after", "amend"])]
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
    output::finish(rendered(&Cli::parse()).map(|text| (text, 0)), 1)
}

/// How names of files end, by what is in them.
const ENDINGS: [(Format, &[&str]); 2] = [
    (Format::Markdown, &["md", "markdown", "txt"]),
    (Format::Html, &["html", "htm"]),
];

fn rendered(cli: &Cli) -> Result<String, Failure> {
    let format = match &cli.output {
        Some(file) => form(file, &ENDINGS, cli.format)?,
        None => cli.format,
    };
    let format = format.unwrap_or(Format::Markdown);
    let policy = load::policy(&cli.policy, &[])?;
    let text = match (&cli.after, cli.amend.as_slice()) {
        (None, []) => alone(cli, &policy, format),
        (later, amendments) => {
            let later = load::policy(later.as_ref().unwrap_or(&cli.policy), amendments)?;
            let both = Comparison::of(policy.diff(&later));
            match format {
                Format::Markdown => both.to_markdown(),
                Format::Html => both.to_html(),
            }
        }
    };
    let Some(file) = &cli.output else {
        return Ok(text);
    };
    let mut written = Written::begin(file)?;
    let all = written.write_all(text.as_bytes());
    all.map_err(|error| failed(file, &error))?;
    written.end()?;
    Ok(format!("{}: {} bytes", Quoted(file), text.len()))
}

fn alone(cli: &Cli, policy: &Policy, format: Format) -> String {
    let mut paper = Paper::of(policy);
    if !cli.no_findings {
        let as_of = cli.as_of.unwrap_or_else(|| ZonedDateTime::now().date());
        paper = paper.with_findings(policy.check(&Check::new(as_of)));
    }
    match format {
        Format::Markdown => paper.to_markdown(),
        Format::Html => paper.with_certificate(policy.verify()).to_html(),
    }
}
