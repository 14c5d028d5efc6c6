//! Count the statements of a policy's document against its rules, both ways.

#[path = "common/mod.rs"]
mod common;

use std::borrow::Cow;
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::register::{Register, RegisterCoverage};
use online_safety_policy::vocabulary::Word as _;
use serde_json::{Map, Value, json};
use strum::IntoEnumIterator as _;

use common::{Failure, Format, finish, heading};

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --example coverage -- ...):
  coverage
  coverage --format json
  coverage my-school.yaml        (reads my-school.register.yaml beside it)

Exit codes: 0 counted, 1 not found or invalid input, 2 usage.";

/// Count what became of every statement of a school's document
///
/// A register goes through the document from top to bottom and says of each statement which rules
/// encode it, or why none does. A statement without either is forgotten; a rule that no statement
/// asked for is one too many, unless it is the encoder's own.
#[derive(Parser)]
#[command(name = "coverage", after_help = EXAMPLES)]
struct Cli {
    /// Shipped policies by their ids, or policy files by their paths; all shipped ones if left out
    #[arg(value_name = "ID|PATH")]
    policies: Vec<String>,
    /// How to print the counts
    #[arg(long, short, value_enum, default_value_t)]
    format: Format,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    finish(answer(&cli))
}

fn answer(cli: &Cli) -> Result<String, Failure> {
    let shipped = Builtin::iter().map(|builtin| builtin.as_str().to_owned());
    let names: Vec<String> = match cli.policies.as_slice() {
        [] => shipped.collect(),
        names => names.to_vec(),
    };
    let counted: Vec<RegisterCoverage> = names
        .iter()
        .map(|name| coverage(name))
        .collect::<Result<_, _>>()?;
    match cli.format {
        Format::Text => {
            let texts = counted.iter().map(|coverage| {
                let title = heading("What became of each statement");
                format!("{title}\n{coverage}")
            });
            Ok(texts.collect::<Vec<_>>().join("\n\n"))
        }
        Format::Json => {
            let policies: Map<String, Value> = counted
                .iter()
                .map(|coverage| (coverage.policy.clone(), counts(coverage)))
                .collect();
            common::json(&json!({ "policies": policies }))
        }
    }
}

fn coverage(name: &str) -> Result<RegisterCoverage, Failure> {
    let policy = common::policy(name)?;
    let (file, text) = register_of(name)?;
    let register = load(&file, &text, &policy)?;
    Ok(register.coverage(&policy))
}

fn load(file: &str, text: &[u8], policy: &Policy) -> Result<Register, Failure> {
    Register::from_bytes(text, policy).map_err(|error| {
        let faults = error.diagnostics().iter();
        let lines = faults.map(|fault| format!("\n{file}:{fault}"));
        format!("{} has faults{}", Quoted(file), lines.collect::<String>())
    })
}

/// The register of a shipped policy, or the one beside a policy file.
fn register_of(name: &str) -> Result<(String, Cow<'static, [u8]>), Failure> {
    if let Ok(builtin) = name.parse::<Builtin>() {
        let file = format!("{name}.register.yaml");
        return Ok((file, Cow::Borrowed(builtin.register_source().as_bytes())));
    }
    let file = Path::new(name).with_extension("register.yaml");
    let shown = file.display().to_string();
    match std::fs::read(&file) {
        Ok(bytes) => Ok((shown, Cow::Owned(bytes))),
        Err(error) => Err(format!(
            "cannot read the register {}: {error}",
            Quoted(&shown)
        )),
    }
}

fn counts(coverage: &RegisterCoverage) -> Value {
    let (deciding, deciding_encoded) = coverage.deciding();
    json!({
        "statements": coverage.statements(),
        "deciding": deciding,
        "deciding_encoded": deciding_encoded,
        "encoded": coverage.encoded(),
        "accounted": coverage.accounted(),
        "forgotten": coverage.forgotten.len(),
        "rules_without_statement": coverage.rules_without_statement.len(),
        "ours": coverage.ours.len(),
    })
}
