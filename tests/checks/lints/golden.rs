//! The exact findings for the shipped policies, reviewed one by one.

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::builtin::{Builtin, telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::check::lint::{Check, Finding};
use online_safety_policy::document::Positions;
use strum::IntoEnumIterator as _;

/// The day as of which the lists were reviewed.
fn check() -> Check {
    Check::new(date(2026, 11, 22))
}

/// Findings, one a line, with the lines of the school's document below.
fn listed(findings: &[Finding<'_>]) -> String {
    let mut text = String::new();
    for finding in findings {
        text.push_str(&format!("{finding}\n"));
        let lines = finding.places.iter().filter_map(|place| place.lines);
        let mut lines: Vec<String> = lines.map(ToString::to_string).collect();
        lines.dedup();
        if !lines.is_empty() {
            text.push_str(&format!("    lines {}\n", lines.join("; ")));
        }
    }
    text
}

#[test]
fn telford() {
    insta::assert_snapshot!(listed(&telford_infant_2020().check(&check())));
}

#[test]
fn trafalgar() {
    insta::assert_snapshot!(listed(&trafalgar_infant_2018().check(&check())));
}

/// What is switched off by default.
#[test]
fn said_twice() {
    let all = Builtin::iter().map(|builtin| {
        let check = check().with_allowed();
        let mut findings = builtin.policy().check(&check);
        findings.retain(|finding| finding.lint.id() == "OSP024");
        format!("{builtin}\n{}", listed(&findings))
    });
    insta::assert_snapshot!(all.collect::<String>());
}

#[test]
fn every_finding_has_a_place_in_the_file() {
    for builtin in Builtin::iter() {
        let positions = Positions::of(builtin.source()).unwrap();
        let check = check().with_allowed();
        for finding in builtin.policy().check(&check) {
            assert!(positions.value(&finding.path).is_some(), "{finding}");
            assert!(positions.find(&finding.path).is_some(), "{finding}");
        }
    }
}

#[test]
fn places_are_of_the_policy_and_never_ours() {
    for builtin in Builtin::iter() {
        for finding in builtin.policy().check(&check()) {
            for place in &finding.places {
                assert_eq!(place.policy, builtin.policy().id());
                assert!(place.lines.is_some(), "{finding}: {place}");
            }
        }
    }
}

/// The findings that reviewers of these documents made by hand.
mod by_hand {
    use super::*;

    /// Asserts that some finding of a lint holds all of these words.
    #[track_caller]
    fn found(policy: &Policy, id: &str, words: &[&str]) {
        let check = check();
        let findings = policy.check(&check);
        let of_lint: Vec<String> = findings
            .iter()
            .filter(|finding| finding.lint.id() == id)
            .map(|finding| format!("{} at {}", finding.message, finding.path))
            .collect();
        let holds = |message: &&String| words.iter().all(|word| message.contains(word));
        assert!(
            of_lint.iter().any(|m| holds(&m)),
            "{words:?} in {of_lint:#?}"
        );
    }

    #[track_caller]
    fn telford(id: &str, words: &[&str]) {
        found(telford_infant_2020(), id, words);
    }

    #[test]
    fn the_review_is_overdue() {
        telford("OSP001", &["2021-11"]);
        found(trafalgar_infant_2018(), "OSP001", &["2019-summer"]);
    }

    #[test]
    fn rows_21_and_22_are_unclear() {
        telford("OSP012", &["row 21"]);
        telford("OSP012", &["row 22"]);
    }

    #[test]
    fn five_and_four_responses_are_never_used() {
        telford("OSP040", &["5 of 9", "pupil-incidents"]);
        telford("OSP040", &["4 of 8", "staff-incidents"]);
    }

    #[test]
    fn the_headteacher_is_on_all_32_rows() {
        telford(
            "OSP041",
            &["`headteacher`", "all 16 rows", "pupil-incidents"],
        );
        telford(
            "OSP041",
            &["`headteacher`", "all 16 rows", "staff-incidents"],
        );
    }

    #[test]
    fn rows_are_alike() {
        telford("OSP042", &["13 of 16 rows", "pupil-incidents"]);
        telford("OSP042", &["14 of 16 rows", "staff-incidents"]);
    }

    #[test]
    fn repeats_do_not_escalate() {
        telford("OSP044", &["pupil-incidents"]);
        telford("OSP044", &["staff-incidents"]);
    }

    #[test]
    fn the_repeat_row_of_pupils_is_not_last() {
        telford("OSP045", &["5 below it", "pupil-incidents"]);
    }

    #[test]
    fn an_accident_is_answered_like_intent() {
        telford(
            "OSP048",
            &["`accidental-offensive-unreported`", "pupil-incidents"],
        );
        telford(
            "OSP048",
            &["`accidental-offensive-unreported`", "staff-incidents"],
        );
    }

    #[test]
    fn parents_are_never_told() {
        telford("OSP053", &["16 rows"]);
    }

    #[test]
    fn table_and_prose_contradict_each_other() {
        telford("OSP020", &["`personal-tablets`", "headteacher-permission"]);
        telford("OSP020", &["`personal-email`"]);
        telford(
            "OSP020",
            &["`personal-phones-photo`", "`parent`", "school-event"],
        );
    }

    #[test]
    fn nobody_is_nominated() {
        telford("OSP011", &["`online-shopping`"]);
        telford("OSP011", &["`message-received`"]);
    }

    #[test]
    fn certain_times_have_no_times() {
        telford("OSP010", &["`personal-email`", "staff-and-other-adults"]);
        for row in [
            "educational-gaming",
            "social-media",
            "messaging-apps",
            "video-broadcasting",
        ] {
            telford("OSP010", &[row]);
        }
        // Line 201 gives those of staff, and other adults are of the same column.
        telford("OSP010", &["`personal-phones`", "staff-and-other-adults"]);
    }

    #[test]
    fn staff_have_no_incident_for_photographs_on_own_devices() {
        let rows = [
            "`personal-phones-photo`",
            "`personal-watches-photo`",
            "`personal-tablets-photo`",
        ];
        telford("OSP030", &[&["no incident", "staff"][..], &rows].concat());
        telford("OSP032", &["`mobile-device`", "staff"]);
    }

    #[test]
    fn pupils_have_no_row_for_running_a_business() {
        telford("OSP030", &["pupils", "in part only", "`private-business`"]);
    }

    #[test]
    fn the_head_is_referred_to_the_head() {
        telford("OSP055", &["14 of 16 rows", "`headteacher` alone"]);
        found(trafalgar_infant_2018(), "OSP055", &["`headteacher` alone"]);
    }
}
