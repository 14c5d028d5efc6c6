//! Reading single values: texts, flags, lists, places in the document.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::node::Node;
use super::reader::Reader;
use crate::diagnostic::{Code, Path, Quoted};
use crate::source::passage::read::{Bare, FORMS};
use crate::source::{NumberRange, Numbers, Passage};

// What a value can be expected to be, in the words of a message.
const A_TEXT: &str = "a text";
const A_FLAG: &str = "true or false";
const A_LIST: &str = "a list";
const A_MAP: &str = "a map";
const TEXTS: &str = "a text or a list of texts";
const LINES: &str = "a line number";
const A_PLACE: &str = "a place in the document";

impl Reader<'_> {
    fn wrong(&mut self, node: &Node, path: Path<'_>, wanted: &str) {
        if *node == Node::Reported {
            return;
        }
        if *node == Node::Null {
            let wanted = match wanted {
                A_MAP => "its entries below it",
                wanted => wanted,
            };
            let help = match self.written(path) {
                Some(nothing @ ("~" | "null" | "Null" | "NULL"))
                    if matches!(wanted, A_TEXT | TEXTS) =>
                {
                    format!("write {wanted}: `\"{nothing}\"` if that is meant, or take the key out")
                }
                _ => format!("write {wanted}, or take the key out"),
            };
            self.fault_at_key(Code::EmptyValue, path, "no value", Some(help));
        } else {
            let message = format!("{} where {wanted} is due", node.kind());
            let help = match (node, wanted) {
                (_, A_MAP) => "write `key: value` entries",
                (_, A_FLAG) => "write `true` or `false`, without quotes",
                (Node::Map(_) | Node::List(_), A_TEXT) => "write one word or one text",
                (_, A_TEXT | TEXTS) if !matches!(node, Node::Map(_)) => {
                    let written = self.written(path).unwrap_or_default();
                    let help = "put it in double quotes if it is meant as a text";
                    let help = match written {
                        "" => help.to_owned(),
                        written => format!("{help}: `\"{written}\"`"),
                    };
                    return self.fault(Code::WrongType, path, message, Some(help));
                }
                _ => "write a list: `[...]`",
            };
            self.fault(Code::WrongType, path, message, Some(help.into()));
        }
    }

    /// A text with something in it, on one line as it is shown; empty where it was reported.
    pub(crate) fn text(&mut self, node: &Node, path: Path<'_>) -> String {
        match node {
            Node::Text(text) if !text.trim().is_empty() => {
                // The line end with which a block of lines ends in YAML is none of the text.
                let text = text.trim_end_matches('\n');
                if !text.contains('\n') {
                    return text.to_owned();
                }
                let help = "write it on one line, or fold its lines with `>` in place of `|`";
                let message = "a text of more than one line";
                self.fault(Code::InvisibleCharacter, path, message, Some(help.into()));
                String::new()
            }
            Node::Text(_) => {
                let help = Some("write something between the quotes, or take the key out".into());
                self.fault(Code::EmptyValue, path, "an empty text", help);
                String::new()
            }
            _ => {
                self.wrong(node, path, A_TEXT);
                String::new()
            }
        }
    }

    pub(crate) fn flag(&mut self, node: &Node, path: Path<'_>) -> Option<bool> {
        match node {
            Node::Bool(value) => Some(*value),
            _ => {
                self.wrong(node, path, A_FLAG);
                None
            }
        }
    }

    /// The items of a list; none where it was reported.
    pub(crate) fn items<'n>(&mut self, node: &'n Node<'n>, path: Path<'_>) -> &'n [Node<'n>] {
        match node {
            Node::List(items) => items,
            _ => {
                self.wrong(node, path, A_LIST);
                &[]
            }
        }
    }

    /// The entries of a map; none where it was reported.
    pub(crate) fn map<'n>(
        &mut self,
        node: &'n Node<'n>,
        path: Path<'_>,
    ) -> &'n [(Cow<'n, str>, Node<'n>)] {
        match node {
            Node::Map(entries) => {
                // In a text, the scan has looked at them.
                if !self.has_text() {
                    self.check_names(entries, path);
                }
                entries
            }
            _ => {
                self.wrong(node, path, A_MAP);
                &[]
            }
        }
    }

    /// Reports names in a map that say nothing, or stand there twice.
    fn check_names(&mut self, entries: &[(Cow<'_, str>, Node<'_>)], path: Path<'_>) {
        let mut seen = BTreeSet::new();
        for (name, _) in entries {
            if name.trim().is_empty() {
                let help = Some("give it one".into());
                self.fault(Code::BadKey, path, "an entry without a name", help);
            } else if !seen.insert(name) {
                let message = format!("{} is written twice in one map", Quoted(name));
                let help = Some("keep one of the two".into());
                self.fault(Code::DuplicateKey, path.key(name), message, help);
            }
        }
    }

    /// A list of texts; one empty text where it was reported.
    pub(crate) fn texts(&mut self, node: &Node, path: Path<'_>) -> Vec<String> {
        let Node::List(items) = node else {
            self.wrong(node, path, A_LIST);
            return vec![String::new()];
        };
        items
            .iter()
            .enumerate()
            .map(|(i, item)| self.text(item, path.index(i)))
            .collect()
    }

    /// A list of texts, or one text alone; one empty text where it was reported.
    pub(crate) fn one_or_more(&mut self, node: &Node, path: Path<'_>) -> Vec<String> {
        match node {
            Node::List(items) if items.is_empty() => {
                self.empty_list(path);
                vec![String::new()]
            }
            Node::List(_) => self.texts(node, path),
            Node::Text(_) => vec![self.text(node, path)],
            _ => {
                self.wrong(node, path, TEXTS);
                vec![String::new()]
            }
        }
    }

    /// A text, or a number as it is written in one.
    pub(crate) fn text_or_number(&mut self, node: &Node, path: Path<'_>) -> String {
        match node {
            Node::Integer(number) => number.to_string(),
            _ => self.text(node, path),
        }
    }

    /// A list of texts and numbers, which may be empty, or one of them alone.
    pub(crate) fn words(&mut self, node: &Node, path: Path<'_>) -> Vec<String> {
        match node {
            Node::List(items) => {
                let items = items.iter().enumerate();
                items
                    .map(|(i, item)| self.text_or_number(item, path.index(i)))
                    .collect()
            }
            Node::Text(_) | Node::Integer(_) => vec![self.text_or_number(node, path)],
            _ => {
                self.wrong(node, path, TEXTS);
                vec![String::new()]
            }
        }
    }

    /// Line references: `201`, `355-357`, or a list of those.
    pub(crate) fn lines(&mut self, node: &Node, path: Path<'_>) -> Option<Passage> {
        let ranges = self.one_or_listed(node, path, Self::line_range);
        Numbers::new(ranges).map(Passage::Lines)
    }

    /// Places in the document: `p. 14`, `§4.2`, or a list of those that are told in one way.
    pub(crate) fn passage(&mut self, node: &Node, path: Path<'_>) -> Option<Passage> {
        let parts = self.one_or_listed(node, path, Self::part_of_passage);
        let joined = Passage::joined(&parts);
        if joined.is_none() && !parts.is_empty() {
            let message = "places that are told in several ways";
            let help = "keep to lines, pages, sections or paragraphs in one place";
            self.fault(Code::BadLineReference, path, message, Some(help.into()));
        }
        joined
    }

    /// One value alone, or each of a list.
    fn one_or_listed<T>(
        &mut self,
        node: &Node,
        path: Path<'_>,
        each: impl Fn(&mut Self, &Node, Path<'_>) -> Option<T>,
    ) -> Vec<T> {
        match node {
            Node::List(items) if items.is_empty() => {
                self.empty_list(path);
                Vec::new()
            }
            Node::List(items) => {
                let items = items.iter().enumerate();
                items
                    .filter_map(|(i, item)| each(self, item, path.index(i)))
                    .collect()
            }
            _ => each(self, node, path).into_iter().collect(),
        }
    }

    pub(crate) fn empty_list(&mut self, path: Path<'_>) {
        let help = Some("name at least one".into());
        self.fault(Code::EmptyValue, path, "an empty list", help);
    }

    fn line_range(&mut self, node: &Node, path: Path<'_>) -> Option<NumberRange> {
        let range = match node {
            Node::Integer(line) => u32::try_from(*line)
                .ok()
                .and_then(|line| NumberRange::new(line, line)),
            Node::Text(text) if text.contains('-') => NumberRange::read(text),
            _ => None,
        };
        if matches!(node, Node::Null | Node::Reported) {
            self.wrong(node, path, LINES);
        } else if range.is_none() {
            let help = match node {
                Node::Text(text) if Passage::read(text, Bare::Unsaid).is_ok() => {
                    format!("this is told by something else than lines: write `at: {text}`")
                }
                _ => "write a line number, `12-15` for a range, or a list of those; lines count from 1"
                    .to_owned(),
            };
            let message = match node {
                Node::Text(text) if NumberRange::runs_backwards(text) => {
                    format!("the lines {} run backwards", Quoted(text))
                }
                Node::Text(text) => format!("{} is not a line of the document", Quoted(text)),
                Node::Integer(line) => format!("`{line}` is not a line of the document"),
                _ => "not a line of the document".to_owned(),
            };
            self.fault(Code::BadLineReference, path, message, Some(help));
        }
        range
    }

    fn part_of_passage(&mut self, node: &Node, path: Path<'_>) -> Option<Passage> {
        let text = match node {
            Node::Text(text) => text.as_ref().into(),
            Node::Integer(number) => Cow::Owned(number.to_string()),
            Node::Null | Node::Reported => {
                self.wrong(node, path, A_PLACE);
                return None;
            }
            // Digits behind the point may be lost: `4.10` is a number, and so `4.1`.
            Node::Float(_) => {
                let written = self.written(path).unwrap_or("4.2");
                let message = format!("{} where {A_PLACE} is due", node.kind());
                let help = format!("write the number of a section with its sign: `§{written}`");
                self.fault(Code::WrongType, path, message, Some(help));
                return None;
            }
            _ => {
                let message = format!("{} where {A_PLACE} is due", node.kind());
                self.fault(Code::WrongType, path, message, Some(FORMS.into()));
                return None;
            }
        };
        let unread = match Passage::read(&text, self.bare) {
            Ok(passage) => return Some(passage),
            Err(unread) => unread,
        };
        let (message, help) = unread.said_of(&text);
        self.fault(Code::BadLineReference, path, message, Some(help));
        None
    }
}
