//! Where the policy holds at all.

use crate::diagnostic::Code;
use crate::document::{ReachDocument, ScopeDocument};
use crate::policy::{Bounds, Reach};
use crate::yaml::{At, Reader};

use super::{Scope, audiences, conditions, names, rules};

/// The most ways in which a policy reaches outside.
const MOST_REACHES: usize = 16;

/// Reads the scope.
pub(super) fn bounds(
    document: Option<&ScopeDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
) -> Option<Bounds> {
    let document = document?;
    let at = reader.at("scope");
    let outside = conditions::known("outside", &document.outside, scope, at);
    let reaches = at.key("reaches");
    if document.reaches.len() > MOST_REACHES {
        let message = format!("more than {MOST_REACHES} ways in which the policy reaches outside");
        let help = Some("name several values of a fact, or several roles, in one".into());
        reaches.fault_at_key(Code::TooMany, message, help);
        return None;
    }
    let each = document.reaches.iter();
    let each = each.filter_map(|(name, of)| reach(name, of, scope, reaches.key(name)));
    Some(Bounds {
        reaches: each.collect(),
        source: names::source(document.line.as_ref(), document.authority.as_deref(), at)?,
        outside,
        note: document.note.as_deref().map(Into::into),
    })
}

fn reach(name: &str, document: &ReachDocument, scope: &Scope, at: At<'_>) -> Option<Reach> {
    names::declared(name, name == Bounds::WHOLE, at)?;
    let roles = match document.who.is_empty() {
        true => vec![true; scope.roles.count()],
        false => audiences::who(&document.who, scope, at.key("who")),
    };
    let about = rules::about(&document.about, scope, at.key("about"));
    let conditions = conditions::known("when", &document.when, scope, at);
    if document.about.is_empty() && document.when.is_empty() && !at.is_at_fault() {
        let message = format!("`{name}` reaches everything");
        let help =
            "say by `when` under which circumstances it does, or by `about` which acts it is about";
        at.fault_at_key(Code::MissingField, message, Some(help.into()));
    }
    Some(Reach {
        name: name.into(),
        source: names::source(document.line.as_ref(), document.authority.as_deref(), at)?,
        roles,
        about,
        conditions,
        note: document.note.as_deref().map(Into::into),
    })
}
