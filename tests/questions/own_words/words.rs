//! Own words as names.

use super::*;

#[test]
fn own_words_are_found_beside_standard_ones() {
    for own in ["lunchtime-supervisor", "club-leader", "digital-leader"] {
        assert!(role(own).own().is_some());
        assert!(school().roles().any(|role| role.as_str() == own));
    }
    assert_eq!(role("pupil"), Role::Pupil.into());
    assert!(
        matches!(subject("virtual-reality"), Subject::UserAction(term) if term.own().is_some())
    );
    assert!(matches!(subject("walkie-talkies"), Subject::Technology(term) if term.own().is_some()));
    assert_eq!(subject("grooming"), UserAction::Grooming.into());
    let damage = school()
        .incident(role("digital-leader"), "headset-damage")
        .unwrap();
    assert!(matches!(damage, Incident::Pupil(term) if term.own().is_some()));
    let unlocked = school()
        .incident(role("club-leader"), "unlocked-tablet")
        .unwrap();
    assert!(matches!(unlocked, Incident::Staff(term) if term.own().is_some()));
    for subject in ["walkie-talkies", "pupil-podcast", "personal-phones"] {
        assert!(school().subjects().any(|other| other.as_str() == subject));
    }
}

#[test]
fn a_misspelt_own_word_is_recognised() {
    let nearest = |error: online_safety_policy::UnknownWord| error.nearest().map(str::to_owned);
    let role = school().role("lunchtime-supervisr").unwrap_err();
    assert_eq!(nearest(role).as_deref(), Some("lunchtime-supervisor"));
    let subject = school().subject("smart glases").unwrap_err();
    assert_eq!(nearest(subject).as_deref(), Some("smart-glasses"));
    let incident = school()
        .incident(Role::Pupil.into(), "headset-damaged")
        .unwrap_err();
    assert_eq!(nearest(incident).as_deref(), Some("headset-damage"));
}

#[test]
fn own_words_of_another_school_are_no_questions_here() {
    let elsewhere = online_safety_policy::builtin::telford_infant_2020();
    let talkies = subject("walkie-talkies");
    let error = elsewhere
        .classify(Role::Staff, talkies, &UNKNOWN)
        .unwrap_err();
    assert_eq!(error, QuestionError::UnknownSubject(talkies));
    let leader = role("club-leader");
    let error = elsewhere
        .classify(leader, Technology::SchoolIpads, &UNKNOWN)
        .unwrap_err();
    assert_eq!(error, QuestionError::UnknownRole(leader));
    let damage = school().incident(role("pupil"), "headset-damage").unwrap();
    let error = elsewhere
        .recommend(Role::Pupil, [damage], None, History::FirstTime)
        .unwrap_err();
    assert_eq!(error, QuestionError::UnknownIncident(damage));
}

#[test]
fn own_words_are_listed() {
    let listing = school().listing();
    let roles = listing.roles();
    let supervisor = roles
        .iter()
        .find(|role| role.id == "lunchtime-supervisor")
        .unwrap();
    assert_eq!(
        (supervisor.label, supervisor.own),
        ("Lunchtime supervisor", true)
    );
    assert_eq!(supervisor.judged_by, Some(Table::StaffIncidents));
    let actions = listing.user_actions();
    let podcast = actions
        .iter()
        .find(|word| word.id == "pupil-podcast")
        .unwrap();
    assert_eq!(
        (podcast.label, podcast.own, podcast.row),
        ("The class podcast", true, Some(3))
    );
    assert!(
        actions.iter().all(|word| word.id != "floppy-disks"),
        "retired"
    );
    let all = listing.with_retired().user_actions();
    assert!(
        all.iter()
            .any(|word| word.id == "floppy-disks" && word.retired)
    );
}
