//! The smallest real embedding: load a policy once, share it between threads, answer.

use std::io::Write as _;
use std::panic::resume_unwind;
use std::{error::Error, fs, io, process::ExitCode, thread};

use clap::Parser;
use online_safety_policy::vocabulary::{Role, Technology};
use online_safety_policy::{Circumstances, Policy, builtin};

/// Ask one policy from three threads
#[derive(Parser)]
struct Args {
    /// A shipped policy by its id, or a policy file by its path
    #[arg(long, value_name = "ID|PATH", default_value = "telford-infant-2020")]
    policy: String,
    /// How to print the answers
    #[arg(long, value_parser = ["text", "json"], default_value = "text")]
    format: String,
}

fn run(args: &Args) -> Result<String, Box<dyn Error>> {
    let policy = match builtin::by_id(&args.policy) {
        Some(shipped) => shipped,
        None => &Policy::from_bytes(&fs::read(&args.policy)?)?,
    };
    let ask =
        |who| move || policy.classify(who, Technology::PersonalTablets, &Circumstances::new());
    let answers = thread::scope(|scope| {
        let threads = [Role::Pupil, Role::Staff, Role::Parent].map(|who| scope.spawn(ask(who)));
        let answers =
            threads.map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        answers.into_iter().collect::<Result<Vec<_>, _>>()
    })?;
    Ok(match args.format.as_str() {
        "json" => serde_json::to_string_pretty(&answers)?,
        _ => answers
            .iter()
            .map(|answer| format!("{answer}\n\n"))
            .collect(),
    })
}

fn main() -> ExitCode {
    let args = Args::parse();
    let (said, code) = match run(&args) {
        Ok(answers) => (
            writeln!(io::stdout(), "{}", answers.trim_end()),
            ExitCode::SUCCESS,
        ),
        Err(error) => (
            writeln!(io::stderr(), "error: {}: {error}", args.policy),
            ExitCode::FAILURE,
        ),
    };
    said.map_or(ExitCode::FAILURE, |()| code)
}
