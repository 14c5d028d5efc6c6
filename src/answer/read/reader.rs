//! The fields of a question, one after the other, with all that is wrong with them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::IntoEnumIterator as _;

use super::{Manner, ReadAs, Texts};
use crate::answer::question::{Asks, Question};
use crate::answer::words::WordError;
use crate::diagnostic::Quoted;
use crate::document::FIELDS;
use crate::policy::Policy;
use crate::time::{InvalidTime, read_day};
use crate::vocabulary::{Fact, Index, UnknownWord, Word};

pub(super) struct Reader<'r, 'f, 't> {
    pub(super) manner: Manner<'r>,
    pub(super) texts: Texts<'f, 't>,
    pub(super) asks: Option<Asks>,
    pub(super) errors: Vec<WordError>,
    pub(super) read_as: Vec<ReadAs>,
}

impl<'t> Reader<'_, '_, 't> {
    /// Every field is read, so that all that is wrong is found; then they are put together.
    pub(super) fn question(&mut self) -> Option<Question> {
        self.asks = self.needed("asks", |reader, text| {
            let accepted = || Asks::iter().filter(|asks| reader.manner.accepts(*asks));
            let known = accepted().find(|asks| asks.as_str() == text);
            let unknown = || {
                let ids = accepted().map(Asks::as_str);
                UnknownWord::among(Index::standard(), Asks::KIND, text, ids)
            };
            Ok(known.ok_or_else(unknown)?)
        });
        let role = self.role();
        let subject = self.subject();
        let incidents = self.incidents(role);
        let circumstances = self.circumstances();
        let intent = self.word("intent");
        let history = self.word("history").unwrap_or_default();
        let suspicion = self.needed("suspicion", |_, text| Ok(Word::read(text)?));
        let matter = self.needed("matter", |_, text| Ok(Word::read(text)?));
        let party = self.party();
        let as_of = self.needed("as_of", |_, text| day(text));
        let done = self.given("done", |_, text| done(text)).unwrap_or_default();
        let response = self.response();
        let wanted = self.needed("wanted", |_, text| Ok(Word::read(text)?));
        let held = self
            .given("held", |reader, text| reader.facts(text))
            .unwrap_or_default();
        let asks = self.asks?;
        if self.manner.strict {
            self.refuse_others(asks);
        }
        Some(match asks {
            Asks::Classify => Question::Classify {
                role: role?,
                subject: subject?,
                circumstances,
            },
            Asks::Recommend => Question::Recommend {
                role: role?,
                incidents,
                intent,
                history,
            },
            Asks::Assess => Question::Assess {
                role: role?,
                subject: subject?,
                circumstances,
                intent,
                history,
            },
            Asks::Procedure => Question::Procedure {
                suspicion: suspicion?,
            },
            Asks::Contacts => Question::Contacts { matter: matter? },
            Asks::Duties => Question::Duties { party },
            Asks::Due => Question::Due {
                party,
                as_of: as_of?,
                done,
            },
            Asks::WhoMay => Question::WhoMay { subject: subject? },
            Asks::LeadsTo => Question::LeadsTo {
                role: role?,
                response: response?,
            },
            Asks::WhyNot => Question::WhyNot {
                role: role?,
                subject: subject?,
                circumstances,
                wanted: wanted?,
                held,
            },
        })
    }

    /// What is given has to be used: a field of another question says that this one was not meant.
    fn refuse_others(&mut self, asks: Asks) {
        let facts = Fact::iter().map(Fact::as_str);
        for field in FIELDS.into_iter().chain(facts) {
            if !asks.takes(field) && self.text(field).is_some() {
                let message = format!("has no meaning for `{asks}`; leave it out");
                let error = WordError::not_askable(message);
                self.errors.push(error.of_field(field));
            }
        }
    }

    /// Whether there is no question without a field; of an unknown question, only who is asked about
    /// is sure to be.
    pub(super) fn is_needed(&self, field: &str) -> bool {
        match self.asks {
            Some(asks) => asks.takes(field),
            None => matches!(field, "asks" | "role"),
        }
    }

    pub(super) fn noted<T>(
        &mut self,
        field: &'static str,
        read: Result<T, WordError>,
    ) -> Option<T> {
        let note = |error: WordError| self.errors.push(error.of_field(field));
        read.map_err(note).ok()
    }

