//! Logs: no line is lost, and what comes of them depends on neither threads nor pieces.

use std::sync::LazyLock;

use online_safety_policy::Policy;
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::log::replay::{LogFormat, Replay, ReplayError};

use super::is_one_line;

/// Any bytes are a log or none. Each line of a log is judged or refused, and told on one line; more
/// threads and small pieces come to the same.
pub fn replay(bytes: &[u8]) {
    let format = match bytes.first() {
        Some(b'{') => LogFormat::Ndjson,
        _ => LogFormat::Csv,
    };
    let whole = told(bytes, format, 1, 1 << 18);
    assert_eq!(whole, told(bytes, format, 2, 7));
}

/// What came of a log, line by line, and in all; or why it is none.
fn told(bytes: &[u8], format: LogFormat, threads: usize, piece: usize) -> Result<Told, String> {
    static AFTER: LazyLock<Policy> = LazyLock::new(|| {
        let text = online_safety_policy::builtin::Builtin::TelfordInfant2020.source();
        let text = text.replace("everyone: unacceptable }", "everyone: acceptable }");
        Policy::from_yaml(&text).expect("every level is a column")
    });
    let replay = Replay::new(telford_infant_2020()).against(&AFTER);
    let replay = replay.threads(threads).piece(piece).every_line();
    let mut lines = Vec::new();
    let (mut judged, mut refused) = (0, 0);
    let totals = replay.run(bytes, format, |batch| {
        judged += batch.judged();
        refused += batch.refused();
        for line in batch.lines() {
            let faults = line.faults().iter();
            faults.for_each(|fault| is_one_line(&fault.to_string()));
            lines.push(serde_json::to_string(line).expect("a line serialises"));
        }
        Ok(())
    });
    let totals = totals.map_err(|error| match error {
        ReplayError::NoLog(_) => error.to_string(),
        _ => panic!("bytes can be read: {error}"),
    })?;
    assert_eq!(totals.judged(), judged);
    assert_eq!(totals.lines(), judged + refused);
    assert_eq!(lines.len() as u64, totals.lines());
    let totals = serde_json::to_string(&totals).expect("totals serialise");
    Ok((lines, totals))
}

type Told = (Vec<String>, String);
