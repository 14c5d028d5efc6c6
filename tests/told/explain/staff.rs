//! What holds for what staff are told.

use online_safety_policy::Decision;
use online_safety_policy::answer::{DueStanding, Modality, StepOrder};
use online_safety_policy::explain::{Reader, Sentence, SentenceKind};
use online_safety_policy::vocabulary::{Urgency, Word as _};

use super::answer::{Answer, bare, classified, following, recommended};
use super::other::{Other, others};
use super::policies;

/// Required responses are steps, all of them and nothing else, in the order in which to act.
#[test]
fn every_required_response_is_a_step_and_the_urgent_come_first() {
    let mut tried = 0;
    for answer in policies().flat_map(following) {
        tried += steps_are_what_is_required(&answer);
    }
    assert!(tried > 1000, "{tried}");
}

/// How many there are.
pub fn steps_are_what_is_required(answer: &Answer<'_>) -> usize {
    let told = answer.explain(Reader::Staff);
    let steps: Vec<&str> = told
        .sentences()
        .filter(|sentence| sentence.kind() == SentenceKind::Step)
        .map(Sentence::text)
        .collect();
    let required: Vec<_> = answer
        .recommendation()
        .into_iter()
        .flat_map(|answer| answer.responses())
        .filter(|response| response.modality() == Modality::Required)
        .collect();
    let sets = answer
        .recommendation()
        .map_or(0, |answer| answer.one_of().len());
    assert_eq!(steps.len(), required.len() + sets, "{told}");
    for (step, response) in steps.iter().zip(&required) {
        let label = bare(response.label());
        assert!(step.to_lowercase().contains(&label), "{label}: {step}");
        let when = match response.urgency() {
            Urgency::AtOnce => "At once: ",
            Urgency::SameDay => "The same day: ",
            Urgency::Afterwards => "Once the facts are established: ",
        };
        assert!(step.starts_with(when), "{step}");
    }
    assert!(required.is_sorted_by_key(|response| response.urgency()));
    let ordered = told.sentences().any(|s| s.kind() == SentenceKind::Order);
    assert_eq!(ordered, !steps.is_empty(), "{told}");
    required.len()
}

/// What the school may choose is named, and never as a step.
#[test]
fn every_available_response_is_for_the_school_to_choose() {
    for answer in policies().flat_map(recommended) {
        let told = answer.explain(Reader::Staff);
        let choice: Vec<String> = told
            .sentences()
            .filter(|sentence| sentence.kind() == SentenceKind::Choice)
            .map(|sentence| sentence.text().to_lowercase())
            .collect();
        let available = answer.recommendation().unwrap().responses();
        let available: Vec<_> = available
            .filter(|response| response.modality() == Modality::Available)
            .collect();
        assert_eq!(choice.is_empty(), available.is_empty());
        for response in available {
            let label = bare(response.label());
            assert!(choice[0].contains(&label), "{label}: {told}");
        }
    }
}

/// Whoever is told that it is open is told whom to ask, and what not to make of it.
#[test]
fn what_is_open_comes_with_a_caution_and_somebody_to_ask() {
    for answer in policies().flat_map(classified) {
        let told = answer.explain(Reader::Staff);
        let has = |kind| told.sentences().any(|sentence| sentence.kind() == kind);
        let Answer::Classified(answer) = answer else {
            continue;
        };
        match answer.decision() {
            Decision::Decided(verdict) => {
                assert!(!has(SentenceKind::Ask), "{told}");
                assert_eq!(
                    has(SentenceKind::Caution),
                    !verdict.is_permitted(),
                    "{told}"
                );
            }
            Decision::Silent | Decision::Unclear(_) => {
                assert!(
                    has(SentenceKind::Ask) && has(SentenceKind::Caution),
                    "{told}"
                );
            }
            Decision::Depends { .. } => assert!(has(SentenceKind::Ask), "{told}"),
        }
    }
}

#[test]
fn every_step_of_a_procedure_is_named_in_order_and_every_ban() {
    for other in policies().flat_map(others) {
        names_steps_bans_and_duties(&other);
    }
}

pub fn names_steps_bans_and_duties(other: &Other<'_>) {
    let told = other.explain(Reader::Staff);
    let of = |kind: SentenceKind| -> Vec<String> {
        let these = told.sentences().filter(|sentence| sentence.kind() == kind);
        these
            .map(|sentence| sentence.text().to_lowercase())
            .collect()
    };
    let (procedure, order, taken) = match other {
        Other::Procedure(procedure) => (procedure, StepOrder::Ours, [].as_slice()),
        Other::Steps(procedure, order, taken) => (procedure, *order, taken.as_slice()),
        Other::Duties(_) | Other::Due(_) => return names_duties(other),
        Other::Contacts(_) => return,
    };
    let asked: Vec<_> = procedure
        .in_order(order)
        .filter(|step| step.is_required(order) && !taken.contains(&step.step))
        .collect();
    let steps: Vec<String> = of(SentenceKind::Step);
    let none = [
        "no step is asked for.",
        "everything that is asked for has been done.",
    ];
    let steps: Vec<&String> = steps
        .iter()
        .filter(|s| !none.contains(&s.as_str()))
        .collect();
    assert_eq!(steps.len(), asked.len(), "{told}");
    for step in &asked {
        let label = step.step.label().to_lowercase();
        assert!(
            steps.iter().any(|text| text.contains(&label)),
            "{label}: {told}"
        );
    }
    if matches!(other, Other::Procedure(_)) {
        for (text, step) in steps.iter().zip(&asked) {
            assert!(text.contains(&step.step.label().to_lowercase()), "{told}");
        }
    }
    let forbidden = of(SentenceKind::Forbidden).join(" ");
    for ban in procedure.forbidden() {
        let label = ban.step.label().to_lowercase();
        assert!(forbidden.contains(&label), "{label}: {told}");
    }
}

/// Every duty is named; what is overdue stands before everything else.
fn names_duties(other: &Other<'_>) {
    let told = other.explain(Reader::Staff);
    let text = told.to_string();
    match other {
        Other::Duties(duties) => {
            assert!(
                duties.iter().all(|duty| text.contains(duty.label)),
                "{told}"
            );
        }
        Other::Due(due) => {
            assert!(
                due.iter().all(|due| text.contains(due.duty.label)),
                "{told}"
            );
            let overdue = due.iter().filter(|due| due.standing.is_overdue()).count();
            let mut sentences = told.sentences();
            assert!(
                sentences
                    .by_ref()
                    .take(overdue)
                    .all(|s| s.kind() == SentenceKind::Overdue)
            );
            assert!(
                sentences.all(|s| s.kind() != SentenceKind::Overdue),
                "{told}"
            );
            let by = |standing| matches!(standing, DueStanding::DueBy { .. });
            let due_by = due.iter().filter(|due| by(due.standing)).count();
            let dated = told.sentences().filter(|s| s.kind() == SentenceKind::Due);
            assert_eq!(dated.count(), due_by, "{told}");
        }
        Other::Procedure(_) | Other::Steps(..) | Other::Contacts(_) => {}
    }
}
