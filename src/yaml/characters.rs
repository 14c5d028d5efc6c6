//! What is said of characters that are not what they look like, wherever they stand.

use super::node::Node;
use super::reader::Reader;
use crate::diagnostic::{Code, Diagnostic, Misleading, Path, Quoted};

/// The fault of such a character in a text.
pub(super) fn fault(path: &str, c: char, how: Misleading, written: &str) -> Diagnostic {
    let number = format!("the character U+{:04X}", u32::from(c));
    let (code, message, help) = match how {
        Misleading::Hidden => {
            let message = format!("{number} cannot be seen");
            (Code::InvisibleCharacter, message, "delete it")
        }
        Misleading::Hyphen => {
            let message = format!("{number} in {} looks like a hyphen", Quoted(written));
            (Code::InvisibleCharacter, message, "write `-`")
        }
        Misleading::Space => {
            let message = format!("{} stands in {}", space_name(c), Quoted(written));
            (Code::NoBreakSpace, message, "write an ordinary space")
        }
    };
    Diagnostic::error(code, path, message).help(help)
}

/// What people call a tab or an odd space.
pub(super) fn space_name(c: char) -> &'static str {
    match c {
        '\t' => "a tab",
        '\u{A0}' | '\u{2007}' | '\u{202F}' => "a no-break space",
        _ => "a space of unusual width",
    }
}

impl Reader<'_> {
    /// Reports such characters in a document that did not come from a text, where the scan has not.
    pub(crate) fn characters(&self, node: &Node<'_>, path: Path<'_>) {
        match node {
            Node::Text(text) => self.misleading(text, path),
            Node::List(items) => {
                for (i, item) in items.iter().enumerate() {
                    self.characters(item, path.index(i));
                }
            }
            Node::Map(entries) => {
                for (key, value) in entries {
                    let at = path.key(key);
                    self.misleading(key, at);
                    self.characters(value, at);
                }
            }
            _ => {}
        }
    }

    fn misleading(&self, text: &str, path: Path<'_>) {
        if let Some((_, c, how)) = Misleading::first_in(text) {
            self.add(fault(&path.to_string(), c, how, text));
        }
    }
}
