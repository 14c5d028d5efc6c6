//! Many mistakes at once: each is reported, once, and none hides another.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::check::{BASE, Fault, Mistake, check_wording, faults};
use super::{head, incidents, laws, levels, own, rules, shape, text};

/// Every mistake that neither leans on other parts of the file nor is leant on.
fn independent() -> Vec<Mistake> {
    let all = [
        head::MISTAKES,
        own::MISTAKES,
        levels::TABLES,
        rules::MISTAKES,
        incidents::MISTAKES,
        laws::MISTAKES,
        shape::MISTAKES,
        text::MISTAKES,
    ];
    all.concat()
}

/// Makes those of some mistakes that leave each other alone; gives the text and the faults in it.
fn made(mistakes: &[Mistake]) -> (String, Vec<Fault>) {
    let mut taken: Vec<std::ops::Range<usize>> = Vec::new();
    let mut edits = Vec::new();
    for mistake in mistakes {
        let start = BASE.find(mistake.right).unwrap();
        // A line at a time, and what is declared is left alone.
        let line = |at: usize| BASE[..at].matches('\n').count();
        let lines = line(start)..line(start + mistake.right.len()) + 1;
        if taken
            .iter()
            .all(|other| other.end <= lines.start || lines.end <= other.start)
        {
            taken.push(lines);
            edits.push((start, mistake));
        }
    }
    edits.sort_by_key(|(start, _)| std::cmp::Reverse(*start));
    let mut text = BASE.to_owned();
    let mut expected = Vec::new();
    for (start, mistake) in edits {
        text.replace_range(start..start + mistake.right.len(), mistake.wrong);
        expected.extend(mistake.faults);
    }
    (text, expected)
}

fn counted<'a>(
    faults: impl IntoIterator<Item = (String, &'a str)>,
) -> BTreeMap<(String, &'a str), usize> {
    let mut counts = BTreeMap::new();
    for fault in faults {
        *counts.entry(fault).or_default() += 1;
    }
    counts
}

#[track_caller]
fn check(mistakes: &[Mistake]) {
    let (text, expected) = made(mistakes);
    if expected.is_empty() {
        return;
    }
    let found = faults(&text);
    for fault in &found {
        check_wording(fault);
    }
    let underlined = found.iter().map(|fault| {
        let span = fault.span().unwrap_or_else(|| panic!("{fault}"));
        (fault.code().to_string(), span.of(&text).unwrap())
    });
    let wanted = expected
        .iter()
        .map(|(code, underlined, _)| (code.to_string(), *underlined));
    let (told, wanted) = (counted(underlined), counted(wanted));
    let missing: Vec<_> = wanted
        .iter()
        .filter(|entry| told.get(entry.0) != Some(entry.1))
        .collect();
    let others: Vec<_> = told
        .iter()
        .filter(|entry| wanted.get(entry.0) != Some(entry.1))
        .collect();
    assert!(
        missing.is_empty() && others.is_empty(),
        "missing {missing:?}, others {others:?} in\n{text}"
    );
    let starts: Vec<_> = found
        .iter()
        .map(|fault| fault.span().unwrap().start.offset)
        .collect();
    assert!(starts.is_sorted(), "in the order of the file");
}

#[test]
fn all_at_once() {
    let mut all = independent();
    check(&all);
    all.reverse();
    check(&all);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_together(mistakes in proptest::sample::subsequence(independent(), 1..40).prop_shuffle()) {
        check(&mistakes);
    }
}
