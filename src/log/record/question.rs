//! What is asked, and how it is recorded.

use serde_json::Value;
use strum::IntoEnumIterator as _;

use super::canonical::{list, object};
use crate::policy::circumstances::Circumstances;
use crate::policy::{Incident, Policy, QuestionError, Subject};
use crate::source::Table;
use crate::vocabulary::{Fact, History, Intent, Role, Suspicion, Term, Word as _, words};

/// A question whose answer can be recorded, in words of closed sets and ids of own ones.
///
/// Non-exhaustive: other answers may come to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Question {
    /// May somebody do this? See [`Policy::classify`].
    Classify {
        /// Who.
        role: Term<Role>,
        /// What.
        subject: Subject,
        /// What is known about when, where and under what terms.
        circumstances: Circumstances,
    },
    /// This happened; what now? See [`Policy::recommend`].
    Recommend {
        /// By whom.
        role: Term<Role>,
        /// What happened.
        incidents: Vec<Incident>,
        /// How it was meant, if that is known.
        intent: Option<Intent>,
        /// What went before.
        history: History,
    },
    /// Somebody did this; what is it, what now? See [`Policy::assess`].
    Assess {
        /// Who.
        role: Term<Role>,
        /// What.
        subject: Subject,
        /// What is known about when, where and under what terms.
        circumstances: Circumstances,
        /// How it was meant, if that is known.
        intent: Option<Intent>,
        /// What went before.
        history: History,
    },
    /// This is suspected; who does what? See [`Policy::procedure`].
    Procedure {
        /// What is suspected.
        suspicion: Suspicion,
    },
}

words! {
    /// Why a policy cannot be asked a question.
    ///
    /// Non-exhaustive: later questions may be refused for other reasons.
    #[non_exhaustive]
    pub enum Refusal, "refusal" {
        /// A role that the policy does not declare.
        UnknownRole = "Unknown role",
        /// A user action or technology that the policy does not declare.
        UnknownSubject = "Unknown user action or technology",
        /// An incident that the policy does not declare.
        UnknownIncident = "Unknown incident",
        /// An incident of the table that does not judge the role.
        WrongTable = "Incident of another table",
        /// No incident at all.
        NoIncident = "No incident",
    }
}

impl From<QuestionError> for Refusal {
    fn from(error: QuestionError) -> Self {
        match error {
            QuestionError::UnknownRole(_) => Self::UnknownRole,
            QuestionError::UnknownSubject(_) => Self::UnknownSubject,
            QuestionError::UnknownIncident(_) => Self::UnknownIncident,
            QuestionError::WrongTable { .. } => Self::WrongTable,
            QuestionError::NoIncident => Self::NoIncident,
        }
    }
}

impl Question {
    /// The question that [`Policy::classify`] answers.
    pub fn classify(
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        circumstances: &Circumstances,
    ) -> Self {
        Self::Classify {
            role: who.into(),
            subject: what.into(),
            circumstances: *circumstances,
        }
    }

    /// The question that [`Policy::recommend`] answers.
    pub fn recommend(
        who: impl Into<Term<Role>>,
        incidents: impl IntoIterator<Item: Into<Incident>>,
        intent: impl Into<Option<Intent>>,
        history: History,
    ) -> Self {
        Self::Recommend {
            role: who.into(),
            incidents: incidents.into_iter().map(Into::into).collect(),
            intent: intent.into(),
            history,
        }
    }

    /// The question that [`Policy::assess`] answers.
    pub fn assess(
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        circumstances: &Circumstances,
        intent: impl Into<Option<Intent>>,
        history: History,
    ) -> Self {
        Self::Assess {
            role: who.into(),
            subject: what.into(),
            circumstances: *circumstances,
            intent: intent.into(),
            history,
        }
    }

    /// The question that [`Policy::procedure`] answers.
    pub fn procedure(suspicion: impl Into<Suspicion>) -> Self {
        Self::Procedure {
            suspicion: suspicion.into(),
        }
    }

    /// The same question in the one form in which it is recorded: incidents as a set, in the order
    /// of the vocabulary, those that the policy does not know last and once for each table.
    pub(super) fn normal(&self, policy: &Policy) -> Self {
        let mut question = self.clone();
        if let Self::Recommend { incidents, .. } = &mut question {
            let known = |incident: &Incident| knows(policy, incident);
            incidents.sort_unstable_by_key(|incident| (!known(incident), *incident));
            incidents
                .dedup_by_key(|incident| (table(incident), known(incident).then_some(*incident)));
        }
        question
    }

    /// The question as a record has it.
    pub(super) fn recorded(&self, policy: &Policy) -> Value {
        let role = |role: &Term<Role>| Value::from(known_role(policy, role));
        match self {
            Self::Classify {
                role: who,
                subject,
                circumstances,
            } => object([
                ("asks", "classify".into()),
                ("role", role(who)),
                ("kind", kind(subject).into()),
                ("subject", known_subject(policy, subject).into()),
                ("circumstances", known(policy, circumstances)),
            ]),
            Self::Recommend {
                role: who,
                incidents,
                intent,
                history,
            } => object([
                ("asks", "recommend".into()),
                ("role", role(who)),
                (
                    "incidents",
                    list(incidents.iter().map(|of| incident(policy, of))),
                ),
                ("intent", intent.map(|intent| intent.as_str()).into()),
                ("history", history.as_str().into()),
            ]),
            Self::Assess {
                role: who,
                subject,
                circumstances,
                intent,
                history,
            } => object([
                ("asks", "assess".into()),
                ("role", role(who)),
                ("kind", kind(subject).into()),
                ("subject", known_subject(policy, subject).into()),
                ("circumstances", known(policy, circumstances)),
                ("intent", intent.map(|intent| intent.as_str()).into()),
                ("history", history.as_str().into()),
            ]),
            Self::Procedure { suspicion } => object([
                ("asks", "procedure".into()),
                ("suspicion", suspicion.as_str().into()),
            ]),
        }
    }
}

fn known_role<'a>(policy: &Policy, role: &'a Term<Role>) -> Option<&'a str> {
    policy.roles.slot(role).map(|_| role.as_str())
}

fn known_subject<'a>(policy: &Policy, subject: &'a Subject) -> Option<&'a str> {
    policy.subject_slot(subject).map(|_| subject.as_str())
}

fn knows(policy: &Policy, incident: &Incident) -> bool {
    match incident {
        Incident::Pupil(term) => policy.pupil_incidents.slot(term).is_some(),
        Incident::Staff(term) => policy.staff_incidents.slot(term).is_some(),
    }
}

fn table(incident: &Incident) -> Table {
    match incident {
        Incident::Pupil(_) => Table::PupilIncidents,
        Incident::Staff(_) => Table::StaffIncidents,
    }
}

/// An incident of a question.
fn incident(policy: &Policy, incident: &Incident) -> Value {
    let known = knows(policy, incident).then(|| incident.as_str());
    object([
        ("table", table(incident).as_str().into()),
        ("incident", known.into()),
    ])
}

/// Which of the two kinds a subject is.
fn kind(subject: &Subject) -> &'static str {
    match subject {
        Subject::UserAction(_) => "user-action",
        Subject::Technology(_) => "technology",
    }
}

/// The facts that are known, with their values; the time as a band of the policy's day.
fn known(policy: &Policy, circumstances: &Circumstances) -> Value {
    let facts = policy.facts(circumstances);
    let known = Fact::iter().filter_map(|fact| {
        let value = usize::from(facts.get(fact)?);
        let value = policy.value_label(fact, value);
        Some((fact.as_str().to_owned(), Value::from(value)))
    });
    Value::Object(known.collect())
}
