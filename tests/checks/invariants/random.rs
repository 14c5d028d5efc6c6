//! Laws made up at random, for policies made up at random and for shipped ones:
//! what breaks them is counted twice.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use online_safety_policy::Policy;
use online_safety_policy::Question;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::document::PolicyDocument;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use strum::IntoEnumIterator as _;

use crate::invariants::draw::law;
use crate::invariants::recount::count;
use crate::invariants::write::written;
use support::generate::any_policy;
use support::tape::Tape;

/// States some laws in a file, and compares what they find with the recount; gives
/// how many there were, how many about something, and how many that are broken.
fn agree(text: &str, numbers: &[u16]) -> [usize; 3] {
    let policy = Policy::from_yaml(text).unwrap();
    let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
    let mut tape = Tape::new(numbers);
    let laws: Vec<_> = (0..4).map(|_| law(&mut tape, &policy, &document)).collect();
    let bare = text.split("\ninvariants:\n").next().unwrap();
    // The laws of the shipped files stand before their mappings.
    let rest = text
        .split_once("\nmapping:")
        .map_or("", |(_, mapping)| mapping);
    let rest = if bare == text || rest.is_empty() {
        String::new()
    } else {
        format!("\nmapping:{rest}")
    };
    let mut stated = format!("{bare}{rest}\ninvariants:\n");
    for (number, law) in laws.iter().enumerate() {
        stated.push_str(&written(&format!("law-{number}"), law));
    }
    let policy = Policy::from_yaml(&stated).unwrap_or_else(|error| panic!("{stated}\n{error}"));
    let mut tally = [0; 3];
    for (law, stated) in laws.iter().zip(policy.invariants()) {
        let again = count(law, &policy, &document);
        let asked: Vec<Question> = stated.questions().collect();
        let broken: Vec<Question> = stated.violations().map(|v| v.question().clone()).collect();
        assert_eq!(stated.holds(), broken.is_empty(), "{stated}");
        let (all, some): (HashSet<_>, HashSet<_>) = (
            asked.iter().cloned().collect(),
            broken.iter().cloned().collect(),
        );
        assert_eq!(
            (all.len(), some.len()),
            (asked.len(), broken.len()),
            "asked twice: {stated}"
        );
        let differ = all.symmetric_difference(&again.asked).next();
        assert_eq!(differ, None, "asked: {stated}\n{law:#?}");
        let differ = some.symmetric_difference(&again.broken).next();
        assert_eq!(differ, None, "broken: {stated}\n{law:#?}");
        tally[0] += 1;
        tally[1] += usize::from(!asked.is_empty());
        tally[2] += usize::from(!broken.is_empty());
    }
    tally
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(ProptestConfig {
        source_file: Some(file!()),
        ..ProptestConfig::with_cases(cases)
    })
}

#[test]
fn made_up_laws_of_made_up_policies() {
    let tally: [AtomicUsize; 3] = Default::default();
    let mut runner = runner(256);
    let numbers = proptest::collection::vec(any::<u16>(), 0..200);
    let result = runner.run(&(any_policy(), numbers), |(text, numbers)| {
        let counted = agree(&text, &numbers);
        for (all, more) in tally.iter().zip(counted) {
            all.fetch_add(more, Ordering::Relaxed);
        }
        Ok(())
    });
    result.unwrap();
    let [all, some, broken] = tally.map(|count| count.load(Ordering::Relaxed));
    // Not all about nothing, and neither all held nor all broken.
    assert!(some * 3 > all, "{some} of {all}");
    assert!(
        broken * 4 > some && broken * 10 < some * 9,
        "{broken} of {some}"
    );
}

#[test]
fn made_up_laws_of_the_shipped_policies() {
    let mut runner = runner(12);
    let numbers = proptest::collection::vec(any::<u16>(), 0..200);
    for builtin in Builtin::iter() {
        let result = runner.run(&numbers, |numbers| {
            agree(builtin.source(), &numbers);
            Ok(())
        });
        result.unwrap();
    }
}
