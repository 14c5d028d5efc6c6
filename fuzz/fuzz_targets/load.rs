//! Any bytes are a policy or a list of faults: no panic, and nothing endless.

#![no_main]

use libfuzzer_sys::fuzz_target;
use online_safety_policy::Policy;

fuzz_target!(|bytes: &[u8]| {
    if let Err(error) = Policy::from_bytes(bytes) {
        assert!(!error.diagnostics().is_empty());
        let text = String::from_utf8_lossy(bytes);
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
        for fault in error.diagnostics() {
            // A place is a place in this text, on character boundaries.
            if let Some(span) = fault.span().filter(|_| std::str::from_utf8(bytes).is_ok()) {
                assert!(span.of(text).is_some(), "{fault}");
            }
        }
        // Printing it must not panic either.
        assert!(!error.to_string().is_empty());
        assert!(!error.annotated("policy.yaml", text).to_string().is_empty());
    }
});
