//! The policy's scope in a sentence.

use super::facts::accepted;
use super::places::bracket;
use super::words::list;
use crate::answer::decision::Classification;
use crate::policy::Reach;
use crate::source::Source;
use crate::vocabulary::outcome::ConditionState;

/// What the policy's scope has to do with an answer, with the places in the document or without,
/// and without a full stop; nothing where it is not in question.
pub(crate) fn scope(of: &Classification<'_>, with_places: bool) -> Option<String> {
    let bounds = of.bounds()?;
    let place = |source: &Source, note: &Option<Box<str>>| match with_places {
        true => format!(" {}", bracket(&of.policy.cite(source), note.as_deref())),
        false => String::new(),
    };
    let whole = place(&bounds.source, &bounds.note);
    let reach = |reach: &Reach| {
        let conditions = reach.conditions.iter();
        let conditions: Vec<String> = conditions.map(|atom| accepted(of.policy, *atom)).collect();
        conditions.join(", ") + &place(&reach.source, &reach.note)
    };
    let reaches = |wanted: ConditionState| {
        let these = of.reaches().filter(|(_, state)| *state == wanted);
        let these: Vec<String> = these.map(|(of, _)| reach(of)).collect();
        (!these.is_empty()).then(|| list(these, "or"))
    };
    Some(match of.scope() {
        ConditionState::Fails => format!("It lies outside the policy's scope{whole}"),
        ConditionState::Holds => match reaches(ConditionState::Holds) {
            Some(reaches) => format!("The policy's scope{whole} reaches it {reaches}"),
            None => format!("It lies within the policy's scope{whole}"),
        },
        ConditionState::Unknown => {
            let reaches = reaches(ConditionState::Unknown).unwrap_or_default();
            format!("The policy's scope{whole} reaches it only {reaches}")
        }
    })
}
