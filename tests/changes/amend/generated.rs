//! Amendments made up at random, of policies made up at random: laws that hold for all of them.

use std::collections::BTreeSet;

use online_safety_policy::change::amend::{AmendError, Amendment};
use online_safety_policy::{Digest, Policy};
use proptest::prelude::*;
use serde_yaml::Value;
use support::generate;

use super::every_place::places;

/// A change of one place.
#[derive(Clone, Debug)]
struct Change {
    deed: &'static str,
    /// The place with the numbers of items.
    place: String,
    /// The same as it is written, some items by their words.
    path: String,
    /// What is set or added; nothing for what is removed.
    value: String,
}

/// The last key of a path, without a number.
fn last(path: &str) -> &str {
    let path = path.split('[').next().unwrap();
    path.rsplit('.').next().unwrap()
}

/// The place that holds a place.
fn above(path: &str) -> &str {
    let end = path.rfind(['.', '[']).unwrap_or(0);
    &path[..end]
}

fn is_item(path: &str) -> bool {
    path.ends_with(']')
}

fn json(value: &Value) -> String {
    serde_json::to_string(value).unwrap()
}

/// A change of some place: it takes what stands at another place of the same name, so that it often
/// makes sense.
fn change(all: &[(String, Value)], numbers: [u16; 3]) -> Option<Change> {
    let [deed, at, donor] = numbers.map(usize::from);
    let (path, value) = &all[at % all.len()];
    let donors: Vec<&Value> = all
        .iter()
        .filter(|(of, other)| {
            last(of) == last(path) && is_item(of) == is_item(path) && other != value
        })
        .map(|(_, value)| value)
        .collect();
    let donor = donors.get(donor % donors.len().max(1)).copied();
    let change = |deed, place: String, value| Change {
        deed,
        path: place.clone(),
        place,
        value,
    };
    Some(match deed % 4 {
        0 => {
            let gone = change("remove", path.clone(), String::new());
            let word = value
                .as_str()
                .filter(|_| is_item(path) && (deed / 4) % 2 == 0);
            let is_word = |word: &&str| word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            match word.filter(is_word) {
                Some(word) => Change {
                    path: format!("{}.{word}", above(path)),
                    ..gone
                },
                None => gone,
            }
        }
        1 if value.is_sequence() => change("add", path.clone(), json(donor?)),
        1 | 2 if value.is_mapping() => change("add", format!("{path}.note"), "a remark".to_owned()),
        _ => change("set", path.clone(), json(donor?)),
    })
}

