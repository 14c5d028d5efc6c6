//! Laws that policies must hold: the defaults, a file's own, and what breaks them.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing unwrap or panic is the test failing"
)]

#[test]
fn try_it() {
    for b in <online_safety_policy::builtin::Builtin as strum::IntoEnumIterator>::iter() {
        for i in b.policy().invariants() {
            println!("{i} {} {}", i.questions().count(), i.violations().count());
        }
        for v in b.policy().violations().take(10) {
            println!("{v}");
        }
    }
}
#[test]
fn clean() {
    let b = online_safety_policy::Policy::from_yaml(include_str!("../fixtures/clean-school.yaml"));
    let b = b.unwrap();
    for i in b.invariants() {
        println!("{i} {} {}", i.questions().count(), i.violations().count());
    }
    for v in b.violations().take(10) {
        println!("{v}");
    }
}
