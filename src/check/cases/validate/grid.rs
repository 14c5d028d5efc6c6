//! Grids: tables of expected answers, row by row.

use strum::IntoEnumIterator as _;

use super::expect::{bad_line, bad_passage, passage};
use super::known::among;
use super::questions::{Questions, What, people, subject};
use super::{Case, Checker, place};
use crate::check::cases::expected::{Aspect, Because, Expectation, Expected, WordSet};
use crate::diagnostic::{Code, Quoted};
use crate::document::{GridDocument, Mark, OLD_DISPUTED};
use crate::source::{NumberRange, Numbers, Passage};
use crate::vocabulary::outcome::Outcome;
use crate::vocabulary::{Role, Term, Word as _};
use crate::yaml::At;

/// A grid being read into a case.
pub(super) struct Grid<'a, 'p, 'd> {
    pub(super) checker: &'a mut Checker<'p>,
    pub(super) questions: &'a Questions<'d>,
    /// What the place of the whole case expects.
    pub(super) places: &'a [Expectation],
    pub(super) case: &'a mut Case,
}

/// A column of a grid.
enum Column {
    /// The place of each row, told by something else than lines.
    Elsewhere,
    /// The line of each row.
    Line,
    /// Answers about these roles.
    Answers(Vec<Term<Role>>),
    /// Marks of a printed column.
    Marks(Box<str>),
    /// One that was reported.
    Reported,
}

/// The cell of a column in which nothing is asked.
const NOTHING: &str = ".";

