//! Records: what holds has one spelling, and what does not is told.

use std::sync::LazyLock;

use online_safety_policy::log::record::verify_record;
use online_safety_policy::{Digest, Policy};

use super::{SMALL, is_one_line};

/// Any bytes are a record of a policy's answer, or it is said why not. A digest that fits what was
/// changed makes no answer of the policy's out of another: what holds is what the policy records.
pub fn records(bytes: &[u8]) {
    holds_alone(bytes);
    if let Some(sealed) = sealed(bytes) {
        holds_alone(sealed.as_bytes());
    }
}

fn holds_alone(bytes: &[u8]) {
    static POLICY: LazyLock<Policy> =
        LazyLock::new(|| Policy::from_yaml(SMALL).expect("it has no fault"));
    match verify_record(bytes, &POLICY) {
        Ok(verified) if verified.is_refused() => {}
        Ok(verified) => {
            let (question, at) = (verified.question(), verified.at());
            let again = POLICY.record(question, at, verified.reference());
            let again = again.expect("the policy has a file");
            assert_eq!(again.as_bytes(), spelt(bytes));
        }
        Err(mismatch) => is_one_line(&mismatch.to_string()),
    }
}

/// A record without what a file may have around it: a mark of the byte order, and one line end.
fn spelt(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let line = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// The same with the digest that it must have.
fn sealed(bytes: &[u8]) -> Option<String> {
    const KEY: &str = "\"digest\":\"";
    let text = std::str::from_utf8(bytes).ok()?;
    let (before, rest) = text.split_once(KEY)?;
    let after = rest.get(64..)?.strip_prefix("\",")?;
    let digest = Digest::of_file(format!("{before}{after}").as_bytes());
    Some(format!("{before}{KEY}{digest}\",{after}"))
}
