//! Text that stays text in Markdown.

use crate::diagnostic::one_line;

/// Escapes whatever Markdown could take for something else, wherever the text stands in a line.
/// Line breaks and runs of space, which it does not keep, become one space.
pub(super) fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (number, word) in text.split_ascii_whitespace().enumerate() {
        if number > 0 {
            escaped.push(' ');
        }
        let word = one_line(word);
        // A number at the beginning of a block, with a point or a bracket, begins a list.
        let digits = word.chars().take_while(char::is_ascii_digit).count();
        for (at, char) in word.chars().enumerate() {
            let begins = number == 0
                && match char {
                    '-' | '+' | '=' | ':' => at == 0,
                    '.' | ')' => at == digits && at > 0,
                    _ => false,
                };
            if begins || is_special(char) {
                escaped.push('\\');
            }
            escaped.push(char);
        }
    }
    escaped
}

/// Whether a character means something in the middle of a line, too.
const fn is_special(char: char) -> bool {
    matches!(
        char,
        '\\' | '`'
            | '*'
            | '_'
            | '['
            | ']'
            | '{'
            | '}'
            | '<'
            | '>'
            | '&'
            | '|'
            | '~'
            | '#'
            | '$'
            | '^'
            | '!'
    )
}
