//! A reader of rendered Markdown: a parser of CommonMark, and what the tables mean.

use online_safety_policy::Policy;
use online_safety_policy::paper::{Export, ExportTable};
use online_safety_policy::source::Passage;
use online_safety_policy::vocabulary::Word as _;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A table by what it says, in words as they stand on paper.
#[derive(Debug, PartialEq, Eq)]
pub struct Read {
    pub title: String,
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    pub label: String,
    pub marks: Vec<usize>,
    pub available: Vec<usize>,
    pub also_read_as: Vec<Vec<usize>>,
    pub place: String,
    pub retired: bool,
    pub note: String,
}

/// A page as a parser sees it: its kinds of elements, its text, its tables.
#[derive(Debug, Default)]
pub struct Page {
    /// Headings, each with its level.
    pub headings: Vec<(HeadingLevel, String)>,
    /// The texts of all items of lists.
    pub items: Vec<String>,
    /// Raw HTML, links, images, code and whatever else text must not become.
    pub others: Vec<String>,
    tables: Vec<(String, Vec<Vec<Cell>>)>,
}

#[derive(Clone, Debug, Default)]
struct Cell {
    text: String,
    strong: String,
}

/// White space as paper has it.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Page {
    pub fn of(markdown: &str) -> Self {
        let mut page = Self::default();
        let (mut text, mut strong) = (String::new(), None);
        let mut cell = Cell::default();
        for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
            match event {
                Event::Start(Tag::Heading { .. } | Tag::Item) => text.clear(),
                Event::End(TagEnd::Heading(level)) => {
                    page.headings.push((level, std::mem::take(&mut text)));
                }
                Event::End(TagEnd::Item) => page.items.push(std::mem::take(&mut text)),
                Event::Start(Tag::Table(_)) => {
                    let title = page.headings.last().unwrap().1.clone();
                    page.tables.push((title, Vec::new()));
                }
                Event::Start(Tag::TableHead | Tag::TableRow) => {
                    page.tables.last_mut().unwrap().1.push(Vec::new());
                }
                Event::Start(Tag::TableCell) => (cell, text) = Default::default(),
                Event::End(TagEnd::TableCell) => {
                    cell.text = std::mem::take(&mut text);
                    let rows = &mut page.tables.last_mut().unwrap().1;
                    rows.last_mut().unwrap().push(std::mem::take(&mut cell));
                }
                Event::Start(Tag::Emphasis) => strong = Some(std::mem::take(&mut text)),
                Event::End(TagEnd::Emphasis) => {
                    cell.strong = std::mem::replace(&mut text, strong.take().unwrap());
                }
                Event::Text(said) => text.push_str(&said),
                // The signs that the page explains.
                Event::Code(code) if ["X", "(X)", "-"].contains(&&*code) => {}
                // Headings among the rows are strong.
                Event::Start(Tag::Paragraph | Tag::List(_) | Tag::Strong) | Event::End(_) => {}
                other => page.others.push(format!("{other:?}")),
            }
        }
        page
    }

    pub fn tables(&self) -> Vec<Read> {
        self.tables
            .iter()
            .map(|(title, rows)| {
                let (head, rows) = rows.split_first().unwrap();
                let columns = head[2..head.len() - 3].iter().enumerate();
                let columns = columns.map(|(number, cell)| {
                    let number = format!("{}. ", number + 1);
                    cell.text.strip_prefix(&number).unwrap().to_owned()
                });
                let columns: Vec<String> = columns.collect();
                // A heading has no number.
                let rows = rows.iter().filter(|cells| !cells[0].text.is_empty());
                let numbered = rows.enumerate();
                let rows = numbered.map(|(number, cells)| {
                    assert_eq!(cells[0].text, (number + 1).to_string());
                    row(cells, columns.len())
                });
                Read {
                    title: title.clone(),
                    rows: rows.collect(),
                    columns: columns.clone(),
                }
            })
            .collect()
    }
}

fn row(cells: &[Cell], columns: usize) -> Row {
    let signs = &cells[2..2 + columns];
    let [otherwise, place, remark] = &cells[2 + columns..] else {
        panic!("{cells:?}");
    };
    let with = |sign: &str| -> Vec<usize> {
        let signs = (1..).zip(signs);
        signs
            .filter(|(_, cell)| cell.text.split(' ').any(|part| part == sign))
            .map(|(number, _)| number)
            .collect()
    };
    let readings = otherwise.text.split("; ").filter(|text| !text.is_empty());
    let reading = |text: &str| match text {
        "-" => Vec::new(),
        text => text.split(", ").map(|n| n.parse().unwrap()).collect(),
    };
    Row {
        label: cells[1].text.clone(),
        marks: with("X"),
        available: with("(X)"),
        also_read_as: readings.map(reading).collect(),
        place: place.text.clone(),
        retired: remark.strong == "retired",
        note: words(&remark.text),
    }
}

/// What has to be read: the export of the policy.
pub fn expected(policy: &Policy) -> Vec<Read> {
    let export: Export<'_> = policy.export();
    let tables = export.tables.iter();
    tables.map(|table| of_export(policy, table)).collect()
}

fn of_export(policy: &Policy, table: &ExportTable<'_>) -> Read {
    let audiences = policy.listing().audiences();
    let columns = table.columns.iter().map(|column| {
        let audience = audiences.iter().find(|of| Some(of.id) == column.audience);
        let label = match audience {
            Some(audience) => format!("{}: {}", audience.label, column.label),
            None => column.label.to_owned(),
        };
        words(&label)
    });
    let rows = table.rows.iter().map(|row| {
        let at = row.source.at.unwrap();
        let told = row.source.lines.map(|lines| {
            let single =
                lines.ranges().len() == 1 && lines.ranges()[0].first() == lines.ranges()[0].last();
            format!("{} {lines}", if single { "line" } else { "lines" })
        });
        let mut place = Vec::from_iter(row.source.section.map(words));
        place.push(told.unwrap_or_else(|| at.to_string()));
        place.extend(row.source.row.map(|row| format!("row {row}")));
        let place = place.join(", ");
        Row {
            label: words(row.label),
            marks: {
                let plain = row.marks.iter().filter(|of| !row.brackets.contains(of));
                let mut plain: Vec<usize> = plain.copied().collect();
                // A page has them by column, a file as it names them.
                plain.sort_unstable();
                plain
            },
            available: {
                let mut all = [row.available.as_slice(), &row.brackets].concat();
                all.sort_unstable();
                all
            },
            also_read_as: row.also_read_as.clone(),
            place: match row.source.authority.as_str() {
                "printed" => place,
                _ if *at == Passage::NotGiven => format!("inferred, {place}"),
                _ => format!("inferred from {place}"),
            },
            retired: row.retired,
            note: words(row.note.unwrap_or_default()),
        }
    });
    Read {
        title: table.table.label().to_owned(),
        columns: columns.collect(),
        rows: rows.collect(),
    }
}
