//! What a check found: beside a row, and all of it.

use maud::{Markup, html};

use crate::check::lint::Finding;
use crate::diagnostic::Level;

/// All findings, those about no row included.
pub(super) fn section(findings: &[Finding<'_>]) -> Markup {
    html! {
        h2 #findings { "What a check of the policy found" }
        ul.findings { @for finding in findings { li { (one(finding)) } } }
    }
}

/// One finding.
pub(super) fn one(finding: &Finding<'_>) -> Markup {
    let level = match finding.level {
        Level::Allow => "allowed by a setting",
        Level::Warn => "to be looked at",
        Level::Deny => "to be mended",
    };
    html! {
        strong { (finding.lint.id()) ", " (level) ": " }
        (finding.message) ". "
        span.small {
            "What helps: " (finding.help) "."
            @if let Some(ours) = finding.rests_on { " Not the school's: " (ours) "." }
            @if let Some(reason) = finding.reason { " Reason of the setting: " (reason) "." }
            @if !finding.path.is_empty() { " At " code { (finding.path) } "." }
        }
    }
}
