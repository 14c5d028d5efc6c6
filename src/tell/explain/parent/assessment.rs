//! Was it allowed, what is it, what follows? For parents.

use super::{classification, contacts, recommendation};
use crate::answer::decision::Assessment;
use crate::tell::explain::catalogue::{Parent, plain, shared};
use crate::tell::explain::shared::premise;
use crate::vocabulary::outcome::Resolution;

pub(in crate::tell::explain) fn sentences(of: &Assessment<'_>) -> Vec<Parent> {
    let policy = of.classification.policy;
    let mut told = classification::about(&of.classification);
    told.extend(incident(of));
    if of.resolution == Resolution::Incidents {
        told.extend(recommendation::follows(&of.recommendation));
    }
    told.extend(super::source(policy, of.reasons()));
    if of.resolution != Resolution::NoIncident {
        told.extend(contacts::points(
            of.recommendation.policy,
            of.recommendation.contacts(),
        ));
    }
    told
}

/// What it might be if there was more to it is ours alone, and left out.
fn incident(of: &Assessment<'_>) -> Vec<Parent> {
    let who = shared::who(of.classification.policy, of.classification.role);
    let mut told = match of.resolution {
        Resolution::NoIncident if of.classification.provisos().is_empty() => {
            return vec![Parent::NoIncident];
        }
        Resolution::NoIncident => return vec![Parent::NoIncidentIfKept],
        Resolution::Incidents => {
            let incidents = plain::mapped(of.incidents(), "and");
            let messages = [
                Parent::CountsAs,
                Parent::CountsAsIfForbidden,
                Parent::CountsAsThoughNotForbidden,
            ];
            vec![premise(of, messages)(incidents)]
        }
        Resolution::Possible => vec![Parent::ToBeJudged],
        Resolution::OutsideScope => vec![Parent::FollowsUnknown],
        Resolution::Uncovered => vec![Parent::NothingListed(who), Parent::FollowsUnknown],
        Resolution::NotJudged => vec![Parent::NothingSetOutFor(who)],
        Resolution::Unmapped => vec![Parent::NotWorkedOut],
    };
    if of.possible().next().is_some() {
        let incidents = plain::mapped(of.possible(), "or");
        let messages = [
            Parent::MayCountAs,
            Parent::MayCountAsIfForbidden,
            Parent::MayCountAsThoughNotForbidden,
        ];
        told.push(premise(of, messages)(incidents));
    }
    told
}
