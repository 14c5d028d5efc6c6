//! What follows? For auditors.

use crate::answer::decision::Recommendation;
use crate::tell::explain::catalogue::{Auditor, audit, shared};
use crate::tell::explain::shared::{by_time, elsewhere, one_of, repeats, row_readings};

pub(in crate::tell::explain) fn sentences(of: &Recommendation<'_>) -> Vec<Auditor> {
    let policy = of.policy;
    let mut told = vec![
        Auditor::AskedAboutIncidents(
            shared::written(policy.title()),
            audit::code(policy.id()),
            audit::incidents(of.asked()),
            audit::code(policy.roles.id_at(usize::from(of.role))),
        ),
        past(of),
    ];
    told.extend(follows(of));
    told.extend(super::contacts::points(policy, of.contacts()));
    told.extend(super::sources(of.reasons()));
    told
}

pub(super) fn past(of: &Recommendation<'_>) -> Auditor {
    Auditor::AskedAboutPast(audit::given(of.intent), audit::word(of.history))
}

/// All but the question, the contacts and the reasons.
pub(super) fn follows(of: &Recommendation<'_>) -> Vec<Auditor> {
    let mut told = Vec::new();
    let standing = audit::word(of.standing());
    let role = audit::code(of.policy.roles.id_at(usize::from(of.role)));
    told.push(match (of.judged_by(), of.table()) {
        (Some(table), _) => Auditor::JudgedBy(audit::word(table), standing),
        (None, Some(_)) => Auditor::ByRulesAlone(role, standing),
        (None, None) => Auditor::NotJudged(role),
    });
    if of.is_judged() && of.is_silent() {
        told.push(Auditor::NothingSaid);
    }
    told.extend(elsewhere(of, Auditor::AnsweredAs, Auditor::SetAside));
    let unspoken = of.unspoken();
    if !unspoken.is_empty() {
        let incidents = audit::incidents(unspoken);
        told.push(Auditor::Unspoken(incidents));
    }
    let ordered = told.len();
    told.extend(of.responses().map(|response| Auditor::Response {
        modality: audit::follows(&response),
        kind: shared::word(response.kind()),
        column: audit::printed_column(&response),
        urgency: shared::word(response.urgency()),
        response: audit::response(&response),
    }));
    told.extend(of.ladders().iter().map(|ladder| {
        let within = ladder
            .within
            .map_or_else(|| shared::written("no stated window"), shared::word);
        Auditor::Ladder(
            audit::code(ladder.name),
            within,
            shared::number(ladder.last.into()),
        )
    }));
    told.extend(by_time(
        of,
        [Auditor::AtTime, Auditor::OneOfAtTime, Auditor::MayAtTime],
        Auditor::NothingAtTime,
    ));
    told.extend(one_of(of, Auditor::OneOf));
    if told.len() > ordered {
        told.push(Auditor::OrderIsOurs);
    }
    told.extend(row_readings(of).iter().map(|reason| {
        Auditor::RowReading(
            audit::code(reason.rule),
            audit::says(&reason.says),
            audit::place(&reason.source, reason.note),
        )
    }));
    told.extend(repeats(of, Auditor::NoRowOnRepeats, |repetition, _, _| {
        Auditor::Repeats(
            audit::code(repetition.row),
            audit::label(repetition.effect),
            audit::code(repetition.incident),
            audit::place(&repetition.source, None),
        )
    }));
    told
}
