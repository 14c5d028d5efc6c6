//! The dimensions of a case: who, what, under which circumstances, what before.

mod expand;
mod names;

use std::collections::BTreeSet;

use super::given::{self, Dimension, twice};
use super::known::{Known, Report, named};
use super::{place, shape};
use crate::check::cases::expected::{Expectation, Expected, Found};
use crate::check::cases::question::Verb;
use crate::document::{AboutDocument, AskedDocument};
use crate::policy::{Incident, Judge, Policy, Subject};
use crate::vocabulary::{History, Intent, Role, Term, Word as _};
use crate::yaml::At;
use names::{acts, day, lint, parties, roles, words};

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
        at: At<'_>,
    ) -> Self {
        let mut holders = Vec::new();
        let roles = match verb {
            Verb::HasTo => {
                holders = parties(&asked.who, known, at.key("who"));
                Vec::new()
            }
            _ => roles(&asked.who, known, at.key("who")),
        };
        let given = given::read(&asked.given, known, at.key("given"));
        let intents = words::<Intent>(&asked.intent, at.key("intent"));
        let histories = words::<History>(&asked.history, at.key("history"));
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
                true => vec![History::Unknown],
                false => histories,
            },
        };
        let these = match shape::about(asked, verb) {
            Some(AboutDocument::These(these)) => these.as_slice(),
            _ => &[],
        };
        let key = at.key(verb.as_str());
        for i in 0..these.len() {
            twice(these, i, key.index(i));
        }
        let texts = these.iter().enumerate();
        let subjects = || -> Vec<Subject> {
            let subject =
                |(i, text): (usize, &String)| subject(text, known, key.index(i), At::fault);
            texts.clone().filter_map(subject).collect()
        };
        questions.what = match verb {
            Verb::Classify => What::Classify(subjects()),
            Verb::Assess => What::Assess(subjects()),
            Verb::Recommend => What::Incidents(
                texts
                    .clone()
                    .flat_map(|(i, text)| questions.incidents(text, known, key.index(i), At::fault))
                    .collect(),
            ),
            Verb::Suspect => What::Suspicions(words(&asked.suspect, key)),
            Verb::Step => What::Steps(
                words(&asked.suspect, at.key("suspect")),
                words(&asked.step, key),
            ),
            Verb::Report => What::Matters(words(&asked.report, key)),
            Verb::HasTo => What::Duties(holders, words(&asked.has_to, key)),
            Verb::Keep => What::Keep(acts(&asked.keep, known, key)),
            Verb::Check => match day(asked, at.key("as-of")) {
                Some(day) => What::Day(day),
                None => What::Nothing,
            },
        };
        questions
    }

    /// The incident of a name for each role, as the table that judges it names it.
    pub(super) fn incidents<'a>(
        &self,
        text: &str,
        known: &Known<'_>,
        at: At<'a>,
        report: Report<'a>,
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
                    named(kind, text, words.iter().copied(), at, report);
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
    pub(super) fn findings(&self, known: &Known<'_>, at: At<'_>) -> Vec<Expectation> {
        for (i, name) in self.asked.about.iter().enumerate() {
            let at = at.key("about");
            known.part(name, at.index(i));
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
                let Some(lint) = lint(text, at) else {
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
                        place: place(at),
                    });
                }
            }
        }
        expected
    }
}
