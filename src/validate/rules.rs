//! Rules in prose, beside the cells of the two tables of levels.

use enumset::EnumSet;

use crate::diagnostic::{Code, Path};
use crate::document::{Entries, Reader, RuleDocument};
use crate::policy::{Level, Origin};

use super::cells::{Bound, Frame, statements};
use super::levels::any_level;
use super::{Scope, audiences, illegal, names};

/// Reads the rules.
pub(super) fn rules(
    document: &Entries<RuleDocument>,
    scope: &Scope,
    reader: &mut Reader<'_>,
    into: &mut Vec<Bound>,
) {
    let at = Path::ROOT.key("rules");
    for (name, rule) in document {
        let at = at.key(name);
        let says = &rule.says;
        if says.is.is_none() && says.cases.is_empty() && says.readings.is_empty() {
            let help = Some("give it a level with `is`, or `cases`".into());
            reader.fault_at_key(
                Code::MissingField,
                at,
                format!("rule `{name}` says nothing"),
                help,
            );
        }
        let roles = audiences::who(&rule.who, scope, reader, at.key("who"));
        let subjects = about(&rule.about, scope, reader, at.key("about"));
        let levels: Vec<Level> = says
            .is
            .iter()
            .map(|level| (level, at.key("is")))
            .filter_map(|(level, at)| any_level(level, &scope.levels, reader, at))
            .collect();
        let path = at.key("readings");
        let readings = says
            .readings
            .iter()
            .enumerate()
            .filter_map(|(i, level)| any_level(level, &scope.levels, reader, path.index(i)));
        let levels: Vec<Level> = levels.into_iter().chain(readings).collect();
        // One rule about several such acts is one mistake.
        let _ = rule
            .about
            .iter()
            .any(|subject| illegal::refuse_permission(subject, says, &levels, reader, at));
        let frame = Frame {
            origin: Origin::Rule(name.as_str().into()),
            lines: says.line.as_ref(),
            cell: None,
            columns: &[],
            roles: &roles,
            subjects: &subjects,
            otherwise: EnumSet::empty(),
        };
        into.extend(statements(says, &levels, &frame, scope, reader, at));
    }
}

/// Finds what a rule is about.
pub(super) fn about(
    texts: &[String],
    scope: &Scope,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) -> Vec<usize> {
    let mut subjects = Vec::with_capacity(texts.len());
    for (i, text) in texts.iter().enumerate() {
        match subject(text, scope) {
            Some(subject) if subjects.contains(&subject) => {
                names::twice(text, reader, path.index(i))
            }
            Some(subject) => subjects.push(subject),
            None if text.is_empty() => {}
            None => {
                let accepted = scope
                    .actions
                    .ids()
                    .chain(scope.technologies.ids())
                    .collect::<Vec<_>>();
                let kind = "user action or technology";
                names::unknown(kind, text, accepted.iter().copied(), reader, path.index(i));
            }
        }
    }
    subjects
}

/// Finds a user action or a technology, by its number among all subjects.
pub(super) fn subject(text: &str, scope: &Scope) -> Option<usize> {
    names::find(text, &scope.actions)
        .or_else(|| Some(scope.actions.count() + names::find(text, &scope.technologies)?))
}
