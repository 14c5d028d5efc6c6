//! Lines by the rules of their day.

use jiff::civil::date;
use online_safety_policy::change::{Edition, Editions};
use online_safety_policy::log::replay::{FaultKind, LogFormat, Replay};

use super::{load, replayed, told};

const SCHOOL: &str = include_str!("../../policies/small_school.yaml");

/// Filter bypass went to the class teacher alone until September 2024; nothing holds after 2025.
fn editions() -> Editions<online_safety_policy::Policy> {
    let then = SCHOOL.replace(
        "required: [class-teacher, headteacher]",
        "required: [class-teacher]",
    );
    Editions::new([
        Edition::new(date(2022, 9, 1), load(&then)),
        Edition::new(date(2024, 9, 1), load(SCHOOL)).until(date(2025, 12, 31)),
    ])
    .unwrap()
}

const LOG: &str = "\
reference,date,asks,role,incidents
a,2024-08-31,recommend,pupil,filter-bypass
b,2024-09-01,recommend,pupil,filter-bypass
c,2021-01-01,recommend,pupil,filter-bypass
d,2026-01-01,recommend,pupil,filter-bypass
e,,recommend,pupil,filter-bypass
f,01/09/2024,recommend,pupil,filter-bypass
g,2024-08-31T10:00,recommend,pupil,filter-bypass
h,2022-09-01,recommend,pupil,filter-bypas
";

#[test]
fn an_incident_is_judged_by_the_rules_of_its_day() {
    let editions = editions();
    for threads in [1, 2] {
        let replay = Replay::by_day(&editions).threads(threads).piece(50);
        let (totals, lines) = replayed(&replay, LOG.as_bytes(), LogFormat::Csv);
        let required: Vec<_> = lines
            .iter()
            .filter_map(|line| line.judgement())
            .map(|judged| {
                judged
                    .answer()
                    .recommendation()
                    .unwrap()
                    .required()
                    .unwrap()
            })
            .map(|list| list.ids().collect::<Vec<_>>())
            .collect();
        assert_eq!(
            required,
            [vec!["class-teacher"], vec!["class-teacher", "headteacher"]]
        );
        assert_eq!((totals.judged(), totals.refused()), (2, 6));
        assert_eq!(totals.refused_for(FaultKind::NoneInForce), 2);
        assert_eq!(totals.refused_for(FaultKind::MissingWord), 1);
        assert_eq!(totals.refused_for(FaultKind::UnknownWord), 3);
    }
    let told = told(&Replay::by_day(&editions), LOG);
    assert!(told[&4].starts_with("none-in-force date: no edition was in force on 2021-01-01"));
    assert!(told[&5].contains("lapsed after 2025-12-31"), "{}", told[&5]);
    assert_eq!(told[&6], "missing-word date: is not given");
    assert_eq!(
        told[&7],
        "unknown-word date: `01/09/2024` is no day; write a day of the calendar, YYYY-MM-DD"
    );
}

#[test]
fn the_rules_of_each_day_are_compared_with_others() {
    let editions = editions();
    let today = load(SCHOOL);
    let replay = Replay::by_day(&editions).against(&today);
    let (_, lines) = replayed(&replay, LOG.as_bytes(), LogFormat::Csv);
    let moved = |line: usize| {
        lines[line]
            .judgement()
            .unwrap()
            .moved()
            .map(|way| way.to_string())
    };
    assert_eq!([moved(0), moved(1)], [Some("stricter".to_owned()), None]);
}

/// A day that is given is looked at, also where it decides nothing; and beside it all else.
#[test]
fn without_editions_a_day_is_a_day_too() {
    let school = load(SCHOOL);
    let replay = Replay::new(&school);
    let (totals, _) = replayed(&replay, LOG.as_bytes(), LogFormat::Csv);
    assert_eq!((totals.judged(), totals.refused()), (5, 3));
    let log = "\
reference,date,asks,role,incidents
a,14/09/2026,recommend,pupil,filter-bypass
b,soon,recommend,pupil,filter-bypas
by Mia,2026-02-30,recommend,pupil,filter-bypass
c,2026-09-14,recommend,pupil,filter-bypass
d,,recommend,pupil,filter-bypass
e,null,recommend,pupil,filter-bypass
";
    let no_day = |text| {
        format!("unknown-word date: `{text}` is no day; write a day of the calendar, YYYY-MM-DD")
    };
    let told: Vec<_> = told(&replay, log).into_values().collect();
    assert_eq!(told[0], no_day("14/09/2026"));
    assert_eq!(
        told[1],
        no_day("soon")
            + " + unknown-word incidents: unknown pupil incident `filter-bypas`; did you mean `filter-bypass`?"
    );
    assert!(told[2].starts_with("invalid-reference") && told[2].ends_with(&no_day("2026-02-30")));
    assert_eq!(told[3..], ["answered"; 3]);
    let object =
        r#"{"asks":"recommend","role":"pupil","incidents":"filter-bypass","date":"14/09/2026"}"#;
    let (totals, lines) = replayed(&replay, object.as_bytes(), LogFormat::Ndjson);
    assert_eq!(totals.refused_for(FaultKind::UnknownWord), 1);
    assert_eq!(lines[0].faults()[0].column, Some("date"));
}

#[test]
fn a_log_without_days_has_none_for_editions() {
    let editions = editions();
    let log = "asks,role,incidents\n";
    let run = Replay::by_day(&editions).run(log.as_bytes(), LogFormat::Csv, |_| Ok(()));
    assert_eq!(run.unwrap_err().to_string(), "the column `date` is missing");
}
