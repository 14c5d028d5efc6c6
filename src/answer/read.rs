//! Reading questions: the one place where words become a question.
//!
//! Where the texts come from is the caller's: a request, a row of a log, a decision record, a command
//! line. All that is asked of them is the text of a field by its name.

mod known;
mod reader;

use std::fmt;

use super::question::{Asks, Question};
use super::words::{WordError, WordErrors};
use crate::diagnostic::Quoted;
use crate::document::FACTS;
use crate::policy::Policy;
use crate::vocabulary::object;
use reader::Reader;

/// What a text has to be a word of, and what becomes of what is none.
#[derive(Clone, Copy)]
pub(crate) struct Manner<'r> {
    /// Those that have to know a word; without any, it only has to be one that some may know.
    pub(crate) policies: &'r [&'r Policy],
    /// What tells each of them from others, if there are several.
    pub(crate) names: &'r [String],
    /// The questions that can be asked there; without any, all.
    pub(crate) asks: &'r [Asks],
    /// Whether a field that the question does not ask for is a fault.
    pub(crate) strict: bool,
    /// Whether a word may stand in another case or number, or with spaces or underscores, where exactly
    /// one fits: where people type, never in files.
    pub(crate) loosely: bool,
    /// Whether [`REFUSED`] stands for a word that was refused: a policy knows it no more than before.
    pub(crate) refused: bool,
}

impl Manner<'_> {
    fn accepts(&self, asks: Asks) -> bool {
        self.asks.is_empty() || self.asks.contains(&asks)
    }
}

/// What stands for a word that was refused; no word is written so.
pub(crate) const REFUSED: &str = "?";

/// The text of a field by its name; nothing, or an empty one, where none is given.
pub(crate) type Texts<'f, 't> = &'f dyn Fn(&'static str) -> Result<Option<&'t str>, WordError>;

impl Question {
    /// Reads a question in the words of a policy, from the text of each field that is given.
    ///
    /// | Field | Text | Needed by |
    /// |---|---|---|
    /// | `asks` | an [`Asks`], such as `classify` | all |
    /// | `role` | a [`Role`](crate::vocabulary::Role), such as `pupil` | `classify`, `recommend`, `assess`, `leads-to`, `why-not` |
    /// | `subject` | a user action or a technology | `classify`, `assess`, `who-may`, `why-not` |
    /// | `kind` | `user-action` or `technology`, should there be one of each with that name | |
    /// | `place`, `time` and every other [`Fact`](crate::vocabulary::Fact) | a word, as [`Circumstances::set`](crate::Circumstances::set) takes it | |
    /// | each of the policy's own facts, by its id | `yes` or `no` | |
    /// | `facts` | the same, all in one: `handed-in=yes`, with spaces between | |
    /// | `incidents` | one or more, with spaces between | `recommend` |
    /// | `table` | `pupil-incidents` or `staff-incidents`; by itself, the one that judges the role | |
    /// | `intent` | an [`Intent`](crate::vocabulary::Intent) | |
    /// | `history` | a [`History`](crate::vocabulary::History); by itself, not known | |
    /// | `suspicion` | a [`Suspicion`](crate::vocabulary::Suspicion) | `procedure` |
    /// | `matter` | a [`Matter`](crate::vocabulary::Matter) | `contacts` |
    /// | `party` | an office or a role; nobody is everybody | |
    /// | `as_of` | a day, `YYYY-MM-DD` | `due` |
    /// | `done` | a line for each duty that was done, its name, `=` and the day | |
    /// | `response` | a response of either table | `leads-to` |
    /// | `wanted` | a [`Wanted`](crate::answer::inverse::Wanted) | `why-not` |
    /// | `held` | facts, with spaces between | |
    ///
    /// ```
    /// use online_safety_policy::{Question, builtin};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let words = [("asks", "classify"), ("role", "pupl"), ("subject", "gamblign")];
    /// let word = |field: &str| words.iter().find(|(name, _)| *name == field).map(|(_, word)| *word);
    /// let errors = Question::read(telford, word).unwrap_err();
    /// assert_eq!(
    ///     errors.to_string(),
    ///     "role: unknown role `pupl`; did you mean `pupil`?; \
    ///      subject: unknown user action or technology `gamblign`; did you mean `gambling`?"
    /// );
    /// ```
    ///
    /// People type these: where a word is none, but is exactly one in another case or number, or with
    /// spaces or underscores, it is that (`Pupils`, `personal tablets`). [`Question::read_as`] says which
    /// were read so. No everyday name is taken for a word: [`WordErrors`] name what may be meant.
    ///
    /// # Errors
    ///
    /// [`WordErrors`] with everything that is wrong: a word that the policy does not know, one that is
    /// needed and not given, a field of another question.
    pub fn read<'t>(
        policy: &Policy,
        field: impl Fn(&str) -> Option<&'t str>,
    ) -> Result<Self, WordErrors> {
        Self::read_as(policy, field).map(|(question, _)| question)
    }

    /// The same, with the words that were used in place of those that were written in another form.
    ///
    /// # Errors
    ///
    /// Those of [`Question::read`].
    pub fn read_as<'t>(
        policy: &Policy,
        field: impl Fn(&str) -> Option<&'t str>,
    ) -> Result<(Self, Vec<ReadAs>), WordErrors> {
        let manner = Manner {
            policies: &[policy],
            names: &[],
            asks: &[],
            strict: true,
            loosely: true,
            refused: false,
        };
        let own = policy.facts.own_ids().filter_map(|fact| {
            let value = field(fact).filter(|value| !value.is_empty())?;
            Some(own_fact(fact, value))
        });
        let own: Vec<String> = own.chain(field(FACTS).map(str::to_owned)).collect();
        let own = own.join(" ");
        let read = read(manner, &|name| match name {
            FACTS => Ok(Some(&own)),
            name => Ok(field(name)),
        });
        read.map_err(|errors| WordErrors(errors.into()))
    }
}

