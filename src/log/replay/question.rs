//! A line as a question: its words, as the policies that judge it know them.

use std::str::FromStr;

use strum::IntoEnumIterator as _;

use super::fault::Fault;
use super::row::Row;
use super::words::{Asks, Column, FaultKind, Key};
use crate::diagnostic::Quoted;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Incident, Judge, Policy, Subject, UnknownWord, Words};
use crate::source::Table;
use crate::vocabulary::{Fact, History, Intent, Role, Term, Word};

/// What a line asks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Question {
    pub(super) asks: Asks,
    pub(super) role: Term<Role>,
    /// The act; nothing where incidents are asked about.
    pub(super) subject: Option<Subject>,
    pub(super) incidents: Vec<Incident>,
    pub(super) known: Circumstances,
    pub(super) intent: Option<Intent>,
    pub(super) history: History,
}

/// Reads a row in the words of all policies that judge it; or everything that is wrong with it.
pub(super) fn read(row: &Row<'_>, policies: &[&Policy]) -> Result<Question, Vec<Fault>> {
    let mut reader = Reader {
        row,
        policies,
        faults: Vec::new(),
    };
    let asks = reader.given(Column::Asks, Reader::asks);
    let role = reader.given(Column::Role, |reader, text| {
        reader.everywhere(text, Policy::role)
    });
    let subject = reader.subject(asks);
    let incidents = role.map(|role| reader.incidents(asks, role));
    let known = reader.known();
    let intent = reader.word(Column::Intent);
    let history = reader.word(Column::History).unwrap_or_default();
    match (asks, role, incidents) {
        (Some(asks), Some(role), Some(incidents)) if reader.faults.is_empty() => Ok(Question {
            asks,
            role,
            subject,
            incidents,
            known,
            intent,
            history,
        }),
        _ => Err(reader.faults),
    }
}

struct Reader<'r> {
    row: &'r Row<'r>,
    /// At least one.
    policies: &'r [&'r Policy],
    faults: Vec<Fault>,
}

