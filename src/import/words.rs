//! Words as people compare them.

/// Words with one space between them, hyphens as such, nothing invisible.
pub(super) fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2060}'
            | '\u{feff}'
            | '\u{fe0e}'
            | '\u{fe0f}' => {}
            '\u{2010}' | '\u{2011}' => tidy.push('-'),
            c if c.is_whitespace() || c.is_control() => {
                if !tidy.is_empty() && !tidy.ends_with(' ') {
                    tidy.push(' ');
                }
            }
            c => tidy.push(c),
        }
    }
    tidy.truncate(tidy.trim_end().len());
    tidy
}

/// The same words: case, punctuation and spaces set aside.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() {
            folded.extend(c.to_lowercase());
        } else if c != '\'' && c != '\u{2019}' && !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// A label that goes on from the line before: it begins with a small letter.
pub(super) fn goes_on(text: &str) -> bool {
    text.chars()
        .find(|c| c.is_alphanumeric())
        .is_some_and(char::is_lowercase)
        && !text.starts_with('(')
}

/// A number that stands alone, as at the foot of a page.
pub(super) fn is_number(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("page").unwrap_or(&text).trim();
    let text = text.trim_matches(['-', '\u{2013}', ' ', '|']);
    let mut parts = text.split(|c: char| c == '/' || c.is_whitespace());
    !text.is_empty() && parts.all(|part| part == "of" || part.chars().all(|c| c.is_ascii_digit()))
}
