//! What was found, for programs.

use jiff::civil::Date;
use online_safety_policy::diagnostic::Diagnostic;
use online_safety_policy::lint::{Finding, Level};
use serde::Serialize;

use crate::output::{Failure, json};
use crate::review::Review;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Report<'a> {
    as_of: String,
    files: Vec<File<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct File<'a> {
    file: &'a str,
    /// The id of the policy, if there is one.
    policy: Option<&'a str>,
    /// Why the file could not be read.
    error: Option<&'a str>,
    faults: &'a [Diagnostic],
    findings: &'a [Finding<'a>],
    allowed: &'a [Finding<'a>],
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Summary {
    files: usize,
    unread: usize,
    faults: usize,
    findings: usize,
    denied: usize,
    allowed: usize,
    exit_code: u8,
}

pub(crate) fn report(reviews: &[Review<'_>], as_of: Date, code: u8) -> Result<String, Failure> {
    let sum = |number: fn(&Review<'_>) -> usize| reviews.iter().map(number).sum();
    json(&Report {
        as_of: as_of.to_string(),
        files: reviews.iter().map(file).collect(),
        summary: Summary {
            files: reviews.len(),
            unread: sum(|review| usize::from(review.unread().is_some())),
            faults: sum(|review| review.faults().len()),
            findings: sum(|review| review.findings.len()),
            denied: sum(|review| review.count(Level::Deny)),
            allowed: sum(|review| review.allowed.len()),
            exit_code: code,
        },
    })
}

fn file<'a>(review: &'a Review<'_>) -> File<'a> {
    File {
        file: review.name,
        policy: review.policy.ok().map(|policy| policy.id()),
        error: review.unread(),
        faults: review.faults(),
        findings: &review.findings,
        allowed: &review.allowed,
    }
}
