//! Record what a policy answers, and verify such a record later.

mod asked;
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
#[path = "../common/words.rs"]
mod words;

use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use online_safety_policy::Policy;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::document::MAX_BYTES;
use online_safety_policy::log::record::{RecordMismatch, Reference, Verified, verify_record};
use online_safety_policy::time::read_moment;

use asked::{Act, Past, Unknown};
use output::{Failure, heading};
use policy::WithPolicy;

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --features record --example record -- ...):
  record recommend pupil filter-bypass --reference case-17
  record assess pupil gambling --fact moment=lesson --reference case-18 --at 2026-11-20T09:30:00Z
  record procedure grooming --reference case-19 > case-19.json
  record verify case-19.json
  record classify pupil gambling --policy my-school.yaml --amend what-if.yaml --reference case-20

Exit codes: 0 recorded, or verified; 1 the record does not hold; 2 something could not be read, a word
that the policy does not know, or usage.";

/// Record what a policy answers, and verify such a record later
///
/// A record is one line of canonical JSON. It holds the question and the answer in ids, the rules, the
/// hash of the policy file, a time and a reference, and no text of anybody's. A word that the policy
/// does not know is an error, for it is misspelt as a rule; with --refused-too the record says that the
/// question was refused, without that word.
#[derive(Parser)]
#[command(name = "record", after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    named: WithPolicy,
    /// An amendment of that policy: what if it said so? Several are made together, in whatever order
    #[arg(long, short, global = true, value_name = "PATH")]
    amend: Vec<String>,
}

#[derive(Subcommand)]
enum Command {
    /// May somebody do this?
    Classify {
        #[command(flatten)]
        act: Act,
        #[command(flatten)]
        case: Case,
    },
    /// This happened; what now?
    Recommend {
        /// Who: a role, such as pupil or staff
        who: String,
        /// What happened: one incident or more
        #[arg(required = true)]
        incidents: Vec<String>,
        #[command(flatten)]
        past: Past,
        #[command(flatten)]
        unknown: Unknown,
        #[command(flatten)]
        case: Case,
    },
    /// Somebody did this; what is it, what now?
    Assess {
        #[command(flatten)]
        act: Act,
        #[command(flatten)]
        past: Past,
        #[command(flatten)]
        case: Case,
    },
    /// This is suspected; who does what?
    Procedure {
        /// What is suspected, such as grooming
        suspicion: String,
        #[command(flatten)]
        case: Case,
    },
    /// Does the policy give this very answer?
    Verify {
        /// The record; - for standard input
        path: String,
        /// How to print what was verified
        #[arg(long, short, value_enum, default_value_t)]
        format: Format,
    },
}

#[derive(clap::Args)]
struct Case {
    /// Your own name for the case: 1 to 64 letters, digits, `.`, `_` and `-`
    #[arg(long, short)]
    reference: Reference,
    /// When, such as 2026-11-20T09:30:00Z; now, if it is left out
    #[arg(long, value_name = "TIME", value_parser = read_moment)]
    at: Option<Timestamp>,
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
    output::finish(run(&Cli::parse()), 2)
}

fn run(cli: &Cli) -> Result<(String, u8), Failure> {
    let policy = &*load::policy(&cli.named.policy, &cli.amend)?;
    let (question, case) = match &cli.command {
        Command::Classify { act, case } => {
            let fields = act.fields("classify")?;
            (act.unknown.question(policy, &fields)?, case)
        }
        Command::Recommend {
            who,
            incidents,
            past,
            unknown,
            case,
        } => {
            let fields = vec![
                ("asks", "recommend".to_owned()),
                ("role", who.clone()),
                ("incidents", incidents.join(" ")),
            ];
            let fields = [fields, past.fields()].concat();
            (unknown.question(policy, &fields)?, case)
        }
        Command::Assess { act, past, case } => {
            let fields = [act.fields("assess")?, past.fields()].concat();
            (act.unknown.question(policy, &fields)?, case)
        }
        Command::Procedure { suspicion, case } => {
            let fields = vec![
                ("asks", "procedure".into()),
                ("suspicion", suspicion.clone()),
            ];
            (words::question(policy, &fields)?, case)
        }
        Command::Verify { path, format } => return verify(policy, path, *format),
    };
    let at = case.at.unwrap_or_else(Timestamp::now);
    let record = policy.record(&question, at, &case.reference);
    let record = record.map_err(|error| error.to_string())?;
    Ok((record.as_str().to_owned(), 0))
}

fn verify(policy: &Policy, path: &str, format: Format) -> Result<(String, u8), Failure> {
    let bytes = files::bytes(path)
        .map_err(|error| format!("cannot read the record {}: {error}", Quoted(path)))?;
    if bytes.len() > MAX_BYTES {
        let message = "a record is one line, far shorter than that";
        let path = Quoted(path);
        return Err(format!("{path} has more than {MAX_BYTES} bytes; {message}"));
    }
    match verify_record(&bytes, policy) {
        Ok(verified) => Ok((told(policy, &verified, format)?, 0)),
        Err(mismatch) => {
            output::complain(&format!("{}: {mismatch}{}", Quoted(path), mend(&mismatch)));
            Ok((String::new(), if mismatch.is_no_record() { 2 } else { 1 }))
        }
    }
}

/// What to do where the record may hold, and another policy was asked.
fn mend(mismatch: &RecordMismatch) -> &'static str {
    match mismatch {
        RecordMismatch::OtherPolicy { .. } => "\nName the policy that answered with --policy.",
        RecordMismatch::OtherFile { .. } => {
            "\nName the file with that hash with --policy; `sha256sum` prints the hash of a file whose lines end plainly."
        }
        RecordMismatch::OtherAmendments => {
            "\nName the amendments in `head.amendments` with --amend, in their order."
        }
        _ => "",
    }
}

fn told(policy: &Policy, verified: &Verified, format: Format) -> Result<String, Failure> {
    let digest = verified.digest().to_string();
    let (at, reference) = (verified.at().to_string(), verified.reference().as_str());
    match format {
        Format::Json => output::json(&serde_json::json!({
            "verified": true,
            "policy": policy.id(),
            "at": at,
            "reference": reference,
            "is_refused": verified.is_refused(),
            "digest": digest,
        })),
        Format::Text => {
            let (title, school) = (heading("Verified"), policy.school());
            let gives = match verified.is_refused() {
                true => "cannot be asked this",
                false => "gives this very answer",
            };
            Ok(format!(
                "{title}: {} ({school}) {gives}.\nCase {reference}, recorded for {at}.\nDigest {digest}",
                policy.id()
            ))
        }
    }
}
