//! Procedures and checks as people and as programs get them.

use std::fmt::Write as _;

use online_safety_policy::answer::StepOrder;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::vocabulary::{Step, Suspicion, Word as _};
use strum::IntoEnumIterator as _;

use super::questions;

/// Every procedure of a policy.
fn sheet(policy: Builtin) -> String {
    let mut sheet = String::new();
    for suspicion in Suspicion::iter() {
        let answer = policy.policy().procedure(suspicion);
        let _ = write!(sheet, "## {suspicion}\n\n{answer}\n\n");
    }
    sheet
}

#[test]
fn in_text() {
    insta::assert_snapshot!("telford", sheet(Builtin::TelfordInfant2020));
    insta::assert_snapshot!("trafalgar", sheet(Builtin::TrafalgarInfant2018));
}

#[test]
fn in_json() {
    let telford = Builtin::TelfordInfant2020.policy();
    let procedure = telford.procedure(Suspicion::ChildSexualAbuseImages);
    insta::assert_json_snapshot!("telford_abuse_images", procedure);
    let taken = [
        Step::RecordAddress,
        Step::StoreScreenshots,
        Step::StopViewing,
        Step::JudgeSubstance,
        Step::InformParents,
    ];
    let check = procedure.check(StepOrder::Ours, taken);
    insta::assert_json_snapshot!("telford_abuse_images_checked", check);
    let misuse = telford.procedure(Suspicion::Misuse);
    let check = misuse.check(
        StepOrder::Printed,
        [Step::JudgeSubstance, Step::IsolateComputer],
    );
    insta::assert_json_snapshot!("telford_misuse_checked", check);
}

/// Sentences with capitals and full stops, one a line in a list, and no word as files spell it.
#[test]
fn are_clean_sentences() {
    let ids: Vec<_> = Step::iter()
        .map(Step::as_str)
        .filter(|id| id.contains('-'))
        .collect();
    for builtin in Builtin::iter() {
        for (procedure, order) in questions(builtin.policy()) {
            let check = procedure.check(order, Step::iter());
            for text in [procedure.to_string(), check.to_string()] {
                for line in text.lines().filter(|line| !line.is_empty()) {
                    assert!(line.ends_with(['.', ':']), "{line}");
                    for wrong in ["  ", "..", " .", " ,", " ;", "()", ",,", "; ;", "“”"] {
                        assert!(!line.contains(wrong), "`{wrong}` in: {line}");
                    }
                    for id in &ids {
                        assert!(!line.contains(id), "the id `{id}` in: {line}");
                    }
                }
            }
        }
    }
}

/// Nothing of ours may pass for the school's.
#[test]
fn what_is_ours_is_said_to_be() {
    for builtin in Builtin::iter() {
        for (procedure, order) in questions(builtin.policy()) {
            let text = procedure.to_string();
            assert!(text.contains("This software's own order, not the school's"));
            let asked_by_us = procedure.said().iter().any(|said| !said.is_spoken());
            assert_eq!(text.contains("What this software adds"), asked_by_us);
            let check = procedure.check(order, []);
            let ours = check
                .to_string()
                .contains("this software's own order, not the school's");
            assert_eq!(ours, order == StepOrder::Ours);
        }
    }
}

/// Every aspect on which a policy says nothing is named.
#[test]
fn silence_is_named() {
    for builtin in Builtin::iter() {
        for suspicion in Suspicion::iter() {
            let procedure = builtin.policy().procedure(suspicion);
            let text = procedure.to_string();
            for aspect in procedure.silent_on() {
                let label = aspect.label().to_lowercase();
                assert!(text.contains(&label), "{suspicion}: {label}");
            }
        }
    }
}
