//! What the school calls the standard words, and means by standard responses.

use crate::diagnostic::Code;
use crate::document::{LabelsDocument, ResponseKindsDocument};
use crate::policy::{Called, WordList};
use crate::yaml::{At, Reader};

use super::{Scope, names};

/// Gives the words their labels, where the school has its own.
pub(super) fn labels(document: &LabelsDocument, scope: &mut Scope, reader: &Reader<'_>) {
    let at = reader.at("labels");
    let roles = document.roles.iter().map(|(name, role)| {
        let plural = role.plural.as_deref().filter(|text| !text.is_empty());
        (name.as_str(), role.label.as_str(), plural)
    });
    call(&mut scope.roles, roles, at.key("roles"));
    macro_rules! call {
        ($words:expr, $key:expr, $labels:expr) => {
            let labels = $labels.iter();
            let labels = labels.map(|(name, label)| (name.as_str(), label.as_str(), None));
            call(&mut $words, labels, at.key($key));
        };
    }
    call!(scope.offices, "offices", document.offices);
    call!(scope.actions, "user-actions", document.user_actions);
    call!(scope.technologies, "technologies", document.technologies);
    let levels = &mut scope.levels;
    call!(
        levels.acceptability,
        "acceptability",
        document.acceptability
    );
    call!(levels.permissions, "permissions", document.permissions);
    let tables = document.tables().into();
    scope.tables.fill(tables, |table, [rows, columns]| {
        call!(table.incidents, rows.0, rows.1);
        call!(table.responses, columns.0, columns.1);
    });
}

/// Gives words of one kind their labels; own words have theirs where they are declared.
fn call<'d, D>(
    words: &mut WordList<D>,
    labels: impl Iterator<Item = (&'d str, &'d str, Option<&'d str>)>,
    at: At<'_>,
) {
    for (name, label, plural) in labels {
        if let Some(slot) = standard(words, name, "label", at.key(name)) {
            let (label, plural) = (label.into(), plural.map(Into::into));
            words.call(slot, Called { label, plural });
        }
    }
}

/// Of what kind the school's words make standard responses.
pub(super) fn kinds(document: &ResponseKindsDocument, scope: &mut Scope, reader: &Reader<'_>) {
    let at = reader.at("response-kinds");
    scope
        .tables
        .fill(document.tables().into(), |table, (key, kinds)| {
            let at = at.key(key);
            for (name, kind) in kinds {
                let at = at.key(name);
                let kind = names::standard(kind, at);
                let slot = standard(&table.responses, name, "kind", at);
                table.as_used.extend(slot.zip(kind));
            }
        });
}

/// The number of a standard word; of an own word all is said where it is declared.
fn standard<D>(words: &WordList<D>, name: &str, what: &str, at: At<'_>) -> Option<usize> {
    match (words.slot_of(name), (words.standard.find)(name)) {
        (Some(slot), Some(_)) if words.own_at(slot).is_none() => return Some(slot),
        (Some(_), _) => {
            let message = format!("`{name}` is the school's own {}", words.standard.kind);
            let help = format!("give its {what} where it is declared, under `own`");
            at.fault_at_key(Code::UnknownWord, message, Some(help));
        }
        (None, _) => names::unknown_key(words.standard.kind, name, words.standard.ids(), at),
    }
    None
}
