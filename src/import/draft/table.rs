//! Each table in the part of a policy that it is.

use super::super::words::folded;
use super::super::{ImportQuestion, ImportedCell, ImportedColumn, ImportedRow, ImportedTable};
use super::ImportDraft;
use super::matched::{self, Kind};
use crate::document::{
    AudienceDocument, CellDocument, IncidentRowDocument, IncidentTableDocument, LevelRowDocument,
    LevelTableDocument, OwnWordDocument, PolicyDocument,
};

/// A part of a policy that is a table.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Part {
    name: &'static str,
    rows: Kind,
    columns: Kind,
}

const PARTS: [Part; 4] = [
    Part {
        name: "user-actions",
        rows: Kind::UserAction,
        columns: Kind::Acceptability,
    },
    Part {
        name: "communications",
        rows: Kind::Technology,
        columns: Kind::Permission,
    },
    Part {
        name: "pupil-incidents",
        rows: Kind::PupilIncident,
        columns: Kind::PupilResponse,
    },
    Part {
        name: "staff-incidents",
        rows: Kind::StaffIncident,
        columns: Kind::StaffResponse,
    },
];

pub(super) struct Drafter {
    document: PolicyDocument,
    remarks: Vec<String>,
    taken: Vec<String>,
}

impl Drafter {
    pub(super) fn new(id: &str, school: &str) -> Self {
        let mut document = PolicyDocument::default();
        document.policy.id = matched::id(id, "policy", |_| false);
        document.policy.school = school.to_owned();
        document.policy.title = "Online Safety Policy".to_owned();
        document.policy.places = Some("not-given".to_owned());
        Self {
            document,
            remarks: Vec::new(),
            taken: Vec::new(),
        }
    }

    pub(super) fn end(self) -> ImportDraft {
        ImportDraft {
            document: self.document,
            remarks: self.remarks,
        }
    }

    fn remark(&mut self, remark: impl Into<String>) {
        self.remarks.push(remark.into());
    }

    pub(super) fn add(&mut self, table: &ImportedTable, questions: &[&ImportQuestion]) {
        let title = table.title.as_deref().unwrap_or("without a title");
        let Some(part) = part(table) else {
            self.remark(format!(
                "table {}, {title}: left out; which table of a policy is it?",
                table.number
            ));
            return;
        };
        let taken = match part.name {
            "user-actions" => self.document.user_actions.is_some(),
            "communications" => self.document.communications.is_some(),
            "pupil-incidents" => self.document.pupil_incidents.is_some(),
            _ => self.document.staff_incidents.is_some(),
        };
        if taken {
            self.remark(format!(
                "table {}, {title}: left out; there is a table of {} before it",
                table.number, part.name
            ));
            return;
        }
        self.remark(format!("table {}, {title}: {}", table.number, part.name));
        let rows = self.rows(part, table);
        for question in questions {
            let row = table.rows.get(question.row);
            let row = row.map_or("", |row| row.label.as_str());
            let column = question.column.and_then(|at| table.columns.get(at));
            let column = column.map(|column| format!(" / {}", named(column)));
            self.remark(format!(
                "  asked: {row}{}: {}",
                column.unwrap_or_default(),
                question.why
            ));
        }
        for row in &table.rows {
            for (cell, column) in row.cells.iter().zip(&table.columns) {
                if let ImportedCell::Text(text) = cell {
                    self.remark(format!(
                        "  a text, left out: {} / {}: {text}",
                        row.label,
                        named(column)
                    ));
                }
            }
        }
        let asked = |at: usize| {
            questions
                .iter()
                .any(|question| question.row == at && question.column.is_none())
        };
        let marked = |at: usize, row: &ImportedRow, column: usize| {
            !asked(at) && row.cells.get(column) == Some(&ImportedCell::Mark)
        };
        match part.rows {
            Kind::UserAction | Kind::Technology => self.levels(part, table, rows, marked),
            _ => self.incidents(part, table, rows, marked),
        }
    }

    /// The words of the rows, with the label where it is not the word's own.
    fn rows(&mut self, part: Part, table: &ImportedTable) -> Vec<(String, Option<String>)> {
        let mut rows: Vec<(String, Option<String>)> = Vec::new();
        for row in &table.rows {
            let words = part.rows.words(&row.label);
            if words.len() > 1 {
                self.remark(format!(
                    "  which word: {}: {}?",
                    row.label,
                    words.join(" or ")
                ));
            }
            let known = match words.as_slice() {
                [word] if !rows.iter().any(|(other, _)| other == word) => Some(*word),
                _ => None,
            };
            let word = match known {
                Some(word) => word.to_owned(),
                None => self.own(part.rows, &row.label),
            };
            let label = known.filter(|word| part.rows.label(word) != Some(row.label.as_str()));
            rows.push((word, label.map(|_| row.label.clone())));
        }
        rows
    }

