//! Yes/no facts of a school's own.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "where a helper fails, the test fails"
)]

use online_safety_policy::vocabulary::{Fact, History, OwnId, Role, Technology, Verdict};
use online_safety_policy::{
    Circumstances, Classification, Decision, Policy, Question, QuestionError,
};
use strum::{EnumCount as _, IntoEnumIterator as _};

const SCHOOL: &str = include_str!("../policies/own_facts.yaml");

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

const ALL: [(&str, &str); 3] = [
    ("parents-applied", "yes"),
    ("handed-in", "yes"),
    ("headteacher-permission", "yes"),
];

#[test]
fn an_own_fact_decides_as_the_standard_ones_do() {
    let school = school();
    assert_eq!(phone(&school, &ALL).verdict(), Some(Verdict::Allowed));
    for not in 0..ALL.len() {
        let mut facts = ALL;
        facts[not].1 = "no";
        assert_eq!(phone(&school, &facts).verdict(), Some(Verdict::NotAllowed));
        // One that is not known is what the answer depends on, by the school's name.
        let facts: Vec<_> = ALL.into_iter().filter(|fact| *fact != ALL[not]).collect();
        let open = phone(&school, &facts);
        let Decision::Depends { missing, .. } = open.decision() else {
            panic!("{open}")
        };
        let ids: Vec<_> = missing.iter().map(|fact| school.fact_id(fact)).collect();
        assert_eq!(ids, [ALL[not].0]);
        let leads = open.leads_to(missing.iter().next().unwrap());
        let leads: Vec<_> = leads
            .iter()
            .map(|to| (&*to.value, to.decision.verdict()))
            .collect();
        let (yes, no) = (Some(Verdict::Allowed), Some(Verdict::NotAllowed));
        assert_eq!(leads, [("yes", yes), ("no", no)]);
    }
}

#[test]
fn answers_tell_own_facts_by_id_in_data_and_by_label_in_sentences() {
    let school = school();
    let open = phone(&school, &ALL[..1]);
    let text = open.to_string();
    assert!(text.contains("“Handed in at the office”"), "{text}");
    let known = phone(&school, &[("handed-in", "no")]);
    let text = known.to_string();
    assert!(text.contains("not “Handed in at the office”"), "{text}");
    let json = serde_json::to_value(open).unwrap();
    assert_eq!(
        json["answer"]["missing"],
        serde_json::json!(["headteacher-permission", "handed-in"])
    );
    assert_eq!(
        json["question"]["circumstances"],
        serde_json::json!({ "parents-applied": "yes" })
    );
    assert_eq!(json["leads_to"][2]["fact"], "handed-in");
    assert_eq!(json["conditions"][1]["fact"], "handed-in");
    assert!(!json.to_string().contains("\"own2\""), "{json}");
}

#[test]
fn an_own_fact_that_no_policy_declares_is_refused_however_it_is_given() {
    let school = school();
    let id: OwnId = "locked-up".parse().unwrap();
    let asked = |known: &Circumstances| {
        let answer = school.classify(Role::Pupil, Technology::PersonalPhones, known);
        answer.map(|answer| answer.decision())
    };
    let no = asked(&Circumstances::new().own_fact(id, true)).unwrap_err();
    assert_eq!(no.to_string(), "this policy knows no fact `locked-up`");
    assert!(matches!(no, QuestionError::UnknownFact(_)));
    let read = |name: &'static str| {
        Question::read(&school, move |field| match field {
            "asks" => Some("classify"),
            "role" => Some("pupil"),
            "subject" => Some("personal-phones"),
            "facts" => Some(name),
            _ => None,
        })
    };
    assert!(read("handed-in=yes lockdown=no").is_ok());
    for (facts, says) in [
        ("handed=yes", "unknown fact `handed`"),
        ("handedin=yes", "did you mean `handed-in`?"),
        ("handed-in=maybe", "handed-in: unknown yes or no `maybe`"),
        ("handed-in", "write a fact, `=` and `yes` or `no`"),
        ("handed-in=yes handed-in=no", "`handed-in` is given twice"),
        ("place=yes", "`place` stands by itself"),
    ] {
        let errors = read(facts).unwrap_err().to_string();
        assert!(errors.contains(says), "{errors}");
    }
    // What is no word of yes or no is no fact of anybody's, and neither is a number of ours.
    for (fact, value) in [("weather", "rain"), ("own1", "own1"), ("Own", "yes")] {
        assert!(Circumstances::new().set(fact, value).is_err());
    }
    assert!("own1".parse::<Fact>().is_err() && school.fact("own1").is_err());
    assert!(Fact::iter().all(|fact| !fact.is_own()) && Fact::iter().count() == Fact::COUNT);
}

