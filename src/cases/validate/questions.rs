//! The dimensions of a case: who, what, under which circumstances, what before.

use jiff::civil::Date;
use strum::IntoEnumIterator as _;

use super::given::{self, Dimension, twice};
use super::known::{Known, among, named, standard};
use super::{place, shape};
use crate::cases::expected::{Expectation, Expected, Found};
use crate::cases::question::{Act, Question, Verb};
use crate::diagnostic::{Code, LintCode, Path, Quoted, help_for};
use crate::document::{AboutDocument, AskedDocument, Reader};
use crate::policy::{Incident, Judge, Policy, Subject};
use crate::space::IncidentQuestion;
use crate::vocabulary::{History, Intent, Matter, Role, Term, UserAction, Word};

/// The dimensions of a case, each in the order of the file.
pub(super) struct Questions<'d> {
    asked: &'d AskedDocument,
    pub(super) roles: Vec<Term<Role>>,
    what: What,
    given: Vec<Dimension>,
    intents: Vec<Option<Intent>>,
    histories: Vec<History>,
}

/// How a fault is reported: at a value, or at a key.
pub(super) type Report<'t> = fn(&mut Reader<'t>, Code, Path<'_>, String, Option<String>);

/// What is asked about.
pub(super) enum What {
    Nothing,
    Classify(Vec<Subject>),
    Assess(Vec<Subject>),
    Incidents(Vec<(Term<Role>, Incident)>),
    Matters(Vec<Matter>),
    Keep(Vec<Term<UserAction>>),
    Day(Date),
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
        let roles = roles(&asked.who, known, reader, at.key("who"));
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
            Verb::Report => What::Matters(words(&asked.report, reader, key)),
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
                    let judge = judge(policy, *role);
                    let kind = match judge {
                        Judge::Pupils => "pupil incident",
                        Judge::Staff => "staff incident",
                    };
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
        let judges = self.roles.iter().map(|role| judge(policy, *role));
        let mut judges: Vec<Judge> = judges.collect();
        judges.sort_by_key(|judge| *judge == Judge::Staff);
        judges.dedup();
        judges
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

    /// Every question; nothing if there are more than there is room for.
    pub(super) fn all(&self, room: usize) -> Option<Vec<Question>> {
        self.about(&self.roles, &self.what, room)
    }

    /// Every question to some roles about something.
    pub(super) fn about(
        &self,
        roles: &[Term<Role>],
        what: &What,
        room: usize,
    ) -> Option<Vec<Question>> {
        let given = given::count(&self.given);
        let before = self.intents.len() * self.histories.len();
        let count = match what {
            What::Nothing => 0,
            What::Classify(acts) => roles.len().saturating_mul(acts.len()).saturating_mul(given),
            What::Assess(acts) => roles
                .len()
                .saturating_mul(acts.len())
                .saturating_mul(given)
                .saturating_mul(before),
            What::Incidents(pairs) => pairs.len().saturating_mul(before),
            What::Matters(matters) => roles.len().saturating_mul(matters.len()),
            What::Keep(acts) => acts.len(),
            What::Day(_) => 1,
        };
        (count <= room).then(|| self.expand(roles, what))
    }

    fn expand(&self, roles: &[Term<Role>], what: &What) -> Vec<Question> {
        let histories = || self.histories.iter().copied();
        let before = || {
            let intents = self.intents.iter().copied();
            intents.flat_map(move |intent| histories().map(move |history| (intent, history)))
        };
        match what {
            What::Nothing => Vec::new(),
            What::Classify(subjects) => {
                let acts = self.acts(roles, subjects).into_iter();
                acts.map(Question::Classify).collect()
            }
            What::Assess(subjects) => {
                let acts = self.acts(roles, subjects).into_iter();
                acts.flat_map(|act| before().map(move |(i, h)| Question::Assess(act, i, h)))
                    .collect()
            }
            What::Incidents(pairs) => pairs
                .iter()
                .flat_map(|(role, incident)| {
                    before().map(move |(intent, history)| {
                        Question::Recommend(IncidentQuestion {
                            role: *role,
                            incident: *incident,
                            intent,
                            history,
                        })
                    })
                })
                .collect(),
            What::Matters(matters) => roles
                .iter()
                .flat_map(|role| {
                    matters
                        .iter()
                        .map(|matter| Question::Report(*role, *matter))
                })
                .collect(),
            What::Keep(acts) => acts.iter().map(|act| Question::Keep(*act)).collect(),
            What::Day(day) => vec![Question::Check(*day)],
        }
    }

