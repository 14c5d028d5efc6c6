//! What a school calls standard words, and means by standard responses.

use online_safety_policy::diagnostic::Code::*;

use super::check::{Mistake, alone, one};

/// The place before which the labels stand.
const RIGHT: &str = "own:\n  roles:\n    prefect: { label: Prefect }";

macro_rules! labels {
    ($labels:literal) => {
        concat!(
            "labels: ",
            $labels,
            "\nown:\n  roles:\n    prefect: { label: Prefect }"
        )
    };
}

macro_rules! kinds {
    ($kinds:literal) => {
        concat!(
            "response-kinds: ",
            $kinds,
            "\nown:\n  roles:\n    prefect: { label: Prefect }"
        )
    };
}

pub(crate) const MISTAKES: &[Mistake] = &[
    one(
        RIGHT,
        labels!("{ roles: { pupl: Student } }"),
        &[(UnknownWord, "pupl", "did you mean `pupil`?")],
    ),
    one(
        RIGHT,
        labels!("{ user-actions: { class-email: Form mail } }"),
        &[(UnknownWord, "class-email", "`")],
    ),
    one(
        RIGHT,
        labels!("{ roles: { prefect: Monitor } }"),
        &[(UnknownWord, "prefect", "under `own`")],
    ),
    one(
        RIGHT,
        labels!("{ offices: { headteacher: \"\" } }"),
        &[(EmptyValue, "\"\"", "between the quotes")],
    ),
    one(
        RIGHT,
        labels!("{ roles: { pupil: { plural: students } } }"),
        &[(MissingField, "pupil", "add `label: ...`")],
    ),
    one(
        RIGHT,
        labels!("{ offices: { headteacher: { label: Principal } } }"),
        &[(WrongType, "{ label: Principal }", "text")],
    ),
    one(
        RIGHT,
        labels!("{ places: { toilets: Washrooms } }"),
        &[(UnknownKey, "places", "roles")],
    ),
    one(
        RIGHT,
        kinds!("{ pupil-responses: { remove-acess: protection } }"),
        &[(UnknownWord, "remove-acess", "did you mean `remove-access`?")],
    ),
    one(
        RIGHT,
        kinds!("{ pupil-responses: { remove-access: protecting } }"),
        &[(UnknownWord, "protecting", "did you mean `protection`?")],
    ),
    one(
        RIGHT,
        kinds!("{ pupil-responses: { tidy-up: protection } }"),
        &[(UnknownWord, "tidy-up", "under `own`")],
    ),
    one(
        RIGHT,
        kinds!("{ pupil-responses: { line-manager: referral } }"),
        &[(UnknownWord, "line-manager", "")],
    ),
    one(
        RIGHT,
        kinds!("{ responses: { remove-access: protection } }"),
        &[(UnknownKey, "responses", "`pupil-responses`")],
    ),
    one(
        RIGHT,
        kinds!("{ staff-responses: { suspension: { kind: protection } } }"),
        &[(WrongType, "{ kind: protection }", "text")],
    ),
];

#[test]
fn mistakes_in_labels() {
    alone(MISTAKES);
}
