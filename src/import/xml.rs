//! XML as a tree, whatever prefixes its writer chose; nothing is fetched and no entity expanded.

use std::collections::HashMap;
use std::rc::Rc;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::error::ImportError;
use super::node::{Child, DEEPEST, MOST_NODES, Node};

/// Our own prefix of each vocabulary that says what a page shows.
const PREFIXES: &[(&str, &str)] = &[
    ("/wordprocessingml/main", "w:"),
    ("wordprocessingml/2006/main", "w:"),
    ("office/word/2010/wordml", "w14:"),
    ("markup-compatibility/2006", "mc:"),
    ("spreadsheetml/2006/main", "s:"),
    ("/spreadsheetml/main", "s:"),
    ("officeDocument/2006/relationships", "r:"),
    ("/officeDocument/relationships", "r:"),
    ("package/2006/relationships", "rel:"),
    ("drawingml/2006/wordprocessingDrawing", "wp:"),
    ("xmlns:office:1.0", "office:"),
    ("xmlns:table:1.0", "table:"),
    ("xmlns:text:1.0", "text:"),
    ("xmlns:style:1.0", "style:"),
    ("xsl-fo-compatible:1.0", "fo:"),
    ("xmlns:drawing:1.0", "draw:"),
    ("xmlns:form:1.0", "form:"),
    ("svg-compatible:1.0", "svg:"),
    ("www.w3.org/1999/xlink", "xlink:"),
];

fn prefix(found: &ResolveResult<'_>) -> &'static str {
    match found {
        ResolveResult::Bound(Namespace(uri)) => {
            let known = PREFIXES.iter().find(|(end, _)| uri.ends_with(end));
            known.map_or("?:", |(_, prefix)| *prefix)
        }
        ResolveResult::Unbound => "",
        ResolveResult::Unknown(_) => "?:",
    }
}

#[derive(Default)]
struct Names(HashMap<(&'static str, String), Rc<str>>);

impl Names {
    fn get(&mut self, prefix: &'static str, local: &str) -> Rc<str> {
        let key = (prefix, local.to_owned());
        let name = self.0.entry(key);
        Rc::clone(name.or_insert_with(|| format!("{prefix}{local}").into()))
    }
}

/// The root of an XML file.
///
/// # Errors
///
/// Where it is not well formed, nests too deep or has too many nodes.
pub(super) fn read(bytes: &[u8]) -> Result<Node, ImportError> {
    let text = decoded(bytes)?;
    let mut reader = NsReader::from_str(&text);
    let mut names = Names::default();
    let mut open = vec![Node::new("".into())];
    let mut nodes = 0;
    loop {
        let event = reader.read_event().map_err(|_| broken())?;
        match event {
            Event::Start(start) => {
                nodes += 1;
                if nodes > MOST_NODES || open.len() > DEEPEST {
                    return Err(ImportError::too_big(
                        "the file has more parts, or nests deeper, than is read",
                    ));
                }
                open.push(node(&reader, &start, &mut names)?);
            }
            Event::Empty(start) => {
                nodes += 1;
                if nodes > MOST_NODES {
                    return Err(ImportError::too_big("the file has more parts than is read"));
                }
                let node = node(&reader, &start, &mut names)?;
                add(&mut open, Child::Node(node));
            }
            Event::End(_) => {
                let closed = open.pop().ok_or_else(broken)?;
                add(&mut open, Child::Node(closed));
            }
            Event::Text(text) => add_text(&mut open, &text.xml10_content()),
            Event::CData(text) => add_text(&mut open, &text.xml10_content()),
            Event::GeneralRef(name) => {
                add_text(&mut open, &entity(&name.xml10_content()));
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let root = open.pop().ok_or_else(broken)?;
    if !open.is_empty() {
        return Err(broken());
    }
    let root = root.children.into_iter().find_map(|child| match child {
        Child::Node(node) => Some(node),
        Child::Text(_) => None,
    });
    root.ok_or_else(broken)
}

fn broken() -> ImportError {
    ImportError::damaged("the file is damaged: a part of it is not XML")
}

fn decoded(bytes: &[u8]) -> Result<String, ImportError> {
    let (text, _, bad) = encoding_rs::UTF_8.decode(bytes);
    if bad {
        return Err(ImportError::damaged(
            "the file is damaged: a part of it is not in UTF-8",
        ));
    }
    Ok(text.into_owned())
}

fn add(open: &mut [Node], child: Child) {
    if let Some(node) = open.last_mut() {
        node.children.push(child);
    }
}

fn add_text(open: &mut [Node], more: &str) {
    if let Some(node) = open.last_mut() {
        if let Some(Child::Text(text)) = node.children.last_mut() {
            text.push_str(more);
        } else {
            node.children.push(Child::Text(more.to_owned()));
        }
    }
}

fn node(
    reader: &NsReader<&[u8]>,
    start: &BytesStart<'_>,
    names: &mut Names,
) -> Result<Node, ImportError> {
    let resolver = reader.resolver();
    let (space, local) = resolver.resolve_element(start.name());
    let mut node = Node::new(names.get(prefix(&space), local.into_inner()));
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| broken())?;
        let (space, local) = resolver.resolve_attribute(attribute.key);
        let name = names.get(prefix(&space), local.into_inner());
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|_| broken())?;
        node.attributes.push((name, value.into_owned()));
    }
    Ok(node)
}

/// The five entities of XML and numbers; others are nothing.
fn entity(name: &str) -> String {
    let number = name.strip_prefix('#').and_then(|number| {
        let hex = number.strip_prefix(['x', 'X']);
        hex.map_or_else(
            || number.parse().ok(),
            |hex| u32::from_str_radix(hex, 16).ok(),
        )
    });
    let c = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => number.and_then(char::from_u32),
    };
    c.map(String::from).unwrap_or_default()
}