    pub(super) fn text(&mut self, field: &'static str) -> Option<&'t str> {
        let text = (self.texts)(field);
        self.noted(field, text)?.filter(|text| !text.is_empty())
    }

    /// Reads a field, if it is given.
    pub(super) fn given<T>(
        &mut self,
        field: &'static str,
        read: impl Fn(&Self, &str) -> Result<T, WordError>,
    ) -> Option<T> {
        let text = self.text(field)?;
        let read = self.loosely(field, text, read);
        self.noted(field, read)
    }

    /// Reads a text; where a word in it is none, and exactly one in another form, with that.
    pub(super) fn loosely<T>(
        &mut self,
        field: &'static str,
        text: &str,
        read: impl Fn(&Self, &str) -> Result<T, WordError>,
    ) -> Result<T, WordError> {
        let mut error = match read(self, text) {
            Err(error) if self.manner.loosely => error,
            read => return read,
        };
        let mut text = text.to_owned();
        let mut read_as = Vec::new();
        loop {
            let Some((written, word)) = error.form_of() else {
                return Err(error);
            };
            let Some(with) = replaced(&text, written, word) else {
                return Err(error);
            };
            let (written, word) = (written.to_owned(), word.to_owned());
            read_as.push(ReadAs {
                field,
                written,
                word,
            });
            text = with;
            match read(self, &text) {
                Ok(read) => {
                    self.read_as.append(&mut read_as);
                    return Ok(read);
                }
                Err(other) if other == error => return Err(error),
                Err(other) => error = other,
            }
        }
    }

    /// The same of one without which there is no question.
    pub(super) fn needed<T>(
        &mut self,
        field: &'static str,
        read: impl Fn(&Self, &str) -> Result<T, WordError>,
    ) -> Option<T> {
        let before = self.errors.len();
        match self.text(field) {
            Some(text) => {
                let read = self.loosely(field, text, read);
                self.noted(field, read)
            }
            None => {
                let is_unread = self.errors.len() > before;
                if !is_unread && self.is_needed(field) {
                    self.errors.push(WordError::missing(field));
                }
                None
            }
        }
    }

    /// Reads a word of a vocabulary that no policy adds to.
    pub(super) fn word<W: Word>(&mut self, field: &'static str) -> Option<W> {
        self.given(field, |_, text| Ok(W::read(text)?))
    }

    /// Reads a word in each policy; of the first that does not know it, it says which one that is,
    /// unless none does.
    pub(super) fn everywhere<T>(
        &self,
        text: &str,
        read: impl Fn(&Policy, &str) -> Result<T, UnknownWord>,
        without: impl Fn(&str) -> Result<T, UnknownWord>,
    ) -> Result<T, WordError> {
        let (mut found, mut lacking) = (None, None);
        for (number, policy) in self.manner.policies.iter().enumerate() {
            match read(policy, text) {
                Ok(word) => found = found.or(Some(word)),
                Err(error) => lacking = lacking.or(Some((number, error))),
            }
        }
        let Some((number, error)) = lacking else {
            return found.map_or_else(|| Ok(without(text)?), Ok);
        };
        let error = WordError::from(error);
        let is_one = found.is_some() || self.manner.policies.len() == 1;
        Err(match self.manner.names.get(number).filter(|_| is_one) {
            Some(name) => error.under(name),
            None => error,
        })
    }
}

/// A text with another word in place of one of its words, or of all of it; nothing where it stands in
/// neither.
fn replaced(text: &str, written: &str, word: &str) -> Option<String> {
    if text.trim() == written.trim() {
        return Some(word.to_owned());
    }
    let ends = |c: char| c.is_whitespace() || matches!(c, '=' | '.');
    let mut parts = text.split_inclusive(ends);
    let at = parts.position(|part| part.trim_end_matches(ends) == written)?;
    let with = text
        .split_inclusive(ends)
        .enumerate()
        .map(|(number, part)| {
            let end = part.strip_prefix(written).filter(|_| number == at);
            end.map_or_else(|| part.to_owned(), |end| format!("{word}{end}"))
        });
    Some(with.collect())
}

fn day(text: &str) -> Result<Date, WordError> {
    let no = |invalid: InvalidTime| UnknownWord::misspelt("day", text, invalid.to_string());
    Ok(read_day(text).map_err(no)?)
}

/// Of several days of one duty, the last.
fn done(text: &str) -> Result<BTreeMap<String, Date>, WordError> {
    let mut done = BTreeMap::new();
    for line in text.lines() {
        let (name, on) = line.rsplit_once('=').ok_or_else(|| {
            WordError::unreadable(format!(
                "{} has no day; write the name of a duty, `=` and a day, a line for each",
                Quoted(line)
            ))
        })?;
        let on = day(on.trim())?;
        let last = done.entry(name.trim().to_owned()).or_insert(on);
        *last = on.max(*last);
    }
    Ok(done)
}
