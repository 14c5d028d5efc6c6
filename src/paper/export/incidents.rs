//! The tables of incidents, as exported.

use super::{ExportColumn, ExportPart, ExportRow, ExportTable, place};
use crate::policy::{Bits, IncidentRow, IncidentTable, Judge, Policy, ResponseRule};
use crate::source::Citation;

/// A table of incidents with the places of its columns.
struct Shape<'p> {
    policy: &'p Policy,
    table: &'p IncidentTable,
    judge: Judge,
    /// The bit of each column, in order.
    columns: Vec<usize>,
}

/// The word that stands for all incidents, in every table.
const MISUSE: &str = "misuse";

pub(super) fn table<'p>(
    policy: &'p Policy,
    judge: Judge,
    table: &'p IncidentTable,
) -> ExportTable<'p> {
    let shape = Shape {
        policy,
        table,
        judge,
        columns: columns(table),
    };
    let responses = shape
        .columns
        .iter()
        .filter_map(|bit| table.responses.get(*bit));
    let columns = responses
        .enumerate()
        .map(|(number, response)| ExportColumn {
            column: number + 1,
            id: &response.id,
            label: &response.label,
            kind: Some(response.kind),
            audience: None,
        });
    let own_rows = table.rows.iter().map(|row| shape.own_row(row));
    let in_prose = (0..table.bases.len())
        .filter(|slot| !table.printed && table.base(*slot).row.is_none())
        .filter_map(|slot| shape.row_in_prose(slot, policy.incident_id(judge, slot) == MISUSE));
    let mut rows: Vec<ExportRow<'p>> = own_rows.chain(in_prose).collect();
    for (number, row) in (1..).zip(&mut rows) {
        row.row = number;
    }
    ExportTable {
        table: table.table,
        printed: table.printed,
        columns: columns.collect(),
        rows,
    }
}

/// The declared columns; after them, where the table is not printed, whatever else its
/// rules name, so that no response of theirs is lost.
fn columns(table: &IncidentTable) -> Vec<usize> {
    let declared: Vec<usize> = table.columns.iter().map(|bit| usize::from(*bit)).collect();
    let rules = table.rules.iter().filter(|_| !table.printed);
    let named = rules.fold(0, |all, rule| all | rule.required | rule.available);
    let others = (0..table.responses.len()).filter(|bit| named >> bit & 1 == 1);
    let others: Vec<usize> = others.filter(|bit| !declared.contains(bit)).collect();
    [declared, others].concat()
}

impl<'p> Shape<'p> {
    /// The columns of some responses.
    fn numbers(&self, bits: Bits) -> Vec<usize> {
        let columns = (1..).zip(&self.columns);
        columns
            .filter(|(_, bit)| bits >> *bit & 1 == 1)
            .map(|(number, _)| number)
            .collect()
    }

    /// The rules that fill a row: none where the table is printed, for then only its
    /// own marks do.
    fn rules(&self, slot: usize) -> impl Iterator<Item = &'p ResponseRule> + use<'p> {
        let printed = self.table.printed;
        let rules = self.table.rules.iter();
        rules.filter(move |rule| !printed && rule.incidents >> slot & 1 == 1)
    }

    fn parts(&self, slot: usize) -> Vec<ExportPart<'p>> {
        let part = |rule: &'p ResponseRule| {
            self.part(
                Some(&*rule.name),
                (rule.required, rule.available),
                rule.note.as_deref(),
                self.policy.cite(&rule.source),
            )
        };
        self.rules(slot).map(part).collect()
    }

    fn part(
        &self,
        rule: Option<&'p str>,
        (required, available): (Bits, Bits),
        note: Option<&'p str>,
        source: Citation<'p>,
    ) -> ExportPart<'p> {
        ExportPart {
            rule,
            marks: self.numbers(required),
            available: self.numbers(available),
            conditional: false,
            note,
            source,
        }
    }

    /// A row of the file.
    fn own_row(&self, row: &'p IncidentRow) -> ExportRow<'p> {
        let (required, available) = self.by_rules(row.slot);
        let mut readings = row
            .readings
            .iter()
            .map(|bits| self.numbers(bits | required));
        let source = self.policy.cite(&row.source);
        let mut parts = self.parts(row.slot);
        if !parts.is_empty() {
            let adopted = row.readings.first().copied().unwrap_or_default();
            let own = (adopted, row.available);
            parts.insert(0, self.part(None, own, row.note.as_deref(), source.clone()));
        }
        ExportRow {
            row: 0,
            id: self.policy.incident_id(self.judge, row.slot),
            label: &row.label,
            marks: readings.next().unwrap_or_default(),
            available: self.numbers(row.available | available),
            also_read_as: readings.collect(),
            source: place(source, &parts),
            retired: row.retired,
            note: row.note.as_deref(),
            rests_on: parts,
        }
    }

    /// A row for an incident that rules alone speak of, if one of them names it, or if
    /// it stands for all incidents.
    fn row_in_prose(&self, slot: usize, for_all: bool) -> Option<ExportRow<'p>> {
        let first = self.rules(slot).find(|rule| for_all || rule.by_name)?;
        let (required, available) = self.by_rules(slot);
        let parts = self.parts(slot);
        Some(ExportRow {
            row: 0,
            id: self.policy.incident_id(self.judge, slot),
            label: self.policy.incident_label(self.judge, slot),
            marks: self.numbers(required),
            available: self.numbers(available),
            also_read_as: Vec::new(),
            source: place(self.policy.cite(&first.source), &parts),
            retired: false,
            note: None,
            rests_on: parts,
        })
    }

    /// What the rules require and make available.
    fn by_rules(&self, slot: usize) -> (Bits, Bits) {
        self.rules(slot)
            .fold((0, 0), |(required, available), rule| {
                (required | rule.required, available | rule.available)
            })
    }
}
