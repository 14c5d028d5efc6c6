//! Finding policies: shipped ones by id, others by path.

use std::io::ErrorKind;
use std::path::Path;

use online_safety_policy::builtin::Builtin;
use online_safety_policy::diagnostic::{Quoted, help_for};
use online_safety_policy::vocabulary::Word;

use super::files;
use super::output::Failure;

/// A policy before anybody has looked into it.
pub(crate) enum Source {
    Shipped(Builtin),
    File(Vec<u8>),
}

/// Finds a policy by its id or by its path.
pub(crate) fn find(name: &str) -> Result<Source, Failure> {
    if let Ok(shipped) = name.parse() {
        return Ok(Source::Shipped(shipped));
    }
    match files::bytes(name) {
        Ok(bytes) => Ok(Source::File(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let message = format!("no shipped policy and no file is called {}", Quoted(name));
            Err(with_help(message, name, words::<Builtin>()))
        }
        Err(_) if Path::new(name).is_dir() => Err(format!(
            "{} is a directory; name the files in it",
            Quoted(name)
        )),
        Err(error) => Err(format!("cannot read {}: {error}", Quoted(name))),
    }
}

/// The words of a kind.
pub(crate) fn words<W: Word>() -> Vec<&'static str> {
    W::iter().map(Word::as_str).collect()
}

/// A message with the word that was probably meant, or all words if they are few.
pub(crate) fn with_help(message: String, written: &str, accepted: Vec<&str>) -> String {
    match help_for(written, accepted) {
        Some(help) => format!("{message}; {help}"),
        None => message,
    }
}
