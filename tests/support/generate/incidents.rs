//! Tables of incidents, prose about responses, contacts, and the mapping.

use std::fmt::Write as _;

use online_safety_policy::vocabulary::{
    Fit, Intent, Matter, Office, PupilIncident, PupilResponse, StaffIncident, StaffResponse,
};

use super::{Generator, list, own, words};

impl Generator<'_> {
    pub(super) fn incident_tables(&mut self, text: &mut String) {
        let mut audiences = self.tape.shuffled(&self.groups.clone(), 0, 2);
        let pupils = (words::<PupilIncident>(), words::<PupilResponse>());
        let staff = (words::<StaffIncident>(), words::<StaffResponse>());
        let mut rules = String::new();
        for (table, (mut incidents, mut responses)) in
            [("pupil-incidents", pupils), ("staff-incidents", staff)]
        {
            let Some(audience) = audiences.pop() else {
                continue;
            };
            incidents.extend(own("incident", self.own_incidents));
            responses.extend(own("response", self.own_responses));
            let columns = self.tape.shuffled(&responses, 1, 6);
            let printed = !self.tape.once_in(3);
            let _ = writeln!(
                text,
                "{table}:\n  audience: {audience}\n  printed: {printed}\n  columns: {}",
                list(&columns),
            );
            let rows = self.tape.shuffled(&incidents, 0, 6);
            text.push_str(if rows.is_empty() {
                "  rows: {}\n"
            } else {
                "  rows:\n"
            });
            for number in 0..rows.len() {
                let row = self.incident_row(&rows, number, &columns);
                let row = row.trim_start_matches(", ");
                let _ = writeln!(text, "    {}: {{ {row} }}", rows[number]);
            }
            for number in 0..self.tape.below(3) {
                let rule = self.response_rule(&incidents, &rows, &responses);
                let _ = writeln!(rules, "  {table}-{number}: {{ table: {table}, {rule} }}");
            }
        }
        let _ = writeln!(
            text,
            "response-rules:{}",
            if rules.is_empty() { " {}" } else { "" }
        );
        text.push_str(&rules);
        self.contacts(text);
    }

    fn incident_row(&mut self, rows: &[String], number: usize, columns: &[String]) -> String {
        let mut row = self.source(true);
        let required = self.tape.shuffled(columns, 0, 4);
        if required.is_empty() || !self.tape.once_in(4) {
            let _ = write!(row, ", required: {}", list(&required));
        } else {
            // One response fewer makes another reading.
            let _ = write!(
                row,
                ", readings: [{}, {}]",
                list(&required),
                list(&required[1..])
            );
        }
        if self.tape.once_in(3) {
            let others = columns.iter().filter(|column| !required.contains(column));
            let others: Vec<String> = others.cloned().collect();
            if !others.is_empty() {
                let available = self.tape.shuffled(&others, 1, 3);
                let _ = write!(row, ", available: {}", list(&available));
            }
        }
        if self.tape.once_in(3) {
            let intents = self.tape.shuffled(&words::<Intent>(), 1, 2);
            let _ = write!(row, ", intent: {}", list(&intents));
            let see = self.tape.one(rows);
            if see != rows[number] && self.tape.once_in(2) {
                let _ = write!(row, ", see: {see}");
            }
        }
        if self.tape.once_in(4) {
            let above = number > 0 && self.tape.once_in(2);
            let _ = write!(row, ", repeat: {}", if above { "above" } else { "all" });
            let after = ["", ", after: repeat", ", after: warning"];
            row += self.tape.one(&after);
        }
        if self.tape.once_in(5) {
            row += ", retired: true, label: Old wording";
        }
        row
    }

    fn response_rule(&mut self, all: &[String], rows: &[String], responses: &[String]) -> String {
        let incidents = if self.tape.once_in(2) {
            let except = self.tape.shuffled(all, 0, 2);
            format!("incidents: all, except: {}", list(&except))
        } else {
            // Of rows, or words that only this rule speaks of.
            let known = if rows.is_empty() || self.tape.once_in(2) {
                all
            } else {
                rows
            };
            format!("incidents: {}", list(&self.tape.shuffled(known, 1, 3)))
        };
        let first = self.tape.shuffled(responses, 1, 2);
        let others = responses.iter().filter(|other| !first.contains(other));
        let others: Vec<String> = others.cloned().collect();
        let second = self.tape.shuffled(&others, 0, 2);
        let (required, available) = if self.tape.once_in(2) {
            (first, second)
        } else {
            (second, first)
        };
        let source = self.source(true);
        let (required, available) = (list(&required), list(&available));
        let who = match self.tape.once_in(3) {
            true => ", who: everyone",
            false => "",
        };
        format!("{incidents}{who}, required: {required}, available: {available}{source}")
    }

    fn contacts(&mut self, text: &mut String) {
        if self.tape.once_in(2) {
            let (matter, by) = (self.tape.one(&words::<Matter>()), self.who());
            let to = list(&self.tape.shuffled(&words::<Office>(), 1, 2));
            let source = self.source(true);
            let _ = writeln!(
                text,
                "contacts:\n  first: {{ matter: {matter}, by: {by}, to: {to}{source} }}"
            );
        }
    }

    pub(super) fn mapping(&mut self, text: &mut String) {
        let mut subjects = self.actions.clone();
        subjects.extend(self.technologies.iter().cloned());
        let mapped = self.tape.shuffled(&subjects, 0, 4);
        text.push_str(if mapped.is_empty() {
            "mapping: {}\n"
        } else {
            "mapping:\n"
        });
        for subject in mapped {
            let _ = writeln!(text, "  {subject}:");
            let sides = [
                ("pupil-incidents", words::<PupilIncident>()),
                ("staff-incidents", words::<StaffIncident>()),
            ];
            for (side, mut incidents) in sides {
                incidents.extend(own("incident", self.own_incidents));
                let some = self.tape.shuffled(&incidents, 0, 2);
                let items: Vec<String> =
                    some.iter().map(|incident| self.mapped(incident)).collect();
                let _ = writeln!(text, "    {side}: [{}]", items.join(", "));
            }
        }
    }

    fn mapped(&mut self, incident: &str) -> String {
        let fit = self.tape.one(&words::<Fit>());
        let intent = if self.tape.once_in(3) {
            format!(
                ", intent: {}",
                list(&self.tape.shuffled(&words::<Intent>(), 1, 2))
            )
        } else {
            String::new()
        };
        format!(
            "{{ incident: {incident}, fit: {fit}{intent}{} }}",
            self.when()
        )
    }
}
