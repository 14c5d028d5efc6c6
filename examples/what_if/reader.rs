//! For whom an answer is explained.

use std::fmt::Display;

use online_safety_policy::Answer;
use online_safety_policy::explain::{Explanation, Reader};
use online_safety_policy::vocabulary::Word;
use serde::Serialize;

use crate::common::{Failure, Format};
use crate::show;

#[derive(clap::Args)]
pub(crate) struct ReaderArgs {
    /// Explain the answer for staff, a parent or an auditor
    #[arg(long = "for", value_name = "READER")]
    reader: Option<String>,
}

impl ReaderArgs {
    pub(crate) fn read(&self) -> Result<Option<Reader>, Failure> {
        self.reader.as_deref().map(word).transpose()
    }

    /// Shows an answer as it prints, or explained.
    pub(crate) fn show(
        &self,
        answer: &(impl Display + Serialize),
        explain: impl FnOnce(Reader) -> Explanation,
        format: Format,
    ) -> Result<String, Failure> {
        match self.read()? {
            None => show(answer, format),
            Some(reader) => show(&explain(reader), format),
        }
    }

    /// The same of an answer to any question.
    pub(crate) fn show_answer(
        &self,
        answer: &Answer<'_>,
        format: Format,
    ) -> Result<String, Failure> {
        let explained = self.read()?.map(|reader| answer.explain(reader));
        match explained {
            None => show(answer, format),
            Some(Some(explained)) => show(&explained, format),
            Some(None) => Err("this answer is not worded for any reader".to_owned()),
        }
    }
}

/// Reads a word of a small vocabulary.
pub(crate) fn word<W: Word>(text: &str) -> Result<W, Failure> {
    W::read(text).map_err(|error| error.to_string())
}
