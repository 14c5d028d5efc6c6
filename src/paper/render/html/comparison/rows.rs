//! The rows of a table of both policies.

use maud::{Markup, html};
use strum::IntoEnumIterator as _;

use crate::answer::decision::Modality;
use crate::change::diff::{Direction, Told};
use crate::paper::render::comparison::printed;
use crate::paper::render::html::table::{Filter, look, picker};
use crate::paper::render::pair::{Mark, Pair, PairRow, Side, Standing};
use crate::tell::phrase::words::upper;
use crate::vocabulary::Word as _;

/// The filters that leave some rows and not all.
pub(super) fn filters(pair: &Pair<'_>) -> Vec<Filter> {
    let count = |class: &str| {
        let of_class = |row: &&PairRow<'_>| classes(row).contains(&class);
        pair.rows.iter().filter(of_class).count()
    };
    let ways = Direction::iter().map(|way| (way.as_str(), way.label()));
    let filters = [("moved", "An answer moved")]
        .into_iter()
        .chain(ways)
        .chain([
            ("only", "Only one policy knows it"),
            ("same", "No answer differs"),
        ]);
    filters
        .map(|(class, label)| Filter {
            class: class.to_owned(),
            label: label.to_owned(),
            rows: count(class),
        })
        .filter(|filter| 0 < filter.rows && filter.rows < pair.rows.len())
        .collect()
}

/// The classes that filters look for.
fn classes(row: &PairRow<'_>) -> Vec<&'static str> {
    match row.standing {
        Standing::Same => vec!["same"],
        Standing::OnlyBefore | Standing::OnlyAfter => vec!["only"],
        Standing::Moved(ways) => {
            let ways = ways.iter().map(|way| way.as_str());
            ["moved"].into_iter().chain(ways).collect()
        }
    }
}

/// A section with the table.
pub(super) fn section(pair: &Pair<'_>) -> Markup {
    let (id, label) = (pair.table.as_str(), pair.table.label());
    let caption = format!("{id}-caption");
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (label) }
            (picker(id, pair.rows.len(), &filters(pair)))
            div.scroll tabindex="0" role="region" aria-labelledby=(caption) {
                table class={ "beside " (id) } {
                    caption id=(caption) {
                        (label) ", before and after. " (printed(pair))
                    }
                    thead {
                        tr {
                            th scope="col" { "What" }
                            th scope="col" { "Before" }
                            th scope="col" { "After" }
                            th scope="col" { "Answers" }
                        }
                    }
                    tbody { @for row in &pair.rows { (one(row)) } }
                }
            }
        }
    }
}

fn one(row: &PairRow<'_>) -> Markup {
    let [before, after] = &row.sides;
    html! {
        tr class=(classes(row).join(" ")) {
            th scope="row" {
                // On paper, only what moved is told.
                details.plain[row.told.is_empty()] {
                    summary { (row.label) }
                    @if !row.told.is_empty() {
                        p { "What moved:" }
                        ul { @for told in &row.told { li { (upper(&told.what)) "." (places(told)) } } }
                    }
                    @for (whose, side) in [("earlier", before), ("later", after)] {
                        @if let Some(side) = side {
                            p { "The " (whose) " policy:" }
                            ul { @for remark in &side.remarks { li { (remark) } } }
                        }
                    }
                }
            }
            td { (marks(before.as_ref(), after.as_ref(), "−")) }
            td { (marks(after.as_ref(), before.as_ref(), "+")) }
            td { (standing(row)) }
        }
    }
}

/// The rules on both sides of a move, with their places.
pub(super) fn places(told: &Told) -> Markup {
    html! {
        dl.places {
            @for (side, rules) in [("Before", &told.was), ("After", &told.is)] {
                @if !rules.is_empty() { div { dt { (side) } dd { (rules) } } }
            }
        }
    }
}

/// What one policy prints in a row; a sign before what the other does not.
fn marks(side: Option<&Side<'_>>, other: Option<&Side<'_>>, sign: &str) -> Markup {
    let Some(side) = side else {
        return html! { span.small { "no row" } };
    };
    let is_new = |number: usize, mark: &Mark<'_>| {
        other.is_some_and(|other| {
            let reading = other.readings.get(number);
            !reading.is_some_and(|marks| marks.iter().any(|known| known.is_like(mark)))
        })
    };
    html! {
        @if side.retired { span.tag { "retired" } }
        @for (number, reading) in side.readings.iter().enumerate() {
            @if number > 0 { p.small { "or, in another reading:" } }
            @if reading.is_empty() { span.small { "nothing marked" } } @else {
                ul.marks {
                    @for mark in reading {
                        li {
                            @if is_new(number, mark) { span.moved { (sign) } " " }
                            (chip(mark))
                        }
                    }
                }
            }
        }
    }
}

fn chip(mark: &Mark<'_>) -> Markup {
    let (class, symbol) = match mark.how {
        Modality::Available => ("some", "○"),
        Modality::OneOf => ("must", "◇"),
        _ => look(mark.meaning),
    };
    html! {
        span class={ "sign " (class) } aria-hidden="true" { (symbol) } " " (mark.label)
        @match mark.how {
            Modality::Available => " (may follow)",
            Modality::OneOf => " (one of several of which one must follow)",
            _ if mark.in_brackets => " (in brackets)",
            _ => "",
        }
    }
}

/// Which way answers moved, in words and with a symbol.
fn standing(row: &PairRow<'_>) -> Markup {
    html! {
        @match row.standing {
            Standing::Same => { span.small { "= the same" } }
            Standing::OnlyBefore => { "− only before" }
            Standing::OnlyAfter => { "+ only after" }
            Standing::Moved(ways) => { ul.marks { @for one in ways { li { (way(one)) } } } }
        }
        @if let Some(remark) = row.remark() { p.small { (remark) } }
    }
}

/// A way with its colour and its symbol.
pub(super) fn way(way: Direction) -> Markup {
    let (class, symbol) = match way {
        Direction::Stricter => ("must", "▲"),
        Direction::Looser => ("some", "▼"),
        Direction::NowDecided => ("yes", "■"),
        Direction::NowSilent => ("void", "□"),
        Direction::NowUnclear => ("unclear", "?"),
        Direction::Incomparable => ("void", "≠"),
    };
    html! { span class={ "sign " (class) } aria-hidden="true" { (symbol) } " " (way.label()) }
}
