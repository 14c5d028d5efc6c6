//! OSP024: a rule says what another place says already.

use std::rc::Rc;

use super::report::{Draft, Name, Report};
use super::view::{Incidents, Pair, list, pairs, path};
use crate::policy::{Policy, ResponseRule, Said};

super::lint! {
    /// ## What it checks
    ///
    /// Whether a rule in prose only repeats, for an act, what a cell or an earlier rule
    /// says of it; and whether a rule about responses adds nothing to the rows it is
    /// about.
    ///
    /// Switched off by default: a policy may well say a thing twice, and the file should
    /// then say so too.
    ///
    /// ## Why it matters
    ///
    /// Of two places that say the same, one will be changed and the other forgotten.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// communications: { rows: { personal-phones: { line: 229, pupils: not-allowed } } }
    /// rules:
    ///   no-devices: { line: 124, who: [pupils], about: [personal-phones], is: not-allowed }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Keep one of the two in the document, and refer to it from the other.
    SaidTwice, Allow, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let all = Rc::clone(&report.said);
    let mut repeats: Vec<Pair<'_, '_>> = pairs(policy, &all);
    repeats.retain(|pair| pair.repeats && pair.second.row().is_none());
    let mut parts: Vec<Vec<Pair<'_, '_>>> = Vec::new();
    for pair in repeats {
        match parts.iter_mut().find(|part| {
            part.iter()
                .all(|known| std::ptr::eq(known.second, pair.second))
        }) {
            Some(part) => part.push(pair),
            None => parts.push(vec![pair]),
        }
    }
    for part in parts {
        report.together(part, |pair| names(policy, pair), |part| draft(policy, part));
    }
    for incidents in Incidents::all(policy) {
        for rule in incidents
            .table
            .rules
            .iter()
            .filter(|rule| adds_nothing(&incidents, rule))
        {
            let name = Name {
                section: "response-rules",
                name: &rule.name,
            };
            let draft = Draft {
                path: path(["response-rules", &rule.name]),
                message: format!("`{}` adds nothing to the rows it is about", rule.name),
                places: vec![policy.cite(&rule.source)],
                help: "say it in one place and refer to that from the other".into(),
                ..Draft::default()
            };
            report.one(&[name], draft);
        }
    }
}

fn names<'p>(policy: &'p Policy, pair: &Pair<'_, 'p>) -> Vec<Name<'p>> {
    let act = Name {
        section: pair.first.section(),
        name: policy.subject_id(pair.subject),
    };
    [vec![act], pair.second.names(), pair.first.names()].concat()
}

fn draft<'p>(policy: &'p Policy, part: &[Pair<'_, 'p>]) -> Draft<'p> {
    let Some(first) = part.first() else {
        return Draft::default();
    };
    let mut acts: Vec<&str> = part
        .iter()
        .map(|pair| policy.subject_id(pair.subject))
        .collect();
    acts.dedup();
    let mut places = first.second.places();
    for place in part.iter().flat_map(|pair| pair.first.places()) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    Draft {
        path: first.second.path(),
        message: format!(
            "`{}` only repeats what is said elsewhere of {}",
            first.second.name(),
            list(acts)
        ),
        places,
        help: "say it in one place and refer to that from the other".into(),
        ..Draft::default()
    }
}

/// Whether the rows of all incidents that a rule is about have its responses already.
fn adds_nothing(incidents: &Incidents<'_>, rule: &ResponseRule) -> bool {
    let Said {
        required,
        available,
        one_of,
        measures,
    } = &rule.said;
    one_of.is_empty()
        && measures.is_empty()
        && (0..incidents.table.bases.len())
            .filter(|slot| rule.incidents >> slot & 1 == 1)
            .all(|slot| match incidents.table.row(slot) {
                Some((_, row)) => {
                    let settled = row.settled();
                    required & !settled == 0 && available & !(settled | row.said.available) == 0
                }
                None => false,
            })
}
