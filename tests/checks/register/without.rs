//! A policy file without what encodes a statement.

use online_safety_policy::document::{CellDocument, Entries, LevelTableDocument, PolicyDocument};
use online_safety_policy::source::Passage;

/// Takes out what encodes a statement: of each of its rules the cases that cite
/// its lines, or else the whole rule.
pub(crate) fn without(
    document: &PolicyDocument,
    rules: &[Box<str>],
    lines: &Passage,
) -> PolicyDocument {
    let mut document = document.clone();
    for rule in rules {
        take_out(&mut document, rule, lines);
    }
    document
}

fn take_out(document: &mut PolicyDocument, path: &str, lines: &Passage) {
    let steps: Vec<&str> = path.split('.').collect();
    match *steps.as_slice() {
        ["policy", "updated"] => document.policy.updated = None,
        ["policy", "review-due"] => document.policy.review_due = None,
        ["policy", "approved"] => document.policy.approved = None,
        ["policy", "school"] => document.policy.school.clear(),
        ["policy", "title"] => document.policy.title.clear(),
        ["scope"] => document.scope = None,
        ["scope", "reaches", name] => {
            // Without the scope there is nothing to be reached.
            if let Some(scope) = &mut document.scope {
                drop_entry(&mut scope.reaches, name);
            }
        }
        ["times", name] => drop_entry(&mut document.times, name),
        ["audiences", name] => drop_entry(&mut document.audiences, name),
        ["rules", name] => {
            let rule = document.rules.iter_mut().find(|(rule, _)| rule == name);
            if rule.is_none_or(|(_, rule)| !narrow(&mut rule.says, lines)) {
                drop_entry(&mut document.rules, name);
            }
        }
        ["response-rules", name] => drop_entry(&mut document.response_rules, name),
        ["contacts", name] => drop_entry(&mut document.contacts, name),
        ["duties", name] => drop_entry(&mut document.duties, name),
        ["evidence", name] => drop_entry(&mut document.evidence, name),
        ["invariants", name] => drop_entry(&mut document.invariants, name),
        ["procedure", part, name] => {
            let procedure = document.procedure.as_mut().unwrap();
            match part {
                "steps" => drop_entry(&mut procedure.steps, name),
                _ => drop_entry(&mut procedure.open, name),
            }
        }
        ["user-actions", ref rest @ ..] => {
            levels(document.user_actions.as_mut().unwrap(), rest, lines);
        }
        ["communications", ref rest @ ..] => {
            levels(document.communications.as_mut().unwrap(), rest, lines);
        }
        [table, ref rest @ ..] => {
            let table = match table {
                "pupil-incidents" => document.pupil_incidents.as_mut().unwrap(),
                _ => document.staff_incidents.as_mut().unwrap(),
            };
            match *rest {
                ["rows", row] => drop_entry(&mut table.rows, row),
                ["columns"] => table.columns.clear(),
                ["audience"] => table.audience.clear(),
                _ => panic!("{path}"),
            }
        }
        [] => panic!("{path}"),
    }
}

fn levels(table: &mut LevelTableDocument, rest: &[&str], lines: &Passage) {
    match *rest {
        ["columns"] => table.columns.clear(),
        ["audiences"] => table.audiences.clear(),
        ["rows", row, ref audience @ ..] => {
            let mut rows = table.rows.iter_mut();
            let (_, of_row) = rows.find(|(name, _)| name == row).unwrap();
            of_row.cells.retain_mut(|(name, cell)| {
                let is_meant = audience.is_empty() || audience == [name.as_str()];
                !is_meant || narrow(cell, lines)
            });
        }
        _ => panic!("{rest:?}"),
    }
}

/// Takes the cases out that cite some lines; false where none does, or nothing
/// would be left.
fn narrow(cell: &mut CellDocument, lines: &Passage) -> bool {
    let before = cell.cases.len();
    let cases = cell.cases.iter().filter(|case| {
        let cited = case.line.as_ref();
        !cited.is_some_and(|cited| cited.meets(lines))
    });
    let left: Vec<_> = cases.cloned().collect();
    let says_more = cell.is.is_some() || !left.is_empty();
    if left.len() == before || !says_more {
        return false;
    }
    // With the last case goes what holds when none does.
    if left.is_empty() {
        cell.otherwise.clear();
    }
    cell.cases = left;
    true
}

fn drop_entry<T>(entries: &mut Entries<T>, name: &str) {
    entries.retain(|(other, _)| other != name);
}