    fn acts(&self, roles: &[Term<Role>], subjects: &[Subject]) -> Vec<Act> {
        let given = given::combinations(&self.given);
        let act = |role: Term<Role>, subject: Subject, given| Act {
            role,
            subject,
            given,
        };
        roles
            .iter()
            .flat_map(|role| subjects.iter().map(move |subject| (*role, *subject)))
            .flat_map(|(role, subject)| given.iter().map(move |given| act(role, subject, *given)))
            .collect()
    }
}

/// The table whose words are used of a role; those for staff where none judges it.
fn judge(policy: &Policy, role: Term<Role>) -> Judge {
    let slot = policy.role_slot(role).ok();
    slot.and_then(|slot| policy.judge(slot))
        .unwrap_or(Judge::Staff)
}

/// The roles of some audiences and roles, each once.
pub(super) fn roles(
    texts: &[String],
    known: &Known<'_>,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Vec<Term<Role>> {
    let mut found: Vec<Term<Role>> = Vec::new();
    for (i, text) in texts.iter().enumerate() {
        let at = at.index(i);
        if texts.iter().take(i).any(|other| other == text) {
            twice(text, reader, at);
        }
        for slot in people(text, known, reader, at) {
            let role = known.policy.role_at(slot);
            if !found.contains(&role) {
                found.push(role);
            }
        }
    }
    found
}

/// The roles of an audience, or one role; a name that is neither is reported.
pub(super) fn people(
    text: &str,
    known: &Known<'_>,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Vec<usize> {
    let found = known.roles(text);
    if found.is_none() && !text.is_empty() {
        let message = format!("unknown audience or role {}", Quoted(text));
        let help = help_for(text, known.people());
        reader.fault(Code::UnknownAudience, at, message, help);
    }
    found.unwrap_or_default()
}

/// A user action or a technology; a text that is neither is reported.
pub(super) fn subject<'t>(
    text: &str,
    known: &Known<'_>,
    reader: &mut Reader<'t>,
    at: Path<'_>,
    report: Report<'t>,
) -> Option<Subject> {
    let found = known.policy.subject(text).ok();
    if found.is_none() {
        let policy = known.policy;
        let ids = policy.actions.ids().chain(policy.technologies.ids());
        named("user action or technology", text, ids, reader, at, report);
    }
    found
}

fn acts(
    texts: &[String],
    known: &Known<'_>,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Vec<Term<UserAction>> {
    let actions = &known.policy.actions;
    let mut found = Vec::with_capacity(texts.len());
    for (i, text) in texts.iter().enumerate() {
        let at = at.index(i);
        if texts.iter().take(i).any(|other| other == text) {
            twice(text, reader, at);
        }
        match (0..actions.count()).find(|slot| actions.id_at(*slot) == text) {
            Some(slot) => found.extend(actions.term_at(slot)),
            None => {
                among("user action", text, actions.ids(), reader, at);
            }
        }
    }
    found
}

/// Standard words, each once.
fn words<W: Word>(texts: &[String], reader: &mut Reader<'_>, at: Path<'_>) -> Vec<W> {
    let mut found = Vec::with_capacity(texts.len());
    for (i, text) in texts.iter().enumerate() {
        let at = at.index(i);
        if texts.iter().take(i).any(|other| other == text) {
            twice(text, reader, at);
        } else if !text.is_empty() {
            found.extend(standard::<W>(text, reader, at));
        }
    }
    found
}

fn day(asked: &AskedDocument, reader: &mut Reader<'_>, at: Path<'_>) -> Option<Date> {
    let text = asked.as_of.as_deref().filter(|text| !text.is_empty())?;
    let date = text.parse::<Date>().ok().filter(|_| text.len() == 10);
    if date.is_none() {
        let message = format!("{} is not a day", Quoted(text));
        let help = Some("write it as `\"2027-07-31\"`".into());
        reader.fault(Code::BadDate, at, message, help);
    }
    date
}

fn lint(text: &str, reader: &mut Reader<'_>, at: Path<'_>) -> Option<LintCode> {
    let found = LintCode::find(text);
    if found.is_none() && !text.is_empty() {
        let names: Vec<&str> = LintCode::iter().map(Into::into).collect();
        let message = format!("unknown lint {}", Quoted(text));
        let help = help_for(text, names.iter().copied());
        reader.fault(Code::UnknownWord, at, message, help);
    }
    found
}
