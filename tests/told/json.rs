//! Answers as data: a few in full, and for all of them that nothing is in
//! them but closed ids, labels, remarks and places of the policy.
#![expect(clippy::unwrap_used, reason = "a failing unwrap is the test failing")]

use std::collections::BTreeSet;

use jiff::civil::time;
use online_safety_policy::Circumstances;
use online_safety_policy::answer::StepOrder;
use online_safety_policy::builtin::{Builtin, telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::*;
use serde_json::Value;
use strum::IntoEnumIterator;
use support::space::{each_fact, incidents, pasts, subjects};
use support::{classify, recommend};

const UNKNOWN: Circumstances = Circumstances::UNKNOWN;

#[test]
fn a_condition_that_fails() {
    let ten = UNKNOWN.place(Place::Classroom).time(time(10, 0, 0, 0));
    let answer = classify(
        telford_infant_2020(),
        Role::Staff,
        Technology::PersonalPhones,
        ten,
    );
    insta::assert_json_snapshot!(answer);
}

#[test]
fn facts_that_are_missing() {
    let answer = classify(
        telford_infant_2020(),
        Role::Pupil,
        UserAction::OnlineShopping,
        UNKNOWN,
    );
    insta::assert_json_snapshot!(answer);
}

#[test]
fn rules_that_disagree() {
    let answer = classify(
        telford_infant_2020(),
        Role::Staff,
        Technology::PersonalTablets,
        UNKNOWN,
    );
    insta::assert_json_snapshot!(answer);
}

#[test]
fn nothing_said() {
    let answer = classify(
        trafalgar_infant_2018(),
        Role::Pupil,
        UserAction::Gambling,
        UNKNOWN,
    );
    insta::assert_json_snapshot!(answer);
}

#[test]
fn a_repeat_that_is_not_reached() {
    let incident = [PupilIncident::CopyrightOrDataProtection];
    let again = History::RepeatAfterWarning;
    let answer = recommend(telford_infant_2020(), Role::Pupil, incident, again);
    insta::assert_json_snapshot!(answer);
}

#[test]
fn required_beside_available() {
    let incident = [StaffIncident::MobileDevice];
    let answer = recommend(
        trafalgar_infant_2018(),
        Role::Staff,
        incident,
        History::FirstTime,
    );
    insta::assert_json_snapshot!(answer);
}

/// No table judges a visitor; the question is in the answer all the same.
#[test]
fn a_role_that_no_table_judges() {
    let incident = [StaffIncident::Misuse];
    let answer = recommend(
        telford_infant_2020(),
        Role::Visitor,
        incident,
        History::FirstTime,
    );
    insta::assert_json_snapshot!(answer);
}

#[test]
fn something_done() {
    let lesson = UNKNOWN.moment(Moment::Lesson);
    let answer = telford_infant_2020()
        .assess(
            Role::Pupil,
            UserAction::Gambling,
            &lesson,
            Intent::Deliberate,
            History::FirstTime,
        )
        .unwrap();
    insta::assert_json_snapshot!(answer);
}

#[test]
fn every_classification_holds_closed_words_alone() {
    for builtin in Builtin::iter() {
        let known = Known::of(builtin);
        for role in Role::iter() {
            for subject in subjects() {
                known.check(&classify(builtin.policy(), role, subject, UNKNOWN));
            }
        }
        for circumstances in each_fact() {
            for subject in subjects() {
                known.check(&classify(
                    builtin.policy(),
                    Role::Staff,
                    subject,
                    circumstances,
                ));
            }
        }
    }
}

#[test]
fn every_recommendation_holds_closed_words_alone() {
    for builtin in Builtin::iter() {
        let known = Known::of(builtin);
        for (role, incident) in incidents() {
            for (intent, history) in pasts() {
                let answer = builtin
                    .policy()
                    .recommend(role, [incident], intent, history);
                known.check(&answer.unwrap());
            }
        }
    }
}

#[test]
fn every_assessment_holds_closed_words_alone() {
    for builtin in Builtin::iter() {
        let known = Known::of(builtin);
        for subject in subjects() {
            for role in [Role::Pupil, Role::Staff, Role::Visitor] {
                for (intent, history) in pasts() {
                    let answer = builtin
                        .policy()
                        .assess(role, subject, &UNKNOWN, intent, history);
                    known.check(&answer.unwrap());
                }
            }
        }
    }
}

#[test]
fn every_procedure_holds_closed_words_alone() {
    for builtin in Builtin::iter() {
        let known = Known::of(builtin);
        for suspicion in Suspicion::iter() {
            let procedure = builtin.policy().procedure(suspicion);
            known.check(&procedure);
            for order in StepOrder::iter() {
                known.check(&procedure.check(order, []));
                known.check(&procedure.check(order, Step::iter()));
            }
        }
    }
}

/// All texts that an answer of a policy may hold.
struct Known(BTreeSet<String>);

impl Known {
    fn of(builtin: Builtin) -> Self {
        let mut known = BTreeSet::new();
        let file: serde_yaml::Value = serde_yaml::from_str(builtin.source()).unwrap();
        gather(&file, &mut known);
        words_into(&mut known);
        Self(known)
    }

    #[track_caller]
    fn check<T: serde::Serialize>(&self, answer: &T) {
        let json = serde_json::to_value(answer).unwrap();
        self.check_value(&json, "");
    }

    #[track_caller]
    fn check_value(&self, value: &Value, at: &str) {
        match value {
            Value::String(text) => {
                let place = |c: char| c.is_ascii_digit() || "-:, ".contains(c);
                // Lines such as `355-357` and bands of the day such as `08:45-15:20`.
                let fine = self.0.contains(text) || text.chars().all(place);
                assert!(fine, "unknown text at `{at}`: {text}");
            }
            Value::Array(values) => values.iter().for_each(|value| self.check_value(value, at)),
            Value::Object(entries) => {
                for (key, value) in entries {
                    let snake = key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
                    let fact = at == "circumstances" && key.parse::<Fact>().is_ok();
                    assert!(snake || fact, "`{key}` is no key");
                    self.check_value(value, key);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// Every key and every text of a policy file.
fn gather(value: &serde_yaml::Value, into: &mut BTreeSet<String>) {
    match value {
        serde_yaml::Value::String(text) => {
            into.insert(text.clone());
        }
        serde_yaml::Value::Sequence(values) => values.iter().for_each(|value| gather(value, into)),
        serde_yaml::Value::Mapping(entries) => {
            for (key, value) in entries {
                gather(key, into);
                gather(value, into);
            }
        }
        _ => {}
    }
}

/// Every standard word and label.
fn words_into(into: &mut BTreeSet<String>) {
    use online_safety_policy::answer::{
        Course, Modality, ReasonKind, RepeatEffect, WhyForbidden, WhyOutOfOrder,
    };
    use online_safety_policy::source::Table;
    use online_safety_policy::vocabulary::{
        ConditionState, Gap, Outcome, ProcedureStanding, Resolution, Standing,
    };
    fn add<W: Word>(into: &mut BTreeSet<String>) {
        into.extend(
            W::iter()
                .flat_map(|word| [word.as_str(), word.label()])
                .map(str::to_owned),
        );
    }
    macro_rules! add_all {
        ($($kind:ty)+) => { $(add::<$kind>(into);)+ };
    }
    add_all!(
        Acceptability AreaOfRisk Aspect Authority ConditionState Course Fact Fit Force Gap History
        Intent Matter Modality Moment Occasion Office OpenPoint Outcome Ownership Permission Place
        ProcedureStanding Proviso PupilIncident PupilResponse Purpose ReasonKind RepeatEffect
        Resolution ResponseKind Role StaffIncident StaffResponse Standing Step StepOrder Suspicion
        Table Technology Urgency UserAction Verdict WhyForbidden WhyOutOfOrder YesNo
    );
    let others = [
        "decided",
        "silent",
        "unclear",
        "depends",
        "user-action",
        "technology",
        "forbidden",
        "out-of-order",
    ];
    into.extend(others.map(str::to_owned));
}
