//! Compare two policies, or a policy with what amendments would make of it.

#[path = "common/files.rs"]
mod files;
#[path = "common/load.rs"]
mod load;
#[path = "common/output.rs"]
mod output;
#[path = "common/policy.rs"]
mod policy;
#[path = "common/source.rs"]
mod source;

use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use online_safety_policy::change::diff::{PolicyDiff, Release};

use output::{Failure, heading};
use policy::{NAMED, NoOption};

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --example compare -- ...):
  compare telford-infant-2020 trafalgar-infant-2018
  compare last-year.yaml this-year.yaml --format json
  compare my-school.yaml --amend what-if.yaml

An amendment:
  format: 1
  title: What if parents heard of it?
  amends: { policy: my-school-2024, hash: \"64 digits; sha256sum my-school.yaml\" }
  add:
    pupil-incidents.rows.filter-bypass.required: inform-parents

Exit codes: 0 no answer changes, 1 something changes, 2 a file could not be read or used, or usage.";

/// Compare two policies: every question that the later one answers otherwise
///
/// What changed is grouped by row, with the way it moved, stricter or looser, silent or decided now,
/// and with the places on both sides. Edits of wording alone change no answer, and are said to.
#[derive(Parser)]
#[command(name = "compare", after_help = EXAMPLES)]
struct Cli {
    #[arg(value_name = "POLICY", help = format!("The earlier policy: {NAMED}"))]
    before: String,
    /// The later policy, named in the same way; with --amend it can be left out, and is the earlier one amended
    #[arg(value_name = "AFTER", required_unless_present = "amend")]
    after: Option<String>,
    #[command(flatten)]
    _no_option: NoOption,
    /// An amendment of the later policy; several are made together, in whatever order
    #[arg(long, short, value_name = "PATH")]
    amend: Vec<String>,
    /// How to print the difference
    #[arg(long, short, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

fn main() -> ExitCode {
    output::finish(compare(&Cli::parse()), 2)
}

fn compare(cli: &Cli) -> Result<(String, u8), Failure> {
    let before = load::policy(&cli.before, &[])?;
    let after = load::policy(cli.after.as_ref().unwrap_or(&cli.before), &cli.amend)?;
    let diff = before.diff(&after);
    let shown = match cli.format {
        Format::Text => text(&diff),
        Format::Json => output::json(&diff)?,
    };
    Ok((shown, u8::from(diff.release() != Release::NoChange)))
}

/// The difference with the title of each part set off.
fn text(diff: &PolicyDiff<'_>) -> String {
    let text = diff.to_string();
    let parts = text.split("\n\n").map(|part| match part.split_once('\n') {
        Some((title, lines)) => format!("{}\n{lines}", heading(title)),
        None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("\n\n")
}
