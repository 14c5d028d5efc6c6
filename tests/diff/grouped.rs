//! One line for what is one change, and the places on both sides of it.

use online_safety_policy::diff::{Change, Direction, NameDiffers, NameKind, Release};
use online_safety_policy::vocabulary::UserAction;
use online_safety_policy::{Modality, Table};

use super::{BASE, base, edited, telford, telford_with, trafalgar};

#[test]
fn a_row_that_changed_for_everyone_is_one_change() {
    let after = telford_with(
        "{ line: 291, everyone: unacceptable }",
        "{ line: 291, everyone: unacceptable-and-illegal }",
    );
    let diff = telford().diff(&after);
    let [Change::Act(change)] = diff.changes() else {
        panic!("{diff}")
    };
    assert_eq!(change.subject, UserAction::Gambling.into());
    assert_eq!((change.roles.len(), change.questions), (11, 11));
    let [turn] = change.turns.as_slice() else {
        panic!("{diff}")
    };
    assert_eq!(
        (turn.direction, turn.when.as_slice()),
        (Direction::Stricter, [Vec::new()].as_slice())
    );
    for reasons in [&turn.before_reasons, &turn.after_reasons] {
        assert_eq!(
            reasons
                .iter()
                .map(|reason| reason.source.row)
                .collect::<Vec<_>>(),
            [Some(17)]
        );
    }
}

#[test]
fn a_row_with_a_cell_for_each_audience_is_one_change_where_all_change_alike() {
    let after = edited(
        BASE,
        "adults: allowed, pupils: not-allowed, guests: outdoors",
        "adults: allowed, pupils: allowed, guests: allowed",
    );
    let diff = base().diff(&after);
    // Pupils had a ban, guests certain times: two lines, whatever the roles in each.
    assert_eq!(diff.changes().len(), 2, "{diff}");
}

#[test]
fn a_rule_about_many_incidents_is_one_change() {
    let after = telford_with(
        "\nresponse-rules:\n",
        "\nresponse-rules:\n  parents-always-hear: { line: 253, table: pupil-incidents, incidents: all, required: [inform-parents] }\n",
    );
    let diff = telford().diff(&after);
    assert_eq!(diff.release(), Release::Mixed, "{diff}");
    let stricter: Vec<_> = diff
        .changes()
        .iter()
        .filter_map(|change| match change {
            Change::Incidents(change) if change.direction == Direction::Stricter => Some(change),
            _ => None,
        })
        .collect();
    let [change, ..] = stricter.as_slice() else {
        panic!("{diff}")
    };
    assert_eq!(change.table, Table::PupilIncidents);
    assert!(change.incidents.len() > 10, "{diff}");
    let [response] = change.responses.as_slice() else {
        panic!("{diff}")
    };
    assert_eq!(
        (response.id, response.after),
        ("inform-parents", Some(Modality::Required))
    );
    let rules: Vec<_> = change
        .after_reasons
        .iter()
        .map(|reason| reason.rule)
        .collect();
    assert!(rules.contains(&"parents-always-hear"), "{diff}");
    assert!(diff.changes().len() <= 6, "{diff}");
}

#[test]
fn two_schools_say_what_they_do_not_share() {
    let diff = telford().diff(trafalgar());
    assert_eq!(diff.release(), Release::VocabularyChanged);
    let gone = diff
        .names()
        .iter()
        .filter(|name| name.how == NameDiffers::Gone);
    assert!(gone.clone().count() > 0 && diff.changed() > 0);
    assert!(
        diff.names()
            .iter()
            .all(|name| name.kind != NameKind::Role || name.how == NameDiffers::JudgedOtherwise),
        "{:?}",
        diff.names()
    );
}

#[test]
fn an_own_row_is_new_and_changes_no_other_answer() {
    let after = edited(
        BASE,
        "  technologies:\n    smart-pens: { label: Smart pens }\n",
        "  technologies:\n    smart-pens: { label: Smart pens }\n    hoverboards: { label: Hoverboards }\n",
    );
    let after = after.diff(base());
    assert_eq!(
        (after.release(), after.changed()),
        (Release::VocabularyChanged, 0)
    );
    let [name] = after.names() else {
        panic!("{after}")
    };
    assert_eq!(
        (name.kind, name.id.as_str(), name.how),
        (NameKind::Technology, "hoverboards", NameDiffers::Gone)
    );
}
