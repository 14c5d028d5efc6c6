//! Which incidents an act amounts to: what the file says, and the standard mapping.

mod standard;

use crate::diagnostic::Code;
use crate::document::{Entries, MappedIncidentDocument, MappingDocument, PolicyDocument};
use crate::policy::{Amounts, Judge, Mapped, Mapping, WordList};
use crate::vocabulary::{Intent, Word as _};
use crate::yaml::{At, Reader};

use super::cells::Bound;
use super::{Scope, conditions, names, rules};
use standard::STANDARD;

/// Works out the mapping of each table: the file's own; what an own row is like; and the standard one, as
/// far as it holds.
pub(super) fn mapping(
    document: &PolicyDocument,
    statements: &[Bound],
    judged: &[Option<Judge>],
    scope: &Scope,
    reader: &Reader<'_>,
) -> Vec<Mapping> {
    let mut mapping = written(&document.mapping, scope, reader.at("mapping"));
    let mut models = standard::likes(&document.own, scope, reader.at("own"));
    if document
        .standard_mapping
        .unwrap_or(document.mapping.is_empty())
    {
        models.extend(standard::themselves(scope));
    }
    // Files that say it all need nothing of the standard one read.
    if models.is_empty() {
        return mapping;
    }
    for ((judge, table), mapping) in scope.tables.iter().zip(&mut mapping) {
        let Some(compiled) = table.compiled.as_ref().or_else(|| table.others.all()) else {
            continue;
        };
        let by = table.compiled.as_ref().map(|_| judge);
        let spoken = spoken(statements, judged, by, mapping.len());
        let standard = STANDARD.of(judge);
        for (subject, model) in &models {
            let said = |subject: usize| mapping.get(subject).and_then(Option::as_ref);
            if said(*subject).is_some() {
                continue;
            }
            let of_model = standard::slot(*model, scope).and_then(said);
            let to = match (of_model, standard) {
                (Some(amounts), _) => amounts.to.clone(),
                (None, Some(standard)) => {
                    let is_spoken = spoken.get(*subject).copied().unwrap_or(false);
                    standard.amounts(*model, table, compiled, is_spoken)
                }
                (None, None) => continue,
            };
            if let Some(place) = mapping.get_mut(*subject) {
                *place = Some(Amounts { to, by_file: false });
            }
        }
    }
    mapping
}

/// Of which subjects something is said to those whom a table judges, or to those whom none does.
fn spoken(
    statements: &[Bound],
    judged: &[Option<Judge>],
    by: Option<Judge>,
    subjects: usize,
) -> Vec<bool> {
    let mut spoken = vec![false; subjects];
    for bound in statements {
        let mut roles = bound.roles.iter().zip(judged);
        if roles.any(|(binds, of)| *binds && *of == by) {
            for subject in &bound.subjects {
                if let Some(spoken) = spoken.get_mut(*subject) {
                    *spoken = true;
                }
            }
        }
    }
    spoken
}

/// Reads what is written, for each table.
fn written(document: &Entries<MappingDocument>, scope: &Scope, at: At<'_>) -> Vec<Mapping> {
    let subjects = scope.actions.count() + scope.technologies.count();
    let tables = scope.tables.iter();
    let mut mapping: Vec<Mapping> = tables.map(|_| vec![None; subjects]).collect();
    for (name, mapped) in document {
        let at = at.key(name);
        let subject = rules::subject(name, scope);
        if subject.is_none() && !names::is_excused(name, at) {
            let accepted = scope.actions.ids().chain(scope.technologies.ids());
            let help = || names::own_help("user action or technology", name, accepted);
            let message = format!("unknown user action or technology `{name}`");
            at.fault_at_key_with(Code::UnknownWord, message, help);
        }
        let tables = scope.tables.iter().zip(mapped.tables());
        for (((_, table), list), mapping) in tables.zip(&mut mapping) {
            let Some(list) = list else { continue };
            let at = at.key(table.kind.table.as_str());
            let to = incidents(list, &table.incidents, scope, at);
            if let Some(place) = subject.and_then(|subject| mapping.get_mut(subject)) {
                *place = Some(Amounts { to, by_file: true });
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
            let conditions = conditions::conditions(&mapped.when, &mapped.unless, scope, at).0;
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
