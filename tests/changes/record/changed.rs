//! A record that was changed does not hold.

use online_safety_policy::log::record::{RecordMismatch, verify_record};
use online_safety_policy::{Digest, Policy};

use super::{SCHOOL, amended, questions, recorded, school};

/// Any byte of records of several kinds: every bit of it turned, replaced by others that mean something in JSON,
/// left out, or written twice.
#[test]
fn every_change_of_a_byte_is_noticed() {
    let school = school();
    for question in questions().iter().step_by(3) {
        let record = recorded(&school, question);
        let bytes = record.as_bytes();
        for at in 0..bytes.len() {
            let (before, after) = (&bytes[..at], &bytes[at + 1..]);
            let bits = (0..8).map(|bit| bytes[at] ^ 1 << bit);
            for other in bits.chain(*b"0 \",}a\0") {
                if other != bytes[at] {
                    noticed(&school, &[before, &[other], after].concat());
                }
            }
            noticed(&school, &[before, after].concat());
            noticed(
                &school,
                &[before, &[bytes[at]], &[bytes[at]], after].concat(),
            );
            noticed(&school, &[before, b" ", &[bytes[at]], after].concat());
        }
        noticed(&school, &[bytes, b"\n\n"].concat());
        noticed(&school, &[bytes, b" "].concat());
    }
}

/// Every value of every byte of the record that says least.
#[test]
fn every_other_byte_is_noticed() {
    let school = school();
    let record = recorded(&school, questions().last().unwrap());
    let mut bytes = record.as_bytes().to_vec();
    for at in 0..bytes.len() {
        let right = bytes[at];
        for other in (0..=u8::MAX).filter(|other| *other != right) {
            bytes[at] = other;
            noticed(&school, &bytes);
        }
        bytes[at] = right;
    }
}

#[track_caller]
pub(crate) fn noticed(policy: &Policy, bytes: &[u8]) {
    let found = verify_record(bytes, policy);
    assert!(found.is_err(), "{}", String::from_utf8_lossy(bytes));
}

/// A record with something replaced, and a digest that fits what it is now.
#[track_caller]
fn forged(number: usize, from: &str, to: &str) -> RecordMismatch {
    forged_in(number, &[(from, to)])
}

