//! Which incidents an act amounts to: what the file says, what the act is like, or what is usual.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use online_safety_policy::builtin;
use online_safety_policy::document::{
    Entries, MappedIncidentDocument, MappingDocument, PolicyDocument, ResponseRuleDocument,
    StandardMappingDocument,
};

use super::recommend::{held, is_ruled, judging, speaks_of};
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

/// In the words of which table a role is told to what an act amounts: of that which judges it, or of one
/// with rules for it about what the act may amount to.
pub(crate) fn words_of_act(
    document: &PolicyDocument,
    role: &str,
    subject: &str,
) -> Option<&'static str> {
    if let Some((name, _)) = judging(document, role) {
        return Some(name);
    }
    ["staff-incidents", "pupil-incidents"]
        .into_iter()
        .find(|name| {
            let mapped = in_words(document, name, subject).unwrap_or_default();
            let mut incidents = mapped.iter().map(|mapped| &mapped.incident);
            incidents.any(|incident| is_ruled(document, name, role, incident))
        })
}

/// The incidents to which a subject is mapped for a role.
pub(crate) fn mapped(
    document: &PolicyDocument,
    role: &str,
    subject: &str,
) -> Option<Vec<MappedIncidentDocument>> {
    in_words(document, words_of_act(document, role, subject)?, subject)
}

/// The incidents of a table to which a subject is mapped.
fn in_words(
    document: &PolicyDocument,
    table: &'static str,
    subject: &str,
) -> Option<Vec<MappedIncidentDocument>> {
    if let Some(list) = of_table(&document.mapping, table, subject) {
        return Some(list.to_vec());
    }
    let own = [&document.own.user_actions, &document.own.technologies];
    let mut own = own.into_iter().flatten();
    match own.find(|(name, _)| name == subject) {
        Some((_, word)) => {
            let like = word.like.as_ref()?;
            let listed = of_table(&document.mapping, table, like).map(<[_]>::to_vec);
            Some(listed.unwrap_or_else(|| usual(document, table, subject, like)))
        }
        None => {
            let holds = document.standard_mapping;
            let holds = holds.unwrap_or(document.mapping.is_empty());
            holds.then(|| usual(document, table, subject, subject))
        }
    }
}

/// What an act like some standard one usually is, as far as the table speaks of it.
fn usual(
    document: &PolicyDocument,
    name: &'static str,
    subject: &str,
    like: &str,
) -> Vec<MappedIncidentDocument> {
    let is_ruled =
        |(_, rule): &(String, ResponseRuleDocument)| rule.table == name && !rule.who.is_empty();
    // Neither the table nor a rule: nobody can be asked.
    if held(document, name).is_none() && !document.response_rules.iter().any(is_ruled) {
        return Vec::new();
    }
    let list = of_table(&STANDARD.mapping, name, like).unwrap_or_default();
    let mut list = list.to_vec();
    list.retain(|mapped| speaks_of(document, name, &mapped.incident));
    let judged: BTreeSet<String> = roles(document)
        .into_iter()
        .filter(
            |role| match (judging(document, role), held(document, name)) {
                (Some((other, _)), _) => other == name,
                (None, held) => held.is_none(),
            },
        )
        .collect();
    let said = voices(document, |about| about == subject);
    if said.iter().any(|voice| !voice.binds.is_disjoint(&judged)) {
        let outright = |mapped: &MappedIncidentDocument| {
            mapped.fit == "direct" && mapped.when.is_empty() && mapped.unless.is_empty()
        };
        let otherwise = &STANDARD.otherwise;
        if !list.iter().any(outright) && speaks_of(document, name, otherwise) {
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
