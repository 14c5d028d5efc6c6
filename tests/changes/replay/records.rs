//! A log is cut into the records that the crate `csv` reads, wherever its pieces end.

use online_safety_policy::log::replay::{LogFormat, Reference, Replay};
use proptest::prelude::*;

use super::{replayed, telford, told_of};

const HEADER: &str = "reference,asks,role,subject\n";

/// The line on which each record begins, its reference if it is a good one, and whether it has as
/// many fields as there are columns, as reading the whole log tells.
fn read_whole(log: &[u8]) -> Vec<(u64, Option<String>, bool)> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(log);
    let records = reader.byte_records().skip(1).map(|record| {
        let record = record.unwrap();
        let from = record.position().unwrap().byte() as usize;
        let blank = log[from..].iter().take_while(|byte| b"\r\n".contains(byte));
        let begins = from + blank.count();
        let line = log[..begins].iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
        let reference = String::from_utf8(record[0].to_vec()).ok();
        let good = reference.filter(|text| text.parse::<Reference>().is_ok());
        (line, good, record.len() == 4)
    });
    records.collect()
}

/// What makes up records, and what makes them hard to read.
fn any_log() -> impl Strategy<Value = Vec<u8>> {
    let parts: Vec<&[u8]> = vec![
        b"a-1",
        b"classify",
        b"pupil",
        b"gambling",
        b",",
        b",",
        b",",
        b"\n",
        b"\n",
        b"\r\n",
        b"\r",
        b"\"",
        b"\"",
        b"\"\"",
        b"a-1,classify,pupil,gambling\n",
        b"\"a-1\",classify,\"pupil\",gambling\r\n",
        b"b-2,classify,pupil,\"two\nlines\"\n",
        b" ",
        b"\xEF\xBB\xBF",
        b"\xFF",
        b"\\",
    ];
    let log = proptest::collection::vec(proptest::sample::select(parts), 0..40);
    log.prop_map(|parts| [HEADER.as_bytes(), &parts.concat()].concat())
}

/// Every record is met once, on its line, with its fields; with any pieces and threads.
#[track_caller]
fn is_read_as_a_whole(log: &[u8], piece: usize, threads: usize) {
    let replay = Replay::new(telford()).piece(piece).threads(threads);
    let (totals, lines) = replayed(&replay, log, LogFormat::Csv);
    let whole = read_whole(log);
    assert_eq!(totals.lines(), whole.len() as u64);
    for (line, (number, reference, fits)) in lines.iter().zip(whole) {
        assert_eq!(line.line(), number);
        // Of a line with too few fields to tell which is which, no reference is known.
        if fits {
            let told = line.reference().map(|of| of.as_str().to_owned());
            assert_eq!(told, reference, "line {number}");
        }
        let unfit = line
            .faults()
            .iter()
            .any(|fault| fault.message.contains("field"));
        assert_eq!(unfit, !fits, "line {number}: {:?}", line.faults());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn as_if_it_were_read_whole(log in any_log(), piece in 1_usize..80, threads in 1_usize..4) {
        is_read_as_a_whole(&log, piece, threads);
        is_read_as_a_whole(&log, 1 << 18, 1);
    }
}

#[test]
fn a_quote_inside_a_field_is_a_character() {
    let log = format!("{HEADER}a,classify,pupil,5\" screen\nb,classify,pupil,gambling\n");
    is_read_as_a_whole(log.as_bytes(), 7, 1);
    let log = format!("{HEADER}a,classify,pupil,\"gambling\nb,classify,pupil,gambling\n");
    is_read_as_a_whole(log.as_bytes(), 7, 1);
}

/// The word of whoever wrote it is the same, quoted or not; and so is what came of it.
#[test]
fn quotes_make_no_difference() {
    let plain = format!("{HEADER}a,classify,pupil,gambling\na,classify,pupil,gamblign\n");
    let quoted = plain.replace("pupil", "\"pupil\"").replace("a,", "\"a\",");
    let replay = Replay::new(telford());
    let [plain, quoted] = [plain, quoted].map(|log| {
        let (totals, lines) = replayed(&replay, log.as_bytes(), LogFormat::Csv);
        (totals, told_of(&lines))
    });
    assert_eq!(plain, quoted);
}

/// A comma inside quotes is none: the line that would be the same without quotes is another one.
#[test]
fn a_quoted_comma_makes_another_line() {
    let log = format!("{HEADER}a,classify,\"pupil,gambling\"\na,classify,pupil,gambling\n");
    let (_, lines) = replayed(&Replay::new(telford()), log.as_bytes(), LogFormat::Csv);
    let told: Vec<_> = told_of(&lines).into_values().collect();
    let unfit = "unreadable 3 fields, where the first line names 4 columns";
    assert_eq!(told, [unfit, "not-allowed"]);
}

/// A record that is far too long is refused, wherever it stands, and those beside it are not.
#[test]
fn a_record_without_end_is_one_record() {
    for long in [70_000, 300_000, 2_000_000] {
        for (before, text, after) in [
            ("", "x".repeat(long), ""),
            ("\"", "y\n".repeat(long / 2), "\""),
        ] {
            let good = "a,classify,pupil,gambling\n";
            let log = format!("{HEADER}{good}b,classify,pupil,{before}{text}{after}\n{good}");
            for piece in [100, 1 << 18, 1 << 20] {
                let replay = Replay::new(telford()).piece(piece).threads(2);
                let (totals, lines) = replayed(&replay, log.as_bytes(), LogFormat::Csv);
                assert_eq!(
                    (totals.judged(), totals.refused()),
                    (2, 1),
                    "{long} {piece}"
                );
                assert_eq!(lines[1].faults()[0].message, "is far too long");
                let breaks = text.matches('\n').count() as u64;
                assert_eq!((lines[1].line(), lines[2].line()), (3, 4 + breaks));
            }
        }
    }
    let object = r#"{"asks":"classify","role":"pupil","subject":"gambling"}"#;
    let log = format!(
        "{object}\n{{\"role\":\"{}\"}}\n{object}",
        "x".repeat(300_000)
    );
    let (totals, lines) = replayed(&Replay::new(telford()), log.as_bytes(), LogFormat::Ndjson);
    assert_eq!((totals.judged(), totals.refused()), (2, 1));
    assert_eq!(lines[2].line(), 3);
}
