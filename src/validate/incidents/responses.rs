//! The responses of a table: its columns, and their bits in the order in which to act.

use crate::diagnostic::Code;
use crate::policy::{Bits, PolicyTable, Response};
use crate::validate::names;
use crate::vocabulary::Word as _;
use crate::yaml::At;

use super::Reading;

/// Every response of a table, by the number of its word.
pub(super) fn all_responses(of: &PolicyTable) -> Vec<Response> {
    let words = &of.responses;
    (0..words.count())
        .filter_map(|slot| {
            let (kind, urgency) = of.response(slot)?;
            Some(Response {
                id: words.id_at(slot).into(),
                label: words.label_at(slot).into(),
                own: words.own_at(slot).map(|own| own.id),
                in_school_words: words.is_in_school_words(slot),
                kind,
                urgency,
                column: None,
            })
        })
        .collect()
}

/// How the numbers of words become bits in the order in which to act.
pub(super) struct Order {
    /// The bit of each word, by its number.
    pub(super) bits: Vec<u32>,
}

impl Reading<'_> {
    /// The printed columns, as numbers of words.
    pub(super) fn columns(&self, path: At<'_>) -> Vec<usize> {
        names::some_columns(&self.document.columns, path);
        let at = path.key("columns");
        let mut columns = Vec::with_capacity(self.document.columns.len());
        for (i, text) in self.document.columns.iter().enumerate() {
            match names::slot(text, &self.words.responses, at.index(i)) {
                Some(slot) if columns.contains(&slot) => names::twice(text, at.index(i)),
                slot => columns.extend(slot),
            }
        }
        columns
    }

    /// Urgent responses first, then by printed column, then by the vocabulary and own ones by name,
    /// standard since or not.
    pub(super) fn order(&self, columns: &[usize]) -> Order {
        let mut slots: Vec<usize> = (0..self.responses.len()).collect();
        let column = |slot: &usize| {
            columns
                .iter()
                .position(|known| known == slot)
                .unwrap_or(usize::MAX)
        };
        slots.sort_by_key(|slot| {
            let response = self.responses.get(*slot);
            (
                response.map(|response| response.urgency),
                column(slot),
                response.and_then(|response| response.own),
                *slot,
            )
        });
        let mut bits = vec![0; slots.len()];
        for (bit, slot) in (0..).zip(slots) {
            if let Some(place) = bits.get_mut(slot) {
                *place = bit;
            }
        }
        Order { bits }
    }

    /// The responses in the order of their bits.
    pub(super) fn sorted(&self, columns: &[usize], order: &Order) -> Vec<Response> {
        let mut responses = self.responses.clone();
        for (number, slot) in columns.iter().enumerate() {
            if let Some(response) = responses.get_mut(*slot) {
                response.column = self.document.printed.then_some(number + 1);
            }
        }
        let mut sorted: Vec<_> = order.bits.iter().zip(responses).collect();
        sorted.sort_by_key(|(bit, _)| **bit);
        sorted.into_iter().map(|(_, response)| response).collect()
    }

    /// Whether some column was not found, or none is given.
    pub(super) fn columns_at_fault(&self) -> bool {
        let columns = &self.document.columns;
        let is_found = |text: &String| self.words.responses.slot_of(text).is_some();
        columns.is_empty() || !columns.iter().all(is_found)
    }

    /// Finds responses; those of rows must be columns of the table.
    pub(super) fn bits(
        &self,
        texts: &[String],
        columns: Option<&[usize]>,
        order: &Order,
        path: At<'_>,
    ) -> Bits {
        let mut bits: Bits = 0;
        for (i, text) in texts.iter().enumerate() {
            let at = path.index(i);
            let Some(slot) = names::slot(text, &self.words.responses, at) else {
                continue;
            };
            let Some(bit) = order.bits.get(slot) else {
                continue;
            };
            if bits >> bit & 1 == 1 {
                names::twice(text, at);
            }
            if columns.is_some_and(|columns| !columns.contains(&slot)) {
                let known = self.document.columns.iter().map(String::as_str);
                let help = Some(names::not_a_column(known));
                let message = format!("`{text}` is no column of this table");
                at.fault(Code::ColumnMissing, message, help);
                let columns = path.reader.at(self.table().as_str());
                columns.key("columns").also("the columns");
            }
            bits |= 1 << bit;
        }
        bits
    }
}
