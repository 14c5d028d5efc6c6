//! Word files: headings, paragraphs and tables of the page, with every tracked change accepted.

mod inline;
mod style;
mod table;

use super::error::ImportError;
use super::node::Node;
use super::piece::{Block, Piece};
use super::words::tidy;
use super::xml;
use super::zipped::Zipped;
use style::Styles;

/// # Errors
///
/// Where a part of it is damaged or too big.
pub(super) fn read(zip: &mut Zipped<'_>) -> Result<Vec<Block>, ImportError> {
    let main = main_part(zip)?;
    let Some(document) = zip.part(&main)? else {
        return Err(ImportError::damaged(
            "the file is damaged: the text of the document is missing",
        ));
    };
    let document = xml::read(&document)?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let styles = match zip.part(&format!("{folder}/styles.xml"))? {
        Some(styles) => Styles::read(&xml::read(&styles)?),
        None => Styles::default(),
    };
    let mut blocks = Vec::new();
    if let Some(body) = document.child("w:body") {
        add_blocks(body, &styles, &mut blocks);
    }
    Ok(blocks)
}

/// The part that the package says is its document.
fn main_part(zip: &mut Zipped<'_>) -> Result<String, ImportError> {
    let fallback = "word/document.xml".to_owned();
    let Some(relations) = zip.part("_rels/.rels")? else {
        return Ok(fallback);
    };
    let relations = xml::read(&relations)?;
    let target = relations
        .nodes()
        .filter(|node| {
            node.attribute("Type")
                .is_some_and(|kind| kind.ends_with("/officeDocument"))
        })
        .find_map(|node| node.attribute("Target"));
    Ok(target.map_or(fallback, |target| target.trim_start_matches('/').to_owned()))
}

fn add_blocks(parent: &Node, styles: &Styles, blocks: &mut Vec<Block>) {
    for node in parent.nodes() {
        match &*node.name {
            "w:p" => add_paragraph(node, styles, blocks),
            "w:tbl" => blocks.push(Block::Table(table::read(node, styles))),
            "w:del" | "w:moveFrom" => {}
            "mc:AlternateContent" => {
                if let Some(branch) = inline::branch(node) {
                    add_blocks(branch, styles, blocks);
                }
            }
            _ => add_blocks(node, styles, blocks),
        }
    }
}

fn add_paragraph(node: &Node, styles: &Styles, blocks: &mut Vec<Block>) {
    let mut pieces = Vec::new();
    inline::paragraph(node, styles, &mut pieces);
    let text: String = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(run) => run.text.as_str(),
            _ => " ",
        })
        .collect();
    let text = tidy(&text);
    let heading = styles.is_heading(node);
    if !text.is_empty() {
        blocks.push(if heading {
            Block::Heading(text)
        } else {
            Block::Text(text)
        });
    }
    for piece in pieces {
        if let Piece::Inner(grid) = piece {
            blocks.push(Block::Table(grid));
        }
    }
}
