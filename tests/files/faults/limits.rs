//! More than the format allows.

use std::fmt::Write as _;

use online_safety_policy::Policy;
use online_safety_policy::diagnostic::Code::TooMany;

use super::check::{BASE, check_wording, faults};

/// One fault, with help, and nothing that follows from it.
#[track_caller]
fn too_many(text: &str, underlined: &str, message: &str) {
    let found = faults(text);
    let told: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1, "{told:#?}");
    assert_eq!(found[0].code(), TooMany, "{told:#?}");
    assert_eq!(found[0].span().unwrap().of(text), Some(underlined));
    assert!(found[0].message().contains(message), "{told:#?}");
    assert!(found[0].help_text().is_some(), "{told:#?}");
    check_wording(&found[0]);
}

/// The base file with so many more own words of a kind.
fn with_own(kind: &str, count: usize, more: &str) -> String {
    let heading = format!("\n  {kind}:\n");
    let mut words = heading.clone();
    for number in 0..count {
        let _ = writeln!(words, "    extra-{number}: {{ label: E{more} }}");
    }
    let own = BASE.find("\nown:\n").unwrap();
    format!(
        "{}{}",
        &BASE[..own],
        BASE[own..].replacen(&heading, &words, 1)
    )
}

#[test]
fn named_times() {
    let mut times = "times:\n".to_owned();
    for number in 0..40 {
        let _ = writeln!(
            times,
            "  time-{number}: {{ from: \"10:{number:02}\", to: \"11:00\" }}"
        );
    }
    // The ones beyond are used further down, and are no further faults.
    let text = BASE.replace("times:\n", &times);
    too_many(&text, "times", "more than 31 named times");
    let thirty = BASE
        .replace(
            "times:\n",
            &times.lines().take(30).collect::<Vec<_>>().join("\n"),
        )
        .replace("11:00\" }  school", "11:00\" }\n  school");
    assert!(Policy::from_yaml(&thirty).is_ok());
}

#[test]
fn own_words() {
    assert!(Policy::from_yaml(&with_own("user-actions", 255, "")).is_ok());
    let text = with_own("roles", 256, "");
    let end = text.find("\nuser-actions:\n").unwrap();
    let own = text.find("\n  roles:\n").unwrap();
    assert!(own < end);
    too_many(&text, "roles", "more than 256 own words for a role");
}

#[test]
fn incidents_and_responses() {
    let text = with_own("pupil-incidents", 120, "");
    too_many(
        &text,
        "pupil-incidents",
        "more than 128 incidents or 64 responses",
    );
    let text = with_own("staff-responses", 60, ", kind: sanction");
    too_many(
        &text,
        "staff-incidents",
        "more than 128 incidents or 64 responses",
    );
}

/// Conditions on twelve facts at once make more combinations than are held ready.
const MANY: &str = "when: { place: [toilets], moment: [break], occasion: [ordinary], purpose: [personal], device: [own], \
    nominated: [\"yes\"], approved: [\"yes\"], lead-permission: [\"yes\"], teacher-permission: [\"yes\"], \
    subject-consent: [\"yes\"], headteacher-permission: [\"yes\"], parent-consent: [\"yes\"] }";

#[test]
fn facts_at_once_in_a_cell() {
    let text = BASE.replace("when: { place: [non-teaching-area], time: [lunch] }", MANY);
    too_many(&text, "social-media", "too many combinations of facts");
}

#[test]
fn facts_at_once_in_a_rule() {
    let text = BASE.replace("when: { parent-consent: [\"no\"] }", MANY);
    too_many(
        &text,
        "ask-before-posting",
        "too many combinations of facts",
    );
}

#[test]
fn different_answers() {
    // Eight rules tell 256 roles apart, eight more 256 acts: no two pairs have the same answer. One table
    // judges everyone, so that no role is asked about the words of two.
    let mut text = "format: 1\npolicy: { id: a, school: S, title: T }\n\
        pupil-incidents: { audience: everyone, columns: [police], rows: {} }\nown:\n  roles:\n"
        .to_owned();
    for number in 0..256 {
        let _ = writeln!(text, "    r{number}: {{ label: R }}");
    }
    text += "  user-actions:\n";
    for number in 0..256 {
        let _ = writeln!(text, "    u{number}: {{ label: U }}");
    }
    let half = |stem: &str, bit: usize| {
        let some = (0..256).filter(|number| number >> bit & 1 == 1);
        some.map(|number| format!("{stem}{number}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    text += "rules:\n";
    let all = (0..256)
        .map(|number| format!("u{number}"))
        .collect::<Vec<_>>()
        .join(", ");
    for bit in 0..8 {
        let _ = writeln!(
            text,
            "  w{bit}: {{ line: 1, who: [{}], about: [{all}], is: allowed }}",
            half("r", bit)
        );
        let _ = writeln!(
            text,
            "  x{bit}: {{ line: 1, who: [everyone], about: [{}], is: allowed }}",
            half("u", bit)
        );
    }
    assert!(Policy::from_yaml(&text).is_ok());
    let _ = writeln!(
        text,
        "  more: {{ line: 1, who: [pupil], about: [{all}], is: allowed }}"
    );
    let found = faults(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].code(), TooMany);
    assert!(found[0].message().contains("numbered"), "{found:?}");
}
