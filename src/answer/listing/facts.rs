//! The facts that can be given with a question, and their values.

use std::borrow::Cow;

use enumset::EnumSet;
use serde::Serialize;

use super::Listing;
use crate::policy::circumstances::ANY_OTHER;
use crate::policy::{Bounds, Policy};
use crate::vocabulary::Fact;

/// A fact that can be given with a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedFact<'p> {
    /// The fact.
    #[serde(skip)]
    pub fact: Fact,
    /// The same as it is given with a question.
    pub id: &'p str,
    /// Its label.
    pub label: &'p str,
    /// Whether any answer of the policy can turn on it.
    pub asked: bool,
    /// Its values. For the time, which is given as a clock time, the bands of the
    /// day that the policy tells apart; none where it names no times. For the group
    /// the groups of which rules speak, of which several can be given at once.
    #[serde(rename = "choices")]
    pub values: Vec<FactValue<'p>>,
}

/// A value that a fact can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FactValue<'p> {
    /// The word, or a band of the day such as `08:45-15:20`.
    pub id: Cow<'p, str>,
    /// Its label; for a band of the day, the policy's names for it.
    pub label: Cow<'p, str>,
    /// For a place that lies in another, that one: what is said of it holds here too.
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub within: Option<&'p str>,
}

impl<'p> Listing<'p> {
    /// What can be known about the circumstances.
    #[must_use]
    pub fn facts(&self) -> Vec<ListedFact<'p>> {
        let asked = asked(self.policy);
        let all = self.policy.all_facts();
        all.map(|fact| ListedFact {
            fact,
            id: self.policy.fact_id(fact),
            label: self.policy.fact_label(fact),
            asked: asked.contains(fact),
            values: values(self.policy, fact),
        })
        .collect()
    }
}

/// The facts on which some cell, rule or mapped incident, or the scope, lays a condition.
fn asked(policy: &Policy) -> EnumSet<Fact> {
    let mapped = policy
        .tables
        .iter()
        .flat_map(|(_, table)| table.all_mapped());
    let mapped = mapped
        .flat_map(|mapped| &mapped.conditions)
        .map(|condition| condition.fact);
    let entries = policy.entries.iter().flat_map(|entry| entry.asks());
    let scope = policy.bounds.iter().flat_map(Bounds::asks);
    entries.chain(mapped).chain(scope).collect()
}

fn values(policy: &Policy, fact: Fact) -> Vec<FactValue<'_>> {
    let values = policy.values.words(fact).map(|words| {
        let values = (0..words.count()).filter(|value| words.is_named(*value));
        let values = values.map(|value| FactValue {
            id: words.id_at(value).into(),
            label: words.label_at(value).into(),
            within: policy
                .values
                .around(fact, value)
                .next()
                .map(|place| words.id_at(place)),
        });
        values.collect()
    });
    values.unwrap_or_else(|| match fact {
        Fact::Group => groups(policy),
        _ => bands(policy),
    })
}

/// The groups of which rules speak, and what says that there is none beside; nothing where no rule does.
fn groups(policy: &Policy) -> Vec<FactValue<'_>> {
    let words = policy.groups.roles(policy.groups.bearing());
    let mut groups: Vec<FactValue<'_>> = words
        .map(|role| FactValue {
            id: policy.roles.id_at(role).into(),
            label: policy.roles.label_at(role).into(),
            within: None,
        })
        .collect();
    if !groups.is_empty() {
        groups.push(FactValue {
            id: ANY_OTHER.into(),
            label: "In no other group".into(),
            within: None,
        });
    }
    groups
}

/// The bands of the day, each with the names of the policy's times that hold it.
fn bands(policy: &Policy) -> Vec<FactValue<'_>> {
    let clock = &policy.clock;
    let bands = if clock.bands() > 1 { clock.bands() } else { 0 };
    (0..bands)
        .map(|band| {
            let names: Vec<&str> = clock.names(band).collect();
            FactValue {
                id: policy.value_label(Fact::Time, band).into(),
                label: match names.as_slice() {
                    [] => "no time that the policy names".into(),
                    [name] => (*name).into(),
                    names => names.join(", ").into(),
                },
                within: None,
            }
        })
        .collect()
}
