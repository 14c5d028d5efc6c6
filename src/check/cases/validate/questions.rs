//! The dimensions of a case: who, what, under which circumstances, what before.

mod expand;
mod names;

use std::collections::BTreeSet;

use super::given::{self, Dimension, twice};
use super::known::{Known, named};
use super::{place, shape};
use crate::check::cases::expected::{Expectation, Expected, Found};
use crate::check::cases::question::Verb;
use crate::diagnostic::Path;
use crate::document::{AboutDocument, AskedDocument};
use crate::policy::{Incident, Judge, Policy, Subject};
use crate::vocabulary::{History, Intent, Role, Term, Word as _};
use crate::yaml::Reader;
use names::{Report, acts, day, lint, parties, roles, words};

pub(super) use expand::What;
pub(super) use names::{people, subject};

/// The dimensions of a case, each in the order of the file.
pub(super) struct Questions<'d> {
    asked: &'d AskedDocument,
    pub(super) roles: Vec<Term<Role>>,
    what: What,
    given: Vec<Dimension>,
    intents: Vec<Option<Intent>>,
    histories: Vec<History>,
}

impl<'d> Questions<'d> {
    /// Reads all dimensions; of a grid, all but its rows.
    pub(super) fn read(
        verb: Verb,
        asked: &'d AskedDocument,
        known: &Known<'_>,
        reader: &mut Reader<'_>,
        at: Path<'_>,
    ) -> Self {
        let mut holders = Vec::new();
        let roles = match verb {
            Verb::HasTo => {
                holders = parties(&asked.who, known, reader, at.key("who"));
                Vec::new()
            }
            _ => roles(&asked.who, known, reader, at.key("who")),
        };
        let given = given::read(&asked.given, reader, at.key("given"));
        let intents = words::<Intent>(&asked.intent, reader, at.key("intent"));
        let histories = words::<History>(&asked.history, reader, at.key("history"));
        let mut questions = Self {
            asked,
            roles,
            what: What::Nothing,
            given,
            intents: match asked.intent.is_empty() {
                true => vec![None],
                false => intents.into_iter().map(Some).collect(),
            },
            histories: match asked.history.is_empty() {
                true => vec![History::FirstTime],
                false => histories,
            },
        };
        let these = match shape::about(asked, verb) {
            Some(AboutDocument::These(these)) => these.as_slice(),
            _ => &[],
        };
        let key = at.key(verb.as_str());
        for (i, text) in these.iter().enumerate() {
            if these.iter().take(i).any(|other| other == text) {
                twice(text, reader, key.index(i));
            }
        }
        let texts = these.iter().enumerate();
        let subjects = |reader: &mut Reader<'_>| -> Vec<Subject> {
            let subject = |(i, text): (usize, &String)| {
                subject(text, known, reader, key.index(i), Reader::fault)
            };
            texts.clone().filter_map(subject).collect()
        };
        questions.what = match verb {
            Verb::Classify => What::Classify(subjects(reader)),
            Verb::Assess => What::Assess(subjects(reader)),
            Verb::Recommend => What::Incidents(
                texts
                    .clone()
                    .flat_map(|(i, text)| {
                        questions.incidents(text, known, reader, key.index(i), Reader::fault)
                    })
                    .collect(),
            ),
            Verb::Suspect => What::Suspicions(words(&asked.suspect, reader, key)),
            Verb::Step => What::Steps(
                words(&asked.suspect, reader, at.key("suspect")),
                words(&asked.step, reader, key),
            ),
            Verb::Report => What::Matters(words(&asked.report, reader, key)),
            Verb::HasTo => What::Duties(holders, words(&asked.has_to, reader, key)),
            Verb::Keep => What::Keep(acts(&asked.keep, known, reader, key)),
            Verb::Check => match day(asked, reader, at.key("as-of")) {
                Some(day) => What::Day(day),
                None => What::Nothing,
            },
        };
        questions
    }

    /// The incident of a name for each role, as the table that judges it names it.
    pub(super) fn incidents<'t>(
        &self,
        text: &str,
        known: &Known<'_>,
        reader: &mut Reader<'t>,
        at: Path<'_>,
        report: Report<'t>,
    ) -> Vec<(Term<Role>, Incident)> {
        let policy = known.policy;
        let mut found = Vec::with_capacity(self.roles.len());
        for role in &self.roles {
            match policy.incident(*role, text) {
                Ok(incident) => found.push((*role, incident)),
                Err(_) => {
                    let judge = policy.words_for(*role);
                    let table = policy.tables.of(judge);
                    let kind = table.map_or("incident", |table| table.kind.incidents.kind);
                    let words = known.incidents(&[judge]);
                    named(kind, text, words.iter().copied(), reader, at, report);
                    return Vec::new();
                }
            }
        }
        found
    }

    /// The tables whose words are used of these roles.
    pub(super) fn judges(&self, policy: &Policy) -> Vec<Judge> {
        let judges = self.roles.iter().map(|role| policy.words_for(*role));
        let judges: BTreeSet<Judge> = judges.collect();
        judges.into_iter().collect()
    }

    /// What lints must find, and what not.
    pub(super) fn findings(
        &self,
        known: &Known<'_>,
        reader: &mut Reader<'_>,
        at: Path<'_>,
    ) -> Vec<Expectation> {
        for (i, name) in self.asked.about.iter().enumerate() {
            let at = at.key("about");
            known.part(name, reader, at.index(i));
        }
        let about: Vec<Option<Box<str>>> = match self.asked.about.as_slice() {
            [] => vec![None],
            about => about.iter().map(|row| Some(row.as_str().into())).collect(),
        };
        let mut expected = Vec::new();
        for (key, lints) in [("check", &self.asked.check), ("not", &self.asked.not)] {
            let at = at.key(key);
            for (i, text) in lints.iter().enumerate() {
                let at = at.index(i);
                let Some(lint) = lint(text, reader, at) else {
                    continue;
                };
                for about in &about {
                    let about = about.clone();
                    let found = Found { lint, about };
                    expected.push(Expectation {
                        what: match key {
                            "check" => Expected::Found(found),
                            _ => Expected::NotFound(found),
                        },
                        place: place(reader, at),
                    });
                }
            }
        }
        expected
    }
}
