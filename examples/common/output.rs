//! Output: answers, and what went wrong.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use online_safety_policy::diagnostic::Quoted;

use super::files::read_as;

/// What went wrong, in one sentence or more: lower case, with the mend.
pub(crate) type Failure = String;

/// Standard output, by its name.
pub(crate) const STANDARD: &str = "/dev/stdout";

/// Ends a program: prints its answer, which has a code, or says what went wrong, which has another.
pub(crate) fn finish(answer: Result<(String, u8), Failure>, failed: u8) -> ExitCode {
    let printed = answer.and_then(|(answer, code)| {
        if !answer.is_empty() {
            print(|out| writeln!(out, "{}", answer.trim_end()))?;
        }
        Ok(code)
    });
    match printed {
        Ok(code) => code.into(),
        Err(failure) => {
            complain(&failure);
            failed.into()
        }
    }
}

/// Prints an answer piece by piece, but not to the end of what is read.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    if let Some(read) = read_as(STANDARD) {
        let read = Quoted(&read);
        return Err(format!(
            "standard output is {read}, which is read; write to another file"
        ));
    }
    let mut out = BufWriter::new(anstream::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        // Whoever reads us has seen enough, as `head` has.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("cannot write the answer: {error}"))
        }
        _ => Ok(()),
    }
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
