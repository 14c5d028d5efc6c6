//! Days, times and moments: one grammar before every reader, which drops nothing and prints what it read.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    reason = "a failing unwrap is the test failing"
)]

use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::time::{Date, Time, Timestamp, read_day, read_moment, read_time};
use online_safety_policy::{Circumstances, Policy, PolicyDate, Question};
use proptest::prelude::*;

const NO_DAYS: &[&str] = &[
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-11-00",
    "2026-11-31",
    "20261120",
    "2026-1-20",
    "2026-11-2",
    "14/09/2026",
    "20.11.2026",
    "soon",
    "2026-11-20T00:00",
    "2026-11-20T00:00=",
    "2026-11-20T00:00:00Z",
    "2026-11-20[UTC]",
    "2026-11-20Z",
    "2026-11-20 ",
    " 2026-11-20",
    "+002026-11-20",
    "-000000-01-01",
    "-2026-11-20",
    "2026-W47-5",
    "２026-11-20",
    "2026\u{2212}11\u{2212}20",
];

const NO_TIMES: &[&str] = &[
    "14",
    "1430",
    "14:3",
    "4:5",
    "014:30",
    "14.30",
    "2 pm",
    " 14:30",
    "14:30 ",
    ":30",
    "14:",
    "24:00",
    "25:00",
    "14:60",
    "23:59:60",
    "14:30:00",
    "14:30:30",
    "14:30:00.5",
    "14:30Z",
    "14:30+00:00",
    "14:30[Europe/London]",
    "T14:30",
    "2026-07-14T14:30",
    "2026-07-14T14:30+00:00",
    "-1:30",
    "+9:30",
    "９:30",
    "12:00-13:00",
    "23:00-24:00",
];

const NO_MOMENTS: &[&str] = &[
    "2026-11-20",
    "2026-11-20T09:30",
    "2026-11-20T09:30:60Z",
    "2026-11-20T24:00Z",
    "2026-11-31T09:30Z",
    "2026-11-20 09:30Z",
    "2026-11-20t09:30z",
    "2026-11-20T9:30Z",
    "2026-11-20T09:30+1",
    "2026-11-20T09:30+24:00",
    "2026-11-20T09:30:00.Z",
    "2026-11-20T09:30:00.0123456789Z",
    "2026-11-20T09:30Z[UTC]",
    "2026-11-20T09:30+01:00[Europe/Paris]",
    "20261120T0930Z",
    "now",
];

/// A question for Telford in the texts of some fields.
fn question(words: &[(&str, &str)]) -> Result<Question, String> {
    let field = |name: &str| {
        let found = words.iter().find(|(field, _)| *field == name);
        found.map(|(_, text)| *text)
    };
    Question::read(telford_infant_2020(), field).map_err(|errors| errors.to_string())
}

fn act(time: &str) -> Result<Question, String> {
    question(&[
        ("asks", "classify"),
        ("role", "pupil"),
        ("subject", "gambling"),
        ("time", time),
    ])
}

#[test]
fn what_is_no_day_is_no_day_for_anybody() {
    for text in NO_DAYS {
        assert!(read_day(text).is_err(), "{text}");
        assert!(text.parse::<PolicyDate>().is_err(), "{text}");
        let said = question(&[("asks", "due"), ("as_of", text)]).unwrap_err();
        let mend = "write a day of the calendar, YYYY-MM-DD";
        assert!(said.contains(mend), "{text}: {said}");
        let json = serde_json::json!({"asks": "due", "as_of": text});
        assert!(serde_json::from_value::<Question>(json).is_err(), "{text}");
        // Between a duty and its day there may be spaces.
        if text.trim() == *text {
            let done = format!("it={text}");
            let asked = [("asks", "due"), ("as_of", "2026-11-20"), ("done", &done)];
            assert!(question(&asked).unwrap_err().contains(mend), "{text}");
        }
        let file = include_str!("../fixtures/base.yaml");
        let file = file.replacen("updated: \"2024-09\"", &format!("updated: \"{text}\""), 1);
        assert_ne!(file, include_str!("../fixtures/base.yaml"));
        assert!(Policy::from_yaml(&file).is_err(), "{text}");
    }
}

#[test]
fn what_is_no_time_is_no_time_for_anybody() {
    for text in NO_TIMES {
        assert!(read_time(text).is_err(), "{text}");
        let said = Circumstances::new().set("time", text).unwrap_err();
        assert!(said.to_string().contains("HH:MM"), "{said}");
        assert_eq!(act(text), Err(format!("time: {said}")));
        let json = serde_json::json!({ "time": text });
        let read = serde_json::from_value::<Circumstances>(json);
        assert_eq!(read.unwrap_err().to_string(), said.to_string());
    }
    let stretch = Circumstances::new().set("time", "12:00-13:00").unwrap_err();
    assert!(
        stretch.to_string().contains("is no line of a log"),
        "{stretch}"
    );
}

