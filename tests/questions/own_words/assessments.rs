//! From an own act to an own incident.

use super::*;

#[test]
fn own_acts_amount_to_own_incidents() {
    let broke = school()
        .assess(
            Role::Pupil,
            subject("virtual-reality"),
            &UNKNOWN,
            Intent::Careless,
            History::Repeat,
        )
        .unwrap();
    assert_eq!(broke.resolution(), Resolution::Incidents);
    let ids: Vec<_> = broke.incidents().map(|mapped| mapped.incident).collect();
    assert_eq!(ids, ["headset-damage"]);
    assert_eq!(
        required(broke.recommendation()),
        ["ring-the-trust", "class-teacher", "inform-parents"]
    );
    let leader = school()
        .assess(
            role("digital-leader"),
            subject("virtual-reality"),
            &UNKNOWN,
            None,
            History::FirstTime,
        )
        .unwrap();
    assert_eq!(leader.resolution(), Resolution::NoIncident, "they may");
}

#[test]
fn circumstances_choose_between_incidents() {
    let ask = |known: Circumstances| {
        let who = role("lunchtime-supervisor");
        let answer = school()
            .assess(
                who,
                subject("smart-glasses"),
                &known,
                None,
                History::FirstTime,
            )
            .unwrap();
        let ids: Vec<_> = answer.incidents().map(|mapped| mapped.incident).collect();
        (answer.resolution(), ids, responses(answer.recommendation()))
    };
    let (resolution, ids, told) = ask(UNKNOWN.moment(Moment::Supervising));
    assert_eq!(
        (resolution, ids),
        (Resolution::Incidents, vec!["unlocked-tablet"])
    );
    assert_eq!(told, ["refresher", "warning"]);
    let (_, ids, told) = ask(UNKNOWN.moment(Moment::Break));
    assert_eq!((ids, told), (vec!["mobile-device"], vec!["line-manager"]));
    let (resolution, ids, _) = ask(UNKNOWN);
    assert_eq!((resolution, ids), (Resolution::Possible, vec![]));
    let facts = school()
        .facts_of_assessment(role("club-leader"), subject("smart-glasses"))
        .unwrap();
    assert_eq!(facts, Fact::Time | Fact::Purpose | Fact::Moment);
}
