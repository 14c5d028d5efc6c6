//! Short questions, so that a fact fits on a line.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::allow_attributes,
    clippy::unwrap_used,
    reason = "each test file uses its own part, and a failing unwrap is the test failing"
)]

pub mod sheet;
pub mod space;

use online_safety_policy::vocabulary::{History, Role, Term};
use online_safety_policy::{
    Assessment, Circumstances, Classification, Incident, Policy, Recommendation, ResponseList,
    Subject,
};

#[track_caller]
pub fn classify<'p>(
    policy: &'p Policy,
    who: impl Into<Term<Role>>,
    what: impl Into<Subject>,
    circumstances: Circumstances,
) -> Classification<'p> {
    policy.classify(who, what, &circumstances).unwrap()
}

#[track_caller]
pub fn recommend<'p>(
    policy: &'p Policy,
    who: impl Into<Term<Role>>,
    incidents: impl IntoIterator<Item: Into<Incident>>,
    history: History,
) -> Recommendation<'p> {
    policy.recommend(who, incidents, None, history).unwrap()
}

/// All responses, in the order in which to act.
pub fn responses<'p>(answer: &Recommendation<'p>) -> Vec<&'p str> {
    answer.responses().map(|response| response.id()).collect()
}

pub fn required<'p>(answer: &Recommendation<'p>) -> Vec<&'p str> {
    ids(answer.required())
}

pub fn available<'p>(answer: &Recommendation<'p>) -> Vec<&'p str> {
    ids(answer.available())
}

fn ids(list: Option<ResponseList<'_>>) -> Vec<&str> {
    list.iter().flat_map(ResponseList::ids).collect()
}

/// The incidents that an act amounts to.
pub fn incidents(answer: &Assessment<'_>) -> Vec<String> {
    answer
        .incidents()
        .map(|mapped| mapped.incident.to_owned())
        .collect()
}
