//! Manual pages, and the list of all lints and faults.

use std::str::FromStr;

use comfy_table::{Table as Grid, presets};
use online_safety_policy::check::lint::{self, Lint};
use online_safety_policy::diagnostic::{Code, help_for};
use serde::Serialize;
use serde_json::{Value, json};
use strum::IntoEnumIterator as _;

use crate::arguments::Format;
use crate::output::{Failure, heading, json as pretty};

/// Something that can be found.
#[derive(Clone)]
pub(crate) enum Topic {
    Lint(&'static Lint),
    Fault(Code),
}

/// A manual page for programs.
#[derive(Serialize)]
struct Page<T: Serialize> {
    #[serde(flatten)]
    of: T,
    manual: String,
}

impl FromStr for Topic {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let lint = lint::find(text).map(Self::Lint);
        lint.or_else(|| Code::find(text).map(Self::Fault))
            .ok_or_else(|| {
                let faults = Code::iter().flat_map(|code| [code.into(), code.id()]);
                unknown("lint or fault", text, lint_words().chain(faults))
            })
    }
}

/// A lint by its code or its name.
pub(crate) fn lint(text: &str) -> Result<&'static Lint, String> {
    match (lint::find(text), Code::find(text)) {
        (Some(lint), _) => Ok(lint),
        (None, Some(fault)) => Err(format!(
            "{} is a fault, and a file with faults cannot be used: only lints have levels",
            fault.id()
        )),
        (None, None) => Err(unknown("lint", text, lint_words())),
    }
}

fn lint_words() -> impl Iterator<Item = &'static str> + Clone {
    lint::all().iter().flat_map(|lint| [lint.name(), lint.id()])
}

fn unknown(kind: &str, text: &str, words: impl Iterator<Item = &'static str> + Clone) -> String {
    match help_for(text, words) {
        Some(help) => format!("unknown {kind}; {help}"),
        None => format!("unknown {kind}; --list shows all"),
    }
}

/// The manual page of a lint, or what a fault means.
pub(crate) fn page(topic: &Topic, format: Format) -> Result<String, Failure> {
    match (topic, format) {
        (Topic::Lint(lint), Format::Text) => {
            let title = heading(&format!("{lint}: {}", lint.code().meaning()));
            let ours = lint
                .rests_on()
                .map(|ours| format!("Not the school's: {ours}\n"));
            let ours = ours.unwrap_or_default();
            Ok(format!(
                "{title}\nLevel: {}\n{ours}\n{}",
                lint.level(),
                lint.manual()
            ))
        }
        (Topic::Fault(code), Format::Text) => {
            let title = heading(&format!("{} {code}: {}", code.id(), code.meaning()));
            Ok(format!("{title}\n\n{}", about(*code)))
        }
        (Topic::Lint(lint), _) => pretty(&Page {
            of: lint,
            manual: lint.manual(),
        }),
        (Topic::Fault(code), _) => pretty(&Page {
            of: fault(*code),
            manual: about(*code).to_owned(),
        }),
    }
}

/// What all faults of a kind have in common.
pub(crate) fn about(code: Code) -> &'static str {
    match code.id().as_bytes() {
        [b'E', b'0', b'1', ..] => {
            "A fault of the text: it is no YAML, or uses parts of YAML that the format leaves out \
             because they hide mistakes. No policy is made of the file until it is mended."
        }
        [b'E', b'0', b'2', ..] => {
            "A fault of shape: an entry is missing, misspelt or misplaced, or its value is of \
             another type. No policy is made of the file until it is mended."
        }
        b"E0410" => {
            "A case fails: the policy answers otherwise than is expected. Read the lines of the \
             school's document that both rest on, and put right the rule or the case."
        }
        [b'E', b'0', b'4', ..] => {
            "A fault of the cases beside a policy. None of them is tried until it is mended."
        }
        _ => {
            "A fault of meaning: a word that means nothing here, or that contradicts another \
             place. No policy is made of the file until it is mended: it might mean something else \
             than the school does."
        }
    }
}

/// All lints and all faults.
pub(crate) fn list(format: Format) -> Result<String, Failure> {
    if !matches!(format, Format::Text) {
        let faults: Vec<Value> = Code::iter().map(fault).collect();
        return pretty(&json!({ "lints": lint::all(), "fault_codes": faults }));
    }
    let lints = lint::all().iter().map(|lint| {
        let ours = lint
            .rests_on()
            .map(|ours| format!(" (not the school's: {ours})"));
        let meaning = format!("{}{}", lint.code().meaning(), ours.unwrap_or_default());
        [
            lint.id().into(),
            lint.level().to_string(),
            lint.name().into(),
            meaning,
        ]
    });
    let faults = Code::iter().map(|code| {
        let meaning = code.meaning().to_owned();
        [code.id().into(), "error".into(), code.to_string(), meaning]
    });
    Ok([("Lints", grid(lints)), ("Faults", grid(faults))]
        .map(|(title, grid)| format!("{}\n{grid}\n", heading(title)))
        .join("\n"))
}

fn grid(rows: impl Iterator<Item = [String; 4]>) -> String {
    let mut grid = Grid::new();
    grid.load_style(presets::NOTHING).add_rows(rows);
    grid.trim_fmt()
}

fn fault(code: Code) -> Value {
    json!({ "id": code.id(), "name": code, "severity": "error", "meaning": code.meaning() })
}
