//! Keys that are written twice.

use super::tree::{Node, children};

/// Finds equal keys of one map; keeps its memory from map to map.
#[derive(Default)]
pub(super) struct Duplicates<'t> {
    keys: Vec<(&'t str, usize)>,
}

/// Two nodes of one map that have the same key, in the order of the text.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    pub(super) first: usize,
    pub(super) again: usize,
}

impl<'t> Duplicates<'t> {
    /// Every node of a map whose key an earlier one has, with that earlier one.
    #[inline]
    pub(super) fn find(&mut self, text: &'t str, nodes: &[Node], map: usize) -> Vec<Pair> {
        self.keys.clear();
        // One bit for a key's look: as long as no bit is met twice, no key is.
        let mut seen = 0_u64;
        let mut may_repeat = false;
        for (index, node) in children(nodes, map) {
            let key = node.key.of(text);
            if key.is_empty() {
                // Reported as what it is.
                continue;
            }
            let bit = 1 << (look(key) % 64);
            may_repeat |= seen & bit != 0;
            seen |= bit;
            self.keys.push((key, index));
        }
        if may_repeat { self.pairs() } else { Vec::new() }
    }

    fn pairs(&mut self) -> Vec<Pair> {
        self.keys.sort_unstable();
        let mut pairs = Vec::new();
        let mut first = None;
        for (key, index) in self.keys.iter().copied() {
            match first {
                Some((same, first)) if same == key => pairs.push(Pair {
                    first,
                    again: index,
                }),
                _ => first = Some((key, index)),
            }
        }
        pairs
    }
}

fn look(key: &str) -> usize {
    let ends = |byte: Option<&u8>| byte.copied().map_or(0, usize::from);
    let bytes = key.as_bytes();
    key.len() * 31 + ends(bytes.first()) * 7 + ends(bytes.last())
}
