//! What is printed: for people, in colour or not, and for programs.

use online_safety_policy::builtin::Builtin;
use strum::IntoEnumIterator as _;
use support::root;

use super::super::run_with;
use super::{CLEAN, DAY, DOUBTFUL, FAULTY, check, file, found};

#[test]
fn in_text() {
    let files = [CLEAN, DOUBTFUL, FAULTY].join(" ");
    insta::assert_snapshot!("check", check(&files).out);
}

#[test]
fn in_json() {
    let (_, report) = found(&[CLEAN, DOUBTFUL, FAULTY].join(" "));
    insta::assert_json_snapshot!("check_json", report);
}

#[test]
fn quietly_warnings_are_counted_and_not_shown() {
    let run = check(&format!("{DOUBTFUL} {FAULTY} --quiet"));
    assert_eq!(run.code, 2);
    assert!(!run.out.contains("warning["), "{}", run.out);
    let decides = "\n2 of 2584 questions decided, 1 depending on more, 1 unclear, 2580 silent\n";
    for part in [
        "error[OSP002]",
        "error[E0301]",
        "12 findings (3 denied)",
        decides,
    ] {
        assert!(run.out.contains(part), "{}", run.out);
    }
}

#[test]
fn twice_is_the_same() {
    for format in ["text", "json", "sarif"] {
        let run = || check(&format!("telford-infant-2020 {FAULTY} --format {format}")).out;
        assert_eq!(run(), run(), "{format}");
    }
}

#[test]
fn every_finding_has_its_lines() {
    let (_, report) = found("");
    for (file, builtin) in report["files"]
        .as_array()
        .unwrap()
        .iter()
        .zip(Builtin::iter())
    {
        for finding in file["findings"].as_array().unwrap() {
            let at = |end: &str| finding["span"][end]["offset"].as_u64().unwrap() as usize;
            let underlined = &builtin.source()[at("start")..at("end")];
            let path = finding["path"].as_str().unwrap();
            assert!(
                path.ends_with(underlined) || path.ends_with(']'),
                "{path}: {underlined}"
            );
        }
    }
}

#[test]
fn in_colour_only_where_it_is_shown() {
    let coloured = |environment: &[(&str, &str)]| {
        let clear = [("NO_COLOR", ""), ("CLICOLOR_FORCE", "")];
        let environment = [&clear[..], environment].concat();
        let arguments: Vec<&str> = [DOUBTFUL, FAULTY, "nowhere.yaml"]
            .into_iter()
            .chain(DAY.split(' '))
            .collect();
        let run = run_with("check", &arguments, &environment);
        let shown = [run.out, run.err].map(|text| text.contains('\x1b'));
        assert_eq!(shown[0], shown[1]);
        shown[0]
    };
    assert!(!coloured(&[]), "in a pipe");
    assert!(
        coloured(&[("CLICOLOR_FORCE", "1")]),
        "when forced, as a terminal would"
    );
    assert!(
        !coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]),
        "with NO_COLOR"
    );
}

#[test]
fn colour_never_gets_into_what_programs_read() {
    for format in ["json", "sarif"] {
        let arguments = [DOUBTFUL, "--format", format];
        let run = run_with("check", &arguments, &[("CLICOLOR_FORCE", "1")]);
        assert!(!run.out.contains('\x1b'), "{format}");
    }
}

/// Whatever ends the lines and marks the bytes: lines and columns are those of the text, offsets those
/// of the file.
#[test]
fn places_are_the_same_in_every_form() {
    let text = std::fs::read_to_string(root().join(FAULTY)).unwrap();
    let known = found(FAULTY).1["files"][0]["faults"].clone();
    for (name, mark, end) in [
        ("plain.yaml", "", "\n"),
        ("windows.yaml", "\u{FEFF}", "\r\n"),
        ("old.yaml", "", "\r"),
        ("marked-old.yaml", "\u{FEFF}", "\r"),
    ] {
        let text = format!("{mark}{}", text.replace('\n', end));
        let named = file(name, &text);
        let told = check(&named).out;
        let (_, report) = found(&named);
        let faults = report["files"][0]["faults"].as_array().unwrap();
        assert_eq!(faults.len(), known.as_array().unwrap().len());
        for (fault, known) in faults.iter().zip(known.as_array().unwrap()) {
            let at = |of: &serde_json::Value, end: &str, what: &str| {
                of["span"][end][what].as_u64().unwrap() as usize
            };
            for what in ["line", "character"] {
                assert_eq!(at(fault, "start", what), at(known, "start", what), "{name}");
            }
            let [line, column] = ["line", "character"].map(|what| at(fault, "start", what));
            let place = format!("{named}:{line}:{column}");
            assert!(told.contains(&place), "{place}: {told}");
            let bytes = &text.as_bytes()[at(fault, "start", "offset")..at(fault, "end", "offset")];
            let underlined = std::str::from_utf8(bytes).unwrap();
            let message = fault["message"].as_str().unwrap();
            assert!(
                message.contains(&format!("`{underlined}`")),
                "{message}: {underlined}"
            );
        }
    }
}

#[test]
fn a_file_with_a_byte_order_mark_is_shown_like_one_without() {
    let text = std::fs::read_to_string(root().join("tests/policies/doubtful.yaml"));
    let marked = file("marked.yaml", format!("\u{FEFF}{}", text.unwrap()));
    let shown = check(&marked).out.replace(&marked, DOUBTFUL);
    assert_eq!(shown, check(DOUBTFUL).out);
}
