//! May it be done? For auditors.

use crate::answer::decision::{Classification, Condition, bearing_cases};
use crate::tell::explain::catalogue::{Auditor, audit, shared};
use crate::vocabulary::outcome::Decision;

pub(in crate::tell::explain) fn sentences(of: &Classification<'_>) -> Vec<Auditor> {
    let mut told = about(of);
    told.extend(super::sources(of.reasons()));
    told
}

/// All but the reasons.
pub(super) fn about(of: &Classification<'_>) -> Vec<Auditor> {
    let policy = of.policy;
    let mut told = vec![Auditor::AskedAboutAct {
        title: shared::written(policy.title()),
        policy: audit::code(policy.id()),
        act: shared::act(of),
        subject: audit::code(policy.subject_id(usize::from(of.subject))),
        role: audit::code(policy.roles.id_at(usize::from(of.role))),
        known: audit::known(of),
    }];
    told.extend(of.area().map(|area| Auditor::Area(audit::label(area))));
    told.push(match of.decision {
        Decision::Decided(verdict) => Auditor::Decided(audit::word(verdict)),
        Decision::Silent => Auditor::Silent,
        Decision::Unclear(verdicts) => Auditor::Unclear(audit::set(verdicts)),
        Decision::Depends { missing, outcomes } => {
            Auditor::Depends(audit::facts(policy, missing), audit::set(outcomes))
        }
    });
    told.extend(of.unmarked().map(|printed| {
        let place = audit::place(&printed.source, None);
        Auditor::Unmarked(shared::unmarked(printed.text), place)
    }));
    told.extend(readings(of));
    told.extend(policy.all_facts().flat_map(|fact| {
        of.leads_to(fact).into_iter().map(move |leads| {
            Auditor::LeadsTo(
                audit::code(policy.fact_id(fact)),
                shared::written(&leads.value),
                audit::decision(policy, leads.decision),
            )
        })
    }));
    told.extend(cases(of));
    let broken = of.broken().into_iter();
    told.extend(broken.map(|proviso| Auditor::NotKept(shared::word(proviso))));
    told.extend(
        of.provisos()
            .into_iter()
            .map(|proviso| Auditor::Proviso(shared::word(proviso))),
    );
    told.extend(
        of.gaps()
            .into_iter()
            .map(|gap| Auditor::Gap(audit::label(gap))),
    );
    told
}

fn readings(of: &Classification<'_>) -> Vec<Auditor> {
    of.readings()
        .iter()
        .map(|reading| {
            let verdicts = audit::set(reading.verdicts);
            let facts = audit::facts(of.policy, reading.asks);
            let place = audit::place(&reading.source, reading.note);
            match (reading.level, reading.level_label) {
                (Some(id), Some(label)) => {
                    Auditor::ReadingOfColumn(audit::column(id, label), verdicts, facts, place)
                }
                _ => Auditor::Reading(verdicts, facts, place),
            }
        })
        .collect()
}

/// Each case that bears on the answer, rule by rule, with how its conditions stand.
fn cases(of: &Classification<'_>) -> Vec<Auditor> {
    let mut told = Vec::new();
    for (statement, _) in of.statements() {
        let rule = audit::code(of.rule(statement).1);
        told.extend(bearing_cases(statement, of.facts()).map(|case| {
            Auditor::Case(
                rule.clone(),
                audit::state(case.state(of.facts())),
                audit::conditions(
                    case.conditions
                        .iter()
                        .map(|atom| Condition::new(of.policy, *atom, of.facts())),
                ),
                audit::set(case.then),
            )
        }));
        let falls = !statement.cases.is_empty() && statement.may_fall_through(of.facts());
        told.extend(falls.then(|| Auditor::Otherwise(rule, audit::set(statement.otherwise))));
    }
    told
}
