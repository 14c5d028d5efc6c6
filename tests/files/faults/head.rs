//! The head, headings, times, audiences.

use online_safety_policy::diagnostic::Code::*;

use super::check::{Mistake, alone, one};

pub(crate) const MISTAKES: &[Mistake] = &[
    one(
        "id: base-school-2024",
        "id: Base School",
        &[(WrongType, "Base School", "lower-case letters")],
    ),
    one(
        "title: Acceptable Use",
        "titel: Acceptable Use",
        &[(UnknownKey, "titel", "did you mean `title`?")],
    ),
    one(
        "updated: \"2024-09\"",
        "updated: \"2024-13\"",
        &[(BadDate, "\"2024-13\"", "2018-summer")],
    ),
    one(
        "date: \"2024-10\"",
        "date: October",
        &[(BadDate, "October", "a date is written")],
    ),
    one(
        "{ line: 40, title: Consequences }",
        "{ title: Consequences }",
        &[(MissingField, "{ title: Consequences }", "add `line: ...`")],
    ),
    one(
        "to: \"15:20\"",
        "to: \"15:60\"",
        &[(BadTime, "\"15:60\"", "\"08:45\"")],
    ),
    one(
        "from: \"12:00\", to: \"13:00\"",
        "from: \"13:00\", to: \"13:00\"",
        &[(EmptyWindow, "\"13:00\"", "past midnight")],
    ),
    one(
        "to: \"13:00\" }",
        "too: \"13:00\" }",
        &[(UnknownKey, "too", "did you mean `to`?")],
    ),
    one(
        "time: [lunch]",
        "time: [lunchh]",
        &[(UnknownTime, "lunchh", "did you mean `lunch`?")],
    ),
    one(
        "time: [lunch]",
        "time: evening",
        &[(UnknownTime, "evening", "accepted: `school-hours`, `lunch`")],
    ),
    one(
        "roles: [staff, headteacher]",
        "roles: [staf, headteacher]",
        &[(UnknownWord, "staf", "did you mean `staff`?")],
    ),
    one(
        "roles: [staff, headteacher]",
        "roles: [staff, headteacher, staff]",
        &[(DuplicateWord, "staff", "take one of the two out")],
    ),
    one(
        "guests: { label: Guests, roles: [visitor, parent] }",
        "visitor: { label: Guests, roles: [parent] }\n  guests: { label: G, roles: [visitor] }",
        &[(ReservedWord, "visitor", "add `visitor` to its roles")],
    ),
    one(
        "guests: { label: Guests, roles: [visitor, parent] }",
        "guests: { label: Guests, roles: [visitor] }\n  line: { label: L, roles: [parent] }",
        &[(ReservedWord, "line", "choose another name")],
    ),
    one(
        "guests: { label: Guests, roles: [visitor, parent] }",
        "guests: { label: Guests, roles: [visitor] }\n  Our Guests: { label: L, roles: [parent] }",
        &[(BadKey, "Our Guests", "lower-case letters")],
    ),
    one(
        "by: [pupils, staff]",
        "by: [pupils, stuff]",
        &[(UnknownAudience, "stuff", "did you mean `staff`?")],
    ),
    one(
        "by: [pupils, staff]",
        "by: []",
        &[(EmptyValue, "[]", "at least one")],
    ),
    one(
        "to: [headteacher], then",
        "to: [the-head-of-all], then",
        &[(UnknownWord, "the-head-of-all", "accepted: `headteacher`, ")],
    ),
    one(
        "matter: suspected-misuse",
        "matter: misuse",
        &[(UnknownWord, "misuse", "did you mean `suspected-misuse`, ")],
    ),
    one(
        "who: [adults]\n",
        "who: [whole-school]\n",
        &[(
            UnknownAudience,
            "whole-school",
            "declare it under `audiences`",
        )],
    ),
];

/// That lean on what is said elsewhere in the file.
const LEANING: &[Mistake] = &[
    one(
        "review-due: \"2025-09\"",
        "review-due: \"2023-09\"",
        &[(BadDate, "\"2023-09\"", "one of the two")],
    ),
    one(
        "line: 20, title: Devices",
        "line: 41, title: Devices",
        &[(BadLineReference, "40", "in the order")],
    ),
];

#[test]
fn mistakes_in_the_head() {
    alone(MISTAKES);
    alone(LEANING);
}
