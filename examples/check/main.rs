//! Check policy files: every fault, and everything doubtful, shown where it stands.

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

use std::io::ErrorKind;
use std::process::ExitCode;

use arguments::{Arguments, Format};
use load::Loaded;
use output::{Failure, complain};
use review::Review;

fn main() -> ExitCode {
    let arguments = Arguments::read();
    if let Some(topic) = &arguments.explain {
        return finish(explain::page(topic, arguments.format), 0);
    }
    if arguments.list {
        return finish(explain::list(arguments.format), 0);
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
    finish(answer, code)
}

/// Ends the program, with 2 where the answer cannot be given.
fn finish(answer: Result<String, Failure>, code: u8) -> ExitCode {
    let failure = match answer.map(|answer| output::print(&answer)) {
        Ok(Ok(())) => return code.into(),
        // Whoever reads us has seen enough, as `head` has.
        Ok(Err(error)) if error.kind() == ErrorKind::BrokenPipe => return code.into(),
        Ok(Err(error)) => format!("cannot write the answer: {error}"),
        Err(failure) => failure,
    };
    complain(&failure);
    ExitCode::from(2)
}
