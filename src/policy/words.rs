//! The words of one kind that a policy knows: the standard ones and its own.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use crate::diagnostic::UnknownWord;
use crate::vocabulary::{OwnId, Term, Word};

/// The standard words of a kind, by number, for whoever need not know which kind it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vocabulary {
    /// What one such word is called in a message.
    pub(crate) kind: &'static str,
    count: usize,
    id: fn(usize) -> &'static str,
    pub(crate) label: fn(usize) -> &'static str,
    pub(crate) find: fn(&str) -> Option<usize>,
}

impl Vocabulary {
    /// That of a kind.
    pub(crate) const fn of<W: Word>() -> &'static Self {
        const {
            &Self {
                kind: W::KIND,
                count: W::COUNT,
                id: |slot| W::iter().nth(slot).map_or("", Word::as_str),
                label: |slot| W::iter().nth(slot).map_or("", Word::label),
                find: |text| text.parse().ok().map(W::index),
            }
        }
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
/// ones by declaration, the own ones after them by id.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WordList<D = ()> {
    pub(crate) standard: &'static Vocabulary,
    own: Vec<OwnWord<D>>,
    /// What the school calls standard words, by number.
    called: BTreeMap<usize, Called>,
}

impl<D> WordList<D> {
    pub(crate) fn new(standard: &'static Vocabulary, mut own: Vec<OwnWord<D>>) -> Self {
        own.sort_by_key(|word| word.id);
        let called = BTreeMap::new();
        Self {
            standard,
            own,
            called,
        }
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

    /// The number of the word that a text spells.
    pub(crate) fn slot_of(&self, text: &str) -> Option<usize> {
        let standard = (self.standard.find)(text);
        standard.or_else(|| self.own_slot(&text.parse().ok()?))
    }

    /// The number of an own word. Apart, so that a standard word is found without a call.
    pub(crate) fn own_slot(&self, id: &OwnId) -> Option<usize> {
        let found = self.own.binary_search_by_key(id, |word| word.id).ok()?;
        Some(self.standard.count + found)
    }

    pub(crate) fn own_at(&self, slot: usize) -> Option<&OwnWord<D>> {
        self.own.get(slot.checked_sub(self.standard.count)?)
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
        (0..self.count()).map(|slot| self.id_at(slot))
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

    /// The number of a term; nothing for an own word that the policy does not declare.
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
        text.parse().ok().filter(|term| self.slot(term).is_some())
    }

    /// The same, or the nearest word.
    pub(crate) fn read(&self, text: &str) -> Result<Term<W>, UnknownWord> {
        let found = self.find(text);
        found.ok_or_else(|| UnknownWord::new(W::KIND, text, self.ids()))
    }

    /// Some term that is none of them.
    pub(crate) fn strange(&self) -> Option<Term<W>> {
        self.strange_id()?.parse().ok()
    }
}
