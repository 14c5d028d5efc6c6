//! To whom a matter is brought.

use std::fmt::Display;

use online_safety_policy::Policy;
use online_safety_policy::vocabulary::Matter;
use serde::Serialize;
use strum::IntoEnumIterator as _;

use crate::common::{Failure, Format, json};
use crate::reader::ReaderArgs;
use crate::reader::word;

#[derive(clap::Args)]
pub(crate) struct Contacts {
    /// What it is about, such as `complaint`; every matter if left out
    matter: Option<String>,
    #[command(flatten)]
    reader: ReaderArgs,
}

impl Contacts {
    pub(crate) fn show(&self, policy: &Policy, format: Format) -> Result<String, Failure> {
        let matters = match &self.matter {
            Some(matter) => vec![word(matter)?],
            None => Matter::iter().collect(),
        };
        let answers: Vec<_> = matters
            .into_iter()
            .map(|matter| policy.contacts(matter))
            .collect();
        match self.reader.read()? {
            None => all(&answers, format),
            Some(reader) => {
                let answers = answers.iter().map(|answer| answer.explain(reader));
                all(&answers.collect::<Vec<_>>(), format)
            }
        }
    }
}

/// One answer by itself, or several as a list.
fn all(answers: &[impl Display + Serialize], format: Format) -> Result<String, Failure> {
    match (format, answers) {
        (Format::Json, [answer]) => json(answer),
        (Format::Json, answers) => json(&answers),
        (Format::Text, answers) => {
            let texts = answers.iter().map(ToString::to_string);
            Ok(texts.collect::<Vec<_>>().join("\n\n"))
        }
    }
}
