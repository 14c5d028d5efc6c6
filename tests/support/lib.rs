//! What the tests share; short questions, so that a fact fits on a line.
#![expect(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests are read with their helpers, and a failing helper is the test failing"
)]

pub mod committed;
pub mod costly;
pub mod edits;
pub mod examples;
pub mod fault_files;
pub mod generate;
pub mod hostile;
pub mod one_by_one;
pub mod parts;
pub mod policies;
pub mod sheet;
pub mod space;
pub mod tape;

use std::path::Path;

use online_safety_policy::answer::ResponseList;
use online_safety_policy::vocabulary::{History, Role, Term};
use online_safety_policy::{
    Assessment, Circumstances, Classification, Incident, Policy, Recommendation, Subject,
};

/// The root of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

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
