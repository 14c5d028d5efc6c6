//! What a case expects, each word checked.

use std::collections::BTreeSet;

use strum::IntoEnumIterator as _;

use super::given::twice;
use super::known::{Known, among};
use super::place;
use crate::cases::expected::{Aspect, Because, Expectation, Expected, WordSet};
use crate::cases::question::Verb;
use crate::decision::{Resolution, Standing};
use crate::diagnostic::{Code, Path};
use crate::document::{ExpectDocument, Reader};
use crate::outcome::{Gap, Outcome};
use crate::policy::Judge;
use crate::source::LineRange;
use crate::vocabulary::{Evidence, Fact, Office, Proviso, Verdict, Word};

/// One key of `expect`: what it states, and which verbs have such a part.
#[derive(Clone, Copy)]
enum Key {
    Whole(Aspect),
    Includes,
    Never,
    Because,
    NotBecause,
}

/// Reads what is expected of the answers to a verb.
pub(super) fn read(
    document: &ExpectDocument,
    verb: Verb,
    judges: &[Judge],
    known: &Known<'_>,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Vec<Expectation> {
    let mut expected = Vec::new();
    let mut is_empty = true;
    for (name, key, words) in keys(document) {
        let Some(words) = words else { continue };
        is_empty = false;
        let bare = document.bare && name == "answer";
        let here = at.key(name);
        let here = if bare { at } else { here };
        if !verbs(key).contains(&verb) {
            refuse(name, verb, reader, here);
            continue;
        }
        if words.iter().any(String::is_empty) {
            continue;
        }
        match key {
            Key::Because => {
                expected.extend(because(words, Expected::Because, known, reader, here));
            }
            Key::NotBecause => {
                expected.extend(because(words, Expected::NotBecause, known, reader, here));
            }
            _ => expected.extend(whole(key, words, verb, judges, known, reader, here)),
        }
    }
    if is_empty && !reader.is_at_fault(at) {
        let help = Some("state at least a part of the answer, such as `answer: ...`".into());
        reader.fault(Code::NothingExpected, at, "nothing is expected", help);
    }
    expected
}

/// Reads all words of a key but `because`.
fn whole(
    key: Key,
    words: &[String],
    verb: Verb,
    judges: &[Judge],
    known: &Known<'_>,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Option<Expectation> {
    let (kind, accepted) = accepted(key, verb, judges, known);
    // One word alone stands where its key does.
    let single = matches!(key, Key::Whole(Aspect::Answer | Aspect::Resolution));
    let mut set = WordSet::new();
    let mut is_sound = true;
    for (i, word) in words.iter().enumerate() {
        let item = at.index(i);
        let here = if single { at } else { item };
        let known = among(kind, word, accepted.iter().copied(), reader, here);
        if known && !set.insert(word.as_str().into()) {
            twice(word, reader, here);
        }
        is_sound &= known;
    }
    if !is_sound {
        return None;
    }
    let what = match key {
        Key::Includes => Expected::Includes(set),
        Key::Never => Expected::Never(set),
        Key::Whole(aspect) => {
            let least = match aspect {
                Aspect::Readings | Aspect::Outcomes => 2,
                Aspect::Missing => 1,
                _ => 0,
            };
            if set.len() < least {
                let message = format!("never fewer than {least} {}", aspect.label());
                let help = Some("give all of them, or another `answer`".into());
                reader.fault(Code::ImpossibleExpectation, at, message, help);
                return None;
            }
            Expected::Exactly(aspect, set)
        }
        Key::Because | Key::NotBecause => return None,
    };
    if matches!(key, Key::Includes | Key::Never) && words.is_empty() {
        let help = Some("name at least one response, or take the key out".into());
        reader.fault(Code::NothingExpected, at, "nothing is expected", help);
        return None;
    }
    Some(Expectation {
        what,
        place: place(reader, at),
    })
}

/// Reads lines, and names of rules and rows.
fn because(
    words: &[String],
    expected_of: fn(Because) -> Expected,
    known: &Known<'_>,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Vec<Expectation> {
    if words.is_empty() {
        let help = Some("give a line, a rule or a row, or take the key out".into());
        reader.fault(Code::NothingExpected, at, "nothing is expected", help);
    }
    let mut expected = Vec::with_capacity(words.len());
    for (i, word) in words.iter().enumerate() {
        let at = at.index(i);
        if words.iter().take(i).any(|other| other == word) {
            twice(word, reader, at);
        }
        let because = match lines(word) {
            Some(range) => {
                known.line(range, reader, at);
                Because::Line(range)
            }
            None if word.starts_with(|c: char| c.is_ascii_digit()) => {
                bad_line(reader, at);
                continue;
            }
            None if known.rule(word, reader, at) => Because::Rule(word.as_str().into()),
            None => continue,
        };
        expected.push(Expectation {
            what: expected_of(because),
            place: place(reader, at),
        });
    }
    expected
}

/// Lines of the document, `201` or `355-357`.
pub(super) fn lines(text: &str) -> Option<LineRange> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    LineRange::new(first.trim().parse().ok()?, last.trim().parse().ok()?)
}

/// Reports what is no reference to lines.
pub(super) fn bad_line(reader: &mut Reader<'_>, at: Path<'_>) {
    let help = "write a line number, or `12-15` for a range; lines count from 1";
    let message = "not a line of the document";
    reader.fault(Code::BadLineReference, at, message, Some(help.into()));
}

