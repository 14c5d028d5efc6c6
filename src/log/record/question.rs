//! A question as it is recorded, and the question of a record.

use serde::Deserialize as _;
use serde_json::Value;

use super::error::RecordMismatch;
use crate::answer::fields::{self, Fields};
use crate::answer::question::Question;
use crate::answer::read::{Manner, REFUSED, read};
use crate::policy::{Incident, Policy};
use crate::time::clock;
use crate::vocabulary::{Fact, Role, Term, Word as _};

/// The question in the one form in which it is recorded: incidents as a set, in the order of the
/// vocabulary, those that the policy does not know last and once for each table; duties that were done
/// by their names, each once; a group or a value
/// that the policy does not know is one that nobody knows.
pub(super) fn normal(question: &Question, policy: &Policy) -> Question {
    let mut question = question.clone();
    match &mut question {
        Question::Recommend { incidents, .. } => {
            let known = |incident: &Incident| policy.place_of(incident).1.is_some();
            incidents.sort_unstable_by_key(|incident| (!known(incident), *incident));
            incidents
                .dedup_by_key(|incident| (incident.table(), known(incident).then_some(*incident)));
        }
        Question::Due { done, .. } => {
            let known = |name: &str| policy.duties.iter().any(|duty| *duty.name == *name);
            let all = std::mem::take(done).into_iter();
            done.extend(all.map(|(name, on)| match known(&name) {
                true => (name, on),
                false => (REFUSED.to_owned(), on),
            }));
        }
        Question::Classify { circumstances, .. }
        | Question::Assess { circumstances, .. }
        | Question::WhyNot { circumstances, .. } => {
            let is_known = |role: &Term<Role>| policy.roles.slot(role).is_some();
            if let (Some((groups, are_all)), Some(strange)) =
                (circumstances.groups(), policy.roles.strange())
            {
                let groups = groups.map(|group| match is_known(&group) {
                    true => group,
                    false => strange,
                });
                *circumstances = circumstances.in_groups(groups, are_all);
            }
            for (fact, id) in circumstances.own_values() {
                let words = policy.values.words(fact);
                if let Some(words) = words.filter(|words| words.slot_of(id.as_str()).is_none()) {
                    let strange = words.strange_id().and_then(|id| id.parse().ok());
                    *circumstances = circumstances.word(fact, 0, strange);
                }
            }
            for (id, so) in circumstances.own_facts() {
                let strange = policy.facts.strange_id().and_then(|id| id.parse().ok());
                let is_known = policy.fact_or_proviso(id.as_str()).is_ok();
                if let (false, Some(strange)) = (is_known, strange) {
                    *circumstances = circumstances.without_own_fact(id).own_fact(strange, so);
                }
            }
        }
        _ => {}
    }
    question
}

/// The question as a record has it: as data, with nothing in place of a word that the policy does not
/// know, and the time of day as a band of the policy's own.
pub(super) fn recorded(question: &Question, policy: &Policy) -> Value {
    let mut value = serde_json::to_value(question).unwrap_or_default();
    let mut set = |key: &str, word: Value| {
        if let Some(place) = value.get_mut(key) {
            *place = word;
        }
    };
    if question
        .role()
        .is_some_and(|role| policy.roles.slot(&role).is_none())
    {
        set("role", Value::Null);
        set("party", Value::Null);
    }
    if question
        .subject()
        .is_some_and(|of| policy.subject_slot(&of).is_none())
    {
        set("subject", Value::Null);
    }
    if let Question::LeadsTo { response, .. } = question
        && !policy.knows(*response)
    {
        set("response", Value::Null);
    }
    if let Question::WhyNot { held, .. } = question {
        set(
            "held",
            held.iter().map(|fact| policy.fact_id(fact)).collect(),
        );
    }
    for (number, incident) in question.incidents().iter().enumerate() {
        if policy.place_of(incident).1.is_none()
            && let Some(word) = value.pointer_mut(&format!("/incidents/{number}/incident"))
        {
            *word = Value::Null;
        }
    }
    let band = question
        .circumstances()
        .and_then(|known| policy.band(known));
    if let Some(Value::Object(known)) = value.get_mut("circumstances") {
        let time = Fact::Time.as_str();
        known.remove(time);
        if let Some(band) = band {
            let band = policy.value_label(Fact::Time, usize::from(band));
            known.insert(time.to_owned(), band.into());
        }
    }
    value
}

/// The question of a record, to be asked again; a word that was refused is one the policy does
/// not know.
pub(super) fn question(whole: &Value, policy: &Policy) -> Result<Question, RecordMismatch> {
    let no = |path| RecordMismatch::Question { path };
    let stated = whole.get("question").unwrap_or(&Value::Null);
    let fields::Value::Object(entries) =
        fields::Value::deserialize(stated).map_err(|_| no("question"))?
    else {
        return Err(no("question.asks"));
    };
    let mut fields = Fields::of(entries, &[], &[]);
    // A key of nobody's makes a difference, which is told where it stands.
    fields.errors.retain(|error| error.field().is_some());
    let time = Fact::Time.as_str();
    if let Some(band) = fields.get(time) {
        let start = band_start(policy, band).ok_or(no("question.circumstances"))?;
        fields.put(time, start);
    }
    for field in ["role", "subject", "party", "response"] {
        if stated.get(field).is_some_and(Value::is_null) {
            fields.put(field, REFUSED.to_owned());
        }
    }
    let manner = Manner {
        policies: &[policy],
        names: &[],
        asks: &[],
        loosely: false,
        strict: false,
        refused: true,
    };
    let read = match fields.errors.as_slice() {
        [] => read(manner, &|field| Ok(fields.get(field))),
        _ => Err(fields.errors),
    };
    read.map(|(question, _)| question)
        .map_err(|errors| no(path(errors.first().and_then(|error| error.field()))))
}

/// The first minute of a band of the policy's day, by the name that records give it.
fn band_start(policy: &Policy, band: &str) -> Option<String> {
    let mut bands = 0..policy.clock.bands();
    let found = bands.find(|number| policy.value_label(Fact::Time, *number) == band)?;
    let minute = policy.clock.bounds(found).0;
    Some(clock(minute))
}

/// Where a field stands in a record.
fn path(field: Option<&'static str>) -> &'static str {
    match field {
        None => "question",
        Some("asks") => "question.asks",
        Some("role") => "question.role",
        Some("kind" | "subject") => "question.subject",
        Some("incidents" | "table") => "question.incidents",
        Some("intent") => "question.intent",
        Some("history") => "question.history",
        Some("suspicion") => "question.suspicion",
        Some("matter") => "question.matter",
        Some("party") => "question.party",
        Some("as_of") => "question.as_of",
        Some("done") => "question.done",
        Some("response") => "question.response",
        Some("wanted") => "question.wanted",
        Some("held") => "question.held",
        Some(_) => "question.circumstances",
    }
}
