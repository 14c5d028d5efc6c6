//! The paper as one page of HTML.
//!
//! Everything is in the page, and nothing runs: filters are radio buttons that the style sheet
//! heeds, details are the browser's own. The page's policy on content allows its own style, by
//! digest, and nothing else.

mod cards;
mod chart;
mod comparison;
mod findings;
mod prose;
mod shell;
mod table;

pub(super) use comparison::page as comparison;
use maud::{Markup, html};

use super::sheet::{Sheet, sheets};
use super::{Paper, blocks};
use crate::vocabulary::Word as _;

/// A policy.
pub(super) fn page(paper: &Paper<'_>) -> String {
    let policy = paper.policy;
    let sheets = sheets(paper);
    let filters = sheets.iter().flat_map(|sheet| {
        let filters = table::filters(sheet).into_iter();
        filters.map(|filter| (table::id(sheet), filter.class))
    });
    let page = shell::Page {
        title: format!("{}, {}", policy.school(), policy.title()),
        filters: filters.collect(),
        head: head(paper),
        contents: contents(paper, &sheets),
        main: main(paper, &sheets),
        foot: html! {
            "Made from the policy file " code { (policy.id()) } ". The school's own document \
             counts; this page is neither legal advice nor a licence. Where it says that the \
             policy says nothing, that is neither a permission nor a prohibition."
        },
    };
    page.written()
}

fn head(paper: &Paper<'_>) -> Markup {
    html! {
        p.school { (paper.policy.school()) }
        h1 { (paper.policy.title()) }
        dl.facts {
            @for (what, is) in paper.facts().into_iter().skip(1) {
                div { dt { (what) } dd { (is) } }
            }
        }
    }
}

/// Where the parts are.
fn contents(paper: &Paper<'_>, sheets: &[Sheet<'_, '_>]) -> Vec<(&'static str, &'static str)> {
    let tables = sheets.iter();
    let tables = tables.map(|sheet| (table::id(sheet), sheet.table.table.label()));
    let rest = [
        (true, "rules", "What the text says"),
        (true, "cards", "Who may do what"),
        (true, "contacts", "Whom to contact"),
        (true, "procedure", "On suspicion"),
        (true, "duties", "Duties"),
        (paper.certificate.is_some(), "answers", "How it answers"),
        (!paper.findings.is_empty(), "findings", "Findings"),
    ];
    let rest = rest.into_iter().filter(|(is_there, ..)| *is_there);
    tables
        .chain(rest.map(|(_, id, label)| (id, label)))
        .collect()
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
