//! Changes to what is said about acts: cells, their cases, rules in prose.

use online_safety_policy::document::{CellDocument, LevelTableDocument, PolicyDocument};
use online_safety_policy::source::{LineRange, Lines};

use super::{Edits, Part, elsewhere};

const VERDICTS: [&str; 4] = ["allowed", "discouraged", "not-allowed", "illegal"];

/// Levels, one for each verdict, that every policy may use in a rule.
const VERDICT_LEVELS: [&str; 4] = [
    "acceptable",
    "discouraged",
    "not-allowed",
    "unacceptable-and-illegal",
];

impl Edits<'_, '_, '_> {
    pub(super) fn levels(&mut self, name: &str, table: Part<LevelTableDocument>) {
        let mut document = self.document.clone();
        let as_written = table(&mut document).clone();
        for (i, (row, of_row)) in as_written.rows.iter().enumerate() {
            self.make("row left out", format!("{name} {row}"), row, |d| {
                table(d).rows.remove(i);
            });
            self.make("line of a row", format!("{name} {row}"), row, |d| {
                let row = &mut table(d).rows[i].1;
                for (_, cell) in &mut row.cells {
                    move_away(cell, &of_row.line);
                }
                row.line = elsewhere();
            });
            for (j, (audience, cell)) in of_row.cells.iter().enumerate() {
                let what = format!("{name} {row} {audience}");
                self.make("cell left out", what.clone(), row, |d| {
                    table(d).rows[i].1.cells.remove(j);
                });
                for column in as_written
                    .columns
                    .iter()
                    .filter(|c| cell.is.as_ref() != Some(*c))
                {
                    self.make(
                        "cell marked elsewhere",
                        format!("{what}: {column}"),
                        row,
                        |d| {
                            let cell = &mut table(d).rows[i].1.cells[j].1;
                            cell.readings.clear();
                            cell.is = Some(column.clone());
                        },
                    );
                }
                self.cell(&what, row, cell, &of_row.line, &|d| {
                    &mut table(d).rows[i].1.cells[j].1
                });
            }
        }
    }

    /// What a cell or a rule says beside its level.
    fn cell(
        &mut self,
        what: &str,
        about: &str,
        cell: &CellDocument,
        line: &Option<Lines>,
        find: &dyn Fn(&mut PolicyDocument) -> &mut CellDocument,
    ) {
        if cell.line.is_some() {
            self.make("line of a cell or rule", what.into(), about, |d| {
                move_away(find(d), &cell.line);
            });
        }
        for i in 0..cell.provisos.len() {
            self.make("proviso left out", format!("{what} [{i}]"), about, |d| {
                find(d).provisos.remove(i);
            });
        }
        let otherwise = cell.otherwise.first().map_or("", String::as_str);
        for verdict in VERDICTS
            .iter()
            .filter(|v| !cell.cases.is_empty() && **v != otherwise)
        {
            // What holds otherwise in a cell, where it says nothing of it.
            if otherwise.is_empty() && *verdict == "not-allowed" && cell.is.is_some() {
                continue;
            }
            self.make("otherwise", format!("{what} {verdict}"), about, |d| {
                find(d).otherwise = vec![(*verdict).into()];
            });
        }
        for (i, case) in cell.cases.iter().enumerate() {
            let what = format!("{what} case {i}");
            self.make("case left out", what.clone(), about, |d| {
                find(d).cases.remove(i);
            });
            // A case that repeats lines of its cell or rule goes with it, and cases
            // that share a line go together.
            let above = if cell.line.is_some() {
                &cell.line
            } else {
                line
            };
            let is_first = cell.cases.iter().position(|c| c.line == case.line) == Some(i);
            if is_first && case.line.is_some() && !repeats(&case.line, above) {
                self.make("line of cases", what.clone(), about, |d| {
                    for other in &mut find(d).cases {
                        if other.line == case.line {
                            other.line = elsewhere();
                        }
                    }
                });
            }
            for verdict in VERDICTS {
                if case.then != [verdict] {
                    self.make(
                        "verdict of a case",
                        format!("{what} {verdict}"),
                        about,
                        |d| {
                            find(d).cases[i].then = vec![verdict.into()];
                        },
                    );
                }
            }
            for j in 0..case.provisos.len() {
                self.make("proviso left out", format!("{what} [{j}]"), about, |d| {
                    find(d).cases[i].provisos.remove(j);
                });
            }
            for (of, conditions) in [("when", &case.when), ("unless", &case.unless)] {
                for (j, (fact, values)) in conditions.iter().enumerate() {
                    let what = format!("{what} {of} {fact}");
                    let conditions = move |d: &mut PolicyDocument| match of {
                        "when" => find(d).cases[i].when.remove(j),
                        _ => find(d).cases[i].unless.remove(j),
                    };
                    self.make("condition left out", what.clone(), about, |d| {
                        let _ = conditions(d);
                    });
                    for k in (0..values.len()).filter(|_| values.len() > 1) {
                        self.make(
                            "value of a condition",
                            format!("{what} [{k}]"),
                            about,
                            |d| {
                                let case = &mut find(d).cases[i];
                                let list = if of == "when" {
                                    &mut case.when
                                } else {
                                    &mut case.unless
                                };
                                list[j].1.remove(k);
                            },
                        );
                    }
                }
            }
        }
    }

    pub(super) fn rules(&mut self) {
        for (i, (name, rule)) in self.document.rules.iter().enumerate() {
            let about = &rule.about[0];
            self.make("rule left out", name.clone(), about, |d| {
                d.rules.remove(i);
            });
            for level in rule.says.is.iter().flat_map(|_| VERDICT_LEVELS) {
                if rule.says.is.as_deref() != Some(level) {
                    self.make("level of a rule", format!("{name}: {level}"), about, |d| {
                        d.rules[i].1.says.is = Some(level.into());
                    });
                }
            }
            for (j, act) in rule.about.iter().enumerate() {
                if rule.about.len() > 1 {
                    self.make("act of a rule", format!("{name} {act}"), act, |d| {
                        d.rules[i].1.about.remove(j);
                    });
                }
            }
            for (j, who) in rule.who.iter().enumerate() {
                if rule.who.len() > 1 {
                    self.make("people of a rule", format!("{name} {who}"), about, |d| {
                        d.rules[i].1.who.remove(j);
                    });
                }
            }
            self.cell(name, about, &rule.says, &None, &|d| &mut d.rules[i].1.says);
        }
    }
}

/// Moves a cell or rule away from a line, and the cases that repeat it.
fn move_away(cell: &mut CellDocument, line: &Option<Lines>) {
    for case in &mut cell.cases {
        if repeats(&case.line, line) {
            case.line = elsewhere();
        }
    }
    if cell.line == *line && line.is_some() {
        cell.line = elsewhere();
    }
}

/// Whether all lines of one place are lines of another.
fn repeats(one: &Option<Lines>, other: &Option<Lines>) -> bool {
    let (Some(one), Some(other)) = (one, other) else {
        return false;
    };
    let within = |line: &LineRange| {
        let mut others = other.ranges().iter();
        others.any(|other| other.first() <= line.first() && line.last() <= other.last())
    };
    one.ranges().iter().all(within)
}
