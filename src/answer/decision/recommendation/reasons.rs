//! The rules that a recommendation rests on.

use super::{Recommendation, ResponseList};
use crate::answer::decision::reason::{Reason, ReasonKind, Says};
use crate::policy::{Bits, Said};

impl<'p> Recommendation<'p> {
    /// The rules that the answer rests on: rows, rows about repeats, prose, steps of ladders.
    ///
    /// Where it is not known which time it is, and a ladder bears on it, those of every time.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'p>> + use<'p> {
        let mut all: Vec<Reason<'p>> = Vec::new();
        for reason in self.open_times().flat_map(|at| self.at(at).reasons_now()) {
            if !all.contains(&reason) {
                all.push(reason);
            }
        }
        let known = all.is_empty().then_some(*self);
        let known = known.filter(|of| of.open_times().next().is_none());
        known.into_iter().flat_map(|of| of.reasons_now()).chain(all)
    }

    /// Those that hold where it is known which time it is, or makes no difference.
    fn reasons_now(self) -> impl Iterator<Item = Reason<'p>> + use<'p> {
        let policy = self.policy;
        let (judged, repeats) = (self.judged_set(), self.repeat_rows());
        let speaking = self.speaking(self.history);
        let times = self.history.times();
        self.table().into_iter().flat_map(move |(judge, table)| {
            let list = move |bits| ResponseList { table, bits };
            let says = move |required: Bits, said: &Said| Says::Responses {
                required: list(required),
                available: list(said.available),
                one_of: said.one_of.iter().copied().map(list).collect(),
            };
            let rows = table
                .rows
                .iter()
                .enumerate()
                // A row without a mark is no reason for anything.
                .filter(|(_, row)| row.says_something())
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
                        says: says(*bits, &row.said),
                        replaced: false,
                        groups: Vec::new(),
                        note: row.note.as_deref(),
                        source: policy.cite(&row.source),
                    })
                });
            let rules = table
                .rules
                .iter()
                .filter(move |rule| rule.incidents & speaking != 0)
                .map(move |rule| Reason {
                    kind: ReasonKind::ResponseRule,
                    rule: &rule.name,
                    says: says(rule.said.required, &rule.said),
                    replaced: false,
                    groups: Vec::new(),
                    note: rule.note.as_deref(),
                    source: policy.cite(&rule.source),
                });
            let rungs = table
                .rungs(speaking)
                .filter(move |rung| rung.times & times != 0);
            let rungs = rungs.map(move |rung| Reason {
                kind: ReasonKind::LadderStep,
                rule: &rung.name,
                says: says(rung.said.required, &rung.said),
                replaced: false,
                groups: Vec::new(),
                note: rung.note.as_deref(),
                source: policy.cite(&rung.source),
            });
            rows.chain(rules).chain(rungs)
        })
    }
}
