//! Files before they are reviewed: read, and loaded as far as they can be.

use std::borrow::Cow;
use std::path::Path;

use online_safety_policy::check::cases::Cases;
use online_safety_policy::diagnostic::{Diagnostic, Quoted};
use online_safety_policy::{LoadError, Policy};

use crate::files;
use crate::output::Failure;
use crate::source::Source;

/// A policy that was to be checked, with its cases.
pub(crate) struct Loaded {
    pub(crate) file: Written,
    pub(crate) policy: Result<Cow<'static, Policy>, Unusable>,
    pub(crate) cases: Option<LoadedCases>,
}

/// The cases of a policy.
pub(crate) struct LoadedCases {
    pub(crate) file: Written,
    pub(crate) cases: Result<Cases, Unusable>,
}

/// A file: what people call it, and its text as far as it has one.
pub(crate) struct Written {
    pub(crate) name: String,
    pub(crate) text: Cow<'static, str>,
}

/// Why a file cannot be used.
pub(crate) enum Unusable {
    Unread(Failure),
    Faulty(Vec<Diagnostic>),
}

impl Unusable {
    pub(crate) fn of(error: LoadError) -> Self {
        Self::Faulty(error.diagnostics().to_vec())
    }

    /// Why it could not be read.
    pub(crate) fn unread(&self) -> Option<&str> {
        match self {
            Self::Unread(failure) => Some(failure),
            Self::Faulty(_) => None,
        }
    }

    /// What is wrong with what was read.
    pub(crate) fn faults(&self) -> &[Diagnostic] {
        match self {
            Self::Unread(_) => &[],
            Self::Faulty(faults) => faults,
        }
    }
}

impl Written {
    fn new(name: String, text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name,
            text: text.into(),
        }
    }

    pub(crate) fn of_bytes(name: String, bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::new(name, text),
            // Shown as far as it can be.
            Err(error) => Self::new(name, String::from_utf8_lossy(error.as_bytes()).into_owned()),
        }
    }
}

impl Loaded {
    /// Loads a policy that was found, and the cases that are named or stand beside it.
    pub(crate) fn of(name: &str, found: Result<Source, Failure>, cases: Option<&str>) -> Self {
        match found {
            Err(failure) => Self {
                file: Written::new(name.to_owned(), ""),
                policy: Err(Unusable::Unread(failure)),
                cases: None,
            },
            Ok(Source::Shipped(shipped)) => {
                let policy = shipped.policy();
                let beside = || {
                    let text = shipped.cases_source();
                    LoadedCases {
                        file: Written::new(format!("rules/{shipped}.cases.yaml"), text),
                        cases: Cases::from_yaml(text, policy).map_err(Unusable::of),
                    }
                };
                Self {
                    file: Written::new(format!("rules/{shipped}.yaml"), shipped.source()),
                    policy: Ok(Cow::Borrowed(policy)),
                    cases: Some(cases.map_or_else(beside, |cases| LoadedCases::of(cases, policy))),
                }
            }
            Ok(Source::File(bytes)) => {
                let policy = Policy::from_bytes(&bytes);
                let beside = Path::new(name).with_extension("cases.yaml");
                let beside = Some(beside).filter(|path| path.exists());
                let beside = beside.map(|path| path.to_string_lossy().into_owned());
                let cases = cases.map(str::to_owned).or(beside);
                let with = policy.as_ref().ok().zip(cases);
                Self {
                    cases: with.map(|(policy, cases)| LoadedCases::of(&cases, policy)),
                    file: Written::of_bytes(name.to_owned(), bytes),
                    policy: policy.map(Cow::Owned).map_err(Unusable::of),
                }
            }
        }
    }
}

impl LoadedCases {
    fn of(name: &str, policy: &Policy) -> Self {
        match files::bytes(name) {
            Err(error) => {
                let failure = format!("cannot read {}: {error}", Quoted(name));
                Self {
                    file: Written::new(name.to_owned(), ""),
                    cases: Err(Unusable::Unread(failure)),
                }
            }
            Ok(bytes) => Self {
                cases: Cases::from_bytes(&bytes, policy).map_err(Unusable::of),
                file: Written::of_bytes(name.to_owned(), bytes),
            },
        }
    }
}
