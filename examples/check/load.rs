//! Files before they are reviewed: read, and loaded as far as they can be.

use std::borrow::Cow;

use online_safety_policy::{LoadError, Policy};

use crate::output::Failure;
use crate::source::{self, Source};

/// A file that was to be checked.
pub(crate) struct Loaded {
    /// What people call it: its path.
    pub(crate) name: String,
    /// Its text, as far as it has one.
    pub(crate) text: Cow<'static, str>,
    pub(crate) policy: Result<Cow<'static, Policy>, Unusable>,
}

/// Why there is no policy.
pub(crate) enum Unusable {
    Unread(Failure),
    Faulty(LoadError),
}

impl Loaded {
    /// Loads a shipped policy by its id or a file by its path.
    pub(crate) fn of(name: &str) -> Self {
        match source::find(name) {
            Err(failure) => Self {
                name: name.to_owned(),
                text: Cow::Borrowed(""),
                policy: Err(Unusable::Unread(failure)),
            },
            Ok(Source::Shipped(shipped)) => Self {
                name: format!("rules/{shipped}.yaml"),
                text: Cow::Borrowed(shipped.source()),
                policy: Ok(Cow::Borrowed(shipped.policy())),
            },
            Ok(Source::File(bytes)) => Self {
                name: name.to_owned(),
                policy: Policy::from_bytes(&bytes)
                    .map(Cow::Owned)
                    .map_err(Unusable::Faulty),
                text: match String::from_utf8(bytes) {
                    Ok(text) => Cow::Owned(text),
                    // Shown as far as it can be.
                    Err(error) => {
                        Cow::Owned(String::from_utf8_lossy(error.as_bytes()).into_owned())
                    }
                },
            },
        }
    }
}
