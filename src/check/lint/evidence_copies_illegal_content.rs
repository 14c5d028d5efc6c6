//! OSP056: evidence is to be copied that it is a crime to possess.

use strum::IntoEnumIterator as _;

use super::report::{Draft, Name, Report};
use super::view::{list, path, remark};
use crate::policy::Policy;
use crate::vocabulary::{UserAction, Word as _};

super::lint! {
    /// ## What it checks
    ///
    /// Whether a rule on evidence has somebody make a copy, a screenshot or a print, of
    /// content that it is a crime to possess in England: indecent images of children
    /// (Protection of Children Act 1978, Criminal Justice Act 1988) and extreme
    /// pornography (Criminal Justice and Immigration Act 2008).
    ///
    /// ## Why it matters
    ///
    /// Whoever follows the rule commits the offence they are investigating. That the
    /// school told them to is no defence, and the copy can spoil the evidence.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// evidence:
    ///   screenshots: { line: 317, keep: [screenshot], of: all }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Have the document except such content from copying, and stop looking as soon as it
    /// is met: `except: [child-sexual-abuse-images, extreme-pornography]`. The address
    /// and a description in words are enough.
    EvidenceCopiesIllegalContent, Deny, ours("which content it is a crime to possess"), check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for rule in &policy.evidence {
        let copies = rule.keep.iter().filter(|kind| kind.copies());
        let copies: Vec<&str> = copies.map(|kind| kind.as_str()).collect();
        let of = |act: &UserAction| rule.of.get(act.index()).copied().unwrap_or(false);
        let criminal = UserAction::iter().filter(|act| act.is_crime_to_possess());
        let acts: Vec<UserAction> = criminal.filter(of).collect();
        if copies.is_empty() {
            continue;
        }
        report.together(
            acts,
            |act| names(policy, &rule.name, *act),
            |acts| Draft {
                path: path(["evidence", &rule.name]),
                message: format!(
                    "`{}` has somebody make a {} of {}, which it is a crime to possess{}",
                    rule.name,
                    copies.join(" and a "),
                    list(acts.iter().map(|act| act.as_str())),
                    remark(rule.note.as_deref()),
                ),
                places: vec![policy.cite(&rule.source)],
                help: "have the document except it: the address and a description are enough"
                    .into(),
                ..Draft::default()
            },
        );
    }
}

fn names<'p>(policy: &'p Policy, rule: &'p str, act: UserAction) -> Vec<Name<'p>> {
    let section = "evidence";
    let act = policy.actions.id_at(act.index());
    vec![
        Name {
            section,
            name: rule,
        },
        Name { section, name: act },
    ]
}
