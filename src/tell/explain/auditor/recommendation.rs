//! What follows? For auditors.

use crate::answer::decision::Recommendation;
use crate::tell::explain::Sentence;
use crate::tell::explain::alike::elsewhere;
use crate::tell::explain::catalogue::{Auditor, audit, shared};
use crate::tell::explain::shared::{no_rule_on_repeats, row_readings};

pub(in crate::tell::explain) fn sentences(of: &Recommendation<'_>) -> Vec<Sentence> {
    let policy = of.policy;
    let asked = [
        Auditor::AskedAboutIncidents {
            title: audit::title(policy),
            policy: audit::code(policy.id()),
            incidents: audit::incidents(of.asked()),
            role: audit::code(policy.roles.id_at(usize::from(of.role))),
        },
        past(of),
    ];
    let mut told: Vec<Sentence> = asked.into_iter().map(Sentence::from).collect();
    told.extend(follows(of));
    told.extend(super::contacts::points(policy, of.contacts()));
    told.extend(super::sources(of.reasons()));
    told
}

pub(super) fn past(of: &Recommendation<'_>) -> Auditor {
    Auditor::AskedAboutPast {
        intent: audit::word(of.intent),
        history: audit::word(Some(of.history)),
    }
}

/// All but the question, the contacts and the reasons.
pub(super) fn follows(of: &Recommendation<'_>) -> Vec<Sentence> {
    let mut told = Vec::new();
    match of.table() {
        Some((_, table)) => told.push(Auditor::JudgedBy {
            table: audit::word(Some(table.table)),
            standing: audit::word(Some(of.standing())),
        }),
        None => told.push(Auditor::NotJudged {
            role: audit::code(of.policy.roles.id_at(usize::from(of.role))),
        }),
    }
    if of.is_judged() && of.is_silent() {
        told.push(Auditor::NothingSaid);
    }
    told.extend(elsewhere!(Auditor, of));
    let unspoken = of.unspoken();
    if !unspoken.is_empty() {
        let incidents = audit::incidents(unspoken);
        told.push(Auditor::Unspoken { incidents });
    }
    let ordered = told.len();
    told.extend(of.responses().map(|response| Auditor::Response {
        modality: audit::lowered(response.modality()),
        kind: audit::lowered(response.kind()),
        column: audit::printed_column(&response),
        urgency: audit::lowered(response.urgency()),
        response: audit::response(&response),
    }));
    if told.len() > ordered {
        told.push(Auditor::OrderIsOurs);
    }
    told.extend(row_readings(of).iter().map(|reason| Auditor::RowReading {
        row: audit::code(reason.rule),
        says: audit::says(&reason.says),
        place: audit::place(&reason.source, reason.note),
    }));
    told.extend(no_rule_on_repeats(of).then_some(Auditor::NoRowOnRepeats));
    told.extend(of.repetitions().iter().map(|repetition| Auditor::Repeats {
        row: audit::code(repetition.row),
        effect: audit::label(repetition.effect),
        incident: audit::code(repetition.incident),
        place: audit::place(&repetition.source, None),
    }));
    told.into_iter().map(Sentence::from).collect()
}
