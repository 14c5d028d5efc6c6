#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| online_safety_policy_fuzz::load_cases(bytes));
