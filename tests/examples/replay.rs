//! Replaying logs on the command line.

use std::path::PathBuf;

use serde_json::Value;

use super::{answer, misused, run, run_with};

const LOG: &str = "examples/replay/log.csv";
const MISSPELT: &str = "examples/replay/misspelt.csv";
const SCHOOL: &str = "tests/policies/small_school.yaml";
const AMENDMENT: &str = "tests/policies/parents_hear.amendment.yaml";

/// A place for a file of one test.
fn place(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

#[test]
fn a_log_under_one_policy() {
    let text = answer("replay", LOG);
    assert!(
        text.starts_with("telford-infant-2020: 10 lines, 10 judged, 0 refused."),
        "{text}"
    );
    for title in [
        "By question",
        "By audience",
        "By act",
        "By incident",
        "By response",
    ] {
        assert!(text.contains(title), "{title}\n{text}");
    }
}

#[test]
fn a_log_under_two_policies() {
    let text = answer("replay", &format!("{LOG} --against trafalgar-infant-2018"));
    assert!(
        text.contains("telford-infant-2020, then trafalgar-infant-2018"),
        "{text}"
    );
    let text = answer("replay", &format!("{LOG} --against telford-infant-2020"));
    assert!(text.contains("All are answered alike."), "{text}");
    let log = format!("{LOG} --policy {SCHOOL} --faults 0");
    let amended = run("replay", &format!("{log} --amend {AMENDMENT}"));
    let both = run(
        "replay",
        &format!("{log} --against {SCHOOL} --amend {AMENDMENT}"),
    );
    assert_eq!((amended.code, &amended.out), (both.code, &both.out));
    assert!(
        amended.out.contains("inform-parents (pupil)"),
        "{}",
        amended.out
    );
}

#[test]
fn in_json() {
    let run = run(
        "replay",
        &format!("{MISSPELT} --format json --against trafalgar-infant-2018"),
    );
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let json: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        (&json["judged_under"][0], &json["against"]),
        (
            &"telford-infant-2020".into(),
            &"trafalgar-infant-2018".into()
        )
    );
    assert_eq!(json["totals"]["line_count"], 4);
    assert_eq!(json["totals"]["judged_count"], 1);
    assert_eq!(json["totals"]["by_fault"]["unknown-word"], 3);
    assert_eq!(json["totals"]["by_act"][0]["subject"], "gambling");
    assert_eq!(json["totals"]["by_act"][0]["answered"]["not-allowed"], 1);
    assert_eq!(json["refused_lines"][1]["line"], 3);
    assert_eq!(
        json["refused_lines"][1]["refused"][0]["log_column"],
        "subject"
    );
}

#[test]
fn refused_lines_are_told_and_end_with_1() {
    let all = run("replay", MISSPELT);
    assert_eq!(all.code, 1);
    assert_eq!(all.err.lines().count(), 3, "{}", all.err);
    assert!(all.err.contains("misspelt.csv:3: subject: unknown user action or technology `gamblign`; did you mean `gambling`?"));
    let one = run("replay", &format!("{MISSPELT} --faults 1"));
    assert!(
        one.err
            .ends_with("2 more lines were refused; --faults COUNT tells more, --each PATH all\n"),
        "{}",
        one.err
    );
    assert_eq!(one.out, all.out);
}

