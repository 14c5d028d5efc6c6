//! Files as schools have them, and what a careful person reads in each.

use std::fs;

use online_safety_policy::import;
use serde_json::Value;
use support::root;

use super::judge::{Judgement, judge};

/// The files, each with gold.
fn files() -> Vec<(String, Vec<u8>, Value)> {
    let folder = root().join("tests/import/files");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".json") {
            let gold = path.with_file_name(format!("{name}.json"));
            let gold = serde_json::from_str(&fs::read_to_string(gold).unwrap()).unwrap();
            files.push((name, fs::read(path).unwrap(), gold));
        }
    }
    files.sort_by(|one, two| one.0.cmp(&two.0));
    files
}

#[test]
fn nothing_is_guessed_lost_or_made_up() {
    let files = files();
    assert_eq!(files.len(), 22);
    let (mut cells, mut extra) = (0, 0);
    for (name, bytes, gold) in files {
        let read = import::read(&name, &bytes).unwrap();
        let judged = judge(&gold, &serde_json::to_value(read).unwrap());
        cells += judged.cells;
        extra += judged.extra;
        let faults = Judgement {
            cells: 0,
            extra: 0,
            ..judged
        };
        assert_eq!(faults, Judgement::default(), "{name}");
    }
    assert_eq!(cells, 3885);
    assert!(extra * 50 <= cells, "{extra} questions that nobody needs");
}

/// The judge finds what is wrong: a mark more, a row less.
#[test]
fn a_guess_is_seen() {
    let (name, bytes, gold) = files().swap_remove(0);
    let read = import::read(&name, &bytes).unwrap();
    let mut read = serde_json::to_value(read).unwrap();
    read["tables"][0]["rows"][0]["cells"][0] = "mark".into();
    read["tables"][0]["rows"].as_array_mut().unwrap().pop();
    let judged = judge(&gold, &read);
    assert_eq!((judged.wrong.len(), judged.missing.len()), (1, 1));
}

/// Text says what kind it is, also without a name.
#[test]
fn the_same_is_read_without_a_name() {
    for (name, bytes, _) in files() {
        let named = import::read(&name, &bytes).unwrap();
        let unnamed = import::read("", &bytes).unwrap();
        assert_eq!(named.tables, unnamed.tables, "{name}");
        assert_eq!(named.questions, unnamed.questions, "{name}");
    }
}

/// A file cut off anywhere is read or refused, and nothing panics.
#[test]
fn files_cut_off_anywhere_end_in_an_answer() {
    let mut refused = 0;
    for (name, bytes, _) in files() {
        for at in (0..bytes.len()).step_by(bytes.len() / 12 + 1) {
            refused += usize::from(import::read(&name, &bytes[..at]).is_err());
        }
    }
    assert!(refused > 100, "{refused}");
}
