//! What holds for what parents are told.

use std::collections::BTreeSet;

use online_safety_policy::Policy;
use online_safety_policy::answer::{
    Course, ProcedureStep, ReasonKind, StepOrder, StepStatus, WhyForbidden, WhyOutOfOrder,
};
use online_safety_policy::explain::{Explanation, Reader, Sentence, SentenceKind};
use online_safety_policy::vocabulary::{
    Acceptability, Aspect, Authority, Duty, Evidence, Fact, Force, History, Intent, Matter, Office,
    OpenPoint, Permission, Place, Proviso, PupilIncident, PupilResponse, Role, StaffIncident,
    StaffResponse, Step, Suspicion, Technology, Trigger, UserAction, Vagueness, Word,
};
use online_safety_policy::vocabulary::{Gap, Outcome, ProcedureStanding, Resolution};

use super::answer::{Answer, everything, following};
use super::other::{Other, others};
use super::policies;

/// Words of this library and of its files that mean nothing to a parent.
const INTERNAL: &[&str] = &[
    "row",
    "rows",
    "column",
    "columns",
    "cell",
    "cells",
    "table",
    "tables",
    "line",
    "lines",
    "rule",
    "rules",
    "statement",
    "statements",
    "verdict",
    "verdicts",
    "decided",
    "silent",
    "unclear",
    "disputed",
    "modality",
    "encoding",
    "encoder",
    "inferred",
    "printed",
    "mapping",
    "mapped",
    "classification",
    "classified",
    "recommendation",
    "assessment",
    "resolution",
    "proviso",
    "provisos",
    "gap",
    "gaps",
    "fact",
    "facts",
    "yaml",
    "reason",
    "reasons",
    "citation",
];

#[test]
fn parents_read_no_ids_no_codes_no_internal_words_and_no_advice() {
    for policy in policies() {
        let ids = ids_of(policy);
        assert!(ids.len() > 200, "{}", ids.len());
        let answers = everything(policy).map(|answer| answer.explain(Reader::Parent));
        let others = others(policy).map(|other| other.explain(Reader::Parent));
        for told in answers.chain(others) {
            is_plain(policy, &ids, &told);
        }
    }
}

/// The spellings of all words, and the names of all rules of a policy. Those of one piece are
/// English as well, and left out.
pub fn ids_of(policy: &Policy) -> BTreeSet<String> {
    let answers = everything(policy).flat_map(|answer| answer.reasons());
    let rules = answers.map(|reason| reason.rule.to_owned());
    let others = others(policy).flat_map(|other| other.rules());
    let words = ids().into_iter().map(str::to_owned);
    let all = words
        .chain(rules)
        .chain(others)
        .chain([policy.id().to_owned()]);
    // An e-reader is called what its id is.
    all.filter(|id| id.contains('-') && id != "e-readers")
        .collect()
}

pub fn is_plain(policy: &Policy, ids: &BTreeSet<String>, told: &Explanation) {
    for sentence in told.sentences() {
        gives_no_advice(sentence);
        // What the school, or whoever encoded its policy, wrote is told as it was written. A line
        // manager is somebody, not a place in a document.
        let mut text = sentence.text().to_owned();
        if sentence.kind() == SentenceKind::Duty {
            for duty in policy.all_duties() {
                text = text.replace(duty.label, "");
            }
        }
        let plain = text.to_lowercase().replace("line manager", "");
        assert!(!plain.contains('`'), "{text}");
        for word in plain.split(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
            assert!(!ids.contains(word), "the id `{word}` in: {text}");
            assert!(!INTERNAL.contains(&word), "`{word}` in: {text}");
            let digits = word.trim_start_matches("osp").trim_start_matches('e');
            let code = digits.len() < word.len() && digits.parse::<u32>().is_ok();
            assert!(!code, "the code `{word}` in: {text}");
        }
    }
}

/// A parent is told what the policy says, and not what to do.
fn gives_no_advice(sentence: &Sentence) {
    let advice = [
        SentenceKind::Caution,
        SentenceKind::Ask,
        SentenceKind::Order,
    ];
    assert!(!advice.contains(&sentence.kind()), "{}", sentence.text());
    for order in ["Do not ", "Ask ", "Find out", "Tell "] {
        assert!(!sentence.text().starts_with(order), "{}", sentence.text());
    }
}

