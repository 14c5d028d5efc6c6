//! What acts amount to where a school does not say it: the standard mapping.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "where a helper fails, the test fails"
)]

use std::collections::BTreeSet;

use online_safety_policy::builtin::{self, Builtin};
use online_safety_policy::document::{
    MappedIncidentDocument, MappingDocument, PolicyDocument, StandardMappingDocument,
};
use online_safety_policy::vocabulary::{
    Authority, Fit, History, Intent, Resolution, Role, Technology, UserAction, Word,
};
use online_safety_policy::{Assessment, Circumstances, Policy};
use strum::IntoEnumIterator as _;

fn standard() -> StandardMappingDocument {
    StandardMappingDocument::from_bytes(builtin::standard_mapping_source().as_bytes()).unwrap()
}

/// A school with two incidents a table, and what else it says.
fn school(more: &str) -> Policy {
    load(&text(more))
}

fn load(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap_or_else(|error| panic!("{error}"))
}

fn text(more: &str) -> String {
    format!(
        "format: 1
policy: {{ id: a-school, school: A school, title: Online safety }}
audiences:
  pupils: {{ label: Pupils, roles: pupil }}
  staff: {{ label: Staff, roles: [staff, headteacher] }}
rules:
  no-devices: {{ line: 1, who: everyone, about: [personal-phones, gambling], is: not-allowed }}
pupil-incidents:
  audience: pupils
  columns: [class-teacher]
  rows:
    mobile-device: {{ line: 2, required: [class-teacher] }}
    deepfakes: {{ line: 3, required: [class-teacher] }}
staff-incidents:
  audience: staff
  columns: [line-manager]
  rows:
    personal-use: {{ line: 4, required: [line-manager] }}
    misuse: {{ line: 5, required: [line-manager] }}
{more}"
    )
}

fn did<'p>(policy: &'p Policy, role: Role, act: &str) -> Assessment<'p> {
    let act = policy.subject(act).unwrap();
    let nothing = Circumstances::UNKNOWN;
    let answer = policy.assess(role, act, &nothing, None, History::FirstTime);
    answer.unwrap()
}

/// What an act amounts to, or how it is that it does not.
fn amounts(policy: &Policy, role: Role, act: &str) -> (Resolution, Vec<String>) {
    let answer = did(policy, role, act);
    let found = answer.incidents().chain(answer.possible());
    let words = found.map(|mapped| mapped.incident.to_owned());
    (answer.resolution(), words.collect())
}

#[track_caller]
fn is(policy: &Policy, role: Role, act: &str, resolution: Resolution, incidents: &[&str]) {
    let wanted = incidents.iter().map(|word| (*word).to_owned()).collect();
    assert_eq!(amounts(policy, role, act), (resolution, wanted), "{act}");
}

#[test]
fn every_standard_act_is_mapped_or_is_not_for_a_reason() {
    let standard = standard();
    let mapped = standard.mapping.iter().map(|(act, _)| act.as_str());
    let not_mapped = standard.not_mapped.iter().map(|(act, _)| act.as_str());
    let listed: Vec<&str> = mapped.chain(not_mapped).collect();
    let actions = UserAction::iter().map(Word::as_str);
    let acts: BTreeSet<&str> = actions
        .chain(Technology::iter().map(Word::as_str))
        .collect();
    assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), acts);
    assert_eq!(listed.len(), acts.len(), "one is listed twice");
    assert!(standard.not_mapped.iter().all(|(_, why)| why.len() > 15));
    for (act, mapping) in &standard.mapping {
        let tables = [&mapping.pupil_incidents, &mapping.staff_incidents];
        assert!(tables.iter().all(|list| list.is_some()), "{act}");
        let some = tables.into_iter().flatten().any(|list| !list.is_empty());
        assert!(some, "{act} is mapped to nothing");
    }
}

