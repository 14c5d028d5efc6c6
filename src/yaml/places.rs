//! From a path in the document to a place in its text.

use std::cell::RefCell;

use super::overlay::Overlays;
use super::scan::Tree;
use crate::diagnostic::{Path, Segment, Span};

/// Where everything stands; nothing, for a document that did not come from a text.
#[derive(Default)]
pub(super) struct Places<'t> {
    tree: Option<Tree<'t>>,
    misspelt: RefCell<Vec<Misspelt>>,
    /// What amendments have put in place of it.
    pub(super) overlays: Overlays<'t>,
}

/// A key that was reported, and then read as what was meant.
struct Misspelt {
    /// The path of its map.
    map: String,
    meant: String,
    written: String,
}

impl<'t> Places<'t> {
    pub(super) fn new(tree: Tree<'t>) -> Self {
        Self {
            tree: Some(tree),
            misspelt: RefCell::default(),
            overlays: Overlays::default(),
        }
    }

    pub(super) fn has_text(&self) -> bool {
        self.tree.is_some()
    }

    /// From now on a path that has the key `meant` leads to what is `written`.
    pub(super) fn read_as(&self, map: Path<'_>, written: &str, meant: &str) {
        self.misspelt.borrow_mut().push(Misspelt {
            map: map.to_string(),
            meant: meant.to_owned(),
            written: written.to_owned(),
        });
    }

    /// The value at a path, or the nearest one that it is part of.
    ///
    /// Where a value is written in short, as a bare word for a map or a list of
    /// one, the path of a part leads nowhere: the part is the whole.
    pub(super) fn value(&self, path: Path<'_>) -> Option<Span> {
        self.nearest(path, Tree::value_span)
    }

    /// What is written at a path.
    pub(super) fn text(&self, path: Path<'_>) -> Option<&'t str> {
        let written = |tree: &Tree<'t>, path: &Path<'_>| tree.value_span(path)?.of(tree.whole());
        self.overlays.look_in(self.tree.as_ref()?, path, written)
    }

    /// All that is written.
    pub(super) fn whole_text(&self) -> &'t str {
        self.tree.as_ref().map_or("", Tree::whole)
    }

    /// The first key of the file; what there is, in a file without any.
    pub(super) fn beginning(&self, path: Path<'_>) -> Option<Span> {
        let first = self.tree.as_ref()?.first_key();
        first.or_else(|| self.value(path))
    }

    /// The key at a path; the value, for an item of a list.
    pub(super) fn key(&self, path: Path<'_>) -> Option<Span> {
        self.nearest(path, |tree, path| {
            tree.key_span(path).or_else(|| tree.value_span(path))
        })
    }

    fn nearest(&self, path: Path<'_>, look: Look<'t>) -> Option<Span> {
        let tree = self.tree.as_ref()?;
        let steps = std::iter::successors(Some(path), |path| path.parent());
        let mut spans = steps.map(|path| {
            self.follow(&path.segments(), Path::ROOT, Path::ROOT, &|path| {
                self.overlays.look_in(tree, *path, look)
            })
        });
        spans.find_map(|span| span)
    }

    /// Walks down a path, with the keys as they are written instead of as they are meant.
    fn follow(
        &self,
        rest: &[Segment<'_>],
        meant: Path<'_>,
        written: Path<'_>,
        look: &dyn Fn(&Path<'_>) -> Option<Span>,
    ) -> Option<Span> {
        match rest.split_first() {
            None => look(&written),
            Some((Segment::Index(i), rest)) => {
                self.follow(rest, meant.index(*i), written.index(*i), look)
            }
            Some((Segment::Key(key), rest)) => {
                let as_written = self.as_written(meant, key);
                self.follow(rest, meant.key(key), written.key(&as_written), look)
            }
        }
    }

    fn as_written(&self, map: Path<'_>, key: &str) -> String {
        let misspelt = self.misspelt.borrow();
        let mut same_key = misspelt.iter().filter(|known| known.meant == key);
        let written = same_key.find(|known| known.map == map.to_string());
        written.map_or(key, |known| &known.written).to_owned()
    }
}

type Look<'t> = fn(&Tree<'t>, &Path<'_>) -> Option<Span>;
