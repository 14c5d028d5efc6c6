//! What a style says of what it shows.

use std::collections::HashMap;
use std::rc::Rc;

use super::super::node::Node;
use super::super::symbol;

#[derive(Debug, Clone, Default)]
pub(super) struct Dress {
    pub(super) hidden: Option<bool>,
    pub(super) struck: Option<bool>,
    pub(super) raised: Option<bool>,
    pub(super) font: Option<String>,
    pub(super) shade: Option<Rc<str>>,
    /// Whether a table shows.
    pub(super) shown: Option<bool>,
}

impl Dress {
    pub(super) fn over(self, under: &Self) -> Self {
        Self {
            hidden: self.hidden.or(under.hidden),
            struck: self.struck.or(under.struck),
            raised: self.raised.or(under.raised),
            font: self.font.or_else(|| under.font.clone()),
            shade: self.shade.or_else(|| under.shade.clone()),
            shown: self.shown.or(under.shown),
        }
    }
}

struct Style {
    dress: Dress,
    base: Option<String>,
    heading: bool,
}

#[derive(Default)]
pub(super) struct Styles {
    styles: HashMap<(String, String), Style>,
    fonts: HashMap<String, String>,
}

impl Styles {
    /// Add the styles of a part.
    pub(super) fn read(&mut self, root: &Node) {
        let mut faces = Vec::new();
        root.all("style:font-face", &mut faces);
        for face in faces {
            let family = face.attribute("svg:font-family").unwrap_or_default();
            if let Some(name) = face.attribute("style:name") {
                self.fonts
                    .insert(name.to_owned(), family.trim_matches(['\'', '"']).to_owned());
            }
        }
        let mut found = Vec::new();
        root.all("style:style", &mut found);
        for node in found {
            let (Some(name), Some(family)) =
                (node.attribute("style:name"), node.attribute("style:family"))
            else {
                continue;
            };
            let base = node.attribute("style:parent-style-name");
            let heading = node
                .attribute("style:default-outline-level")
                .is_some_and(|level| !level.is_empty());
            let style = Style {
                dress: self.dress(node),
                heading: heading || name.starts_with("Heading") || name == "Title",
                base: base.map(str::to_owned),
            };
            self.styles
                .insert((family.to_owned(), name.to_owned()), style);
        }
    }

    fn dress(&self, node: &Node) -> Dress {
        let mut dress = Dress::default();
        for properties in node.nodes() {
            let get = |name: &str| properties.attribute(name);
            if let Some(display) = get("text:display") {
                dress.hidden = Some(display == "none");
            }
            if let Some(line) =
                get("style:text-line-through-style").or(get("style:text-line-through-type"))
            {
                dress.struck = Some(line != "none");
            }
            if let Some(position) = get("style:text-position") {
                let raised = position.starts_with("super")
                    || position
                        .split('%')
                        .next()
                        .and_then(|part| part.trim().parse::<f64>().ok())
                        .is_some_and(|by| by > 0.0);
                dress.raised = Some(raised);
            }
            let font = get("style:font-name")
                .and_then(|name| self.fonts.get(name).map(String::as_str).or(Some(name)))
                .or(get("fo:font-family"));
            if let Some(font) = font {
                dress.font = Some(font.trim_matches(['\'', '"']).to_owned());
            }
            if let Some(colour) = get("fo:background-color") {
                let plain = matches!(colour.to_lowercase().as_str(), "transparent" | "#ffffff");
                if &*properties.name == "style:table-cell-properties" && !plain {
                    dress.shade = Some(colour.into());
                }
            }
            if let Some(display) = get("table:display") {
                dress.shown = Some(display != "false");
            }
        }
        dress
    }

    /// The look of a style with those that it rests on.
    pub(super) fn get(&self, family: &str, name: Option<&str>) -> Dress {
        let mut dress = Dress::default();
        let mut next = name;
        for _ in 0..16 {
            let Some(name) = next else { break };
            let Some(style) = self.styles.get(&(family.to_owned(), name.to_owned())) else {
                break;
            };
            dress = dress.over(&style.dress);
            next = style.base.as_deref();
        }
        dress
    }

    pub(super) fn is_hidden_table(&self, table: &Node) -> bool {
        self.get("table", table.attribute("table:style-name")).shown == Some(false)
    }

    pub(super) fn is_heading(&self, paragraph: &Node) -> bool {
        let mut next = paragraph.attribute("text:style-name").map(str::to_owned);
        for _ in 0..16 {
            let Some(name) = next else { return false };
            let style = self.styles.get(&("paragraph".to_owned(), name.clone()));
            if style.is_some_and(|style| style.heading) || name.starts_with("Heading") {
                return true;
            }
            next = style.and_then(|style| style.base.clone());
        }
        false
    }
}

/// The text of a run in its font.
pub(super) fn shown(dress: &Dress, text: &str) -> String {
    symbol::shown(dress.font.as_deref(), text)
}
