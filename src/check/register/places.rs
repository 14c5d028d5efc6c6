//! What of the document the register speaks of.

use serde::Serialize;
use strum::IntoEnumIterator as _;

use super::Register;
use crate::policy::Policy;
use crate::source::{NumberRange, Numbers, Passage, PassageKind, SectionNumber, Sections};

/// The places of one kind in a document, and those that its register leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlaceCount {
    /// What they are told by.
    #[serde(rename = "told_by")]
    pub kind: PassageKind,
    /// How many there are: of what is counted, up to the last one that the register names; of
    /// sections, those that the policy file lists.
    #[serde(rename = "place_count")]
    pub places: usize,
    /// Those that it does not speak of.
    #[serde(rename = "places_left_out")]
    pub left_out: Option<Passage>,
}

impl Register {
    /// Counts the places of each kind that the register names.
    pub(super) fn places(&self, policy: &Policy) -> Vec<PlaceCount> {
        let statements = self.statements.iter().map(|statement| &statement.at);
        let named: Vec<&Passage> = statements.chain(&self.without_statement).collect();
        let of_kind = |kind: PassageKind| {
            let named: Vec<&Passage> = named
                .iter()
                .filter(|passage| passage.kind() == kind)
                .copied()
                .collect();
            match kind {
                _ if named.is_empty() => None,
                PassageKind::NotGiven => None,
                PassageKind::Sections => sections(policy, &named),
                PassageKind::Lines | PassageKind::Pages | PassageKind::Paragraphs => {
                    Some(counted(kind, &named))
                }
            }
        };
        PassageKind::iter().filter_map(of_kind).collect()
    }
}

/// What is counted from 1: every number up to the last has to be named.
fn counted(kind: PassageKind, named: &[&Passage]) -> PlaceCount {
    let numbers = named.iter().filter_map(|passage| passage.numbers());
    let mut ranges: Vec<NumberRange> = numbers.flat_map(Numbers::ranges).copied().collect();
    ranges.sort_unstable();
    let mut last = 0;
    let mut gaps = Vec::new();
    for range in ranges {
        gaps.extend(NumberRange::new(last + 1, range.first() - 1));
        last = last.max(range.last());
    }
    let left_out = Numbers::new(gaps);
    PlaceCount {
        kind,
        places: last as usize,
        left_out: left_out.and_then(|numbers| Passage::of_numbers(kind, numbers)),
    }
}

/// The sections that the policy file lists; nothing, where it lists none.
fn sections(policy: &Policy, named: &[&Passage]) -> Option<PlaceCount> {
    let listed = policy
        .sections
        .iter()
        .filter_map(|section| match &section.at {
            Passage::Sections(sections) => Some(sections.list()),
            _ => None,
        });
    let listed: Vec<&SectionNumber> = listed.flatten().collect();
    let is_left_out = |section: &&&SectionNumber| {
        let section = Sections::new([(**section).clone()]).map(Passage::Sections);
        section.is_some_and(|section| !named.iter().any(|passage| passage.meets(&section)))
    };
    let left_out = Sections::new(listed.iter().filter(is_left_out).copied().cloned());
    (!listed.is_empty()).then_some(PlaceCount {
        kind: PassageKind::Sections,
        places: listed.len(),
        left_out: left_out.map(Passage::Sections),
    })
}
