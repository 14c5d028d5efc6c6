//! What is kept as evidence.

use crate::diagnostic::Path;
use crate::document::{Entries, EvidenceDocument};
use crate::policy::EvidenceRule;
use crate::yaml::Reader;

use super::{Scope, names};

/// Reads the rules about evidence.
pub(super) fn evidence(
    document: &Entries<EvidenceDocument>,
    scope: &Scope,
    reader: &mut Reader<'_>,
) -> Vec<EvidenceRule> {
    let at = Path::ROOT.key("evidence");
    document
        .iter()
        .filter_map(|(name, rule)| {
            let at = at.key(name);
            let keep = names::standards(&rule.keep, reader, at.key("keep"));
            let of = of(rule, scope, reader, at);
            let whose = rule.authority.as_deref();
            Some(EvidenceRule {
                name: name.as_str().into(),
                source: names::source(rule.line.as_ref(), whose, reader, at)?,
                keep,
                of,
                note: rule.note.as_deref().map(Into::into),
            })
        })
        .collect()
}

/// The user actions whose content a rule is about.
fn of(rule: &EvidenceDocument, scope: &Scope, reader: &mut Reader<'_>, at: Path<'_>) -> Vec<bool> {
    let set = |texts: &[String], reader: &mut Reader<'_>, path: Path<'_>| {
        let mut set = vec![false; scope.actions.count()];
        for (i, text) in texts.iter().enumerate() {
            let slot = names::slot_or_all(texts, i, &scope.actions, reader, path.index(i));
            match slot.and_then(|slot| set.get_mut(slot)) {
                Some(held) if *held => names::twice(text, reader, path.index(i)),
                Some(held) => *held = true,
                None => {}
            }
        }
        set
    };
    let except = set(&rule.except, reader, at.key("except"));
    if matches!(rule.of.as_slice(), [all] if all == "all") {
        return except.into_iter().map(|except| !except).collect();
    }
    let of = set(&rule.of, reader, at.key("of"));
    names::except_without_all(&rule.except, ("of", &rule.of), reader, at);
    of
}
