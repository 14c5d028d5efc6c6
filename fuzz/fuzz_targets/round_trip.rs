//! A policy that loads from a text loads from its document, and is the same;
//! and loading has no memory: twice is once.

#![no_main]

use libfuzzer_sys::fuzz_target;
use online_safety_policy::Policy;
use online_safety_policy::document::PolicyDocument;

fuzz_target!(|bytes: &[u8]| {
    let Ok(policy) = Policy::from_bytes(bytes) else {
        return;
    };
    let document = PolicyDocument::from_bytes(bytes).expect("a policy has a document");
    let again = Policy::from_document(&document).expect("the same document");
    assert!(policy == again);
    let json = serde_json::to_string(&document).expect("a document serialises");
    let other = PolicyDocument::from_bytes(bytes).expect("as before");
    assert_eq!(json, serde_json::to_string(&other).expect("as before"));
});
