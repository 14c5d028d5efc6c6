//! Amendments: what if the policy said something else?
//!
//! An amendment is a small file beside a policy file. It names the policy and the very edition that
//! it amends, and says what is set, added and removed, by the paths that faults are reported with.
//! The policy file stays as it is.
//!
//! ```
//! use online_safety_policy::change::amend::Amendment;
//! use online_safety_policy::builtin::Builtin;
//! use online_safety_policy::{Digest, Policy};
//!
//! let telford = Builtin::TelfordInfant2020;
//! let hash = Digest::of_file(telford.source().as_bytes());
//! let what_if = Amendment::from_yaml(&format!(r#"
//! format: 1
//! title: What if parents heard of it whenever the filter is bypassed?
//! amends: {{ policy: telford-infant-2020, hash: "{hash}" }}
//! add:
//!   pupil-incidents.rows.filter-bypass.required: inform-parents
//! "#))?;
//!
//! let amended = Policy::amended(telford.source().as_bytes(), &[what_if])?;
//! let diff = telford.policy().diff(&amended);
//! assert_eq!(diff.release().to_string(), "stricter-only");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What can be changed?
//!
//! | Key | What it does | |
//! |---|---|---|
//! | `set` | replaces the value at a path | the path leads to something else than this value |
//! | `add` | puts a value at a path where there is none; to a list, adds an item or each of several | the map or list is there, the value or item is not |
//! | `remove` | takes away what is at a path; of a list of words, a word | it is there |
//!
//! A path is written as in a fault: `user-actions.rows.gambling.everyone`, and with numbers from 0
//! for what is listed without names: `rules.only-school-email-in-school.about[0]`. A number means the
//! place in the policy file as it is, whatever else is removed or added: what an amendment adds has
//! no number.
//!
//! An editor checks the shape while it is typed: copy `rules/amendment.schema.json` next to the
//! amendment and write as its first line:
//!
//! ```yaml
//! # yaml-language-server: $schema=amendment.schema.json
//! ```
//!
//! # What if amendments meet?
//!
//! The order of amendments makes no difference, nor does that of the changes in one. All of them are
//! of the file as it is, and those that touch one place, by its number or by its name, are refused. So
//! are a change of something and one of a part of it; only may an amendment change, by its name, a part
//! of what another sets or adds. New entries of a map stand at its end, by their names.
//!
//! # What if something is wrong?
//!
//! The amended file is read and checked like any other. Every fault names the amendment that
//! brought it, and the line there. No policy comes of it: nothing is half done.

mod blame;
mod error;
mod validate;

pub use error::AmendError;

use crate::diagnostic::{Code, Diagnostic, Path, Quoted};
use crate::document::{AmendmentDocument, Patched, ordered, patched};
use crate::policy::Policy;
use crate::source::digest::Digest;
use crate::validate::error::LoadError;
use crate::validate::load::load;
use crate::vocabulary::getters;
use crate::yaml::patch::{Change, Numbered};

/// An amendment of one edition of one policy, ready to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct Amendment {
    text: Box<str>,
    title: Option<Box<str>>,
    policy: Box<str>,
    hash: Digest,
    changes: Vec<Change>,
}

impl Amendment {
    /// Loads an amendment from the text of its file.
    ///
    /// # Errors
    ///
    /// [`LoadError`] with every fault in the file: of syntax and shape as for
    /// [`Policy::from_yaml`], a path that is none, two changes of one place, no change at all.
    pub fn from_yaml(text: &str) -> Result<Self, LoadError> {
        Self::from_bytes(text.as_bytes())
    }

