//! Somebody's text, fit for a message.

use std::fmt;

use super::characters::push;

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
        let mut shown = String::from("`");
        let mut characters = self.0.chars();
        for c in characters.by_ref().take(LONGEST) {
            push(&mut shown, c);
        }
        if characters.next().is_some() {
            shown.push('…');
        }
        shown.push('`');
        f.write_str(&shown)
    }
}
