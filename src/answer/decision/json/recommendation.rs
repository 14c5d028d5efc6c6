//! Recommendations.

use serde::{Serialize, Serializer};

use crate::answer::decision::recommendation::{Recommendation, ResponseList};
use crate::answer::plain::Plain;
use crate::vocabulary::{Authority, History, object};

/// The words of a list; none where no table judges the role.
struct Ids<'p>(Option<ResponseList<'p>>);

impl Serialize for Ids<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().flat_map(ResponseList::ids))
    }
}

/// What one time would lead to.
struct At<'p>(History, Recommendation<'p>);

impl<'p> At<'p> {
    fn of((history, answer): &(History, Recommendation<'p>)) -> Self {
        Self(*history, *answer)
    }
}

object! {
    impl At<'_> as it {
        history: it.0,
        answer: object! { is: it.1.standing() },
        responses: it.1.responses().collect::<Vec<_>>(),
        required: Ids(it.1.required()),
        available: Ids(it.1.available()),
        disputed: Ids(it.1.disputed()),
        #[some] one_of: some(it.1.one_of()),
    }
}

/// A list that holds something.
fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    Some(list).filter(|list| !list.is_empty())
}

object! {
    impl Recommendation<'_> as it {
        policy: it.policy.id(),
        question: object! {
            role: it.role(),
            incidents: it.asked().map(Plain).collect::<Vec<_>>(),
            intent: it.intent,
            history: it.history,
        },
        answer: object! { is: it.standing() },
        responses: it.responses().collect::<Vec<_>>(),
        required: Ids(it.required()),
        available: Ids(it.available()),
        disputed: Ids(it.disputed()),
        #[some] one_of: some(it.one_of()),
        #[some] depending: it.depending().filter(|list| !list.is_empty()),
        #[some] leads_to: some(it.leads_to().iter().map(At::of).collect()),
        #[some] ladders: some(it.ladders()),
        judged_by: it.judged_by(),
        answered_as: it.judged().map(Plain).collect::<Vec<_>>(),
        incidents_set_aside: it.set_aside().into_iter().map(Plain).collect::<Vec<_>>(),
        unspoken: it.unspoken().into_iter().map(Plain).collect::<Vec<_>>(),
        repetitions: it.repetitions(),
        contacts: it.contacts().collect::<Vec<_>>(),
        reasons: it.reasons().collect::<Vec<_>>(),
        // The urgency of a response, and so their order, is never the school's word.
        authority_of_order: Authority::Ours,
    }
}
