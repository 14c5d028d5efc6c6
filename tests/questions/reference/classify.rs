//! May somebody do this? All that is said, under every completion of what is known.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::document::PolicyDocument;

use super::people::{Person, is_known_so, named, people, sets_aside};
use super::scope;
use super::situation::{Situation, completions, settled};
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

/// One role and one subject, tried for everybody in that role in every situation.
pub(crate) struct Act {
    role: String,
    subject: String,
    is_bounded: bool,
    pub(crate) voices: Vec<Voice>,
    /// The facts that some voice mentions.
    pub(crate) facts: BTreeSet<String>,
    /// The groups that the rules of the whole file name.
    named: Person,
    /// Everybody in the role; of each voice those that stand in its place, nothing where it is for others.
    people: Vec<(Person, Vec<Option<Vec<usize>>>)>,
    points: Vec<At>,
}

/// Somebody in a situation, and what is said then.
struct At {
    /// By their number.
    person: usize,
    situation: Situation,
    point: Point,
}

impl Act {
    pub(crate) fn new(document: &PolicyDocument, role: &str, subject: &str) -> Self {
        Self::under(document, role, subject, &Situation::new())
    }

    /// The same where this is known of provisos.
    pub(crate) fn under(
        document: &PolicyDocument,
        role: &str,
        subject: &str,
        provisos: &Situation,
    ) -> Self {
        let people = people(document, role);
        let mut voices = voices(document, |about| about == subject);
        voices.retain(|voice| {
            people
                .iter()
                .any(|person| !person.is_disjoint(&voice.binds))
        });
        let mut facts: BTreeSet<String> = voices.iter().flat_map(Voice::facts).collect();
        let is_bounded = !voices.is_empty() && scope::is_bounded(document, role, subject);
        if is_bounded {
            facts.insert(scope::WITHIN.to_owned());
        }
        let aside = |person: &Person| -> Vec<Option<Vec<usize>>> {
            let holds = |voice: &Voice| !person.is_disjoint(&voice.binds);
            let by = |this: &Voice| {
                let others = voices.iter().enumerate();
                let others =
                    others.filter(|(_, by)| holds(by) && sets_aside(document, person, by, this));
                others.map(|(at, _)| at).collect()
            };
            voices
                .iter()
                .map(|this| holds(this).then(|| by(this)))
                .collect()
        };
        let people: Vec<_> = people
            .into_iter()
            .map(|person| {
                let aside = aside(&person);
                (person, aside)
            })
            .collect();
        let mut points = Vec::new();
        for mut situation in completions(document, &facts, &Situation::new()) {
            situation.extend(provisos.clone());
            let each = voices.iter().map(|voice| says(document, voice, &situation));
            let verdicts: Vec<_> = each.collect();
            for (person, (_, aside)) in people.iter().enumerate() {
                let speaks = |by: &usize| !verdicts[*by].is_empty();
                let spoken: Vec<usize> = (0..verdicts.len())
                    .filter(|at| {
                        let by = aside[*at].as_ref();
                        !verdicts[*at].is_empty() && by.is_some_and(|by| !by.iter().any(speaks))
                    })
                    .collect();
                // What one of them permits on a proviso that was not kept, nothing permits.
                let is_broken = |at: &usize| voices[*at].is_broken(document, &situation);
                let is_broken = spoken.iter().any(is_broken);
                let told = |verdict: &String| match verdict.as_str() {
                    "allowed" | "discouraged" if is_broken => "not-allowed".to_owned(),
                    _ => verdict.clone(),
                };
                let told = |at: &usize| verdicts[*at].iter().map(told).collect();
                let spoken = spoken.iter().map(told).collect();
                points.push(At {
                    person,
                    situation: situation.clone(),
                    point: Point { spoken },
                });
            }
        }
        Self {
            role: role.to_owned(),
            subject: subject.to_owned(),
            is_bounded,
            voices,
            facts,
            named: named(document),
            people,
            points,
        }
    }

    /// What is known, and what follows from it.
    pub(crate) fn settled(&self, document: &PolicyDocument, known: &Situation) -> Situation {
        let known = settled(known);
        match self.is_bounded() {
            true => scope::settled(document, &self.role, &self.subject, &known),
            false => known,
        }
    }

