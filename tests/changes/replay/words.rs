//! Words of lines: known ones are asked about, and every other one is told.

use std::collections::BTreeMap;

use online_safety_policy::log::replay::{FaultKind, LogFormat, Replay};
use online_safety_policy::vocabulary::{Fact, History, Intent, Role, Word};
use online_safety_policy::{Circumstances, Subject};
use strum::IntoEnumIterator as _;

use super::write::{columns, csv, ndjson};
use super::{OWN, base, load, replayed, telford, told, trafalgar};
use crate::diff::recount;

const HEADER: &str = "reference,asks,role,kind,subject,table,incidents,intent,history,place,time\n";

/// What is said of one line under Telford's policy.
#[track_caller]
fn says(line: &str, said: &str) {
    let told = told(&Replay::new(telford()), &format!("{HEADER}{line}\n"));
    assert_eq!(told, BTreeMap::from([(2, said.to_owned())]), "{line}");
}

#[test]
fn a_line_is_answered_as_the_policy_answers() {
    says(",classify,pupil,,gambling,,,,,,", "not-allowed");
    says(
        "a.1,classify,pupil,user-action,gambling,,,,,,",
        "not-allowed",
    );
    says(
        ",classify,staff,technology,personal-phones,,,,,non-teaching-area,10:00",
        "allowed",
    );
    says(",classify,staff,,personal-phones,,,,,,", "depends");
    says(",recommend,pupil,,,,filter-bypass,,,,", "answered");
    says(
        ",recommend,pupil,,,pupil-incidents,filter-bypass  mobile-device,deliberate,repeat,,",
        "answered",
    );
    says(",recommend,staff,,,,filter-bypass,,,,", "answered");
    says(",assess,staff,,personal-phones-photo,,,,,,", "not-allowed");
}

/// Lines that differ in nothing but the time are asked about in their stretch of the day.
#[test]
fn the_time_makes_another_question() {
    let times = ["08:44", "8:45", "15:19", "15:20", "", "9:59"];
    let line =
        |time: &&str| format!(",classify,staff,,personal-phones,,,,,non-teaching-area,{time}\n");
    let log = HEADER.to_owned() + &times.iter().map(line).collect::<String>();
    let told: Vec<_> = told(&Replay::new(telford()), &log).into_values().collect();
    let place = Circumstances::new()
        .set("place", "non-teaching-area")
        .unwrap();
    let phones = telford().subject("personal-phones").unwrap();
    let asked = times.map(|time| {
        let known = if time.is_empty() {
            Ok(place)
        } else {
            place.set("time", time)
        };
        let answer = telford()
            .classify(Role::Staff, phones, &known.unwrap())
            .unwrap();
        online_safety_policy::log::replay::AnswerKind::from(answer.decision()).to_string()
    });
    assert_eq!(told, asked);
    assert!(
        asked[0] != asked[1] && asked[2] != asked[3] && asked[4] == "depends",
        "{asked:?}"
    );
}

#[test]
fn an_unknown_word_is_told_with_its_column_and_what_was_meant() {
    says(
        ",classify,pupil,,gamblign,,,,,,",
        "unknown-word subject: unknown user action or technology `gamblign`; did you mean `gambling`?",
    );
    says(
        ",classify,pupl,,gambling,,,,,,",
        "unknown-word role: unknown role `pupl`; did you mean `pupil`?",
    );
    says(
        ",clasify,pupil,,gambling,,,,,,",
        "unknown-word asks: unknown question `clasify`; did you mean `classify`?",
    );
    says(
        ",procedure,pupil,,gambling,,,,,,",
        "unknown-word asks: unknown question `procedure`; accepted: `classify`, `recommend`, `assess`",
    );
    says(
        ",classify,pupil,action,gambling,,,,,,",
        "unknown-word kind: unknown kind of subject `action`; did you mean `user-action`?",
    );
    says(
        ",classify,pupil,technology,gambling,,,,,,",
        "unknown-word subject: unknown technology `gambling`",
    );
    says(
        ",recommend,pupil,,,,mobile-device filter-bypas,,,,",
        "unknown-word incidents: unknown pupil incident `filter-bypas`; did you mean `filter-bypass`?",
    );
    says(
        ",recommend,pupil,,,communications,filter-bypass,,,,",
        "unknown-word table: unknown table `communications`; accepted: `pupil-incidents`, `staff-incidents`",
    );
    says(
        ",recommend,pupil,,,,filter-bypass,on purpose,,,",
        "unknown-word intent: unknown intent `on purpose`; did you mean `deliberate`?",
    );
    says(
        ",recommend,pupil,,,,filter-bypass,,repeated,,",
        "unknown-word history: unknown history `repeated`; did you mean `repeat`?",
    );
    says(
        ",classify,pupil,,gambling,,,,,kitchen,25:00",
        "unknown-word place: unknown place `kitchen`; did you mean `non-teaching-area`? + unknown-word time: unknown time `25:00`; write HH:MM, from 00:00 to 23:59",
    );
}

#[test]
fn everything_that_is_wrong_with_a_line_is_told_at_once() {
    says(
        "by Mia,classify,pupl,,gamblign,,,sometimes,,,",
        "invalid-reference reference: is none: a reference is 1 to 64 letters, digits, `.`, `_` and `-` \
         + unknown-word role: unknown role `pupl`; did you mean `pupil`? \
         + unknown-word subject: unknown user action or technology `gamblign`; did you mean `gambling`? \
         + unknown-word intent: unknown intent `sometimes`; accepted: `deliberate`, `careless`, `accidental`, `accidental-unreported`",
    );
}

