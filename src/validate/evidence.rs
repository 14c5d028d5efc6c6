//! What is kept as evidence.

use crate::diagnostic::{Code, Path};
use crate::document::{Entries, EvidenceDocument};
use crate::policy::EvidenceRule;
use crate::source::Source;
use crate::vocabulary::Authority;
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
            let authority =
                names::authority(rule.authority.as_deref(), reader, at.key("authority"));
            Some(EvidenceRule {
                name: name.as_str().into(),
                source: Source {
                    lines: rule.line.clone()?,
                    authority: authority.unwrap_or(Authority::Printed),
                    cell: None,
                },
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
    let at_fault = rule.of.is_empty() || reader.is_at_fault(at.key("of"));
    if !rule.except.is_empty() && !at_fault {
        let help = Some("leave them out of the list instead".into());
        reader.fault_at_key(
            Code::ContradictoryRow,
            at.key("except"),
            "`except` without `all`",
            help,
        );
    }
    of
}
