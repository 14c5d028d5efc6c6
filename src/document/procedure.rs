//! The procedure for suspected misuse.

use super::declare::maps;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "schema")]
use crate::vocabulary::{Force, Office, OpenPoint, Step, Suspicion, Urgency};
#[cfg(feature = "schema")]
use std::collections::BTreeMap;

maps! {
    /// What is done when misuse is suspected.
    pub struct ProcedureDocument = "procedure" {
        /// Whether the document sets out a procedure; if not, the steps collect its prose.
        printed: [flag(true)],
        /// Where it stands.
        lines: [lines],
        /// The steps, in printed order, each under a name of its own.
        steps: [due entries(StepDocument) as BTreeMap<String, StepDocument>],
        /// What it leaves open.
        open: [entries(OpenPointDocument) as Map<Standard<OpenPoint>, OpenPointDocument>],
    }

    /// A step, or what must not be done.
    pub struct StepDocument = "procedure-step" {
        /// Where it stands.
        line: [due lines],
        /// What is done.
        step: [due text as Standard<Step>],
        /// How strongly it is said.
        force: [due text as Standard<Force>],
        /// Who does it: offices, audiences or roles; nobody, where the document does not say.
        by: [one_or_more as OneOrMore<Named<Party>>],
        /// The offices it is brought to.
        to: [one_or_more as OneOrMore<Standard<Office>>],
        /// The suspicions it is said of; none means any.
        suspicions "for": [one_or_more as OneOrMore<Standard<Suspicion>>],
        /// The suspicions it is not said of.
        except: [one_or_more as OneOrMore<Standard<Suspicion>>],
        /// The steps that the document wants taken before.
        after: [one_or_more as OneOrMore<Standard<Step>>],
        /// How soon, where the document says so.
        urgency: [text as Standard<Urgency>],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// A short remark of the encoder.
        note: [text],
    }

    /// Something that a procedure leaves open.
    pub struct OpenPointDocument = "open-place" {
        /// Where it shows.
        line: [due lines],
        /// The suspicions for which it matters; none means any.
        suspicions "for": [one_or_more as OneOrMore<Standard<Suspicion>>],
        /// The suspicions for which it does not.
        except: [one_or_more as OneOrMore<Standard<Suspicion>>],
        /// A short remark of the encoder.
        note: [text],
    }
}
