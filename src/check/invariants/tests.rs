//! The laws that hold by the way answers are made: broken here by spoiling what
//! answers are made from, which no policy file can do.

use super::judge::{harsher, holds, lighter};
use super::{DefaultInvariant, Question};
use crate::answer::ask::Answer;
use crate::policy::Policy;
use crate::policy::circumstances::Circumstances;
use crate::validate::builtin::telford_infant_2020;
use crate::vocabulary::{History, PupilIncident, Role, Technology, UserAction, Verdict, Word as _};

/// The defaults that a policy breaks.
fn broken(policy: &Policy) -> Vec<DefaultInvariant> {
    let laws = policy.invariants().filter(|law| !law.holds());
    laws.filter_map(|law| law.default()).collect()
}

fn telford() -> Policy {
    let policy = telford_infant_2020().clone();
    assert_eq!(broken(&policy), []);
    policy
}

#[test]
fn a_statement_that_the_answer_does_not_show() {
    let mut policy = telford();
    let role = Role::Pupil.index();
    let entry = policy.question(role, UserAction::Gambling.index()).unwrap();
    let number = usize::from(entry.statements[0]);
    policy.statements[number].otherwise |= Verdict::Allowed;
    assert_eq!(
        broken(&policy),
        [DefaultInvariant::UnclearVerdictsStayVisible]
    );
}

#[test]
fn a_response_of_one_reading_that_the_answer_takes_for_sure() {
    let mut policy = telford();
    // The row can now be read as asking for nothing, and the answer was made before.
    policy.tables.fill(vec![5], |pupils, row| {
        let table = pupils.compiled.as_mut().unwrap();
        table.rows[row].readings.push(0);
    });
    assert_eq!(
        broken(&policy),
        [DefaultInvariant::UnclearResponsesStayVisible]
    );
}

#[test]
fn a_verdict_that_rests_on_nothing() {
    let mut policy = telford();
    let silent = &policy.entries[0].clone();
    let decided = policy.entries.iter_mut().find(|entry| *entry != silent);
    decided.unwrap().statements = Box::default();
    let broken = broken(&policy);
    assert!(broken.contains(&DefaultInvariant::VerdictsNameTheirPlace));
}

#[test]
fn a_response_that_rests_on_nothing() {
    let mut policy = telford();
    policy.tables.fill(vec![0, 1], |table, rules| {
        let table = table.compiled.as_mut().unwrap();
        let kept = table.rules.len() - rules;
        assert!(table.rules.drain(kept..).all(|rule| rule.by_name));
    });
    let broken = broken(&policy);
    assert!(broken.contains(&DefaultInvariant::ResponsesNameTheirPlace));
}

#[test]
fn a_permitted_act_with_consequences() {
    let policy = telford();
    let law = policy
        .invariants()
        .find(|law| law.default() == Some(DefaultInvariant::PermittedActsHaveNoConsequences))
        .unwrap();
    let (role, subject) = (Role::Pupil.into(), Technology::SchoolIpads.into());
    let (circumstances, history) = (Circumstances::UNKNOWN, History::FirstTime);
    let question = Question::Assess {
        role,
        subject,
        circumstances,
        intent: None,
        history,
    };
    let mut answer = policy
        .assess(role, subject, &circumstances, None, history)
        .unwrap();
    let holds = |answer| {
        holds(
            &law.rule.law,
            &policy,
            &question,
            &Answer::Assessment(answer),
        )
    };
    assert!(holds(answer));
    answer.recommendation.required = 1;
    assert!(!holds(answer));
}

#[test]
fn lighter_and_harsher() {
    let policy = telford();
    let ask = |incident| {
        let answer = policy.recommend(Role::Pupil, [incident], None, History::FirstTime);
        answer.unwrap()
    };
    let (grave, light) = (
        ask(PupilIncident::IllegalMaterial),
        ask(PupilIncident::FilterBypass),
    );
    assert!(lighter(&light, &grave) && !lighter(&grave, &light));
    assert!(!lighter(&grave, &grave));
    // All of these are referrals.
    assert!(!harsher(&grave, &light) && !harsher(&light, &grave));
    let (_, table) = grave.table().unwrap();
    let warning = table.responses.iter().position(|r| &*r.id == "warning");
    let warning = 1 << warning.unwrap();
    let mut warned = light;
    warned.available |= warning;
    assert!(harsher(&warned, &light) && !harsher(&light, &warned));
    assert!(lighter(&light, &warned) && !lighter(&warned, &light));
    let mut disputed = light;
    disputed.disputed |= warning;
    assert!(harsher(&disputed, &light) && lighter(&light, &disputed));
    let mut required = light;
    required.required |= warning;
    assert!(harsher(&required, &disputed) && harsher(&required, &warned));
    assert!(lighter(&warned, &required) && lighter(&disputed, &required));
    assert!(!harsher(&warned, &required) && !lighter(&required, &warned));
}
