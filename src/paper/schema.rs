//! JSON Schemas of the files, for editors; with the feature `schema`.
//!
//! An editor that knows the schema of a file completes keys and words, shows on
//! hover what each means, and underlines most mistakes while they are typed.
//! The schemas are generated from the types in [`document`](crate::document)
//! and from the words in [`vocabulary`](crate::vocabulary), follow the draft
//! 2020-12 and lie ready in `rules/`.
//!
//! # How does an editor find the schema?
//!
//! Editors that use the YAML language server (VS Code with its YAML extension,
//! Neovim, Helix, Zed and others) look for it in a comment. Copy
//! `policy.schema.json` next to the policy file and write as the first line:
//!
//! ```yaml
//! # yaml-language-server: $schema=policy.schema.json
//! ```
//!
//! Likewise `cases.schema.json` for a file of [`cases`](crate::check::cases), `register.schema.json` for a
//! [`register`](crate::check::register) and `amendment.schema.json` for an
//! [amendment](crate::change::amend). An address in the web will do, too. VS Code can instead be told once
//! for all files, in `settings.json`:
//!
//! ```json
//! { "yaml.schemas": { "./policy.schema.json": "policies/*.yaml" } }
//! ```
//!
//! # How can a program use it?
//!
//! ```
//! use online_safety_policy::paper::schema;
//!
//! let schema: serde_json::Value = serde_json::from_str(&schema::policy_file())?;
//! assert_eq!(schema["title"], "A school's online-safety policy");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # What does a schema find?
//!
//! Whatever it refuses does not load: unknown keys, missing ones, values of a
//! wrong type, words that are not standard where only standard ones may stand,
//! an illegal act that is made acceptable. What it accepts may be wrong all the
//! same, for it does not see the whole file. Where a school may use words of
//! its own, every word passes that could be one, a misspelt standard word
//! among them; only [`Policy::from_yaml`](crate::Policy::from_yaml) knows which
//! are declared. A cases file, a register or an amendment is not laid beside its policy either.
//! These are found in no case by the schema, as the fixtures of this crate's
//! tests tell; the first ten are about the text itself, and the editor may
//! report them by other means:
//!
#![doc = include_str!("schema/only_the_loader.md")]
//!
//! # Why a text?
//!
//! So that no type of another crate is part of this module. The types of
//! [`document`](crate::document) implement a trait of the crate `schemars` with
//! this feature; that is how schemas are made and no promise to anybody.

mod finish;
mod refs;
mod tables;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use crate::document::{AmendmentDocument, CasesDocument, PolicyDocument, RegisterDocument};
use tables::Tables;

/// Where the schemas are found; their ids must not change.
const HOME: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/raw/main/rules/");

/// The JSON Schema (2020-12) of a policy file, as text.
///
/// It is what `rules/policy.schema.json` holds.
#[must_use]
pub fn policy_file() -> String {
    text::<PolicyDocument>("policy.schema.json", "A school's online-safety policy")
}

/// The JSON Schema (2020-12) of a cases file, as text.
///
/// It is what `rules/cases.schema.json` holds.
#[must_use]
pub fn cases_file() -> String {
    text::<CasesDocument>(
        "cases.schema.json",
        "Questions to a policy, with expected answers",
    )
}

/// The JSON Schema (2020-12) of a register of statements, as text.
///
/// It is what `rules/register.schema.json` holds.
#[must_use]
pub fn register_file() -> String {
    text::<RegisterDocument>(
        "register.schema.json",
        "The statements of a school's document, and what became of each",
    )
}

/// The JSON Schema (2020-12) of an amendment, as text.
///
/// It is what `rules/amendment.schema.json` holds. What an amendment sets or adds is of any shape
/// here: the schema does not follow its paths.
#[must_use]
pub fn amendment_file() -> String {
    text::<AmendmentDocument>("amendment.schema.json", "An amendment of a policy")
}

/// The schema of a file: derived from its type, then finished.
fn text<T: JsonSchema>(name: &str, title: &str) -> String {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let tables = Tables::new(&mut generator);
    let Value::Object(mut schema) = generator.into_root_schema_for::<T>().into() else {
        return String::new();
    };
    let mut definitions = match schema.remove("$defs") {
        Some(Value::Object(definitions)) => definitions,
        _ => Map::new(),
    };
    tables.tell_apart(&mut schema, &mut definitions);
    tables.forbid(&mut schema, &mut definitions);
    schema.insert("$id".into(), format!("{HOME}{name}").into());
    schema.insert("title".into(), title.into());
    finish::without_unused(&schema, &mut definitions);
    let words = definitions.clone();
    schema.insert("$defs".into(), definitions.into());
    let mut schema = Value::Object(schema);
    finish::without_null(&mut schema);
    finish::with_short_descriptions(&mut schema);
    finish::without_blanks(&mut schema);
    finish::with_listed_keys(&mut schema, &words);
    schema.sort_all_objects();
    format!("{schema:#}\n")
}
