//! The two tables of incidents, prose about responses, and the mapping.

use online_safety_policy::diagnostic::Code::*;

use super::check::{Mistake, alone, one};

pub(crate) const MISTAKES: &[Mistake] = &[
    one(
        "illegal-material: { line: 42",
        "illegal-materail: { line: 42",
        &[(
            UnknownWord,
            "illegal-materail",
            "did you mean `illegal-material`?",
        )],
    ),
    one(
        "illegal-material: { line: 42",
        "homework-eaten: { line: 42",
        &[(UnknownWord, "homework-eaten", "under `own`")],
    ),
    one(
        "misuse: { line: 52, ",
        "misuse: { ",
        &[(MissingField, "misuse", "add `line: ...`")],
    ),
    one(
        "required: [class-teacher]",
        "required: [clas-teacher]",
        &[(UnknownWord, "clas-teacher", "did you mean `class-teacher`?")],
    ),
    one(
        "required: [class-teacher]",
        "required: [class-teacher, class-teacher]",
        &[(DuplicateWord, "class-teacher", "take one")],
    ),
    one(
        "required: [class-teacher]",
        "required: [head-of-year]",
        &[(
            ColumnMissing,
            "head-of-year",
            "mark one of them: `class-teacher`, ",
        )],
    ),
    one(
        "required: [class-teacher]",
        "required: class-teacher",
        &[(WrongType, "class-teacher", "write a list")],
    ),
    one(
        "required: [class-teacher]",
        "required: [class-teacher, tidy-up]",
        &[(DoubleResponse, "tidy-up", "out of `available`")],
    ),
    one(
        "required: [class-teacher]",
        "required: [5]",
        &[(WrongType, "5", "in double quotes")],
    ),
    one(
        "readings: [[police], [police, headteacher]]",
        "readings: [[police], [police]]",
        &[(DuplicateWord, "[police]", "take one of the two out")],
    ),
    one(
        "readings: [[police], [police, headteacher]]",
        "readings: [[police]]",
        &[(ContradictoryRow, "[[police]]", "write `required: [...]`")],
    ),
    one(
        "readings: [[police], [police, headteacher]]",
        "readings: [police, headteacher]",
        &[
            (WrongType, "police", "write a list"),
            (WrongType, "headteacher", "write a list"),
        ],
    ),
    one(
        "readings: [[police], [police, headteacher]]",
        "readings: [[police], [polise]]",
        &[(UnknownWord, "polise", "did you mean `police`?")],
    ),
    one(
        "readings: [[police], [police, headteacher]]",
        "readings: [[police], [headteacher]], required: [police]",
        &[(ContradictoryRow, "readings", "keep `required` for one")],
    ),
    one(
        "intent: [deliberate]",
        "intent: [on-purpose]",
        &[(UnknownWord, "on-purpose", "did you mean `deliberate`?")],
    ),
    one(
        "intent: [deliberate]",
        "intent: deliberat",
        &[(UnknownWord, "deliberat", "did you mean `deliberate`?")],
    ),
    one(
        "intent: [deliberate], see",
        "see",
        &[(ContradictoryRow, "see", "say with `intent`")],
    ),
    one(
        "see: accidental-offensive-unreported",
        "see: accidental-offensive-unreportd",
        &[(
            UnknownWord,
            "accidental-offensive-unreportd",
            "did you mean `accidental-offensive-unreported`?",
        )],
    ),
    one(
        "see: accidental-offensive-unreported",
        "see: deliberate-offensive",
        &[(SeeSelf, "deliberate-offensive", "the row that speaks")],
    ),
    one(
        "see: accidental-offensive-unreported",
        "see: cyberbullying",
        &[(UnknownWord, "cyberbullying", "accepted: `crashed-drone`, ")],
    ),
    one(
        "repeat: above",
        "repeat: below",
        &[(UnknownWord, "below", "accepted: `above`, `all`")],
    ),
    one(
        "repeat: above",
        "repeat: 5",
        &[(WrongType, "5", "in double quotes")],
    ),
    one(
        "repeat: above, after: warning",
        "after: warning",
        &[(ContradictoryRow, "after", "add `repeat: above`")],
    ),
    one(
        "after: warning",
        "after: a-telling-off",
        &[(UnknownWord, "a-telling-off", "did you mean `warning`?")],
    ),
    one(
        "required: [class-teacher], available: [tidy-up] }",
        "required: [class-teacher], available: [tidy-up], repeat: above }",
        &[(RepeatWithoutRows, "above", "`repeat: all`")],
    ),
    one(
        "retired: true, authority: inferred }",
        "retired: true, authority: guessed }",
        &[(UnknownWord, "guessed", "accepted: `printed`, ")],
    ),
    one(
        "line: 60, table: pupil-incidents",
        "line: 60, table: pupil-incident",
        &[(
            UnknownWord,
            "pupil-incident",
            "did you mean `pupil-incidents`?",
        )],
    ),
    one(
        "line: 60, table: pupil-incidents, ",
        "line: 60, ",
        &[(MissingField, "crimes-to-police", "add `table: ...`")],
    ),
    one(
        "incidents: [fraud, hate-crime]",
        "incidents: [fraud, hate-crime, fraud]",
        &[(DuplicateWord, "fraud", "take one")],
    ),
    one(
        "incidents: [fraud, hate-crime]",
        "incidents: [fraud, hate-crimes]",
        &[(UnknownWord, "hate-crimes", "did you mean `hate-crime`?")],
    ),
    one(
        "incidents: [fraud, hate-crime]",
        "incidents: [fraud], except: [hate-crime]",
        &[(ContradictoryRow, "except", "leave them out")],
    ),
    one(
        "incidents: [fraud, hate-crime], required: [police]",
        "incidents: [fraud]",
        &[(
            MissingField,
            "crimes-to-police",
            "`required`, `available` or `one-of`",
        )],
    ),
    one(
        "incidents: [fraud, hate-crime], required: [police]",
        "incidents: [fraud], required: police",
        &[(WrongType, "police", "write a list")],
    ),
    one(
        "incidents: all, except: [misuse]",
        "incidents: 7, except: [misuse]",
        &[(WrongType, "7", "double quotes")],
    ),
    one(
        "except: [misuse]",
        "except: [misused]",
        &[(UnknownWord, "misused", "did you mean `misuse`?")],
    ),
    one(
        "available: [inform-parents]",
        "available: [inform-parnts]",
        &[(
            UnknownWord,
            "inform-parnts",
            "did you mean `inform-parents`?",
        )],
    ),
    one(
        "  smart-pens:\n    staff",
        "  smart-pen:\n    staff",
        &[(UnknownWord, "smart-pen", "did you mean `smart-pens`?")],
    ),
    one(
        "incident: lost-pen",
        "incident: lost-pens",
        &[(UnknownWord, "lost-pens", "did you mean `lost-pen`?")],
    ),
    one(
        "incident: lost-pen, fit: partly",
        "incident: lost-pen, fit: badly",
        &[(UnknownWord, "badly", "accepted: `direct`, `partly`")],
    ),
    one(
        "incident: lost-pen, fit: partly",
        "incident: lost-pen",
        &[(
            MissingField,
            "{ incident: lost-pen, note: if it was lent }",
            "add `fit: ...`",
        )],
    ),
    one(
        "intent: [careless], when: { moment: [break] }",
        "intent: [careless], when: { moment: [breack] }",
        &[(UnknownWord, "breack", "did you mean `break`?")],
    ),
    one(
        "    staff-incidents: []\n",
        "    staff-incident: []\n",
        &[(
            UnknownKey,
            "staff-incident",
            "did you mean `staff-incidents`?",
        )],
    ),
];

