//! The encoder's own reading: which incidents an act amounts to.

use crate::diagnostic::Code;
use crate::document::{Entries, MappedIncidentDocument, MappingDocument};
use crate::policy::{Mapped, Mapping, WordList};
use crate::vocabulary::{Intent, Word as _};
use crate::yaml::{At, Reader};

use super::{Scope, conditions, names, rules};

/// Reads the mapping, for each table.
pub(super) fn mapping(
    document: &Entries<MappingDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
) -> Vec<Mapping> {
    let subjects = scope.actions.count() + scope.technologies.count();
    let tables = scope.tables.iter();
    let mut mapping: Vec<Mapping> = tables.map(|_| vec![None; subjects]).collect();
    let at = reader.at("mapping");
    for (name, mapped) in document {
        let at = at.key(name);
        let subject = rules::subject(name, scope);
        if subject.is_none() && !names::is_excused(name, at) {
            let accepted = scope.actions.ids().chain(scope.technologies.ids());
            let help = names::own_help(name, accepted);
            let message = format!("unknown user action or technology `{name}`");
            at.fault_at_key(Code::UnknownWord, message, help);
        }
        let tables = scope.tables.iter().zip(mapped.tables());
        for (((_, table), list), mapping) in tables.zip(&mut mapping) {
            let Some(list) = list else { continue };
            let at = at.key(table.kind.table.as_str());
            let incidents = incidents(list, &table.incidents, scope, at);
            if let Some(place) = subject.and_then(|subject| mapping.get_mut(subject)) {
                *place = Some(incidents);
            }
        }
    }
    mapping
}

fn incidents(
    document: &[MappedIncidentDocument],
    words: &WordList,
    scope: &Scope,
    path: At<'_>,
) -> Vec<Mapped> {
    document
        .iter()
        .enumerate()
        .filter_map(|(i, mapped)| {
            let at = path.index(i);
            let incident = names::slot(&mapped.incident, words, at.key("incident"));
            let fit = names::standard(&mapped.fit, at.key("fit"));
            let intents: Vec<Intent> = names::standards(&mapped.intent, at.key("intent"));
            let conditions =
                conditions::conditions(&mapped.when, &mapped.unless, &scope.clock, at).0;
            Some(Mapped {
                incident: u8::try_from(incident?).ok()?,
                fit: fit?,
                intents: intents.into_iter().collect(),
                conditions,
                note: mapped.note.as_deref().map(Into::into),
            })
        })
        .collect()
}
