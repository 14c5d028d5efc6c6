//! Inverse answers as data: ids, never texts that only people need.

use serde::{Serialize, Serializer};

use super::{ChangedCircumstances, May, PathsTo, RoleMay, SetFact, Wanted, WhoMay, WhyNot};
use crate::answer::decision::{Known, Reason};
use crate::policy::{ResponseName, Subject};
use crate::vocabulary::outcome::{Decision, Listed};
use crate::vocabulary::{Fact, Proviso, Role, Term};

#[derive(Serialize)]
struct Question<'p> {
    role: Term<Role>,
    #[serde(serialize_with = "crate::answer::plain::some")]
    subject: Option<Subject>,
    circumstances: Known<'p>,
    wanted: Wanted,
    held: Listed<Fact>,
}

/// `{"policy", "question", "answer", "met", "changed_circumstances": [...]}`; none where nothing gives it.
impl Serialize for WhyNot<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields<'p, 'a> {
            policy: &'p str,
            question: Question<'p>,
            answer: Decision,
            met: bool,
            changed_circumstances: &'a [ChangedCircumstances<'p>],
        }
        let asked = self.asked;
        Fields {
            policy: asked.policy.id(),
            question: Question {
                role: asked.role(),
                subject: asked.subject(),
                circumstances: Known::of(&asked),
                wanted: self.wanted,
                held: Listed(self.held),
            },
            answer: asked.decision,
            met: self.is_met(),
            changed_circumstances: &self.changes,
        }
        .serialize(serializer)
    }
}

impl Serialize for ChangedCircumstances<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields<'p, 'a> {
            set: &'a [SetFact<'p>],
            answer: Decision,
            provisos: Vec<Proviso>,
            reasons: Vec<Reason<'p>>,
        }
        Fields {
            set: &self.sets,
            answer: self.decision(),
            provisos: self.provisos(),
            reasons: self.reasons().collect(),
        }
        .serialize(serializer)
    }
}

impl Serialize for SetFact<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields<'a> {
            fact: Fact,
            value: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            times: Option<&'a [&'a str]>,
            was: Option<&'a str>,
        }
        Fields {
            fact: self.fact,
            value: &self.value,
            times: (self.fact == Fact::Time).then_some(&self.times),
            was: self.was.as_deref(),
        }
        .serialize(serializer)
    }
}

/// `{"policy", "subject", "by_role": [{"role", "may", "answer", "changed_circumstances", "reasons"}]}`.
impl Serialize for WhoMay<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields<'p, 'a> {
            policy: &'p str,
            #[serde(serialize_with = "crate::answer::plain::one")]
            subject: Subject,
            by_role: &'a [RoleMay<'p>],
        }
        Fields {
            policy: self.policy.id(),
            subject: self.subject,
            by_role: &self.roles,
        }
        .serialize(serializer)
    }
}

impl Serialize for RoleMay<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields<'p, 'a> {
            role: Term<Role>,
            may: May,
            answer: Decision,
            changed_circumstances: &'a [ChangedCircumstances<'p>],
            reasons: Vec<Reason<'p>>,
        }
        Fields {
            role: self.role(),
            may: self.may,
            answer: self.answer.decision,
            changed_circumstances: &self.conditions,
            reasons: self.answer.reasons().collect(),
        }
        .serialize(serializer)
    }
}

/// `{"policy", "role", "response", "judged", "incident_paths": [...], "act_paths": [...]}`.
impl Serialize for PathsTo<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Fields<'p, 'a> {
            policy: &'p str,
            role: Term<Role>,
            response: ResponseName,
            judged: bool,
            incident_paths: &'a [super::IncidentPath<'p>],
            act_paths: &'a [super::ActPath<'p>],
        }
        Fields {
            policy: self.policy.id(),
            role: self.role,
            response: self.response,
            judged: self.is_judged(),
            incident_paths: &self.incidents,
            act_paths: &self.acts,
        }
        .serialize(serializer)
    }
}
