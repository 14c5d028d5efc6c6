//! Somebody's text, fit for a message.

use std::fmt::{self, Write as _};

/// The most characters of somebody's text that a message repeats.
const LONGEST: usize = 60;

/// A file's own text as messages show it: in backticks, on one line, cut short
/// if it is long.
///
/// ```
/// # use online_safety_policy::diagnostic::Quoted;
/// assert_eq!(Quoted("pornography").to_string(), "`pornography`");
/// assert_eq!(Quoted("two\nlines").to_string(), "`two\\nlines`");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Quoted<'a>(pub &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('`')?;
        let mut characters = self.0.chars();
        for c in characters.by_ref().take(LONGEST) {
            if is_shown(c) {
                f.write_char(c)?;
            } else {
                write!(f, "{}", c.escape_default())?;
            }
        }
        if characters.next().is_some() {
            f.write_char('…')?;
        }
        f.write_char('`')
    }
}

/// Whether a character stands on the line as itself: neither breaks the line,
/// nor turns its direction, nor is invisible.
pub(super) fn is_shown(c: char) -> bool {
    !(c.is_control()
        || matches!(
            c,
            '\u{AD}' | '\u{200B}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
        ))
}
