//! The shape of a file: its parts, and values of the wrong type.

use online_safety_policy::diagnostic::Code::*;
use online_safety_policy::{LoadErrorKind, Policy};

use super::check::{BASE, Mistake, alone, faults, one};

/// Of parts that others lean on: those others are not reported.
const PARTS: &[Mistake] = &[
    one(
        "\ntimes:\n",
        "\ntimes: all-day\nnotes:\n",
        &[
            (WrongType, "all-day", "`key: value`"),
            (UnknownKey, "notes", "accepted: `format`, "),
        ],
    ),
    one(
        "\naudiences:\n",
        "\naudiences: null\nnotes:\n",
        &[
            (
                EmptyValue,
                "audiences",
                "write its entries below it, or take the key out",
            ),
            (UnknownKey, "notes", "accepted: "),
        ],
    ),
    // Of a part in two halves both are read.
    one(
        "  lunch: { from",
        "times:\n  lunch: { row: 6, from",
        &[
            (DuplicateKey, "times", "keep one of the two"),
            (UnknownKey, "row", "accepted: `from`, `to`, "),
        ],
    ),
    one(
        "\nown:\n",
        "\nown: []\nnotes:\n",
        &[
            (WrongType, "[]", "`key: value`"),
            (UnknownKey, "notes", "accepted: "),
        ],
    ),
    one(
        "  user-actions:\n    drones: {",
        "  user-actions: drones\n  notes:\n    drones: {",
        &[
            (WrongType, "drones", "`key: value`"),
            (UnknownKey, "notes", "accepted: "),
        ],
    ),
];

pub(crate) const MISTAKES: &[Mistake] = &[
    one(
        "format: 1\n",
        "format: 2\n",
        &[(UnknownFormat, "2", "reads `format: 1`")],
    ),
    one(
        "format: 1\n",
        "format: \"1\"\n",
        &[(UnknownFormat, "\"1\"", "reads `format: 1`")],
    ),
    one(
        "approved: { by: Governors, date: \"2024-10\" }",
        "approved: yesterday",
        &[(WrongType, "yesterday", "`key: value`")],
    ),
    one(
        "approved: { by: Governors,",
        "approved: { by: 7,",
        &[(WrongType, "7", "double quotes")],
    ),
    one(
        "approved: { by: Governors,",
        "approved: { by: \" \",",
        &[(EmptyValue, "\" \"", "between the quotes")],
    ),
    one(
        "title: Acceptable Use\n",
        "title: Acceptable Use\n  colour: blue\n",
        &[(UnknownKey, "colour", "accepted: `id`, ")],
    ),
    // A misspelt part is read as what was meant, and all that leans on it stands.
    one(
        "\naudiences:\n",
        "\naudience:\n",
        &[(UnknownKey, "audience", "did you mean `audiences`?")],
    ),
    one(
        "\nown:\n",
        "\nOwn:\n",
        &[(UnknownKey, "Own", "did you mean `own`?")],
    ),
    one(
        "\nresponse-rules:\n",
        "\nresponse_rules:\n",
        &[(
            UnknownKey,
            "response_rules",
            "did you mean `response-rules`?",
        )],
    ),
    one(
        "\npupil-incidents:\n  lines",
        "\npupils-incidents:\n  lines",
        &[(
            UnknownKey,
            "pupils-incidents",
            "did you mean `pupil-incidents`?",
        )],
    ),
    one(
        "\ntimes:\n",
        "\ntime:\n",
        &[(UnknownKey, "time", "did you mean `times`?")],
    ),
    one(
        "printed: true",
        "printed: maybe",
        &[(WrongType, "maybe", "`true` or `false`")],
    ),
    one(
        "lines: 20-30",
        "lines: 20 to 30",
        &[(BadLineReference, "20 to 30", "`12-15` for a range")],
    ),
    one(
        "lines: 20-30",
        "lines:",
        &[(EmptyValue, "lines", "write a line number")],
    ),
];

#[test]
fn mistakes_in_shape() {
    alone(MISTAKES);
    alone(PARTS);
}

