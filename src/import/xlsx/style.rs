//! What the style of a cell says of what it shows.

use std::collections::HashMap;
use std::rc::Rc;

use super::super::node::Node;
use super::super::symbol;
use super::format;

#[derive(Debug, Clone, Default)]
pub(super) struct Style {
    pub(super) format: Rc<str>,
    pub(super) struck: bool,
    pub(super) font: Option<String>,
    pub(super) shade: Option<Rc<str>>,
}

#[derive(Default)]
pub(super) struct Styles(Vec<Style>);

impl Styles {
    pub(super) fn read(root: &Node) -> Self {
        let list = |name: &str| {
            root.child(name)
                .map(|list| list.nodes().collect::<Vec<_>>())
        };
        let formats: HashMap<usize, Rc<str>> = list("s:numFmts")
            .unwrap_or_default()
            .iter()
            .filter_map(|node| {
                Some((
                    node.number("numFmtId")?,
                    node.attribute("formatCode")?.into(),
                ))
            })
            .collect();
        let fonts = list("s:fonts").unwrap_or_default();
        let fills = list("s:fills").unwrap_or_default();
        let styles =
            list("s:cellXfs")
                .unwrap_or_default()
                .into_iter()
                .map(|node| {
                    let id = node.number("numFmtId").unwrap_or(0);
                    let font = node.number("fontId").and_then(|at| fonts.get(at));
                    let fill = node.number("fillId").and_then(|at| fills.get(at));
                    Style {
                        format: formats
                            .get(&id)
                            .cloned()
                            .unwrap_or_else(|| format::built_in(id).into()),
                        struck: font.and_then(|font| font.child("s:strike")).is_some_and(
                            |strike| !matches!(strike.attribute("val"), Some("0" | "false")),
                        ),
                        font: font
                            .and_then(|font| font.child("s:name")?.attribute("val"))
                            .filter(|font| symbol::is_symbol_font(font))
                            .map(str::to_owned),
                        shade: fill.and_then(|fill| shade(fill)),
                    }
                });
        Self(styles.collect())
    }

    pub(super) fn get(&self, at: usize) -> Style {
        self.0.get(at).cloned().unwrap_or_default()
    }
}

fn shade(fill: &Node) -> Option<Rc<str>> {
    let pattern = fill.child("s:patternFill")?;
    let kind = pattern.attribute("patternType").unwrap_or("none");
    if matches!(kind, "none" | "gray125") {
        return None;
    }
    let colour = pattern.child("s:fgColor");
    let colour = colour.and_then(|colour| colour.attributes.first());
    let colour = colour.map_or("", |(_, value)| value.as_str());
    let white = matches!(
        colour.to_lowercase().as_str(),
        "ffffffff" | "00ffffff" | "ffffff" | "64"
    );
    (!(white && kind == "solid")).then(|| format!("{kind} {colour}").into())
}
