//! What was found, for programs.

use jiff::civil::Date;
use online_safety_policy::check::cases::CasesReport;
use online_safety_policy::check::lint::{Finding, Level};
use online_safety_policy::check::verify::{Certificate, Tally};
use online_safety_policy::diagnostic::Diagnostic;
use serde::Serialize;

use crate::kind::Kind;
use crate::load::Unusable;
use crate::output::{Failure, json};
use crate::review::{Review, Tried};

#[derive(Serialize)]
struct Report<'a> {
    as_of: String,
    files: Vec<File<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct File<'a> {
    file: &'a str,
    kind: Kind,
    /// The id of the policy, if there is one.
    policy: Option<&'a str>,
    /// Why the file could not be read.
    error: Option<&'a str>,
    faults: &'a [Diagnostic],
    findings: &'a [Finding<'a>],
    allowed: &'a [Finding<'a>],
    /// How much the policy decides, if there is one.
    decides: Option<Tally>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<Cases<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate: Option<&'a Certificate>,
}

#[derive(Serialize)]
struct Cases<'a> {
    file: &'a str,
    error: Option<&'a str>,
    faults: &'a [Diagnostic],
    report: Option<&'a CasesReport>,
}

#[derive(Serialize)]
struct Summary {
    file_count: usize,
    unread_count: usize,
    fault_count: usize,
    finding_count: usize,
    denied_count: usize,
    allowed_count: usize,
    failed_case_count: usize,
    exit_code: u8,
}

pub(crate) fn report(reviews: &[Review<'_>], as_of: Date, code: u8) -> Result<String, Failure> {
    let sum = |number: fn(&Review<'_>) -> usize| reviews.iter().map(number).sum();
    json(&Report {
        as_of: as_of.to_string(),
        files: reviews.iter().map(file).collect(),
        summary: Summary {
            file_count: reviews.len(),
            unread_count: sum(|review| review.unread().count()),
            fault_count: sum(|review| review.faults_in_all()),
            finding_count: sum(|review| review.findings.len()),
            denied_count: sum(|review| review.count(Level::Deny)),
            allowed_count: sum(|review| review.allowed.len()),
            failed_case_count: sum(|review| review.failed()),
            exit_code: code,
        },
    })
}

fn file<'a>(review: &'a Review<'_>) -> File<'a> {
    File {
        file: &review.file.name,
        kind: review.kind,
        policy: review.policy.ok().map(|policy| policy.id()),
        error: review.policy.err().and_then(Unusable::unread),
        faults: review.faults(),
        findings: &review.findings,
        allowed: &review.allowed,
        decides: review.decides,
        cases: review.cases.as_ref().map(cases),
        certificate: review.certificate.as_ref(),
    }
}

fn cases<'a>(tried: &'a Tried<'_>) -> Cases<'a> {
    let unusable = tried.report.as_ref().err();
    Cases {
        file: &tried.file.name,
        error: unusable.and_then(|unusable| unusable.unread()),
        faults: tried.faults(),
        report: tried.report.as_ref().ok(),
    }
}
