//! Verifying: the question of a record asked again.

use jiff::Timestamp;
use serde_json::Value;

use super::error::{NoFile, RecordMismatch};
use super::{altered, body, question, read, seal};
use crate::answer::question::Question;
use crate::log::reference::Reference;
use crate::policy::Policy;
use crate::source::digest::Digest;

/// A record that holds: this policy gives this very answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    question: Question,
    refused: bool,
    at: Timestamp,
    reference: Reference,
    digest: Digest,
}

impl Verified {
    /// The question. A time of day is the first minute of the recorded band; a word that was
    /// refused is some word that the policy does not know, not the one that was asked with.
    #[must_use]
    pub fn question(&self) -> &Question {
        &self.question
    }

    /// Whether the policy could not be asked the question.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.refused
    }

    /// The time that the caller gave.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// The reference that the caller gave.
    #[must_use]
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// The digest that stands in the record, of all the rest.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

/// Asks the question of a record again, and compares the whole record.
///
/// The bytes are those of [`DecisionRecord::as_bytes`](super::DecisionRecord::as_bytes), as a file may
/// have them: with a mark of the byte order before them, and one line end after. They may come from
/// anybody. Which of several policies or editions to ask, the record
/// says: see [`named_policy`](super::named_policy).
///
/// ```
/// use online_safety_policy::builtin;
/// use online_safety_policy::Question;
/// use online_safety_policy::log::record::{RecordMismatch, verify_record};
/// use online_safety_policy::vocabulary::Suspicion;
///
/// let telford = builtin::telford_infant_2020();
/// let question = Question::procedure(Suspicion::Grooming);
/// let record = telford.record(&question, "2026-11-20T09:30:00Z".parse()?, &"case-3".parse()?)?;
/// assert_eq!(verify_record(record.as_bytes(), telford)?.question(), &question);
///
/// let changed = record.as_str().replace("case-3", "case-4");
/// let mismatch = verify_record(changed.as_bytes(), telford);
/// assert_eq!(mismatch, Err(RecordMismatch::Altered));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`RecordMismatch`], the first that there is: bytes that are no record, a record of another policy,
/// edition or amendments, a question that cannot be read, an answer or a rule that is not this
/// policy's, a digest that is not that of the rest.
pub fn verify_record(record: &[u8], policy: &Policy) -> Result<Verified, RecordMismatch> {
    let stated = read::stated(record)?;
    if stated.id != policy.id() {
        return Err(RecordMismatch::OtherPolicy {
            recorded: stated.id,
            policy: policy.id().to_owned(),
        });
    }
    let hash = policy.hash().ok_or(NoFile)?;
    if stated.hash != hash {
        return Err(RecordMismatch::OtherFile {
            recorded: stated.hash,
            policy: hash,
        });
    }
    let head = policy.recorded().ok_or(NoFile)?;
    let amendments = |head: &Value| head.get("amendments").cloned();
    if stated.whole.get("head").and_then(amendments) != amendments(&head) {
        return Err(RecordMismatch::OtherAmendments);
    }
    if let Some(altered) = altered::word(&stated.whole, policy) {
        return Err(altered);
    }
    let question = question::question(&stated.whole, policy)?;
    let mut expected = body(policy, head, &question, stated.at, &stated.reference);
    let digest = seal(&mut expected);
    // What the policy answers comes first, so that a wrong digest says something of its own.
    for part in ["head", "question", "answer", "rules"] {
        let of = |whole: &Value| whole.get(part).cloned().unwrap_or_default();
        if let Some(mismatch) = difference(&of(&stated.whole), &of(&expected), part) {
            return Err(mismatch);
        }
    }
    if let Some(path) = unknown_key(&stated.whole, &expected) {
        let path = path.to_owned();
        return Err(RecordMismatch::UnknownKey { path });
    }
    // All that is left: the digest, or what cannot be recomputed and stands under it.
    if stated.whole != expected {
        return Err(RecordMismatch::Altered);
    }
    let refused = expected.pointer("/answer/is").and_then(Value::as_str) == Some("refused");
    Ok(Verified {
        question,
        refused,
        at: stated.at,
        reference: stated.reference,
        digest,
    })
}

/// The first place where two values differ; of two objects, what the record has beside the keys of ours
/// comes last.
fn difference(stated: &Value, expected: &Value, path: &str) -> Option<RecordMismatch> {
    let differs = |path: String| RecordMismatch::Differs { path };
    match (stated, expected) {
        (Value::Object(keys), Value::Object(ours)) => {
            let mut ours: Vec<_> = ours.iter().collect();
            ours.sort_unstable_by_key(|(key, _)| *key);
            let first = ours.into_iter().find_map(|(key, value)| {
                let path = format!("{path}.{key}");
                match keys.get(key) {
                    Some(stated) => difference(stated, value, &path),
                    None => Some(differs(path)),
                }
            });
            first.or_else(|| {
                let path = format!("{path}.{}", unknown_key(stated, expected)?);
                Some(RecordMismatch::UnknownKey { path })
            })
        }
        (Value::Array(stated), Value::Array(expected)) => {
            let mut pairs = stated.iter().zip(expected).enumerate();
            let first = pairs.find_map(|(number, (stated, expected))| {
                difference(stated, expected, &format!("{path}[{number}]"))
            });
            let shorter = stated.len().min(expected.len());
            let longer = (stated.len() != expected.len()).then(|| format!("{path}[{shorter}]"));
            first.or(longer.map(differs))
        }
        _ => (stated != expected).then(|| differs(path.to_owned())),
    }
}

/// The first key of an object that another one has not.
fn unknown_key<'v>(stated: &'v Value, expected: &Value) -> Option<&'v str> {
    let keys = stated.as_object()?.keys().map(String::as_str);
    keys.filter(|key| expected.get(key).is_none()).min()
}