#[test]
fn what_makes_no_question_is_told() {
    says(
        ",classify,pupil,,,,,,,,",
        "missing-word subject: is not given",
    );
    says(
        ",,,,gambling,,,,,,",
        "missing-word asks: is not given + missing-word role: is not given",
    );
    says(
        ",recommend,pupil,,,,,,,,",
        "missing-word incidents: is not given",
    );
    says(
        ",recommend,pupil,,,staff-incidents,filter-bypass,,,,",
        "not-askable `filter-bypass` is not an incident by the role `pupil`: another table judges it",
    );
    says(
        "classify,pupil,gambling",
        "unreadable 3 fields, where the first line names 11 columns",
    );
}

#[test]
fn what_a_question_does_not_ask_for_makes_no_difference_and_is_a_word_all_the_same() {
    says(
        ",recommend,pupil,,,,filter-bypass,,,classroom,10:00",
        "answered",
    );
    says(
        ",classify,pupil,,gambling,,,deliberate,repeat,,",
        "not-allowed",
    );
    says(
        ",recommend,pupil,,gamblign,,filter-bypass,,,,",
        "unknown-word subject: unknown user action or technology `gamblign`; did you mean `gambling`?",
    );
}

#[test]
fn words_that_only_one_policy_knows_are_no_question_for_two() {
    let own = load(OWN);
    let log = "asks,role,subject\nclassify,caretaker,gambling\nclassify,pupil,smart-pens\nclassify,pupil,gambling\nclassify,pupil,drones\n";
    let told = told(&Replay::new(base()).against(telford()), log);
    assert_eq!(
        told[&2],
        "unknown-word role: under `telford-infant-2020`, unknown role `caretaker`; did you mean `staff`?"
    );
    assert!(told[&3].starts_with("unknown-word subject: under `telford-infant-2020`"));
    assert_eq!(told[&4], "not-allowed");
    // An act for the one, and a technology for the other.
    assert_eq!(
        told[&5],
        "not-askable subject: `drones` is something else under `telford-infant-2020`"
    );
    let told = super::told(&Replay::new(telford()).against(&own), log);
    assert_eq!(
        told[&2],
        "unknown-word role: unknown role `caretaker`; did you mean `staff`?"
    );
}

/// Every word of every column is asked about as it is meant, in either form.
#[test]
fn every_column_is_heeded() {
    let policy = telford();
    let role = Role::Staff;
    let subject: Subject = "personal-phones"
        .parse::<online_safety_policy::vocabulary::Technology>()
        .unwrap()
        .into();
    for fact in Fact::iter() {
        for value in recount::values([policy, trafalgar()], fact) {
            let known = Circumstances::new().set(fact.as_str(), &value).unwrap();
            for (policy, line) in [policy, trafalgar()].iter().map(|policy| {
                (
                    policy,
                    vec![
                        ("asks", "assess".to_owned()),
                        ("role", role.to_string()),
                        ("subject", subject.as_str().to_owned()),
                        (fact.as_str(), value.clone()),
                        ("intent", "careless".to_owned()),
                        ("history", "repeat-after-warning".to_owned()),
                    ],
                )
            }) {
                let answer = policy
                    .assess(
                        role,
                        subject,
                        &known,
                        Intent::Careless,
                        History::RepeatAfterWarning,
                    )
                    .unwrap();
                for (log, format) in [
                    (csv(std::slice::from_ref(&line)), LogFormat::Csv),
                    (ndjson(&[line]), LogFormat::Ndjson),
                ] {
                    let (_, lines) = replayed(&Replay::new(policy), &log, format);
                    let judged = lines[0].judgement().unwrap().answer();
                    assert_eq!(
                        format!("{:?}", judged.classification().unwrap().decision()),
                        format!("{:?}", answer.classification().decision())
                    );
                    assert_eq!(
                        judged.classification().unwrap().to_string(),
                        answer.classification().to_string()
                    );
                    assert_eq!(
                        judged.recommendation().unwrap().to_string(),
                        answer.recommendation().to_string()
                    );
                }
            }
        }
    }
    assert_eq!(columns().len(), 33);
}

/// Of a line's own text only the word that is not known is repeated, cut short and on one line.
#[test]
fn no_text_of_a_log_is_told_at_length() {
    let long = format!("the boy in year 2, {}", "x".repeat(200));
    let log = format!(
        "asks,role,subject\nclassify,pupil,\"{long}\"\nclassify,\"pu\u{202e}pil\n\",gambling\n"
    );
    let told = told(&Replay::new(telford()), &log);
    assert!(
        told[&2].len() < 160 && told[&2].ends_with("…`"),
        "{}",
        told[&2]
    );
    assert!(told[&3].contains("`pu\\u{202e}pil\\n`"), "{}", told[&3]);
    let log = "asks,role,subject\nclassify,pupil,gambling,Mia told us\n{\"Mia\"}\n";
    let told = super::told(&Replay::new(telford()), log);
    assert!(told.values().all(|said| !said.contains("Mia")), "{told:?}");
}

#[test]
fn bytes_that_are_no_text() {
    let log = [
        b"asks,role,subject\nclassify,pupil,".as_slice(),
        b"\xFF\xFE\n",
    ]
    .concat();
    let (totals, lines) = replayed(&Replay::new(telford()), &log, LogFormat::Csv);
    assert_eq!(totals.refused_for(FaultKind::Unreadable), 1);
    assert_eq!(
        lines[0].faults()[0].to_string(),
        "subject: is not UTF-8 but Windows-1252, as it seems; save the log as UTF-8"
    );
    let (totals, _) = replayed(
        &Replay::new(telford()),
        b"{}\n{\"asks\": \"\xFF\"}\n",
        LogFormat::Ndjson,
    );
    assert_eq!(totals.refused_for(FaultKind::Unreadable), 1);
    assert_eq!(totals.refused_for(FaultKind::MissingWord), 1);
}
