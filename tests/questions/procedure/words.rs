//! The words of a procedure, and their ties to those of acts and incidents.

use online_safety_policy::vocabulary::{
    Force, PupilIncident, StaffIncident, Suspicion, UserAction, Word as _,
};
use strum::IntoEnumIterator as _;

#[test]
fn a_word_that_acts_or_incidents_share_means_the_same() {
    for suspicion in Suspicion::iter() {
        if let Ok(act) = suspicion.as_str().parse::<UserAction>() {
            assert_eq!(Suspicion::from(act), suspicion);
            assert_eq!(
                suspicion.may_be_crime_to_possess(),
                act.is_crime_to_possess()
            );
        }
        if let Ok(incident) = suspicion.as_str().parse::<PupilIncident>() {
            assert_eq!(Suspicion::from(incident), suspicion);
        }
        if let Ok(incident) = suspicion.as_str().parse::<StaffIncident>() {
            assert_eq!(Suspicion::from(incident), suspicion);
        }
    }
}

#[test]
fn pupils_and_staff_are_suspected_alike() {
    for pupil in PupilIncident::iter() {
        if let Ok(staff) = pupil.as_str().parse::<StaffIncident>() {
            assert_eq!(Suspicion::from(pupil), Suspicion::from(staff), "{pupil}");
        }
    }
}

#[test]
fn crimes_without_a_word_are_other_crimes() {
    for (act, suspicion) in [
        (UserAction::HateCrime, Suspicion::OtherCrime),
        (UserAction::Fraud, Suspicion::OtherCrime),
        (UserAction::Gambling, Suspicion::Misuse),
        (UserAction::Pornography, Suspicion::Misuse),
    ] {
        assert_eq!(Suspicion::from(act), suspicion);
    }
    let obscene = Suspicion::from(PupilIncident::ObscenePublication);
    assert_eq!(obscene, Suspicion::ObscenePublications);
}

#[test]
fn what_may_be_a_crime_to_possess_is_a_crime() {
    let possess = Suspicion::iter().filter(|suspicion| suspicion.may_be_crime_to_possess());
    let possess: Vec<_> = possess.collect();
    let grave = [
        Suspicion::ChildSexualAbuseImages,
        Suspicion::ExtremePornography,
        Suspicion::IllegalMaterial,
    ];
    assert_eq!(possess, grave);
    assert!(grave.iter().all(|suspicion| suspicion.is_crime()));
}

#[test]
fn a_force_asks_for_or_against_or_neither() {
    for force in Force::iter() {
        assert!(!(force.requires() && force.forbids()), "{force}");
    }
    assert!(!Force::May.requires() && !Force::May.forbids());
    assert!(Force::May < Force::Should && Force::Should < Force::Must);
}
