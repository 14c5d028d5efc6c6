//! A policy file from the tables that were found: what is certain, and a list of what is asked.

mod matched;
mod table;

use std::fmt::Write as _;

use super::Import;
use crate::document::PolicyDocument;
use table::Drafter;

/// A policy file in the making.
///
/// A cell that is asked, or says something else than a mark, is silent in it; a row that is asked is
/// there without a mark. Each of these is named in the remarks. A column whose meaning no standard word
/// has is a word of the school's own without a meaning: the file does not load until it is given.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportDraft {
    /// The policy as a document.
    pub document: PolicyDocument,
    /// What was asked, joined or left out, one line each.
    pub remarks: Vec<String>,
}

impl ImportDraft {
    /// The text of the file: the remarks as comments, and the policy.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let mut text = String::new();
        for remark in &self.remarks {
            let line = remark.split_whitespace().collect::<Vec<_>>().join(" ");
            // Writing to a string does not fail.
            let _ = writeln!(text, "# {line}");
        }
        text.push_str(&self.document.to_yaml());
        text
    }
}

impl Import {
    /// A policy file of these tables, under an id and the name of the school.
    ///
    /// Rows and columns become standard words where they are printed with the label or an everyday name
    /// of exactly one, and words of the school's own elsewhere. Places are not given: a file does not say
    /// on which page it prints a row.
    #[must_use]
    pub fn draft(&self, id: &str, school: &str) -> ImportDraft {
        let mut drafter = Drafter::new(id, school);
        for (at, table) in self.tables.iter().enumerate() {
            let questions: Vec<_> = self
                .questions
                .iter()
                .filter(|question| question.table == at)
                .collect();
            drafter.add(table, &questions);
        }
        drafter.end()
    }
}
