//! Replay: what a log comes to, whatever the log and the policies.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    unreachable_pub,
    reason = "a failing unwrap is the test failing, and each test file uses its own part"
)]

mod days;
mod forms;
mod header;
mod laws;
mod objects;
mod own_facts;
mod own_values;
mod records;
mod recounted;
mod space;
mod words;
mod write;

use std::collections::BTreeMap;

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::log::replay::{AnswerKind, JudgedLine, LogFormat, Replay, Totals};

use support::policies::{BASE, base, edited, load, telford, trafalgar};

const OWN: &str = include_str!("../policies/own_words.yaml");

/// Telford's policy with a cell, a time that many rules lean on, and a rule about all incidents
/// changed.
fn telford_amended() -> Policy {
    let text = Builtin::TelfordInfant2020.source();
    let mut text = text.to_owned();
    for (find, put) in [
        (
            "{ line: 291, everyone: unacceptable }",
            "{ line: 291, everyone: unacceptable-and-illegal }",
        ),
        ("to: \"15:20\"", "to: \"16:00\""),
        (
            "required: [head-of-year, headteacher, police]",
            "required: [head-of-year, headteacher]",
        ),
    ] {
        assert!(text.contains(find), "{find}");
        text = text.replacen(find, put, 1);
    }
    load(&text)
}

/// The totals of a log, and every line of it.
#[track_caller]
fn replayed<'p>(
    replay: &Replay<'p>,
    log: &[u8],
    format: LogFormat,
) -> (Totals, Vec<JudgedLine<'p>>) {
    let mut lines = Vec::new();
    let mut counts = [0; 2];
    let totals = replay
        .clone()
        .every_line()
        .run(log, format, |batch| {
            lines.extend(batch.lines().iter().cloned());
            counts[0] += batch.judged();
            counts[1] += batch.refused();
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(counts, [totals.judged(), totals.refused()]);
    assert_eq!(lines.len() as u64, totals.lines());
    (totals, lines)
}

/// What came of each line of a CSV log, by its number.
fn told(replay: &Replay<'_>, log: &str) -> BTreeMap<u64, String> {
    let (_, lines) = replayed(replay, log.as_bytes(), LogFormat::Csv);
    told_of(&lines)
}

fn told_of(lines: &[JudgedLine<'_>]) -> BTreeMap<u64, String> {
    let each = lines.iter().map(|line| {
        let text = match line.judgement() {
            Some(judged) => AnswerKind::of(judged.answer()).to_string(),
            None => {
                let faults = line.faults().iter();
                let faults = faults.map(|fault| format!("{} {fault}", fault.kind));
                faults.collect::<Vec<_>>().join(" + ")
            }
        };
        (line.line(), text)
    });
    each.collect()
}
