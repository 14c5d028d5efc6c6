//! What a case expects of its answers, as written.

use serde::Serialize;

use crate::diagnostic::Path;
use crate::document::fields::Fields;
use crate::document::node::Node;
use crate::document::reader::Reader;
#[cfg(feature = "schema")]
use crate::document::shape::{self, *};
#[cfg(feature = "schema")]
use crate::vocabulary::outcome::{Gap, Outcome, Resolution};
#[cfg(feature = "schema")]
use crate::vocabulary::{
    Evidence, Fact, Office, OpenPoint, Proviso, Step, Trigger, Urgency, Vagueness, Verdict,
};

/// What a case expects of every answer.
///
/// Only what is stated is compared. A list states all of something, in any
/// order: an empty one, that there is none. `includes`, `never`, `steps`,
/// `open`, `because` and `not-because` alone state a part.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "expected-in-full", rename_all = "kebab-case", deny_unknown_fields, transform = shape::not_empty)
)]
pub struct ExpectDocument {
    /// A verdict, or `depends`, `unclear`, `silent`; `answered` of an incident.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<CaseAnswer>>"))]
    pub answer: Option<String>,
    /// Whether the expectation is that word alone.
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub bare: bool,
    /// The verdicts of the readings, where it is unclear.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Several<Standard<Verdict>>>")
    )]
    pub readings: Option<Vec<String>>,
    /// All that it can become, where it depends.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Several<Standard<Outcome>>>")
    )]
    pub outcomes: Option<Vec<String>>,
    /// The facts that are missing, where it depends.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Fact>>>")
    )]
    pub missing: Option<Vec<String>>,
    /// The columns that are marked in the cell.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Named<AnyLevel>>>"))]
    pub level: Option<Vec<String>>,
    /// What must be kept to.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<AnyOf<Standard<Proviso>>>")
    )]
    pub provisos: Option<Vec<String>>,
    /// What a level asks for and the policy never fills in.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Standard<Gap>>>"))]
    pub gaps: Option<Vec<String>>,
    /// What came of the search for an incident.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Standard<Resolution>>"))]
    pub resolution: Option<String>,
    /// The incidents that an act amounts to.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Named<Incident>>>"))]
    pub incidents: Option<Vec<String>>,
    /// The incidents that an act may amount to.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Named<Incident>>>"))]
    pub possible: Option<Vec<String>>,
    /// The responses that must follow.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Named<Response>>>"))]
    pub required: Option<Vec<String>>,
    /// The responses that may follow, those that are required anyway included.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Named<Response>>>"))]
    pub available: Option<Vec<String>>,
    /// The responses that some readings require and others do not.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Named<Response>>>"))]
    pub disputed: Option<Vec<String>>,
    /// Responses that must follow, beside others.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Named<Response>>>")
    )]
    pub includes: Option<Vec<String>>,
    /// Responses that must not be named at all, or steps that must not be taken.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Named<ResponseOrStep>>>")
    )]
    pub never: Option<Vec<String>>,
    /// Steps that are to be taken, or may be, in this order, beside others.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<Step>>>")
    )]
    pub steps: Option<Vec<String>>,
    /// What the document leaves open, beside other things.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<OneOrMore<Standard<OpenPoint>>>")
    )]
    pub open: Option<Vec<String>>,
    /// Who takes a step: offices, audiences and roles.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Named<Party>>>"))]
    pub by: Option<Vec<String>>,
    /// The steps that the document wants taken before.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Standard<Step>>>"))]
    pub after: Option<Vec<String>>,
    /// How soon a step is wanted.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<AnyOf<Standard<Urgency>>>")
    )]
    pub urgency: Option<Vec<String>>,
    /// The offices to which a matter or a suspicion is brought.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Standard<Office>>>"))]
    pub to: Option<Vec<String>>,
    /// The offices to which a matter may go on from there.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Standard<Office>>>"))]
    pub then: Option<Vec<String>>,
    /// How often something is to be done, where that is stated exactly.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Period>>"))]
    pub every: Option<Vec<String>>,
    /// What calls for it.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<AnyOf<Standard<Trigger>>>")
    )]
    pub trigger: Option<Vec<String>>,
    /// How often, where that is stated vaguely.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<AnyOf<Standard<Vagueness>>>")
    )]
    pub vaguely: Option<Vec<String>>,
    /// Towards whom: offices, audiences and roles.
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyOf<Named<Party>>>"))]
    pub towards: Option<Vec<String>>,
    /// What is kept as evidence.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<AnyOf<Standard<Evidence>>>")
    )]
    pub keep: Option<Vec<String>>,
    /// Lines on which the answer rests, and rules or rows, by name.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<Because>>"))]
    pub because: Option<Vec<String>>,
    /// Lines, rules and rows on which it does not rest.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<Because>>"))]
    pub not_because: Option<Vec<String>>,
}

const KEYS: [&str; 29] = [
    "answer",
    "readings",
    "outcomes",
    "missing",
    "level",
    "provisos",
    "gaps",
    "resolution",
    "incidents",
    "possible",
    "required",
    "available",
    "disputed",
    "includes",
    "never",
    "steps",
    "open",
    "by",
    "after",
    "urgency",
    "to",
    "then",
    "every",
    "trigger",
    "vaguely",
    "towards",
    "keep",
    "because",
    "not-because",
];

impl ExpectDocument {
    /// Reads a word, or a map.
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        if !matches!(node, Node::Map(_)) {
            return Self {
                answer: Some(reader.text(node, path)),
                bare: true,
                ..Self::default()
            };
        }
        let fields = Fields::of(reader, node, path, &KEYS);
        let mut words =
            |key| fields.optional(reader, key, |reader, node, path| reader.words(node, path));
        Self {
            readings: words("readings"),
            outcomes: words("outcomes"),
            missing: words("missing"),
            level: words("level"),
            provisos: words("provisos"),
            gaps: words("gaps"),
            incidents: words("incidents"),
            possible: words("possible"),
            required: words("required"),
            available: words("available"),
            disputed: words("disputed"),
            includes: words("includes"),
            never: words("never"),
            steps: words("steps"),
            open: words("open"),
            by: words("by"),
            after: words("after"),
            urgency: words("urgency"),
            to: words("to"),
            then: words("then"),
            every: words("every"),
            trigger: words("trigger"),
            vaguely: words("vaguely"),
            towards: words("towards"),
            keep: words("keep"),
            because: words("because"),
            not_because: words("not-because"),
            answer: fields.optional_text(reader, "answer"),
            resolution: fields.optional_text(reader, "resolution"),
            bare: false,
        }
    }
}
