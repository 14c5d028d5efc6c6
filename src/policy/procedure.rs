//! What a policy says is done when misuse is suspected.

use enumset::EnumSet;

use crate::source::Source;
use crate::vocabulary::{Force, Office, OpenPoint, Party, Step, Suspicion, Urgency};

/// The procedure, as far as the document has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ProcedureRules {
    /// Whether the document sets one out; if not, the steps collect its prose.
    pub(crate) printed: bool,
    pub(crate) source: Option<Source>,
    /// In printed order.
    pub(crate) steps: Vec<StepRule>,
    pub(crate) open: Vec<OpenRule>,
}

/// One place that speaks of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StepRule {
    pub(crate) name: Box<str>,
    pub(crate) source: Source,
    pub(crate) step: Step,
    pub(crate) force: Force,
    pub(crate) by: Vec<Party>,
    pub(crate) to: Vec<Office>,
    pub(crate) of: EnumSet<Suspicion>,
    /// The steps that the document wants taken before.
    pub(crate) after: EnumSet<Step>,
    pub(crate) urgency: Option<Urgency>,
    pub(crate) note: Option<Box<str>>,
}

/// One place that leaves something open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OpenRule {
    pub(crate) point: OpenPoint,
    pub(crate) source: Source,
    pub(crate) of: EnumSet<Suspicion>,
    pub(crate) note: Option<Box<str>>,
}

impl ProcedureRules {
    /// The places that speak of a suspicion, in printed order.
    pub(crate) fn about(&self, suspicion: Suspicion) -> impl Iterator<Item = &StepRule> {
        let speaks = move |rule: &&StepRule| rule.of.contains(suspicion);
        self.steps.iter().filter(speaks)
    }

    /// Whether a place is one of the printed list, and so has a place in its order.
    pub(crate) fn is_in_print(&self, rule: &StepRule) -> bool {
        let list = self.source.as_ref();
        self.printed && list.is_some_and(|list| rule.source.at.begins_in(&list.at))
    }
}
