//! What a document must hold. Reading a text reports what is missing in it;
//! a document that was made, or changed, in code has been read by nobody.

mod invariants;

use crate::diagnostic::{Code, Path};
use crate::document::{
    CellDocument, ConditionDocument, Entries, IncidentTableDocument, LevelTableDocument,
    OwnWordDocument, PolicyDocument,
};
use crate::source::{Lines, Table};
use crate::vocabulary::Word as _;
use crate::yaml::Reader;

/// Reports what is missing, empty or there twice in a document that did not come from a text.
pub(super) fn check(document: &PolicyDocument, reader: &mut Reader<'_>) {
    if reader.has_text() {
        return;
    }
    let mut it = Check(reader);
    let head = Path::ROOT.key("policy");
    it.text(&document.policy.id, head.key("id"));
    it.text(&document.policy.school, head.key("school"));
    it.text(&document.policy.title, head.key("title"));
    let at = Path::ROOT.key("sections");
    for (i, section) in document.sections.iter().enumerate() {
        let at = at.index(i);
        it.text(&section.title, at.key("title"));
        if section.line == 0 {
            it.0.missing(at, "line");
        }
    }
    let at = Path::ROOT.key("times");
    it.once(&document.times, at);
    for (name, times) in &document.times {
        let at = at.key(name);
        it.text(&times.from, at.key("from"));
        it.text(&times.to, at.key("to"));
    }
    let at = Path::ROOT.key("audiences");
    it.once(&document.audiences, at);
    for (name, audience) in &document.audiences {
        let at = at.key(name);
        it.text(&audience.label, at.key("label"));
        it.some(&audience.roles, at.key("roles"));
    }
    it.own(document);
    it.levels(&document.user_actions, Path::ROOT.key("user-actions"));
    it.levels(&document.communications, Path::ROOT.key("communications"));
    let at = Path::ROOT.key("rules");
    it.once(&document.rules, at);
    for (name, rule) in &document.rules {
        let at = at.key(name);
        it.line(&rule.says.line, at);
        it.some(&rule.who, at.key("who"));
        it.some(&rule.about, at.key("about"));
        it.cell(&rule.says, at);
    }
    for (name, table) in Table::INCIDENTS.iter().zip(document.incident_tables()) {
        it.incidents(table, Path::ROOT.key(name.as_str()));
    }
    it.prose(document);
    it.procedure(document);
    it.mapping(document);
    it.invariants(document);
}

struct Check<'r, 't>(&'r mut Reader<'t>);

impl Check<'_, '_> {
    fn text(&mut self, text: &str, path: Path<'_>) {
        if text.trim().is_empty() {
            let help = Some("write something, or leave the entry out".into());
            self.0.fault(Code::EmptyValue, path, "no value", help);
        }
    }

    fn texts(&mut self, texts: &[String], path: Path<'_>) {
        for (i, text) in texts.iter().enumerate() {
            self.text(text, path.index(i));
        }
    }

    /// A list that must hold something.
    fn some(&mut self, texts: &[String], path: Path<'_>) {
        if texts.is_empty() {
            let help = Some("name at least one".into());
            self.0.fault(Code::EmptyValue, path, "an empty list", help);
        }
        self.texts(texts, path);
    }

    /// A map, in which no name may stand twice.
    fn once<T>(&mut self, entries: &Entries<T>, at: Path<'_>) {
        for (i, (name, _)) in entries.iter().enumerate() {
            if entries.iter().take(i).any(|(other, _)| other == name) {
                let message = format!("`{name}` is written twice in one map");
                let help = Some("keep one of the two".into());
                self.0
                    .fault(Code::DuplicateKey, at.key(name), message, help);
            }
        }
    }

    fn line(&mut self, lines: &Option<Lines>, at: Path<'_>) {
        if lines.is_none() {
            self.0.missing(at, "line");
        }
    }

    fn own(&mut self, document: &PolicyDocument) {
        let own = &document.own;
        let at = Path::ROOT.key("own");
        let mut words = |key: &str, entries: &Entries<OwnWordDocument>, means: bool, kind: bool| {
            let at = at.key(key);
            self.once(entries, at);
            for (name, word) in entries {
                let at = at.key(name);
                self.text(&word.label, at.key("label"));
                if means && word.means.is_none() {
                    self.0.missing(at, "means");
                }
                if kind && word.kind.is_none() {
                    self.0.missing(at, "kind");
                }
            }
        };
        words("roles", &own.roles, false, false);
        words("user-actions", &own.user_actions, false, false);
        words("technologies", &own.technologies, false, false);
        words("acceptability", &own.acceptability, true, false);
        words("permissions", &own.permissions, true, false);
        for (table, incidents) in Table::INCIDENTS.iter().zip(own.incidents()) {
            words(table.as_str(), incidents, false, false);
        }
        for (key, responses) in own.responses() {
            words(key, responses, false, true);
        }
    }

    fn levels(&mut self, table: &Option<LevelTableDocument>, at: Path<'_>) {
        let Some(table) = table else { return };
        self.some(&table.audiences, at.key("audiences"));
        self.texts(&table.columns, at.key("columns"));
        let at = at.key("rows");
        self.once(&table.rows, at);
        for (name, row) in &table.rows {
            let at = at.key(name);
            self.line(&row.line, at);
            self.once(&row.cells, at);
            for (audience, cell) in &row.cells {
                let at = at.key(audience);
                if cell.is.is_none() && cell.readings.is_empty() {
                    self.0.missing(at, "is");
                }
                self.cell(cell, at);
            }
        }
    }

