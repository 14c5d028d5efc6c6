//! Reading a record: bytes to what it states.

use std::str::FromStr;

use jiff::Timestamp;
use serde_json::Value;

use super::FORMAT;
use super::canonical::canonical;
use super::error::RecordMismatch;
use super::question::Question;
use crate::log::reference::Reference;
use crate::policy::circumstances::{Circumstances, Facts, size};
use crate::policy::{Incident, Policy, Subject, Words};
use crate::source::Table;
use crate::source::digest::Digest;
use crate::vocabulary::{Fact, Intent, Term, Word};

/// The most bytes that are read.
const LONGEST: usize = 16 << 20;

/// What is read of a record before any policy is asked.
pub(super) struct Stated {
    pub(super) whole: Value,
    pub(super) id: String,
    pub(super) hash: Digest,
    pub(super) at: Timestamp,
    pub(super) reference: Reference,
}

pub(super) fn stated(bytes: &[u8]) -> Result<Stated, RecordMismatch> {
    if bytes.len() > LONGEST {
        return Err(RecordMismatch::TooLong);
    }
    let whole: Value = serde_json::from_slice(bytes).map_err(|error| RecordMismatch::NotJson {
        line: error.line(),
        column: error.column(),
    })?;
    let no = |path| RecordMismatch::NotARecord { path };
    let format = whole.get("format").and_then(Value::as_u64);
    match format.ok_or(no("format"))? {
        FORMAT => {}
        other => return Err(RecordMismatch::OtherFormat(other)),
    }
    let policy = whole.get("policy").ok_or(no("policy"))?;
    let stated = Stated {
        id: text(policy, "id").ok_or(no("policy.id"))?.to_owned(),
        hash: spelt(policy, "hash").ok_or(no("policy.hash"))?,
        at: spelt(&whole, "at").ok_or(no("at"))?,
        reference: spelt(&whole, "reference").ok_or(no("reference"))?,
        whole,
    };
    let written = canonical(&stated.whole);
    let same = |(one, other): &(&u8, &u8)| one == other;
    let at = written
        .as_bytes()
        .iter()
        .zip(bytes)
        .take_while(same)
        .count();
    if at < bytes.len() || at < written.len() {
        return Err(RecordMismatch::NotCanonical { at });
    }
    Ok(stated)
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

/// A value that is spelt in one way only.
fn spelt<T: FromStr + ToString>(value: &Value, key: &str) -> Option<T> {
    let text = text(value, key)?;
    text.parse()
        .ok()
        .filter(|read: &T| read.to_string() == text)
}

/// The digests of the amendments that a record names.
pub(super) fn amendments(whole: &Value) -> Option<Vec<Digest>> {
    let digests = whole.get("policy")?.get("amendments")?.as_array()?;
    let each = digests.iter().map(|digest| {
        let text = digest.as_str()?;
        let digest: Digest = text.parse().ok()?;
        (digest.to_string() == text).then_some(digest)
    });
    each.collect()
}

/// The question of a record, to be asked again; a word that was refused is one the policy does
/// not know.
pub(super) fn question(whole: &Value, policy: &Policy) -> Result<Question, RecordMismatch> {
    let asked = Asked {
        question: whole.get("question").unwrap_or(&Value::Null),
        policy,
    };
    let no = |path| RecordMismatch::Question { path };
    let role = || asked.term(&policy.roles, "role").ok_or(no("question.role"));
    let subject = || asked.subject().ok_or(no("question.subject"));
    let known = || asked.known().ok_or(no("question.circumstances"));
    let intent = || asked.intent().ok_or(no("question.intent"));
    let history = || spelt(asked.question, "history").ok_or(no("question.history"));
    Ok(match text(asked.question, "asks") {
        Some("classify") => Question::Classify {
            role: role()?,
            subject: subject()?,
            circumstances: known()?,
        },
        Some("recommend") => Question::Recommend {
            role: role()?,
            incidents: asked.incidents().ok_or(no("question.incidents"))?,
            intent: intent()?,
            history: history()?,
        },
        Some("assess") => Question::Assess {
            role: role()?,
            subject: subject()?,
            circumstances: known()?,
            intent: intent()?,
            history: history()?,
        },
        Some("procedure") => Question::Procedure {
            suspicion: spelt(asked.question, "suspicion").ok_or(no("question.suspicion"))?,
        },
        _ => return Err(no("question.asks")),
    })
}

struct Asked<'a> {
    question: &'a Value,
    policy: &'a Policy,
}

impl Asked<'_> {
    fn term<W: Word, D>(&self, words: &Words<W, D>, key: &str) -> Option<Term<W>> {
        term(words, self.question.get(key)?)
    }

    fn subject(&self) -> Option<Subject> {
        let (policy, key) = (self.policy, "subject");
        match text(self.question, "kind")? {
            "user-action" => self.term(&policy.actions, key).map(Subject::UserAction),
            "technology" => self
                .term(&policy.technologies, key)
                .map(Subject::Technology),
            _ => None,
        }
    }

    fn incidents(&self) -> Option<Vec<Incident>> {
        let incidents = self.question.get("incidents")?.as_array()?;
        incidents.iter().map(|of| self.incident(of)).collect()
    }

    fn incident(&self, value: &Value) -> Option<Incident> {
        let incident = value.get("incident")?;
        match spelt(value, "table")? {
            Table::PupilIncidents => {
                term(&self.policy.pupil_incidents, incident).map(Incident::Pupil)
            }
            Table::StaffIncidents => {
                term(&self.policy.staff_incidents, incident).map(Incident::Staff)
            }
            Table::UserActions | Table::Communications => None,
        }
    }

    /// The intent: a word of it, or that it is not known.
    fn intent(&self) -> Option<Option<Intent>> {
        match self.question.get("intent")? {
            Value::Null => Some(None),
            _ => spelt(self.question, "intent").map(Some),
        }
    }

    fn known(&self) -> Option<Circumstances> {
        let mut facts = Facts::UNKNOWN;
        let bands = self.policy.clock.bands();
        for (fact, value) in self.question.get("circumstances")?.as_object()? {
            let (fact, value): (Fact, _) = (fact.parse().ok()?, value.as_str()?);
            let mut values = 0..size(fact, bands);
            let value = values.find(|of| self.policy.value_label(fact, *of) == value)?;
            facts.set(fact, u8::try_from(value).ok());
        }
        Some(self.policy.circumstances(&facts))
    }
}

/// A word that the policy knows; for none, one that it does not know, whichever.
fn term<W: Word, D>(words: &Words<W, D>, value: &Value) -> Option<Term<W>> {
    if value.is_null() {
        let mut others = (0..=words.count()).filter_map(|n| format!("unknown-{n}").parse().ok());
        return others.find(|term| words.slot(term).is_none());
    }
    let term = value.as_str()?.parse().ok()?;
    words.slot(&term).is_some().then_some(term)
}
