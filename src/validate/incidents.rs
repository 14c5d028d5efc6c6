//! The two tables of incidents, and the prose about their responses.

mod responses;
mod rows;
mod rules;

pub(super) use rules::check_rule_tables;

use responses::all_responses;
use rows::{both, readings, repeat};

use crate::diagnostic::Code;
use crate::document::{Entries, IncidentTableDocument, ResponseRuleDocument};
use crate::policy::{IncidentRow, IncidentTable, MOST_INCIDENTS, MOST_RESPONSES, Response, Words};
use crate::source::{Cell, Lines, Source, Table};
use crate::vocabulary::{PupilResponse, ResponseKind, StaffResponse, Urgency, Word};
use crate::yaml::{At, Reader};

use super::{Scope, audiences, names};

/// Reads the pupil table.
pub(super) fn pupils(
    document: &IncidentTableDocument,
    rules: &Entries<ResponseRuleDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
) -> IncidentTable {
    let kind = |word: PupilResponse| (word.kind(), word.urgency());
    let responses = all_responses(&scope.responses.pupils, kind);
    let table = Reading {
        kind: Table::PupilIncidents,
        document,
        rules,
        scope,
        responses,
    };
    table.read(&scope.pupil_incidents, &scope.responses.pupils, reader)
}

/// Reads the staff table.
pub(super) fn staff(
    document: &IncidentTableDocument,
    rules: &Entries<ResponseRuleDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
) -> IncidentTable {
    let kind = |word: StaffResponse| (word.kind(), word.urgency());
    let responses = all_responses(&scope.responses.staff, kind);
    let table = Reading {
        kind: Table::StaffIncidents,
        document,
        rules,
        scope,
        responses,
    };
    table.read(&scope.staff_incidents, &scope.responses.staff, reader)
}

/// A table being read.
struct Reading<'a> {
    kind: Table,
    document: &'a IncidentTableDocument,
    rules: &'a Entries<ResponseRuleDocument>,
    scope: &'a Scope,
    responses: Vec<Response>,
}

impl Reading<'_> {
    fn read<W: Word, R: Word>(
        mut self,
        incidents: &Words<W>,
        responses: &Words<R, (ResponseKind, Urgency)>,
        reader: &Reader<'_>,
    ) -> IncidentTable {
        let path = reader.at(self.kind.as_str());
        if incidents.count() > MOST_INCIDENTS || responses.count() > MOST_RESPONSES {
            let message =
                format!("more than {MOST_INCIDENTS} incidents or {MOST_RESPONSES} responses");
            let help = Some("standard words count as well; take own ones out".into());
            path.fault_at_key(Code::TooMany, message, help);
            return self.empty();
        }
        let audience =
            audiences::audience(&self.document.audience, self.scope, path.key("audience"));
        let columns = self.columns(responses, path);
        // Where the columns themselves are at fault, every row would be.
        let checked = (!self.columns_at_fault(responses)).then_some(&*columns);
        let order = self.order(&columns);
        let mut rows = Vec::with_capacity(self.document.rows.len());
        let mut heeds = Vec::with_capacity(self.document.rows.len());
        for (number, (name, row)) in self.document.rows.iter().enumerate() {
            let at = path.key("rows");
            let at = at.key(name);
            let slot = names::slot_of_key(name, incidents, at);
            let heed = self.heed(name, row, incidents, at);
            let bits =
                |texts: &[String], at: At<'_>| self.bits(texts, responses, checked, &order, at);
            let readings = readings(row, bits, at);
            let available = bits(&row.available, at.key("available"));
            let required = readings.first().copied().unwrap_or(0);
            both(row, required, available, at);
            let repeat = repeat(row, number, &self.document.rows, incidents, at);
            let (line, whose) = (row.line.as_ref(), row.authority.as_deref());
            let source = self.source(line, whose, Some(number), at);
            let (Some(slot), Some(source)) = (slot, source) else {
                continue;
            };
            rows.push(IncidentRow {
                slot,
                label: row
                    .label
                    .as_deref()
                    .unwrap_or_else(|| incidents.label_at(slot))
                    .into(),
                source,
                readings,
                available,
                repeat,
                retired: row.retired,
                note: row.note.as_deref().map(Into::into),
            });
            heeds.push(heed);
        }
        let rules = self.response_rules(incidents, responses, &order, reader);
        let mut table = IncidentTable {
            table: self.kind,
            printed: self.document.printed,
            lines: self.document.lines.clone(),
            audience: audience.unwrap_or(usize::MAX),
            responses: self.sorted(&columns, &order),
            columns: columns
                .iter()
                .filter_map(|slot| u8::try_from(*order.bits.get(*slot)?).ok())
                .collect(),
            rows,
            rules,
            repeating: Vec::new(),
            bases: Vec::new(),
        };
        table.compile(incidents.count(), &heeds);
        table
    }

    fn empty(self) -> IncidentTable {
        IncidentTable {
            table: self.kind,
            printed: self.document.printed,
            lines: self.document.lines.clone(),
            audience: usize::MAX,
            responses: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            rules: Vec::new(),
            repeating: Vec::new(),
            bases: Vec::new(),
        }
    }

    fn source(
        &self,
        lines: Option<&Lines>,
        authority: Option<&str>,
        row: Option<usize>,
        at: At<'_>,
    ) -> Option<Source> {
        let cell = row.filter(|_| self.document.printed).map(|row| Cell {
            table: self.kind,
            row: row + 1,
            column: None,
        });
        let source = names::source(lines, authority, at)?;
        Some(Source { cell, ..source })
    }
}
