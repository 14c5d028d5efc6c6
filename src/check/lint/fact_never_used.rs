//! OSP017: an own fact is asked for by nothing.

use super::report::{Draft, Name, Report};
use crate::check::paths::path;

super::lint! {
    /// ## What it checks
    ///
    /// Whether some cell, rule or mapped incident lays a condition on each fact that the file
    /// declares as the school's own.
    ///
    /// ## Why it matters
    ///
    /// A fact that nothing asks for changes no answer. Whoever gives it believes that it counts,
    /// and the condition for which it was declared is lost.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// own:
    ///   facts: { handed-in: { label: Handed in at the office } }
    /// rules:
    ///   phones: { line: 12, who: pupil, about: personal-phones, is: not-allowed }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Name it under `when` or `unless` where the document makes it a condition, or take the
    /// declaration out.
    FactNeverUsed, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let facts = report.policy.listing().facts().into_iter();
    for unused in facts.filter(|fact| fact.fact.is_own() && !fact.asked) {
        let draft = Draft {
            path: path(["own", "facts", unused.id]),
            message: format!("nothing asks for the fact `{}`", unused.id),
            help: "name it where it is a condition, or take its declaration out".into(),
            ..Draft::default()
        };
        let name = Name {
            section: "own",
            name: unused.id,
        };
        report.one(&[name], draft);
    }
}
