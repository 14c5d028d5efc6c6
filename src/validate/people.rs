//! People, by their function or by their role.

use strum::IntoEnumIterator as _;

use crate::diagnostic::Code;
use crate::policy::People;
use crate::vocabulary::{Office, Party, Word as _};
use crate::yaml::At;

use super::{Scope, audiences, names};

/// Finds who is meant by a list of offices, audiences and roles.
///
/// A word that names both an office and a role, such as `headteacher`, means
/// the same person either way, and both are marked.
pub(super) fn people(texts: &[String], scope: &Scope, path: At<'_>) -> People {
    let mut people = People {
        offices: Vec::new(),
        roles: vec![false; scope.roles.count()],
    };
    for meant in meant(texts, scope, path) {
        people.offices.extend(meant.office);
        for (held, meant) in people.roles.iter_mut().zip(meant.roles) {
            *held |= meant;
        }
    }
    people
}

/// The same one by one, each once. An office wins over an audience or a role of its name.
pub(super) fn parties(texts: &[String], scope: &Scope, path: At<'_>) -> Vec<Party> {
    let mut parties = Vec::with_capacity(texts.len());
    for meant in meant(texts, scope, path) {
        let found = match meant.office {
            Some(office) => vec![Party::Office(office)],
            None => {
                let slots = (0..).zip(meant.roles).filter(|(_, held)| *held);
                let roles = slots.filter_map(|(slot, _)| scope.roles.term_at(slot));
                roles.map(Party::Role).collect()
            }
        };
        for party in found {
            if !parties.contains(&party) {
                parties.push(party);
            }
        }
    }
    parties
}

/// Whom one word names.
struct Meant {
    office: Option<Office>,
    /// For every role, whether it is meant.
    roles: Vec<bool>,
}

/// Finds whom each word names; one that names nobody, or is there twice, is reported.
fn meant(texts: &[String], scope: &Scope, path: At<'_>) -> Vec<Meant> {
    let mut all = Vec::with_capacity(texts.len());
    for (i, text) in texts
        .iter()
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
    {
        let at = path.index(i);
        if texts.iter().take(i).any(|other| other == text) {
            names::twice(text, at);
            continue;
        }
        let roles = audiences::roles_of(text, scope);
        let office = Office::named(text, roles.is_some());
        if office.is_none() && roles.is_none() {
            unknown(text, scope, at);
        }
        let roles = roles.unwrap_or_default();
        all.push(Meant { office, roles });
    }
    all
}

fn unknown(text: &str, scope: &Scope, at: At<'_>) {
    if audiences::are_lost(at) || names::is_excused(text, at) {
        return;
    }
    let audiences = scope.audiences.iter().map(|audience| &*audience.id);
    // As plain texts: the words of offices outlive the scope, which the others borrow from.
    let offices = Office::iter().map(|office| -> &str { office.as_str() });
    let accepted: Vec<&str> = offices.chain(audiences).chain(scope.roles.ids()).collect();
    let help = || {
        names::word_help("office or role", text, accepted.iter().copied()).or_else(|| {
            Some("name an office, or declare it under `audiences`, with its roles".into())
        })
    };
    let message = format!("unknown office, audience or role `{text}`");
    at.fault_with(Code::UnknownAudience, message, help);
}
