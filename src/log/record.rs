//! Decision records: what a policy answered, to be kept and checked later; with the feature `record`.
//!
//! ```
//! use online_safety_policy::builtin;
//! use online_safety_policy::Question;
//! use online_safety_policy::log::record::{Reference, verify_record};
//! use online_safety_policy::vocabulary::{History, PupilIncident, Role};
//!
//! let telford = builtin::telford_infant_2020();
//! let question = Question::recommend(
//!     Role::Pupil,
//!     [PupilIncident::SharedCredentials],
//!     None,
//!     History::FirstTime,
//! );
//! let reference: Reference = "case-2026-017".parse()?;
//! let record = telford.record(&question, "2026-11-20T09:30:00Z".parse()?, &reference)?;
//!
//! let verified = verify_record(record.as_bytes(), telford)?;
//! assert_eq!(verified.reference(), &reference);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is in a record?
//!
//! One JSON object on one line, canonical as in RFC 8785: keys sorted, no space, no number but
//! whole ones, every text escaped in one way only. The same policy file, question, time and
//! reference give the same bytes everywhere.
//!
//! | Key | Value |
//! |---|---|
//! | `answer` | what the policy says, in ids; `{"is": "refused", "why": ...}` for a question that it cannot be asked |
//! | `at` | the caller's time, in UTC |
//! | `digest` | SHA-256 of the record without this key |
//! | `format` | 1 |
//! | `head` | `id`, `edition` (when it was last updated, as far as it says), `hash` of its file, and those of the `amendments`, in their order |
//! | `question` | what it `asks`, and the words of the question; the time of day as a band of the policy's own |
//! | `reference` | the caller's [`Reference`] |
//! | `rules` | what the answer rests on: kind, name, what it says, whose word it is, table, row, column and lines, or pages, sections or paragraphs |
//!
//! A question has all its keys, `null` where nothing is known. A word that the policy does not know
//! is the caller's text: `null` stands for it, `?` for the name of a duty, and `why` says what was
//! unknown. Labels and notes
//! are left out; the file with that hash has them.
//!
//! | `asks` | `question` | `answer`, if it is not refused |
//! |---|---|---|
//! | `classify` | `role`, `kind`, `subject`, `circumstances` | `is`, with `verdict`, `verdicts`, or `missing` and `outcomes`; `area`, `provisos`, `gaps` |
//! | `recommend` | `role`, `incidents` (each with its `table`), `intent`, `history` | `is`; `judged_by`, `required`, `available`, `disputed`, `answered_as` |
//! | `assess` | as for `classify`, and `intent`, `history` | `is`; `classification`, `amounts_to`, `possible_incidents`, `recommendation` |
//! | `procedure` | `suspicion` | `is`; `course`, `steps`, `orders`, `forbidden`, `open_points` |
//! | `contacts` | `matter` | `is`; `points` |
//! | `duties` | `party`, if it is not everybody | `is`; `duties` |
//! | `due` | the same, `as_of`, `done` by the names of duties | `is`; `duties`, each as it stands |
//! | `who-may` | `kind`, `subject` | `is`; `by_role` |
//! | `leads-to` | `role`, `response` | `is`; `incident_paths`, `act_paths` |
//! | `why-not` | as for `classify`, and `wanted`, `held` | `is`; `classification`, `changed_circumstances` |
//!
//! Incidents of a question are a set: they stand in the order of the vocabulary, each once. Of a duty
//! that was done several times, the last is recorded.
//!
//! # What does nothing get into?
//!
//! No text of the caller's: roles, acts and incidents are recorded if the policy declares them,
//! circumstances are values of closed sets, and a [`Reference`] is a number in somebody's books.
//! Neither clock time nor name nor description can be handed over at all.
//!
//! # Which edition is a record of?
//!
//! A record names the file of its policy by its hash, so the edition that answered can be found,
//! however many there were since.
//!
//! ```
//! # use online_safety_policy::builtin::telford_infant_2020;
//! # use online_safety_policy::Question;
//! # use online_safety_policy::vocabulary::Suspicion;
//! use jiff::civil::date;
//! use online_safety_policy::log::record::{named_policy, verify_record};
//! use online_safety_policy::change::{Edition, Editions};
//!
//! # let question = Question::procedure(Suspicion::Grooming);
//! # let at = "2021-03-01T09:30:00Z".parse()?;
//! # let record = telford_infant_2020().record(&question, at, &"case-3".parse()?)?;
//! let editions = Editions::new([Edition::new(date(2020, 11, 1), telford_infant_2020())])?;
//! let named = named_policy(record.as_bytes())?;
//! let mut found = editions.with_hash(named.hash());
//! let edition = found.find(|edition| named.is(edition.policy()));
//! let edition = edition.ok_or("no edition of ours answered this")?;
//! assert!(verify_record(record.as_bytes(), edition.policy()).is_ok());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What does verifying show?
//!
//! That the record is of this policy, and that this policy gives this very answer, by these rules.
//! Any single byte that was changed is noticed; one line end behind it, and a mark of the byte order
//! before it, are no part of it. What a refused word was cannot be known any more:
//! that some word is refused there, and for this reason, is recomputed. Whoever rewrites a record
//! on purpose, with a digest to match, can give it another time or reference, or the question and
//! the answer of another case: keep the digests of records elsewhere, or sign the records.
//!
//! The format has a new number whenever the same question of the same file would be recorded
//! otherwise; records of other formats are refused, not misread.

