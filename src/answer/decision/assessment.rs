//! The answer to: somebody did this; was it allowed, what is it, what now?

use enumset::EnumSet;

use super::classification::{Classification, Condition};
use super::reason::{Reason, ReasonKind, Says};
use super::recommendation::Recommendation;
use crate::policy::circumstances::Facts;
use crate::policy::{Atom, Incident, Judge, Mapped, Policy};
use crate::vocabulary::outcome::{ConditionState, Resolution};
use crate::vocabulary::{Authority, Fit, History, Intent, getters};

/// A classification, the incidents the act amounts to, and the recommendation for them.
///
/// Which incident an act amounts to is never the school's word: its reasons
/// carry [`Authority::Ours`].
#[derive(Clone, Copy, Debug)]
pub struct Assessment<'p> {
    pub(crate) classification: Classification<'p>,
    /// The table in whose words it is told to what the act amounts.
    pub(crate) judge: Option<Judge>,
    /// What the file maps the act to; none where it does not map it.
    pub(crate) mapped: Option<&'p [Mapped]>,
    pub(crate) intent: Option<Intent>,
    pub(crate) resolution: Resolution,
    pub(crate) recommendation: Recommendation<'p>,
}

/// An incident that an act amounts to, or may.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MappedIncident<'p> {
    /// The incident's word.
    pub incident: &'p str,
    /// Its label.
    pub label: &'p str,
    /// How well it fits.
    pub fit: Fit,
    /// Whether intent and circumstances let it apply.
    pub applies: ConditionState,
    /// The intents under which it does; none for any.
    pub intents: EnumSet<Intent>,
    /// A condition that no fact can express.
    pub note: Option<&'p str>,
    /// Always [`Authority::Ours`].
    pub authority: Authority,
    pub(crate) policy: &'p Policy,
    pub(crate) atoms: &'p [Atom],
    judge: Judge,
    facts: Facts,
}

impl<'p> MappedIncident<'p> {
    /// Whether it fits directly and applies.
    fn fits(&self) -> bool {
        self.fit == Fit::Direct && self.applies == ConditionState::Holds
    }

    /// The incident as [`Policy::recommend`] is asked about it, with the table of which it is a row, which
    /// [`incident`](Self::incident) does not say; there for every answer.
    #[must_use]
    pub fn word(&self) -> Option<Incident> {
        self.policy.incident_in(self.judge, self.incident).ok()
    }

    /// The circumstances under which it applies; none for any.
    #[must_use]
    pub fn conditions(&self) -> Vec<Condition<'p>> {
        let condition = |atom: &Atom| Condition::new(self.policy, *atom, &self.facts);
        self.atoms.iter().map(condition).collect()
    }
}

impl<'p> Assessment<'p> {
    getters! {
        /// Whether the act was allowed.
        pub fn classification(&self) -> &Classification<'p> { &self.classification }
        /// What came of the search for an incident.
        pub fn resolution(&self) -> Resolution { self.resolution }
        /// What follows the incidents it amounts to; silent where there is none.
        pub fn recommendation(&self) -> &Recommendation<'p> { &self.recommendation }
        /// The intent that was given, if one was.
        pub fn intent(&self) -> Option<Intent> { self.intent }
        /// What went before.
        pub fn history(&self) -> History { self.recommendation.history }
    }

    /// The incidents it amounts to: those that fit directly and apply. None
    /// where it was permitted.
    pub fn incidents(&self) -> impl Iterator<Item = MappedIncident<'p>> + use<'p> {
        let amounts = self.resolution == Resolution::Incidents;
        self.mapped_incidents()
            .filter(move |mapped| amounts && mapped.fits())
    }

    /// The incidents it may amount to: those that fit in part, or whose
    /// conditions are not known to hold. Where it was permitted, all those it
    /// would be if it went further than that, or if a proviso was not kept to.
    pub fn possible(&self) -> impl Iterator<Item = MappedIncident<'p>> + use<'p> {
        let amounts = self.resolution == Resolution::Incidents;
        let may = self.resolution != Resolution::OutsideScope;
        self.mapped_incidents().filter(move |mapped| {
            may && mapped.applies != ConditionState::Fails && !(amounts && mapped.fits())
        })
    }

    fn mapped_incidents(&self) -> impl Iterator<Item = MappedIncident<'p>> + use<'p> {
        let this = *self;
        self.judge.into_iter().flat_map(move |judge| {
            let policy = this.classification.policy;
            this.mapped.unwrap_or_default().iter().map(move |mapped| {
                let slot = usize::from(mapped.incident);
                MappedIncident {
                    incident: policy.incident_id(judge, slot),
                    label: policy.incident_label(judge, slot),
                    fit: mapped.fit,
                    applies: mapped.state(this.intent, this.classification.facts()),
                    intents: mapped.intents,
                    note: mapped.note.as_deref(),
                    authority: Authority::Ours,
                    policy,
                    atoms: &mapped.conditions,
                    judge,
                    facts: *this.classification.facts(),
                }
            })
        })
    }

    /// The rules that the answer rests on: those of the classification, the
    /// mapping (ours), and those of the recommendation.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'p>> + use<'p> {
        let policy = self.classification.policy;
        let rule = policy.subject_id(usize::from(self.classification.subject));
        let mapping = self.incidents().map(move |mapped| Reason {
            kind: ReasonKind::Mapping,
            rule,
            says: Says::Incident(mapped.incident),
            replaced: false,
            groups: Vec::new(),
            note: mapped.note,
            source: policy.cite_ours(),
        });
        self.classification
            .reasons()
            .chain(mapping)
            .chain(self.recommendation.reasons())
    }
}
