//! One table: caption, filter, heads, rows.

use maud::{Markup, html};

use super::findings;
use crate::check::lint::Finding;
use crate::paper::export::{ExportColumn, ExportRow};
use crate::paper::render::sheet::{Sheet, Sign};
use crate::vocabulary::{Meaning, Word as _};

/// A filter of a table: what it is called, and the rows that it leaves.
pub(super) struct Filter {
    /// Its class; numbers and letters of ours alone.
    pub(super) class: String,
    pub(super) label: String,
    pub(super) rows: usize,
}

/// The heads of more columns than this stand upright, or no screen and no paper has room for them.
const MANY: usize = 10;

/// The id of a table.
pub(super) fn id(sheet: &Sheet<'_, '_>) -> &'static str {
    sheet.table.table.as_str()
}

/// The filters that leave some rows and not all.
pub(super) fn filters(sheet: &Sheet<'_, '_>) -> Vec<Filter> {
    let rows = &sheet.table.rows;
    let columns = sheet.table.columns.iter().map(|column| Filter {
        class: of_column(column),
        label: titled(sheet, column),
        rows: rows
            .iter()
            .filter(|row| !Sign::of(row, column).is_blank())
            .count(),
    });
    let read = rows.iter().filter(|row| !row.also_read_as.is_empty());
    let found = sheet.findings.iter().filter(|found| !found.is_empty());
    let others = [
        ("read", "Can be read in more than one way", read.count()),
        ("found", "With findings", found.count()),
    ];
    let others = others.map(|(class, label, rows)| Filter {
        class: class.to_owned(),
        label: label.to_owned(),
        rows,
    });
    columns
        .chain(others)
        .filter(|filter| 0 < filter.rows && filter.rows < rows.len())
        .collect()
}

/// A section with the table.
pub(super) fn section(sheet: &Sheet<'_, '_>) -> Markup {
    let (table, id) = (&sheet.table, id(sheet));
    let caption = format!("{id}-caption");
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (table.table.label()) }
            (picker(id, table.rows.len(), &filters(sheet)))
            div.scroll tabindex="0" role="region" aria-labelledby=(caption) {
                table class={ "policy " (id) (if table.columns.len() > MANY { " many" } else { "" }) } {
                    caption id=(caption) {
                        (table.table.label()) ". "
                        @if table.printed {
                            "As the policy prints it"
                            @if let Some(passage) = &sheet.passage { ", " (passage) }
                            "."
                        } @else {
                            "The policy prints no such table: this one collects what its text says."
                        }
                    }
                    (heads(sheet))
                    tbody {
                        @for (number, row) in table.rows.iter().enumerate() {
                            @for heading in table.headings.iter().filter(|of| of.above == row.row) {
                                tr { th scope="rowgroup" colspan=(table.columns.len() + 2) { (heading.title) } }
                            }
                            (one_row(sheet, number, row))
                        }
                    }
                }
            }
            (legend(sheet))
            (notes(sheet))
        }
    }
}

/// What is said of rows beside their marks, for paper, where no row can be opened.
fn notes(sheet: &Sheet<'_, '_>) -> Markup {
    let rows = sheet.table.rows.iter().zip(&sheet.remarks);
    let rows: Vec<_> = rows.filter(|(_, remarks)| !remarks.is_plain).collect();
    html! {
        @if !rows.is_empty() {
            dl.on-paper {
                @for (row, remarks) in rows {
                    dt { (row.row) ". " (row.label) }
                    dd { (remarks.said.join(" ")) }
                }
            }
        }
    }
}

/// Where a reader picks the rows to see.
pub(super) fn picker(id: &str, all: usize, filters: &[Filter]) -> Markup {
    if filters.is_empty() {
        return html! {};
    }
    html! {
        details.filter {
            summary { "Show only some rows" }
            fieldset {
                legend { "Rows of this table" }
                label {
                    input type="radio" name={ "show-" (id) } checked;
                    " All (" (all) ")"
                }
                @for filter in filters {
                    label {
                        input type="radio" name={ "show-" (id) }
                            id={ "show-" (id) "-" (filter.class) };
                        " " (filter.label) " (" (filter.rows) ")"
                    }
                }
            }
        }
    }
}

fn heads(sheet: &Sheet<'_, '_>) -> Markup {
    let rows = if sheet.groups.is_empty() { "1" } else { "2" };
    html! {
        thead {
            tr {
                th.number scope="col" rowspan=(rows) { "Row" }
                th scope="col" rowspan=(rows) { "What" }
                @if sheet.groups.is_empty() {
                    @for column in &sheet.table.columns { th.level scope="col" { span { (column.label) } } }
                }
                @for (label, columns) in &sheet.groups {
                    th.group scope="colgroup" colspan=(columns) { (label) }
                }
            }
            @if !sheet.groups.is_empty() {
                tr { @for column in &sheet.table.columns { th.level scope="col" { span { (column.label) } } } }
            }
        }
    }
}

