//! May somebody do this? All that is said, under every completion of what is known.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::document::PolicyDocument;

use super::situation::{Situation, completions};
use super::voices::{Voice, voices};

/// The answer, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Decided(String),
    Silent,
    Unclear(BTreeSet<String>),
    Depends {
        on: BTreeSet<String>,
        outcomes: BTreeSet<String>,
    },
}

/// What the voices say together in one situation.
#[derive(Clone, Debug)]
struct Point {
    /// What each voice says that is not silent.
    spoken: Vec<BTreeSet<String>>,
}

impl Point {
    fn verdicts(&self) -> BTreeSet<String> {
        self.spoken.iter().flatten().cloned().collect()
    }

    fn disagree(&self) -> bool {
        self.spoken.windows(2).any(|pair| pair[0] != pair[1])
    }

    /// A verdict, or `silent`, or `unclear`.
    fn outcome(&self) -> String {
        let verdicts: Vec<_> = self.verdicts().into_iter().collect();
        match verdicts.as_slice() {
            [] => "silent".to_owned(),
            [verdict] => verdict.clone(),
            _ => "unclear".to_owned(),
        }
    }
}

/// One role and one subject, tried in every situation.
pub(crate) struct Act {
    pub(crate) voices: Vec<Voice>,
    /// The facts that some voice mentions.
    pub(crate) facts: BTreeSet<String>,
    points: Vec<(Situation, Point)>,
}

impl Act {
    pub(crate) fn new(document: &PolicyDocument, role: &str, subject: &str) -> Self {
        let voices = voices(document, role, subject);
        let facts: BTreeSet<String> = voices.iter().flat_map(Voice::facts).collect();
        let points = completions(document, &facts, &Situation::new())
            .into_iter()
            .map(|situation| {
                let spoken = voices
                    .iter()
                    .map(|voice| voice.verdicts(document, &situation))
                    .filter(|verdicts| !verdicts.is_empty())
                    .collect();
                (situation, Point { spoken })
            })
            .collect();
        Self {
            voices,
            facts,
            points,
        }
    }

    /// Every way in which what is known can be completed.
    fn completions(&self, known: &Situation) -> Vec<&(Situation, Point)> {
        let agrees = |situation: &Situation| {
            situation
                .iter()
                .all(|(fact, value)| known.get(fact).is_none_or(|known| known == value))
        };
        let points = self.points.iter();
        points.filter(|(situation, _)| agrees(situation)).collect()
    }

    /// The answer under what is known.
    pub(crate) fn answer(&self, known: &Situation) -> Answer {
        let completions = self.completions(known);
        let points = completions.iter().map(|(_, point)| point);
        let verdicts: BTreeSet<String> = points.clone().flat_map(Point::verdicts).collect();
        let outcomes: BTreeSet<String> = points.clone().map(Point::outcome).collect();
        if points.clone().any(Point::disagree) {
            return Answer::Unclear(verdicts);
        }
        let the_only_one = outcomes.first().filter(|_| outcomes.len() == 1);
        match the_only_one.map(String::as_str) {
            Some("silent") => Answer::Silent,
            Some("unclear") => Answer::Unclear(verdicts),
            Some(verdict) => Answer::Decided(verdict.to_owned()),
            None => Answer::Depends {
                on: self.turns_on(known, &completions),
                outcomes,
            },
        }
    }

    /// The unknown facts that change the outcome while all others stay as they are.
    fn turns_on(&self, known: &Situation, completions: &[&(Situation, Point)]) -> BTreeSet<String> {
        let unknown = self.facts.iter().filter(|fact| !known.contains_key(*fact));
        unknown
            .filter(|fact| {
                let mut outcomes: BTreeMap<Situation, BTreeSet<String>> = BTreeMap::new();
                for (situation, point) in completions {
                    let mut others = situation.clone();
                    others.remove(*fact);
                    outcomes.entry(others).or_default().insert(point.outcome());
                }
                outcomes.values().any(|outcomes| outcomes.len() > 1)
            })
            .cloned()
            .collect()
    }

    /// What each voice can come to that is not sure to be silent, in the order of the file.
    pub(crate) fn speaking(
        &self,
        document: &PolicyDocument,
        known: &Situation,
    ) -> Vec<(&Voice, BTreeSet<String>)> {
        let completions = self.completions(known);
        self.voices
            .iter()
            .map(|voice| {
                let all = completions.iter();
                let verdicts = all.flat_map(|(situation, _)| voice.verdicts(document, situation));
                (voice, verdicts.collect::<BTreeSet<_>>())
            })
            .filter(|(_, verdicts)| !verdicts.is_empty())
            .collect()
    }
}
