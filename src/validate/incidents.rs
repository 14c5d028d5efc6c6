//! The two tables of incidents, and the prose about their responses.

use enumset::EnumSet;

use crate::diagnostic::{Code, Path, help_for};
use crate::document::{
    Entries, IncidentRowDocument, IncidentTableDocument, PolicyDocument, Reader,
    ResponseRuleDocument,
};
use crate::policy::{
    Bits, IncidentRow, IncidentTable, MOST_INCIDENTS, MOST_RESPONSES, Repeat, Response,
    ResponseRule, Words,
};
use crate::source::{Cell, Lines, Source, Table};
use crate::vocabulary::{
    Authority, Intent, PupilResponse, ResponseKind, StaffResponse, Urgency, Word,
};

use super::{Scope, audiences, names};

/// Reads the pupil table.
pub(super) fn pupils(
    document: &IncidentTableDocument,
    rules: &Entries<ResponseRuleDocument>,
    scope: &Scope,
    reader: &mut Reader<'_>,
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
    reader: &mut Reader<'_>,
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

/// Reports rules about a table that the file does not hold.
pub(super) fn check_rule_tables(document: &PolicyDocument, reader: &mut Reader<'_>) {
    let at = Path::ROOT.key("response-rules");
    for (name, rule) in &document.response_rules {
        let at = at.key(name);
        let held = match rule.table.parse() {
            Ok(Table::PupilIncidents) => document.pupil_incidents.is_some(),
            Ok(Table::StaffIncidents) => document.staff_incidents.is_some(),
            _ if rule.table.is_empty() => true,
            _ => {
                let accepted = [Table::PupilIncidents, Table::StaffIncidents].map(Word::as_str);
                names::unknown(
                    "incident table",
                    &rule.table,
                    accepted.into_iter(),
                    reader,
                    at.key("table"),
                );
                true
            }
        };
        if !held {
            let message = format!("the file has no table `{}`", rule.table);
            let help = Some(format!(
                "add `{}:` with its columns, and `rows: {{}}` if there are none",
                rule.table
            ));
            reader.fault(Code::MissingField, at.key("table"), message, help);
        }
    }
}

/// Every response of a vocabulary, by the number of its word.
fn all_responses<W: Word>(
    words: &Words<W, (ResponseKind, Urgency)>,
    kind: impl Fn(W) -> (ResponseKind, Urgency),
) -> Vec<Response> {
    (0..words.count())
        .filter_map(|slot| {
            let own = words.own_at(slot);
            let (kind, urgency) = match own {
                Some(own) => own.detail,
                None => kind(words.term_at(slot)?.standard()?),
            };
            Some(Response {
                id: words.id_at(slot).into(),
                label: words.label_at(slot).into(),
                own: own.map(|own| own.id),
                kind,
                urgency,
                column: None,
            })
        })
        .collect()
}

/// A table being read.
struct Reading<'a> {
    kind: Table,
    document: &'a IncidentTableDocument,
    rules: &'a Entries<ResponseRuleDocument>,
    scope: &'a Scope,
    responses: Vec<Response>,
}

/// How the numbers of words become bits in the order in which to act.
struct Order {
    /// The bit of each word, by its number.
    bits: Vec<u32>,
}

