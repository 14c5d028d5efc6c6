//! The rules that a recommendation rests on.

use super::{Recommendation, ResponseList};
use crate::answer::decision::reason::{Reason, ReasonKind, Says};

impl<'p> Recommendation<'p> {
    /// The rules that the answer rests on: rows, rows about repeats, prose.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'p>> + use<'p> {
        let policy = self.policy;
        let (judged, repeats) = (self.judged_set(), self.repeat_rows());
        let set_aside = self.set_aside_slots().fold(0, |set, slot| set | 1 << slot);
        self.table().into_iter().flat_map(move |(judge, table)| {
            let says = move |required, available| Says::Responses {
                required: ResponseList {
                    table,
                    bits: required,
                },
                available: ResponseList {
                    table,
                    bits: available,
                },
            };
            let rows = table
                .rows
                .iter()
                .enumerate()
                // A row without a mark is no reason for anything.
                .filter(|(_, row)| row.available != 0 || row.readings.iter().any(|bits| *bits != 0))
                .filter_map(move |(number, row)| {
                    let is_judged = judged >> row.slot & 1 == 1;
                    let is_repeat = repeats >> number & 1 == 1;
                    let kind = match (is_judged, is_repeat) {
                        (true, _) => ReasonKind::IncidentRow,
                        (false, true) => ReasonKind::RepeatRow,
                        (false, false) => return None,
                    };
                    Some((row, kind))
                })
                .flat_map(move |(row, kind)| {
                    row.readings.iter().map(move |bits| Reason {
                        kind,
                        rule: policy.incident_id(judge, row.slot),
                        says: says(*bits, row.available),
                        replaced: false,
                        groups: Vec::new(),
                        note: row.note.as_deref(),
                        source: policy.cite(&row.source),
                    })
                });
            // Prose speaks of an incident whatever the intent; about a row on repeats,
            // wherever that row does.
            let speaking = table
                .repeats(None)
                .filter(|(number, ..)| repeats >> number & 1 == 1)
                .fold(judged | set_aside, |all, (_, row, _)| all | 1 << row.slot);
            let rules = table
                .rules
                .iter()
                .filter(move |rule| rule.incidents & speaking != 0)
                .map(move |rule| Reason {
                    kind: ReasonKind::ResponseRule,
                    rule: &rule.name,
                    says: says(rule.required, rule.available),
                    replaced: false,
                    groups: Vec::new(),
                    note: rule.note.as_deref(),
                    source: policy.cite(&rule.source),
                });
            rows.chain(rules)
        })
    }
}
