//! What a case expects, each word checked.

mod keys;

use super::given::twice;
use super::known::{Known, among};
use super::place;
use crate::check::cases::expected::{Aspect, Because, Expectation, Expected, WordSet};
use crate::check::cases::question::Verb;
use crate::diagnostic::{Code, Quoted};
use crate::document::ExpectDocument;
use crate::policy::Judge;
use crate::source::passage::read::{Bare, Unread};
use crate::source::{Passage, PassageKind};
use crate::vocabulary::{Interval, Measure, Step};
use crate::yaml::At;
use keys::{Key, accepted, keys, verbs};

/// The key under which a map stands.
const MEASURES: Key = Key::Whole(Aspect::Measures);

/// Reads what is expected of the answers to a verb.
pub(super) fn read(
    document: &ExpectDocument,
    verb: Verb,
    judges: &[Judge],
    known: &Known<'_>,
    at: At<'_>,
) -> Vec<Expectation> {
    let mut expected = Vec::new();
    let mut is_empty = true;
    for (key, words) in keys(document) {
        let Some(words) = words else { continue };
        is_empty = false;
        let bare = document.bare && matches!(key, Key::Whole(Aspect::Answer));
        let here = at.key(key.name());
        let here = if bare { at } else { here };
        if !verbs(key).contains(&verb) {
            refuse(key, verb, here);
            continue;
        }
        if words.iter().any(String::is_empty) {
            continue;
        }
        match key {
            Key::Because => {
                expected.extend(because(words, Expected::Because, known, here));
            }
            Key::NotBecause => {
                expected.extend(because(words, Expected::NotBecause, known, here));
            }
            _ => expected.extend(whole(key, words, verb, judges, known, here)),
        }
    }
    if !document.measures.is_empty() {
        is_empty = false;
        let here = at.key("measures");
        expected.extend(measures(document, verb, judges, known, here));
    }
    if is_empty && !at.is_at_fault() {
        let help = Some("state at least a part of the answer, such as `answer: ...`".into());
        at.fault(Code::NothingExpected, "nothing is expected", help);
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
    at: At<'_>,
) -> Option<Expectation> {
    let (kind, accepted) = accepted(key, verb, judges, known);
    // One word alone stands where its key does.
    let single = matches!(key, Key::Whole(Aspect::Answer | Aspect::Resolution));
    let mut set = WordSet::new();
    let mut is_sound = true;
    for (i, word) in words.iter().enumerate() {
        let item = at.index(i);
        let here = if single { at } else { item };
        let is_known = match key {
            Key::Whole(Aspect::Every) => is_period(word, here),
            _ => among(kind, word, accepted.iter().copied(), here),
        };
        // An audience may hold a role that is named as well.
        if is_known {
            twice(words, i, here);
        }
        match key {
            Key::Whole(Aspect::By | Aspect::Towards) => {
                set.extend(known.party(word).into_iter().map(Into::into));
            }
            // As it is written in full: `week` is `7-days`.
            Key::Whole(Aspect::Every) => set.extend(
                word.parse::<Interval>()
                    .map(|period| period.to_string().into()),
            ),
            _ => {
                set.insert(word.as_str().into());
            }
        }
        is_sound &= is_known;
    }
    if !is_sound {
        return None;
    }
    let steps = || words.iter().filter_map(|word| word.parse::<Step>().ok());
    let what = match key {
        Key::Includes => Expected::Includes(set),
        Key::Never if verb == Verb::Suspect => Expected::Banned(steps().collect()),
        Key::Never => Expected::Never(set),
        Key::Steps => Expected::Steps(steps().collect()),
        Key::Open => Expected::Open(set),
        Key::Whole(aspect) => {
            let (least, message) = match aspect {
                Aspect::Readings => (2, "an unclear answer has two readings or more"),
                Aspect::Outcomes => (2, "an answer that depends has two outcomes or more"),
                Aspect::Missing => (1, "an answer that depends misses a fact or more"),
                _ => (0, ""),
            };
            if set.len() < least {
                let help = Some("give all of them, or another `answer`".into());
                at.fault(Code::ImpossibleExpectation, message, help);
                return None;
            }
            Expected::Exactly(aspect, set)
        }
        Key::Because | Key::NotBecause => return None,
    };
    if matches!(key, Key::Includes | Key::Never | Key::Steps | Key::Open) && words.is_empty() {
        let help = Some(format!("name at least one {kind}, or take the key out"));
        at.fault(Code::NothingExpected, "nothing is expected", help);
        return None;
    }
    Some(Expectation {
        what,
        place: place(at),
    })
}

/// Reads how long or how much of responses it is.
fn measures(
    document: &ExpectDocument,
    verb: Verb,
    judges: &[Judge],
    known: &Known<'_>,
    at: At<'_>,
) -> Option<Expectation> {
    let key = MEASURES;
    if !verbs(key).contains(&verb) {
        refuse(key, verb, at);
        return None;
    }
    let (kind, accepted) = accepted(key, verb, judges, known);
    let mut set = WordSet::new();
    let mut is_sound = true;
    for (response, text) in &document.measures {
        let here = at.key(response);
        is_sound &= among(kind, response, accepted.iter().copied(), here) && !text.is_empty();
        match text.parse::<Measure>() {
            _ if text.is_empty() => {}
            Ok(measure) => {
                set.insert(format!("{response}: {measure}").into());
            }
            Err(error) => {
                let message = format!("{} is not a measure", Quoted(text));
                here.fault(Code::BadMeasure, message, Some(error.to_string()));
                is_sound = false;
            }
        }
    }
    is_sound.then(|| Expectation {
        what: Expected::Exactly(Aspect::Measures, set),
        place: place(at),
    })
}

/// Whether a text is an exact period; one that is not is reported.
fn is_period(text: &str, at: At<'_>) -> bool {
    let period = text.parse::<Interval>();
    if let Err(error) = &period {
        let message = format!("{} is not an exact period", Quoted(text));
        let help = format!("{error}; a vague one stands under `vaguely`");
        at.fault(Code::BadInterval, message, Some(help));
    }
    period.is_ok()
}

/// Reads places, and names of rules and rows.
fn because(
    words: &[String],
    expected_of: fn(Because) -> Expected,
    known: &Known<'_>,
    at: At<'_>,
) -> Vec<Expectation> {
    if words.is_empty() {
        let help = Some("give a line, a rule or a row, or take the key out".into());
        at.fault(Code::NothingExpected, "nothing is expected", help);
    }
    let mut expected = Vec::with_capacity(words.len());
    for (i, word) in words.iter().enumerate() {
        let at = at.index(i);
        twice(words, i, at);
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        let because = match passage(word, at) {
            Ok(passage) if is_number || !known.has_rule(word) => {
                known.passage(&passage, at);
                Because::At(passage)
            }
            Err(unread) if is_number => {
                bad_passage(word, unread, at);
                continue;
            }
            _ if known.rule(word, at) => Because::Rule(word.as_str().into()),
            _ => continue,
        };
        expected.push(Expectation {
            what: expected_of(because),
            place: place(at),
        });
    }
    expected
}

/// A place in the document: `201`, `355-357`, `p. 14`. A number alone is a line, where the file says
/// nothing else.
pub(super) fn passage(text: &str, at: At<'_>) -> Result<Passage, Unread> {
    let bare = match at.reader.bare {
        Bare::Unsaid => Bare::Said(PassageKind::Lines),
        said => said,
    };
    Passage::read(text, bare)
}

/// Reports what is no place in the document.
pub(super) fn bad_passage(text: &str, unread: Unread, at: At<'_>) {
    let (message, help) = unread.said_of(text);
    at.fault(Code::BadLineReference, message, Some(help));
}

/// Reports what is no reference to lines.
pub(super) fn bad_line(at: At<'_>) {
    let help = "write a line number, or `12-15` for a range; lines count from 1";
    let message = "not a line of the document";
    at.fault(Code::BadLineReference, message, Some(help.into()));
}

fn refuse(key: Key, verb: Verb, at: At<'_>) {
    let nothing = ExpectDocument::default();
    let names: Vec<String> = keys(&nothing)
        .into_iter()
        .filter(|(key, _)| verbs(*key).contains(&verb))
        .map(|(key, _)| key)
        .chain(verbs(MEASURES).contains(&verb).then_some(MEASURES))
        .map(|key| format!("`{}`", key.name()))
        .collect();
    let message = format!("`{}` is no part of an answer to `{verb}`", key.name());
    let help = Some(format!("its parts are {}", names.join(", ")));
    at.fault_at_key(Code::ImpossibleExpectation, message, help);
}
