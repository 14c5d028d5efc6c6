//! Words for groups of roles.

use super::text::list;
use crate::policy::{Judge, Policy};

/// The audience that is just these roles, or else the roles themselves.
pub(in crate::check::lint) fn who(policy: &Policy, roles: &[bool]) -> String {
    let audience = policy
        .audiences
        .iter()
        .find(|audience| audience.roles == roles);
    match audience {
        Some(audience) => list([&*audience.id]),
        None => {
            let held = |role: usize| roles.get(role).copied().unwrap_or_default();
            list(policy.widest(held).map(|role| policy.roles.id_at(role)))
        }
    }
}

/// Puts a role among some.
pub(in crate::check::lint) fn hold(roles: &mut [bool], role: usize) {
    if let Some(held) = roles.get_mut(role) {
        *held = true;
    }
}

/// The roles that one of the incident tables judges.
pub(in crate::check::lint) fn judged_by(policy: &Policy, judge: Judge) -> Vec<bool> {
    let judged = policy.judged.iter();
    judged.map(|by| *by == Some(judge)).collect()
}