/// The same with several things replaced.
#[track_caller]
fn forged_in(number: usize, changes: &[(&str, &str)]) -> RecordMismatch {
    let record = recorded(&school(), &questions()[number]);
    let digest = format!(r#""digest":"{}","#, record.digest());
    let (head, tail) = record.as_str().split_once(&digest).unwrap();
    let (mut head, mut tail) = (head.to_owned(), tail.to_owned());
    for (from, to) in changes {
        assert!(record.as_str().contains(from), "{record}");
        (head, tail) = (head.replacen(from, to, 1), tail.replacen(from, to, 1));
    }
    let digest = Digest::of_file(format!("{head}{tail}").as_bytes());
    let forged = format!(r#"{head}"digest":"{digest}",{tail}"#);
    verify_record(forged.as_bytes(), &school()).unwrap_err()
}

#[track_caller]
fn differs(number: usize, from: &str, to: &str, path: &str) {
    let path = path.to_owned();
    assert_eq!(forged(number, from, to), RecordMismatch::Differs { path });
}

#[track_caller]
fn unknown(number: usize, from: &str, to: &str, path: &str) {
    let path = path.to_owned();
    assert_eq!(
        forged(number, from, to),
        RecordMismatch::UnknownKey { path }
    );
}

/// The first place is named, also where the digest was made to fit.
#[test]
fn the_first_difference_is_named() {
    differs(0, r#""is":"decided""#, r#""is":"silent""#, "answer.is");
    differs(
        0,
        r#""verdict":"allowed""#,
        r#""verdict":"illegal""#,
        "answer.verdict",
    );
    differs(0, r#""lines":"6""#, r#""lines":"7""#, "rules[1].lines");
    differs(
        1,
        r#""missing":["place","time"]"#,
        r#""missing":["place"]"#,
        "answer.missing[1]",
    );
    differs(
        3,
        r#""available":["warning"]"#,
        r#""available":[]"#,
        "answer.available[0]",
    );
    unknown(
        3,
        r#""role":"pupil""#,
        r#""role":"pupil","zeal":"high""#,
        "question.zeal",
    );
    unknown(
        0,
        r#""place":"non-teaching-area""#,
        r#""place":"non-teaching-area","plaice":"toilets""#,
        "question.circumstances.plaice",
    );
    differs(
        3,
        r#""edition":"2024-09""#,
        r#""edition":"2025-09""#,
        "head.edition",
    );
    differs(
        7,
        r#""why":"unknown-role""#,
        r#""why":"no-incident""#,
        "answer.why",
    );
    differs(7, r#""role":null"#, r#""role":"pupil""#, "answer.area");
    unknown(
        6,
        r#""reference":"case-17""#,
        r#""reference":"case-17","remark":"hm""#,
        "remark",
    );
}

/// In a list that is too short, what stands in the wrong place comes before what is missing.
#[test]
fn in_a_list_the_first_item_that_differs_is_named() {
    let both = r#""required":["class-teacher","headteacher"]"#;
    for (list, path) in [
        (r#""required":["headteacher"]"#, "answer.required[0]"),
        (r#""required":["class-teacher"]"#, "answer.required[1]"),
        (r#""required":[]"#, "answer.required[0]"),
        (
            r#""required":["police","class-teacher","headteacher"]"#,
            "answer.required[0]",
        ),
        (
            r#""required":["class-teacher","headteacher","police"]"#,
            "answer.required[2]",
        ),
    ] {
        differs(3, both, list, path);
    }
}

/// Of two differences the first is named: of the policy before the question, of the question before
/// the answer, of the answer before the rules, and in each in the order of the record.
#[test]
fn of_two_differences_the_first_is_named() {
    let edition = (r#""edition":"2024-09""#, r#""edition":"2025-09""#);
    let subject = r#""subject":"social-media""#;
    let zeal = (subject, r#""subject":"social-media","zeal":"high""#);
    let is = (r#""is":"decided""#, r#""is":"silent""#);
    let verdict = (r#""verdict":"allowed""#, r#""verdict":"illegal""#);
    let line = (r#""lines":"5""#, r#""lines":"8""#);
    let later = (r#""lines":"6""#, r#""lines":"7""#);
    let in_order = [
        (edition, "head.edition"),
        (zeal, "question.zeal"),
        (is, "answer.is"),
        (verdict, "answer.verdict"),
        (line, "rules[0].lines"),
        (later, "rules[1].lines"),
    ];
    for (number, (change, path)) in in_order.iter().enumerate() {
        for (other, _) in &in_order[number + 1..] {
            let found = forged_in(0, &[*change, *other]);
            let (RecordMismatch::Differs { path: told }
            | RecordMismatch::UnknownKey { path: told }) = found
            else {
                panic!("{found}");
            };
            assert_eq!(told, *path);
        }
    }
}

#[test]
fn what_cannot_be_asked_again_is_named() {
    for (number, from, to, path) in [
        (0, r#""role":"staff""#, r#""role":"chief""#, "question.role"),
        (
            0,
            r#""kind":"user-action""#,
            r#""kind":"act""#,
            "question.subject",
        ),
        (
            0,
            r#""subject":"social-media""#,
            r#""subject":"chess""#,
            "question.subject",
        ),
        (
            0,
            r#""time":"12:00-13:00""#,
            r#""time":"12:00-14:00""#,
            "question.circumstances",
        ),
        (
            3,
            r#""incident":"social-media""#,
            r#""incident":"chess""#,
            "question.incidents",
        ),
        (
            3,
            r#""intent":null"#,
            r#""intent":"evil""#,
            "question.intent",
        ),
        (
            3,
            r#""history":"repeat""#,
            r#""history":"long""#,
            "question.history",
        ),
        (
            6,
            r#""suspicion":"grooming""#,
            r#""suspicion":"chess""#,
            "question.suspicion",
        ),
        (
            6,
            r#""asks":"procedure""#,
            r#""asks":"why""#,
            "question.asks",
        ),
    ] {
        assert_eq!(
            forged(number, from, to),
            RecordMismatch::Question { path },
            "{from}"
        );
    }
}

#[test]
fn another_policy_is_named() {
    let question = &questions()[3];
    let record = recorded(&school(), question);
    let other = Policy::from_yaml(super::BASE).unwrap();
    assert_eq!(
        verify_record(record.as_bytes(), &other)
            .unwrap_err()
            .to_string(),
        "`amended-school-2024` answered, not `base-school-2024`"
    );
    let edited = Policy::from_yaml(&SCHOOL.replace("line: 3,", "line: 4,")).unwrap();
    let [recorded_hash, hash] = [school(), edited.clone()].map(|policy| policy.hash().unwrap());
    assert_eq!(
        verify_record(record.as_bytes(), &edited)
            .unwrap_err()
            .to_string(),
        format!(
            "another edition of the policy file answered: its hash is {recorded_hash}, not {hash}"
        )
    );
    let amendments = Err(RecordMismatch::OtherAmendments);
    assert_eq!(verify_record(record.as_bytes(), &amended()), amendments);
    let record = recorded(&amended(), question);
    assert_eq!(verify_record(record.as_bytes(), &school()), amendments);
    assert!(verify_record(record.as_bytes(), &amended()).is_ok());
}

/// A file that was copied with other line ends is the same file.
#[test]
fn line_ends_make_no_other_policy() {
    let record = recorded(&school(), &questions()[0]);
    let copied = Policy::from_yaml(&SCHOOL.replace('\n', "\r\n")).unwrap();
    assert!(verify_record(record.as_bytes(), &copied).is_ok());
}

#[test]
fn time_and_reference_are_under_the_digest() {
    let record = recorded(&school(), &questions()[0]).to_string();
    for (from, to) in [("case-17", "case-18"), ("09:30", "09:31")] {
        let changed = record.replace(from, to);
        assert_eq!(
            verify_record(changed.as_bytes(), &school()),
            Err(RecordMismatch::Altered)
        );
    }
}

/// Of a word on which the answer may not turn the digest says that it was another, and which.
#[test]
fn a_changed_word_of_the_question_is_named() {
    let told = |number: usize, from: &str, to: &str| {
        let record = recorded(&school(), &questions()[number]).to_string();
        assert!(record.contains(from), "{record}");
        verify_record(record.replacen(from, to, 1).as_bytes(), &school()).unwrap_err()
    };
    for (number, from, to, path, was) in [
        (
            3,
            r#""history":"repeat""#,
            r#""history":"first-time""#,
            "history",
            Some("repeat"),
        ),
        (
            4,
            r#""history":"first-time""#,
            r#""history":"repeat""#,
            "history",
            Some("first-time"),
        ),
        (
            3,
            r#""intent":null"#,
            r#""intent":"careless""#,
            "intent",
            None,
        ),
        (
            5,
            r#""intent":"deliberate""#,
            r#""intent":"accidental""#,
            "intent",
            Some("deliberate"),
        ),
        (
            5,
            r#""intent":"deliberate""#,
            r#""intent":"evil""#,
            "intent",
            Some("deliberate"),
        ),
        (
            0,
            r#""place":"non-teaching-area""#,
            r#""place":"toilets""#,
            "circumstances.place",
            Some("non-teaching-area"),
        ),
        (
            0,
            r#""time":"12:00-13:00""#,
            r#""time":"00:00-12:00""#,
            "circumstances.time",
            Some("12:00-13:00"),
        ),
        (
            0,
            r#","time":"12:00-13:00""#,
            "",
            "circumstances.time",
            Some("12:00-13:00"),
        ),
        (
            1,
            r#""circumstances":{}"#,
            r#""circumstances":{"moment":"lesson"}"#,
            "circumstances.moment",
            None,
        ),
    ] {
        let path = format!("question.{path}");
        let was = was.map(str::to_owned);
        assert_eq!(
            told(number, from, to),
            RecordMismatch::AlteredWord { path, was }
        );
    }
    let said = told(3, r#""history":"repeat""#, r#""history":"first-time""#).to_string();
    assert_eq!(
        said,
        "`question.history` was changed: the digest is that of a record with `repeat` there"
    );
    let said = told(3, r#""intent":null"#, r#""intent":"careless""#).to_string();
    assert_eq!(
        said,
        "`question.intent` was changed: the digest is that of a record with nothing there"
    );
    // What the answer is not the question's fault for is told as before.
    let path = "answer.is".to_owned();
    assert_eq!(
        told(0, r#""is":"decided""#, r#""is":"silent""#),
        RecordMismatch::Differs { path }
    );
}
