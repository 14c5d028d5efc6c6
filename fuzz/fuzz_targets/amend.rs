//! Any bytes are an amendment or a list of faults; an amendment of a policy gives a policy, or
//! faults that stand in the amendment's own text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use online_safety_policy::change::amend::{AmendError, Amendment};
use online_safety_policy::{LoadError, Policy};

const POLICY: &str = include_str!("../../tests/policies/small_school.yaml");

fuzz_target!(|bytes: &[u8]| {
    let amendment = match Amendment::from_bytes(bytes) {
        Ok(amendment) => amendment,
        Err(error) => {
            let text = String::from_utf8_lossy(bytes);
            return check(&error, text.strip_prefix('\u{FEFF}').unwrap_or(&text));
        }
    };
    let text = amendment.text().to_owned();
    match Policy::amended(POLICY.as_bytes(), &[amendment]) {
        Ok(policy) => assert_eq!(policy.id(), "amended-school-2024"),
        Err(AmendError::Amendments(errors)) => {
            assert!(!errors.is_empty());
            errors.iter().for_each(|(_, error)| check(error, &text));
        }
        Err(error) => panic!("the policy has faults: {error}"),
    }
});

fn check(error: &LoadError, text: &str) {
    assert!(!error.diagnostics().is_empty());
    // In bytes that are no text a place is none of this text.
    let is_text = !text.contains(char::REPLACEMENT_CHARACTER);
    for fault in error.diagnostics().iter().filter(|_| is_text) {
        let span = fault.span();
        assert!(span.is_none_or(|span| span.of(text).is_some()), "{fault}");
    }
    assert!(
        !error
            .annotated("amendment.yaml", text)
            .to_string()
            .is_empty()
    );
}
