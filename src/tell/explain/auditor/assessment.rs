//! Was it allowed, what is it, what follows? For auditors.

use super::{classification, contacts, recommendation};
use crate::answer::decision::{Assessment, MappedIncident};
use crate::tell::explain::Sentence;
use crate::tell::explain::catalogue::{Auditor, audit};
use crate::vocabulary::outcome::Resolution;

pub(in crate::tell::explain) fn sentences(of: &Assessment<'_>) -> Vec<Sentence> {
    let policy = of.classification.policy;
    let mut told = classification::about(&of.classification);
    told.push(recommendation::past(&of.recommendation).into());
    let resolution = Auditor::Resolution {
        resolution: audit::word(Some(of.resolution)),
    };
    told.push(resolution.into());
    let incidents = of.incidents().chain(of.possible());
    told.extend(incidents.map(|incident| mapped(&incident).into()));
    match of.resolution {
        Resolution::Incidents | Resolution::NotJudged => {
            told.extend(recommendation::follows(&of.recommendation));
        }
        Resolution::Possible => told.push(Auditor::NothingSettled.into()),
        Resolution::Uncovered => told.push(Auditor::NothingCovers.into()),
        Resolution::Unmapped => told.push(Auditor::NothingMapped.into()),
        Resolution::NoIncident => {}
    }
    if of.resolution != Resolution::NoIncident {
        told.extend(contacts::points(policy, of.recommendation.contacts()));
    }
    told.extend(super::sources(of.reasons()));
    told
}

fn mapped(of: &MappedIncident<'_>) -> Auditor {
    let incident = audit::column(of.incident, of.label);
    let fit = audit::word(Some(of.fit));
    let state = audit::state(of.applies);
    let intents = audit::set(of.intents);
    let conditions = audit::conditions(of.conditions());
    match of.note {
        Some(note) => Auditor::MappedNoted {
            incident,
            fit,
            state,
            intents,
            conditions,
            note: audit::value(note),
        },
        None => Auditor::Mapped {
            incident,
            fit,
            state,
            intents,
            conditions,
        },
    }
}
