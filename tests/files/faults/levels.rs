//! The two tables of levels.

use online_safety_policy::diagnostic::Code::*;

use super::check::{Mistake, alone, one};

/// In the tables.
pub(crate) const TABLES: &[Mistake] = &[
    one(
        "gambling: { line: 4",
        "gamblng: { line: 4",
        &[(UnknownWord, "gamblng", "did you mean `gambling`?")],
    ),
    one(
        "gambling: { line: 4",
        "sleeping-in-class: { line: 4",
        &[(UnknownWord, "sleeping-in-class", "under `own`")],
    ),
    one(
        "gambling: { line: 4",
        "gambling: { lin: 4",
        &[(UnknownKey, "lin", "did you mean `line`?")],
    ),
    one(
        "gambling: { line: 4, ",
        "gambling: { ",
        &[(MissingField, "gambling", "add `line: ...`")],
    ),
    one(
        "line: 4, pupils: unacceptable",
        "line: 4, pupls: unacceptable",
        &[(UnknownKey, "pupls", "did you mean `pupils`?")],
    ),
    one(
        "line: 4, pupils: unacceptable",
        "line: 4, pupls: unaceptable",
        &[
            (UnknownKey, "pupls", "did you mean `pupils`?"),
            (
                LevelNotAColumn,
                "unaceptable",
                "did you mean `unacceptable`?",
            ),
        ],
    ),
    one(
        "line: 4, pupils: unacceptable",
        "line: 4, guests: unacceptable",
        &[(
            UnknownAudience,
            "guests",
            "add it to the `audiences` of the table",
        )],
    ),
    one(
        "line: 4, pupils: unacceptable",
        "line: 4, everybody: 5",
        &[(
            UnknownKey,
            "everybody",
            "accepted: `pupils`, `adults`, `line`, ",
        )],
    ),
    one(
        "pupils: on-fridays",
        "pupils: on-firdays",
        &[(LevelNotAColumn, "on-firdays", "did you mean `on-fridays`?")],
    ),
    one(
        "pupils: on-fridays",
        "pupils: discouraged",
        &[(
            LevelNotAColumn,
            "discouraged",
            "one of them: `acceptable`, ",
        )],
    ),
    one(
        "pupils: on-fridays",
        "pupils: [on-fridays]",
        &[(WrongType, "[on-fridays]", "keep one")],
    ),
    one(
        "pupils: on-fridays",
        "pupils: null",
        &[(EmptyValue, "pupils", "write a text")],
    ),
    one(
        "{ is: unacceptable, authority: printed }",
        "{ is: unacceptable, authority: ours-and-theirs }",
        &[(
            UnknownWord,
            "ours-and-theirs",
            "accepted: `printed`, `inferred`",
        )],
    ),
    one(
        "{ is: unacceptable, authority: printed }",
        "{ is: unacceptable, authority: ours }",
        &[(ContradictoryRow, "ours", "write `inferred` where")],
    ),
    one(
        "{ is: unacceptable, authority: printed }",
        "{ authority: printed }",
        &[(MissingField, "adults", "add `is: ...`")],
    ),
    one(
        "{ is: unacceptable, authority: printed }",
        "{ is: unacceptable, otherwise: allowed }",
        &[(ContradictoryRow, "otherwise", "add `cases`")],
    ),
    one(
        "readings: [unacceptable, unacceptable-and-illegal]",
        "readings: [unacceptable]",
        &[(ContradictoryRow, "[unacceptable]", "write `is: ...`")],
    ),
    one(
        "readings: [unacceptable, unacceptable-and-illegal]",
        "readings: [unacceptable, unacceptable]",
        &[(DuplicateWord, "unacceptable", "take one of the two out")],
    ),
    one(
        "readings: [unacceptable, unacceptable-and-illegal]",
        "is: unacceptable, readings: [unacceptable, unacceptable-and-illegal]",
        &[(ContradictoryRow, "readings", "keep `is` for one reading")],
    ),
    one(
        "note: smudged }",
        "note: smudged, cases: [{ then: allowed }] }",
        &[(ContradictoryRow, "cases", "then: [allowed, not-allowed]")],
    ),
    one(
        "nominated: [headteacher]",
        "nominated: [headtecher]",
        &[(UnknownAudience, "headtecher", "did you mean `headteacher`?")],
    ),
    one(
        "nominated: [headteacher]",
        "nominated: headteacher",
        &[(WrongType, "headteacher", "write a list")],
    ),
    one(
        "nominated: [headteacher]",
        "nominated: [headteacher], cases: [{ then: allowed }]",
        &[(ContradictoryRow, "nominated", "nominated: [\"yes\"]")],
    ),
    one(
        "is: acceptable-for-nominated-users, nominated",
        "is: unacceptable, nominated",
        &[(ContradictoryRow, "nominated", "take `nominated` out")],
    ),
    one(
        "is: acceptable-for-nominated-users, nominated",
        "is: acceptable-for-nominated, nominated",
        &[(
            LevelNotAColumn,
            "acceptable-for-nominated",
            "did you mean `acceptable-for-nominated-users`?",
        )],
    ),
    one(
        "place: [non-teaching-area]",
        "plaice: [non-teaching-area]",
        &[(UnknownWord, "plaice", "did you mean `place`?")],
    ),
    one(
        "place: [non-teaching-area]",
        "weather: rain",
        &[(UnknownWord, "weather", "accepted: `place`, `time`, ")],
    ),
    one(
        "place: [non-teaching-area]",
        "place: kitchen",
        &[(UnknownWord, "kitchen", "did you mean `non-teaching-area`?")],
    ),
    one(
        "place: [non-teaching-area]",
        "place: []",
        &[(EmptyValue, "[]", "at least one")],
    ),
    one(
        "place: [non-teaching-area]",
        "place: [toilets, toilets]",
        &[(DuplicateWord, "toilets", "take one")],
    ),
    one(
        "approved: [\"yes\"]",
        "approved: [\"yes\", \"no\"]",
        &[(
            ContradictoryCondition,
            "[\"yes\", \"no\"]",
            "take the condition out",
        )],
    ),
    one(
        "unless: { moment: [lesson] }",
        "unless: { approved: [\"yes\"] }",
        &[(ContradictoryCondition, "[\"yes\"]", "must both be met")],
    ),
    one(
        "unless: { moment: [lesson] }",
        "unles: { moment: [lesson] }",
        &[(UnknownKey, "unles", "did you mean `unless`?")],
    ),
    one(
        "then: discouraged }",
        "then: forbidden }",
        &[(UnknownWord, "forbidden", "accepted: `allowed`, ")],
    ),
    one(
        "unless: { moment: [lesson] }, then: discouraged }",
        "unless: { moment: [lesson] } }",
        &[(
            MissingField,
            "{ line: 9, when: { approved: [\"yes\"] }, unless: { moment: [lesson] } }",
            "add `then: ...`",
        )],
    ),
    one(
        "otherwise: not-allowed",
        "otherwise: perhaps",
        &[(UnknownWord, "perhaps", "accepted: `allowed`, ")],
    ),
    one(
        "provisos: [professional-tone]",
        "provisos: [politely]",
        &[(UnknownWord, "politely", "accepted: `delete-same-day`, ")],
    ),
    one(
        "provisos: [professional-tone]",
        "provisos: [encrypted, encrypted]",
        &[(DuplicateWord, "encrypted", "take one")],
    ),
    one(
        "smart-pens: { line: 22",
        "smart-pens: { line: twenty",
        &[(BadLineReference, "twenty", "lines count from 1")],
    ),
    one(
        "smart-pens: { line: 22",
        "smart-pens: { line: []",
        &[(EmptyValue, "[]", "at least one")],
    ),
    one(
        "smart-pens: { line: 22",
        "smart-pens: { line: [22, 0]",
        &[(BadLineReference, "0", "lines count from 1")],
    ),
    one(
        "retired: true }\n\nrules",
        "retired: \"yes\" }\n\nrules",
        &[(WrongType, "\"yes\"", "`true` or `false`")],
    ),
];

