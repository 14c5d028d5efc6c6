//! The fields of one map in a policy file.

use std::borrow::Cow;

use super::node::Node;
use super::read::Reader;
use crate::diagnostic::{Code, Path, help_for};
use crate::document::Entries;
use crate::source::Lines;

/// A map being read: its entries, and where it stands.
pub(super) struct Fields<'n> {
    entries: &'n [(Cow<'n, str>, Node<'n>)],
    path: Path<'n>,
    known: &'n [&'static str],
    is_map: bool,
}

impl<'n> Fields<'n> {
    /// A map with these keys and no others; anything else is reported.
    pub(super) fn of(
        reader: &mut Reader<'_>,
        node: &'n Node<'n>,
        path: Path<'n>,
        known: &'n [&'static str],
    ) -> Self {
        let fields = Self::open(reader, node, path, known);
        for (key, _) in fields.entries {
            if !known.contains(&&**key) && !key.is_empty() {
                reader.fault_at_key(
                    Code::UnknownKey,
                    path.key(key),
                    format!("unknown key `{key}`"),
                    help_for(key, known.iter().copied()),
                );
            }
        }
        fields
    }

    /// A map that has further keys of its own beside these.
    pub(super) fn open(
        reader: &mut Reader<'_>,
        node: &'n Node<'n>,
        path: Path<'n>,
        known: &'n [&'static str],
    ) -> Self {
        let entries = reader.map(node, path);
        Self {
            entries,
            path,
            known,
            is_map: matches!(node, Node::Map(_)),
        }
    }

    /// Whether it is a map at all; if not, that was reported.
    pub(super) fn is_map(&self) -> bool {
        self.is_map
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    fn get(&self, key: &str) -> Option<&'n Node<'n>> {
        self.entries
            .iter()
            .find(|(k, _)| k == key)
            .map(|(_, node)| node)
    }

    /// Reports the keys of these that are missing.
    pub(super) fn require(&self, reader: &mut Reader<'_>, keys: &[&'static str]) {
        // A key that was reported may be the one that is missing.
        let is_whole = self.is_map && !self.has("");
        for key in keys.iter().filter(|key| is_whole && !self.has(key)) {
            reader.missing(self.path, key);
        }
    }

    fn read<T>(
        &self,
        key: &'static str,
        with: impl FnOnce(&'n Node<'n>, Path<'_>) -> T,
    ) -> Option<T> {
        self.get(key).map(|node| with(node, self.path.key(key)))
    }

    pub(super) fn optional_text(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
    ) -> Option<String> {
        self.read(key, |node, path| reader.text(node, path))
    }

    /// A text; empty where it is missing, which `require` reports.
    pub(super) fn text_or_empty(&self, reader: &mut Reader<'_>, key: &'static str) -> String {
        self.optional_text(reader, key).unwrap_or_default()
    }

    pub(super) fn optional_lines(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
    ) -> Option<Lines> {
        self.read(key, |node, path| reader.lines(node, path))
            .flatten()
    }

    pub(super) fn flag(&self, reader: &mut Reader<'_>, key: &'static str, default: bool) -> bool {
        self.read(key, |node, path| reader.flag(node, path))
            .flatten()
            .unwrap_or(default)
    }

    pub(super) fn texts(&self, reader: &mut Reader<'_>, key: &'static str) -> Vec<String> {
        self.read(key, |node, path| reader.texts(node, path))
            .unwrap_or_default()
    }

    pub(super) fn one_or_more(&self, reader: &mut Reader<'_>, key: &'static str) -> Vec<String> {
        self.read(key, |node, path| reader.one_or_more(node, path))
            .unwrap_or_default()
    }

    pub(super) fn list<T>(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
        each: impl Fn(&mut Reader<'_>, &Node, Path<'_>) -> T,
    ) -> Vec<T> {
        self.read(key, |node, path| {
            let items = reader.items(node, path);
            items
                .iter()
                .enumerate()
                .map(|(i, item)| each(reader, item, path.index(i)))
                .collect()
        })
        .unwrap_or_default()
    }

    /// A map from names to values, in order.
    pub(super) fn entries<T>(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
        each: impl Fn(&mut Reader<'_>, &Node, Path<'_>) -> T,
    ) -> Entries<T> {
        self.read(key, |node, path| {
            reader
                .map(node, path)
                .iter()
                .filter(|(name, _)| !name.is_empty())
                .map(|(name, value)| (name.to_string(), each(reader, value, path.key(name))))
                .collect()
        })
        .unwrap_or_default()
    }

    /// The entries beside the known keys.
    pub(super) fn rest<T>(
        &self,
        reader: &mut Reader<'_>,
        each: impl Fn(&mut Reader<'_>, &Node, Path<'_>) -> T,
    ) -> Entries<T> {
        self.entries
            .iter()
            .filter(|(key, _)| !self.known.contains(&&**key) && !key.is_empty())
            .map(|(key, node)| (key.to_string(), each(reader, node, self.path.key(key))))
            .collect()
    }

    /// A map read as a whole; the default where it is missing.
    pub(super) fn nested<T: Default>(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
        with: impl FnOnce(&mut Reader<'_>, &'n Node<'n>, Path<'_>) -> T,
    ) -> T {
        self.optional(reader, key, with).unwrap_or_default()
    }

    /// A map read as a whole, if it is there.
    pub(super) fn optional<T>(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
        with: impl FnOnce(&mut Reader<'_>, &'n Node<'n>, Path<'_>) -> T,
    ) -> Option<T> {
        self.read(key, |node, path| with(reader, node, path))
    }
}
