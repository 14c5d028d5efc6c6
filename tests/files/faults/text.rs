//! Texts that need quotes, and characters that are not what they look like.

use online_safety_policy::Policy;
use online_safety_policy::diagnostic::{Code::*, is_shown};
use online_safety_policy::document::PolicyDocument;

use super::check::{BASE, Mistake, alone, faults, one};

pub(crate) const MISTAKES: &[Mistake] = &[
    // Rows that stand aside.
    one(
        "  school: Base School\n",
        "  school: Base School: East\n",
        &[(Syntax, ":", "`\"Base School: East\"`")],
    ),
    one(
        "title: Devices }",
        "title: Devices, and care }",
        &[(Syntax, ",", "`\"Devices, and care\"`")],
    ),
    one(
        "title: Consequences }",
        "title: Rules #1 }",
        &[(CutShort, "#1 }", "`\"Rules #1\"`")],
    ),
    one(
        "label: Lost a smart pen }",
        "label: Lost: a smart pen }",
        &[(Syntax, ":", "`\"Lost: a smart pen\"`")],
    ),
    one(
        "label: Tidy up, kind",
        "label: Tidy, up, kind",
        &[(Syntax, ",", "`\"Tidy, up\"`")],
    ),
    one(
        "gambling: { line: 4, pupils",
        "gambling: { line: 4, note: bets: all, pupils",
        &[(Syntax, ":", "`\"bets: all\"`")],
    ),
    one(
        "crimes-to-police: { line: 60, table",
        "crimes-to-police: { line: 60 table",
        &[(Syntax, ":", "write a `,` between two entries, or put")],
    ),
    // Values that readers differ over.
    one(
        "note: smudged",
        "note: 12:30",
        &[(Yaml11Value, "12:30", "`\"12:30\"`")],
    ),
    one(
        "note: our own law",
        "note: 2020-11-01",
        &[(Yaml11Value, "2020-11-01", "`\"2020-11-01\"`")],
    ),
    one(
        "label: read the log",
        "label: 4.10",
        &[(WrongType, "4.10", "`\"4.10\"`")],
    ),
    one(
        "label: change passwords",
        "label: 340282366920938463463374607431768211456",
        &[(
            Yaml11Value,
            "340282366920938463463374607431768211456",
            "`\"340282366920938463463374607431768211456\"`",
        )],
    ),
    one(
        "how-long-kept: { line: 79 }",
        "how-long-kept: { line: 0x4F }",
        &[(Yaml11Value, "0x4F", "quotes")],
    ),
    // Characters.
    one(
        "note: if it was lent",
        "note: \"if\\u202Eit\"",
        &[(InvisibleCharacter, "\"if\\u202Eit\"", "delete it")],
    ),
    one(
        "label: learn what is new",
        "label: learn\u{a0}what is new",
        &[(NoBreakSpace, "\u{a0}", "ordinary space")],
    ),
    one(
        "label: Flying drones",
        "label: Flying\u{2011}drones",
        &[(InvisibleCharacter, "\u{2011}", "write `-`")],
    ),
    one(
        "to: [headteacher], then: [police]",
        "to: [headteacher], then: [p\u{43e}lice]",
        &[(
            UnknownWord,
            "p\u{43e}lice",
            "character 2 is U+043E, which is not in `police`",
        )],
    ),
];

/// Rows that others lean on: those others are not reported.
const LEANING: &[Mistake] = &[
    one(
        "pupils: { label: Pupils,",
        "pupils: { label: Pupils: all,",
        &[(Syntax, ":", "`\"Pupils: all\"`")],
    ),
    one(
        "lunch: { from: \"12:00\"",
        "lunch: { from: 12:00",
        &[(Yaml11Value, "12:00", "`\"12:00\"`")],
    ),
    one(
        "updated: \"2024-09\"",
        "updated: 2024-09-01",
        &[(Yaml11Value, "2024-09-01", "`\"2024-09-01\"`")],
    ),
];

#[test]
fn each_mistake_is_one_fault() {
    alone(MISTAKES);
    alone(LEANING);
}

/// Other faults of syntax end the reading, and say so.
#[test]
fn what_is_not_read_is_told() {
    let text = BASE
        .replace("label: Prefect }", "label: \"Prefect }")
        .replace("gambling: { line: 4", "gamblng: { line: 4");
    let found = faults(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0]
            .message()
            .ends_with("the rest of the file was not read")
    );
}

/// A document that was made elsewhere is held to the same table as a file.
#[test]
fn a_document_holds_no_character_that_misleads() {
    let document = PolicyDocument::from_bytes(BASE.as_bytes()).unwrap();
    let characters = (0..=0x10_FFFF).filter_map(char::from_u32);
    for c in characters
        .filter(|c| !is_shown(*c) && !matches!(c, '\n' | '\t'))
        .step_by(7)
    {
        let mut spoilt = document.clone();
        spoilt.policy.title = format!("Acceptable{c}Use");
        let error = Policy::from_document(&spoilt).unwrap_err();
        let told: Vec<_> = error
            .diagnostics()
            .iter()
            .map(|f| (f.code(), f.path()))
            .collect();
        let code = if told[0].0 == NoBreakSpace {
            NoBreakSpace
        } else {
            InvisibleCharacter
        };
        assert_eq!(told, [(code, "policy.title")], "{c:?}");
        assert!(error.to_string().chars().all(|c| is_shown(c) || c == '\n'));
    }
}
