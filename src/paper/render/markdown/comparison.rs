//! Two policies side by side, as Markdown.

use super::text::text;
use super::{Page, cells};
use crate::answer::decision::Modality;
use crate::change::diff::{Change, PolicyDiff, told_listed, verdict};
use crate::paper::render::blocks::Block;
use crate::paper::render::comparison::{facts, printed};
use crate::paper::render::pair::{Mark, Pair, PairRow, Side, Standing, pairs};
use crate::tell::phrase::words::upper;
use crate::vocabulary::Word as _;

const SIGNS: &str = "A cell lists the marks of a row, each by the number of its column, in brackets \
                     where it is printed so and for a response that may follow. The last column says \
                     which way answers moved.";

/// A comparison.
pub(in crate::paper::render) fn page(diff: &PolicyDiff<'_>) -> String {
    let mut page = Page::default();
    page.heading(1, "Two policies side by side");
    page.block(&Block::Text(upper(&verdict(diff))));
    let head = ["What", "Before", "After"].map(str::to_owned);
    let rows = facts(diff)
        .into_iter()
        .map(|(what, [was, is])| cells(&[text(what), text(&was), text(&is)]));
    page.table(&head, rows);
    page.raw(SIGNS);
    for pair in pairs(diff) {
        page.pair(&pair);
    }
    let listed = diff.changes().iter().filter_map(|change| match change {
        Change::Listed(change) => Some(format!(
            "{}, {}: {}",
            change.part.label(),
            change.about.join(", "),
            told_listed(change)
        )),
        Change::Act(_) | Change::Incidents(_) => None,
    });
    page.list("Listed otherwise", listed.collect());
    let relabelled = diff.relabelled().iter().map(|name| {
        let (kind, id) = (name.kind.label(), name.id);
        format!("{kind} {id}: “{}”, before “{}”", name.after, name.before)
    });
    page.list("Called otherwise", relabelled.collect());
    let names = diff.names().iter();
    let names =
        names.map(|name| format!("{} {}: {}", name.kind.label(), name.id, name.how.label()));
    let left_out = diff.left_out().iter().map(|(role, subject)| {
        let (subject, role) = (subject.as_str(), role.as_str());
        format!("{subject} for {role}: it turns on too many facts at once")
    });
    page.list("Not compared", names.chain(left_out).collect());
    page.text
}

impl Page {
    fn table(&mut self, head: &[String], rows: impl Iterator<Item = String>) {
        let mut lines = vec![cells(head), cells(&vec!["---".to_owned(); head.len()])];
        lines.extend(rows);
        self.raw(&lines.join("\n"));
    }

    fn list(&mut self, title: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.heading(2, title);
            self.block(&Block::Items(items));
        }
    }

    fn pair(&mut self, pair: &Pair<'_>) {
        self.heading(2, pair.table.label());
        self.block(&Block::Text(printed(pair)));
        let head = ["What", "Before", "After", "Answers"].map(str::to_owned);
        self.table(&head, pair.rows.iter().map(line));
        let told = pair.rows.iter().flat_map(|row| {
            let told = row.told.iter();
            told.map(|told| format!("{}, {told}", row.label))
        });
        let told: Vec<String> = told.collect();
        if !told.is_empty() {
            self.block(&Block::Text("What moved:".to_owned()));
            self.block(&Block::Items(told));
        }
    }
}

fn line(row: &PairRow<'_>) -> String {
    let [before, after] = row.sides.each_ref().map(|side| match side {
        Some(side) => marks(side),
        None => "*no row*".to_owned(),
    });
    cells(&[text(row.label), before, after, standing(row)])
}

/// The marks of a row; what is not a label is emphasised, which no label can be.
fn marks(side: &Side<'_>) -> String {
    let readings = side.readings.iter().map(|marks| match marks.as_slice() {
        [] => "*nothing*".to_owned(),
        marks => marks.iter().map(mark).collect::<Vec<_>>().join("; "),
    });
    let readings = readings.collect::<Vec<_>>().join(" *or* ");
    match side.retired {
        true => format!("*retired* {readings}"),
        false => readings,
    }
}

fn mark(mark: &Mark<'_>) -> String {
    let number = match mark.how {
        Modality::Available => format!("({})", mark.number),
        Modality::OneOf => format!("/{}", mark.number),
        _ if mark.in_brackets => format!("({})", mark.number),
        _ => mark.number.to_string(),
    };
    format!("**{number}** {}", text(&mark.label))
}

fn standing(row: &PairRow<'_>) -> String {
    let said = match row.standing {
        Standing::Same => "*the same*".to_owned(),
        Standing::OnlyBefore => "*only before*".to_owned(),
        Standing::OnlyAfter => "*only after*".to_owned(),
        Standing::Moved(ways) => {
            let ways = ways.iter().map(|way| format!("**{}**", way.label()));
            ways.collect::<Vec<_>>().join(", ")
        }
    };
    match row.remark() {
        Some(remark) => format!("{said}; {remark}"),
        None => said,
    }
}
