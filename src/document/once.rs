//! Which faults are one mistake, made in several places.

use crate::diagnostic::{Code, Diagnostic};

/// Whether a fault is one more place of a mistake that is known.
///
/// A name that nobody knows is one mistake, however often it is used, and so is
/// a column or an audience that a table lacks.
pub(super) fn is_one_mistake(known: &Diagnostic, fault: &Diagnostic) -> bool {
    is_name(known)
        && is_name(fault)
        && match (name(known.message()), name(fault.message())) {
            (Some(known), Some(fault)) => are_alike(known, fault),
            _ => {
                let is_of_table = fault.message().ends_with("of this table");
                known.code() == fault.code()
                    && known.message() == fault.message()
                    && (part(known) == part(fault) || !is_of_table)
            }
        }
}

/// Whether a fault is about a name that is not found where it is looked for.
fn is_name(fault: &Diagnostic) -> bool {
    matches!(
        fault.code(),
        Code::UnknownWord
            | Code::UnknownAudience
            | Code::UnknownTime
            | Code::LevelNotAColumn
            | Code::ColumnMissing
    )
}

/// The part of the file: the first key of a path.
fn part(fault: &Diagnostic) -> Option<&str> {
    fault.path().split(['.', '[']).next()
}

/// The kind and the name of an ``unknown kind `name` ``.
fn name(message: &str) -> Option<(&str, &str)> {
    message.strip_prefix("unknown ")?.split_once('`')
}

/// Whether a name was looked for among words of the same kind: a role, or an
/// audience or role.
fn are_alike((kind, name): (&str, &str), (other_kind, other): (&str, &str)) -> bool {
    name == other && (kind.contains(other_kind) || other_kind.contains(kind))
}