fn one_row(sheet: &Sheet<'_, '_>, number: usize, row: &ExportRow<'_>) -> Markup {
    let remarks = sheet.remarks.get(number).cloned().unwrap_or_default();
    let found: &[_] = sheet.findings.get(number).map_or(&[], Vec::as_slice);
    html! {
        tr class=(classes(sheet, row, found)) {
            td.number { (row.row) }
            th scope="row" {
                details {
                    summary {
                        (row.label)
                        @if row.retired { " " span.tag { "retired" } }
                        @match row.also_read_as.len() {
                            0 => {}
                            1 => { " " span.tag { "two readings" } }
                            _ => { " " span.tag { "several readings" } }
                        }
                    }
                    ul { @for remark in &remarks.said { li { (remark) } } }
                }
                (beside(found))
            }
            @for (column, meaning) in sheet.table.columns.iter().zip(&sheet.meanings) {
                (cell(Sign::of(row, column), *meaning, column))
            }
        }
    }
}

fn beside(found: &[&Finding<'_>]) -> Markup {
    if found.is_empty() {
        return html! {};
    }
    let mut lints: Vec<&str> = found.iter().map(|finding| finding.lint.id()).collect();
    lints.sort_unstable();
    lints.dedup();
    html! {
        details.found {
            summary {
                @match found.len() {
                    1 => { "1 finding: " }
                    count => { (count) " findings: " }
                }
                // On paper this is all that stands here: the list of findings is printed below.
                (lints.join(", "))
            }
            ul { @for finding in found { li { (findings::one(finding)) } } }
        }
    }
}

/// The classes that filters look for.
fn classes(sheet: &Sheet<'_, '_>, row: &ExportRow<'_>, found: &[&Finding<'_>]) -> String {
    let columns = sheet.table.columns.iter();
    let marked = columns.filter(|column| !Sign::of(row, column).is_blank());
    let mut classes: Vec<String> = marked.map(of_column).collect();
    if !row.also_read_as.is_empty() {
        classes.push("read".to_owned());
    }
    if !found.is_empty() {
        classes.push("found".to_owned());
    }
    classes.join(" ")
}

fn of_column(column: &ExportColumn<'_>) -> String {
    format!("c{}", column.column)
}

/// The label of a column, with its audience where there are several.
fn titled(sheet: &Sheet<'_, '_>, column: &ExportColumn<'_>) -> String {
    let mut left = column.column;
    for (label, columns) in sheet.groups.iter().filter(|_| sheet.groups.len() > 1) {
        if left <= *columns {
            return format!("{label}: {}", column.label);
        }
        left -= columns;
    }
    column.label.to_owned()
}

fn cell(sign: Sign, meaning: Option<Meaning>, column: &ExportColumn<'_>) -> Markup {
    let (class, symbol) = match (sign.marked, sign.available, sign.otherwise) {
        (true, _, _) => look(meaning),
        _ if sign.choice => ("must", "◇"),
        (false, true, _) => ("some", "○"),
        (false, false, true) => ("unclear", "?"),
        (false, false, false) => return html! { td.blank { span.vh { "no" } } },
    };
    let said = match (sign.marked, sign.available, meaning) {
        (true, true, _) => "required by one rule, may follow by another",
        (true, false, None) => "required",
        (true, false, Some(_)) => column.label,
        _ if sign.choice => "one of several of which one must follow",
        (false, true, _) => "may follow",
        (false, false, _) => "in another reading",
    };
    html! {
        td class=(class) {
            span.sign aria-hidden="true" {
                @if sign.in_brackets { "(" (symbol) ")" } @else { (symbol) }
            }
            span.vh { (said) @if sign.in_brackets { ", in brackets" } }
        }
    }
}

/// The colour and the symbol of a mark.
pub(super) fn look(meaning: Option<Meaning>) -> (&'static str, &'static str) {
    match meaning {
        None => ("must", "●"),
        Some(Meaning::Allowed) => ("yes", "✓"),
        Some(Meaning::AtCertainTimes) => ("some", "◐"),
        Some(Meaning::Nominated) => ("some", "★"),
        Some(Meaning::WithPermission(_)) => ("some", "✎"),
        Some(Meaning::Discouraged) => ("some", "▽"),
        Some(Meaning::NotAllowed) => ("no", "✕"),
        Some(Meaning::Illegal) => ("crime", "‼"),
    }
}

/// What the symbols of this table mean; each once.
fn legend(sheet: &Sheet<'_, '_>) -> Markup {
    let mut known: Vec<(&str, &str, &str)> = Vec::new();
    for (column, meaning) in sheet.table.columns.iter().zip(&sheet.meanings) {
        let (class, symbol) = look(*meaning);
        if !known.iter().any(|(_, known, _)| *known == symbol) {
            let label = if meaning.is_some() {
                column.label
            } else {
                "required"
            };
            known.push((class, symbol, label));
        }
    }
    let rows = || sheet.table.rows.iter();
    if rows().any(|row| !row.one_of.is_empty()) {
        known.push(("must", "◇", "one of several of which one must follow"));
    }
    if rows().any(|row| !row.available.is_empty()) {
        known.push(("some", "○", "may follow"));
    }
    if rows().any(|row| !row.also_read_as.is_empty()) {
        known.push(("unclear", "?", "marked in another reading of the row"));
    }
    html! {
        ul.legend {
            @for (class, symbol, label) in known {
                li { span class={ "sign " (class) } aria-hidden="true" { (symbol) } " " (label) }
            }
        }
    }
}
