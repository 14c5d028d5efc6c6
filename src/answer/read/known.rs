//! The words of a question that a policy may add to.

use enumset::EnumSet;
use strum::IntoEnumIterator as _;

use super::REFUSED;
use super::reader::Reader;
use crate::answer::words::WordError;
use crate::diagnostic::Quoted;
use crate::document::FACTS;
use crate::policy::circumstances::{ANY_OTHER, Circumstances};
use crate::policy::{Incident, Judge, Policy, PolicyTable, ResponseName, Subject, TableKind};
use crate::vocabulary::{
    Fact, InvalidId, OwnId, Party, Role, Term, UnknownWord, Word, YesNo, words,
};

words! {
    /// Which of the two kinds a subject is.
    enum Kind, "kind of subject" {
        /// Something that somebody does.
        UserAction = "User action",
        /// A device or a channel.
        Technology = "Technology",
    }
}

impl Reader<'_, '_, '_> {
    /// A word that the policy at hand does not know, where one was refused.
    fn strange<T>(&self, text: &str, find: impl Fn(&Policy) -> Option<T>) -> Option<T> {
        let policy = self.manner.policies.first();
        let is_refused = self.manner.refused && text == REFUSED;
        policy
            .filter(|_| is_refused)
            .and_then(|policy| find(policy))
    }

    pub(super) fn role(&mut self) -> Option<Term<Role>> {
        self.needed("role", |reader, text| {
            match reader.strange(text, |policy| policy.roles.strange()) {
                Some(strange) => Ok(strange),
                None => reader.everywhere(text, Policy::role, |text| id(Role::KIND, text)),
            }
        })
    }

    pub(super) fn party(&mut self) -> Option<Party> {
        self.given("party", |reader, text| {
            match reader.strange(text, |policy| policy.roles.strange()) {
                Some(strange) => Ok(Party::Role(strange)),
                None => reader.everywhere(text, Policy::party, |text| id("office or role", text)),
            }
        })
    }

    pub(super) fn response(&mut self) -> Option<ResponseName> {
        self.needed("response", |reader, text| {
            match reader.strange(text, Policy::strange_response) {
                Some(strange) => Ok(strange),
                None => reader.everywhere(text, Policy::response, |text| id("response", text)),
            }
        })
    }

    pub(super) fn subject(&mut self) -> Option<Subject> {
        let kind = match self.text("kind") {
            None => None,
            Some(_) => Some(self.word::<Kind>("kind")?),
        };
        self.needed("subject", |reader, text| {
            let strange = reader.strange(text, |policy| match kind? {
                Kind::UserAction => policy.actions.strange().map(Subject::UserAction),
                Kind::Technology => policy.technologies.strange().map(Subject::Technology),
            });
            if let Some(strange) = strange {
                return Ok(strange);
            }
            let found = reader.everywhere(
                text,
                |policy, text| match kind {
                    None => policy.subject(text),
                    Some(Kind::UserAction) => {
                        policy.actions.read(text, policy).map(Subject::UserAction)
                    }
                    Some(Kind::Technology) => policy
                        .technologies
                        .read(text, policy)
                        .map(Subject::Technology),
                },
                |text| without_policy(kind, text),
            )?;
            // The same word may be an act for one policy and a technology for the other.
            let mut policies = reader.manner.policies.iter();
            let other = policies.position(|policy| policy.subject_slot(&found).is_none());
            match other.map(|other| reader.manner.names.get(other)) {
                None => Ok(found),
                Some(name) => {
                    let (text, name) = (Quoted(text), name.map_or("another", String::as_str));
                    let message = format!("{text} is something else under {name}");
                    Err(WordError::not_askable(message))
                }
            }
        })
    }

    pub(super) fn incidents(&mut self, role: Option<Term<Role>>) -> Vec<Incident> {
        let table = match self.text("table") {
            None => None,
            Some(_) => match self.given("table", |_, text| Ok(TableKind::named(text)?)) {
                None => return Vec::new(),
                found => found,
            },
        };
        let Some(text) = self.text("incidents") else {
            if self.is_needed("incidents") && self.asks.is_some() && !self.manner.refused {
                self.errors.push(WordError::missing("incidents"));
            }
            return Vec::new();
        };
        let table = table.or_else(|| self.table_of_all(role?, text));
        let mut incidents = Vec::new();
        let before = (self.errors.len(), self.read_as.len());
        for word in text.split_ascii_whitespace() {
            let read = |reader: &Self, word: &str| reader.incident(table, role, word);
            let found = self.loosely("incidents", word, read);
            incidents.extend(self.noted("incidents", found).flatten());
        }
        self.all_in_one(table, role, text, before, &mut incidents);
        if text.trim_ascii().is_empty() && self.is_needed("incidents") {
            self.errors.push(WordError::missing("incidents"));
        }
        incidents
    }

    /// Where words are no incidents: one that all of them are, with spaces between its parts.
    fn all_in_one(
        &mut self,
        table: Option<&'static TableKind>,
        role: Option<Term<Role>>,
        text: &str,
        (errors, read_as): (usize, usize),
        incidents: &mut Vec<Incident>,
    ) {
        if self.errors.len() == errors || !text.trim().contains(char::is_whitespace) {
            return;
        }
        let read = |reader: &Self, word: &str| reader.incident(table, role, word);
        let notes = self.read_as.split_off(read_as);
        match self.loosely("incidents", text.trim(), read) {
            Ok(Some(incident)) => {
                self.errors.truncate(errors);
                *incidents = vec![incident];
            }
            _ => self.read_as.extend(notes),
        }
    }

    /// Where no table judges a role: the kind of the first that has all these words.
    fn table_of_all(&self, role: Term<Role>, text: &str) -> Option<&'static TableKind> {
        let policy = self.manner.policies.first()?;
        let is_judged = policy.judge(policy.roles.slot(&role)?).is_some();
        let has = |table: &&PolicyTable| {
            let mut words = text.split_ascii_whitespace();
            words.all(|word| table.incidents.slot_of(word).is_some())
        };
        let tables = policy.tables_for_others().filter(|_| !is_judged);
        Some(tables.map(|(_, table)| table).find(has)?.kind)
    }

    /// An incident by its word, with its table before it where that is named: `pupil-incidents.misuse`.
    /// Nothing for one by somebody who is not known, which is said of them.
    fn incident(
        &self,
        named: Option<&'static TableKind>,
        role: Option<Term<Role>>,
        text: &str,
    ) -> Result<Option<Incident>, WordError> {
        let (named, word) = match text.split_once('.') {
            Some((before, word)) => (Some(TableKind::named(before)?), word),
            None => (named, text),
        };
        let kind = match (named, role) {
            (Some(kind), _) => kind,
            (None, None) => return Ok(None),
            (None, Some(role)) => self
                .words_for(role)
                .ok_or_else(|| WordError::missing("table"))?,
        };
        let strange = self.strange(word, |policy| policy.table_named(kind.table)?.1.strange());
        if strange.is_some() {
            return Ok(strange);
        }
        let judge = |policy: &&Policy| policy.judge(policy.roles.slot(&role?)?);
        let mut policies = self.manner.policies.iter();
        let by_anybody = named.is_none() && policies.all(|policy| judge(&&**policy).is_none());
        let found = self.everywhere(
            word,
            |policy, word| match policy.table_named(kind.table) {
                _ if by_anybody => policy.incident_of_any(word),
                Some((judge, _)) => policy.incident_in(judge, word),
                None => PolicyTable::read(None, word, policy),
            },
            |word| {
                let found = (kind.spelt)(word);
                found.map_err(|error| misspelt(kind.incidents.kind, word, error))
            },
        );
        found.map(Some)
    }

    /// In the words of which kind of table a role is asked about; nothing where no policy is at hand.
    fn words_for(&self, role: Term<Role>) -> Option<&'static TableKind> {
        let policies = self.manner.policies.iter();
        let mut judged = policies.filter_map(|policy| {
            let judge = policy.judge(policy.roles.slot(&role)?)?;
            policy.tables.of(judge)
        });
        let others = || self.manner.policies.first()?.tables.of(Judge::OTHERS);
        Some(judged.next().or_else(others)?.kind)
    }

    /// Whether groups are roles of every policy.
    fn groups(&self, text: &str) -> Result<(), WordError> {
        let strange = |policy: &Policy| policy.roles.strange_id();
        let strange = self.strange(REFUSED, strange);
        let words = text.split_ascii_whitespace();
        let mut words = words.filter(|word| *word != ANY_OTHER && strange.as_deref() != Some(word));
        words.try_for_each(|word| {
            let read = self.everywhere(word, Policy::role, |text| id(Role::KIND, text));
            read.map(drop)
        })
    }

    /// Whether a value is one of every policy, of a fact to which policies add values.
    fn value(&self, fact: Fact, text: &str) -> Result<(), WordError> {
        let strange = |policy: &Policy| policy.values.words(fact)?.strange_id();
        let is_strange = self.strange(REFUSED, strange).is_some_and(|id| id == text);
        if !fact.has_own_values() || is_strange {
            return Ok(());
        }
        let read = |policy: &Policy, text: &str| {
            let words = policy.values.words(fact);
            let found = words.and_then(|words| words.slot_of(text));
            let ids = || words.into_iter().flat_map(|words| words.ids());
            found.ok_or_else(|| UnknownWord::among(policy.index(), fact.as_str(), text, ids()))
        };
        self.everywhere(text, read, |_| Ok(0)).map(drop)
    }

    pub(super) fn circumstances(&mut self) -> Circumstances {
        let mut known = Circumstances::UNKNOWN;
        for fact in Fact::iter() {
            let field = fact.as_str();
            let more = self.given(field, |reader, text| {
                match fact {
                    Fact::Group => reader.groups(text)?,
                    fact => reader.value(fact, text)?,
                }
                Ok(known.set(field, text)?)
            });
            known = more.unwrap_or(known);
        }
        let more = self.given(FACTS, |reader, text| reader.own_facts(known, text));
        more.unwrap_or(known)
    }

    /// Facts that policies declare, each with whether it is so.
    fn own_facts(&self, known: Circumstances, text: &str) -> Result<Circumstances, WordError> {
        let mut words = text.split_ascii_whitespace();
        words.try_fold(known, |known, word| {
            let Some((fact, so)) = word.split_once('=') else {
                let word = Quoted(word);
                let message = format!("{word} says nothing; write a fact, `=` and `yes` or `no`");
                return Err(WordError::unreadable(message));
            };
            if fact.parse::<Fact>().is_ok() {
                let message = format!("{} stands by itself", Quoted(fact));
                return Err(WordError::unreadable(message));
            }
            let strange = self.strange(REFUSED, |policy| policy.facts.strange_id());
            if strange.is_none_or(|strange| strange != fact) {
                let read = |policy: &Policy, text: &str| policy.fact_or_proviso(text).map(drop);
                let without = |text: &str| id::<OwnId>(Fact::KIND, text).map(|_| ());
                self.everywhere(fact, read, without)?;
            }
            if known.own_facts().any(|(other, _)| other.as_str() == fact) {
                let message = format!("{} is given twice", Quoted(fact));
                return Err(WordError::unreadable(message));
            }
            let so = YesNo::read(so).map_err(|error| {
                let error = WordError::from(error);
                error.about(fact)
            })?;
            Ok(known.set(fact, so.as_str())?)
        })
    }

    /// Facts of any kind, by their words.
    pub(super) fn facts(&self, text: &str) -> Result<EnumSet<Fact>, WordError> {
        let words = text.split_ascii_whitespace();
        words
            .map(|word| self.everywhere(word, Policy::fact, Fact::read))
            .collect()
    }
}

/// Whatever can be a word of a kind, where no policy is at hand.
fn id<T: std::str::FromStr<Err = InvalidId>>(
    kind: &'static str,
    text: &str,
) -> Result<T, UnknownWord> {
    text.parse().map_err(|error| misspelt(kind, text, error))
}

fn misspelt(kind: &'static str, text: &str, error: InvalidId) -> UnknownWord {
    UnknownWord::misspelt(kind, text, error.to_string())
}

fn without_policy(kind: Option<Kind>, text: &str) -> Result<Subject, UnknownWord> {
    match kind {
        Some(Kind::UserAction) => id("user action", text).map(Subject::UserAction),
        Some(Kind::Technology) => id("technology", text).map(Subject::Technology),
        None => {
            let action = text
                .parse()
                .ok()
                .filter(|term: &Term<_>| term.own().is_none());
            let technology = text
                .parse()
                .ok()
                .filter(|term: &Term<_>| term.own().is_none());
            let technology = technology.map(Subject::Technology);
            action
                .map(Subject::UserAction)
                .or(technology)
                .ok_or_else(|| {
                    let help = "say by `kind` whether it is a `user-action` or a `technology`";
                    UnknownWord::misspelt("user action or technology", text, help)
                })
        }
    }
}
