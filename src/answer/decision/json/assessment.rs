//! Assessments.

use serde::{Serialize, Serializer};

use super::classification::Known;
use crate::answer::decision::assessment::{Assessment, MappedIncident};
use crate::answer::decision::classification::{Classification, Condition};
use crate::answer::decision::recommendation::Recommendation;
use crate::policy::Subject;
use crate::vocabulary::outcome::{ConditionState, Listed, Resolution};
use crate::vocabulary::{Authority, Fit, History, Intent, Role, Term};

#[derive(Serialize)]
struct Answer<'a, 'p> {
    policy: &'p str,
    question: Question<'p>,
    classification: &'a Classification<'p>,
    resolution: Resolution,
    mapped_incidents: Vec<MappedIncident<'p>>,
    possible_incidents: Vec<MappedIncident<'p>>,
    recommendation: &'a Recommendation<'p>,
    /// Said once for all incidents, so that nobody takes them for the school's.
    authority_of_mapping: Authority,
}

#[derive(Serialize)]
struct Question<'p> {
    role: Term<Role>,
    #[serde(serialize_with = "crate::answer::plain::some")]
    subject: Option<Subject>,
    kind: Option<&'static str>,
    circumstances: Known<'p>,
    intent: Option<Intent>,
    history: History,
}

impl Serialize for Assessment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let classification = self.classification();
        Answer {
            policy: classification.policy.id(),
            question: Question {
                role: classification.role(),
                subject: classification.subject(),
                kind: classification.subject().map(|subject| subject.kind()),
                circumstances: Known::of(classification),
                intent: self.intent,
                history: self.history(),
            },
            classification,
            resolution: self.resolution(),
            mapped_incidents: self.incidents().collect(),
            possible_incidents: self.possible().collect(),
            recommendation: self.recommendation(),
            authority_of_mapping: Authority::Ours,
        }
        .serialize(serializer)
    }
}

impl Serialize for MappedIncident<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields<'p> {
            incident: &'p str,
            label: &'p str,
            fit: Fit,
            applies: ConditionState,
            intents: Listed<Intent>,
            conditions: Vec<Condition<'p>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            note: Option<&'p str>,
            authority: Authority,
        }
        Fields {
            incident: self.incident,
            label: self.label,
            fit: self.fit,
            applies: self.applies,
            intents: Listed(self.intents),
            conditions: self.conditions(),
            note: self.note,
            authority: self.authority,
        }
        .serialize(serializer)
    }
}
