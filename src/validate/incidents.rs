//! The tables of incidents, and the prose about their responses.

mod responses;
mod rows;
mod rules;

pub(super) use rules::{check_rule_tables, held_table};

use responses::all_responses;
use rows::{both, readings, repeat};

use crate::diagnostic::{Code, Path};
use crate::document::{Entries, IncidentTableDocument, ResponseRuleDocument};
use crate::policy::{
    IncidentRow, IncidentTable, MOST_INCIDENTS, MOST_RESPONSES, PolicyTable, Response,
};
use crate::source::{Cell, Lines, Source, Table};
use crate::vocabulary::{Authority, Word as _};
use crate::yaml::Reader;

use super::{Scope, audiences, names};

/// Reads a table.
pub(super) fn table(
    document: &IncidentTableDocument,
    words: &PolicyTable,
    rules: &Entries<ResponseRuleDocument>,
    scope: &Scope,
    reader: &mut Reader<'_>,
) -> IncidentTable {
    let table = Reading {
        words,
        document,
        rules,
        scope,
        responses: all_responses(words),
    };
    table.read(reader)
}

/// A table being read.
struct Reading<'a> {
    words: &'a PolicyTable,
    document: &'a IncidentTableDocument,
    rules: &'a Entries<ResponseRuleDocument>,
    scope: &'a Scope,
    responses: Vec<Response>,
}

impl Reading<'_> {
    fn table(&self) -> Table {
        self.words.kind.table
    }

    fn read(mut self, reader: &mut Reader<'_>) -> IncidentTable {
        let incidents = &self.words.incidents;
        let table = self.table();
        let path = Path::ROOT.key(table.as_str());
        let empty = IncidentTable {
            table,
            printed: self.document.printed,
            lines: self.document.lines.clone(),
            audience: usize::MAX,
            responses: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            rules: Vec::new(),
            repeating: Vec::new(),
            bases: Vec::new(),
        };
        let responses = self.words.responses.count();
        if incidents.count() > MOST_INCIDENTS || responses > MOST_RESPONSES {
            let message =
                format!("more than {MOST_INCIDENTS} incidents or {MOST_RESPONSES} responses");
            let help = Some("standard words count as well; take own ones out".into());
            reader.fault_at_key(Code::TooMany, path, message, help);
            return empty;
        }
        let audience = audiences::audience(
            &self.document.audience,
            self.scope,
            reader,
            path.key("audience"),
        );
        let columns = self.columns(reader, path);
        // Where the columns themselves are at fault, every row would be.
        let checked = (!self.columns_at_fault()).then_some(&*columns);
        let order = self.order(&columns);
        let mut rows = Vec::with_capacity(self.document.rows.len());
        let mut heeds = Vec::with_capacity(self.document.rows.len());
        for (number, (name, row)) in self.document.rows.iter().enumerate() {
            let at = path.key("rows");
            let at = at.key(name);
            let slot = names::slot_of_key(name, incidents, reader, at);
            let heed = self.heed(name, row, reader, at);
            let bits = |texts: &[String], reader: &mut Reader<'_>, at: Path<'_>| {
                self.bits(texts, checked, &order, reader, at)
            };
            let readings = readings(row, bits, reader, at);
            let available = bits(&row.available, reader, at.key("available"));
            both(
                row,
                readings.first().copied().unwrap_or(0),
                available,
                reader,
                at,
            );
            let repeat = repeat(row, number, &self.document.rows, incidents, reader, at);
            let (Some(slot), Some(lines)) = (slot, &row.line) else {
                continue;
            };
            rows.push(IncidentRow {
                slot,
                label: row
                    .label
                    .as_deref()
                    .unwrap_or_else(|| incidents.label_at(slot))
                    .into(),
                source: self.source(lines, row.authority.as_deref(), Some(number), reader, at),
                readings,
                available,
                repeat,
                retired: row.retired,
                note: row.note.as_deref().map(Into::into),
            });
            heeds.push(heed);
        }
        let rules = self.response_rules(&order, reader);
        let mut table = IncidentTable {
            audience: audience.unwrap_or(usize::MAX),
            responses: self.sorted(&columns, &order),
            columns: columns
                .iter()
                .filter_map(|slot| u8::try_from(*order.bits.get(*slot)?).ok())
                .collect(),
            rows,
            rules,
            ..empty
        };
        table.compile(incidents.count(), &heeds);
        table
    }

    fn source(
        &self,
        lines: &Lines,
        authority: Option<&str>,
        row: Option<usize>,
        reader: &mut Reader<'_>,
        at: Path<'_>,
    ) -> Source {
        let authority = names::authority(authority, reader, at.key("authority"));
        let cell = row.filter(|_| self.document.printed).map(|row| Cell {
            table: self.table(),
            row: row + 1,
            column: None,
        });
        Source {
            lines: lines.clone(),
            authority: authority.unwrap_or(Authority::Printed),
            cell,
        }
    }
}
