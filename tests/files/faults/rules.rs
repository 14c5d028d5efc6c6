//! Rules in prose.

use online_safety_policy::diagnostic::Code::*;

use super::check::{Mistake, alone, one};

pub(crate) const MISTAKES: &[Mistake] = &[
    one(
        "about: [personal-phones-photo, drones]",
        "about: [personal-phone-photos, drones]",
        &[(
            UnknownWord,
            "personal-phone-photos",
            "did you mean `personal-phones-photo`?",
        )],
    ),
    one(
        "about: [personal-phones-photo, drones]",
        "about: [drones, drones]",
        &[(DuplicateWord, "drones", "take one")],
    ),
    one(
        "about: [personal-phones-photo, drones]",
        "about: [drones, daydreaming]",
        &[(UnknownWord, "daydreaming", "under `own`")],
    ),
    one(
        "about: [publishing-online]",
        "about: []",
        &[(EmptyValue, "[]", "at least one")],
    ),
    one(
        "who: [guests, caretaker]",
        "who: [guests, caretaker, guests]",
        &[(DuplicateWord, "guests", "take one")],
    ),
    one(
        "    is: not-allowed\n",
        "    is: not-alowed\n",
        &[(UnknownWord, "not-alowed", "did you mean `not-allowed`?")],
    ),
    one(
        "    is: not-allowed\n",
        "    is: [not-allowed]\n",
        &[(WrongType, "[not-allowed]", "write one word or one text")],
    ),
    one(
        "    is: not-allowed\n",
        "    cases: 5\n",
        &[(WrongType, "5", "write a list")],
    ),
    one(
        "    is: not-allowed\n",
        "    readings: \"no\"\n",
        &[(WrongType, "\"no\"", "write a list")],
    ),
    one(
        "    is: not-allowed\n",
        "    is: \"not\\nallowed\"\n",
        &[(InvisibleCharacter, "\"not\\nallowed\"", "on one line")],
    ),
    one(
        "    is: not-allowed\n",
        "",
        &[(MissingField, "phones-off", "give it a level")],
    ),
    one(
        "    is: not-allowed\n",
        "    is: not-allowed\n    readings: [allowed, not-allowed]\n",
        &[(ContradictoryRow, "readings", "keep `is`")],
    ),
    one(
        "    is: not-allowed\n",
        "    readings: [allowed]\n",
        &[(ContradictoryRow, "[allowed]", "write `is: ...`")],
    ),
    one(
        "    is: not-allowed\n",
        "    readings: [allowed, allowed]\n",
        &[(DuplicateWord, "allowed", "take one")],
    ),
    one(
        "    is: not-allowed\n",
        "    level: not-allowed\n",
        &[
            (MissingField, "phones-off", "give it a level"),
            (UnknownKey, "level", "accepted: "),
        ],
    ),
    one(
        "    cases: [{ line: 33",
        "    case: [{ line: 33",
        &[(UnknownKey, "case", "did you mean `cases`?")],
    ),
    one(
        "cases: [{ line: 33, when: { parent-consent: [\"no\"] }, then: not-allowed, provisos: [encrypted] }]",
        "cases: { line: 33, then: allowed }",
        &[(WrongType, "{ line: 33, then: allowed }", "write a list")],
    ),
    one(
        "provisos: [encrypted] }]",
        "provisos: encrypted }]",
        &[(WrongType, "encrypted", "write a list")],
    ),
    one(
        "about: [publishing-online]",
        "about: [grooming]\n    is: allowed",
        &[(
            IllegalMadeAcceptable,
            "grooming",
            "`unacceptable-and-illegal`",
        )],
    ),
    one(
        "line: 31\n",
        "line: 31-30\n",
        &[(BadLineReference, "31-30", "a range")],
    ),
];

#[test]
fn mistakes_in_rules() {
    alone(MISTAKES);
}
