//! One line for what is one change, and the places on both sides of it.

use online_safety_policy::answer::{Modality, ReasonKind};
use online_safety_policy::change::diff::{Change, Direction, NameDiffers, NameKind, Release};
use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::{Fact, UserAction};

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
    // Within the scope, be that said or not.
    assert_eq!((change.roles.len(), change.questions), (11, 22));
    assert_eq!(change.direction, Direction::Stricter);
    let [turn] = change.turns.as_slice() else {
        panic!("{diff}")
    };
    assert_eq!(turn.direction, Direction::Stricter);
    let [when] = turn.when.as_slice() else {
        panic!("{diff}")
    };
    let when: Vec<_> = when
        .iter()
        .map(|of| (of.fact, of.values.join(" ")))
        .collect();
    assert_eq!(when, [(Fact::WithinScope, "yes".to_owned())]);
    for reasons in [&turn.before_reasons, &turn.after_reasons] {
        assert_eq!(
            reasons
                .iter()
                .filter(|reason| reason.kind == ReasonKind::Cell)
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

/// A name that changes with the answer is told as the later policy has it.
#[test]
fn names_are_the_later_policys() {
    let text = BASE
        .replace("label: Flying drones", "label: Small aircraft")
        .replace("pupils: on-fridays, adults", "pupils: unacceptable, adults")
        .replace("label: Crashed a drone", "label: Broke an aircraft")
        .replace("label: Tidy up", "label: Put it right")
        .replace("available: [tidy-up] }", "available: [] }");
    let after = super::load(&text);
    let diff = base().diff(&after);
    let mut names = Vec::new();
    for change in diff.changes() {
        match change {
            Change::Act(change) => names.push(change.label),
            Change::Incidents(change) => {
                names.extend(&change.labels);
                names.extend(change.responses.iter().map(|of| of.label));
            }
            Change::Listed(_) => {}
        }
    }
    assert_eq!(
        names,
        ["Small aircraft", "Broke an aircraft", "Put it right"],
        "{diff}"
    );
}

/// Parts of the day that meet are told as one, however the policies cut it in between.
#[test]
fn a_stretch_of_the_day_is_told_as_one() {
    let after = edited(
        BASE,
        "when: { place: [non-teaching-area], time: [lunch] }",
        "when: { place: [classroom], time: [school-hours] }",
    );
    let diff = base().diff(&after);
    let [Change::Act(change)] = diff.changes() else {
        panic!("{diff}")
    };
    let times: Vec<_> = change
        .turns
        .iter()
        .flat_map(|turn| turn.when.concat())
        .filter(|given| given.fact == Fact::Time)
        .map(|given| given.values)
        .collect();
    assert!(times.contains(&vec!["08:45-15:20".to_owned()]), "{times:?}");
    assert!(times.contains(&vec!["12:00-13:00".to_owned()]), "{times:?}");
}

/// A rule that asks for many facts, one case each.
fn asking_for(facts: &str) -> online_safety_policy::Policy {
    let cases = facts.split_whitespace().map(|fact| {
        let value = match fact {
            "place" => "classroom",
            "moment" => "lesson",
            "occasion" => "emergency",
            "purpose" => "personal",
            "device" => "loaned",
            _ => "\"yes\"",
        };
        format!("      - {{ line: 2, when: {{ {fact}: [{value}] }}, then: allowed }}\n")
    });
    super::load(&format!(
        "format: 1\n\
         policy: {{ id: asks, school: Asks, title: Asks, updated: \"2024\" }}\n\
         sections: [{{ line: 1, title: All }}]\n\
         audiences:\n  pupils: {{ label: Pupils, roles: [pupil] }}\n\
         rules:\n  asks:\n    line: 2\n    who: [pupils]\n    about: [gambling]\n    otherwise: not-allowed\n    cases:\n{}",
        cases.collect::<String>()
    ))
}

/// What would take too long to compare is said to be left out, and never taken for equal.
#[test]
fn what_turns_on_too_many_facts_is_left_out_and_said_to_be() {
    // Neither asks for too many facts by itself.
    let one = "place moment occasion purpose device nominated agreed-time approved";
    let other = "headteacher-permission lead-permission teacher-permission subject-consent \
                 agreement-signed accompanied";
    let [one, other] = [one, other].map(asking_for);
    let diff = one.diff(&other);
    assert_eq!(
        (diff.release(), diff.left_out().len()),
        (Release::Mixed, 1),
        "{diff}"
    );
    assert!(diff.to_string().contains("too many facts"), "{diff}");
    // It is not counted among what was asked, which would be millions.
    assert!(diff.asked() < 100_000, "{}", diff.asked());
    assert!(one.diff(&one).is_empty());
}

/// A rule about one act for one role, which allows it in each of two cases and otherwise.
fn allowed_in_each_case(role: &str, facts: [&str; 2]) -> String {
    let cases = facts.map(|fact| format!("{{ line: 2, when: {{ {fact} }}, then: allowed }}"));
    format!(
        "  of-{role}: {{ line: 2, who: [{role}], about: [gambling], cases: [{}], otherwise: allowed }}\n",
        cases.join(", ")
    )
}

/// The same turn for two roles, of whom different facts are asked: how many questions it is differs, so
/// they are two changes.
#[test]
fn a_change_is_told_apart_by_how_many_questions_it_is() {
    let head = "format: 1\n\
        policy: { id: counts, school: Counts, title: Counts, updated: \"2024\" }\n\
        sections: [{ line: 1, title: All }]\n\
        audiences:\n  pupils: { label: Pupils, roles: [pupil] }\n\
        rules:\n";
    let pupil = allowed_in_each_case("pupil", ["approved: [\"yes\"]", "nominated: [\"yes\"]"]);
    let staff = allowed_in_each_case("staff", ["moment: [lesson]", "moment: [break]"]);
    let before = super::load(&format!("{head}{pupil}{staff}"));
    let after = super::load(&format!(
        "{head}  all: {{ line: 2, who: [pupil, staff], about: [gambling], is: not-allowed }}\n"
    ));
    let diff = before.diff(&after);
    let each = diff.changes().iter().map(|change| match change {
        Change::Act(change) => (change.questions, change.turns[0].combinations),
        _ => panic!("{diff}"),
    });
    // Two facts of two values, or one of four; each may be unknown.
    assert_eq!(each.collect::<Vec<_>>(), [(9, 4), (5, 4)], "{diff}");
    assert_eq!(diff.changed(), 14);
}
