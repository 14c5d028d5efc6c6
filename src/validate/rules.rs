//! Rules in prose, beside the cells of the two tables of levels.

use enumset::EnumSet;

use crate::diagnostic::Code;
use crate::document::{Entries, RuleDocument};
use crate::policy::{Level, Origin};
use crate::yaml::{At, Reader};

use super::cells::{Bound, Frame, named_levels, statements};
use super::columns::any_level;
use super::{Scope, audiences, illegal, names};

/// Reads the rules.
pub(super) fn rules(
    document: &Entries<RuleDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
    into: &mut Vec<Bound>,
) {
    let at = reader.at("rules");
    for (name, rule) in document {
        let at = at.key(name);
        let says = &rule.says;
        let nothing = says.is.is_none() && says.cases.is_empty() && says.readings.is_empty();
        // `otherwise` alone, or a rule without any value, is reported as that.
        let is_told = ["cases", "marks"]
            .iter()
            .any(|key| at.key(key).is_at_fault())
            || !says.otherwise.is_empty()
            || at.is_reported();
        if nothing && !is_told {
            let help = Some("give it a level with `is`, or `cases`".into());
            at.fault_at_key(
                Code::MissingField,
                format!("rule `{name}` says nothing"),
                help,
            );
        }
        let roles = audiences::who(&rule.who, scope, at.key("who"));
        let subjects = about(&rule.about, scope, at.key("about"));
        let levels: Vec<Level> =
            named_levels(says, at, |level, at| any_level(level, &scope.levels, at));
        // One rule about several such acts is one mistake.
        let path = at.key("about");
        let _ = rule
            .about
            .iter()
            .enumerate()
            .any(|(i, subject)| illegal::refuse_in_rule(subject, says, &levels, path.index(i)));
        let frame = Frame {
            origin: Origin::Rule(name.as_str().into()),
            at: says.line.as_ref(),
            cell: None,
            columns: &[],
            brackets: None,
            roles: &roles,
            subjects: &subjects,
            otherwise: EnumSet::empty(),
        };
        into.extend(statements(says, &levels, &frame, scope, at));
    }
}

/// Finds what a rule is about.
pub(super) fn about(texts: &[String], scope: &Scope, path: At<'_>) -> Vec<usize> {
    let mut subjects = Vec::with_capacity(texts.len());
    for (i, text) in texts.iter().enumerate() {
        match subject(text, scope) {
            Some(subject) if subjects.contains(&subject) => names::twice(text, path.index(i)),
            Some(subject) => subjects.push(subject),
            None => {
                let known = scope.actions.ids().chain(scope.technologies.ids());
                let kind = "user action or technology";
                names::unknown_own(kind, text, known, path.index(i));
            }
        }
    }
    subjects
}

/// Finds a user action or a technology, by its number among all subjects.
pub(super) fn subject(text: &str, scope: &Scope) -> Option<usize> {
    scope
        .actions
        .slot_of(text)
        .or_else(|| Some(scope.actions.count() + scope.technologies.slot_of(text)?))
}
