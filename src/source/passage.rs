//! A passage of the school's document: lines, pages, sections or paragraphs, or none that is given.

pub(crate) mod read;
mod section;

pub use read::InvalidPassage;
pub use section::{SectionNumber, Sections};

use std::cmp::Ordering;
use std::fmt;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use super::Numbers;
use crate::vocabulary::words;

words! {
    /// What the passages of a document are told by.
    ///
    /// Exhaustive: each is counted in its own way.
    pub enum PassageKind, "kind of place" {
        /// The lines of its plain text.
        Lines = "Lines",
        /// Its pages.
        Pages = "Pages",
        /// The numbers of its sections.
        Sections = "Sections",
        /// Its numbered paragraphs.
        Paragraphs = "Paragraphs",
        /// Nothing: the policy was born as a file, or nobody noted where it says so.
        NotGiven = "Not given",
    }
}

/// A passage of the school's document, told in one way.
///
/// Exhaustive: a caller who shows or counts passages has to know each.
///
/// ```
/// use online_safety_policy::source::{NumberRange, Numbers, Passage};
///
/// let pages = Numbers::new(NumberRange::new(3, 4)).map(Passage::Pages);
/// assert_eq!(pages.map(|pages| pages.to_string()).as_deref(), Some("pages 3-4"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// Lines of the plain text.
    Lines(Numbers),
    /// Pages.
    Pages(Numbers),
    /// Sections, by their numbers.
    Sections(Sections),
    /// Numbered paragraphs.
    Paragraphs(Numbers),
    /// It is not given: what is said is the school's own word all the same.
    NotGiven,
}

impl Passage {
    /// What it is told by.
    #[must_use]
    pub fn kind(&self) -> PassageKind {
        match self {
            Self::Lines(_) => PassageKind::Lines,
            Self::Pages(_) => PassageKind::Pages,
            Self::Sections(_) => PassageKind::Sections,
            Self::Paragraphs(_) => PassageKind::Paragraphs,
            Self::NotGiven => PassageKind::NotGiven,
        }
    }

    /// The lines, if it is told by lines.
    #[must_use]
    pub fn lines(&self) -> Option<&Numbers> {
        match self {
            Self::Lines(lines) => Some(lines),
            _ => None,
        }
    }

    /// The numbers, if it is told by something that is counted.
    #[must_use]
    pub fn numbers(&self) -> Option<&Numbers> {
        match self {
            Self::Lines(numbers) | Self::Pages(numbers) | Self::Paragraphs(numbers) => {
                Some(numbers)
            }
            Self::Sections(_) | Self::NotGiven => None,
        }
    }

    /// Numbers of a kind that is counted; nothing of another.
    pub(crate) fn of_numbers(kind: PassageKind, numbers: Numbers) -> Option<Self> {
        match kind {
            PassageKind::Lines => Some(Self::Lines(numbers)),
            PassageKind::Pages => Some(Self::Pages(numbers)),
            PassageKind::Paragraphs => Some(Self::Paragraphs(numbers)),
            PassageKind::Sections | PassageKind::NotGiven => None,
        }
    }

