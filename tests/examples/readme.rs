//! The README and the guide show what their commands print.

use std::fs;
use std::path::Path;

use support::root;

use super::run;

const MANIFEST: &str = include_str!("../../Cargo.toml");

/// The README, and every page of the guide, by name.
fn pages() -> Vec<(String, String)> {
    let guide = fs::read_dir(root().join("src/guide")).unwrap();
    let mut paths: Vec<_> = guide.map(|page| page.unwrap().path()).collect();
    paths.sort();
    paths.insert(0, root().join("README.md"));
    let named = paths.into_iter().map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        (path.display().to_string(), text)
    });
    named.collect()
}

/// Each fenced block: its language and its text.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let fenced = page.split("```").skip(1).step_by(2);
    fenced.filter_map(|block| block.split_once('\n')).collect()
}

/// Of a command that runs an example: the features that it names, and what stands behind `--example`.
fn parts(command: &str) -> Option<(&str, &str)> {
    let (features, command) = command
        .strip_prefix("cargo run ")?
        .split_once("--example ")?;
    Some((features.trim().trim_start_matches("--features "), command))
}

/// The feature without which cargo does not build an example, if it is not on anyway.
fn needed(example: &str) -> &'static str {
    let needs = format!("name = \"{example}\"\nrequired-features = [\"");
    let feature = MANIFEST.split_once(&needs);
    let feature = feature.map_or("", |(_, rest)| rest.split('"').next().unwrap());
    let default = MANIFEST.lines().find(|line| line.starts_with("default = "));
    let is_on = default.unwrap().contains(&format!("\"{feature}\""));
    if is_on { "" } else { feature }
}

/// Where lines break is the page's own affair.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn every_command_prints_what_stands_below_it() {
    let mut shown = 0;
    for (name, page) in pages() {
        let blocks = blocks(&page);
        for (number, (_, text)) in blocks.iter().enumerate() {
            let Some((features, command)) = parts(text) else {
                assert!(!text.contains("--example"), "{name}: {text}");
                continue;
            };
            let (example, arguments) = command.split_once(" -- ").unwrap_or((command, ""));
            assert_eq!(features, needed(example.trim()), "{name}: {command}");
            let run = run(example.trim(), arguments.trim());
            let printed = format!("{}{}", run.out, run.err);
            let below = blocks.get(number + 1).filter(|below| below.0 == "text");
            let below = below.map_or("...", |below| below.1.trim_end());
            match below.strip_suffix("...") {
                Some(beginning) => assert!(
                    words(&printed).starts_with(&words(beginning)),
                    "{name}: {command}\n{printed}"
                ),
                None => assert_eq!(words(&printed), words(below), "{name}: {command}"),
            }
            shown += 1;
        }
    }
    assert!(shown >= 25, "{shown}");
}

#[test]
fn the_readme_is_short_and_names_every_page() {
    let pages = pages();
    let (_, readme) = &pages[0];
    let lines = readme.lines().count();
    assert!(lines <= 250, "{lines} lines");
    for (path, _) in &pages[1..] {
        let page = Path::new(path).file_stem().unwrap().to_str().unwrap();
        assert!(readme.contains(&format!("| `{page}` |")), "{page}");
    }
}

#[test]
fn the_first_answer_is_the_one_the_code_prints() {
    let (_, readme) = &pages()[0];
    let blocks = blocks(readme);
    let code = blocks
        .iter()
        .position(|(language, _)| *language == "rust")
        .unwrap();
    let printed = run("what_if", "recommend pupil shared-credentials").out;
    assert_eq!(blocks[code + 1].0, "text");
    assert_eq!(words(blocks[code + 1].1), words(&printed));
}
