//! Logs as other programs write them: line ends, separators, encodings, what a spreadsheet leaves over.

use online_safety_policy::change::{Edition, Editions};
use online_safety_policy::log::replay::{LogFormat, Replay, ReplayError, Totals};
use online_safety_policy::time::date;
use proptest::prelude::*;

use super::{replayed, telford, told, told_of};

const HEADER: &str = "reference,asks,role,subject,date\n";
const LINE: &str = "a,classify,pupil,gambling,2026-09-14\n";

/// What came of a log, with the numbers of its lines.
fn whole(log: &[u8], piece: usize, threads: usize) -> (Totals, Vec<(u64, String)>) {
    let replay = Replay::new(telford()).piece(piece).threads(threads);
    let (totals, lines) = replayed(&replay, log, LogFormat::Csv);
    (totals, told_of(&lines).into_iter().collect())
}

#[track_caller]
fn is_no_log(log: &[u8], said: &str) {
    for format in [LogFormat::Csv, LogFormat::Ndjson] {
        let run = Replay::new(telford()).run(log, format, |_| Ok(()));
        let error = run.unwrap_err();
        assert!(matches!(error, ReplayError::NoLog(_)));
        assert_eq!(error.to_string(), said);
    }
}

#[track_caller]
fn is_no_csv(log: &str, said: &str) {
    let run = Replay::new(telford()).run(log.as_bytes(), LogFormat::Csv, |_| Ok(()));
    assert_eq!(run.unwrap_err().to_string(), said, "{log}");
}

/// However lines end, and however many there are, they are the same lines with the same numbers.
#[test]
fn line_ends_make_no_difference() {
    let quoted = "b,\"classify\",pupil,gamblign,\n";
    for many in [1, 9_000] {
        let log = format!("{HEADER}{LINE}\n{quoted}{}", LINE.repeat(many));
        let told = whole(log.as_bytes(), 1 << 18, 1);
        assert_eq!(told.0.judged(), 1 + many as u64);
        assert_eq!(told.1[1].0, 4);
        for end in ["\r", "\r\n"] {
            let other = log.replace('\n', end);
            let sizes = [(1 << 18, 2), (if many > 1 { 5_000 } else { 3 }, 1)];
            for (piece, threads) in sizes {
                assert_eq!(
                    whole(other.as_bytes(), piece, threads),
                    told,
                    "{end:?} {piece}"
                );
            }
            // Only the header ends as it should.
            let header = HEADER.to_owned() + &log[HEADER.len()..].replace('\n', end);
            assert_eq!(whole(header.as_bytes(), 1 << 18, 1), told, "{end:?}");
        }
    }
    let object = r#"{"asks":"classify","role":"pupil","subject":"gambling"}"#;
    let log = format!("{object}\r{object}\r\n\r{object}");
    let (_, lines) = replayed(&Replay::new(telford()), log.as_bytes(), LogFormat::Ndjson);
    let numbers: Vec<_> = lines.iter().map(|line| line.line()).collect();
    assert_eq!(numbers, [1, 2, 4]);
}

/// Whoever shows how far a replay is can tell by the bytes: they only grow, and at the end are all.
#[test]
fn each_batch_says_how_much_of_the_log_was_read() {
    let log = format!("{HEADER}{}", LINE.repeat(1_000));
    for threads in [1, 2] {
        let replay = Replay::new(telford()).piece(5_000).threads(threads);
        let mut so_far = Vec::new();
        let run = replay.run(log.as_bytes(), LogFormat::Csv, |batch| {
            so_far.push(batch.bytes_so_far());
            Ok(())
        });
        assert_eq!(run.unwrap().judged(), 1_000);
        assert!(so_far.len() > 5 && so_far.is_sorted(), "{so_far:?}");
        assert_eq!(so_far.last(), Some(&(log.len() as u64)));
        assert!(so_far[0] >= 2_500 && so_far[0] <= 10_000, "{so_far:?}");
    }
}

