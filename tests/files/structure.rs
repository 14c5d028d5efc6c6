//! The house: imports go one way, and only one room knows YAML.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing unwrap or panic is the test failing"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use support::root;

/// The rooms of the crate, each importing from those in lines above it alone. What stands in one
/// line does not know of each other, either.
const LAYERS: &[&[&str]] = &[
    &["design", "diagnostic", "guide", "time"],
    &["vocabulary"],
    &["source"],
    &["yaml"],
    &["document", "policy"],
    &["validate"],
    &["answer"],
    &["tell"],
    &["check", "change"],
    &["log", "paper"],
    &["import"],
];

/// Every source file but the crate's root: the module it belongs to, its path, its code without
/// comments and without unit tests.
fn sources() -> Vec<(String, PathBuf, String)> {
    let src = root().join("src");
    let mut folders = vec![src.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let inside = path.strip_prefix(&src).unwrap().to_owned();
            let name = inside.iter().next().unwrap().to_str().unwrap();
            let module = name.trim_end_matches(".rs").to_owned();
            let is_test = inside.file_name().is_some_and(|name| name == "tests.rs");
            let is_code = inside.extension().is_some_and(|ending| ending == "rs");
            if module != "lib" && is_code && !is_test {
                let text = fs::read_to_string(&path).unwrap();
                let text = text.split("\nmod tests {").next().unwrap();
                let lines = text.lines().map(|line| line.split("//").next().unwrap());
                found.push((module, inside, lines.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    assert!(found.len() > 300, "only {} files", found.len());
    found
}

/// The modules of the crate that some code names.
fn named(code: &str) -> impl Iterator<Item = &str> {
    code.split("crate::").skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c == '_'));
        let name = &rest[..end.unwrap_or(rest.len())];
        // What begins with a capital is re-exported by the root.
        (!name.is_empty()).then_some(name)
    })
}

fn layer(module: &str) -> usize {
    let layer = LAYERS.iter().position(|layer| layer.contains(&module));
    layer.unwrap_or_else(|| panic!("`{module}` stands in no layer"))
}

#[test]
fn imports_go_one_way() {
    let mut upwards = Vec::new();
    let mut imports = 0;
    for (module, path, code) in sources() {
        for other in named(&code).filter(|other| *other != module) {
            imports += 1;
            if layer(other) >= layer(&module) {
                upwards.push(format!("{}: {module} -> {other}", path.display()));
            }
        }
    }
    assert!(imports > 500, "only {imports} imports");
    assert!(upwards.is_empty(), "{}", upwards.join("\n"));
}

/// Imports through the root would hide where they go.
#[test]
fn nothing_is_imported_through_the_root() {
    for (_, path, code) in sources() {
        let through = code.lines().filter(|line| {
            let line = line.trim_start();
            line.strip_prefix("use crate::")
                .is_some_and(|rest| rest.starts_with(|c: char| !c.is_ascii_lowercase()))
        });
        assert_eq!(through.collect::<Vec<_>>(), [""; 0], "{}", path.display());
    }
}

#[test]
fn only_the_yaml_room_knows_yaml() {
    for (module, path, code) in sources() {
        let knows = ["serde_yaml", "saphyr_parser"]
            .iter()
            .any(|name| code.contains(name));
        assert!(!knows || module == "yaml", "{}", path.display());
    }
}

/// The laws are tried on the same inputs in every run, so that none fails by luck.
#[test]
fn what_is_made_up_is_the_same_each_time() {
    let seed = std::env::var("PROPTEST_RNG_SEED");
    assert!(seed.is_ok(), "run the tests with cargo, which sets it");
}

/// Nobody asks for the time, reads a file or prints: the caller does.
#[test]
fn the_library_is_pure() {
    let impure = [
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "SystemTime",
        "Instant::now",
        "Timestamp::now",
        "ZonedDateTime::now",
        "static mut",
    ];
    for (_, path, code) in sources() {
        for word in impure {
            assert!(!code.contains(word), "{}: {word}", path.display());
        }
    }
}

