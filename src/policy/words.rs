//! The words of one kind that a policy knows: the standard ones and its own.

use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use super::Policy;
use crate::vocabulary::{Builder, OwnId, Said, Term, UnknownWord, Word};

/// The standard words of a kind, by number, for whoever need not know which kind it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vocabulary {
    /// What one such word is called in a message.
    pub(crate) kind: &'static str,
    count: usize,
    /// The number of the first that a file may have declared before it was standard.
    pub(crate) later: usize,
    id: fn(usize) -> &'static str,
    pub(crate) label: fn(usize) -> &'static str,
    pub(crate) names: fn(usize) -> &'static [&'static str],
    pub(crate) find: fn(&str) -> Option<usize>,
}

impl Vocabulary {
    /// That of a kind.
    pub(crate) const fn of<W: Word>() -> &'static Self {
        const {
            &Self {
                kind: W::KIND,
                count: W::COUNT,
                later: W::LATER,
                id: |slot| W::iter().nth(slot).map_or("", Word::as_str),
                label: |slot| W::iter().nth(slot).map_or("", Word::label),
                names: |slot| W::iter().nth(slot).map_or(&[], Word::names),
                find: |text| text.parse().ok().map(W::index),
            }
        }
    }

    /// How many words there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Every word, in the order of their numbers.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        (0..self.count).map(|slot| -> &str { (self.id)(slot) })
    }
}

impl PartialEq for Vocabulary {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// A word that a school declared, with what its kind needs beside a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnWord<D> {
    pub(crate) id: OwnId,
    pub(crate) label: Box<str>,
    pub(crate) detail: D,
}

/// What a school calls a standard word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Called {
    pub(crate) label: Box<str>,
    /// Several of them in a sentence, for a role.
    pub(crate) plural: Option<Box<str>>,
}

/// Standard words and a policy's own ones, numbered together: the standard
/// ones by declaration, the own ones after them by id. A word that a file declared
/// before it was standard has the standard one's number, and means what the file says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WordList<D = ()> {
    pub(crate) standard: &'static Vocabulary,
    own: Vec<OwnWord<D>>,
    /// Those that have become standard since, by number.
    since: BTreeMap<usize, OwnWord<D>>,
    /// Standard words whose names the file gave to words of another kind: by name, these are meant.
    given_away: BTreeSet<usize>,
    /// What the school calls standard words, by number.
    called: BTreeMap<usize, Called>,
    /// What people at the school call words, by number.
    names: BTreeMap<usize, Vec<Box<str>>>,
}

impl<D> WordList<D> {
    pub(crate) fn new(standard: &'static Vocabulary, words: Vec<OwnWord<D>>) -> Self {
        let (mut own, mut since) = (Vec::new(), BTreeMap::new());
        for word in words {
            match (standard.find)(word.id.as_str()) {
                Some(slot) => drop(since.insert(slot, word)),
                None => own.push(word),
            }
        }
        own.sort_by_key(|word| word.id);
        Self {
            standard,
            own,
            since,
            given_away: BTreeSet::new(),
            called: BTreeMap::new(),
            names: BTreeMap::new(),
        }
    }

    /// Adds what people at the school call a word.
    pub(crate) fn name(&mut self, slot: usize, names: Vec<Box<str>>) {
        self.names.insert(slot, names);
    }