fn refuse(name: &str, verb: Verb, reader: &mut Reader<'_>, at: Path<'_>) {
    let nothing = ExpectDocument::default();
    let names: Vec<String> = keys(&nothing)
        .into_iter()
        .filter(|(_, key, _)| verbs(*key).contains(&verb))
        .map(|(name, ..)| format!("`{name}`"))
        .collect();
    let message = format!("`{name}` is no part of an answer to `{verb}`");
    let help = Some(format!("its parts are {}", names.join(", ")));
    reader.fault_at_key(Code::ImpossibleExpectation, at, message, help);
}

type Stated<'d> = (&'static str, Key, Option<&'d [String]>);

/// Every key, and what the document states under it.
fn keys(document: &ExpectDocument) -> [Stated<'_>; 19] {
    use Aspect::{
        Answer, Available, Disputed, Gaps, Incidents, Keep, Level, Missing, Outcomes, Possible,
        Provisos, Readings, Required, Resolution, To,
    };
    fn one(word: &Option<String>) -> Option<&[String]> {
        word.as_ref().map(std::slice::from_ref)
    }
    [
        ("answer", Key::Whole(Answer), one(&document.answer)),
        (
            "readings",
            Key::Whole(Readings),
            document.readings.as_deref(),
        ),
        (
            "outcomes",
            Key::Whole(Outcomes),
            document.outcomes.as_deref(),
        ),
        ("missing", Key::Whole(Missing), document.missing.as_deref()),
        ("level", Key::Whole(Level), document.level.as_deref()),
        (
            "provisos",
            Key::Whole(Provisos),
            document.provisos.as_deref(),
        ),
        ("gaps", Key::Whole(Gaps), document.gaps.as_deref()),
        (
            "resolution",
            Key::Whole(Resolution),
            one(&document.resolution),
        ),
        (
            "incidents",
            Key::Whole(Incidents),
            document.incidents.as_deref(),
        ),
        (
            "possible",
            Key::Whole(Possible),
            document.possible.as_deref(),
        ),
        (
            "required",
            Key::Whole(Required),
            document.required.as_deref(),
        ),
        (
            "available",
            Key::Whole(Available),
            document.available.as_deref(),
        ),
        (
            "disputed",
            Key::Whole(Disputed),
            document.disputed.as_deref(),
        ),
        ("includes", Key::Includes, document.includes.as_deref()),
        ("never", Key::Never, document.never.as_deref()),
        ("to", Key::Whole(To), document.to.as_deref()),
        ("keep", Key::Whole(Keep), document.keep.as_deref()),
        ("because", Key::Because, document.because.as_deref()),
        (
            "not-because",
            Key::NotBecause,
            document.not_because.as_deref(),
        ),
    ]
}

/// The verbs whose answers have such a part.
fn verbs(key: Key) -> &'static [Verb] {
    use Verb::{Assess, Classify, Keep, Recommend, Report};
    match key {
        Key::Whole(Aspect::Answer) => &[Classify, Assess, Recommend],
        Key::Whole(
            Aspect::Readings
            | Aspect::Outcomes
            | Aspect::Missing
            | Aspect::Level
            | Aspect::Provisos
            | Aspect::Gaps,
        ) => &[Classify, Assess],
        Key::Whole(Aspect::Resolution | Aspect::Incidents | Aspect::Possible) => &[Assess],
        Key::Whole(Aspect::Required | Aspect::Available | Aspect::Disputed)
        | Key::Includes
        | Key::Never => &[Assess, Recommend],
        Key::Whole(Aspect::To) => &[Report],
        Key::Whole(Aspect::Keep) => &[Keep],
        Key::Because | Key::NotBecause => &[Classify, Assess, Recommend, Report, Keep],
    }
}

/// What the words of a key are called, and which there are.
fn accepted<'p>(
    key: Key,
    verb: Verb,
    judges: &[Judge],
    known: &Known<'p>,
) -> (&'static str, BTreeSet<&'p str>) {
    fn all<'p, W: Word>() -> BTreeSet<&'p str> {
        W::iter().map(Word::as_str).collect()
    }
    match key {
        Key::Whole(Aspect::Answer) if verb == Verb::Recommend => ("answer", all::<Standing>()),
        Key::Whole(Aspect::Answer) => {
            let outcomes = Outcome::iter().map(Word::as_str);
            ("answer", outcomes.chain(["depends"]).collect())
        }
        Key::Whole(Aspect::Readings) => (Verdict::KIND, all::<Verdict>()),
        Key::Whole(Aspect::Outcomes) => (Outcome::KIND, all::<Outcome>()),
        Key::Whole(Aspect::Missing) => (Fact::KIND, all::<Fact>()),
        Key::Whole(Aspect::Level) => ("column", known.levels()),
        Key::Whole(Aspect::Provisos) => (Proviso::KIND, all::<Proviso>()),
        Key::Whole(Aspect::Gaps) => (Gap::KIND, all::<Gap>()),
        Key::Whole(Aspect::Resolution) => (Resolution::KIND, all::<Resolution>()),
        Key::Whole(Aspect::Incidents | Aspect::Possible) => ("incident", known.incidents(judges)),
        Key::Whole(Aspect::Required | Aspect::Available | Aspect::Disputed)
        | Key::Includes
        | Key::Never => ("response", known.responses(judges)),
        Key::Whole(Aspect::To) => (Office::KIND, all::<Office>()),
        Key::Whole(Aspect::Keep) => (Evidence::KIND, all::<Evidence>()),
        Key::Because | Key::NotBecause => ("reason", BTreeSet::new()),
    }
}
