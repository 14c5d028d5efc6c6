//! Words that lie in others, and so perhaps in themselves.

use std::collections::BTreeSet;

use crate::policy::WordList;

/// A word by its name and number, with those in which it lies.
pub(super) type Within<'d> = (&'d str, usize, Vec<usize>);

/// The first word that lies in itself, and through which others: `` `a`, `b`, `a` ``.
pub(super) fn circle<'d, D>(
    within: &[Within<'d>],
    words: &WordList<D>,
) -> Option<(&'d str, String)> {
    let of = |number: usize| within.iter().find(|(_, inner, _)| *inner == number);
    within.iter().find_map(|(name, number, _)| {
        // The way up, one step after the other; whatever was met leads nowhere else.
        let mut way = vec![*number];
        let mut met = BTreeSet::new();
        let mut open: Vec<Vec<usize>> = vec![of(*number)?.2.clone()];
        while let Some(next) = open.last_mut() {
            match next.pop() {
                Some(wider) if wider == *number => {
                    let through = way
                        .iter()
                        .chain([number])
                        .map(|number| words.id_at(*number));
                    let through: Vec<String> = through.map(|id| format!("`{id}`")).collect();
                    return Some((*name, through.join(", ")));
                }
                Some(wider) if met.insert(wider) => {
                    way.push(wider);
                    open.push(
                        of(wider)
                            .map(|(_, _, wider)| wider.clone())
                            .unwrap_or_default(),
                    );
                }
                Some(_) => {}
                None => {
                    open.pop();
                    way.pop();
                }
            }
        }
        None
    })
}
