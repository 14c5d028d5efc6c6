//! Characters that are not what they look like: one table for what files may hold and for what is
//! printed.
//!
//! From Unicode 16: `Cc`, `Zl`, `Zp`, `Bidi_Control`, `Default_Ignorable_Code_Point` and noncharacters
//! cannot be seen; `Zs` but for the space, and what the list of confusables maps to `-`, can be taken
//! for what everybody types. Dashes of another length are not: they are seen.

use std::borrow::Cow;
use std::fmt::Write as _;

/// How a character misleads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Misleading {
    /// It shows nothing, breaks the line or turns its direction.
    Hidden,
    /// It looks like a space, or like nothing.
    Space,
    /// It looks like a hyphen.
    Hyphen,
}

impl Misleading {
    /// How this character misleads; nothing for one that is what it looks like.
    pub(crate) fn of(c: char) -> Option<Self> {
        match c {
            ' '..='~' => None,
            c if c.is_control() => Some(Self::Hidden),
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}'
            | '\u{17B5}' => Some(Self::Hidden),
            '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' => {
                Some(Self::Hidden)
            }
            '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FDD0}'..='\u{FDEF}' => Some(Self::Hidden),
            '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' => {
                Some(Self::Hidden)
            }
            '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}' => {
                Some(Self::Hidden)
            }
            c if u32::from(c) & 0xFFFE == 0xFFFE => Some(Self::Hidden),
            c if c.is_whitespace() || c == '\u{2800}' => Some(Self::Space),
            '\u{2D7}' | '\u{2010}' | '\u{2011}' | '\u{2043}' | '\u{FE63}' | '\u{FF0D}' => {
                Some(Self::Hyphen)
            }
            _ => None,
        }
    }

    /// The first misleading character of a text that may have several lines and tabs, and where it
    /// stands.
    pub(crate) fn first_in(text: &str) -> Option<(usize, char, Self)> {
        if is_plain(text) {
            return None;
        }
        let mut characters = text
            .char_indices()
            .filter(|(_, c)| !matches!(c, '\n' | '\t'));
        characters.find_map(|(at, c)| Some((at, c, Self::of(c)?)))
    }
}

/// Whether there is nothing but printable ASCII.
fn is_plain(text: &str) -> bool {
    // No early end: so it is done in wide instructions.
    !text
        .bytes()
        .fold(false, |found, b| found | !(b' '..=b'~').contains(&b))
}

/// Whether a character stands on the line as itself: neither breaks the line, nor turns its
/// direction, nor is invisible, nor is taken for another.
///
/// ```
/// # use online_safety_policy::diagnostic::is_shown;
/// assert!(is_shown('é') && is_shown('–'));
/// // A mark that turns the direction, a space that is none, a hyphen that is none.
/// assert!(!is_shown('\u{200e}') && !is_shown('\u{a0}') && !is_shown('\u{2011}'));
/// ```
#[must_use]
pub fn is_shown(c: char) -> bool {
    Misleading::of(c).is_none()
}

/// Somebody's text as it can be printed, whoever wrote it: on one line, and what misleads as an
/// escape.
///
/// ```
/// # use online_safety_policy::diagnostic::one_line;
/// assert_eq!(one_line("Year\u{a0}2\u{202e}"), "Year\\u{a0}2\\u{202e}");
/// assert_eq!(one_line("two\nlines"), "two\\nlines");
/// ```
#[must_use]
pub fn one_line(text: &str) -> Cow<'_, str> {
    escaped(text, |_| false)
}

/// The same for a text of several lines, such as a whole page: its line ends and tabs stay.
#[must_use]
pub fn several_lines(text: &str) -> Cow<'_, str> {
    escaped(text, |c| matches!(c, '\n' | '\t'))
}

/// A text in which what misleads is escaped, but for some characters.
fn escaped(text: &str, stays: impl Fn(char) -> bool) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if stays(c) {
            shown.push(c);
        } else {
            push(&mut shown, c);
        }
    }
    Cow::Owned(shown)
}

/// Adds a character as it can be printed.
pub(super) fn push(shown: &mut String, c: char) {
    if is_shown(c) {
        shown.push(c);
    } else {
        // Writing to a `String` cannot fail.
        let _ = write!(shown, "{}", c.escape_default());
    }
}
