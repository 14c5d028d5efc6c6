//! The words of a policy file, as plain texts.

use online_safety_policy::document::PolicyDocument;
use online_safety_policy::vocabulary::{
    Fact, Moment, Occasion, Ownership, Place, PupilIncident, Purpose, Role, StaffIncident,
    Technology, UserAction, Word, YesNo,
};

use super::clock;

/// Every standard word of a kind, in the order of the vocabulary.
pub(crate) fn standard<W: Word>() -> Vec<String> {
    W::iter().map(|word| word.to_string()).collect()
}

/// Standard words, then the file's own ones.
fn with_own<W: Word, T>(own: &[(String, T)]) -> Vec<String> {
    let own = own.iter().map(|(name, _)| name.clone());
    standard::<W>().into_iter().chain(own).collect()
}

pub(crate) fn roles(document: &PolicyDocument) -> Vec<String> {
    with_own::<Role, _>(&document.own.roles)
}

/// All that can be asked about: user actions and technologies.
pub(crate) fn subjects(document: &PolicyDocument) -> Vec<String> {
    let mut subjects = with_own::<UserAction, _>(&document.own.user_actions);
    subjects.extend(with_own::<Technology, _>(&document.own.technologies));
    subjects
}

/// The words for incidents of one table.
pub(crate) fn incidents(document: &PolicyDocument, table: &str) -> Vec<String> {
    match table {
        "pupil-incidents" => with_own::<PupilIncident, _>(&document.own.pupil_incidents),
        _ => with_own::<StaffIncident, _>(&document.own.staff_incidents),
    }
}

pub(crate) fn facts(document: &PolicyDocument) -> Vec<String> {
    with_own::<Fact, _>(&document.own.facts)
}

/// A place, and those in which it lies.
pub(crate) fn around(document: &PolicyDocument, place: &str) -> Vec<String> {
    let mut around = vec![place.to_owned()];
    while let Some((_, word)) = document
        .own
        .places
        .iter()
        .find(|(name, _)| Some(name) == around.last())
    {
        match &word.inside {
            Some(outer) => around.push(outer.clone()),
            None => break,
        }
    }
    around
}

/// The values a fact can have. Of clock times those that matter: each end of
/// each window, the minutes beside it, and the middle of each window.
pub(crate) fn values(document: &PolicyDocument, fact: &str) -> Vec<String> {
    match fact {
        "time" => clock::telling_times(document),
        "place" => with_own::<Place, _>(&document.own.places),
        "moment" => with_own::<Moment, _>(&document.own.moments),
        "occasion" => with_own::<Occasion, _>(&document.own.occasions),
        "purpose" => with_own::<Purpose, _>(&document.own.purposes),
        "device" => standard::<Ownership>(),
        _ => standard::<YesNo>(),
    }
}
