//! Laws that a policy must hold, as the policy file states them.

use super::declare::{Declared as _, Value, maps};
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
#[cfg(feature = "schema")]
use crate::vocabulary::outcome::DecisionKind;
#[cfg(feature = "schema")]
use crate::vocabulary::{History, ResponseKind, Verdict};
use crate::yaml::{Fields, Node, Reader};

maps! {
    /// A law for this policy: for all of these questions, this is expected of the
    /// answer. Or the word that one of the default laws does not apply here.
    pub struct InvariantDocument = "any-law" by hand {
        /// Where the document states it, if it does.
        line: [lines],
        /// Whose word it is, where the document has a place for it.
        authority: [text as Standard<OfDocument>],
        /// The questions.
        for_all "for-all": [optional(InvariantSetDocument)],
        /// What is expected of every answer.
        expect: [optional(InvariantPropertyDocument)],
        /// Under the name of a default law: `false` switches it off.
        apply: [maybe_flag],
        /// Why it is switched off.
        reason: [text],
        /// A short remark of the encoder.
        note: [text],
    }

    /// A set of questions: about incidents, or about what somebody does.
    pub struct InvariantSetDocument = "law-set" with law_set_rules {
        /// The incident table; none means both.
        table: [text as Standard<IncidentTable>],
        /// The incidents; `all` alone means every one of which the policy speaks.
        incidents: [one_or_more as OneOrMoreOr<All, Named<Incident>>],
        /// The audiences or roles; none means whomever the table judges.
        who: [one_or_more as OneOrMore<Named<Who>>],
        /// The user actions or technologies; `all` alone means every one, `illegal`
        /// alone every one that the policy calls illegal to somebody.
        about: [one_or_more as OneOrMoreOr<AllOrIllegal, Named<Subject>>],
        /// What `all` or `illegal` does not mean.
        except: [one_or_more as OneOrMore<Named<Exception>>],
        /// Facts that are known, with the values they may have.
        given: [condition as Condition],
        /// The verdicts on the act; none means any answer.
        classified: [one_or_more as OneOrMore<Standard<Verdict>>],
        /// Whether the act amounts to an incident; none means either.
        covered: [maybe_flag],
        /// The intents, `unknown` among them; none means every one, known or not.
        intent: [one_or_more as OneOrMore<Standard<IntentOrUnknown>>],
        /// What went before; none means anything.
        history: [one_or_more as OneOrMore<Standard<History>>],
    }

    /// What is expected of an answer: all of these.
    pub struct InvariantPropertyDocument = "law-property" with law_property_rules {
        /// The verdicts, one of which every reading must come to.
        verdict: [one_or_more as OneOrMore<Standard<Verdict>>],
        /// Verdicts to which no reading may come.
        never_verdict "never-verdict": [one_or_more as OneOrMore<Standard<Verdict>>],
        /// The kinds of decision, one of which it must be.
        decision: [one_or_more as OneOrMore<Standard<DecisionKind>>],
        /// Responses that must follow.
        required: [one_or_more as OneOrMore<Named<Response>>],
        /// Responses that must or may follow.
        available: [one_or_more as OneOrMore<Named<Response>>],
        /// Responses that may not follow in any reading.
        never: [one_or_more as OneOrMore<Named<Response>>],
        /// Kinds of which some response must follow.
        required_kind "required-kind": [one_or_more as OneOrMore<Standard<ResponseKind>>],
        /// Kinds of which some response must or may follow.
        available_kind "available-kind": [one_or_more as OneOrMore<Standard<ResponseKind>>],
        /// Kinds of which no response may follow in any reading.
        never_kind "never-kind": [one_or_more as OneOrMore<Standard<ResponseKind>>],
        /// A history or an intent with which as much or less would follow.
        no_lighter_than "no-lighter-than": [text as Standard<HistoryOrIntent>],
        /// A history or an intent with which as many sanctions or more would follow.
        no_harsher_than "no-harsher-than": [text as Standard<HistoryOrIntent>],
    }
}

impl Value for InvariantDocument {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self {
        let fields = Fields::of(reader, node, path, Self::KEYS);
        // Whether these are due, only the name can tell: a default law has its own.
        if !fields.has("apply") && !fields.has("reason") {
            fields.require(reader, &["for-all", "expect"]);
        }
        Self::from_fields(reader, &fields)
    }

    fn node(&self) -> Node<'_> {
        self.map()
    }
}
