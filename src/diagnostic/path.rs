//! Where in a document something is, without allocating on the way down.

use std::fmt;

/// A place in a document, as a list that lives on the stack of whoever descends.
///
/// ```
/// # use online_safety_policy::diagnostic::Path;
/// let rows = Path::ROOT.key("pupil-incidents");
/// let rows = rows.key("rows");
/// assert_eq!(rows.key("sharing").index(2).to_string(), "pupil-incidents.rows.sharing[2]");
/// assert_eq!(rows.key("a b").to_string(), "pupil-incidents.rows.`a b`");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Path<'a>(Step<'a>);

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Segment<'a> {
    Key(&'a str),
    Index(usize),
}

impl Path<'static> {
    /// The whole document.
    pub const ROOT: Self = Self(Step::Root);
}

impl<'a> Path<'a> {
    /// The value under this key.
    #[must_use]
    pub fn key(&'a self, key: &'a str) -> Path<'a> {
        Path(Step::Key(self, key))
    }

    /// The item at this place in a list, from 0.
    #[must_use]
    pub fn index(&'a self, index: usize) -> Path<'a> {
        Path(Step::Index(self, index))
    }

    /// The map or list that this stands in; none for the whole document.
    pub(crate) fn parent(self) -> Option<Path<'a>> {
        match self.0 {
            Step::Root => None,
            Step::Key(above, _) | Step::Index(above, _) => Some(*above),
        }
    }

    /// The list that this is an item of, and its place there.
    pub(crate) fn item(self) -> Option<(Path<'a>, usize)> {
        match self.0 {
            Step::Index(list, index) => Some((*list, index)),
            Step::Root | Step::Key(..) => None,
        }
    }

    /// The key that leads here; none for an item of a list.
    pub(crate) fn last_key(self) -> Option<&'a str> {
        match self.0 {
            Step::Key(_, key) => Some(key),
            Step::Root | Step::Index(..) => None,
        }
    }

    /// The steps from here up to the root.
    fn upwards(self) -> impl Iterator<Item = Segment<'a>> {
        let mut here = self;
        std::iter::from_fn(move || match here.0 {
            Step::Root => None,
            Step::Key(above, key) => {
                here = *above;
                Some(Segment::Key(key))
            }
            Step::Index(above, index) => {
                here = *above;
                Some(Segment::Index(index))
            }
        })
    }

    /// The steps from the root down to here.
    pub(crate) fn segments(self) -> Vec<Segment<'a>> {
        let mut segments: Vec<_> = self.upwards().collect();
        segments.reverse();
        segments
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_path(f, self.segments())
    }
}

/// Writes steps as one dotted path; keys that are not plain words in backticks.
pub(crate) fn write_path<'a>(
    out: &mut impl fmt::Write,
    segments: impl IntoIterator<Item = Segment<'a>>,
) -> fmt::Result {
    let mut first = true;
    for segment in segments {
        match segment {
            Segment::Index(index) => write!(out, "[{index}]")?,
            Segment::Key(key) => {
                if !first {
                    out.write_char('.')?;
                }
                if is_plain(key) {
                    out.write_str(key)?;
                } else {
                    write!(out, "{}", super::Quoted(key))?;
                }
            }
        }
        first = false;
    }
    Ok(())
}

fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}
