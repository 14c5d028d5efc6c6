//! Own acts, devices, columns and audiences in the tables of levels.

use super::*;

#[test]
fn own_rows_and_columns_are_exported() {
    let export = school().export();
    let table = |wanted| {
        export
            .tables
            .iter()
            .find(|table| table.table == wanted)
            .unwrap()
    };
    let communications = table(Table::Communications);
    let column = &communications.columns[1];
    assert_eq!(
        (column.column, column.id, column.label),
        (2, "allowed-outdoors", "Outdoors")
    );
    assert_eq!(
        communications.columns.len(),
        12,
        "three for each of four audiences"
    );
    let glasses = communications
        .rows
        .iter()
        .find(|row| row.id == "smart-glasses")
        .unwrap();
    assert_eq!((glasses.row, &glasses.marks[..]), (3, &[2, 4, 7][..]));
    let pupils = table(Table::PupilIncidents);
    let material = pupils
        .rows
        .iter()
        .find(|row| row.id == "illegal-material")
        .unwrap();
    assert_eq!(
        (&material.marks[..], &material.also_read_as[..]),
        (&[1, 3][..], &[vec![1, 4]][..])
    );
    let damage = pupils
        .rows
        .iter()
        .find(|row| row.id == "headset-damage")
        .unwrap();
    assert_eq!(
        (&damage.marks[..], &damage.available[..]),
        (&[1][..], &[2, 5][..])
    );
}

#[test]
fn each_audience_has_its_own_column() {
    assert_eq!(
        verdict("pupil", "walkie-talkies"),
        Some(Verdict::NotAllowed)
    );
    assert_eq!(
        verdict("lunchtime-supervisor", "walkie-talkies"),
        Some(Verdict::Allowed)
    );
    assert_eq!(
        verdict("supply-staff", "walkie-talkies"),
        Some(Verdict::Allowed)
    );
    // No cell for visitors, no audience for governors.
    assert_eq!(
        ask("visitor", "walkie-talkies", UNKNOWN).decision(),
        Decision::Silent
    );
    assert_eq!(
        ask("governor", "walkie-talkies", UNKNOWN).decision(),
        Decision::Silent
    );
}

#[test]
fn own_columns_mean_what_they_say_they_mean() {
    assert_eq!(
        verdict("lunchtime-supervisor", "virtual-reality"),
        Some(Verdict::Discouraged)
    );
    let outdoors = ask("staff", "smart-glasses", UNKNOWN);
    let Decision::Depends { missing, outcomes } = outdoors.decision() else {
        panic!()
    };
    assert_eq!(missing, EnumSet::only(Fact::AgreedTime));
    assert_eq!(outcomes, Outcome::Allowed | Outcome::NotAllowed);
    assert_eq!(outdoors.gaps(), [Gap::NoTimesGiven]);
    let reason = outdoors.reasons().next().unwrap();
    let says = serde_json::to_value(&reason.says).unwrap();
    assert_eq!(says, serde_json::json!({ "level": "allowed-outdoors" }));
    assert_eq!(
        (reason.source.row, reason.source.column),
        (Some(3), Some(2))
    );
}

#[test]
fn who_is_nominated_is_decided_and_who_is_not_too() {
    let leader = ask("digital-leader", "virtual-reality", UNKNOWN);
    assert_eq!(leader.verdict(), Some(Verdict::Allowed));
    assert_eq!(leader.provisos(), [Proviso::OffOrSilent]);
    assert_eq!(leader.gaps(), []);
    assert_eq!(leader.area(), Some(AreaOfRisk::Content));
    assert_eq!(
        verdict("pupil", "virtual-reality"),
        Some(Verdict::NotAllowed)
    );
    // Where the file nominates nobody, the answer says so.
    let teacher = ask("staff", "social-media", UNKNOWN);
    assert_eq!(teacher.gaps(), [Gap::NobodyNominated]);
    assert!(matches!(teacher.decision(), Decision::Depends { .. }));
}

