//! Bulk answers are the answers to single questions.
#![expect(clippy::unwrap_used, reason = "where a helper fails, the test fails")]

use online_safety_policy::answer::{IncidentCodes, ResponseList};
use online_safety_policy::builtin::{Builtin, telford_infant_2020};
use online_safety_policy::vocabulary::{
    History, Intent, PupilIncident, PupilResponse, Role, StaffIncident, Word,
};
use online_safety_policy::{Incident, Policy, QuestionError};
use strum::{EnumCount as _, IntoEnumIterator as _};
use support::space::HISTORIES;

/// Asks about a slice of one.
#[track_caller]
fn one(codes: &IncidentCodes<'_>, code: u8) -> [u64; 3] {
    let [mut required, mut available, mut disputed] = [[0]; 3];
    codes.required(&[code], &mut required).unwrap();
    codes.available(&[code], &mut available).unwrap();
    codes.disputed(&[code], &mut disputed).unwrap();
    [required[0], available[0], disputed[0]]
}

#[track_caller]
fn assert_same<W: Word + Into<Incident>>(policy: &Policy, role: Role) {
    for history in HISTORIES {
        for intent in Intent::iter().map(Some).chain([None]) {
            let codes = policy.incident_codes(role, intent, history).unwrap();
            for incident in W::iter() {
                let answer = policy.recommend(role, [incident], intent, history).unwrap();
                let lists = [answer.required(), answer.available(), answer.disputed()];
                let sets = one(&codes, codes.code(incident).unwrap());
                for (list, set) in lists.iter().zip(sets) {
                    let single: Vec<_> = list.iter().flat_map(ResponseList::ids).collect();
                    let bulk: Vec<_> = codes.responses(set).collect();
                    assert_eq!(bulk, single, "{role}, {incident}, {intent:?}, {history}");
                }
            }
        }
    }
}

#[test]
fn bulk_answers_are_the_single_ones() {
    for builtin in Builtin::iter() {
        for role in Role::iter() {
            match role {
                Role::Pupil => assert_same::<PupilIncident>(builtin.policy(), role),
                _ => assert_same::<StaffIncident>(builtin.policy(), role),
            }
        }
    }
}

#[test]
fn a_code_stands_for_its_incident() {
    let codes = telford_infant_2020()
        .incident_codes(Role::Staff, None, History::FirstTime)
        .unwrap();
    for incident in StaffIncident::iter() {
        let code = codes.code(incident).unwrap();
        assert_eq!(codes.incident(code), Some(incident.into()));
    }
    let after = u8::try_from(StaffIncident::COUNT).unwrap();
    assert_eq!(codes.incident(after), None);
}

#[test]
fn a_number_that_is_no_code_leads_to_nothing() {
    let codes = telford_infant_2020()
        .incident_codes(Role::Pupil, None, History::FirstTime)
        .unwrap();
    for number in u8::try_from(PupilIncident::COUNT).unwrap()..=u8::MAX {
        assert_eq!(one(&codes, number), [0; 3], "{number}");
    }
    let responses = codes.responses(u64::MAX).count();
    assert_eq!(responses, PupilResponse::COUNT, "bits beyond the responses");
}

#[test]
fn slices_of_different_lengths_are_an_error() {
    let codes = telford_infant_2020()
        .incident_codes(Role::Pupil, None, History::FirstTime)
        .unwrap();
    let mut sets = [7; 3];
    let error = codes.required(&[0; 4], &mut sets).unwrap_err();
    assert_eq!(
        error.to_string(),
        "4 codes were asked about, with room for 3 answers"
    );
    assert_eq!(sets, [7; 3], "nothing was answered");
}

#[test]
fn incidents_of_the_other_table_have_no_code() {
    let codes = telford_infant_2020()
        .incident_codes(Role::Pupil, None, History::FirstTime)
        .unwrap();
    let error = codes.code(StaffIncident::PersonalUse).unwrap_err();
    assert!(matches!(error, QuestionError::WrongTable { .. }));
}

#[test]
fn only_rules_for_everybody_reach_a_role_that_no_table_judges() {
    let telford = telford_infant_2020();
    let codes = telford
        .incident_codes(Role::Parent, None, History::FirstTime)
        .unwrap();
    for incident in StaffIncident::iter() {
        let [required, available, disputed] = one(&codes, codes.code(incident).unwrap());
        let answer = telford.recommend(Role::Parent, [incident], None, History::FirstTime);
        let answer = answer.unwrap();
        let ids = |set| codes.responses(set).collect::<Vec<_>>();
        let all = [required, available, disputed];
        let lists = [answer.required(), answer.available(), answer.disputed()];
        let lists = lists.map(|list| list.iter().flat_map(|list| list.ids()).collect::<Vec<_>>());
        assert_eq!(all.map(ids), lists, "{incident}");
        assert_eq!(all == [0; 3], answer.is_silent(), "{incident}");
    }
}
