//! To whom matters like an incident are brought first, as a paragraph.

use super::words::{bracket, groups, list, lower};
use crate::decision::recommendation::Recommendation;
use crate::vocabulary::Word as _;

/// One sentence for each matter and those who bring it; empty where the policy names nobody.
pub(super) fn paragraph(of: &Recommendation<'_>) -> String {
    let policy = of.policy;
    let mut sentences: Vec<(String, Vec<String>)> = Vec::new();
    for contact in of.contacts() {
        let by = contact.by.iter().filter_map(|role| policy.roles.slot(role));
        let matter = contact.matter.label();
        let who = groups(policy, &by.collect::<Vec<_>>());
        let start = format!("{matter}, from {who}, goes to");
        let offices = contact.to.iter().map(|office| lower(office.label()));
        let to = format!(
            "{} {}",
            list(offices, "and"),
            bracket(&contact.source, contact.note)
        );
        match sentences.iter_mut().find(|(known, _)| *known == start) {
            Some((_, all)) => all.push(to),
            None => sentences.push((start, vec![to])),
        }
    }
    let sentences: Vec<String> = sentences
        .into_iter()
        .map(|(start, to)| format!("{start} {}.", to.join("; ")))
        .collect();
    sentences.join(" ")
}
