//! The tables of incidents, as exported.

use super::{
    ExportColumn, ExportLadder, ExportMeasure, ExportPart, ExportRepeat, ExportRow, ExportStep,
    ExportTable, headings, place,
};
use crate::answer::decision::slots;
use crate::policy::{
    Bits, IncidentRow, IncidentTable, Judge, Policy, Repeat, ResponseRule, Rung, Said,
};
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
        headings: headings(policy, &table.headings),
        rows,
    }
}

/// The incidents in a set.
fn incidents(policy: &Policy, judge: Judge, set: u128) -> Vec<&str> {
    slots(set)
        .map(|slot| policy.incident_id(judge, slot))
        .collect()
}

/// The ladders about a table.
pub(super) fn ladders<'p>(
    policy: &'p Policy,
    judge: Judge,
    table: &'p IncidentTable,
) -> impl Iterator<Item = ExportLadder<'p>> {
    table.ladders.iter().map(move |ladder| ExportLadder {
        ladder: &ladder.name,
        table: table.table,
        incidents: incidents(policy, judge, ladder.incidents),
        within: ladder.within,
        steps: ladder
            .steps
            .iter()
            .map(|rung| step(policy, table, rung))
            .collect(),
    })
}

/// How long or how much of some responses it is.
fn measures<'p>(
    table: &'p IncidentTable,
    said: &'p Said,
) -> impl Iterator<Item = ExportMeasure<'p>> + use<'p> {
    said.measures.iter().filter_map(|(bit, measure)| {
        let response = table.responses.get(usize::from(*bit))?;
        Some(ExportMeasure {
            response: &response.id,
            measure: *measure,
        })
    })
}

fn step<'p>(policy: &'p Policy, table: &'p IncidentTable, rung: &'p Rung) -> ExportStep<'p> {
    let ids = |bits| {
        table
            .responses_in(bits)
            .map(|response| &*response.id)
            .collect()
    };
    ExportStep {
        time: rung.first,
        replaces: rung.replaces,
        required: ids(rung.said.required),
        available: ids(rung.said.available),
        one_of: rung.said.one_of.iter().map(|set| ids(*set)).collect(),
        measures: measures(table, &rung.said).collect(),
        note: rung.note.as_deref(),
        source: policy.cite(&rung.source),
    }
}

/// The declared columns; after them, where the table is not printed, whatever else its
/// rules name, so that no response of theirs is lost.
fn columns(table: &IncidentTable) -> Vec<usize> {
    let declared: Vec<usize> = table.columns.iter().map(|bit| usize::from(*bit)).collect();
    let rules = table.rules.iter().filter(|_| !table.printed);
    let named = rules.fold(0, |all, rule| all | rule.said.named());
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
                &rule.said,
                rule.said.required,
                rule.note.as_deref(),
                self.policy.cite(&rule.source),
            )
        };
        self.rules(slot).map(part).collect()
    }

    fn part(
        &self,
        rule: Option<&'p str>,
        said: &'p Said,
        required: Bits,
        note: Option<&'p str>,
        source: Citation<'p>,
    ) -> ExportPart<'p> {
        ExportPart {
            rule,
            marks: self.numbers(required),
            available: self.numbers(said.available),
            one_of: self.sets(said).collect(),
            measures: measures(self.table, said).collect(),
            conditional: false,
            note,
            source,
        }
    }

    /// A row of the file.
    fn own_row(&self, row: &'p IncidentRow) -> ExportRow<'p> {
        let (required, available) = self.by_rules(row.slot);
        let base = self.table.base(row.slot);
        let mut readings = row
            .readings
            .iter()
            .map(|bits| self.numbers(bits | required));
        let source = self.policy.cite(&row.source);
        let mut parts = self.parts(row.slot);
        if !parts.is_empty() {
            let adopted = row.readings.first().copied().unwrap_or_default();
            let note = row.note.as_deref();
            parts.insert(0, self.part(None, &row.said, adopted, note, source.clone()));
        }
        ExportRow {
            row: 0,
            id: self.policy.incident_id(self.judge, row.slot),
            label: &row.label,
            marks: readings.next().unwrap_or_default(),
            available: self.numbers(row.said.available | available),
            brackets: Vec::new(),
            texts: Vec::new(),
            one_of: self
                .all_said(row.slot)
                .flat_map(|of| self.sets(of))
                .collect(),
            measures: self
                .all_said(row.slot)
                .flat_map(|of| measures(self.table, of))
                .collect(),
            intents: base.intents.iter().collect(),
            see: base
                .see
                .map(|see| self.policy.incident_id(self.judge, see.into())),
            repeats: row.repeat.map(|repeat| self.repeats(repeat)),
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
            brackets: Vec::new(),
            texts: Vec::new(),
            one_of: self.all_said(slot).flat_map(|of| self.sets(of)).collect(),
            measures: self
                .all_said(slot)
                .flat_map(|of| measures(self.table, of))
                .collect(),
            intents: Vec::new(),
            see: None,
            repeats: None,
            also_read_as: Vec::new(),
            source: place(self.policy.cite(&first.source), &parts),
            retired: false,
            note: None,
            rests_on: parts,
        })
    }

    /// What the row and the rules that fill it say.
    fn all_said(&self, slot: usize) -> impl Iterator<Item = &'p Said> + use<'p> {
        let row = self.table.row(slot).map(|(_, row)| &row.said);
        row.into_iter()
            .chain(self.rules(slot).map(|rule| &rule.said))
    }

    fn sets(&self, said: &Said) -> impl Iterator<Item = Vec<usize>> {
        said.one_of.iter().map(|set| self.numbers(*set))
    }

    /// Which rows a row about continued infringements adds to.
    fn repeats(&self, repeat: Repeat) -> ExportRepeat<'p> {
        let every = u128::MAX >> (128 - self.table.bases.len());
        let reaches = (repeat.reaches & every != every).then_some(repeat.reaches);
        ExportRepeat {
            incidents: reaches.map_or_else(Vec::new, |set| incidents(self.policy, self.judge, set)),
            after_warning: repeat.after_warning,
        }
    }

    /// What the rules require and make available.
    fn by_rules(&self, slot: usize) -> (Bits, Bits) {
        self.rules(slot)
            .fold((0, 0), |(required, available), rule| {
                (
                    required | rule.said.required,
                    available | rule.said.available,
                )
            })
    }
}
