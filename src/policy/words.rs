//! The words of one kind that a policy knows: the standard ones and its own.

use std::marker::PhantomData;

use crate::diagnostic::UnknownWord;
use crate::vocabulary::{OwnId, Term, Word};

/// A word that a school declared, with what its kind needs beside a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnWord<D> {
    pub(crate) id: OwnId,
    pub(crate) label: Box<str>,
    pub(crate) detail: D,
}

/// Standard words and a policy's own ones, numbered together: the standard
/// ones by declaration, the own ones after them by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words<W, D = ()> {
    own: Vec<OwnWord<D>>,
    kind: PhantomData<W>,
}

impl<W: Word, D> Words<W, D> {
    pub(crate) fn new(mut own: Vec<OwnWord<D>>) -> Self {
        own.sort_by_key(|word| word.id);
        Self {
            own,
            kind: PhantomData,
        }
    }

    /// How many words there are.
    #[inline]
    pub(crate) fn count(&self) -> usize {
        W::COUNT + self.own.len()
    }

    /// The number of a term; nothing for an own word that the policy does not declare.
    #[inline(always)]
    pub(crate) fn slot(&self, term: &Term<W>) -> Option<usize> {
        match (term.standard(), term.own()) {
            (Some(word), _) => Some(word.index()),
            (None, Some(id)) => self.own_slot(id),
            (None, None) => None,
        }
    }

    /// Apart, so that a standard word is found without a call.
    fn own_slot(&self, id: &OwnId) -> Option<usize> {
        let found = self.own.binary_search_by_key(id, |word| word.id).ok()?;
        Some(W::COUNT + found)
    }

    pub(crate) fn own_at(&self, slot: usize) -> Option<&OwnWord<D>> {
        self.own.get(slot.checked_sub(W::COUNT)?)
    }

    /// The file's word for a number; empty for one that does not exist.
    pub(crate) fn id_at(&self, slot: usize) -> &str {
        match self.own_at(slot) {
            Some(own) => own.id.as_str(),
            None => W::iter().nth(slot).map_or("", Word::as_str),
        }
    }

    /// The label for a number; empty for one that does not exist.
    pub(crate) fn label_at(&self, slot: usize) -> &str {
        match self.own_at(slot) {
            Some(own) => &own.label,
            None => W::iter().nth(slot).map_or("", Word::label),
        }
    }

    /// The term for a number.
    pub(crate) fn term_at(&self, slot: usize) -> Option<Term<W>> {
        match self.own_at(slot) {
            Some(own) => own.id.as_str().parse().ok(),
            None => W::iter().nth(slot).map(Term::from),
        }
    }

    /// Every id, standard ones first.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        // As numbers, because the iterators of enums cannot be copied.
        (0..self.count()).map(|slot| self.id_at(slot))
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

    /// Some term that is none of them: what a word that was refused is as good as.
    pub(crate) fn strange(&self) -> Option<Term<W>> {
        let mut others = (0..=self.count()).filter_map(|n| format!("unknown-{n}").parse().ok());
        others.find(|term| self.slot(term).is_none())
    }
}
