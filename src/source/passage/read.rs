//! How files write passages: `p. 14`, `pp. 3-4`, `§4.2`, `para. 3`, `line 12`, `not-given`.

use std::str::FromStr;

use super::{Passage, PassageKind, SectionNumber, Sections};
use crate::diagnostic::Quoted;
use crate::source::{NumberRange, Numbers};
use crate::vocabulary::Word as _;

/// The signs of each kind: how one and how several are written, and what else is read.
const SIGNS: [(PassageKind, [&str; 2], &[&str]); 4] = [
    (PassageKind::Lines, ["line ", "lines "], &[]),
    (
        PassageKind::Pages,
        ["p. ", "pp. "],
        &["p.", "pp.", "page ", "pages "],
    ),
    (
        PassageKind::Sections,
        ["§", "§"],
        &["section ", "sections "],
    ),
    (
        PassageKind::Paragraphs,
        ["para. ", "paras. "],
        &["para.", "paras.", "¶", "paragraph ", "paragraphs "],
    ),
];

/// What a number without a sign is read as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Bare {
    /// Nothing: the file does not say what it tells places by.
    #[default]
    Unsaid,
    /// What the file says.
    Said(PassageKind),
    /// Anything: the file says a word that is none, which is reported.
    Misspelt,
}

impl Bare {
    fn kind(self) -> Option<PassageKind> {
        match self {
            Self::Unsaid | Self::Said(PassageKind::NotGiven) => None,
            Self::Said(kind) => Some(kind),
            Self::Misspelt => Some(PassageKind::Lines),
        }
    }
}

/// Why a text is no passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is none of the forms.
    Form,
    /// Its range ends before it begins.
    Backwards,
    /// It is a number of which the file does not say what it counts.
    Bare,
}

/// How places are written.
pub(crate) const FORMS: &str = "write `p. 14`, `§4.2`, `para. 3` or `line 12`, `pp. 3-4` for a \
                                range, `[§4, §5]` for a list, or `not-given`";

impl Unread {
    /// The message of a text that is no place, and how it is mended.
    pub(crate) fn said_of(self, text: &str) -> (String, String) {
        let written = Quoted(text);
        match self {
            Self::Form => (
                format!("{written} is not a place in the document"),
                FORMS.into(),
            ),
            Self::Backwards => (format!("the places {written} run backwards"), FORMS.into()),
            Self::Bare => (
                format!("{written} does not say what it counts"),
                format!(
                    "write `p. {text}`, `§{text}`, `para. {text}` or `line {text}`, or say at the \
                     head of the file what a number counts: `places: pages`"
                ),
            ),
        }
    }
}

fn of_kind(kind: PassageKind, number: &str) -> Result<Passage, Unread> {
    let passage = if kind == PassageKind::Sections {
        let section = SectionNumber::new(number);
        section
            .and_then(|section| Sections::new([section]))
            .map(Passage::Sections)
    } else {
        let range = NumberRange::read(number).and_then(|range| Numbers::new([range]));
        range.and_then(|range| Passage::of_numbers(kind, range))
    };
    passage.ok_or_else(|| match NumberRange::runs_backwards(number) {
        true => Unread::Backwards,
        false => Unread::Form,
    })
}

/// A text that is no place in a document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidPassage(Box<str>);

impl FromStr for Passage {
    type Err = InvalidPassage;

    /// Reads a place as it is shown or as files write it: `lines 58, 107`, `p. 14`, `§4.2`.
    ///
    /// # Errors
    ///
    /// [`InvalidPassage`] for anything else: for a number alone, of which nobody knows what it
    /// counts, or a range that runs backwards.
    fn from_str(text: &str) -> Result<Self, InvalidPassage> {
        if text == Self::NotGiven.to_string() {
            return Ok(Self::NotGiven);
        }
        let mut bare = Bare::Unsaid;
        let mut parts = Vec::new();
        for part in text.split(", ") {
            let part = Self::read(part, bare).map_err(|unread| {
                let (message, _) = unread.said_of(text);
                InvalidPassage(format!("{message}; {FORMS}").into())
            })?;
            bare = Bare::Said(part.kind());
            parts.push(part);
        }
        Self::joined(&parts).ok_or_else(|| InvalidPassage(FORMS.into()))
    }
}

impl Passage {
    /// Reads one passage, without a list: `p. 14`, `4.2`, `12-15`.
    pub(crate) fn read(text: &str, bare: Bare) -> Result<Self, Unread> {
        let text = text.trim();
        if text == PassageKind::NotGiven.as_str() {
            return Ok(Self::NotGiven);
        }
        let signed = SIGNS.iter().find_map(|(kind, signs, more)| {
            let mut signs = signs.iter().chain(*more);
            Some((*kind, signs.find_map(|sign| text.strip_prefix(sign))?))
        });
        if let Some((kind, number)) = signed {
            return of_kind(kind, number.trim());
        }
        // A number with dots in it counts nothing but sections.
        let begins_well = text.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase());
        if begins_well && text.contains('.') {
            return of_kind(PassageKind::Sections, text);
        }
        match bare.kind() {
            Some(kind) => of_kind(kind, text),
            None if NumberRange::read(text).is_some() => Err(Unread::Bare),
            None => Err(Unread::Form),
        }
    }

    /// Several of one kind as one; nothing from none, or from several kinds.
    pub(crate) fn joined(all: &[Self]) -> Option<Self> {
        let [first, rest @ ..] = all else { return None };
        if rest.is_empty() || rest.iter().any(|other| other.kind() != first.kind()) {
            return rest.is_empty().then(|| first.clone());
        }
        match first {
            Self::Sections(_) => {
                let lists = all.iter().filter_map(|one| match one {
                    Self::Sections(sections) => Some(sections.list()),
                    _ => None,
                });
                Sections::new(lists.flatten().cloned()).map(Self::Sections)
            }
            _ => {
                let ranges = all.iter().filter_map(Self::numbers);
                let numbers = Numbers::new(ranges.flat_map(Numbers::ranges).copied());
                Self::of_numbers(first.kind(), numbers?)
            }
        }
    }

    /// How a place is written whose kind somebody took for a key, as in `page: 14`.
    pub(crate) fn instead_of_key(key: &str) -> Option<String> {
        let is_meant =
            |kind: PassageKind| kind != PassageKind::Lines && kind.called().contains(&key);
        let (_, [one, _], _) = SIGNS.iter().find(|(kind, ..)| is_meant(*kind))?;
        Some(format!(
            "say where it stands under `at`, as in `at: {one}4`"
        ))
    }

    /// What reads as this, a text for each part of it.
    pub(crate) fn written(&self) -> Vec<String> {
        let signs = SIGNS.iter().find(|(kind, ..)| *kind == self.kind());
        let [one, several] = signs.map_or([""; 2], |(_, signs, _)| *signs);
        let range = |range: &NumberRange| {
            let is_one = range.first() == range.last();
            format!("{}{range}", if is_one { one } else { several })
        };
        match self {
            Self::NotGiven => vec![self.kind().to_string()],
            Self::Sections(sections) => sections
                .list()
                .iter()
                .map(|section| format!("{one}{section}"))
                .collect(),
            Self::Lines(numbers) | Self::Pages(numbers) | Self::Paragraphs(numbers) => {
                numbers.ranges().iter().map(range).collect()
            }
        }
    }
}
