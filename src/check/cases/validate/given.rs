//! What is given of the circumstances, each fact with its values.

use jiff::civil::Time;
use strum::IntoEnumIterator as _;

use super::known::{Known, among};
use crate::diagnostic::{Code, Quoted};
use crate::document::ConditionDocument;
use crate::policy::circumstances::Circumstances;
use crate::time::{minute_of_day, time_at};
use crate::vocabulary::{Fact, Word, YesNo};
use crate::yaml::At;

/// One fact and what it is, one after the other.
pub(super) struct Dimension {
    fact: Fact,
    values: Vec<Value>,
}

#[derive(Clone)]
enum Value {
    Number(usize),
    Clock(Time),
    /// Given by name.
    Named(Box<Circumstances>),
}

/// Reads what is given.
pub(super) fn read(given: &ConditionDocument, of: &Known<'_>, at: At<'_>) -> Vec<Dimension> {
    let mut dimensions = Vec::with_capacity(given.len());
    for (name, values) in given {
        let at = at.key(name);
        let fact = match of.policy.fact_or_proviso(name) {
            Ok(fact) => fact,
            Err(unknown) => {
                let message = format!("unknown fact {}", Quoted(name));
                at.fault_at_key(
                    Code::UnknownWord,
                    message,
                    unknown.help().map(str::to_owned),
                );
                continue;
            }
        };
        let mut found = Vec::with_capacity(values.len());
        for (i, text) in values.iter().enumerate() {
            let at = at.index(i);
            twice(values, i, at);
            found.extend(value(fact, name, text, of, at));
        }
        dimensions.push(Dimension {
            // Provisos are kept beside the facts of a school's own.
            fact: fact.unwrap_or(Fact::Own1),
            values: found,
        });
    }
    dimensions
}

fn value(fact: Option<Fact>, name: &str, text: &str, of: &Known<'_>, at: At<'_>) -> Option<Value> {
    if text.is_empty() {
        return None;
    }
    let named = || {
        let known = Circumstances::new().set(name, text).ok();
        known.map(|known| Value::Named(known.into()))
    };
    let Some(fact) = fact else {
        let words = YesNo::iter().map(Word::as_str);
        let is_known = among(name, text, words, at);
        return named().filter(|_| is_known);
    };
    if fact == Fact::Time {
        let time = minute_of_day(text.as_bytes()).and_then(time_at);
        if time.is_none() {
            let message = format!("{} is not a time of day", Quoted(text));
            let help = Some("write it as `\"08:45\"`, from 00:00 to 23:59".into());
            at.fault(Code::BadTime, message, help);
        }
        return time.map(Value::Clock);
    }
    if fact == Fact::Group {
        let mut words = text.split_ascii_whitespace();
        let known = of.groups();
        let is_known = words.all(|word| among("group", word, known.iter().copied(), at));
        return named().filter(|_| is_known);
    }
    let words = of.policy.values.words(fact)?;
    if !among(name, text, words.ids(), at) {
        return None;
    }
    match fact.words().iter().position(|word| *word == text) {
        Some(number) if !fact.is_own() => Some(Value::Number(number)),
        _ => named(),
    }
}

/// Reports a word that stands above in its list already; whether it does.
pub(super) fn twice(texts: &[String], i: usize, at: At<'_>) -> bool {
    let Some((text, above)) = texts.get(..=i).and_then(<[String]>::split_last) else {
        return false;
    };
    let is_again = above.contains(text);
    if is_again && !text.is_empty() {
        let message = format!("{} is listed twice", Quoted(text));
        let help = Some("take one of the two out".into());
        at.fault(Code::DuplicateWord, message, help);
    }
    is_again
}

/// How many combinations there are.
pub(super) fn count(dimensions: &[Dimension]) -> usize {
    let sizes = dimensions.iter().map(|dimension| dimension.values.len());
    sizes.fold(1, |all: usize, size| all.saturating_mul(size))
}

/// Every combination; the first fact varies slowest.
pub(super) fn combinations(dimensions: &[Dimension]) -> Vec<Circumstances> {
    let mut all = vec![Circumstances::UNKNOWN];
    for dimension in dimensions {
        let each = |known: &Circumstances| {
            let known = *known;
            dimension.values.iter().map(move |value| match value {
                Value::Number(number) => known.value(dimension.fact, *number),
                Value::Clock(time) => known.time(*time),
                Value::Named(given) => known.like(given, dimension.fact),
            })
        };
        all = all.iter().flat_map(each).collect();
    }
    all
}