/// A reason that a school can check: what the two shipped mappings agree on is what is usual.
#[test]
fn what_both_shipped_policies_say_is_standard() {
    let [telford, trafalgar] = [Builtin::TelfordInfant2020, Builtin::TrafalgarInfant2018]
        .map(|of| PolicyDocument::from_bytes(of.source().as_bytes()).unwrap());
    let standard = standard();
    let mut agreed = 0;
    for (act, one) in &telford.mapping {
        let other = trafalgar.mapping.iter().find(|(name, _)| name == act);
        let usual = standard.mapping.iter().find(|(name, _)| name == act);
        for table in 0..2 {
            let list = |of: &MappingDocument| {
                let lists = [of.pupil_incidents.clone(), of.staff_incidents.clone()];
                lists[table].clone().unwrap_or_default()
            };
            let without_note = |mapped: &MappedIncidentDocument| {
                let mut mapped = mapped.clone();
                mapped.note = None;
                mapped
            };
            let of = |other: Option<&(String, _)>| -> Vec<MappedIncidentDocument> {
                let list = other.map(|(_, of)| list(of)).unwrap_or_default();
                list.iter().map(without_note).collect()
            };
            let (other, usual) = (of(other), of(usual));
            for mapped in list(one).iter().map(without_note) {
                if other.contains(&mapped) {
                    assert!(usual.contains(&mapped), "{act}: {mapped:?}");
                    agreed += 1;
                }
            }
        }
    }
    assert!(agreed > 40, "{agreed}");
}

#[test]
fn a_school_without_a_mapping_is_answered_and_told_whose_reading_it_is() {
    let school = school("");
    is(
        &school,
        Role::Pupil,
        "personal-phones",
        Resolution::Incidents,
        &["mobile-device"],
    );
    is(
        &school,
        Role::Staff,
        "gambling",
        Resolution::Incidents,
        &["personal-use"],
    );
    let answer = did(&school, Role::Pupil, "personal-phones");
    assert!(
        answer
            .recommendation()
            .required()
            .is_some_and(|all| all.len() == 1)
    );
    assert!(
        answer
            .incidents()
            .all(|mapped| mapped.authority == Authority::Ours)
    );
    let text = answer.to_string();
    assert!(text.contains("this software's own reading"), "{text}");
    let json = serde_json::to_value(answer).unwrap();
    assert_eq!(json["authority_of_mapping"], "ours");
}

#[test]
fn what_the_table_does_not_list_is_covered_by_nothing() {
    let school = school("");
    is(&school, Role::Pupil, "gambling", Resolution::Uncovered, &[]);
    is(
        &school,
        Role::Visitor,
        "gambling",
        Resolution::NotJudged,
        &[],
    );
    // Listed for pupils, not for staff, and nothing is said of it.
    is(
        &school,
        Role::Staff,
        "deepfakes",
        Resolution::Uncovered,
        &[],
    );
}

#[test]
fn what_nobody_forbids_is_no_unauthorised_use() {
    let school = school("");
    is(
        &school,
        Role::Pupil,
        "deepfakes",
        Resolution::Incidents,
        &["deepfakes"],
    );
    is(
        &school,
        Role::Pupil,
        "earphones",
        Resolution::Possible,
        &["mobile-device"],
    );
    let answer = did(&school, Role::Pupil, "earphones");
    let mapped = answer.possible().next().unwrap();
    assert_eq!(
        (mapped.fit, mapped.note),
        (Fit::Partly, Some("if it was forbidden"))
    );
    // Nor is it any other misuse.
    is(
        &school,
        Role::Staff,
        "school-email",
        Resolution::Uncovered,
        &[],
    );
}

#[test]
fn what_fits_nothing_else_outright_is_other_misuse() {
    let school = school("");
    is(
        &school,
        Role::Staff,
        "personal-phones",
        Resolution::Incidents,
        &["misuse"],
    );
}

#[test]
fn a_rule_about_all_incidents_speaks_of_all() {
    let more = "response-rules:\n  all-to-the-head: { line: 9, table: pupil-incidents, \
                incidents: all, required: [class-teacher] }\n";
    let school = school(more);
    let (resolution, incidents) = amounts(&school, Role::Pupil, "grooming");
    assert_eq!(resolution, Resolution::Incidents);
    assert!(incidents.contains(&"child-protection-concern".to_owned()));
}

