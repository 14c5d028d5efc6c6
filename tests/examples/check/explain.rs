//! Manual pages and the list.

use online_safety_policy::check::lint;
use online_safety_policy::diagnostic::Code;
use strum::IntoEnumIterator as _;

use super::super::{answer, json, misused};

#[test]
fn of_a_lint_is_its_manual_page() {
    for lint in [lint::all()[0], lint::find("OSP050").unwrap()] {
        let page = answer("check", &format!("--explain {}", lint.id()));
        assert_eq!(page, answer("check", &format!("--explain {}", lint.name())));
        assert!(
            page.starts_with(&format!("{lint}: {}\n", lint.code().meaning())),
            "{page}"
        );
        assert!(page.contains(lint.manual().trim()), "{page}");
        let ours = lint.rests_on().is_some();
        assert_eq!(page.contains("Not the school's: "), ours, "{page}");
    }
}

#[test]
fn of_a_fault_is_what_it_means() {
    for (fault, kind) in [
        ("E0106", "of the text"),
        ("E0203", "of shape"),
        ("unknown-word", "of meaning"),
    ] {
        let page = answer("check", &format!("--explain {fault}"));
        let code = Code::find(fault).unwrap();
        assert!(
            page.starts_with(&format!("{} {code}: {}\n", code.id(), code.meaning())),
            "{page}"
        );
        assert!(page.contains(kind), "{page}");
    }
}

#[test]
fn of_what_is_neither_is_a_suggestion() {
    misused(
        "check",
        "--explain rows-al-alike",
        "did you mean `rows-all-alike`?",
    );
    misused("check", "--explain E031", "did you mean `E0301`, ");
    misused(
        "check",
        "--explain 42",
        "unknown lint or fault; --list shows all",
    );
}

#[test]
fn the_list_has_all_lints_and_faults() {
    let list = answer("check", "--list");
    for lint in lint::all() {
        let line = list.lines().find(|line| line.contains(lint.id())).unwrap();
        for part in [
            lint.name(),
            &lint.level().to_string(),
            lint.rests_on().unwrap_or_default(),
        ] {
            assert!(line.contains(part), "{line}");
        }
    }
    assert!(Code::iter().all(|code| list.contains(code.id())));
}

#[test]
fn both_are_there_for_programs() {
    let list = json("check", "--list --format json");
    assert_eq!(list["lints"].as_array().unwrap().len(), lint::all().len());
    assert_eq!(
        list["fault_codes"].as_array().unwrap().len(),
        Code::iter().count()
    );
    let page = json("check", "--explain OSP050 --format json");
    assert_eq!(page["name"], "illegal-without-police");
    assert_eq!(page["lint_level"], "deny");
    assert!(
        page["manual"]
            .as_str()
            .unwrap()
            .starts_with("## What it checks")
    );
}
