//! Every edit of a file that the schema refuses the loader refuses, too.

use crate::schema::files::{
    AMENDMENT, BASE, BASE_AMENDMENT, BASE_CASES, BASE_REGISTER, CASES, Format, POLICY, REGISTER,
    TELFORD, TRAFALGAR, json,
};
use support::{
    edits::edits,
    parts::{Part, parts},
};

/// Tries one edit in so many.
#[track_caller]
fn no_edit_is_wrongly_refused(name: &str, format: &Format, parts: &[Part<'_>], one_in: usize) {
    let (mut tried, mut refused) = (0, 0);
    let mut wrongly_refused = Vec::new();
    for part in parts {
        let mut edits = edits(&part.text);
        edits.retain(|edit| part.sections.contains(&edit.section()));
        for edit in edits.iter().step_by(one_in) {
            tried += 1;
            let edited = edit.apply(&part.text);
            // What is no YAML any more no schema sees.
            if json(edited.as_bytes()).is_some_and(|value| !format.is_valid(&value)) {
                refused += 1;
                if format.faults(edited.as_bytes()).is_empty() {
                    wrongly_refused.push(edit.to_string());
                }
            }
        }
    }
    println!("{name}: the schema refuses {refused} of {tried} edits");
    assert!(wrongly_refused.is_empty(), "{wrongly_refused:#?}");
    // Each name is misspelt and each entry deleted, and most of that is plain to see, but for paths.
    let few = if std::ptr::eq(format, &*AMENDMENT) {
        4
    } else {
        2
    };
    assert!(refused * 5 * few > tried * 4);
}

#[test]
fn no_edit_of_a_policy_with_one_of_everything() {
    no_edit_is_wrongly_refused("base", &POLICY, &parts(BASE), 1);
}

#[test]
fn no_edit_of_a_school_with_words_of_its_own() {
    let text = include_str!("../../fixtures/synthetic-school.yaml");
    no_edit_is_wrongly_refused("synthetic school", &POLICY, &parts(text), 7);
}

#[test]
fn no_edit_of_the_shipped_policies() {
    no_edit_is_wrongly_refused("Telford", &POLICY, &parts(TELFORD), 61);
    no_edit_is_wrongly_refused("Trafalgar", &POLICY, &parts(TRAFALGAR), 61);
}

#[test]
fn no_edit_of_cases() {
    let whole = Part {
        text: BASE_CASES.to_owned(),
        sections: vec!["format", "policy", "cases"],
    };
    no_edit_is_wrongly_refused("cases", &CASES, &[whole], 1);
}

#[test]
fn no_edit_of_a_register() {
    let whole = Part {
        text: BASE_REGISTER.to_owned(),
        sections: vec!["format", "policy", "statements", "lines-without-statement"],
    };
    no_edit_is_wrongly_refused("register", &REGISTER, &[whole], 1);
}

#[test]
fn no_edit_of_an_amendment() {
    let whole = Part {
        text: BASE_AMENDMENT.to_owned(),
        sections: vec!["format", "title", "amends", "set", "add", "remove"],
    };
    no_edit_is_wrongly_refused("amendment", &AMENDMENT, &[whole], 1);
}