/// Whoever reads `Place` in the docs, or imports it, has one thing in mind.
#[test]
fn no_public_name_stands_for_two_things() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, path, code) in sources() {
        for line in code.lines() {
            let mut words = line.split_whitespace().skip_while(|word| *word != "pub");
            let kind = words.nth(1);
            if let (Some("struct" | "enum" | "trait" | "type"), Some(name)) = (kind, words.next()) {
                let name = name.split(|c: char| !c.is_alphanumeric()).next().unwrap();
                // A macro has no name for it.
                if name.is_empty() {
                    continue;
                }
                let files = places.entry(name.to_owned()).or_default();
                files.push(path.display().to_string());
            }
        }
    }
    assert!(places.len() > 200, "only {} names", places.len());
    places.retain(|_, files| files.len() > 1);
    assert!(places.is_empty(), "{places:?}");
}

/// The root names what nearly everybody needs; the rest is found in the rooms.
#[test]
fn the_root_names_few_things() {
    let text = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    // What stands inside a module of the root is named by that module.
    let lines = text.lines().filter(|line| !line.starts_with(' '));
    let top = lines.collect::<Vec<_>>().join(" ");
    let modules = top.matches("pub mod ").count();
    let whole = text.replace('\n', " ");
    let uses = whole.split("; ").filter_map(|item| {
        let (_, path) = item.split_once("pub use ")?;
        (!path.starts_with("jiff::")).then_some(path)
    });
    let names = uses.map(|path| match path.split_once('{') {
        Some((_, list)) => list
            .split(',')
            .filter(|name| name.contains(char::is_alphabetic))
            .count(),
        None => 1,
    });
    let names = modules + names.sum::<usize>();
    assert!((30..=45).contains(&names), "{names} names");
}

/// What a constant of some source file holds: a number, or one shifted by another.
fn constant(file: &str, name: &str) -> u64 {
    let path = root().join("src").join(file);
    let text = fs::read_to_string(path).unwrap();
    let line = text
        .lines()
        .find(|line| line.contains(&format!("const {name}: ")));
    let value = line.unwrap().split(" = ").nth(1).unwrap();
    let number =
        |text: &str| -> u64 { text.trim_end_matches(';').replace('_', "").parse().unwrap() };
    match value.split_once(" << ") {
        Some((number_, by)) => number(number_) << number(by),
        None => number(value),
    }
}

/// The docs give each limit as the code keeps it, whoever changes either.
#[test]
fn the_limits_are_as_documented() {
    let path = root().join("src/document.rs");
    let docs = fs::read_to_string(path).unwrap();
    let docs: Vec<&str> = docs
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .collect();
    let docs = docs.join("").replace(',', "");
    for (file, name, said) in [
        ("yaml/scan.rs", "MAX_BYTES", "bytes"),
        ("yaml/scan.rs", "MAX_LINES", "lines"),
        ("yaml/scan.rs", "MAX_DEPTH", "levels of lists and maps"),
        ("yaml/scan.rs", "MAX_NODES", "values"),
        ("yaml/scan.rs", "MAX_SCALAR", "bytes in one value"),
        ("validate/own.rs", "MOST_OWN", "own words of a kind"),
        ("validate/audiences.rs", "MOST_AUDIENCES", "audiences"),
        ("validate/invariants.rs", "MOST", "laws"),
        ("policy/clock.rs", "MOST_WINDOWS", "named times"),
        ("policy/incidents.rs", "MOST_INCIDENTS", "incidents"),
        ("policy/incidents.rs", "MOST_RESPONSES", "responses"),
        (
            "policy/steps.rs",
            "MOST_COMBINATIONS",
            "combinations of facts",
        ),
        ("policy/steps.rs", "MOST_STEPS", "steps"),
        ("check/cases/validate.rs", "MOST_QUESTIONS", "questions"),
        (
            "check/cases/validate.rs",
            "MOST_EXPECTED",
            "things of their answers",
        ),
    ] {
        let limit = format!(" {} {said}", constant(file, name));
        assert!(docs.contains(&limit), "the docs do not say{limit}");
    }
}
