//! Any bytes are cases of a policy or a list of faults, and cases that load can be run.

#![no_main]

use libfuzzer_sys::fuzz_target;
use online_safety_policy::diagnostic::Annotated;
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::check::cases::Cases;

fuzz_target!(|bytes: &[u8]| {
    let policy = telford_infant_2020();
    let text = String::from_utf8_lossy(bytes);
    match Cases::from_bytes(bytes, policy) {
        Ok(cases) => {
            let report = cases.run(policy);
            assert_eq!(report.passed(), cases.hold(policy));
            let shown = Annotated::new(report.failures(), "cases.yaml", &text);
            assert_eq!(shown.to_string().is_empty(), report.passed());
        }
        Err(error) => {
            assert!(!error.diagnostics().is_empty());
            assert!(!error.annotated("cases.yaml", &text).to_string().is_empty());
        }
    }
});
