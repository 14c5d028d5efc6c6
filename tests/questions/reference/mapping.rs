//! Which incidents an act amounts to: what the file says, what the act is like, or what is usual.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use online_safety_policy::builtin;
use online_safety_policy::document::{
    Entries, MappedIncidentDocument, MappingDocument, PolicyDocument, StandardMappingDocument,
};

use super::recommend::{judging, speaks_of};
use super::situation::mentioned;
use super::voices::voices;
use super::words::roles;

static STANDARD: LazyLock<StandardMappingDocument> = LazyLock::new(|| {
    StandardMappingDocument::from_bytes(builtin::standard_mapping_source().as_bytes()).unwrap()
});

fn of_table<'d>(
    mapping: &'d Entries<MappingDocument>,
    table: &str,
    subject: &str,
) -> Option<&'d [MappedIncidentDocument]> {
    let (_, mapping) = mapping.iter().find(|(name, _)| name == subject)?;
    match table {
        "pupil-incidents" => mapping.pupil_incidents.as_deref(),
        _ => mapping.staff_incidents.as_deref(),
    }
}

/// The incidents to which a subject is mapped, for the table that judges a role.
pub(crate) fn mapped(
    document: &PolicyDocument,
    role: &str,
    subject: &str,
) -> Option<Vec<MappedIncidentDocument>> {
    let (table, _) = judging(document, role)?;
    if let Some(list) = of_table(&document.mapping, table, subject) {
        return Some(list.to_vec());
    }
    let own = [&document.own.user_actions, &document.own.technologies];
    let mut own = own.into_iter().flatten();
    match own.find(|(name, _)| name == subject) {
        Some((_, word)) => {
            let like = word.like.as_ref()?;
            let listed = of_table(&document.mapping, table, like).map(<[_]>::to_vec);
            Some(listed.unwrap_or_else(|| usual(document, role, subject, like)))
        }
        None => {
            let holds = document.standard_mapping;
            let holds = holds.unwrap_or(document.mapping.is_empty());
            holds.then(|| usual(document, role, subject, subject))
        }
    }
}

/// What an act like some standard one usually is, as far as the table speaks of it.
fn usual(
    document: &PolicyDocument,
    role: &str,
    subject: &str,
    like: &str,
) -> Vec<MappedIncidentDocument> {
    let (name, table) = judging(document, role).unwrap();
    let list = of_table(&STANDARD.mapping, name, like).unwrap_or_default();
    let mut list = list.to_vec();
    list.retain(|mapped| speaks_of(document, name, table, &mapped.incident));
    let judged: BTreeSet<String> = roles(document)
        .into_iter()
        .filter(|role| judging(document, role).is_some_and(|(other, _)| other == name))
        .collect();
    let said = voices(document, |about| about == subject);
    if said.iter().any(|voice| !voice.binds.is_disjoint(&judged)) {
        let outright = |mapped: &MappedIncidentDocument| {
            mapped.fit == "direct" && mapped.when.is_empty() && mapped.unless.is_empty()
        };
        let otherwise = &STANDARD.otherwise;
        if !list.iter().any(outright) && speaks_of(document, name, table, otherwise) {
            let mut mapped = MappedIncidentDocument::default();
            mapped.incident.clone_from(otherwise);
            mapped.fit = "direct".to_owned();
            list.push(mapped);
        }
    } else {
        for mapped in &mut list {
            if STANDARD.if_forbidden.contains(&mapped.incident) {
                mapped.fit = "partly".to_owned();
            }
        }
    }
    list
}

/// The facts that the mapping of a subject mentions.
pub(crate) fn mapping_facts(
    document: &PolicyDocument,
    role: &str,
    subject: &str,
) -> BTreeSet<String> {
    let mapped = mapped(document, role, subject).unwrap_or_default();
    let facts = mapped.iter();
    facts
        .flat_map(|mapped| mentioned(&mapped.when, &mapped.unless))
        .collect()
}