    /// Hands each word to an index, with its names; `shown` is its label where that is another here.
    pub(crate) fn add_to<'a>(&self, all: &mut Builder, shown: impl Fn(usize) -> Option<&'a str>) {
        for slot in (0..self.count()).filter(|slot| self.is_named(*slot)) {
            let label = self.label_at(slot);
            let (standard, names): (_, &[&str]) = match self.own_at(slot) {
                Some(_) => (label, &[]),
                None => ((self.standard.label)(slot), (self.standard.names)(slot)),
            };
            let said = Said {
                kind: self.standard.kind,
                word: self.id_at(slot).into(),
                label: standard.into(),
                shown: shown(slot).unwrap_or(label).into(),
            };
            let more = self.names.get(&slot).map_or(&[][..], |names| names);
            all.add(said, names, more);
        }
    }

    /// Leaves the name of a word that became standard later to a word of another kind.
    pub(crate) fn give_away(&mut self, name: &str) {
        let given = (self.standard.find)(name).filter(|slot| *slot >= self.standard.later);
        self.given_away.extend(given);
    }

    /// Whether a word is one that has become standard since the file declared it.
    pub(crate) fn has_since_standard(&self, text: &str) -> bool {
        let slot = self.slot_of(text);
        slot.is_some_and(|slot| self.since.contains_key(&slot))
    }

    /// The words that have become standard since the file declared them.
    #[cfg(feature = "check")]
    pub(crate) fn since_standard(&self) -> impl Iterator<Item = &str> {
        self.since.values().map(|word| word.id.as_str())
    }

    /// Calls a standard word as the school does.
    pub(crate) fn call(&mut self, slot: usize, called: Called) {
        self.called.insert(slot, called);
    }

    /// What the school calls a standard word, if it does not leave it at the common label.
    pub(crate) fn called(&self, slot: usize) -> Option<&Called> {
        self.called.get(&slot)
    }

    /// Whether the label for a number is in the school's words.
    pub(crate) fn is_in_school_words(&self, slot: usize) -> bool {
        self.own_at(slot).is_some() || self.called(slot).is_some()
    }

    /// How many words there are.
    pub(crate) fn count(&self) -> usize {
        self.standard.count + self.own.len()
    }

    /// Whether the name of a number means this word.
    #[inline]
    pub(crate) fn is_named(&self, slot: usize) -> bool {
        self.given_away.is_empty() || !self.given_away.contains(&slot)
    }

    /// The number of the word that a text spells.
    pub(crate) fn slot_of(&self, text: &str) -> Option<usize> {
        match (self.standard.find)(text) {
            Some(slot) => Some(slot).filter(|slot| self.is_named(*slot)),
            None => self.own_slot(&text.parse().ok()?),
        }
    }

    /// The number of the word that has a number in another list of the same kind.
    #[cfg(feature = "change")]
    pub(crate) fn slot_as_in(&self, other: &Self, slot: usize) -> Option<usize> {
        match slot < self.standard.count {
            true => Some(slot).filter(|slot| self.is_named(*slot)),
            false => self.own_slot(&other.own_at(slot)?.id),
        }
    }

    /// The words that the file declared.
    pub(crate) fn own_ids(&self) -> impl Iterator<Item = &str> {
        let all = self.own.iter().chain(self.since.values());
        all.map(|word| word.id.as_str())
    }

    /// The number of an own word. Apart, so that a standard word is found without a call.
    pub(crate) fn own_slot(&self, id: &OwnId) -> Option<usize> {
        let found = self.own.binary_search_by_key(id, |word| word.id).ok()?;
        Some(self.standard.count + found)
    }

    /// The word that the school declared, if the word is one.
    pub(crate) fn own_at(&self, slot: usize) -> Option<&OwnWord<D>> {
        match slot.checked_sub(self.standard.count) {
            Some(slot) => self.own.get(slot),
            None => self.since.get(&slot),
        }
    }

    /// The file's word for a number; empty for one that does not exist.
    pub(crate) fn id_at(&self, slot: usize) -> &str {
        match self.own_at(slot) {
            Some(own) => own.id.as_str(),
            None => (self.standard.id)(slot),
        }
    }

    /// The label for a number; empty for one that does not exist.
    pub(crate) fn label_at(&self, slot: usize) -> &str {
        match (self.own_at(slot), self.called(slot)) {
            (Some(own), _) => &own.label,
            (None, Some(called)) => &called.label,
            (None, None) => (self.standard.label)(slot),
        }
    }

    /// Every id, standard ones first.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        // As numbers, because the iterators of enums cannot be copied.
        let named = (0..self.count()).filter(|slot| self.is_named(*slot));
        named.map(|slot| self.id_at(slot))
    }

    /// Some id that is none of them: what a word that was refused is as good as.
    pub(crate) fn strange_id(&self) -> Option<String> {
        let mut others = (0..=self.count()).map(|n| format!("unknown-{n}"));
        others.find(|id| self.slot_of(id).is_none())
    }
}

/// The same where the kind of the words is known, and with it what a question holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Words<W, D = ()>(WordList<D>, PhantomData<W>);

impl<W: Word, D> From<WordList<D>> for Words<W, D> {
    fn from(words: WordList<D>) -> Self {
        Self(words, PhantomData)
    }
}

impl<W, D> Deref for Words<W, D> {
    type Target = WordList<D>;

    #[inline]
    fn deref(&self) -> &WordList<D> {
        &self.0
    }
}

impl<W, D> DerefMut for Words<W, D> {
    fn deref_mut(&mut self) -> &mut WordList<D> {
        &mut self.0
    }
}

impl<W: Word, D> Words<W, D> {
    /// How many words there are.
    #[inline]
    pub(crate) fn count(&self) -> usize {
        W::COUNT + self.own.len()
    }

    /// The number of a term; nothing for an own word that the policy does not declare. Whether the
    /// name of a standard one means it is for whoever asks to see.
    #[inline(always)]
    pub(crate) fn slot(&self, term: &Term<W>) -> Option<usize> {
        match term.number() {
            Ok(slot) => Some(slot),
            Err(id) => self.own_slot(id),
        }
    }

    /// The term for a number.
    pub(crate) fn term_at(&self, slot: usize) -> Option<Term<W>> {
        match self.own_at(slot) {
            Some(own) => own.id.as_str().parse().ok(),
            None => W::iter().nth(slot).map(Term::from),
        }
    }

    /// The term that a text spells, if there is one.
    pub(crate) fn find(&self, text: &str) -> Option<Term<W>> {
        self.term_at(self.slot_of(text)?)
    }

    /// The same, or the nearest word.
    pub(crate) fn read(&self, text: &str, policy: &Policy) -> Result<Term<W>, UnknownWord> {
        let found = self.find(text);
        found.ok_or_else(|| UnknownWord::new(policy.index(), W::KIND, text, self.ids()))
    }

    /// Some term that is none of them.
    pub(crate) fn strange(&self) -> Option<Term<W>> {
        self.strange_id()?.parse().ok()
    }
}