    /// A word of the school's own.
    fn own(&mut self, kind: Kind, label: &str) -> String {
        let taken = &self.taken;
        let id = matched::id(label, "own", |id| taken.iter().any(|other| other == id));
        self.taken.push(id.clone());
        let label = if label.is_empty() {
            "(no label)"
        } else {
            label
        };
        let word = OwnWordDocument {
            label: label.to_owned(),
            ..OwnWordDocument::default()
        };
        let own = &mut self.document.own;
        let list = match kind {
            Kind::UserAction => &mut own.user_actions,
            Kind::Technology => &mut own.technologies,
            Kind::PupilIncident => &mut own.pupil_incidents,
            Kind::StaffIncident => &mut own.staff_incidents,
            Kind::Acceptability => &mut own.acceptability,
            Kind::Permission => &mut own.permissions,
            Kind::PupilResponse => &mut own.pupil_responses,
            Kind::StaffResponse => &mut own.staff_responses,
            Kind::Role => &mut own.roles,
        };
        list.push((id.clone(), word));
        id
    }

    /// The words of columns; the same label is the same word.
    fn columns(&mut self, part: Part, columns: &[ImportedColumn]) -> Vec<String> {
        let mut known: Vec<(String, String)> = Vec::new();
        let mut words = Vec::new();
        for column in columns {
            let label = folded(&column.label);
            if let Some((_, word)) = known.iter().find(|(other, _)| *other == label) {
                words.push(word.clone());
                continue;
            }
            let other = match part.columns {
                Kind::Acceptability => Kind::Permission,
                Kind::Permission => Kind::Acceptability,
                kind => kind,
            };
            let found = part.columns.words(&column.label);
            let alike = other.words(&column.label);
            let free = |word: &str| !known.iter().any(|(_, other)| other == word);
            let word = match found.as_slice() {
                [word] if free(word) => (*word).to_owned(),
                _ => {
                    let levels = matches!(part.columns, Kind::Acceptability | Kind::Permission);
                    let id = self.own(part.columns, &column.label);
                    match alike.as_slice() {
                        // A column of the other table of levels means here what it means there.
                        [means] if levels => self.means(part.columns, &id, means),
                        _ if levels => self.remark(format!(
                            "  asked: what does the column {} mean? add `means:` to it under `own:`",
                            column.label
                        )),
                        _ => self.remark(format!(
                            "  asked: what does {} do? add `kind:` to it under `own:`",
                            column.label
                        )),
                    }
                    id
                }
            };
            known.push((label, word.clone()));
            words.push(word);
        }
        words
    }

    fn means(&mut self, kind: Kind, id: &str, means: &str) {
        let list = if kind == Kind::Acceptability {
            &mut self.document.own.acceptability
        } else {
            &mut self.document.own.permissions
        };
        if let Some((_, word)) = list.iter_mut().find(|(own, _)| own == id) {
            word.means = Some(means.to_owned());
        }
    }

    /// The audience that a group of columns is for.
    fn audience(&mut self, label: &str) -> String {
        let known = self
            .document
            .audiences
            .iter()
            .find(|(_, audience)| folded(&audience.label) == folded(label));
        if let Some((id, _)) = known {
            return id.clone();
        }
        let mut roles: Vec<String> = Vec::new();
        let mut unknown = Vec::new();
        let said = folded(label);
        for part in said.split(" and ").flat_map(|part| part.split(" or ")) {
            let part = part.strip_prefix("all ").unwrap_or(part).trim();
            let one = part.strip_suffix('s').unwrap_or(part);
            let mut found = Kind::Role.words(part);
            if found.is_empty() {
                found = Kind::Role.words(one);
            }
            match (part, found.as_slice()) {
                ("staff", _) => roles.push("staff".to_owned()),
                (_, [role]) => roles.push((*role).to_owned()),
                _ => unknown.push(part.to_owned()),
            }
        }
        roles.dedup();
        if !unknown.is_empty() {
            self.remark(format!(
                "  asked: who are `{}` in {label}? add their roles under `audiences:`",
                unknown.join("`, `")
            ));
        }
        if roles.is_empty() {
            roles.push(self.own(Kind::Role, label));
        }
        let audiences = &self.document.audiences;
        let id = matched::id(label, "group", |id| {
            audiences.iter().any(|(other, _)| other == id)
        });
        let audience = AudienceDocument {
            label: label.to_owned(),
            roles,
            ..AudienceDocument::default()
        };
        self.document.audiences.push((id.clone(), audience));
        id
    }

