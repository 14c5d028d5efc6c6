//! What follows? For parents.

use crate::answer::decision::{Modality, Recommendation, RepeatEffect, Says};
use crate::tell::explain::Sentence;
use crate::tell::explain::alike::{elsewhere, heading};
use crate::tell::explain::catalogue::{Parent, names, shared};
use crate::tell::explain::shared::{each, no_rule_on_repeats, row_readings};

pub(in crate::tell::explain) fn sentences(of: &Recommendation<'_>) -> Vec<Sentence> {
    let mut told = follows(of);
    told.extend(super::source(of.policy, of.reasons()).map(Sentence::from));
    told.extend(super::contacts::points(of.contacts()));
    told
}

/// All but where it stands and whom to go to.
pub(super) fn follows(of: &Recommendation<'_>) -> Vec<Sentence> {
    let mut told = vec![heading!(Parent, of, not_judged: NothingSetOutFor)];
    told.extend(elsewhere!(Parent, of));
    let passed_over = of.passed_over();
    if !passed_over.is_empty() {
        let incidents = shared::incidents(of, passed_over);
        told.push(Parent::Unspoken { incidents });
    }
    told.extend(
        each(of, Modality::Required).map(|required| Parent::Required {
            response: names::response(required.response),
        }),
    );
    told.extend(row_readings(of).iter().filter_map(|reason| {
        let Says::Responses { required, .. } = &reason.says else {
            return None;
        };
        let responses = shared::responses_or_none(required);
        Some(Parent::RequiredInReading { responses })
    }));
    let available: Vec<_> = each(of, Modality::Available).map(|r| r.response).collect();
    if !available.is_empty() {
        let responses = names::responses(available);
        told.push(Parent::MayChoose { responses });
    }
    told.extend(repeats(of));
    told.into_iter().map(Sentence::from).collect()
}

fn repeats(of: &Recommendation<'_>) -> Vec<Parent> {
    if no_rule_on_repeats(of) {
        return vec![Parent::NothingOnRepeats];
    }
    of.repetitions()
        .iter()
        .map(|repetition| {
            let row = shared::incident_by_id(of, repetition.row);
            let incident = shared::incident_by_id(of, repetition.incident);
            match repetition.effect {
                RepeatEffect::Reached => Parent::RepeatAdds { row, incident },
                RepeatEffect::NotReached => Parent::RepeatNotReached { row, incident },
                RepeatEffect::NotWarned => Parent::RepeatNotWarned { row, incident },
            }
        })
        .collect()
}
