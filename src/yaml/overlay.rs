//! Where the parts of a policy stand that amendments have put there.

use std::collections::{BTreeMap, BTreeSet};

use super::patch::{Change, Deed, Done, Step, Steps};
use super::scan::Tree;
use crate::diagnostic::{Path, Segment, Span};

/// Where a change stands: in which amendment, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) amendment: usize,
    deed: Deed,
    key: String,
    item: usize,
}

impl Origin {
    pub(super) fn of(amendment: usize, change: &Change) -> Self {
        let (deed, item) = (change.deed, change.item);
        let key = change.key.clone();
        Self {
            amendment,
            deed,
            key,
            item,
        }
    }
}

/// The texts of amendments, and what of the policy came from which place in them.
#[derive(Default)]
pub(super) struct Overlays<'t> {
    texts: Vec<Tree<'t>>,
    parts: Vec<Part>,
    /// The items that are gone, by their lists, as they were numbered before.
    gone: BTreeMap<Steps, BTreeSet<usize>>,
}

/// A part of the policy that came from an amendment.
struct Part {
    /// Where it is, as long as nothing is gone.
    at: Steps,
    origin: Origin,
    /// The place of an added item in a list; none for a value that is the change's own.
    item: Option<usize>,
}

impl<'t> Overlays<'t> {
    pub(super) fn add_text(&mut self, tree: Tree<'t>) {
        self.texts.push(tree);
    }

    /// Remembers what a change has put where, and forgets what is there no more.
    pub(super) fn note(&mut self, origin: Origin, change: &Change, done: Done) {
        let steps = &change.steps;
        match done {
            Done::There | Done::Gone => self.parts.retain(|part| !steps.holds(&part.at)),
            Done::Appended { .. } => {}
            Done::Dropped { index } => self.drop_item(steps, index),
        }
        let mut add = |at, item| {
            let origin = origin.clone();
            self.parts.push(Part { at, origin, item });
        };
        match done {
            Done::There => add(steps.clone(), None),
            Done::Appended { from, items } => {
                // A single item may be written without a list around it.
                let is_list = change.is_list();
                for item in 0..items {
                    add(
                        steps.then(Step::Index(from + item)),
                        is_list.then_some(item),
                    );
                }
            }
            Done::Gone | Done::Dropped { .. } => {}
        }
    }

    /// An item of a list is gone.
    fn drop_item(&mut self, steps: &Steps, index: usize) {
        let list = Steps(
            steps
                .0
                .split_last()
                .map_or(&[][..], |(_, above)| above)
                .to_vec(),
        );
        let gone = list.then(Step::Index(index));
        self.parts.retain(|part| !gone.holds(&part.at));
        self.gone.entry(list).or_default().insert(index);
    }

    /// A place of the policy as it was numbered before items were gone.
    fn numbered_before<'p>(&self, place: &[Segment<'p>]) -> Vec<Segment<'p>> {
        if self.gone.is_empty() {
            return place.to_vec();
        }
        let mut here = Steps::default();
        let before = place.iter().map(|segment| {
            let segment = match *segment {
                Segment::Index(number) => {
                    let gone = self.gone.get(&here).into_iter().flatten();
                    // In their order: each that stands before the item moves it on.
                    Segment::Index(gone.fold(number, |at, gone| at + usize::from(*gone <= at)))
                }
                key => key,
            };
            here = here.then(match segment {
                Segment::Key(key) => Step::Key(key.to_owned()),
                Segment::Index(index) => Step::Index(index),
            });
            segment
        });
        before.collect()
    }

    /// The innermost part that holds a place, as it was numbered before.
    fn part(&self, place: &[Segment<'_>]) -> Option<&Part> {
        let holds = |part: &&Part| {
            let at = part.at.segments();
            place.starts_with(&at)
        };
        let holding = self.parts.iter().filter(holds);
        holding.max_by_key(|part| part.at.0.len())
    }

    /// The amendment from which a place of the policy came; none for what the policy says itself.
    pub(super) fn owner(&self, place: &Steps) -> Option<usize> {
        let part = self.part(&self.numbered_before(&place.segments()))?;
        Some(part.origin.amendment)
    }

    /// Whether two places of the policy came from one file.
    pub(super) fn is_one_file(&self, one: &str, other: Path<'_>) -> bool {
        let owner = |path: &str| self.owner(&Steps::read(path).ok()?);
        self.parts.is_empty() || owner(one) == owner(&other.to_string())
    }

    /// What `look` finds at a place of the policy: in the amendment from which it came, or else in
    /// the text of the policy.
    pub(super) fn look_in<R>(
        &self,
        policy: &Tree<'t>,
        place: Path<'_>,
        look: impl Fn(&Tree<'t>, &Path<'_>) -> R,
    ) -> R {
        if self.texts.is_empty() {
            return look(policy, &place);
        }
        let place = self.numbered_before(&place.segments());
        let amended = self.look(&place, &look);
        let policy = || {
            below(
                Path::ROOT,
                &place,
                Box::new(|path: &Path<'_>| look(policy, path)),
            )
        };
        amended.unwrap_or_else(policy)
    }

    /// What stands in an amendment for a place of the policy: nothing where the policy says it
    /// itself, else what `look` finds there.
    fn look<R>(
        &self,
        place: &[Segment<'_>],
        look: impl FnOnce(&Tree<'t>, &Path<'_>) -> R,
    ) -> Option<R> {
        let part = self.part(place)?;
        let tree = self.texts.get(part.origin.amendment)?;
        let rest = place.get(part.at.0.len()..)?;
        let section = Path::ROOT.key(part.origin.deed.section());
        let change = section.key(&part.origin.key);
        let look = Box::new(|path: &Path<'_>| look(tree, path));
        Some(match part.item {
            Some(item) => below(change.index(item), rest, look),
            None => below(change, rest, look),
        })
    }

    /// Where a change is written.
    pub(super) fn span(&self, amendment: usize, change: &Change) -> Option<Span> {
        change.span(self.texts.get(amendment)?)
    }
}

/// Goes down a path that is not on the stack yet.
fn below<R>(path: Path<'_>, rest: &[Segment<'_>], then: Box<Look<'_, R>>) -> R {
    match rest.split_first() {
        None => then(&path),
        Some((Segment::Key(key), rest)) => below(path.key(key), rest, then),
        Some((Segment::Index(index), rest)) => below(path.index(*index), rest, then),
    }
}

type Look<'f, R> = dyn FnOnce(&Path<'_>) -> R + 'f;
