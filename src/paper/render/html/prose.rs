//! Paragraphs and lists.

use maud::{Markup, html};

use crate::paper::render::blocks::Block;

pub(super) fn blocks(blocks: &[Block]) -> Markup {
    html! {
        @for block in blocks {
            @match block {
                Block::Text(text) => { p { (text) } }
                Block::Items(items) => { ul { @for item in items { li { (item) } } } }
                Block::Steps(steps) => { ol { @for step in steps { li { (step) } } } }
            }
        }
    }
}
