//! What the examples share: their options, finding a policy, output and exit codes.

pub(crate) mod output;
pub(crate) mod source;

use std::borrow::Cow;
use std::io::ErrorKind;
use std::process::ExitCode;

use clap::ValueEnum;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::{LoadError, Policy};

pub(crate) use output::{Failure, heading, json};
use source::Source;

/// The options that every command takes.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// A shipped policy by its id, or a policy file by its path
    #[arg(
        long,
        short,
        global = true,
        value_name = "ID|PATH",
        default_value = "telford-infant-2020"
    )]
    pub(crate) policy: String,

    /// How to print the answer
    #[arg(long, short, global = true, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

/// Finds and loads a policy.
pub(crate) fn policy(name: &str) -> Result<Cow<'static, Policy>, Failure> {
    match source::find(name)? {
        Source::Shipped(shipped) => Ok(Cow::Borrowed(shipped.policy())),
        Source::File(bytes) => match Policy::from_bytes(&bytes) {
            Ok(policy) => Ok(Cow::Owned(policy)),
            Err(error) => Err(with_faults(name, &error)),
        },
    }
}

/// Says of a file what is wrong with it, one fault a line.
pub(crate) fn with_faults(name: &str, error: &LoadError) -> Failure {
    let faults = error.diagnostics();
    let count = match faults.len() {
        1 => "1 fault".to_owned(),
        count => format!("{count} faults"),
    };
    let lines = faults.iter().map(|fault| format!("\n{name}:{fault}"));
    format!("{} has {count}{}", Quoted(name), lines.collect::<String>())
}

/// Ends a program: prints its answer or says what went wrong.
///
/// Exit codes: 0 answered, 1 not found or invalid input; clap itself exits with 2.
pub(crate) fn finish(answer: Result<String, Failure>) -> ExitCode {
    let failure = match answer {
        Ok(answer) => match output::print(&answer) {
            Ok(()) => return ExitCode::SUCCESS,
            // Whoever reads us has seen enough, as `head` has.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Err(error) => format!("cannot write the answer: {error}"),
        },
        Err(failure) => failure,
    };
    output::complain(&failure);
    ExitCode::FAILURE
}
