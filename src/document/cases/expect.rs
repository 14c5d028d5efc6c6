//! What a case expects of its answers, as written.

use crate::diagnostic::Path;
use crate::document::declare::{Declared as _, Value, maps};
#[cfg(feature = "schema")]
use crate::document::shape::*;
#[cfg(feature = "schema")]
use crate::vocabulary::outcome::{Gap, Outcome, Resolution};
#[cfg(feature = "schema")]
use crate::vocabulary::{
    Evidence, Fact, Office, OpenPoint, Proviso, Step, Trigger, Urgency, Vagueness, Verdict,
};
use crate::yaml::{Node, Reader, write};

maps! {
    /// What a case expects of every answer.
    ///
    /// Only what is stated is compared. A list states all of something, in any
    /// order: an empty one, that there is none. `includes`, `never`, `steps`,
    /// `open`, `because` and `not-because` alone state a part.
    pub struct ExpectDocument = "expected-in-full" with not_empty by hand {
        /// A verdict, or `depends`, `unclear`, `silent`; `answered` of an incident.
        answer: [text as Standard<CaseAnswer>],
        /// The verdicts of the readings, where it is unclear.
        readings: [words as Several<Standard<Verdict>>],
        /// All that it can become, where it depends.
        outcomes: [words as Several<Standard<Outcome>>],
        /// The facts that are missing, where it depends.
        missing: [words as OneOrMore<Named<Fact>>],
        /// The columns that are marked in the cell.
        level: [words as AnyOf<Marked<Named<AnyLevel>>>],
        /// What must be kept to.
        provisos: [words as AnyOf<Standard<Proviso>>],
        /// What a level asks for and the policy never fills in.
        gaps: [words as AnyOf<Standard<Gap>>],
        /// What came of the search for an incident.
        resolution: [text as Standard<Resolution>],
        /// The incidents that an act amounts to.
        incidents: [words as AnyOf<Named<Incident>>],
        /// The incidents that an act may amount to.
        possible: [words as AnyOf<Named<Incident>>],
        /// The responses that must follow.
        required: [words as AnyOf<Named<Response>>],
        /// The responses that may follow, those that are required anyway included.
        available: [words as AnyOf<Named<Response>>],
        /// The responses that some readings require and others do not.
        disputed: [words as AnyOf<Named<Response>>],
        /// The responses of which one of several must follow.
        one_of "one-of": [words as AnyOf<Named<Response>>],
        /// The responses of which it depends on the time what becomes of them.
        depending: [words as AnyOf<Named<Response>>],
        /// How long or how much it is of each response of which that is stated.
        measures: [labels as Map<Named<Response>, MeasureText>],
        /// Responses that must follow, beside others.
        includes: [words as OneOrMore<Named<Response>>],
        /// Responses that must not be named at all, or steps that must not be taken.
        never: [words as OneOrMore<Named<ResponseOrStep>>],
        /// Steps that are to be taken, or may be, in this order, beside others.
        steps: [words as OneOrMore<Standard<Step>>],
        /// What the document leaves open, beside other things.
        open: [words as OneOrMore<Standard<OpenPoint>>],
        /// Who takes a step: offices, audiences and roles.
        by: [words as AnyOf<Named<Party>>],
        /// The steps that the document wants taken before.
        after: [words as AnyOf<Standard<Step>>],
        /// How soon a step is wanted.
        urgency: [words as AnyOf<Standard<Urgency>>],
        /// The offices to which a matter or a suspicion is brought.
        to: [words as AnyOf<Standard<Office>>],
        /// The offices to which a matter may go on from there.
        then: [words as AnyOf<Standard<Office>>],
        /// How often something is to be done, where that is stated exactly.
        every: [words as AnyOf<Period>],
        /// What calls for it.
        trigger: [words as AnyOf<Standard<Trigger>>],
        /// How often, where that is stated vaguely.
        vaguely: [words as AnyOf<Standard<Vagueness>>],
        /// Towards whom: offices, audiences and roles.
        towards: [words as AnyOf<Named<Party>>],
        /// What is kept as evidence.
        keep: [words as AnyOf<Standard<Evidence>>],
        /// Places on which the answer rests, and rules or rows, by name.
        because: [words as OneOrMore<Because>],
        /// Places, rules and rows on which it does not rest.
        not_because "not-because": [words as OneOrMore<Because>],
    } beside {
        /// Whether the expectation is that word alone.
        bare: bool,
    }
}

impl Value for ExpectDocument {
    /// Reads a word, or a map.
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self {
        match node {
            Node::Map(_) => Self::read_map(reader, node, path),
            _ => Self {
                answer: Some(reader.text(node, path)),
                bare: true,
                ..Self::default()
            },
        }
    }

    fn node(&self) -> Node<'_> {
        match (&self.answer, self.bare) {
            (Some(answer), true) => write::text(answer),
            _ => self.map(),
        }
    }
}
