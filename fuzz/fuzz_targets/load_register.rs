//! Any bytes are a register of a document's statements or a list of faults, and a register that
//! loads can be counted.

#![no_main]

use libfuzzer_sys::fuzz_target;
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::check::register::Register;

fuzz_target!(|bytes: &[u8]| {
    let policy = telford_infant_2020();
    match Register::from_bytes(bytes, policy) {
        Ok(register) => {
            let coverage = register.coverage(policy);
            assert_eq!(coverage.statements(), register.statements().len());
            for statement in register.statements() {
                assert!(!statement.to_string().is_empty());
            }
        }
        Err(error) => {
            assert!(!error.diagnostics().is_empty());
            let text = String::from_utf8_lossy(bytes);
            let shown = error.annotated("register.yaml", &text).to_string();
            assert!(!shown.is_empty());
        }
    }
});
