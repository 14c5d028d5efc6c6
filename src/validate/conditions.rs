//! Conditions on facts.

use enumset::EnumSet;

use crate::diagnostic::{Code, help_for};
use crate::document::{BracketsDocument, ConditionDocument};
use crate::policy::circumstances::Facts;
use crate::policy::{Atom, Case};
use crate::vocabulary::outcome::ConditionState;
use crate::vocabulary::{Fact, Word as _};
use crate::yaml::At;

use super::{Scope, names};

/// Reads `when` and `unless`: all of the first and none of the second must be met.
/// Tells whether all of them could be read.
pub(super) fn conditions(
    when: &ConditionDocument,
    unless: &ConditionDocument,
    scope: &Scope,
    path: At<'_>,
) -> (Vec<Atom>, bool) {
    let parts = [("when", when, false), ("unless", unless, true)];
    gather(&parts, scope, path)
}

/// Reads when a mark in brackets counts, as a case of whatever cell it stands in; it has conditions.
pub(super) fn of_brackets(document: &BracketsDocument, scope: &Scope, path: At<'_>) -> Case {
    let (when, unless) = (&document.when, &document.unless);
    let (atoms, are_whole) = conditions(when, unless, scope, path);
    if atoms.is_empty() && are_whole && !path.is_at_fault() {
        let message = "it is not said when a mark in brackets counts";
        let help = "add `when`, or take `brackets` out: what such a mark says is unclear then";
        path.fault_at_key(Code::MissingField, message, Some(help.into()));
    }
    Case {
        conditions: atoms,
        then: EnumSet::empty(),
        at: document.line.clone(),
        authority: None,
        provisos: Vec::new(),
        note: document.note.as_deref().map(Into::into),
    }
}

/// Reads what stands under a key: each fact is known, with one of some values.
pub(super) fn known(
    key: &str,
    document: &ConditionDocument,
    scope: &Scope,
    path: At<'_>,
) -> Vec<Atom> {
    gather(&[(key, document, false)], scope, path).0
}

fn gather(
    parts: &[(&str, &ConditionDocument, bool)],
    scope: &Scope,
    path: At<'_>,
) -> (Vec<Atom>, bool) {
    let mut are_whole = true;
    let mut atoms: Vec<Atom> = Vec::new();
    for (key, document, negate) in parts.iter().copied() {
        let at = path.key(key);
        for (name, values) in document {
            let at = at.key(name);
            let Some(fact) = scope.facts.slot_of(name).and_then(Fact::at) else {
                if !names::is_excused(name, at) {
                    names::unknown_key(Fact::KIND, name, scope.facts.ids(), at);
                }
                are_whole = false;
                continue;
            };
            if fact == Fact::Group {
                let message = "a condition on the group of the person";
                let help = "name the group where the rule names whom it binds; a group of whoever is \
                            in several is declared under `groups: kinds`";
                at.fault_at_key(Code::ContradictoryCondition, message, Some(help.into()));
                are_whole = false;
                continue;
            }
            if fact == Fact::WithinScope {
                let message = "a condition on the policy's own scope";
                let help = "say under `scope` what the policy reaches";
                at.fault_at_key(Code::ContradictoryCondition, message, Some(help.into()));
                are_whole = false;
                continue;
            }
            let Some(mask) = mask(fact, values, scope, at) else {
                are_whole = false;
                continue;
            };
            let count = scope.values.sizes().of(fact);
            let all = u64::MAX >> (64 - count);
            let values = if negate { all & !mask } else { mask };
            match atoms.iter_mut().find(|atom| atom.fact == fact) {
                Some(atom) => atom.values &= values,
                None => atoms.push(Atom {
                    fact,
                    room: fact.into(),
                    values,
                    // At most 63 bands, and fewer of anything else.
                    of: u8::try_from(count).unwrap_or(u8::MAX),
                }),
            }
            let met = atoms
                .iter()
                .find(|atom| atom.fact == fact)
                .map_or(all, |atom| atom.values);
            if met == 0 {
                let message = format!("no value of `{name}` can meet this");
                let help = Some("`when` and `unless` must both be met".into());
                at.fault(Code::ContradictoryCondition, message, help);
            } else if met == all && !negate {
                let message = format!("every value of `{name}` meets this");
                let help = Some("take the condition out".into());
                at.fault(Code::ContradictoryCondition, message, help);
            }
        }
    }
    if !can_meet(&atoms) && !path.is_at_fault() {
        let message = "no situation meets all of these conditions";
        let help = "where one of the staff has permitted it, a member of staff has: take one out";
        path.fault(Code::ContradictoryCondition, message, Some(help.into()));
    }
    (atoms, are_whole)
}

/// Whether conditions on different facts can hold together, where one fact follows from another.
fn can_meet(atoms: &[Atom]) -> bool {
    let mut facts = Facts::UNKNOWN;
    for atom in atoms.iter().filter(|atom| atom.values.is_power_of_two()) {
        facts.set(atom.room, u8::try_from(atom.values.trailing_zeros()).ok());
    }
    let mut states = atoms.iter().map(|atom| atom.state(&facts));
    !states.any(|state| state == ConditionState::Fails)
}

/// The values of a fact, as bits; nothing where one of them was reported.
fn mask(fact: Fact, values: &[String], scope: &Scope, path: At<'_>) -> Option<u64> {
    let clock = &scope.clock;
    let mut mask = Some(0);
    for (i, value) in values.iter().enumerate() {
        if path.is_full() {
            return None;
        }
        let at = path.index(i);
        if value.is_empty() {
            mask = None;
            continue;
        }
        if values.iter().take(i).any(|other| other == value) {
            names::twice(value, at);
        }
        let bits = if fact == Fact::Time {
            let window = clock
                .windows()
                .iter()
                .find(|window| *window.name == **value);
            let times = path.reader.at("times");
            if window.is_none() && !path.is_excused(value) && !times.is_reported() {
                let known = clock.windows().iter().map(|window| &*window.name);
                let declare = "declare it under `times`, with `from` and `to`";
                let help = names::or_declare(help_for(value, known), declare);
                let message = format!("`{value}` is none of the file's `times`");
                at.fault(Code::UnknownTime, message, help);
            }
            window.map(|window| clock.mask(window))
        } else {
            let words = scope.values.words(fact);
            let found = words.and_then(|words| match fact.has_own_values() {
                true => names::slot(value, words, at),
                false => {
                    let found = words.slot_of(value);
                    if found.is_none() {
                        names::unknown(scope.facts.id_at(fact.index()), value, words.ids(), at);
                    }
                    found
                }
            });
            // What is said of a place holds for all that lies in it.
            found.map(|value| scope.values.with_all_in(fact, value))
        };
        mask = mask.zip(bits).map(|(mask, bits)| mask | bits);
    }
    mask.filter(|_| !values.is_empty())
}
