//! How a difference reads.

use super::{BASE, base, edited, telford, telford_with, trafalgar};

#[test]
fn in_text() {
    let edits = [
        (
            "gambling: { line: 4, pupils: unacceptable,",
            "gambling: { line: 4, pupils: unacceptable-and-illegal,",
        ),
        ("time: [lunch]", "time: [school-hours]"),
        (
            "required: [class-teacher], available",
            "required: [headteacher], available",
        ),
        ("except: [misuse], available", "except: [misuse], required"),
        (
            "by: [pupils, staff], to: [headteacher]",
            "by: [pupils, staff], to: [line-manager]",
        ),
        ("area: conduct", "area: content"),
        ("label: Pupils", "label: Children"),
    ];
    let shown = edits.map(|(find, put)| {
        let after = edited(BASE, find, put);
        format!("{find} -> {put}\n\n{}", base().diff(&after))
    });
    insta::assert_snapshot!("edits", shown.join("\n\n\n"));
}

#[test]
fn a_stretch_from_or_to_midnight_is_told_by_its_other_end() {
    let after = edited(
        BASE,
        "when: { place: [non-teaching-area], time: [lunch] }",
        "when: { place: [non-teaching-area] }, unless: { time: [lunch] }",
    );
    let text = base().diff(&after).to_string();
    assert!(text.contains("before 12:00 or from 13:00 on"), "{text}");
}

/// A row about all intents but one is held for what is done with an intent that is not known, too: these
/// are not the cases in which the intent is known.
#[test]
fn all_intents_but_one_are_not_told_as_a_known_intent() {
    let row = |response: &str| {
        edited(
            BASE,
            "required: [headteacher], intent: [deliberate], see",
            &format!("required: [{response}], intent: [deliberate, careless, accidental], see"),
        )
    };
    let text = row("headteacher").diff(&row("tidy-up")).to_string();
    let told = "with an intent that is not known, if deliberate, if careless or if accidental, the first time";
    assert!(text.contains(told), "{text}");
    assert!(!text.contains("once the intent is known"), "{text}");
}

#[test]
fn of_two_schools() {
    let text = telford().diff(trafalgar()).to_string();
    assert!(
        text.starts_with(
            "telford-infant-2020, then trafalgar-infant-2018: the vocabulary changes."
        ),
        "{text}"
    );
    for part in [
        "\n\nStricter\n- ",
        "\n\nLooser\n- ",
        "\n\nSilent now\n- ",
        "\n\nNot compared\n- ",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    // Where cases are many they are counted, and no line is endless.
    assert!(
        text.contains(" combinations of what can be known"),
        "{text}"
    );
    // For reading: hundreds of lines for ten thousands of questions.
    assert!(text.lines().count() < 1000, "{}", text.lines().count());
}

#[test]
fn as_data() {
    let after = telford_with(
        "{ line: 291, everyone: unacceptable }",
        "{ line: 291, everyone: unacceptable-and-illegal }",
    );
    let json = serde_json::to_value(telford().diff(&after)).unwrap();
    assert_eq!(json["release"], "stricter-only");
    assert_eq!(json["changes"][0]["is"], "act");
    assert_eq!(
        json["changes"][0]["turns"][0]["before"]["decision"]["verdict"],
        "not-allowed"
    );
    assert_eq!(
        json["changes"][0]["turns"][0]["after_reasons"][0]["source"]["row"],
        17
    );
    // Eleven roles, within the scope, be that said or not.
    assert_eq!(json["directions"]["stricter"], 2 * 11);
    assert_eq!(json["reworded"], false);
    let reworded = telford_with("title: Online Safety Policy", "title: Safe online");
    let json = serde_json::to_value(telford().diff(&reworded)).unwrap();
    assert_eq!(
        (&json["release"], &json["reworded"]),
        (&"no-change".into(), &true.into())
    );
}
