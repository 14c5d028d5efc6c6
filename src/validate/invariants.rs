//! Laws that the policy must hold: the file's own, and the defaults.

mod expect;
mod set;
mod words;

use strum::IntoEnumIterator as _;

use crate::diagnostic::Code;
use crate::document::{InvariantDocument, PolicyDocument, Value as _};
use crate::policy::{InvariantRule, Law, MOST_STEPS, Policy};
use crate::source::Source;
use crate::vocabulary::{DefaultInvariant, Word as _};
use crate::yaml::{At, Reader};

use super::{Scope, names, questions};
use set::Set;

/// The most laws of its own that a file may state.
const MOST: usize = 256;

/// Reads the laws; the defaults stand behind those of the file.
pub(super) fn invariants(
    document: &PolicyDocument,
    scope: &Scope,
    reader: &Reader<'_>,
) -> Vec<InvariantRule> {
    let at = reader.at("invariants");
    if document.invariants.len() > MOST {
        let message = format!("more than {MOST} invariants");
        let help = Some("state one law for several incidents or acts at once".into());
        at.fault_at_key(Code::TooMany, message, help);
        return Vec::new();
    }
    let mut rules = Vec::with_capacity(document.invariants.len() + 8);
    let mut off: Vec<(DefaultInvariant, Box<str>)> = Vec::new();
    for (name, invariant) in &document.invariants {
        let at = at.key(name);
        match name.parse::<DefaultInvariant>() {
            Ok(default) => off.extend(switched_off(default, invariant, at)),
            Err(_) => rules.extend(own(name, invariant, document, scope, at)),
        }
    }
    rules.extend(DefaultInvariant::iter().map(|default| {
        let mut off = off.iter().filter(|(known, _)| *known == default);
        default.rule(off.next().map(|(_, reason)| reason.clone()))
    }));
    rules
}

/// Reads the entry of a default: it can only be switched off, with a reason.
fn switched_off(
    default: DefaultInvariant,
    invariant: &InvariantDocument,
    at: At<'_>,
) -> Option<(DefaultInvariant, Box<str>)> {
    let more = [
        ("for-all", invariant.for_all.is_some()),
        ("expect", invariant.expect.is_some()),
        (place_key(invariant), invariant.line.is_some()),
        ("authority", invariant.authority.is_some()),
    ];
    if let Some((key, _)) = more.iter().find(|(_, is_there)| *is_there) {
        let message = format!("`{default}` is a law that every policy must hold already");
        let help = "give a law of your own another name; \
                    to switch this one off, write `{ apply: false, reason: ... }`";
        at.key(key)
            .fault_at_key(Code::ReservedWord, message, Some(help.into()));
        return None;
    }
    if at.is_at_fault() {
        return None;
    }
    if invariant.apply != Some(false) {
        let (key, message) = match invariant.apply {
            Some(_) => ("apply", format!("`{default}` applies anyway")),
            None => ("reason", "a reason for nothing".to_owned()),
        };
        let help = Some("to switch it off, write `{ apply: false, reason: ... }`".into());
        at.key(key)
            .fault_at_key(Code::ContradictoryRow, message, help);
        return None;
    }
    let Some(reason) = invariant.reason.as_deref() else {
        let help = Some("add `reason: ...`".into());
        let message = "a default law is switched off without a `reason`";
        at.key("apply")
            .fault_at_key(Code::MissingField, message, help);
        return None;
    };
    Some((default, reason.into()))
}

