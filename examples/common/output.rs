//! Output: answers, and what went wrong.

use std::io::{self, Write as _};

use anstyle::{AnsiColor, Style};

/// What went wrong, in one sentence or more: lower case, with the mend.
pub(crate) type Failure = String;

/// Prints an answer.
pub(crate) fn print(answer: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    writeln!(out, "{}", answer.trim_end())?;
    out.flush()
}

/// Says what went wrong. Where even this cannot be written, the exit code is left to tell.
pub(crate) fn complain(failure: &str) {
    let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let _ = writeln!(anstream::stderr(), "{red}error:{red:#} {failure}");
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
