//! What the examples share: their options, finding a policy, output and exit codes.

pub(crate) mod files;
pub(crate) mod load;
pub(crate) mod output;
pub(crate) mod policy;
pub(crate) mod source;

use std::process::ExitCode;

use clap::ValueEnum;

pub(crate) use output::{Failure, heading, json};

/// The options that every command takes.
#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) named: policy::WithPolicy,

    /// An amendment of that policy: what if it said so? Their order makes no difference
    #[arg(long, short, global = true, value_name = "PATH")]
    pub(crate) amend: Vec<String>,

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

/// Ends a program: prints its answer or says what went wrong.
///
/// Exit codes: 0 answered, 1 not found or invalid input; clap itself exits with 2.
pub(crate) fn finish(answer: Result<String, Failure>) -> ExitCode {
    output::finish(answer.map(|answer| (answer, 0)), 1)
}
