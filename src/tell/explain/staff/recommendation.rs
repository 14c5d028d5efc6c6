//! What follows? For staff.

use crate::answer::decision::{Modality, Recommendation, RepeatEffect, Says};
use crate::tell::explain::Sentence;
use crate::tell::explain::alike::{elsewhere, heading};
use crate::tell::explain::catalogue::{Staff, names, shared};
use crate::tell::explain::shared::{each, no_rule_on_repeats, row_readings};
use crate::vocabulary::Urgency;

pub(in crate::tell::explain) fn sentences(of: &Recommendation<'_>) -> Vec<Sentence> {
    let mut told = follows(of);
    told.extend(super::contacts::points(of.policy, of.contacts()));
    told
}

/// All but whom to tell.
pub(super) fn follows(of: &Recommendation<'_>) -> Vec<Sentence> {
    let mut told = vec![heading!(Staff, of, not_judged: NoTableFor)];
    told.extend(elsewhere!(Staff, of));
    let passed_over = of.passed_over();
    if !passed_over.is_empty() {
        let incidents = shared::incidents(of, passed_over);
        told.push(Staff::Unspoken { incidents });
    }
    told.extend(steps(of));
    told.extend(disputes(of));
    told.extend(choice(of));
    told.extend(repeats(of));
    if of.is_silent() {
        told.push(Staff::NoResponseIsNamed);
        told.push(Staff::AskAboutSilence);
    }
    told.extend(super::bases(of.reasons()));
    told.into_iter().map(Sentence::from).collect()
}

fn steps(of: &Recommendation<'_>) -> Vec<Staff> {
    let mut steps: Vec<Staff> = each(of, Modality::Required)
        .map(|required| {
            let response = names::response(required.response);
            match required.urgency() {
                Urgency::AtOnce => Staff::AtOnce { response },
                Urgency::SameDay => Staff::SameDay { response },
                Urgency::Afterwards => Staff::Afterwards { response },
            }
        })
        .collect();
    if !steps.is_empty() {
        steps.push(Staff::OrderIsOurs);
    }
    steps
}

fn disputes(of: &Recommendation<'_>) -> Vec<Staff> {
    let mut disputes: Vec<Staff> = each(of, Modality::Disputed)
        .map(|disputed| Staff::InDispute {
            response: names::response(disputed.response),
        })
        .collect();
    if !disputes.is_empty() {
        disputes.extend(row_readings(of).iter().filter_map(|reason| {
            let Says::Responses { required, .. } = &reason.says else {
                return None;
            };
            Some(Staff::RequiredInReading {
                responses: shared::responses_or_none(required),
                place: shared::place(&reason.source, reason.note),
            })
        }));
        disputes.push(Staff::OneReadingIsNotEnough);
        disputes.push(Staff::AskWhichReading);
    }
    disputes
}

fn choice(of: &Recommendation<'_>) -> Vec<Staff> {
    let available: Vec<_> = each(of, Modality::Available).map(|r| r.response).collect();
    if available.is_empty() {
        return Vec::new();
    }
    let responses = names::responses(available);
    vec![Staff::MayChoose { responses }, Staff::ChoiceIsNoDuty]
}

fn repeats(of: &Recommendation<'_>) -> Vec<Staff> {
    if no_rule_on_repeats(of) {
        return vec![Staff::NoRuleOnRepeats];
    }
    of.repetitions()
        .iter()
        .map(|repetition| {
            let row = shared::incident_by_id(of, repetition.row);
            let incident = shared::incident_by_id(of, repetition.incident);
            let place = shared::place(&repetition.source, None);
            match repetition.effect {
                RepeatEffect::Reached => Staff::RepeatAdds {
                    row,
                    incident,
                    place,
                },
                RepeatEffect::NotReached => Staff::RepeatNotReached {
                    row,
                    incident,
                    place,
                },
                RepeatEffect::NotWarned => Staff::RepeatNotWarned {
                    row,
                    incident,
                    place,
                },
            }
        })
        .collect()
}
