//! Duties and contacts, on the command line.

use super::{answer, json, misused, refuses, run};

#[test]
fn in_text() {
    let questions = [
        "duties --overdue --as-of 2026-11-22",
        "duties --due --as-of 2026-11-22 --done lead-meets-governor-each-term=2026-06-03",
        "duties online-safety-governor --as-of 2026-11-22",
        "duties --due --as-of 2026-11-22 --policy trafalgar-infant-2018 --done password-change-90-days=2026-08-01",
        "contacts suspected-misuse",
        "contacts complaint --policy trafalgar-infant-2018",
        "contacts data-incident",
        "list holders",
    ];
    let answers =
        questions.map(|question| format!("$ what_if {question}\n{}", answer("what_if", question)));
    insta::assert_snapshot!("kept", answers.join("\n"));
}

#[test]
fn in_json() {
    let due = json(
        "what_if",
        "duties --due --as-of 2026-11-22 --done lead-meets-governor-each-term=2026-06-03 --format json",
    );
    assert_eq!(due[0]["name"], "policy-reviewed-every-year");
    assert_eq!(due[0]["standing"]["is"], "overdue");
    assert_eq!(due[1]["last_done"], "2026-06-03");
    assert_eq!(due[1]["standing"]["ours"], true);
    let complaint = json("what_if", "contacts complaint-about-head --format json");
    assert_eq!(complaint["says_nothing"], true);
    assert!(complaint["points"].as_array().unwrap().is_empty());
    let all = json("what_if", "contacts --format json");
    assert!(all.as_array().unwrap().len() > 15);
    let matters = json("what_if", "list matters --format json");
    assert_eq!(matters["listed_matters"][0]["id"], "suspected-misuse");
}

/// Without a day, today it is: the review that was due in 2021 is overdue for good.
#[test]
fn today_is_the_day_where_none_is_given() {
    let overdue = answer("what_if", "duties --overdue");
    assert!(
        overdue
            .starts_with("policy-reviewed-every-year: Overdue since the end of 30 November 2021.")
    );
}

#[test]
fn nothing_is_said_to_be_nothing() {
    let nothing = answer("what_if", "duties pupil --overdue --as-of 2026-11-22");
    assert_eq!(nothing, "Nothing of this kind.\n");
    let silent = answer(
        "what_if",
        "duties --policy tests/policies/own_words.yaml --as-of 2026-11-22",
    );
    assert_eq!(silent, "The policy says nothing of duties.\n");
}

#[test]
fn refuses_words_and_records_that_it_does_not_know() {
    refuses(
        "what_if",
        "contacts complant",
        "unknown matter `complant`; did you mean `complaint`?",
    );
    refuses(
        "what_if",
        "duties online-safety-led",
        "unknown office or role `online-safety-led`; did you mean `online-safety-lead`?",
    );
    refuses(
        "what_if",
        "duties --as-of 2026-11-22 --done policy-reviewed-every-yer=2026-01-10",
        "unknown duty `policy-reviewed-every-yer`; did you mean `policy-reviewed-every-year`?",
    );
    refuses(
        "what_if",
        "duties --as-of 2026-11-22 --done policy-reviewed-every-year=2026-11-23",
        "`policy-reviewed-every-year` was done on 2026-11-23, after 2026-11-22, the day that is asked about",
    );
}

#[test]
fn shows_how_it_is_used() {
    misused("what_if", "duties --done it", "write the name of a duty");
    misused(
        "what_if",
        "duties --done it=2026-02-30",
        "`2026-02-30` is no day; write a day of the calendar, YYYY-MM-DD",
    );
    misused(
        "what_if",
        "duties --as-of 2026-11-22T10:00",
        "'2026-11-22T10:00' for '--as-of <YYYY-MM-DD>': write a day of the calendar, YYYY-MM-DD",
    );
    misused("what_if", "duties --due --overdue", "cannot be used with");
    misused("what_if", "contacts one two", "unexpected argument");
    for (command, told) in [
        ("duties --help", "Only what belongs in a diary"),
        ("contacts --help", "every matter if left out"),
        ("procedure --help", "The steps taken so far"),
    ] {
        let help = run("what_if", command);
        assert_eq!(help.code, 0);
        assert!(help.out.contains(told), "{}", help.out);
    }
}