    /// Whether both have something in common: a line, a page, a paragraph, or a section of which one
    /// is a part of the other. What is told in another way, or is not given, has nothing in common.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Sections(one), Self::Sections(other)) => one.meet(other),
            _ => self.compared(other, Numbers::meet),
        }
    }

    /// Whether each part of it lies within some part of another, told in the same way.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Sections(one), Self::Sections(other)) => one.are_within(other),
            _ => self.compared(other, Numbers::are_within),
        }
    }

    /// Whether it begins within another; where neither is given, each does.
    pub(crate) fn begins_in(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::NotGiven, Self::NotGiven) => true,
            (Self::Sections(one), Self::Sections(other)) => one.begin_in(other),
            _ => self.compared(other, Numbers::begin_in),
        }
    }

    fn compared(&self, other: &Self, how: impl Fn(&Numbers, &Numbers) -> bool) -> bool {
        let both = self.numbers().zip(other.numbers());
        self.kind() == other.kind() && both.is_some_and(|(one, other)| how(one, other))
    }

    /// Its kind, and the number at which it begins, if it is told by something that is counted.
    pub(crate) fn rank(&self) -> (PassageKind, u32) {
        (self.kind(), self.numbers().map_or(0, Numbers::first))
    }

    /// Which of two begins first; nothing where both are not told in the same way.
    pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Sections(one), Self::Sections(other)) => Some(one.first().cmp(&other.first())),
            _ if self.kind() != other.kind() => None,
            _ => Some(self.numbers()?.first().cmp(&other.numbers()?.first())),
        }
    }

    /// Each range or section by itself.
    #[cfg(feature = "check")]
    pub(crate) fn parts(&self) -> Vec<Self> {
        let counted = |numbers: &Numbers| {
            let ranges = numbers.ranges().iter();
            let each =
                ranges.filter_map(|range| Self::of_numbers(self.kind(), Numbers::new([*range])?));
            each.collect()
        };
        match self {
            Self::NotGiven => vec![Self::NotGiven],
            Self::Sections(sections) => {
                let each = sections.list().iter();
                let each = each.filter_map(|section| Sections::new([section.clone()]));
                each.map(Self::Sections).collect()
            }
            Self::Lines(numbers) | Self::Pages(numbers) | Self::Paragraphs(numbers) => {
                counted(numbers)
            }
        }
    }

    /// The numbers alone, as `14`, `3-4` or `4.2, 5`; nothing where it is not given.
    pub(crate) fn numerals(&self) -> Option<String> {
        match self {
            Self::Sections(sections) => Some(sections.to_string()),
            _ => self.numbers().map(ToString::to_string),
        }
    }

    /// The key of a file under which such a passage is written, where lines have that one.
    pub(crate) fn key<'k>(&self, of_lines: &'k str, of_others: &'k str) -> &'k str {
        if self.lines().is_some() {
            of_lines
        } else {
            of_others
        }
    }

    fn is_one(&self) -> bool {
        match self {
            Self::Sections(sections) => sections.list().len() == 1,
            _ => self.numbers().is_none_or(Numbers::is_one),
        }
    }
}

impl PassageKind {
    /// How people call one such place, and several.
    pub(crate) fn called(self) -> [&'static str; 2] {
        match self {
            Self::Lines => ["line", "lines"],
            Self::Pages => ["page", "pages"],
            Self::Sections => ["section", "sections"],
            Self::Paragraphs => ["paragraph", "paragraphs"],
            Self::NotGiven => ["place", "places"],
        }
    }
}

/// `line 14`, `lines 12-14`, `page 14`, `section 4.2`, `paragraph 3`, `place not given`.
impl fmt::Display for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [one, several] = self.kind().called();
        f.write_str(if self.is_one() { one } else { several })?;
        match self.numerals() {
            Some(numerals) => write!(f, " {numerals}"),
            None => f.write_str(" not given"),
        }
    }
}

/// As a file writes it, on one line: `14`, `pp. 3-4`, `not-given`.
impl Serialize for Passage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Lines(lines) => lines.serialize(serializer),
            _ => serializer.collect_str(&self.written().join(", ")),
        }
    }
}

/// The keys of a place in JSON: its lines, perhaps none, and what else it is told by.
pub(crate) fn json_keys(
    at: Option<&Passage>,
) -> impl Iterator<Item = (&'static str, Option<String>)> {
    let lines = at.and_then(Passage::lines).map(ToString::to_string);
    let other = at.and_then(|at| {
        let key = match at {
            Passage::Pages(_) => "cited_pages",
            Passage::Sections(_) => "cited_sections",
            Passage::Paragraphs(_) => "cited_paragraphs",
            Passage::Lines(_) | Passage::NotGiven => return None,
        };
        Some((key, at.numerals()))
    });
    std::iter::once(("lines", lines)).chain(other)
}

/// The same, for what a place is a part of.
pub(super) fn keys<S: Serializer>(at: &Option<&Passage>, out: S) -> Result<S::Ok, S::Error> {
    let mut map = out.serialize_map(None)?;
    for (key, numerals) in json_keys(*at) {
        map.serialize_entry(key, &numerals)?;
    }
    map.end()
}
