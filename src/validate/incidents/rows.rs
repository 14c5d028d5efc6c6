//! The rows of a table: readings, intents, repeats.

use enumset::EnumSet;

use crate::diagnostic::{Code, closest};
use crate::document::{Entries, IncidentRowDocument};
use crate::policy::{Bits, Repeat, WordList};
use crate::validate::names;
use crate::vocabulary::Intent;
use crate::yaml::At;

use super::Reading;

/// The most rows with unknown names that are looked at to see whether one of them was meant.
const FEW: usize = 16;

impl Reading<'_> {
    /// The intents a row speaks of, and the row for the others.
    pub(super) fn heed(
        &self,
        name: &str,
        row: &IncidentRowDocument,
        at: At<'_>,
    ) -> (EnumSet<Intent>, Option<u8>) {
        let incidents = &self.words.incidents;
        let intents: Vec<Intent> = names::standards(&row.intent, at.key("intent"));
        let intents = intents.into_iter().collect();
        let see = row.see.as_deref().filter(|see| !see.is_empty());
        let Some(see) = see else {
            return (intents, None);
        };
        let path = at.key("see");
        if see == name {
            let help = Some("name the row that speaks of the other intents".into());
            path.fault(Code::SeeSelf, "a row that refers to itself", help);
            return (intents, None);
        }
        let slot = names::slot(see, incidents, path);
        if path.is_full() {
            return (intents, None);
        }
        if slot.is_some() && !self.document.rows.iter().any(|(other, _)| other == see) {
            // A row whose name was reported may be the one that is meant.
            let mut unknown = self
                .row_names()
                .filter(|name| incidents.slot_of(name).is_none())
                .take(FEW);
            if unknown.any(|name| closest(name, incidents.ids()) == Some(see)) {
                return (intents, None);
            }
            let message = format!("`{see}` is no row of this table");
            let help = || {
                names::word_help(incidents.standard.kind, see, self.row_names())
                    .or_else(|| Some("name a row of this table".into()))
            };
            path.fault_with(Code::UnknownWord, message, help);
        } else if row.intent.is_empty() {
            let message = "`see` on a row that speaks of every intent";
            let help = Some("say with `intent` which intents this row speaks of".into());
            path.fault_at_key(Code::ContradictoryRow, message, help);
        }
        (intents, slot.and_then(|slot| u8::try_from(slot).ok()))
    }

    fn row_names(&self) -> impl Iterator<Item = &str> + Clone {
        self.document.rows.iter().map(|(name, _)| name.as_str())
    }
}

/// The required responses of each reading of a row.
pub(super) fn readings(
    row: &IncidentRowDocument,
    bits: impl Fn(&[String], At<'_>) -> Bits,
    at: At<'_>,
) -> Vec<Bits> {
    if row.readings.is_empty() {
        return vec![bits(&row.required, at.key("required"))];
    }
    let path = at.key("readings");
    if !row.required.is_empty() {
        let help = Some("keep `required` for one reading, `readings` for several".into());
        let message = "`readings` beside `required`";
        path.fault_at_key(Code::ContradictoryRow, message, help);
    }
    let mut readings = Vec::with_capacity(row.readings.len());
    for (i, reading) in row.readings.iter().enumerate() {
        let reading = bits(reading, path.index(i));
        if readings.contains(&reading) && !path.is_at_fault() {
            let help = Some("take one of the two out".into());
            path.index(i)
                .fault(Code::DuplicateWord, "two readings that are alike", help);
        }
        readings.push(reading);
    }
    if readings.len() == 1 && !path.is_at_fault() {
        let help = Some("write `required: [...]` for one reading".into());
        path.fault(Code::ContradictoryRow, "one reading alone", help);
    }
    readings
}

/// Reports what says of one response that it must and that it may follow.
pub(super) fn both([required, available]: [&[String]; 2], both: Bits, at: At<'_>) {
    if both != 0 {
        let double = available.iter().position(|text| required.contains(text));
        let name = double.and_then(|i| available.get(i));
        let message = match name {
            Some(name) => format!("`{name}` is both required and available"),
            None => "a response that is both required and available".into(),
        };
        let help = Some("take it out of `available`: it is required".into());
        let list = at.key("available");
        let item = double.map_or(list, |i| list.index(i));
        item.fault(Code::DoubleResponse, message, help);
        at.key("required").also("required here");
    }
}

/// Which incidents a row about continued infringements reaches.
pub(super) fn repeat(
    row: &IncidentRowDocument,
    number: usize,
    rows: &Entries<IncidentRowDocument>,
    incidents: &WordList,
    at: At<'_>,
) -> Option<Repeat> {
    let after_warning = match row.after.as_deref() {
        None | Some("" | "repeat") => false,
        Some("warning") => true,
        Some(other) => {
            let accepted = ["repeat", "warning"];
            names::unknown(
                "kind of repeat",
                other,
                accepted.into_iter(),
                at.key("after"),
            );
            false
        }
    };
    let reaches = match row.repeat.as_deref() {
        None | Some("") => {
            if row.after.is_some() && !at.key("repeat").is_at_fault() {
                let help = Some("add `repeat: above` or `repeat: all`".into());
                at.key("after").fault_at_key(
                    Code::ContradictoryRow,
                    "`after` without `repeat`",
                    help,
                );
            }
            return None;
        }
        Some("above") => {
            if number == 0 {
                let message = "no row stands above this one";
                let help =
                    Some("put the row below those it reaches, or write `repeat: all`".into());
                at.key("repeat")
                    .fault(Code::RepeatWithoutRows, message, help);
            }
            rows.iter()
                .take(number)
                .filter_map(|(name, _)| incidents.slot_of(name))
                .fold(0, |set, slot| set | 1 << slot)
        }
        Some("all") => u128::MAX,
        Some(other) => {
            names::unknown(
                "reach",
                other,
                ["above", "all"].into_iter(),
                at.key("repeat"),
            );
            0
        }
    };
    Some(Repeat {
        reaches,
        after_warning,
    })
}
