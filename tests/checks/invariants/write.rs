//! A law in the words of a policy file.

use std::fmt::Display;

use crate::invariants::draw::{About, Expect, Law, Other, Set};

/// The entry of a law under `invariants`.
pub(crate) fn written(name: &str, law: &Law) -> String {
    let mut set: Vec<String> = Vec::new();
    let mut put = |key: &str, words: Vec<String>| {
        if !words.is_empty() {
            set.push(format!("{key}: [{}]", words.join(", ")));
        }
    };
    match &law.set {
        Set::Acts {
            who,
            about,
            given,
            classified,
            covered,
        } => {
            put("who", texts(who));
            let words = |subjects: &[online_safety_policy::Subject]| {
                let words = subjects.iter().map(|subject| subject.as_str().to_owned());
                words.collect::<Vec<_>>()
            };
            match about {
                About::All(except) => {
                    put("about", vec!["all".to_owned()]);
                    put("except", words(except));
                }
                About::Illegal => put("about", vec!["illegal".to_owned()]),
                About::These(these) => put("about", words(these)),
            }
            put("classified", texts(classified));
            if let Some(covered) = covered {
                set.push(format!("covered: {covered}"));
            }
            if let Some((fact, values)) = given {
                let values: Vec<String> = values.iter().map(|v| format!("\"{v}\"")).collect();
                set.push(format!("given: {{ {fact}: [{}] }}", values.join(", ")));
            }
        }
        Set::Incidents {
            who,
            table,
            which,
            except,
        } => {
            put("who", texts(who));
            let which = which.clone().unwrap_or_else(|| vec!["all".to_owned()]);
            put("incidents", which);
            put("except", except.clone());
            set.extend(table.map(|table| format!("table: {table}")));
        }
    }
    if let Some(intents) = &law.intents {
        let words = intents
            .iter()
            .map(|intent| intent.map_or_else(|| "unknown".to_owned(), |word| word.to_string()));
        set.push(format!(
            "intent: [{}]",
            words.collect::<Vec<_>>().join(", ")
        ));
    }
    if let Some(histories) = &law.histories {
        set.push(format!("history: [{}]", texts(histories).join(", ")));
    }
    let expect: Vec<String> = law.expect.iter().map(expected).collect();
    let (set, expect) = (set.join(", "), expect.join(", "));
    format!("  {name}:\n    for-all: {{ {set} }}\n    expect: {{ {expect} }}\n")
}

fn texts<T: Display>(words: &[T]) -> Vec<String> {
    words.iter().map(ToString::to_string).collect()
}

fn expected(expect: &Expect) -> String {
    let list = |key: &str, words: Vec<String>| format!("{key}: [{}]", words.join(", "));
    let other = |other: &Other| match other {
        Other::History(history) => history.to_string(),
        Other::Intent(intent) => intent.to_string(),
    };
    match expect {
        Expect::Verdict(words) => list("verdict", texts(words)),
        Expect::NeverVerdict(words) => list("never-verdict", texts(words)),
        Expect::Decision(words) => list("decision", texts(words)),
        Expect::Required(word) => format!("required: {word}"),
        Expect::Available(word) => format!("available: {word}"),
        Expect::Never(word) => format!("never: {word}"),
        Expect::RequiredKind(kind) => format!("required-kind: {kind}"),
        Expect::AvailableKind(kind) => format!("available-kind: {kind}"),
        Expect::NeverKind(kind) => format!("never-kind: {kind}"),
        Expect::NoLighterThan(than) => format!("no-lighter-than: {}", other(than)),
        Expect::NoHarsherThan(than) => format!("no-harsher-than: {}", other(than)),
    }
}
