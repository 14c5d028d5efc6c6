//! What cells and rules say, as sentences that hold whatever the circumstances.

use std::collections::BTreeSet;
use std::num::NonZeroU8;

use crate::answer::decision::Modality;
use crate::policy::{
    Bits, Case, IncidentTable, Judge, Origin, Policy, ResponseRule, Rung, Said, Statement,
};
use crate::tell::phrase::people::groups;
use crate::tell::phrase::places::bracket;
use crate::tell::phrase::verdicts::either;
use crate::tell::phrase::words::{
    for_so_long, history, list, quoted, response, to_be_kept, upper, word,
};
use crate::tell::text::{elsewhere, said};
use crate::vocabulary::{History, Measure};

/// A statement with everybody and everything that it binds.
pub(super) struct Voice<'p> {
    policy: &'p Policy,
    statement: &'p Statement,
    roles: BTreeSet<usize>,
    subjects: BTreeSet<usize>,
}

/// All statements, in the order of the file.
pub(super) fn voices(policy: &Policy) -> Vec<Voice<'_>> {
    let mut voices: Vec<Voice<'_>> = policy
        .statements
        .iter()
        .map(|statement| Voice {
            policy,
            statement,
            roles: BTreeSet::new(),
            subjects: BTreeSet::new(),
        })
        .collect();
    for role in 0..policy.roles.count() {
        for subject in policy.subject_slots() {
            let entry = policy.question(role, subject);
            for number in entry.iter().flat_map(|entry| &entry.statements) {
                let voice = voices.get_mut(usize::from(*number));
                let voice = voice.filter(|voice| policy.binds_all(voice.statement, role));
                if let Some(voice) = voice {
                    voice.roles.insert(role);
                    voice.subjects.insert(subject);
                }
            }
        }
    }
    voices
}

impl Voice<'_> {
    pub(super) fn is_about(&self, subject: usize) -> bool {
        self.subjects.contains(&subject)
    }

    /// Whether it says no more than its mark in the table.
    pub(super) fn is_plain(&self) -> bool {
        let statement = self.statement;
        let cases = statement.cases.iter();
        let is_implied = cases.into_iter().all(|case| case.at.is_none());
        let is_cell = matches!(statement.origin, Origin::Cell { .. });
        let is_bare = statement.note.is_none() && statement.provisos.is_empty();
        is_cell && is_implied && is_bare && !statement.regardless
    }

    fn people(&self) -> String {
        groups(self.policy, &self.roles.iter().copied().collect::<Vec<_>>())
    }

    /// As said of one row: `For pupils, the table says “Not allowed” (...).`
    pub(super) fn of_row(&self) -> String {
        let whose = match self.statement.origin {
            Origin::Cell { .. } => "the table",
            Origin::Rule(_) => "the text",
        };
        let people = self.people();
        format!("For {people}, {whose} says {}.", self.says())
    }

    /// With what it is about: `Pupils, “Online gambling”: ...`
    fn of_rule(&self) -> String {
        let policy = self.policy;
        let subjects = self.subjects.iter();
        let subjects = subjects.map(|subject| policy.subject_label(*subject));
        let (people, about) = (upper(&self.people()), quoted(subjects, "and"));
        format!("{people}, {about}: {}.", self.says())
    }

    fn says(&self) -> String {
        let statement = self.statement;
        let level = statement.level.as_ref();
        let level = level.map(|level| format!("“{}”", level.label));
        // What a level means goes without saying.
        let implied = level.is_some() && statement.cases.iter().all(|case| case.at.is_none());
        let mut cases: Vec<String> = match implied {
            true => Vec::new(),
            false => statement.cases.iter().map(|c| self.clause(c)).collect(),
        };
        if !implied && !statement.otherwise.is_empty() {
            cases.push(either(statement.otherwise));
        }
        let cases = (!cases.is_empty()).then(|| cases.join("; otherwise "));
        let parts: Vec<String> = level.into_iter().chain(cases).collect();
        let place = bracket(
            &self.policy.cite(&statement.source),
            statement.note.as_deref(),
        );
        let provisos = to_be_kept(statement.provisos.iter().copied());
        let regardless = match statement.regardless {
            true => ", whatever else holds",
            false => "",
        };
        format!("{}{regardless}{provisos} {place}", parts.join(": "))
    }

    fn clause(&self, case: &Case) -> String {
        let kept = to_be_kept(case.provisos.iter().copied());
        let place = elsewhere(self.policy, self.statement, case);
        format!("{}{kept}{place}", said(self.policy, case))
    }
}

