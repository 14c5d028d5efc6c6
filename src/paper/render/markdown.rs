//! The paper as Markdown.

mod comparison;
mod text;

pub(super) use comparison::page as comparison;
use strum::IntoEnumIterator as _;

use super::Paper;
use super::blocks::{self, Block};
use super::cards::{Standing, cards};
use super::sheet::{Sheet, Sign, audience, sheets};
use crate::check::lint::Finding;
use crate::paper::export::ExportRow;
use crate::policy::Policy;
use crate::tell::phrase::places::place;
use crate::vocabulary::Word as _;
use text::text;

const SIGNS: &str = "In the tables, `X` stands for the level that holds or a response that must \
                     follow, `(X)` for a mark in brackets or a response that may follow. “Also read as” gives the marked \
                     columns of each other reading of the row, `-` where it marks none.";

/// Added where a table has such a mark.
const ONE_OF: &str = "`/` stands for one of several of which one must follow.";

/// All of it.
pub(super) fn page(paper: &Paper<'_>) -> String {
    let policy = paper.policy;
    let mut page = Page::default();
    page.heading(1, &format!("{}, {}", policy.school(), policy.title()));
    let facts = paper.facts().into_iter();
    page.block(&Block::Items(
        facts.map(|(what, is)| format!("{what}: {is}")).collect(),
    ));
    let sheets = sheets(paper);
    let mut rows = sheets.iter().flat_map(|sheet| &sheet.table.rows);
    match rows.any(|row| !row.one_of.is_empty()) {
        true => page.raw(&format!("{SIGNS} {ONE_OF}")),
        false => page.raw(SIGNS),
    }
    for sheet in &sheets {
        page.sheet(policy, sheet);
    }
    page.heading(2, "What the text says beside the tables");
    page.blocks(&blocks::rules(policy));
    for card in cards(policy) {
        page.heading(2, &card.title);
        for standing in Standing::iter() {
            let acts = card.acts.iter().filter(|act| act.standing == standing);
            let acts: Vec<String> = acts.map(|act| act.label.to_owned()).collect();
            if !acts.is_empty() {
                page.block(&Block::Text(format!("{}:", standing.label())));
                page.block(&Block::Items(acts));
            }
        }
        page.block(&Block::Text(card.silence()));
    }
    page.heading(2, "Whom to contact");
    page.blocks(&blocks::contacts(policy));
    page.heading(2, "What is done on suspicion");
    for part in blocks::procedures(policy) {
        page.heading(3, &part.title);
        page.blocks(&part.blocks);
    }
    page.heading(2, "Who has to do what");
    page.blocks(&blocks::duties(policy));
    if !paper.findings.is_empty() {
        page.heading(2, "What a check of the policy found");
        let findings = paper.findings.iter().map(Finding::to_string);
        page.block(&Block::Items(findings.collect()));
    }
    page.text
}

/// What is written so far.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    /// Something that is Markdown already.
    fn raw(&mut self, markdown: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(markdown);
        self.text.push('\n');
    }

    fn heading(&mut self, level: usize, title: &str) {
        self.raw(&format!("{} {}", "#".repeat(level), text(title)));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        let lines: Vec<String> = match block {
            Block::Text(said) => vec![text(said)],
            Block::Items(items) => items.iter().map(|i| format!("- {}", text(i))).collect(),
            Block::Steps(steps) => (1..)
                .zip(steps)
                .map(|(number, step)| format!("{number}. {}", text(step)))
                .collect(),
        };
        self.raw(&lines.join("\n"));
    }

    fn sheet(&mut self, policy: &Policy, sheet: &Sheet<'_, '_>) {
        let table = &sheet.table;
        self.heading(2, table.table.label());
        self.block(&Block::Text(match (table.printed, &sheet.passage) {
            (true, Some(passage)) => format!("As the policy prints it ({passage})."),
            (true, None) => "As the policy prints it.".to_owned(),
            (false, _) => {
                "The policy prints no such table: this one collects what its text says.".to_owned()
            }
        }));
        let columns = table.columns.iter().map(|column| {
            let label = match audience(policy, column) {
                Some(audience) => format!("{audience}: {}", column.label),
                None => column.label.to_owned(),
            };
            format!("{}. {}", column.column, text(&label))
        });
        let titles = |all: &[&str]| all.iter().map(|title| (*title).to_owned()).collect();
        let (before, after): (Vec<String>, Vec<String>) = (
            titles(&["Row", "Label"]),
            titles(&["Also read as", "Where", "Remarks"]),
        );
        let head: Vec<String> = before.into_iter().chain(columns).chain(after).collect();
        let mut lines = vec![cells(&head), cells(&vec!["---".to_owned(); head.len()])];
        lines.extend(table.rows.iter().flat_map(|row| {
            let signs = table
                .columns
                .iter()
                .map(|column| sign(Sign::of(row, column)));
            let before = [row.row.to_string(), text(row.label)];
            let after = [readings(row), text(&place(&row.source)), remark(row)];
            let headings = table.headings.iter().filter(|of| of.above == row.row);
            let headings = headings.map(|of| {
                let title = format!("**{}**", text(of.title));
                let rest = head.iter().skip(2).map(|_| String::new());
                let line: Vec<String> = [String::new(), title].into_iter().chain(rest).collect();
                cells(&line)
            });
            let row = before.into_iter().chain(signs).chain(after);
            let row = cells(&row.collect::<Vec<_>>());
            headings.chain([row]).collect::<Vec<_>>()
        }));
        self.raw(&lines.join("\n"));
    }
}

/// A line of a table.
fn cells(cells: &[String]) -> String {
    let mut line = "|".to_owned();
    for cell in cells {
        if !cell.is_empty() {
            line.push(' ');
            line.push_str(cell);
        }
        line.push_str(" |");
    }
    line
}

fn sign(sign: Sign) -> String {
    match (sign.marked, sign.available) {
        (false, _) if sign.choice => "/",
        (true, false) if sign.in_brackets => "(X)",
        (true, true) => "X (X)",
        (true, false) => "X",
        (false, true) => "(X)",
        (false, false) => "",
    }
    .to_owned()
}

fn readings(row: &ExportRow<'_>) -> String {
    let reading = |columns: &Vec<usize>| match columns.as_slice() {
        [] => "-".to_owned(),
        columns => columns
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
    };
    row.also_read_as
        .iter()
        .map(reading)
        .collect::<Vec<_>>()
        .join("; ")
}

/// Whether it is retired, set apart from the encoder's remark, which is plain.
fn remark(row: &ExportRow<'_>) -> String {
    let retired = row.retired.then(|| "*retired*".to_owned());
    let parts = retired.into_iter().chain(row.note.map(text));
    parts.collect::<Vec<_>>().join(" ")
}
