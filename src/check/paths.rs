//! Where the parts of a policy stand in its file.

use crate::diagnostic::{Segment, write_path};
use crate::policy::{Judge, Origin, Policy};
use crate::source::Table;
use crate::vocabulary::Word as _;

/// A path in the policy file.
pub(super) fn path<'a>(keys: impl IntoIterator<Item = &'a str>) -> String {
    let mut path = String::new();
    // Writing to a text cannot fail.
    let _ = write_path(&mut path, keys.into_iter().map(Segment::Key));
    path
}

impl Policy {
    /// The path of a cell or of a rule in prose.
    pub(crate) fn origin_path(&self, origin: &Origin) -> String {
        match origin {
            Origin::Rule(name) => format!("rules.{name}"),
            Origin::Cell { table, row, group } => self.cell_path(*table, *row, *group),
        }
    }

    /// The path of a row of incidents.
    pub(crate) fn incident_path(&self, judge: Judge, slot: usize) -> String {
        let table = self.tables.of(judge).map(|table| table.kind.table.as_str());
        let row = self.incident_id(judge, slot);
        format!("{}.rows.{row}", table.unwrap_or_default())
    }

    fn cell_path(&self, table: Table, row: usize, group: usize) -> String {
        let found = self.level_table(table);
        let row = found.and_then(|of| of.rows.get(row));
        let row = row.map_or("", |row| self.subject_id(row.subject));
        let audience = found.and_then(|of| self.audiences.get(*of.audiences.get(group)?));
        let audience = audience.map_or("", |audience| &*audience.id);
        format!("{table}.rows.{row}.{audience}")
    }
}
