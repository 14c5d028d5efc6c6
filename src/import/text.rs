//! Text: Markdown, commas, tabs.

use pulldown_cmark::{Options, Parser};

use super::error::ImportError;
use super::html;
use super::piece::{Block, Grid, GridCell, GridRow, Layout, Piece};
use super::words::tidy;

/// Markdown, by way of HTML.
///
/// # Errors
///
/// Where it nests too deep.
pub(super) fn markdown(text: &str) -> Result<Vec<Block>, ImportError> {
    let mut options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    options |= Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    let mut markup = String::new();
    pulldown_cmark::html::push_html(&mut markup, Parser::new_ext(text, options));
    html::read(&markup)
}

/// Whether a line below a heading of columns is made of dashes and bars.
pub(super) fn is_markdown(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim();
        line.contains('|')
            && line.contains("--")
            && line
                .chars()
                .all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
    })
}

/// Whether most lines have a comma in places where fields end.
pub(super) fn is_commas(text: &str) -> bool {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let cut = |line: &&&str| line.matches([',', ';']).count() >= 2 && line.contains([',', ';']);
    lines.len() > 1 && lines.iter().filter(cut).count() * 10 >= lines.len() * 7
}

/// Whether lines look like columns that blanks keep apart.
pub(super) fn is_spaced(text: &str) -> bool {
    let wide = text
        .lines()
        .filter(|line| line.trim().contains("   "))
        .count();
    wide >= 3 && wide * 2 >= text.lines().filter(|line| !line.trim().is_empty()).count()
}

/// A file with commas, semicolons or tabs, and fields in quotes.
///
/// # Errors
///
/// Where it has rows beyond number.
pub(super) fn commas(text: &str) -> Result<Vec<Block>, ImportError> {
    let count = |c: char| text.matches(c).count();
    let (commas, semicolons, tabs) = (count(','), count(';'), count('\t'));
    let delimiter = if tabs > commas && tabs > semicolons {
        b'\t'
    } else if semicolons > commas {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| ImportError::damaged("the file is no text with commas"))?;
        rows.push(row(record.iter(), false));
    }
    Ok(vec![Block::Table(Grid {
        rows,
        caption: None,
        layout: Layout::Lines,
    })])
}

/// Lines that tabs cut into cells.
pub(super) fn tabs(text: &str) -> Vec<Block> {
    let mut rows = Vec::new();
    for line in text.lines() {
        let page = line.contains('\u{c}');
        let line = line.replace('\u{c}', "");
        let fields = line.split('\t').map(|field| {
            let bare = field.trim();
            let quoted = bare
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'));
            quoted.map_or_else(|| bare.to_owned(), |inner| inner.replace("\"\"", "\""))
        });
        let fields: Vec<String> = fields.collect();
        rows.push(row(fields.iter().map(String::as_str), page));
    }
    vec![Block::Table(Grid {
        rows,
        caption: None,
        layout: Layout::Lines,
    })]
}

fn row<'t>(fields: impl Iterator<Item = &'t str>, page: bool) -> GridRow {
    let cells = fields.take(512).enumerate().map(|(at, field)| {
        let mut cell = GridCell::new(at);
        if !tidy(field).is_empty() {
            cell.pieces.push(Piece::plain(field));
        }
        cell
    });
    GridRow {
        cells: cells.collect(),
        head: false,
        page,
    }
}
