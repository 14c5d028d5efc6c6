//! How fast it was, beside reading the same file with the crate `csv` alone.

use std::io::Write as _;
use std::time::{Duration, Instant};

use online_safety_policy::log::replay::{LogFormat, Totals};

use crate::files;

pub(crate) struct Clock(Instant);

pub(crate) fn start() -> Clock {
    Clock(Instant::now())
}

impl Clock {
    pub(crate) fn stop(&self) -> Took {
        Took {
            time: self.0.elapsed(),
            peak: peak(),
        }
    }
}

/// What a replay took.
pub(crate) struct Took {
    time: Duration,
    /// The most memory that was held, where the system tells.
    peak: Option<String>,
}

/// As Linux tells it.
fn peak() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(format!("{:.1} MB", kilobytes as f64 / 1000.0))
}

/// A log that is no file cannot be read once more.
pub(crate) fn tell(log: Option<&str>, format: LogFormat, totals: &Totals, took: &Took) {
    let mut err = std::io::stderr();
    let speed = totals.lines() as f64 / took.time.as_secs_f64();
    let peak = took
        .peak
        .as_ref()
        .map(|peak| format!(", at most {peak} of memory"));
    let _ = writeln!(
        err,
        "replay: {} lines in {:.2} s, {:.2} million lines a second{}",
        totals.lines(),
        took.time.as_secs_f64(),
        speed / 1e6,
        peak.unwrap_or_default(),
    );
    let csv = log.filter(|_| format == LogFormat::Csv);
    if let Some((lines, time)) = csv.and_then(csv_alone) {
        let alone = lines as f64 / time.as_secs_f64();
        let _ = writeln!(
            err,
            "csv alone: {lines} lines in {:.2} s, {:.2} million lines a second; replay is {:.2} times as fast",
            time.as_secs_f64(),
            alone / 1e6,
            speed / alone,
        );
    }
}

/// Reads every record and does nothing with it.
fn csv_alone(log: &str) -> Option<(u64, Duration)> {
    let clock = Instant::now();
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(files::open(log).ok()?.0);
    let mut record = csv::ByteRecord::new();
    let mut lines = 0;
    while reader.read_byte_record(&mut record).ok()? {
        lines += 1;
    }
    Some((lines, clock.elapsed()))
}
