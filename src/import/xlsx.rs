//! Workbooks of Excel: what each visible sheet shows, number formats included.

mod format;
mod style;

use super::error::ImportError;
use super::node::Node;
use super::piece::{Block, Piece, Run};
use super::sheet::Cells;
use super::symbol;
use super::xml;
use super::zipped::Zipped;
use style::Styles;

/// # Errors
///
/// Where a part of it is damaged or too big.
pub(super) fn read(zip: &mut Zipped<'_>) -> Result<Vec<Block>, ImportError> {
    let mut part = |name: &str| match zip.part(name)? {
        Some(bytes) => xml::read(&bytes).map(Some),
        None => Ok::<_, ImportError>(None),
    };
    let workbook = part("xl/workbook.xml")?;
    let relations = part("xl/_rels/workbook.xml.rels")?;
    let styles = part("xl/styles.xml")?;
    let styles = styles.as_ref().map(Styles::read).unwrap_or_default();
    let strings = part("xl/sharedStrings.xml")?;
    let strings: Vec<&Node> = strings
        .iter()
        .flat_map(Node::nodes)
        .filter(|node| &*node.name == "s:si")
        .collect();
    let mut blocks = Vec::new();
    let sheets = workbook.iter().filter_map(|book| book.child("s:sheets"));
    for sheet in sheets.flat_map(Node::nodes) {
        if matches!(sheet.attribute("state"), Some("hidden" | "veryHidden")) {
            continue;
        }
        let id = sheet.attribute("r:id").unwrap_or_default();
        let target = relations
            .iter()
            .flat_map(Node::nodes)
            .find(|relation| relation.attribute("Id") == Some(id))
            .and_then(|relation| relation.attribute("Target"));
        let Some(target) = target else { continue };
        let path = match target.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => format!("xl/{target}"),
        };
        let Some(root) = part(&path)? else { continue };
        blocks.push(Block::Sheet(
            sheet.attribute("name").unwrap_or_default().to_owned(),
        ));
        blocks.push(Block::Table(cells(&root, &styles, &strings)?.grid()));
    }
    Ok(blocks)
}

fn cells(root: &Node, styles: &Styles, strings: &[&Node]) -> Result<Cells, ImportError> {
    let mut cells = Cells::default();
    for column in root.child("s:cols").iter().flat_map(|cols| cols.nodes()) {
        let narrow = column
            .attribute("width")
            .and_then(|width| width.parse::<f64>().ok())
            == Some(0.0);
        if (is_on(column, "hidden") || narrow)
            && let (Some(from), Some(to)) = (column.number("min"), column.number("max"))
        {
            cells
                .hidden_columns
                .push((from.saturating_sub(1), to.saturating_sub(1)));
        }
    }
    let unseen = root
        .child("s:sheetFormatPr")
        .is_some_and(|format| is_on(format, "zeroHeight"));
    let mut next = 0;
    for row in root
        .child("s:sheetData")
        .iter()
        .flat_map(|data| data.nodes())
    {
        let at = row.number("r").map_or(next, |r| r.saturating_sub(1));
        next = at + 1;
        let flat = row
            .attribute("ht")
            .and_then(|height| height.parse::<f64>().ok())
            == Some(0.0);
        if is_on(row, "hidden") || flat || (unseen && row.attribute("ht").is_none()) {
            cells.hidden_rows.insert(at);
        }
        let mut column = 0;
        for cell in row.nodes().filter(|node| &*node.name == "s:c") {
            if let Some((_, c)) = cell.attribute("r").and_then(place) {
                column = c;
            }
            let style = styles.get(cell.number("s").unwrap_or(0));
            let pieces = pieces(cell, &style, strings);
            cells.add(at, column, pieces, style.shade)?;
            column += 1;
        }
    }
    for merge in root
        .child("s:mergeCells")
        .iter()
        .flat_map(|merges| merges.nodes())
    {
        let area = merge.attribute("ref").and_then(|area| area.split_once(':'));
        if let Some((Some(from), Some(to))) = area.map(|(from, to)| (place(from), place(to))) {
            cells.merge(from, to)?;
        }
    }
    Ok(cells)
}

fn is_on(node: &Node, name: &str) -> bool {
    matches!(node.attribute(name), Some("1" | "true" | "on"))
}

/// Row and column of `B3`, from 0.
fn place(name: &str) -> Option<(usize, usize)> {
    let name = name.replace('$', "");
    let end = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = name.split_at(end);
    let mut column = 0_usize;
    for c in letters.chars() {
        let digit = c.to_ascii_uppercase().to_digit(36)?.checked_sub(9)?;
        column = column.checked_mul(26)?.checked_add(digit as usize)?;
    }
    let row: usize = number.parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

fn pieces(cell: &Node, style: &style::Style, strings: &[&Node]) -> Vec<Piece> {
    let value = cell.child("s:v").map(Node::text).unwrap_or_default();
    match cell.attribute("t").unwrap_or("n") {
        "s" => {
            let at = value.trim().parse::<usize>().ok();
            let string = at.and_then(|at| strings.get(at));
            string.map(|string| rich(string, style)).unwrap_or_default()
        }
        "inlineStr" => cell
            .child("s:is")
            .map(|string| rich(string, style))
            .unwrap_or_default(),
        "str" | "e" => plain(&format::text(&style.format, &value), style),
        "b" => plain(if value.trim() == "1" { "TRUE" } else { "FALSE" }, style),
        "d" => vec![
            Piece::plain(value),
            Piece::Doubt("a date; something else may have been typed"),
        ],
        _ => match value.trim().parse::<f64>() {
            Ok(number) => match format::number(&style.format, number) {
                Some(text) => plain(&text, style),
                None => vec![Piece::Doubt(
                    "shows as a date or time; something else may have been typed",
                )],
            },
            Err(_) => plain(&value, style),
        },
    }
}

fn plain(text: &str, style: &style::Style) -> Vec<Piece> {
    if text.is_empty() {
        return Vec::new();
    }
    vec![Piece::Text(Run {
        text: symbol::shown(style.font.as_deref(), text),
        struck: style.struck,
        raised: false,
    })]
}

/// A string, perhaps with runs of their own look.
fn rich(string: &Node, style: &style::Style) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for node in string.nodes() {
        match &*node.name {
            "s:t" => pieces.extend(plain(&format::text(&style.format, &node.text()), style)),
            "s:r" => {
                let text = node.child("s:t").map(Node::text).unwrap_or_default();
                let text = format::text(&style.format, &text);
                let properties = node.child("s:rPr");
                let get = |name: &str| properties.and_then(|pr| pr.child(name));
                let font = get("s:rFont").and_then(|font| font.attribute("val"));
                let font = font.or(style.font.as_deref().filter(|_| properties.is_none()));
                if text.is_empty() {
                    continue;
                }
                pieces.push(Piece::Text(Run {
                    text: symbol::shown(font, &text),
                    struck: get("s:strike")
                        .map_or(style.struck && properties.is_none(), |strike| {
                            !matches!(strike.attribute("val"), Some("0" | "false"))
                        }),
                    raised: get("s:vertAlign").and_then(|align| align.attribute("val"))
                        == Some("superscript"),
                }));
            }
            _ => {}
        }
    }
    pieces
}
