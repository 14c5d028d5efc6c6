//! Finding the words of a policy from what people say.

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::Policy;
use crate::vocabulary::{Builder, Fact, FoundWord, Index};

/// The index of a policy's words, made when it is first asked; it says nothing that the policy does not.
#[derive(Clone, Default)]
pub(crate) struct Finder(OnceLock<Arc<Index>>);

impl PartialEq for Finder {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Finder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Finder")
    }
}

impl Policy {
    /// The words of this policy that somebody may mean who says this, the likeliest first, at most
    /// eight.
    ///
    /// The standard words and the school's own, with their labels as the school has them, are found by
    /// these, by their everyday names, and by those that the file adds under `names:`. It suggests, and
    /// sets nothing: no answer rests on a name. The first call makes an index, which takes longer.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    ///
    /// let found = builtin::telford_infant_2020().find("WhatsApp");
    /// assert_eq!(found[0].word, "messaging-apps");
    /// assert_eq!(found[0].kinds, ["user action"]);
    /// ```
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<FoundWord> {
        self.index().find(text)
    }

    pub(crate) fn index(&self) -> &Index {
        self.finder.0.get_or_init(|| Arc::new(self.indexed()))
    }

    fn indexed(&self) -> Index {
        let mut all = Builder::default();
        let as_called = |_| None;
        let first = self.actions.count();
        self.roles.add_to(&mut all, as_called);
        let actions = |slot| Some(self.subject_label(slot));
        self.actions.add_to(&mut all, actions);
        let technologies = |slot| Some(self.subject_label(first + slot));
        self.technologies.add_to(&mut all, technologies);
        for (judge, table) in self.tables.iter() {
            let incidents = |slot| Some(self.incident_label(judge, slot));
            table.incidents.add_to(&mut all, incidents);
        }
        for (_, table) in self.tables.iter() {
            table.responses.add_to(&mut all, as_called);
        }
        let facts = [Fact::Place, Fact::Moment, Fact::Occasion, Fact::Purpose];
        for values in facts
            .map(|fact| self.values.words(fact))
            .into_iter()
            .flatten()
        {
            values.add_to(&mut all, as_called);
        }
        self.offices.add_to(&mut all, as_called);
        self.facts.add_to(&mut all, as_called);
        all.add_fixed();
        all.finish()
    }
}
