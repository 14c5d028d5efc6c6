//! A file that asks for more than a policy can hold is refused, and quickly.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "where a helper fails, the test fails"
)]

use std::fmt::Write as _;

use online_safety_policy::diagnostic::Code;
use online_safety_policy::vocabulary::{
    History, PupilIncident, PupilResponse, Role, StaffIncident, StaffResponse, Technology,
    UserAction, Word,
};
use online_safety_policy::{LoadError, Policy};
use strum::{EnumCount as _, IntoEnumIterator as _};

const HEAD: &str = "format: 1\npolicy: { id: p, school: S, title: T }\n";

#[track_caller]
fn refused(text: &str) -> LoadError {
    let Err(error) = Policy::from_yaml(text) else {
        panic!("the file should be refused");
    };
    let codes: Vec<Code> = error
        .diagnostics()
        .iter()
        .map(|fault| fault.code())
        .collect();
    assert_eq!(codes, [Code::TooMany], "{error}");
    error
}

#[test]
fn own_words_beyond_a_few_hundred() {
    let mut text = format!("{HEAD}own:\n  roles:\n");
    for number in 0..256 {
        writeln!(text, "    role-{number}: {{ label: Role {number} }}").unwrap();
    }
    assert!(Policy::from_yaml(&text).is_ok());
    writeln!(text, "    role-256: {{ label: Role 256 }}").unwrap();
    let error = refused(&text);
    assert_eq!(error.diagnostics()[0].path(), "own.roles");
}

/// A table holds so many incidents and responses, standard ones included: the last own one that fits
/// is answered as any other, and one more is refused.
#[test]
fn own_incidents_and_responses_up_to_the_last_that_fits() {
    let table = |incidents: usize, responses: usize| {
        let mut text = format!("{HEAD}own:\n  pupil-incidents:\n");
        for number in 0..incidents {
            writeln!(text, "    incident-{number}: {{ label: I }}").unwrap();
        }
        text.push_str("  pupil-responses:\n");
        for number in 0..responses {
            writeln!(
                text,
                "    response-{number}: {{ label: R, kind: sanction }}"
            )
            .unwrap();
        }
        let last = responses - 1;
        writeln!(
            text,
            "pupil-incidents:\n  audience: everyone\n  columns: [response-{last}]\n  rows:\n    \
             incident-{}: {{ line: 1, required: [response-{last}] }}",
            incidents - 1
        )
        .unwrap();
        text
    };
    let (incidents, responses) = (128 - PupilIncident::COUNT, 64 - PupilResponse::COUNT);
    let policy = Policy::from_yaml(&table(incidents, responses)).unwrap();
    let last = policy.incident(Role::Pupil.into(), &format!("incident-{}", incidents - 1));
    let answer = policy.recommend(Role::Pupil, [last.unwrap()], None, History::FirstTime);
    let answer = answer.unwrap();
    let ids: Vec<&str> = answer.responses().map(|response| response.id()).collect();
    assert_eq!(ids, [format!("response-{}", responses - 1)]);
    refused(&table(incidents + 1, responses));
    refused(&table(incidents, responses + 1));
    // As the documentation promises.
    let most = [PupilIncident::COUNT, StaffIncident::COUNT].map(|count| 128 - count);
    assert!(most.iter().all(|room| *room >= 70), "{most:?}");
    let most = [PupilResponse::COUNT, StaffResponse::COUNT].map(|count| 64 - count);
    assert!(most.iter().all(|room| *room >= 32), "{most:?}");
}

/// Six rules about these acts that ask for eight facts.
fn rules(about: &str) -> String {
    let mut text = format!("{HEAD}rules:\n");
    for number in 0..6 {
        writeln!(
            text,
            "  rule-{number}:
    line: 1
    who: [pupil]
    about: [{about}]
    cases:
      - when:
          place: [classroom]
          moment: [lesson]
          occasion: [ordinary]
          teacher-permission: [\"yes\"]
          device: [school]
          headteacher-permission: [\"yes\"]
          parent-consent: [\"yes\"]
          subject-consent: [\"yes\"]
        then: not-allowed"
        )
        .unwrap();
    }
    text
}

#[test]
fn combinations_of_facts_for_too_many_acts() {
    let actions = UserAction::iter().map(Word::as_str);
    let all: Vec<_> = actions
        .chain(Technology::iter().map(Word::as_str))
        .collect();
    assert!(Policy::from_yaml(&rules("gambling, viruses")).is_ok());
    refused(&rules(&all.join(", ")));
}

#[test]
fn invariants_beyond_a_few_hundred() {
    let mut text = format!("{HEAD}invariants:\n");
    let law = "{ for-all: { who: pupil, about: gambling }, expect: { decision: silent } }";
    for number in 0..256 {
        writeln!(text, "  law-{number}: {law}").unwrap();
    }
    assert!(Policy::from_yaml(&text).is_ok());
    writeln!(text, "  law-256: {law}").unwrap();
    assert_eq!(refused(&text).diagnostics()[0].path(), "invariants");
}

/// Each of these asks about 3840 combinations of facts, with every intent and history.
#[test]
fn invariants_that_ask_too_much() {
    let table = "pupil-incidents: { audience: everyone, columns: [police], rows: {} }\n";
    let law = "for-all: { who: pupil, about: gambling }, expect: { required: police } }";
    let laws = |count: usize| {
        let mut text = format!("{}{table}invariants:\n", rules("gambling"));
        for number in 0..count {
            writeln!(text, "  law-{number}: {{ {law}").unwrap();
        }
        text
    };
    assert!(Policy::from_yaml(&laws(16)).is_ok());
    assert_eq!(
        refused(&laws(18)).diagnostics()[0].path(),
        "invariants.law-17"
    );
}
