//! What a paragraph of OpenDocument shows.

use std::collections::HashMap;

use super::super::error::ImportError;
use super::super::look::described;
use super::super::node::{Child, Node};
use super::super::piece::{Piece, Run};
use super::style::{Dress, Styles, shown};
use super::table;

pub(super) struct Reader {
    pub(super) styles: Styles,
    /// The boxes of forms, and whether they are ticked.
    boxes: HashMap<String, bool>,
}

impl Reader {
    pub(super) fn new(styles: Styles, content: &Node) -> Self {
        let mut found = Vec::new();
        content.all("form:checkbox", &mut found);
        let boxes = found.into_iter().filter_map(|node| {
            let id = node
                .attributes
                .iter()
                .find(|(name, _)| name.ends_with(":id"))?;
            let state = node
                .attribute("form:current-state")
                .or(node.attribute("form:state"));
            Some((id.1.clone(), state == Some("checked")))
        });
        Self {
            boxes: boxes.collect(),
            styles,
        }
    }

    /// # Errors
    ///
    /// Where a table in it is too big.
    pub(super) fn paragraph(
        &self,
        node: &Node,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), ImportError> {
        let dress = self
            .styles
            .get("paragraph", node.attribute("text:style-name"));
        self.inline(node, &dress, pieces)
    }

    pub(super) fn inline(
        &self,
        parent: &Node,
        dress: &Dress,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), ImportError> {
        if dress.hidden == Some(true) {
            return Ok(());
        }
        for child in &parent.children {
            let node = match child {
                Child::Text(text) => {
                    push(dress, text, pieces);
                    continue;
                }
                Child::Node(node) => node,
            };
            match &*node.name {
                "text:s" => push(dress, " ", pieces),
                "text:tab" => push(dress, " ", pieces),
                "text:line-break" => pieces.push(Piece::Break),
                "text:note" => pieces.push(Piece::Note),
                "office:annotation"
                | "office:annotation-end"
                | "text:hidden-text"
                | "text:change"
                | "text:change-start"
                | "text:change-end"
                | "text:tracked-changes"
                | "text:soft-page-break" => {}
                "text:hidden-paragraph" => pieces.clear(),
                "text:span" => {
                    let own = self.styles.get("text", node.attribute("text:style-name"));
                    self.inline(node, &own.over(dress), pieces)?;
                }
                "draw:control" => {
                    let id = node.attribute("draw:control").unwrap_or_default();
                    match self.boxes.get(id) {
                        Some(ticked) => pieces.push(Piece::Box(*ticked)),
                        None => pieces.push(Piece::Picture),
                    }
                }
                "draw:text-box" => self.content(node, pieces)?,
                "draw:image" | "draw:object" => pieces.push(Piece::Picture),
                "draw:frame" => self.frame(node, dress, pieces)?,
                "svg:title" | "svg:desc" => {}
                _ => self.inline(node, dress, pieces)?,
            }
        }
        Ok(())
    }

    /// A frame with words shows them; one with a picture is what its title says.
    fn frame(
        &self,
        node: &Node,
        dress: &Dress,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), ImportError> {
        let said = node.child("svg:title").or_else(|| node.child("svg:desc"));
        let picture = node.child("draw:text-box").is_none();
        match said.and_then(|said| described(&said.text())) {
            Some(word) if picture => pieces.push(Piece::plain(word)),
            _ => self.inline(node, dress, pieces)?,
        }
        Ok(())
    }

    /// # Errors
    ///
    /// Where a table in it is too big.
    pub(super) fn content(
        &self,
        parent: &Node,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), ImportError> {
        for node in parent.nodes() {
            match &*node.name {
                "text:p" | "text:h" => {
                    if !pieces.is_empty() {
                        pieces.push(Piece::Break);
                    }
                    self.paragraph(node, pieces)?;
                }
                "table:table" => pieces.push(Piece::Inner(table::read(node, self)?)),
                "office:annotation" | "text:tracked-changes" => {}
                "draw:frame" | "draw:control" => {
                    let mut holder = Node::new("".into());
                    holder.children.push(Child::Node(node.clone()));
                    self.inline(&holder, &Dress::default(), pieces)?;
                }
                _ => self.content(node, pieces)?,
            }
        }
        Ok(())
    }
}

fn push(dress: &Dress, text: &str, pieces: &mut Vec<Piece>) {
    pieces.push(Piece::Text(Run {
        text: shown(dress, text),
        struck: dress.struck == Some(true),
        raised: dress.raised == Some(true),
    }));
}
