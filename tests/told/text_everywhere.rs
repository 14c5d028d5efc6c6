//! What holds for the paragraphs of all answers, however they come out.
#![expect(clippy::unwrap_used, reason = "a failing unwrap is the test failing")]

use std::collections::BTreeSet;

use jiff::civil::date;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::vocabulary::Resolution;
use online_safety_policy::vocabulary::{
    Acceptability, Duty, History, Matter, Office, Permission, PupilIncident, PupilResponse, Role,
    StaffIncident, StaffResponse, Technology, UserAction, Word,
};
use online_safety_policy::{Circumstances, Decision};
use strum::IntoEnumIterator as _;
use support::classify;
use support::space::{each_fact, incidents, pasts, subjects};

const UNKNOWN: Circumstances = Circumstances::UNKNOWN;

#[test]
fn classifications_are_clean_sentences() {
    let check = Check::new();
    for builtin in Builtin::iter() {
        for subject in subjects() {
            for role in Role::iter() {
                check.text(&classify(builtin.policy(), role, subject, UNKNOWN).to_string());
            }
            for circumstances in each_fact() {
                let answer = classify(builtin.policy(), Role::Staff, subject, circumstances);
                check.text(&answer.to_string());
            }
        }
    }
}

#[test]
fn recommendations_are_clean_sentences() {
    let check = Check::new();
    for builtin in Builtin::iter() {
        for (role, incident) in incidents() {
            for (intent, history) in pasts() {
                let answer = builtin
                    .policy()
                    .recommend(role, [incident], intent, history);
                check.text(&answer.unwrap().to_string());
            }
        }
    }
}

#[test]
fn assessments_are_clean_sentences() {
    let check = Check::new();
    for builtin in Builtin::iter() {
        for (subject, role) in subjects().flat_map(|s| Role::iter().map(move |role| (s, role))) {
            for (intent, history) in pasts() {
                let answer = builtin
                    .policy()
                    .assess(role, subject, &UNKNOWN, intent, history);
                check.text(&answer.unwrap().to_string());
            }
        }
    }
}

/// Duties as they stand with no record and with one; and to whom every matter is brought.
#[test]
fn duties_and_contacts_are_clean_sentences() {
    let check = Check::new();
    for policy in Builtin::iter().map(Builtin::policy) {
        let names: Vec<&str> = policy.all_duties().map(|duty| duty.name).collect();
        for done in [None, Some(date(2019, 5, 1)), Some(date(2026, 11, 1))] {
            let done = names.iter().copied().zip(done.into_iter().cycle());
            for due in policy.due(date(2026, 11, 22), done).unwrap() {
                check.text(&due.to_string());
                check.text(&due.duty.to_string());
                assert!(due.to_string().ends_with(&due.duty.to_string()), "{due}");
            }
        }
        for matter in Matter::iter() {
            check.text(&policy.contacts(matter).to_string());
        }
    }
}

/// Silence must never read like a permission or a ban.
#[test]
fn silence_is_said_to_be_neither() {
    for builtin in Builtin::iter() {
        for (subject, role) in subjects().flat_map(|s| Role::iter().map(move |role| (s, role))) {
            let answer = classify(builtin.policy(), role, subject, UNKNOWN);
            let neither = "neither a permission nor a prohibition";
            let silent = answer.decision() == Decision::Silent;
            assert_eq!(answer.to_string().contains(neither), silent, "{answer}");
        }
    }
}

/// Nothing of ours may pass for the school's.
#[test]
fn an_incident_is_never_named_as_the_schools_word() {
    for builtin in Builtin::iter() {
        for (subject, role) in subjects().flat_map(|s| Role::iter().map(move |role| (s, role))) {
            let first = History::FirstTime;
            let policy = builtin.policy();
            let answer = policy.assess(role, subject, &UNKNOWN, None, first).unwrap();
            let named = answer.incidents().chain(answer.possible()).next().is_some()
                || answer.resolution() == Resolution::Uncovered;
            let marked = answer.to_string().contains("software's own reading");
            assert_eq!(marked, named, "{answer}");
        }
    }
}

struct Check {
    /// Words as files spell them, where English does not spell them so, too.
    ids: BTreeSet<&'static str>,
}

impl Check {
    fn new() -> Self {
        fn ids<W: Word>() -> impl Iterator<Item = &'static str> {
            W::iter()
                .map(Word::as_str)
                .filter(|word| word.contains('-'))
        }
        let ids = ids::<UserAction>()
            .chain(ids::<Technology>())
            .chain(ids::<PupilIncident>())
            .chain(ids::<StaffIncident>())
            .chain(ids::<PupilResponse>())
            .chain(ids::<StaffResponse>())
            .chain(ids::<Acceptability>())
            .chain(ids::<Permission>())
            .chain(ids::<Duty>())
            .chain(ids::<Matter>())
            .chain(ids::<Office>())
            .filter(|id| *id != "anti-bullying-policy")
            .collect();
        Self { ids }
    }

    #[track_caller]
    fn text(&self, text: &str) {
        for paragraph in text.split("\n\n") {
            assert!(paragraph.ends_with('.'), "no full stop: {paragraph}");
            let first = paragraph.chars().next().unwrap();
            assert!(first.is_uppercase(), "no capital: {paragraph}");
            for wrong in [
                "\n", "  ", "..", " .", " ,", " ;", " :", "()", "( ", ",,", ": .", "“”",
            ] {
                assert!(!paragraph.contains(wrong), "`{wrong}` in: {paragraph}");
            }
            let words = paragraph.split(|c: char| !c.is_ascii_alphabetic() && c != '-');
            for word in words {
                assert!(!self.ids.contains(word), "the id `{word}` in: {paragraph}");
            }
        }
    }
}
