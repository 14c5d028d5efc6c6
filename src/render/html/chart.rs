//! A picture of how the answers are distributed, and the same in numbers.

use maud::{Markup, html};

use crate::policy::Policy;
use crate::verify::{Certificate, CertifiedPart, Tally};
use crate::vocabulary::Word as _;

const HEIGHT: usize = 34;
const LABELS: f64 = 330.0;
const BARS: f64 = 560.0;

/// The sorts of answers: class, name, what it means.
const SORTS: [(&str, &str, &str); 4] = [
    ("decided", "Decided", "the policy gives an answer"),
    ("depends", "Depends", "something more has to be known"),
    ("silent", "Silent", "the policy says nothing"),
    ("unclear", "Unclear", "it can be read in more than one way"),
];

pub(super) fn section(policy: &Policy, certificate: &Certificate) -> Markup {
    html! {
        h2 #answers { "How the policy answers" }
        p {
            "Every question that can be asked was asked: " (certificate.size) " in all. Each bar is \
             a table and an audience, in shares of its questions."
        }
        ul.legend {
            @for (class, name, meaning) in SORTS {
                li {
                    svg width="18" height="18" aria-hidden="true" {
                        rect class=(class) width="18" height="18" {}
                    }
                    " " strong { (name) } ": " (meaning)
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
    (count as f64 / size.max(1) as f64) * BARS
}

fn picture(policy: &Policy, parts: &[CertifiedPart]) -> Markup {
    let height = parts.len() * HEIGHT;
    html! {
        div.scroll tabindex="0" role="region" aria-label="Picture of how the answers are distributed" {
            svg.chart role="img" aria-labelledby="chart-title chart-desc"
                viewBox={ "0 0 " (LABELS + BARS) " " (height) } {
                title #chart-title { "How the answers are distributed" }
                desc #chart-desc {
                    @for part in parts {
                        (label(policy, part)) ": "
                        @for ((_, name, _), count) in SORTS.iter().zip(counts(part.tally)) {
                            (name) " " (count) ". "
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
    let mut from = LABELS;
    let pieces: Vec<(&str, f64, f64)> = SORTS
        .iter()
        .zip(counts(part.tally))
        .map(|((class, _, _), count)| {
            let wide = width(count, part.tally.size());
            let piece = (*class, from, wide);
            from += wide;
            piece
        })
        .collect();
    html! {
        text x=(LABELS - 12.0) y=(top + 21) text-anchor="end" { (label(policy, part)) }
        @for (class, from, wide) in pieces {
            @if wide > 0.0 {
                rect class=(class) x=(format!("{from:.1}")) y=(top + 4)
                    width=(format!("{wide:.1}")) height=(HEIGHT - 8) {}
            }
        }
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
                            @for (_, name, _) in SORTS { th scope="col" { (name) } }
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
