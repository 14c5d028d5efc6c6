//! Groups of roles.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, help_for};
use crate::document::{AudienceDocument, Entries};
use crate::policy::{Audience, Groups, Words};
use crate::vocabulary::Role;
use crate::yaml::{At, Reader};

use super::{Scope, names};

/// The built-in audience that holds every role; always the first.
const EVERYONE: &str = "everyone";

/// What is to be done about one that nobody declared.
const DECLARE: &str = "declare it under `audiences`, with its roles";

/// The most audiences: there are not more groups of people in a school.
const MOST_AUDIENCES: usize = 256;

/// Reads the audiences.
pub(super) fn audiences(
    document: &Entries<AudienceDocument>,
    roles: &Words<Role>,
    groups: &Groups,
    reader: &Reader<'_>,
) -> Vec<Audience> {
    let at = reader.at("audiences");
    let mut audiences = vec![Audience {
        id: EVERYONE.into(),
        label: "Everyone".into(),
        roles: vec![true; roles.count()],
        at: None,
    }];
    if document.len() > MOST_AUDIENCES {
        let message = format!("more than {MOST_AUDIENCES} audiences");
        let help = Some("take out those that nothing else names".into());
        at.fault_at_key(Code::TooMany, message, help);
        return audiences;
    }
    for (name, audience) in document {
        let at = at.key(name);
        let reserved = name == EVERYONE || crate::document::ROW_KEYS.contains(&name.as_str());
        names::declared(name, reserved, at);
        let mut holds = vec![false; roles.count()];
        for (i, role) in audience.roles.iter().enumerate() {
            let at = at.key("roles");
            let at = at.index(i);
            let Some(slot) = names::slot(role, roles, at) else {
                continue;
            };
            match holds.get_mut(slot) {
                Some(held) if *held => names::twice(role, at),
                Some(held) => *held = true,
                None => {}
            }
        }
        // Whoever is of a kind is meant with all others of that role.
        groups.hold_kinds(&mut holds);
        // An audience may be called like a role only if it holds it, or `staff` would not mean staff.
        let like_role = roles.slot_of(name);
        if like_role.is_some_and(|slot| !holds.get(slot).copied().unwrap_or(false))
            && !at.is_at_fault()
        {
            let message = format!("audience `{name}` does not hold the role of that name");
            let help = Some(format!(
                "add `{name}` to its roles, or give it another name"
            ));
            at.fault_at_key(Code::ReservedWord, message, help);
        }
        audiences.push(Audience {
            id: name.as_str().into(),
            label: audience.label.as_str().into(),
            roles: holds,
            at: at.passage(audience.line.as_ref()),
        });
    }
    audiences
}

/// Finds an audience by name.
pub(super) fn audience(text: &str, scope: &Scope, path: At<'_>) -> Option<usize> {
    let found = scope
        .audiences
        .iter()
        .position(|audience| *audience.id == *text);
    if found.is_none() && !text.is_empty() && !are_lost(path) {
        let accepted = scope.audiences.iter().map(|audience| &*audience.id);
        let message = format!("unknown audience `{text}`");
        let help = names::or_declare(help_for(text, accepted), DECLARE);
        path.fault(Code::UnknownAudience, message, help);
    }
    found
}

/// Whether all audiences were reported at once.
pub(super) fn are_lost(at: At<'_>) -> bool {
    at.reader.at("audiences").is_reported()
}

/// Finds who is meant by a list of audiences and roles; an audience wins over a role of its name.
pub(super) fn who(texts: &[String], scope: &Scope, path: At<'_>) -> Vec<bool> {
    let mut meant = vec![false; scope.roles.count()];
    let mut seen = BTreeSet::new();
    for (i, text) in texts
        .iter()
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
    {
        // Nobody reads further; and to look through a long list for each of its words takes long.
        if path.is_full() {
            break;
        }
        let at = path.index(i);
        if !seen.insert(text) {
            names::twice(text, at);
        }
        if let Some(roles) = roles_of(text, scope) {
            for (meant, held) in meant.iter_mut().zip(roles) {
                *meant |= held;
            }
        } else if !are_lost(at) && !names::is_excused(text, at) {
            let audiences = scope.audiences.iter().map(|audience| &*audience.id);
            let accepted: Vec<&str> = audiences.chain(scope.roles.ids()).collect();
            let help = names::or_declare(
                names::word_help("role", text, accepted.iter().copied()),
                DECLARE,
            );
            let message = format!("unknown audience or role `{text}`");
            at.fault(Code::UnknownAudience, message, help);
        }
    }
    meant
}

/// The roles of an audience, or one role alone with those that are kinds of it.
pub(super) fn roles_of(text: &str, scope: &Scope) -> Option<Vec<bool>> {
    let audience = scope.audiences.iter().find(|known| *known.id == *text);
    let alone = || {
        let role = scope.roles.slot_of(text)?;
        let alone = (0..scope.roles.count()).map(|slot| slot == role);
        let mut roles: Vec<bool> = alone.collect();
        scope.groups.hold_kinds(&mut roles);
        Some(roles)
    };
    audience.map(|known| known.roles.clone()).or_else(alone)
}
