//! The incident tables of a policy, and what differs from one to the other.

use super::{IncidentTable, Policy};
use crate::source::Table;

/// An incident table, by whom it judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Judge {
    Pupils,
    Staff,
}

impl Judge {
    /// Every table, in the order of the file.
    pub(crate) const ALL: [Self; 2] = [Self::Pupils, Self::Staff];

    /// What the table is called in the file.
    pub(crate) const fn table(self) -> Table {
        match self {
            Self::Pupils => Table::PupilIncidents,
            Self::Staff => Table::StaffIncidents,
        }
    }

    /// The incident table of that name.
    pub(crate) const fn of(table: Table) -> Option<Self> {
        match table {
            Table::PupilIncidents => Some(Self::Pupils),
            Table::StaffIncidents => Some(Self::Staff),
            Table::UserActions | Table::Communications => None,
        }
    }
}

/// One thing for each incident table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PerTable<T> {
    pub(crate) pupils: T,
    pub(crate) staff: T,
}

impl<T> PerTable<T> {
    #[inline]
    pub(crate) const fn of(&self, judge: Judge) -> &T {
        match judge {
            Judge::Pupils => &self.pupils,
            Judge::Staff => &self.staff,
        }
    }

    /// Each, in the order of the file.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        Judge::ALL.into_iter().map(|judge| self.of(judge))
    }
}

impl Policy {
    #[inline]
    pub(crate) fn incident_table(&self, judge: Judge) -> Option<&IncidentTable> {
        self.tables.of(judge).as_ref()
    }

    /// The incident tables that the file holds.
    pub(crate) fn incident_tables(
        &self,
    ) -> impl Iterator<Item = (Judge, &IncidentTable)> + Clone + use<'_> {
        let all = Judge::ALL.into_iter();
        all.filter_map(|judge| Some((judge, self.incident_table(judge)?)))
    }

    /// How many incidents a table knows, standard and own.
    pub(crate) fn incidents_count(&self, judge: Judge) -> usize {
        match judge {
            Judge::Pupils => self.pupil_incidents.count(),
            Judge::Staff => self.staff_incidents.count(),
        }
    }

    /// The words for the incidents of a table, by number.
    #[cfg(any(feature = "check", feature = "explain"))]
    pub(crate) fn incident_ids(&self, judge: Judge) -> impl Iterator<Item = &str> + Clone {
        (0..self.incidents_count(judge)).map(move |slot| self.incident_id(judge, slot))
    }

    /// Whether the school declared an incident.
    pub(crate) fn is_own_incident(&self, judge: Judge, slot: usize) -> bool {
        match judge {
            Judge::Pupils => self.pupil_incidents.own_at(slot).is_some(),
            Judge::Staff => self.staff_incidents.own_at(slot).is_some(),
        }
    }
}
