//! A school's own words are asked, answered and listed like standard ones.
#![expect(clippy::unwrap_used, reason = "where a helper fails, the test fails")]

mod acts;
mod assessments;
mod incidents;
mod words;

use std::sync::LazyLock;

use jiff::civil::{Time, time};
use online_safety_policy::answer::{Modality, RepeatEffect};
use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::{
    AreaOfRisk, Fact, History, Intent, Moment, Proviso, PupilIncident, Purpose, ResponseKind, Role,
    Technology, Term, Urgency, UserAction, Verdict,
};
use online_safety_policy::vocabulary::{Gap, Outcome, Resolution, Standing};
use online_safety_policy::{
    Circumstances, Classification, Decision, EnumSet, Incident, Policy, QuestionError,
    Recommendation, Subject,
};
use support::{available, required, responses};

const UNKNOWN: Circumstances = Circumstances::UNKNOWN;
const FILE: &str = include_str!("../fixtures/synthetic-school.yaml");

fn school() -> &'static Policy {
    static SCHOOL: LazyLock<Policy> = LazyLock::new(|| Policy::from_yaml(FILE).unwrap());
    &SCHOOL
}

fn role(name: &str) -> Term<Role> {
    school().role(name).unwrap()
}

fn subject(name: &str) -> Subject {
    school().subject(name).unwrap()
}

fn ask(who: &str, what: &str, known: Circumstances) -> Classification<'static> {
    school().classify(role(who), subject(what), &known).unwrap()
}

fn after(
    who: &str,
    what: &[&str],
    intent: Option<Intent>,
    history: History,
) -> Recommendation<'static> {
    let incidents = what
        .iter()
        .map(|what| school().incident(role(who), what).unwrap());
    school()
        .recommend(role(who), incidents, intent, history)
        .unwrap()
}

fn first(who: &str, what: &str) -> Recommendation<'static> {
    after(who, &[what], None, History::FirstTime)
}

fn verdict(who: &str, what: &str) -> Option<Verdict> {
    ask(who, what, UNKNOWN).verdict()
}

fn at(time: Time) -> Circumstances {
    UNKNOWN.time(time)
}
