//! A log is cut into the records that the crate `csv` reads, wherever its pieces end.

use online_safety_policy::log::replay::{LogFormat, Reference, Replay};
use proptest::prelude::*;

use super::{replayed, telford, told_of};

const HEADER: &str = "reference,asks,role,subject\n";

/// A record, as reading the whole log tells.
struct Whole {
    /// The line on which it begins.
    line: u64,
    /// Its reference, if it is a good one.
    reference: Option<String>,
    /// Whether it has as many fields as there are columns.
    fits: bool,
    /// Whether it stands behind a quote that is not closed.
    is_open: bool,
}

fn line_ends(log: &[u8]) -> u64 {
    let is_end = |at: &usize| match log[*at] {
        b'\n' => true,
        b'\r' => log.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    (0..log.len()).filter(is_end).count() as u64
}

fn read_whole(log: &[u8]) -> Vec<Whole> {
    // Behind an open quote, this is no record of its own.
    let end = b"\nEND,,,\n";
    let closed = [log, end].concat();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(closed.as_slice());
    let records: Vec<csv::ByteRecord> = reader.byte_records().skip(1).map(Result::unwrap).collect();
    let line_of = |record: &csv::ByteRecord| {
        let from = record.position().unwrap().byte() as usize;
        let blank = closed[from..]
            .iter()
            .take_while(|byte| b"\r\n".contains(byte));
        line_ends(&closed[..from + blank.count()]) + 1
    };
    let (last, records) = records.split_last().unwrap();
    let whole = records.iter().map(|record| {
        let reference = String::from_utf8(record[0].to_vec()).ok();
        Whole {
            line: line_of(record),
            // Who writes nothing so, names no line so.
            reference: reference.filter(|text| text.parse::<Reference>().is_ok() && text != "null"),
            fits: record.len() == 4,
            is_open: false,
        }
    });
    let is_row = records
        .iter()
        .map(|record| record.iter().any(|field| !field.is_empty()));
    let whole = whole.zip(is_row).filter(|(_, is_row)| *is_row);
    let mut whole: Vec<_> = whole.map(|(whole, _)| whole).collect();
    if last[0] != *b"END" {
        let is_begun = !log.ends_with(b"\n") && !log.ends_with(b"\r");
        for line in line_of(last)..=line_ends(log) + u64::from(is_begun) {
            whole.push(Whole {
                line,
                reference: None,
                fits: true,
                is_open: true,
            });
        }
    }
    whole
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
        b";",
        b",,,\n",
        b"a-1,classify,pupil,gambling\r",
        b"a-1,classify,pupil\n",
        b"null",
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
    for (line, whole) in lines.iter().zip(whole) {
        let (number, faults) = (whole.line, line.faults());
        assert_eq!(line.line(), number);
        let has = |text: &str| faults.iter().any(|fault| fault.message.contains(text));
        assert_eq!(
            has("is not closed"),
            whole.is_open,
            "line {number}: {faults:?}"
        );
        assert_eq!(has("field"), !whole.fits, "line {number}: {faults:?}");
        // Of a line with other fields than columns, nobody knows which is which.
        let told = line.reference().map(|of| of.as_str().to_owned());
        assert_eq!(
            told,
            whole.reference.filter(|_| whole.fits),
            "line {number}"
        );
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

/// A quote that is not closed takes nothing with it that stands before it, and all that stands after it is
/// counted, however long that is and wherever the pieces end.
#[test]
fn a_quote_that_is_not_closed_says_where_it_was_opened() {
    let good = "a,classify,pupil,gambling\n";
    for many in [0, 3, 5_000, 120_000] {
        let log = format!(
            "{HEADER}{good}b,classify,pupil,\"two\nlines\"\nc,é \"x\",\"\"\"y,pupil\n{}",
            good.repeat(many)
        );
        let after = 1 + many as u64;
        for (piece, threads) in [(37, 1), (1 << 18, 2), (1 << 20, 3)] {
            if piece == 37 && many > 10_000 {
                continue;
            }
            let replay = Replay::new(telford()).piece(piece).threads(threads);
            let (totals, lines) = replayed(&replay, log.as_bytes(), LogFormat::Csv);
            assert_eq!(
                (totals.judged(), totals.refused()),
                (1, 1 + after),
                "{many}"
            );
            for (number, line) in lines[2..].iter().enumerate() {
                assert_eq!(line.line(), 5 + number as u64);
                assert!(
                    line.faults()[0]
                        .message
                        .starts_with("the quote in line 5, column 9 is not closed")
                );
            }
        }
    }
}

/// A line is as long as it is, whatever stands beside it.
#[test]
fn a_line_is_too_long_with_or_without_quotes_beside_it() {
    for (length, is_long) in [(65_500, false), (65_536, false), (65_537, true)] {
        let line = format!("a,classify,pupil,{}", "x".repeat(length - 17));
        for beside in ["a,classify,pupil,gambling", "\"a\",classify,pupil,gambling"] {
            let log = format!("{HEADER}{line}\n{beside}\n");
            let (_, lines) = replayed(&Replay::new(telford()), log.as_bytes(), LogFormat::Csv);
            let told = &lines[0].faults()[0].message;
            assert_eq!(told == "is far too long", is_long, "{length} {told}");
        }
    }
    let blank = format!("{{}}\n{}\n{{}}\n", " ".repeat(300_000));
    for piece in [100, 1 << 18, 1 << 20] {
        let replay = Replay::new(telford()).piece(piece);
        let (totals, _) = replayed(&replay, blank.as_bytes(), LogFormat::Ndjson);
        assert_eq!(totals.refused(), 3, "{piece}");
    }
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
