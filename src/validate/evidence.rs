//! What is kept as evidence.

use crate::document::{Entries, EvidenceDocument};
use crate::policy::EvidenceRule;
use crate::yaml::{At, Reader};

use super::{Scope, names};

/// Reads the rules about evidence.
pub(super) fn evidence(
    document: &Entries<EvidenceDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
) -> Vec<EvidenceRule> {
    let at = reader.at("evidence");
    document
        .iter()
        .filter_map(|(name, rule)| {
            let at = at.key(name);
            let keep = names::standards(&rule.keep, at.key("keep"));
            let of = of(rule, scope, at);
            let whose = rule.authority.as_deref();
            Some(EvidenceRule {
                name: name.as_str().into(),
                source: names::source(rule.line.as_ref(), whose, at)?,
                keep,
                of,
                note: rule.note.as_deref().map(Into::into),
            })
        })
        .collect()
}

/// The user actions whose content a rule is about.
fn of(rule: &EvidenceDocument, scope: &Scope, at: At<'_>) -> Vec<bool> {
    let set = |texts: &[String], path: At<'_>| {
        let mut set = vec![false; scope.actions.count()];
        for (i, text) in texts.iter().enumerate() {
            let slot = names::slot_or_all(texts, i, &scope.actions, path.index(i));
            match slot.and_then(|slot| set.get_mut(slot)) {
                Some(held) if *held => names::twice(text, path.index(i)),
                Some(held) => *held = true,
                None => {}
            }
        }
        set
    };
    let except = set(&rule.except, at.key("except"));
    if rule.of == ["all"] {
        return except.into_iter().map(|except| !except).collect();
    }
    let of = set(&rule.of, at.key("of"));
    names::except_without_all(&rule.except, ("of", &rule.of), at);
    of
}
