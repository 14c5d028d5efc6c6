//! What holds for every question.

use std::collections::HashSet;

use online_safety_policy::builtin::Builtin;
use online_safety_policy::log::record::verify_record;
use online_safety_policy::vocabulary::{History, Intent, PupilIncident, Role, Suspicion};
use online_safety_policy::{Circumstances, Policy, Question};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use super::{BASE, recorded, reference};

fn policies() -> Vec<Policy> {
    let shipped = Builtin::iter().map(|builtin| builtin.policy().clone());
    shipped.chain([Policy::from_yaml(BASE).unwrap()]).collect()
}

/// Every act by every role with nothing known and with something, every suspicion, and every
/// seventeenth incident: which, turns with the roles.
fn space(policy: &Policy) -> Vec<Question> {
    let mut space: Vec<_> = Suspicion::iter().map(Question::procedure).collect();
    for (number, (role, subject)) in policy.questions().enumerate() {
        let known: Vec<_> = policy.circumstances_of(role, subject).unwrap().collect();
        space.push(Question::classify(role, subject, &Circumstances::new()));
        if known.len() > 1 {
            let known = &known[1 + number % (known.len() - 1)];
            space.push(Question::classify(role, subject, known));
            space.push(Question::assess(
                role,
                subject,
                known,
                Intent::Careless,
                History::Repeat,
            ));
        }
    }
    for (role, incident, intent, history) in policy.incident_questions().step_by(17) {
        space.push(Question::recommend(role, [incident], intent, history));
    }
    space
}

/// Whatever was asked, its record holds, says what was asked, and is that of no other question.
#[test]
fn every_record_holds_and_no_two_are_the_same() {
    for policy in policies() {
        let mut seen = HashSet::new();
        for question in space(&policy) {
            let record = recorded(&policy, &question);
            let verified = verify_record(record.as_bytes(), &policy).unwrap();
            assert_eq!(verified.question(), &question);
            assert_eq!(verified.reference(), &reference());
            assert!(!verified.is_refused());
            assert!(seen.insert(record.as_str().to_owned()), "{record}");
        }
        assert!(seen.len() > 1500, "{}", seen.len());
        for is in ["decided", "depends", "silent", "unclear", "answered"] {
            let answer = format!(r#""is":"{is}""#);
            assert!(seen.iter().any(|record| record.contains(&answer)), "{is}");
        }
    }
}

proptest! {
    /// Incidents are a set: however they are listed, the record is the same.
    #[test]
    fn in_whichever_order(incidents in proptest::sample::subsequence(PupilIncident::iter().collect::<Vec<_>>(), 1..8), turn in 0_usize..8) {
        let policy = Builtin::TelfordInfant2020.policy();
        let mut turned = incidents.clone();
        turned.rotate_left(turn % incidents.len());
        turned.push(turned[0]);
        let of = |incidents: Vec<PupilIncident>| {
            recorded(policy, &Question::recommend(Role::Pupil, incidents, None, History::FirstTime))
        };
        prop_assert_eq!(of(incidents), of(turned));
    }

    /// Any time and any reference come back as they were given.
    #[test]
    fn time_and_reference(second in -377_705_023_201_i64..=253_402_207_200, nano in 0_i32..1_000_000_000, name in "[A-Za-z0-9._-]{1,64}") {
        let policy = Builtin::TelfordInfant2020.policy();
        let Ok(at) = jiff::Timestamp::new(second, nano) else { return Ok(()); };
        let name = name.parse().unwrap();
        let record = policy.record(&Question::procedure(Suspicion::Misuse), at, &name).unwrap();
        let verified = verify_record(record.as_bytes(), policy).unwrap();
        prop_assert_eq!((verified.at(), verified.reference()), (at, &name));
    }
}
