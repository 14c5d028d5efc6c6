//! A difference as data: ids, never texts that only people need.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use strum::IntoEnumIterator as _;

use super::{ActChange, Change, Direction, IncidentChange, ListedChange, PolicyDiff, Ruling, Turn};
use crate::answer::plain::Told;
use crate::policy::Policy;
use crate::vocabulary::{Word as _, object};

object! {
    /// How many questions were asked, how many answers moved in which way, what changed, and the
    /// names not shared.
    impl PolicyDiff<'_> as it {
        release: it.release(),
        earlier: it.before.id(),
        later: it.after.id(),
        reworded: it.is_reworded(),
        questions: it.asked(),
        changed: it.changed(),
        directions: Direction::iter()
            .map(|way| (way.as_str(), it.count(way)))
            .collect::<BTreeMap<_, _>>(),
        changes: it.changes,
        names: it.names,
        relabelled: it.relabelled,
        left_out: it.left_out.iter()
            .map(|(role, subject)| object! { role: role.as_str(), subject: subject.as_str() })
            .collect::<Vec<_>>(),
    }
}

object! {
    impl Turn<'_> as it {
        direction: it.direction,
        when: it.when,
        combinations: it.combinations,
        while_unknown: it.while_unknown,
        before: ruled(it.policies[0], &it.before),
        after: ruled(it.policies[1], &it.after),
        before_reasons: it.before_reasons,
        after_reasons: it.after_reasons,
    }
}

/// An answer in the words of its policy.
fn ruled<'t>(policy: &'t Policy, of: &'t Ruling) -> impl Serialize + 't {
    object! { decision: Told(policy, of.decision), provisos: &of.provisos }
}

/// The change with `"is"`: `act`, `incidents` or `listed`.
impl Serialize for Change<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(tag = "is", rename_all = "kebab-case")]
        enum Tagged<'c, 'p> {
            Act(&'c ActChange<'p>),
            Incidents(&'c IncidentChange<'p>),
            Listed(&'c ListedChange),
        }
        let tagged = match self {
            Self::Act(change) => Tagged::Act(change),
            Self::Incidents(change) => Tagged::Incidents(change),
            Self::Listed(change) => Tagged::Listed(change),
        };
        tagged.serialize(serializer)
    }
}
