//! Which way an answer has moved, and what that makes of a whole difference.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Proviso, Verdict, word_set, words};

word_set! {
    /// Which way an answer has moved from one policy to the other.
    ///
    /// Stricter and looser are meant by [`Strictness`] for what is allowed, and by
    /// [`Demands`](super::Demands) for what follows. Silence and doubt have no place in either
    /// order: a policy that says nothing is neither strict nor loose. They are told apart first.
    ///
    /// Where facts are missing, an answer has moved as it has under every way in which they can
    /// turn out, if those that have moved all went one way; else it is incomparable.
    ///
    /// Exhaustive: whoever shows a difference has to show each of these.
    pub enum Direction, "direction" {
        /// Less is allowed, or more has to be kept to, or more follows.
        Stricter = "Stricter",
        /// More is allowed, or less has to be kept to, or less follows.
        Looser = "Looser",
        /// The policy said nothing, or could be read in several ways, and is clear now.
        NowDecided = "Decided now",
        /// The policy said something and says nothing now.
        NowSilent = "Silent now",
        /// The policy was clear or silent, and can be read in several ways now.
        NowUnclear = "Unclear now",
        /// It differs, and neither answer is the stricter one.
        Incomparable = "Neither stricter nor looser",
    }
}

words! {
    /// What a difference is, in a word, for the notes of a release.
    ///
    /// Exhaustive: whoever acts on one has to act on each.
    pub enum Release, "verdict on a difference" {
        /// Every question is answered alike; at most wording, places and dates differ.
        NoChange = "No answer changes",
        /// Every answer that changes becomes stricter.
        StricterOnly = "Stricter only",
        /// Every answer that changes becomes looser.
        LooserOnly = "Looser only",
        /// Answers change in several ways, or in a way that is neither.
        Mixed = "Mixed",
        /// The words with which the policies can be asked differ, whatever else does.
        VocabularyChanged = "The vocabulary changes",
    }
}

/// How strict a verdict is, with what has to be kept to.
///
/// Allowed is less strict than discouraged, discouraged than not allowed, not allowed than
/// illegal. Of two permissions with the same verdict, one is stricter if it has every proviso of
/// the other and more; where each has one that the other lacks, neither is. Under a prohibition
/// provisos have nothing to bind and do not count. This is a partial order.
///
/// ```
/// use online_safety_policy::change::diff::Strictness;
/// use online_safety_policy::vocabulary::{Proviso, Verdict};
///
/// let freely = Strictness::new(Verdict::Allowed, []);
/// let quietly = Strictness::new(Verdict::Allowed, [Proviso::OffOrSilent]);
/// let politely = Strictness::new(Verdict::Allowed, [Proviso::ProfessionalTone]);
/// assert!(freely < quietly && quietly < Strictness::new(Verdict::Discouraged, []));
/// assert_eq!(quietly.partial_cmp(&politely), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Strictness {
    verdict: Verdict,
    /// None under a prohibition.
    provisos: BTreeSet<Proviso>,
}

impl Strictness {
    /// The strictness of a verdict with provisos.
    #[must_use]
    pub fn new(verdict: Verdict, provisos: impl IntoIterator<Item = Proviso>) -> Self {
        let bound = verdict.is_permitted();
        Self {
            verdict,
            provisos: provisos.into_iter().filter(|_| bound).collect(),
        }
    }
}

impl PartialOrd for Strictness {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let by_verdict = self.verdict.cmp(&other.verdict);
        if by_verdict.is_ne() {
            return Some(by_verdict);
        }
        within(
            self.provisos.is_subset(&other.provisos),
            other.provisos.is_subset(&self.provisos),
        )
    }
}

/// The order of two things, each of which may be no more than the other.
pub(super) fn within(no_more: bool, no_less: bool) -> Option<Ordering> {
    match (no_more, no_less) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Less),
        (false, true) => Some(Ordering::Greater),
        (false, false) => None,
    }
}

impl Direction {
    /// From one strictness to another that may differ in what the order does not see.
    pub(super) fn between(before_to_after: Option<Ordering>) -> Self {
        match before_to_after {
            Some(Ordering::Less) => Self::Stricter,
            Some(Ordering::Greater) => Self::Looser,
            Some(Ordering::Equal) | None => Self::Incomparable,
        }
    }

    /// Which way an answer to whether something is allowed has moved, once every fact is known.
    pub(super) fn of_ruling(before: &super::Ruling, after: &super::Ruling) -> Self {
        match (before.decision, after.decision) {
            (Decision::Decided(was), Decision::Decided(is)) => {
                let was = Strictness::new(was, before.provisos.iter().copied());
                let is = Strictness::new(is, after.provisos.iter().copied());
                Self::between(was.partial_cmp(&is))
            }
            (was, is) => Self::by_kind(kind(was), kind(is)),
        }
    }

    /// The same where at least one answer is not clear.
    pub(super) fn by_kind(before: Kind, after: Kind) -> Self {
        match (before, after) {
            (before, after) if before == after => Self::Incomparable,
            (_, Kind::Silent) => Self::NowSilent,
            (_, Kind::Unclear) => Self::NowUnclear,
            (_, Kind::Clear) => Self::NowDecided,
        }
    }
}

/// Whether an answer says anything, and whether it can be read in several ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Clear,
    Silent,
    Unclear,
}

fn kind(decision: Decision) -> Kind {
    match decision {
        Decision::Silent => Kind::Silent,
        Decision::Unclear(_) => Kind::Unclear,
        Decision::Decided(_) | Decision::Depends { .. } => Kind::Clear,
    }
}
