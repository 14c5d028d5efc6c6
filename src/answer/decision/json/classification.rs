//! Classifications.

use serde::{Serialize, Serializer};
use strum::IntoEnumIterator as _;

use crate::answer::decision::classification::{Classification, Condition, LeadsTo, Reading};
use crate::answer::decision::reason::Reason;
use crate::policy::circumstances::Facts;
use crate::policy::{Policy, Subject};
use crate::source::Citation;
use crate::vocabulary::outcome::{ConditionState, Decision, Gap, Listed};
use crate::vocabulary::{AreaOfRisk, Fact, Proviso, Role, Term, Verdict};

#[derive(Serialize)]
struct Answer<'p> {
    policy: &'p str,
    question: Question<'p>,
    answer: Decision,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<AreaOfRisk>,
    conditions: Vec<Condition<'p>>,
    readings: Vec<Reading<'p>>,
    leads_to: Vec<LeadsTo>,
    provisos: Vec<Proviso>,
    gaps: Vec<Gap>,
    reasons: Vec<Reason<'p>>,
}

#[derive(Serialize)]
struct Question<'p> {
    role: Term<Role>,
    #[serde(serialize_with = "crate::answer::plain::some")]
    subject: Option<Subject>,
    kind: Option<&'static str>,
    circumstances: Known<'p>,
}

/// The facts that are known, with their values; the time as a band of the day.
pub(crate) struct Known<'p> {
    policy: &'p Policy,
    facts: Facts,
}

impl<'p> Known<'p> {
    pub(crate) fn of(classification: &Classification<'p>) -> Self {
        Self {
            policy: classification.policy,
            facts: *classification.facts(),
        }
    }
}

impl Serialize for Known<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Fact::iter().filter_map(|fact| {
            let value = usize::from(self.facts.get(fact)?);
            Some((fact, self.policy.value_label(fact, value)))
        }))
    }
}

impl Serialize for Classification<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let leads_to = Fact::iter().flat_map(|fact| self.leads_to(fact));
        Answer {
            policy: self.policy.id(),
            question: Question {
                role: self.role(),
                subject: self.subject(),
                kind: self.subject().map(|subject| subject.kind()),
                circumstances: Known::of(self),
            },
            answer: self.decision,
            area: self.area(),
            conditions: self.conditions(),
            readings: self.readings(),
            leads_to: leads_to.collect(),
            provisos: self.provisos(),
            gaps: self.gaps(),
            reasons: self.reasons().collect(),
        }
        .serialize(serializer)
    }
}

impl Serialize for Condition<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields {
            fact: Fact,
            accepted: Vec<String>,
            state: ConditionState,
            #[serde(skip_serializing_if = "Option::is_none")]
            known: Option<String>,
        }
        Fields {
            fact: self.fact(),
            accepted: self.accepted(),
            state: self.state(),
            known: self.known(),
        }
        .serialize(serializer)
    }
}

impl Serialize for Reading<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields<'a> {
            #[serde(skip_serializing_if = "Option::is_none")]
            level: Option<&'a str>,
            verdicts: Listed<Verdict>,
            asks_for: Listed<Fact>,
            #[serde(skip_serializing_if = "Option::is_none")]
            note: Option<&'a str>,
            source: &'a Citation<'a>,
        }
        Fields {
            level: self.level,
            verdicts: Listed(self.verdicts),
            asks_for: Listed(self.asks),
            note: self.note,
            source: &self.source,
        }
        .serialize(serializer)
    }
}

impl Serialize for LeadsTo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields<'a> {
            fact: Fact,
            value: &'a str,
            answer: Decision,
        }
        Fields {
            fact: self.fact,
            value: &self.value,
            answer: self.decision,
        }
        .serialize(serializer)
    }
}
