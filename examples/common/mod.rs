//! What the examples share: their options, finding a policy, output and exit codes.

use std::borrow::Cow;
use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use online_safety_policy::Policy;
use online_safety_policy::builtin::{self, Builtin};
use online_safety_policy::diagnostic::{Quoted, help_for};
use online_safety_policy::vocabulary::Word;

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

/// What went wrong, in one sentence or more: lower case, with the mend.
pub(crate) type Failure = String;

/// Finds a policy: shipped ones by id, others by path.
pub(crate) fn policy(name: &str) -> Result<Cow<'static, Policy>, Failure> {
    if let Some(shipped) = builtin::by_id(name) {
        return Ok(Cow::Borrowed(shipped));
    }
    match std::fs::read(name) {
        Ok(bytes) => Policy::from_bytes(&bytes).map(Cow::Owned).map_err(|error| {
            let faults = error.diagnostics();
            let count = match faults.len() {
                1 => "1 fault".to_owned(),
                count => format!("{count} faults"),
            };
            let lines = faults.iter().map(|fault| format!("\n{name}:{fault}"));
            format!("{} has {count}{}", Quoted(name), lines.collect::<String>())
        }),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let message = format!("no shipped policy and no file is called {}", Quoted(name));
            Err(with_help(message, name, words::<Builtin>()))
        }
        Err(error) => Err(format!("cannot read {}: {error}", Quoted(name))),
    }
}

/// The words of a kind.
pub(crate) fn words<W: Word>() -> Vec<&'static str> {
    W::iter().map(Word::as_str).collect()
}

/// A message with the word that was probably meant, or all words if they are few.
pub(crate) fn with_help(message: String, written: &str, accepted: Vec<&str>) -> String {
    match help_for(written, accepted) {
        Some(help) => format!("{message}; {help}"),
        None => message,
    }
}

/// Ends a program: prints its answer or says what went wrong.
///
/// Exit codes: 0 answered, 1 not found or invalid input; clap itself exits with 2.
pub(crate) fn finish(answer: Result<String, Failure>) -> ExitCode {
    let failure = match answer {
        Ok(answer) => match print(&answer) {
            Ok(()) => return ExitCode::SUCCESS,
            // Whoever reads us has seen enough, as `head` has.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Err(error) => format!("cannot write the answer: {error}"),
        },
        Err(failure) => failure,
    };
    let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    // Where even this cannot be written, the exit code is left to tell.
    let _ = writeln!(anstream::stderr(), "{red}error:{red:#} {failure}");
    ExitCode::FAILURE
}

fn print(answer: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    writeln!(out, "{}", answer.trim_end())?;
    out.flush()
}

/// Pretty JSON of an answer.
pub(crate) fn json(answer: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(answer).map_err(|error| format!("cannot write JSON: {error}"))
}

/// A heading of a text answer.
pub(crate) fn heading(text: &str) -> String {
    let bold = Style::new().bold();
    format!("{bold}{text}{bold:#}")
}
