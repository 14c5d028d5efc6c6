//! What a school adds.

use online_safety_policy::diagnostic::Code::*;

use super::check::{Mistake, alone, one};

pub(crate) const MISTAKES: &[Mistake] = &[
    one(
        "caretaker: { label: Caretaker }",
        "caretaker: { label: Caretaker }\n    visitor: { label: Visitor }",
        &[(ShadowsStandardWord, "visitor", "use the standard word")],
    ),
    one(
        "caretaker: { label: Caretaker }",
        "caretaker: { label: Caretaker }\n    everyone: { label: All }",
        &[(ReservedWord, "everyone", "choose another name")],
    ),
    one(
        "caretaker: { label: Caretaker }",
        "caretaker: { label: Caretaker }\n    Night_Guard: { label: Guard }",
        &[(BadKey, "Night_Guard", "lower-case letters")],
    ),
    // Used in a rule: no second fault.
    one(
        "caretaker: { label: Caretaker }",
        "caretaker: { }",
        &[(MissingField, "caretaker", "add `label: ...`")],
    ),
    one(
        "area: conduct",
        "area: conductt",
        &[(UnknownWord, "conductt", "did you mean `conduct`?")],
    ),
    one(
        "area: conduct",
        "area: conduct, like: gamblin",
        &[(UnknownWord, "gamblin", "did you mean `gambling`?")],
    ),
    // What is like another own row is mapped as that is.
    one(
        "smart-pens: { label: Smart pens }",
        "smart-pens: { label: Smart pens, like: drones }\n    rings: { label: Rings, like: smart-pens }",
        &[(UnknownWord, "smart-pens", "accepted:")],
    ),
    one(
        "caretaker: { label: Caretaker }",
        "caretaker: { label: Caretaker, like: staff }",
        &[(UnknownKey, "like", "accepted: `label`")],
    ),
    one(
        "smart-pens: { label: Smart pens }",
        "smart-pens: { label: Smart pens }\n    drones: { label: Drones }",
        &[(DuplicateWord, "drones", "another name")],
    ),
    one(
        "smart-pens: { label: Smart pens }",
        "smart-pens: { label: Smart pens }\n    gambling: { label: Bets }",
        &[(ShadowsStandardWord, "gambling", "another name")],
    ),
    one(
        "drones: { label: Flying drones, area: conduct }",
        "drones: { label: Flying drones, area: conduct }\n    personal-email: { label: Mail }",
        &[(ShadowsStandardWord, "personal-email", "another name")],
    ),
    // The column and its cells stand.
    one(
        "means: acceptable-at-certain-times",
        "means: certain-times",
        &[(
            UnknownWord,
            "certain-times",
            "did you mean `acceptable-at-certain-times`?",
        )],
    ),
    one(
        "on-fridays: { label: On Fridays, means: acceptable-at-certain-times }",
        "on-fridays: { label: On Fridays }",
        &[(MissingField, "on-fridays", "add `means: ...`")],
    ),
    one(
        "outdoors: { label: Outdoors, means: allowed-at-certain-times }",
        "outdoors: { label: Outdoors, means: allowed-at-certain-times }\n    unacceptable: { label: U, means: allowed }",
        &[(ShadowsStandardWord, "unacceptable", "another name")],
    ),
    one(
        "outdoors: { label: Outdoors, means: allowed-at-certain-times }",
        "outdoors: { label: Outdoors, means: allowed-at-certain-times }\n    discouraged: { label: D, means: allowed }",
        &[(ShadowsStandardWord, "discouraged", "use the standard word")],
    ),
    one(
        "kind: sanction, urgency: same-day",
        "kind: punishment, urgency: same-day",
        &[(
            UnknownWord,
            "punishment",
            "accepted: `referral`, `notification`, `sanction`",
        )],
    ),
    one(
        "kind: sanction, urgency: same-day",
        "kind: sanction, urgency: soon",
        &[(UnknownWord, "soon", "accepted: `at-once`, ")],
    ),
    one(
        "label: Buy a new one, kind: sanction",
        "label: Buy a new one",
        &[(MissingField, "buy-a-new-one", "add `kind: ...`")],
    ),
    one(
        "crashed-drone: { label: Crashed a drone }",
        "crashed-drone: { label: Crashed a drone }\n    all: { label: All }",
        &[(ReservedWord, "all", "choose another name")],
    ),
    // A misspelt declaration: one mistake, wherever the word is used.
    one(
        "    crashed-drone: { label: Crashed a drone }",
        "    crash-drone: { label: Crashed a drone }",
        &[(UnknownWord, "crashed-drone", "did you mean `crash-drone`?")],
    ),
    one(
        "    crashed-drone: { label: Crashed a drone }",
        "    Crashed-drone!: { label: Crashed a drone }\n    crashed-drone: { label: D }",
        &[(BadKey, "Crashed-drone!", "lower-case letters")],
    ),
];

/// That lean on what is said elsewhere in the file.
const LEANING: &[Mistake] = &[one(
    "outdoors: { label: Outdoors, means: allowed-at-certain-times }",
    "outdoors: { label: Outdoors, means: allowed-at-certain-times }\n    on-fridays: { label: F, means: not-allowed }",
    &[(DuplicateWord, "on-fridays", "another name")],
)];

#[test]
fn mistakes_in_own_words() {
    alone(MISTAKES);
    alone(LEANING);
}
