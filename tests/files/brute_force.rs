//! Every key and every value of the shipped policies, deleted, misspelt and
//! written twice in turn: whoever edits a file by hand is told, or sees the
//! change in what the policy says. An edit that changes nothing and is not
//! reported is *silent*, and there are none.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    unreachable_pub,
    reason = "a failing unwrap is the test failing, and figures are for people to read"
)]

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::vocabulary::{Matter, Suspicion};
use strum::IntoEnumIterator as _;
use support::edits::{Edit, edits};
use support::parts::parts;

/// What became of the edits of one policy.
#[derive(Default)]
struct Tally {
    reported: usize,
    changed: usize,
    silent: Vec<String>,
    /// Edits after which several faults are reported: one mistake should be one fault.
    several: Vec<(String, String)>,
}

impl Tally {
    fn add(&mut self, text: &str, edit: &Edit, original: &Original) {
        match Policy::from_yaml(&edit.apply(text)) {
            Err(error) => {
                self.reported += 1;
                let faults = error.diagnostics();
                if faults.len() > 1 {
                    let told: String = faults.iter().map(|f| format!("\n    {f}")).collect();
                    self.several.push((edit.to_string(), told));
                }
            }
            Ok(policy) if policy == original.policy => self.silent.push(edit.to_string()),
            // A law that says something else has to say so to those who list the laws.
            Ok(policy)
                if edit.section() == "invariants" && laws(&policy) == laws(&original.policy) =>
            {
                self.silent.push(format!("{edit}, in what is shown"));
            }
            // What is kept and shown in no answer would be as good as silent.
            Ok(policy)
                if edit.section() == "procedure"
                    && procedures(&policy).eq(original.procedures.iter().cloned()) =>
            {
                self.silent.push(format!("{edit}, in every answer"));
            }
            Ok(policy)
                if edit.section() == "duties"
                    && duties(&policy).eq(original.duties.iter().cloned()) =>
            {
                self.silent.push(format!("{edit}, in what is due"));
            }
            Ok(policy)
                if edit.section() == "contacts"
                    && contacts(&policy).eq(original.contacts.iter().cloned()) =>
            {
                self.silent.push(format!("{edit}, in every matter"));
            }
            Ok(_) => self.changed += 1,
        }
    }

    fn join(mut self, other: Self) -> Self {
        self.reported += other.reported;
        self.changed += other.changed;
        self.silent.extend(other.silent);
        self.several.extend(other.several);
        self
    }
}

/// The laws of a policy, as they are shown.
fn laws(policy: &Policy) -> Vec<String> {
    policy.invariants().map(|law| law.to_string()).collect()
}

/// A policy before any edit, and what it answers.
struct Original {
    policy: Policy,
    procedures: Vec<String>,
    duties: Vec<[String; 2]>,
    contacts: Vec<[String; 2]>,
}

/// What a policy says is done on each suspicion.
fn procedures(policy: &Policy) -> impl Iterator<Item = String> {
    let answers = Suspicion::iter().map(|suspicion| policy.procedure(suspicion));
    answers.map(|answer| serde_json::to_string(&answer).unwrap())
}

/// What a policy says is due where nothing was done, as JSON and as text.
fn duties(policy: &Policy) -> impl Iterator<Item = [String; 2]> {
    let due = policy.due(date(2026, 11, 22), []).unwrap().into_iter();
    due.map(|due| [serde_json::to_string(&due).unwrap(), due.to_string()])
}

/// To whom a policy says each matter is brought, in the same two ways.
fn contacts(policy: &Policy) -> impl Iterator<Item = [String; 2]> {
    let answers = Matter::iter().map(|matter| policy.contacts(matter));
    answers.map(|answer| [serde_json::to_string(&answer).unwrap(), answer.to_string()])
}

/// Tries every edit of some sections in a text.
fn tally(text: &str, sections: &[&str]) -> Tally {
    let policy = Policy::from_yaml(text).unwrap();
    let original = Original {
        procedures: procedures(&policy).collect(),
        duties: duties(&policy).collect(),
        contacts: contacts(&policy).collect(),
        policy,
    };
    let mut edits = edits(text);
    edits.retain(|edit| sections.contains(&edit.section()));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = edits.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = edits
            .chunks(share)
            .map(|edits| {
                let original = &original;
                scope.spawn(move || {
                    let mut tally = Tally::default();
                    for edit in edits {
                        tally.add(text, edit, original);
                    }
                    tally
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .fold(Tally::default(), Tally::join)
    })
}

/// Whether an edit is several mistakes: names that are used are all declared no
/// more, or an entry is deleted with the dash before it, and two items become one.
fn is_several(edit: &str) -> bool {
    let declarations = [
        ".audiences",
        ".own",
        ".own.roles",
        ".own.user-actions",
        ".times",
    ];
    let deleted = edit.strip_prefix("delete ");
    deleted.is_some_and(|path| declarations.contains(&path) || path.ends_with("].line"))
}

#[track_caller]
fn no_edit_is_silent(name: &str, text: &str) {
    let tally = parts(text)
        .iter()
        .map(|part| tally(&part.text, &part.sections))
        .fold(Tally::default(), Tally::join);
    println!(
        "{name}: {} edits reported ({} as several faults), {} change what the policy says, {} silent",
        tally.reported,
        tally.several.len(),
        tally.changed,
        tally.silent.len(),
    );
    let cascades: Vec<String> = tally
        .several
        .iter()
        .filter(|(edit, _)| !is_several(edit))
        .map(|(edit, told)| format!("{edit}{told}"))
        .collect();
    assert!(cascades.is_empty(), "{}", cascades.join("\n"));
    assert!(tally.silent.is_empty(), "{:#?}", tally.silent);
    assert!(tally.reported > 0 && tally.changed > 0);
}

#[test]
fn no_edit_of_telford_is_silent() {
    no_edit_is_silent(
        "Telford",
        include_str!("../../rules/telford-infant-2020.yaml"),
    );
}

#[test]
fn no_edit_of_trafalgar_is_silent() {
    no_edit_is_silent(
        "Trafalgar",
        include_str!("../../rules/trafalgar-infant-2018.yaml"),
    );
}
