//! Lines of NDJSON: what an object may hold, and what it may not.

use online_safety_policy::log::record::Reference;
use online_safety_policy::log::replay::{LogFormat, Replay};
use online_safety_policy::vocabulary::{History, Intent, PupilIncident, Role, Technology};
use online_safety_policy::{Circumstances, Policy, Question};

use super::{replayed, telford, told_of};

/// A record keeps a stretch of the day, which is no time; and it is more than its question.
#[test]
fn a_question_with_a_time_is_recorded_as_no_line() {
    let telford = telford();
    let known = Circumstances::new().set("time", "10:00").unwrap();
    let phones = "personal-phones".parse::<Technology>().unwrap();
    let question = Question::classify(Role::Staff, phones, &known);
    let at = "2026-11-20T09:30:00Z".parse().unwrap();
    let record = telford.record(&question, at, &"case-1".parse().unwrap());
    let record = record.unwrap().to_string();
    let whole: serde_json::Value = serde_json::from_str(&record).unwrap();
    of_objects(
        telford,
        &format!("{}\n{record}\n", whole["question"]),
        &[
            "unknown-word time: unknown time `08:45-15:20`; a stretch of the day, as decision records keep it, is no time: such a question is no line of a log; write a time in it, HH:MM",
            "unreadable is a decision record; its `question` alone may be a line, unless it has a time, which records keep as a stretch of the day",
        ],
    );
}

#[test]
fn null_is_nothing_wherever_it_stands() {
    of_objects(
        telford(),
        r#"{"asks":"classify","role":"pupil","subject":"gambling","circumstances":null,"kind":null,"reference":null,"date":null}
{"asks":"classify","role":"pupil","subject":"gambling","circumstances":{"place":null,"time":null}}
{"asks":"recommend","role":"pupil","incidents":[{"incident":"filter-bypass","table":null}],"history":null,"intent":null}
{"asks":"recommend","role":"pupil","incidents":null}
"#,
        &[
            "not-allowed",
            "not-allowed",
            "answered",
            "missing-word incidents: is not given",
        ],
    );
}

/// Columns count the characters of the line as it was written.
#[test]
fn a_column_counts_characters_from_the_beginning_of_the_line() {
    of_objects(
        telford(),
        "  \t{\"asks\":\"é€𝄞\" oops}\r\n{\"role\":\"ü\",}\n",
        &[
            "unreadable is no JSON from column 18 on",
            "unreadable is no JSON from column 13 on",
        ],
    );
}

/// What came of the lines of an NDJSON log.
#[track_caller]
fn of_objects(policy: &Policy, log: &str, said: &[&str]) {
    let (_, lines) = replayed(&Replay::new(policy), log.as_bytes(), LogFormat::Ndjson);
    let told = told_of(&lines);
    assert_eq!(told.into_values().collect::<Vec<_>>(), said, "{log}");
}

#[test]
fn an_object_may_be_the_question_of_a_decision_record() {
    let telford = telford();
    let place = Circumstances::new().set("place", "toilets").unwrap();
    let phones = "personal-phones".parse::<Technology>().unwrap();
    let questions = [
        Question::classify(Role::Staff, phones, &place),
        Question::assess(Role::Staff, phones, &place, None, History::FirstTime),
        Question::recommend(
            Role::Pupil,
            ["mobile-device", "filter-bypass"].map(|word| word.parse::<PupilIncident>().unwrap()),
            Intent::Deliberate,
            History::Repeat,
        ),
    ];
    let reference: Reference = "case-1".parse().unwrap();
    let log: String = questions
        .iter()
        .map(|question| {
            let record = telford.record(
                question,
                "2026-11-20T09:30:00Z".parse().unwrap(),
                &reference,
            );
            let record: serde_json::Value = serde_json::from_str(record.unwrap().as_str()).unwrap();
            record["question"].to_string() + "\n"
        })
        .collect();
    let (totals, lines) = replayed(&Replay::new(telford), log.as_bytes(), LogFormat::Ndjson);
    assert_eq!(totals.judged(), 3, "{:?}", told_of(&lines));
    let answer = lines[2].judgement().unwrap().answer();
    assert_eq!(answer.recommendation().unwrap().asked().count(), 2);
    assert_eq!(
        answer.recommendation().unwrap().intent(),
        Some(Intent::Deliberate)
    );
}

#[test]
fn objects_with_faults() {
    of_objects(
        telford(),
        r#"{"asks":"classify","role":"pupil","subject":"gambling","intent":null}
{"asks":"classify","role":"pupil","subjct":"gambling"}
{"asks":"classify","role":"pupil","role":"staff","subject":"gambling"}
{"asks":"classify","role":1,"subject":"gambling"}
{"asks":"classify","role":"pupil"

["classify"]
{"asks":"recommend","role":"pupil","incidents":["filter-bypass",7]}
{"asks":"recommend","role":"pupil","incidents":[{"incident":"filter-bypass","table":"pupil-incidents"},{"incident":"filter-bypass","table":"staff-incidents"}]}
{"asks":"classify","role":"pupil","subject":"gambling","circumstances":{"plaice":"toilets"}}
{"asks":"classify","role":"pupil","subject":"gambling","circumstances":"toilets"}
{"asks":"classify","role":"\u0070upil","subject":"gamb\nling"}
"#,
        &[
            "not-allowed",
            "unknown-word unknown key `subjct`; did you mean `subject`?",
            "unreadable role: is given twice",
            "unreadable role: takes a text",
            "unreadable is no JSON from column 33 on",
            "unreadable is JSON, but no object",
            "unreadable incidents: takes words, or objects with `table` and `incident`",
            "not-askable `filter-bypass` is not an incident by the role `pupil`: another table judges it",
            "unknown-word unknown key `plaice`; did you mean `place`?",
            "unreadable `circumstances` takes an object of facts",
            "unknown-word subject: unknown user action or technology `gamb\\nling`; did you mean `gambling`?",
        ],
    );
}
