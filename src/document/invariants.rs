//! Laws that a policy must hold, as the policy file states them.

use serde::Serialize;

use super::cell::{ConditionDocument, condition};
use super::fields::Fields;
use super::node::Node;
use super::reader::Reader;
#[cfg(feature = "schema")]
use super::shape::{self, *};
use crate::diagnostic::Path;
use crate::source::Lines;
#[cfg(feature = "schema")]
use crate::vocabulary::outcome::DecisionKind;
#[cfg(feature = "schema")]
use crate::vocabulary::{History, ResponseKind, Verdict};

/// A law for this policy: for all of these questions, this is expected of the
/// answer. Or the word that one of the default laws does not apply here.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "any-law", rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct InvariantDocument {
    /// Where the document states it, if it does.
    pub line: Option<Lines>,
    /// Whose word it is, where the document has a place for it.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<OfDocument>>"))]
    pub authority: Option<String>,
    /// The questions.
    pub for_all: Option<InvariantSetDocument>,
    /// What is expected of every answer.
    pub expect: Option<InvariantPropertyDocument>,
    /// Under the name of a default law: `false` switches it off.
    pub apply: Option<bool>,
    /// Why it is switched off.
    pub reason: Option<String>,
    /// A short remark of the encoder.
    pub note: Option<String>,
}

/// A set of questions: about incidents, or about what somebody does.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "law-set", rename_all = "kebab-case", deny_unknown_fields, transform = shape::law_set_rules)
)]
pub struct InvariantSetDocument {
    /// The incident table; none means both.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<IncidentTable>>"))]
    pub table: Option<String>,
    /// The incidents; `all` alone means every one of which the policy speaks.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMoreOr<All, Named<Incident>>>")
    )]
    pub incidents: Vec<String>,
    /// The audiences or roles; none means whomever the table judges.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<Named<Who>>>"))]
    pub who: Vec<String>,
    /// The user actions or technologies; `all` alone means every one, `illegal`
    /// alone every one that the policy calls illegal to somebody.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMoreOr<AllOrIllegal, Named<Subject>>>")
    )]
    pub about: Vec<String>,
    /// What `all` or `illegal` does not mean.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Named<Exception>>>")
    )]
    pub except: Vec<String>,
    /// Facts that are known, with the values they may have.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Condition>"))]
    pub given: ConditionDocument,
    /// The verdicts on the act; none means any answer.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Verdict>>>")
    )]
    pub classified: Vec<String>,
    /// Whether the act amounts to an incident; none means either.
    pub covered: Option<bool>,
    /// The intents, `unknown` among them; none means every one, known or not.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<IntentOrUnknown>>>")
    )]
    pub intent: Vec<String>,
    /// What went before; none means anything.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<History>>>")
    )]
    pub history: Vec<String>,
}

/// What is expected of an answer: all of these.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "law-property", rename_all = "kebab-case", deny_unknown_fields, transform = shape::law_property_rules)
)]
pub struct InvariantPropertyDocument {
    /// The verdicts, one of which every reading must come to.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Verdict>>>")
    )]
    pub verdict: Vec<String>,
    /// Verdicts to which no reading may come.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Verdict>>>")
    )]
    pub never_verdict: Vec<String>,
    /// The kinds of decision, one of which it must be.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<DecisionKind>>>")
    )]
    pub decision: Vec<String>,
    /// Responses that must follow.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Named<Response>>>")
    )]
    pub required: Vec<String>,
    /// Responses that must or may follow.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Named<Response>>>")
    )]
    pub available: Vec<String>,
    /// Responses that may not follow in any reading.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Named<Response>>>")
    )]
    pub never: Vec<String>,
    /// Kinds of which some response must follow.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<ResponseKind>>>")
    )]
    pub required_kind: Vec<String>,
    /// Kinds of which some response must or may follow.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<ResponseKind>>>")
    )]
    pub available_kind: Vec<String>,
    /// Kinds of which no response may follow in any reading.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<ResponseKind>>>")
    )]
    pub never_kind: Vec<String>,
    /// A history or an intent with which as much or less would follow.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Standard<HistoryOrIntent>>")
    )]
    pub no_lighter_than: Option<String>,
    /// A history or an intent with which as many sanctions or more would follow.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Standard<HistoryOrIntent>>")
    )]
    pub no_harsher_than: Option<String>,
}

impl InvariantDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 7] = [
            "line",
            "authority",
            "for-all",
            "expect",
            "apply",
            "reason",
            "note",
        ];
        let fields = Fields::of(reader, node, path, &KEYS);
        // Whether these are due, only the name can tell: a default law has its own.
        if !fields.has("apply") && !fields.has("reason") {
            fields.require(reader, &["for-all", "expect"]);
        }
        Self {
            line: fields.optional_lines(reader, "line"),
            authority: fields.optional_text(reader, "authority"),
            for_all: fields.optional(reader, "for-all", InvariantSetDocument::read),
            expect: fields.optional(reader, "expect", InvariantPropertyDocument::read),
            apply: flag(reader, &fields, "apply"),
            reason: fields.optional_text(reader, "reason"),
            note: fields.optional_text(reader, "note"),
        }
    }
}

impl InvariantSetDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 10] = [
            "table",
            "incidents",
            "who",
            "about",
            "except",
            "given",
            "classified",
            "covered",
            "intent",
            "history",
        ];
        let fields = Fields::of(reader, node, path, &KEYS);
        Self {
            table: fields.optional_text(reader, "table"),
            incidents: fields.one_or_more(reader, "incidents"),
            who: fields.one_or_more(reader, "who"),
            about: fields.one_or_more(reader, "about"),
            except: fields.one_or_more(reader, "except"),
            given: condition(reader, &fields, "given"),
            classified: fields.one_or_more(reader, "classified"),
            covered: flag(reader, &fields, "covered"),
            intent: fields.one_or_more(reader, "intent"),
            history: fields.one_or_more(reader, "history"),
        }
    }
}

impl InvariantPropertyDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 11] = [
            "verdict",
            "never-verdict",
            "decision",
            "required",
            "available",
            "never",
            "required-kind",
            "available-kind",
            "never-kind",
            "no-lighter-than",
            "no-harsher-than",
        ];
        let fields = Fields::of(reader, node, path, &KEYS);
        Self {
            verdict: fields.one_or_more(reader, "verdict"),
            never_verdict: fields.one_or_more(reader, "never-verdict"),
            decision: fields.one_or_more(reader, "decision"),
            required: fields.one_or_more(reader, "required"),
            available: fields.one_or_more(reader, "available"),
            never: fields.one_or_more(reader, "never"),
            required_kind: fields.one_or_more(reader, "required-kind"),
            available_kind: fields.one_or_more(reader, "available-kind"),
            never_kind: fields.one_or_more(reader, "never-kind"),
            no_lighter_than: fields.optional_text(reader, "no-lighter-than"),
            no_harsher_than: fields.optional_text(reader, "no-harsher-than"),
        }
    }
}

fn flag(reader: &mut Reader<'_>, fields: &Fields<'_>, key: &'static str) -> Option<bool> {
    let read = |reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>| reader.flag(node, path);
    fields.optional(reader, key, read).flatten()
}
