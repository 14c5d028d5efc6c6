//! Every question there is, with nothing or one fact known.

use jiff::civil::time;
use online_safety_policy::vocabulary::{
    Fact, History, Intent, PupilIncident, Role, StaffIncident, Technology, UserAction, Word as _,
};
use online_safety_policy::{Circumstances, Incident, Subject};
use strum::IntoEnumIterator as _;

const UNKNOWN: Circumstances = Circumstances::UNKNOWN;

/// What can be asked about.
pub fn subjects() -> impl Iterator<Item = Subject> {
    let actions = UserAction::iter().map(Subject::from);
    actions.chain(Technology::iter().map(Subject::from))
}

/// What a policy without ladders tells apart.
pub const HISTORIES: [History; 3] = [
    History::FirstTime,
    History::Repeat,
    History::RepeatAfterWarning,
];

/// Every intent with every history.
pub fn pasts() -> impl Iterator<Item = (Option<Intent>, History)> {
    intents().flat_map(|intent| HISTORIES.into_iter().map(move |history| (intent, history)))
}

/// Circumstances in which one fact is known.
pub fn each_fact() -> Vec<Circumstances> {
    let hours = (0..24).map(|hour| UNKNOWN.time(time(hour, 0, 0, 0)));
    let facts = Fact::iter().flat_map(|fact| {
        let set = move |word: &str| UNKNOWN.set(fact.as_str(), word).ok();
        fact.words().into_iter().filter_map(set)
    });
    hours.chain(facts).collect()
}

/// Every incident, with a role that its table judges.
pub fn incidents() -> impl Iterator<Item = (Role, Incident)> {
    let pupils = PupilIncident::iter().map(|of| (Role::Pupil, Incident::from(of)));
    let staff = StaffIncident::iter().map(|of| (Role::Staff, Incident::from(of)));
    pupils.chain(staff)
}

/// Not known, then each.
pub fn intents() -> impl Iterator<Item = Option<Intent>> {
    std::iter::once(None).chain(Intent::iter().map(Some))
}
