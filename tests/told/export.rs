//! The export of a policy, held against what the document prints.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "where a helper fails, the test fails"
)]

mod paper;
mod telford;
mod trafalgar;

use online_safety_policy::Policy;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::paper::{Export, ExportRow, ExportTable};
use online_safety_policy::vocabulary::Word as _;
use serde::Serialize;
use serde_json::{Value, json};

fn policies() -> [&'static Policy; 2] {
    [telford_infant_2020(), trafalgar_infant_2018()]
}

#[track_caller]
fn table<'e, 'p>(export: &'e Export<'p>, name: &str) -> &'e ExportTable<'p> {
    let found = export
        .tables
        .iter()
        .find(|table| table.table.as_str() == name);
    found.unwrap_or_else(|| panic!("no table `{name}`"))
}

#[track_caller]
fn row<'e, 'p>(export: &'e Export<'p>, name: &str, id: &str) -> &'e ExportRow<'p> {
    let found = table(export, name).rows.iter().find(|row| row.id == id);
    found.unwrap_or_else(|| panic!("no row `{id}`"))
}

/// The words of some columns of a table.
fn words<'p>(table: &ExportTable<'p>, columns: &[usize]) -> Vec<&'p str> {
    columns
        .iter()
        .map(|column| table.columns[column - 1].id)
        .collect()
}

#[test]
fn every_row_answers_as_it_is_exported() {
    for policy in policies() {
        let export = policy.export();
        for (name, role) in [("pupil-incidents", "pupil"), ("staff-incidents", "staff")] {
            let table = table(&export, name);
            let role = policy.role(role).unwrap();
            for row in &table.rows {
                let incident = policy.incident(role, row.id).unwrap();
                let answer = policy
                    .recommend(role, [incident], None, Default::default())
                    .unwrap();
                let required: Vec<_> = answer.required().unwrap().ids().collect();
                for word in words(table, &row.marks) {
                    assert!(
                        required.contains(&word),
                        "{}: {} {word}",
                        policy.id(),
                        row.id
                    );
                }
                // Beside its marks, prose may require more of a printed row.
                if !table.printed {
                    assert_eq!(
                        required.len(),
                        row.marks.len(),
                        "{}: {}",
                        policy.id(),
                        row.id
                    );
                }
            }
        }
    }
}

#[test]
fn the_json_has_the_agreed_shape() {
    let export = serde_json::to_value(telford_infant_2020().export()).unwrap();
    assert_eq!(
        export["head"],
        json!({
            "id": "telford-infant-2020",
            "school": "Telford Infant School",
            "title": "Online Safety Policy",
            "updated": "2020-11",
            "review_due": "2021-11",
        })
    );
    let tables = export["tables"].as_object().unwrap();
    let names: Vec<&String> = tables.keys().collect();
    assert_eq!(
        names,
        [
            "communications",
            "pupil-incidents",
            "staff-incidents",
            "user-actions"
        ]
    );
    let actions = &tables["user-actions"];
    assert_eq!(
        actions["columns"][1],
        json!({
            "column": 2,
            "id": "acceptable-at-certain-times",
            "label": "Acceptable at certain times",
            "audience": "everyone",
        })
    );
    let messaging = &actions["rows"][20];
    assert_eq!(messaging["row"], 21);
    assert_eq!(messaging["id"], "messaging-apps");
    assert_eq!(messaging["marks"], json!([2]));
    assert_eq!(messaging["available_marks"], json!([]));
    assert_eq!(messaging["also_read_as"], json!([[1]]));
    assert_eq!(messaging["note"], "the row is one cell short");
    assert_eq!(messaging["source"]["lines"], "297");
    assert_eq!(messaging["source"]["row"], 21);
    assert_eq!(messaging["source"]["authority"], "printed");
}

#[test]
fn own_columns_other_readings_and_retired_rows_are_exported() {
    let policy = Policy::from_yaml(include_str!("../policies/own_words.yaml")).unwrap();
    let export = policy.export();
    let actions = table(&export, "user-actions");
    assert_eq!(actions.columns[2].id, "for-older-pupils");
    let headsets = row(&export, "user-actions", "virtual-reality");
    assert_eq!(headsets.label, "Virtual reality headsets");
    assert_eq!(headsets.marks, [3, 4]);
    assert_eq!(
        headsets.also_read_as,
        [[2, 4], [3, 5]],
        "one cell otherwise, the other as adopted"
    );
    let retired = row(&export, "user-actions", "chat-rooms");
    assert!(retired.retired);
    assert_eq!(retired.note, Some("closed since 2019"));
    assert_eq!(retired.marks, [2], "the other cell is blank");
    let sharing = row(&export, "pupil-incidents", "shared-credentials");
    assert_eq!(
        (&sharing.marks[..], &sharing.available[..]),
        (&[1, 2][..], &[3][..])
    );
    assert_eq!(sharing.also_read_as, [[1]]);
    assert_eq!(
        export.tables.len(),
        2,
        "a table that the file leaves out is absent"
    );
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

/// An export as JSON with a column, a row or a part of a row on each line, so that a changed mark
/// is one changed line.
fn lines(export: &Export<'_>) -> String {
    let mut lines = vec![json(&export.policy)];
    for table in &export.tables {
        lines.push(format!("\n{} (printed: {})", table.table, table.printed));
        lines.extend(table.columns.iter().map(json));
        for row in &table.rows {
            let mut row = row.clone();
            let parts = std::mem::take(&mut row.rests_on);
            lines.push(json(&row));
            lines.extend(parts.iter().map(|part| format!("    {}", json(part))));
        }
    }
    lines.join("\n")
}

#[test]
fn whole_exports() {
    for policy in policies() {
        insta::assert_snapshot!(policy.id(), lines(&policy.export()));
    }
}

/// The shape of a value, for a look at what a reader of the JSON must be ready for.
fn keys(value: &Value) -> Vec<&String> {
    value.as_object().unwrap().keys().collect()
}

#[test]
fn a_plain_row_has_these_keys_and_no_others() {
    let export = serde_json::to_value(telford_infant_2020().export()).unwrap();
    let plain = &export["tables"]["staff-incidents"]["rows"][1];
    assert_eq!(
        keys(plain),
        [
            "also_read_as",
            "available_marks",
            "id",
            "label",
            "marks",
            "row",
            "source"
        ]
    );
}
