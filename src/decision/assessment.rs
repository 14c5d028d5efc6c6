//! The answer to: somebody did this; was it allowed, what is it, what now?

use enumset::EnumSet;
use serde::Serialize;

use super::classification::Classification;
use super::reason::{Reason, ReasonKind, Says};
use super::recommendation::Recommendation;
use crate::outcome::{ConditionState, word_enum};
use crate::policy::{Judge, Mapped};
use crate::vocabulary::{Authority, Fit, History, Intent};

/// A classification, the incidents the act amounts to, and the recommendation for them.
///
/// Which incident an act amounts to is never the school's word: its reasons
/// carry [`Authority::Ours`].
#[derive(Clone, Copy, Debug)]
pub struct Assessment<'p> {
    pub(crate) classification: Classification<'p>,
    pub(crate) judge: Option<Judge>,
    /// What the file maps the act to; none where it does not map it.
    pub(crate) mapped: Option<&'p [Mapped]>,
    pub(crate) intent: Option<Intent>,
    pub(crate) resolution: Resolution,
    pub(crate) recommendation: Recommendation<'p>,
}

word_enum! {
    /// What came of the search for an incident.
    ///
    /// Exhaustive: each of these asks something else of the person who acts.
    pub enum Resolution, "resolution" {
        /// The act was permitted: there is nothing to answer.
        NoIncident = "Permitted: no incident",
        /// It amounts to one incident or more.
        Incidents = "Amounts to an incident",
        /// It may amount to an incident: facts, the intent or a judgement are wanting.
        Possible = "May amount to an incident",
        /// No incident covers it: the policy is silent on what follows.
        Uncovered = "No incident covers it",
        /// No incident table of the policy judges this role.
        NotJudged = "No table judges this role",
        /// The policy file does not say which incident the act amounts to.
        Unmapped = "Not mapped to incidents",
    }
}

/// An incident that an act amounts to, or may.
#[derive(Clone, Debug, Serialize)]
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
    #[serde(serialize_with = "list")]
    pub intents: EnumSet<Intent>,
    /// A condition that no fact can express.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Always [`Authority::Ours`].
    pub authority: Authority,
}

fn list<S: serde::Serializer>(intents: &EnumSet<Intent>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(intents.iter())
}

impl<'p> Assessment<'p> {
    /// Whether the act was allowed.
    #[must_use]
    pub fn classification(&self) -> &Classification<'p> {
        &self.classification
    }

    /// What came of the search for an incident.
    #[must_use]
    pub fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// What follows the incidents it amounts to; silent where there is none.
    #[must_use]
    pub fn recommendation(&self) -> &Recommendation<'p> {
        &self.recommendation
    }

    /// The intent that was given, if one was.
    #[must_use]
    pub fn intent(&self) -> Option<Intent> {
        self.intent
    }

    /// What went before.
    #[must_use]
    pub fn history(&self) -> History {
        self.recommendation.history
    }

    /// The incidents it amounts to: those that fit directly and apply.
    pub fn incidents(&self) -> impl Iterator<Item = MappedIncident<'p>> + use<'p> {
        self.mapped_incidents()
            .filter(|mapped| mapped.fit == Fit::Direct && mapped.applies == ConditionState::Holds)
    }

    /// The incidents it may amount to: those that fit in part, or whose
    /// conditions are not known to hold.
    pub fn possible(&self) -> impl Iterator<Item = MappedIncident<'p>> + use<'p> {
        self.mapped_incidents().filter(|mapped| {
            mapped.applies == ConditionState::Unknown
                || mapped.fit == Fit::Partly && mapped.applies == ConditionState::Holds
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
                    applies: mapped.state(this.intent, &this.classification.facts),
                    intents: mapped.intents,
                    note: mapped.note.as_deref(),
                    authority: Authority::Ours,
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
            note: mapped.note,
            source: policy.cite_ours(),
        });
        self.classification
            .reasons()
            .chain(mapping)
            .chain(self.recommendation.reasons())
    }
}
