//! Rules about what follows that hold for more people than a table judges, and need none.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "where a helper fails, the test fails"
)]

use online_safety_policy::document::PolicyDocument;
use online_safety_policy::explain::Reader;
use online_safety_policy::vocabulary::{
    History, PupilIncident, Resolution, Role, StaffIncident, StaffResponse, UserAction,
};
use online_safety_policy::{Circumstances, Incident, Policy};

const HEAD: &str = "
format: 1
policy: { id: a-school, school: A School, title: Online safety }
audiences: { pupils: { label: Pupils, roles: [pupil] }, guests: { label: Guests, roles: [visitor, contractor] } }
";

const RULES: &str = "
response-rules:
  crimes: { line: 1, table: staff-incidents, who: everyone, incidents: [grooming, fraud], required: [police] }
  guests-go: { line: 2, table: staff-incidents, who: guests, incidents: [grooming, misuse], required: [remove-access] }
";

const PUPILS: &str = "
pupil-incidents:
  audience: pupils
  columns: [headteacher]
  rows: { grooming: { line: 3, required: [headteacher] } }
";

fn school(parts: &[&str]) -> Policy {
    let text = HEAD.to_owned() + &parts.concat();
    Policy::from_yaml(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn required(policy: &Policy, role: Role, incident: impl Into<Incident>) -> Vec<String> {
    let answer = policy.recommend(role, [incident.into()], None, History::FirstTime);
    let answer = answer.unwrap();
    let ids = answer.required().into_iter();
    ids.flat_map(|list| list.ids().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[test]
fn a_rule_needs_no_table_and_holds_for_those_it_names() {
    let policy = school(&[RULES, PUPILS]);
    let grooming = StaffIncident::Grooming;
    assert_eq!(required(&policy, Role::Volunteer, grooming), ["police"]);
    assert_eq!(
        required(&policy, Role::Visitor, grooming),
        ["police", "remove-access"]
    );
    assert_eq!(
        required(&policy, Role::Visitor, StaffIncident::Misuse),
        ["remove-access"]
    );
    // Of the others, and in other words, the policy says nothing.
    for (role, incident) in [
        (Role::Volunteer, Incident::from(StaffIncident::Misuse)),
        (Role::Visitor, StaffIncident::FilterBypass.into()),
        (Role::Visitor, PupilIncident::Grooming.into()),
    ] {
        let answer = policy.recommend(role, [incident], None, History::FirstTime);
        assert!(answer.unwrap().is_silent(), "{role}, {incident:?}");
    }
    // Whom a table judges is asked about in its words, and it answers alone.
    assert_eq!(
        required(&policy, Role::Pupil, PupilIncident::Grooming),
        ["headteacher"]
    );
    assert!(
        policy
            .recommend(Role::Pupil, [grooming], None, History::FirstTime)
            .is_err()
    );
}

#[test]
fn nobody_is_said_to_be_judged_by_it() {
    let policy = school(&[RULES, PUPILS]);
    let answer = policy.recommend(
        Role::Visitor,
        [StaffIncident::Grooming],
        None,
        History::FirstTime,
    );
    let answer = answer.unwrap();
    assert!(!answer.is_judged());
    let json = serde_json::to_value(answer).unwrap();
    assert!(json["judged_by"].is_null());
    assert_eq!(json["answered_as"][0], "grooming");
    assert_eq!(json["required"][0], "police");
    let auditor = answer.explain(Reader::Auditor).to_string();
    assert!(auditor.contains("No incident table judges the role `visitor`, but a rule says"));
    let staff = answer.explain(Reader::Staff).to_string();
    assert!(staff.contains("At once: refer it to the police"), "{staff}");
    assert!(!staff.contains("lists no incidents"), "{staff}");
}

#[test]
fn every_form_of_the_question_has_the_answer() {
    let policy = school(&[RULES]);
    let listing = policy.listing();
    let spoken = |role| {
        let all = listing.incidents(role).unwrap().into_iter();
        all.filter(|word| word.spoken)
            .map(|word| word.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(spoken(Role::Volunteer), ["grooming", "fraud"]);
    assert_eq!(spoken(Role::Visitor), ["misuse", "grooming", "fraud"]);

    let paths = policy
        .leads_to(Role::Visitor, StaffResponse::RemoveAccess)
        .unwrap();
    let paths: Vec<_> = paths
        .incidents()
        .iter()
        .map(|path| path.incident.as_str())
        .collect();
    assert_eq!(paths, ["misuse", "grooming"]);

    let codes = policy.incident_codes(Role::Volunteer, None, History::FirstTime);
    let codes = codes.unwrap();
    let mut sets = [0];
    codes
        .required(&[codes.code(StaffIncident::Grooming).unwrap()], &mut sets)
        .unwrap();
    assert_eq!(codes.responses(sets[0]).collect::<Vec<_>>(), ["police"]);

    let document = PolicyDocument::from_bytes((HEAD.to_owned() + RULES).as_bytes()).unwrap();
    let again = PolicyDocument::from_bytes(document.to_yaml().as_bytes()).unwrap();
    assert_eq!(document, again);
    assert_eq!(Policy::from_document(&again).unwrap(), policy);
}

#[test]
fn an_act_amounts_to_what_a_rule_speaks_of_and_to_nothing_else() {
    let policy = school(&[RULES]);
    let assess = |act: UserAction| {
        let nothing = Circumstances::UNKNOWN;
        let answer = policy.assess(Role::Volunteer, act, &nothing, None, History::FirstTime);
        let answer = answer.unwrap();
        let follows = answer.recommendation().required();
        let follows = follows.map(|list| list.len()).unwrap_or_default();
        (answer.resolution(), follows)
    };
    assert_eq!(assess(UserAction::Grooming), (Resolution::Incidents, 1));
    assert_eq!(assess(UserAction::Gambling), (Resolution::NotJudged, 0));
}

#[test]
fn a_rule_for_others_changes_no_other_answer() {
    let [before, after] = [&[PUPILS][..], &[RULES, PUPILS]].map(school);
    let mut moved = Vec::new();
    for (role, incident, intent, history) in before.incident_questions() {
        let follows = |policy: &Policy| {
            let answer = policy.recommend(role, [incident], intent, history);
            let answer = answer.unwrap();
            let all: Vec<_> = answer.responses().map(|of| of.id().to_owned()).collect();
            (answer.is_judged(), all)
        };
        let [was, is] = [&before, &after].map(follows);
        if was != is {
            assert!(!is.0 && was.1.is_empty());
            moved.push((role, incident));
        }
    }
    moved.dedup();
    let adults = before.roles().count() - 1;
    assert_eq!(moved.len(), 2 * adults + 2, "{moved:?}");
}
