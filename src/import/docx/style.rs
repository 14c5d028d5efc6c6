//! What a style says of its runs: hidden, struck, raised, in which font.

use std::collections::HashMap;

use super::super::node::Node;

/// What a run looks like; what is not said comes from its style.
#[derive(Debug, Clone, Default)]
pub(super) struct Dress {
    pub(super) hidden: Option<bool>,
    pub(super) struck: Option<bool>,
    pub(super) raised: Option<bool>,
    pub(super) font: Option<String>,
}

/// Whether a switch such as `w:vanish` is on; without a value it is.
pub(super) fn is_on(node: &Node) -> bool {
    !matches!(node.attribute("w:val"), Some("0" | "false" | "off"))
}

impl Dress {
    pub(super) fn read(properties: &Node) -> Self {
        let mut dress = Self::default();
        for node in properties.nodes() {
            match &*node.name {
                "w:vanish" => dress.hidden = Some(is_on(node)),
                "w:strike" | "w:dstrike" => {
                    dress.struck = Some(is_on(node) || dress.struck == Some(true));
                }
                "w:vertAlign" => {
                    dress.raised = Some(node.attribute("w:val") == Some("superscript"))
                }
                "w:rFonts" => {
                    let font = node.attribute("w:ascii").or(node.attribute("w:hAnsi"));
                    dress.font = font.or(node.attribute("w:cs")).map(str::to_owned);
                }
                _ => {}
            }
        }
        dress
    }

    /// This where it says something, the other elsewhere.
    pub(super) fn over(self, under: &Self) -> Self {
        Self {
            hidden: self.hidden.or(under.hidden),
            struck: self.struck.or(under.struck),
            raised: self.raised.or(under.raised),
            font: self.font.or_else(|| under.font.clone()),
        }
    }
}

#[derive(Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    /// The style of paragraphs that name none.
    paragraph: Option<String>,
}

struct Style {
    dress: Dress,
    base: Option<String>,
    heading: bool,
}

impl Styles {
    pub(super) fn read(root: &Node) -> Self {
        let mut styles = Self::default();
        for node in root.nodes().filter(|node| &*node.name == "w:style") {
            let Some(id) = node.attribute("w:styleId") else {
                continue;
            };
            let name = node
                .child("w:name")
                .and_then(|name| name.attribute("w:val"));
            let name = name.unwrap_or_default().to_lowercase();
            let level = node.child("w:pPr").and_then(|pr| pr.child("w:outlineLvl"));
            let style = Style {
                dress: node.child("w:rPr").map(Dress::read).unwrap_or_default(),
                base: node
                    .child("w:basedOn")
                    .and_then(|base| base.attribute("w:val"))
                    .map(str::to_owned),
                heading: name.starts_with("heading") || name == "title" || level.is_some(),
            };
            let kind = node.attribute("w:type");
            if kind == Some("paragraph")
                && matches!(node.attribute("w:default"), Some("1" | "true"))
            {
                styles.paragraph = Some(id.to_owned());
            }
            styles.styles.insert(id.to_owned(), style);
        }
        styles
    }

    pub(super) fn dress(&self, id: &str) -> Dress {
        let mut dress = Dress::default();
        let mut next = Some(id);
        for _ in 0..16 {
            let Some(style) = next.and_then(|id| self.styles.get(id)) else {
                break;
            };
            dress = dress.over(&style.dress);
            next = style.base.as_deref();
        }
        dress
    }

    /// What the runs of a paragraph look like where they say nothing.
    pub(super) fn of_paragraph(&self, paragraph: &Node) -> Dress {
        let named = paragraph_style(paragraph).or(self.paragraph.as_deref());
        named.map(|id| self.dress(id)).unwrap_or_default()
    }

    pub(super) fn is_heading(&self, paragraph: &Node) -> bool {
        let Some(id) = paragraph_style(paragraph) else {
            return paragraph
                .child("w:pPr")
                .is_some_and(|pr| pr.child("w:outlineLvl").is_some());
        };
        let said = self.styles.get(id).is_some_and(|style| style.heading);
        said || id.to_lowercase().starts_with("heading")
    }
}

fn paragraph_style(paragraph: &Node) -> Option<&str> {
    let style = paragraph.child("w:pPr")?.child("w:pStyle")?;
    style.attribute("w:val")
}
