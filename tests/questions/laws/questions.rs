//! Questions as data: whatever can be asked is written, read again as the same, and answered the same.

use std::fmt::Debug;
use std::sync::{Arc, mpsc};
use std::thread;

use jiff::civil::{date, time};
use online_safety_policy::answer::Asks;
use online_safety_policy::answer::inverse::Wanted;
use online_safety_policy::vocabulary::{
    Fact, Matter, Office, Party, PupilIncident, PupilResponse, Role, StaffIncident, StaffResponse,
    Suspicion, Technology, Term, UserAction, Word,
};
use online_safety_policy::{
    Answer, Circumstances, EnumSet, Incident, KeptAnswer, Policy, Question, ResponseName, Subject,
    builtin,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};
use strum::IntoEnumIterator as _;

#[track_caller]
fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Value {
    let data = to_value(value).unwrap();
    assert_eq!(&from_value::<T>(data.clone()).unwrap(), value, "{data}");
    data
}

#[track_caller]
fn refused<T: DeserializeOwned + Debug>(data: Value) -> String {
    from_value::<T>(data).unwrap_err().to_string()
}

/// Every question there is but for incidents, which are too many to print.
fn others(policy: &Policy) -> Vec<Question> {
    let day = date(2026, 11, 20);
    let names: Vec<String> = policy.all_duties().map(|duty| duty.name.into()).collect();
    let done: Vec<_> = names.iter().map(|name| (name.as_str(), day)).collect();
    let mut all: Vec<Question> = Suspicion::iter().map(Question::procedure).collect();
    all.extend(Matter::iter().map(Question::contacts));
    let offices = Office::iter().map(Party::Office);
    let parties = offices.chain(policy.roles().map(Party::from)).map(Some);
    for party in parties.chain([None]) {
        all.push(Question::duties(party));
        all.push(Question::due(party, day, &done));
    }
    for subject in policy.subjects() {
        all.push(Question::who_may(subject));
    }
    for role in policy.roles() {
        all.extend(PupilResponse::iter().map(|response| Question::leads_to(role, response)));
        all.extend(StaffResponse::iter().map(|response| Question::leads_to(role, response)));
    }
    let (unknown, held) = (Circumstances::new(), Fact::Place | Fact::Time);
    for (role, subject) in policy.questions() {
        all.push(Question::why_not(
            role,
            subject,
            &unknown,
            Wanted::Permitted,
            held,
        ));
    }
    all
}

fn shipped() -> [&'static Policy; 2] {
    [
        builtin::telford_infant_2020(),
        builtin::trafalgar_infant_2018(),
    ]
}

#[test]
fn every_question_comes_back_as_it_was() {
    for policy in shipped() {
        for question in others(policy) {
            comes_back(&question);
        }
        for (role, subject) in policy.questions() {
            for known in policy.circumstances_of(role, subject).unwrap() {
                comes_back(&known);
                comes_back(&Question::classify(role, subject, &known));
            }
            comes_back(&subject);
        }
        for (role, incident, intent, history) in policy.incident_questions() {
            comes_back(&Question::recommend(role, [incident], intent, history));
        }
    }
}

#[test]
fn every_word_comes_back_as_it_was() {
    fn all<W: Word + Serialize + DeserializeOwned>() {
        for word in W::iter() {
            assert_eq!(comes_back(&word), word.as_str());
            assert_eq!(comes_back(&Term::from(word)), word.as_str());
        }
        comes_back::<Term<W>>(&"a-word-of-our-own".parse().unwrap());
        let error = refused::<W>(json!("nothing like it"));
        let unknown = format!("unknown {} `nothing like it`; accepted: ", W::KIND);
        assert!(error.starts_with(&unknown), "{error}");
        let error = refused::<Term<W>>(json!("nothing like it"));
        let no_id = format!("`nothing like it` is no {}: an id is ", W::KIND);
        assert!(error.starts_with(&no_id), "{error}");
    }
    all::<Role>();
    all::<UserAction>();
    all::<Technology>();
    all::<PupilIncident>();
    all::<StaffIncident>();
    all::<PupilResponse>();
    all::<StaffResponse>();
    all::<Asks>();
    assert_eq!(
        refused::<Role>(json!("pupl")),
        "unknown role `pupl`; did you mean `pupil`?"
    );
    for response in StaffResponse::iter() {
        comes_back(&ResponseName::from(response));
    }
}

/// Both kinds and both tables have words of the same name, and own words say nothing of theirs.
#[test]
fn acts_and_incidents_say_what_they_are_words_of() {
    let vr: Term<Technology> = "virtual-reality".parse().unwrap();
    let data = comes_back(&Subject::from(vr));
    assert_eq!(
        data,
        json!({"kind": "technology", "subject": "virtual-reality"})
    );
    let data = comes_back(&Incident::from(StaffIncident::Misuse));
    assert_eq!(
        data,
        json!({"table": "staff-incidents", "incident": "misuse"})
    );
    refused::<Subject>(json!("gambling"));
    refused::<Incident>(json!({"table": "pupil-incidents", "incident": "misuse", "by": "pupil"}));
}

