//! What was found, for people.

use jiff::civil::Date;
use online_safety_policy::Annotated;
use online_safety_policy::lint::Level;

use crate::output::heading;
use crate::review::Review;

/// The findings in the lines of their files, a summary after each file.
pub(crate) fn report(reviews: &[Review<'_>], as_of: Date, quiet: bool) -> String {
    let mut blocks: Vec<String> = Vec::new();
    for review in reviews {
        let mut findings = review.findings.clone();
        findings.retain(|finding| !quiet || finding.level == Level::Deny);
        let faults = Annotated::new(review.faults(), review.name, review.text);
        let findings = Annotated::findings(&findings, review.name, review.text);
        // Where no terminal shows colours they are taken out again.
        let shown = [faults.colour(true), findings.colour(true)].map(|shown| shown.to_string());
        blocks.extend(shown.into_iter().filter(|shown| !shown.is_empty()));
        blocks.push(format!("{}: {}", heading(review.name), summary(review)));
    }
    let mut last = Vec::new();
    if reviews.len() > 1 {
        last.push(format!("{}: {}", heading("in all"), total(reviews)));
    }
    last.push(format!("checked as of {as_of}"));
    if let Some(id) = reviews.iter().find_map(example) {
        last.push(format!(
            "`--explain {id}` tells what such a finding means and what to do"
        ));
    }
    blocks.push(last.join("\n"));
    blocks.join("\n\n")
}

/// What one file comes to.
fn summary(review: &Review<'_>) -> String {
    if review.unread().is_some() {
        return "could not be read".to_owned();
    }
    let faults = review.faults().len();
    if faults > 0 {
        return format!("{}; no policy can be made of it", count(faults, "fault"));
    }
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
    parts.join(", ")
}

/// What all files come to.
fn total(reviews: &[Review<'_>]) -> String {
    let sum = |number: fn(&Review<'_>) -> usize| reviews.iter().map(number).sum::<usize>();
    let unread = sum(|review| usize::from(review.unread().is_some()));
    let faulty = sum(|review| usize::from(!review.faults().is_empty()));
    let found = findings(
        sum(|review| review.findings.len()),
        sum(|review| review.count(Level::Deny)),
    );
    let mut parts = vec![count(reviews.len(), "file")];
    if reviews.iter().any(|review| review.policy.is_ok()) {
        parts.push(found);
    }
    if faulty > 0 {
        let faults = sum(|review| review.faults().len());
        parts.push(format!(
            "{} in {}",
            count(faults, "fault"),
            count(faulty, "file")
        ));
    }
    if unread > 0 {
        parts.push(format!("{unread} could not be read"));
    }
    parts.join(", ")
}

fn findings(all: usize, denied: usize) -> String {
    match all {
        0 => "no findings".to_owned(),
        _ => format!("{} ({denied} denied)", count(all, "finding")),
    }
}

/// A code that somebody may ask about.
fn example(review: &Review<'_>) -> Option<&'static str> {
    let fault = review.faults().first().map(|fault| fault.code().id());
    fault.or_else(|| review.findings.first().map(|finding| finding.lint.id()))
}

fn count(number: usize, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
}
