//! A difference as data: ids, never texts that only people need.

use std::collections::BTreeMap;

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};
use strum::IntoEnumIterator as _;

use super::{ActChange, Change, Direction, IncidentChange, ListedChange, PolicyDiff};
use crate::vocabulary::Word as _;

/// `{"release": "mixed", "changes": [...]}` and more: the ids of both policies, how many
/// questions were asked and how many answers moved in which way, and the names not shared.
impl Serialize for PolicyDiff<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let directions: BTreeMap<&str, u64> = Direction::iter()
            .map(|way| (way.as_str(), self.count(way)))
            .collect();
        let left_out: Vec<_> = self
            .left_out
            .iter()
            .map(|(role, subject)| {
                BTreeMap::from([("role", role.as_str()), ("subject", subject.as_str())])
            })
            .collect();
        let mut out = serializer.serialize_struct("PolicyDiff", 10)?;
        out.serialize_field("release", &self.release())?;
        out.serialize_field("earlier", self.before.id())?;
        out.serialize_field("later", self.after.id())?;
        out.serialize_field("reworded", &self.is_reworded())?;
        out.serialize_field("questions", &self.asked())?;
        out.serialize_field("changed", &self.changed())?;
        out.serialize_field("directions", &directions)?;
        out.serialize_field("changes", &self.changes)?;
        out.serialize_field("names", &self.names)?;
        out.serialize_field("left_out", &left_out)?;
        out.end()
    }
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
