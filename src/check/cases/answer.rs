//! The answer to a single question, and what it says in the words of a case.

mod duties;
mod procedure;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::expected::{Aspect, WordSet};
use super::question::{Asked, Part};
use crate::answer::ask::Answer;
use crate::answer::decision::{ContactPoint, ReasonKind};
use crate::answer::ids::Ids;
use crate::answer::refused::{AskError, QuestionError};
use crate::answer::rests::Rested;
use crate::check::lint::{Check, Finding};
use crate::document::Mark;
use crate::policy::{EvidenceRule, Policy, Subject};
use crate::source::Citation;
use crate::vocabulary::Word as _;

/// What a policy answers, as far as a case looks at it.
#[derive(Debug)]
pub(super) enum Answered<'p> {
    Of(Box<Looked<'p>>),
    Kept(&'p Policy, Vec<&'p EvidenceRule>),
    Found(&'p [Finding<'p>]),
}

/// An answer, in ids as well, and what of it is looked at.
#[derive(Debug)]
pub(super) struct Looked<'p> {
    pub(super) answer: Answer<'p>,
    pub(super) part: Part,
    ids: Ids<'p>,
}

/// What the lints find, by the day as of which they look; they look when somebody asks.
pub(in crate::check) struct Findings<'p> {
    policy: &'p Policy,
    days: BTreeMap<Date, OnceCell<Vec<Finding<'p>>>>,
}

impl<'p> Findings<'p> {
    /// Of the days on which some questions look.
    pub(super) fn of<'q>(policy: &'p Policy, questions: impl Iterator<Item = &'q Asked>) -> Self {
        let days = questions.filter_map(|question| match question {
            Asked::Check(day) => Some((*day, OnceCell::new())),
            _ => None,
        });
        Self {
            policy,
            days: days.collect(),
        }
    }

    fn on(&self, day: Date) -> &[Finding<'p>] {
        let found = self.days.get(&day);
        found.map_or(&[], |found| {
            found.get_or_init(|| self.policy.check(&Check::new(day)))
        })
    }
}

/// Asks a policy.
pub(super) fn ask<'p>(
    policy: &'p Policy,
    findings: &'p Findings<'_>,
    asked: &Asked,
) -> Result<Answered<'p>, AskError> {
    Ok(match asked {
        Asked::Of(question, part) => {
            let mut answer = policy.ask(question)?;
            match (&mut answer, part) {
                (Answer::Duties(_, duties), Part::Kind(duty)) => {
                    duties.retain(|listed| listed.duty == *duty);
                }
                (_, Part::By(role)) => {
                    policy.role_slot(*role)?;
                }
                _ => {}
            }
            Answered::Of(Box::new(Looked {
                ids: answer.ids(),
                answer,
                part: *part,
            }))
        }
        Asked::Keep(act) => {
            let act = Subject::from(*act);
            let slot = policy.subject_slot(&act);
            let slot = slot.ok_or(QuestionError::UnknownSubject(act))?;
            let rules = policy
                .evidence
                .iter()
                .filter(|rule| rule.of.get(slot).copied().unwrap_or(false));
            Answered::Kept(policy, rules.collect())
        }
        Asked::Check(day) => Answered::Found(findings.on(*day)),
    })
}

impl<'p> Answered<'p> {
    /// What it says of one part; nothing where it has no such part.
    pub(super) fn words(&self, aspect: Aspect) -> WordSet {
        match self {
            Self::Of(looked) => match looked.part {
                Part::Whole => looked.words(aspect),
                Part::Step(step) => looked.of_step(step, aspect),
                Part::By(_) => {
                    let points = looked.points();
                    match aspect {
                        Aspect::To => set(points.iter().flat_map(|of| of.to).map(|to| to.as_str())),
                        Aspect::Then => {
                            set(points.iter().flat_map(|of| of.then).map(|to| to.as_str()))
                        }
                        _ => WordSet::new(),
                    }
                }
                Part::Kind(_) => looked.of_duties(aspect),
            },
            Self::Kept(_, rules) if aspect == Aspect::Keep => {
                let keep = rules.iter().flat_map(|rule| &rule.keep);
                set(keep.map(|keep| keep.as_str()))
            }
            Self::Kept(..) | Self::Found(_) => WordSet::new(),
        }
    }

    /// How a printed table marks a column; nothing but answers have marks.
    pub(super) fn mark(&self, column: &str) -> Mark {
        self.looked()
            .map_or(Mark::None, |looked| looked.mark(column))
    }

    /// How the answer names a response.
    pub(super) fn named(&self, response: &str) -> Mark {
        self.looked()
            .map_or(Mark::None, |looked| looked.named(response))
    }

    pub(super) fn looked(&self) -> Option<&Looked<'p>> {
        match self {
            Self::Of(looked) => Some(looked),
            Self::Kept(..) | Self::Found(_) => None,
        }
    }

    /// The rules and rows that it rests on, by name and place.
    pub(super) fn reasons(&self) -> Vec<(&'p str, Citation<'p>)> {
        match self {
            Self::Of(looked) => looked.reasons(),
            Self::Kept(policy, rules) => rules
                .iter()
                .map(|rule| (&*rule.name, policy.cite(&rule.source)))
                .collect(),
            Self::Found(_) => Vec::new(),
        }
    }
}

