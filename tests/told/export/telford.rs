//! What is particular to Telford's export.

use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::paper::ExportTable;

use super::{row, table};

#[test]
fn its_tables_have_63_rows_28_columns_436_cells_and_81_marks() {
    let export = telford_infant_2020().export();
    let sum = |count: fn(&ExportTable<'_>) -> usize| export.tables.iter().map(count).sum::<usize>();
    assert_eq!(sum(|table| table.rows.len()), 63);
    assert_eq!(sum(|table| table.columns.len()), 28);
    assert_eq!(sum(|table| table.rows.len() * table.columns.len()), 436);
    assert_eq!(
        sum(|table| table.rows.iter().map(|row| row.marks.len()).sum()),
        81
    );
    let unclear = |table: &ExportTable<'_>| {
        table
            .rows
            .iter()
            .filter(|r| !r.also_read_as.is_empty())
            .count()
    };
    assert_eq!(sum(unclear), 2);
}

#[test]
fn columns_are_in_printed_order() {
    let export = telford_infant_2020().export();
    let of = |name| {
        let columns = table(&export, name).columns.iter();
        columns
            .map(|c| (c.column, c.audience.unwrap_or("-"), c.id))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("user-actions"),
        [
            (1, "everyone", "acceptable"),
            (2, "everyone", "acceptable-at-certain-times"),
            (3, "everyone", "acceptable-for-nominated-users"),
            (4, "everyone", "unacceptable"),
            (5, "everyone", "unacceptable-and-illegal"),
        ]
    );
    assert_eq!(
        of("communications"),
        [
            (1, "staff-and-other-adults", "not-allowed"),
            (2, "staff-and-other-adults", "allowed-at-certain-times"),
            (3, "staff-and-other-adults", "allowed"),
            (4, "pupils", "not-allowed"),
            (5, "pupils", "allowed-at-certain-times"),
            (6, "pupils", "allowed"),
        ]
    );
    assert_eq!(
        of("pupil-incidents"),
        [
            (1, "-", "class-teacher"),
            (2, "-", "head-of-year"),
            (3, "-", "headteacher"),
            (4, "-", "police"),
            (5, "-", "technical-support"),
            (6, "-", "inform-parents"),
            (7, "-", "remove-access"),
            (8, "-", "warning"),
            (9, "-", "further-sanction"),
        ]
    );
    assert_eq!(
        of("staff-incidents"),
        [
            (1, "-", "line-manager"),
            (2, "-", "headteacher"),
            (3, "-", "local-authority"),
            (4, "-", "police"),
            (5, "-", "technical-support"),
            (6, "-", "warning"),
            (7, "-", "suspension"),
            (8, "-", "disciplinary-action"),
        ]
    );
}

#[test]
fn the_row_broken_across_a_page_is_one_row() {
    let export = telford_infant_2020().export();
    let broken = row(&export, "pupil-incidents", "deliberate-offensive");
    assert_eq!(broken.source.lines.unwrap().to_string(), "355-357");
}

#[test]
fn a_cell_with_conditions_says_so() {
    let export = trafalgar_infant_2018().export();
    let media = row(&export, "user-actions", "social-media");
    let conditional: Vec<_> = media.rests_on.iter().map(|cell| cell.conditional).collect();
    assert_eq!(conditional, [true, true]);
    // Its level alone lays a condition, and the level is printed.
    let export = telford_infant_2020().export();
    let cells = &row(&export, "communications", "personal-email").rests_on;
    assert!(cells.is_empty(), "{}", cells.len());
}
