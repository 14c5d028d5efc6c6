//! Was it allowed, what is it, what follows? For auditors.

use super::{classification, contacts, recommendation};
use crate::answer::decision::{Assessment, MappedIncident};
use crate::tell::explain::catalogue::{Auditor, audit};
use crate::vocabulary::outcome::Resolution;

pub(in crate::tell::explain) fn sentences(of: &Assessment<'_>) -> Vec<Auditor> {
    let policy = of.classification.policy;
    let mut told = classification::about(&of.classification);
    told.push(recommendation::past(&of.recommendation));
    told.push(Auditor::Resolution(audit::word(of.resolution)));
    let incidents = of.incidents().chain(of.possible());
    told.extend(incidents.map(|incident| mapped(&incident)));
    match of.resolution {
        Resolution::Incidents | Resolution::NotJudged => {
            told.extend(recommendation::follows(&of.recommendation));
        }
        Resolution::Possible => told.push(Auditor::NothingSettled),
        Resolution::OutsideScope => told.push(Auditor::NothingReached),
        Resolution::Uncovered => told.push(Auditor::NothingCovers),
        Resolution::Unmapped => told.push(Auditor::NothingMapped),
        Resolution::NoIncident => {}
    }
    if of.resolution != Resolution::NoIncident {
        told.extend(contacts::points(policy, of.recommendation.contacts()));
    }
    told.extend(super::sources(of.reasons()));
    told
}

fn mapped(of: &MappedIncident<'_>) -> Auditor {
    Auditor::Mapped {
        incident: audit::column(of.incident, of.label),
        fit: audit::word(of.fit),
        state: audit::state(of.applies),
        intents: audit::set(of.intents),
        conditions: audit::conditions(of.conditions()),
        note: audit::note(of.note),
    }
}
