//! From the values of a document to the tree that reads as them.

use super::Entries;
use super::node::Node;
use crate::source::{NumberRange, Passage};

pub(crate) fn text(text: &str) -> Node<'_> {
    Node::Text(text.into())
}

pub(crate) fn texts(texts: &[String]) -> Node<'_> {
    Node::List(texts.iter().map(|item| text(item)).collect())
}

/// One text alone, or a list of them.
pub(crate) fn one_or_several(several: &[String]) -> Node<'_> {
    match several {
        [one] => text(one),
        several => texts(several),
    }
}

/// One word alone or a list of them, of which those that read as numbers are written as such.
pub(crate) fn words(words: &[String]) -> Node<'_> {
    match words {
        [one] => number_or_text(one),
        several => row(several),
    }
}

pub(crate) fn row(words: &[String]) -> Node<'_> {
    Node::List(words.iter().map(|word| number_or_text(word)).collect())
}

fn number_or_text(word: &str) -> Node<'_> {
    let number = word.parse().ok();
    let written = number.filter(|number: &i64| number.to_string() == word);
    written.map_or_else(|| text(word), Node::Integer)
}

/// Where something stands; lines alone are written as numbers.
pub(crate) fn passage(passage: &Passage) -> Node<'static> {
    let line = |range: &NumberRange| match (range.first(), range.last()) {
        (first, last) if first == last => Node::Integer(first.into()),
        _ => Node::Text(range.to_string().into()),
    };
    let parts: Vec<Node<'static>> = match passage {
        Passage::Lines(lines) => lines.ranges().iter().map(line).collect(),
        _ => {
            let parts = passage.written().into_iter();
            parts.map(|part| Node::Text(part.into())).collect()
        }
    };
    match <[Node<'static>; 1]>::try_from(parts) {
        Ok([only]) => only,
        Err(several) => Node::List(several),
    }
}

pub(crate) fn list<'a, T>(
    items: &'a [T],
    is_due: bool,
    each: impl Fn(&'a T) -> Node<'a>,
) -> Option<Node<'a>> {
    (is_due || !items.is_empty()).then(|| Node::List(items.iter().map(each).collect()))
}

pub(crate) fn entries<'a, T>(
    entries: &'a Entries<T>,
    is_due: bool,
    each: impl Fn(&'a T) -> Node<'a>,
) -> Option<Node<'a>> {
    let entry = |(name, value): &'a (String, T)| (name.as_str().into(), each(value));
    (is_due || !entries.is_empty()).then(|| Node::Map(entries.iter().map(entry).collect()))
}
