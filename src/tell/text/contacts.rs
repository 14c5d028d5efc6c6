//! To whom matters like an incident are brought first, as a paragraph.

use std::fmt;

use crate::answer::decision::{ContactPoint, Contacts, Recommendation};
use crate::policy::Policy;
use crate::tell::phrase::contacts::ways;
use crate::tell::phrase::people::{and_on, any_of, groups_of, matter};
use crate::tell::phrase::places::bracket;
use crate::tell::phrase::words::upper;

/// One sentence for each way that a matter goes; empty where the policy names nobody.
pub(super) fn paragraph(of: &Recommendation<'_>) -> String {
    let policy = of.policy;
    let sentences = ways(of.contacts()).into_iter().map(|way| {
        let (matter, from) = (upper(&matter(policy, way.matter)), way.from(policy));
        let (to, next) = (any_of(policy, way.to), and_on(policy, way.then));
        format!("{matter}{from} goes to {to}{next} ({}).", way.places())
    });
    sentences.collect::<Vec<_>>().join(" ")
}

/// What the policy says of one matter; that it says nothing, where it does not.
impl fmt::Display for Contacts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SILENT: &str = "the policy does not say to whom this goes.";
        if self.is_silent() {
            return write!(
                f,
                "{}: {SILENT}",
                upper(&matter(self.policy(), self.matter()))
            );
        }
        f.write_str(&sentences(self.policy(), self.points()))?;
        match self.silent_for().next() {
            None => Ok(()),
            Some(_) => write!(f, " For anybody else, {SILENT}"),
        }
    }
}

fn sentences<'p>(policy: &Policy, points: impl Iterator<Item = ContactPoint<'p>>) -> String {
    let mut sentences: Vec<(String, Vec<String>)> = Vec::new();
    for contact in points {
        let (matter, who) = (
            upper(&matter(policy, contact.matter)),
            groups_of(policy, &contact.by),
        );
        let start = format!("{matter}, from {who}, goes to");
        let (to, next) = (any_of(policy, contact.to), and_on(policy, contact.then));
        let to = format!("{to}{next} {}", bracket(&contact.source, contact.note));
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