#[test]
fn a_mapping_of_the_files_own_replaces_it() {
    let own =
        "mapping:\n  gambling: { pupil-incidents: [{ incident: mobile-device, fit: partly }] }\n";
    let alone = school(own);
    is(
        &alone,
        Role::Pupil,
        "gambling",
        Resolution::Possible,
        &["mobile-device"],
    );
    is(&alone, Role::Staff, "gambling", Resolution::Unmapped, &[]);
    is(
        &alone,
        Role::Pupil,
        "personal-phones",
        Resolution::Unmapped,
        &[],
    );
    // Act by act, and table by table.
    let extended = school(&format!("standard-mapping: true\n{own}"));
    is(
        &extended,
        Role::Pupil,
        "gambling",
        Resolution::Possible,
        &["mobile-device"],
    );
    is(
        &extended,
        Role::Staff,
        "gambling",
        Resolution::Incidents,
        &["personal-use"],
    );
    is(
        &extended,
        Role::Pupil,
        "personal-phones",
        Resolution::Incidents,
        &["mobile-device"],
    );
    let none = school("standard-mapping: false\n");
    is(
        &none,
        Role::Pupil,
        "personal-phones",
        Resolution::Unmapped,
        &[],
    );
}

#[test]
fn an_own_row_is_like_a_standard_act() {
    let own = "own:\n  user-actions: { crypto: { label: Trading, like: gambling } }\n  \
               technologies: { rings: { label: Rings, like: personal-watches }, tins: { label: Tins } }\n";
    let usual = school(own);
    is(
        &usual,
        Role::Pupil,
        "rings",
        Resolution::Possible,
        &["mobile-device"],
    );
    is(&usual, Role::Pupil, "tins", Resolution::Unmapped, &[]);
    let forbidding = |more: &str| {
        let text = text(&format!("{own}{more}"));
        load(&text.replacen("about: [", "about: [rings, crypto, ", 1))
    };
    let forbidden = forbidding("");
    is(
        &forbidden,
        Role::Pupil,
        "rings",
        Resolution::Incidents,
        &["mobile-device"],
    );
    is(
        &forbidden,
        Role::Staff,
        "crypto",
        Resolution::Incidents,
        &["personal-use"],
    );
    // As the file maps what it is like, unless the file maps it.
    let like_ours =
        "mapping:\n  gambling: { staff-incidents: [{ incident: misuse, fit: partly }] }\n";
    let as_mapped = forbidding(like_ours);
    is(
        &as_mapped,
        Role::Staff,
        "crypto",
        Resolution::Possible,
        &["misuse"],
    );
    let itself = forbidding(&format!("{like_ours}  crypto: {{ staff-incidents: [] }}\n"));
    is(&itself, Role::Staff, "crypto", Resolution::Uncovered, &[]);
}

/// A file that has a mapping answers as it did; extended, it answers more, and nothing otherwise.
#[test]
fn extending_a_mapping_changes_no_answer_that_it_gave() {
    for builtin in [Builtin::TelfordInfant2020, Builtin::TrafalgarInfant2018] {
        let more =
            builtin
                .source()
                .replacen("\nmapping:\n", "\nstandard-mapping: true\nmapping:\n", 1);
        let (before, after) = (builtin.policy(), Policy::from_yaml(&more).unwrap());
        let mut answered = 0;
        for role in [Role::Pupil, Role::Staff, Role::Visitor] {
            let acts = UserAction::iter()
                .map(Word::as_str)
                .chain(Technology::iter().map(Word::as_str));
            for act in acts {
                let subject = before.subject(act).unwrap();
                for intent in Intent::iter().map(Some).chain([None]) {
                    let ask = |policy: &Policy| {
                        let nothing = Circumstances::UNKNOWN;
                        let answer =
                            policy.assess(role, subject, &nothing, intent, History::FirstTime);
                        serde_json::to_value(answer.unwrap()).unwrap()
                    };
                    let (was, is) = (ask(before), ask(&after));
                    // Where no table judges, what the file does not map is not told from what no rule says.
                    let resolution = was["resolution"].as_str().unwrap();
                    match ["unmapped", "not-judged"].contains(&resolution) {
                        true => answered += u32::from(is["resolution"] != *resolution),
                        false => assert_eq!(was, is, "{act}"),
                    }
                }
            }
        }
        assert!(answered > 100, "{answered}");
    }
}
