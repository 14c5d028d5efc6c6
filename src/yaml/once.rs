//! Which faults are one mistake, made in several places.

use crate::diagnostic::{Code, Diagnostic, Path, Segment};

/// Whether a fault is one more place of a mistake that is known.
///
/// A name that nobody knows is one mistake, however often it is used, and so is
/// a column or an audience that a table lacks.
pub(super) fn is_one_mistake(
    known: &Diagnostic,
    code: Code,
    message: &str,
    path: Path<'_>,
) -> bool {
    is_of_name(known.code())
        && is_of_name(code)
        && match (name(known.message()), name(message)) {
            (Some(known), Some(other)) => are_alike(known, other),
            _ => {
                let is_of_table = message.ends_with("of this table");
                known.code() == code
                    && known.message() == message
                    && (!is_of_table || is_in_part(path, known))
            }
        }
}

/// Whether a fault is about a name that is not found where it is looked for.
fn is_of_name(code: Code) -> bool {
    matches!(
        code,
        Code::UnknownWord
            | Code::UnknownAudience
            | Code::UnknownTime
            | Code::LevelNotAColumn
            | Code::ColumnMissing
    )
}

/// Whether a path leads into the same part of the file as a fault: the first key is the same.
fn is_in_part(path: Path<'_>, known: &Diagnostic) -> bool {
    let part = known.path().split(['.', '[']).next();
    match path.segments().first() {
        Some(Segment::Key(key)) => part == Some(key),
        _ => false,
    }
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
