//! The values that facts can have under a policy: standard words, its own, and the bands of its day.
//!
//! Each fact is a list of words of its kind, numbered as [`WordList`] numbers them. A place can lie in
//! another: what is said of the wider one holds for it. As a value the wider one is *elsewhere in it*,
//! in none of the places that the policy declares there: so the values exclude each other as those of
//! all facts do, and each combination of them has one answer. Whoever knows no more than the wider place
//! leaves out what the policy would have to know; naming it says that it is none of the narrower ones.

use super::circumstances::{MOST_VALUES, most};
use super::words::{Vocabulary, WordList};
use crate::vocabulary::{Fact, OwnId, WithValues, Word};

/// How many values each fact has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sizes([u8; Fact::ALL.len()]);

impl Sizes {
    /// That of a fact; as many as can be for the group.
    #[inline]
    pub(crate) fn of(&self, fact: Fact) -> usize {
        self.0
            .get(fact as usize)
            .copied()
            .unwrap_or_default()
            .into()
    }
}

/// The words that are values of facts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Values {
    /// By fact; nothing for the time and the group.
    words: Vec<Option<WordList>>,
    /// Of each place what lies in it, itself included, by number and as bits.
    within: Vec<u64>,
    sizes: Sizes,
}

/// The standard words that a fact's values are.
struct Standard;

impl WithValues for Standard {
    type Out = &'static Vocabulary;

    fn with<W: Word>(self) -> Self::Out {
        Vocabulary::of::<W>()
    }
}

/// The words that are values of a fact, as far as they are standard.
pub(crate) fn vocabulary(fact: Fact) -> Option<&'static Vocabulary> {
    fact.with_values(Standard)
}

impl Values {
    /// Those of a policy whose day has so many bands, with its own words for some facts, and the places
    /// each of which lies in another.
    pub(crate) fn new(
        bands: usize,
        own: Vec<(Fact, WordList)>,
        lies_in: &[(usize, usize)],
    ) -> Self {
        let standard = |fact| Some(WordList::new(vocabulary(fact)?, Vec::new()));
        let all = Fact::ALL.iter().copied();
        let mut words: Vec<Option<WordList>> = all.clone().map(standard).collect();
        for (fact, own) in own {
            if let Some(words) = words.get_mut(fact.index()) {
                *words = Some(own);
            }
        }
        let count = |fact: Fact| match words.get(fact.index()) {
            Some(Some(words)) => words.count(),
            _ if fact == Fact::Time => bands,
            _ => most(fact),
        };
        let mut sizes = Sizes([0; Fact::ALL.len()]);
        for (size, fact) in sizes.0.iter_mut().zip(all) {
            *size = u8::try_from(count(fact).min(MOST_VALUES)).unwrap_or(u8::MAX);
        }
        let places = sizes.of(Fact::Place);
        let mut within: Vec<u64> = (0..places).map(|place| 1 << place).collect();
        // As many steps as there can be from the innermost to the widest.
        for _ in lies_in {
            for (inner, outer) in lies_in {
                let more = within.get(*inner).copied().unwrap_or_default();
                if let Some(within) = within.get_mut(*outer) {
                    *within |= more;
                }
            }
        }
        Self {
            words,
            within,
            sizes,
        }
    }

    pub(crate) fn sizes(&self) -> &Sizes {
        &self.sizes
    }

    /// The words of a fact; nothing for the time and the group, of which a policy has no words.
    pub(crate) fn words(&self, fact: Fact) -> Option<&WordList> {
        self.words.get(fact.index())?.as_ref()
    }

    /// The same, to add to what is said of them.
    pub(crate) fn words_mut(&mut self, fact: Fact) -> Option<&mut WordList> {
        self.words.get_mut(fact.index())?.as_mut()
    }

    /// The id of a value that is no standard word.
    pub(crate) fn own_id(&self, fact: Fact, value: usize) -> Option<OwnId> {
        let words = self.words(fact)?;
        let own = words.own_at(value)?;
        (value >= vocabulary(fact)?.count()).then_some(own.id)
    }

    /// A value and all that lies in it, as bits.
    pub(crate) fn with_all_in(&self, fact: Fact, value: usize) -> u64 {
        match (fact, self.within.get(value)) {
            (Fact::Place, Some(within)) => *within,
            _ => 1_u64.checked_shl(value as u32).unwrap_or_default(),
        }
    }

    /// The values in which one lies, from the innermost to the widest.
    pub(crate) fn around(&self, fact: Fact, value: usize) -> impl Iterator<Item = usize> + use<> {
        let holds =
            |other: &usize| *other != value && self.with_all_in(fact, *other) >> value & 1 == 1;
        let mut around: Vec<usize> = (0..self.sizes.of(fact)).filter(holds).collect();
        around.sort_by_key(|other| self.with_all_in(fact, *other).count_ones());
        around.into_iter()
    }

    /// Some values without those that lie in others of them, where all that lie there are among them;
    /// each with whether it stands for all in it.
    pub(crate) fn in_few(&self, fact: Fact, values: &[usize]) -> Vec<(usize, bool)> {
        let set = values.iter().fold(0_u64, |set, value| set | 1 << value);
        let whole = |value: usize| {
            let all = self.with_all_in(fact, value);
            all & set == all
        };
        let is_told = |value: usize| self.around(fact, value).any(whole);
        let told = values.iter().copied().filter(|value| !is_told(*value));
        told.map(|value| (value, whole(value))).collect()
    }

    /// Whether something lies in a value.
    pub(crate) fn is_wide(&self, fact: Fact, value: usize) -> bool {
        self.with_all_in(fact, value).count_ones() > 1
    }

    /// Whether each number means the same as under another policy.
    #[cfg(feature = "change")]
    pub(crate) fn are_numbered_as(&self, other: &Self) -> bool {
        let ids = |of: &Self| -> Vec<String> {
            let words = of.words.iter().flatten();
            words
                .flat_map(|words| words.ids().map(str::to_owned))
                .collect()
        };
        self.sizes.0 == other.sizes.0 && self.within == other.within && ids(self) == ids(other)
    }
}
