//! The README shows what its commands print.

use super::run;

const README: &str = include_str!("../../README.md");

/// Each fenced block: its language and its text.
fn blocks() -> Vec<(&'static str, &'static str)> {
    let fenced = README.split("```").skip(1).step_by(2);
    fenced.filter_map(|block| block.split_once('\n')).collect()
}

/// Where lines break is the README's own affair.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn every_command_prints_what_stands_below_it() {
    let blocks = blocks();
    let mut shown = 0;
    for (command, output) in blocks.iter().zip(blocks.iter().skip(1)) {
        let Some(command) = command.1.strip_prefix("cargo run --example ") else {
            continue;
        };
        if output.0 != "text" {
            continue;
        }
        let (example, arguments) = command.split_once(" -- ").unwrap_or((command, ""));
        let run = run(example.trim(), arguments.trim());
        let printed = format!("{}{}", run.out, run.err);
        match output.1.trim_end().strip_suffix("...") {
            Some(beginning) => assert!(
                words(&printed).starts_with(&words(beginning)),
                "{command}\n{printed}"
            ),
            None => assert_eq!(words(&printed), words(output.1), "{command}"),
        }
        shown += 1;
    }
    assert!(shown >= 14, "{shown}");
}

#[test]
fn the_first_answer_is_the_one_the_code_prints() {
    let blocks = blocks();
    let code = blocks
        .iter()
        .position(|(language, _)| *language == "rust")
        .unwrap();
    let printed = run("what_if", "recommend pupil shared-credentials").out;
    assert_eq!(blocks[code + 1].0, "text");
    assert_eq!(words(blocks[code + 1].1), words(&printed));
}