#[test]
fn the_header_says_what_separates_columns() {
    let log =
        format!("{HEADER}{LINE}b,classify,pupil,gamblign,\nc,classify,\"pupil\",\"gam,bling\",\n");
    let told = whole(log.as_bytes(), 1 << 18, 1);
    for separator in [";", "\t"] {
        let quoted = format!("gam{separator}bling");
        let other = log.replace("gam,bling", "#").replace(',', separator);
        let other = other.replace('#', &quoted);
        let expected: Vec<_> = told
            .1
            .iter()
            .map(|(line, said)| {
                let shown = quoted.escape_default().to_string();
                (*line, said.replace("gam,bling", &shown))
            })
            .collect();
        assert_eq!(
            whole(other.as_bytes(), 1 << 18, 1),
            (told.0.clone(), expected.clone())
        );
        assert_eq!(whole(other.as_bytes(), 9, 2).1, expected);
        // What a spreadsheet says of itself makes one line more.
        let later: Vec<_> = expected
            .into_iter()
            .map(|(line, said)| (line + 1, said))
            .collect();
        for said in [
            format!("sep={separator}\n"),
            format!("\"SEP={separator}\"\r\n"),
        ] {
            assert_eq!(whole((said + &other).as_bytes(), 9, 2).1, later);
        }
    }
    let said = format!("\u{feff}sep=,\n{log}");
    assert_eq!(whole(said.as_bytes(), 1 << 18, 1).0, told.0);
    let misspelt = "unknown column `subjct`; did you mean `subject`?; a column `subject` or `incidents` is missing";
    is_no_csv("asks;role;subjct\n", misspelt);
    is_no_csv(
        "asks;role,subject\n",
        "unknown column `asks;role`; write one separator, `,`, `;` or a tab, throughout; \
         the column `asks` is missing; the column `role` is missing",
    );
    is_no_csv(
        "sep=|\nasks|role|subject\n",
        "`|` is no separator of columns; write `,`, `;` or a tab",
    );
}

#[test]
fn an_encoding_is_named() {
    let log = format!("{HEADER}{LINE}");
    let wide = |mark: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let text = mark.to_owned() + &log;
        text.encode_utf16().flat_map(bytes).collect()
    };
    for mark in ["", "\u{feff}"] {
        for bytes in [wide(mark, u16::to_le_bytes), wide(mark, u16::to_be_bytes)] {
            is_no_log(&bytes, "the log is not UTF-8 but UTF-16; save it as UTF-8");
        }
    }
    let narrow = [
        HEADER.as_bytes(),
        b"a,classify,pupil,caf\xE9,\n",
        LINE.as_bytes(),
    ]
    .concat();
    let told = whole(&narrow, 1 << 18, 1).1;
    let said =
        "unreadable subject: is not UTF-8 but Windows-1252, as it seems; save the log as UTF-8";
    assert_eq!(told[0], (2, said.to_owned()));
    assert_eq!(told[1], (3, "not-allowed".to_owned()));
    let header = b"asks,role,subject,r\xE9f\xE9rence\n".as_slice();
    let run = Replay::new(telford()).run(header, LogFormat::Csv, |_| Ok(()));
    assert_eq!(
        run.unwrap_err().to_string(),
        "the log is not UTF-8 but Windows-1252, as it seems; save it as UTF-8"
    );
}

/// Rows without anything are what is left over of a table, and so is a comma behind the last column.
#[test]
fn what_a_spreadsheet_leaves_over_is_nothing() {
    let log = "asks,role,subject,place,,\nclassify,pupil,gambling,,,\nclassify,pupil,gambling,\n,,,,,\n\n\"\",\"\",,\n,\n";
    for piece in [5, 1 << 18] {
        let replay = Replay::new(telford()).piece(piece);
        let (totals, lines) = replayed(&replay, log.as_bytes(), LogFormat::Csv);
        assert_eq!(
            (totals.judged(), totals.refused()),
            (2, 0),
            "{:?}",
            told_of(&lines)
        );
    }
    let said = told(
        &Replay::new(telford()),
        "asks,role,subject,\nclassify,pupil,gambling,Mia\nclassify,pupil,gambling,,\n",
    );
    assert_eq!(
        said[&2],
        "unreadable field 4 says something, and its column has no name"
    );
    assert_eq!(
        said[&3],
        "unreadable 5 fields, where the first line names 3 columns"
    );
}