/// What the field [`FACTS`] says of one of them, whatever the value is.
pub(crate) fn own_fact(fact: &str, value: &str) -> String {
    format!("{fact}={}", value.replace(char::is_whitespace, "_"))
}

impl Asks {
    /// Whether a field is one of this question.
    fn takes(self, field: &str) -> bool {
        use Asks::{
            Assess, Classify, Contacts, Due, Duties, LeadsTo, Procedure, Recommend, WhoMay, WhyNot,
        };
        let by: &[Self] = match field {
            "asks" => return true,
            "role" => &[Classify, Recommend, Assess, LeadsTo, WhyNot],
            "kind" | "subject" => &[Classify, Assess, WhoMay, WhyNot],
            "table" | "incidents" => &[Recommend],
            "intent" | "history" => &[Recommend, Assess],
            "suspicion" => &[Procedure],
            "matter" => &[Contacts],
            "party" => &[Duties, Due],
            "as_of" | "done" => &[Due],
            "response" => &[LeadsTo],
            "wanted" | "held" => &[WhyNot],
            _ => &[Classify, Assess, WhyNot],
        };
        by.contains(&self)
    }
}

/// A word that was written in another form than files spell it.
///
/// Serialises with its `field`, what was `written`, and the word that was `used`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadAs {
    /// The field of the question.
    pub field: &'static str,
    /// What was written.
    pub written: String,
    /// The word that was used.
    pub word: String,
}

/// `` `Pupils` is read as `pupil` ``.
impl fmt::Display for ReadAs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (written, word) = (Quoted(&self.written), Quoted(&self.word));
        write!(f, "{written} is read as {word}")
    }
}

object! {
    impl ReadAs as it {
        field: it.field,
        written: it.written,
        used: it.word,
    }
}

/// Reads a question from the texts of its fields, with the words that were written in another form; or
/// everything that is wrong with them.
pub(crate) fn read(
    manner: Manner<'_>,
    texts: Texts<'_, '_>,
) -> Result<(Question, Vec<ReadAs>), Vec<WordError>> {
    let mut reader = Reader {
        manner,
        texts,
        asks: None,
        errors: Vec::new(),
        read_as: Vec::new(),
    };
    let question = reader.question();
    match question {
        Some(question) if reader.errors.is_empty() => Ok((question, reader.read_as)),
        _ => Err(reader.errors),
    }
}
