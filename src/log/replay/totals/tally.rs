//! Counts of lines that have something in common.

use serde::ser::{SerializeMap as _, SerializeStruct as _};
use serde::{Serialize, Serializer};
use strum::EnumCount as _;

use crate::answer::decision::Modality;
use crate::change::diff::Direction;
use crate::log::replay::words::AnswerKind;
use crate::vocabulary::Word;

/// What some lines were answered, and how the answers moved from one policy to the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineTally {
    lines: u64,
    before: [u64; AnswerKind::COUNT],
    after: [u64; AnswerKind::COUNT],
    moved: [u64; Direction::COUNT],
}

/// The count of a word.
fn count<W: Word>(counts: &[u64], word: W) -> u64 {
    counts.get(word.index()).copied().unwrap_or(0)
}

fn note<W: Word>(counts: &mut [u64], word: Option<W>, times: u64) {
    if let Some(count) = word.and_then(|word| counts.get_mut(word.index())) {
        *count += times;
    }
}

fn add(counts: &mut [u64], more: &[u64]) {
    let both = counts.iter_mut().zip(more);
    both.for_each(|(count, more)| *count += more);
}

impl LineTally {
    pub(super) fn of(
        before: AnswerKind,
        after: Option<AnswerKind>,
        moved: Option<Direction>,
        times: u64,
    ) -> Self {
        let mut tally = Self {
            lines: times,
            ..Self::default()
        };
        note(&mut tally.before, Some(before), times);
        note(&mut tally.after, after, times);
        note(&mut tally.moved, moved, times);
        tally
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.lines += other.lines;
        add(&mut self.before, &other.before);
        add(&mut self.after, &other.after);
        add(&mut self.moved, &other.moved);
    }

    /// How many lines there are.
    #[must_use]
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// How many were answered so; of two policies, by the earlier one.
    #[must_use]
    pub fn answered(&self, kind: AnswerKind) -> u64 {
        count(&self.before, kind)
    }

    /// How many were answered so by the second policy; none where there is one only.
    #[must_use]
    pub fn answered_after(&self, kind: AnswerKind) -> u64 {
        count(&self.after, kind)
    }

    /// How many answers moved in one way.
    #[must_use]
    pub fn moved(&self, direction: Direction) -> u64 {
        count(&self.moved, direction)
    }

    /// How many lines two policies answer otherwise.
    #[must_use]
    pub fn changed(&self) -> u64 {
        self.moved.iter().sum()
    }

    /// How many lines two policies answer alike.
    #[must_use]
    pub fn same(&self) -> u64 {
        self.lines - self.changed()
    }
}

/// How often a response follows, and how that differs between two policies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResponseTally {
    before: [u64; Modality::COUNT],
    after: [u64; Modality::COUNT],
    gained: u64,
    lost: u64,
    otherwise: u64,
}

impl ResponseTally {
    pub(super) fn of(
        before: Option<Modality>,
        after: Option<Option<Modality>>,
        times: u64,
    ) -> Self {
        let mut tally = Self::default();
        note(&mut tally.before, before, times);
        note(&mut tally.after, after.flatten(), times);
        match (before, after) {
            (None, Some(Some(_))) => tally.gained = times,
            (Some(_), Some(None)) => tally.lost = times,
            (Some(was), Some(Some(is))) if was != is => tally.otherwise = times,
            _ => {}
        }
        tally
    }

    pub(super) fn add(&mut self, other: &Self) {
        add(&mut self.before, &other.before);
        add(&mut self.after, &other.after);
        self.gained += other.gained;
        self.lost += other.lost;
        self.otherwise += other.otherwise;
    }

    /// After how many lines it follows so; of two policies, by the earlier one.
    #[must_use]
    pub fn follows(&self, modality: Modality) -> u64 {
        count(&self.before, modality)
    }

    /// After how many lines it follows so by the second policy.
    #[must_use]
    pub fn follows_after(&self, modality: Modality) -> u64 {
        count(&self.after, modality)
    }

    /// After how many lines it follows by the second policy alone.
    #[must_use]
    pub fn gained(&self) -> u64 {
        self.gained
    }

    /// After how many lines it follows by the earlier policy alone.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.lost
    }

    /// After how many lines it follows by both, and is required by one alone.
    #[must_use]
    pub fn otherwise(&self) -> u64 {
        self.otherwise
    }
}

/// The words that were counted at least once, each with its count.
struct Counts<'c, W>(&'c [u64], std::marker::PhantomData<W>);

impl<'c, W> Counts<'c, W> {
    fn of(counts: &'c [u64]) -> Self {
        Self(counts, std::marker::PhantomData)
    }
}

impl<W: Word> Serialize for Counts<'_, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for word in W::iter().filter(|word| count(self.0, *word) > 0) {
            map.serialize_entry(word.as_str(), &count(self.0, word))?;
        }
        map.end()
    }
}

/// `{"line_count": 3, "answered": {"allowed": 3}}`; of two policies, with `answered_after`, `same` and
/// `directions`.
impl Serialize for LineTally {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("LineTally", 5)?;
        out.serialize_field("line_count", &self.lines)?;
        out.serialize_field("answered", &Counts::<AnswerKind>::of(&self.before))?;
        if self.after.iter().any(|count| *count > 0) {
            out.serialize_field("answered_after", &Counts::<AnswerKind>::of(&self.after))?;
            out.serialize_field("same", &self.same())?;
            out.serialize_field("directions", &Counts::<Direction>::of(&self.moved))?;
        }
        out.end()
    }
}

/// `{"follows": {"required": 3}}`; where two policies differ, with `follows_after`, `gained`, `lost` and
/// `otherwise`.
impl Serialize for ResponseTally {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ResponseTally", 5)?;
        out.serialize_field("follows", &Counts::<Modality>::of(&self.before))?;
        out.serialize_field("follows_after", &Counts::<Modality>::of(&self.after))?;
        out.serialize_field("gained", &self.gained)?;
        out.serialize_field("lost", &self.lost)?;
        out.serialize_field("otherwise", &self.otherwise)?;
        out.end()
    }
}
