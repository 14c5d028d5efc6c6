//! Phrases for facts: what is asked, who knows, what stands in the way.

use super::Phrase;
use crate::answer::decision::Classification;
use crate::policy::{Atom, Policy};
use crate::tell::phrase::facts::{self, accepted};
use crate::tell::phrase::words::list;
use crate::vocabulary::Fact;

/// `the place and whose device it is`, as what an answer depends on.
pub(in crate::tell::explain) fn nouns(
    policy: &Policy,
    facts: impl IntoIterator<Item = Fact>,
) -> Phrase {
    Phrase(facts::nouns(policy, facts))
}

/// `where it happens and whose device it is`, as what is to be found out.
pub(in crate::tell::explain) fn questions(
    policy: &Policy,
    facts: impl IntoIterator<Item = Fact>,
) -> Phrase {
    let questions = facts.into_iter().map(|fact| facts::question(policy, fact));
    Phrase(list(questions, "and"))
}

/// Who can say how a fact stands: `the headteacher`; nobody where the fact does not name one.
pub(in crate::tell::explain) fn who_knows(policy: &Policy, fact: Fact) -> Option<Phrase> {
    facts::who_knows(policy, fact).map(Phrase)
}

/// What conditions ask for that fail: `in a non-teaching area, with the headteacher's permission`.
pub(in crate::tell::explain) fn needed(of: &Classification<'_>, failing: &[Atom]) -> Phrase {
    let needed = failing
        .iter()
        .map(|atom| match (atom.fact, atom.values & 1) {
            (Fact::Nominated, 1) => "being nominated".to_owned(),
            (Fact::Nominated, _) => "not being nominated".to_owned(),
            (fact, 1) if fact.is_own() => facts::noun(of.policy, fact),
            (fact, _) if fact.is_own() => format!("not {}", facts::noun(of.policy, fact)),
            _ => accepted(of.policy, *atom),
        });
    Phrase(needed.collect::<Vec<_>>().join(", "))
}