/// What no place of the policy says is not told as the policy's; what it says itself is.
pub fn is_told_nothing_of_ours(other: &Other<'_>) {
    let told = other.explain(Reader::Parent);
    let tells = |label: &str| {
        let label = label.to_lowercase();
        let mut said = told.sentences().filter(|sentence| {
            [SentenceKind::Step, SentenceKind::Choice, SentenceKind::Duty]
                .contains(&sentence.kind())
        });
        said.any(|sentence| sentence.text().to_lowercase().contains(&label))
    };
    match other {
        Other::Procedure(procedure) => {
            for step in procedure.said() {
                let held = step.is_spoken() && !step.set_aside && !step.force.forbids();
                // One label may be a part of another.
                let within = |other: &&ProcedureStep<'_>| {
                    other.step != step.step
                        && other
                            .step
                            .label()
                            .to_lowercase()
                            .contains(&step.step.label().to_lowercase())
                };
                if procedure.said().iter().any(|other| within(&other)) {
                    continue;
                }
                assert_eq!(tells(step.step.label()), held, "{}: {told}", step.step);
            }
        }
        Other::Duties(duties) => {
            for duty in duties {
                let theirs = duty.source.authority != Authority::Ours;
                assert_eq!(tells(duty.label), theirs, "{}: {told}", duty.name);
            }
        }
        Other::Steps(..) | Other::Due(_) | Other::Contacts(_) => {}
    }
}

#[test]
fn parents_are_told_of_procedures_and_duties_what_the_policy_says() {
    for other in policies().flat_map(others) {
        is_told_nothing_of_ours(&other);
    }
}

/// Every required response is named to a parent as such, and nothing that is not.
#[test]
fn parents_are_told_exactly_what_is_required() {
    for answer in policies().flat_map(following) {
        is_told_what_is_required(&answer);
    }
}

pub fn is_told_what_is_required(answer: &Answer<'_>) {
    let told = answer.explain(Reader::Parent);
    let steps = told.sentences().filter(|s| s.kind() == SentenceKind::Step);
    let required: usize = answer
        .recommendation()
        .and_then(|answer| answer.required())
        .map_or(0, |list| list.len());
    // Of each set one must follow, and that is one step.
    let sets = answer
        .recommendation()
        .map_or(0, |answer| answer.one_of().len());
    assert_eq!(steps.count(), required + sets, "{told}");
}

fn ids() -> BTreeSet<&'static str> {
    fn of<W: Word>() -> impl Iterator<Item = &'static str> {
        W::iter().map(Word::as_str)
    }
    of::<Role>()
        .chain(of::<UserAction>())
        .chain(of::<Technology>())
        .chain(of::<PupilIncident>())
        .chain(of::<StaffIncident>())
        .chain(of::<PupilResponse>())
        .chain(of::<StaffResponse>())
        .chain(of::<Acceptability>())
        .chain(of::<Permission>())
        .chain(of::<Fact>())
        .chain(of::<Place>())
        .chain(of::<Proviso>())
        .chain(of::<Intent>())
        .chain(of::<History>())
        .chain(of::<Matter>())
        .chain(of::<Office>())
        .chain(of::<Evidence>())
        .chain(of::<Gap>())
        .chain(of::<Outcome>())
        .chain(of::<ReasonKind>())
        .chain(of::<Resolution>())
        .chain(of::<Step>())
        .chain(of::<Suspicion>())
        .chain(of::<OpenPoint>())
        .chain(of::<Aspect>())
        .chain(of::<Duty>())
        .chain(of::<Trigger>())
        .chain(of::<Vagueness>())
        .chain(of::<Force>())
        .chain(of::<Course>())
        .chain(of::<ProcedureStanding>())
        .chain(of::<StepOrder>())
        .chain(of::<StepStatus>())
        .chain(of::<WhyForbidden>())
        .chain(of::<WhyOutOfOrder>())
        .collect()
}
