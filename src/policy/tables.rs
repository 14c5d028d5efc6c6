//! The incident tables of a policy, by number, and what differs from one to the other.

use std::collections::BTreeMap;

use super::{Incident, IncidentTable, Mapping, Others, Policy, Vocabulary, WordList};
use crate::source::Table;
#[cfg(feature = "check")]
use crate::vocabulary::Role;
use crate::vocabulary::{
    Index, InvalidId, Matter, PupilIncident, PupilResponse, Responds, ResponseKind, StaffIncident,
    StaffResponse, Term, UnknownWord, Urgency, Word,
};

/// An incident table, by its number in a policy.
///
/// Those for which the format has a key come first, in the order of [`TableKind::ALL`], whether or
/// not the file holds them: their words can be asked about anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Judge(u8);

impl Judge {
    pub(super) const PUPILS: Self = Self(0);
    pub(super) const STAFF: Self = Self(1);

    /// In whose words anybody is asked about whom no table judges: those for staff, every adult.
    pub(crate) const OTHERS: Self = Self::STAFF;
}

/// One thing for each incident table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PerTable<T>(Vec<T>);

impl<T> PerTable<T> {
    #[inline]
    pub(crate) fn of(&self, judge: Judge) -> Option<&T> {
        self.0.get(usize::from(judge.0))
    }

    /// Each with its number.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Judge, &T)> + Clone {
        (0..).map(Judge).zip(&self.0)
    }

    /// Puts something into each.
    pub(crate) fn fill<U>(&mut self, with: Vec<U>, put: impl Fn(&mut T, U)) {
        for (each, with) in self.0.iter_mut().zip(with) {
            put(each, with);
        }
    }
}

impl<T> FromIterator<T> for PerTable<T> {
    fn from_iter<I: IntoIterator<Item = T>>(each: I) -> Self {
        Self(each.into_iter().collect())
    }
}

/// What tables have in common whose incidents are called alike.
#[derive(Debug)]
pub(crate) struct TableKind {
    /// The table of this kind for which the format has a key.
    pub(crate) table: Table,
    /// Whom it judges.
    pub(crate) people: &'static str,
    /// Whether they are children.
    #[cfg_attr(
        not(feature = "check"),
        expect(dead_code, reason = "only findings tell children from adults")
    )]
    pub(crate) of_children: bool,
    /// With what kind of matter somebody comes who complains about them alone.
    pub(crate) complaint: Option<Matter>,
    /// The key under which a file declares and names columns of its own.
    #[cfg_attr(
        not(feature = "check"),
        expect(dead_code, reason = "only findings name the place of a declaration")
    )]
    pub(crate) columns: &'static str,
    /// Its standard rows and columns.
    pub(crate) incidents: &'static Vocabulary,
    pub(crate) responses: &'static Vocabulary,
    /// What each standard response is, and how soon it is due.
    response: fn(usize) -> Option<(ResponseKind, Urgency)>,
    standard: fn(usize) -> Option<Incident>,
    /// What can be an incident of such a table, whether or not a policy knows it.
    pub(crate) spelt: fn(&str) -> Result<Incident, InvalidId>,
}

impl TableKind {
    /// Every kind of table.
    pub(crate) const ALL: &'static [Self; 2] = &[
        Self::of::<PupilIncident, PupilResponse>(Table::PupilIncidents, "pupils", None),
        Self::of::<StaffIncident, StaffResponse>(
            Table::StaffIncidents,
            "staff",
            Some(Matter::StaffMisuseComplaint),
        ),
    ];

    const fn of<I: Word, R: Responds>(
        table: Table,
        people: &'static str,
        complaint: Option<Matter>,
    ) -> Self
    where
        Incident: From<I> + From<Term<I>>,
    {
        Self {
            table,
            people,
            of_children: matches!(table, Table::PupilIncidents),
            columns: match table {
                Table::PupilIncidents => "pupil-responses",
                _ => "staff-responses",
            },
            complaint,
            incidents: Vocabulary::of::<I>(),
            responses: Vocabulary::of::<R>(),
            response: |slot| R::iter().nth(slot).map(R::does),
            standard: |slot| I::iter().nth(slot).map(Incident::from),
            spelt: |text| text.parse::<Term<I>>().map(Incident::from),
        }
    }

    /// The kind of table of that name.
    pub(crate) fn named(text: &str) -> Result<&'static Self, UnknownWord> {
        let mut all = Self::ALL.iter();
        let found = all.find(|kind| kind.table.as_str() == text);
        found.ok_or_else(|| {
            let ids = Table::INCIDENTS.map(Word::as_str).into_iter();
            UnknownWord::among(Index::standard(), Table::KIND, text, ids)
        })
    }
}

