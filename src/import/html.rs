//! Web pages: what a browser shows, without scripts and phones.

mod cell;
mod css;

use std::rc::Rc;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use scraper::Html;
use scraper::node::Node as Parsed;

use super::error::ImportError;
use super::node::{Child, MOST_NODES, Node};
use super::piece::{Block, Grid, GridCell, GridRow};
use super::words::tidy;
use cell::Look;
use css::Sheet;

/// Pages nest deeper than office files do.
const DEEPEST: usize = 400;

/// The text of a file, in the encoding that it says or has.
pub(super) fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    let start = bytes.get(..4096.min(bytes.len())).unwrap_or_default();
    let start = String::from_utf8_lossy(start).to_lowercase();
    let said = start
        .contains("<meta")
        .then(|| start.split_once("charset=").map(|(_, rest)| rest))
        .flatten()
        .and_then(|rest| {
            let rest = rest.trim_start_matches(['"', '\'', ' ']);
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
            Encoding::for_label(rest.get(..end.unwrap_or(rest.len()))?.as_bytes())
        });
    let (text, bad) = UTF_8.decode_without_bom_handling(bytes);
    match said {
        Some(encoding) if encoding != UTF_8 => {
            encoding.decode_without_bom_handling(bytes).0.into_owned()
        }
        _ if bad => WINDOWS_1252
            .decode_without_bom_handling(bytes)
            .0
            .into_owned(),
        _ => text.into_owned(),
    }
}

/// # Errors
///
/// Where it nests too deep or has too many nodes.
pub(super) fn read(markup: &str) -> Result<Vec<Block>, ImportError> {
    if nests_too_deep(markup) {
        return Err(ImportError::too_big("the page nests deeper than is read"));
    }
    let html = Html::parse_document(markup);
    let root = tree(&html)?;
    let mut styles = Vec::new();
    root.all("style", &mut styles);
    let texts: Vec<String> = styles.iter().map(|style| style.text()).collect();
    let reader = Reader {
        sheet: Sheet::read(&texts.join("\n")),
    };
    let mut blocks = Vec::new();
    let mut line = String::new();
    reader.blocks(&root, &Look::default(), &mut line, &mut blocks);
    flush(&mut line, &mut blocks);
    Ok(blocks)
}

/// Whether more elements are open at once than a page has, before a parser walks through all of them for
/// each new one. Those that end without an end tag are not counted.
fn nests_too_deep(markup: &str) -> bool {
    let mut open = 0_usize;
    for part in markup.split('<').skip(1) {
        let ends = part.starts_with('/');
        let name = part.trim_start_matches('/');
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != ':');
        let name = name.get(..end.unwrap_or(name.len())).unwrap_or_default();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let alone = [
            "p", "li", "td", "th", "tr", "dt", "dd", "option", "optgroup", "thead", "tbody",
            "tfoot", "colgroup", "col", "br", "hr", "img", "input", "meta", "link", "area", "base",
            "embed", "param", "source", "track", "wbr",
        ];
        if alone.iter().any(|of| of.eq_ignore_ascii_case(name)) {
            continue;
        }
        if ends {
            open = open.saturating_sub(1);
        } else {
            open += 1;
        }
        if open > 2 * DEEPEST {
            return true;
        }
    }
    false
}

/// The parsed page as a tree of our own, made without recursion.
fn tree(html: &Html) -> Result<Node, ImportError> {
    let mut open = vec![Node::new("".into())];
    let mut nodes = 0;
    let mut at = html.tree.root();
    loop {
        match at.value() {
            Parsed::Text(text) => add(&mut open, Child::Text(text.to_string())),
            Parsed::Element(element) => {
                nodes += 1;
                if open.len() > DEEPEST || nodes > MOST_NODES {
                    return Err(ImportError::too_big(
                        "the page has more parts, or nests deeper, than is read",
                    ));
                }
                let mut node = Node::new(Rc::from(element.name()));
                let attributes = element.attrs();
                node.attributes = attributes
                    .map(|(name, value)| (Rc::from(name), value.to_owned()))
                    .collect();
                open.push(node);
            }
            _ => {}
        }
        if let Some(child) = at.first_child() {
            at = child;
            continue;
        }
        loop {
            if at.value().is_element()
                && let Some(node) = open.pop()
            {
                add(&mut open, Child::Node(node));
            }
            if let Some(next) = at.next_sibling() {
                at = next;
                break;
            }
            match at.parent() {
                Some(parent) => at = parent,
                None => {
                    return open
                        .into_iter()
                        .next()
                        .ok_or_else(|| ImportError::damaged("the page is damaged"));
                }
            }
        }
    }
}

