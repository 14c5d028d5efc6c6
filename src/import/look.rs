//! What a cell looks like, by itself.

use super::piece::{GridCell, Piece};
use super::words::{folded, tidy};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Look {
    Blank,
    /// A letter X, or the sign for times.
    Letter,
    Tick,
    /// A cross as a sign, which stands for a mark here and for "no" there.
    Cross,
    Dot,
    Box(bool),
    Yes,
    No,
    Dash,
    Text(String),
    /// A text, and why it does not stand for itself.
    Told(String, String),
    /// What nobody can say from the page, and why.
    Doubt(String),
}

impl Look {
    /// A sign that marks, whatever the table.
    pub(super) fn is_sign(&self) -> bool {
        matches!(
            self,
            Self::Letter | Self::Tick | Self::Cross | Self::Dot | Self::Box(_)
        )
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Told(..))
    }
}

/// The parts of a cell, sorted by what they are.
#[derive(Default)]
struct Parts {
    plain: String,
    struck: String,
    raised: String,
    boxes: Vec<bool>,
    notes: bool,
    pictures: bool,
    inner: bool,
    doubt: Option<&'static str>,
}

impl Parts {
    fn add(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(run) if run.struck => self.struck.push_str(&run.text),
                Piece::Text(run) if run.raised => self.raised.push_str(&run.text),
                Piece::Text(run) => self.text(&run.text),
                Piece::Box(ticked) => self.boxes.push(*ticked),
                Piece::Note => self.notes = true,
                Piece::Picture => self.pictures = true,
                Piece::Break => self.plain.push(' '),
                Piece::Doubt(why) => self.doubt = Some(why),
                Piece::Inner(grid) => {
                    let mut cells = grid.rows.iter().flat_map(|row| &row.cells);
                    match (cells.next(), cells.next()) {
                        (None, _) => {}
                        (Some(only), None) => self.add(&only.pieces),
                        (Some(_), Some(_)) => {
                            let mut all = grid.rows.iter().flat_map(|row| &row.cells);
                            self.inner |= all.any(|cell| look(&cell.pieces) != Look::Blank);
                        }
                    }
                }
            }
        }
    }

    /// Boxes as characters are boxes.
    fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '☐' | '□' | '❏' | '❑' | '▢' | '◻' => self.boxes.push(false),
                '☑' | '☒' | '🗹' | '🗷' => self.boxes.push(true),
                '¹' | '²' | '³' | '⁰'..='⁹' => self.raised.push(c),
                c => self.plain.push(c),
            }
        }
    }
}

pub(super) fn of(cell: &GridCell) -> Look {
    look(&cell.pieces)
}

/// The words of a label: without the marks of footnotes, and what is struck out.
pub(super) fn label(cell: &GridCell) -> String {
    let mut label = String::new();
    add_label(&cell.pieces, &mut label);
    let label = tidy(&label);
    let bare = label.trim_end_matches(['*', '†', '‡', '¹', '²', '³', ' ']);
    let bare = bare.strip_suffix(" :").unwrap_or(bare);
    if bare.is_empty() {
        label
    } else {
        bare.to_owned()
    }
}

fn add_label(pieces: &[Piece], label: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(run) if run.struck => {}
            Piece::Text(run) if run.raised && is_note(&run.text) => {}
            Piece::Text(run) => label.push_str(&run.text),
            Piece::Break => label.push(' '),
            Piece::Inner(grid) => {
                for cell in grid.rows.iter().flat_map(|row| &row.cells) {
                    label.push(' ');
                    add_label(&cell.pieces, label);
                }
            }
            _ => {}
        }
    }
}

fn is_note(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| !c.is_whitespace());
    text.trim().chars().count() <= 4 && letters.all(|c| !c.is_alphabetic())
        || text.trim().chars().count() == 1
}

fn look(pieces: &[Piece]) -> Look {
    let mut parts = Parts::default();
    parts.add(pieces);
    let mut plain = tidy(&parts.plain);
    let mut raised = tidy(&parts.raised);
    let struck = tidy(&parts.struck);
    let doubt = |why: &str| Look::Doubt(why.to_owned());
    if plain.is_empty() && !raised.is_empty() && struck.is_empty() && parts.boxes.is_empty() {
        plain = std::mem::take(&mut raised);
    }
    if let Some(why) = parts.doubt {
        return doubt(why);
    }
    if parts.inner {
        return doubt("a table of several cells stands in the cell");
    }
    if !struck.is_empty() {
        return Look::Doubt(format!(
            "`{struck}` is struck through: meant, or taken out?"
        ));
    }
    let noted = parts.notes || !raised.is_empty();
    match parts.boxes.as_slice() {
        [] => {}
        [ticked] if plain.is_empty() && !noted => return Look::Box(*ticked),
        _ => return doubt("a box with something beside it"),
    }
    if plain.is_empty() {
        return if parts.pictures {
            doubt("a picture or icon that nothing describes")
        } else if noted {
            doubt("nothing but a note")
        } else {
            Look::Blank
        };
    }
    match classed(&plain) {
        look if !noted => look,
        Look::Text(text) => Look::Told(text, "it carries a note".to_owned()),
        Look::Doubt(why) => Look::Doubt(why),
        _ => Look::Doubt(format!(
            "`{plain}` carries a note, which may be a condition"
        )),
    }
}

