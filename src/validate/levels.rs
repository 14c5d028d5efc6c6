//! The two tables of levels.

mod groups;

use enumset::EnumSet;

use crate::diagnostic::{Code, closest, help_for};
use crate::document::{CellDocument, LevelTableDocument, ROW_KEYS, in_brackets};
use crate::policy::{
    Case, Level, LevelCell, LevelRow, LevelTable, Mark, Origin, Words, column_number,
};
use crate::source::{Cell, Passage, Source, Table};
use crate::vocabulary::{Acceptability, Authority, Meaning, Permission, Verdict, Word};
use crate::yaml::{At, Reader};

use super::cells::{Bound, Frame, named_levels, statements};
use super::{Scope, columns, conditions, illegal, names};

/// Reads the User Actions table.
pub(super) fn user_actions(
    document: &LevelTableDocument,
    scope: &Scope,
    reader: &Reader<'_>,
    into: &mut Vec<Bound>,
) -> LevelTable {
    let (words, means) = (&scope.levels.acceptability, Acceptability::means);
    Shape::of(Table::UserActions, document, words, means, scope, reader).read(None, into)
}

/// Reads the Communication Technologies table.
pub(super) fn communications(
    document: &LevelTableDocument,
    user_actions: Option<&LevelTable>,
    scope: &Scope,
    reader: &Reader<'_>,
    into: &mut Vec<Bound>,
) -> LevelTable {
    let (words, means) = (&scope.levels.permissions, Permission::means);
    let mut table = Shape::of(Table::Communications, document, words, means, scope, reader);
    table.read(user_actions, into)
}

/// A table being read.
struct Shape<'a> {
    kind: Table,
    document: &'a LevelTableDocument,
    levels: Vec<Level>,
    /// Of each audience, the columns that it has.
    of: Vec<Vec<usize>>,
    /// When a mark in brackets counts, where the file says so.
    brackets: Option<Case>,
    /// Whether some column was reported, or all are missing.
    columns_at_fault: bool,
    /// Every level that could be a column.
    vocabulary: Vec<&'a str>,
    scope: &'a Scope,
    at: At<'a>,
}

impl<'a> Shape<'a> {
    /// A table of which the columns have been read.
    fn of<W: Word>(
        kind: Table,
        document: &'a LevelTableDocument,
        words: &'a Words<W, Meaning>,
        means: impl Fn(W) -> Meaning,
        scope: &'a Scope,
        reader: &'a Reader<'_>,
    ) -> Self {
        let at = reader.at(kind.as_str());
        let levels = columns::columns(document, words, means, at);
        Self {
            kind,
            document,
            columns_at_fault: columns::at_fault(document, &levels),
            of: columns::of_audiences(document, &levels, at),
            levels,
            brackets: document
                .brackets
                .as_ref()
                .map(|brackets| conditions::of_brackets(brackets, scope, at.key("brackets"))),
            vocabulary: words.ids().collect(),
            scope,
            at,
        }
    }

