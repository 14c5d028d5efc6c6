//! OSP020: a cell and a sentence disagree.

use std::rc::Rc;

use super::report::{Draft, Name, Report};
use super::view::{Clash, Pair, Said, list, pairs, told, verdicts, who};
use crate::policy::Policy;

super::lint! {
    /// ## What it checks
    ///
    /// Whether a cell and a rule in prose speak about the same act by the same people
    /// and, under some circumstances, no reading of the one agrees with any of the other.
    ///
    /// ## Why it matters
    ///
    /// Whoever reads only the table does one thing, whoever reads the text another, and
    /// both followed the policy. The answer there is "unclear".
    ///
    /// ## Example
    ///
    /// ```yaml
    /// communications:
    ///   rows: { personal-email: { line: 236, staff: allowed, pupils: not-allowed } }
    /// rules:
    ///   school-email-only: { line: 241, who: [staff], about: [personal-email], is: not-allowed }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Have the school decide which holds and change the other; or, where the rule is an
    /// exception, write it as a case of the cell.
    TableContradictsProse, Warn, printed, check
}

/// A cell with which a rule disagrees.
struct Against<'s, 'p> {
    pair: Pair<'s, 'p>,
    clash: Clash,
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let all = Rc::clone(&report.said);
    let mut parts: Vec<Vec<Against<'_, '_>>> = Vec::new();
    for pair in pairs(policy, &all) {
        // Cells stand before rules.
        let mixed = pair.first.row().is_some() && pair.second.row().is_none();
        let Some(clash) = pair.clash.clone().filter(|_| mixed) else {
            continue;
        };
        let against = Against { pair, clash };
        let alike =
            |part: &&mut Vec<Against<'_, '_>>| part.iter().all(|known| known.is_like(&against));
        match parts.iter_mut().find(alike) {
            Some(part) => part.push(against),
            None => parts.push(vec![against]),
        }
    }
    for part in parts {
        report.together(part, Against::names, |part| draft(policy, part));
    }
}

impl<'p> Against<'_, 'p> {
    /// Whether one finding can tell of both.
    fn is_like(&self, other: &Self) -> bool {
        let (ours, theirs) = (&self.pair, &other.pair);
        std::ptr::eq(ours.second, theirs.second)
            && ours.first.section() == theirs.first.section()
            && ours.roles == theirs.roles
            && self.clash == other.clash
    }

    fn names(&self) -> Vec<Name<'p>> {
        let cell = self.pair.first.names();
        cell.into_iter().chain(self.pair.second.names()).collect()
    }
}

fn draft<'p>(policy: &'p Policy, against: &[Against<'_, 'p>]) -> Draft<'p> {
    let Some(first) = against.first() else {
        return Draft::default();
    };
    let (rule, clash) = (first.pair.second, &first.clash);
    let cells = || against.iter().map(|against| against.pair.first);
    let message = format!(
        "`{}` says {} for {}, and the table says {}: {}{}",
        rule.name(),
        verdicts(clash.second),
        who(policy, &first.pair.roles),
        verdicts(clash.first),
        list(cells().map(Said::name)),
        told(policy, &clash.facts),
    );
    Draft {
        path: rule.path(),
        message,
        labels: cells()
            .map(|cell| (cell.path(), format!("says {}", verdicts(clash.first))))
            .collect(),
        places: rule
            .places()
            .into_iter()
            .chain(cells().flat_map(Said::places))
            .collect(),
        help: "have the school decide which holds; write an exception as a case of the cell".into(),
        ..Draft::default()
    }
}
