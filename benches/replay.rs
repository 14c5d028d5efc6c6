//! Replaying a log, beside reading it with the crate `csv` alone.
//!
//! The yardstick reads every record into its fields and does nothing with them, with one thread, as
//! any program that does more would have to. The limit notices when lines are no longer looked up.
//! A lap is the whole log, a question a line of it.
//! `cargo bench --workspace --bench replay`.
#![expect(clippy::expect_used, reason = "a bench may stop")]

#[path = "../examples/replay/generate.rs"]
mod generate;

use std::hint::black_box;
use std::thread::available_parallelism;

use generate::Plan;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::log::replay::{LogFormat, Replay};
use race::Race;

const LINES: u64 = 100_000;

fn main() {
    let (telford, trafalgar) = (telford_infant_2020(), trafalgar_infant_2018());
    let all = available_parallelism().map_or(1, usize::from);
    let [csv, ndjson] = [false, true].map(|ndjson| {
        let plan = Plan {
            lines: LINES,
            seed: 1,
            misspelt: 2,
            ndjson,
        };
        let mut log = Vec::new();
        generate::write(telford, &plan, &mut log).expect("there is room");
        log
    });
    let one = Replay::new(telford);
    let two = one.clone().against(trafalgar);
    let judge = |replay: &Replay<'_>, log: &[u8], format| {
        let totals = replay.run(log, format, |_| Ok(())).expect("a good log");
        assert_eq!(totals.lines(), LINES);
        black_box(totals);
    };
    let (csv, ndjson) = (csv.as_slice(), ndjson.as_slice());
    race::run(vec![
        Race::new("a log of a hundred thousand lines", LINES)
            .add("csv alone", || {
                let mut reader = csv_reader(csv);
                let mut record = csv::ByteRecord::new();
                let mut lines = 0;
                while reader.read_byte_record(&mut record).expect("good CSV") {
                    lines += 1;
                }
                assert_eq!(lines, LINES);
            })
            .add("one policy, one thread", || {
                judge(&one, csv, LogFormat::Csv)
            })
            .add("two policies, one thread", || {
                judge(&two, csv, LogFormat::Csv)
            })
            .limited(20.0)
            .add("two policies, all cores", || {
                judge(&two.clone().threads(all), csv, LogFormat::Csv);
            })
            .add("two policies, all cores, NDJSON", || {
                judge(&two.clone().threads(all), ndjson, LogFormat::Ndjson);
            }),
    ]);
}

fn csv_reader(log: &[u8]) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().from_reader(log)
}