#[test]
fn null_is_nothing_in_every_column() {
    let header = super::write::columns().join(",");
    let row = |nothing: &str| {
        let values = super::write::columns()
            .into_iter()
            .map(|column| match column {
                "asks" => "classify",
                "role" => "pupil",
                "subject" => "gambling",
                _ => nothing,
            });
        values.collect::<Vec<_>>().join(",")
    };
    let log = format!("{header}\n{}\n{}\n", row(""), row("null"));
    for log in [log.clone(), log.replace("classify", "\"classify\"")] {
        let (totals, lines) = replayed(&Replay::new(telford()), log.as_bytes(), LogFormat::Csv);
        assert_eq!(totals.judged(), 2, "{:?}", told_of(&lines));
        assert!(lines[1].reference().is_none());
    }
}

/// Bytes that mean something, in any order.
fn any_log() -> impl Strategy<Value = Vec<u8>> {
    let parts: Vec<&[u8]> = vec![
        b"a-1",
        b"classify",
        b"pupil",
        b"gambling",
        b"2026-09-14",
        b"soon",
        b"null",
        b",",
        b",",
        b",",
        b";",
        b"\t",
        b"\n",
        b"\n",
        b"\r\n",
        b"\r",
        b"\"",
        b"\"\"",
        b"\xEF\xBB\xBF",
        b"\xFF",
        b" ",
        b"a-1,classify,pupil,gambling,\n",
        b"a-1;classify;pupil;gambling;2026-09-14\r\n",
        b"by Mia,classify,pupil,gambling,soon\n",
        b"b-2,classify,\"pupil\",\"two\nlines\",2026-09-14\n",
        b"classify,pupil\n",
        b",,,,\n",
        b"{\"asks\":\"classify\",\"role\":\"pupil\",\"subject\":\"gambling\"}\n",
        b"{\"asks\":\"classify\",\r",
    ];
    let log = proptest::collection::vec(proptest::sample::select(parts), 0..40);
    let header = proptest::sample::select(vec![
        "reference,asks,role,subject,date\n",
        "reference;asks;role;subject;date\r\n",
        "\u{feff}\n\rsep=;\rreference;asks;role;subject;date\r",
        "asks,role,subject,reference,date,,\n",
        "{}\n",
        "",
    ]);
    (header, log).prop_map(|(header, parts)| [header.as_bytes(), &parts.concat()].concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever the bytes: neither the pieces nor the threads make a difference to anything that is told.
    #[test]
    fn any_bytes_come_to_the_same(log in any_log(), piece in 1_usize..90, threads in 1_usize..9, by_day in any::<bool>(), ndjson in any::<bool>()) {
        let editions = Editions::new([Edition::new(date(2026, 9, 1), telford().clone())]).unwrap();
        let replay = if by_day { Replay::by_day(&editions) } else { Replay::new(telford()) };
        let format = if ndjson { LogFormat::Ndjson } else { LogFormat::Csv };
        let run = |replay: Replay<'_>| {
            let mut lines = Vec::new();
            let totals = replay.every_line().run(log.as_slice(), format, |batch| {
                lines.extend(batch.lines().iter().map(|line| {
                    (line.line(), line.reference().cloned(), told_of(std::slice::from_ref(line)))
                }));
                Ok(())
            });
            (totals.map_err(|error| error.to_string()), lines)
        };
        let all = run(replay.clone());
        prop_assert_eq!(&all, &run(replay.piece(piece).threads(threads)));
        prop_assert_eq!(all.0.map_or(0, |totals| totals.lines()), all.1.len() as u64);
    }
}

/// Far more threads than there are cores are no more than are of use.
#[test]
fn any_number_of_threads_comes_to_the_same() {
    let log = format!("{HEADER}{}", LINE.repeat(2_000));
    let one = whole(log.as_bytes(), 700, 1);
    for threads in [0, 2, 32_000, usize::MAX] {
        assert_eq!(whole(log.as_bytes(), 700, threads), one, "{threads}");
        assert_eq!(whole(log.as_bytes(), usize::MAX, threads), one, "{threads}");
    }
}
