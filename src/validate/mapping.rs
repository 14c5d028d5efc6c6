//! The encoder's own reading: which incidents an act amounts to.

use crate::diagnostic::Code;
use crate::document::{Entries, MappedIncidentDocument, MappingDocument};
use crate::policy::{Mapped, Mapping, Words};
use crate::vocabulary::{Intent, Word};
use crate::yaml::{At, Reader};

use super::{Scope, conditions, names, rules};

/// Reads the mapping.
pub(super) fn mapping(
    document: &Entries<MappingDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
) -> Mapping {
    let subjects = scope.actions.count() + scope.technologies.count();
    let mut mapping = Mapping {
        pupils: vec![None; subjects],
        staff: vec![None; subjects],
    };
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
        let pupils = mapped.pupil_incidents.as_ref().map(|list| {
            incidents(
                list,
                &scope.pupil_incidents,
                scope,
                at.key("pupil-incidents"),
            )
        });
        let staff = mapped.staff_incidents.as_ref().map(|list| {
            incidents(
                list,
                &scope.staff_incidents,
                scope,
                at.key("staff-incidents"),
            )
        });
        let Some(subject) = subject else { continue };
        if let Some(place) = mapping.pupils.get_mut(subject) {
            *place = pupils;
        }
        if let Some(place) = mapping.staff.get_mut(subject) {
            *place = staff;
        }
    }
    mapping
}

fn incidents<W: Word>(
    document: &[MappedIncidentDocument],
    words: &Words<W>,
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