/// People may type the hour with one digit; files have two.
#[test]
fn an_hour_of_one_digit_is_typed_and_not_filed() {
    let typed = Circumstances::new().set("time", "8:45").unwrap();
    assert_eq!(Circumstances::new().set("time", "08:45"), Ok(typed));
    assert_eq!(
        serde_json::to_string(&typed).unwrap(),
        r#"{"time":"08:45"}"#
    );
    assert_eq!(act("8:45"), act("08:45"));
    let file = include_str!("../fixtures/base.yaml");
    assert!(Policy::from_yaml(file).is_ok());
    for text in NO_TIMES.iter().chain(&["8:45"]) {
        // A window may end with the day.
        if *text != "24:00" {
            let file = file.replacen("\"08:45\"", &format!("\"{text}\""), 1);
            assert!(Policy::from_yaml(&file).is_err(), "{text}");
        }
    }
}

#[test]
fn what_is_no_moment() {
    for text in NO_MOMENTS {
        assert!(read_moment(text).is_err(), "{text}");
    }
    let at: Timestamp = "2026-11-20T09:30:00Z".parse().unwrap();
    for text in [
        "2026-11-20T09:30Z",
        "2026-11-20T09:30:00Z",
        "2026-11-20T09:30:00.000Z",
        "2026-11-20T10:30+01:00",
        "2026-11-20T08:00:00-01:30",
    ] {
        assert_eq!(read_moment(text), Ok(at), "{text}");
    }
}

/// Seconds are no part of what is asked, however they are handed over.
#[test]
fn a_time_is_kept_to_the_minute() {
    let time = Time::new(8, 45, 59, 999_999_999).unwrap();
    let known = Circumstances::new().time(time);
    assert_eq!(known.clock_time(), Time::new(8, 45, 0, 0).ok());
    assert_eq!(Circumstances::new().set("time", "08:45"), Ok(known));
}

proptest! {
    /// Whatever is read is printed as it was written, but for an hour of one digit.
    #[test]
    fn what_is_read_is_printed(text in "[0-9]{0,2}[-:0-9T+Z. \\[\\]=W/]{0,12}[0-9]{0,3}") {
        if let Ok(day) = read_day(&text) {
            prop_assert_eq!(day.to_string(), text.clone());
        }
        if let Ok(time) = read_time(&text) {
            let printed = time.strftime("%H:%M").to_string();
            prop_assert_eq!(printed.strip_prefix('0').unwrap_or(&printed), text.strip_prefix('0').unwrap_or(&text));
        }
        if let Ok(date) = text.parse::<PolicyDate>() {
            prop_assert_eq!(date.to_string(), text.clone());
        }
        if let Ok(known) = Circumstances::new().set("time", &text) {
            prop_assert_eq!(known.clock_time(), read_time(&text).ok());
        }
    }

    /// The same where one character of a good text is another, left out or written twice.
    #[test]
    fn what_is_nearly_right(
        good in proptest::sample::select(vec!["2026-11-20", "14:30", "8:45", "2026-11-20T09:30:00Z", "2026-11-20T09:30:00.25+01:00"]),
        at in 0_usize..24,
        other in "[-0-9:TZ+.\\[ ]{0,2}",
    ) {
        let at = at.min(good.len() - 1);
        let text = format!("{}{other}{}", &good[..at], &good[at + 1..]);
        if let Ok(day) = read_day(&text) {
            prop_assert_eq!(day.to_string(), text.clone());
        }
        if let Ok(time) = read_time(&text) {
            let printed = time.strftime("%H:%M").to_string();
            prop_assert_eq!(printed.strip_prefix('0').unwrap_or(&printed), text.strip_prefix('0').unwrap_or(&text));
        }
        if let Ok(moment) = read_moment(&text) {
            prop_assert_eq!(text.parse::<Timestamp>().ok(), Some(moment));
            prop_assert_eq!(read_moment(&moment.to_string()), Ok(moment));
        }
    }

    /// Whatever can be held is read again as it is printed.
    #[test]
    fn what_is_printed_is_read(days in -4_371_587_i32..=2_932_896, second in 0_i32..86_400, nano in 0_i32..1_000_000_000) {
        let at = Timestamp::new(i64::from(days) * 86_400 + i64::from(second), nano);
        if let Ok(at) = at {
            prop_assert_eq!(read_moment(&at.to_string()), Ok(at));
        }
        let day = Date::constant(1970, 1, 1).checked_add(jiff::Span::new().days(days));
        if let Ok(day) = day {
            prop_assert_eq!(read_day(&day.to_string()), Ok(day));
            let question = Question::due(None, day, &[("it", day)]);
            let json = serde_json::to_string(&question).unwrap();
            prop_assert_eq!(serde_json::from_str::<Question>(&json).unwrap(), question);
        }
        let (hour, minute) = (second / 3600, second / 60 % 60);
        let time = Time::new(hour as i8, minute as i8, (second % 60) as i8, nano).unwrap();
        let known = Circumstances::new().time(time);
        let json = serde_json::to_string(&known).unwrap();
        prop_assert_eq!(serde_json::from_str::<Circumstances>(&json).unwrap(), known);
    }
}