/// Each rule in prose about what is allowed.
pub(super) fn rules(policy: &Policy) -> impl Iterator<Item = String> {
    let in_prose = |voice: &Voice<'_>| {
        matches!(voice.statement.origin, Origin::Rule(_)) && !voice.subjects.is_empty()
    };
    voices(policy)
        .into_iter()
        .filter(in_prose)
        .map(|voice| voice.of_rule())
}

/// Each rule in prose about what follows incidents.
pub(super) fn response_rules(policy: &Policy) -> impl Iterator<Item = String> {
    policy.response_rules().map(|(judge, table, rule)| {
        let by = match &rule.who {
            Some(who) => list(who.labels.iter().map(ToString::to_string), "and"),
            None => members(policy, table).to_owned(),
        };
        let after = incidents(policy, (judge, table), (rule.incidents, rule.by_name), &by);
        format!("After {after}: {}.", of_response_rule(policy, table, rule))
    })
}

/// Each ladder, step by step.
pub(super) fn ladders(policy: &Policy) -> impl Iterator<Item = String> {
    policy.incident_tables().flat_map(move |(judge, table)| {
        table.ladders.iter().map(move |ladder| {
            let by = members(policy, table);
            let after = incidents(
                policy,
                (judge, table),
                (ladder.incidents, ladder.by_name),
                by,
            );
            let counted = match ladder.within {
                None => String::new(),
                Some(within) => format!(", counted within: {}", word(within)),
            };
            let steps = ladder.steps.iter().map(|rung| of_rung(policy, table, rung));
            let steps: Vec<String> = steps.collect();
            format!("After {after}{counted}. {}.", steps.join(". "))
        })
    })
}

/// `The second time, in place of what came before: required: a detention (1 hour) (line 7)`
pub(super) fn of_rung(policy: &Policy, table: &IncidentTable, rung: &Rung) -> String {
    let time = NonZeroU8::new(rung.first).map(|time| History::nth(time, false));
    let time = time.map_or_else(String::new, |time| upper(&history(time)));
    let instead = if rung.replaces {
        ", in place of what came before"
    } else {
        ""
    };
    let said = said_of(table, &rung.said);
    let place = bracket(&policy.cite(&rung.source), rung.note.as_deref());
    format!("{time}{instead}: {said} {place}")
}

/// `required: the police; available: a warning (Misuse, line 320)`
pub(super) fn of_response_rule(
    policy: &Policy,
    table: &IncidentTable,
    rule: &ResponseRule,
) -> String {
    let said = said_of(table, &rule.said);
    let place = bracket(&policy.cite(&rule.source), rule.note.as_deref());
    format!("{said} {place}")
}

/// What must, of what one must, and what may follow.
fn said_of(table: &IncidentTable, said: &Said) -> String {
    let measured = |bits: Bits| {
        let responses = (0..)
            .zip(&table.responses)
            .filter(move |(bit, _)| bits >> bit & 1 == 1);
        responses.map(|(bit, of)| {
            let measures = said.measures.iter().filter(|(of, _)| *of == bit);
            let measures: Vec<Measure> = measures.map(|(_, measure)| *measure).collect();
            for_so_long(response(of), &measures)
        })
    };
    let named = |how: Modality, bits: Bits, last: &str| {
        (bits != 0).then(|| format!("{}: {}", word(how), list(measured(bits), last)))
    };
    let choices = said.one_of.iter();
    let choices = choices.filter_map(|set| named(Modality::OneOf, *set, "or"));
    let parts: Vec<String> = named(Modality::Required, said.required, "and")
        .into_iter()
        .chain(choices)
        .chain(named(Modality::Available, said.available, "and"))
        .collect();
    parts.join("; ")
}

/// Whom a table judges.
fn members<'p>(policy: &'p Policy, table: &IncidentTable) -> &'p str {
    let audience = policy.audiences.get(table.audience);
    audience.map_or("", |audience| &*audience.label)
}

fn incidents(
    policy: &Policy,
    (judge, table): (Judge, &IncidentTable),
    (among, by_name): (u128, bool),
    by: &str,
) -> String {
    let labels = |named: bool| {
        (0..table.bases.len())
            .filter(move |slot| (among >> slot & 1 == 1) == named)
            .map(move |slot| policy.incident_label(judge, slot))
    };
    match by_name {
        true => format!("{}, by: {by}", quoted(labels(true), "or")),
        false => match quoted(labels(false), "and") {
            except if except.is_empty() => format!("any incident, by: {by}"),
            except => format!("any incident, by: {by}, but {except}"),
        },
    }
}
