//! Prose about what is kept as evidence.

use super::declare::maps;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "schema")]
use crate::vocabulary::{Evidence, Technology, UserAction};

maps! {
    /// What is to be kept, of which content.
    pub struct EvidenceDocument = "evidence-rule" with evidence_rules {
        /// Where it stands.
        line: [due lines],
        /// What is kept.
        keep: [due one_or_more as OneOrMore<Standard<Evidence>>],
        /// The user actions whose content it is about; `all` alone means every one.
        of: [due one_or_more as OneOrMoreOr<All, Named<UserAction, Technology>>],
        /// User actions that `all` does not mean.
        except: [texts as List<Named<UserAction, Technology>>],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// A short remark of the encoder.
        note: [text],
    }
}