    fn cell(&mut self, cell: &CellDocument, at: Path<'_>) {
        if let Some(level) = &cell.is {
            self.text(level, at.key("is"));
        }
        self.texts(&cell.readings, at.key("readings"));
        self.texts(&cell.otherwise, at.key("otherwise"));
        self.texts(&cell.provisos, at.key("provisos"));
        self.texts(&cell.nominated, at.key("nominated"));
        let at = at.key("cases");
        for (i, case) in cell.cases.iter().enumerate() {
            let at = at.index(i);
            self.some(&case.then, at.key("then"));
            self.texts(&case.provisos, at.key("provisos"));
            self.condition(&case.when, at.key("when"));
            self.condition(&case.unless, at.key("unless"));
        }
    }

    fn condition(&mut self, condition: &ConditionDocument, at: Path<'_>) {
        self.once(condition, at);
        for (fact, values) in condition {
            self.some(values, at.key(fact));
        }
    }

    fn incidents(&mut self, table: &Option<IncidentTableDocument>, at: Path<'_>) {
        let Some(table) = table else { return };
        self.text(&table.audience, at.key("audience"));
        self.texts(&table.columns, at.key("columns"));
        let at = at.key("rows");
        self.once(&table.rows, at);
        for (name, row) in &table.rows {
            let at = at.key(name);
            self.line(&row.line, at);
            self.texts(&row.required, at.key("required"));
            self.texts(&row.available, at.key("available"));
            self.texts(&row.intent, at.key("intent"));
        }
    }

    /// Prose about responses, contacts, duties and evidence.
    fn prose(&mut self, document: &PolicyDocument) {
        let at = Path::ROOT.key("response-rules");
        self.once(&document.response_rules, at);
        for (name, rule) in &document.response_rules {
            let at = at.key(name);
            self.line(&rule.line, at);
            self.text(&rule.table, at.key("table"));
            self.some(&rule.incidents, at.key("incidents"));
            self.texts(&rule.required, at.key("required"));
            self.texts(&rule.available, at.key("available"));
        }
        let at = Path::ROOT.key("contacts");
        self.once(&document.contacts, at);
        for (name, contact) in &document.contacts {
            let at = at.key(name);
            self.line(&contact.line, at);
            self.text(&contact.matter, at.key("matter"));
            self.some(&contact.by, at.key("by"));
            self.some(&contact.to, at.key("to"));
            self.texts(&contact.then, at.key("then"));
        }
        let at = Path::ROOT.key("duties");
        self.once(&document.duties, at);
        for (name, duty) in &document.duties {
            let at = at.key(name);
            self.line(&duty.line, at);
            self.text(&duty.duty, at.key("duty"));
            self.text(&duty.label, at.key("label"));
            self.some(&duty.who, at.key("who"));
            self.texts(&duty.towards, at.key("towards"));
            self.texts(&duty.trigger, at.key("trigger"));
        }
        let at = Path::ROOT.key("evidence");
        self.once(&document.evidence, at);
        for (name, rule) in &document.evidence {
            let at = at.key(name);
            self.line(&rule.line, at);
            self.some(&rule.keep, at.key("keep"));
            self.some(&rule.of, at.key("of"));
        }
    }

    fn procedure(&mut self, document: &PolicyDocument) {
        let Some(procedure) = &document.procedure else {
            return;
        };
        let at = Path::ROOT.key("procedure");
        let steps = at.key("steps");
        self.once(&procedure.steps, steps);
        for (name, step) in &procedure.steps {
            let at = steps.key(name);
            self.line(&step.line, at);
            self.text(&step.step, at.key("step"));
            self.text(&step.force, at.key("force"));
            self.texts(&step.by, at.key("by"));
            self.texts(&step.to, at.key("to"));
            self.texts(&step.suspicions, at.key("for"));
            self.texts(&step.except, at.key("except"));
            self.texts(&step.after, at.key("after"));
        }
        let open = at.key("open");
        self.once(&procedure.open, open);
        for (name, point) in &procedure.open {
            let at = open.key(name);
            self.line(&point.line, at);
            self.texts(&point.suspicions, at.key("for"));
            self.texts(&point.except, at.key("except"));
        }
    }

    fn mapping(&mut self, document: &PolicyDocument) {
        let at = Path::ROOT.key("mapping");
        self.once(&document.mapping, at);
        for (name, mapped) in &document.mapping {
            let at = at.key(name);
            for (table, list) in Table::INCIDENTS.iter().zip(mapped.tables()) {
                let at = at.key(table.as_str());
                for (i, mapped) in list.iter().flatten().enumerate() {
                    let at = at.index(i);
                    self.text(&mapped.incident, at.key("incident"));
                    self.text(&mapped.fit, at.key("fit"));
                    self.condition(&mapped.when, at.key("when"));
                    self.condition(&mapped.unless, at.key("unless"));
                }
            }
        }
        let at = Path::ROOT.key("lints");
        self.once(&document.lints, at);
        for (name, lint) in &document.lints {
            let at = at.key(name);
            self.text(&lint.level, at.key("level"));
        }
    }
}
