//! The numbers of sections.

use std::cmp::Ordering;
use std::fmt;

/// The number of a section as the document prints it: `3`, `4.2`, `A.1`, `2b`.
///
/// Parts with dots between them: a number that a letter may follow, a letter, or a capital with a
/// number behind it. They stand in the order of their parts, numbers before letters: `4.2` before
/// `4.10`, `10` before `A`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionNumber(Box<str>);

impl SectionNumber {
    /// Reads a number; nothing from a text that is none.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits = text.len() <= 40 && text.split('.').all(|part| key(part).is_some());
        fits.then(|| Self(text.into()))
    }

    /// The number as it is printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether another section is this one or lies in it, as `4.2` lies in `4`.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        let rest = other.0.strip_prefix(&*self.0);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}

/// Tells the order of a part: its number, its letter, and the number behind that.
fn key(part: &str) -> Option<(u32, &str, u32)> {
    let number = |digits: &str| match digits.as_bytes() {
        [b'0'] => Some(0),
        [b'1'..=b'9', ..] if digits.len() <= 6 => digits.parse().ok(),
        _ => None,
    };
    let after = |c: char| !c.is_ascii_digit();
    let (digits, letters) = part.split_at(part.find(after).unwrap_or(part.len()));
    if !digits.is_empty() {
        let is_letter = letters.len() <= 1 && letters.bytes().all(|b| b.is_ascii_alphabetic());
        return is_letter.then_some((number(digits)?, letters, 0));
    }
    let (letter, digits) = part.split_at_checked(1)?;
    let behind = match (letter.as_bytes(), digits) {
        ([b'A'..=b'Z' | b'a'..=b'z'], "") => 0,
        ([b'A'..=b'Z'], digits) => number(digits).filter(|number| *number > 0)?,
        _ => return None,
    };
    Some((u32::MAX, letter, behind))
}

impl Ord for SectionNumber {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.split('.').map(key).cmp(other.0.split('.').map(key))
    }
}

impl PartialOrd for SectionNumber {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for SectionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One section or several, as a file lists them. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sections(Box<[SectionNumber]>);

impl Sections {
    /// One section or more; nothing from none.
    #[must_use]
    pub fn new(sections: impl IntoIterator<Item = SectionNumber>) -> Option<Self> {
        let sections: Box<[_]> = sections.into_iter().collect();
        (!sections.is_empty()).then_some(Self(sections))
    }

    /// The sections, in the order in which the file lists them.
    #[must_use]
    pub fn list(&self) -> &[SectionNumber] {
        &self.0
    }

    pub(super) fn first(&self) -> Option<&SectionNumber> {
        self.0.first()
    }

    pub(super) fn meet(&self, others: &Self) -> bool {
        let meets =
            |one: &SectionNumber, other: &SectionNumber| one.holds(other) || other.holds(one);
        let mut sections = self.0.iter();
        sections.any(|one| others.0.iter().any(|other| meets(one, other)))
    }

    pub(super) fn are_within(&self, others: &Self) -> bool {
        self.0.iter().all(|section| others.hold(section))
    }

    pub(super) fn begin_in(&self, others: &Self) -> bool {
        self.first().is_some_and(|section| others.hold(section))
    }

    fn hold(&self, section: &SectionNumber) -> bool {
        self.0.iter().any(|other| other.holds(section))
    }
}

/// `4.2`, or `3, 4.2`.
impl fmt::Display for Sections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, section) in self.0.iter().enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            write!(f, "{comma}{section}")?;
        }
        Ok(())
    }
}
