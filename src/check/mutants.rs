//! Mutants: small changes to what a policy's file says, to see whether its cases notice.
//!
//! Cases guard a policy as far as one of them fails when a cell, a mark or a rule is changed. Each
//! mutant is the policy's document with one such change; whoever tries them all knows which parts of
//! the file nothing protects.
//!
//! ```
//! use online_safety_policy::builtin::Builtin;
//! use online_safety_policy::check::cases::Cases;
//! use online_safety_policy::check::mutants::{Fate, Mutants};
//! use online_safety_policy::document::PolicyDocument;
//!
//! let telford = Builtin::TelfordInfant2020;
//! let document = PolicyDocument::from_bytes(telford.source().as_bytes()).map_err(|_| "faults")?;
//! let cases = Cases::from_yaml(telford.cases_source(), telford.policy())?;
//! let mutants = Mutants::new(&document, telford.policy(), &cases);
//! let first = mutants.all().iter().find(|of| of.path() == "communications.rows.school-ipads.pupils");
//! let first = first.ok_or("no such cell")?;
//! assert_eq!(first.to_string(), "communications.rows.school-ipads.pupils: left out");
//! assert_eq!(mutants.fate(first), Fate::Noticed);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is changed?
//!
//! Whatever an answer of the policy can rest on by the school's own word: cells of the tables of
//! levels and their cases, rules in prose, rows and marks of the incident tables, rules about
//! responses, contacts, evidence, the procedure, the named times and the day of the review. Each is
//! left out, said otherwise (with every other level, verdict or mark alone), or said to stand at another
//! line. What the document does not hold (mappings, laws, settings of lints) is left alone, and so
//! are duties, of which a file has many and asks of few, and labels, on which no answer rests.
//!
//! # How long does it take?
//!
//! Each mutant is validated anew, and asked every question until a case fails. A policy with some
//! hundred cells has some thousand mutants, each its own affair: share [`all`](Mutants::all) out
//! among threads, and [gather](Mutants::report) what came of them.

mod acts;
mod edits;
mod incidents;
mod procedure;
mod report;
mod scope;

use std::collections::BTreeSet;
use std::fmt;

pub use report::{MutantReport, MutantTally, MutatedPart, UnnoticedMutant};

use super::cases::{Case, Cases};
use super::verify::Certificate;
use crate::document::PolicyDocument;
use crate::policy::{EvidenceRule, Policy};
use edits::Edits;

/// What the words of a change do to a document; nothing where the place is gone.
type Edit = dyn Fn(&mut PolicyDocument) -> Option<()> + Send + Sync;

/// One small change to what a policy's file says.
pub struct Mutant {
    path: String,
    change: String,
    /// The word of the file that it concerns most.
    about: Box<str>,
    edit: Box<Edit>,
}

impl Mutant {
    /// The place in the policy file, such as `pupil-incidents.rows.fraud`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the file says there instead, such as `left out` or `` `unacceptable` instead ``.
    #[must_use]
    pub fn change(&self) -> &str {
        &self.change
    }

    /// The document with this change.
    #[must_use]
    pub fn of(&self, document: &PolicyDocument) -> PolicyDocument {
        let mut changed = document.clone();
        // Another document may have no such place: it stays as it is.
        let _ = (self.edit)(&mut changed);
        changed
    }
}

impl fmt::Debug for Mutant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mutant({self})")
    }
}

/// `pupil-incidents.rows.fraud: left out`.
impl fmt::Display for Mutant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.change)
    }
}

/// What became of a mutant.
///
/// Exhaustive: it loads or not, and is noticed or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fate {
    /// It does not load: nobody can say this by mistake.
    Refused,
    /// A case fails.
    Noticed,
    /// No case fails, and none could: no answer, and no reason of one, is another.
    WithoutEffect,
    /// Answers changed, and no case fails.
    Unnoticed,
}

/// The mutants of a policy, ready to be tried by its cases.
#[derive(Debug)]
pub struct Mutants<'a> {
    document: &'a PolicyDocument,
    policy: &'a Policy,
    tried: &'a Cases,
    all: Vec<Mutant>,
    /// The cases that hold before anything is changed, each with the words it asks about.
    cases: Vec<(BTreeSet<Box<str>>, &'a Case)>,
    says: Says<'a>,
}

/// All that cases can see of a policy.
#[derive(Debug, PartialEq)]
struct Says<'p> {
    certificate: Certificate,
    evidence: &'p [EvidenceRule],
}

impl<'p> Says<'p> {
    fn of(policy: &'p Policy) -> Self {
        Self {
            certificate: policy.verify(),
            evidence: &policy.evidence,
        }
    }
}

impl<'a> Mutants<'a> {
    /// Every mutant of a document, and those of the cases that hold for the policy made of it: one
    /// that fails already notices nothing.
    #[must_use]
    pub fn new(document: &'a PolicyDocument, policy: &'a Policy, cases: &'a Cases) -> Self {
        let findings = cases.findings(policy);
        let holding = cases
            .cases
            .iter()
            .filter(|case| case.holds(policy, &findings));
        Self {
            document,
            policy,
            tried: cases,
            all: Edits::of(document),
            cases: holding.map(|case| (case.words(), case)).collect(),
            says: Says::of(policy),
        }
    }

    /// All of them, in the order of the file.
    #[must_use]
    pub fn all(&self) -> &[Mutant] {
        &self.all
    }

    /// What becomes of one.
    #[must_use]
    pub fn fate(&self, mutant: &Mutant) -> Fate {
        let Ok(policy) = Policy::from_document(&mutant.of(self.document)) else {
            return Fate::Refused;
        };
        let findings = self.tried.findings(&policy);
        let near = |near: bool| {
            let cases = self.cases.iter();
            cases.filter(move |(words, _)| words.contains(&mutant.about) == near)
        };
        // Those that ask about what was changed first: one of them mostly fails.
        let mut cases = near(true).chain(near(false));
        if cases.any(|(_, case)| !case.holds(&policy, &findings)) {
            Fate::Noticed
        } else if Says::of(&policy) == self.says {
            Fate::WithoutEffect
        } else {
            Fate::Unnoticed
        }
    }

    /// What all that comes to; the fates in the order of the mutants.
    #[must_use]
    pub fn report(&self, fates: impl IntoIterator<Item = Fate>) -> MutantReport {
        MutantReport::new(self.policy.id(), self.all.iter().zip(fates))
    }

    /// Tries all of them, one after the other.
    #[must_use]
    pub fn run(&self) -> MutantReport {
        self.report(self.all.iter().map(|mutant| self.fate(mutant)))
    }
}
