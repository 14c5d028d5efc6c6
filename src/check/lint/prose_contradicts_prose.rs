//! OSP021: two sentences disagree.

use std::rc::Rc;

use super::report::{Draft, Name, Report};
use super::view::{Clash, Incidents, Pair, list, pairs, path, told, verdicts, who};
use crate::policy::{Policy, ResponseRule};

super::lint! {
    /// ## What it checks
    ///
    /// Whether two rules in prose speak about the same act by the same people and, under
    /// some circumstances, no reading of the one agrees with any of the other.
    ///
    /// Also whether a rule about responses only makes available what another one requires
    /// for every incident the first is about, so that its "may" is never true.
    ///
    /// ## Why it matters
    ///
    /// The sentences stand pages apart and each is cited as if it were alone. The answer
    /// there is "unclear"; and a duty that is called an option elsewhere will be treated
    /// as one.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// response-rules:
    ///   parents-informed: { line: 253, table: pupil-incidents, incidents: all, required: [inform-parents] }
    ///   sanctions: { line: 142, table: pupil-incidents, incidents: all, available: [inform-parents] }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Have the school decide which sentence holds, and take the other out or make it an
    /// exception with conditions of its own.
    ProseContradictsProse, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let all = Rc::clone(&report.said);
    for pair in pairs(policy, &all) {
        let rules = pair.first.row().is_none() && pair.second.row().is_none();
        if let Some(clash) = pair.clash.as_ref().filter(|_| rules) {
            let about = Name {
                section: "rules",
                name: policy.subject_id(pair.subject),
            };
            let names = [pair.second.names(), pair.first.names(), vec![about]].concat();
            report.one(&names, disagreement(policy, &pair, clash));
        }
    }
    for incidents in Incidents::all(policy) {
        for (optional, duty) in voided(&incidents) {
            let both = incidents.ids(optional.said.available & duty.said.required);
            let names = [&optional.name, &duty.name].map(|name| Name {
                section: "response-rules",
                name,
            });
            let draft = Draft {
                path: path(["response-rules", &optional.name, "available"]),
                message: format!(
                    "`{}` only makes {} available, and `{}` requires it every time",
                    optional.name,
                    list(both),
                    duty.name,
                ),
                labels: vec![(
                    path(["response-rules", &duty.name, "required"]),
                    "required here".into(),
                )],
                places: [optional, duty]
                    .map(|rule| policy.cite(&rule.source))
                    .into(),
                help: "have the school decide whether it must or may follow".into(),
                ..Draft::default()
            };
            report.one(&names, draft);
        }
    }
}

fn disagreement<'p>(policy: &'p Policy, pair: &Pair<'_, 'p>, clash: &Clash) -> Draft<'p> {
    let message = format!(
        "`{}` says {} for {}, and `{}` says {}: `{}`{}",
        pair.second.name(),
        verdicts(clash.second),
        who(policy, &pair.roles),
        pair.first.name(),
        verdicts(clash.first),
        policy.subject_id(pair.subject),
        told(policy, &clash.facts),
    );
    Draft {
        path: pair.second.path(),
        message,
        labels: vec![(pair.first.path(), format!("says {}", verdicts(clash.first)))],
        places: [pair.second.places(), pair.first.places()].concat(),
        help: "have the school decide which holds, and take out or limit the other".into(),
        ..Draft::default()
    }
}

/// Rules that make available what another requires wherever they reach.
fn voided<'p>(incidents: &Incidents<'p>) -> Vec<(&'p ResponseRule, &'p ResponseRule)> {
    let rules = &incidents.table.rules;
    let pairs = rules
        .iter()
        .flat_map(|optional| rules.iter().map(move |duty| (optional, duty)));
    pairs
        .filter(|(optional, duty)| {
            let reach = optional.incidents & !duty.incidents;
            reach == 0 && optional.said.available & duty.said.required != 0
        })
        .collect()
}