impl Grid<'_, '_, '_> {
    /// Reads every row.
    pub(super) fn read(&mut self, is_recommend: bool, grid: &GridDocument, at: At<'_>) {
        let verb = if is_recommend {
            "recommend"
        } else {
            "classify"
        };
        let whole = at.key(verb);
        let columns = self.columns(is_recommend, grid, whole.key("columns"));
        let is_place = |column: &Column| matches!(column, Column::Line | Column::Elsewhere);
        if columns.iter().all(is_place) {
            let at = whole.key("columns");
            if !whole.is_at_fault() {
                let help = Some("add the columns of the table, or audiences or roles".into());
                let only = grid.columns.first().map_or("line", String::as_str);
                let message = format!("no column but {}", Quoted(only));
                at.fault(Code::NothingExpected, message, help);
            }
            return;
        }
        let rows = whole.key("rows");
        if grid.rows.is_empty() && !whole.is_at_fault() {
            let help = Some("write at least one row".into());
            rows.fault_at_key(Code::NothingExpected, "a grid without rows", help);
        }
        for (name, cells) in &grid.rows {
            let at = rows.key(name);
            // A row that is no list was reported.
            if at.is_full() || at.is_at_fault() {
                continue;
            }
            if cells.len() != columns.len() {
                let message = format!("{} cells under {} columns", cells.len(), columns.len());
                let help = Some(format!("write {NOTHING} where a cell is empty"));
                at.fault(Code::RowOfAnotherLength, message, help);
                continue;
            }
            self.row(is_recommend, name, cells, &columns, at);
        }
    }

    fn columns(&self, is_recommend: bool, grid: &GridDocument, at: At<'_>) -> Vec<Column> {
        let known = &self.checker.known;
        let judges = self.questions.judges(known.policy);
        let marks = match (is_recommend, self.questions.roles.is_empty()) {
            (true, _) => Some(("response", known.responses(&judges))),
            (false, false) => Some(("column", known.levels())),
            (false, true) => None,
        };
        let mut columns = Vec::with_capacity(grid.columns.len());
        for (i, text) in grid.columns.iter().enumerate() {
            let at = at.index(i);
            if super::given::twice(&grid.columns, i, at) {
                columns.push(Column::Reported);
                continue;
            }
            columns.push(match &marks {
                _ if text == "line" => Column::Line,
                _ if text == "at" => Column::Elsewhere,
                Some((kind, words)) => match among(kind, text, words.iter().copied(), at) {
                    true => Column::Marks(text.as_str().into()),
                    false => Column::Reported,
                },
                None => {
                    let roles = people(text, known, at).into_iter();
                    Column::Answers(roles.map(|role| known.policy.role_at(role)).collect())
                }
            });
        }
        columns
    }

    fn row(
        &mut self,
        is_recommend: bool,
        name: &str,
        cells: &[String],
        columns: &[Column],
        at: At<'_>,
    ) {
        let known = &self.checker.known;
        let Some(what) = self.what(is_recommend, name, at) else {
            return;
        };
        let mut shared = self.places.to_vec();
        let mut marks = Vec::new();
        let mut answers = Vec::new();
        for (i, (cell, column)) in cells.iter().zip(columns).enumerate() {
            let at = at.index(i);
            let expectation = |what| Expectation {
                what,
                place: place(at),
            };
            match column {
                Column::Line | Column::Elsewhere => {
                    let read = match column {
                        Column::Line => NumberRange::read(cell)
                            .and_then(|range| Numbers::new([range]))
                            .map(Passage::Lines)
                            .ok_or(None),
                        _ => passage(cell, at).map_err(Some),
                    };
                    match read {
                        Ok(passage) => {
                            known.passage(&passage, at);
                            shared.push(expectation(Expected::Because(Because::At(passage))));
                        }
                        Err(None) => bad_line(at),
                        Err(Some(unread)) => bad_passage(cell, unread, at),
                    }
                }
                Column::Marks(column) => {
                    let both = Mark::iter().map(Mark::as_str);
                    let few = [Mark::None, Mark::Marked, Mark::Available].map(Mark::as_str);
                    let words: Vec<&str> = match is_recommend {
                        true => both.collect(),
                        false => few.to_vec(),
                    };
                    if cell == OLD_DISPUTED && is_recommend {
                        let message = format!("unknown mark {}", Quoted(cell));
                        let help = format!("the mark is {} now", Quoted(Mark::Disputed.as_str()));
                        at.fault(Code::UnknownWord, message, Some(help));
                    } else if among("mark", cell, words.into_iter(), at)
                        && let Ok(mark) = cell.parse()
                    {
                        let what = Expected::Column(column.clone(), mark);
                        marks.push(Expectation {
                            what,
                            place: place(at),
                        });
                    }
                }
                Column::Answers(roles) if cell != NOTHING => {
                    let words = Outcome::iter().map(Outcome::as_str);
                    let words: Vec<&str> = words.chain(["depends", NOTHING]).collect();
                    if among("answer", cell, words.into_iter(), at) {
                        let set = WordSet::from([cell.as_str().into()]);
                        let what = Expected::Exactly(Aspect::Answer, set);
                        let place = place(at);
                        answers.push((roles, Expectation { what, place }));
                    }
                }
                Column::Answers(_) | Column::Reported => {}
            }
        }
        let is_sound = !at.is_at_fault();
        if is_sound && marks.is_empty() && answers.is_empty() {
            let message = format!("nothing is expected of {}", Quoted(name));
            let help = Some("take the row out".into());
            at.fault_at_key(Code::NothingExpected, message, help);
        }
        let questions = self.questions;
        if !marks.is_empty() {
            let expected = marks.into_iter().chain(shared.iter().cloned()).collect();
            self.checker.ask(self.case, expected, at, |room| {
                questions.about(&questions.roles, &what, room)
            });
        }
        for (roles, answer) in answers {
            let expected = [answer].into_iter().chain(shared.iter().cloned());
            let expected = expected.collect();
            self.checker.ask(self.case, expected, at, |room| {
                questions.about(roles, &what, room)
            });
        }
    }

    /// What a row is about; its name is a key.
    fn what(&self, is_recommend: bool, name: &str, at: At<'_>) -> Option<What> {
        let known = &self.checker.known;
        if !is_recommend {
            return Some(What::Classify(vec![subject(
                name,
                known,
                at,
                At::fault_at_key,
            )?]));
        }
        let pairs = self.questions.incidents(name, known, at, At::fault_at_key);
        (!pairs.is_empty()).then_some(What::Incidents(pairs))
    }
}
