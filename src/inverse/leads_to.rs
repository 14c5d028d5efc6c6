//! Which incidents, and which acts, lead to a response.

use std::collections::BTreeSet;

use strum::{EnumCount as _, IntoEnumIterator as _};

use crate::circumstances::Circumstances;
use crate::decision::{IncidentSet, Modality, Reason, Recommendation, Says, slots};
use crate::diff::{Past, pasts, when};
use crate::outcome::ConditionState;
use crate::policy::{
    Bits, Incident, IncidentTable, Judge, Mapped, Policy, QuestionError, ResponseName, Subject,
};
use crate::vocabulary::{Fit, History, Intent, Role, Term};

/// What leads to a response, for a role; made by [`Policy::leads_to`].
#[derive(Clone, Debug)]
pub struct PathsTo<'p> {
    pub(super) policy: &'p Policy,
    pub(super) role: Term<Role>,
    pub(super) judge: Option<Judge>,
    pub(super) response: ResponseName,
    pub(super) incidents: Vec<IncidentPath<'p>>,
    pub(super) acts: Vec<ActPath<'p>>,
}

/// An incident that leads to a response.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct IncidentPath<'p> {
    /// The incident.
    pub incident: Incident,
    /// Its name for people.
    #[serde(skip)]
    pub label: &'p str,
    /// In which ways it leads there, the strongest first, each with the intents and histories.
    pub ways: Vec<Way<'p>>,
}

/// With which intents and histories a response follows in some way.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Way<'p> {
    /// Whether it must or may follow.
    pub modality: Modality,
    /// With which intents and after what, each a case of its own; whichever, where both lists of a
    /// case are empty.
    pub when: Vec<Past>,
    /// Rules that name the response, for each case at least one.
    pub reasons: Vec<Reason<'p>>,
}

/// An act that can lead to a response: it can amount to an incident that does.
///
/// Which incident an act amounts to is never the school's word.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct ActPath<'p> {
    /// The act.
    pub subject: Subject,
    /// Its name for people.
    #[serde(skip)]
    pub label: &'p str,
    /// The strongest way in which it can lead there, under some circumstances, intent and history.
    pub modality: Modality,
    /// Whether it leads there in some way while nothing is known: of the circumstances, of the
    /// intent, or of anything that went before.
    pub outright: bool,
    /// The incidents it can then amount to that lead there by themselves, or when repeated.
    pub through: Vec<Incident>,
}

impl Policy {
    /// Says which incidents, and which acts, lead to a response for a role: must or may it follow,
    /// with which intent, after what?
    ///
    /// Every incident is asked about alone, as in [`Policy::incident_questions`], and every act
    /// under all that can be known, as by [`Policy::assess`].
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::vocabulary::{PupilIncident, PupilResponse, Role};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let police = telford.leads_to(Role::Pupil, PupilResponse::Police)?;
    /// let first = &police.incidents()[0];
    /// assert_eq!(first.incident, PupilIncident::IllegalMaterial.into());
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own role or response that this policy does not declare. A standard
    /// response of which it says nothing is no error: nothing leads there.
    pub fn leads_to(
        &self,
        who: impl Into<Term<Role>>,
        response: impl Into<ResponseName>,
    ) -> Result<PathsTo<'_>, QuestionError> {
        let (role, response) = (who.into(), response.into());
        let slot = self.role_slot(role)?;
        if !self.knows(response) {
            return Err(QuestionError::UnknownResponse(response));
        }
        let judge = self.judge(slot);
        let mut paths = PathsTo {
            policy: self,
            role,
            judge,
            response,
            incidents: Vec::new(),
            acts: Vec::new(),
        };
        let judged = judge.and_then(|judge| Some((judge, self.incident_table(judge)?)));
        if let Some((judge, table)) = judged {
            let same = |known: &crate::policy::Response| *known.id == *response.as_str();
            if let Some(bit) = table.responses.iter().position(same) {
                let finder = Finder {
                    policy: self,
                    role: slot,
                    judge,
                    table,
                    bit: 1 << bit,
                };
                paths.incidents = finder.incidents();
                paths.acts = finder.acts(role);
            }
        }
        Ok(paths)
    }
}

impl<'p> PathsTo<'p> {
    /// The policy that was asked.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// For whom.
    #[must_use]
    pub fn role(&self) -> Term<Role> {
        self.role
    }

