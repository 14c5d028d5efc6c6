//! Recommendations.

use serde::{Serialize, Serializer};

use crate::answer::decision::ContactPoint;
use crate::answer::decision::reason::Reason;
use crate::answer::decision::recommendation::{
    Recommendation, RecommendedResponse, Repetition, ResponseList,
};
use crate::policy::Incident;
use crate::source::Table;
use crate::vocabulary::outcome::Standing;
use crate::vocabulary::{Authority, History, Intent, Role, Term};

#[derive(Serialize)]
struct Answer<'p> {
    policy: &'p str,
    question: Question,
    answer: Is,
    responses: Vec<RecommendedResponse<'p>>,
    required: Ids<'p>,
    available: Ids<'p>,
    disputed: Ids<'p>,
    judged_by: Option<Table>,
    #[serde(serialize_with = "crate::answer::plain::all")]
    answered_as: Vec<Incident>,
    #[serde(serialize_with = "crate::answer::plain::all")]
    incidents_set_aside: Vec<Incident>,
    #[serde(serialize_with = "crate::answer::plain::all")]
    unspoken: Vec<Incident>,
    repetitions: Vec<Repetition<'p>>,
    contacts: Vec<ContactPoint<'p>>,
    reasons: Vec<Reason<'p>>,
    /// The urgency of a response, and so their order, is never the school's word.
    authority_of_order: Authority,
}

#[derive(Serialize)]
struct Question {
    role: Term<Role>,
    #[serde(serialize_with = "crate::answer::plain::all")]
    incidents: Vec<Incident>,
    intent: Option<Intent>,
    history: History,
}

#[derive(Serialize)]
struct Is {
    is: Standing,
}

/// The words of a list; none where no table judges the role.
struct Ids<'p>(Option<ResponseList<'p>>);

impl Serialize for Ids<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().flat_map(ResponseList::ids))
    }
}

impl Serialize for Recommendation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Answer {
            policy: self.policy.id(),
            question: Question {
                role: self.role(),
                incidents: self.asked().collect(),
                intent: self.intent,
                history: self.history,
            },
            answer: Is {
                is: self.standing(),
            },
            responses: self.responses().collect(),
            required: Ids(self.required()),
            available: Ids(self.available()),
            disputed: Ids(self.disputed()),
            judged_by: self.table().map(|(_, table)| table.table),
            answered_as: self.judged().collect(),
            incidents_set_aside: self.set_aside(),
            unspoken: self.unspoken(),
            repetitions: self.repetitions(),
            contacts: self.contacts().collect(),
            reasons: self.reasons().collect(),
            authority_of_order: Authority::Ours,
        }
        .serialize(serializer)
    }
}
