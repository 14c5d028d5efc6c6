//! Paths as people write them: `user-actions.rows.gambling.everyone`, `cases[0].then`.

use std::fmt;

use crate::diagnostic::{Segment, write_path};

/// One step of a path, on its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

impl Step {
    pub(crate) fn segment(&self) -> Segment<'_> {
        match self {
            Self::Key(key) => Segment::Key(key),
            Self::Index(index) => Segment::Index(*index),
        }
    }
}

/// A path that stands on its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Steps(pub(crate) Vec<Step>);

/// A text that is no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoPath;

impl Steps {
    /// Reads a path, as faults write them; keys that are not plain words stand in backticks.
    pub(crate) fn read(text: &str) -> Result<Self, NoPath> {
        let mut steps = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            if let Some(list) = rest.strip_prefix('[') {
                let (index, after) = list.split_once(']').ok_or(NoPath)?;
                let is_number = !index.is_empty() && index.bytes().all(|b| b.is_ascii_digit());
                let index = is_number.then(|| index.parse().ok()).flatten();
                steps.push(Step::Index(index.ok_or(NoPath)?));
                rest = after;
                continue;
            }
            if !steps.is_empty() {
                rest = rest.strip_prefix('.').ok_or(NoPath)?;
            }
            let (key, after) = match rest.strip_prefix('`') {
                Some(quoted) => quoted.split_once('`').ok_or(NoPath)?,
                None => rest.split_at(rest.find(['.', '[', '`']).unwrap_or(rest.len())),
            };
            if key.is_empty() || key.trim() != key {
                return Err(NoPath);
            }
            steps.push(Step::Key(key.to_owned()));
            rest = after;
        }
        match steps.first() {
            Some(Step::Key(_)) => Ok(Self(steps)),
            Some(Step::Index(_)) | None => Err(NoPath),
        }
    }

    pub(crate) fn segments(&self) -> Vec<Segment<'_>> {
        self.0.iter().map(Step::segment).collect()
    }

    /// Whether this leads to the other place, or to something that holds it.
    pub(crate) fn holds(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }

    /// This path, and one step more.
    pub(crate) fn then(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_path(f, self.segments())
    }
}
