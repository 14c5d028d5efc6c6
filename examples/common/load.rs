//! Loading policies, with the amendments that are to be made.

use std::borrow::Cow;

use online_safety_policy::Policy;
use online_safety_policy::change::amend::{AmendError, Amendment};
use online_safety_policy::diagnostic::{Diagnostic, Quoted};

use super::files;
use super::output::Failure;
use super::source::{Source, find};

/// A policy, found by its id or its path, as amendments make it; as it is, without any.
pub(crate) fn policy(name: &str, amending: &[String]) -> Result<Cow<'static, Policy>, Failure> {
    let source: Cow<'static, [u8]> = match find(name)? {
        Source::Shipped(shipped) if amending.is_empty() => {
            return Ok(Cow::Borrowed(shipped.policy()));
        }
        Source::Shipped(shipped) => Cow::Borrowed(shipped.source().as_bytes()),
        Source::File(bytes) => Cow::Owned(bytes),
    };
    let (mut amendments, mut failures) = (Vec::new(), Vec::new());
    for file in amending {
        match amendment(file) {
            Ok(amendment) => amendments.push(amendment),
            Err(failure) => failures.push(failure),
        }
    }
    if !failures.is_empty() {
        return Err(failures.join("\n"));
    }
    let made = Policy::amended(&source, &amendments);
    made.map(Cow::Owned).map_err(|error| match error {
        AmendError::Policy(error) => with_faults(name, error.diagnostics()),
        AmendError::Amendments(errors) => {
            let told = errors.iter().map(|(number, error)| {
                let file = amending.get(*number).map_or("", String::as_str);
                with_faults(file, error.diagnostics())
            });
            told.collect::<Vec<_>>().join("\n")
        }
        other => other.to_string(),
    })
}

fn amendment(file: &str) -> Result<Amendment, Failure> {
    let bytes = files::bytes(file)
        .map_err(|error| format!("cannot read the amendment {}: {error}", Quoted(file)))?;
    Amendment::from_bytes(&bytes).map_err(|error| with_faults(file, error.diagnostics()))
}

/// Says of a file what is wrong with it, one fault a line.
pub(crate) fn with_faults(name: &str, faults: &[Diagnostic]) -> Failure {
    let count = match faults.len() {
        1 => "1 fault".to_owned(),
        count => format!("{count} faults"),
    };
    let lines = faults.iter().map(|fault| format!("\n{name}:{fault}"));
    format!("{} has {count}{}", Quoted(name), lines.collect::<String>())
}
