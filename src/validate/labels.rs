//! What the school calls the standard words, what its people call any, and what it means by standard
//! responses.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Quoted};
use crate::document::{Entries, LabelsDocument, NamesDocument, ResponseKindsDocument};
use crate::policy::{Called, WordList};
use crate::vocabulary::{Fact, Office, Word as _, key};
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

/// Gives words what people at the school call them.
pub(super) fn names(document: &NamesDocument, scope: &mut Scope, reader: &Reader<'_>) {
    let at = reader.at("names");
    named(&mut scope.roles, &document.roles, at.key("roles"));
    named(&mut scope.offices, &document.offices, at.key("offices"));
    named(
        &mut scope.actions,
        &document.user_actions,
        at.key("user-actions"),
    );
    named(
        &mut scope.technologies,
        &document.technologies,
        at.key("technologies"),
    );
    let tables = document.tables().into();
    scope.tables.fill(tables, |table, [rows, columns]| {
        named(&mut table.incidents, rows.1, at.key(rows.0));
        named(&mut table.responses, columns.1, at.key(columns.0));
    });
    let values = [
        (Fact::Place, &document.places),
        (Fact::Moment, &document.moments),
        (Fact::Occasion, &document.occasions),
        (Fact::Purpose, &document.purposes),
    ];
    for (fact, names) in values {
        let words = scope.values.words_mut(fact).zip(fact.own_key());
        if let Some((words, key)) = words {
            named(words, names, at.key(key));
        }
    }
    named(&mut scope.facts, &document.facts, at.key("facts"));
}

/// Gives words of one kind their names: each of them something to be found by, no two the same.
fn named<D>(words: &mut WordList<D>, document: &Entries<Vec<String>>, at: At<'_>) {
    let mut first: BTreeMap<Vec<String>, (&str, usize)> = BTreeMap::new();
    for (word, names) in document {
        let of = at.key(word);
        let slot = match words.standard.kind {
            Office::KIND => standard(words, word, "name", of),
            _ => names::slot_of_key(word, words, of),
        };
        for (i, name) in names
            .iter()
            .enumerate()
            .filter(|(_, name)| !name.is_empty())
        {
            let here = of.index(i);
            let Some(parts) = key(name) else {
                let message = format!("{} is nothing that people say", Quoted(name));
                let help = Some("write it in letters or digits".into());
                here.fault(Code::EmptyValue, message, help);
                continue;
            };
            if let Some((other, number)) = first.get(&parts) {
                let message = format!("{} is a name already", Quoted(name));
                let help = Some("take one of the two out: no two words of a kind share one".into());
                here.fault(Code::DuplicateWord, message, help);
                at.key(other).index(*number).also("the same name");
            } else {
                first.insert(parts, (word, i));
            }
        }
        if let Some(slot) = slot {
            words.name(
                slot,
                names.iter().map(|name| name.as_str().into()).collect(),
            );
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
