//! Import the policy tables of a school's own files, each mark certain or asked.

#[path = "common/files.rs"]
#[expect(
    dead_code,
    reason = "files of a school are larger than policies, and are read here"
)]
mod files;
#[path = "common/output.rs"]
mod output;

use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::import::{
    self, Import, ImportQuestion, ImportedCell, ImportedTable, Phase,
};
use online_safety_policy::vocabulary::Word;
use strum::IntoEnumIterator as _;

use output::{Failure, heading, json};

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --features import --example import -- policy.docx):
  import policy.docx
  import policy.docx --format json
  import policy.docx --format yaml > policy.yaml
  import - < table.txt
  import --new primary > policy.yaml

Exit codes: 0 read, 1 not found or not read, 2 usage.";

/// The largest file that is opened; the library says that it is too large.
const MOST: u64 = (64 << 20) + 1;

/// Import the policy tables of a school's own files
///
/// Word (.docx), OpenDocument (.odt, .ods), Excel (.xlsx), web pages, Markdown, and text with commas or
/// tabs. Each cell is marked, not marked, a text, or asked: what the page does not settle is never
/// guessed.
#[derive(Parser)]
#[command(name = "import", after_help = EXAMPLES)]
struct Cli {
    /// The files, or - for standard input
    #[arg(value_name = "FILE", required_unless_present = "new")]
    files: Vec<String>,

    /// Write a policy to fill in instead: every table with its usual rows, and what to decide
    #[arg(long, value_name = "PHASE", conflicts_with_all = ["files", "format"], value_parser = phase)]
    new: Option<Phase>,

    /// A report for people, or the tables for programs
    #[arg(long, short, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// What was found and what is asked
    #[default]
    Text,
    /// The tables, the questions and what was left out
    Json,
    /// A policy file to go on with: what is certain, and as comments what is asked
    Yaml,
}

fn main() -> ExitCode {
    output::finish(answer(&Cli::parse()).map(|answer| (answer, 0)), 1)
}

fn phase(word: &str) -> Result<Phase, String> {
    let known = || {
        Phase::iter()
            .map(Word::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    };
    word.parse().map_err(|_| format!("accepted: {}", known()))
}

fn answer(cli: &Cli) -> Result<String, Failure> {
    if let Some(phase) = cli.new {
        return Ok(phase.starter(&jiff::ZonedDateTime::now().date().to_string()));
    }
    let mut imports = Vec::new();
    for name in &cli.files {
        imports.push((name.as_str(), read(name)?));
    }
    match cli.format {
        Format::Text => {
            let reports = imports.iter().map(|(name, import)| report(name, import));
            Ok(reports.collect::<Vec<_>>().join("\n\n"))
        }
        Format::Yaml => match imports.as_slice() {
            [(name, import)] => {
                let id = Path::new(name).file_stem().and_then(|stem| stem.to_str());
                Ok(import.draft(id.unwrap_or("policy"), "Our school").to_yaml())
            }
            _ => Err("a policy file is made of one file; name one".to_owned()),
        },
        Format::Json => match imports.as_slice() {
            [(_, import)] => json(import),
            imports => json(&imports.iter().map(|(_, import)| import).collect::<Vec<_>>()),
        },
    }
}

fn read(name: &str) -> Result<Import, Failure> {
    let cannot = |error: std::io::Error| format!("cannot read {}: {error}", Quoted(name));
    if Path::new(name).is_dir() {
        return Err(format!(
            "{} is a directory; name the files in it",
            Quoted(name)
        ));
    }
    let (file, _) = files::open(name).map_err(cannot)?;
    let mut bytes = Vec::new();
    file.take(MOST).read_to_end(&mut bytes).map_err(cannot)?;
    import::read(name, &bytes).map_err(|error| format!("cannot import {}: {error}", Quoted(name)))
}

fn report(name: &str, import: &Import) -> String {
    let mut lines = vec![heading(&format!("{name}: {}", import.kind))];
    let cells = import
        .tables
        .iter()
        .flat_map(|table| &table.rows)
        .map(|row| row.cells.len())
        .sum::<usize>();
    let asked = count(import, |cell| *cell == ImportedCell::Ask);
    lines.push(format!(
        "{}, {}: {} certain, {asked} asked; {}",
        counted(import.tables.len(), "table"),
        counted(cells, "cell"),
        cells - asked,
        counted(import.questions.len(), "question")
    ));
    for (at, table) in import.tables.iter().enumerate() {
        lines.push(String::new());
        lines.push(table_line(table));
        let questions = import
            .questions
            .iter()
            .filter(|question| question.table == at);
        lines.extend(questions.map(|question| question_line(table, question)));
        for row in &table.rows {
            let notes = row
                .notes
                .iter()
                .map(|note| format!("  noted: `{}`: {note}", row.label));
            lines.extend(notes);
        }
    }
    if !import.left_out.is_empty() {
        lines.push(String::new());
        lines.push("Left out:".to_owned());
        lines.extend(import.left_out.iter().map(|what| format!("  {what}")));
    }
    lines.join("\n")
}

fn count(import: &Import, is: impl Fn(&ImportedCell) -> bool) -> usize {
    let rows = import.tables.iter().flat_map(|table| &table.rows);
    rows.flat_map(|row| &row.cells)
        .filter(|cell| is(cell))
        .count()
}

fn counted(count: usize, what: &str) -> String {
    let several = if count == 1 { "" } else { "s" };
    format!("{count} {what}{several}")
}

fn table_line(table: &ImportedTable) -> String {
    let title = table.title.as_deref().unwrap_or("(no title)");
    let groups = match table.groups.as_slice() {
        [] => String::new(),
        groups => format!(" for {}", groups.join(", ")),
    };
    let marks = table
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|cell| **cell == ImportedCell::Mark)
        .count();
    format!(
        "Table {}, {title}: {}, {}{groups}; taken for its {}",
        table.number,
        counted(table.rows.len(), "row"),
        counted(table.columns.len(), "column"),
        counted(marks, "mark")
    )
}

fn question_line(table: &ImportedTable, question: &ImportQuestion) -> String {
    let row = table
        .rows
        .get(question.row)
        .map_or("", |row| row.label.as_str());
    let column = question.column.and_then(|at| table.columns.get(at));
    let column = column.map(|column| {
        let group = column.group.as_deref().map(|group| format!("{group}, "));
        format!(" / {}{}", group.unwrap_or_default(), column.label)
    });
    format!(
        "  asked: `{row}`{}: {}",
        column.unwrap_or_default(),
        question.why
    )
}
