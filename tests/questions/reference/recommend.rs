//! This happened: what follows?

use std::collections::BTreeSet;

use online_safety_policy::document::{IncidentRowDocument, IncidentTableDocument, PolicyDocument};

use super::people::{up, widest};
use super::responses;
use super::voices::is_meant;

type Words = BTreeSet<String>;

/// The answer, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Followed {
    pub(crate) is_judged: bool,
    pub(crate) standing: String,
    pub(crate) required: Words,
    pub(crate) disputed: Words,
    pub(crate) available: Words,
    /// Every response with how it follows, in the order in which to act.
    pub(crate) in_order: Vec<(String, String)>,
    /// The incidents whose rows answer.
    pub(crate) judged: Words,
    pub(crate) set_aside: Words,
    pub(crate) unspoken: Words,
    /// Row about repeats, incident, effect.
    pub(crate) repetitions: BTreeSet<(String, String, String)>,
    /// The rows and rules that name a response.
    pub(crate) rests_on: Words,
}

/// The table that judges a role, with its name.
pub(crate) fn judging<'d>(
    document: &'d PolicyDocument,
    role: &str,
) -> Option<(&'static str, &'d IncidentTableDocument)> {
    [
        ("pupil-incidents", document.pupil_incidents.as_ref()),
        ("staff-incidents", document.staff_incidents.as_ref()),
    ]
    .into_iter()
    .filter_map(|(name, table)| Some((name, table?)))
    .filter(|(_, table)| is_meant(document, &table.audience, role))
    // One for a kind of the role judges it instead of the one for all.
    .reduce(|one, other| {
        let through = |audience: &str| {
            let up = up(document, role);
            let held = up
                .into_iter()
                .filter(|role| is_meant(document, audience, role));
            widest(document, &held.collect())
        };
        let (here, there) = (through(&one.1.audience), through(&other.1.audience));
        let below = |role: &String| {
            here.iter()
                .any(|of| role != of && up(document, role).contains(of))
        };
        match there.iter().any(below) {
            true => other,
            false => one,
        }
    })
}

/// What one row or one rule says.
#[derive(Default)]
struct Said {
    name: String,
    /// One set for each reading.
    required: Vec<Words>,
    available: Words,
}

impl Said {
    fn says_nothing(&self) -> bool {
        self.required.iter().all(BTreeSet::is_empty) && self.available.is_empty()
    }
}

fn words(list: &[String]) -> Words {
    list.iter().cloned().collect()
}

/// Everything that is at hand for one question.
struct Question<'d> {
    document: &'d PolicyDocument,
    name: &'static str,
    table: &'d IncidentTableDocument,
    intent: Option<&'d str>,
}

pub(crate) fn recommend(
    document: &PolicyDocument,
    role: &str,
    incidents: &[String],
    intent: Option<&str>,
    history: &str,
) -> Followed {
    let Some((name, table)) = judging(document, role) else {
        return Followed {
            standing: "silent".to_owned(),
            ..Followed::default()
        };
    };
    let question = Question {
        document,
        name,
        table,
        intent,
    };
    let mut answer = Followed {
        is_judged: true,
        ..Followed::default()
    };
    let mut said = Vec::new();
    for incident in incidents {
        match question.answering(incident) {
            Some(other) => {
                answer.judged.insert(other.clone());
                said.extend(question.row(other).map(|row| self::row(other, row)));
                said.extend(question.prose(other));
            }
            // No row speaks of that intent; prose about the incident speaks of any.
            None => {
                answer.set_aside.insert(incident.clone());
                said.extend(question.prose(incident));
            }
        }
    }
    for incident in &answer.judged {
        let row = question.row(incident).map(|row| self::row(incident, row));
        let mut all = question.prose(incident).into_iter().chain(row);
        if all.all(|said| said.says_nothing()) {
            answer.unspoken.insert(incident.clone());
        }
    }
    if history != "first-time" {
        said.extend(question.repeats(&mut answer, history));
    }
    unite(&mut answer, &said);
    answer.in_order = responses::in_order(document, name, table, &answer);
    answer
}