fn classed(plain: &str) -> Look {
    let word = plain.to_lowercase();
    let word = word.trim_end_matches(['.', '!']).trim();
    let undecided = format!("`{plain}`: the page does not say what it means");
    match word {
        "x" | "×" | "х" | "✕" if word != "✕" => Look::Letter,
        "✓" | "✔" | "✅" | "√" | "🗸" | "tick" | "ticked" | ":white_check_mark:"
        | ":heavy_check_mark:" => Look::Tick,
        "✗" | "✘" | "✕" | "✖" | "❌" | "❎" | "🗙" | "🗴" | "🗶" | "cross" | ":x:" => {
            Look::Cross
        }
        "●" | "•" | "■" | "▪" | "◆" | "⬤" | "⚫" | "⏺" | "◼" | "⚈" => Look::Dot,
        "yes" | "y" | "true" => Look::Yes,
        "no" | "n" | "false" => Look::No,
        "-" | "–" | "—" | "−" | "--" => Look::Dash,
        "[ ]" | "[]" => Look::Box(false),
        "" | "?" | "??" | "tbc" | "tba" | "tbd" | "to be confirmed" | "to be agreed"
        | "to be decided" | "to be determined" | "not decided" | "not yet decided"
        | "undecided" | "to be discussed" => Look::Doubt(format!("`{plain}`: not yet decided")),
        _ if word.chars().count() == 1 => Look::Doubt(undecided),
        _ if !word.chars().any(char::is_alphanumeric) => Look::Doubt(undecided),
        _ if bare_mark(word) => Look::Doubt(format!(
            "`{plain}`: a mark with something beside it, which the page does not explain"
        )),
        _ if is_date(word) => Look::Doubt(format!(
            "`{plain}` is a date; something else may have been typed"
        )),
        _ => Look::Text(plain.to_owned()),
    }
}

/// A mark in brackets, with a star or a number, or twice.
fn bare_mark(word: &str) -> bool {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let few = word.chars().filter(|c| !c.is_whitespace()).count() <= 5;
    let sign = |c: char| matches!(c, 'x' | '×' | 'х' | '✓' | '✔' | '✗' | '✘' | '√' | '●' | '•');
    let others = word
        .chars()
        .filter(|c| !c.is_alphabetic())
        .all(|c| sign(c) || !c.is_alphabetic());
    let bracketed = word.trim_matches(['(', ')', '[', ']', '*', '/', ' ']);
    (few && !letters.is_empty() && letters.iter().all(|c| sign(*c)) && others)
        || (few && letters.is_empty() && word.chars().any(sign))
        || (matches!(
            bracketed,
            "yes" | "y" | "no" | "n" | "yes no" | "y/n" | "yes/no"
        ) && bracketed != word)
        || matches!(word, "y/n" | "yes/no")
}

/// `1-Feb`, `Feb-01`: what a sheet makes of "1-2".
fn is_date(word: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let mut parts = word.split(['-', ' ']);
    let (Some(one), Some(two), None) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let number = |part: &str| part.len() <= 4 && part.chars().all(|c| c.is_ascii_digit());
    let month = |part: &str| MONTHS.contains(&part);
    (number(one) && month(two)) || (month(one) && number(two))
}

/// What the words beside a picture say it is, where they say so.
pub(super) fn described(words: &str) -> Option<String> {
    let folded = folded(words);
    let mut words = folded.split(' ');
    let (ticks, crosses) = (
        ["tick", "ticked", "check", "checked", "checkmark"],
        ["cross", "crossed"],
    );
    let no = words
        .clone()
        .any(|word| matches!(word, "no" | "not" | "un"));
    match folded.as_str() {
        "yes" | "no" | "x" | "y" | "n" => return Some(folded),
        _ => {}
    }
    let has = |of: &[&str]| words.clone().any(|word| of.contains(&word));
    let (ticked, crossed) = (has(&ticks), has(&crosses));
    if words.clone().count() > 4 || no {
        return None;
    }
    words.next()?;
    match (ticked, crossed) {
        (true, false) => Some("✓".to_owned()),
        (false, true) => Some("✗".to_owned()),
        _ => None,
    }
}