#[test]
fn own_facts_go_through_data_and_take_the_place_of_what_was_said() {
    let both = known(&[
        ("handed-in", "yes"),
        ("lockdown", "no"),
        ("place", "toilets"),
    ]);
    let other = known(&[
        ("lockdown", "no"),
        ("place", "toilets"),
        ("handed-in", "no"),
        ("handed-in", "yes"),
    ]);
    assert_eq!(both, other);
    let data = serde_json::to_value(both).unwrap();
    let expected = serde_json::json!({ "place": "toilets", "handed-in": "yes", "lockdown": "no" });
    assert_eq!(data, expected);
    assert_eq!(serde_json::from_value::<Circumstances>(data).unwrap(), both);
    assert_ne!(
        both,
        known(&[
            ("handed-in", "no"),
            ("lockdown", "no"),
            ("place", "toilets")
        ])
    );
    let question = Question::classify(Role::Pupil, Technology::PersonalPhones, &both);
    let data = serde_json::to_value(&question).unwrap();
    assert_eq!(serde_json::from_value::<Question>(data).unwrap(), question);
}

#[test]
fn an_own_fact_says_which_incident_an_act_amounts_to() {
    let school = school();
    let told = |facts: &[(&str, &str)]| {
        let known = known(facts);
        let subject = Technology::PersonalPhones;
        let answer = school.assess(Role::Pupil, subject, &known, None, History::FirstTime);
        answer.unwrap().to_string()
    };
    let not = told(&[("handed-in", "no")]);
    assert!(not.contains("inform parents"), "{not}");
    assert!(!told(&[("handed-in", "yes"), ("parents-applied", "no")]).contains("inform parents"));
    let facts = school
        .facts_of_assessment(Role::Pupil, Technology::PersonalPhones)
        .unwrap();
    assert!(facts.contains(school.fact("handed-in").unwrap()));
}

/// Laws: an own fact that no rule asks for changes no answer, and one that only rules about other acts
/// ask for is not asked.
#[test]
fn an_own_fact_of_which_no_rule_speaks_changes_no_answer() {
    let school = school();
    let facts = ["handed-in", "parents-applied", "lockdown", "sunny"];
    let facts = facts.map(|fact| school.fact(fact).unwrap());
    for (role, subject) in school.questions() {
        let asked = school.facts_of(role, subject).unwrap();
        for fact in facts.into_iter().filter(|fact| !asked.contains(*fact)) {
            for known in school.circumstances_of(role, subject).unwrap() {
                let ask = |known: &Circumstances| {
                    let answer = school.classify(role, subject, known).unwrap();
                    answer.decision()
                };
                let id = school.fact_id(fact);
                let given = ["yes", "no"].map(|so| ask(&known.set(id, so).unwrap()));
                assert_eq!(given, [ask(&known); 2], "{role}, {subject:?}, {id}");
            }
        }
    }
    let of = |role| school.facts_of(role, Technology::PersonalPhones).unwrap();
    assert!(!of(Role::Staff).contains(facts[0]) && of(Role::Staff).contains(facts[2]));
    let without = SCHOOL.replace("    sunny: { label: The sun shines }\n", "");
    let without = Policy::from_yaml(&without).unwrap();
    for (role, subject) in without.questions() {
        for known in without.circumstances_of(role, subject).unwrap() {
            let ask = |policy: &Policy| {
                let answer = policy.classify(role, subject, &known).unwrap();
                answer.decision()
            };
            // They are numbered by their names: `sunny` comes last.
            assert_eq!(ask(&school), ask(&without));
        }
    }
}

/// A file of so many facts, with names as long as that.
fn facts(count: usize, length: usize) -> Result<Policy, String> {
    let facts = (0..count).map(|number| {
        let name = format!("{:x<length$}", format!("f{number}x"));
        format!("    {name}: {{ label: F }}\n")
    });
    let facts: String = facts.collect();
    let text =
        format!("format: 1\npolicy: {{ id: a, school: S, title: T }}\nown:\n  facts:\n{facts}");
    Policy::from_yaml(&text).map_err(|error| error.to_string())
}

#[test]
fn more_than_there_is_room_for_is_refused() {
    assert_eq!(Fact::MOST_OWN, 12);
    assert!(facts(12, 18).is_ok());
    let no = facts(13, 9).unwrap_err();
    assert!(no.contains("more than 12 own facts"), "{no}");
    let no = facts(12, 19).unwrap_err();
    assert!(no.contains("too long to be given together"), "{no}");
    // More than any policy declares can be given, and no more than there is room for.
    let long = |number: usize| format!("{:x<47}", format!("f{number}x"));
    let mut known = Circumstances::new();
    for number in 0..5 {
        known = known.set(&long(number), "yes").unwrap();
    }
    let no = known.set(&long(5), "yes").unwrap_err();
    assert!(no.to_string().contains("too many words"), "{no}");
    let id: OwnId = long(5).parse().unwrap();
    let school = school();
    let full = known.own_fact(id, true);
    let no = school.classify(Role::Pupil, Technology::PersonalPhones, &full);
    assert!(no.is_err());
}
