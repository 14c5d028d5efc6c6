//! To whom matters like an incident are brought first, as a paragraph.

use std::fmt;

use super::words::{bracket, groups, list, lower};
use crate::answer::decision::{ContactPoint, Contacts, Recommendation};
use crate::policy::Policy;
use crate::vocabulary::Word as _;

/// One sentence for each matter and those who bring it; empty where the policy names nobody.
pub(super) fn paragraph(of: &Recommendation<'_>) -> String {
    sentences(of.policy, of.contacts())
}

/// What the policy says of one matter; that it says nothing, where it does not.
impl fmt::Display for Contacts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_silent() {
            let matter = self.matter().label();
            return write!(
                f,
                "{matter}: the policy does not say to whom this is brought."
            );
        }
        f.write_str(&sentences(self.policy(), self.points()))?;
        match self.silent_for().next() {
            None => Ok(()),
            Some(_) => {
                f.write_str(" For anybody else, the policy does not say to whom this is brought.")
            }
        }
    }
}

fn sentences<'p>(policy: &Policy, points: impl Iterator<Item = ContactPoint<'p>>) -> String {
    let mut sentences: Vec<(String, Vec<String>)> = Vec::new();
    for contact in points {
        let by = contact.by.iter().filter_map(|role| policy.roles.slot(role));
        let matter = contact.matter.label();
        let who = groups(policy, &by.collect::<Vec<_>>());
        let start = format!("{matter}, from {who}, goes to");
        let offices = contact.to.iter().map(|office| lower(office.label()));
        let then = contact.then.iter().map(|office| lower(office.label()));
        let then = match contact.then {
            [] => String::new(),
            _ => format!(", from there to {}", list(then, "or")),
        };
        let to = format!(
            "{}{then} {}",
            list(offices, "or"),
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
