//! Cases about procedures: one made from the whole answer passes, one that expects
//! anything else fails.

use online_safety_policy::answer::{StepOrder, StepReason};
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::cases::Cases;
use online_safety_policy::vocabulary::{Force, Step, Suspicion, Word};
use online_safety_policy::{Policy, Procedure};
use strum::IntoEnumIterator as _;

use crate::cases::made::{list, run_all};

/// Everything that a case can say of a procedure as a whole.
fn whole(of: &Procedure<'_>) -> String {
    let steps = of.in_order(StepOrder::Printed).map(|said| said.step);
    let steps: Vec<Step> = steps.collect();
    let never: Vec<Step> = of.forbidden().iter().map(|ban| ban.step).collect();
    let open = of.open().iter().map(|open| open.point);
    let mut text = format!(
        "    suspect: {}\n    expect: {{ answer: {}",
        of.suspicion(),
        of.standing()
    );
    for (key, words) in [
        ("steps", list(steps)),
        ("never", list(never)),
        ("open", list(open)),
    ] {
        if words != "[]" {
            text += &format!(", {key}: {words}");
        }
    }
    text + " }"
}

fn places<'a, 'p>(of: &'a Procedure<'p>, step: Step) -> &'a [StepReason<'p>] {
    of.step(step).map_or(&[], |said| &said.reasons)
}

fn force(of: &Procedure<'_>, step: Step) -> &'static str {
    let force = places(of, step).iter().map(|place| place.force).max();
    force.map_or("silent", Force::as_str)
}

/// Everything that a case can say of a step.
fn single(of: &Procedure<'_>, step: Step) -> String {
    let places = places(of, step);
    fn words<'a>(words: impl Iterator<Item = &'a str>) -> String {
        let mut words: Vec<&str> = words.collect();
        words.sort_unstable();
        words.dedup();
        list(words)
    }
    let urgency = places.iter().filter_map(|place| place.urgency).min();
    let mut text = format!(
        "    suspect: {}\n    step: {step}\n    expect: {{ answer: {}, by: {}, to: {}, after: {}, urgency: {}",
        of.suspicion(),
        force(of, step),
        words(places.iter().flat_map(|p| p.by).map(|by| by.as_str())),
        words(places.iter().flat_map(|p| p.to).map(|to| to.as_str())),
        words(
            places
                .iter()
                .flat_map(|p| &p.after)
                .map(|step| step.as_str())
        ),
        list(urgency),
    );
    if !places.is_empty() {
        text += &format!(", because: {}", words(places.iter().map(|p| p.rule)));
    }
    text + " }"
}

fn all(policy: &Policy) -> impl Iterator<Item = Procedure<'_>> {
    Suspicion::iter().map(|suspicion| policy.procedure(suspicion))
}

#[test]
fn a_case_made_from_a_procedure_passes() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        run_all(policy, true, all(policy), |of| whole(&of));
    }
}

#[test]
fn a_case_made_from_a_step_passes() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        run_all(policy, true, steps(policy), |(of, step)| single(&of, step));
    }
}

/// Every step under every suspicion.
fn steps(policy: &Policy) -> impl Iterator<Item = (Procedure<'_>, Step)> {
    all(policy).flat_map(|of| Step::iter().map(move |step| (of.clone(), step)))
}

#[test]
fn a_case_that_expects_more_of_a_step_or_less_fails() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        for other in Force::iter().map(Force::as_str).chain(["silent"]) {
            let wrong = steps(policy).filter(|(of, step)| force(of, *step) != other);
            run_all(policy, false, wrong, |(of, step)| {
                let suspicion = of.suspicion();
                format!("    suspect: {suspicion}\n    step: {step}\n    expect: {other}")
            });
        }
    }
}

#[test]
fn a_case_that_turns_the_order_of_two_steps_fails() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        let pairs = all(policy).flat_map(|of| {
            let steps = of.in_order(StepOrder::Printed).map(|said| said.step);
            let steps: Vec<Step> = steps.collect();
            let pairs = steps.windows(2).map(|pair| (pair[0], pair[1]));
            let pairs: Vec<(Step, Step)> = pairs.collect();
            let suspicion = of.suspicion();
            pairs
                .into_iter()
                .map(move |(one, next)| (suspicion, one, next))
        });
        let pairs: Vec<_> = pairs.collect();
        assert!(pairs.len() > 20);
        run_all(policy, true, pairs.iter(), |(of, one, next)| {
            format!("    suspect: {of}\n    expect: {{ steps: [{one}, {next}] }}")
        });
        run_all(policy, false, pairs.iter(), |(of, one, next)| {
            format!("    suspect: {of}\n    expect: {{ steps: [{next}, {one}] }}")
        });
    }
}

/// What is neither to be taken nor forbidden is in no list.
#[test]
fn a_case_that_names_a_step_of_another_kind_fails() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        for key in ["steps", "never"] {
            let wrong = steps(policy).filter(|(of, step)| match key {
                "never" => of.ban(*step).is_none(),
                _ => !of
                    .in_order(StepOrder::Printed)
                    .any(|said| said.step == *step),
            });
            run_all(policy, false, wrong, |(of, step)| {
                let suspicion = of.suspicion();
                format!("    suspect: {suspicion}\n    expect: {{ {key}: {step} }}")
            });
        }
    }
}

/// A place that speaks of a step is tried where the step is named, and what it says beside that
/// where a case expects it.
#[test]
fn steps_and_open_points_are_covered_where_they_are_named() {
    let policy = Policy::from_yaml(include_str!("../../fixtures/base.yaml")).unwrap();
    let text = include_str!("../../fixtures/cases-base.yaml");
    let covered = |text: &str| -> Vec<String> {
        let report = Cases::from_yaml(text, &policy).unwrap().run(&policy);
        assert!(report.passed(), "{report}");
        let parts = report.coverage().parts().iter();
        let of_procedure = |path: &str| path.starts_with("procedure.") || path.contains(".then.");
        let covered = parts.filter(|part| part.is_covered() && of_procedure(&part.path));
        covered.map(|part| part.path.clone()).collect()
    };
    let all = [
        "contacts.tell-the-head.then.police",
        "procedure.steps.team",
        "procedure.steps.team.by",
        "procedure.steps.telling",
        "procedure.steps.telling.to",
        "procedure.steps.telling.urgency",
        "procedure.steps.address",
        "procedure.steps.no-copies",
        "procedure.open.how-long-kept",
    ];
    assert_eq!(covered(text), all);
    for (find, put, lost) in [
        (", then: [police]", "", all[0]),
        ("{ by: [senior-staff, adults] }", "must", all[2]),
        (" to: [headteacher], after", " after", all[4]),
        (", urgency: at-once", "", all[5]),
        (", record-address]", "]", all[6]),
        (", never: [copy-content]", "", all[7]),
        (", open: [how-long-kept]", "", all[8]),
    ] {
        assert_eq!(text.matches(find).count(), 1, "{find}");
        let expected: Vec<&str> = all.into_iter().filter(|path| *path != lost).collect();
        assert_eq!(covered(&text.replace(find, put)), expected, "{find}");
    }
    // Nothing speaks of what the steps are to follow, unless a case does.
    let after = text.replace("    step: report-suspicion\n", "    step: record-address\n");
    let after = after.replace(
        "answer: should, by: [], to: [headteacher], after: [], urgency: at-once, because: [telling]",
        "answer: must, after: [involve-several-seniors]",
    );
    assert!(covered(&after).contains(&"procedure.steps.address.after".to_owned()));
}