/// In columns and audiences, where every row leans on them.
pub(crate) const COLUMNS: &[Mistake] = &[
    one(
        "columns: [class-teacher, headteacher, tidy-up, police]",
        "columns: [class-teacher, headtecher, tidy-up, police]",
        &[(UnknownWord, "headtecher", "did you mean `headteacher`?")],
    ),
    one(
        "columns: [class-teacher, headteacher, tidy-up, police]",
        "columns: [class-teacher, headteacher, tidy-up, police, police]",
        &[(DuplicateWord, "police", "take one")],
    ),
    one(
        "  columns: [line-manager, buy-a-new-one]\n",
        "",
        &[(MissingField, "staff-incidents", "add `columns: ...`")],
    ),
    one(
        "  audience: adults\n",
        "  audience: adult\n",
        &[(UnknownAudience, "adult", "did you mean `adults`?")],
    ),
    one(
        "  audience: adults\n",
        "  audience: everyone\n",
        &[(OverlappingAudiences, "everyone", "an audience of its own")],
    ),
    one(
        "  audience: adults\n",
        "  audence: adults\n",
        &[(UnknownKey, "audence", "did you mean `audience`?")],
    ),
];

#[test]
fn mistakes_about_incidents() {
    alone(MISTAKES);
}

#[test]
fn mistakes_in_columns_and_audiences_of_incidents() {
    alone(COLUMNS);
}