    /// Whether something is said of it that holds within the policy's scope alone.
    pub(crate) fn is_bounded(&self) -> bool {
        self.is_bounded
    }

    /// Every way in which what is known can be completed.
    fn completions(&self, document: &PolicyDocument, known: &Situation) -> Vec<&At> {
        let agrees = |situation: &Situation| {
            situation
                .iter()
                .all(|(fact, value)| known.get(fact).is_none_or(|known| known == value))
        };
        let group = known.get("group");
        let is_so = |person: &Person| is_known_so(document, person, &self.role, group, &self.named);
        let people: Vec<bool> = self
            .people
            .iter()
            .map(|(person, _)| is_so(person))
            .collect();
        let is_meant = |at: &&At| people[at.person] && agrees(&at.situation);
        self.points.iter().filter(is_meant).collect()
    }

    /// The answer under what is known.
    pub(crate) fn answer(&self, document: &PolicyDocument, known: &Situation) -> Answer {
        let known = &self.settled(document, known);
        let completions = self.completions(document, known);
        let points = completions.iter().map(|at| &at.point);
        let verdicts: BTreeSet<String> = points.clone().flat_map(Point::verdicts).collect();
        let outcomes: BTreeSet<String> = points.map(Point::outcome).collect();
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
    fn turns_on(&self, known: &Situation, completions: &[&At]) -> BTreeSet<String> {
        let unknown = self.facts.iter().filter(|fact| !known.contains_key(*fact));
        let mut turns: BTreeSet<String> = unknown
            .filter(|fact| {
                differ(completions, |at| {
                    let mut others = at.situation.clone();
                    others.remove(*fact);
                    (at.person, others)
                })
            })
            .cloned()
            .collect();
        if differ(completions, |at| at.situation.clone()) {
            turns.insert("group".to_owned());
        }
        turns
    }

    /// What each voice can come to that is not sure to be silent, in the order of the file.
    pub(crate) fn speaking(
        &self,
        document: &PolicyDocument,
        known: &Situation,
    ) -> Vec<(&Voice, BTreeSet<String>)> {
        let known = &self.settled(document, known);
        let completions = self.completions(document, known);
        let situations: BTreeSet<&Situation> = completions.iter().map(|at| &at.situation).collect();
        let verdicts = |voice: &Voice| -> Vec<BTreeSet<String>> {
            let all = situations.iter();
            all.map(|situation| says(document, voice, situation))
                .collect()
        };
        let said: Vec<_> = self.voices.iter().map(verdicts).collect();
        // Outside the policy's scope none of them speaks.
        let is_outside =
            |at: &Situation| at.get(scope::WITHIN).is_some_and(|within| within == "no");
        let is_sure = |by: &usize| {
            let mut said = situations.iter().zip(&said[*by]);
            said.all(|(at, verdicts)| !verdicts.is_empty() || is_outside(at))
        };
        let people: BTreeSet<usize> = completions.iter().map(|at| at.person).collect();
        // Whether for somebody nothing that is sure to speak stands in its place.
        let bears = |voice: &usize| {
            people.iter().any(|person| {
                let by = self.people[*person].1[*voice].as_ref();
                by.is_some_and(|by| !by.iter().any(is_sure))
            })
        };
        (0..self.voices.len())
            .filter(bears)
            .map(|at| {
                (
                    &self.voices[at],
                    said[at].iter().flatten().cloned().collect(),
                )
            })
            .filter(|(_, verdicts): &(_, BTreeSet<String>)| !verdicts.is_empty())
            .collect()
    }
}

/// What a voice says in a situation; nothing outside the policy's scope.
fn says(document: &PolicyDocument, voice: &Voice, situation: &Situation) -> BTreeSet<String> {
    match situation.get(scope::WITHIN).map(String::as_str) {
        Some("no") => BTreeSet::new(),
        _ => voice.verdicts(document, situation),
    }
}

/// Whether the outcome differs between some that are the same in all else.
fn differ<T: Ord>(completions: &[&At], else_: impl Fn(&At) -> T) -> bool {
    let mut outcomes: BTreeMap<T, BTreeSet<String>> = BTreeMap::new();
    for at in completions {
        outcomes
            .entry(else_(at))
            .or_default()
            .insert(at.point.outcome());
    }
    outcomes.values().any(|outcomes| outcomes.len() > 1)
}
