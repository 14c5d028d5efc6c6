//! Was it allowed, what is it, what follows? For staff.

use super::{classification, contacts, recommendation};
use crate::answer::decision::Assessment;
use crate::tell::explain::catalogue::{Staff, shared};
use crate::tell::explain::shared::premise;
use crate::vocabulary::outcome::Resolution;

pub(in crate::tell::explain) fn sentences(of: &Assessment<'_>) -> Vec<Staff> {
    let mut told = classification::about(&of.classification);
    told.extend(incident(of));
    if of.resolution == Resolution::Incidents {
        told.extend(recommendation::follows(&of.recommendation));
    }
    if of.resolution != Resolution::NoIncident {
        told.extend(contacts::in_short(&of.recommendation));
    }
    told
}

fn incident(of: &Assessment<'_>) -> Vec<Staff> {
    let who = shared::who(of.classification.policy, of.classification.role);
    let possible = || shared::mapped(of.intent, of.possible(), "or");
    let may_be = of.possible().next().is_some();
    let mut told = match of.resolution {
        Resolution::NoIncident => {
            let none = match of.classification.provisos().is_empty() {
                true => Staff::NoIncident,
                false => Staff::NoIncidentIfKept,
            };
            let more = may_be.then(possible).map(Staff::MayAmountToIfMore);
            return [none].into_iter().chain(more).collect();
        }
        Resolution::Incidents => {
            let incidents = shared::mapped(of.intent, of.incidents(), "and");
            let messages = [
                Staff::AmountsTo,
                Staff::AmountsToIfForbidden,
                Staff::AmountsToThoughSilent,
            ];
            vec![premise(of, messages)(incidents)]
        }
        Resolution::Possible => vec![Staff::ToBeJudged],
        Resolution::OutsideScope => vec![Staff::FollowsUnknown, Staff::NoResponseIsNamed],
        Resolution::Uncovered => vec![
            Staff::NoIncidentFits(who),
            Staff::FollowsUnknown,
            Staff::NoResponseIsNamed,
        ],
        Resolution::NotJudged => vec![Staff::NoTableFor(who), Staff::NoResponseIsNamed],
        Resolution::Unmapped => vec![Staff::NotWorkedOut(who), Staff::NoResponseIsNamed],
    };
    if may_be {
        let incidents = possible();
        let messages = [
            Staff::MayAmountTo,
            Staff::MayAmountToIfForbidden,
            Staff::MayAmountToThoughSilent,
        ];
        told.push(premise(of, messages)(incidents));
    }
    told
}
