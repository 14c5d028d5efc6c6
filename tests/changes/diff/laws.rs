//! Laws of differences: of shipped policies, of edits, and of policies made up at random.

use std::collections::BTreeMap;

use online_safety_policy::Policy;
use online_safety_policy::change::diff::{Change, Direction, PolicyDiff};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;
use support::generate;

use super::recount::{counted, told};
use super::told::holds_where_it_says;
use super::{base, edits, load, telford, trafalgar};

#[track_caller]
fn is_empty_of_itself(policy: &Policy) {
    let diff = policy.diff(policy);
    assert!(diff.is_empty() && !diff.is_reworded(), "{diff}");
    assert_eq!(diff.changed(), 0);
}

/// What moved, without what only one side can say: labels are the later policy's.
fn essence(diff: &PolicyDiff<'_>, swap: bool) -> BTreeMap<String, String> {
    let both = |was: String, is: String| if swap { [is, was] } else { [was, is] };
    let way = |direction: Direction| match direction {
        Direction::Stricter if swap => Direction::Looser,
        Direction::Looser if swap => Direction::Stricter,
        // Which silence or doubt it was is for the answers to say.
        Direction::NowSilent | Direction::NowDecided | Direction::NowUnclear => {
            Direction::NowDecided
        }
        direction => direction,
    };
    let each = diff
        .changes()
        .iter()
        .flat_map(|change| -> Vec<(String, String)> {
            match change {
                Change::Act(change) => change
                    .turns
                    .iter()
                    .map(|turn| {
                        let answers =
                            both(format!("{:?}", turn.before), format!("{:?}", turn.after));
                        let reasons = both(
                            format!("{:?}", turn.before_reasons),
                            format!("{:?}", turn.after_reasons),
                        );
                        let roles: std::collections::BTreeSet<_> = change.roles.iter().collect();
                        (
                            format!("{:?} {roles:?} {:?} {answers:?}", change.subject, turn.when),
                            format!(
                                "{:?} {} {} {reasons:?}",
                                way(turn.direction),
                                turn.combinations,
                                change.questions
                            ),
                        )
                    })
                    .collect(),
                Change::Incidents(change) => {
                    let responses: Vec<_> = change
                        .responses
                        .iter()
                        .map(|of| {
                            both(format!("{:?}", of.before), format!("{:?}", of.after)).join(of.id)
                        })
                        .collect();
                    let reasons = both(
                        format!("{:?}", change.before_reasons),
                        format!("{:?}", change.after_reasons),
                    );
                    let roles: std::collections::BTreeSet<_> = change.roles.iter().collect();
                    let incidents: std::collections::BTreeSet<_> =
                        change.incidents.iter().collect();
                    vec![(
                        format!("{incidents:?} {roles:?} {:?} {responses:?}", change.when),
                        format!(
                            "{:?} {} {}",
                            way(change.direction),
                            change.questions,
                            reasons.iter().map(String::len).sum::<usize>()
                        ),
                    )]
                }
                Change::Listed(change) => {
                    let answers = both(
                        format!("{:?}", change.before),
                        format!("{:?}", change.after),
                    );
                    vec![(
                        format!("{:?} {answers:?}", change.part),
                        format!("{:?}", change.about),
                    )]
                }
            }
        });
    each.collect()
}

#[track_caller]
fn mirrors(a: &Policy, b: &Policy) {
    let (there, back) = (a.diff(b), b.diff(a));
    assert_eq!(
        (there.asked(), there.changed()),
        (back.asked(), back.changed())
    );
    assert_eq!(
        there.count(Direction::Stricter),
        back.count(Direction::Looser)
    );
    assert_eq!(
        there.count(Direction::Looser),
        back.count(Direction::Stricter)
    );
    assert_eq!(there.names().len(), back.names().len());
    pretty(&essence(&there, false), &essence(&back, true));
}

#[track_caller]
fn pretty(there: &BTreeMap<String, String>, back: &BTreeMap<String, String>) {
    for (what, moved) in there {
        assert_eq!(back.get(what), Some(moved), "{what}");
    }
    assert_eq!(there.len(), back.len());
}

/// As many answers differ as asking both everything finds, in the same ways.
#[track_caller]
fn is_as_large_as_asking_finds(a: &Policy, b: &Policy) {
    let diff = a.diff(b);
    assert!(diff.left_out().is_empty());
    assert_eq!(told(&diff), counted(a, b), "{diff}");
    let by_way: u64 = Direction::iter().map(|way| diff.count(way)).sum();
    let by_change: u64 = diff
        .changes()
        .iter()
        .map(|change| match change {
            Change::Act(change) => change.questions,
            Change::Incidents(change) => change.questions,
            Change::Listed(_) => 0,
        })
        .sum();
    assert_eq!((by_way, by_change), (diff.changed(), diff.changed()));
}

#[track_caller]
fn keeps_every_law(a: &Policy, b: &Policy) {
    mirrors(a, b);
    is_as_large_as_asking_finds(a, b);
    holds_where_it_says(a, b);
}

#[test]
fn nothing_differs_from_itself() {
    [telford(), trafalgar(), base()]
        .into_iter()
        .for_each(is_empty_of_itself);
}

#[test]
fn two_schools_are_compared_in_what_they_share() {
    keeps_every_law(telford(), trafalgar());
}

#[test]
fn another_school_with_words_of_its_own_is_compared_in_what_it_shares() {
    keeps_every_law(base(), telford());
    keeps_every_law(&load(include_str!("../../policies/own_words.yaml")), base());
}

#[test]
fn every_edit_keeps_the_laws() {
    for (_, after, _) in edits::policies() {
        keeps_every_law(base(), &after);
    }
}

/// Edits that a certificate sees in the answers are those that a difference sees.
#[test]
fn the_answers_differ_exactly_where_the_certificates_do() {
    let before = base().verify();
    for (edit, after, _) in edits::policies() {
        let certificate = after.verify();
        let same =
            certificate.answers == before.answers && certificate.assessments == before.assessments;
        assert_eq!(base().diff(&after).is_empty(), same, "{edit}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn made_up_policies_keep_the_laws(a in generate::any_policy(), b in generate::any_policy()) {
        let (a, b) = (load(&a), load(&b));
        is_empty_of_itself(&a);
        keeps_every_law(&a, &b);
    }
}
