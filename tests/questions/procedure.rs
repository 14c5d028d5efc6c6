//! What is done when misuse is suspected: facts of the shipped policies, and laws.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "where a helper fails, the test fails"
)]

mod answers;
mod faults;
mod generated;
mod laws;
mod ours;
mod printed;
mod telford;
mod trafalgar;
mod words;

use online_safety_policy::answer::{StepOrder, StepStatus};
use online_safety_policy::vocabulary::{Aspect, Step, Suspicion, Word as _};
use online_safety_policy::{Policy, Procedure};
use strum::IntoEnumIterator as _;

/// `306`, `[71, 304]`: the lines that a step rests on, place by place.
#[track_caller]
fn lines(procedure: &Procedure<'_>, step: Step) -> Vec<String> {
    let said = procedure.step(step);
    let said = said.unwrap_or_else(|| panic!("nothing is said of `{step}`"));
    let places = said.reasons.iter().map(|reason| reason.source.lines);
    places.map(|lines| lines.unwrap().to_string()).collect()
}

/// The steps of an order, as files spell them.
fn steps(procedure: &Procedure<'_>, order: StepOrder) -> Vec<&'static str> {
    let steps = procedure
        .in_order(order)
        .filter(|step| step.is_required(order));
    steps.map(|step| step.step.as_str()).collect()
}

/// Does what is next until there is nothing left; gives what was done.
#[track_caller]
fn follow(procedure: &Procedure<'_>, order: StepOrder, begun: &[Step]) -> Vec<Step> {
    let mut taken = begun.to_vec();
    while let Some(next) = procedure.check(order, taken.iter().copied()).next() {
        assert!(!taken.contains(&next.step), "`{}` twice", next.step);
        taken.push(next.step);
    }
    taken
}

/// Every suspicion in every order.
fn questions(policy: &Policy) -> impl Iterator<Item = (Procedure<'_>, StepOrder)> {
    Suspicion::iter().flat_map(move |suspicion| {
        StepOrder::iter().map(move |order| (policy.procedure(suspicion), order))
    })
}

/// Whether a step looks at the content, copies it, prints it, judges it or acts upon it.
fn touches_content(step: Step) -> bool {
    matches!(step.aspect(), Aspect::View | Aspect::Copy | Aspect::Judge)
        || step == Step::ActInternally
}

/// The laws that hold whatever was taken.
#[track_caller]
fn check_laws(procedure: &Procedure<'_>, order: StepOrder, taken: &[Step]) {
    let check = procedure.check(order, taken.iter().copied());
    let context = || {
        let suspicion = procedure.suspicion();
        format!("{suspicion}, {order}, {taken:?}\n{check}")
    };
    // Nothing forbidden is ever next, and what is next is asked for and not done.
    if let Some(next) = check.next() {
        assert!(procedure.ban(next.step).is_none(), "{}", context());
        assert!(next.is_required(order), "{}", context());
        assert!(!taken.contains(&next.step), "{}", context());
    }
    let next: Vec<_> = check.of_status(StepStatus::Next).collect();
    assert_eq!(
        next,
        check
            .next()
            .map(|next| next.step)
            .into_iter()
            .collect::<Vec<_>>()
    );
    assert_eq!(
        check.is_complete(),
        check.missing().next().is_none(),
        "{}",
        context()
    );
    // What is missing is asked for, not done, and not forbidden.
    for step in check.missing() {
        let status = check.status(step.step);
        let open = [StepStatus::Next, StepStatus::Due, StepStatus::Waiting];
        assert!(
            open.contains(&status),
            "{}: {status}\n{}",
            step.step,
            context()
        );
    }
    for step in Step::iter() {
        let is_forbidden = check.status(step) == StepStatus::Forbidden;
        assert_eq!(
            is_forbidden,
            procedure.ban(step).is_some(),
            "{step}\n{}",
            context()
        );
    }
    // Each complaint is about a step that was taken, and there is at most one a step.
    let mut last = 0;
    for complaint in check.complaints() {
        assert!(complaint.place > last, "{}", context());
        last = complaint.place;
        assert_eq!(taken.get(last - 1), Some(&complaint.step), "{}", context());
    }
}
