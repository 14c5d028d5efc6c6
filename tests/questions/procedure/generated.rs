//! Laws of procedures that no school wrote.

use std::fmt::Write as _;

use online_safety_policy::Policy;
use online_safety_policy::answer::{Course, StepOrder, StepStatus};
use online_safety_policy::vocabulary::{Force, Step, Suspicion, Urgency, Word};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use strum::{EnumCount as _, IntoEnumIterator as _};

use super::{check_laws, follow, questions, touches_content};

fn words<W: Word>() -> Vec<W> {
    W::iter().collect()
}

/// One place that speaks of a step; whether it asks for it or against it is drawn for the step.
#[derive(Clone, Debug)]
struct Place {
    step: Step,
    force: Force,
    of: Vec<Suspicion>,
    after: Vec<Step>,
    urgency: Option<Urgency>,
    line: u32,
}

fn place() -> impl Strategy<Value = Place> {
    (
        select(words::<Step>()),
        select(words::<Force>()),
        subsequence(words::<Suspicion>(), 0..=Suspicion::COUNT),
        subsequence(words::<Step>(), 0..4),
        proptest::option::of(select(words::<Urgency>())),
        1..30u32,
    )
        .prop_map(|(step, force, of, after, urgency, line)| Place {
            step,
            force,
            of,
            after,
            urgency,
            line,
        })
}

fn list<W: Word>(key: &str, words: &[W]) -> String {
    let words: Vec<_> = words.iter().map(|word| word.as_str()).collect();
    match words.is_empty() {
        true => String::new(),
        false => format!(", {key}: [{}]", words.join(", ")),
    }
}

/// A policy with these places, as far as they agree with each other and stand in order.
fn policy(places: &[Place], printed: bool) -> Policy {
    let mut text = "format: 1\npolicy: { id: p, school: P, title: P }\nprocedure:\n".to_owned();
    if !printed {
        text.push_str("  printed: false\n");
    }
    text.push_str("  lines: 10-20\n  steps:\n");
    let mut above: Vec<&Place> = Vec::new();
    for place in places {
        let first = above.iter().find(|other| other.step == place.step);
        if first.is_some_and(|first| first.force.forbids() != place.force.forbids()) {
            continue;
        }
        let is_above =
            |step: &&Step| **step != place.step && above.iter().any(|other| other.step == **step);
        let after: Vec<Step> = place.after.iter().filter(is_above).copied().collect();
        let urgency = place
            .urgency
            .map(|urgency| vec![urgency])
            .unwrap_or_default();
        let urgency = list("urgency", &urgency).replace(['[', ']'], "");
        let _ = writeln!(
            text,
            "    place-{}: {{ line: {}, step: {}, force: {}{}{}{urgency} }}",
            above.len(),
            place.line,
            place.step,
            place.force,
            list("for", &place.of),
            list("after", &after),
        );
        above.push(place);
    }
    Policy::from_yaml(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn hold(
        places in prop::collection::vec(place(), 1..40),
        printed: bool,
        taken in prop::collection::vec(select(words::<Step>()), 0..12),
    ) {
        let policy = policy(&places, printed);
        for (procedure, order) in questions(&policy) {
            check_laws(&procedure, order, &taken);
            let followed = follow(&procedure, order, &[]);
            let check = procedure.check(order, followed.iter().copied());
            prop_assert!(check.is_complete(), "{check}");
            prop_assert!(check.complaints().is_empty(), "{followed:?}\n{check}");
            let followed = follow(&procedure, order, &taken);
            let check = procedure.check(order, followed);
            prop_assert!(check.is_complete(), "{check}");
            for complaint in check.complaints().iter().filter(|_| order == StepOrder::Ours) {
                prop_assert!(complaint.place <= taken.len(), "{check}");
            }
        }
    }

    #[test]
    fn hold_for_a_halt(places in prop::collection::vec(place(), 1..40), printed: bool) {
        let policy = policy(&places, printed);
        for (procedure, order) in questions(&policy) {
            if procedure.course() == Course::Halt {
                let check = procedure.check(order, [Step::StopViewing]);
                for step in Step::iter().filter(|step| touches_content(*step)) {
                    prop_assert_eq!(check.status(step), StepStatus::Forbidden);
                }
            }
            let said: std::collections::BTreeSet<_> =
                procedure.said().iter().map(|said| said.step.as_str()).collect();
            prop_assert_eq!(said.len(), procedure.said().len());
        }
    }
}
