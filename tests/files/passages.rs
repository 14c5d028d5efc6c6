//! Places in the document: lines, pages, sections, paragraphs, or none that is given.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "where a helper fails, the test fails"
)]

mod told;

use online_safety_policy::Policy;
use online_safety_policy::check::cases::Cases;
use online_safety_policy::check::register::Register;
use online_safety_policy::document::{CasesDocument, PolicyDocument, RegisterDocument};
use online_safety_policy::source::{NumberRange, Numbers, Passage, SectionNumber, Sections};
use online_safety_policy::vocabulary::{Authority, Role, Suspicion, Technology};
use online_safety_policy::{Circumstances, LoadError};
use proptest::prelude::*;

/// A policy with one row, which stands at this place.
fn at(place: &str) -> Result<PolicyDocument, LoadError> {
    in_file("", place)
}

/// The same in a file that says what it tells places by.
fn in_file(places: &str, place: &str) -> Result<PolicyDocument, LoadError> {
    let text = format!(
        "format: 1\npolicy: {{ id: a, school: A, title: A{places} }}\n\
         user-actions:\n  audiences: [everyone]\n  columns: [unacceptable]\n  rows:\n    \
         gambling: {{ {place}, everyone: unacceptable }}\n"
    );
    Policy::from_yaml(&text)?;
    Ok(PolicyDocument::from_bytes(text.as_bytes()).unwrap())
}

/// The place of that row.
fn place(document: &PolicyDocument) -> &Passage {
    let table = document.user_actions.as_ref().unwrap();
    table.rows[0].1.line.as_ref().unwrap()
}

/// How a place may be written, how it is shown, and how it is written again.
const NOTATIONS: &[(&str, &str, &str)] = &[
    ("line: 14", "line 14", "line: 14"),
    ("line: 12-14", "lines 12-14", "line: 12-14"),
    ("line: [58, 107]", "lines 58, 107", "line: [58, 107]"),
    ("at: line 14", "line 14", "line: 14"),
    ("at: p. 14", "page 14", "at: p. 14"),
    ("at: p.14", "page 14", "at: p. 14"),
    ("at: page 14", "page 14", "at: p. 14"),
    ("at: pp. 3-4", "pages 3-4", "at: pp. 3-4"),
    (
        "at: [p. 3, pages 5-6]",
        "pages 3, 5-6",
        "at: [p. 3, pp. 5-6]",
    ),
    ("at: §3", "section 3", "at: §3"),
    ("at: § 4.2", "section 4.2", "at: §4.2"),
    ("at: \"4.2\"", "section 4.2", "at: §4.2"),
    ("at: section 4.2b", "section 4.2b", "at: §4.2b"),
    ("at: 4.2.1", "section 4.2.1", "at: §4.2.1"),
    ("at: A.3", "section A.3", "at: §A.3"),
    ("at: [§3, §4.10]", "sections 3, 4.10", "at: [§3, §4.10]"),
    ("at: para. 3", "paragraph 3", "at: para. 3"),
    ("at: ¶3", "paragraph 3", "at: para. 3"),
    ("at: paragraphs 3-5", "paragraphs 3-5", "at: paras. 3-5"),
    ("at: not-given", "place not given", "at: not-given"),
];

#[test]
fn places_are_read_shown_and_written() {
    for (written, shown, again) in NOTATIONS {
        let document = at(written).unwrap_or_else(|error| panic!("{written}: {error}"));
        assert_eq!(place(&document).to_string(), *shown, "{written}");
        assert_eq!(
            shown.parse::<Passage>().as_ref(),
            Ok(place(&document)),
            "{shown}"
        );
        let text = document.to_yaml();
        assert!(
            text.contains(&format!("{{ {again}, everyone")),
            "{written}: {text}"
        );
        assert_eq!(
            PolicyDocument::from_bytes(text.as_bytes()).unwrap(),
            document
        );
        // Whoever else reads the file reads the same text.
        if let Some(text) = again
            .strip_prefix("at: ")
            .filter(|text| !text.starts_with('['))
        {
            let read: serde_yaml::Value = serde_yaml::from_str(again).unwrap();
            assert_eq!(read["at"].as_str(), Some(text));
        }
    }
}

