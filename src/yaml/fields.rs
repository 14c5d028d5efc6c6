//! The fields of one map in a policy file.

use std::borrow::Cow;

use super::Entries;
use super::node::Node;
use super::reader::Reader;
use crate::diagnostic::{Code, Path, accepted, closest, help_for};
use crate::source::passage::read::Bare;
use crate::source::{Passage, PassageKind};

/// Keys that have been called otherwise, old and new.
pub(crate) type Renamed = &'static [(&'static str, &'static str)];

/// Which of these keys has had another name.
pub(super) fn renamed<'k>(names: Renamed, key: &str, known: &[&'k str]) -> Option<&'k str> {
    let mut known = known.iter().copied();
    known.find(|now| names.contains(&(key, now)))
}

/// A map being read: its entries, and where it stands.
pub(crate) struct Fields<'n> {
    entries: &'n [(Cow<'n, str>, Node<'n>)],
    path: Path<'n>,
    known: &'n [&'n str],
    /// Keys as they are written, with what they are read as.
    misspelt: Vec<(&'n str, &'n str)>,
    is_map: bool,
}

impl<'n> Fields<'n> {
    /// A map with these keys and no others; anything else is reported.
    pub(crate) fn of(
        reader: &mut Reader<'_>,
        node: &'n Node<'n>,
        path: Path<'n>,
        known: &'n [&'n str],
    ) -> Self {
        let mut fields = Self::open(reader, node, path, known, known);
        for (key, _) in fields.entries {
            if fields.meant(key).is_some() || key.is_empty() || reader.is_full() {
                continue;
            }
            match renamed(reader.renamed, key, known).filter(|now| !fields.has(now)) {
                Some(now) => fields.read_as(reader, key, now, format!("the key is `{now}` now")),
                None => {
                    let place = Passage::instead_of_key(key).filter(|_| known.contains(&"at"));
                    let all = || known.iter().copied();
                    let help = place.or_else(|| help_for(key, all()));
                    let help = help.or_else(|| accepted(all(), usize::MAX));
                    fields.unknown(reader, key, help);
                }
            }
        }
        fields
    }

    /// A map that may have further keys of its own beside these.
    ///
    /// A key that is nearly one of the `usual` ones is reported, and from then
    /// on read as that one, so that one slip is one fault.
    pub(crate) fn open(
        reader: &mut Reader<'_>,
        node: &'n Node<'n>,
        path: Path<'n>,
        known: &'n [&'n str],
        usual: &[&'n str],
    ) -> Self {
        let mut fields = Self {
            entries: reader.map(node, path),
            path,
            known,
            misspelt: Vec::new(),
            is_map: matches!(node, Node::Map(_)),
        };
        let mut missing: Vec<&'n str> = usual.to_vec();
        missing.retain(|known| !fields.has(known));
        for (key, _) in fields.entries {
            if key.is_empty() || fields.meant(key).is_some() || reader.is_full() {
                continue;
            }
            let Some(meant) = closest(key, missing.iter().copied()) else {
                continue;
            };
            missing.retain(|other| *other != meant);
            let help = help_for(key, [meant]).unwrap_or_default();
            fields.read_as(reader, key, meant, help);
        }
        fields
    }

    /// Reports a key, and reads it as another.
    fn read_as(&mut self, reader: &mut Reader<'_>, key: &'n str, meant: &'n str, help: String) {
        self.unknown(reader, key, Some(help));
        reader.places.read_as(self.path, key, meant);
        self.misspelt.push((key, meant));
    }

    fn unknown(&self, reader: &mut Reader<'_>, key: &str, help: Option<String>) {
        let at = self.path.key(key);
        // One slip is one fault: what the scan said of the key is not said again.
        if !reader.advise(Code::Yaml11Boolean, at, &help) {
            let message = format!("unknown key `{key}`");
            reader.fault_at_key(Code::UnknownKey, at, message, help);
        }
    }

    /// The known key that a written one is, or is read as.
    fn meant(&self, written: &str) -> Option<&'n str> {
        let misspelt = self.misspelt.iter().find(|(key, _)| *key == written);
        let known = || self.known.iter().find(|known| **known == written);
        misspelt
            .map(|(_, meant)| *meant)
            .or_else(|| known().copied())
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    fn get(&self, key: &str) -> Option<&'n Node<'n>> {
        let misspelt = self.misspelt.iter().find(|(_, meant)| *meant == key);
        let written = misspelt.map_or(key, |(written, _)| written);
        let mut entries = self.entries.iter();
        entries
            .find(|(key, _)| key == written)
            .map(|(_, node)| node)
    }

    /// Reports the keys of these that are missing.
    pub(crate) fn require(&self, reader: &mut Reader<'_>, keys: &[&'static str]) {
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

    pub(crate) fn optional_text(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
    ) -> Option<String> {
        self.read(key, |node, path| reader.text(node, path))
    }

    /// A text; empty where it is missing, which `require` reports.
    pub(crate) fn text_or_empty(&self, reader: &mut Reader<'_>, key: &'static str) -> String {
        self.optional_text(reader, key).unwrap_or_default()
    }

    /// Where something stands: lines under one key, or whatever else under the other.
    pub(crate) fn passage(
        &self,
        reader: &mut Reader<'_>,
        [of_lines, of_others]: [&'static str; 2],
    ) -> Option<Passage> {
        if self.has(of_lines) && self.has(of_others) {
            let message = format!("`{of_others}` beside `{of_lines}`");
            let help = Some("keep the one that says where it stands".into());
            let at = self.path.key(of_others);
            reader.fault_at_key(Code::ContradictoryRow, at, message, help);
        }
        let lines = self.read(of_lines, |node, path| reader.lines(node, path));
        let others = || self.read(of_others, |node, path| reader.passage(node, path));
        lines.or_else(others).flatten()
    }

    /// Reports a place that is missing, in a file that gives places.
    pub(crate) fn require_passage(
        &self,
        reader: &mut Reader<'_>,
        [of_lines, of_others]: [&'static str; 2],
    ) {
        // A place that was written under its kind was reported there.
        let is_kind = |key: &str| Passage::instead_of_key(key).is_some();
        let is_there = self.has(of_lines)
            || self.has(of_others)
            || self.entries.iter().any(|(key, _)| is_kind(key));
        match reader.bare {
            _ if is_there => {}
            Bare::Said(PassageKind::NotGiven) | Bare::Misspelt => {}
            Bare::Unsaid | Bare::Said(PassageKind::Lines) => self.require(reader, &[of_lines]),
            Bare::Said(_) => self.require(reader, &[of_others]),
        }
    }

    pub(crate) fn flag(&self, reader: &mut Reader<'_>, key: &'static str) -> Option<bool> {
        self.read(key, |node, path| reader.flag(node, path))
            .flatten()
    }

    pub(crate) fn texts(&self, reader: &mut Reader<'_>, key: &'static str) -> Vec<String> {
        self.read(key, |node, path| reader.texts(node, path))
            .unwrap_or_default()
    }

    /// Lists of texts, several that can be chosen from.
    pub(crate) fn sets(&self, reader: &mut Reader<'_>, key: &'static str) -> Vec<Vec<String>> {
        self.refuse_empty(reader, key);
        self.list(reader, key, |reader, node, path| reader.texts(node, path))
            .unwrap_or_default()
    }

    /// Texts that can be chosen from.
    pub(crate) fn several(&self, reader: &mut Reader<'_>, key: &'static str) -> Vec<String> {
        self.refuse_empty(reader, key);
        self.texts(reader, key)
    }

    /// Reports a list that is there and holds nothing, where it would silently say nothing.
    fn refuse_empty(&self, reader: &mut Reader<'_>, key: &'static str) {
        let empty = Node::List(Vec::new());
        let _ = self.read(key, |node, path| {
            (*node == empty).then(|| reader.empty_list(path))
        });
    }

    /// Words and numbers, perhaps none.
    pub(crate) fn words(&self, reader: &mut Reader<'_>, key: &'static str) -> Option<Vec<String>> {
        self.read(key, |node, path| reader.words(node, path))
    }

    /// Names, each with one value or several.
    pub(crate) fn condition(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
    ) -> Entries<Vec<String>> {
        self.entries(reader, key, |reader, node, path| {
            reader.one_or_more(node, path)
        })
    }

    /// Names, each with a row of words and numbers.
    pub(crate) fn rows(&self, reader: &mut Reader<'_>, key: &'static str) -> Entries<Vec<String>> {
        self.entries(reader, key, |reader, node, path| {
            let cells = reader.items(node, path).iter().enumerate();
            cells
                .map(|(i, cell)| reader.text_or_number(cell, path.index(i)))
                .collect()
        })
    }

    pub(crate) fn one_or_more(&self, reader: &mut Reader<'_>, key: &'static str) -> Vec<String> {
        self.read(key, |node, path| reader.one_or_more(node, path))
            .unwrap_or_default()
    }

    /// The same for the columns of a table: to be without any is a fault of the table, not of a list
    /// that somebody wrote.
    pub(crate) fn columns(&self, reader: &mut Reader<'_>, key: &'static str) -> Vec<String> {
        match self.get(key) {
            Some(Node::List(none)) if none.is_empty() && !reader.has_text() => Vec::new(),
            _ => self.one_or_more(reader, key),
        }
    }

    pub(crate) fn list<T>(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
        each: impl Fn(&mut Reader<'_>, &Node<'_>, Path<'_>) -> T,
    ) -> Option<Vec<T>> {
        self.read(key, |node, path| {
            let items = reader.items(node, path);
            items
                .iter()
                .enumerate()
                .map(|(i, item)| each(reader, item, path.index(i)))
                .collect()
        })
    }

    /// A map from names to values, in order.
    pub(crate) fn entries<T>(
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

    /// A map from names to texts, in order.
    pub(crate) fn labels(&self, reader: &mut Reader<'_>, key: &'static str) -> Entries<String> {
        self.entries(reader, key, |reader, node, path| reader.text(node, path))
    }

    /// The entries beside some of the known keys, under what they are read as.
    pub(crate) fn beside<T>(
        &self,
        reader: &mut Reader<'_>,
        keys: &[&str],
        each: impl Fn(&mut Reader<'_>, &Node, Path<'_>, bool) -> T,
    ) -> Entries<T> {
        self.entries
            .iter()
            .map(|(written, node)| (self.meant(written), written, node))
            .filter(|(meant, written, _)| {
                !written.is_empty() && meant.is_none_or(|meant| !keys.contains(&meant))
            })
            .map(|(meant, written, node)| {
                let name = meant.unwrap_or(written);
                let value = each(reader, node, self.path.key(name), meant.is_some());
                (name.to_owned(), value)
            })
            .collect()
    }

    /// A map read as a whole, if it is there.
    pub(crate) fn optional<T>(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
        with: impl FnOnce(&mut Reader<'_>, &'n Node<'n>, Path<'_>) -> T,
    ) -> Option<T> {
        self.read(key, |node, path| with(reader, node, path))
    }
}