impl PartialEq for TableKind {
    fn eq(&self, other: &Self) -> bool {
        self.table == other.table
    }
}

/// All that a policy has of one table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PolicyTable {
    pub(crate) kind: &'static TableKind,
    pub(crate) incidents: WordList,
    pub(crate) responses: WordList<(ResponseKind, Urgency)>,
    /// Of what kind the school's words make standard responses, by number.
    pub(crate) as_used: BTreeMap<usize, ResponseKind>,
    /// The table itself; none where the file does not hold it.
    pub(crate) compiled: Option<IncidentTable>,
    /// What rules in its words say of those whom no table judges.
    pub(crate) others: Others,
    pub(crate) mapping: Mapping,
}

impl PolicyTable {
    /// The incident of a number.
    pub(crate) fn incident(&self, slot: usize) -> Option<Incident> {
        match self.incidents.own_at(slot) {
            Some(own) => (self.kind.spelt)(own.id.as_str()).ok(),
            None => (self.kind.standard)(slot),
        }
    }

    /// What a response is to the school, and how soon it is due.
    pub(crate) fn response(&self, slot: usize) -> Option<(ResponseKind, Urgency)> {
        if let Some(own) = self.responses.own_at(slot) {
            return Some(own.detail);
        }
        let usual = (self.kind.response)(slot)?;
        Some(match (self.as_used.get(&slot), usual.1) {
            (None, _) => usual,
            (Some(kind), Urgency::AtOnce) => (*kind, Urgency::AtOnce),
            (Some(kind), _) => (*kind, kind.usual_urgency()),
        })
    }

    /// The incident that a text spells.
    fn find(&self, text: &str) -> Option<Incident> {
        self.incident(self.incidents.slot_of(text)?)
    }

    /// Reads an incident; of a table that is not there, there is none.
    pub(crate) fn read(
        table: Option<&Self>,
        text: &str,
        policy: &Policy,
    ) -> Result<Incident, UnknownWord> {
        let found = table.and_then(|table| table.find(text));
        found.ok_or_else(|| {
            let words = table.map(|table| &table.incidents);
            let kind = words.map_or("incident", |words| words.standard.kind);
            let ids = words.into_iter().flat_map(WordList::ids);
            UnknownWord::new(policy.index(), kind, text, ids)
        })
    }

    /// Some incident that is none of them.
    pub(crate) fn strange(&self) -> Option<Incident> {
        (self.kind.spelt)(&self.incidents.strange_id()?).ok()
    }
}

impl Policy {
    /// The table of that name.
    pub(crate) fn table_named(&self, table: Table) -> Option<(Judge, &PolicyTable)> {
        self.tables.iter().find(|(_, of)| of.kind.table == table)
    }

    #[inline]
    pub(crate) fn incident_table(&self, judge: Judge) -> Option<&IncidentTable> {
        self.tables.of(judge)?.compiled.as_ref()
    }

    /// The incident tables that the file holds.
    pub(crate) fn incident_tables(&self) -> impl Iterator<Item = (Judge, &IncidentTable)> + Clone {
        let all = self.tables.iter();
        all.filter_map(|(judge, table)| Some((judge, table.compiled.as_ref()?)))
    }

