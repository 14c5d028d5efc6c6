//! On paper: a policy's tables as a school prints them, for people to read.
//!
//! A [`Paper`] is a policy with what is to be shown beside it. It becomes
//! Markdown, or one page of HTML that needs nothing else: no network, no
//! script, no file beside it. A [`Comparison`] does the same for two policies.
//!
//! # What is on it?
//!
//! The tables, row for row and column for column, as [`Policy::export`] numbers
//! them; what the prose says beside them; what each audience may do; whom to
//! contact, what is done on suspicion, and who has which duty. In HTML, each row
//! has its places, conditions and remarks on demand.
//! [Findings](Paper::with_findings) stand beside the rows that they concern, and
//! a [certificate](Paper::with_certificate) is drawn as a picture.
//!
//! # What of text in the policy file?
//!
//! It stays text. A label that looks like a tag, a link or a table is shown as
//! it is written, except that a line break is shown as a space.
//!
//! # How is the Markdown read back?
//!
//! It is CommonMark with the tables of GitHub. In a table, the columns between
//! the row's label and `Also read as` are those of the export: `X` stands for a
//! mark, `(X)` for a mark in brackets or a response that may follow, `X (X)` for both. `Also read as` lists
//! the numbers of the marked columns of each other reading, readings apart by
//! `;`, and `-` where a reading marks none.

mod blocks;
mod cards;
mod comparison;
mod html;
mod markdown;
mod pair;
mod prose;
mod sheet;

use crate::check::lint::Finding;
use crate::check::verify::Certificate;
use crate::policy::Policy;
pub use comparison::Comparison;

/// A policy on paper, with what is to be shown beside it.
///
/// ```
/// use jiff::civil::date;
/// use online_safety_policy::builtin;
/// use online_safety_policy::check::lint::Check;
/// use online_safety_policy::paper::render::Paper;
///
/// let telford = builtin::telford_infant_2020();
/// let markdown = Paper::of(telford).to_markdown();
/// assert!(markdown.contains("| 17 | Online gambling | | | | X | |"));
///
/// let findings = telford.check(&Check::new(date(2026, 11, 22)));
/// let page = Paper::of(telford).with_findings(findings).to_html();
/// assert!(page.starts_with("<!DOCTYPE html>"));
/// ```
#[derive(Clone, Debug)]
pub struct Paper<'p> {
    policy: &'p Policy,
    findings: Vec<Finding<'p>>,
    certificate: Option<Certificate>,
}

impl<'p> Paper<'p> {
    /// A policy on paper.
    #[must_use]
    pub fn of(policy: &'p Policy) -> Self {
        Self {
            policy,
            findings: Vec::new(),
            certificate: None,
        }
    }

    /// With what [`Policy::check`] found in it; findings of another policy are in the way.
    #[must_use]
    pub fn with_findings(mut self, findings: impl IntoIterator<Item = Finding<'p>>) -> Self {
        self.findings = findings.into_iter().collect();
        self
    }

    /// With how its answers are distributed, from [`Policy::verify`]; only HTML shows it.
    #[must_use]
    pub fn with_certificate(mut self, certificate: Certificate) -> Self {
        self.certificate = Some(certificate);
        self
    }

    /// As Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::page(self)
    }

    /// As one page of HTML.
    #[must_use]
    pub fn to_html(&self) -> String {
        html::page(self)
    }

    /// What identifies the document, as pairs of what it is and what it says.
    fn facts(&self) -> Vec<(&'static str, String)> {
        let policy = self.policy;
        let approved = match (policy.approved_by(), policy.approved_on()) {
            (Some(by), Some(on)) => Some(format!("by {by}, {on}")),
            (Some(by), None) => Some(format!("by {by}")),
            (None, on) => on.map(|on| on.to_string()),
        };
        let not_said = || "not said".to_owned();
        let date = |date: Option<crate::PolicyDate>| date.map_or_else(not_said, |d| d.to_string());
        vec![
            ("School", policy.school().to_owned()),
            ("Updated", date(policy.updated())),
            ("Review due", date(policy.review_due())),
            ("Approved", approved.unwrap_or_else(not_said)),
            ("Policy", policy.id().to_owned()),
        ]
    }
}
