//! Check policy files: every fault, and everything doubtful, shown where it stands.

#[path = "../common/files.rs"]
mod files;
#[path = "../common/output.rs"]
mod output;
#[path = "../common/policy.rs"]
mod policy;
#[path = "../common/source.rs"]
mod source;

mod arguments;
mod explain;
mod json;
mod load;
mod review;
mod sarif;
mod text;

use std::process::ExitCode;

use arguments::{Arguments, Format};
use load::Loaded;
use output::{complain, finish};
use review::Review;

/// The exit code where no answer can be given.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::read();
    if let Some(topic) = &arguments.explain {
        let page = explain::page(topic, arguments.format);
        return finish(page.map(|page| (page, 0)), UNUSABLE);
    }
    if arguments.list {
        let list = explain::list(arguments.format);
        return finish(list.map(|list| (list, 0)), UNUSABLE);
    }
    let loaded: Vec<Loaded> = arguments
        .files()
        .iter()
        .map(|name| Loaded::of(name, arguments.cases.as_deref()))
        .collect();
    let reviews: Vec<Review<'_>> = loaded
        .iter()
        .map(|loaded| Review::of(loaded, &arguments.check(), arguments.verify))
        .collect();
    for (_, failure) in reviews.iter().flat_map(Review::unread) {
        complain(failure);
    }
    let code = reviews.iter().map(Review::code).max().unwrap_or_default();
    let answer = match arguments.format {
        Format::Text => Ok(text::report(&reviews, arguments.as_of(), arguments.quiet)),
        Format::Json => json::report(&reviews, arguments.as_of(), code),
        Format::Sarif => sarif::report(&reviews, arguments.as_of(), code),
    };
    finish(answer.map(|answer| (answer, code)), UNUSABLE)
}