    /// From which time the last step of its longest ladder holds; none where it has no ladder.
    pub(crate) fn longest_ladder(&self) -> u8 {
        let tables = self.incident_tables();
        let longest = tables.map(|(_, table)| table.climbs(u128::MAX));
        longest.max().unwrap_or(0)
    }

    /// The table in whose words a role is asked about.
    #[cfg(feature = "check")]
    pub(crate) fn words_for(&self, role: Term<Role>) -> Judge {
        let judge = self.roles.slot(&role).and_then(|slot| self.judge(slot));
        judge.unwrap_or(Judge::OTHERS)
    }

    /// Every table, first the one in whose words a role is asked about that none judges.
    pub(crate) fn tables_for_others(&self) -> impl Iterator<Item = (Judge, &PolicyTable)> + Clone {
        let others = |(judge, _): &(Judge, _)| *judge == Judge::OTHERS;
        let first = self.tables.iter().filter(others);
        first.chain(self.tables.iter().filter(move |table| !others(table)))
    }

    /// Reads an incident of a table; of a word of another, it is said whose it is.
    pub(crate) fn incident_in(&self, judge: Judge, text: &str) -> Result<Incident, UnknownWord> {
        PolicyTable::read(self.tables.of(judge), text, self).map_err(|error| {
            let others = self.tables.iter().filter(|(other, _)| *other != judge);
            let own = self.tables.of(judge).into_iter();
            let own = own.flat_map(|table| table.incidents.ids());
            others.fold(error, |error, (_, other)| {
                let whose = format!("an incident by {}", other.kind.people);
                error.or_else(other.incidents.ids(), &whose, own.clone())
            })
        })
    }

    /// The same of the table that has the word.
    pub(crate) fn incident_of_any(&self, text: &str) -> Result<Incident, UnknownWord> {
        let tables = self.tables_for_others().map(|(_, table)| table);
        // A word that one of them declared means that, though others have it as a standard one since.
        let declares = |table: &&PolicyTable| table.incidents.has_since_standard(text);
        let declared = tables.clone().find(declares);
        let mut all = declared.into_iter().chain(tables.clone());
        let found = all.find_map(|table| table.find(text));
        found.ok_or_else(|| {
            let ids = tables.flat_map(|table| table.incidents.ids());
            UnknownWord::new(self.index(), "incident", text, ids)
        })
    }

    /// The table of an incident, and its number there; no number for an own word that is not declared.
    #[inline(always)]
    pub(crate) fn place_of(&self, incident: &Incident) -> (Judge, Option<usize>) {
        let (judge, word) = incident.number();
        let slot = match word {
            Ok(slot) => Some(slot),
            Err(id) => self
                .tables
                .of(judge)
                .and_then(|table| table.incidents.own_slot(id)),
        };
        (judge, slot)
    }

    pub(crate) fn incident_at(&self, judge: Judge, slot: usize) -> Option<Incident> {
        self.tables.of(judge)?.incident(slot)
    }

    /// The words for the incidents of a table, by number.
    #[cfg(any(feature = "check", feature = "explain"))]
    pub(crate) fn incident_ids(&self, judge: Judge) -> impl Iterator<Item = &str> + Clone {
        let table = self.tables.of(judge).into_iter();
        table.flat_map(|table| table.incidents.ids())
    }

    pub(crate) fn incident_id(&self, judge: Judge, slot: usize) -> &str {
        let table = self.tables.of(judge);
        table.map_or("", |table| table.incidents.id_at(slot))
    }

    /// The label of an incident: the school's own wording where it gives one.
    pub(crate) fn incident_label(&self, judge: Judge, slot: usize) -> &str {
        let row = self.incident_table(judge).and_then(|table| table.row(slot));
        match (row, self.tables.of(judge)) {
            (Some((_, row)), _) => &row.label,
            (None, table) => table.map_or("", |table| table.incidents.label_at(slot)),
        }
    }
}
