//! What is called otherwise is told as wording, and as no change of an answer.

use online_safety_policy::Policy;
use online_safety_policy::answer::ListedWord;
use online_safety_policy::change::diff::{NameKind, Release};
use proptest::prelude::*;
use support::generate;

use super::load;

const TEXT: &str = include_str!("../../policies/printed_names.yaml");

#[test]
fn every_kind_of_label() {
    for (find, put, kind, id, before, after) in [
        (
            "headteacher: Principal\n",
            "headteacher: Rector\n",
            NameKind::Role,
            "headteacher",
            "Principal",
            "Rector",
        ),
        (
            "class-teacher: Form tutor",
            "class-teacher: Mentor",
            NameKind::Office,
            "class-teacher",
            "Form tutor",
            "Mentor",
        ),
        (
            "label: Key Stage 3",
            "label: Lower School",
            NameKind::Audience,
            "ks3",
            "Key Stage 3",
            "Lower School",
        ),
        (
            "gambling: Betting",
            "gambling: Wagers",
            NameKind::UserAction,
            "gambling",
            "Betting",
            "Wagers",
        ),
        (
            "label: Social networks of any kind",
            "label: Social networks",
            NameKind::UserAction,
            "social-media",
            "Social networks of any kind",
            "Social networks",
        ),
        (
            "class-email: Form mail",
            "class-email: Class post",
            NameKind::Technology,
            "class-email",
            "Form mail",
            "Class post",
        ),
        (
            "unacceptable: Not on",
            "unacceptable: Wrong",
            NameKind::Acceptability,
            "unacceptable",
            "Not on",
            "Wrong",
        ),
        (
            "not-allowed: Never",
            "not-allowed: Wrong",
            NameKind::Permission,
            "not-allowed",
            "Never",
            "Wrong",
        ),
        (
            "shared-credentials: Swindling",
            "shared-credentials: Lending",
            NameKind::PupilIncident,
            "shared-credentials",
            "Swindling",
            "Lending",
        ),
        (
            "mobile-device: Handset matter",
            "mobile-device: Phone",
            NameKind::StaffIncident,
            "mobile-device",
            "Handset matter",
            "Phone",
        ),
        (
            "police: Ring the constable",
            "police: Ring 101",
            NameKind::PupilResponse,
            "police",
            "Ring the constable",
            "Ring 101",
        ),
        (
            "line-manager: Hand to the Team Leader",
            "line-manager: Tell the lead",
            NameKind::StaffResponse,
            "line-manager",
            "Hand to the Team Leader",
            "Tell the lead",
        ),
    ] {
        assert_eq!(TEXT.matches(find).count(), 1, "{find}");
        let [a, b] = [TEXT, &TEXT.replace(find, put)].map(load);
        let diff = a.diff(&b);
        let told: Vec<_> = diff.relabelled().iter().collect();
        assert_eq!(told.len(), 1, "{find}: {told:?}");
        let told = told[0];
        assert_eq!(
            (told.kind, told.id, told.before, told.after),
            (kind, id, before, after)
        );
        assert_eq!(diff.release(), Release::NoChange);
        assert!(diff.is_reworded() && diff.changes().is_empty());
        let text = diff.to_string();
        let line = format!("`{id}`: “{after}”, before “{before}”");
        assert!(
            text.contains("Called otherwise\n- ") && text.ends_with(&line),
            "{text}"
        );
        let data = serde_json::to_value(&diff).unwrap();
        assert_eq!(data["relabelled"][0]["label_after"], after);
    }
}

/// A name that only one of two policies has is none that is called otherwise.
#[test]
fn only_of_what_both_have() {
    let own = "own: { roles: { monitor: { label: Monitor } } }\nlabels:\n";
    let [a, b] = [TEXT, &TEXT.replace("labels:\n", own)].map(load);
    assert!(a.diff(&b).relabelled().is_empty());
    assert_eq!(a.diff(&b).names().len(), 1);
}

/// Roles, acts and devices that both list, with another label.
fn shared_labels(a: &Policy, b: &Policy) -> Vec<(NameKind, String, String, String)> {
    let listed = |policy: &Policy| -> Vec<(NameKind, String, String)> {
        let listing = policy.listing().with_retired();
        let roles = listing.roles().into_iter();
        let roles = roles.map(|of| (NameKind::Role, of.id.to_owned(), of.label.to_owned()));
        let words = |kind, words: Vec<ListedWord<'_>>| -> Vec<_> {
            let words = words.into_iter();
            words
                .map(|of| (kind, of.id.to_owned(), of.label.to_owned()))
                .collect()
        };
        let acts = words(NameKind::UserAction, listing.user_actions());
        let devices = words(NameKind::Technology, listing.technologies());
        roles.chain(acts).chain(devices).collect()
    };
    let after = listed(b);
    let each = listed(a).into_iter().filter_map(|(kind, id, was)| {
        let is = after
            .iter()
            .find(|(of, other, _)| *of == kind && *other == id);
        let is = is
            .map(|(_, _, label)| label.clone())
            .filter(|is| *is != was)?;
        Some((kind, id, was, is))
    });
    each.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// By listing both: whatever both list with another label, and nothing else.
    #[test]
    fn as_lists_have_it(a in generate::any_policy(), b in generate::any_policy()) {
        let [a, b] = [a, b].map(|text| load(&text));
        let diff = a.diff(&b);
        let told: Vec<_> = diff
            .relabelled()
            .iter()
            .map(|of| (of.kind, of.id.to_owned(), of.before.to_owned(), of.after.to_owned()))
            .filter(|(kind, ..)| matches!(
                kind,
                NameKind::Role | NameKind::UserAction | NameKind::Technology
            ))
            .collect();
        prop_assert_eq!(told, shared_labels(&a, &b));
    }
}
