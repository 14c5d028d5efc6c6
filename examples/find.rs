//! Find the closed words that people mean by what they say.

#[path = "common/mod.rs"]
mod common;

use std::process::ExitCode;

use clap::Parser;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::vocabulary::FoundWord;
use serde_json::json;

use common::policy::WithPolicy;
use common::{Failure, Format, finish, heading, load};

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --example find -- ...):
  find WhatsApp
  find \"a teacher's phone\"
  find half past nine
  find matron --policy my-school.yaml
  find nudes --format json

Exit codes: 0 found, 1 nothing found or invalid input, 2 usage.";

/// Find the words that a policy can be asked about by what people call them
///
/// The likeliest stand first, each with its label, the kinds of which it is a word, and why it was
/// found. It suggests, and sets nothing.
#[derive(Parser)]
#[command(name = "find", after_help = EXAMPLES)]
struct Cli {
    /// What somebody says, in a few words
    #[arg(required = true, value_name = "WORDS")]
    said: Vec<String>,
    #[command(flatten)]
    named: WithPolicy,
    /// How to print what is found
    #[arg(long, short, value_enum, default_value_t)]
    format: Format,
}

fn main() -> ExitCode {
    finish(found(&Cli::parse()))
}

fn found(cli: &Cli) -> Result<String, Failure> {
    let policy = load::policy(&cli.named.policy, &[])?;
    let said = cli.said.join(" ");
    let found = policy.find(&said);
    match (cli.format, found.as_slice()) {
        (Format::Json, found) => common::json(&json!({ "candidates": found })),
        (Format::Text, []) => {
            let said = Quoted(&said);
            let list = "see `what_if list`, or add the name to the policy's `names`";
            Err(format!("nothing is called {said}; {list}"))
        }
        (Format::Text, found) => Ok(list(found)),
    }
}

/// A line for each, however long: a word that is broken cannot be copied.
fn list(found: &[FoundWord]) -> String {
    let lines = found.iter().map(|of| format!("\n- {of}"));
    lines.fold(heading("This may be meant"), |all, line| all + &line)
}
