//! Logs that are none.

use std::io::{self, Read};

use online_safety_policy::log::replay::{LogFormat, Replay, ReplayError};

use super::{replayed, telford};

#[track_caller]
fn is_none(log: &str, format: LogFormat, said: &str) {
    let run = Replay::new(telford()).run(log.as_bytes(), format, |_| Ok(()));
    let error = run.unwrap_err();
    assert!(matches!(error, ReplayError::NoLog(_)));
    assert_eq!(error.to_string(), said, "{log}");
}

#[test]
fn csv_with_other_columns() {
    use LogFormat::Csv;
    is_none("", Csv, "the log is empty");
    is_none("\u{feff}\r\n\n", Csv, "the log is empty");
    is_none(
        "asks,role,subjct\n",
        Csv,
        "unknown column `subjct`; did you mean `subject`?; a column `subject` or `incidents` is missing",
    );
    is_none(
        "asks,subject,asks,Time\n",
        Csv,
        "the column `asks` is there twice; unknown column `Time`; did you mean `time`?; the column `role` is missing",
    );
    is_none("asks,,role,subject\n", Csv, "column 2 has no name");
    let no_header =
        "its first line names none of the columns of a log, as `asks,role,subject,incidents` would";
    is_none("classify,pupil,gambling\n", Csv, no_header);
    is_none("# a policy\nformat: 1\n", Csv, no_header);
    is_none(&format!("\"asks{}\n", "x".repeat(1 << 20)), Csv, no_header);
    is_none(
        "{\"asks\": \"classify\"}\n",
        Csv,
        "this is no CSV: it begins with `{`, as NDJSON does",
    );
}

#[test]
fn ndjson_that_is_none() {
    use LogFormat::Ndjson;
    is_none("", Ndjson, "the log is empty");
    is_none("\n \n", Ndjson, "the log is empty");
    let csv = "this is no NDJSON: its first line is no JSON object; is it CSV?";
    is_none("asks,role,subject\n", Ndjson, csv);
    let list = "this is a list in JSON: write one object a line, as NDJSON has them";
    is_none("[{\"asks\": \"classify\"}]\n", Ndjson, list);
    is_none("[{\"asks\": \"classify\"}]\n", LogFormat::Csv, list);
}

#[test]
fn bytes_that_are_no_utf_8() {
    let utf_16: Vec<u8> = "asks,role\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let log = [b"\xFF\xFE".as_slice(), &utf_16].concat();
    let error = Replay::new(telford()).run(log.as_slice(), LogFormat::Csv, |_| Ok(()));
    assert_eq!(
        error.unwrap_err().to_string(),
        "the log is not UTF-8 but UTF-16; save it as UTF-8"
    );
}

#[test]
fn a_log_of_a_header_has_no_lines() {
    for log in [
        "asks,role,subject",
        "\u{feff}asks,role,subject\r\n",
        "\n\nasks,\"role\",subject\n\n",
    ] {
        let (totals, _) = replayed(&Replay::new(telford()), log.as_bytes(), LogFormat::Csv);
        assert_eq!(totals.lines(), 0, "{log:?}");
    }
    let log = "\u{feff}\n{\"asks\": \"classify\", \"role\": \"pupil\", \"subject\": \"gambling\"}";
    let (totals, lines) = replayed(&Replay::new(telford()), log.as_bytes(), LogFormat::Ndjson);
    assert_eq!((totals.judged(), lines[0].line()), (1, 2));
    let log = "\n\nasks,\"role\",\"subject\"\nclassify,pupil,gambling\n";
    let (_, lines) = replayed(&Replay::new(telford()), log.as_bytes(), LogFormat::Csv);
    assert_eq!(lines[0].line(), 4);
}

/// A log that breaks off after some bytes.
struct Broken<'l>(&'l [u8]);

impl Read for Broken<'_> {
    fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
        match self.0.read(place) {
            Ok(0) => Err(io::Error::other("the cable was pulled")),
            read => read,
        }
    }
}

#[test]
fn a_log_that_cannot_be_read_on_is_an_error() {
    let log = "asks,role,subject\n".to_owned() + &"classify,pupil,gambling\n".repeat(100);
    for threads in [1, 3] {
        let replay = Replay::new(telford()).piece(64).threads(threads);
        let error = replay.run(Broken(log.as_bytes()), LogFormat::Csv, |_| Ok(()));
        assert_eq!(
            error.unwrap_err().to_string(),
            "cannot read the log: the cable was pulled"
        );
        let full = |_: &_| Err(io::Error::other("the disk is full"));
        let error = replay.run(log.as_bytes(), LogFormat::Csv, full);
        assert_eq!(
            error.unwrap_err().to_string(),
            "cannot write the lines: the disk is full"
        );
    }
}