    /// Reads the rows; what has one in the other table cannot have another.
    fn read(&mut self, other: Option<&LevelTable>, into: &mut Vec<Bound>) -> LevelTable {
        let audiences = self.audiences();
        let table = self.at;
        let at = table.key("rows");
        let mut rows = Vec::with_capacity(self.document.rows.len());
        for (number, (name, row)) in self.document.rows.iter().enumerate() {
            let at = at.key(name);
            let subject = self.subject(name, at);
            let cells = self.cells(subject, number, name, &audiences, into);
            for (audience, cell) in &row.cells {
                illegal::refuse_in_cell(name, cell, &self.levels, at.key(audience));
            }
            let of_both = other.filter(|of| of.rows.iter().any(|row| Some(row.subject) == subject));
            if let Some(other) = of_both {
                let message = format!("`{name}` has a row in `{}`, too", other.table);
                let help =
                    "a word can have one row: take one of the two out, or write it as a rule";
                at.fault_at_key(Code::DuplicateWord, message, Some(help.into()));
                let first = at.reader.at(other.table.as_str());
                first.key("rows").key(name).also("its other row");
            }
            let (Some(subject), Some(passage)) = (subject, at.passage(row.line.as_ref())) else {
                continue;
            };
            let label = row.label.as_deref();
            rows.push(LevelRow {
                subject,
                label: label
                    .unwrap_or_else(|| self.scope.subject_label(subject))
                    .into(),
                source: self.source(passage, number),
                cells,
                retired: row.retired,
                note: row.note.as_deref().map(Into::into),
            });
        }
        LevelTable {
            table: self.kind,
            printed: self.document.printed,
            at: table.passage(self.document.lines.as_ref()),
            audiences: audiences.into_iter().flatten().collect(),
            columns: std::mem::take(&mut self.levels),
            of: std::mem::take(&mut self.of),
            rows,
            brackets: self.brackets.take(),
            headings: {
                let rows = self.document.rows.iter().map(|(name, _)| name.as_str());
                names::headings(&self.document.headings, rows, table.key("headings"))
            },
        }
    }

    /// The number of a row's word among all subjects: a word of the table's own kind or else of the
    /// other one, for a school may print acts and devices together.
    fn subject(&self, name: &str, at: At<'_>) -> Option<usize> {
        let (actions, devices) = (&self.scope.actions, &self.scope.technologies);
        let action = actions.slot_of(name);
        let device = devices.slot_of(name).map(|slot| actions.count() + slot);
        match self.kind {
            Table::UserActions => {
                (action.or(device)).or_else(|| names::slot_of_key(name, actions, at))
            }
            _ => (device.or(action)).or_else(|| names::slot_of_key(name, devices, at)),
        }
    }

    /// Reads the cells of a row; gives what stands in it for each audience.
    fn cells(
        &self,
        subject: Option<usize>,
        number: usize,
        name: &str,
        audiences: &[Option<usize>],
        into: &mut Vec<Bound>,
    ) -> Vec<LevelCell> {
        let mut cells = vec![LevelCell::default(); audiences.len()];
        let Some((_, row)) = self.document.rows.get(number) else {
            return cells;
        };
        let rows = self.at.key("rows");
        let at = rows.key(name);
        for (audience, cell) in &row.cells {
            let at = at.key(audience);
            let names = &self.document.audiences;
            let Some(group) = names.iter().position(|known| known == audience) else {
                self.unknown_key(audience, cell, audiences, at);
                continue;
            };
            let marks = self.marked(cell, Some(group), at);
            let text = cell.text.as_deref();
            let levels = marks.iter();
            let levels = levels.filter_map(|mark| LevelTable::level(&self.levels, *mark, text));
            let levels: Vec<Level> = levels.collect();
            let bound = audiences.get(group).copied().flatten();
            let bound = bound.and_then(|audience| self.scope.audiences.get(audience));
            let columns = marks.iter();
            let columns = columns.filter_map(|mark| column_number(&self.of, group, mark.column));
            let columns: Vec<usize> = columns.collect();
            let frame = Frame {
                origin: Origin::Cell {
                    table: self.kind,
                    row: number,
                    group,
                },
                at: row.line.as_ref(),
                cell: self.cell(number),
                columns: &columns,
                brackets: self.brackets.as_ref(),
                roles: bound.map_or(&[][..], |audience| &audience.roles),
                subjects: subject.as_slice(),
                otherwise: EnumSet::only(Verdict::NotAllowed),
            };
            let made = statements(cell, &levels, &frame, self.scope, at);
            // Without its level a cell was reported, or is a text alone, and says nothing.
            into.extend(made.into_iter().filter(|_| !levels.is_empty()));
            if let Some(read) = cells.get_mut(group) {
                *read = LevelCell {
                    marks,
                    together: !cell.marks.is_empty(),
                    text: text.map(Into::into),
                };
            }
        }
        cells
    }

