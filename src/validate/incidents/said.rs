//! What a row, a rule or a step says of responses: which must and may follow, of which one must, and how
//! long or how much it is.

use crate::diagnostic::Code;
use crate::document::Entries;
use crate::policy::{Bits, Said};
use crate::validate::names;
use crate::vocabulary::{InvalidMeasure, Measure};
use crate::yaml::At;

use super::Reading;
use super::responses::Order;
use super::rows::both;

/// What is written.
pub(super) struct Written<'a> {
    /// What must follow; of a row that can be read in several ways, by the adopted reading.
    pub(super) required: &'a [String],
    pub(super) available: &'a [String],
    pub(super) one_of: &'a [Vec<String>],
    pub(super) measures: &'a Entries<String>,
    /// Whether it is a step of a ladder.
    pub(super) is_rung: bool,
}

impl Reading<'_> {
    /// Reads what prose says, a rule or a step of a ladder.
    pub(super) fn said_in_prose(&self, written: &Written<'_>, order: &Order, at: At<'_>) -> Said {
        let required = self.bits(written.required, None, order, at.key("required"));
        if written.required.is_empty() && written.available.is_empty() && written.one_of.is_empty()
        {
            let help = Some("name responses under `required`, `available` or `one-of`".into());
            let message = match written.is_rung {
                true => "a step that says nothing",
                false => "a rule that says nothing",
            };
            at.fault_at_key(Code::MissingField, message, help);
        }
        self.said(&[required], written, None, order, at)
    }

    /// Reads all but what must follow by each reading; what rows say names columns of the table.
    pub(super) fn said(
        &self,
        readings: &[Bits],
        written: &Written<'_>,
        columns: Option<&[usize]>,
        order: &Order,
        at: At<'_>,
    ) -> Said {
        let available = self.bits(written.available, columns, order, at.key("available"));
        let adopted = readings.first().copied().unwrap_or_default();
        both(
            [written.required, written.available],
            adopted & available,
            at,
        );
        let required = readings.iter().fold(0, |all, bits| all | bits);
        let listed = required | available;
        let one_of = self.one_of(written.one_of, listed, columns, order, at.key("one-of"));
        let named = one_of.iter().fold(listed, |all, set| all | set);
        let at_fault = |list: &str| at.key(list).is_at_fault();
        let path = at.key("measures");
        let mut measures = Vec::with_capacity(written.measures.len());
        for (name, text) in written.measures {
            let at = path.key(name);
            let slot = names::slot_of_key(name, &self.words.responses, at);
            let bit = slot.and_then(|slot| u8::try_from(*order.bits.get(slot)?).ok());
            let measure = measure(text, written.is_rung, at);
            let Some(bit) = bit else {
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
            measures.extend(measure.map(|measure| (bit, measure)));
        }
        Said {
            required,
            available,
            one_of: one_of.into(),
            measures: measures.into(),
        }
    }

    /// The sets of which one is due.
    fn one_of(
        &self,
        written: &[Vec<String>],
        listed: Bits,
        columns: Option<&[usize]>,
        order: &Order,
        at: At<'_>,
    ) -> Vec<Bits> {
        let mut sets: Vec<Bits> = Vec::with_capacity(written.len());
        for (i, texts) in written.iter().enumerate() {
            let at = at.index(i);
            let set = self.bits(texts, columns, order, at);
            let help = "take it out of one of the two";
            if at.is_at_fault() || texts.iter().any(String::is_empty) {
            } else if texts.len() < 2 {
                let help = "write what must follow under `required`";
                let message = "one of a single response";
                at.fault(Code::ContradictoryRow, message, Some(help.into()));
            } else if set & listed != 0 {
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
