//! What people at a school call words.

use online_safety_policy::diagnostic::Code::*;

use super::check::{Mistake, alone, one};

/// The place before which the names stand.
const RIGHT: &str = "own:\n  roles:\n    prefect: { label: Prefect }";

macro_rules! names {
    ($names:literal) => {
        concat!(
            "names: ",
            $names,
            "\nown:\n  roles:\n    prefect: { label: Prefect }"
        )
    };
}

pub(crate) const MISTAKES: &[Mistake] = &[
    one(
        RIGHT,
        names!("{ roles: { pupl: scholar } }"),
        &[(UnknownWord, "pupl", "did you mean `pupil`?")],
    ),
    one(
        RIGHT,
        names!("{ roles: { teacher: Sir } }"),
        &[(UnknownWord, "teacher", "did you mean `staff`?")],
    ),
    one(
        RIGHT,
        names!("{ offices: { matron: Matron } }"),
        &[(UnknownWord, "matron", "accepted: `headteacher`, ")],
    ),
    one(
        RIGHT,
        names!("{ roles: { pupil: [scholar, Scholars] } }"),
        &[(DuplicateWord, "Scholars", "take one of the two out")],
    ),
    one(
        RIGHT,
        names!("{ roles: { prefect: monitor, pupil: [scholar, monitors] } }"),
        &[(
            DuplicateWord,
            "monitors",
            "no two words of a kind share one",
        )],
    ),
    one(
        RIGHT,
        names!("{ roles: { pupil: \"!\" } }"),
        &[(EmptyValue, "\"!\"", "letters or digits")],
    ),
    one(
        RIGHT,
        names!("{ roles: { pupil: \"\" } }"),
        &[(EmptyValue, "\"\"", "between the quotes")],
    ),
    one(
        RIGHT,
        names!("{ places: { toilets: { name: Loos } } }"),
        &[(WrongType, "{ name: Loos }", "write a list")],
    ),
    one(
        RIGHT,
        names!("{ acceptability: { acceptable: fine } }"),
        &[(UnknownKey, "acceptability", "roles")],
    ),
];

#[test]
fn mistakes_in_names() {
    alone(MISTAKES);
}
