//! A card for each audience.

use maud::{Markup, html};
use strum::IntoEnumIterator as _;

use crate::paper::render::cards::{Card, Standing, cards};
use crate::policy::Policy;
use crate::tell::phrase::words::list;
use crate::vocabulary::Word as _;

pub(super) fn all(policy: &Policy) -> Markup {
    html! { @for (number, card) in cards(policy).iter().enumerate() { (one(number, card)) } }
}

fn one(number: usize, card: &Card<'_>) -> Markup {
    let id = format!("card-{number}");
    html! {
        article.card aria-labelledby=(id) {
            h3 id=(id) { (card.title) }
            @if card.roles.len() > 1 {
                p.small { "These are: " (list(&card.roles, "and")) "." }
            }
            @for standing in Standing::iter() { (group(card, standing)) }
            p.small { (card.silence()) }
        }
    }
}

fn group(card: &Card<'_>, standing: Standing) -> Markup {
    let acts = card.acts.iter().filter(|act| act.standing == standing);
    let acts: Vec<_> = acts.collect();
    if acts.is_empty() {
        return html! {};
    }
    let (class, symbol) = sign(standing);
    html! {
        h4 {
            span class={ "sign " (class) } aria-hidden="true" { (symbol) }
            " " (standing.label()) " (" (acts.len()) ")"
        }
        ul.acts {
            @for act in acts {
                li {
                    details {
                        summary { (act.label) }
                        // Paragraphs are apart by blank lines, which the style keeps.
                        @for why in &act.why { p { (why) } }
                    }
                }
            }
        }
    }
}

fn sign(standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::May => ("yes", "✓"),
        Standing::Discouraged => ("some", "▽"),
        Standing::Depends => ("some", "◐"),
        Standing::Unclear => ("unclear", "?"),
        Standing::Differs => ("unclear", "≠"),
        Standing::MayNot => ("no", "✕"),
        Standing::Illegal => ("crime", "‼"),
    }
}
