//! Output: answers, and what went wrong.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use online_safety_policy::diagnostic::{Quoted, is_shown, several_lines};

use super::files::read_as;

/// What went wrong, in one sentence or more: lower case, with the mend.
pub(crate) type Failure = String;

/// Standard output, by its name.
pub(crate) const STANDARD: &str = "/dev/stdout";

/// Ends a program: prints its answer, which has a code, or says what went wrong, which has another.
pub(crate) fn finish(answer: Result<(String, u8), Failure>, failed: u8) -> ExitCode {
    let printed = answer.and_then(|(answer, code)| {
        if !answer.is_empty() {
            print(|out| writeln!(out, "{}", shown(answer.trim_end())))?;
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

/// An answer as it is printed: but for our own colours, what misleads is escaped.
fn shown(answer: &str) -> Cow<'_, str> {
    let Some((first, coloured)) = answer.split_once(COLOUR) else {
        return several_lines(answer);
    };
    let mut shown = several_lines(first).into_owned();
    for part in coloured.split(COLOUR) {
        let is_colour = |c: char| c.is_ascii_digit() || c == ';';
        let text = part.trim_start_matches(is_colour);
        match text.strip_prefix('m') {
            Some(text) => {
                let colour = part.strip_suffix(text).unwrap_or_default();
                shown.extend([COLOUR, colour, &several_lines(text)]);
            }
            None => shown.push_str(&several_lines(&format!("{COLOUR}{part}"))),
        }
    }
    shown.into()
}

/// With this a terminal is told a colour.
const COLOUR: &str = "\u{1b}[";

/// Says what went wrong. Where even this cannot be written, the exit code is left to tell.
pub(crate) fn complain(failure: &str) {
    let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let failure = several_lines(failure);
    let _ = writeln!(anstream::stderr(), "{red}error:{red:#} {failure}");
}

/// Pretty JSON of an answer; in its texts, what misleads is escaped.
pub(crate) fn json(answer: &impl serde::Serialize) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(answer)
        .map_err(|error| format!("cannot write JSON: {error}"))?;
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' || is_shown(c) {
            shown.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(shown, "\\u{unit:04x}");
        }
    }
    Ok(shown)
}

/// A heading of a text answer.
pub(crate) fn heading(text: &str) -> String {
    let bold = Style::new().bold();
    format!("{bold}{text}{bold:#}")
}