impl<'p> Looked<'p> {
    /// What it says of the act, and of what follows.
    fn act(&self) -> &Ids<'p> {
        match &self.answer {
            Answer::Classification(_) => &self.ids,
            _ => self.ids.at("classification"),
        }
    }

    fn follows(&self) -> &Ids<'p> {
        match &self.answer {
            Answer::Recommendation(_) => &self.ids,
            _ => self.ids.at("recommendation"),
        }
    }

    fn words(&self, aspect: Aspect) -> WordSet {
        let (act, follows) = (self.act(), self.follows());
        match aspect {
            Aspect::Answer => match (act, act.at("verdict")) {
                (Ids::Nothing, _) => words(self.ids.at("is")),
                (_, Ids::Nothing) => words(act.at("is")),
                (_, verdict) => words(verdict),
            },
            Aspect::Readings => words(act.at("verdicts")),
            Aspect::Outcomes => words(act.at("outcomes")),
            Aspect::Missing => words(act.at("missing")),
            Aspect::Provisos => words(act.at("provisos")),
            Aspect::Gaps => words(act.at("gaps")),
            Aspect::Level => {
                let rested = self.answer.rests_on();
                let cells = rested
                    .iter()
                    .filter(|of| of.kind == ReasonKind::Cell.as_str());
                cells.flat_map(|of| words(of.says.at("level"))).collect()
            }
            Aspect::Resolution if self.answer.assessment().is_some() => words(self.ids.at("is")),
            Aspect::Incidents if self.answer.assessment().is_some() => {
                words(self.ids.at("amounts_to"))
            }
            Aspect::Possible => match self.ids.at("possible_incidents") {
                Ids::Each(possible) => {
                    let incidents = possible.iter().map(|of| of.at("incident"));
                    incidents.flat_map(words).collect()
                }
                _ => WordSet::new(),
            },
            Aspect::Required => words(follows.at("required")),
            Aspect::Available => words(follows.at("available")),
            Aspect::Disputed => words(follows.at("disputed")),
            Aspect::OneOf => words(follows.at("one_of")),
            Aspect::Depending => words(follows.at("depending")),
            Aspect::Measures => measures(follows.at("measured")),
            _ => WordSet::new(),
        }
    }

    /// How a printed table marks a column: that of levels in the cell of an act,
    /// that of incidents in the row of one. Of an incident without a row, how the
    /// answer itself names the response.
    fn mark(&self, column: &str) -> Mark {
        if *self.act() != Ids::Nothing {
            let levels = self.words(Aspect::Level);
            return match levels.contains(column) {
                true => Mark::Marked,
                false if levels.contains(&*format!("({column})")) => Mark::Available,
                false => Mark::None,
            };
        }
        let rows = [ReasonKind::IncidentRow, ReasonKind::RepeatRow].map(ReasonKind::as_str);
        let mut rested = self.answer.rests_on();
        rested.retain(|of| rows.contains(&of.kind));
        let marks = |of: &Rested<'p>, key| of.says.at(key).words().contains(&column);
        match rested.iter().filter(|of| marks(of, "required")).count() {
            _ if rested.is_empty() => self.named(column),
            0 if rested.iter().any(|of| marks(of, "available")) => Mark::Available,
            0 => Mark::None,
            // One row may be read in several ways, each a reason of its own.
            count if count < rested.len() && self.names("disputed", column) => Mark::Disputed,
            _ => Mark::Marked,
        }
    }

    fn names(&self, list: &str, response: &str) -> bool {
        self.follows().at(list).words().contains(&response)
    }

    fn named(&self, response: &str) -> Mark {
        if self.names("required", response) {
            Mark::Marked
        } else if self.names("disputed", response) || self.names("one_of", response) {
            Mark::Disputed
        } else if self.names("available", response) {
            Mark::Available
        } else {
            Mark::None
        }
    }

    /// To whom the one who was asked about brings it.
    pub(super) fn points(&self) -> Vec<ContactPoint<'p>> {
        match (&self.answer, self.part) {
            (Answer::Contacts(contacts), Part::By(role)) => contacts
                .points()
                // Whoever is of a kind brings it as all of that role do.
                .filter(|of| of.by.iter().any(|by| contacts.policy.is_kind(role, *by)))
                .collect(),
            _ => Vec::new(),
        }
    }

    fn reasons(&self) -> Vec<(&'p str, Citation<'p>)> {
        match self.part {
            Part::Step(step) => {
                let said = self.said(step).iter();
                said.map(|reason| (reason.rule, reason.source.clone()))
                    .collect()
            }
            Part::By(_) => {
                let points = self.points().into_iter();
                points.map(|of| (of.rule, of.source)).collect()
            }
            Part::Whole | Part::Kind(_) => {
                // Where the whole procedure stands is no rule of it.
                let rested = self.answer.rests_on().into_iter();
                let rules = rested.filter(|of| of.kind != "procedure");
                let act = self.answer.classification();
                // Of what is listed without a mark, where it is listed.
                let listed = act.and_then(|act| {
                    let row = act.policy.subject_id(usize::from(act.subject));
                    Some((row, act.unmarked()?.source))
                });
                rules.map(|of| (of.rule, of.source)).chain(listed).collect()
            }
        }
    }
}

/// Each response with each measure of it: `detention: 60 minutes`.
fn measures(ids: &Ids<'_>) -> WordSet {
    let Ids::Each(measured) = ids else {
        return WordSet::new();
    };
    let each = measured.iter().flat_map(|of| {
        let response = of.at("response").words().concat();
        let measures = of.at("measures").words().into_iter();
        measures.map(move |measure| format!("{response}: {measure}").into())
    });
    each.collect()
}

fn words(ids: &Ids<'_>) -> WordSet {
    set(ids.words())
}

fn set<'a>(words: impl IntoIterator<Item = &'a str>) -> WordSet {
    words.into_iter().map(Into::into).collect()
}