    fn levels(
        &mut self,
        part: Part,
        table: &ImportedTable,
        rows: Vec<(String, Option<String>)>,
        marked: impl Fn(usize, &ImportedRow, usize) -> bool,
    ) {
        let words = self.columns(part, &table.columns);
        let mut audiences: Vec<String> = Vec::new();
        let mut of_column = Vec::new();
        for column in &table.columns {
            let audience = match &column.group {
                Some(group) => self.audience(group),
                None => "everyone".to_owned(),
            };
            if !audiences.contains(&audience) {
                audiences.push(audience.clone());
            }
            of_column.push(audience);
        }
        let mut document = LevelTableDocument {
            printed: true,
            ..LevelTableDocument::default()
        };
        let mut columns: Vec<String> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            if columns.contains(word) {
                continue;
            }
            // Behind the one that is printed before it.
            let before = at.checked_sub(1).and_then(|at| words.get(at));
            let same = of_column.get(at.wrapping_sub(1)) == of_column.get(at);
            let place = before
                .filter(|_| same)
                .and_then(|before| columns.iter().position(|column| column == before));
            columns.insert(place.map_or(columns.len(), |at| at + 1), word.clone());
        }
        for column in &columns {
            let with: Vec<String> = audiences
                .iter()
                .filter(|audience| {
                    words
                        .iter()
                        .zip(&of_column)
                        .any(|(word, of)| word == column && of == *audience)
                })
                .cloned()
                .collect();
            if with.len() < audiences.len() {
                document.only.push((column.clone(), with));
            }
        }
        document.columns = columns;
        document.audiences.clone_from(&audiences);
        for (at, (row, (word, label))) in table.rows.iter().zip(rows).enumerate() {
            let mut says = LevelRowDocument {
                label,
                ..LevelRowDocument::default()
            };
            for audience in &audiences {
                let mut levels: Vec<&String> = Vec::new();
                for (column, (word, of)) in words.iter().zip(&of_column).enumerate() {
                    if of == audience && marked(at, row, column) {
                        levels.push(word);
                    }
                }
                if let [level] = levels.as_slice() {
                    let cell = CellDocument {
                        is: Some((*level).clone()),
                        ..CellDocument::default()
                    };
                    says.cells.push((audience.clone(), cell));
                }
            }
            document.rows.push((word, says));
        }
        if part.rows == Kind::UserAction {
            self.document.user_actions = Some(document);
        } else {
            self.document.communications = Some(document);
        }
    }

    fn incidents(
        &mut self,
        part: Part,
        table: &ImportedTable,
        rows: Vec<(String, Option<String>)>,
        marked: impl Fn(usize, &ImportedRow, usize) -> bool,
    ) {
        let pupils = part.rows == Kind::PupilIncident;
        let mut document = IncidentTableDocument {
            printed: true,
            columns: self.columns(part, &table.columns),
            audience: self.audience(if pupils { "Pupils" } else { "Staff" }),
            ..IncidentTableDocument::default()
        };
        for (at, (row, (word, label))) in table.rows.iter().zip(rows).enumerate() {
            let mut says = IncidentRowDocument {
                label,
                ..IncidentRowDocument::default()
            };
            for (column, word) in document.columns.iter().enumerate() {
                if marked(at, row, column) && !says.required.contains(word) {
                    says.required.push(word.clone());
                }
            }
            document.rows.push((word, says));
        }
        if pupils {
            self.document.pupil_incidents = Some(document);
        } else {
            self.document.staff_incidents = Some(document);
        }
    }
}

fn named(column: &ImportedColumn) -> String {
    match &column.group {
        Some(group) => format!("{group}, {}", column.label),
        None => column.label.clone(),
    }
}

/// The part that a table is: by what it is called, and by the words in it. None where two are as likely.
fn part(table: &ImportedTable) -> Option<Part> {
    let titles = table
        .title_rows
        .iter()
        .chain(&table.title)
        .chain(&table.corner);
    let title = titles
        .map(|title| folded(title))
        .collect::<Vec<_>>()
        .join(" ");
    let has = |words: &[&str]| words.iter().any(|word| title.contains(word));
    let incidents = has(&["incident", "sanction", "misuse", "breach"]);
    let score = |part: &Part| {
        let rows = table.rows.iter().map(|row| part.rows.words(&row.label));
        let columns = table
            .columns
            .iter()
            .map(|column| part.columns.words(&column.label));
        let known = rows
            .chain(columns)
            .filter(|words| !words.is_empty())
            .count();
        let called = match part.name {
            "user-actions" => has(&["user action"]) && !incidents,
            "communications" => has(&["technolog", "devices", "communication"]),
            "pupil-incidents" => incidents && has(&["pupil", "student", "learner", "child"]),
            _ => incidents && has(&["staff"]),
        };
        known + if called { 100 } else { 0 }
    };
    let mut scored: Vec<(usize, Part)> = PARTS.iter().map(|part| (score(part), *part)).collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scored.as_slice() {
        [(best, part), (second, _), ..] if best > second && *best >= 2 => Some(*part),
        _ => None,
    }
}