    /// Loads an amendment from the bytes of its file; a byte-order mark is skipped.
    ///
    /// # Errors
    ///
    /// [`LoadError`], as for [`Amendment::from_yaml`], and for bytes that are not UTF-8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LoadError> {
        load(bytes, |document: AmendmentDocument, reader| {
            let (hash, changes) = validate::validate(&document, reader);
            Self {
                text: reader.whole_text().into(),
                title: document.title.map(Into::into),
                policy: document.amends.policy.into(),
                hash,
                changes,
            }
        })
    }

    getters! {
        /// What it asks, in a few words of whoever wrote it.
        pub fn title(&self) -> Option<&str> { self.title.as_deref() }
        /// The id of the policy that it amends.
        pub fn policy(&self) -> &str { &self.policy }
        /// The digest of the file that it amends, see [`Digest::of_file`].
        pub fn hash(&self) -> Digest { self.hash }
        /// The text that it was loaded from.
        pub fn text(&self) -> &str { &self.text }
        /// How many changes it makes.
        pub fn len(&self) -> usize { self.changes.len() }
        /// Whether it makes none: never, for one that was loaded.
        pub fn is_empty(&self) -> bool { self.changes.is_empty() }
    }

    /// Whether it amends another policy, or another edition of this one.
    fn other_edition(&self, policy: &Policy, source: &[u8]) -> Option<Diagnostic> {
        let amends = Path::ROOT.key("amends");
        let (key, message, help) = if *self.policy != *policy.id() {
            let message = format!(
                "this amends {}, not {}",
                Quoted(&self.policy),
                Quoted(policy.id())
            );
            (
                "policy",
                message,
                "amend the policy that it was written for".to_owned(),
            )
        } else if !self.hash.names(source) {
            let message = format!("this amends another edition of {}", Quoted(&self.policy));
            let hash = Digest::of_file(source);
            let help = format!(
                "look whether the changes still fit, and then write this edition's hash: \"{hash}\""
            );
            ("hash", message, help)
        } else {
            return None;
        };
        let span = crate::yaml::Positions::of(&self.text)
            .ok()
            .and_then(|positions| positions.value(&format!("amends.{key}")));
        let fault = Diagnostic::error(Code::OtherEdition, amends.key(key), message);
        Some(fault.at(span).help(help))
    }
}

impl Policy {
    /// Loads the policy that a file becomes by some amendments, whatever their order.
    ///
    /// `source` are the bytes of the policy file, such as
    /// [`Builtin::source`](crate::validate::builtin::Builtin::source). Without amendments this is
    /// [`Policy::from_bytes`].
    ///
    /// # Errors
    ///
    /// [`AmendError`] with every fault: of the policy file, before anything is amended; an amendment
    /// of another policy or edition; a path that leads nowhere; two changes of one place, in one
    /// amendment or in two; and whatever is wrong with the file
    /// that the amendments make of it.
    pub fn amended(source: &[u8], amendments: &[Amendment]) -> Result<Self, AmendError> {
        let policy = Self::from_bytes(source).map_err(AmendError::Policy)?;
        if amendments.is_empty() {
            return Ok(policy);
        }
        let other: Vec<_> = amendments
            .iter()
            .enumerate()
            .filter_map(|(number, amendment)| {
                Some((number, amendment.other_edition(&policy, source)?))
            })
            .collect();
        if !other.is_empty() {
            return Err(AmendError::of(other));
        }
        let stack = Stack::of(source, amendments)?;
        let (mut amended, refused, faults) = stack.made(stack.changes.len())?;
        if !refused.is_empty() {
            // What could not be done may be all that is wrong with the rest.
            return Err(AmendError::of(refused));
        }
        if !faults.is_empty() {
            return Err(AmendError::of(blame::blame(&stack, faults)));
        }
        amended.files = policy.files;
        amended.files.amended_by(stack.texts);
        Ok(amended)
    }
}

/// A policy file and all changes to be made to it.
struct Stack<'t> {
    source: &'t [u8],
    texts: Vec<&'t str>,
    /// In the order in which they are made.
    changes: Vec<Numbered<'t>>,
}

/// A policy that is only to be used if nothing was found, what could not be done, and the faults.
type Made = (
    Policy,
    Vec<(usize, Diagnostic)>,
    Vec<(Option<usize>, Diagnostic)>,
);

impl<'t> Stack<'t> {
    fn of(source: &'t [u8], amendments: &'t [Amendment]) -> Result<Self, AmendError> {
        let texts: Vec<&str> = amendments
            .iter()
            .map(|amendment| &*amendment.text)
            .collect();
        let changes = amendments
            .iter()
            .enumerate()
            .flat_map(|(number, amendment)| {
                amendment.changes.iter().map(move |change| (number, change))
            });
        let changes = ordered(source, &texts, changes.collect()).map_err(AmendError::of)?;
        Ok(Self {
            source,
            texts,
            changes,
        })
    }

    /// What the first so many changes make of the policy.
    fn made(&self, count: usize) -> Result<Made, AmendError> {
        let changes = self.changes.get(..count).unwrap_or(&self.changes);
        let Patched {
            document,
            reader,
            refused,
        } = patched(self.source, &self.texts, changes)
            .map_err(|faults| AmendError::Policy(LoadError::new("policy", faults)))?;
        let policy = crate::validate::validate(&document, &reader);
        Ok((policy, refused, reader.into_faults_by_amendment()))
    }
}
