//! Places, moments, occasions and purposes of a school's own, and places that lie in others.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "where a helper fails, the test fails"
)]

use online_safety_policy::vocabulary::{Fact, Place, Purpose, Role, Technology, Term, Verdict};
use online_safety_policy::{
    Circumstances, Classification, Decision, Policy, Question, QuestionError,
};

const SCHOOL: &str = include_str!("../policies/own_values.yaml");

fn school() -> Policy {
    Policy::from_yaml(SCHOOL).unwrap_or_else(|error| panic!("{error}"))
}

fn known(facts: &[(&str, &str)]) -> Circumstances {
    let none = Circumstances::new();
    facts.iter().fold(none, |all, (fact, value)| {
        all.set(fact, value)
            .unwrap_or_else(|error| panic!("{error}"))
    })
}

fn phone<'p>(policy: &'p Policy, facts: &[(&str, &str)]) -> Classification<'p> {
    policy
        .classify(Role::Pupil, Technology::PersonalPhones, &known(facts))
        .unwrap()
}

fn place(name: &str) -> Term<Place> {
    name.parse().unwrap()
}

#[test]
fn what_is_said_of_a_place_holds_for_all_that_lies_in_it() {
    let school = school();
    let at = |place| phone(&school, &[("place", place)]).verdict();
    assert_eq!(at("dining-hall"), Some(Verdict::NotAllowed));
    assert_eq!(at("common-rooms"), Some(Verdict::Allowed));
    assert_eq!(at("non-teaching-area"), Some(Verdict::Allowed));
    assert_eq!(at("classroom"), Some(Verdict::NotAllowed));
    let facts = [("place", "gate"), ("moment", "tutor-time")];
    assert_eq!(phone(&school, &facts).verdict(), Some(Verdict::Discouraged));
}

/// Whoever names a wider place says that it is none of those in it; who does not know, names none.
#[test]
fn a_wider_place_is_elsewhere_in_it_and_an_unknown_place_leads_to_each() {
    let school = school();
    let anywhere = phone(&school, &[("moment", "tutor-time")]);
    let Decision::Depends { missing, .. } = anywhere.decision() else {
        panic!("{:?}", anywhere.decision())
    };
    assert_eq!(missing.iter().collect::<Vec<_>>(), [Fact::Place]);
    let leads = anywhere.leads_to(Fact::Place);
    let leads: Vec<_> = leads
        .iter()
        .map(|to| (&*to.value, to.decision.verdict().unwrap()))
        .collect();
    assert_eq!(
        leads,
        [
            ("classroom", Verdict::NotAllowed),
            ("non-teaching-area", Verdict::Allowed),
            ("toilets", Verdict::NotAllowed),
            ("changing-rooms", Verdict::NotAllowed),
            ("off-site", Verdict::NotAllowed),
            ("common-rooms", Verdict::Allowed),
            ("dining-hall", Verdict::NotAllowed),
            ("gate", Verdict::Discouraged),
        ]
    );
    let elsewhere = phone(&school, &[("place", "non-teaching-area")]);
    assert_eq!(
        elsewhere.to_string().lines().next(),
        Some(
            "Personal mobile phones, not for photos: allowed for pupils, elsewhere in a \
             non-teaching area. The text says (place not given): allowed in a non-teaching area."
        ),
    );
    assert!(
        anywhere.to_string().contains("at “Dining hall”"),
        "{anywhere}"
    );
}

#[test]
fn own_moments_occasions_and_purposes_are_values_as_all_others() {
    let school = school();
    let watch = |facts: &[(&str, &str)]| {
        let known = known(facts);
        let answer = school.classify(Role::Pupil, Technology::PersonalWatches, &known);
        answer.unwrap().verdict()
    };
    let for_translation = ("purpose", "translation");
    assert_eq!(
        watch(&[for_translation, ("occasion", "ordinary")]),
        Some(Verdict::Allowed)
    );
    assert_eq!(
        watch(&[for_translation, ("occasion", "exam")]),
        Some(Verdict::NotAllowed)
    );
    assert_eq!(watch(&[for_translation]), None);
    assert_eq!(watch(&[("purpose", "personal")]), Some(Verdict::NotAllowed));
}

#[test]
fn a_place_that_no_policy_declares_is_refused_however_it_is_given() {
    let school = school();
    let asked = |known: &Circumstances| {
        let answer = school.classify(Role::Pupil, Technology::PersonalPhones, known);
        answer.map(|answer| answer.decision())
    };
    let pantry = Circumstances::new().place(place("pantry"));
    let no = asked(&pantry).unwrap_err();
    assert_eq!(no.to_string(), "this policy knows no place `pantry`");
    assert!(matches!(no, QuestionError::UnknownValue(Fact::Place, _)));
    // Also where no rule asks for the place, and whatever was given before.
    let telford = online_safety_policy::builtin::telford_infant_2020();
    for known in [
        pantry,
        Circumstances::new()
            .place(Place::OffSite)
            .place(place("pantry")),
    ] {
        let no = telford.classify(Role::Pupil, Technology::PersonalWatches, &known);
        assert!(no.is_err());
    }
    assert_eq!(
        pantry.place(Place::OffSite),
        Circumstances::new().place(Place::OffSite)
    );
    let read = |value: &'static str| {
        Question::read(&school, |field| match field {
            "asks" => Some("classify"),
            "role" => Some("pupil"),
            "subject" => Some("personal-phones"),
            "place" => Some(value),
            _ => None,
        })
    };
    assert!(read("dining-hall").is_ok());
    let errors = read("dinning-hall").unwrap_err();
    assert!(errors.to_string().contains("`dining-hall`"), "{errors}");
}

