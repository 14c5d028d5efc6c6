//! Was it allowed, what is it, what follows? For staff.

use super::{classification, contacts, recommendation};
use crate::answer::decision::Assessment;
use crate::tell::explain::Sentence;
use crate::tell::explain::catalogue::{Staff, shared};
use crate::tell::explain::shared::{Premise, premise};
use crate::vocabulary::outcome::Resolution;

pub(in crate::tell::explain) fn sentences(of: &Assessment<'_>) -> Vec<Sentence> {
    let mut told = classification::about(&of.classification);
    told.extend(incident(of).into_iter().map(Sentence::from));
    if of.resolution == Resolution::Incidents {
        told.extend(recommendation::follows(&of.recommendation));
    }
    if of.resolution != Resolution::NoIncident {
        let policy = of.classification.policy;
        told.extend(contacts::points(policy, of.recommendation.contacts()));
    }
    told
}

fn incident(of: &Assessment<'_>) -> Vec<Staff> {
    let who = shared::who(of.classification.policy, of.classification.role);
    let possible = || shared::mapped(of.intent, of.possible(), "or");
    let may_be = of.possible().next().is_some();
    let mut told = match of.resolution {
        Resolution::NoIncident => {
            let kept = of.classification.provisos().is_empty();
            let none = if kept {
                Staff::NoIncident
            } else {
                Staff::NoIncidentIfKept
            };
            let incidents = may_be.then(possible);
            let more = incidents.map(|incidents| Staff::MayAmountToIfMore { incidents });
            return [none].into_iter().chain(more).collect();
        }
        Resolution::Incidents => {
            let incidents = shared::mapped(of.intent, of.incidents(), "and");
            vec![match premise(of) {
                Premise::Forbidden => Staff::AmountsTo { incidents },
                Premise::IfForbidden => Staff::AmountsToIfForbidden { incidents },
                Premise::ThoughSilent => Staff::AmountsToThoughSilent { incidents },
            }]
        }
        Resolution::Possible => vec![Staff::ToBeJudged],
        Resolution::Uncovered => vec![
            Staff::NoIncidentFits { who },
            Staff::FollowsUnknown,
            Staff::NoResponseIsNamed,
        ],
        Resolution::NotJudged => vec![Staff::NoTableFor { who }, Staff::NoResponseIsNamed],
        Resolution::Unmapped => vec![Staff::NotWorkedOut { who }, Staff::NoResponseIsNamed],
    };
    if may_be {
        let incidents = possible();
        told.push(match premise(of) {
            Premise::Forbidden => Staff::MayAmountTo { incidents },
            Premise::IfForbidden => Staff::MayAmountToIfForbidden { incidents },
            Premise::ThoughSilent => Staff::MayAmountToThoughSilent { incidents },
        });
    }
    told
}