#[test]
fn each_line_as_csv() {
    let each = place("each.csv");
    let run = run(
        "replay",
        &format!(
            "{MISSPELT} --against trafalgar-infant-2018 --each {}",
            each.display()
        ),
    );
    assert_eq!(run.code, 1);
    let mut csv = csv::Reader::from_path(each).unwrap();
    let columns = csv.headers().unwrap().clone();
    let column = |name: &str| columns.iter().position(|of| of == name).unwrap();
    let records: Vec<_> = csv.records().map(Result::unwrap).collect();
    let of = |name| {
        records
            .iter()
            .map(|record| record[column(name)].to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(of("line"), ["2", "3", "4", "5"]);
    assert_eq!(of("reference"), ["log-1", "log-2", "log-3", "log-4"]);
    assert_eq!(of("answer"), ["", "", "not-allowed", ""]);
    assert_eq!(
        records
            .iter()
            .filter(|record| record[column("refused")].contains("did you mean"))
            .count(),
        3
    );
}

#[test]
fn each_line_as_ndjson() {
    let each = place("each.ndjson");
    answer(
        "replay",
        &format!(
            "{LOG} --against trafalgar-infant-2018 --each {}",
            each.display()
        ),
    );
    let text = std::fs::read_to_string(each).unwrap();
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 10);
    assert_eq!(lines[6]["reference"], "log-7");
    assert_eq!(lines[6]["answer_kind"], "answered");
    assert_eq!(lines[6]["required"][0], "class-teacher");
    assert!(lines[6]["after"]["required"].is_array());
    assert_eq!(lines[6]["moved"], "incomparable");
}

#[test]
fn by_the_rules_of_each_day() {
    let editions = format!("{LOG} --edition 2020-11-01=telford-infant-2020");
    let text = answer("replay", &editions);
    assert!(
        text.starts_with("telford-infant-2020 by the day: 10 lines, 10 judged"),
        "{text}"
    );
    let later = run("replay", &format!("{LOG} --edition 2026-09-20={SCHOOL}"));
    assert_eq!(later.code, 1);
    assert!(
        later.err.contains("no edition was in force on 2026-09-14"),
        "{}",
        later.err
    );
    misused(
        "replay",
        &format!("{LOG} --edition 2020=telford-infant-2020"),
        "`2020` is no day; write a day of the calendar, YYYY-MM-DD",
    );
    misused(
        "replay",
        &format!("{LOG} --edition telford-infant-2020"),
        "write DATE=POLICY",
    );
}

/// What is made up for a seed is a log, the same each time, in either form.
#[test]
fn a_log_is_generated() {
    let (csv, ndjson, other) = (place("made.csv"), place("made.ndjson"), place("other.csv"));
    let made = answer("replay", "generate --lines 3000 --seed 7");
    assert_eq!(made, answer("replay", "generate --lines 3000 --seed 7"));
    assert_ne!(made, answer("replay", "generate --lines 3000 --seed 8"));
    std::fs::write(&csv, made).unwrap();
    let objects = answer(
        "replay",
        "generate --lines 3000 --seed 7 --log-format ndjson",
    );
    std::fs::write(&ndjson, objects).unwrap();
    let totals = answer("replay", &csv.display().to_string());
    assert_eq!(totals, answer("replay", &ndjson.display().to_string()));
    assert!(totals.contains("3000 lines, 3000 judged"), "{totals}");
    for threads in [1, 3] {
        let again = answer("replay", &format!("{} --threads {threads}", csv.display()));
        assert_eq!(again, totals);
    }
    let misspelt = answer("replay", "generate --lines 3000 --seed 7 --misspelt 100");
    std::fs::write(&other, misspelt).unwrap();
    let run = run("replay", &other.display().to_string());
    assert_eq!((run.code, run.err.lines().count()), (1, 21));
}

#[test]
fn how_far_and_how_fast_it_is_stands_on_standard_error() {
    let made = place("timed.csv");
    std::fs::write(&made, answer("replay", "generate --lines 2000")).unwrap();
    let quiet = answer("replay", &made.display().to_string());
    let timed = run(
        "replay",
        &format!("{} --timing --progress always", made.display()),
    );
    assert_eq!((timed.code, timed.out), (0, quiet));
    assert!(timed.err.contains("replay: 2000 lines in"), "{}", timed.err);
    assert!(
        timed.err.contains("csv alone: 2000 lines in"),
        "{}",
        timed.err
    );
}

/// What cannot be read says why, says nothing else, and ends with 2.
#[track_caller]
fn unread(arguments: &str, message: &str) {
    let run = run("replay", arguments);
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments}");
    let told = format!("error: {message}");
    assert!(
        run.err.trim_end().starts_with(&told),
        "{arguments}\n{}",
        run.err
    );
}

#[test]
fn what_cannot_be_read() {
    let (empty, header) = (place("empty.csv"), place("header.csv"));
    std::fs::write(&empty, "").unwrap();
    std::fs::write(&header, "asks,roll,subject\n").unwrap();
    unread("nothing.csv", "cannot read the log `nothing.csv`: ");
    unread(
        SCHOOL,
        &format!("`{SCHOOL}` is no log by its name; name a policy with --policy or --against"),
    );
    unread("rules", "`rules` is a directory; name a log in it");
    unread(
        &empty.display().to_string(),
        &format!("`{}`: the log is empty", empty.display()),
    );
    unread(
        &header.display().to_string(),
        &format!(
            "`{}` is no log:\n- unknown column `roll`; did you mean `role`?\n- the column `role` is missing",
            header.display()
        ),
    );
    unread(
        "README.md",
        "`README.md`: its first line names none of the columns of a log",
    );
    unread(
        &format!("{LOG} --log-format ndjson"),
        &format!("`{LOG}`: this is no NDJSON"),
    );
    unread(
        &format!("{LOG} --policy telford-infant-2021"),
        "no shipped policy and no file is called `telford-infant-2021`; did you mean `telford-infant-2020`?",
    );
    unread(
        &format!("{LOG} --amend tests/policies/misspelt.amendment.yaml --policy {SCHOOL}"),
        "`tests/policies/misspelt.amendment.yaml` has 2 faults",
    );
    unread(
        &format!("{LOG} --each no-such-folder/each.csv"),
        "cannot write `no-such-folder/each.csv`",
    );
}

