//! What a cell of a web page shows.

use super::super::look::described;
use super::super::node::{Child, Node};
use super::super::piece::{Piece, Run};
use super::super::symbol;
use super::super::words::tidy;
use super::css::{self, Sheet};
use super::{Reader, is_block};

/// How the words of an element look.
#[derive(Debug, Clone, Default)]
pub(super) struct Look {
    pub(super) hidden: bool,
    struck: bool,
    raised: bool,
    font: Option<String>,
    note: bool,
    /// Shown, and not read out.
    silent: bool,
    /// Read out, and not shown.
    spoken: bool,
}

/// The parts of a cell, and which of them are shown or read out alone.
#[derive(Default)]
struct Seen {
    pieces: Vec<Piece>,
    silent: Vec<usize>,
    spoken: Vec<usize>,
}

impl Seen {
    fn push(&mut self, piece: Piece) {
        self.pieces.push(piece);
    }

    fn has_words(&self, at: &[usize]) -> bool {
        at.iter().any(|at| match self.pieces.get(*at) {
            Some(Piece::Text(run)) => !tidy(&run.text).is_empty(),
            _ => false,
        })
    }

    /// Whether the signs that are not read out are a mark, whatever the words say of it.
    fn is_mark(&self) -> bool {
        let words = |at: &[usize]| {
            let texts = at.iter().map(|at| match self.pieces.get(*at) {
                Some(Piece::Text(run)) => run.text.as_str(),
                _ => "",
            });
            tidy(&texts.collect::<String>())
        };
        let denied = matches!(
            words(&self.spoken).to_lowercase().as_str(),
            "no" | "not marked" | "false"
        );
        matches!(
            words(&self.silent).as_str(),
            "✓" | "✔" | "✅" | "●" | "•" | "X" | "x"
        ) && !denied
    }

    /// What stands for the cell: a sign that is not read out is told by the words that are.
    fn settled(mut self) -> Vec<Piece> {
        let shown: Vec<usize> = (0..self.pieces.len())
            .filter(|at| !self.silent.contains(at) && !self.spoken.contains(at))
            .collect();
        let drop = if !self.has_words(&self.spoken) {
            Vec::new()
        } else if self.has_words(&shown) || self.is_mark() {
            self.spoken.clone()
        } else {
            self.silent.clone()
        };
        let mut at = 0;
        self.pieces.retain(|_| {
            at += 1;
            !drop.contains(&(at - 1))
        });
        self.pieces
    }
}

impl Look {
    /// The look of an element inside this one.
    pub(super) fn below(&self, node: &Node, sheet: &Sheet) -> Self {
        let mut look = self.clone();
        let name = &*node.name;
        look.hidden |= matches!(
            name,
            "script"
                | "style"
                | "template"
                | "noscript"
                | "head"
                | "title"
                | "datalist"
                | "audio"
                | "video"
        );
        look.hidden |= node
            .attribute("hidden")
            .is_some_and(|hidden| hidden != "until-found");
        let class = node.attribute("class").unwrap_or_default();
        // A change that is tracked is accepted; a line through words is not.
        let tracked = node.attribute("cite").is_some()
            || node.attribute("datetime").is_some()
            || class
                .split_whitespace()
                .any(|class| class.eq_ignore_ascii_case("msoDel"));
        match name {
            "del" if tracked => look.hidden = true,
            "del" | "s" | "strike" => look.struck = true,
            "sup" => look.raised = true,
            "font" => {
                if let Some(face) = node.attribute("face") {
                    look.font = Some(face.to_owned());
                }
            }
            _ => {}
        }
        look.silent |= node.attribute("aria-hidden") == Some("true");
        look.spoken |= class.split_whitespace().any(|class| {
            matches!(
                class,
                "vh" | "sr-only"
                    | "sr-text"
                    | "visually-hidden"
                    | "visuallyhidden"
                    | "screen-reader-text"
                    | "screen-reader"
                    | "assistive-text"
                    | "a11y-hidden"
                    | "u-hidden-visually"
            )
        });
        look.note |= class.contains("FootnoteReference")
            || class.contains("footnote-reference")
            || node
                .attribute("href")
                .is_some_and(|href| href.contains("#_ftn") || href.contains("#_edn"));
        sheet.apply(node, |name, value| look.set(name, value));
        css::each(
            node.attribute("style").unwrap_or_default(),
            |name, value| {
                look.set(name, value);
            },
        );
        look
    }

    fn set(&mut self, name: &str, value: &str) {
        match name {
            "clip" | "clip-path" => self.spoken |= value != "auto" && value != "none",
            "display" => self.hidden |= value.starts_with("none"),
            "mso-hide" => self.hidden |= value == "all",
            "visibility" => self.hidden |= matches!(value, "hidden" | "collapse"),
            "text-decoration" | "text-decoration-line" => {
                self.struck |= value.contains("line-through");
            }
            "vertical-align" => self.raised |= value.starts_with("super"),
            "font-family" => self.font = Some(first_font(value)),
            "mso-symbol-font-family" => {
                let font = first_font(value);
                if symbol::is_symbol_font(&font) {
                    self.font = Some(font);
                }
            }
            _ => {}
        }
    }
}

