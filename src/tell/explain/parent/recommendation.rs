//! What follows? For parents.

use crate::answer::decision::{Modality, Recommendation, RepeatEffect};
use crate::tell::explain::catalogue::{Parent, names};
use crate::tell::explain::shared::{
    by_time, choice, each, elsewhere, heading, one_of, passed_over, repeats, required_in_readings,
};

pub(in crate::tell::explain) fn sentences(of: &Recommendation<'_>) -> Vec<Parent> {
    let mut told = follows(of);
    told.extend(super::source(of.policy, of.reasons()));
    told.extend(super::contacts::points(of.policy, of.contacts()));
    told
}

/// All but where it stands and whom to go to.
pub(super) fn follows(of: &Recommendation<'_>) -> Vec<Parent> {
    let messages = [
        Parent::FollowsNothing,
        Parent::FollowsByChoice,
        Parent::Follows,
        Parent::FollowsInOneReading,
        Parent::FollowsByTime,
    ];
    let mut told = vec![heading(of, messages, Parent::NothingSetOutFor)];
    told.extend(elsewhere(of, Parent::AnsweredAs, Parent::SetAside));
    told.extend(passed_over(of, Parent::Unspoken));
    told.extend(
        each(of, Modality::Required).map(|required| Parent::Required(names::measured(&[required]))),
    );
    told.extend(one_of(of, Parent::OneOf));
    told.extend(by_time(
        of,
        [Parent::AtTime, Parent::OneOfAtTime, Parent::MayAtTime],
        Parent::NothingAtTime,
    ));
    let readings = required_in_readings(of).into_iter();
    told.extend(readings.map(|(responses, _)| Parent::RequiredInReading(responses)));
    told.extend(choice(of, Parent::MayChoose));
    let no_rule = Parent::NothingOnRepeats;
    told.extend(repeats(
        of,
        no_rule,
        |repetition, row, incident| match repetition.effect {
            RepeatEffect::Reached => Parent::RepeatAdds(row, incident),
            RepeatEffect::NotReached => Parent::RepeatNotReached(row, incident),
            RepeatEffect::NotWarned => Parent::RepeatNotWarned(row, incident),
        },
    ));
    told
}
