//! Assessments as paragraphs: was it allowed, what is it, what follows.

use std::fmt;

use super::{classification, contacts, recommendation};
use crate::answer::decision::Assessment;
use crate::tell::phrase::incidents::mapped;
use crate::tell::phrase::people::people;
use crate::tell::phrase::places::OURS;
use crate::tell::phrase::words::word;
use crate::vocabulary::Verdict;
use crate::vocabulary::outcome::{Decision, Resolution};

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
///     "By this software's own reading, not the school's, it amounts to \
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
    let possible = mapped(of.intent, of.possible(), "or");
    match of.resolution {
        Resolution::NoIncident => permitted(of, &possible),
        Resolution::Incidents => {
            let incidents = mapped(of.intent, of.incidents(), "and");
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
        Resolution::OutsideScope => format!("It lies outside the policy's scope: {silent}."),
        Resolution::Uncovered => format!(
            "{reading}, no incident that the policy lists for {people} covers this: {silent}."
        ),
        Resolution::NotJudged => {
            format!("No incident table of this policy covers {people}: {silent}.")
        }
        Resolution::Unmapped => format!(
            "Which incident this is for {people} is not worked out in this software: ask again by \
             the name of an incident."
        ),
    }
}

fn permitted(of: &Assessment<'_>, possible: &str) -> String {
    let verdict = of.classification.verdict().unwrap_or(Verdict::Allowed);
    let bound = !of.classification.provisos().is_empty();
    let kept = if bound {
        ", as long as it kept to the above"
    } else {
        ""
    };
    let more = if possible.is_empty() {
        String::new()
    } else {
        format!(" If there was more to it, then by {OURS}, it may amount to {possible}.")
    };
    let verdict = word(verdict);
    format!("It was {verdict}, so there is no incident to answer{kept}.{more}")
}

/// Whose word it is that an act is an incident, with what is still open about the act itself.
fn reading(of: &Assessment<'_>) -> String {
    match of.classification.decision {
        Decision::Decided(_) => format!("By {OURS}"),
        Decision::Silent => format!("The policy does not forbid it; by {OURS}"),
        Decision::Unclear(_) | Decision::Depends { .. } => {
            format!("If it was not allowed, then by {OURS}")
        }
    }
}
