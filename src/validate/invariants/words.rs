//! A law in the words of the file, on one line.

use crate::yaml::Node;

/// A part of a law as people write it in prose: no quotes, and no brackets around one thing alone.
pub(super) fn on_one_line(part: &Node<'_>) -> String {
    match part {
        Node::Text(text) => text.to_string(),
        Node::Bool(flag) => flag.to_string(),
        Node::List(items) => match items.as_slice() {
            [one] => on_one_line(one),
            several => format!("[{}]", joined(several.iter().map(on_one_line))),
        },
        Node::Map(entries) => {
            let entry = |(key, part): &(_, _)| format!("{key}: {}", on_one_line(part));
            format!("{{ {} }}", joined(entries.iter().map(entry)))
        }
        Node::Null | Node::Integer(_) | Node::Float(_) | Node::Reported => part.kind().to_owned(),
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}
