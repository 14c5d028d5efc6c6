//! The parts of a policy that an answer can rest on, each with its path.

use std::collections::BTreeSet;

use super::{CoveredPart, PartKind};
use crate::policy::{Bounds, IncidentTable, Judge, Origin, Policy, ResponseRule, Said, Statement};
use crate::vocabulary::Word as _;

/// The path of every statement: of its cell and reading, or of its rule.
pub(super) fn statement_paths(policy: &Policy) -> Vec<String> {
    let mut paths = Vec::with_capacity(policy.statements.len());
    // The readings of one cell or rule follow each other.
    let alike = |one: &Statement, next: &Statement| one.origin == next.origin;
    for readings in policy.statements.chunk_by(alike) {
        let mut levels: Vec<_> = readings.iter().map(|reading| &reading.level).collect();
        levels.dedup();
        for statement in readings {
            let whole = policy.origin_path(&statement.origin);
            let reading = levels.iter().position(|level| *level == &statement.level);
            paths.push(match reading.filter(|_| levels.len() > 1) {
                Some(reading) => {
                    let cell = policy.level_cell(&statement.origin);
                    let key = match cell.is_some_and(|cell| cell.together) {
                        true => "marks",
                        false => "readings",
                    };
                    format!("{whole}.{key}[{reading}]")
                }
                None => whole,
            });
        }
    }
    paths
}

/// Whether a statement is a mark of a printed table.
fn is_printed(policy: &Policy, statement: &Statement) -> bool {
    match statement.origin {
        Origin::Cell { table, .. } => policy.level_table(table).is_some_and(|of| of.printed),
        Origin::Rule(_) => false,
    }
}

/// The acts of which each statement speaks, by number.
fn acts(policy: &Policy) -> Vec<BTreeSet<usize>> {
    let mut acts = vec![BTreeSet::new(); policy.statements.len()];
    for subject in policy.subject_slots() {
        let entries = (0..policy.roles.count()).filter_map(|role| policy.question(role, subject));
        for number in entries.flat_map(|entry| &entry.statements) {
            if let Some(acts) = acts.get_mut(usize::from(*number)) {
                acts.insert(subject);
            }
        }
    }
    acts
}

/// Every part, in the order of the file.
pub(super) fn parts(policy: &Policy, paths: &[String]) -> Vec<CoveredPart> {
    let mut parts = Parts(Vec::new());
    let mut above = "";
    let statements = policy.statements.iter().zip(paths).zip(acts(policy));
    for ((statement, path), acts) in statements {
        // What is for nominated people makes two statements, and is one part.
        if path == above {
            continue;
        }
        above = path;
        let printed = is_printed(policy, statement);
        match statement.origin {
            Origin::Cell { .. } => parts.add(path.clone(), PartKind::Cell, printed),
            Origin::Rule(_) => {
                for act in acts {
                    let path = format!("{path}.about.{}", policy.subject_id(act));
                    parts.add(path, PartKind::Rule, false);
                }
            }
        }
        for case in 0..statement.cases.len() {
            parts.add(format!("{path}.cases[{case}]"), PartKind::Case, false);
        }
        if !statement.cases.is_empty() && !statement.otherwise.is_empty() {
            parts.add(format!("{path}.otherwise"), PartKind::Case, false);
        }
    }
    if let Some(bounds) = &policy.bounds {
        parts.add(Bounds::WHOLE.to_owned(), PartKind::Scope, false);
        // Of what is reached anyway the scope is never in question.
        let reaches = bounds.reaches.iter();
        for reach in reaches.filter(|reach| !reach.conditions.is_empty()) {
            parts.add(
                format!("scope.reaches.{}", reach.name),
                PartKind::Scope,
                false,
            );
        }
    }
    for (judge, table) in policy.incident_tables() {
        parts.rows(policy, judge, table);
    }
    for (judge, table, rule) in policy.response_rules() {
        parts.rule(policy, judge, table, rule);
    }
    for (_, table) in policy.incident_tables() {
        for rung in table.rungs(u128::MAX) {
            let path = format!("ladders.{}", rung.name);
            for path in named(table, &path, &rung.said) {
                parts.add(path, PartKind::LadderStep, false);
            }
        }
    }
    for contact in &policy.contacts {
        for to in &contact.to {
            let path = format!("contacts.{}.to.{to}", contact.name);
            parts.add(path, PartKind::Contact, false);
        }
        for then in &contact.then {
            let path = format!("contacts.{}.then.{then}", contact.name);
            parts.add(path, PartKind::Contact, false);
        }
    }
    for rule in &policy.procedure_rules.steps {
        let path = format!("procedure.steps.{}", rule.name);
        let says = [
            ("by", !rule.by.is_empty()),
            ("to", !rule.to.is_empty()),
            ("after", !rule.after.is_empty()),
            ("urgency", rule.urgency.is_some()),
        ];
        parts.add(path.clone(), PartKind::Step, false);
        for (key, _) in says.into_iter().filter(|(_, is_said)| *is_said) {
            parts.add(format!("{path}.{key}"), PartKind::Step, false);
        }
    }
    for rule in &policy.procedure_rules.open {
        let path = format!("procedure.open.{}", rule.point.as_str());
        parts.add(path, PartKind::OpenPoint, false);
    }
    for rule in &policy.evidence {
        for keep in &rule.keep {
            let path = format!("evidence.{}.keep.{}", rule.name, keep.as_str());
            parts.add(path, PartKind::Evidence, false);
        }
    }
    parts.0
}

struct Parts(Vec<CoveredPart>);

impl Parts {
    fn add(&mut self, path: String, kind: PartKind, printed: bool) {
        self.0.push(CoveredPart {
            path,
            kind,
            printed,
            questions: 0,
        });
    }

    fn rows(&mut self, policy: &Policy, judge: Judge, table: &IncidentTable) {
        for row in &table.rows {
            let path = policy.incident_path(judge, row.slot);
            let named = named(table, &path, &row.said);
            if named.is_empty() {
                self.add(path.clone(), PartKind::IncidentRow, table.printed);
            }
            for path in named {
                self.add(path, PartKind::IncidentRow, table.printed);
            }
            if row.repeat.is_some() {
                self.add(format!("{path}.repeat"), PartKind::Repeat, false);
            }
        }
    }

    fn rule(&mut self, policy: &Policy, judge: Judge, table: &IncidentTable, rule: &ResponseRule) {
        let path = format!("response-rules.{}", rule.name);
        for path in named(table, &path, &rule.said) {
            self.add(path, PartKind::ResponseRule, false);
        }
        let incidents = (0..u128::BITS).filter(|slot| rule.incidents >> slot & 1 == 1);
        for slot in incidents.filter(|_| rule.by_name) {
            let incident = policy.incident_id(judge, slot as usize);
            let path = format!("{path}.incidents.{incident}");
            self.add(path, PartKind::ResponseRule, false);
        }
    }
}

/// The paths of the responses that a row, a rule or a step names, and of their measures.
pub(super) fn named(table: &IncidentTable, path: &str, said: &Said) -> Vec<String> {
    let of = |key: &'static str, bits| {
        let responses = table.responses_in(bits);
        responses.map(move |response| format!("{path}.{key}.{}", response.id))
    };
    of("required", said.required)
        .chain(of("available", said.available))
        .chain(of("one-of", said.choices()))
        .chain(of("measures", said.measured()))
        .collect()
}
