//! Dates, times and places: a pattern of the schema takes every text that the loader takes.

use std::collections::BTreeSet;

use online_safety_policy::change::amend::Amendment;
use online_safety_policy::diagnostic::Code;
use online_safety_policy::{Digest, Policy, PolicyDate};
use serde_json::json;

use crate::schema::files::{AMENDMENT, POLICY};

/// Compares a definition with the loader; gives the texts that the schema alone lets pass.
#[track_caller]
fn only_the_schema_takes(
    definition: &str,
    texts: &[String],
    takes: impl Fn(&str) -> bool,
) -> Vec<String> {
    // By itself, so that it must not refer to others.
    let mut schemas = [&POLICY.schema, &AMENDMENT.schema].into_iter();
    let schema = schemas.find_map(|schema| schema["$defs"].get(definition));
    let schema = jsonschema::draft202012::new(schema.unwrap()).unwrap();
    let mut only = Vec::new();
    for text in texts {
        match (schema.is_valid(&json!(text)), takes(text)) {
            (false, true) => panic!("`{text}` is no {definition} for the schema"),
            (true, false) => only.push(text.clone()),
            _ => {}
        }
    }
    only
}

/// Whether a policy loads, as far as some fault is asked about.
fn loads(more: &str, fault: Code) -> bool {
    let text = format!("format: 1\npolicy: {{ id: a, school: A, title: A }}\n{more}\n");
    match Policy::from_yaml(&text) {
        Ok(_) => true,
        Err(error) => error
            .diagnostics()
            .iter()
            .all(|found| found.code() != fault),
    }
}

/// Every day and month that two digits can write, and what is near to a date.
fn dates() -> Vec<String> {
    let months = (0..20).map(|month| format!("2023-{month:02}"));
    let days = (0..14).flat_map(|m| (0..34).map(move |d| format!("2023-{m:02}-{d:02}")));
    let near = [
        "2023",
        "0000",
        "9999",
        "202",
        "20230",
        "2023-1",
        "2023-1-1",
        "2023-001",
        "2023-",
        "",
        "2023-winter",
        "2023-Summer",
        "summer-2023",
        "2023-summer-1",
        "2023-11-30T10:00",
        "2024-02-29",
        " 2023",
        "2023 ",
        "+2023",
        "-2023",
        "2023/11",
        "30-11-2023",
    ];
    let seasons = ["spring", "summer", "autumn"].map(|season| format!("2023-{season}"));
    let near = near.map(str::to_owned);
    months.chain(days).chain(near).chain(seasons).collect()
}

#[test]
fn dates_of_a_policy() {
    let only = only_the_schema_takes("printed-date", &dates(), |text| {
        text.parse::<PolicyDate>().is_ok()
    });
    // Only a calendar knows how long a month is.
    let missing = [
        "02-29", "02-30", "02-31", "04-31", "06-31", "09-31", "11-31",
    ];
    assert_eq!(only, missing.map(|day| format!("2023-{day}")));
}

#[test]
fn days() {
    let only = only_the_schema_takes("day", &dates(), |text| {
        let lint = format!("lints: {{ review-overdue: {{ level: warn, until: {text:?} }} }}");
        loads(&lint, Code::BadDate) && loads(&lint, Code::EmptyValue)
    });
    assert_eq!(only.len(), 7, "{only:?}");
}

#[test]
fn times_of_day() {
    let near = [
        "8:45", "08:4", "08:045", "0845", "08.45", "08:45:00", " 08:45", "24:01", "",
    ];
    let all = (0..26).flat_map(|hour| (0..62).map(move |minute| format!("{hour:02}:{minute:02}")));
    let texts: Vec<String> = all.chain(near.map(str::to_owned)).collect();
    let only = only_the_schema_takes("time-of-day", &texts, |text| {
        let times = format!("times: {{ t: {{ from: {text:?}, to: \"24:00\" }} }}");
        loads(&times, Code::BadTime) && loads(&times, Code::EmptyValue)
    });
    assert!(only.is_empty(), "{only:?}");
}

#[test]
fn paths_of_places() {
    let texts = [
        "a",
        "a.b",
        "a.b.c",
        "a[0]",
        "a[0].b",
        "a[0][12]",
        "`a b`.c",
        "a.`b.c`",
        "a]",
        "a b",
        "",
        ".",
        ".a",
        "a.",
        "a..b",
        "a[]",
        "a[x]",
        "a[0",
        "[0]",
        "[0].a",
        "a [0]",
        " a",
        "a ",
        "`a",
        "a`b`",
        "``",
        "` a`",
        "a.[0]",
        "a[0]b",
        "a[99999999999999999999]",
    ];
    let only = only_the_schema_takes("path", &texts.map(str::to_owned), |text| {
        let hash = "0".repeat(64);
        let amendment =
            format!("format: 1\namends: {{ policy: a, hash: \"{hash}\" }}\nremove: {text:?}\n");
        Amendment::from_yaml(&amendment).is_ok()
    });
    // Longer than any list.
    assert_eq!(only, ["a[99999999999999999999]"]);
}

#[test]
fn hashes() {
    let digits = ["0123456789abcdef", "0123456789ABCDEF", "0123456789abcdeg"];
    let whole = digits.map(|digits| digits.repeat(4));
    let near = ["", "0", "sha256:"].map(str::to_owned);
    let one_off = [format!("{}0", whole[0]), whole[0][1..].to_owned()];
    let texts = [&whole[..], &near, &one_off].concat();
    let only = only_the_schema_takes("hash", &texts, |text| text.parse::<Digest>().is_ok());
    assert!(only.is_empty(), "{only:?}");
}

#[test]
fn lines() {
    let texts = [
        "1-2",
        "12-15",
        " 12 - 15 ",
        "+1-+2",
        "012-015",
        "2-1",
        "0-1",
        "1-",
        "-1",
        "12",
        "1-2-3",
        "1 2-3",
        "a-b",
        "1\u{2013}2",
        "1-5000000000",
    ];
    let only = only_the_schema_takes("lines", &texts.map(str::to_owned), |text| {
        loads(
            &format!("sections: [{{ line: {text:?}, title: A }}]"),
            Code::BadLineReference,
        )
    });
    assert_eq!(only, ["2-1", "0-1", "1-5000000000"]);
}

/// What a number counts, only the file tells; and a heading has to be somewhere.
#[test]
fn places() {
    let texts = [
        "p. 14",
        "p.14",
        "pp. 3-4",
        "page 14",
        "pages 3 - 4",
        "§4.2",
        "§ 4",
        "section 4.2b",
        "4.2",
        "A.3",
        "para. 3",
        "paras. 3-5",
        "¶3",
        "paragraph 3",
        "line 12",
        "lines 12-14",
        "not-given",
        "14",
        "12-14",
        "A",
        "p. 4-3",
        "p. 0",
        "p. 5000000000",
        "a.3",
        "p14",
        "page14",
        "P. 14",
        "page",
        "§",
        "§04",
        "§4.",
        "§4-6",
        "§introduction",
        "somewhere",
        "p. 3, p. 4",
    ];
    let only = only_the_schema_takes("place-in-document", &texts.map(str::to_owned), |text| {
        loads(
            &format!("sections: [{{ at: {text:?}, title: A }}]"),
            Code::BadLineReference,
        )
    });
    let not_alone = ["not-given", "14", "12-14", "A", "a.3"];
    let backwards = ["p. 4-3", "p. 0", "p. 5000000000"];
    assert_eq!(
        BTreeSet::from_iter(only.iter().map(String::as_str)),
        BTreeSet::from_iter(not_alone.into_iter().chain(backwards))
    );
}
