//! A tree as YAML in the style of the files that people write: one row a line, quotes only where a
//! reader needs them.

use std::borrow::Cow;

use super::node::Node;
use crate::diagnostic::is_shown;

/// Lines are as wide as this, but for a text that is wider.
const WIDTH: usize = 120;

/// Writes a whole file, with a blank line before each of its parts.
pub(crate) fn file(entries: &[(Cow<'_, str>, Node<'_>)]) -> String {
    let mut out = String::new();
    for (key, value) in entries {
        let is_part = matches!(value, Node::Map(_) | Node::List(_));
        if is_part && !out.is_empty() {
            out.push('\n');
        }
        entry(
            &mut out,
            key,
            value,
            0,
            is_part && matches!(value, Node::Map(_)),
        );
    }
    out
}

/// Writes an entry of a map, whose key begins at `indent`.
fn entry(out: &mut String, key: &str, value: &Node<'_>, indent: usize, is_part: bool) {
    indented(out, indent);
    let key = scalar(key, true);
    out.push_str(&key);
    out.push(':');
    let used = indent + key.chars().count() + 2;
    if !is_part && !holds_rows(value) {
        let flow = match value {
            Node::Text(text) => scalar(text, false).into_owned(),
            value => flow(value),
        };
        if used + width(&flow) <= WIDTH || is_single(value) {
            out.push(' ');
            out.push_str(&flow);
            out.push('\n');
            return;
        }
    }
    match value {
        Node::List(items) if items.iter().all(is_single) => {
            let items = items.iter().map(flow).collect();
            out.push(' ');
            filled(out, ["[", "]"], items, used);
        }
        // A row that is too long beside its name stands below it.
        Node::Map(entries) if !is_part && is_row(entries, WIDTH - indent.min(WIDTH)) => {
            out.push('\n');
            indented(out, indent + 2);
            let entries = entries.iter().map(flow_entry).collect();
            filled(out, ["{ ", " }"], entries, indent + 2);
        }
        _ => {
            out.push('\n');
            block(out, value, indent + 2);
        }
    }
}

/// Writes a map or a list, one entry a line.
fn block(out: &mut String, value: &Node<'_>, indent: usize) {
    match value {
        Node::Map(entries) => {
            for (key, value) in entries {
                entry(out, key, value, indent, false);
            }
        }
        Node::List(items) => {
            for item in items {
                indented(out, indent);
                out.push_str("- ");
                let flow = flow(item);
                let Node::Map(entries) = item else {
                    out.push_str(&flow);
                    out.push('\n');
                    continue;
                };
                if indent + 2 + width(&flow) <= WIDTH {
                    out.push_str(&flow);
                    out.push('\n');
                    continue;
                }
                let mut below = String::new();
                for (key, value) in entries {
                    entry(&mut below, key, value, indent + 2, false);
                }
                out.push_str(below.trim_start_matches(' '));
            }
        }
        _ => {}
    }
}

/// Writes items in brackets over as many lines as they need; the first begins at `from`.
fn filled(out: &mut String, [open, close]: [&str; 2], items: Vec<String>, from: usize) {
    out.push_str(open);
    let from = from + width(open);
    let mut used = from;
    let last = items.len().saturating_sub(1);
    for (i, item) in items.into_iter().enumerate() {
        let after = if i < last { "," } else { close };
        let wide = width(&item) + width(after);
        if i > 0 && used + 1 + wide > WIDTH {
            out.push('\n');
            indented(out, from);
            used = from;
        } else if i > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(&item);
        out.push_str(after);
        used += wide;
    }
    out.push('\n');
}

/// Whether a map says single things alone or lists of them, each on a line of this width.
fn is_row(entries: &[(Cow<'_, str>, Node<'_>)], room: usize) -> bool {
    let is_flat = |value: &Node<'_>| match value {
        Node::List(items) => items.iter().all(is_single),
        value => is_single(value),
    };
    // The indent below the name, and a bracket on either side.
    let fits = |entry: &(_, _)| width(&flow_entry(entry)) + 6 <= room;
    entries.iter().all(|entry| is_flat(&entry.1) && fits(entry))
}

/// Whether a map is a table: each of its entries a row.
fn holds_rows(value: &Node<'_>) -> bool {
    let is_map = |(_, value): &(_, Node<'_>)| matches!(value, Node::Map(_));
    matches!(value, Node::Map(entries) if !entries.is_empty() && entries.iter().all(is_map))
}

fn is_single(value: &Node<'_>) -> bool {
    !matches!(value, Node::Map(_) | Node::List(_))
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn indented(out: &mut String, by: usize) {
    out.extend(std::iter::repeat_n(' ', by));
}

/// A value on one line.
fn flow(value: &Node<'_>) -> String {
    match value {
        Node::Null | Node::Reported => "null".to_owned(),
        Node::Bool(value) => value.to_string(),
        Node::Integer(value) => value.to_string(),
        // With a point, so that it stays what it is.
        Node::Float(value) => format!("{value:?}"),
        Node::Text(text) => scalar(text, true).into_owned(),
        Node::List(items) => {
            let items: Vec<String> = items.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        Node::Map(entries) if entries.is_empty() => "{}".to_owned(),
        Node::Map(entries) => {
            let entries: Vec<String> = entries.iter().map(flow_entry).collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}

fn flow_entry((key, value): &(Cow<'_, str>, Node<'_>)) -> String {
    format!("{}: {}", scalar(key, true), flow(value))
}

/// A text, in quotes where some reader takes it for something else without.
fn scalar(text: &str, in_brackets: bool) -> Cow<'_, str> {
    if is_plain(text, in_brackets) {
        return Cow::Borrowed(text);
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_shown(c) => quoted.push(c),
            c if u32::from(c) > 0xFFFF => quoted.push_str(&format!("\\U{:08X}", u32::from(c))),
            c => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
        }
    }
    quoted.push('"');
    Cow::Owned(quoted)
}

/// Whether readers of YAML, 1.1 and 1.2, take a text without quotes for that text.
fn is_plain(text: &str, in_brackets: bool) -> bool {
    let begins_well =
        text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '(' | '§' | '¶'));
    let is_inside = |c: char| {
        let has_meaning = match c {
            ':' | '#' | '"' | '\\' => true,
            ',' | '[' | ']' | '{' | '}' | '?' => in_brackets,
            _ => false,
        };
        is_shown(c) && !has_meaning
    };
    let is_word = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word));
    let is_text = begins_well && text.chars().all(is_inside) && !text.ends_with(' ') && !is_word;
    text == "." || is_text && (is_range(text) || !is_like_a_number(text))
}

/// Lines of a document: `12-15`.
fn is_range(text: &str) -> bool {
    let ends = text.split_once('-').and_then(|(first, last)| {
        let line = |text: &str| text.parse::<u32>().ok().filter(|n| n.to_string() == text);
        line(first).zip(line(last))
    });
    // What runs backwards is more likely a month: `2020-11`.
    ends.is_some_and(|(first, last)| first < last)
}

/// Whether a text has nothing in it but what dates, times and numbers are made of.
fn is_like_a_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| {
            c.is_ascii_hexdigit()
                || matches!(c, 'x' | 'o' | '_' | '.' | '-' | '+' | ' ' | 'T' | 'Z')
        })
}
