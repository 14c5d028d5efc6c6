//! The answer to a single question, and what it says in the words of a case.

mod duties;
mod procedure;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::expected::{Aspect, WordSet};
use super::question::{Act, Question};
use crate::answer::decision::{
    Assessment, Classification, ListedDuty, Procedure, Reason, ReasonKind, Recommendation,
    ResponseList, Says,
};
use crate::check::lint::Finding;
use crate::document::Mark;
use crate::policy::{Contact, EvidenceRule, Policy, QuestionError};
use crate::source::Citation;
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Step, Word};

/// What a policy answers.
#[derive(Debug)]
pub(super) enum Answer<'p> {
    Act(Classification<'p>),
    Assessed(Assessment<'p>),
    Incident(Recommendation<'p>),
    Suspected(Procedure<'p>),
    /// The same, of one step alone.
    OfStep(Procedure<'p>, Step),
    Told(&'p Policy, Vec<&'p Contact>),
    Has(Vec<ListedDuty<'p>>),
    Kept(&'p Policy, Vec<&'p EvidenceRule>),
    Found(&'p [Finding<'p>]),
}

/// What the lints find, by the day as of which they look.
pub(super) type Findings<'p> = BTreeMap<Date, Vec<Finding<'p>>>;

/// Asks a policy.
pub(super) fn ask<'p>(
    policy: &'p Policy,
    findings: &'p Findings<'p>,
    question: &Question,
) -> Result<Answer<'p>, QuestionError> {
    let role_at = |role| policy.role_slot(role);
    Ok(match *question {
        Question::Classify(Act {
            role,
            subject,
            given,
        }) => Answer::Act(policy.classify(role, subject, &given)?),
        Question::Assess(act, intent, history) => {
            Answer::Assessed(policy.assess(act.role, act.subject, &act.given, intent, history)?)
        }
        Question::Recommend(asked) => Answer::Incident(policy.recommend(
            asked.role,
            [asked.incident],
            asked.intent,
            asked.history,
        )?),
        Question::Suspect(suspicion) => Answer::Suspected(policy.procedure(suspicion)),
        Question::Step(suspicion, step) => Answer::OfStep(policy.procedure(suspicion), step),
        Question::Report(role, matter) => {
            let role = role_at(role)?;
            let contacts = policy.contacts.iter().filter(|contact| {
                contact.matter == matter && contact.by.get(role).copied().unwrap_or(false)
            });
            Answer::Told(policy, contacts.collect())
        }
        Question::HasTo(who, duty) => {
            let duties = policy.duties_of(who)?;
            Answer::Has(duties.filter(|listed| listed.duty == duty).collect())
        }
        Question::Keep(act) => {
            let slot = policy
                .actions
                .slot(&act)
                .ok_or(QuestionError::UnknownSubject(act.into()))?;
            let rules = policy
                .evidence
                .iter()
                .filter(|rule| rule.of.get(slot).copied().unwrap_or(false));
            Answer::Kept(policy, rules.collect())
        }
        Question::Check(day) => Answer::Found(findings.get(&day).map_or(&[], Vec::as_slice)),
    })
}

impl<'p> Answer<'p> {
    fn act(&self) -> Option<&Classification<'p>> {
        match self {
            Self::Act(answer) => Some(answer),
            Self::Assessed(answer) => Some(answer.classification()),
            _ => None,
        }
    }

    fn incident(&self) -> Option<&Recommendation<'p>> {
        match self {
            Self::Incident(answer) => Some(answer),
            Self::Assessed(answer) => Some(answer.recommendation()),
            _ => None,
        }
    }

    /// What it says of one part; nothing where it has no such part.
    pub(super) fn words(&self, aspect: Aspect) -> WordSet {
        let list = |of: fn(&Recommendation<'p>) -> Option<ResponseList<'p>>| {
            let list = self.incident().and_then(of);
            set(list.into_iter().flat_map(|list| list.ids()))
        };
        let decision = self.act().map(Classification::decision);
        match (aspect, decision) {
            (Aspect::Answer, Some(Decision::Decided(verdict))) => set([verdict.as_str()]),
            (Aspect::Answer, Some(decision)) => set([decision.kind()]),
            (Aspect::Answer, None) if matches!(self, Self::Has(_)) => self.of_duties(aspect),
            (Aspect::Every | Aspect::Trigger | Aspect::Vaguely | Aspect::Towards, _) => {
                self.of_duties(aspect)
            }
            (Aspect::Answer, None) if self.procedure().is_some() => self.of_procedure(aspect),
            (Aspect::Answer, None) => {
                let standing = self.incident().map(Recommendation::standing);
                set(standing.map(Word::as_str))
            }
            (Aspect::Readings, Some(Decision::Unclear(verdicts))) => {
                set(verdicts.iter().map(Word::as_str))
            }
            (Aspect::Outcomes, Some(Decision::Depends { outcomes, .. })) => {
                set(outcomes.iter().map(Word::as_str))
            }
            (Aspect::Missing, Some(Decision::Depends { missing, .. })) => {
                set(missing.iter().map(Word::as_str))
            }
            (Aspect::Readings | Aspect::Outcomes | Aspect::Missing, _) => WordSet::new(),
            (Aspect::Level, _) => {
                let reasons = self.act().into_iter().flat_map(Classification::reasons);
                set(reasons.filter_map(|reason| match reason.says {
                    Says::Level { id, .. } if reason.kind == ReasonKind::Cell => Some(id),
                    _ => None,
                }))
            }
            (Aspect::Provisos, _) => {
                let provisos = self.act().map(Classification::provisos);
                set(provisos.into_iter().flatten().map(Word::as_str))
            }
            (Aspect::Gaps, _) => {
                let gaps = self.act().map(Classification::gaps);
                set(gaps.into_iter().flatten().map(Word::as_str))
            }
            (Aspect::Resolution, _) => match self {
                Self::Assessed(answer) => set([answer.resolution().as_str()]),
                _ => WordSet::new(),
            },
            (Aspect::Incidents, _) => match self {
                Self::Assessed(answer) => set(answer.incidents().map(|mapped| mapped.incident)),
                _ => WordSet::new(),
            },
            (Aspect::Possible, _) => match self {
                Self::Assessed(answer) => set(answer.possible().map(|mapped| mapped.incident)),
                _ => WordSet::new(),
            },
            (Aspect::Required, _) => list(Recommendation::required),
            (Aspect::Available, _) => list(Recommendation::available),
            (Aspect::Disputed, _) => list(Recommendation::disputed),
            (Aspect::To, _) => match self {
                Self::Told(_, contacts) => {
                    set(contacts.iter().flat_map(|c| &c.to).map(|to| to.as_str()))
                }
                _ => self.of_procedure(aspect),
            },
            (Aspect::Then, _) => match self {
                Self::Told(_, contacts) => {
                    set(contacts.iter().flat_map(|c| &c.then).map(|to| to.as_str()))
                }
                _ => WordSet::new(),
            },
            (Aspect::By | Aspect::After | Aspect::Urgency, _) => self.of_procedure(aspect),
            (Aspect::Keep, _) => match self {
                Self::Kept(_, rules) => set(rules
                    .iter()
                    .flat_map(|rule| &rule.keep)
                    .map(|keep| keep.as_str())),
                _ => WordSet::new(),
            },
        }
    }

    /// How a printed table marks a column: that of levels in the cell of an act,
    /// that of incidents in the row of one. Of an incident without a row, how the
    /// answer itself names the response.
    pub(super) fn mark(&self, column: &str) -> Mark {
        if self.act().is_some() {
            return match self.words(Aspect::Level).contains(column) {
                true => Mark::Marked,
                false => Mark::None,
            };
        }
        let rows = self
            .incident()
            .into_iter()
            .flat_map(Recommendation::reasons);
        let rows = rows.filter_map(|reason| match (reason.kind, reason.says) {
            (
                ReasonKind::IncidentRow | ReasonKind::RepeatRow,
                Says::Responses {
                    required,
                    available,
                },
            ) => Some((required, available)),
            _ => None,
        });
        let rows: Vec<_> = rows.collect();
        let requires = |(required, _): &&(ResponseList<'p>, _)| has(*required, column);
        match rows.iter().filter(requires).count() {
            _ if rows.is_empty() => self.named(column),
            0 if rows.iter().any(|(_, available)| has(*available, column)) => Mark::Available,
            0 => Mark::None,
            // One row may be read in several ways, each a reason of its own.
            count if count < rows.len() && has_list(self.disputed(), column) => Mark::Disputed,
            _ => Mark::Marked,
        }
    }

    fn disputed(&self) -> Option<ResponseList<'p>> {
        self.incident().and_then(Recommendation::disputed)
    }

    /// How the answer names a response.
    pub(super) fn named(&self, response: &str) -> Mark {
        let Some(answer) = self.incident() else {
            return Mark::None;
        };
        if has_list(answer.required(), response) {
            Mark::Marked
        } else if has_list(answer.disputed(), response) {
            Mark::Disputed
        } else if has_list(answer.available(), response) {
            Mark::Available
        } else {
            Mark::None
        }
    }

    /// The rules and rows that it rests on, by name and place.
    pub(super) fn reasons(&self) -> Vec<(&'p str, Citation<'p>)> {
        let reasons = |reasons: &mut dyn Iterator<Item = Reason<'p>>| {
            reasons.map(|r| (r.rule, r.source)).collect()
        };
        match self {
            Self::Act(answer) => reasons(&mut answer.reasons()),
            Self::Assessed(answer) => reasons(&mut answer.reasons()),
            Self::Incident(answer) => reasons(&mut answer.reasons()),
            Self::Suspected(_) | Self::OfStep(..) => self.places(),
            Self::Told(policy, contacts) => contacts
                .iter()
                .map(|contact| (&*contact.name, policy.cite(&contact.source)))
                .collect(),
            Self::Has(duties) => {
                let places = duties.iter().map(|duty| (duty.name, duty.source.clone()));
                places.collect()
            }
            Self::Kept(policy, rules) => rules
                .iter()
                .map(|rule| (&*rule.name, policy.cite(&rule.source)))
                .collect(),
            Self::Found(_) => Vec::new(),
        }
    }
}

fn set<'a>(words: impl IntoIterator<Item = &'a str>) -> WordSet {
    words.into_iter().map(Into::into).collect()
}

fn has(list: ResponseList<'_>, response: &str) -> bool {
    list.ids().any(|id| id == response)
}

fn has_list(list: Option<ResponseList<'_>>, response: &str) -> bool {
    list.is_some_and(|list| has(list, response))
}
