//! What came of some lines of a log.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::cache::Outcome;
use super::fault::Fault;
use super::judgement::Judgement;
use super::words::AnswerKind;
use crate::answer::ask::Answer;
use crate::answer::decision::ResponseList;
use crate::answer::read::ReadAs;
use crate::log::reference::Reference;
use crate::vocabulary::Word as _;

/// Some lines of a log that follow each other, judged.
#[derive(Debug)]
pub struct Batch<'p> {
    pub(super) lines: Vec<JudgedLine<'p>>,
    pub(super) judged: u64,
    pub(super) refused: u64,
    pub(super) up_to: u64,
    /// Room for the next piece of the log.
    pub(super) place: Vec<u8>,
}

impl<'p> Batch<'p> {
    /// The lines in their order: those that were refused, and all of them, if
    /// [every line](super::Replay::every_line) was asked for.
    #[must_use]
    pub fn lines(&self) -> &[JudgedLine<'p>] {
        &self.lines
    }

    /// How many of these lines were judged.
    #[must_use]
    pub fn judged(&self) -> u64 {
        self.judged
    }

    /// How many of them were refused.
    #[must_use]
    pub fn refused(&self) -> u64 {
        self.refused
    }

    /// How many bytes of the log have been read up to their end.
    #[must_use]
    pub fn bytes_so_far(&self) -> u64 {
        self.up_to
    }
}

/// A line of a log, and what came of it.
///
/// It serialises as an object with the `line`, its `reference` if it has one, and `asks`, `answer_kind`,
/// `required`, `available` and `disputed`; of two policies, with the same of the second one under
/// `after`, and how the answer has `moved`: `same` or a direction. A line that was not judged has
/// `refused` instead, a list of its faults.
#[derive(Clone, Debug)]
pub struct JudgedLine<'p> {
    pub(super) line: u64,
    pub(super) reference: Option<Reference>,
    pub(super) read_as: Vec<ReadAs>,
    pub(super) outcome: Outcome<'p>,
}

impl<'p> JudgedLine<'p> {
    /// The number of the line of the file on which it begins, from 1.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The caller's own name for it.
    #[must_use]
    pub fn reference(&self) -> Option<&Reference> {
        self.reference.as_ref()
    }

    /// The words that were used in place of those that were written in another form.
    #[must_use]
    pub fn read_as(&self) -> &[ReadAs] {
        &self.read_as
    }

    /// What was answered, if it was judged.
    #[must_use]
    pub fn judgement(&self) -> Option<&Judgement<'p>> {
        self.outcome.as_deref().ok()
    }

    /// Everything for which it was refused; nothing for a line that was judged.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        match &self.outcome {
            Ok(_) => &[],
            Err(faults) => faults,
        }
    }
}

impl Serialize for JudgedLine<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("line", &self.line)?;
        if let Some(reference) = &self.reference {
            map.serialize_entry("reference", reference.as_str())?;
        }
        if !self.read_as.is_empty() {
            map.serialize_entry("read_as", &self.read_as)?;
        }
        match &self.outcome {
            Err(faults) => map.serialize_entry("refused", &**faults)?,
            Ok(judged) => {
                map.serialize_entry("asks", &judged.asks())?;
                answer(&mut map, judged.answer())?;
                if let Some(after) = judged.after() {
                    map.serialize_entry("after", &Alone(after))?;
                    let moved = judged.moved().map_or("same", |moved| moved.as_str());
                    map.serialize_entry("moved", moved)?;
                }
            }
        }
        map.end()
    }
}

fn answer<M: SerializeMap>(map: &mut M, answer: &Answer<'_>) -> Result<(), M::Error> {
    map.serialize_entry("answer_kind", &AnswerKind::of(answer))?;
    if let Some(follows) = answer.recommendation() {
        let ids = |list: Option<ResponseList<'_>>| -> Vec<String> {
            let ids = list.iter().flat_map(ResponseList::ids);
            ids.map(str::to_owned).collect()
        };
        map.serialize_entry("required", &ids(follows.required()))?;
        map.serialize_entry("available", &ids(follows.available()))?;
        map.serialize_entry("disputed", &ids(follows.disputed()))?;
    }
    Ok(())
}

/// An answer as an object of its own.
struct Alone<'a, 'p>(&'a Answer<'p>);

impl Serialize for Alone<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        answer(&mut map, self.0)?;
        map.end()
    }
}
