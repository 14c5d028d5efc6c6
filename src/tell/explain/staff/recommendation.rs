//! What follows? For staff.

use crate::answer::decision::{Modality, Recommendation, RepeatEffect};
use crate::tell::explain::catalogue::{Staff, names, shared};
use crate::tell::explain::shared::{
    by_time, choice, each, elsewhere, heading, one_of, passed_over, repeats, required_in_readings,
};
use crate::vocabulary::Urgency;

pub(in crate::tell::explain) fn sentences(of: &Recommendation<'_>) -> Vec<Staff> {
    let mut told = follows(of);
    told.extend(super::contacts::in_short(of));
    told
}

/// All but whom to tell.
pub(super) fn follows(of: &Recommendation<'_>) -> Vec<Staff> {
    let messages = [
        Staff::FollowsNothing,
        Staff::FollowsByChoice,
        Staff::Follows,
        Staff::FollowsInOneReading,
        Staff::FollowsByTime,
    ];
    let mut told = vec![heading(of, messages, Staff::NoTableFor)];
    told.extend(elsewhere(of, Staff::AnsweredAs, Staff::SetAside));
    told.extend(passed_over(of, Staff::Unspoken));
    told.extend(steps(of));
    told.extend(by_time(
        of,
        [Staff::AtTime, Staff::OneOfAtTime, Staff::MayAtTime],
        Staff::NothingAtTime,
    ));
    told.extend(disputes(of));
    if let Some(choice) = choice(of, Staff::MayChoose) {
        told.extend([choice, Staff::ChoiceIsNoDuty]);
    }
    told.extend(repeats(
        of,
        Staff::NoRuleOnRepeats,
        |repetition, row, incident| {
            let place = shared::place(&repetition.source, None);
            match repetition.effect {
                RepeatEffect::Reached => Staff::RepeatAdds(row, incident, place),
                RepeatEffect::NotReached => Staff::RepeatNotReached(row, incident, place),
                RepeatEffect::NotWarned => Staff::RepeatNotWarned(row, incident, place),
            }
        },
    ));
    if of.is_silent() {
        told.push(Staff::NoResponseIsNamed);
        told.push(Staff::AskAboutSilence(names::leaders(of.policy)));
    }
    told.extend(super::bases(of.reasons()));
    told
}

fn steps(of: &Recommendation<'_>) -> Vec<Staff> {
    let mut steps: Vec<Staff> = each(of, Modality::Required)
        .map(|required| {
            let response = names::measured(&[required]);
            match required.urgency() {
                Urgency::AtOnce => Staff::AtOnce(response),
                Urgency::SameDay => Staff::SameDay(response),
                Urgency::Afterwards => Staff::Afterwards(response),
            }
        })
        .collect();
    steps.extend(one_of(of, Staff::OneOf));
    if !steps.is_empty() {
        steps.push(Staff::OrderIsOurs);
    }
    steps
}

fn disputes(of: &Recommendation<'_>) -> Vec<Staff> {
    let mut disputes: Vec<Staff> = each(of, Modality::Disputed)
        .map(|disputed| Staff::InDispute(names::measured(&[disputed])))
        .collect();
    if !disputes.is_empty() {
        let readings = required_in_readings(of).into_iter();
        disputes.extend(readings.map(|(responses, reason)| {
            Staff::RequiredInReading(responses, shared::place(&reason.source, reason.note))
        }));
        disputes.push(Staff::OneReadingIsNotEnough);
        disputes.push(Staff::AskWhichReading(names::leaders(of.policy)));
    }
    disputes
}
