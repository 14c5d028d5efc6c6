//! Ladders: what follows the first time, the second time and so on.

use crate::diagnostic::Code;
use crate::document::{LadderDocument, RungDocument};
use crate::policy::{Ladder, Rung};
use crate::validate::names;
use crate::vocabulary::{History, Times, Word as _};
use crate::yaml::{At, Reader};

use super::Reading;
use super::responses::Order;
use super::rules::says_all;
use super::said::Written;

impl Reading<'_> {
    /// The ladders about this table.
    pub(super) fn ladders(&self, order: &Order, reader: &Reader<'_>) -> Vec<Ladder> {
        let path = reader.at("ladders");
        let here = |(_, ladder): &&(String, LadderDocument)| ladder.table == self.table().as_str();
        let ladders = self.ladders.iter().filter(here);
        let read = |(name, ladder): &(String, LadderDocument)| {
            let at = path.key(name);
            Ladder {
                name: name.as_str().into(),
                incidents: self.reached(&ladder.incidents, &ladder.except, at),
                by_name: !says_all(&ladder.incidents),
                within: names::standard(
                    ladder.within.as_deref().unwrap_or_default(),
                    at.key("within"),
                ),
                steps: self.rungs(name, ladder, order, at),
            }
        };
        ladders.map(read).collect()
    }

    fn rungs(&self, name: &str, ladder: &LadderDocument, order: &Order, at: At<'_>) -> Vec<Rung> {
        let path = at.key("steps");
        if ladder.steps.is_empty() && !path.is_at_fault() {
            let help = Some("add what follows the first time".into());
            path.fault(Code::MissingField, "a ladder without steps", help);
        }
        let mut rungs: Vec<Rung> = Vec::with_capacity(ladder.steps.len());
        let mut before = 0;
        for (i, rung) in ladder.steps.iter().enumerate() {
            let at = path.index(i);
            let first = first(rung, before, at);
            before = first;
            let written = Written {
                required: &rung.required,
                available: &rung.available,
                one_of: &rung.one_of,
                measures: &rung.measures,
                is_rung: true,
            };
            let said = self.said_in_prose(&written, order, at);
            if rung.replaces && i == 0 {
                let help = Some("take `replaces` out: no step stands before it".into());
                let message = "a first step that replaces others";
                at.key("replaces")
                    .fault(Code::ContradictoryRow, message, help);
            }
            let (line, whose) = (rung.line.as_ref(), rung.authority.as_deref());
            let Some(source) = self.source(line, whose, None, at) else {
                continue;
            };
            let from = Times::MAX << (first - 1);
            if rung.replaces {
                rungs.iter_mut().for_each(|earlier| earlier.times &= !from);
            }
            rungs.push(Rung {
                name: format!("{name}.steps[{i}]").into(),
                source,
                first,
                times: from,
                replaces: rung.replaces,
                said,
                note: rung.note.as_deref().map(Into::into),
            });
        }
        rungs
    }
}

/// From which time a step holds, where that before it holds from another.
fn first(rung: &RungDocument, before: u8, at: At<'_>) -> u8 {
    let stated = rung.time.as_deref().filter(|text| !text.is_empty());
    let next = before.saturating_add(1);
    let (time, at) = match stated {
        None => (next, at),
        Some(text) => {
            let at = at.key("time");
            let known = text
                .parse::<History>()
                .ok()
                .filter(|time| !time.is_after_warning());
            let Some(time) = known.and_then(History::time) else {
                let times = History::nths().map(|time| time.as_str());
                names::unknown("time", text, times, at);
                return next.min(History::LAST);
            };
            (time.get(), at)
        }
    };
    if time > History::LAST {
        let message = format!(
            "a step for more than the {} times that are told apart",
            History::LAST
        );
        let help =
            Some("end with the last step that differs: it answers for every later time".into());
        at.fault(Code::TooMany, message, help);
    } else if time <= before {
        let help = Some("write the steps in the order of the times".into());
        at.fault(
            Code::ContradictoryRow,
            "a step that is for no later time than that before it",
            help,
        );
    }
    time.clamp(1, History::LAST)
}