fn add(open: &mut [Node], child: Child) {
    if let Some(node) = open.last_mut() {
        node.children.push(child);
    }
}

fn flush(line: &mut String, blocks: &mut Vec<Block>) {
    let text = tidy(&std::mem::take(line));
    if !text.is_empty() {
        blocks.push(Block::Text(text));
    }
}

/// Whether an element begins a line of its own.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "li"
            | "ul"
            | "ol"
            | "section"
            | "article"
            | "main"
            | "header"
            | "footer"
            | "nav"
            | "blockquote"
            | "pre"
            | "dl"
            | "dt"
            | "dd"
            | "body"
            | "figure"
            | "figcaption"
            | "details"
            | "summary"
            | "form"
            | "fieldset"
            | "hr"
            | "table"
            | "tr"
            | "td"
            | "th"
    )
}

struct Reader {
    sheet: Sheet,
}

impl Reader {
    fn blocks(&self, parent: &Node, look: &Look, line: &mut String, blocks: &mut Vec<Block>) {
        for child in &parent.children {
            let node = match child {
                Child::Text(text) => {
                    line.push_str(text);
                    continue;
                }
                Child::Node(node) => node,
            };
            let look = look.below(node, &self.sheet);
            if look.hidden {
                continue;
            }
            match &*node.name {
                "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                    flush(line, blocks);
                    let text = tidy(&node.text());
                    if !text.is_empty() {
                        blocks.push(Block::Heading(text));
                    }
                }
                "table" => {
                    flush(line, blocks);
                    blocks.push(Block::Table(self.table(node, &look)));
                }
                "br" => flush(line, blocks),
                name => {
                    let block = is_block(name);
                    if block {
                        flush(line, blocks);
                    }
                    if name == "pre" {
                        line.push_str(&node.text());
                    } else {
                        self.blocks(node, &look, line, blocks);
                    }
                    if block {
                        flush(line, blocks);
                    }
                }
            }
        }
    }

    fn table(&self, table: &Node, look: &Look) -> Grid {
        let mut rows = Vec::new();
        let mut feet = Vec::new();
        let mut grid = Grid::default();
        for node in table.nodes() {
            let look = look.below(node, &self.sheet);
            if look.hidden {
                continue;
            }
            match &*node.name {
                "caption" => {
                    grid.caption = Some(tidy(&node.text())).filter(|text| !text.is_empty());
                }
                "tr" => rows.push((node, look, false, rows.len())),
                "thead" | "tbody" | "tfoot" => {
                    let into = if &*node.name == "tfoot" {
                        &mut feet
                    } else {
                        &mut rows
                    };
                    let group = usize::MAX - into.len();
                    for row in node.nodes().filter(|row| &*row.name == "tr") {
                        let look = look.below(row, &self.sheet);
                        if !look.hidden {
                            into.push((row, look, &*node.name == "thead", group));
                        }
                    }
                }
                _ => {}
            }
        }
        rows.append(&mut feet);
        // Which columns are still taken by a cell above, and for how many rows.
        let mut taken: Vec<usize> = Vec::new();
        let count = rows.len();
        for (at, (node, look, head, _)) in rows.into_iter().enumerate() {
            let mut row = GridRow {
                head,
                ..GridRow::default()
            };
            let mut column = 0;
            for cell in node
                .nodes()
                .filter(|cell| matches!(&*cell.name, "td" | "th"))
            {
                let look = look.below(cell, &self.sheet);
                if look.hidden {
                    continue;
                }
                while taken.get(column).is_some_and(|left| *left > 0) {
                    column += 1;
                }
                if column >= 512 {
                    break;
                }
                let mut found = GridCell::new(column);
                found.across = cell.number("colspan").unwrap_or(1).clamp(1, 512);
                found.down = match cell.number("rowspan") {
                    Some(0) => count - at,
                    down => down.unwrap_or(1).clamp(1, (count - at).max(1)),
                };
                found.shade = css::shade(cell).or_else(|| css::shade(node));
                self.content(cell, &look, &mut found.pieces);
                if taken.len() < column + found.across {
                    taken.resize(column + found.across, 0);
                }
                for left in taken.iter_mut().skip(column).take(found.across) {
                    *left = found.down;
                }
                column += found.across;
                row.cells.push(found);
            }
            for left in &mut taken {
                *left = left.saturating_sub(1);
            }
            let mut cells = node
                .nodes()
                .filter(|cell| matches!(&*cell.name, "td" | "th"));
            row.head |= row.cells.len() > 1 && cells.all(|cell| &*cell.name == "th");
            grid.rows.push(row);
        }
        grid
    }
}
