//! An incident table as lints look at it.

use crate::check::lint::report::Name;
use crate::check::paths::path;
use crate::policy::{
    Base, Bits, Incident, IncidentRow, IncidentTable, Judge, Policy, PolicyTable, Response,
    ResponseRule,
};
use crate::source::Citation;
use crate::vocabulary::{Authority, Word as _};

/// One of the incident tables.
#[derive(Clone, Copy)]
pub(in crate::check::lint) struct Incidents<'p> {
    pub(in crate::check::lint) policy: &'p Policy,
    pub(in crate::check::lint) judge: Judge,
    pub(in crate::check::lint) of: &'p PolicyTable,
    pub(in crate::check::lint) table: &'p IncidentTable,
}

impl<'p> Incidents<'p> {
    /// The tables that the file holds, in the order of their numbers.
    pub(in crate::check::lint) fn all(policy: &'p Policy) -> impl Iterator<Item = Self> {
        policy.tables.iter().filter_map(move |(judge, of)| {
            Some(Self {
                policy,
                judge,
                of,
                table: of.compiled.as_ref()?,
            })
        })
    }

    /// The part of the file that it stands in.
    pub(in crate::check::lint) fn section(&self) -> &'p str {
        self.table.table.as_str()
    }

    /// Whom it judges.
    pub(in crate::check::lint) fn people(&self) -> &'static str {
        self.of.kind.people
    }

    /// The rows in use, those about continued infringements included.
    pub(in crate::check::lint) fn rows(&self) -> impl Iterator<Item = &'p IncidentRow> + use<'p> {
        self.table.rows.iter().filter(|row| !row.retired)
    }

    /// The rows in use that stand for an incident.
    pub(in crate::check::lint) fn incident_rows(
        &self,
    ) -> impl Iterator<Item = &'p IncidentRow> + use<'p> {
        self.rows().filter(|row| row.repeat.is_none())
    }

    /// The incidents that a row in use or a rule names, by number; a rule about
    /// all incidents names none.
    pub(in crate::check::lint) fn named(&self) -> impl Iterator<Item = usize> + use<'p> {
        let table = self.table;
        let in_row = |slot: usize| table.row(slot).is_some_and(|(_, row)| !row.retired);
        let in_rule = |slot: usize| {
            let mut rules = table.rules.iter().filter(|rule| rule.by_name);
            rules.any(|rule| rule.incidents >> slot & 1 == 1)
        };
        (0..table.bases.len()).filter(move |slot| in_row(*slot) || in_rule(*slot))
    }

    /// The file's word for an incident.
    pub(in crate::check::lint) fn id(&self, slot: usize) -> &'p str {
        self.of.incidents.id_at(slot)
    }

    /// Whether an incident is one of some standard ones.
    pub(in crate::check::lint) fn is_any(&self, slot: usize, of: &[Incident]) -> bool {
        let incident = self.of.incident(slot);
        incident.is_some_and(|incident| of.contains(&incident))
    }

    /// What follows an incident, from its row and all rules together; what does at some time, or is one of
    /// several, may follow. What may follow by our inference alone is left out: the document tells nobody
    /// of it.
    pub(in crate::check::lint) fn base(&self, slot: usize) -> Base {
        let row = self
            .table
            .row(slot)
            .map_or(0, |(_, row)| row.said.available);
        let row = row | self.table.named_by_more(slot);
        let rules = self.table.rules.iter();
        let about = rules.filter(|rule| rule.incidents >> slot & 1 == 1);
        Base {
            available: about.fold(row, |all, rule| all | offered(rule)),
            ..self.table.base(slot)
        }
    }

    /// The response of this name, as a set.
    pub(in crate::check::lint) fn bit(&self, id: &str) -> Bits {
        let responses = self.table.responses.iter();
        match responses.take_while(|response| *response.id != *id).count() {
            bit if bit < self.table.responses.len() => 1 << bit,
            _ => 0,
        }
    }

    /// The words of some responses, in the order of the columns, those without one last.
    pub(in crate::check::lint) fn ids(&self, bits: Bits) -> Vec<&'p str> {
        let mut responses: Vec<&Response> = self.table.responses_in(bits).collect();
        responses.sort_by_key(|response| response.column.unwrap_or(usize::MAX));
        responses.iter().map(|response| &*response.id).collect()
    }

    /// The columns, in printed order, each as a set.
    pub(in crate::check::lint) fn columns(
        &self,
    ) -> impl Iterator<Item = (Bits, &'p Response)> + use<'p> {
        let table = self.table;
        table.columns.iter().filter_map(move |place| {
            let response = table.responses.get(usize::from(*place))?;
            Some((1 << place, response))
        })
    }

    /// All that rows and rules use, whether required, available or in one reading; inferred offers
    /// left out.
    pub(in crate::check::lint) fn used(&self) -> Bits {
        let rows = self.rows().map(|row| row.said.named());
        let rules = self.table.rules.iter();
        let rules = rules.map(|rule| rule.said.required | offered(rule) | rule.said.choices());
        let rungs = self.table.rungs(u128::MAX);
        let rungs = rungs.map(|rung| rung.said.named());
        rows.chain(rules)
            .chain(rungs)
            .fold(0, |all, bits| all | bits)
    }

    /// Whether the policy says anything about its incidents.
    pub(in crate::check::lint) fn speaks(&self) -> bool {
        let table = self.table;
        self.rows().next().is_some() || !table.rules.is_empty() || !table.ladders.is_empty()
    }

    pub(in crate::check::lint) fn name(&self, name: &'p str) -> Name<'p> {
        Name {
            section: self.section(),
            name,
        }
    }

    /// The name of the whole table.
    pub(in crate::check::lint) fn names(&self) -> Vec<Name<'p>> {
        vec![self.name(self.section())]
    }

    /// The place of its rows in the policy file.
    pub(in crate::check::lint) fn rows_path(&self) -> String {
        path([self.section(), "rows"])
    }

    /// The place of one row in the policy file.
    pub(in crate::check::lint) fn row_path(&self, row: &IncidentRow) -> String {
        path([self.section(), "rows", self.id(row.slot)])
    }

    /// The place of a row in the school's document.
    pub(in crate::check::lint) fn cite(&self, row: &'p IncidentRow) -> Citation<'p> {
        self.policy.cite(&row.source)
    }

    /// The place of the table, or of one of its columns, in the school's document.
    pub(in crate::check::lint) fn cite_table(&self, column: Option<usize>) -> Option<Citation<'p>> {
        let at = self.table.at.as_ref()?;
        Some(Citation {
            table: self.table.printed.then_some(self.table.table),
            column: column.filter(|_| self.table.printed),
            ..self.policy.cite_passage(at, Authority::Printed)
        })
    }
}

/// The responses that a rule offers in the document's own words.
fn offered(rule: &ResponseRule) -> Bits {
    match rule.source.authority {
        Authority::Printed => rule.said.available,
        _ => 0,
    }
}