mod altered;
mod canonical;
mod error;
mod named;
mod question;
mod read;
mod verify;

pub use crate::log::reference::{InvalidReference, Reference};
pub use error::{NoFile, RecordMismatch};
pub use named::{NamedPolicy, named_policy};
pub use verify::{Verified, verify_record};

use std::fmt;

use jiff::Timestamp;
use serde_json::Value;

use crate::answer::ids::Ids;
use crate::answer::question::Question;
use crate::answer::rests::Rested;
use crate::policy::Policy;
use crate::source::digest::{Digest, Hasher};
use crate::source::passage::json_keys;
use crate::vocabulary::Word as _;
use canonical::{canonical, list, object};

/// The format that is written and read.
const FORMAT: u64 = 1;

/// What a policy answered to a question, when, and for which case: canonical JSON.
///
/// [`record`](crate::log::record) says what is in it. It can only be had from
/// [`Policy::record`]; one that was stored is checked by [`verify_record`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DecisionRecord {
    text: String,
    digest: Digest,
}

impl DecisionRecord {
    /// The record: one line, without a line end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same as bytes of UTF-8.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// The digest that stands in it, of all the rest.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

impl fmt::Display for DecisionRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for DecisionRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Policy {
    /// Answers a question and records the answer, for the caller's time and reference.
    ///
    /// Every answer is recorded: decided or not, silent, unclear, and that the question was refused.
    ///
    /// # Errors
    ///
    /// [`NoFile`] for a policy that was built from a document: nothing would say which one it was.
    pub fn record(
        &self,
        question: &Question,
        at: Timestamp,
        reference: &Reference,
    ) -> Result<DecisionRecord, NoFile> {
        let head = self.recorded().ok_or(NoFile)?;
        let mut record = body(self, head, question, at, reference);
        let digest = seal(&mut record);
        let text = canonical(&record);
        Ok(DecisionRecord { text, digest })
    }

    /// What says which policy it is; nothing for one without a file.
    fn recorded(&self) -> Option<Value> {
        let amendments = self.amendments().iter();
        Some(object([
            ("id", self.id().into()),
            ("edition", self.updated().map(|on| on.to_string()).into()),
            ("hash", self.hash()?.to_string().into()),
            ("amendments", list(amendments.map(Digest::to_string))),
        ]))
    }
}

/// A whole record but for its digest.
fn body(
    policy: &Policy,
    head: Value,
    question: &Question,
    at: Timestamp,
    reference: &Reference,
) -> Value {
    let question = question::normal(question, policy);
    let (answer, rules) = match policy.ask(&question) {
        Ok(answer) => (
            json(&answer.ids()),
            list(answer.rests_on().iter().map(rule)),
        ),
        Err(refused) => {
            let why = refused.kind().as_str();
            let answer = object([("is", "refused".into()), ("why", why.into())]);
            (answer, list::<Value>([]))
        }
    };
    object([
        ("format", FORMAT.into()),
        ("head", head),
        ("question", question::recorded(&question, policy)),
        ("answer", answer),
        ("rules", rules),
        ("at", at.to_string().into()),
        ("reference", reference.as_str().into()),
    ])
}

/// Ids as JSON; their keys are texts of ours, so nothing can go wrong.
fn json(ids: &Ids<'_>) -> Value {
    serde_json::to_value(ids).unwrap_or_default()
}

/// A rule that the answer rests on, with its place.
fn rule(of: &Rested<'_>) -> Value {
    let source = &of.source;
    let place = json_keys(source.at).map(|(key, numerals)| (key, numerals.into()));
    let rule = [
        ("kind", of.kind.into()),
        ("rule", of.rule.into()),
        ("says", json(&of.says)),
        ("authority", source.authority.as_str().into()),
        ("table", source.table.map(|table| table.as_str()).into()),
        ("row", source.row.into()),
        ("column", source.column.into()),
    ];
    object(rule.into_iter().chain(place))
}

/// Adds the digest of all the rest to a record.
fn seal(record: &mut Value) -> Digest {
    let mut hasher = Hasher::default();
    hasher.text(&canonical(record));
    let digest = hasher.finish();
    if let Value::Object(keys) = record {
        keys.insert("digest".into(), digest.to_string().into());
    }
    digest
}
