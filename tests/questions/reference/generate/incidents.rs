//! The two tables of incidents, prose about responses, and the mapping.

use std::fmt::Write as _;

use online_safety_policy::vocabulary::Intent;

use super::{Generator, list};
use crate::reference::words::standard;

impl Generator {
    pub(super) fn incident_tables(&mut self, text: &mut String) {
        let audiences = self.draw.some(&self.audiences.apart, 0, 2);
        let tables = self
            .draw
            .some(&["pupil-incidents", "staff-incidents"], 2, 2);
        let (mut rules, mut ladders) = (String::new(), String::new());
        let audiences = audiences.into_iter().map(Some).chain([None, None]);
        for (table, audience) in tables.into_iter().zip(audiences) {
            let (incidents, responses) = match table {
                "pupil-incidents" => (&self.words.pupil_incidents, &self.words.pupil_responses),
                _ => (&self.words.staff_incidents, &self.words.staff_responses),
            };
            let (incidents, responses) = (incidents.clone(), responses.clone());
            let Some(audience) = audience else {
                // A rule needs no table if it says for whom it holds.
                if self.draw.percent(50) {
                    let rule = self.response_rule(&incidents, &responses);
                    let _ = writeln!(
                        rules,
                        "  {table}-alone: {{ line: 4, table: {table}, who: everyone{rule} }}"
                    );
                }
                continue;
            };
            let columns = self.draw.some(&responses, 2, 6);
            let rows = self.draw.some(&incidents, 0, 5);
            let printed = self.draw.percent(70);
            let _ = writeln!(
                text,
                "{table}:\n  audience: {audience}\n  printed: {printed}\n  columns: {}\n  rows:{}",
                list(&columns),
                if rows.is_empty() { " {}" } else { "" }
            );
            for at in 0..rows.len() {
                let row = self.incident_row(&rows, at, &columns);
                let _ = writeln!(text, "    {}: {{ line: 3{row} }}", rows[at]);
            }
            for number in 0..self.draw.below(3) {
                let mut ladder = String::new();
                self.ladder(&incidents, &responses, &mut ladder);
                let _ = write!(ladders, "  {table}-{number}: {{ table: {table}{ladder}");
            }
            for number in 0..self.draw.below(4) {
                let rule = self.response_rule(&incidents, &responses);
                let who = match self.draw.percent(40) {
                    true => self.whom(&audience),
                    false => String::new(),
                };
                let rule = who + &rule;
                let _ = writeln!(
                    rules,
                    "  {table}-{number}: {{ line: 4, table: {table}{rule} }}"
                );
            }
        }
        for (key, all) in [("response-rules", rules), ("ladders", ladders)] {
            if !all.is_empty() {
                let _ = write!(text, "{key}:\n{all}");
            }
        }
    }

    /// Steps, some of which take the place of those before them, and some of which leave times out.
    fn ladder(&mut self, incidents: &[String], responses: &[String], text: &mut String) {
        let about = self.about(incidents);
        let within = self.draw.one(&["", ", within: term"]);
        let _ = writeln!(text, "{about}{within}, steps: [");
        let mut first = 0;
        for number in 0..self.draw.between(1, 4) {
            first += self.draw.between(1, 2);
            let time = [
                "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
            ];
            let time = format!(", time: {}-time", time[first - 1]);
            let replaces = match number > 0 && self.draw.percent(50) {
                true => ", replaces: true",
                false => "",
            };
            let says = self.follows(responses, true);
            let _ = writeln!(text, "    {{ line: 5{time}{replaces}{says} }},");
        }
        text.push_str("  ] }\n");
    }

    /// Responses that must, of which one must, and that may follow, with measures; at least one.
    fn follows(&mut self, responses: &[String], may_rise: bool) -> String {
        let most = responses.len().min(5);
        let some = self.draw.some(responses, 1, most);
        let (must, others) = some.split_at(self.draw.below(some.len() + 1));
        let mut says = String::new();
        if !must.is_empty() {
            let _ = write!(says, ", required: {}", list(must));
        }
        match others {
            [] => {}
            [_] => {
                let _ = write!(says, ", available: {}", list(others));
            }
            others => {
                let _ = write!(says, ", one-of: [{}]", list(others));
            }
        }
        says + &self.measures(&some, may_rise)
    }

    fn measures(&mut self, of: &[String], may_rise: bool) -> String {
        if !self.draw.percent(50) || of.is_empty() {
            return String::new();
        }
        let measures = [
            "1 hour",
            "60 minutes",
            "2 to 4 weeks",
            "5 school days",
            "until the end of the day",
            "3 points",
        ];
        let some = self.draw.some(of, 1, 2);
        let measured = some
            .iter()
            .map(|response| match may_rise && self.draw.percent(20) {
                true => format!("{response}: \"30 minutes, 15 more each time\""),
                false => format!("{response}: {}", self.draw.one(&measures)),
            });
        let measured: Vec<String> = measured.collect();
        format!(", measures: {{ {} }}", measured.join(", "))
    }

