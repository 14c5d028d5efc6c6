//! What was found, for people.

use std::cmp::Reverse;

use jiff::civil::Date;
use online_safety_policy::check::lint::Level;
use online_safety_policy::diagnostic::Annotated;
use online_safety_policy::diagnostic::Diagnostic;

use crate::kind::Kind;
use crate::load::Written;
use crate::output::heading;
use crate::review::{Review, Tried};

/// The findings in the lines of their files, a summary after each file.
pub(crate) fn report(reviews: &[Review<'_>], as_of: Date, quiet: bool) -> String {
    let mut blocks: Vec<String> = Vec::new();
    for review in reviews {
        let file = review.file;
        let mut findings = review.findings.clone();
        findings.retain(|finding| !quiet || finding.level == Level::Deny);
        let findings = Annotated::findings(&findings, &file.name, &file.text);
        blocks.push(faults(review.faults(), file));
        // Where no terminal shows colours they are taken out again.
        blocks.push(findings.colour(true).to_string());
        let decides = review.decides.map(|decides| format!("\n{decides}"));
        let decides = decides.unwrap_or_default();
        // Cases are told below, as those beside a policy are.
        if review.kind != Kind::Cases || review.policy.is_err() {
            let name = heading(&file.name);
            blocks.push(format!("{name}: {}{decides}", summary(review)));
        }
        if let Some(cases) = &review.cases {
            let name = heading(&cases.file.name);
            blocks.push(faults(cases.faults(), cases.file));
            blocks.push(faults(cases.failures(), cases.file));
            blocks.push(format!("{name}: {}", of_cases(cases)));
        }
        blocks.extend(review.certificate.as_ref().map(ToString::to_string));
    }
    blocks.push(last(reviews, as_of));
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n")
}

fn faults(faults: &[Diagnostic], file: &Written) -> String {
    let shown = Annotated::new(faults, &file.name, &file.text);
    shown.colour(true).to_string()
}

/// What one policy comes to.
fn summary(review: &Review<'_>) -> String {
    if let Some(told) = review.told {
        return told.to_owned();
    }
    let Err(unusable) = review.policy else {
        let (in_file, outside): (Vec<_>, Vec<_>) = review
            .allowed
            .iter()
            .partition(|finding| finding.setting.is_some());
        let mut parts = vec![findings(review.findings.len(), review.count(Level::Deny))];
        for (allowed, by) in [(in_file, "the file"), (outside, "the command line")] {
            if !allowed.is_empty() {
                parts.push(format!("{} allowed by {by}", allowed.len()));
            }
        }
        return parts.join(", ");
    };
    match unusable.faults() {
        [] if review.kind == Kind::Policy => UNREAD.to_owned(),
        [] => format!("{} that could not be checked", review.kind.label()),
        faults => {
            let faults = count(faults.len(), "fault");
            match review.kind {
                Kind::Policy => format!("{faults}; no policy can be made of it"),
                kind => format!("{} that cannot be used: {faults}", kind.label()),
            }
        }
    }
}

/// What the cases of one policy come to.
fn of_cases(tried: &Tried<'_>) -> String {
    match (&tried.report, tried.faults()) {
        (Ok(report), _) => {
            let (covered, all) = report.coverage().printed();
            let cases = count(report.cases(), "case");
            let came = match report.failed() {
                0 => "all as expected".to_owned(),
                failed => format!("{failed} failed"),
            };
            let tried = match all {
                0 => String::new(),
                _ => format!("; {covered} of {all} printed marks tried"),
            };
            let questions = count(report.questions(), "question");
            format!("{cases} with {questions}, {came}{tried}")
        }
        (Err(_), []) => UNREAD.to_owned(),
        (Err(_), faults) => format!("{}; no case was tried", count(faults.len(), "fault")),
    }
}

const UNREAD: &str = "could not be read";

/// What all comes to, as of when, and where to read on.
fn last(reviews: &[Review<'_>], as_of: Date) -> String {
    let mut last = Vec::new();
    if reviews.len() > 1 {
        last.push(format!("{}: {}", heading("in all"), total(reviews)));
    }
    last.push(format!("checked as of {as_of}"));
    if let Some(id) = example(reviews) {
        last.push(format!(
            "`--explain {id}` tells what such a finding means and what to do"
        ));
    }
    last.join("\n")
}

fn total(reviews: &[Review<'_>]) -> String {
    let sum = |number: fn(&Review<'_>) -> usize| reviews.iter().map(number).sum::<usize>();
    let policies = || reviews.iter().filter(|review| review.kind == Kind::Policy);
    let mut parts = vec![count(policies().count(), "policy file")];
    match reviews.len() - policies().count() {
        0 => {}
        others => parts.push(format!("{} beside policies", count(others, "file"))),
    }
    if policies().any(|review| review.policy.is_ok()) {
        parts.push(findings(
            sum(|review| review.findings.len()),
            sum(|review| review.count(Level::Deny)),
        ));
    }
    match sum(|review| review.faults_in_all()) {
        0 => {}
        faults => parts.push(count(faults, "fault")),
    }
    match sum(|review| review.failed()) {
        0 => {}
        failed => parts.push(format!("{} failed", count(failed, "case"))),
    }
    match sum(|review| review.unread().count()) {
        0 => {}
        unread => parts.push(format!("{unread} could not be read")),
    }
    parts.join(", ")
}

fn findings(all: usize, denied: usize) -> String {
    match all {
        0 => "no findings".to_owned(),
        _ => format!("{} ({denied} denied)", count(all, "finding")),
    }
}

/// The gravest code that somebody may ask about.
fn example(reviews: &[Review<'_>]) -> Option<&'static str> {
    let faults = || reviews.iter().flat_map(Review::all_faults);
    let fault = faults().flat_map(|(_, faults)| faults).next();
    let mut findings: Vec<_> = reviews.iter().flat_map(|review| &review.findings).collect();
    findings.sort_by_key(|finding| Reverse(finding.level));
    let finding = findings.first().map(|finding| finding.lint.id());
    fault.map(|fault| fault.code().id()).or(finding)
}

fn count(number: usize, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
}
