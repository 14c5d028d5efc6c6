//! Phrases for facts: what is asked, who knows, what stands in the way.

use super::Phrase;
use crate::answer::decision::Classification;
use crate::policy::Atom;
use crate::tell::phrase::facts::{self, accepted};
use crate::tell::phrase::words::list;
use crate::vocabulary::Fact;

/// `the place and whose device it is`, as what an answer depends on.
pub(in crate::tell::explain) fn nouns(facts: impl IntoIterator<Item = Fact>) -> Phrase {
    Phrase(facts::nouns(facts))
}

/// `where it happens and whose device it is`, as what is to be found out.
pub(in crate::tell::explain) fn questions(facts: impl IntoIterator<Item = Fact>) -> Phrase {
    Phrase(list(facts.into_iter().map(question), "and"))
}

const fn question(fact: Fact) -> &'static str {
    match fact {
        Fact::Place => "where it happens",
        Fact::Time => "what time it is",
        Fact::Moment => "what the person is doing at the time",
        Fact::Occasion => "what the occasion is",
        Fact::Purpose => "what it is for",
        Fact::Device => "whose device it is",
        Fact::HeadteacherPermission => "whether the headteacher has given permission",
        Fact::LeadPermission => "whether the online safety lead has given permission",
        Fact::TeacherPermission => "whether the teacher has given permission",
        Fact::ParentConsent => "whether the parents have agreed",
        Fact::SubjectConsent => "whether the people shown have agreed",
        Fact::Nominated => "whether the person is nominated for it",
        Fact::AgreedTime => "whether it is an agreed time",
        Fact::Approved => "whether the school has approved it",
        Fact::AgreementSigned => "whether the agreement has been signed",
        Fact::Accompanied => "whether a responsible adult comes along",
    }
}

/// Who can say how a fact stands: `the headteacher`; nobody where the fact does not name one.
pub(in crate::tell::explain) fn who_knows(fact: Fact) -> Option<Phrase> {
    let who = match fact {
        Fact::HeadteacherPermission => "the headteacher",
        Fact::LeadPermission => "the online safety lead",
        Fact::TeacherPermission => "the teacher",
        Fact::ParentConsent => "the parents",
        Fact::SubjectConsent => "the people shown",
        Fact::Place
        | Fact::Time
        | Fact::Moment
        | Fact::Occasion
        | Fact::Purpose
        | Fact::Device
        | Fact::Nominated
        | Fact::AgreedTime
        | Fact::Approved
        | Fact::AgreementSigned
        | Fact::Accompanied => return None,
    };
    Some(Phrase(who.to_owned()))
}

/// What conditions ask for that fail: `in a non-teaching area, with the headteacher's permission`.
pub(in crate::tell::explain) fn needed(of: &Classification<'_>, failing: &[Atom]) -> Phrase {
    let needed = failing
        .iter()
        .map(|atom| match (atom.fact, atom.values & 1) {
            (Fact::Nominated, 1) => "being nominated".to_owned(),
            (Fact::Nominated, _) => "not being nominated".to_owned(),
            _ => accepted(of.policy, *atom),
        });
    Phrase(needed.collect::<Vec<_>>().join(", "))
}
