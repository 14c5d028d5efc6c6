//! What a policy says it can be asked about.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "where a helper fails, the test fails"
)]

use online_safety_policy::answer::ListedWord;
use online_safety_policy::builtin::{Builtin, telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::{
    Fact, History, Matter, Office, PupilIncident, Role, Suspicion, UserAction, Word as _,
};
use online_safety_policy::{Circumstances, Policy, QuestionError};
use strum::{EnumCount as _, IntoEnumIterator as _};

fn own_words() -> Policy {
    Policy::from_yaml(include_str!("../policies/own_words.yaml")).unwrap()
}

#[track_caller]
fn word<'p>(words: &[ListedWord<'p>], id: &str) -> ListedWord<'p> {
    let found = words.iter().find(|word| word.id == id);
    found
        .unwrap_or_else(|| panic!("`{id}` is not listed"))
        .clone()
}

fn is_listed(words: &[ListedWord<'_>], id: &str) -> bool {
    words.iter().any(|word| word.id == id)
}

/// Every listed word is one that the policy reads and answers, and says whether it is silent.
#[test]
fn all_that_is_listed_can_be_asked() {
    for policy in Builtin::iter().map(Builtin::policy) {
        let listing = policy.listing().with_retired();
        for role in listing.roles() {
            let role = policy.role(role.id).unwrap();
            for word in [listing.user_actions(), listing.technologies()].concat() {
                let subject = policy.subject(word.id).unwrap();
                let answer = policy
                    .classify(role, subject, &Circumstances::UNKNOWN)
                    .unwrap();
                assert!(
                    word.spoken || answer.reasons().next().is_none(),
                    "{role} {}",
                    word.id
                );
            }
            for word in listing.incidents(role).unwrap() {
                let incident = policy.incident(role, word.id).unwrap();
                let answer = policy
                    .recommend(role, [incident], None, History::FirstTime)
                    .unwrap();
                assert_eq!(word.spoken, !answer.is_silent(), "{role} {}", word.id);
            }
        }
    }
}

/// A menu of matters, suspicions and people leads nowhere that is not answered.
#[test]
fn what_is_asked_without_an_act_is_listed() {
    for policy in Builtin::iter().map(Builtin::policy) {
        let listing = policy.listing();
        let matters = listing.matters();
        assert_eq!(matters.len(), Matter::COUNT);
        for matter in matters {
            let answer = policy.contacts(matter.id);
            assert_eq!(matter.spoken, !answer.is_silent(), "{}", matter.id);
            let told = answer.to_string().to_lowercase();
            assert!(told.contains(&matter.label.to_lowercase()), "{told}");
        }
        let suspicions = listing.suspicions();
        assert_eq!(suspicions.len(), Suspicion::COUNT);
        for suspicion in suspicions {
            let answer = policy.procedure(suspicion.id);
            assert_eq!(suspicion.standing, answer.standing());
        }
        let holders = listing.holders();
        for holder in &holders {
            let duties = policy.duties_of(holder.id).unwrap().count();
            assert!(duties > 0 && duties == holder.duties, "{}", holder.id);
        }
        // Whoever is named in a duty can be chosen, once; a governor as one of the governors.
        for duty in policy.all_duties() {
            for who in &duty.who {
                let listed = holders
                    .iter()
                    .filter(|of| of.id == who.as_str().parse().unwrap());
                assert_eq!(listed.count(), 1, "{who}");
            }
        }
    }
    let lead = telford_infant_2020().listing().holders();
    let lead = lead
        .iter()
        .find(|of| of.id == Office::OnlineSafetyLead.into());
    assert_eq!(lead.unwrap().label, "Online safety lead");
}

#[test]
fn an_own_role_can_have_duties() {
    let text = include_str!("../fixtures/base.yaml")
        .replace("who: [staff], every", "who: [caretaker], every");
    let policy = Policy::from_yaml(&text).unwrap();
    let holders = policy.listing().holders();
    let caretaker = holders
        .iter()
        .find(|holder| holder.id.as_str() == "caretaker");
    assert!(caretaker.is_some(), "{holders:?}");
    let clean = include_str!("../policies/own_words.yaml");
    assert!(
        Policy::from_yaml(clean)
            .unwrap()
            .listing()
            .holders()
            .is_empty()
    );
}

#[test]
fn telford_has_22_actions_and_9_technologies_in_rows() {
    let listing = telford_infant_2020().listing();
    let rows =
        |words: Vec<ListedWord<'_>>| words.iter().filter_map(|word| word.row).collect::<Vec<_>>();
    assert_eq!(rows(listing.user_actions()), Vec::from_iter(1..=22));
    assert_eq!(rows(listing.technologies()), Vec::from_iter(1..=9));
    assert_eq!(
        rows(listing.incidents(Role::Pupil).unwrap()),
        Vec::from_iter(1..=16)
    );
    assert_eq!(
        rows(listing.incidents(Role::Staff).unwrap()),
        Vec::from_iter(1..=16)
    );
    assert_eq!(listing.user_actions().len(), UserAction::COUNT);
}

#[test]
fn labels_are_the_schools_own() {
    let technologies = telford_infant_2020().listing().technologies();
    assert_eq!(word(&technologies, "school-ipads").label, "School iPads");
    let technologies = trafalgar_infant_2018().listing().technologies();
    assert_eq!(word(&technologies, "school-ipads").label, "School tablets");
}

#[test]
fn what_stands_in_prose_is_spoken_of_and_has_no_row() {
    let telford = telford_infant_2020().listing();
    let laptops = word(&telford.technologies(), "personal-laptops");
    assert_eq!((laptops.row, laptops.spoken), (None, true));
    let fraud = word(&telford.incidents(Role::Pupil).unwrap(), "fraud");
    assert_eq!((fraud.row, fraud.spoken), (None, true));
    let gambling = word(
        &trafalgar_infant_2018().listing().user_actions(),
        "gambling",
    );
    assert_eq!((gambling.row, gambling.spoken), (None, false));
}

#[test]
fn a_role_that_no_table_judges_has_what_rules_for_everybody_name() {
    let listing = telford_infant_2020().listing();
    let judged = |id| {
        listing
            .roles()
            .into_iter()
            .find(|role| role.id == id)
            .unwrap()
            .judged_by
    };
    assert_eq!(judged("pupil"), Some(Table::PupilIncidents));
    assert_eq!(judged("headteacher"), Some(Table::StaffIncidents));
    assert_eq!(judged("visitor"), None);
    let incidents = listing.incidents(Role::Visitor).unwrap().into_iter();
    let spoken = incidents.filter(|word| word.spoken).map(|word| word.id);
    assert_eq!(
        spoken.collect::<Vec<_>>(),
        [
            "illegal-material",
            "grooming",
            "obscene-publication",
            "hate-crime",
            "drug-offence",
            "weapon-offence",
            "fraud"
        ]
    );
    let responses = listing.responses(Role::Visitor).unwrap().into_iter();
    let spoken = responses
        .filter(|of| of.spoken)
        .map(|of| (of.id, of.column));
    assert_eq!(
        spoken.collect::<Vec<_>>(),
        [("police", None), ("safeguarding-lead", None)]
    );
    let silent = Policy::from_yaml(SILENT_TO_VISITORS).unwrap();
    assert_eq!(silent.listing().incidents(Role::Visitor).unwrap(), []);
    assert_eq!(silent.listing().responses(Role::Visitor).unwrap(), []);
}

const SILENT_TO_VISITORS: &str = "
format: 1
policy: { id: a-school, school: A School, title: Behaviour }
audiences: { pupils: { label: Pupils, roles: [pupil] } }
pupil-incidents:
  audience: pupils
  columns: [police]
  rows: { grooming: { line: 1, required: [police] } }
";

#[test]
fn responses_know_their_column_and_whether_they_are_named() {
    let responses = telford_infant_2020()
        .listing()
        .responses(Role::Pupil)
        .unwrap();
    let find = |id| responses.iter().find(|response| response.id == id).unwrap();
    assert_eq!(
        (find("police").column, find("police").spoken),
        (Some(4), true)
    );
    assert_eq!(
        (find("warning").column, find("warning").spoken),
        (Some(8), false)
    );
    assert_eq!(
        (
            find("internet-watch-foundation").column,
            find("internet-watch-foundation").spoken
        ),
        (None, false)
    );
}

#[test]
fn audiences_begin_with_everyone() {
    let audiences = telford_infant_2020().listing().audiences();
    let ids: Vec<_> = audiences
        .iter()
        .map(|audience| (audience.id, audience.roles.len()))
        .collect();
    assert_eq!(
        ids,
        [
            ("everyone", 11),
            ("pupils", 1),
            ("staff-and-other-adults", 10),
            ("staff", 3)
        ]
    );
}

#[test]
fn every_fact_is_listed_with_values_that_can_be_set() {
    for policy in Builtin::iter().map(Builtin::policy) {
        let facts = policy.listing().facts();
        assert_eq!(facts.len(), Fact::COUNT);
        for fact in facts.iter().filter(|fact| fact.fact != Fact::Time) {
            for value in &fact.values {
                Circumstances::new()
                    .set(fact.fact.as_str(), &value.id)
                    .unwrap();
            }
        }
    }
}

#[test]
fn the_time_has_the_bands_that_the_policy_tells_apart() {
    let bands = |policy: &Policy| {
        let facts = policy.listing().facts();
        let time = facts
            .into_iter()
            .find(|fact| fact.fact == Fact::Time)
            .unwrap();
        let values = time.values.into_iter();
        (
            time.asked,
            values
                .map(|value| format!("{}: {}", value.id, value.label))
                .collect::<Vec<_>>(),
        )
    };
    let none = "no time that the policy names";
    assert_eq!(
        bands(telford_infant_2020()),
        (
            true,
            vec![
                format!("00:00-08:45: {none}"),
                "08:45-15:20: school-hours".into(),
                format!("15:20-24:00: {none}")
            ]
        )
    );
    assert_eq!(bands(trafalgar_infant_2018()), (false, vec![]));
}

#[test]
fn own_words_are_listed_as_own() {
    let policy = own_words();
    let listing = policy.listing();
    let headsets = word(&listing.user_actions(), "virtual-reality");
    assert!(headsets.own);
    assert_eq!(
        (headsets.label, headsets.row),
        ("Virtual reality headsets", Some(2))
    );
    assert!(!word(&listing.user_actions(), "gambling").own);
    let supervisor = listing.roles().into_iter().last().unwrap();
    assert_eq!(
        (supervisor.id, supervisor.own),
        ("lunchtime-supervisor", true)
    );
    assert!(word(&listing.incidents(Role::Pupil).unwrap(), "headset-misuse").own);
    let responses = listing.responses(Role::Pupil).unwrap();
    let isolation = responses
        .iter()
        .find(|response| response.id == "isolation-room")
        .unwrap();
    assert_eq!(
        (isolation.own, isolation.column, isolation.spoken),
        (true, Some(3), true)
    );
}

#[test]
fn what_is_retired_is_no_longer_offered_but_still_answers() {
    let policy = own_words();
    let incidents = policy.listing().incidents(Role::Pupil).unwrap();
    assert!(!is_listed(&incidents, "others-data"));
    assert!(!is_listed(&policy.listing().user_actions(), "chat-rooms"));

    let all = policy.listing().with_retired();
    assert!(word(&all.user_actions(), "chat-rooms").retired);
    assert!(word(&all.incidents(Role::Pupil).unwrap(), "others-data").retired);
    let answer = policy
        .recommend(
            Role::Pupil,
            [PupilIncident::OthersData],
            None,
            History::FirstTime,
        )
        .unwrap();
    assert!(!answer.is_silent());
}

#[test]
fn an_own_role_of_another_school_is_an_error() {
    let supervisor = own_words().role("lunchtime-supervisor").unwrap();
    let answer = telford_infant_2020().listing().incidents(supervisor);
    assert_eq!(answer, Err(QuestionError::UnknownRole(supervisor)));
}