#[test]
fn a_fault_inside_a_misspelt_part_is_still_shown_where_it_is() {
    let text = BASE
        .replace("\nuser-actions:\n  lines", "\nuser-action:\n  lines")
        .replace("gambling: { line: 4", "gamblng: { line: 4")
        .replace("    is: not-allowed\n", "    iss: not-alowed\n");
    let found = faults(&text);
    let underlined: Vec<_> = found
        .iter()
        .map(|fault| fault.span().unwrap().of(&text))
        .collect();
    assert_eq!(found[0].path(), "user-action");
    assert_eq!(found[1].path(), "user-actions.rows.gamblng");
    assert_eq!(underlined[..2], [Some("user-action"), Some("gamblng")]);
}

#[test]
fn a_missing_part_is_missed() {
    let without_head = BASE.replacen("policy:", "polizei:", 1);
    let found = faults(&without_head);
    let codes: Vec<_> = found.iter().map(|fault| fault.code()).collect();
    assert_eq!(codes, [MissingField, UnknownKey]);
    assert_eq!(found[0].message(), "`policy` is missing");
    let empty = faults("format: 1");
    assert_eq!(empty.len(), 1);
    assert_eq!(empty[0].help_text(), Some("add `policy: ...`"));
    // A table that a rule is about.
    let table = BASE.find("\nstaff-incidents:\n").unwrap();
    let end = BASE.find("\nresponse-rules:\n").unwrap();
    let text = format!("{}{}", &BASE[..table], &BASE[end..]).replace(
        "parents-hear: { line: 61, table: pupil-incidents",
        "parents-hear: { line: 61, table: staff-incidents",
    );
    let found = faults(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        (found[0].code(), found[0].span().unwrap().of(&text)),
        (MissingField, Some("staff-incidents"))
    );
    assert!(
        found[0]
            .help_text()
            .unwrap()
            .contains("add `staff-incidents:`")
    );
}

#[test]
fn errors_have_kinds() {
    let kind = |text: &str| Policy::from_yaml(text).unwrap_err().kind();
    assert_eq!(kind(""), LoadErrorKind::Text);
    assert_eq!(kind("a: [b"), LoadErrorKind::Syntax);
    assert_eq!(kind("format: 1"), LoadErrorKind::Shape);
    assert_eq!(
        kind(&BASE.replace("roles: [pupil, prefect]", "roles: [pupl]")),
        LoadErrorKind::Meaning
    );
    let error = Policy::from_bytes(b"format: 1\xFF").unwrap_err();
    assert_eq!(error.kind(), LoadErrorKind::Text);
}

/// One fault more in a file that is wrong anyway is found in the same run; nothing is loaded.
#[test]
fn the_same_unknown_name_is_one_fault_with_all_its_places() {
    let text = BASE.replace("  guests: { label", "  strangers: { label");
    let found = faults(&text);
    // The table's column group, its cells, and a rule lean on one misspelt declaration.
    let told: Vec<_> = found
        .iter()
        .map(|fault| (fault.code(), fault.message()))
        .collect();
    let line = |needle: &str| 1 + text[..text.find(needle).unwrap()].lines().count();
    let places = format!(
        "unknown audience `guests`, here and in line {}",
        line("who: [guests, caretaker]") - 1
    );
    assert_eq!(told, [(UnknownAudience, &*places)]);
    let text = BASE
        .replace("gambling: { line: 4", "gamblin: { line: 4")
        .replace("about: [publishing-online]", "about: [gamblin, gamblin]");
    let found = faults(&text);
    let messages: Vec<_> = found
        .iter()
        .map(|fault| fault.message().to_owned())
        .collect();
    let line = |needle: &str| 1 + text[..text.find(needle).unwrap()].lines().count();
    let twice = line("about: [gamblin");
    // A row is named, and a rule names it twice.
    assert_eq!(
        messages,
        [format!(
            "unknown user action `gamblin`, here and in line {}",
            twice - 1
        )]
    );
    assert_eq!(found[0].labels().len(), 2);
}
