//! The policies that laws are tried on.

use std::sync::LazyLock;

use online_safety_policy::Policy;
use online_safety_policy::builtin;

pub const BASE: &str = include_str!("../fixtures/base.yaml");

pub fn base() -> &'static Policy {
    static POLICY: LazyLock<Policy> = LazyLock::new(|| load(BASE));
    &POLICY
}

pub fn telford() -> &'static Policy {
    builtin::telford_infant_2020()
}

pub fn trafalgar() -> &'static Policy {
    builtin::trafalgar_infant_2018()
}

#[track_caller]
pub fn load(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap_or_else(|error| panic!("{error}"))
}

/// A text with one place changed.
#[track_caller]
pub fn edited(text: &str, find: &str, put: &str) -> Policy {
    assert_eq!(text.matches(find).count(), 1, "not just one place: {find}");
    load(&text.replace(find, put))
}