    /// The response.
    #[must_use]
    pub fn response(&self) -> ResponseName {
        self.response
    }

    /// Whether any incident table of the policy judges the role at all.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        self.judge.is_some()
    }

    /// The incidents that lead there, in the order of their words.
    #[must_use]
    pub fn incidents(&self) -> &[IncidentPath<'p>] {
        &self.incidents
    }

    /// The acts that can lead there: user actions, then technologies.
    #[must_use]
    pub fn acts(&self) -> &[ActPath<'p>] {
        &self.acts
    }
}

/// Looks for one response in one table.
struct Finder<'p> {
    policy: &'p Policy,
    role: usize,
    judge: Judge,
    table: &'p IncidentTable,
    bit: Bits,
}

impl<'p> Finder<'p> {
    fn answer(
        &self,
        incidents: IncidentSet,
        (intent, history): (Option<Intent>, History),
    ) -> Recommendation<'p> {
        let judge = Some(self.judge);
        let mut answer = self.policy.nothing_asked(self.role, judge, intent, history);
        let judged = slots(incidents).fold(0, |all, slot| all | answer.add(slot, Some(self.table)));
        answer.with_repeats(judged)
    }

    /// Whether the response follows, and how.
    fn modality(&self, of: &Recommendation<'_>) -> Option<Modality> {
        let named = |bits: Bits| bits & self.bit != 0;
        match () {
            () if named(of.required) => Some(Modality::Required),
            () if named(of.disputed) => Some(Modality::Disputed),
            () if named(of.available) => Some(Modality::Available),
            () => None,
        }
    }

    fn incidents(&self) -> Vec<IncidentPath<'p>> {
        let all = 0..self.table.bases.len();
        all.filter_map(|slot| self.incident(slot)).collect()
    }

    fn incident(&self, slot: usize) -> Option<IncidentPath<'p>> {
        let mut ways: Vec<(Way<'p>, BTreeSet<Vec<u8>>)> = Vec::new();
        for (number, past) in pasts().enumerate() {
            let answer = self.answer(1 << slot, past);
            let Some(modality) = self.modality(&answer) else {
                continue;
            };
            let point = [number / History::COUNT, number % History::COUNT];
            let point = point.map(|digit| u8::try_from(digit).unwrap_or(u8::MAX));
            let reasons: Vec<Reason<'p>> = answer.reasons().filter(|of| self.names(of)).collect();
            match ways.iter_mut().find(|(way, _)| way.modality == modality) {
                Some((way, points)) => {
                    points.insert(point.to_vec());
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
                    ways.push((way, BTreeSet::from([point.to_vec()])));
                }
            }
        }
        let ways = ways.into_iter().map(|(way, points)| Way {
            when: when(&points),
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
        match &reason.says {
            Says::Responses {
                required,
                available,
            } => (required.bits | available.bits) & self.bit != 0,
            _ => false,
        }
    }

    fn acts(&self, role: Term<Role>) -> Vec<ActPath<'p>> {
        let all = 0..self.policy.subjects_count();
        all.filter_map(|slot| self.act(role, slot)).collect()
    }

    fn act(&self, role: Term<Role>, slot: usize) -> Option<ActPath<'p>> {
        let policy = self.policy;
        let subject = policy.subject_at(slot)?;
        let mapped: Vec<&Mapped> = policy.mapping.of(self.judge, slot)?.iter().collect();
        let reaches = |incidents: IncidentSet| {
            pasts().any(|past| self.modality(&self.answer(incidents, past)).is_some())
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
        for known in policy.circumstances_over(facts) {
            let Ok(answer) = policy.classify(role, subject, &known) else {
                continue;
            };
            if crate::assess::permitted(&answer) {
                continue;
            }
            for intent in std::iter::once(None).chain(Intent::iter().map(Some)) {
                let holding = mapped.iter().filter(|mapped| {
                    mapped.fit == Fit::Direct
                        && mapped.state(intent, &answer.facts) == ConditionState::Holds
                });
                let incidents: IncidentSet = holding.fold(0, |all, of| all | 1 << of.incident);
                if incidents == 0 || !seen.insert((intent, incidents)) {
                    continue;
                }
                for history in History::iter() {
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
            .assess(role, subject, nothing, None, History::FirstTime);
        answer.is_ok_and(|answer| self.modality(answer.recommendation()).is_some())
    }
}
