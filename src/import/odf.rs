//! OpenDocument: texts and sheets, with every tracked change accepted.

mod inline;
mod style;
mod table;

use super::error::ImportError;
use super::node::Node;
use super::piece::{Block, Piece};
use super::words::tidy;
use super::xml;
use super::zipped::Zipped;
use inline::Reader;
use style::Styles;

/// # Errors
///
/// Where a part of it is damaged or too big.
pub(super) fn read(zip: &mut Zipped<'_>) -> Result<Vec<Block>, ImportError> {
    let Some(content) = zip.part("content.xml")? else {
        return Err(ImportError::damaged(
            "the file is damaged: its content is missing",
        ));
    };
    let content = xml::read(&content)?;
    let mut styles = Styles::default();
    if let Some(common) = zip.part("styles.xml")? {
        styles.read(&xml::read(&common)?);
    }
    styles.read(&content);
    let reader = Reader::new(styles, &content);
    let mut blocks = Vec::new();
    for body in content
        .child("office:body")
        .iter()
        .flat_map(|body| body.nodes())
    {
        match &*body.name {
            "office:spreadsheet" => {
                for sheet in body.nodes().filter(|node| &*node.name == "table:table") {
                    if !reader.styles.is_hidden_table(sheet) {
                        let name = sheet.attribute("table:name").unwrap_or_default();
                        blocks.push(Block::Sheet(name.to_owned()));
                        blocks.push(Block::Table(table::sheet(sheet, &reader)?));
                    }
                }
            }
            _ => add_blocks(body, &reader, &mut blocks)?,
        }
    }
    Ok(blocks)
}

fn add_blocks(parent: &Node, reader: &Reader, blocks: &mut Vec<Block>) -> Result<(), ImportError> {
    for node in parent.nodes() {
        match &*node.name {
            "text:h" | "text:p" => {
                let mut pieces = Vec::new();
                reader.paragraph(node, &mut pieces)?;
                let text = pieces.iter().map(|piece| match piece {
                    Piece::Text(run) => run.text.as_str(),
                    _ => " ",
                });
                let text = tidy(&text.collect::<String>());
                let heading = &*node.name == "text:h" || reader.styles.is_heading(node);
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
            "table:table" => blocks.push(Block::Table(table::read(node, reader)?)),
            "text:tracked-changes" | "office:forms" | "text:sequence-decls" => {}
            "text:section" if node.attribute("text:display") == Some("none") => {}
            _ => add_blocks(node, reader, blocks)?,
        }
    }
    Ok(())
}
