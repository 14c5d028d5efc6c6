//! The page's style, and the only thing that its policy on content allows.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::table::{filters, id};
use crate::render::sheet::Sheet;

const STYLE: &str = include_str!("style.css");

/// The style sheet with a rule for each filter. Nothing of a policy file gets into it.
pub(super) fn of(sheets: &[Sheet<'_, '_>]) -> String {
    let mut style = STYLE.to_owned();
    for sheet in sheets {
        let id = id(sheet);
        for filter in filters(sheet) {
            let class = filter.class;
            style.push_str(&format!(
                "body:has(#show-{id}-{class}:checked) table.{id} tbody tr:not(.{class})\
                 {{display:none}}\n"
            ));
        }
    }
    style
}

/// The policy on content: this style, by its digest.
pub(super) fn allowed(style: &str) -> String {
    let digest = STANDARD.encode(Sha256::digest(style.as_bytes()));
    format!(
        "default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; \
         form-action 'none'"
    )
}