/// Unites what was said: required in every reading of something, or in some.
fn unite(answer: &mut Followed, said: &[Said]) {
    for said in said {
        for response in said.required.iter().flatten() {
            if said.required.iter().all(|one| one.contains(response)) {
                answer.required.insert(response.clone());
            } else {
                answer.disputed.insert(response.clone());
            }
        }
        answer.available.extend(said.available.iter().cloned());
        if !said.says_nothing() {
            answer.rests_on.insert(said.name.clone());
        }
    }
    // What one row requires in every reading is no longer in dispute.
    answer.disputed = &answer.disputed - &answer.required;
    let is_silent = answer.required.is_empty() && answer.available.is_empty();
    answer.standing = match (answer.disputed.is_empty(), is_silent) {
        (false, _) => "unclear",
        (true, false) => "answered",
        (true, true) => "silent",
    }
    .to_owned();
}

fn row(incident: &str, row: &IncidentRowDocument) -> Said {
    let required = match row.readings.as_slice() {
        [] => vec![words(&row.required)],
        readings => readings.iter().map(|reading| words(reading)).collect(),
    };
    Said {
        name: incident.to_owned(),
        required,
        available: words(&row.available),
    }
}

impl<'d> Question<'d> {
    fn row(&self, incident: &str) -> Option<&'d IncidentRowDocument> {
        let mut rows = self.table.rows.iter();
        rows.find(|(name, _)| name == incident).map(|(_, row)| row)
    }

    /// Whether a row speaks of the intent that is asked about.
    fn speaks(&self, row: &IncidentRowDocument) -> bool {
        match self.intent {
            None => true,
            Some(intent) => row.intent.is_empty() || row.intent.iter().any(|i| i == intent),
        }
    }

    /// The incident whose row answers: the one asked about, or the one to which it sends us.
    fn answering(&self, incident: &'d String) -> Option<&'d String> {
        let Some(row) = self.row(incident) else {
            return Some(incident);
        };
        if self.speaks(row) {
            return Some(incident);
        }
        let other = row.see.as_ref()?;
        self.speaks(self.row(other)?).then_some(other)
    }

    /// Rules in prose about an incident.
    fn prose(&self, incident: &str) -> Vec<Said> {
        let rules = self.document.response_rules.iter();
        rules
            .filter(|(_, rule)| rule.table == self.name)
            .filter(|(_, rule)| match rule.incidents.as_slice() {
                [all] if all == "all" => !rule.except.iter().any(|word| word == incident),
                listed => listed.iter().any(|word| word == incident),
            })
            .map(|(name, rule)| Said {
                name: name.clone(),
                required: vec![words(&rule.required)],
                available: words(&rule.available),
            })
            .collect()
    }

    /// The rows about continued infringements that add something.
    fn repeats(&self, answer: &mut Followed, history: &str) -> Vec<Said> {
        let mut said = Vec::new();
        let rows = &self.table.rows;
        for (at, (name, row)) in rows.iter().enumerate() {
            let Some(reach) = &row.repeat else { continue };
            if !self.speaks(row) {
                continue;
            }
            let above = &rows[..at];
            let reaches = |incident: &String| match reach.as_str() {
                "all" => true,
                _ => above.iter().any(|(other, _)| other == incident),
            };
            let warning_is_due = row.after.as_deref() == Some("warning");
            let is_due = !warning_is_due || history == "repeat-after-warning";
            for incident in answer.judged.iter().filter(|judged| *judged != name) {
                let effect = match (reaches(incident), is_due) {
                    (false, _) => "not-reached",
                    (true, false) => "not-warned",
                    (true, true) => "reached",
                };
                let told = [name, incident, effect].map(str::to_owned);
                answer.repetitions.insert(told.into());
            }
            if is_due && answer.judged.iter().any(reaches) {
                said.push(self::row(name, row));
                said.extend(self.prose(name));
            }
        }
        said
    }
}
