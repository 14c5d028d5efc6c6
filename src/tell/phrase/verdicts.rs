//! What verdicts and decisions are called in a sentence.

use super::facts::nouns;
use super::words::{any, word};
use crate::policy::Policy;
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Fact, Verdict};

/// Verdicts that one sentence can be read to give.
pub(crate) fn either(verdicts: impl IntoIterator<Item = Verdict>) -> String {
    let verdicts: Vec<Verdict> = verdicts.into_iter().collect();
    let both = if verdicts.len() > 1 { "either " } else { "" };
    format!("{both}{}", any(verdicts))
}

/// A decision by itself: `not allowed`, `unclear (either allowed or not allowed)`.
#[cfg(any(feature = "change", feature = "check"))]
pub(crate) fn decision(policy: &Policy, decision: Decision) -> String {
    match decision {
        Decision::Decided(verdict) => word(verdict),
        Decision::Silent => SILENT.to_owned(),
        Decision::Unclear(verdicts) => format!("unclear ({})", either(verdicts)),
        Decision::Depends { missing, .. } => format!("depends on {}", nouns(policy, missing)),
    }
}

/// A decision as a clause: "it is allowed", "the policy says nothing".
pub(crate) fn clause(policy: &Policy, decision: Decision) -> String {
    match decision {
        Decision::Decided(verdict) => format!("it is {}", word(verdict)),
        Decision::Silent => SILENT.to_owned(),
        Decision::Unclear(_) => "the policy can be read in more than one way".to_owned(),
        Decision::Depends { missing, outcomes } => {
            format!("{} ({})", still_open(policy, missing), any(outcomes))
        }
    }
}

/// The same while facts are missing, without what it can come to.
pub(crate) fn still_open(policy: &Policy, facts: impl IntoIterator<Item = Fact>) -> String {
    format!("it still depends on {}", nouns(policy, facts))
}

/// What is said of an act of which nothing is said.
pub(crate) const SILENT: &str = "the policy says nothing";
