//! Looking for a response: in each incident, then in what each act can amount to.

use std::collections::BTreeSet;

use strum::IntoEnumIterator as _;

use super::{ActPath, IncidentPath, Way};
use crate::answer::cover::Points;
use crate::answer::decision::{IncidentSet, Modality, Reason, Recommendation, slots};
use crate::answer::past::Pasts;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Bits, IncidentTable, Judge, Mapped, Policy, Subject};
use crate::vocabulary::outcome::ConditionState;
use crate::vocabulary::{Fit, History, Intent, Role, Term};

/// Looks for one response in one table.
pub(super) struct Finder<'p> {
    pub(super) policy: &'p Policy,
    pub(super) role: usize,
    pub(super) judge: Judge,
    pub(super) table: &'p IncidentTable,
    pub(super) bit: Bits,
    pub(super) pasts: Pasts,
}

impl<'p> Finder<'p> {
    fn answer(
        &self,
        incidents: IncidentSet,
        past: (Option<Intent>, History),
    ) -> Recommendation<'p> {
        let (policy, judge) = (self.policy, self.judge);
        policy.follows(self.role, judge, incidents, past)
    }

    /// Whether the response follows, and how.
    fn modality(&self, of: &Recommendation<'_>) -> Option<Modality> {
        Modality::iter().find(|modality| of.that(*modality) & self.bit != 0)
    }

    pub(super) fn incidents(&self) -> Vec<IncidentPath<'p>> {
        let all = 0..self.table.bases.len();
        all.filter_map(|slot| self.incident(slot)).collect()
    }

    fn incident(&self, slot: usize) -> Option<IncidentPath<'p>> {
        let mut ways: Vec<(Way<'p>, Points)> = Vec::new();
        for (point, past) in self.pasts.iter() {
            let answer = self.answer(1 << slot, past);
            let Some(modality) = self.modality(&answer) else {
                continue;
            };
            let reasons: Vec<Reason<'p>> = answer.reasons().filter(|of| self.names(of)).collect();
            match ways.iter_mut().find(|(way, _)| way.modality == modality) {
                Some((way, points)) => {
                    points.insert(point);
                    // What follows anyway needs no row about repeats to be named beside it.
                    if !reasons.iter().any(|reason| way.reasons.contains(reason)) {
                        way.reasons.extend(reasons);
                    }
                }
                None => {
                    let way = Way {
                        modality,
                        when: Vec::new(),
                        reasons,
                    };
                    ways.push((way, BTreeSet::from([point])));
                }
            }
        }
        let ways = ways.into_iter().map(|(way, points)| Way {
            when: self.pasts.when(&points),
            ..way
        });
        let mut ways: Vec<Way<'p>> = ways.collect();
        ways.sort_by_key(|way| way.modality);
        let incident = self.policy.incident_at(self.judge, slot)?;
        (!ways.is_empty()).then(|| IncidentPath {
            incident,
            label: self.policy.incident_label(self.judge, slot),
            ways,
        })
    }

    fn names(&self, reason: &Reason<'_>) -> bool {
        let named = reason.says.responses();
        named.is_some_and(|list| list.bits & self.bit != 0)
    }

    pub(super) fn acts(&self, role: Term<Role>) -> Vec<ActPath<'p>> {
        let all = self.policy.subject_slots();
        all.filter_map(|slot| self.act(role, slot)).collect()
    }

    fn act(&self, role: Term<Role>, slot: usize) -> Option<ActPath<'p>> {
        let policy = self.policy;
        let subject = policy.subject_at(slot)?;
        if policy.words_of_act(self.role, slot) != Some(self.judge) {
            return None;
        }
        let mapped: Vec<&Mapped> = policy.mapped(self.judge, slot)?.iter().collect();
        let reaches = |incidents: IncidentSet| {
            self.pasts
                .iter()
                .any(|(_, past)| self.modality(&self.answer(incidents, past)).is_some())
        };
        let direct = mapped.iter().filter(|mapped| mapped.fit == Fit::Direct);
        let direct: IncidentSet = direct.fold(0, |all, mapped| all | 1 << mapped.incident);
        if !reaches(direct) {
            return None;
        }
        let mut path = ActPath {
            subject,
            label: policy.subject_label(slot),
            modality: Modality::Available,
            outright: false,
            through: Vec::new(),
        };
        let mut found = false;
        let mut through: IncidentSet = 0;
        // What the act amounts to, each only once.
        let mut seen: BTreeSet<(Option<Intent>, IncidentSet)> = BTreeSet::new();
        let facts = policy.facts_of_assessment(role, subject).ok()?;
        for known in policy.circumstances_for(role, subject, facts).ok()? {
            let Ok(answer) = policy.classify(role, subject, &known) else {
                continue;
            };
            let is_within = answer.scope() == ConditionState::Holds;
            if !is_within || crate::answer::assess::permitted(&answer) {
                continue;
            }
            for intent in std::iter::once(None).chain(Intent::iter().map(Some)) {
                let holding = mapped.iter().filter(|mapped| {
                    mapped.fit == Fit::Direct
                        && mapped.state(intent, answer.facts()) == ConditionState::Holds
                });
                let incidents: IncidentSet = holding.fold(0, |all, of| all | 1 << of.incident);
                if incidents == 0 || !seen.insert((intent, incidents)) {
                    continue;
                }
                for history in policy.histories() {
                    let past = (intent, history);
                    let Some(modality) = self.modality(&self.answer(incidents, past)) else {
                        continue;
                    };
                    path.modality = path.modality.min(modality);
                    found = true;
                    let own = |slot: &usize| self.modality(&self.answer(1 << slot, past)).is_some();
                    through |= slots(incidents)
                        .filter(own)
                        .fold(0, |all, slot| all | 1 << slot);
                }
            }
        }
        path.outright = self.outright(role, subject);
        let incidents = slots(through);
        path.through = incidents
            .filter_map(|slot| policy.incident_at(self.judge, slot))
            .collect();
        found.then_some(path)
    }

    /// Whether an act leads there while nothing is known.
    fn outright(&self, role: Term<Role>, subject: Subject) -> bool {
        let nothing = &Circumstances::UNKNOWN;
        let answer = self
            .policy
            .assess(role, subject, nothing, None, History::Unknown);
        answer.is_ok_and(|answer| self.modality(answer.recommendation()).is_some())
    }
}
