//! The paper as one page of HTML.
//!
//! Everything is in the page, and nothing runs: filters are radio buttons that the style sheet
//! heeds, details are the browser's own. The page's policy on content allows its own style, by
//! digest, and nothing else.

mod cards;
mod chart;
mod findings;
mod prose;
mod style;
mod table;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::sheet::{Sheet, sheets};
use super::{Paper, blocks};
use crate::vocabulary::Word as _;

/// All of it.
pub(super) fn page(paper: &Paper<'_>) -> String {
    let policy = paper.policy;
    let sheets = sheets(paper);
    let style = style::of(&sheets);
    let title = format!("{}, {}", policy.school(), policy.title());
    let markup = html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(style::allowed(&style));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (title) }
                // An icon of its own, or browsers ask for one.
                link rel="icon" href="data:,";
                style { (PreEscaped(&style)) }
            }
            body {
                a.skip href="#main" { "Skip to the content" }
                (head(paper))
                (contents(paper, &sheets))
                main #main tabindex="-1" { (main(paper, &sheets)) }
                footer {
                    p {
                        "Made from the policy file " code { (policy.id()) } ". The school's own \
                         document counts; this page is neither legal advice nor a licence. Where \
                         it says that the policy says nothing, that is neither a permission nor a \
                         prohibition."
                    }
                }
            }
        }
    };
    markup.into_string()
}

fn head(paper: &Paper<'_>) -> Markup {
    html! {
        header {
            p.school { (paper.policy.school()) }
            h1 { (paper.policy.title()) }
            dl.facts {
                @for (what, is) in paper.facts().into_iter().skip(1) {
                    div { dt { (what) } dd { (is) } }
                }
            }
        }
    }
}

fn contents(paper: &Paper<'_>, sheets: &[Sheet<'_, '_>]) -> Markup {
    html! {
        nav aria-labelledby="contents" {
            h2 #contents { "On this page" }
            ul {
                @for sheet in sheets {
                    li { a href={ "#" (table::id(sheet)) } { (sheet.table.table.label()) } }
                }
                li { a href="#rules" { "What the text says" } }
                li { a href="#cards" { "Who may do what" } }
                li { a href="#contacts" { "Whom to contact" } }
                li { a href="#procedure" { "On suspicion" } }
                li { a href="#duties" { "Duties" } }
                @if paper.certificate.is_some() {
                    li { a href="#answers" { "How it answers" } }
                }
                @if !paper.findings.is_empty() {
                    li { a href="#findings" { "Findings" } }
                }
            }
        }
    }
}

fn main(paper: &Paper<'_>, sheets: &[Sheet<'_, '_>]) -> Markup {
    let policy = paper.policy;
    html! {
        @for sheet in sheets { (table::section(sheet)) }
        section aria-labelledby="rules" {
            h2 #rules { "What the text says beside the tables" }
            (prose::blocks(&blocks::rules(policy)))
        }
        section aria-labelledby="cards" {
            h2 #cards { "Who may do what" }
            p { "With nothing more known than who it is. Open an entry to see why." }
            div.cards { (cards::all(policy)) }
        }
        section aria-labelledby="contacts" {
            h2 #contacts { "Whom to contact" }
            (prose::blocks(&blocks::contacts(policy)))
        }
        section aria-labelledby="procedure" {
            h2 #procedure { "What is done on suspicion" }
            @for part in blocks::procedures(policy) {
                details.part {
                    summary { h3 { (part.title) } }
                    (prose::blocks(&part.blocks))
                }
            }
        }
        section aria-labelledby="duties" {
            h2 #duties { "Who has to do what" }
            (prose::blocks(&blocks::duties(policy)))
        }
        @if let Some(certificate) = &paper.certificate {
            section aria-labelledby="answers" { (chart::section(policy, certificate)) }
        }
        @if !paper.findings.is_empty() {
            section aria-labelledby="findings" { (findings::section(&paper.findings)) }
        }
    }
}