#[test]
fn own_values_are_given_in_any_order_and_go_through_data() {
    let both = known(&[
        ("place", "gate"),
        ("moment", "tutor-time"),
        ("group", "pupil"),
    ]);
    let other = known(&[
        ("group", "pupil"),
        ("moment", "tutor-time"),
        ("place", "hall"),
        ("place", "gate"),
    ]);
    assert_eq!(both, other);
    let data = serde_json::to_value(both).unwrap();
    let expected = serde_json::json!({ "place": "gate", "moment": "tutor-time", "group": "pupil" });
    assert_eq!(data, expected);
    assert_eq!(serde_json::from_value::<Circumstances>(data).unwrap(), both);
    assert_ne!(both, known(&[("place", "gate"), ("group", "pupil")]));
    let typed = Circumstances::new().purpose(Purpose::Medical);
    assert_eq!(typed, known(&[("purpose", "medical")]));
}

/// A file of so many places, with names as long as that.
fn places(count: usize, length: usize) -> Result<Policy, String> {
    let name = |number: usize| format!("{:x<length$}", format!("p{number}x"));
    let places = (0..count).map(|number| format!("    {}: {{ label: P }}\n", name(number)));
    let places: String = places.collect();
    let more = ["moments", "occasions", "purposes"].map(|key| {
        let name = name(0);
        format!("  {key}: {{ {name}: {{ label: M }} }}\n")
    });
    let roles = ["a", "b"].map(|role| format!("{role:z<length$}"));
    let [a, b] = &roles;
    let text = format!(
        "format: 1\npolicy: {{ id: a, school: S, title: T }}\nown:\n  roles: {{ {a}: {{ label: A }}, \
         {b}: {{ label: B }} }}\n  places:\n{places}{}groups: {{ kinds: {{ {a}: pupil, {b}: pupil }} }}\n",
        more.concat()
    );
    Policy::from_yaml(&text).map_err(|error| error.to_string())
}

/// Each fact has at most 63 values, and all that a file declares can be given at once.
#[test]
fn more_than_there_is_room_for_is_refused() {
    assert!(places(58, 9).is_ok());
    let no = places(59, 9).unwrap_err();
    assert!(no.contains("more than 58 own words for a place"), "{no}");
    // Two groups, and the role that they are kinds of, beside four values.
    assert!(places(2, 37).is_ok());
    let no = places(2, 47).unwrap_err();
    assert!(no.contains("too long to be given together"), "{no}");

    // Four values have room whatever they are called; with groups beside them there may be none.
    let long = |letter: char| letter.to_string().repeat(47);
    let facts = ["place", "moment", "occasion", "purpose"];
    let mut known = Circumstances::new();
    for (fact, letter) in facts.into_iter().zip('a'..) {
        known = known.set(fact, &long(letter)).unwrap();
    }
    let groups = ['e', 'f'].map(|letter| long(letter).parse::<Term<Role>>().unwrap());
    let full = groups.into_iter().fold(known, Circumstances::group);
    let school = school();
    let asked = |known: &Circumstances| {
        let answer = school.classify(Role::Pupil, Technology::PersonalPhones, known);
        answer.map(|answer| answer.decision())
    };
    assert!(asked(&known).is_err() && asked(&full).is_err());
}

/// Law: the answer in a place is that where only the places around it are declared, as far as no rule
/// names it.
#[test]
fn a_place_of_which_no_rule_speaks_is_answered_as_the_one_in_which_it_lies() {
    let with = SCHOOL.replace(
        "    gate:",
        "    nook: { label: Nook, in: dining-hall }\n    gate:",
    );
    let with = Policy::from_yaml(&with).unwrap();
    let school = school();
    for (role, subject) in school.questions() {
        for known in school.circumstances_of(role, subject).unwrap() {
            let ask = |policy: &Policy| {
                let answer = policy.classify(role, subject, &known).unwrap();
                (answer.decision(), answer.provisos())
            };
            assert_eq!(ask(&school), ask(&with), "{role}, {subject:?}, {known:?}");
        }
        let [nook, hall] = ["nook", "dining-hall"].map(|name| {
            let known = Circumstances::new().place(place(name));
            with.classify(role, subject, &known).unwrap().decision()
        });
        assert_eq!(nook, hall);
    }
}
