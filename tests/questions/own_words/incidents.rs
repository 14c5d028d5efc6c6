//! Own incidents and responses.

use super::*;

#[test]
fn own_responses_stand_among_the_others_in_the_order_in_which_to_act() {
    let damage = first("pupil", "headset-damage");
    let told: Vec<_> = damage
        .responses()
        .map(|r| (r.id(), r.modality(), r.kind(), r.urgency(), r.column()))
        .collect();
    use Modality::{Available, Required};
    use ResponseKind::{Notification, Referral, Sanction};
    assert_eq!(
        told,
        [
            (
                "ring-the-trust",
                Required,
                Referral,
                Urgency::AtOnce,
                Some(3)
            ),
            (
                "class-teacher",
                Required,
                Referral,
                Urgency::SameDay,
                Some(1)
            ),
            ("police", Available, Referral, Urgency::AtOnce, None),
            ("quiet-room", Available, Sanction, Urgency::SameDay, Some(2)),
            (
                "inform-parents",
                Available,
                Notification,
                Urgency::SameDay,
                Some(4)
            ),
            (
                "praise-honesty",
                Available,
                Notification,
                Urgency::SameDay,
                Some(5)
            ),
        ]
    );
    let labels: Vec<_> = damage
        .responses()
        .map(|response| response.label())
        .collect();
    assert_eq!(labels[0], "Ring the trust");
}

#[test]
fn own_roles_are_judged_by_the_table_of_their_audience() {
    let open = first("lunchtime-supervisor", "unlocked-tablet");
    assert_eq!(required(&open), ["refresher"]);
    assert_eq!(available(&open), ["warning"]);
    let refresher = open.responses().next().unwrap();
    assert_eq!(
        (refresher.kind(), refresher.urgency()),
        (ResponseKind::Sanction, Urgency::Afterwards)
    );
    let text = open.to_string();
    assert!(
        text.contains("Refresher training") || text.contains("refresher training"),
        "{text}"
    );
    // No table judges the teachers of this school.
    assert!(!first("staff", "mobile-device").is_judged());
    let contacts: Vec<_> = open.contacts().map(|contact| contact.rule).collect();
    assert_eq!(contacts, ["tell-the-lead"]);
}

#[test]
fn readings_of_a_row_are_disputed_where_they_differ() {
    let material = first("digital-leader", "illegal-material");
    assert_eq!(material.standing(), Standing::Unclear);
    assert_eq!(required(&material), ["class-teacher"]);
    let disputed: Vec<_> = material.disputed().unwrap().ids().collect();
    assert_eq!(disputed, ["ring-the-trust", "inform-parents"]);
    // What another row requires is settled.
    let both = after(
        "pupil",
        &["illegal-material", "fraud"],
        None,
        History::FirstTime,
    );
    assert_eq!(required(&both), ["ring-the-trust", "class-teacher"]);
    let disputed: Vec<_> = both.disputed().unwrap().ids().collect();
    assert_eq!(disputed, ["inform-parents"]);
}

#[test]
fn a_repeat_that_reaches_all_reaches_the_rows_below_and_own_ones() {
    for incident in [
        "headset-damage",
        "pager-misuse",
        "cyberbullying",
        "deliberate-offensive",
    ] {
        let again = after("pupil", &[incident], None, History::Repeat);
        assert!(required(&again).contains(&"inform-parents"), "{incident}");
        let effects: Vec<_> = again.repetitions().iter().map(|r| r.effect).collect();
        assert_eq!(effects, [RepeatEffect::Reached], "{incident}");
        assert!(
            !required(&first("pupil", incident)).contains(&"inform-parents"),
            "{incident}"
        );
    }
}

#[test]
fn the_intent_leads_to_the_row_that_speaks_of_it() {
    let unreported = Some(Intent::AccidentalUnreported);
    let seen = after(
        "pupil",
        &["deliberate-offensive"],
        unreported,
        History::FirstTime,
    );
    let judged: Vec<_> = seen.judged().collect();
    assert_eq!(
        judged,
        [PupilIncident::AccidentalOffensiveUnreported.into()]
    );
    assert_eq!(
        available(&seen),
        ["police", "inform-parents", "praise-honesty"]
    );
    let accident = after(
        "pupil",
        &["headset-damage"],
        Some(Intent::Accidental),
        History::FirstTime,
    );
    assert_eq!(accident.set_aside().len(), 1);
    assert_eq!(
        (required(&accident), available(&accident)),
        (vec!["ring-the-trust"], vec!["police", "inform-parents"]),
        "the row speaks of other intents, prose about the incident of any"
    );
}

#[test]
fn prose_speaks_of_own_incidents_and_spares_those_it_names() {
    assert_eq!(responses(&first("pupil", "pager-misuse")), ["quiet-room"]);
    assert_eq!(required(&first("pupil", "hate-crime")), ["ring-the-trust"]);
    assert_eq!(
        responses(&first("pupil", "weapon-offence")),
        ["police", "inform-parents"]
    );
}
