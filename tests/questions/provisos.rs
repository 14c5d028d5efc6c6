//! What was kept to, and what was not.

use online_safety_policy::vocabulary::{
    History, Ownership, Place, Proviso, Purpose, Resolution, Role, Technology, UserAction, Verdict,
    Word as _,
};
use online_safety_policy::{Circumstances, Decision, Policy, Question};
use strum::IntoEnumIterator as _;
use support::policies::{base, telford, trafalgar};

fn policies() -> [&'static Policy; 3] {
    [base(), telford(), trafalgar()]
}

/// Over every question with everything that can be known: an answer that permits something on a
/// proviso does so no longer where that one is broken, and stays as it is where it was kept or has
/// nothing to do with it.
#[test]
fn a_broken_proviso_permits_nothing_and_a_kept_one_changes_nothing() {
    let mut broken = 0;
    for policy in policies() {
        for (role, subject) in policy.questions() {
            for known in policy.circumstances_of(role, subject).unwrap().step_by(7) {
                let ask = |known: &Circumstances| policy.classify(role, subject, known).unwrap();
                let answer = ask(&known);
                let provisos = answer.provisos();
                if provisos.is_empty() {
                    continue;
                }
                for proviso in Proviso::iter() {
                    let asked = || format!("{role} {subject:?} {known:?} {proviso}");
                    let kept = ask(&known.proviso(proviso, true));
                    assert_eq!(kept.decision(), answer.decision(), "{}", asked());
                    assert!(!kept.provisos().contains(&proviso) && kept.broken().is_empty());
                    let not = ask(&known.proviso(proviso, false));
                    if !provisos.contains(&proviso) {
                        assert_eq!(not.decision(), answer.decision(), "{}", asked());
                        continue;
                    }
                    let permits = match not.decision() {
                        Decision::Decided(verdict) => verdict.is_permitted(),
                        Decision::Unclear(all) => all.iter().any(Verdict::is_permitted),
                        Decision::Silent | Decision::Depends { .. } => false,
                    };
                    assert!(!permits, "{}", asked());
                    assert_eq!(not.broken(), [proviso], "{}", asked());
                    let told = not.to_string().to_lowercase();
                    assert!(told.contains(&proviso.label().to_lowercase()), "{not}");
                    broken += 1;
                }
            }
        }
    }
    assert!(broken > 1000, "{broken}");
}

/// Trafalgar, section 6: staff take pictures for teaching with their own devices on conditions.
#[test]
fn pictures_kept_overnight_are_no_longer_permitted_and_have_consequences() {
    let taken = Circumstances::new()
        .place(Place::Classroom)
        .device(Ownership::Own)
        .purpose(Purpose::Educational)
        .headteacher_permission(true);
    let photo = Technology::PersonalPhonesPhoto;
    let ask = |known: &Circumstances| {
        let first = History::FirstTime;
        trafalgar().assess(Role::Staff, photo, known, None, first)
    };
    let answer = ask(&taken).unwrap();
    assert_eq!(answer.resolution(), Resolution::NoIncident, "{answer}");
    let provisos = answer.classification().provisos();
    assert!(!provisos.is_empty(), "{answer}");
    for proviso in provisos {
        let answer = ask(&taken.proviso(proviso, false)).unwrap();
        let decision = answer.classification().decision();
        assert_eq!(decision, Decision::Decided(Verdict::NotAllowed), "{answer}");
        assert_ne!(answer.resolution(), Resolution::NoIncident, "{answer}");
        let headteacher = |text: &str| text.to_lowercase().contains("headteacher");
        assert!(headteacher(&answer.to_string()), "{answer}");
    }
}

#[test]
fn provisos_are_given_as_facts_are() {
    let broken = Circumstances::new().proviso(Proviso::DeleteSameDay, false);
    let data = serde_json::to_value(broken).unwrap();
    assert_eq!(data, serde_json::json!({ "delete-same-day": "no" }));
    assert_eq!(
        serde_json::from_value::<Circumstances>(data).unwrap(),
        broken
    );
    let read = |facts: &'static str| {
        Question::read(trafalgar(), move |field| match field {
            "asks" => Some("classify"),
            "role" => Some("staff"),
            "subject" => Some("images-of-others"),
            "facts" => Some(facts),
            _ => None,
        })
    };
    let asked = Question::classify(Role::Staff, UserAction::ImagesOfOthers, &broken);
    assert_eq!(read("delete-same-day=no").unwrap(), asked);
    let error = read("delete-sameday=no").unwrap_err().to_string();
    assert!(error.contains("did you mean `delete-same-day`?"), "{error}");
    let error = read("delete-same-day=perhaps").unwrap_err().to_string();
    assert!(
        error.contains("delete-same-day: unknown yes or no"),
        "{error}"
    );
}
