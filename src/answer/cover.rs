//! Under which circumstances: points of a space as a few boxes.

use std::collections::BTreeSet;

/// The values that each dimension may have; a dimension left out may have any.
pub(crate) type Cell = Vec<(usize, Vec<usize>)>;

/// More points than this are not taken apart.
const MOST_POINTS: usize = 1 << 14;

/// A point: its value in each dimension.
pub(crate) type Points = BTreeSet<Vec<u8>>;

/// Boxes that hold exactly some points, each point once; nothing where there are too many.
///
/// One box without dimensions holds the whole space. The boxes are few, not the fewest.
pub(crate) fn cover(sizes: &[usize], points: Points) -> Option<Vec<Cell>> {
    if points.len() > MOST_POINTS {
        return None;
    }
    let open: Vec<usize> = (0..sizes.len()).collect();
    let mut cells = Vec::new();
    split(sizes, &open, points, &mut Vec::new(), &mut cells);
    Some(cells)
}

/// `points` have a value for each of the dimensions that are `open`.
fn split(
    sizes: &[usize],
    open: &[usize],
    points: Points,
    within: &mut Cell,
    cells: &mut Vec<Cell>,
) {
    let size = |dim: &usize| sizes.get(*dim).copied().unwrap_or(1);
    let all: usize = open.iter().map(size).product();
    if points.len() == all {
        let mut cell = within.clone();
        cell.sort_unstable();
        return cells.push(cell);
    }
    // The dimension whose values fall into the fewest groups that are alike; the first of those.
    let slices = (0..open.len()).map(|at| (at, alike(&points, at)));
    let Some((at, groups)) = slices.min_by_key(|(_, groups)| groups.len()) else {
        return;
    };
    let Some(dim) = open.get(at).copied() else {
        return;
    };
    let rest: Vec<usize> = open.iter().copied().filter(|other| *other != dim).collect();
    for (slice, values) in groups {
        let is_any = values.len() == size(&dim);
        if !is_any {
            within.push((dim, values));
        }
        split(sizes, &rest, slice, within, cells);
        if !is_any {
            within.pop();
        }
    }
}

/// The points for each value of a dimension, without that value; values with the same points together.
fn alike(points: &Points, at: usize) -> Vec<(Points, Vec<usize>)> {
    let mut slices: std::collections::BTreeMap<u8, Points> = std::collections::BTreeMap::new();
    for point in points {
        let mut point = point.clone();
        if at < point.len() {
            let value = point.remove(at);
            slices.entry(value).or_default().insert(point);
        }
    }
    let mut groups: Vec<(Points, Vec<usize>)> = Vec::new();
    for (value, slice) in slices {
        match groups.iter_mut().find(|(known, _)| *known == slice) {
            Some((_, values)) => values.push(usize::from(value)),
            None => groups.push((slice, vec![usize::from(value)])),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::{Points, cover};

    /// Every set of points of a small space is covered by boxes that hold them, each once.
    #[test]
    fn boxes_hold_exactly_the_points() {
        let sizes = [2, 3, 2];
        let space: Vec<Vec<u8>> = (0..12u8).map(|i| vec![i % 2, i / 2 % 3, i / 6]).collect();
        for set in 0..1u32 << space.len() {
            let chosen = |(i, point): (usize, &Vec<u8>)| (set >> i & 1 == 1).then(|| point.clone());
            let points: Points = space.iter().enumerate().filter_map(chosen).collect();
            let cells = cover(&sizes, points.clone()).unwrap_or_default();
            for point in &space {
                let holding = cells.iter().filter(|cell| {
                    let mut bounds = cell.iter();
                    bounds.all(|(dim, values)| {
                        point
                            .get(*dim)
                            .is_some_and(|at| values.contains(&usize::from(*at)))
                    })
                });
                assert_eq!(
                    holding.count(),
                    usize::from(points.contains(point)),
                    "{set:b}"
                );
            }
        }
    }

    #[test]
    fn a_whole_space_is_one_box_without_bounds() {
        let all = (0..6u8).map(|i| vec![i % 2, i / 2]).collect();
        assert_eq!(cover(&[2, 3], all), Some(vec![Vec::new()]));
        assert_eq!(
            cover(&[], Points::from([Vec::new()])),
            Some(vec![Vec::new()])
        );
        assert_eq!(cover(&[2], Points::new()), Some(Vec::new()));
    }
}
