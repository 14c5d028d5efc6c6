//! Cases files made to cost much, and texts of any kind: an error, never a panic.

use std::fmt::Write as _;

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::cases::Cases;
use online_safety_policy::diagnostic::Code;
use proptest::prelude::*;

use support::hostile::hostile;

#[test]
fn hostile_files_are_refused() {
    let policy = Builtin::TelfordInfant2020.policy();
    for (name, bytes) in hostile() {
        let Err(error) = Cases::from_bytes(&bytes, policy) else {
            panic!("{name} loads");
        };
        assert!(error.diagnostics().len() <= 200, "{name}");
        assert!(error.to_string().len() < 200_000, "{name}");
    }
}

fn telford(cases: &str) -> String {
    format!("format: 1\npolicy: telford-infant-2020\ncases:\n{cases}")
}

#[track_caller]
fn codes(text: &str) -> Vec<Code> {
    let error = Cases::from_yaml(text, Builtin::TelfordInfant2020.policy()).unwrap_err();
    error
        .diagnostics()
        .iter()
        .map(|fault| fault.code())
        .collect()
}

/// Lists multiply: a small file may ask more than anybody could answer.
#[test]
fn too_many_questions_are_refused() {
    let facts = [
        "place: [classroom, non-teaching-area, toilets, changing-rooms, off-site]",
        "moment: [lesson, supervising, break, no-children]",
        "occasion: [ordinary, school-event, off-site-activity, emergency]",
        "purpose: [educational, professional, personal]",
        "device: [own, school, loaned]",
        "headteacher-permission: [\"yes\", \"no\"]",
        "lead-permission: [\"yes\", \"no\"]",
        "approved: [\"yes\", \"no\"]",
    ];
    let case = |name: &str| {
        format!(
            "  {name}:\n    who: everyone\n    classify: [personal-phones, personal-watches]\n    given: {{ {} }}\n    expect: silent\n",
            facts.join(", ")
        )
    };
    // Said once, whatever follows.
    let text = telford(&(case("one") + &case("two") + &case("three")));
    assert_eq!(codes(&text), [Code::TooMany]);
}

/// Nor may it expect more of the answers than anybody would compare.
#[test]
fn too_many_expectations_are_refused() {
    let times: Vec<String> = (0..60).map(|m| format!("\"10:{m:02}\"")).collect();
    let places = "classroom, non-teaching-area, toilets, changing-rooms, off-site";
    let lines: Vec<String> = (0..300).map(|n| format!("\"291-{}\"", 291 + n)).collect();
    let case = |lines: &[String]| {
        telford(&format!(
            "  a:\n    who: everyone\n    classify: gambling\n    given: {{ place: [{places}], time: [{}] }}\n    expect: {{ because: [{}] }}\n",
            times.join(", "),
            lines.join(", ")
        ))
    };
    assert_eq!(codes(&case(&lines)), [Code::TooMany]);
    let policy = Builtin::TelfordInfant2020.policy();
    assert!(Cases::from_yaml(&case(&lines[..50]), policy).is_ok());
}

#[test]
fn as_many_questions_as_there_is_room_for() {
    let mut cases = String::new();
    // 11 roles, 5 places, 60 times: 3,300 questions each.
    for hour in 8..15 {
        let times: Vec<String> = (0..60)
            .map(|minute| format!("\"{hour:02}:{minute:02}\""))
            .collect();
        write!(
            cases,
            "  at-{hour}:\n    who: everyone\n    classify: child-sexual-abuse-images\n    given: {{ place: [classroom, non-teaching-area, toilets, changing-rooms, off-site], time: [{}] }}\n    expect: illegal\n",
            times.join(", ")
        )
        .unwrap();
    }
    assert_eq!(codes(&telford(&cases)), [Code::TooMany]);
    let (room, _) = cases.split_once("  at-14:").unwrap();
    let policy = Builtin::TelfordInfant2020.policy();
    let report = Cases::from_yaml(&telford(room), policy)
        .unwrap()
        .run(policy);
    assert_eq!(report.questions(), 6 * 3_300);
    assert!(report.passed());
}

proptest! {
    #[test]
    fn any_bytes_are_cases_or_faults(bytes: Vec<u8>) {
        let policy = Builtin::TelfordInfant2020.policy();
        if let Err(error) = Cases::from_bytes(&bytes, policy) {
            prop_assert!(!error.diagnostics().is_empty());
        }
    }

    /// A stretch of a shipped file is cut out, or another text stands in its place.
    #[test]
    fn damaged_cases_never_panic(
        start in 0_usize..24_000,
        length in 0_usize..400,
        with in "[ \\[\\]{}:,.x\"\n#a-z0-9-]{0,12}",
        telford: bool,
    ) {
        let builtin = if telford { Builtin::TelfordInfant2020 } else { Builtin::TrafalgarInfant2018 };
        let text = builtin.cases_source();
        let start = start.min(text.len());
        let end = (start + length).min(text.len());
        let damaged = format!("{}{with}{}", &text[..start], &text[end..]);
        match Cases::from_yaml(&damaged, builtin.policy()) {
            Ok(cases) => { let _ = cases.run(builtin.policy()); }
            Err(error) => {
                prop_assert!(!error.annotated("cases.yaml", &damaged).to_string().is_empty());
            }
        }
    }
}
