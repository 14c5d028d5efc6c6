//! OSP092: a law of the policy file is about no question at all.

use super::report::{Draft, Name, Report};
use super::view::path;

super::lint! {
    /// ## What it checks
    ///
    /// Whether every law that the policy file states under `invariants` is about some
    /// question that the policy can be asked. The default laws are left alone: a policy
    /// without a table has nothing to say to some of them.
    ///
    /// ## Why it matters
    ///
    /// A law about nothing always holds, and guards nothing. Mostly the audience is one
    /// that the table does not judge, or no act has the verdict that is named.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// invariants:
    ///   governors-are-sanctioned:      # and no table judges governors
    ///     for-all: { who: governor, incidents: all }
    ///     expect: { required-kind: sanction }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Name the people, incidents or acts that are meant, or take the law out.
    InvariantOverNothing, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for law in policy.invariants().filter(|law| law.default().is_none()) {
        if law.questions().next().is_some() {
            continue;
        }
        let (section, name) = ("invariants", law.name());
        let draft = Draft {
            path: path([section, name, "for-all"]),
            message: format!(
                "`{name}` is about no question at all: for all {}",
                law.for_all()
            ),
            places: Vec::new(),
            help: "name whom and what is meant, or take the law out".into(),
            ..Draft::default()
        };
        report.one(&[Name { section, name }], draft);
    }
}
