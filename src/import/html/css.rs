//! The little of style sheets that says what a page shows.

use std::rc::Rc;

use super::super::node::Node;

/// A rule for a tag, a class or an id.
struct Rule {
    tag: Option<String>,
    classes: Vec<String>,
    id: Option<String>,
    says: Vec<(String, String)>,
}

#[derive(Default)]
pub(super) struct Sheet {
    rules: Vec<Rule>,
}

impl Sheet {
    /// Rules of one simple selector; those for other media are set aside.
    pub(super) fn read(text: &str) -> Self {
        let mut sheet = Self::default();
        let text = without_comments(text);
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let selector = before.rsplit([';', '}']).next().unwrap_or_default().trim();
            if selector.starts_with('@') {
                rest = behind(after);
                continue;
            }
            let (body, after) = after.split_once('}').unwrap_or((after, ""));
            let mut says = Vec::new();
            each(body, |name, value| {
                let told = matches!(
                    name,
                    "clip"
                        | "clip-path"
                        | "display"
                        | "visibility"
                        | "text-decoration"
                        | "font-family"
                        | "mso-hide"
                );
                if told {
                    says.push((name.to_owned(), value.to_owned()));
                }
            });
            if !says.is_empty() {
                for selector in selector.split(',') {
                    sheet.rules.extend(rule(selector.trim(), &says));
                }
            }
            rest = after;
        }
        sheet.rules.truncate(500);
        sheet
    }

    pub(super) fn apply(&self, node: &Node, mut set: impl FnMut(&str, &str)) {
        for rule in &self.rules {
            if rule.fits(node) {
                for (name, value) in &rule.says {
                    set(name, value);
                }
            }
        }
    }
}

impl Rule {
    fn fits(&self, node: &Node) -> bool {
        let classes = node.attribute("class").unwrap_or_default();
        self.tag.as_deref().is_none_or(|tag| tag == &*node.name)
            && self
                .id
                .as_deref()
                .is_none_or(|id| node.attribute("id") == Some(id))
            && self
                .classes
                .iter()
                .all(|class| classes.split_whitespace().any(|of| of == class))
    }
}

fn rule(selector: &str, says: &[(String, String)]) -> Option<Rule> {
    if selector.is_empty() || selector.contains([' ', '>', '+', '~', ':', '[', '*', '\n']) {
        return None;
    }
    let mut rule = Rule {
        tag: None,
        classes: Vec::new(),
        id: None,
        says: says.to_vec(),
    };
    let mut part = String::new();
    let mut kind = ' ';
    for c in selector.chars().chain(['.']) {
        if c == '.' || c == '#' {
            let done = std::mem::take(&mut part);
            if !done.is_empty() {
                match kind {
                    '.' => rule.classes.push(done),
                    '#' => rule.id = Some(done),
                    _ => rule.tag = Some(done.to_lowercase()),
                }
            }
            kind = c;
        } else {
            part.push(c);
        }
    }
    let bare = rule.classes.is_empty() && rule.id.is_none();
    (!bare).then_some(rule)
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.replace("<!--", "").replace("-->", "")
}

/// What comes behind the block whose first brace is open.
fn behind(text: &str) -> &str {
    let mut deep = 1_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => deep += 1,
            '}' => deep -= 1,
            _ => {}
        }
        if deep == 0 {
            return text.get(at + 1..).unwrap_or_default();
        }
    }
    ""
}

/// The declarations of a style.
pub(super) fn each(style: &str, mut set: impl FnMut(&str, &str)) {
    for declaration in style.split(';') {
        if let Some((name, value)) = declaration.split_once(':') {
            let value = value.trim().to_lowercase();
            let value = value.trim_end_matches("!important").trim();
            set(name.trim().to_lowercase().as_str(), value);
        }
    }
}

/// The colour behind a cell, unless it is white.
pub(super) fn shade(node: &Node) -> Option<Rc<str>> {
    let mut found = node.attribute("bgcolor").map(str::to_lowercase);
    each(
        node.attribute("style").unwrap_or_default(),
        |name, value| {
            if name == "background" || name == "background-color" {
                found = Some(value.to_owned());
            }
        },
    );
    let plain = [
        "",
        "white",
        "#fff",
        "#ffffff",
        "none",
        "transparent",
        "inherit",
        "initial",
    ];
    found
        .filter(|colour| !plain.contains(&colour.as_str()))
        .map(Rc::from)
}
