//! Questions as lines of a log, in both forms.

use online_safety_policy::vocabulary::{Fact, History, Intent, Role, Term, Word};
use online_safety_policy::{Circumstances, Incident, Policy, Subject};
use serde_json::{Map, Value};
use strum::IntoEnumIterator as _;

use crate::diff::recount;

/// A line: each column that is given, with its value.
pub type Line = Vec<(&'static str, String)>;

/// All columns that a log can have.
pub fn columns() -> Vec<&'static str> {
    use online_safety_policy::log::replay::Column;
    Column::iter()
        .map(Word::as_str)
        .chain(Fact::iter().map(Word::as_str))
        .collect()
}

pub fn csv(lines: &[Line]) -> Vec<u8> {
    let columns = columns();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&columns).unwrap();
    for line in lines {
        let value = |column: &&str| {
            let found = line.iter().find(|(name, _)| name == column);
            found.map_or("", |(_, value)| value)
        };
        writer.write_record(columns.iter().map(value)).unwrap();
    }
    writer.into_inner().unwrap()
}

pub fn ndjson(lines: &[Line]) -> Vec<u8> {
    let objects = lines.iter().map(|line| {
        let entries = line.iter();
        let entries = entries.map(|(name, value)| ((*name).to_owned(), Value::from(&**value)));
        Value::from(entries.collect::<Map<_, _>>()).to_string() + "\n"
    });
    objects.collect::<String>().into_bytes()
}

fn kind(subject: &Subject) -> &'static str {
    match subject {
        Subject::UserAction(_) => "user-action",
        Subject::Technology(_) => "technology",
    }
}

fn table(incident: &Incident) -> &'static str {
    match incident {
        Incident::Pupil(_) => "pupil-incidents",
        Incident::Staff(_) => "staff-incidents",
    }
}

/// An act and what is known, as a caller would write it.
pub fn act(role: &str, subject: &Subject, known: &[(Fact, String)]) -> Line {
    let mut line = vec![
        ("asks", "classify".to_owned()),
        ("role", role.to_owned()),
        ("kind", kind(subject).to_owned()),
        ("subject", subject.as_str().to_owned()),
    ];
    line.extend(
        known
            .iter()
            .map(|(fact, value)| (fact.as_str(), value.clone())),
    );
    line
}

pub fn incident((role, incident, intent, history): &OfIncident) -> Line {
    let mut line = vec![
        ("asks", "recommend".to_owned()),
        ("role", role.to_string()),
        ("table", table(incident).to_owned()),
        ("incidents", incident.as_str().to_owned()),
        ("history", history.to_string()),
    ];
    line.extend(intent.map(|intent| ("intent", intent.to_string())));
    line
}

/// Every question that both policies can be asked, with the question itself.
pub fn space(before: &Policy, after: &Policy) -> Vec<(Line, Asked)> {
    let mut all = Vec::new();
    let roles: Vec<_> = after.roles().collect();
    let subjects: Vec<_> = after.subjects().collect();
    for (role, subject) in before.questions() {
        if !roles.contains(&role) || !subjects.contains(&subject) {
            continue;
        }
        let facts =
            before.facts_of(role, subject).unwrap() | after.facts_of(role, subject).unwrap();
        let mut known: Vec<Vec<(Fact, String)>> = vec![Vec::new()];
        for fact in facts {
            let values = recount::values([before, after], fact);
            let more = |known: &Vec<(Fact, String)>| {
                let with = |value: &String| [known.as_slice(), &[(fact, value.clone())]].concat();
                let all: Vec<_> = values.iter().map(with).collect();
                all
            };
            let more: Vec<_> = known.iter().flat_map(more).collect();
            known.extend(more);
        }
        for known in known {
            let set = |all: Circumstances, (fact, value): &(Fact, String)| {
                all.set(fact.as_str(), value).unwrap()
            };
            let circumstances = known.iter().fold(Circumstances::new(), set);
            let line = act(role.as_str(), &subject, &known);
            all.push((line, Asked::Act(role, subject, circumstances)));
        }
    }
    let questions: std::collections::HashSet<_> = after.incident_questions().collect();
    let shared = before
        .incident_questions()
        .filter(|of| questions.contains(of));
    all.extend(shared.map(|of| (incident(&of), Asked::Incident(of))));
    all
}

/// A question of what follows an incident.
pub type OfIncident = (Term<Role>, Incident, Option<Intent>, History);

/// A question of the space.
#[derive(Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "each is made, written and gone")]
pub enum Asked {
    Act(Term<Role>, Subject, Circumstances),
    Incident(OfIncident),
}
