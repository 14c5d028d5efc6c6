//! Registers: every statement of a school's document, and what became of it.
//!
//! A register stands beside a policy file. It goes through the document from top
//! to bottom and says of each statement which rules encode it, or why none does.
//! Both ways can be counted: statements that nobody accounted for, and rules
//! that no statement asked for.
//!
//! ```
//! use online_safety_policy::builtin::Builtin;
//! use online_safety_policy::check::register::Register;
//!
//! let telford = Builtin::TelfordInfant2020;
//! let register = Register::from_yaml(telford.register_source(), telford.policy())?;
//! let coverage = register.coverage(telford.policy());
//! assert!(coverage.forgotten.is_empty());
//! assert!(coverage.rules_without_statement.is_empty());
//! # Ok::<(), online_safety_policy::LoadError>(())
//! ```
//!
//! # What is counted of the document?
//!
//! Of lines, pages and paragraphs each from the first to the last that the register names: one that
//! neither a statement nor `lines-without-statement` (or `places-without-statement`) speaks of is
//! left out. Of sections those that the policy file lists as headings: one is spoken of where it, a
//! section in it, or one that it lies in is named. Of a policy that was born as a file, whose
//! register says `places: not-given`, there is nothing to count, and the coverage says so; its
//! statements and rules are held against each other all the same.
//!
//! # What is a rule?
//!
//! Whatever the policy file says with a name or a place of its own: named times,
//! audiences, cells, rules in prose, rows of incidents, responses, contacts,
//! duties, evidence, steps of the procedure and what it leaves open, laws. A
//! cell is a path such as `communications.rows.personal-phones.pupils`; the path
//! of its row means all its cells. What the encoder supplied, such as the mapping
//! of acts to incidents, the laws that no document states and the settings of
//! lints, is *ours*: it has no statement and is listed apart. A word that the
//! school added to the vocabulary is no rule: the rows and rules that use it are.

mod coverage;
mod paths;
mod places;
mod text;
mod trace;
mod validate;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

pub use coverage::{RegisterCoverage, ServedCount};
pub use places::PlaceCount;

use crate::document::RegisterDocument;
use crate::policy::Policy;
use crate::source::Passage;
use crate::source::passage::json_keys;
use crate::validate::error::LoadError;
use crate::validate::load::load;
use crate::vocabulary::{Force, Serves, Unencoded};

/// The register of a policy's document.
#[derive(Clone, Debug, PartialEq)]
pub struct Register {
    policy: Box<str>,
    statements: Vec<RegisteredStatement>,
    without_statement: Option<Passage>,
}

/// A statement of the document, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RegisteredStatement {
    /// Its name in the register.
    pub name: Box<str>,
    /// Where it stands in the document; as JSON the keys of a citation.
    #[serde(flatten, serialize_with = "place_keys")]
    pub at: Passage,
    /// Whom it binds: words of offices, audiences and roles.
    pub who: Vec<Box<str>>,
    /// What it says, in a few words of the encoder.
    #[serde(rename = "text")]
    pub says: Box<str>,
    /// How strongly; none where it only states something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<Force>,
    /// The question that it helps to answer.
    pub serves: Serves,
    /// What became of it.
    pub became: Became,
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Box<str>>,
}

/// What became of a statement.
///
/// Exhaustive: there is nothing between being encoded and being accounted for.
#[derive(Clone, Debug, PartialEq)]
pub enum Became {
    /// Rules encode it: their paths in the policy file.
    Encoded(Vec<Box<str>>),
    /// None does, for a reason.
    AccountedFor {
        /// The reason.
        reason: Unencoded,
        /// The statement that says the same, where that is the reason.
        of: Option<Box<str>>,
    },
    /// Nobody has said.
    Forgotten,
}

/// `{"is": "encoded", "encoded_by": [...]}`, `{"is": "accounted-for", "why": "aim"}` or
/// `{"is": "forgotten"}`.
impl Serialize for Became {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Encoded(rules) => {
                map.serialize_entry("is", "encoded")?;
                map.serialize_entry("encoded_by", rules)?;
            }
            Self::AccountedFor { reason, of } => {
                map.serialize_entry("is", "accounted-for")?;
                map.serialize_entry("why", reason)?;
                if let Some(of) = of {
                    map.serialize_entry("same_as", of)?;
                }
            }
            Self::Forgotten => map.serialize_entry("is", "forgotten")?,
        }
        map.end()
    }
}

fn place_keys<S: Serializer>(at: &Passage, out: S) -> Result<S::Ok, S::Error> {
    let mut map = out.serialize_map(None)?;
    for (key, numerals) in json_keys(Some(at)) {
        map.serialize_entry(key, &numerals)?;
    }
    map.end()
}

impl Register {
    /// Loads a register from the text of its file.
    ///
    /// # Errors
    ///
    /// [`LoadError`] with every fault in the file: of syntax and shape as for
    /// [`Policy::from_yaml`], and of meaning: the id of another policy, a rule
    /// that the policy does not have, a reason beside rules, a statement that
    /// repeats one that is not there.
    pub fn from_yaml(text: &str, policy: &Policy) -> Result<Self, LoadError> {
        Self::from_bytes(text.as_bytes(), policy)
    }

    /// Loads a register from the bytes of its file; a byte-order mark is skipped.
    ///
    /// # Errors
    ///
    /// [`LoadError`], as for [`Register::from_yaml`], and for bytes that are not
    /// UTF-8.
    pub fn from_bytes(bytes: &[u8], policy: &Policy) -> Result<Self, LoadError> {
        load(bytes, |document: RegisterDocument, reader| Self {
            statements: validate::validate(&document, policy, reader),
            policy: document.policy.into(),
            without_statement: document.lines_without_statement,
        })
    }

    /// The id of the policy whose document it is about.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// The statements, in the order of the document.
    #[must_use]
    pub fn statements(&self) -> &[RegisteredStatement] {
        &self.statements
    }

    /// The places that state nothing, as far as the register says.
    #[must_use]
    pub fn without_statement(&self) -> Option<&Passage> {
        self.without_statement.as_ref()
    }
}
