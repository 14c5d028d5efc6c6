//! The refused lines: each with what is wrong with it.

use std::io::Write as _;

use online_safety_policy::log::replay::Batch;

use crate::arguments::{Format, ReplayArguments};
use crate::progress::Progress;

/// The refused lines that are told, the first of them.
pub(crate) struct Told<'a> {
    arguments: &'a ReplayArguments,
    pub(crate) kept: Vec<serde_json::Value>,
    more: u64,
}

impl<'a> Told<'a> {
    pub(crate) fn new(arguments: &'a ReplayArguments) -> Self {
        Self {
            arguments,
            kept: Vec::new(),
            more: 0,
        }
    }

    pub(crate) fn tell(&mut self, batch: &Batch<'_>, progress: &mut Progress) {
        for line in batch
            .lines()
            .iter()
            .filter(|line| !line.faults().is_empty())
        {
            if self.kept.len() >= self.arguments.faults {
                self.more += 1;
                continue;
            }
            self.kept
                .push(serde_json::json!({ "line": line.line(), "refused": line.faults() }));
            if matches!(self.arguments.format, Format::Text) {
                progress.clear();
                for fault in line.faults() {
                    let _ = writeln!(
                        anstream::stderr(),
                        "{}:{}: {fault}",
                        self.arguments.log,
                        line.line()
                    );
                }
            }
        }
    }

    pub(crate) fn rest(&self) {
        if self.more > 0 && matches!(self.arguments.format, Format::Text) {
            let more = match self.more {
                1 => "1 more line was refused".to_owned(),
                more => format!("{more} more lines were refused"),
            };
            let help = "--faults COUNT tells more, --each PATH all";
            let _ = writeln!(anstream::stderr(), "{more}; {help}");
        }
    }
}
