//! Changes to what is said about incidents: rows, marks, rules, contacts, evidence.

use super::edits::{Edits, Words, part};
use crate::diagnostic::Quoted;
use crate::document::{
    ContactDocument, EvidenceDocument, IncidentRowDocument, IncidentTableDocument, PolicyDocument,
    ResponseRuleDocument, RungDocument,
};
use crate::source::Table;

type Incidents = fn(&mut PolicyDocument) -> Option<&mut IncidentTableDocument>;

/// How a column can be marked.
const MARKS: [&str; 3] = ["required", "available", "no mark"];

impl Edits<'_> {
    pub(super) fn incidents(&mut self, name: Table, table: Incidents) {
        let mut document = self.document.clone();
        let Some(written) = table(&mut document) else {
            return;
        };
        for (i, (row, says)) in written.rows.iter().enumerate() {
            let at = format!("{name}.rows.{row}");
            let find = part(move |d| Some(&mut table(d)?.rows.get_mut(i)?.1));
            self.without(&at, row, i, move |d| Some(&mut table(d)?.rows));
            self.elsewhere(&at, row, move |d| Some(&mut find(d)?.line));
            // Where a row can be read in several ways, a reading goes as a whole.
            self.without_each(
                &format!("{at}.readings"),
                row,
                (says.readings.len(), 0),
                move |d| Some(&mut find(d)?.readings),
            );
            for column in written.columns.iter().filter(|_| says.readings.is_empty()) {
                let is = marked(says, column);
                for mark in MARKS.into_iter().filter(|mark| *mark != is) {
                    let change = format!("{}: {mark}", Quoted(column));
                    let column = column.clone();
                    self.make(&at, change, row, move |d| {
                        let row = find(d)?;
                        row.required.retain(|of| *of != column);
                        row.available.retain(|of| *of != column);
                        match mark {
                            "required" => row.required.push(column.clone()),
                            "available" => row.available.push(column.clone()),
                            _ => {}
                        }
                        Some(())
                    });
                }
            }
            if !says.intent.is_empty() {
                self.make(format!("{at}.intent"), "left out", row, move |d| {
                    find(d)?.intent.clear();
                    Some(())
                });
            }
            let words: [(&str, Word); 3] = [
                ("see", |row| &mut row.see),
                ("repeat", |row| &mut row.repeat),
                ("after", |row| &mut row.after),
            ];
            let mut says = says.clone();
            for (key, word) in words {
                if word(&mut says).is_some() {
                    self.make(format!("{at}.{key}"), "left out", row, move |d| {
                        *word(find(d)?) = None;
                        Some(())
                    });
                }
            }
            if let Some(repeat) = &says.repeat {
                let other = if repeat == "all" { "above" } else { "all" };
                self.instead(format!("{at}.repeat"), other, row, move |d, other| {
                    find(d)?.repeat = Some(other);
                    Some(())
                });
            }
        }
    }

    pub(super) fn response_rules(&mut self) {
        for (i, (name, rule)) in self.document.response_rules.iter().enumerate() {
            let at = format!("response-rules.{name}");
            let about = rule.incidents.first().map_or("", String::as_str);
            let find = part(move |d| Some(&mut d.response_rules.get_mut(i)?.1));
            self.without(&at, about, i, |d| Some(&mut d.response_rules));
            self.elsewhere(&at, about, move |d| Some(&mut find(d)?.line));
            let lists: [(&str, Words<ResponseRuleDocument>, usize); 2] = [
                ("required", |of| &mut of.required, 0),
                ("available", |of| &mut of.available, 0),
            ];
            self.without_words(&at, about, rule, find, lists);
            self.without_each(&format!("{at}.who"), about, (rule.who.len(), 1), move |d| {
                Some(&mut find(d)?.who)
            });
            for (j, incident) in rule.incidents.iter().enumerate() {
                if rule.incidents.len() > 1 {
                    self.without(format!("{at}.incidents[{j}]"), incident, j, move |d| {
                        Some(&mut find(d)?.incidents)
                    });
                }
            }
            for (j, incident) in rule.except.iter().enumerate() {
                self.without(format!("{at}.except[{j}]"), incident, j, move |d| {
                    Some(&mut find(d)?.except)
                });
            }
        }
    }

    pub(super) fn ladders(&mut self) {
        for (i, (name, ladder)) in self.document.ladders.iter().enumerate() {
            let about = ladder.incidents.first().map_or("", String::as_str);
            for (j, rung) in ladder.steps.iter().enumerate() {
                let at = format!("ladders.{name}.steps[{j}]");
                let steps = part(move |d| Some(&mut d.ladders.get_mut(i)?.1.steps));
                let find = part(move |d| steps(d)?.get_mut(j));
                if ladder.steps.len() > 1 {
                    self.without(&at, about, j, steps);
                }
                self.elsewhere(&at, about, move |d| Some(&mut find(d)?.line));
                let lists: [(&str, Words<RungDocument>, usize); 2] = [
                    ("required", |of| &mut of.required, 0),
                    ("available", |of| &mut of.available, 0),
                ];
                self.without_words(&at, about, rung, find, lists);
                let count = (rung.one_of.len(), 0);
                self.without_each(&format!("{at}.one-of"), about, count, move |d| {
                    Some(&mut find(d)?.one_of)
                });
                let count = (rung.measures.len(), 0);
                self.without_each(&format!("{at}.measures"), about, count, move |d| {
                    Some(&mut find(d)?.measures)
                });
                if j > 0 {
                    let other = (!rung.replaces).to_string();
                    self.instead(format!("{at}.replaces"), &other, about, move |d, other| {
                        find(d)?.replaces = other == "true";
                        Some(())
                    });
                }
            }
        }
    }

    pub(super) fn contacts(&mut self) {
        for (i, (name, contact)) in self.document.contacts.iter().enumerate() {
            let at = format!("contacts.{name}");
            let about = &contact.matter;
            let find = part(move |d| Some(&mut d.contacts.get_mut(i)?.1));
            self.without(&at, about, i, |d| Some(&mut d.contacts));
            self.elsewhere(&at, about, move |d| Some(&mut find(d)?.line));
            let lists: [(&str, Words<ContactDocument>, usize); 3] = [
                ("to", |of| &mut of.to, 1),
                ("then", |of| &mut of.then, 0),
                ("by", |of| &mut of.by, 1),
            ];
            self.without_words(&at, about, contact, find, lists);
        }
    }

    pub(super) fn evidence(&mut self) {
        for (i, (name, rule)) in self.document.evidence.iter().enumerate() {
            let at = format!("evidence.{name}");
            let about = rule.of.first().map_or("", String::as_str);
            let find = part(move |d| Some(&mut d.evidence.get_mut(i)?.1));
            self.without(&at, about, i, |d| Some(&mut d.evidence));
            self.elsewhere(&at, about, move |d| Some(&mut find(d)?.line));
            let lists: [(&str, Words<EvidenceDocument>, usize); 2] = [
                ("keep", |of| &mut of.keep, 1),
                ("except", |of| &mut of.except, 0),
            ];
            self.without_words(&at, about, rule, find, lists);
        }
    }
}

/// A word that a row may say.
type Word = fn(&mut IncidentRowDocument) -> &mut Option<String>;

/// How a row marks a column.
fn marked(row: &IncidentRowDocument, column: &String) -> &'static str {
    let [required, available, none] = MARKS;
    if row.required.contains(column) {
        required
    } else if row.available.contains(column) {
        available
    } else {
        none
    }
}
