//! What every reader makes of its file: headings, texts and grids, in the order of the page.

use std::rc::Rc;

/// A part of a cell, as the page shows it.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    Text(Run),
    /// A box that is ticked or not.
    Box(bool),
    /// The mark of a footnote.
    Note,
    /// A picture or icon that nothing describes.
    Picture,
    /// The end of a line or paragraph.
    Break,
    /// A table inside the cell.
    Inner(Grid),
    /// Something that is shown otherwise than it may have been meant.
    Doubt(&'static str),
}

/// Words in one dress.
#[derive(Debug, Clone, Default)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) struck: bool,
    pub(super) raised: bool,
}

impl Piece {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self::Text(Run {
            text: text.into(),
            struck: false,
            raised: false,
        })
    }
}

/// A cell, at the grid column where it begins.
#[derive(Debug, Clone)]
pub(super) struct GridCell {
    pub(super) at: usize,
    pub(super) across: usize,
    pub(super) down: usize,
    pub(super) pieces: Vec<Piece>,
    /// The colour behind it, where it is not the page's own.
    pub(super) shade: Option<Rc<str>>,
}

impl GridCell {
    pub(super) fn new(at: usize) -> Self {
        Self {
            at,
            across: 1,
            down: 1,
            pieces: Vec::new(),
            shade: None,
        }
    }
}

#[derive(Debug, Clone, Default)]
pub(super) struct GridRow {
    pub(super) cells: Vec<GridCell>,
    /// The file says that it is a heading.
    pub(super) head: bool,
    /// A new page begins with it.
    pub(super) page: bool,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    pub(super) rows: Vec<GridRow>,
    pub(super) caption: Option<String>,
    pub(super) layout: Layout,
}

/// What the rows of a grid have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Layout {
    /// One table, with a frame of its own.
    #[default]
    Table,
    /// A sheet: tables, titles and prose, one below or beside another.
    Sheet,
    /// Lines of text, cut at tabs or commas: rows may be short.
    Lines,
}

#[derive(Debug, Clone)]
pub(super) enum Block {
    Heading(String),
    Text(String),
    Sheet(String),
    Table(Grid),
}
