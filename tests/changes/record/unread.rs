//! Bytes that are no record: a clear error, whatever they are.

use online_safety_policy::log::record::{RecordMismatch, named_policy, verify_record};
use proptest::prelude::*;

use super::{questions, recorded, school};

#[track_caller]
fn no_record(bytes: impl AsRef<[u8]>, message: &str) {
    let error = verify_record(bytes.as_ref(), &school()).unwrap_err();
    assert!(error.is_no_record());
    assert_eq!(error.to_string(), message);
}

#[test]
fn what_is_no_record() {
    let record = recorded(&school(), &questions()[0]).to_string();
    no_record("", "this is no record: it is no JSON from line 1, column 0");
    no_record(
        "{\n  hello",
        "this is no record: it is no JSON from line 2, column 3",
    );
    no_record(
        b"\xFF\xFE",
        "this is no record: it is saved as UTF-16; save it as UTF-8",
    );
    no_record(
        format!("{record}{record}"),
        &format!(
            "this is no record: it is no JSON from line 1, column {}",
            record.len() + 1
        ),
    );
    no_record(
        "[".repeat(1 << 20),
        "this is no record: it is no JSON from line 1, column 128",
    );
    no_record(
        vec![b' '; (16 << 20) + 1],
        "this is no record: it is longer than 16 MiB",
    );
    for value in [
        "[]",
        "null",
        "{}",
        r#"{"format":"1"}"#,
        r#"{"format":1.0}"#,
        r#"{"format":-1}"#,
    ] {
        no_record(
            value,
            "this is no record: `format` is missing, or has a value that it cannot have",
        );
    }
    no_record(
        r#"{"format":2}"#,
        "a record in the format 2; this version reads the format 1",
    );
    no_record(
        r#"{"format":1}"#,
        "this is no record: `head` is missing, or has a value that it cannot have",
    );
    for (from, to, path) in [
        ("2026-11-20T09:30:00Z", "2026-11-20T10:30:00+01:00", "at"),
        ("2026-11-20T09:30:00Z", "yesterday", "at"),
        ("case-17", "by Mia", "reference"),
        (r#""hash":""#, r#""hash":"A"#, "head.hash"),
        (r#""id":"#, r#""ID":"#, "head.id"),
    ] {
        let message =
            format!("this is no record: `{path}` is missing, or has a value that it cannot have");
        no_record(record.replace(from, to), &message);
    }
}

/// What programs put around a text is no part of the record.
#[test]
fn a_record_holds_as_files_have_it() {
    for question in questions() {
        let record = recorded(&school(), &question);
        let verified = verify_record(record.as_bytes(), &school()).unwrap();
        for mark in ["", "\u{feff}"] {
            for end in ["", "\n", "\r\n", "\r"] {
                let file = format!("{mark}{record}{end}");
                assert_eq!(
                    verify_record(file.as_bytes(), &school()),
                    Ok(verified.clone())
                );
                let named = named_policy(file.as_bytes()).unwrap();
                assert!(named.is(&school()));
                let wide: Vec<u8> = file.encode_utf16().flat_map(u16::to_le_bytes).collect();
                let said = "this is no record: it is saved as UTF-16; save it as UTF-8";
                no_record(&wide, said);
                assert_eq!(named_policy(&wide).unwrap_err().to_string(), said);
            }
        }
    }
}

#[test]
fn one_record_has_one_spelling() {
    let record = recorded(&school(), &questions()[0]).to_string();
    let at = record.len();
    let twice = record.replace(r#""at":"#, r#""at":"x","at":"#);
    let escaped = record.replace("case-17", r"case\u002d17");
    for other in [
        format!("{record}\n\n"),
        format!("{record}\r\r\n"),
        format!("{record} "),
        twice,
        escaped,
        record.replace(r#""format":1"#, r#""format": 1"#),
    ] {
        let error = verify_record(other.as_bytes(), &school()).unwrap_err();
        assert!(
            matches!(error, RecordMismatch::NotCanonical { at: found } if found <= at),
            "{error}"
        );
        assert!(!error.is_no_record());
    }
}

proptest! {
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(verify_record(&bytes, &school()).is_err());
    }

    /// Pieces of a record in another order, again and again, or others in their place.
    #[test]
    fn pieces_of_a_record(cuts in proptest::collection::vec((0_usize..2000, 0_usize..60, "[\\[\\]{}\",:a-z0-9nul.-]{0,6}"), 0..6)) {
        let record = recorded(&school(), &questions()[3]).to_string();
        let mut changed = record.clone();
        for (at, length, piece) in cuts {
            let at = at.min(changed.len());
            let end = (at + length).min(changed.len());
            changed.replace_range(at..end, &piece);
        }
        prop_assert_eq!(verify_record(changed.as_bytes(), &school()).is_ok(), changed == record);
    }
}