fn first_font(value: &str) -> String {
    let first = value.split(',').next().unwrap_or_default();
    first.trim().trim_matches(['"', '\'']).to_owned()
}

impl Reader {
    pub(super) fn content(&self, parent: &Node, look: &Look, pieces: &mut Vec<Piece>) {
        let mut seen = Seen::default();
        self.pieces(parent, look, &mut seen);
        let mut seen = seen.settled();
        // A picture beside words needs no description of its own.
        let words = seen.iter().any(|piece| match piece {
            Piece::Text(run) => !tidy(&run.text).is_empty(),
            Piece::Box(_) => true,
            _ => false,
        });
        seen.retain(|piece| !(words && matches!(piece, Piece::Picture)));
        pieces.append(&mut seen);
    }

    fn pieces(&self, parent: &Node, look: &Look, pieces: &mut Seen) {
        for child in &parent.children {
            match child {
                Child::Text(text) if look.note => {
                    if !tidy(text).is_empty() {
                        pieces.push(Piece::Note);
                    }
                }
                Child::Text(text) => {
                    let at = pieces.pieces.len();
                    if look.spoken {
                        pieces.spoken.push(at);
                    } else if look.silent {
                        pieces.silent.push(at);
                    }
                    pieces.push(Piece::Text(Run {
                        text: symbol::shown(look.font.as_deref(), text),
                        struck: look.struck,
                        raised: look.raised,
                    }));
                }
                Child::Node(node) => {
                    let look = look.below(node, &self.sheet);
                    if !look.hidden && !is_folded(parent, node) {
                        self.element(node, &look, pieces);
                    }
                }
            }
        }
    }

    fn element(&self, node: &Node, look: &Look, pieces: &mut Seen) {
        match &*node.name {
            "br" => pieces.push(Piece::Break),
            "img" => picture(node.attribute("alt"), look, pieces),
            "svg" => {
                let title = node.child("title").map(Node::text);
                let label = node.attribute("aria-label").map(str::to_owned);
                picture(label.or(title).as_deref(), look, pieces);
            }
            "object" | "canvas" | "picture" | "embed" if node.deep("img").is_none() => {
                pieces.push(Piece::Picture);
            }
            "input" => match node.attribute("type").unwrap_or_default() {
                "checkbox" | "radio" => {
                    pieces.push(Piece::Box(node.attribute("checked").is_some()))
                }
                "hidden" => {}
                _ => pieces.push(Piece::plain(node.attribute("value").unwrap_or_default())),
            },
            "select" => {
                let mut options = Vec::new();
                node.all("option", &mut options);
                let chosen = options
                    .iter()
                    .find(|option| option.attribute("selected").is_some());
                let chosen = chosen.or(options.first());
                pieces
                    .pieces
                    .extend(chosen.map(|option| Piece::plain(option.text())));
            }
            "table" => pieces.push(Piece::Inner(self.table(node, look))),
            name => {
                let block = is_block(name);
                if block {
                    pieces.push(Piece::Break);
                }
                if is_icon(node) && tidy(&node.text()).is_empty() {
                    let said = node.attribute("aria-label").or(node.attribute("title"));
                    picture(said, look, pieces);
                } else if is_icon(node) && described(&node.text()).is_some() {
                    picture(Some(&node.text()), look, pieces);
                } else {
                    self.pieces(node, look, pieces);
                }
                if block {
                    pieces.push(Piece::Break);
                }
            }
        }
    }
}

/// What details show only once they are opened.
pub(super) fn is_folded(parent: &Node, node: &Node) -> bool {
    &*parent.name == "details" && parent.attribute("open").is_none() && &*node.name != "summary"
}

/// An element that a style sheet turns into a sign.
fn is_icon(node: &Node) -> bool {
    let class = node.attribute("class").unwrap_or_default().to_lowercase();
    let named = class.split_whitespace().any(|class| {
        class.starts_with("fa-")
            || class.starts_with("icon")
            || class.starts_with("glyphicon")
            || class.starts_with("dashicons")
            || class.starts_with("bi-")
            || class.starts_with("material-")
            || class.ends_with("-icon")
            || ["tick", "check", "checkmark", "cross"]
                .iter()
                .any(|sign| class == *sign || class.ends_with(&format!("-{sign}")))
    });
    matches!(&*node.name, "i" | "span" | "em" | "b" | "svg" | "use") && named
}

fn picture(said: Option<&str>, look: &Look, pieces: &mut Seen) {
    match said.and_then(described) {
        Some(word) => pieces.push(Piece::Text(Run {
            text: word,
            struck: look.struck,
            raised: false,
        })),
        None => pieces.push(Piece::Picture),
    }
}
