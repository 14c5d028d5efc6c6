//! Where the parts of a policy stand in its file.

use crate::policy::{Judge, Origin, Policy};
use crate::source::Table;
use crate::vocabulary::Word as _;

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
        let (levels, first) = match table {
            Table::Communications => (&self.communications, self.actions.count()),
            _ => (&self.user_actions, 0),
        };
        let levels = levels.as_ref();
        let row = levels.and_then(|levels| levels.rows.get(row));
        let row = row.map_or("", |row| self.subject_id(first + row.slot));
        let audience = levels.and_then(|levels| levels.audiences.get(group));
        let audience = audience.and_then(|audience| self.audiences.get(*audience));
        let audience = audience.map_or("", |audience| &*audience.id);
        format!("{table}.rows.{row}.{audience}")
    }
}