fn holds(one: &str, other: &str) -> bool {
    other
        .strip_prefix(one)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Whether no change of one touches what one of the other does.
fn apart(one: &[Change], other: &[Change]) -> bool {
    one.iter().all(|one| {
        other.iter().all(|other| {
            let (a, b) = (&one.place, &other.place);
            !holds(a, b) && !holds(b, a)
        })
    })
}

fn text(hash: Digest, changes: &[Change]) -> String {
    let mut text = format!("format: 1\namends: {{ policy: made-up, hash: \"{hash}\" }}\n");
    for deed in ["set", "add", "remove"] {
        let of: Vec<_> = changes
            .iter()
            .filter(|change| change.deed == deed)
            .collect();
        if !of.is_empty() {
            text.push_str(&format!("{deed}:\n"));
        }
        for change in of {
            match deed {
                "remove" => text.push_str(&format!("  - \"{}\"\n", change.path)),
                _ => text.push_str(&format!("  \"{}\": {}\n", change.path, change.value)),
            }
        }
    }
    text
}

/// A policy and the changes of two amendments; those of one touch different places. Three in four
/// are made of changes that do no harm by themselves.
fn drawn() -> impl Strategy<Value = (String, Vec<Change>, Vec<Change>)> {
    let numbers = || prop::collection::vec(any::<[u16; 3]>(), 12);
    let sizes = (1..4_usize, 1..4_usize, 0..4_u8);
    let parts = (generate::any_policy(), numbers(), numbers(), sizes);
    parts.prop_map(|(base, one, other, (most, most_other, wild))| {
        let mut all = Vec::new();
        places(&serde_yaml::from_str(&base).unwrap(), "", &mut all);
        let hash = Digest::of_file(base.as_bytes());
        let harmless = |change: &Change| {
            let text = text(hash, std::slice::from_ref(change));
            let amendment = Amendment::from_yaml(&text).unwrap();
            Policy::amended(base.as_bytes(), &[amendment]).is_ok()
        };
        let made = |numbers: Vec<[u16; 3]>, most: usize| {
            let mut changes: Vec<Change> = Vec::new();
            for change in numbers.into_iter().filter_map(|of| change(&all, of)) {
                let alone = apart(&changes, std::slice::from_ref(&change));
                if changes.len() < most && alone && (wild == 0 || harmless(&change)) {
                    changes.push(change);
                }
            }
            changes
        };
        let (one, other) = (made(one, most), made(other, most_other));
        (base, one, other)
    })
}

type Faults = BTreeSet<(String, String)>;

/// What becomes of some amendments: a policy, or faults by code and place, each of which stands in a
/// change of the text of its amendment.
fn made(base: &str, texts: &[&str]) -> Result<Policy, Faults> {
    let load = |text: &&str| Amendment::from_yaml(text).unwrap_or_else(|e| panic!("{text}\n{e}"));
    let amendments: Vec<Amendment> = texts.iter().map(load).collect();
    let error = match Policy::amended(base.as_bytes(), &amendments) {
        Ok(policy) => return Ok(policy),
        Err(error @ AmendError::Amendments(_)) => error,
        Err(error) => panic!("{error}"),
    };
    let mut faults = Faults::new();
    for (number, fault) in error.diagnostics() {
        let text = texts[number.unwrap()];
        let span = fault.span().unwrap_or_else(|| panic!("{text}\n{fault}"));
        assert!(
            (3..=text.lines().count()).contains(&span.start.line),
            "{text}\n{fault}"
        );
        assert!(
            span.of(text).is_some_and(|shown| !shown.is_empty()),
            "{text}\n{fault}"
        );
        faults.insert((fault.code().id().to_owned(), fault.path().to_owned()));
    }
    assert!(!faults.is_empty());
    Err(faults)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Amendments of different places give the same policy, or the same faults, in either order; and
    /// so does one with the changes of both.
    #[test]
    fn amendments_of_different_places_commute((base, one, other) in drawn()) {
        prop_assume!(!one.is_empty() && !other.is_empty() && apart(&one, &other));
        let hash = Digest::of_file(base.as_bytes());
        let [a, b] = [&one, &other].map(|changes| text(hash, changes));
        let there = made(&base, &[&a, &b]);
        let back = made(&base, &[&b, &a]);
        prop_assert!(there == back, "{}\n{}\n{:?}\n{:?}", a, b, there.err(), back.err());
        if let (Ok(there), Ok(back)) = (&there, &back) {
            prop_assert!(there.diff(back).is_empty());
            prop_assert_eq!(there.verify().answers, back.verify().answers);
        }
        let mut turned = [one, other].concat();
        turned.reverse();
        let both = made(&base, &[&text(hash, &turned)]);
        match (&there, &both) {
            (Ok(there), Ok(both)) => prop_assert!(there == both, "{}\n{}", a, b),
            // A mistake of two amendments is two faults, and in one amendment it is one.
            (Err(_), Err(_)) => {}
            (there, both) => prop_assert!(false, "{a}\n{b}\n{:?}\n{:?}", there.is_ok(), both.is_ok()),
        }
    }

    /// What two set or remove is told, whichever of them is named first.
    #[test]
    fn two_changes_of_one_place_are_told_in_either_order(
        (base, one, _) in drawn(),
        (number, donor) in any::<(u16, u16)>(),
    ) {
        let mut all = Vec::new();
        places(&serde_yaml::from_str(&base).unwrap(), "", &mut all);
        let hash = Digest::of_file(base.as_bytes());
        for first in one.iter().filter(|change| change.deed != "add") {
            let at = all.iter().position(|(path, _)| *path == first.place).unwrap();
            let again = change(&all, [3, u16::try_from(at).unwrap(), donor.wrapping_add(number)]);
            let Some(again) = again else {
                continue;
            };
            let [a, b] = [first, &again].map(|of| text(hash, std::slice::from_ref(of)));
            for texts in [[&a, &b], [&b, &a]] {
                let faults = made(&base, &texts.map(String::as_str)).unwrap_err();
                let told: Vec<_> = faults.iter().map(|(code, path)| (code.as_str(), path.as_str())).collect();
                prop_assert_eq!(told, [("E0505", first.place.as_str())], "{}\n{}", a, b);
            }
        }
    }

    /// Whatever it changes, an amendment of another edition is refused, for that and nothing else.
    #[test]
    fn an_amendment_of_another_edition_is_refused((base, one, other) in drawn()) {
        let changes = [one, other].concat();
        prop_assume!(!changes.is_empty() && apart(&changes[..1], &changes[1..]));
        let hash = Digest::of_file(base.as_bytes());
        let amendment = Amendment::from_yaml(&text(hash, &changes[..1])).unwrap();
        let next = format!("{base}# another edition\n");
        let error = Policy::amended(next.as_bytes(), &[amendment]).unwrap_err();
        let codes: Vec<_> = error.diagnostics().map(|(of, fault)| (of, fault.code().id())).collect();
        prop_assert_eq!(codes, [(Some(0), "E0501")]);
    }
}
