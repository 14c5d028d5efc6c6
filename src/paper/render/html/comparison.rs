//! Two policies side by side, as one page.

mod rows;

use maud::{Markup, html};
use strum::IntoEnumIterator as _;

use super::shell;
use crate::change::diff::{Change, Direction, PolicyDiff, told_listed, verdict};
use crate::paper::render::comparison::{facts, sides};
use crate::paper::render::pair::{Pair, Standing, pairs};
use crate::tell::phrase::words::upper;
use crate::vocabulary::Word as _;

/// A comparison.
pub(in crate::paper::render) fn page(diff: &PolicyDiff<'_>) -> String {
    let pairs = pairs(diff);
    let filters = pairs.iter().flat_map(|pair| {
        let filters = rows::filters(pair).into_iter();
        filters.map(|filter| (pair.table.as_str(), filter.class))
    });
    let [before, after] = sides(diff).map(|policy| policy.school());
    let schools = match before == after {
        true => before.to_owned(),
        false => format!("{before} and {after}"),
    };
    let page = shell::Page {
        title: format!("Comparison: {schools}"),
        filters: filters.collect(),
        head: html! {
            p.school { (schools) }
            h1 { "Two policies side by side" }
        },
        contents: contents(diff, &pairs),
        main: main(diff, &pairs),
        foot: html! {
            "Made from the policy files " code { (diff.before().id()) } " and "
            code { (diff.after().id()) } ". The schools' own documents count; this page is neither \
            legal advice nor a licence. Which way an answer moved is our reckoning: no school \
            ranks its rules."
        },
    };
    page.written()
}

fn contents(diff: &PolicyDiff<'_>, pairs: &[Pair<'_>]) -> Vec<(&'static str, &'static str)> {
    let tables = pairs
        .iter()
        .map(|pair| (pair.table.as_str(), pair.table.label()));
    let rest = [
        (is_listed(diff), "listed", "Listed otherwise"),
        (is_relabelled(diff), "relabelled", "Called otherwise"),
        (is_apart(diff), "apart", "Not compared"),
    ];
    let rest = rest.into_iter().filter(|(is_there, ..)| *is_there);
    let rest = rest.map(|(_, id, label)| (id, label));
    [("verdict", "What changes")]
        .into_iter()
        .chain(tables)
        .chain(rest)
        .collect()
}

fn is_listed(diff: &PolicyDiff<'_>) -> bool {
    diff.changes()
        .iter()
        .any(|change| matches!(change, Change::Listed(_)))
}

fn is_relabelled(diff: &PolicyDiff<'_>) -> bool {
    !diff.relabelled().is_empty()
}

fn is_apart(diff: &PolicyDiff<'_>) -> bool {
    !diff.names().is_empty() || !diff.left_out().is_empty()
}

fn main(diff: &PolicyDiff<'_>, pairs: &[Pair<'_>]) -> Markup {
    html! {
        section aria-labelledby="verdict" {
            h2 #verdict { "What changes" }
            p.verdict { (upper(&verdict(diff))) }
            (policies(diff))
            (counts(pairs))
            (legend())
        }
        @for pair in pairs { (rows::section(pair)) }
        @if is_listed(diff) {
            section aria-labelledby="listed" { (listed(diff)) }
        }
        @if is_relabelled(diff) {
            section aria-labelledby="relabelled" { (relabelled(diff)) }
        }
        @if is_apart(diff) {
            section aria-labelledby="apart" { (apart(diff)) }
        }
    }
}

/// Which policies they are.
fn policies(diff: &PolicyDiff<'_>) -> Markup {
    let rows = html! {
        @for (what, [was, is]) in facts(diff) {
            tr { th scope="row" { (what) } td { (was) } td { (is) } }
        }
    };
    facing("The two policies", "The two policies", &rows)
}

/// A table of what each thing is before and after; `heard` is what it is called where it scrolls.
fn facing(heard: &str, caption: &str, rows: &Markup) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(heard) {
            table.facing {
                caption { (caption) }
                thead { tr { th scope="col" { "What" } th scope="col" { "Before" } th scope="col" { "After" } } }
                tbody { (rows) }
            }
        }
    }
}