#[test]
fn circumstances_keep_every_fact() {
    let known = Circumstances::new()
        .time(time(10, 0, 30, 0))
        .approved(false);
    assert_eq!(
        comes_back(&known),
        json!({"time": "10:00", "approved": "no"})
    );
    assert_eq!(
        refused::<Circumstances>(json!({"device": "scool"})),
        "unknown device `scool`; did you mean `school`?"
    );
    let twice = serde_json::from_str::<Circumstances>(r#"{"place":"toilets","place":"classroom"}"#);
    assert!(twice.unwrap_err().to_string().contains("there twice"));
}

/// All that is wrong with a question is told at once, each with its field.
#[test]
fn a_question_is_refused_with_everything_that_is_wrong() {
    let data = json!({
        "asks": "classify", "role": "Pu pil", "kind": "technolgy", "subject": "vr",
        "circumstances": {"device": "kitchen"}, "intent": "deliberate",
    });
    let error = refused::<Question>(data);
    for told in [
        "role: unknown role `Pu pil`; an id is ",
        "kind: unknown kind of subject `technolgy`; did you mean `technology`?",
        "device: unknown device `kitchen`; accepted: ",
        "intent: has no meaning for `classify`; leave it out",
    ] {
        assert!(error.contains(told), "{told}: {error}");
    }
    let error = refused::<Question>(json!({"asks": "recommend", "rle": "pupil"}));
    assert_eq!(error, "unknown key `rle`; did you mean `role`?");
    let error = refused::<Question>(json!({"asks": "recommend", "role": "pupil"}));
    assert_eq!(error, "incidents: is not given");
}

#[test]
fn what_cannot_be_asked_says_so_as_data() {
    let telford = builtin::telford_infant_2020();
    let pupl: Term<Role> = "pupl".parse().unwrap();
    let error = telford.ask(&Question::classify(
        pupl,
        UserAction::Gambling,
        &Circumstances::new(),
    ));
    assert_eq!(
        to_value(error.unwrap_err()).unwrap(),
        json!({
            "kind": "unknown-role", "word": "pupl", "suggestion": "pupil",
            "message": "this policy knows no role `pupl`",
        })
    );
    assert_eq!(
        to_value(telford.role("pupl").unwrap_err()).unwrap(),
        json!({
            "kind": "role", "word": "pupl", "suggestion": "pupil",
            "candidates": [{
                "found": "pupil", "label": "Pupil", "kinds": ["role"],
                "because": "it is like `pupil`",
            }],
            "message": "unknown role `pupl`; did you mean `pupil`?",
        })
    );
    let words = |field: &str| (field == "asks").then_some("who-may");
    assert_eq!(
        to_value(Question::read(telford, words).unwrap_err()).unwrap(),
        json!([{
            "kind": "missing-word", "field": "subject", "word": null, "suggestion": null,
            "message": "subject: is not given",
        }])
    );
}

/// What each question is answered, it is answered by the method of its name.
#[test]
fn ask_answers_as_the_typed_methods_do() {
    for policy in shipped() {
        let data = |answer: &Answer<'_>| (answer.to_string(), to_value(answer).unwrap());
        for question in others(policy).into_iter().step_by(7) {
            let answer = policy.ask(&question).unwrap();
            assert!(std::ptr::eq(answer.policy(), policy));
            let expected = match question.clone() {
                Question::Procedure { suspicion } => {
                    let answer = policy.procedure(suspicion);
                    (answer.to_string(), to_value(answer).unwrap())
                }
                Question::Contacts { matter } => {
                    let answer = policy.contacts(matter);
                    (answer.to_string(), to_value(answer).unwrap())
                }
                Question::WhoMay { subject } => {
                    let answer = policy.who_may(subject).unwrap();
                    (answer.to_string(), to_value(answer).unwrap())
                }
                Question::LeadsTo { role, response } => {
                    let answer = policy.leads_to(role, response).unwrap();
                    (answer.to_string(), to_value(answer).unwrap())
                }
                Question::WhyNot {
                    role,
                    subject,
                    circumstances,
                    wanted,
                    held,
                } => {
                    let answer = policy.why_not(role, subject, &circumstances, wanted, held);
                    let answer = answer.unwrap();
                    (answer.to_string(), to_value(answer).unwrap())
                }
                _ => continue,
            };
            assert_eq!(data(&answer), expected, "{question:?}");
        }
    }
}

#[test]
fn a_kept_answer_goes_over_a_channel_and_comes_back() {
    let (to_store, received) = mpsc::channel();
    let asked = thread::spawn(move || {
        let policy = Arc::new(builtin::telford_infant_2020().clone());
        for question in others(&policy).into_iter().step_by(101) {
            to_store
                .send(KeptAnswer::new(Arc::clone(&policy), question).unwrap())
                .unwrap();
        }
    });
    let kept: Vec<KeptAnswer> = received.iter().collect();
    asked.join().unwrap();
    assert!(kept.len() > 10);
    let telford = builtin::telford_infant_2020();
    for kept in kept {
        let again = telford.ask(kept.question()).unwrap();
        assert_eq!(kept.answer().unwrap().to_string(), again.to_string());
        assert_eq!(to_value(&kept).unwrap(), to_value(again).unwrap());
    }
    let own: Term<Role> = "prefect".parse().unwrap();
    let nobody = Question::leads_to(own, PupilResponse::Police);
    assert!(KeptAnswer::new(Arc::new(telford.clone()), nobody).is_err());
}

/// Nothing that a question holds is lost on the way: an empty set, a name, an unknown intent.
#[test]
fn what_is_empty_comes_back_empty() {
    let unknown = Circumstances::new();
    let none: [Incident; 0] = [];
    for question in [
        Question::why_not(
            Role::Pupil,
            UserAction::Gambling,
            &unknown,
            Wanted::Silent,
            EnumSet::empty(),
        ),
        Question::due(None, date(2026, 1, 1), &[]),
        Question::due(
            None,
            date(2026, 1, 1),
            &[("a name = with spaces", date(2025, 1, 1))],
        ),
    ] {
        comes_back(&question);
    }
    let data = to_value(Question::recommend(
        Role::Pupil,
        none,
        None,
        Default::default(),
    ))
    .unwrap();
    assert_eq!(refused::<Question>(data), "incidents: is not given");
}
