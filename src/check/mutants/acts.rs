//! Changes to what is said about acts: cells, their cases, rules in prose.

use strum::IntoEnumIterator as _;

use super::edits::{Edits, MOVED, nowhere};
use crate::document::{CaseDocument, CellDocument, LevelTableDocument, PolicyDocument};
use crate::source::{Passage, Table};
use crate::vocabulary::{Acceptability, Permission, Verdict, Word as _};

/// Levels, one for each verdict, that every policy may use in a rule.
fn levels() -> [&'static str; 4] {
    [
        Acceptability::Acceptable.as_str(),
        Acceptability::Discouraged.as_str(),
        Permission::NotAllowed.as_str(),
        Acceptability::UnacceptableAndIllegal.as_str(),
    ]
}

type Levels = fn(&mut PolicyDocument) -> Option<&mut LevelTableDocument>;

/// Where a cell stands, or a rule that says what a cell might.
#[derive(Clone, Copy)]
enum Spot {
    Cell(Levels, usize, usize),
    Rule(usize),
}

impl Spot {
    fn find(self, document: &mut PolicyDocument) -> Option<&mut CellDocument> {
        match self {
            Self::Cell(table, row, cell) => {
                let (_, row) = table(document)?.rows.get_mut(row)?;
                Some(&mut row.cells.get_mut(cell)?.1)
            }
            Self::Rule(rule) => Some(&mut document.rules.get_mut(rule)?.1.says),
        }
    }

    fn case(self, document: &mut PolicyDocument, case: usize) -> Option<&mut CaseDocument> {
        self.find(document)?.cases.get_mut(case)
    }
}

