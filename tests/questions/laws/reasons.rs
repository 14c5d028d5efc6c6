//! What every reason keeps to.

use std::fmt::Debug;

use online_safety_policy::Reason;
use online_safety_policy::answer::ReasonKind;
use online_safety_policy::source::{Passage, Table};
use online_safety_policy::vocabulary::Authority;

/// A reason names a place in the document, or says that it is not the school's.
#[track_caller]
pub(crate) fn check(reason: &Reason<'_>, asked: &dyn Debug) {
    let ours = reason.source.authority == Authority::Ours;
    assert_eq!(
        reason.source.at.is_none(),
        ours,
        "{asked:?}: {}",
        reason.rule
    );
    assert_eq!(
        reason.kind == ReasonKind::Mapping,
        ours,
        "{asked:?}: {}",
        reason.rule
    );
    assert!(!reason.rule.is_empty(), "{asked:?}");
    assert_eq!(
        reason.source.lines,
        reason.source.at.and_then(Passage::lines)
    );
    if let Some(numbers) = reason.source.at.and_then(Passage::numbers) {
        assert!(
            numbers
                .ranges()
                .iter()
                .all(|range| range.first() >= 1 && range.last() >= range.first())
        );
    }
    // A cell of a printed table has a row and a column; a row of incidents has many columns.
    match (reason.kind, reason.source.table) {
        (ReasonKind::Cell, Some(table)) => {
            assert!(
                matches!(table, Table::UserActions | Table::Communications),
                "{asked:?}"
            );
            assert!(
                reason.source.row.is_some() && reason.source.column.is_some(),
                "{asked:?}"
            );
        }
        (ReasonKind::IncidentRow | ReasonKind::RepeatRow, Some(table)) => {
            assert!(
                matches!(table, Table::PupilIncidents | Table::StaffIncidents),
                "{asked:?}"
            );
            assert!(
                reason.source.row.is_some() && reason.source.column.is_none(),
                "{asked:?}"
            );
        }
        (_, table) => assert_eq!(
            (table, reason.source.row, reason.source.column),
            (None, None, None),
            "{asked:?}"
        ),
    }
}
