//! What every page has: heads, style, the way to its parts.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};

use crate::diagnostic::several_lines;

const STYLE: &str = include_str!("style.css");

/// A page.
pub(super) struct Page {
    pub(super) title: String,
    /// The filters of its tables: a table by its class, and the class of the rows that it leaves.
    /// Words of ours: nothing of a policy file gets into the style sheet.
    pub(super) filters: Vec<(&'static str, String)>,
    pub(super) head: Markup,
    /// The parts, by id, with their names.
    pub(super) contents: Vec<(&'static str, &'static str)>,
    pub(super) main: Markup,
    pub(super) foot: Markup,
}

impl Page {
    /// As text.
    pub(super) fn written(&self) -> String {
        let style = self.style();
        let markup = html! {
            (DOCTYPE)
            html lang="en-GB" {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(allowed(&style));
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="referrer" content="no-referrer";
                    title { (self.title) }
                    // An icon of its own, or browsers ask for one.
                    link rel="icon" href="data:,";
                    style { (PreEscaped(&style)) }
                }
                body {
                    a.skip href="#main" { "Skip to the content" }
                    header { (self.head) }
                    nav aria-labelledby="contents" {
                        h2 #contents { "On this page" }
                        ul {
                            @for (id, label) in &self.contents {
                                li { a href={ "#" (id) } { (label) } }
                            }
                        }
                    }
                    main #main tabindex="-1" { (self.main) }
                    footer { p { (self.foot) } }
                }
            }
        };
        // Whatever a text holds: the markup itself has nothing that misleads.
        several_lines(&markup.into_string()).into_owned()
    }

    /// The style sheet with a rule for each filter.
    fn style(&self) -> String {
        let mut style = STYLE.to_owned();
        for (table, class) in &self.filters {
            style.push_str(&format!(
                "body:has(#show-{table}-{class}:checked) table.{table} tbody tr:not(.{class})\
                 {{display:none}}\n"
            ));
        }
        style
    }
}

/// The policy on content: this style, by its digest, and nothing else.
fn allowed(style: &str) -> String {
    let digest = STANDARD.encode(Sha256::digest(style.as_bytes()));
    format!(
        "default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; \
         form-action 'none'"
    )
}
