//! Phrases for people, matters and responses.

use super::Phrase;
use crate::answer::decision::RecommendedResponse;
use crate::policy::{Policy, Response};
use crate::tell::phrase::contacts::Way;
use crate::tell::phrase::people::{self, groups_of};
use crate::tell::phrase::words::{self, lower, meant, upper, verb};
use crate::vocabulary::{Matter, Office, Role, Term};

/// Offices of which any will do: `the headteacher or the police`.
pub(in crate::tell::explain) fn any_of(policy: &Policy, offices: &[Office]) -> Phrase {
    Phrase(people::any_of(policy, offices))
}

/// Those who lead: `the headteacher or the online safety lead`.
pub(in crate::tell::explain) fn leaders(policy: &Policy) -> Phrase {
    any_of(policy, &[Office::Headteacher, Office::OnlineSafetyLead])
}

/// Whom to ask about a matter of which the policy says nothing: nobody whom it is about.
pub(in crate::tell::explain) fn leaders_beside(policy: &Policy, matter: Matter) -> Phrase {
    match matter {
        Matter::ComplaintAboutHead => any_of(policy, &[Office::Governors]),
        Matter::ComplaintAboutLead => any_of(policy, &[Office::Headteacher]),
        _ => leaders(policy),
    }
}

/// `, and from there perhaps to the police`; empty where it goes no further.
pub(in crate::tell::explain) fn and_on(policy: &Policy, next: &[Office]) -> Phrase {
    Phrase(people::and_on(policy, next))
}

/// At the start of a sentence.
pub(in crate::tell::explain) fn first(phrase: &Phrase) -> Phrase {
    Phrase(upper(&phrase.0))
}

/// Those who bring a matter: `staff`, `anyone`.
pub(in crate::tell::explain) fn people_by(policy: &Policy, by: &[Term<Role>]) -> Phrase {
    Phrase(groups_of(policy, by))
}

/// Those who bring it, where not anyone does.
pub(in crate::tell::explain) fn from(policy: &Policy, way: &Way<'_>) -> Phrase {
    Phrase(way.from(policy))
}

/// `a complaint`.
pub(in crate::tell::explain) fn matter(policy: &Policy, matter: Matter) -> Phrase {
    Phrase(people::matter(policy, matter))
}

/// As something to do, with how long or how much it is, of several one after another: `refer it to the
/// police`, `give a detention (60 minutes)`.
pub(in crate::tell::explain) fn measured(among: &[RecommendedResponse<'_>]) -> Phrase {
    let tasks = among
        .iter()
        .map(|due| words::measured(task(due.response), due));
    Phrase(tasks.collect::<Vec<_>>().join("; "))
}

/// Several, one after another.
pub(in crate::tell::explain) fn responses<'p>(
    among: impl IntoIterator<Item = &'p Response>,
) -> Phrase {
    let tasks: Vec<String> = among.into_iter().map(task).collect();
    Phrase(tasks.join("; "))
}

/// What the school calls otherwise as the school writes it.
fn task(response: &Response) -> String {
    let label = lower(&response.label);
    // These labels leave out what it is done to.
    let task = match verb(&label) {
        _ if response.own.is_some() => format!("carry out “{}”", response.label),
        Some((verb, rest)) => format!("{verb} it {rest}"),
        _ if response.in_school_words => format!("carry out “{}”", response.label),
        _ => label,
    };
    task + meant(response)
}