/// Where nothing was judged, nothing is alike.
#[test]
fn nothing_judged_is_nothing_compared() {
    let log = place("nothing.csv");
    let header = "asks,role,subject";
    for (lines, code) in [("", 0), ("\nclassify,pupil,gamblin", 1)] {
        std::fs::write(&log, format!("{header}{lines}\n")).unwrap();
        let alone = run("replay", &log.display().to_string());
        assert_eq!(alone.code, code);
        assert!(alone.out.contains(" Nothing was judged."), "{}", alone.out);
        let two = format!("{} --against trafalgar-infant-2018", log.display());
        let two = run("replay", &two);
        assert_eq!(two.code, code);
        let said = " Nothing was judged, so nothing is compared.";
        assert!(
            two.out.contains(said) && !two.out.contains("alike"),
            "{}",
            two.out
        );
    }
}

/// Of several policies it is said which one does not know a word; by more than the id, where that is one.
#[test]
fn the_policy_that_lacks_a_word_is_named() {
    let log = place("lacking.csv");
    std::fs::write(
        &log,
        "date,asks,role,subject\n2024-10-01,classify,warden,gambling\n",
    )
    .unwrap();
    let text = std::fs::read_to_string(support::root().join(SCHOOL)).unwrap();
    let other = place("with-warden.yaml");
    let more = text.replace(
        "own:\n  roles:\n",
        "own:\n  roles:\n    warden: { label: Warden }\n",
    );
    let more = more.replace(
        "roles: [staff, headteacher]",
        "roles: [staff, headteacher, warden]",
    );
    assert_ne!(more, text);
    std::fs::write(&other, &more).unwrap();
    let (log, other) = (log.display(), other.display());
    let hash = |text: &str| online_safety_policy::Digest::of_file(text.as_bytes()).to_string();
    let lacks = format!(
        "under `amended-school-2024` (the file with the hash {}..), unknown role `warden`",
        &hash(&text)[..12]
    );
    for policies in [
        format!("--policy {SCHOOL} --against {other}"),
        format!("--policy {other} --against {SCHOOL}"),
        format!("--edition 2024-09-01={SCHOOL} --edition 2025-09-01={other}"),
    ] {
        let run = run("replay", &format!("{log} {policies}"));
        assert_eq!(run.code, 1);
        assert!(run.err.contains(&lacks), "{policies}: {}", run.err);
    }
}

#[test]
fn a_log_is_needed() {
    misused("replay", "", "<LOG>");
    misused(
        "replay",
        &format!("{LOG} --frmat json"),
        "a similar argument exists: '--format'",
    );
}

#[test]
fn the_help_has_examples_that_work() {
    let help = answer("replay", "--help");
    assert!(help.contains("Exit codes: 0"));
    let shown = help
        .lines()
        .filter_map(|line| line.trim().strip_prefix("replay "));
    let mut count = 0;
    for question in shown.filter(|question| question.starts_with(LOG)) {
        answer("replay", question);
        count += 1;
    }
    assert!(count >= 2, "{help}");
    // The log that the help shows is one.
    let log: Vec<&str> = help
        .lines()
        .map(str::trim)
        .skip_while(|line| *line != "A log:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .collect();
    let file = place("shown.csv");
    std::fs::write(&file, log.join("\n")).unwrap();
    let totals = answer("replay", &file.display().to_string());
    assert!(totals.contains("3 lines, 3 judged"), "{totals}");
}

/// Where no thread can be started, for no stack is as large as is asked for, the first one does it all.
#[test]
fn a_log_is_judged_without_any_other_thread() {
    let log = place("unthreaded.csv");
    std::fs::write(
        &log,
        answer("replay", "generate --lines 20000 --seed 3 --misspelt 3"),
    )
    .unwrap();
    let log = log.display().to_string();
    let arguments = [log.as_str(), "--faults", "100", "--threads"];
    let of = |threads: &str, stack: &[(&str, &str)]| {
        let run = run_with("replay", &[&arguments[..], &[threads]].concat(), stack);
        (run.code, run.out, run.err)
    };
    let one = of("1", &[]);
    assert_eq!(one.0, 1);
    let no_stack = [("RUST_MIN_STACK", "200000000000000")];
    for threads in ["1", "8", "32000", "18446744073709551615"] {
        assert_eq!(of(threads, &no_stack), one, "{threads}");
        assert_eq!(of(threads, &[]), one, "{threads}");
    }
}
