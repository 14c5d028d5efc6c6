//! What replay is told to do.

use std::num::NonZeroUsize;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::time::read_day;

use crate::policy::{DEFAULT, NAMED};

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --release --features replay --example replay -- ...):
  replay examples/replay/log.csv
  replay examples/replay/log.csv --against trafalgar-infant-2018
  replay log.ndjson --policy my-school.yaml --amend what-if.yaml --format json
  replay log.csv --edition 2022-09-01=then.yaml --edition 2024-09-01=now.yaml
  replay log.csv --each judged.csv
  replay generate --lines 10000000 --seed 1 > long.csv && replay long.csv --timing
  replay generate --lines 1000 --log-format ndjson | replay - --log-format ndjson

A log:
  reference,date,time,asks,role,subject,incidents,intent,history,place
  log-1,2026-09-14,10:20,recommend,pupil,,filter-bypass,deliberate,repeat,
  log-2,2026-09-14,11:05,classify,staff,personal-phones,,,,classroom
  log-3,2026-09-15,,assess,pupil,gambling,,,,

  asks, role   needed; asks is classify, recommend or assess
  subject      for classify and assess: a user action or a technology; kind says which, if need be
  incidents    for recommend: one or more, with spaces between; table says of which table, if need be
  all others   may be left out or empty: intent, history, date, reference, and every fact, such as
               place and time, that `what_if list facts` lists

Exit codes: 0 every line was judged; 1 some lines were refused; 2 a file could not be read or used, or usage.";

/// Judge a log of incidents and questions, line by line: under one policy, or under two to see what a
/// change would have done
///
/// Every line is judged or refused, and counted under either; what is wrong with a line is told with
/// its number. Memory is bounded, however long the log is.
#[derive(Parser)]
#[command(
    name = "replay",
    after_help = EXAMPLES,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) replay: Option<ReplayArguments>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write a log of made-up lines in a policy's own words; the same for the same seed
    Generate(Generate),
}

#[derive(Args)]
pub(crate) struct ReplayArguments {
    /// The log; - for standard input
    #[arg(value_name = "LOG")]
    pub(crate) log: String,
    /// How the log is written; by its ending where that tells (.ndjson, .jsonl), else CSV
    #[arg(long, value_enum)]
    pub(crate) log_format: Option<LogForm>,
    #[arg(
        long,
        short,
        value_name = "POLICY",
        help = format!("The policy that judges: {NAMED}"),
        default_value = DEFAULT
    )]
    pub(crate) policy: String,
    /// An edition that judges from a day on, instead of --policy; the lines need a date then
    #[arg(long, value_name = "DATE=POLICY", conflicts_with = "policy", value_parser = edition)]
    pub(crate) edition: Vec<(Date, String)>,
    /// A second policy; every answer is compared with its answer
    #[arg(long, short, value_name = "POLICY")]
    pub(crate) against: Option<String>,
    /// An amendment of the second policy, which is the first one amended if it is not given
    #[arg(long, value_name = "PATH")]
    pub(crate) amend: Vec<String>,
    /// How to print the totals
    #[arg(long, short, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// A file for what came of each line: CSV, or NDJSON by its ending
    #[arg(long, short, value_name = "PATH")]
    pub(crate) each: Option<String>,
    /// The most refused lines to tell; all of them stand in --each
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    pub(crate) faults: usize,
    /// How many threads judge [default: one for each core]
    #[arg(long, value_name = "COUNT")]
    pub(crate) threads: Option<NonZeroUsize>,
    /// Show how far it is, on standard error
    #[arg(long, value_enum, default_value_t)]
    pub(crate) progress: Progress,
    /// Tell how fast it was, beside reading the same CSV file with the crate csv alone
    #[arg(long)]
    pub(crate) timing: bool,
}

#[derive(Args)]
pub(crate) struct Generate {
    /// How many lines
    #[arg(long, short, value_name = "COUNT", default_value_t = 1000)]
    pub(crate) lines: u64,
    /// A number; another one makes other lines
    #[arg(long, short, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Of how many lines in a thousand a word is misspelt
    #[arg(long, value_name = "PER MILLE", default_value_t = 0, value_parser = clap::value_parser!(u16).range(0..=1000))]
    pub(crate) misspelt: u16,
    /// How the log is written
    #[arg(long, value_enum, default_value_t = LogForm::Csv)]
    pub(crate) log_format: LogForm,
    #[arg(
        long,
        short,
        value_name = "POLICY",
        help = format!("The policy whose words are used: {NAMED}"),
        default_value = DEFAULT
    )]
    pub(crate) policy: String,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogForm {
    /// Comma-separated values with a line of column names
    Csv,
    /// One JSON object a line
    Ndjson,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Progress {
    /// If standard error is a terminal
    #[default]
    Auto,
    /// In any case
    Always,
    /// Not at all
    Never,
}

fn edition(text: &str) -> Result<(Date, String), String> {
    let pair = text.split_once('=');
    let (day, policy) = pair.ok_or("write DATE=POLICY, such as 2024-09-01=my-school.yaml")?;
    let day = read_day(day).map_err(|no| format!("{} is no day; {no}", Quoted(day)))?;
    Ok((day, policy.to_owned()))
}
