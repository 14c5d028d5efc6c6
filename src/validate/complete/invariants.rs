//! What the laws of a document must hold.

use super::Check;
use crate::diagnostic::Path;
use crate::document::{InvariantPropertyDocument, InvariantSetDocument, PolicyDocument};

impl Check<'_, '_> {
    pub(super) fn invariants(&mut self, document: &PolicyDocument) {
        let at = Path::ROOT.key("invariants");
        self.once(&document.invariants, at);
        for (name, invariant) in &document.invariants {
            let at = at.key(name);
            let is_setting = invariant.apply.is_some() || invariant.reason.is_some();
            if let Some(reason) = &invariant.reason {
                self.text(reason, at.key("reason"));
            }
            if invariant.for_all.is_none() && !is_setting {
                self.0.missing(at, "for-all");
            }
            if invariant.expect.is_none() && !is_setting {
                self.0.missing(at, "expect");
            }
            if let Some(set) = &invariant.for_all {
                self.set(set, at.key("for-all"));
            }
            if let Some(expect) = &invariant.expect {
                self.property(expect, at.key("expect"));
            }
        }
    }

    fn set(&mut self, set: &InvariantSetDocument, at: Path<'_>) {
        if let Some(table) = &set.table {
            self.text(table, at.key("table"));
        }
        for (key, texts) in [
            ("incidents", &set.incidents),
            ("who", &set.who),
            ("about", &set.about),
            ("except", &set.except),
            ("classified", &set.classified),
            ("intent", &set.intent),
            ("history", &set.history),
        ] {
            self.texts(texts, at.key(key));
        }
        self.condition(&set.given, at.key("given"));
    }

    fn property(&mut self, expect: &InvariantPropertyDocument, at: Path<'_>) {
        for (key, texts) in [
            ("verdict", &expect.verdict),
            ("never-verdict", &expect.never_verdict),
            ("decision", &expect.decision),
            ("required", &expect.required),
            ("available", &expect.available),
            ("never", &expect.never),
            ("required-kind", &expect.required_kind),
            ("available-kind", &expect.available_kind),
            ("never-kind", &expect.never_kind),
        ] {
            self.texts(texts, at.key(key));
        }
        for (key, text) in [
            ("no-lighter-than", &expect.no_lighter_than),
            ("no-harsher-than", &expect.no_harsher_than),
        ] {
            if let Some(text) = text {
                self.text(text, at.key(key));
            }
        }
    }
}