    fn incident_row(&mut self, rows: &[String], at: usize, columns: &[String]) -> String {
        let mut row = String::new();
        let required = self.draw.some(columns, 0, 3);
        let others: Vec<String> = columns
            .iter()
            .filter(|column| !required.contains(column))
            .cloned()
            .collect();
        if self.draw.percent(35) && !required.is_empty() {
            let mut readings = vec![list(&required), list(&required[1..])];
            if !others.is_empty() && self.draw.percent(40) {
                readings.push(list(&others[..1]));
            }
            // Where one was asked for, one less and one other are the same.
            if required.len() > 1 || readings.len() == 2 {
                let _ = write!(row, ", readings: {}", list(&readings));
            }
        } else if !required.is_empty() {
            let _ = write!(row, ", required: {}", list(&required));
        }
        if self.draw.percent(40) && !others.is_empty() {
            let free = &others[..others.len().min(2)];
            let available = self.draw.some(free, 1, 2);
            let _ = write!(row, ", available: {}", list(&available));
        }
        if self.draw.percent(30) && others.len() > 3 {
            let _ = write!(row, ", one-of: [{}]", list(&others[2..4]));
        }
        if row.contains("required: ") {
            row += &self.measures(&required, false);
        }
        if self.draw.percent(45) {
            let _ = write!(row, ", intent: {}", self.intents());
            let see = self.draw.one(rows);
            if self.draw.percent(60) && see != rows[at] {
                let _ = write!(row, ", see: {see}");
            }
        }
        if self.draw.percent(25) {
            let above = at > 0 && self.draw.percent(70);
            let after = ["", ", after: repeat", ", after: warning"];
            let reach = if above { "above" } else { "all" };
            let _ = write!(row, ", repeat: {reach}{}", self.draw.one(&after));
        }
        row
    }

    /// Some intents, seldom all.
    fn intents(&mut self) -> String {
        list(&self.draw.some(&standard::<Intent>(), 1, 4))
    }

    fn response_rule(&mut self, incidents: &[String], responses: &[String]) -> String {
        let about = self.about(incidents);
        about + &self.follows(responses, false)
    }

    /// For whom a rule holds: everybody, or those whom a table judges with others, or others alone.
    fn whom(&mut self, audience: &str) -> String {
        let others = self.audiences.unjudged.clone();
        let some = self.draw.some(&others, 0, 3);
        let judged = [audience.to_owned()];
        let who = match self.draw.below(3) {
            0 => vec!["everyone".to_owned()],
            1 => [&judged[..], &some].concat(),
            _ if some.is_empty() => judged.into(),
            _ => some,
        };
        format!(", who: {}", list(&who))
    }

    /// Incidents that prose is about.
    fn about(&mut self, incidents: &[String]) -> String {
        match self.draw.below(3) {
            0 => ", incidents: all".to_owned(),
            1 => {
                let except = self.draw.some(incidents, 1, 2);
                format!(", incidents: all, except: {}", list(&except))
            }
            _ => format!(", incidents: {}", list(&self.draw.some(incidents, 1, 3))),
        }
    }

    pub(super) fn mapping(&mut self, text: &mut String) {
        let whole = self.draw.one(&[
            "",
            "",
            "standard-mapping: true\n",
            "standard-mapping: false\n",
        ]);
        text.push_str(whole);
        if self.draw.percent(25) {
            return;
        }
        let mut head = "mapping:\n";
        for subject in self.words.subjects() {
            if self.draw.percent(40) {
                continue;
            }
            let sides: Vec<String> = [
                ("pupil-incidents", self.words.pupil_incidents.clone()),
                ("staff-incidents", self.words.staff_incidents.clone()),
            ]
            .iter()
            .filter_map(|(side, incidents)| {
                let wanted = self.draw.below(4);
                let some = self.draw.some(incidents, wanted, wanted);
                let mapped: Vec<String> = some.iter().map(|word| self.mapped(word)).collect();
                (!self.draw.percent(15)).then(|| format!("{side}: {}", list(&mapped)))
            })
            .collect();
            let _ = writeln!(text, "{head}  {subject}: {{ {} }}", sides.join(", "));
            head = "";
        }
    }

    fn mapped(&mut self, incident: &str) -> String {
        let fit = self.draw.one(&["direct", "direct", "partly"]);
        let intent = match self.draw.percent(35) {
            true => format!(", intent: {}", self.intents()),
            false => String::new(),
        };
        let (condition, _) = self.condition();
        format!("{{ incident: {incident}, fit: {fit}{intent}{condition} }}")
    }
}
