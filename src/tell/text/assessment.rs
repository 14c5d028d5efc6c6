//! Assessments as paragraphs: was it allowed, what is it, what follows.

use std::fmt;

use super::facts::accepted;
use super::words::{list, people, upper};
use super::{classification, contacts, recommendation};
use crate::answer::decision::{Assessment, MappedIncident};
use crate::vocabulary::outcome::{ConditionState, Decision, Resolution};
use crate::vocabulary::{Intent, Verdict};

/// Short paragraphs for people: whether it was allowed; which incident it
/// amounts to, which is never the school's word; what follows; and to whom
/// such matters are brought first.
///
/// ```
/// use online_safety_policy::{Circumstances, builtin};
/// use online_safety_policy::vocabulary::{History, Role, Technology};
///
/// let telford = builtin::telford_infant_2020();
/// let nothing_known = Circumstances::new();
/// let phone = Technology::PersonalPhones;
/// let answer = telford.assess(Role::Pupil, phone, &nothing_known, None, History::FirstTime)?;
/// assert!(answer.to_string().contains(
///     "By this encoding's own reading of the policy, not the school's, it amounts to \
///      “Unauthorised use of a phone, camera or other device”."
/// ));
/// # Ok::<(), online_safety_policy::QuestionError>(())
/// ```
impl fmt::Display for Assessment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = vec![
            classification::paragraph(&self.classification),
            incident(self),
        ];
        if self.resolution == Resolution::Incidents {
            parts.push(recommendation::paragraph(&self.recommendation));
        }
        if self.resolution != Resolution::NoIncident {
            parts.push(contacts::paragraph(&self.recommendation));
        }
        super::paragraphs(f, &parts)
    }
}

fn incident(of: &Assessment<'_>) -> String {
    let role = usize::from(of.classification.role);
    let people = people(of.classification.policy, role);
    let silent = "the policy says nothing about what follows, and this neither asks for a response \
                  nor rules one out";
    let reading = reading(of);
    let possible = list(
        of.possible()
            .map(|mapped| incident_named(of.intent, &mapped)),
        "or",
    );
    match of.resolution {
        Resolution::NoIncident => permitted(of, &possible),
        Resolution::Incidents => {
            let incidents = list(
                of.incidents()
                    .map(|mapped| incident_named(of.intent, &mapped)),
                "and",
            );
            let more = if possible.is_empty() {
                String::new()
            } else {
                format!(" It may also amount to {possible}.")
            };
            format!("{reading}, it amounts to {incidents}.{more}")
        }
        Resolution::Possible => format!(
            "{reading}, it may amount to {possible}. Whether it does is for a person to judge; \
             until then no response can be named."
        ),
        Resolution::Uncovered => format!(
            "{reading}, no incident that the policy lists for {people} covers this: {silent}."
        ),
        Resolution::NotJudged => {
            format!("No incident table of this policy covers {people}: {silent}.")
        }
        Resolution::Unmapped => format!(
            "Which incident this would be for {people} is not worked out in this encoding of the \
             policy; ask about an incident by its name."
        ),
    }
}

fn permitted(of: &Assessment<'_>, possible: &str) -> String {
    let discouraged = of.classification.verdict() == Some(Verdict::Discouraged);
    let though = if discouraged {
        ", though discouraged"
    } else {
        ""
    };
    let bound = !of.classification.provisos().is_empty();
    let kept = if bound {
        ", as long as it kept to the above"
    } else {
        ""
    };
    let more = if possible.is_empty() {
        String::new()
    } else {
        format!(" If there was more to it, then {OURS}, it may amount to {possible}.")
    };
    format!("It was permitted{though}, so there is no incident to answer{kept}.{more}")
}

/// Said wherever an act is given the name of an incident: it is never the school's word.
const OURS: &str = "by this encoding's own reading of the policy, not the school's";

/// The same, with what is still open about the act itself.
fn reading(of: &Assessment<'_>) -> String {
    match of.classification.decision {
        Decision::Decided(_) => upper(OURS),
        Decision::Silent => format!("The policy does not forbid it; {OURS}"),
        Decision::Unclear(_) | Decision::Depends { .. } => {
            format!("If it was not allowed, then {OURS}")
        }
    }
}

/// `“Careless use of personal data” (if careless)`.
pub(crate) fn incident_named(intent: Option<Intent>, mapped: &MappedIncident<'_>) -> String {
    let mut only = Vec::new();
    if mapped.applies == ConditionState::Unknown {
        if intent.is_none() && !mapped.intents.is_empty() {
            let intents = mapped.intents.iter().map(recommendation::act);
            only.push(format!("if {}", list(intents, "or")));
        }
        let atoms = mapped.atoms.iter();
        only.extend(atoms.map(|atom| accepted(mapped.policy, *atom)));
    }
    only.extend(mapped.note.map(str::to_owned));
    if only.is_empty() {
        return format!("“{}”", mapped.label);
    }
    format!("“{}” ({})", mapped.label, only.join("; "))
}
