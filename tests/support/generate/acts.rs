//! Tables of levels, rules in prose, and the conditions on facts in them.

use std::fmt::Write as _;

use online_safety_policy::vocabulary::Fact;

use super::{Generator, list, values};

/// What a fact must be: one of some values, as bits. The time has a value more
/// than there are windows: none of them.
type Condition = (Fact, u32);

impl Generator<'_> {
    fn count(&self, fact: Fact) -> usize {
        values(fact, self.windows).len() + usize::from(fact == Fact::Time)
    }

    /// Conditions on different facts, each of which can be met and can fail.
    fn conditions(&mut self, most: usize) -> Vec<Condition> {
        let facts = self.tape.shuffled(&self.facts.clone(), 0, most);
        let conditions = facts.into_iter().map(|fact| {
            let all = (1 << self.count(fact)) - 1;
            (fact, 1 + self.tape.below(all - 1) as u32)
        });
        conditions.collect()
    }

    /// Writes conditions as `when` and `unless`.
    fn write_conditions(&mut self, conditions: &[Condition]) -> String {
        let (mut when, mut unless) = (Vec::new(), Vec::new());
        for &(fact, bits) in conditions {
            let words = values(fact, self.windows);
            let count = self.count(fact);
            let outside = bits >> words.len() & 1 == 1;
            let negate = outside || fact != Fact::Time && self.tape.once_in(3);
            let bits = if negate {
                !bits & ((1 << count) - 1)
            } else {
                bits
            };
            let named = words
                .iter()
                .enumerate()
                .filter(|(at, _)| bits >> at & 1 == 1);
            let named: Vec<String> = named.map(|(_, word)| word.clone()).collect();
            let side = if negate { &mut unless } else { &mut when };
            side.push(format!("{fact}: {}", list(&named)));
        }
        let mut text = String::new();
        for (key, entries) in [("when", when), ("unless", unless)] {
            if !entries.is_empty() {
                let _ = write!(text, ", {key}: {{ {} }}", entries.join(", "));
            }
        }
        text
    }

    pub(super) fn when(&mut self) -> String {
        let conditions = self.conditions(2);
        self.write_conditions(&conditions)
    }

    /// Cases each of which is the first that holds somewhere.
    fn cases(&mut self, least: usize) -> Vec<String> {
        let wanted = least + self.tape.below(3);
        let mut kept: Vec<Vec<Condition>> = Vec::new();
        let mut written = Vec::new();
        for _ in 0..wanted {
            let conditions = self.conditions(2);
            if !self.is_reached(&conditions, &kept) {
                continue;
            }
            let when = self.write_conditions(&conditions);
            let (then, provisos) = (self.verdicts(), self.provisos());
            let source = self.source(false);
            written.push(format!("{{ then: {then}{when}{provisos}{source} }}"));
            kept.push(conditions);
        }
        written
    }

    /// Whether conditions hold somewhere where none of those above do.
    fn is_reached(&self, conditions: &[Condition], above: &[Vec<Condition>]) -> bool {
        let sizes: Vec<usize> = self.facts.iter().map(|fact| self.count(*fact)).collect();
        (0..sizes.iter().product()).any(|point: usize| {
            let holds = |conditions: &[Condition]| {
                let mut rest = point;
                self.facts.iter().zip(&sizes).all(|(fact, size)| {
                    let value = rest % size;
                    rest /= size;
                    let mut on_it = conditions.iter().filter(|(other, _)| other == fact);
                    on_it.all(|(_, bits)| bits >> value & 1 == 1)
                })
            };
            holds(conditions) && !above.iter().any(|above| holds(above))
        })
    }

    /// The inside of a cell or rule that may hold one of these levels.
    fn says(&mut self, levels: &[String], level_is_needed: bool) -> String {
        if self.tape.once_in(5) && levels.len() > 1 {
            let readings = self.tape.shuffled(levels, 2, 3);
            return format!("readings: {}", list(&readings)) + &self.provisos();
        }
        let mut text = String::new();
        let level = self.tape.one(levels);
        let named = level_is_needed || self.tape.once_in(2);
        if named {
            let _ = write!(text, "is: {level}");
        }
        let has_cases = !named || self.tape.once_in(2);
        let cases = if has_cases { self.cases(1) } else { Vec::new() };
        if !cases.is_empty() {
            let comma = if named { ", " } else { "" };
            let _ = write!(text, "{comma}cases: [{}]", cases.join(", "));
            if self.tape.once_in(2) {
                let otherwise = if self.tape.once_in(3) {
                    "silent".to_owned()
                } else {
                    self.verdicts()
                };
                let _ = write!(text, ", otherwise: {otherwise}");
            }
        } else if level.contains("nominated") && self.tape.once_in(2) {
            let who = self.who();
            let _ = write!(text, ", nominated: {who}");
        } else if level.contains("with-permission") && self.tape.once_in(2) {
            let whose = self
                .tape
                .one(&["staff", "teacher", "parent", "whoever-may"]);
            let _ = write!(text, ", permission: {whose}");
        }
        text + &self.provisos()
    }

    /// Audiences and roles.
    pub(super) fn who(&mut self) -> String {
        let mut known = self.groups.clone();
        known.extend(self.roles.iter().cloned());
        known.push("everyone".to_owned());
        list(&self.tape.shuffled(&known, 1, 3))
    }

    pub(super) fn level_tables(&mut self, text: &mut String) {
        let tables = [
            (
                "user-actions",
                self.acceptability.clone(),
                self.actions.clone(),
            ),
            (
                "communications",
                self.permissions.clone(),
                self.technologies.clone(),
            ),
        ];
        let mut taken: Vec<String> = Vec::new();
        for (table, levels, mut subjects) in tables {
            if self.tape.once_in(5) {
                continue;
            }
            // Some schools print acts and devices together.
            if self.tape.once_in(3) {
                subjects = [self.actions.clone(), self.technologies.clone()].concat();
            }
            subjects.retain(|subject| !taken.contains(subject));
            if subjects.is_empty() {
                continue;
            }
            let columns = self.tape.shuffled(&levels, 2, 5);
            let audiences = if self.tape.once_in(3) {
                vec!["everyone".to_owned()]
            } else {
                self.tape.shuffled(&self.groups.clone(), 1, 3)
            };
            let printed = !self.tape.once_in(3);
            // A column that only one group has.
            let only = match columns.len() > 2 && self.tape.once_in(3) {
                true => Some((columns[0].clone(), self.tape.one(&audiences))),
                false => None,
            };
            let _ = writeln!(
                text,
                "{table}:\n  printed: {printed}\n  audiences: {}\n  columns: {}",
                list(&audiences),
                list(&columns),
            );
            if let Some((column, audience)) = &only {
                let _ = writeln!(text, "  only: {{ {column}: {audience} }}");
            }
            let conditions = self.conditions(1);
            if !conditions.is_empty() {
                let when = self.write_conditions(&conditions);
                let _ = writeln!(text, "  brackets: {{ line: 1{when} }}");
            }
            let rows = self.tape.shuffled(&subjects, 1, 5);
            if self.tape.once_in(3) {
                let above = self.tape.one(&rows);
                let _ = writeln!(
                    text,
                    "  headings: [{{ line: 3, above: {above}, title: Part }}]"
                );
            }
            text.push_str("  rows:\n");
            for subject in rows {
                taken.push(subject.clone());
                let mut row = self.source(true);
                // A cell has an authority; a row has none.
                row = row
                    .replace(", authority: printed", "")
                    .replace(", authority: inferred", "");
                if self.tape.once_in(5) {
                    row += ", label: Own wording";
                }
                if self.tape.once_in(5) {
                    row += ", retired: true";
                }
                for audience in self.tape.some(&audiences, 0, 3) {
                    let others = |(_, of): &(String, String)| *of != audience;
                    let first = usize::from(only.as_ref().is_some_and(others));
                    let columns = &columns[first..];
                    let cell = if self.tape.once_in(2) {
                        self.marked(columns)
                    } else if columns.len() > 1 && self.tape.once_in(4) {
                        let marks = self.tape.shuffled(columns, 2, 2);
                        let (first, last) = (self.marked(&marks[..1]), &marks[1]);
                        self.tape.one(&[
                            "{ text: of no column }".to_owned(),
                            format!("{{ is: {first}, text: at the back }}"),
                            format!("{{ marks: [{first}, {last}] }}"),
                        ])
                    } else {
                        format!("{{ {}{} }}", self.says(columns, true), self.source(false))
                    };
                    let _ = write!(row, ", {audience}: {cell}");
                }
                let row = row.trim_start_matches(", ");
                let _ = writeln!(text, "    {subject}: {{ {row} }}");
            }
        }
    }

    /// A mark, in brackets or not.
    fn marked(&mut self, columns: &[String]) -> String {
        let column = self.tape.one(columns);
        match self.tape.once_in(4) {
            true => format!("({column})"),
            false => column,
        }
    }

    pub(super) fn rules(&mut self, text: &mut String) {
        let count = self.tape.below(4);
        text.push_str(if count == 0 {
            "rules: {}\n"
        } else {
            "rules:\n"
        });
        for number in 0..count {
            let acts = self.tape.once_in(2);
            let (levels, subjects) = if acts {
                (self.acceptability.clone(), self.actions.clone())
            } else {
                (self.permissions.clone(), self.technologies.clone())
            };
            let about = self.tape.shuffled(&subjects, 1, 3);
            let (who, says) = (self.who(), self.says(&levels, false));
            let (about, source) = (list(&about), self.source(true));
            let _ = writeln!(
                text,
                "  rule-{number}: {{ who: {who}, about: {about}, {says}{source} }}"
            );
        }
    }
}
