//! The tables of incidents, and the prose about their responses.

mod ladders;
mod responses;
mod rows;
mod rules;
mod said;

pub(super) use rules::{check_rule_tables, check_whom, held_table};

use responses::all_responses;
use rows::{readings, repeat};
use said::Written;

use crate::diagnostic::Code;
use crate::document::{
    Entries, IncidentTableDocument, LadderDocument, PolicyDocument, ResponseRuleDocument,
};
use crate::policy::{
    IncidentRow, IncidentTable, MOST_INCIDENTS, MOST_RESPONSES, PolicyTable, Response, Whom,
};
use crate::source::{Cell, Passage, Source, Table};
use crate::vocabulary::Word as _;
use crate::yaml::{At, Reader};

use super::{Scope, audiences, names};

/// Reads a table, if the file holds it, and apart from it the rules that say for whom they hold.
pub(super) fn table(
    held: Option<&IncidentTableDocument>,
    words: &PolicyTable,
    file: &PolicyDocument,
    scope: &Scope,
    reader: &Reader<'_>,
) -> (Option<IncidentTable>, IncidentTable) {
    let none = IncidentTableDocument::default();
    let table = Reading {
        words,
        document: held.unwrap_or(&none),
        rules: &file.response_rules,
        ladders: &file.ladders,
        scope,
        responses: all_responses(words),
    };
    table.read(held.is_some(), reader)
}

/// A table being read.
struct Reading<'a> {
    words: &'a PolicyTable,
    document: &'a IncidentTableDocument,
    rules: &'a Entries<ResponseRuleDocument>,
    ladders: &'a Entries<LadderDocument>,
    scope: &'a Scope,
    responses: Vec<Response>,
}

impl Reading<'_> {
    fn table(&self) -> Table {
        self.words.kind.table
    }

    fn read(&self, is_held: bool, reader: &Reader<'_>) -> (Option<IncidentTable>, IncidentTable) {
        let incidents = &self.words.incidents;
        let table = self.table();
        let path = reader.at(table.as_str());
        let empty = IncidentTable {
            table,
            printed: self.document.printed,
            at: path.passage(self.document.lines.as_ref()),
            audience: usize::MAX,
            responses: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            headings: Vec::new(),
            rules: Vec::new(),
            ladders: Vec::new(),
            repeating: Vec::new(),
            bases: Vec::new(),
        };
        let responses = self.words.responses.count();
        if incidents.count() > MOST_INCIDENTS || responses > MOST_RESPONSES {
            let message =
                format!("more than {MOST_INCIDENTS} incidents or {MOST_RESPONSES} responses");
            let help = Some("standard words count as well; take own ones out".into());
            path.fault_at_key(Code::TooMany, message, help);
            return (is_held.then(|| empty.clone()), empty);
        }
        if !is_held {
            return (None, self.rules_alone(empty, reader));
        }
        let audience =
            audiences::audience(&self.document.audience, self.scope, path.key("audience"));
        let columns = self.columns(path);
        // Where the columns themselves are at fault, every row would be.
        let checked = (!self.columns_at_fault()).then_some(&*columns);
        let order = self.order(&columns);
        let mut rows = Vec::with_capacity(self.document.rows.len());
        let mut heeds = Vec::with_capacity(self.document.rows.len());
        for (number, (name, row)) in self.document.rows.iter().enumerate() {
            let at = path.key("rows");
            let at = at.key(name);
            let slot = names::slot_of_key(name, incidents, at);
            let heed = self.heed(name, row, at);
            let bits = |texts: &[String], at: At<'_>| self.bits(texts, checked, &order, at);
            let readings = readings(row, bits, at);
            let written = Written {
                required: row.readings.first().unwrap_or(&row.required),
                available: &row.available,
                one_of: &row.one_of,
                measures: &row.measures,
                is_rung: false,
            };
            let said = self.said(&readings, &written, checked, &order, at);
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
                said,
                repeat,
                retired: row.retired,
                note: row.note.as_deref().map(Into::into),
            });
            heeds.push(heed);
        }
        let mut rules = self.response_rules(audience, &order, reader);
        let for_others = rules.iter().filter(|rule| rule.who.is_some());
        let for_others = IncidentTable {
            // Their columns are those of a table that is not about them.
            responses: self.sorted(&[], &order),
            rules: for_others.cloned().collect(),
            ..empty.clone()
        };
        let members = audience.and_then(|audience| self.scope.audiences.get(audience));
        let holds = |who: &Whom| {
            members.is_none_or(|of| {
                of.roles
                    .iter()
                    .zip(&who.roles)
                    .any(|(is, holds)| *is && *holds)
            })
        };
        rules.retain(|rule| rule.who.as_ref().is_none_or(holds));
        let ladders = self.ladders(&order, reader);
        let mut table = IncidentTable {
            audience: audience.unwrap_or(usize::MAX),
            responses: self.sorted(&columns, &order),
            columns: columns
                .iter()
                .filter_map(|slot| u8::try_from(*order.bits.get(*slot)?).ok())
                .collect(),
            rows,
            headings: names::headings(
                &self.document.headings,
                self.document.rows.iter().map(|(name, _)| name.as_str()),
                path.key("headings"),
            ),
            rules,
            ladders,
            ..empty
        };
        table.compile(incidents.count(), &heeds);
        (Some(table), for_others)
    }

    /// The rules in the words of a table that the file does not hold.
    fn rules_alone(&self, empty: IncidentTable, reader: &Reader<'_>) -> IncidentTable {
        let order = self.order(&[]);
        let mut rules = self.response_rules(None, &order, reader);
        rules.retain(|rule| rule.who.is_some());
        IncidentTable {
            responses: self.sorted(&[], &order),
            rules,
            ..empty
        }
    }

    fn source(
        &self,
        passage: Option<&Passage>,
        authority: Option<&str>,
        row: Option<usize>,
        at: At<'_>,
    ) -> Option<Source> {
        let cell = row.filter(|_| self.document.printed).map(|row| Cell {
            table: self.table(),
            row: row + 1,
            column: None,
        });
        let source = names::source(passage, authority, at)?;
        Some(Source { cell, ..source })
    }
}