impl Reader<'_> {
    /// Notes what is wrong with a column.
    fn noted<T>(&mut self, column: Column, read: Result<T, Fault>) -> Option<T> {
        let noted = |mut fault: Fault| {
            fault.column.get_or_insert(Key::Of(column).name());
            self.faults.push(fault);
        };
        read.map_err(noted).ok()
    }

    /// Reads a column that has to be given.
    fn given<T>(
        &mut self,
        column: Column,
        read: impl FnOnce(&Self, &str) -> Result<T, Fault>,
    ) -> Option<T> {
        let text = self.row.need(Key::Of(column));
        let read = text.and_then(|text| read(self, text));
        self.noted(column, read)
    }

    fn asks(&self, text: &str) -> Result<Asks, Fault> {
        closed(text, Asks::iter().map(Word::as_str))
    }

    /// Reads a word of a small vocabulary, where one is given.
    fn word<W: Word>(&mut self, column: Column) -> Option<W> {
        let text = self.noted(column, self.row.get(Key::Of(column)))??;
        let words: Vec<&str> = W::iter().map(Word::as_str).collect();
        self.noted(column, closed(text, words))
    }

    /// Reads a word in each policy; of the first that does not know it, it says which one that is.
    fn everywhere<T>(
        &self,
        text: &str,
        read: impl Fn(&Policy, &str) -> Result<T, UnknownWord>,
    ) -> Result<T, Fault> {
        let mut found = None;
        for (number, policy) in self.policies.iter().enumerate() {
            match read(policy, text) {
                Ok(word) => found = found.or(Some(word)),
                Err(error) if number == 0 => return Err(unknown(error.to_string())),
                Err(error) => {
                    let under = Quoted(policy.id());
                    return Err(unknown(format!("under {under}, {error}")));
                }
            }
        }
        found.ok_or_else(|| unknown(String::new()))
    }

    fn subject(&mut self, asks: Option<Asks>) -> Option<Subject> {
        let kind = self.noted(Column::Kind, self.row.get(Key::Of(Column::Kind)))?;
        let kind = match kind {
            None => None,
            Some(text) => Some(self.noted(
                Column::Kind,
                closed::<Kind>(text, Kind::iter().map(Word::as_str)),
            )?),
        };
        let text = self.noted(Column::Subject, self.row.get(Key::Of(Column::Subject)))?;
        let Some(text) = text else {
            if matches!(asks, Some(Asks::Classify | Asks::Assess)) {
                self.faults.push(Fault::missing(Key::Of(Column::Subject)));
            }
            return None;
        };
        let found = self.everywhere(text, |policy, text| match kind {
            None => policy.subject(text),
            Some(Kind::UserAction) => known(&policy.actions, text).map(Subject::UserAction),
            Some(Kind::Technology) => known(&policy.technologies, text).map(Subject::Technology),
        });
        let found = found.and_then(|subject| {
            // The same word may be an act for one policy and a technology for the other.
            let strange = |policy: &&&Policy| policy.subject_slot(&subject).is_none();
            match self.policies.iter().find(strange) {
                None => Ok(subject),
                Some(policy) => Err(not_askable(format!(
                    "{} is something else under {}",
                    Quoted(text),
                    Quoted(policy.id())
                ))),
            }
        });
        self.noted(Column::Subject, found)
    }

    fn incidents(&mut self, asks: Option<Asks>, role: Term<Role>) -> Vec<Incident> {
        let Some(table) = self.table(role) else {
            return Vec::new();
        };
        let text = self.row.get(Key::Of(Column::Incidents));
        let text = self
            .noted(Column::Incidents, text)
            .flatten()
            .unwrap_or_default();
        let mut incidents = Vec::new();
        for word in text.split_ascii_whitespace() {
            let found = self.everywhere(word, |policy, word| match table {
                Judge::Pupils => known(&policy.pupil_incidents, word).map(Incident::Pupil),
                Judge::Staff => known(&policy.staff_incidents, word).map(Incident::Staff),
            });
            incidents.extend(self.noted(Column::Incidents, found));
        }
        if incidents.is_empty() && text.trim_ascii().is_empty() && asks == Some(Asks::Recommend) {
            self.faults.push(Fault::missing(Key::Of(Column::Incidents)));
        }
        incidents
    }

    /// The table whose words incidents are: the one that is given, else that which judges the role.
    fn table(&mut self, role: Term<Role>) -> Option<Judge> {
        let text = self.noted(Column::Table, self.row.get(Key::Of(Column::Table)))?;
        let Some(text) = text else {
            let judging = self.policies.iter();
            let mut judges = judging.filter_map(|policy| policy.judge(policy.roles.slot(&role)?));
            // As elsewhere: the words for staff, every adult, where no table judges the role.
            return Some(judges.next().unwrap_or(Judge::Staff));
        };
        let tables = [Table::PupilIncidents, Table::StaffIncidents].map(Word::as_str);
        let table = self.noted(Column::Table, closed::<Table>(text, tables))?;
        Some(match table {
            Table::PupilIncidents => Judge::Pupils,
            _ => Judge::Staff,
        })
    }

    fn known(&mut self) -> Circumstances {
        let mut known = Circumstances::new();
        for fact in Fact::iter() {
            let key = Key::Fact(fact);
            let value = self.row.get(key).and_then(|text| match text {
                None => Ok(known),
                Some(text) => {
                    let set = known.set(fact.as_str(), text);
                    set.map_err(|error| unknown(error.to_string()).in_column(key))
                }
            });
            match value {
                Ok(more) => known = more,
                Err(fault) => self.faults.push(fault),
            }
        }
        known
    }
}

crate::vocabulary::words! {
    /// Which of the two kinds a subject is.
    enum Kind, "kind of subject" {
        /// Something that somebody does.
        UserAction = "User action",
        /// A device or a channel.
        Technology = "Technology",
    }
}

fn unknown(message: String) -> Fault {
    Fault::new(FaultKind::UnknownWord, message)
}

pub(super) fn not_askable(message: String) -> Fault {
    Fault::new(FaultKind::NotAskable, message)
}

/// A word of a vocabulary that no policy adds to, or of a part of it.
fn closed<'a, W: Word + FromStr>(
    text: &str,
    accepted: impl IntoIterator<Item = &'a str, IntoIter: Clone>,
) -> Result<W, Fault> {
    let accepted = accepted.into_iter();
    let word = text.parse().ok();
    let word = word.filter(|word: &W| accepted.clone().any(|known| known == word.as_str()));
    word.ok_or_else(|| Fault::unknown(W::KIND, text, accepted))
}

/// A word of one kind, standard or a policy's own.
fn known<W: Word, D>(words: &Words<W, D>, text: &str) -> Result<Term<W>, UnknownWord> {
    let found = text.parse().ok();
    let found = found.filter(|term: &Term<W>| words.slot(term).is_some());
    found.ok_or_else(|| UnknownWord::new(W::KIND, text, words.ids()))
}