    /// Reports a key of a row that is no audience of the table; looks at the cell all the same if
    /// the key was meant as an audience.
    fn unknown_key(&self, key: &str, cell: &CellDocument, audiences: &[Option<usize>], at: At<'_>) {
        let mut declared = self.scope.audiences.iter();
        let is_declared = declared.any(|audience| *audience.id == *key);
        // An audience of the table that was reported, or is missing, may be the one that is meant.
        let may_be_meant = audiences.contains(&None) || audiences.is_empty();
        if is_declared && !may_be_meant {
            let message = format!("`{key}` is none of the audiences of this table");
            let help = Some("add it to the `audiences` of the table, or take its cell out".into());
            at.fault_at_key(Code::UnknownAudience, message, help);
        } else if !is_declared && !at.is_full() {
            let known = self.document.audiences.iter().map(String::as_str);
            let help = Passage::instead_of_key(key)
                .or_else(|| help_for(key, known.chain(ROW_KEYS.iter().copied())))
                .or_else(|| Some("add it to the `audiences` of the table".into()));
            let message =
                format!("`{key}` is neither a key of a row nor an audience of this table");
            at.fault_at_key(Code::UnknownKey, message, help);
        }
        let audiences = self.scope.audiences.iter().map(|audience| &*audience.id);
        if !at.is_full() && closest(key, audiences).is_some() {
            self.marked(cell, None, at);
        }
    }

    /// The marks of a cell, the adopted reading first.
    fn marked(&self, cell: &CellDocument, group: Option<usize>, at: At<'_>) -> Vec<Mark> {
        named_levels(cell, at, |level, at| {
            let word = in_brackets(level);
            Some(Mark {
                column: self.column(word.unwrap_or(level), group, at)?,
                in_brackets: word.is_some(),
            })
        })
    }

    fn column(&self, level: &str, group: Option<usize>, at: At<'_>) -> Option<usize> {
        let found = self.levels.iter().position(|known| *known.id == *level);
        let of = group
            .and_then(|group| Some((self.document.audiences.get(group)?, self.of.get(group)?)));
        if let (Some(column), Some((audience, of))) = (found, of)
            && !of.contains(&column)
        {
            let message = format!("`{level}` is no column of `{audience}`");
            let columns = of.iter().filter_map(|column| self.levels.get(*column));
            let help = help_for(level, columns.map(|known| &*known.id));
            let help = help.map(|help| format!("{help}; or name `{audience}` under `only`, too"));
            at.fault(Code::LevelNotAColumn, message, help);
            self.at.key("only").key(level).also("whose column it is");
            return None;
        }
        // A column that was reported may be the one that is meant.
        let columns = &self.document.columns;
        let may_be_meant = self.columns_at_fault
            && (columns.iter().any(|text| text == level) || self.vocabulary.contains(&level));
        if found.is_none() && !level.is_empty() && !may_be_meant && !at.is_full() {
            let known = self.levels.iter().map(|known| &*known.id);
            let help = if self.vocabulary.contains(&level) {
                Some(names::not_a_column(known))
            } else {
                names::word_help(
                    "level of permission or level of acceptability",
                    level,
                    known,
                )
                .or_else(|| Some("use one of the `columns`, or add it to them".into()))
            };
            let message = format!("`{level}` is no column of this table");
            at.fault(Code::LevelNotAColumn, message, help);
            self.at.key("columns").also("the columns");
        }
        found
    }

    /// The row as a place, if the table is printed.
    fn cell(&self, row: usize) -> Option<Cell> {
        self.document.printed.then_some(Cell {
            table: self.kind,
            row: row + 1,
            column: None,
        })
    }

    fn source(&self, at: Passage, row: usize) -> Source {
        Source {
            at,
            authority: Authority::Printed,
            cell: self.cell(row),
        }
    }
}
