//! A picture of how the answers are distributed, and the same in numbers.

use maud::{Markup, html};

use crate::check::verify::{Certificate, CertifiedPart, Tally};
use crate::policy::Policy;
use crate::vocabulary::Word as _;

/// Of a bar with its label above it.
const HEIGHT: usize = 54;
const WIDTH: f64 = 880.0;

/// Longer labels are cut in the picture; the numbers beside it have them whole.
const LONGEST: usize = 90;

/// The least width of a piece in which its sign can be read, and its sign with its share.
const ROOM: [f64; 2] = [16.0, 52.0];

/// A sort of answers.
struct Sort {
    class: &'static str,
    /// What tells it from the others where colours do not.
    sign: &'static str,
    name: &'static str,
    means: &'static str,
}

const SORTS: [Sort; 4] = [
    Sort {
        class: "decided",
        sign: "✓",
        name: "Decided",
        means: "the policy gives an answer",
    },
    Sort {
        class: "depends",
        sign: "◐",
        name: "Depends",
        means: "something more has to be known",
    },
    Sort {
        class: "silent",
        sign: "–",
        name: "Silent",
        means: "the policy says nothing",
    },
    Sort {
        class: "unclear",
        sign: "?",
        name: "Unclear",
        means: "it can be read in more than one way",
    },
];

pub(super) fn section(policy: &Policy, certificate: &Certificate) -> Markup {
    html! {
        h2 #answers { "How the policy answers" }
        p {
            "Every question that can be asked was asked: " (certificate.size) " in all. Each bar is \
             a table and an audience, in shares of its questions, with the sorts in this order:"
        }
        ul.legend {
            @for sort in SORTS {
                li {
                    svg.key width="24" height="22" aria-hidden="true" {
                        rect class=(sort.class) width="24" height="22" {}
                        text.share x="12" y="16" text-anchor="middle" { (sort.sign) }
                    }
                    " " strong { (sort.name) } ": " (sort.means)
                }
            }
        }
        (picture(policy, &certificate.parts))
        (numbers(policy, certificate))
    }
}

fn counts(tally: Tally) -> [u64; 4] {
    [tally.decided, tally.depends, tally.silent, tally.unclear]
}

fn label(policy: &Policy, part: &CertifiedPart) -> String {
    let mut audiences = policy.audiences.iter();
    let mut named = |id: &str| audiences.find(|audience| *audience.id == *id);
    let audience = part.audience.as_deref().map(|id| match named(id) {
        Some(audience) => audience.label.to_string(),
        None => id.to_owned(),
    });
    let table = part.table.label();
    format!(
        "{table}: {}",
        audience.as_deref().unwrap_or("in no audience")
    )
}

#[expect(clippy::cast_precision_loss, reason = "a picture is not that exact")]
fn width(count: u64, size: u64) -> f64 {
    (count as f64 / size.max(1) as f64) * WIDTH
}

fn picture(policy: &Policy, parts: &[CertifiedPart]) -> Markup {
    let height = parts.len() * HEIGHT;
    html! {
        div.scroll tabindex="0" role="region" aria-label="Picture of how the answers are distributed" {
            svg.chart role="img" aria-labelledby="chart-title chart-desc"
                viewBox={ "0 0 " (WIDTH) " " (height) } {
                title #chart-title { "How the answers are distributed" }
                desc #chart-desc {
                    @for part in parts {
                        (label(policy, part)) ": "
                        @for (sort, count) in SORTS.iter().zip(counts(part.tally)) {
                            (sort.name) " " (count) ". "
                        }
                    }
                }
                @for (number, part) in parts.iter().enumerate() { (bar(policy, number, part)) }
            }
        }
    }
}

fn bar(policy: &Policy, number: usize, part: &CertifiedPart) -> Markup {
    let top = number * HEIGHT;
    let mut from = 0.0;
    let pieces = SORTS.iter().zip(counts(part.tally));
    let pieces: Vec<(&Sort, f64, f64, u64)> = pieces
        .map(|(sort, count)| {
            let wide = width(count, part.tally.size());
            let piece = (sort, from, wide, count);
            from += wide;
            piece
        })
        .collect();
    html! {
        text x="0" y=(top + 15) { (short(&label(policy, part))) }
        @for (sort, from, wide, count) in pieces {
            @if wide > 0.0 {
                rect class=(sort.class) x=(format!("{from:.1}")) y=(top + 21)
                    width=(format!("{wide:.1}")) height="26" {}
            }
            @if wide >= ROOM[0] {
                text.share x=(format!("{:.1}", from + wide / 2.0)) y=(top + 39) text-anchor="middle" {
                    (sort.sign)
                    @if wide >= ROOM[1] { " " (share(count, part.tally.size())) "%" }
                }
            }
        }
    }
}

fn short(label: &str) -> String {
    match label.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", label.get(..end).unwrap_or_default()),
        None => label.to_owned(),
    }
}

/// In whole parts of a hundred; all of it is never said of less, nor nothing of more.
fn share(count: u64, size: u64) -> u64 {
    let size = size.max(1);
    let rounded = (count * 200 + size) / (size * 2);
    match rounded {
        100 if count < size => 99,
        0 if count > 0 => 1,
        rounded => rounded,
    }
}

fn numbers(policy: &Policy, certificate: &Certificate) -> Markup {
    let parts = certificate.parts.iter();
    let rows = parts.map(|part| (label(policy, part), part.tally));
    html! {
        details.part {
            summary { "The same in numbers" }
            div.scroll tabindex="0" role="region" aria-label="Answers in numbers" {
                table.numbers {
                    caption { "Questions by how they are answered" }
                    thead {
                        tr {
                            th scope="col" { "Table and audience" }
                            @for sort in SORTS { th scope="col" { (sort.name) } }
                            th scope="col" { "All" }
                        }
                    }
                    tbody {
                        @for (label, tally) in rows.chain([("All".to_owned(), certificate.total)]) {
                            tr {
                                th scope="row" { (label) }
                                @for count in counts(tally) { td { (count) } }
                                td { (tally.size()) }
                            }
                        }
                    }
                }
            }
        }
    }
}