/// That lean on what is said elsewhere in the file.
const LEANING: &[Mistake] = &[
    one(
        "- { line: 9, when",
        "- { line: 8, when: { place: [non-teaching-area], time: [lunch], device: [own] }, then: allowed }\n          - { line: 9, when",
        &[(
            UnreachableCase,
            "{ line: 8, when: { place: [non-teaching-area], time: [lunch], device: [own] }, then: allowed }",
            "tried in order",
        )],
    ),
    one(
        "adults: unacceptable-and-illegal }",
        "adults: on-fridays }",
        &[(
            IllegalMadeAcceptable,
            "on-fridays",
            "`unacceptable-and-illegal`",
        )],
    ),
];

/// In columns and audiences of the tables, where every row leans on them.
pub(crate) const COLUMNS: &[Mistake] = &[
    one(
        "columns: [acceptable, on-fridays,",
        "columns: [acceptable, on-firdays,",
        &[(UnknownWord, "on-firdays", "did you mean `on-fridays`?")],
    ),
    one(
        "columns: [acceptable, on-fridays,",
        "columns: [acceptable, on-fridays, on-fridays,",
        &[(DuplicateWord, "on-fridays", "take one")],
    ),
    one(
        "  columns: [not-allowed, outdoors, allowed]\n",
        "",
        &[(MissingField, "communications", "add `columns: ...`")],
    ),
    one(
        "  columns: [not-allowed, outdoors, allowed]\n",
        "  columns: []\n",
        &[(EmptyValue, "[]", "at least one")],
    ),
    one(
        "  columns: [not-allowed, outdoors, allowed]\n",
        "  colums: [not-allowed, outdoors, allowed]\n",
        &[(UnknownKey, "colums", "did you mean `columns`?")],
    ),
    one(
        "audiences: [adults, pupils, guests]",
        "audiences: [adults, pupls, guests]",
        &[(UnknownAudience, "pupls", "did you mean `pupils`?")],
    ),
    one(
        "audiences: [adults, pupils, guests]",
        "audiences: [adults, pupils, everyone]",
        &[
            (OverlappingAudiences, "everyone", "in one place only"),
            (UnknownAudience, "guests", "add it to the `audiences`"),
        ],
    ),
    one(
        "audiences: [adults, pupils, guests]",
        "audiences: [adults, pupils, guests, adults]",
        &[(DuplicateWord, "adults", "take one")],
    ),
    one(
        "  audiences: [adults, pupils, guests]\n",
        "",
        &[(MissingField, "communications", "add `audiences: ...`")],
    ),
];

#[test]
fn mistakes_in_cells() {
    alone(TABLES);
    alone(LEANING);
}

#[test]
fn mistakes_in_columns_and_audiences() {
    alone(COLUMNS);
}
