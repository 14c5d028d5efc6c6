//! Where the policy holds at all.

use super::edits::{Edits, Words, part};
use crate::document::ReachDocument;

impl Edits<'_> {
    /// What the policy reaches left out, for fewer people and acts, and elsewhere.
    pub(super) fn scope(&mut self) {
        let Some(scope) = &self.document.scope else {
            return;
        };
        self.make("scope", "left out", "scope", |d| {
            d.scope = None;
            Some(())
        });
        self.elsewhere("scope", "scope", |d| Some(&mut d.scope.as_mut()?.line));
        for (i, (name, reach)) in scope.reaches.iter().enumerate() {
            let at = format!("scope.reaches.{name}");
            let find = part(move |d| Some(&mut d.scope.as_mut()?.reaches.get_mut(i)?.1));
            self.without(&at, name, i, |d| Some(&mut d.scope.as_mut()?.reaches));
            self.elsewhere(&at, name, move |d| Some(&mut find(d)?.line));
            let lists: [(&str, Words<ReachDocument>, usize); 2] = [
                ("who", |of| &mut of.who, 1),
                ("about", |of| &mut of.about, 1),
            ];
            self.without_words(&at, name, reach, find, lists);
        }
    }
}
