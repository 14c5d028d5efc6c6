//! How far a long replay is, on one line of standard error.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use online_safety_policy::log::replay::Batch;

use crate::arguments;

/// How long nothing is shown, and how often it is then.
const PAUSE: Duration = Duration::from_millis(500);

pub(crate) struct Progress {
    shown: bool,
    size: Option<u64>,
    lines: u64,
    start: Instant,
    last: Instant,
    /// A line stands there that is still to be taken away.
    stands: bool,
}

impl Progress {
    pub(crate) fn new(wanted: arguments::Progress, size: Option<u64>) -> Self {
        let now = Instant::now();
        Self {
            shown: match wanted {
                arguments::Progress::Auto => std::io::stderr().is_terminal(),
                arguments::Progress::Always => true,
                arguments::Progress::Never => false,
            },
            size,
            lines: 0,
            start: now,
            last: now,
            stands: false,
        }
    }

    pub(crate) fn note(&mut self, batch: &Batch<'_>) {
        self.lines += batch.judged() + batch.refused();
        let now = Instant::now();
        if !self.shown || now - self.last < PAUSE {
            return;
        }
        self.last = now;
        let seconds = (now - self.start).as_secs_f64();
        let speed = self.lines as f64 / seconds / 1e6;
        let far = match self.size {
            Some(size) if size > 0 => {
                format!("{}%, ", (batch.bytes_so_far() * 100 / size).min(100))
            }
            _ => String::new(),
        };
        let line = format!("{far}{} lines, {speed:.1} million a second", self.lines);
        // Where even this cannot be written, nothing is lost.
        let _ = write!(std::io::stderr(), "\r{line:<60}");
        self.stands = true;
    }

    /// Makes room for something else.
    pub(crate) fn clear(&mut self) {
        if std::mem::take(&mut self.stands) {
            let _ = write!(std::io::stderr(), "\r{:<60}\r", "");
        }
    }

    pub(crate) fn end(&mut self) {
        self.clear();
    }
}
