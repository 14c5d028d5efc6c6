//! Export a policy's tables: JSON for programs, tables for people.

#[path = "common/mod.rs"]
mod common;

use std::process::ExitCode;

use clap::Parser;
use comfy_table::{CellAlignment, Table as Grid, presets};
use online_safety_policy::paper::{Export, ExportRow, ExportTable};
use online_safety_policy::vocabulary::Word as _;

use common::policy::{DEFAULT, NAMED, NoOption};
use common::{Failure, Format, finish, heading, json};

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --example export -- --format text):
  export
  export trafalgar-infant-2018 > trafalgar.json
  export my-school.yaml --format text

Exit codes: 0 answered, 1 not found or invalid input, 2 usage.";

const LEGEND: &str = "\
X    marked: the level that holds, or a response that must follow
(X)  a mark in brackets, or a response that may follow
?    marked if the row is read in another way
*    a cell of the row has a remark or conditions: `rests_on` in the JSON";

/// Export the tables of a school's online-safety policy
///
/// Rows and columns count from 1 in printed order. `marks` are the marked columns, `available_marks` the
/// columns of responses that may follow, `also_read_as` the marks in other readings of the row.
#[derive(Parser)]
#[command(name = "export", after_help = EXAMPLES)]
struct Cli {
    #[arg(value_name = "POLICY", help = format!("The policy: {NAMED}"), default_value = DEFAULT)]
    policy: String,
    #[command(flatten)]
    _no_option: NoOption,

    /// An amendment of that policy: what if it said so? Several are made together, in whatever order
    #[arg(long, short, value_name = "PATH")]
    amend: Vec<String>,

    /// JSON for programs, or text: the tables as they look on paper
    #[arg(long, short, value_enum, default_value_t = Format::Json)]
    format: Format,
}

fn main() -> ExitCode {
    finish(answer(&Cli::parse()))
}

fn answer(cli: &Cli) -> Result<String, Failure> {
    let policy = common::load::policy(&cli.policy, &cli.amend)?;
    let export = policy.export();
    match cli.format {
        Format::Json => json(&export),
        Format::Text => Ok(text(&export)),
    }
}

fn text(export: &Export<'_>) -> String {
    let head = &export.policy;
    let mut blocks = vec![format!("{}, {} ({})", head.school, head.title, head.id)];
    blocks.extend(export.tables.iter().map(table));
    blocks.push(LEGEND.to_owned());
    blocks.join("\n\n")
}

/// A table with its columns as numbers, so that it fits on a screen, below what they mean.
fn table(table: &ExportTable<'_>) -> String {
    let printed = if table.printed {
        ""
    } else {
        " (not printed: what the prose says)"
    };
    let mut lines = vec![heading(&format!("{}{printed}", table.table.label()))];
    let mut audience = None;
    for column in &table.columns {
        if audience != column.audience {
            audience = column.audience;
            lines.extend(audience.map(|audience| format!("  {audience}")));
        }
        lines.push(format!("  {:>4}  {}", column.column, column.label));
    }
    let mut grid = Grid::new();
    grid.load_style(presets::NOTHING);
    let numbers = table.columns.iter().map(|column| column.column.to_string());
    grid.set_header(["row".to_owned(), String::new()].into_iter().chain(numbers));
    for row in &table.rows {
        for heading in table.headings.iter().filter(|of| of.above == row.row) {
            grid.add_row([String::new(), heading.title.to_uppercase()]);
        }
        let marks = table
            .columns
            .iter()
            .map(|column| mark(row, column.column).to_owned());
        grid.add_row([number(table, row), label(row)].into_iter().chain(marks));
    }
    for column in grid
        .column_iter_mut()
        .enumerate()
        .filter(|(at, _)| *at != 1)
    {
        column
            .1
            .set_padding((1, 0))
            .set_cell_alignment(CellAlignment::Right);
    }
    lines.push(grid.trim_fmt());
    lines.join("\n")
}

fn number(table: &ExportTable<'_>, row: &ExportRow<'_>) -> String {
    let more = if table.printed && !row.rests_on.is_empty() {
        "*"
    } else {
        ""
    };
    format!("{}{more}", row.row)
}

fn label(row: &ExportRow<'_>) -> String {
    let retired = if row.retired { " (retired)" } else { "" };
    format!("{}{retired}", row.label)
}

fn mark(row: &ExportRow<'_>, column: usize) -> &'static str {
    if row.brackets.contains(&column) {
        "(X)"
    } else if row.marks.contains(&column) {
        "X"
    } else if row
        .also_read_as
        .iter()
        .any(|reading| reading.contains(&column))
    {
        "?"
    } else if row.available.contains(&column) {
        "(X)"
    } else {
        "."
    }
}
