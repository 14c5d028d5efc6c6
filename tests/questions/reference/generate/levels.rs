//! The two tables of levels, and rules in prose.

use std::fmt::Write as _;

use online_safety_policy::vocabulary::Permitter;

use super::{Generator, list};
use crate::reference::draw::Draw;
use crate::reference::words::standard;

impl Generator {
    pub(super) fn level_tables(&mut self, text: &mut String) {
        let mut taken: Vec<String> = Vec::new();
        for (table, rows, levels) in [
            (
                "user-actions",
                self.words.actions.clone(),
                self.words.acceptability.clone(),
            ),
            (
                "communications",
                self.words.technologies.clone(),
                self.words.permissions.clone(),
            ),
        ] {
            if self.draw.percent(20) {
                continue;
            }
            let audiences = match self.draw.percent(25) {
                true => vec!["everyone".to_owned()],
                false => self.draw.some(&self.audiences.apart, 1, 3),
            };
            let columns = self.draw.some(&levels, 2, 6);
            // Some schools print acts and devices together.
            let mut rows = match self.draw.percent(25) {
                true => self.words.subjects(),
                false => rows,
            };
            rows.retain(|row| !taken.contains(row));
            if rows.is_empty() {
                continue;
            }
            let rows = self.draw.some(&rows, 1, 3);
            taken.extend(rows.clone());
            // A column that only one group has.
            let only = match columns.len() > 2 && self.draw.percent(30) {
                true => Some((columns[0].clone(), self.draw.one(&audiences))),
                false => None,
            };
            let _ = writeln!(
                text,
                "{table}:\n  audiences: {}\n  columns: {}",
                list(&audiences),
                list(&columns)
            );
            if let Some((column, audience)) = &only {
                let _ = writeln!(text, "  only: {{ {column}: {audience} }}");
            }
            if self.draw.percent(50) {
                let fact = self
                    .draw
                    .one(&["staff-permission", "approved", "agreed-time"]);
                let _ = writeln!(
                    text,
                    "  brackets: {{ line: 1, when: {{ {fact}: \"yes\" }} }}"
                );
            }
            if self.draw.percent(20) {
                let above = &rows[0];
                let _ = writeln!(
                    text,
                    "  headings: [{{ line: 1, above: {above}, title: Part }}]"
                );
            }
            text.push_str("  rows:\n");
            for row in rows {
                let mut cells = String::from("line: 1");
                if self.draw.percent(10) {
                    cells += ", retired: true";
                }
                for audience in &audiences {
                    let others = |(_, of): &(String, String)| of != audience;
                    let first = usize::from(only.as_ref().is_some_and(others));
                    let columns = &columns[first..];
                    if !self.draw.percent(15) {
                        let _ = write!(cells, ", {audience}: {}", self.cell(columns));
                    }
                }
                let _ = writeln!(text, "    {row}: {{ {cells} }}");
            }
        }
    }

    fn cell(&mut self, columns: &[String]) -> String {
        match self.draw.percent(30) {
            true => self.mark(columns),
            false => format!("{{ {} }}", self.says(columns, true)),
        }
    }

    /// A mark, in brackets or not.
    fn mark(&mut self, columns: &[String]) -> String {
        let column = self.draw.one(columns);
        match self.draw.percent(30) {
            true => format!("({column})"),
            false => column,
        }
    }

    /// The inside of a cell, or of a rule.
    fn says(&mut self, levels: &[String], is_cell: bool) -> String {
        let regardless = match self.draw.percent(12) {
            true => ", regardless: true",
            false => "",
        };
        self.said(levels, is_cell) + regardless
    }

    fn said(&mut self, levels: &[String], is_cell: bool) -> String {
        let nominating: Vec<_> = levels
            .iter()
            .filter(|level| self.words.nominating.contains(level))
            .cloned()
            .collect();
        let permitting = levels
            .iter()
            .filter(|level| self.words.permitting.contains(level));
        let permitting: Vec<_> = permitting.cloned().collect();
        if is_cell && self.draw.percent(15) {
            let marks = self.draw.some(levels, 2, 2);
            let (first, last) = (self.mark(&marks[..1]), &marks[1]);
            return match self.draw.below(4) {
                0 => format!("text: of no column, note: {first}"),
                1 => format!("is: {first}, text: at the back of the hall"),
                2 => format!("marks: [{first}, {last}], cases: {}", list(&self.cases())),
                _ => format!("marks: [{first}, {last}]"),
            };
        }
        match self.draw.below(9) {
            0 | 1 => {
                let readings = self.draw.some(levels, 2, 3);
                let mut text = format!("readings: {}", list(&readings));
                let nominates = readings.iter().any(|level| nominating.contains(level));
                if nominates && self.draw.percent(60) {
                    let _ = write!(text, ", nominated: {}", self.who());
                }
                let permits = readings.iter().any(|level| permitting.contains(level));
                if permits && self.draw.percent(60) {
                    let _ = write!(text, ", permission: {}", self.permitter());
                }
                text
            }
            8 if !permitting.is_empty() => {
                let level = self.draw.one(&permitting);
                format!("is: {level}, permission: {}", self.permitter())
            }
            2 if !nominating.is_empty() => {
                let level = self.draw.one(&nominating);
                format!("is: {level}, nominated: {}", self.who())
            }
            2 | 3 => format!("is: {}", self.draw.one(levels)),
            _ => {
                let mut text = match is_cell || self.draw.percent(30) {
                    true => format!("is: {}, ", self.draw.one(levels)),
                    false => String::new(),
                };
                let cases = self.cases();
                let _ = write!(text, "cases: {}", list(&cases));
                text + &self.otherwise()
            }
        }
    }

    fn permitter(&mut self) -> String {
        self.draw.one(&standard::<Permitter>())
    }

    fn otherwise(&mut self) -> String {
        match self.draw.below(5) {
            0 => ", otherwise: silent".to_owned(),
            1 => format!(", otherwise: {}", self.verdicts()),
            _ => String::new(),
        }
    }

    pub(super) fn rules(&mut self, text: &mut String) {
        let levels: [Vec<String>; 2] = [
            self.words.acceptability.clone(),
            self.words.permissions.clone(),
        ];
        for number in 0..self.draw.below(6) {
            let head = if number == 0 { "rules:\n" } else { "" };
            let about = some_subjects(&mut self.draw, &self.words.subjects());
            let levels = self.draw.one(&levels);
            let (who, says) = (self.who(), self.says(&levels, false));
            let _ = writeln!(
                text,
                "{head}  rule-{number}: {{ line: 2, who: {who}, about: {}, {says} }}",
                list(&about)
            );
        }
    }
}

/// Those at the front more often, so that voices meet.
fn some_subjects(draw: &mut Draw, subjects: &[String]) -> Vec<String> {
    match draw.percent(60) {
        true => draw.some(&subjects[..2], 1, 2),
        false => draw.some(subjects, 1, 3),
    }
}
