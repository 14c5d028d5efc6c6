//! How answers and policies are told: to people, to programs and on paper.

mod explain;
mod export;
mod json;
mod labels;
mod render;
mod text;
mod text_everywhere;