/// How many rows of each table moved which way; ways that none did are left out.
fn counts(pairs: &[Pair<'_>]) -> Markup {
    let columns = tallies();
    let count = |pair: &Pair<'_>, tally: &Tally| {
        let rows = pair.rows.iter();
        rows.filter(|row| (tally.counts)(row.standing)).count()
    };
    let columns = columns
        .iter()
        .filter(|tally| pairs.iter().any(|pair| count(pair, tally) > 0));
    let columns: Vec<&Tally> = columns.collect();
    html! {
        div.scroll tabindex="0" role="region" aria-label="Rows by how they differ" {
            table.numbers {
                caption { "Rows by how their answers differ; a row that moved in several ways counts in each" }
                thead {
                    tr {
                        th scope="col" { "Table" }
                        th scope="col" { "Rows" }
                        @for tally in &columns { th scope="col" { (tally.title) } }
                    }
                }
                tbody {
                    @for pair in pairs {
                        tr {
                            th scope="row" { a href={ "#" (pair.table.as_str()) } { (pair.table.label()) } }
                            td { (pair.rows.len()) }
                            @for tally in &columns { td { (count(pair, tally)) } }
                        }
                    }
                }
            }
        }
    }
}

/// A column of the counts.
struct Tally {
    title: Markup,
    counts: Box<dyn Fn(Standing) -> bool>,
}

fn tallies() -> Vec<Tally> {
    let is = |title: &str, what| Tally {
        title: html! { (title) },
        counts: Box::new(move |standing| standing == what),
    };
    let moved = Direction::iter().map(|way| Tally {
        title: rows::way(way),
        counts: Box::new(
            move |standing| matches!(standing, Standing::Moved(ways) if ways.contains(way)),
        ),
    });
    let mut tallies = vec![is("Same", Standing::Same)];
    tallies.extend(moved);
    tallies.push(is("Only before", Standing::OnlyBefore));
    tallies.push(is("Only after", Standing::OnlyAfter));
    tallies
}

/// What the signs of the tables mean.
fn legend() -> Markup {
    html! {
        ul.legend {
            li { b { "−" } " marked before only" }
            li { b { "+" } " marked after only" }
            li { "Open a row to see what moved, and where both policies say so." }
        }
    }
}

/// What is no question of a table.
fn listed(diff: &PolicyDiff<'_>) -> Markup {
    let rows = html! {
        @for change in diff.changes() {
            @if let Change::Listed(change) = change {
                tr {
                    th scope="row" {
                        details {
                            summary { (change.part.label()) ": " (change.about.join(", ")) }
                            (rows::places(&told_listed(change)))
                        }
                    }
                    @for side in [&change.before, &change.after] {
                        td {
                            @if side.is_empty() { span.small { "nothing said" } }
                            @else { ul { @for line in side { li { (line) } } } }
                        }
                    }
                }
            }
        }
    };
    let caption = "Contacts, evidence, procedure, duties, and which incident an act amounts to";
    html! {
        h2 #listed { "Listed otherwise" }
        p { "As the files spell it; open an entry for the places." }
        (facing("What is listed otherwise", caption, &rows))
    }
}

/// What both know by another label: wording alone.
fn relabelled(diff: &PolicyDiff<'_>) -> Markup {
    let rows = html! {
        @for name in diff.relabelled() {
            tr {
                th scope="row" { (name.kind.label()) " " code { (name.id) } }
                td { (name.before) }
                td { (name.after) }
            }
        }
    };
    let caption = "Words and groups that both policies have, and what each calls them";
    html! {
        h2 #relabelled { "Called otherwise" }
        p { "Only the wording differs: no answer rests on a label." }
        (facing("What is called otherwise", caption, &rows))
    }
}

/// What only one of them knows, and what could not be compared.
fn apart(diff: &PolicyDiff<'_>) -> Markup {
    html! {
        h2 #apart { "Not compared" }
        p { "Nothing is asked about what only one policy knows, or what each takes for something else." }
        ul {
            @for name in diff.names() {
                li { (name.kind.label()) " " code { (name.id) } ": " (name.how.label()) }
            }
            @for (role, subject) in diff.left_out() {
                li {
                    code { (subject.as_str()) } " for " code { (role.as_str()) }
                    ": it turns on too many facts at once"
                }
            }
        }
    }
}
