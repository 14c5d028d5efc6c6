//! What is wrong with the words of a question.

use std::fmt;

use serde::Serialize;

use crate::vocabulary::{UnknownWord, getters, object, words};

/// One thing for which texts are no question.
///
/// Serialises with its `kind`, a [`WordFault`], the `field`, the `word` that is not known with the one
/// that was probably meant as a `suggestion`, and all of it as a `message`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordError {
    pub(crate) kind: WordFault,
    pub(crate) field: Option<&'static str>,
    pub(crate) word: Option<Box<UnknownWord>>,
    /// What is wrong, without the field.
    pub(crate) message: String,
}

words! {
    /// What is wrong with a word of a question.
    ///
    /// Non-exhaustive: later questions may go wrong in other ways.
    #[non_exhaustive]
    pub enum WordFault, "fault of a word" {
        /// It is no text that could be a word.
        Unreadable = "Cannot be read",
        /// It is in no vocabulary, or not in that of the policy.
        UnknownWord = "Unknown word",
        /// Without it there is no question.
        MissingWord = "Missing word",
        /// It is known, and makes no question with the others.
        NotAskable = "Cannot be asked",
    }
}

impl WordError {
    pub(crate) fn new(kind: WordFault, message: impl Into<String>) -> Self {
        Self {
            kind,
            field: None,
            word: None,
            message: message.into(),
        }
    }

    pub(crate) fn unreadable(message: impl Into<String>) -> Self {
        Self::new(WordFault::Unreadable, message)
    }

    pub(crate) fn not_askable(message: impl Into<String>) -> Self {
        Self::new(WordFault::NotAskable, message)
    }

    /// What was written of a word that is one known word in another form, and that word.
    pub(crate) fn form_of(&self) -> Option<(&str, &str)> {
        let word = self.word.as_deref()?;
        Some((word.word(), word.form_of()?))
    }

    pub(crate) fn missing(field: &'static str) -> Self {
        Self::new(WordFault::MissingWord, "is not given").of_field(field)
    }

    pub(crate) fn of_field(mut self, field: &'static str) -> Self {
        self.field.get_or_insert(field);
        self
    }

    /// The same, of what is said of something.
    pub(super) fn about(mut self, what: &str) -> Self {
        self.message = format!("{what}: {}", self.message);
        self
    }

    /// The same, not known to one of several policies, by what tells it from the others.
    pub(super) fn under(mut self, policy: &str) -> Self {
        self.message = format!("under {policy}, {}", self.message);
        self
    }

    getters! {
        /// What kind of fault it is.
        pub fn kind(&self) -> WordFault { self.kind }
        /// The field in which it is, if it is in one.
        pub fn field(&self) -> Option<&'static str> { self.field }
        /// The word that is not known, if it is that.
        pub fn unknown_word(&self) -> Option<&UnknownWord> { self.word.as_deref() }
    }
}

impl From<UnknownWord> for WordError {
    fn from(word: UnknownWord) -> Self {
        Self {
            word: Some(Box::new(word.clone())),
            ..Self::new(WordFault::UnknownWord, word.to_string())
        }
    }
}

/// `subject: unknown user action or technology ...`, on one line.
impl fmt::Display for WordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(field) = self.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for WordError {}

object! {
    impl WordError as it {
        kind: it.kind,
        field: it.field,
        word: it.unknown_word().map(UnknownWord::word),
        suggestion: it.unknown_word().and_then(UnknownWord::nearest),
        message: it.to_string(),
    }
}

/// Why texts are no question: everything that is wrong with them, at least one thing.
///
/// Its `Display` names all of them on one line; it serialises as the list of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct WordErrors(pub(super) Box<[WordError]>);

impl WordErrors {
    /// Everything that is wrong, in the order of the fields.
    #[must_use]
    pub fn all(&self) -> &[WordError] {
        &self.0
    }
}

impl fmt::Display for WordErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, error) in self.0.iter().enumerate() {
            f.write_str(if number > 0 { "; " } else { "" })?;
            error.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for WordErrors {}
