//! What the schema finds of what the loader finds: told by the fixtures, one mistake each.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use online_safety_policy::diagnostic::Code;
use strum::IntoEnumIterator as _;

use crate::schema::files::{AMENDMENT, CASES, POLICY, REGISTER, files, json};
use support::committed::is_committed;

/// Of the fixtures of a code, how many the schema refuses.
#[derive(Default)]
struct Found {
    refused: usize,
    of: usize,
}

fn found() -> BTreeMap<Code, Found> {
    let mut found: BTreeMap<Code, Found> = BTreeMap::new();
    let policies = files("fixtures/faults").into_iter();
    let cases = files("fixtures/cases-faults").into_iter();
    let registers = files("fixtures/register-faults").into_iter();
    let amendments = files("fixtures/amend-faults").into_iter();
    let all = policies.map(|file| (&*POLICY, file));
    let all = all.chain(amendments.map(|file| (&*AMENDMENT, file)));
    let all = all.chain(cases.map(|file| (&*CASES, file)));
    for (format, (name, bytes)) in all.chain(registers.map(|file| (&*REGISTER, file))) {
        let is_refused = json(&bytes).is_some_and(|value| !format.is_valid(&value));
        let faults = format.faults(&bytes);
        assert!(!faults.is_empty(), "{name} loads");
        let mut codes: Vec<Code> = faults.iter().map(|fault| fault.code()).collect();
        codes.dedup();
        // A fixture of several mistakes does not tell which of them was seen.
        if let [code] = codes.as_slice() {
            let found = found.entry(*code).or_default();
            found.of += 1;
            found.refused += usize::from(is_refused);
        }
    }
    found
}

/// Which codes the schema finds always, sometimes, never, as the fixtures tell.
#[test]
fn the_codes_that_only_the_loader_finds() {
    let found = found();
    let mut table = String::new();
    for code in Code::iter() {
        let says = match found.get(&code) {
            None => "no fixture alone".to_owned(),
            Some(Found { refused: 0, of }) => format!("loader only, {of}"),
            Some(Found { refused, of }) if refused == of => format!("schema, {of}"),
            Some(Found { refused, of }) => format!("schema, {refused} of {of}"),
        };
        let _ = writeln!(table, "{} {code}: {says}", code.id());
    }
    insta::assert_snapshot!(table);
}

/// The pages of the schema list them.
#[test]
fn those_codes_are_listed_in_the_manual() {
    let mut table = String::from("| Code | Meaning |\n|---|---|\n");
    for (code, found) in found() {
        if found.refused == 0 {
            let _ = writeln!(table, "| `{}` | {} |", code.id(), code.meaning());
        }
    }
    is_committed("src/paper/schema/only_the_loader.md", &table);
}
