//! Whatever loads, the schema accepts.

use proptest::prelude::*;

use crate::schema::files::{
    AMENDMENT, BASE_AMENDMENT, BASE_REGISTER, CASES, POLICY, REGISTER, TELFORD, TRAFALGAR, files,
};
use support::generate::any_policy;

#[test]
fn the_schemas_are_schemas() {
    assert!(jsonschema::draft202012::meta::is_valid(&POLICY.schema));
    assert!(jsonschema::draft202012::meta::is_valid(&CASES.schema));
    assert!(jsonschema::draft202012::meta::is_valid(&REGISTER.schema));
    assert!(jsonschema::draft202012::meta::is_valid(&AMENDMENT.schema));
}

#[test]
fn policies_that_load() {
    POLICY.accepts("Telford", TELFORD);
    POLICY.accepts("Trafalgar", TRAFALGAR);
    let all = [files("fixtures"), files("fixtures/accepted")].concat();
    for (name, bytes) in all {
        if !["amendment", "cases", "register"]
            .iter()
            .any(|kind| name.starts_with(kind))
        {
            POLICY.accepts(&name, std::str::from_utf8(&bytes).unwrap());
        }
    }
}

#[test]
fn cases_that_load() {
    let telford = include_str!("../../../rules/telford-infant-2020.cases.yaml");
    let trafalgar = include_str!("../../../rules/trafalgar-infant-2018.cases.yaml");
    CASES.accepts("Telford", telford);
    CASES.accepts("Trafalgar", trafalgar);
    CASES.accepts("base", crate::schema::files::BASE_CASES);
}

#[test]
fn registers_that_load() {
    let telford = include_str!("../../../rules/telford-infant-2020.register.yaml");
    let trafalgar = include_str!("../../../rules/trafalgar-infant-2018.register.yaml");
    REGISTER.accepts("Telford", telford);
    REGISTER.accepts("Trafalgar", trafalgar);
    REGISTER.accepts("base", BASE_REGISTER);
}

#[test]
fn amendments_that_load() {
    AMENDMENT.accepts("base", BASE_AMENDMENT);
    let hear = include_str!("../../policies/parents_hear.amendment.yaml");
    AMENDMENT.accepts("parents hear", hear);
    // Wrong words at the right places are found beside the policy alone.
    let misspelt = include_str!("../../policies/misspelt.amendment.yaml");
    AMENDMENT.accepts("misspelt", misspelt);
}

proptest! {
    #[test]
    fn policies_that_are_made_up(text in any_policy()) {
        POLICY.accepts("made up", &text);
    }
}
