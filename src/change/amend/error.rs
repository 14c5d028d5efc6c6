//! Why a policy could not be amended.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::Diagnostic;
use crate::validate::error::LoadError;

/// Why a policy could not be amended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AmendError {
    /// The policy itself has faults.
    Policy(LoadError),
    /// Amendments have faults: the number of each such amendment, from 0, and its faults, whose
    /// lines are those of its own text.
    Amendments(Vec<(usize, LoadError)>),
}

impl AmendError {
    /// Keeps faults by amendment; there is at least one.
    pub(super) fn of(faults: Vec<(usize, Diagnostic)>) -> Self {
        let mut by_amendment: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
        for (number, fault) in faults {
            by_amendment.entry(number).or_default().push(fault);
        }
        let errors = by_amendment.into_iter().map(|(number, mut faults)| {
            faults.sort_by_key(|fault| fault.span().map_or(usize::MAX, |span| span.start.offset));
            (number, LoadError::new("amendment", faults))
        });
        Self::Amendments(errors.collect())
    }

    /// Every fault with the number of its amendment, from 0; none for one of the policy itself.
    pub fn diagnostics(&self) -> impl Iterator<Item = (Option<usize>, &Diagnostic)> {
        let (policy, amendments) = match self {
            Self::Policy(error) => (Some(error), [].as_slice()),
            Self::Amendments(errors) => (None, errors.as_slice()),
        };
        let policy = policy.into_iter().flat_map(LoadError::diagnostics);
        let amendments = amendments.iter().flat_map(|(number, error)| {
            error
                .diagnostics()
                .iter()
                .map(move |fault| (Some(*number), fault))
        });
        policy.map(|fault| (None, fault)).chain(amendments)
    }
}

impl fmt::Display for AmendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Policy(error) => error.fmt(f),
            Self::Amendments(errors) => {
                for (at, (number, error)) in errors.iter().enumerate() {
                    let line = if at == 0 { "" } else { "\n" };
                    write!(f, "{line}amendment {}: {error}", number + 1)?;
                }
                Ok(())
            }
        }
    }
}

/// The same as `Display`, so that a failed `unwrap` in a caller's test can be read.
impl fmt::Debug for AmendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for AmendError {}
