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
mod beside;
mod explain;
mod json;
mod kind;
mod load;
mod mutants;
mod review;
mod sarif;
mod text;

use std::process::ExitCode;

use arguments::{Arguments, Format};
use beside::Beside;
use kind::Kind;
use load::Loaded;
use output::{complain, finish};
use review::Review;
use source::{Source, find};

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
    let (mut policies, mut others) = (Vec::new(), Vec::new());
    for name in arguments.files() {
        match find(&name) {
            Ok(Source::File(bytes)) => match Kind::of(&name, &String::from_utf8_lossy(&bytes)) {
                Kind::Policy => policies.push((name, Ok(Source::File(bytes)))),
                kind => others.push((name, bytes, kind)),
            },
            found => policies.push((name, found)),
        }
    }
    let cases = arguments.cases.as_deref();
    let policies = policies.into_iter();
    let policies: Vec<Loaded> = policies
        .map(|(name, found)| Loaded::of(&name, found, cases))
        .collect();
    let others = others.into_iter();
    let others: Vec<Beside<'_>> = others
        .map(|(name, bytes, kind)| Beside::of(name, bytes, kind, &policies))
        .collect();
    let reviews = policies.iter();
    let reviews = reviews.map(|loaded| Review::of(loaded, &arguments));
    let reviews: Vec<Review<'_>> = reviews.chain(others.iter().map(Review::beside)).collect();
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
