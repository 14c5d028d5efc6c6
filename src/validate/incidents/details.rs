//! What a row, a rule or a step says beside its lists: one of several responses, and measures.

use crate::diagnostic::Code;
use crate::document::Entries;
use crate::policy::{Bits, Details};
use crate::validate::names;
use crate::vocabulary::{InvalidMeasure, Measure};
use crate::yaml::At;

use super::Reading;
use super::responses::Order;

/// Where details stand.
pub(super) struct Beside<'a> {
    pub(super) one_of: &'a [Vec<String>],
    pub(super) measures: &'a Entries<String>,
    /// What must or may follow by the lists beside them.
    pub(super) listed: Bits,
    /// Whether they are a step of a ladder.
    pub(super) is_rung: bool,
}

impl Reading<'_> {
    /// Reads the details; those of rows name columns of the table.
    pub(super) fn details(
        &self,
        beside: &Beside<'_>,
        columns: Option<&[usize]>,
        order: &Order,
        at: At<'_>,
    ) -> Details {
        let one_of = self.one_of(beside, columns, order, at.key("one-of"));
        let named = one_of.iter().fold(beside.listed, |all, set| all | set);
        let at_fault = |list: &str| at.key(list).is_at_fault();
        let path = at.key("measures");
        let mut measures = Vec::with_capacity(beside.measures.len());
        for (name, text) in beside.measures {
            let at = path.key(name);
            let slot = names::slot_of_key(name, &self.words.responses, at);
            let bit = slot.and_then(|slot| u8::try_from(*order.bits.get(slot)?).ok());
            let measure = measure(text, beside.is_rung, at);
            let Some((bit, measure)) = bit.zip(measure) else {
                continue;
            };
            // What was reported of the lists may have been this.
            let is_doubtful = ["required", "available", "one-of", "readings"];
            let is_doubtful = is_doubtful.iter().any(|list| at_fault(list));
            if named >> bit & 1 == 0 && !is_doubtful {
                let message = format!("a measure of `{name}`, which does not follow here");
                let help = "name it under `required`, `available` or `one-of` as well";
                at.fault_at_key(Code::ContradictoryRow, message, Some(help.into()));
            }
            measures.push((bit, measure));
        }
        Details {
            one_of: one_of.into(),
            measures: measures.into(),
        }
    }

    /// The sets of which one is due.
    fn one_of(
        &self,
        beside: &Beside<'_>,
        columns: Option<&[usize]>,
        order: &Order,
        at: At<'_>,
    ) -> Vec<Bits> {
        let mut sets: Vec<Bits> = Vec::with_capacity(beside.one_of.len());
        for (i, texts) in beside.one_of.iter().enumerate() {
            let at = at.index(i);
            let set = self.bits(texts, columns, order, at);
            let help = "take it out of one of the two";
            if at.is_at_fault() || texts.iter().any(String::is_empty) {
            } else if texts.len() < 2 {
                let help = "write what must follow under `required`";
                let message = "one of a single response";
                at.fault(Code::ContradictoryRow, message, Some(help.into()));
            } else if set & beside.listed != 0 {
                let message = "a response that is in a list and one of several as well";
                at.fault(Code::DoubleResponse, message, Some(help.into()));
            } else if sets.iter().any(|known| known & set != 0) {
                let message = "a response that is in two sets of which one is due";
                at.fault(Code::DoubleResponse, message, Some(help.into()));
            }
            sets.push(set);
        }
        sets
    }
}

/// Reads a measure; an empty text was reported before.
fn measure(text: &str, may_rise: bool, at: At<'_>) -> Option<Measure> {
    match text.parse::<Measure>() {
        _ if text.is_empty() => None,
        Ok(measure) if measure.rises() && !may_rise => {
            let message = "a measure that rises, where nothing says which time it is";
            let help = "write it in a step under `ladders`";
            at.fault(Code::ContradictoryRow, message, Some(help.into()));
            None
        }
        Ok(measure) => Some(measure),
        Err(error @ InvalidMeasure) => {
            let message = format!("`{text}` is not a measure");
            at.fault(Code::BadMeasure, message, Some(error.to_string()));
            None
        }
    }
}