/// A number alone counts what the head of the file says, and nothing where it says nothing.
#[test]
fn a_number_alone_is_what_the_file_says() {
    for (places, shown) in [
        (", places: lines", "line 14"),
        (", places: pages", "page 14"),
        (", places: sections", "section 14"),
        (", places: paragraphs", "paragraph 14"),
    ] {
        let document = in_file(places, "at: 14").unwrap();
        assert_eq!(place(&document).to_string(), shown);
        // Lines are lines, and a place that says what it is told by is that.
        let document = in_file(places, "line: 14").unwrap();
        assert_eq!(place(&document).to_string(), "line 14");
        let document = in_file(places, "at: \"4.2\"").unwrap();
        assert_eq!(place(&document).to_string(), "section 4.2");
        assert!(PolicyDocument::from_bytes(document.to_yaml().as_bytes()) == Ok(document));
    }
    for places in ["", ", places: not-given"] {
        let error = in_file(places, "at: 14").unwrap_err();
        assert!(
            error.to_string().contains("does not say what it counts"),
            "{error}"
        );
    }
}

fn section() -> impl Strategy<Value = SectionNumber> {
    let part = "(0|[1-9][0-9]{0,2})[a-c]?|[A-D]([1-9][0-9]?)?";
    let parts = proptest::collection::vec(part, 1..4);
    parts.prop_map(|parts| SectionNumber::new(&parts.join(".")).unwrap())
}

fn numbers() -> impl Strategy<Value = Numbers> {
    let range = (1..50u32, 0..9u32).prop_map(|(first, more)| (first, first + more));
    let ranges = proptest::collection::vec(range, 1..4);
    ranges.prop_map(|ranges| {
        let ranges = ranges
            .iter()
            .map(|(first, last)| NumberRange::new(*first, *last).unwrap());
        Numbers::new(ranges).unwrap()
    })
}

fn passage() -> impl Strategy<Value = Passage> {
    prop_oneof![
        numbers().prop_map(Passage::Lines),
        numbers().prop_map(Passage::Pages),
        numbers().prop_map(Passage::Paragraphs),
        proptest::collection::vec(section(), 1..4)
            .prop_map(|sections| Passage::Sections(Sections::new(sections).unwrap())),
        Just(Passage::NotGiven),
    ]
}

proptest! {
    /// What is shown or written of a place reads as that place.
    #[test]
    fn a_place_comes_back(passage in passage()) {
        let shown = passage.to_string().parse::<Passage>();
        prop_assert_eq!(shown, Ok(passage.clone()));
        let mut document = at("line: 1").unwrap();
        document.user_actions.as_mut().unwrap().rows[0].1.line = Some(passage);
        let text = document.to_yaml();
        prop_assert_eq!(PolicyDocument::from_bytes(text.as_bytes()), Ok(document));
        prop_assert!(Policy::from_yaml(&text).is_ok());
    }

    /// Places have something in common in both directions, and only where they are told in one way.
    #[test]
    fn places_meet(one in passage(), other in passage()) {
        prop_assert_eq!(one.meets(&other), other.meets(&one));
        prop_assert!(!one.meets(&other) || one.kind() == other.kind());
        prop_assert_eq!(one.meets(&one), one != Passage::NotGiven);
        prop_assert!(!one.is_within(&other) || one.meets(&other));
    }

    #[test]
    fn sections_stand_in_the_order_of_their_numbers(one in section(), other in section()) {
        prop_assert_eq!(one == other, one.cmp(&other).is_eq());
        prop_assert_eq!(one.cmp(&other), other.cmp(&one).reverse());
        // What lies in a section comes after its heading.
        prop_assert!(!one.holds(&other) || one <= other);
    }
}

#[test]
fn a_section_is_found_by_its_number() {
    let [four, ten, part] = ["4.2", "4.10", "4.2.1"].map(|text| SectionNumber::new(text).unwrap());
    assert!(four < ten && four < part && part < ten);
    assert!(four.holds(&part) && four.holds(&four) && !four.holds(&ten) && !part.holds(&four));
    for text in [
        "",
        ".",
        "4.",
        ".2",
        "04",
        "4..2",
        "4-2",
        "introduction",
        "4 2",
        "4.2ab",
        "A0",
        "p14",
        "page",
        "iv",
    ] {
        assert_eq!(SectionNumber::new(text), None, "{text}");
    }
}

const PRESCHOOL: &str = include_str!("../policies/preschool.yaml");
const BORN: &str = include_str!("../policies/born_as_a_file.yaml");