/// Reads a law of the file's own.
fn own(
    name: &str,
    invariant: &InvariantDocument,
    document: &PolicyDocument,
    scope: &Scope,
    at: At<'_>,
) -> Option<InvariantRule> {
    let for_default = [
        ("apply", invariant.apply.is_some()),
        ("reason", invariant.reason.is_some()),
    ];
    if let Some((key, _)) = for_default.iter().find(|(_, is_there)| *is_there) {
        if invariant.for_all.is_some() || invariant.expect.is_some() {
            let message = format!("`{key}` in a law of the file's own");
            let help = Some("it is for default laws; take it out, or the whole law".into());
            at.key(key)
                .fault_at_key(Code::ContradictoryRow, message, help);
        } else {
            let known = DefaultInvariant::iter().map(DefaultInvariant::as_str);
            names::unknown_key(DefaultInvariant::KIND, name, known, at);
        }
        return None;
    }
    let source = source(invariant, at);
    let (Some(for_all), Some(expected)) = (&invariant.for_all, &invariant.expect) else {
        return None;
    };
    let in_set = at.key("for-all");
    let set = set::read(for_all, document, scope, in_set);
    let in_expect = at.key("expect");
    let law = match set {
        Some(Set::Acts(acts, of_answers)) => expect::of_acts(expected, acts, of_answers, scope, at),
        Some(Set::Incidents(incidents, how)) => {
            let expect = expect::of_incidents(expected, &incidents, &how, scope, in_expect);
            Some(Law::Answered {
                incidents,
                how,
                expect,
            })
        }
        None => None,
    }?;
    Some(InvariantRule {
        name: name.into(),
        default: None,
        for_all: words::on_one_line(&for_all.node()).into(),
        expect: words::on_one_line(&expected.node()).into(),
        source,
        note: invariant.note.as_deref().map(Into::into),
        off: None,
        law,
    })
}

/// Where the document states a law, if it does.
fn source(invariant: &InvariantDocument, at: At<'_>) -> Option<Source> {
    let whose = invariant.authority.as_deref();
    let is_lost = ["line", "at"].iter().any(|key| at.key(key).is_at_fault());
    if whose.is_some() && invariant.line.is_none() && !is_lost {
        let message = "`authority` of a law that the document does not state";
        let help = "add its `line`, or take `authority` out: the law is the file's own";
        at.key("authority")
            .fault_at_key(Code::ContradictoryRow, message, Some(help.into()));
        return None;
    }
    // Without a place it is the file's own, whatever the rules of the file say of theirs.
    names::source(Some(invariant.line.as_ref()?), whose, at)
}

/// The key under which a law says where it stands.
fn place_key(invariant: &InvariantDocument) -> &'static str {
    let passage = invariant.line.as_ref();
    passage.map_or("line", |passage| passage.key("line", "at"))
}

/// Reports more than can be tried: by the laws of the file, or by all there is; the steps otherwise.
pub(super) fn bound(policy: &Policy, costliest: Option<&str>, reader: &Reader<'_>) -> u64 {
    let of_incidents = policy.steps_of_incidents();
    let mut steps = policy.steps.saturating_add(of_incidents);
    // The defaults first: the file's own laws are the ones that can be taken out.
    let (own, defaults): (Vec<_>, Vec<_>) = policy
        .invariants
        .iter()
        .partition(|rule| rule.default.is_none());
    for rule in defaults {
        steps = steps.saturating_add(rule.law.steps(policy));
    }
    if steps > MOST_STEPS {
        let mut tables = policy.incident_tables();
        let is_for_rules = tables.any(|(_, table)| !table.rules.is_empty());
        let (costliest, help) = match of_incidents > policy.steps {
            true => (
                Some("most of them for what follows incidents"),
                "declare fewer roles and incidents of your own, or state fewer `response-rules` and `ladders`",
            ),
            false => (
                costliest,
                "declare fewer words of your own, or lay conditions on fewer facts",
            ),
        };
        let message = questions::too_many(steps, costliest);
        let help = Some(help.into());
        match of_incidents > policy.steps && is_for_rules {
            true => {
                let at = reader.at("response-rules");
                at.fault_at_key(Code::TooMany, message, help);
            }
            false => reader.root().fault(Code::TooMany, message, help),
        }
        return steps;
    }
    for rule in own {
        steps = steps.saturating_add(rule.law.steps(policy));
        if steps > MOST_STEPS {
            let at = reader.at("invariants");
            let message = "the invariants ask more questions than can be tried";
            let help = Some("name fewer acts, or lay conditions on fewer facts".into());
            at.key(&rule.name)
                .fault_at_key(Code::TooMany, message, help);
            break;
        }
    }
    steps
}