impl Reading<'_> {
    fn read<W: Word, R: Word>(
        mut self,
        incidents: &Words<W>,
        responses: &Words<R, (ResponseKind, Urgency)>,
        reader: &mut Reader<'_>,
    ) -> IncidentTable {
        let path = Path::ROOT.key(self.kind.as_str());
        if incidents.count() > MOST_INCIDENTS || responses.count() > MOST_RESPONSES {
            let message =
                format!("more than {MOST_INCIDENTS} incidents or {MOST_RESPONSES} responses");
            let help = Some("standard words count as well; take own ones out".into());
            reader.fault_at_key(Code::TooMany, path, message, help);
            return self.empty();
        }
        let audience = audiences::audience(
            &self.document.audience,
            self.scope,
            reader,
            path.key("audience"),
        );
        let columns = self.columns(responses, reader, path);
        // Where the columns themselves are at fault, every row would be.
        let checked = (!self.columns_at_fault(responses)).then_some(&*columns);
        let order = self.order(&columns);
        let mut rows = Vec::with_capacity(self.document.rows.len());
        let mut heeds = Vec::with_capacity(self.document.rows.len());
        for (number, (name, row)) in self.document.rows.iter().enumerate() {
            let at = path.key("rows");
            let at = at.key(name);
            let slot = names::slot_of_key(name, incidents, reader, at);
            let heed = self.heed(name, row, incidents, reader, at);
            let bits = |texts: &[String], reader: &mut Reader<'_>, at: Path<'_>| {
                self.bits(texts, responses, checked, &order, reader, at)
            };
            let readings = readings(row, bits, reader, at);
            let available = bits(&row.available, reader, at.key("available"));
            both(
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

    /// The printed columns, as numbers of words.
    fn columns<R: Word, D>(
        &self,
        responses: &Words<R, D>,
        reader: &mut Reader<'_>,
        path: Path<'_>,
    ) -> Vec<usize> {
        names::some_columns(&self.document.columns, reader, path);
        let at = path.key("columns");
        let mut columns = Vec::with_capacity(self.document.columns.len());
        for (i, text) in self.document.columns.iter().enumerate() {
            match names::slot(text, responses, reader, at.index(i)) {
                Some(slot) if columns.contains(&slot) => names::twice(text, reader, at.index(i)),
                slot => columns.extend(slot),
            }
        }
        columns
    }

    /// Urgent responses first, then by printed column, then by the vocabulary.
    fn order(&self, columns: &[usize]) -> Order {
        let mut slots: Vec<usize> = (0..self.responses.len()).collect();
        let column = |slot: &usize| {
            columns
                .iter()
                .position(|known| known == slot)
                .unwrap_or(usize::MAX)
        };
        slots.sort_by_key(|slot| {
            (
                self.responses.get(*slot).map(|r| r.urgency),
                column(slot),
                *slot,
            )
        });
        let mut bits = vec![0; slots.len()];
        for (bit, slot) in (0..).zip(slots) {
            if let Some(place) = bits.get_mut(slot) {
                *place = bit;
            }
        }
        Order { bits }
    }

    /// The responses in the order of their bits.
    fn sorted(&mut self, columns: &[usize], order: &Order) -> Vec<Response> {
        for (number, slot) in columns.iter().enumerate() {
            if let Some(response) = self.responses.get_mut(*slot) {
                response.column = self.document.printed.then_some(number + 1);
            }
        }
        let mut sorted: Vec<_> = order
            .bits
            .iter()
            .zip(std::mem::take(&mut self.responses))
            .collect();
        sorted.sort_by_key(|(bit, _)| **bit);
        sorted.into_iter().map(|(_, response)| response).collect()
    }

    /// Whether some column was not found, or none is given.
    fn columns_at_fault<R: Word, D>(&self, responses: &Words<R, D>) -> bool {
        let columns = &self.document.columns;
        let is_found = |text: &String| names::find(text, responses).is_some();
        columns.is_empty() || !columns.iter().all(is_found)
    }

    /// Finds responses; those of rows must be columns of the table.
    fn bits<R: Word, D>(
        &self,
        texts: &[String],
        responses: &Words<R, D>,
        columns: Option<&[usize]>,
        order: &Order,
        reader: &mut Reader<'_>,
        path: Path<'_>,
    ) -> Bits {
        let mut bits: Bits = 0;
        for (i, text) in texts.iter().enumerate() {
            let at = path.index(i);
            let Some(slot) = names::slot(text, responses, reader, at) else {
                continue;
            };
            let Some(bit) = order.bits.get(slot) else {
                continue;
            };
            if bits >> bit & 1 == 1 {
                names::twice(text, reader, at);
            }
            if columns.is_some_and(|columns| !columns.contains(&slot)) {
                let known = self.document.columns.iter().map(String::as_str);
                let help = help_for(text, known)
                    .or_else(|| Some("use one of the `columns`, or add it to them".into()));
                let message = format!("`{text}` is no column of this table");
                reader.fault(Code::ColumnMissing, at, message, help);
                reader.also(
                    Path::ROOT.key(self.kind.as_str()).key("columns"),
                    "the columns",
                );
            }
            bits |= 1 << bit;
        }
        bits
    }

    /// The intents a row speaks of, and the row for the others.
    fn heed<W: Word>(
        &self,
        name: &str,
        row: &IncidentRowDocument,
        incidents: &Words<W>,
        reader: &mut Reader<'_>,
        at: Path<'_>,
    ) -> (EnumSet<Intent>, Option<u8>) {
        let intents: Vec<Intent> = names::standards(&row.intent, reader, at.key("intent"));
        let see = row.see.as_deref().filter(|see| !see.is_empty());
        let Some(see) = see else {
            return (intents.into_iter().collect(), None);
        };
        let path = at.key("see");
        if see == name {
            let help = Some("name the row that speaks of the other intents".into());
            reader.fault(Code::SeeSelf, path, "a row that refers to itself", help);
            return (intents.into_iter().collect(), None);
        }
        let slot = names::slot(see, incidents, reader, path);
        if slot.is_some() && !self.document.rows.iter().any(|(other, _)| other == see) {
            let message = format!("`{see}` is no row of this table");
            let help =
                help_for(see, self.row_names()).or_else(|| Some("name a row of this table".into()));
            reader.fault(Code::UnknownWord, path, message, help);
        } else if row.intent.is_empty() {
            let message = "`see` on a row that speaks of every intent";
            let help = Some("say with `intent` which intents this row speaks of".into());
            reader.fault_at_key(Code::ContradictoryRow, path, message, help);
        }
        (
            intents.into_iter().collect(),
            slot.and_then(|slot| u8::try_from(slot).ok()),
        )
    }

    fn row_names(&self) -> impl Iterator<Item = &str> + Clone {
        self.document.rows.iter().map(|(name, _)| name.as_str())
    }

    fn source(
        &self,
        lines: &Lines,
        authority: Option<&str>,
        row: Option<usize>,
        reader: &mut Reader<'_>,
        at: Path<'_>,
    ) -> Source {
        let authority =
            authority.and_then(|text| names::standard(text, reader, at.key("authority")));
        let cell = row.filter(|_| self.document.printed).map(|row| Cell {
            table: self.kind,
            row: row + 1,
            column: None,
        });
        Source {
            lines: lines.clone(),
            authority: authority.unwrap_or(Authority::Printed),
            cell,
        }
    }

    /// The rules in prose about this table.
    fn response_rules<W: Word, R: Word, D>(
        &self,
        incidents: &Words<W>,
        responses: &Words<R, D>,
        order: &Order,
        reader: &mut Reader<'_>,
    ) -> Vec<ResponseRule> {
        let path = Path::ROOT.key("response-rules");
        let mut rules = Vec::new();
        for (name, rule) in self
            .rules
            .iter()
            .filter(|(_, rule)| rule.table == self.kind.as_str())
        {
            let at = path.key(name);
            let reached = reached(rule, incidents, reader, at);
            let required = self.bits(
                &rule.required,
                responses,
                None,
                order,
                reader,
                at.key("required"),
            );
            let available = self.bits(
                &rule.available,
                responses,
                None,
                order,
                reader,
                at.key("available"),
            );
            if rule.required.is_empty() && rule.available.is_empty() {
                let help = Some("name responses under `required` or `available`".into());
                reader.fault_at_key(
                    Code::MissingField,
                    at,
                    format!("rule `{name}` says nothing"),
                    help,
                );
            }
            let Some(lines) = &rule.line else { continue };
            rules.push(ResponseRule {
                name: name.as_str().into(),
                source: self.source(lines, rule.authority.as_deref(), None, reader, at),
                incidents: reached,
                by_name: !says_all(rule),
                required,
                available,
                note: rule.note.as_deref().map(Into::into),
            });
        }
        rules
    }
}

/// The incidents that a rule reaches, as bits.
fn reached<W: Word>(
    rule: &ResponseRuleDocument,
    incidents: &Words<W>,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> u128 {
    let every = u128::MAX >> (128 - incidents.count());
    let set = |texts: &[String], reader: &mut Reader<'_>, path: Path<'_>| {
        let mut set: u128 = 0;
        for (i, text) in texts.iter().enumerate() {
            if let Some(slot) = names::slot(text, incidents, reader, path.index(i)) {
                if set >> slot & 1 == 1 {
                    names::twice(text, reader, path.index(i));
                }
                set |= 1 << slot;
            }
        }
        set
    };
    let except = set(&rule.except, reader, at.key("except"));
    if says_all(rule) {
        return every & !except;
    }
    let at_fault = rule.incidents.is_empty() || reader.is_at_fault(at.key("incidents"));
    if !rule.except.is_empty() && !at_fault {
        let help = Some("leave them out of the list instead".into());
        reader.fault_at_key(
            Code::ContradictoryRow,
            at.key("except"),
            "`except` without `all`",
            help,
        );
    }
    set(&rule.incidents, reader, at.key("incidents"))
}

/// Whether a rule is about all incidents.
fn says_all(rule: &ResponseRuleDocument) -> bool {
    rule.incidents.len() == 1 && rule.incidents.iter().all(|text| text == "all")
}

/// The required responses of each reading of a row.
fn readings(
    row: &IncidentRowDocument,
    bits: impl Fn(&[String], &mut Reader<'_>, Path<'_>) -> Bits,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Vec<Bits> {
    if row.readings.is_empty() {
        return vec![bits(&row.required, reader, at.key("required"))];
    }
    let path = at.key("readings");
    if !row.required.is_empty() {
        let help = Some("keep `required` for one reading, `readings` for several".into());
        let message = "`readings` beside `required`";
        reader.fault_at_key(Code::ContradictoryRow, path, message, help);
    }
    let mut readings = Vec::with_capacity(row.readings.len());
    for (i, reading) in row.readings.iter().enumerate() {
        let reading = bits(reading, reader, path.index(i));
        if readings.contains(&reading) && !reader.is_at_fault(path) {
            let help = Some("take one of the two out".into());
            reader.fault(
                Code::DuplicateWord,
                path.index(i),
                "two readings that are alike",
                help,
            );
        }
        readings.push(reading);
    }
    if readings.len() == 1 && !reader.is_at_fault(path) {
        let help = Some("write `required: [...]` for one reading".into());
        reader.fault(Code::ContradictoryRow, path, "one reading alone", help);
    }
    readings
}

/// Reports a row that says of one response that it must and that it may follow.
fn both(required: Bits, available: Bits, reader: &mut Reader<'_>, at: Path<'_>) {
    if required & available != 0 {
        let message = "a response that is both required and available";
        let help = Some("take it out of `available`: it is required".into());
        reader.fault(Code::DoubleResponse, at.key("available"), message, help);
        reader.also(at.key("required"), "required here");
    }
}

/// Which incidents a row about continued infringements reaches.
fn repeat<W: Word>(
    row: &IncidentRowDocument,
    number: usize,
    rows: &Entries<IncidentRowDocument>,
    incidents: &Words<W>,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Option<Repeat> {
    let after_warning = match row.after.as_deref() {
        None | Some("" | "repeat") => false,
        Some("warning") => true,
        Some(other) => {
            let accepted = ["repeat", "warning"];
            names::unknown(
                "kind of repeat",
                other,
                accepted.into_iter(),
                reader,
                at.key("after"),
            );
            false
        }
    };
    let reaches = match row.repeat.as_deref() {
        None | Some("") => {
            if row.after.is_some() && !reader.is_at_fault(at.key("repeat")) {
                let help = Some("add `repeat: above` or `repeat: all`".into());
                reader.fault_at_key(
                    Code::ContradictoryRow,
                    at.key("after"),
                    "`after` without `repeat`",
                    help,
                );
            }
            return None;
        }
        Some("above") => {
            if number == 0 {
                let message = "no row stands above this one";
                let help =
                    Some("put the row below those it reaches, or write `repeat: all`".into());
                reader.fault(Code::RepeatWithoutRows, at.key("repeat"), message, help);
            }
            rows.iter()
                .take(number)
                .filter_map(|(name, _)| names::find(name, incidents))
                .fold(0, |set, slot| set | 1 << slot)
        }
        Some("all") => u128::MAX,
        Some(other) => {
            names::unknown(
                "reach",
                other,
                ["above", "all"].into_iter(),
                reader,
                at.key("repeat"),
            );
            0
        }
    };
    Some(Repeat {
        reaches,
        after_warning,
    })
}
