//! A policy for people and for other programs: on paper, as tables, as schemas of its files.

pub(crate) mod export;
#[cfg(feature = "render")]
pub mod render;
#[cfg(feature = "schema")]
pub mod schema;

pub use export::{Export, ExportColumn, ExportHead, ExportPart, ExportRow, ExportTable};