#[test]
fn a_row_can_be_read_in_two_ways() {
    let podcast = ask("staff", "pupil-podcast", UNKNOWN);
    assert_eq!(
        podcast.decision(),
        Decision::Unclear(Verdict::Allowed | Verdict::Discouraged)
    );
    let levels: Vec<_> = podcast
        .readings()
        .iter()
        .filter_map(|reading| reading.level)
        .collect();
    assert_eq!(levels, ["acceptable", "frowned-upon"]);
    assert_eq!(podcast.readings()[1].level_label, Some("Frowned upon"));
}

#[test]
fn a_missing_consent_is_asked_for() {
    let podcast = ask("digital-leader", "pupil-podcast", UNKNOWN);
    let Decision::Depends { missing, .. } = podcast.decision() else {
        panic!()
    };
    assert_eq!(missing, EnumSet::only(Fact::ParentConsent));
    let consented = ask(
        "digital-leader",
        "pupil-podcast",
        UNKNOWN.parent_consent(true),
    );
    assert_eq!(consented.verdict(), Some(Verdict::Allowed));
    assert_eq!(
        consented.provisos(),
        [Proviso::NoSharingOutsideSchool, Proviso::NotPublished]
    );
}

#[test]
fn windows_of_the_day_begin_with_their_first_minute_and_end_before_their_last() {
    let phone = |time| ask("staff", "personal-phones", at(time)).decision();
    let both = Decision::Unclear(Verdict::Allowed | Verdict::Discouraged);
    let (yes, no) = (
        Decision::Decided(Verdict::Allowed),
        Decision::Decided(Verdict::NotAllowed),
    );
    for (hour, minute, expected) in [
        (0, 0, both),
        (8, 29, both),
        (8, 30, no),
        (11, 59, no),
        (12, 0, yes),
        (12, 59, yes),
        (13, 0, no),
        (15, 30, yes),
        (18, 0, no),
        (23, 59, no),
    ] {
        assert_eq!(
            phone(time(hour, minute, 59, 0)),
            expected,
            "{hour}:{minute}"
        );
    }
    let phone = ask("staff", "personal-phones", UNKNOWN);
    let bands: Vec<_> = phone
        .leads_to(Fact::Time)
        .into_iter()
        .map(|leads| leads.value)
        .collect();
    assert_eq!(
        bands,
        [
            "00:00-08:30",
            "08:30-12:00",
            "12:00-13:00",
            "13:00-15:30",
            "15:30-18:00",
            "18:00-24:00"
        ]
    );
}

#[test]
fn rules_bind_own_roles_and_own_rows() {
    // The table bars them, the prose asks for the head's leave: they agree where it is refused.
    let glasses = ask("contractor", "smart-glasses", UNKNOWN);
    let Decision::Depends { missing, outcomes } = glasses.decision() else {
        panic!()
    };
    assert_eq!(missing, EnumSet::only(Fact::Permission));
    assert_eq!(outcomes, Outcome::Unclear | Outcome::NotAllowed);
    let rules: Vec<_> = glasses.reasons().map(|reason| reason.rule).collect();
    assert_eq!(rules, ["smart-glasses", "visitors-ask-first"]);
    // A rule that has nothing to say leaves the cell alone.
    let morning = at(time(9, 0, 0, 0));
    let club = ask("club-leader", "smart-glasses", morning);
    assert_eq!(club.verdict(), Some(Verdict::NotAllowed));
    let lesson = at(time(16, 0, 0, 0)).purpose(Purpose::Educational);
    let club = ask("club-leader", "smart-glasses", lesson);
    assert_eq!(
        club.decision(),
        Decision::Unclear(Verdict::Allowed | Verdict::NotAllowed)
    );
    assert_eq!(club.provisos(), [Proviso::ProfessionalTone]);
    assert_eq!(
        verdict("lunchtime-supervisor", "smart-glasses"),
        Some(Verdict::NotAllowed)
    );
}

#[test]
fn a_retired_row_still_answers() {
    assert_eq!(verdict("pupil", "floppy-disks"), Some(Verdict::NotAllowed));
    assert_eq!(required(&first("pupil", "pager-misuse")), ["quiet-room"]);
}

#[test]
fn everyone_means_own_roles_as_well() {
    for role in school().roles() {
        let answer = school()
            .classify(role, UserAction::SharingPasswords, &UNKNOWN)
            .unwrap();
        assert_eq!(answer.verdict(), Some(Verdict::Discouraged), "{role}");
    }
}
