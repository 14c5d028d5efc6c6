//! What is particular to an export of prose.

use std::collections::BTreeSet;

use online_safety_policy::Policy;
use online_safety_policy::builtin::{Builtin, trafalgar_infant_2018};
use online_safety_policy::paper::ExportPart;
use online_safety_policy::vocabulary::Authority;

use super::{row, table, words};

#[test]
fn nothing_of_it_is_printed() {
    let export = trafalgar_infant_2018().export();
    for table in &export.tables {
        assert!(!table.printed);
        for row in &table.rows {
            assert_eq!(
                (row.source.row, row.source.column),
                (None, None),
                "{}",
                row.id
            );
            assert!(!row.rests_on.is_empty(), "{}", row.id);
        }
    }
}

#[test]
fn what_is_inferred_is_not_shown_as_printed() {
    let export = trafalgar_infant_2018().export();
    for table in &export.tables {
        for row in &table.rows {
            let weakest = row.rests_on.iter().map(|part| part.source.authority).max();
            assert_eq!(Some(row.source.authority), weakest, "{}", row.id);
        }
    }
    let games = row(&export, "user-actions", "educational-gaming");
    assert_eq!(games.source.authority, Authority::Inferred);
}

#[test]
fn parts_of_a_row_add_up_to_its_marks() {
    let export = trafalgar_infant_2018().export();
    for table in &export.tables {
        for row in &table.rows {
            let united = |of: fn(&ExportPart<'_>) -> Vec<usize>| {
                let all: BTreeSet<usize> = row.rests_on.iter().flat_map(of).collect();
                Vec::from_iter(all)
            };
            assert_eq!(united(|part| part.marks.clone()), row.marks, "{}", row.id);
            let available = united(|part| part.available.clone());
            assert_eq!(available, row.available, "{}", row.id);
        }
    }
}

#[test]
fn suspected_illegal_material_of_a_pupil() {
    let export = trafalgar_infant_2018().export();
    let table = table(&export, "pupil-incidents");
    let illegal = row(&export, "pupil-incidents", "illegal-material");
    assert_eq!(
        words(table, &illegal.marks),
        [
            "police",
            "inform-parents",
            "internet-watch-foundation",
            "local-authority"
        ]
    );
    assert_eq!(
        words(table, &illegal.available),
        [
            "police",
            "inform-parents",
            "remove-access",
            "local-authority",
            "interview-by-online-safety-lead"
        ]
    );
    assert_eq!(illegal.source.lines.unwrap().to_string(), "255, 283");
}

#[test]
fn misuse_stands_for_what_holds_of_every_incident() {
    let export = trafalgar_infant_2018().export();
    let staff = table(&export, "staff-incidents");
    let misuse = row(&export, "staff-incidents", "misuse");
    assert_eq!(words(staff, &misuse.marks), ["headteacher"]);
    let rules: Vec<_> = misuse
        .rests_on
        .iter()
        .filter_map(|part| part.rule)
        .collect();
    assert_eq!(
        rules,
        [
            "sanctions-for-staff",
            "staff-misuse-to-headteacher",
            "staff-discipline",
            "unlawful-conduct-of-staff"
        ]
    );
}

/// A response that no column is declared for is not lost: it gets a column after the others.
#[test]
fn every_response_that_a_rule_names_has_a_column() {
    let declared = "    - anti-bullying-policy\n";
    let source = Builtin::TrafalgarInfant2018.source();
    assert!(source.contains(declared));
    let policy = Policy::from_yaml(&source.replacen(declared, "", 1)).unwrap();
    let export = policy.export();
    let pupils = table(&export, "pupil-incidents");
    assert_eq!(
        pupils.columns.last().map(|column| column.id),
        Some("anti-bullying-policy")
    );
    let bullying = row(&export, "pupil-incidents", "cyberbullying");
    assert_eq!(
        words(pupils, &bullying.marks),
        ["inform-parents", "anti-bullying-policy"]
    );
}
