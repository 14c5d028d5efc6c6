//! Totals as data: ids and counts.

use std::collections::BTreeMap;

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};
use strum::IntoEnumIterator as _;

use super::{LineTally, ResponseTally, Totals};
use crate::answer::question::Asks;
use crate::log::replay::words::FaultKind;
use crate::source::Table;
use crate::vocabulary::Word as _;

/// `{"line_count": 3, "judged_count": 2, "by_fault": {"unknown-word": 1}, "all": {...}}` and the rows:
/// `by_question` and `by_audience` by name, and the lists `by_act`, `by_incident` and `by_response`.
impl Serialize for Totals {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let refused = FaultKind::iter().map(|kind| (kind.as_str(), self.refused_for(kind)));
        let refused: BTreeMap<&str, u64> = refused.filter(|(_, count)| *count > 0).collect();
        let asks = Asks::iter().map(|asks| (asks.as_str(), self.asking(asks)));
        let asks: BTreeMap<&str, &LineTally> = asks.filter(|(_, of)| of.lines() > 0).collect();
        let acts = self.acts().map(|(act, counts)| Act {
            kind: act.kind(),
            subject: act.as_str(),
            counts,
        });
        let incidents = self.incidents().map(|(incident, counts)| Happened {
            table: incident.table(),
            incident: incident.as_str(),
            counts,
        });
        let responses = self.responses().map(|(table, response, counts)| Response {
            table,
            response,
            counts,
        });
        let mut out = serializer.serialize_struct("Totals", 9)?;
        out.serialize_field("line_count", &self.lines())?;
        out.serialize_field("judged_count", &self.judged())?;
        out.serialize_field("by_fault", &refused)?;
        out.serialize_field("all", self.all())?;
        out.serialize_field("by_question", &asks)?;
        out.serialize_field("by_audience", &self.audiences)?;
        out.serialize_field("by_act", &acts.collect::<Vec<_>>())?;
        out.serialize_field("by_incident", &incidents.collect::<Vec<_>>())?;
        out.serialize_field("by_response", &responses.collect::<Vec<_>>())?;
        out.end()
    }
}

#[derive(Serialize)]
struct Act<'t> {
    kind: &'static str,
    subject: &'t str,
    #[serde(flatten)]
    counts: &'t LineTally,
}

#[derive(Serialize)]
struct Happened<'t> {
    table: Table,
    incident: &'t str,
    #[serde(flatten)]
    counts: &'t LineTally,
}

#[derive(Serialize)]
struct Response<'t> {
    table: Table,
    response: &'t str,
    #[serde(flatten)]
    counts: &'t ResponseTally,
}