impl Edits<'_> {
    pub(super) fn levels(&mut self, name: Table, table: Levels) {
        let mut document = self.document.clone();
        let Some(written) = table(&mut document) else {
            return;
        };
        for (i, (row, of_row)) in written.rows.iter().enumerate() {
            let at = format!("{name}.rows.{row}");
            self.without(&at, row, i, move |d| Some(&mut table(d)?.rows));
            self.make(format!("{at}.line"), MOVED, row, move |d| {
                let (_, row) = table(d)?.rows.get_mut(i)?;
                for (_, cell) in &mut row.cells {
                    move_away(cell, row.line.as_ref());
                }
                row.line = nowhere();
                Some(())
            });
            for (j, (audience, cell)) in of_row.cells.iter().enumerate() {
                let at = format!("{at}.{audience}");
                let spot = Spot::Cell(table, i, j);
                self.without(&at, row, j, move |d| {
                    Some(&mut table(d)?.rows.get_mut(i)?.1.cells)
                });
                let has = |column: &String| {
                    let only = written.only.iter().find(|(of, _)| of == column);
                    only.is_none_or(|(_, audiences)| audiences.contains(audience))
                };
                let others = |column: &&String| cell.is.as_ref() != Some(column) && has(column);
                for column in written.columns.iter().filter(others) {
                    self.instead(&at, column, row, move |d, column| {
                        let cell = spot.find(d)?;
                        cell.readings.clear();
                        cell.marks.clear();
                        cell.is = Some(column);
                        Some(())
                    });
                }
                self.cell(&at, row, cell, of_row.line.as_ref(), spot);
            }
        }
    }

    pub(super) fn rules(&mut self) {
        for (i, (name, rule)) in self.document.rules.iter().enumerate() {
            let at = format!("rules.{name}");
            let spot = Spot::Rule(i);
            let about = rule.about.first().map_or("", String::as_str);
            self.without(&at, about, i, |d| Some(&mut d.rules));
            if let Some(is) = &rule.says.is {
                for level in levels().into_iter().filter(|level| level != is) {
                    self.instead(format!("{at}.is"), level, about, move |d, level| {
                        spot.find(d)?.is = Some(level);
                        Some(())
                    });
                }
            }
            for (j, act) in rule
                .about
                .iter()
                .enumerate()
                .filter(|_| rule.about.len() > 1)
            {
                self.without(format!("{at}.about[{j}]"), act, j, move |d| {
                    Some(&mut d.rules.get_mut(i)?.1.about)
                });
            }
            self.without_each(&format!("{at}.who"), about, (rule.who.len(), 1), move |d| {
                Some(&mut d.rules.get_mut(i)?.1.who)
            });
            self.cell(&at, about, &rule.says, None, spot);
        }
    }

    /// What a cell or a rule says beside its level.
    fn cell(
        &mut self,
        at: &str,
        about: &str,
        cell: &CellDocument,
        row: Option<&Passage>,
        spot: Spot,
    ) {
        if cell.regardless {
            self.make(format!("{at}.regardless"), "left out", about, move |d| {
                spot.find(d)?.regardless = false;
                Some(())
            });
        }
        if let Some(line) = cell.line.clone() {
            self.make(format!("{at}.line"), MOVED, about, move |d| {
                move_away(spot.find(d)?, Some(&line));
                Some(())
            });
        }
        for (i, case) in cell.cases.iter().enumerate() {
            let at = format!("{at}.cases[{i}]");
            self.without(&at, about, i, move |d| Some(&mut spot.find(d)?.cases));
            // Cases that share a line move together, and one that repeats lines of its cell or
            // rule goes with that.
            let is_first = cell.cases.iter().position(|of| of.line == case.line) == Some(i);
            let whole = cell.line.as_ref().or(row);
            if let Some(line) = case
                .line
                .clone()
                .filter(|line| is_first && !repeats(line, whole))
            {
                self.make(format!("{at}.line"), MOVED, about, move |d| {
                    for case in &mut spot.find(d)?.cases {
                        if case.line.as_ref() == Some(&line) {
                            case.line = nowhere();
                        }
                    }
                    Some(())
                });
            }
            self.case(&at, about, case, spot, i);
        }
        // What holds otherwise in a cell that says nothing of it; a rule then says nothing.
        let silent = [Verdict::NotAllowed.as_str().to_owned()];
        let otherwise = match spot {
            Spot::Cell(..) if cell.otherwise.is_empty() => &silent[..],
            _ => &cell.otherwise,
        };
        let others = |verdict: &Verdict| otherwise != [verdict.as_str()];
        for verdict in Verdict::iter()
            .filter(others)
            .filter(|_| !cell.cases.is_empty())
        {
            let at = format!("{at}.otherwise");
            self.instead(at, verdict.as_str(), about, move |d, verdict| {
                spot.find(d)?.otherwise = vec![verdict];
                Some(())
            });
        }
        let provisos = format!("{at}.provisos");
        self.without_each(&provisos, about, (cell.provisos.len(), 0), move |d| {
            Some(&mut spot.find(d)?.provisos)
        });
    }

    fn case(&mut self, at: &str, about: &str, case: &CaseDocument, spot: Spot, i: usize) {
        for verdict in Verdict::iter().filter(|verdict| case.then != [verdict.as_str()]) {
            let at = format!("{at}.then");
            self.instead(at, verdict.as_str(), about, move |d, verdict| {
                spot.case(d, i)?.then = vec![verdict];
                Some(())
            });
        }
        let provisos = format!("{at}.provisos");
        self.without_each(&provisos, about, (case.provisos.len(), 0), move |d| {
            Some(&mut spot.case(d, i)?.provisos)
        });
        for (j, (fact, values)) in case.when.iter().enumerate() {
            let at = format!("{at}.when.{fact}");
            self.without(&at, about, j, move |d| Some(&mut spot.case(d, i)?.when));
            self.without_each(&at, about, (values.len(), 1), move |d| {
                Some(&mut spot.case(d, i)?.when.get_mut(j)?.1)
            });
        }
        for (j, (fact, values)) in case.unless.iter().enumerate() {
            let at = format!("{at}.unless.{fact}");
            self.without(&at, about, j, move |d| Some(&mut spot.case(d, i)?.unless));
            self.without_each(&at, about, (values.len(), 1), move |d| {
                Some(&mut spot.case(d, i)?.unless.get_mut(j)?.1)
            });
        }
    }
}

/// Moves a cell or rule away from a line, and the cases that repeat it.
fn move_away(cell: &mut CellDocument, line: Option<&Passage>) {
    for case in &mut cell.cases {
        if case.line.as_ref().is_some_and(|of| repeats(of, line)) {
            case.line = nowhere();
        }
    }
    if line.is_some() && cell.line.as_ref() == line {
        cell.line = nowhere();
    }
}

/// Whether all of one place lies in another.
fn repeats(one: &Passage, other: Option<&Passage>) -> bool {
    other.is_some_and(|other| one.is_within(other))
}