/// Each place stands under the last heading before it that is told in the same way, or in the
/// innermost section it lies in.
#[test]
fn a_school_that_is_told_by_pages() {
    let policy = Policy::from_yaml(PRESCHOOL).unwrap();
    let cited = |role, subject| {
        let answer = policy
            .classify(role, subject, &Circumstances::new())
            .unwrap();
        let places = answer.reasons().map(|reason| reason.source.to_string());
        places.collect::<Vec<_>>()
    };
    assert_eq!(
        cited(Role::Pupil, Technology::PersonalPhones),
        ["What children bring, page 2"]
    );
    assert_eq!(
        cited(Role::Staff, Technology::PersonalPhones),
        [
            "What staff bring, pages 3-4",
            "What staff bring, page 3",
            "What staff bring, page 4"
        ]
    );
    assert_eq!(
        cited(Role::Staff, Technology::PersonalEmail),
        ["E-mail at work, section 4.2.1"]
    );
    let cases = include_str!("../policies/preschool.cases.yaml");
    let report = Cases::from_yaml(cases, &policy).unwrap().run(&policy);
    assert!(report.passed(), "{report}");
    let text = CasesDocument::from_bytes(cases.as_bytes())
        .unwrap()
        .to_yaml();
    assert!(
        Cases::from_yaml(&text, &policy)
            .unwrap()
            .run(&policy)
            .passed(),
        "{text}"
    );
}

/// Page 6 is nobody's; of the sections, the register names one in each that the policy lists.
#[test]
fn pages_and_sections_are_counted() {
    let policy = Policy::from_yaml(PRESCHOOL).unwrap();
    let text = include_str!("../policies/preschool.register.yaml");
    let register = Register::from_yaml(text, &policy).unwrap();
    let coverage = register.coverage(&policy);
    let counted = coverage.places.iter().map(|of| {
        let left_out = of.left_out.as_ref().map(ToString::to_string);
        (of.kind.to_string(), of.places, left_out)
    });
    assert_eq!(
        counted.collect::<Vec<_>>(),
        [
            ("pages".to_owned(), 8, Some("page 6".to_owned())),
            ("sections".to_owned(), 2, None),
            ("paragraphs".to_owned(), 1, None)
        ]
    );
    assert!(
        coverage.to_string().ends_with("\nleft out: page 6"),
        "{coverage}"
    );
    let json = serde_json::to_value(register.statements()).unwrap();
    assert_eq!(
        (&json[1]["cited_pages"], &json[1]["lines"]),
        (&"2".into(), &serde_json::Value::Null)
    );
    let again = RegisterDocument::from_bytes(text.as_bytes())
        .unwrap()
        .to_yaml();
    assert_eq!(Register::from_yaml(&again, &policy).unwrap(), register);
}

/// Sections that nobody names are left out, and one is named with whatever lies in it.
#[test]
fn a_section_without_a_statement_is_left_out() {
    let policy = PRESCHOOL.replace(
        "  - { at: §4.2, title: E-mail at work }",
        "  - { at: §4.2, title: E-mail at work }\n  - { at: §5, title: Nobody's }",
    );
    let policy = Policy::from_yaml(&policy).unwrap();
    let text = include_str!("../policies/preschool.register.yaml");
    let coverage = Register::from_yaml(text, &policy)
        .unwrap()
        .coverage(&policy);
    let left_out = coverage.places[1].left_out.as_ref().unwrap();
    assert_eq!(left_out.to_string(), "section 5");
}

/// What a file says that no document stands behind is the school's own word, and has no place.
#[test]
fn a_policy_that_was_born_as_a_file() {
    let policy = Policy::from_yaml(BORN).unwrap();
    let answer = policy
        .classify(
            Role::Pupil,
            Technology::PersonalPhones,
            &Circumstances::new(),
        )
        .unwrap();
    let reasons: Vec<_> = answer.reasons().collect();
    // Its case is the school's as well, and is told.
    assert_eq!(reasons.len(), 2);
    for reason in &reasons {
        assert_eq!(reason.source.at, Some(&Passage::NotGiven));
        assert_eq!(reason.source.authority, Authority::Printed);
    }
    assert!(answer.to_string().contains("place not given"), "{answer}");
    // The steps stand in the order of the file.
    let procedure = policy.procedure(Suspicion::Misuse);
    assert!(procedure.source().is_some());
    let register = include_str!("../policies/born_as_a_file.register.yaml");
    let register = Register::from_yaml(register, &policy).unwrap();
    let coverage = register.coverage(&policy);
    assert!(coverage.places.is_empty() && coverage.rules_without_statement.is_empty());
    let says = "no place in a document is given: there is nothing of it to count";
    assert!(coverage.to_string().contains(says), "{coverage}");
    // Without that word, each rule has to say where it stands.
    let error = Policy::from_yaml(&BORN.replace(", places: not-given", "")).unwrap_err();
    assert_eq!(error.diagnostics().len(), 5, "{error}");
    let document = PolicyDocument::from_bytes(BORN.as_bytes()).unwrap();
    assert_eq!(Policy::from_document(&document).unwrap(), policy);
}
