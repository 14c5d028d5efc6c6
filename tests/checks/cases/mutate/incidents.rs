//! Changes to what is said about incidents: rows, responses, contacts, evidence.

use online_safety_policy::document::IncidentTableDocument;

use super::{Edits, Part, elsewhere};

impl Edits<'_, '_, '_> {
    pub(super) fn incidents(&mut self, name: &str, table: Part<IncidentTableDocument>) {
        let mut document = self.document.clone();
        let as_written = table(&mut document).clone();
        for (i, (row, of_row)) in as_written.rows.iter().enumerate() {
            self.make("row left out", format!("{name} {row}"), row, |d| {
                table(d).rows.remove(i);
            });
            self.make("line of a row", format!("{name} {row}"), row, |d| {
                table(d).rows[i].1.line = elsewhere();
            });
            for column in &as_written.columns {
                let kind = match of_row.required.contains(column) {
                    true => "mark taken away",
                    false => "mark added",
                };
                self.make(kind, format!("{name} {row} {column}"), row, |d| {
                    toggle(&mut table(d).rows[i].1.required, column);
                });
                self.make(
                    "mark in brackets",
                    format!("{name} {row} {column}"),
                    row,
                    |d| {
                        let row = &mut table(d).rows[i].1;
                        row.required.retain(|other| other != column);
                        row.available.push(column.clone());
                    },
                );
            }
            if !of_row.intent.is_empty() {
                self.make("intent of a row", format!("{name} {row}"), row, |d| {
                    table(d).rows[i].1.intent.clear();
                });
            }
            if of_row.see.is_some() {
                self.make("reference of a row", format!("{name} {row}"), row, |d| {
                    table(d).rows[i].1.see = None;
                });
            }
            if let Some(repeat) = &of_row.repeat {
                let other = if repeat == "all" { "above" } else { "all" };
                for (to, repeat) in [("none", None), (other, Some(other.to_owned()))] {
                    self.make("repeats", format!("{name} {row} {to}"), row, |d| {
                        table(d).rows[i].1.repeat = repeat;
                    });
                }
                self.make(
                    "warning before a repeat",
                    format!("{name} {row}"),
                    row,
                    |d| {
                        table(d).rows[i].1.after = None;
                    },
                );
            }
        }
    }

    pub(super) fn response_rules(&mut self) {
        for (i, (name, rule)) in self.document.response_rules.iter().enumerate() {
            let about = rule.incidents[0].as_str();
            self.make("rule left out", name.clone(), about, |d| {
                d.response_rules.remove(i);
            });
            self.make("line of a cell or rule", name.clone(), about, |d| {
                d.response_rules[i].1.line = elsewhere();
            });
            for (j, response) in rule.required.iter().enumerate() {
                self.make(
                    "response of a rule",
                    format!("{name} {response}"),
                    about,
                    |d| {
                        d.response_rules[i].1.required.remove(j);
                    },
                );
            }
            for (j, response) in rule.available.iter().enumerate() {
                self.make(
                    "response of a rule",
                    format!("{name} {response}"),
                    about,
                    |d| {
                        d.response_rules[i].1.available.remove(j);
                    },
                );
            }
            for (j, incident) in rule.incidents.iter().enumerate() {
                if rule.incidents.len() > 1 {
                    self.make(
                        "incident of a rule",
                        format!("{name} {incident}"),
                        incident,
                        |d| {
                            d.response_rules[i].1.incidents.remove(j);
                        },
                    );
                }
            }
            for (j, incident) in rule.except.iter().enumerate() {
                self.make(
                    "exception of a rule",
                    format!("{name} {incident}"),
                    incident,
                    |d| {
                        d.response_rules[i].1.except.remove(j);
                    },
                );
            }
        }
    }

    pub(super) fn contacts_and_evidence(&mut self) {
        for (i, (name, contact)) in self.document.contacts.iter().enumerate() {
            let about = contact.matter.as_str();
            self.make("contact or evidence left out", name.clone(), about, |d| {
                d.contacts.remove(i);
            });
            self.make("line of a contact or evidence", name.clone(), about, |d| {
                d.contacts[i].1.line = elsewhere();
            });
            for j in (0..contact.to.len()).filter(|_| contact.to.len() > 1) {
                self.make("office of a contact", format!("{name} [{j}]"), about, |d| {
                    d.contacts[i].1.to.remove(j);
                });
            }
            for j in 0..contact.then.len() {
                self.make(
                    "office of a contact",
                    format!("{name} then [{j}]"),
                    about,
                    |d| {
                        d.contacts[i].1.then.remove(j);
                    },
                );
            }
            for j in (0..contact.by.len()).filter(|_| contact.by.len() > 1) {
                self.make("people of a contact", format!("{name} [{j}]"), about, |d| {
                    d.contacts[i].1.by.remove(j);
                });
            }
        }
        for (i, (name, rule)) in self.document.evidence.iter().enumerate() {
            self.make("contact or evidence left out", name.clone(), "keep", |d| {
                d.evidence.remove(i);
            });
            self.make("line of a contact or evidence", name.clone(), "keep", |d| {
                d.evidence[i].1.line = elsewhere();
            });
            for j in 0..rule.except.len() {
                self.make(
                    "exception of evidence",
                    format!("{name} [{j}]"),
                    "keep",
                    |d| {
                        d.evidence[i].1.except.remove(j);
                    },
                );
            }
        }
    }
}

fn toggle(list: &mut Vec<String>, word: &str) {
    match list.iter().position(|other| other == word) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(word.to_owned()),
    }
}
