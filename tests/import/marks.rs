//! What a mark is, and what is asked.

use super::{imported, reasons, rows, table};

/// A table of Markdown with three columns.
fn page(rows: &str) -> String {
    format!(
        "## Incidents\n\n| Incident | Tell parents | Warning | Detention |\n|---|---|---|---|\n{rows}"
    )
}

#[test]
fn signs_are_marks_and_empty_cells_are_none() {
    let read = imported(
        "a.md",
        &page(
            "| One | X | x | × |\n| Two | ✓ | ✔️ | |\n| Three | &nbsp; | X | ☑ |\n| Four | ☐ | ☒ | |\n",
        ),
    );
    assert_eq!(
        rows(table(&read)),
        ["One: X X X", "Two: X X .", "Three: . X X", "Four: . X ."]
    );
    assert_eq!(reasons(&read), [""; 0]);
}

#[test]
fn yes_and_no_are_read_and_what_stands_between_is_asked() {
    let read = imported(
        "a.md",
        &page(
            "| One | Yes | No | Yes |\n| Two | y | N | TBC |\n| Three | YES | – | no |\n| Four | Yes | ? | No |\n",
        ),
    );
    assert_eq!(
        rows(table(&read)),
        ["One: X . X", "Two: X . ?", "Three: X ? .", "Four: X ? ."]
    );
    assert_eq!(read.questions.len(), 3);
}

#[test]
fn marks_with_something_beside_them_are_asked() {
    let read = imported(
        "a.md",
        &page(
            "| One | (X) | X* | ~~X~~ |\n| Two | X<sup>2</sup> | X1 | X |\n| Three | X | * | after a warning |\n",
        ),
    );
    assert_eq!(
        rows(table(&read)),
        ["One: ? ? ?", "Two: ? ? X", "Three: X ? after a warning"]
    );
}

#[test]
fn crosses_say_no_only_where_a_key_says_so() {
    let marks = "| One | ✓ | ✗ | ✗ |\n| Two | ✗ | ✓ | ✓ |\n| Three | ✗ | ✗ | ✓ |\n";
    let bare = imported("a.md", &page(marks));
    assert_eq!(
        rows(table(&bare)),
        ["One: X ? ?", "Two: ? X X", "Three: ? ? X"]
    );
    let keyed = imported(
        "a.md",
        &format!("Key: ✓ applies, ✗ does not apply\n\n{}", page(marks)),
    );
    assert_eq!(
        rows(table(&keyed)),
        ["One: X . .", "Two: . X X", "Three: . . X"]
    );
    let alone = imported("a.md", &page("| One | ✗ | | |\n| Two | | ✗ | ✗ |\n"));
    assert_eq!(rows(table(&alone)), ["One: X . .", "Two: . X X"]);
}

#[test]
fn a_row_of_levels_without_a_mark_or_with_two_is_asked() {
    let read = imported(
        "a.md",
        "| | Acceptable | At times | Unacceptable |\n|---|---|---|---|\n| One | X | | |\n| Two | X | | X |\n\
         | Three | | | |\n| Four | | | X |\n| Five | | X | |\n| Six | | | X |\n",
    );
    let asked: Vec<usize> = read.questions.iter().map(|question| question.row).collect();
    assert_eq!(asked, [1, 2]);
    assert!(
        read.questions
            .iter()
            .all(|question| question.column.is_none())
    );
}

#[test]
fn merged_cells_of_a_page() {
    let read = imported(
        "a.html",
        "<table><tr><th rowspan=2>What<th colspan=2>Pupils<th colspan=2>Staff<tr><th>Yes<th>No<th>Yes<th>No\
         <tr><td>One<td>X<td><td colspan=2>X<tr><td>Two<td rowspan=0>X<td><td>X<td>\
         <tr><td>Three<td><td>X<td></table>",
    );
    let table = table(&read);
    assert_eq!(table.groups, ["Pupils", "Staff"]);
    assert_eq!(
        rows(table),
        ["One: X . ? ?", "Two: X . X .", "Three: X . X ."]
    );
}

#[test]
fn tables_without_marks_are_left_out() {
    let read = imported(
        "a.md",
        "| Version | Date | Author |\n|---|---|---|\n| 1 | May | Office |\n| 2 | June | Office |\n",
    );
    assert_eq!(read.tables, []);
    assert!(read.left_out[0].contains("`Date`"), "{:?}", read.left_out);
}
