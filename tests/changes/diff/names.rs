//! The names that two policies do not share are listed, all of them and no others.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::Policy;
use online_safety_policy::change::diff::{NameDiffers, NameKind, Release};
use online_safety_policy::vocabulary::{PupilResponse, StaffResponse, Technology, UserAction};
use proptest::prelude::*;
use serde_yaml::Value;
use support::generate;

use super::{BASE, edited, load};

type Names = BTreeMap<String, Value>;

fn entries(value: &Value) -> Names {
    let map = value.as_mapping().into_iter().flatten();
    map.map(|(key, value)| (key.as_str().unwrap().to_owned(), value.clone()))
        .collect()
}

/// What a file declares under a kind of own words, or its audiences.
fn declared(text: &str, kind: NameKind) -> Names {
    let file: Value = serde_yaml::from_str(text).unwrap();
    let own = |key: &str| entries(&file["own"][key]);
    match kind {
        NameKind::Role => own("roles"),
        NameKind::UserAction => own("user-actions"),
        NameKind::Technology => own("technologies"),
        NameKind::PupilIncident => own("pupil-incidents"),
        NameKind::StaffIncident => own("staff-incidents"),
        // Without a table, nothing can be asked that a response would follow.
        NameKind::PupilResponse if file["pupil-incidents"].is_null() => Names::new(),
        NameKind::StaffResponse if file["staff-incidents"].is_null() => Names::new(),
        NameKind::PupilResponse => own("pupil-responses"),
        NameKind::StaffResponse => own("staff-responses"),
        NameKind::Audience => entries(&file["audiences"]),
        NameKind::Place => own("places"),
        NameKind::Moment => own("moments"),
        NameKind::Occasion => own("occasions"),
        NameKind::Purpose => own("purposes"),
        other => panic!("{other}"),
    }
}

/// The standard responses that a file makes another kind.
fn made_another(file: &Value, kind: NameKind) -> Names {
    entries(match kind {
        NameKind::PupilResponse => &file["response-kinds"]["pupil-responses"],
        _ => &file["response-kinds"]["staff-responses"],
    })
}

/// Of what kind a standard response usually is.
fn usual(kind: NameKind, id: &str) -> Value {
    let usual = match kind {
        NameKind::PupilResponse => id.parse().map(PupilResponse::kind),
        _ => id.parse().map(StaffResponse::kind),
    };
    usual.unwrap().to_string().into()
}

fn is_standard(kind: NameKind, id: &str) -> bool {
    match kind {
        NameKind::UserAction => id.parse::<UserAction>().is_ok(),
        NameKind::Technology => id.parse::<Technology>().is_ok(),
        _ => false,
    }
}

/// By reading both files: what one declares and the other does not, what means something else, and
/// whom another table judges.
fn expected(before: &str, after: &str) -> BTreeSet<(NameKind, String, NameDiffers)> {
    let mut names = BTreeSet::new();
    let kinds = [
        NameKind::Role,
        NameKind::UserAction,
        NameKind::Technology,
        NameKind::PupilIncident,
        NameKind::StaffIncident,
        NameKind::PupilResponse,
        NameKind::StaffResponse,
        NameKind::Audience,
        NameKind::Place,
        NameKind::Moment,
        NameKind::Occasion,
        NameKind::Purpose,
    ];
    for kind in kinds {
        let (a, b) = (declared(before, kind), declared(after, kind));
        for id in a.keys().chain(b.keys()) {
            let how = match (a.get(id), b.get(id)) {
                // What one declares became standard since: the other has it as well.
                (Some(_), None) | (None, Some(_)) if is_standard(kind, id) => continue,
                (Some(_), None) => NameDiffers::Gone,
                (None, _) => NameDiffers::New,
                (Some(was), Some(is)) => {
                    let means = ["area", "kind", "urgency", "in"];
                    if kind == NameKind::Audience || means.iter().all(|key| was[key] == is[key]) {
                        continue;
                    }
                    NameDiffers::MeansOtherwise
                }
            };
            names.insert((kind, id.clone(), how));
        }
    }
    for (kind, table) in [
        (NameKind::PupilResponse, "pupil-incidents"),
        (NameKind::StaffResponse, "staff-incidents"),
    ] {
        let files = [before, after].map(|text| serde_yaml::from_str::<Value>(text).unwrap());
        if files.iter().any(|file| file[table].is_null()) {
            continue;
        }
        let [a, b] = files.map(|file| made_another(&file, kind));
        for id in a.keys().chain(b.keys()) {
            let of = |made: &Names| made.get(id).cloned().unwrap_or_else(|| usual(kind, id));
            if of(&a) != of(&b) {
                names.insert((kind, id.clone(), NameDiffers::MeansOtherwise));
            }
        }
    }
    // An act and a technology have no name in common: what one of them is called, the other is not.
    for kind in [NameKind::UserAction, NameKind::Technology] {
        let other = match kind {
            NameKind::UserAction => NameKind::Technology,
            _ => NameKind::UserAction,
        };
        let (a, b) = (declared(before, kind), declared(after, kind));
        let (was, is): (BTreeSet<_>, BTreeSet<_>) = (a.keys().collect(), b.keys().collect());
        for id in was
            .symmetric_difference(&is)
            .filter(|id| is_standard(other, id))
        {
            let how = match was.contains(id) {
                true => NameDiffers::New,
                false => NameDiffers::Gone,
            };
            names.insert((other, id.to_string(), how));
        }
    }
    let [a, b] = [before, after].map(load);
    let judged = |policy: &Policy| -> BTreeMap<String, _> {
        let listing = policy.listing();
        let roles = listing.roles().into_iter();
        roles
            .filter_map(|role| Some((role.id.to_owned(), role.judged_by?)))
            .collect()
    };
    let (a, b) = (judged(&a), judged(&b));
    for (role, table) in a {
        if b.get(&role).is_some_and(|other| *other != table) {
            names.insert((NameKind::Role, role, NameDiffers::JudgedOtherwise));
        }
    }
    names
}

#[track_caller]
fn lists_what_is_not_shared(before: &str, after: &str) {
    let (a, b) = (load(before), load(after));
    let diff = a.diff(&b);
    let told: Vec<_> = diff
        .names()
        .iter()
        .map(|name| (name.kind, name.id.clone(), name.how))
        .collect();
    assert!(told.is_sorted(), "{told:?}");
    assert_eq!(
        told,
        Vec::from_iter(expected(before, after)),
        "{before}\n{after}"
    );
    assert_eq!(
        diff.release() == Release::VocabularyChanged,
        !told.is_empty()
    );
}

#[test]
fn of_schools_with_words_of_their_own() {
    let others = [
        include_str!("../../policies/own_words.yaml"),
        include_str!("../../policies/small_school.yaml"),
        include_str!("../../policies/recorded_school.yaml"),
    ];
    for other in others {
        lists_what_is_not_shared(BASE, other);
        lists_what_is_not_shared(other, BASE);
    }
}

#[test]
fn of_words_that_mean_something_else() {
    for (find, put) in [
        ("area: conduct", "area: content"),
        (
            "kind: sanction, urgency: same-day",
            "kind: sanction, urgency: at-once",
        ),
        (
            "kind: sanction, urgency: same-day",
            "kind: referral, urgency: same-day",
        ),
        ("  audience: adults\n", "  audience: guests\n"),
    ] {
        let _: Policy = edited(BASE, find, put);
        lists_what_is_not_shared(BASE, &BASE.replace(find, put));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn of_made_up_policies(a in generate::any_policy(), b in generate::any_policy()) {
        lists_what_is_not_shared(&a, &b);
    }
}
