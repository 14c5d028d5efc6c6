//! People, by their function or by their role.

use strum::IntoEnumIterator as _;

use crate::diagnostic::{Code, Path, help_for};
use crate::document::Reader;
use crate::policy::People;
use crate::vocabulary::{Office, Word as _};

use super::{Scope, audiences, names};

/// Finds who is meant by a list of offices, audiences and roles.
///
/// A word that names both an office and a role, such as `headteacher`, means
/// the same person either way, and both are marked.
pub(super) fn people(
    texts: &[String],
    scope: &Scope,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) -> People {
    let mut people = People {
        offices: Vec::new(),
        roles: vec![false; scope.roles.count()],
    };
    for (i, text) in texts.iter().enumerate() {
        let at = path.index(i);
        if texts.iter().take(i).any(|other| other == text) && !text.is_empty() {
            names::twice(text, reader, at);
            continue;
        }
        let office: Option<Office> = text.parse().ok();
        let roles = audiences::roles_of(text, scope);
        if office.is_none() && roles.is_none() && !text.is_empty() {
            unknown(text, scope, reader, at);
        }
        people.offices.extend(office);
        for (meant, held) in people.roles.iter_mut().zip(roles.unwrap_or_default()) {
            *meant |= held;
        }
    }
    people
}

fn unknown(text: &str, scope: &Scope, reader: &mut Reader<'_>, at: Path<'_>) {
    if audiences::are_lost(reader) || names::is_excused(text, reader) {
        return;
    }
    let audiences = scope.audiences.iter().map(|audience| &*audience.id);
    // As plain texts: the words of offices outlive the scope, which the others borrow from.
    let offices = Office::iter().map(|office| -> &str { office.as_str() });
    let accepted: Vec<&str> = audiences.chain(scope.roles.ids()).chain(offices).collect();
    let help = help_for(text, accepted.iter().copied())
        .or_else(|| Some("name an office, an audience or a role".into()));
    let message = format!("unknown office, audience or role `{text}`");
    reader.fault(Code::UnknownAudience, at, message, help);
}
