//! What holds for every explanation, whoever reads it.

use std::collections::BTreeSet;

use online_safety_policy::Decision;
use online_safety_policy::explain::{Explanation, Reader, Sentence, SentenceKind};
use strum::IntoEnumIterator as _;

use super::answer::{Answer, everything};
use super::other::{Other, others};
use super::policies;

/// Asks everything there is, for each reader.
#[test]
fn every_explanation_of_every_answer() {
    for answer in policies().flat_map(everything) {
        holds(&answer);
    }
}

#[test]
fn every_explanation_of_everything_else() {
    for other in policies().flat_map(others) {
        holds_of_other(&other);
    }
}

pub fn holds(answer: &Answer<'_>) {
    for reader in Reader::iter() {
        let told = answer.explain(reader);
        assert_eq!(told, answer.explain(reader), "not always the same");
        is_clean_and_in_order(&told);
        says_of_exactly_what_is_ours_that_it_is_the_softwares(&told);
        names_an_incident_for_an_act_only_as_ours(answer, &told);
        says_of_silence_that_it_is_neither(answer, &told);
    }
}

pub fn holds_of_other(other: &Other<'_>) {
    for reader in Reader::iter() {
        let told = other.explain(reader);
        assert_eq!(told, other.explain(reader), "not always the same");
        is_clean_and_in_order(&told);
        says_of_exactly_what_is_ours_that_it_is_the_softwares(&told);
    }
}

/// What is to be done now, and what explains it: to staff the one stands before the other.
const BACKGROUND: [SentenceKind; 7] = [
    SentenceKind::Reading,
    SentenceKind::TurnsOn,
    SentenceKind::Condition,
    SentenceKind::Gap,
    SentenceKind::Open,
    SentenceKind::Repeat,
    SentenceKind::Source,
];

fn is_clean_and_in_order(told: &Explanation) {
    assert!(told.sentences().next().is_some(), "nothing is told");
    let kinds: Vec<SentenceKind> = told.sentences().map(Sentence::kind).collect();
    if told.reader() == Reader::Staff {
        let background = |kind: &SentenceKind| BACKGROUND.contains(kind);
        assert!(kinds.is_sorted_by_key(background), "{told}");
        let action = kinds.iter().filter(|kind| {
            [
                SentenceKind::Step,
                SentenceKind::Choice,
                SentenceKind::Contact,
            ]
            .contains(kind)
        });
        assert!(action.is_sorted(), "{told}");
    } else {
        assert!(kinds.is_sorted(), "{told}");
    }
    let paragraphs: BTreeSet<_> = told
        .paragraphs()
        .map(|paragraph| paragraph.kind())
        .collect();
    assert_eq!(
        paragraphs.len(),
        told.paragraphs().count(),
        "a kind stands twice: {told}"
    );
    for sentence in told.sentences() {
        clean(sentence.text());
    }
}

/// What is ours never passes for the school's, and what is the school's never for ours.
fn says_of_exactly_what_is_ours_that_it_is_the_softwares(told: &Explanation) {
    for sentence in told.sentences() {
        assert_eq!(
            sentence.is_ours(),
            is_the_softwares(sentence.text()),
            "{}",
            sentence.text()
        );
    }
}

/// Whether a text speaks of this library; an incident may be about software, too. Auditors are told of
/// each rule and step whose word it is.
pub fn is_the_softwares(text: &str) -> bool {
    let text = text
        .replace("; this software's own reading, not the school's", "")
        .replace("added by this software;", "")
        .replace("added by this software.", "");
    ["this software", "the software"]
        .iter()
        .any(|us| text.contains(us))
}

/// Which incident an act amounts to is the library's mapping.
fn names_an_incident_for_an_act_only_as_ours(answer: &Answer<'_>, told: &Explanation) {
    let Answer::Assessed(answer) = answer else {
        return;
    };
    let mapped = answer.incidents().chain(answer.possible());
    let labels: Vec<String> = mapped.map(|mapped| format!("“{}”", mapped.label)).collect();
    for sentence in told.sentences().filter(|sentence| !sentence.is_ours()) {
        let of_incident = sentence.kind() == SentenceKind::Incident;
        let names = labels.iter().any(|label| sentence.text().contains(label));
        assert!(!(of_incident && names), "{}", sentence.text());
    }
    let marked = told
        .sentences()
        .any(|s| s.is_ours() && s.kind() == SentenceKind::Incident);
    assert!(marked || answer.incidents().next().is_none(), "{told}");
}

/// Silence must never read like a permission or a ban, to anybody.
fn says_of_silence_that_it_is_neither(answer: &Answer<'_>, told: &Explanation) {
    let silent = match answer {
        Answer::Classified(answer) => answer.decision() == Decision::Silent,
        Answer::Recommended(answer) => answer.is_silent(),
        Answer::Assessed(_) => return,
    };
    assert_eq!(told.to_string().contains("neither"), silent, "{told}");
}

#[track_caller]
pub fn clean(text: &str) {
    assert!(text.ends_with('.'), "no full stop: {text}");
    let first = text.chars().next().unwrap();
    // Rules and incidents of auditors begin with their own names.
    assert!(
        first.is_uppercase() || "`“".contains(first),
        "no capital: {text}"
    );
    for wrong in [
        "\n", "  ", "..", " .", " ,", " ;", " :", "()", "( ", ",,", ": .", ":.", "“”", "``", "{",
        "}",
    ] {
        assert!(!text.contains(wrong), "`{wrong}` in: {text}");
    }
}
