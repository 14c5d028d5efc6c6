//! Count the statements of a policy's document against its rules, both ways; and
//! find the sentences behind a rule, the rules behind a sentence.

#[path = "../common/mod.rs"]
mod common;
mod counts;
mod registered;
mod views;

use std::process::ExitCode;

use clap::{Args, Parser};
use online_safety_policy::builtin::Builtin;
use online_safety_policy::source::Passage;
use serde_json::{Map, Value, json};

use common::policy::{NAMED, NoOption};
use common::source::words;
use common::{Failure, Format, finish, heading};
use registered::Registered;
use views::View;

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --example coverage -- ...):
  coverage
  coverage --format json
  coverage --statements telford-infant-2020
  coverage --statements --serves contacts trafalgar-infant-2018
  coverage --forgotten
  coverage --rule rules.no-personal-channels
  coverage --line 201 telford-infant-2020
  coverage --at 'p. 4' my-school.yaml
  coverage --statement policy-last-updated --format json
  coverage my-school.yaml        (reads my-school.register.yaml beside it)

Exit codes: 0 answered, 1 not found or invalid input, 2 usage.";

/// Count what became of every statement of a school's document
///
/// A register goes through the document from top to bottom and says of each statement which rules
/// encode it, or why none does. A statement without either is forgotten; a rule that no statement
/// asked for is one too many, unless it is the encoder's own: ours. A statement decides something if
/// it bears on what is allowed, what follows, how that is carried out or who is told; `deciding`
/// counts those.
#[derive(Parser)]
#[command(name = "coverage", after_help = EXAMPLES)]
struct Cli {
    #[arg(value_name = "POLICY", help = format!("Policies, each {NAMED}; all shipped ones if left out"))]
    policies: Vec<String>,
    #[command(flatten)]
    _no_option: NoOption,
    #[command(flatten)]
    view: Views,
    /// Only statements that serve this question: classify, recommend, procedure, contacts, duties,
    /// keeping or none
    #[arg(long, value_name = "QUESTION", requires = "statements")]
    serves: Option<String>,
    /// How to print the answer
    #[arg(long, short, value_enum, default_value_t)]
    format: Format,
}

/// What to show beside the counts; one of these.
#[derive(Args)]
#[group(multiple = false)]
struct Views {
    /// Show every statement: where it stands, who, how strongly, and what became of it
    #[arg(long)]
    statements: bool,
    /// Show the statements that nobody accounted for, and the rules that no statement asked for
    #[arg(long)]
    forgotten: bool,
    /// Show the statements behind a rule, by its path in the policy file
    #[arg(long, value_name = "PATH")]
    rule: Option<String>,
    /// Show the statements in a line of the document, with the rules that encode them
    #[arg(long, value_name = "LINE", value_parser = clap::value_parser!(u32).range(1..))]
    line: Option<u32>,
    /// Show the statements in another place of the document, such as `p. 4`, `§4.2` or `lines 4-6`
    #[arg(long, value_name = "PLACE")]
    at: Option<Passage>,
    /// Show one statement, by its name in the register
    #[arg(long, value_name = "NAME")]
    statement: Option<String>,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    finish(answer(&cli))
}

fn answer(cli: &Cli) -> Result<String, Failure> {
    let names: Vec<String> = match cli.policies.as_slice() {
        [] => words::<Builtin>().into_iter().map(Into::into).collect(),
        names => names.to_vec(),
    };
    let all = names
        .iter()
        .map(|name| Registered::find(name))
        .collect::<Result<Vec<_>, _>>()?;
    let view = View::of(&cli.view, cli.serves.as_deref())?;
    // What one of several policies lacks, another may have.
    let shown: Vec<_> = all
        .iter()
        .filter_map(|of| Some((of, view.show(of)?)))
        .collect();
    if shown.is_empty() {
        return Err(view.found_nowhere(&all));
    }
    let shown = shown.iter();
    match cli.format {
        Format::Text => {
            let texts =
                shown.map(|(of, shown)| format!("{}\n{}", heading(&of.title()), shown.text));
            Ok(texts.collect::<Vec<_>>().join("\n\n"))
        }
        Format::Json => {
            let policies: Map<String, Value> = shown
                .map(|(of, shown)| (of.policy.id().to_owned(), shown.json.clone().into()))
                .collect();
            common::json(&json!({ "policies": policies }))
        }
    }
}
