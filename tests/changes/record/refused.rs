//! Questions that a policy cannot be asked: recorded, without the word that was refused.

use jiff::civil::{Date, date};
use online_safety_policy::answer::Refusal;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::log::record::{NoFile, RecordMismatch, Reference, verify_record};
use online_safety_policy::vocabulary::{
    History, Party, Place, PupilIncident, Role, StaffIncident, Technology, Term, UserAction, Word,
};
use online_safety_policy::{Circumstances, Incident, Policy, Question, ResponseName};
use strum::IntoEnumIterator as _;

use super::{BASE, questions, recorded, reference};

/// What a caller may write where a word is due.
const SECRET: &str = "mia-from-year-two";

fn secret<W: Word>() -> Term<W> {
    SECRET.parse().unwrap()
}

fn secret_response() -> ResponseName {
    SECRET.parse().unwrap()
}

const TODAY: Date = date(2026, 11, 20);

fn refused() -> Vec<(Refusal, Question)> {
    let unknown = Circumstances::new();
    let (first, gambling) = (History::FirstTime, UserAction::Gambling);
    let pupil = |incident: Term<PupilIncident>| Incident::from(incident);
    let none: [PupilIncident; 0] = [];
    vec![
        (
            Refusal::UnknownRole,
            Question::classify(secret::<Role>(), gambling, &unknown),
        ),
        (
            Refusal::UnknownRole,
            Question::classify(secret::<Role>(), secret::<UserAction>(), &unknown),
        ),
        (
            Refusal::UnknownSubject,
            Question::classify(Role::Pupil, secret::<UserAction>(), &unknown),
        ),
        (
            Refusal::UnknownSubject,
            Question::assess(Role::Pupil, secret::<Technology>(), &unknown, None, first),
        ),
        (
            Refusal::UnknownRole,
            Question::assess(secret::<Role>(), gambling, &unknown, None, first),
        ),
        (
            Refusal::UnknownRole,
            Question::recommend(secret::<Role>(), [PupilIncident::Misuse], None, first),
        ),
        (
            Refusal::UnknownIncident,
            Question::recommend(
                Role::Pupil,
                [
                    pupil(secret()),
                    pupil("mia-and-ben".parse().unwrap()),
                    pupil("crashed-drone".parse().unwrap()),
                    pupil(PupilIncident::Misuse.into()),
                ],
                None,
                first,
            ),
        ),
        (
            Refusal::UnknownIncident,
            Question::recommend(Role::Staff, [secret::<StaffIncident>()], None, first),
        ),
        (
            Refusal::WrongTable,
            Question::recommend(Role::Pupil, [StaffIncident::Misuse], None, first),
        ),
        (
            Refusal::NoIncident,
            Question::recommend(Role::Pupil, none, None, first),
        ),
        (
            Refusal::UnknownResponse,
            Question::leads_to(Role::Pupil, secret_response()),
        ),
        (
            Refusal::UnknownRole,
            Question::duties(Some(Party::Role(secret()))),
        ),
        (
            Refusal::NotDone,
            Question::due(None, TODAY, &[(SECRET, TODAY), ("mia-and-ben", TODAY)]),
        ),
        (
            Refusal::UnknownSubject,
            Question::who_may(secret::<Technology>()),
        ),
        (
            Refusal::ImpossibleGroups,
            Question::classify(Role::Pupil, gambling, &unknown.group(Role::Staff)),
        ),
        (
            Refusal::UnknownValue,
            Question::classify(Role::Pupil, gambling, &unknown.place(secret::<Place>())),
        ),
        (
            Refusal::UnknownFact,
            Question::classify(
                Role::Pupil,
                gambling,
                &unknown.own_fact(SECRET.parse().unwrap(), true),
            ),
        ),
    ]
}

#[test]
fn a_refusal_is_recorded_without_the_word_that_was_refused() {
    let policy = Policy::from_yaml(BASE).unwrap();
    let refused = refused();
    for why in Refusal::iter() {
        assert!(refused.iter().any(|(refused, _)| *refused == why), "{why}");
    }
    for (why, question) in refused {
        let record = recorded(&policy, &question);
        let answer = format!(r#"{{"answer":{{"is":"refused","why":"{why}"}},"#);
        assert!(record.as_str().starts_with(&answer), "{record}");
        for word in SECRET.split('-').chain(["ben"]) {
            let quoted = [format!("\"{word}"), format!("-{word}"), format!("{word}-")];
            assert!(
                quoted
                    .iter()
                    .all(|word| !record.as_str().contains(word.as_str())),
                "{word}: {record}"
            );
        }
        let verified = verify_record(record.as_bytes(), &policy).unwrap();
        assert!(verified.is_refused());
        // Asked again, it is refused again: the same record, whichever word it was.
        assert_eq!(recorded(&policy, verified.question()), record);
    }
}

#[test]
fn a_word_of_the_policys_own_is_recorded() {
    let policy = Policy::from_yaml(BASE).unwrap();
    let question = Question::recommend(
        "prefect".parse::<Term<Role>>().unwrap(),
        ["crashed-drone".parse::<Term<PupilIncident>>().unwrap()],
        None,
        History::FirstTime,
    );
    let record = recorded(&policy, &question);
    assert!(
        record
            .as_str()
            .contains(r#""incident":"crashed-drone","table":"pupil-incidents""#),
        "{record}"
    );
    assert!(record.as_str().contains(r#""role":"prefect""#), "{record}");
}

/// Nothing would say which policy answered, so nothing is recorded or verified.
#[test]
fn a_policy_without_a_file_answers_for_no_record() {
    let file = Policy::from_yaml(BASE).unwrap();
    let document = PolicyDocument::from_bytes(BASE.as_bytes()).unwrap();
    let built = Policy::from_document(&document).unwrap();
    assert_eq!((&built, built.hash()), (&file, None));
    let question = &questions()[0];
    let at = "2026-11-20T09:30:00Z".parse().unwrap();
    assert_eq!(built.record(question, at, &reference()), Err(NoFile));
    let record = recorded(&file, question);
    let found = verify_record(record.as_bytes(), &built);
    assert_eq!(found, Err(RecordMismatch::NoFile(NoFile)));
}

#[test]
fn no_text_is_a_reference() {
    for text in [
        "",
        " ",
        "a b",
        "seen by Mia",
        "naïve",
        "a\n",
        "a/b",
        "a\"",
        "\u{0}",
        "１７",
        &"a".repeat(65),
    ] {
        let error = text.parse::<Reference>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "a reference is 1 to 64 letters, digits, `.`, `_` and `-`"
        );
    }
    let every: String = (0..=127_u8)
        .map(char::from)
        .filter(|c| c.to_string().parse::<Reference>().is_ok())
        .collect();
    assert_eq!(
        every,
        "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
    );
    assert!("a".repeat(64).parse::<Reference>().is_ok());
}
