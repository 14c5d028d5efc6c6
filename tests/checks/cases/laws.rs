//! Laws that hold for every answer: a case made from it passes, and one that
//! expects any other answer fails.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::vocabulary::Word;
use online_safety_policy::vocabulary::{Outcome, Standing};
use online_safety_policy::{Circumstances, Classification, Policy};
use strum::IntoEnumIterator as _;

use crate::cases::made::{answer, because, given, list, of_act, of_incident, run_all};

/// Every answer about an act, for every combination of what is known; one of some.
fn acts(
    policy: &Policy,
    one_of: usize,
) -> impl Iterator<Item = (Classification<'_>, Circumstances)> {
    policy
        .questions()
        .filter(|(role, _)| is_named(policy, role.as_str()))
        .flat_map(move |(role, subject)| {
            let known = policy.circumstances_of(role, subject).unwrap();
            known.map(move |known| (policy.classify(role, subject, &known).unwrap(), known))
        })
        .step_by(one_of)
}

#[test]
fn a_case_made_from_an_answer_about_an_act_passes() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        run_all(policy, true, acts(policy, 3), |(answer, known)| {
            format!(
                "    who: {}\n    classify: {}\n{}    expect: {{ {}{} }}",
                answer.role(),
                answer.subject().unwrap().as_str(),
                given(&known, policy, &answer),
                of_act(&answer),
                because(answer.reasons())
            )
        });
    }
}

/// Whether a word of a case means this role alone, and not an audience of that name.
fn is_named(policy: &Policy, role: &str) -> bool {
    let audiences = policy.listing().audiences();
    audiences.iter().all(|audience| audience.id != role)
}

#[test]
fn a_case_made_from_an_answer_about_an_incident_passes() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        // Of a role that no table judges, a case asks in the words for staff.
        let questions = policy
            .incident_questions()
            .filter(|(role, ..)| is_named(policy, role.as_str()))
            .filter(|(role, incident, ..)| {
                policy.incident(*role, incident.as_str()) == Ok(*incident)
            })
            .step_by(7);
        run_all(
            policy,
            true,
            questions,
            |(who, incident, intent, history)| {
                let answer = policy.recommend(who, [incident], intent, history).unwrap();
                let standing = answer.standing();
                let intent = intent.map_or(String::new(), |i| format!("    intent: {i}\n"));
                let expect = match standing {
                    Standing::Silent => "answer: silent".to_owned(),
                    _ => format!("answer: {}, {}", standing.as_str(), of_incident(&answer)),
                };
                format!(
                    "    who: {}\n    recommend: {}\n{intent}    history: {}\n    expect: {{ {expect}{} }}",
                    who.as_str(),
                    incident.as_str(),
                    history,
                    because(answer.reasons())
                )
            },
        );
    }
}

#[test]
fn a_case_made_from_an_assessment_passes() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        run_all(policy, true, acts(policy, 11), |(act, known)| {
            let who = act.role();
            let answer = policy
                .assess(
                    who,
                    act.subject().unwrap(),
                    &known,
                    None,
                    "repeat".parse().unwrap(),
                )
                .unwrap();
            let incidents = list(answer.incidents().map(|mapped| mapped.incident));
            let possible: std::collections::BTreeSet<&str> =
                answer.possible().map(|mapped| mapped.incident).collect();
            format!(
                "    who: {}\n    assess: {}\n{}    history: repeat\n    expect: {{ {}, resolution: {}, incidents: {incidents}, possible: {}, {} }}",
                who.as_str(),
                act.subject().unwrap().as_str(),
                given(&known, policy, &act),
                of_act(answer.classification()),
                answer.resolution(),
                list(possible),
                of_incident(answer.recommendation())
            )
        });
    }
}

#[test]
fn a_case_that_expects_another_answer_fails() {
    let kinds = || Outcome::iter().map(Outcome::as_str).chain(["depends"]);
    for (builtin, other) in Builtin::iter().flat_map(|b| kinds().map(move |kind| (b, kind))) {
        let policy = builtin.policy();
        let wrong = acts(policy, 31).filter(|(act, _)| answer(act.decision()) != other);
        run_all(policy, false, wrong, |(act, known)| {
            format!(
                "    who: {}\n    classify: {}\n{}    expect: {other}",
                act.role(),
                act.subject().unwrap().as_str(),
                given(&known, policy, &act),
            )
        });
    }
}
