//! What is done on suspicion, on the command line.

use super::{answer, json, misused, refuses};

#[test]
fn in_text() {
    let questions = [
        "procedure child-sexual-abuse-images",
        "procedure child-sexual-abuse-images --taken record-address,stop-viewing,store-screenshots",
        "procedure misuse --taken isolate-computer --order printed",
        "procedure offensive-message --policy trafalgar-infant-2018",
    ];
    let answers =
        questions.map(|question| format!("$ what_if {question}\n{}", answer("what_if", question)));
    insta::assert_snapshot!("procedure", answers.join("\n"));
}

#[test]
fn in_json() {
    let procedure = json("what_if", "procedure grooming --format json");
    assert_eq!(procedure["orders"][1]["sequence"][0], "call-police");
    let check = json(
        "what_if",
        "procedure grooming --taken call-police --format json",
    );
    assert_eq!(check["next"]["step"], "isolate-computer");
    assert_eq!(check["authority_of_order"], "ours");
}

/// An order alone asks what is first.
#[test]
fn without_steps_the_first_is_asked_for() {
    let first = json(
        "what_if",
        "procedure grooming --order printed --format json",
    );
    assert_eq!(first["next"]["step"], "call-police");
    assert_eq!(first["authority_of_order"], "printed");
    assert_eq!(
        answer("what_if", "procedure --suspicion grooming"),
        answer("what_if", "procedure grooming"),
    );
}

#[test]
fn refuses_words_that_it_does_not_know() {
    refuses(
        "what_if",
        "procedure groming",
        "unknown suspicion `groming`; did you mean `grooming`?",
    );
    refuses(
        "what_if",
        "procedure xyzzy",
        "unknown suspicion `xyzzy`; see `what_if list suspicions`",
    );
    refuses(
        "what_if",
        "procedure gambling",
        "unknown suspicion `gambling`; to suspect this is to suspect `misuse`",
    );
    refuses(
        "what_if",
        "procedure grooming --taken call-police,isolate-computr",
        "unknown step `isolate-computr`; did you mean `isolate-computer`?",
    );
    refuses(
        "what_if",
        "procedure grooming --taken call-police,",
        "unknown step ``; see `what_if list steps`",
    );
}

#[test]
fn shows_how_it_is_used() {
    misused("what_if", "procedure", "<SUSPICION> is missing");
    misused(
        "what_if",
        "procedure grooming --order theirs",
        "possible values: printed, ours",
    );
    misused(
        "what_if",
        "procedure grooming misuse",
        "unexpected argument 'misuse'",
    );
}
