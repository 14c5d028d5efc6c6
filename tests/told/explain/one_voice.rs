//! The same thing is called the same, whoever is told of it and in whatever form.

use online_safety_policy::Decision;
use online_safety_policy::answer::inverse::{May, Wanted};
use online_safety_policy::explain::Reader;
use online_safety_policy::log::replay::AnswerKind;
use online_safety_policy::vocabulary::{DecisionKind, Outcome, Standing};
use online_safety_policy::vocabulary::{Matter, Verdict, Word};
use strum::IntoEnumIterator as _;

use super::answer::{Answer, classified, everything};
use super::other::{Other, others};
use super::policies;

/// The label of the word of a kind that is spelt so, if there is one.
fn label<W: Word>(id: &str) -> Option<&'static str> {
    id.parse::<W>().ok().map(W::label)
}

#[test]
fn a_verdict_has_one_name_in_every_kind_of_word() {
    for verdict in Verdict::iter() {
        let id = verdict.as_str();
        for other in [
            label::<Outcome>(id),
            label::<Wanted>(id),
            label::<AnswerKind>(id),
        ] {
            assert_eq!(other, Some(verdict.label()), "{id}");
        }
    }
    let silent = [
        DecisionKind::Silent.label(),
        Outcome::Silent.label(),
        Standing::Silent.label(),
        Wanted::Silent.label(),
        May::Silent.label(),
        AnswerKind::Silent.label(),
    ];
    assert_eq!(silent, ["The policy says nothing"; 6]);
    assert_eq!(DecisionKind::Depends.label(), AnswerKind::Depends.label());
    for (may, verdict) in [
        (May::Outright, Verdict::Allowed),
        (May::Discouraged, Verdict::Discouraged),
        (May::Never, Verdict::NotAllowed),
        (May::Illegal, Verdict::Illegal),
    ] {
        assert_eq!(may.label(), verdict.label());
    }
}

/// The short text, and what staff and parents are told.
fn told(answer: &Answer<'_>) -> [String; 3] {
    let short = match answer {
        Answer::Classified(answer) => answer.to_string(),
        Answer::Recommended(answer) => answer.to_string(),
        Answer::Assessed(answer) => answer.to_string(),
    };
    let [staff, parent] = [Reader::Staff, Reader::Parent].map(|reader| answer.explain(reader));
    [short, staff.to_string(), parent.to_string()]
}

/// What follows some words, up to the end of the sentence.
fn behind<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let rest = &text[text.find(words)? + words.len()..];
    rest.split([';', '.']).next()
}

/// Each is told of the same verdict, and of the same facts, in the same words.
#[test]
fn verdicts_and_facts_are_called_the_same_by_each() {
    let (mut decided, mut open) = (0, 0);
    for answer in policies().flat_map(classified) {
        let Some(Decision::Depends { missing, .. }) = answer.classification().map(|a| a.decision())
        else {
            decided += usize::from(tells_its_verdict(&answer));
            continue;
        };
        open += 1;
        let [short, staff, parent] = told(&answer);
        let facts = behind(&short, "this depends on ").unwrap();
        for text in [&staff, &parent] {
            assert_eq!(behind(text, " depends on "), Some(facts), "{text}");
        }
        assert!(
            facts.split(" and ").count() <= missing.len().max(2),
            "{facts}"
        );
    }
    assert!(decided > 1000 && open > 100, "{decided} {open}");
}

fn tells_its_verdict(answer: &Answer<'_>) -> bool {
    let verdict = answer.classification().and_then(|answer| answer.verdict());
    let Some(verdict) = verdict else {
        return false;
    };
    let label = verdict.label().to_lowercase();
    // The people stand within: not allowed for pupils, and illegal.
    let parts: Vec<&str> = label.split(", ").collect();
    let [short, staff, _] = told(answer);
    for text in [short.to_lowercase(), staff.to_lowercase()] {
        assert!(
            parts.iter().all(|part| text.contains(part)),
            "{label}: {text}"
        );
    }
    true
}

/// What was, or might be, said for the same beside the words of the catalogue.
const OTHERWISE: &[&str] = &[
    "permitted but",
    "not permitted",
    "though discouraged",
    "against the law",
    "this encoding",
    "this library",
    "the software's own",
    "our order",
    "our calendar",
    "nothing said",
    "nothing is said",
    "it is unclear",
    "is brought",
];

/// What the school, or whoever encoded its policy, wrote is told as it was written: a text without
/// remarks, quotes and ids.
fn ours(text: &str) -> String {
    let mut kept = String::new();
    for line in text.lines() {
        let line = line.split("note: ").next().unwrap();
        for part in line.split(['“', '`']) {
            kept.push_str(part.rsplit('”').next().unwrap());
        }
        kept.push('\n');
    }
    kept.to_lowercase()
}

fn says_nothing_otherwise(text: &str) {
    let ours = ours(text);
    for words in OTHERWISE {
        assert!(!ours.contains(words), "{words}: {text}");
    }
}

#[test]
fn no_answer_calls_anything_otherwise() {
    let mut tried = 0;
    for answer in policies().flat_map(everything) {
        for text in told(&answer) {
            says_nothing_otherwise(&text);
        }
        says_nothing_otherwise(&answer.explain(Reader::Auditor).to_string());
        tried += 1;
    }
    assert!(tried > 10_000, "{tried}");
}

#[test]
fn nothing_else_calls_anything_otherwise() {
    for policy in policies() {
        for other in others(policy) {
            for reader in Reader::iter() {
                says_nothing_otherwise(&other.explain(reader).to_string());
            }
            says_nothing_otherwise(&short(&other));
        }
        for subject in policy.subjects() {
            says_nothing_otherwise(&policy.who_may(subject).unwrap().to_string());
        }
        for violation in policy.violations() {
            says_nothing_otherwise(&violation.to_string());
        }
    }
}

fn short(other: &Other<'_>) -> String {
    match other {
        Other::Procedure(answer) => answer.to_string(),
        Other::Steps(procedure, order, taken) => {
            procedure.check(*order, taken.iter().copied()).to_string()
        }
        Other::Duties(duties) => duties.iter().map(|duty| format!("{duty}\n")).collect(),
        Other::Due(due) => due.iter().map(|due| format!("{due}\n")).collect(),
        Other::Contacts(contacts) => contacts.to_string(),
    }
}

/// To whom a matter goes, from whom, is told to staff in the words of the short text.
#[test]
fn matters_and_offices_are_called_the_same_by_each() {
    let mut tried = 0;
    for (policy, matter) in policies().flat_map(|policy| Matter::iter().map(move |m| (policy, m))) {
        let answer = policy.contacts(matter);
        let (short, staff) = (
            answer.to_string(),
            answer.explain(Reader::Staff).to_string(),
        );
        for point in staff.lines().filter_map(|line| behind(line, " goes to ")) {
            let offices = point.split(" (").next().unwrap();
            assert!(short.contains(offices), "{offices}: {short}");
            tried += 1;
        }
    }
    assert!(tried > 20, "{tried}");
}
