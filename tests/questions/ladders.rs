//! Ladders, measures and one of several: what follows the first time, the second time and so on.
#![expect(clippy::unwrap_used, reason = "where a helper fails, the test fails")]

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::num::NonZeroU8;

use online_safety_policy::answer::Modality;
use online_safety_policy::vocabulary::{
    History, Intent, Measure, PupilIncident, Role, Standing, Unit, Word as _,
};
use online_safety_policy::{Policy, Recommendation, builtin};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;
use support::space::HISTORIES;

fn policy(parts: &str) -> Policy {
    let head = "format: 1\npolicy: { id: p, school: S, title: T, places: not-given }\n";
    let table = "pupil-incidents:\n  audience: everyone\n  columns: [warning, confiscation, \
                 detention, suspension, isolation]\n";
    Policy::from_yaml(&format!("{head}{table}{parts}")).unwrap()
}

fn after(policy: &Policy, history: History) -> Recommendation<'_> {
    let device = [PupilIncident::MobileDevice];
    policy
        .recommend(Role::Pupil, device, None, history)
        .unwrap()
}

/// Each response that follows with its modality and its measures.
fn told(of: &Recommendation<'_>) -> Vec<(String, Modality, Vec<String>)> {
    let each = of.responses().map(|response| {
        let measures = response.measures().into_iter().map(|of| of.to_string());
        (
            response.id().to_owned(),
            response.modality(),
            measures.collect(),
        )
    });
    each.collect()
}

const STEPS: &str = "  rows: {}
ladders:
  phones:
    table: pupil-incidents
    incidents: [mobile-device]
    within: half-term
    steps:
      - { required: [confiscation], measures: { confiscation: until the end of the day } }
      - { time: third-time, required: [detention], measures: { detention: \"30 minutes, 15 more each time\" } }
      - { time: fifth-time, replaces: true, one-of: [[suspension, isolation]] }
";

#[test]
fn a_step_adds_or_takes_the_place_of_those_before() {
    let policy = policy(STEPS);
    let ids = |history| -> Vec<String> {
        let answer = after(&policy, history);
        answer.responses().map(|of| of.id().to_owned()).collect()
    };
    assert_eq!(ids(History::FirstTime), ["confiscation"]);
    assert_eq!(ids(History::SecondTime), ["confiscation"]);
    assert_eq!(ids(History::ThirdTime), ["confiscation", "detention"]);
    assert_eq!(ids(History::FourthTime), ["confiscation", "detention"]);
    assert_eq!(ids(History::FifthTime), ["suspension", "isolation"]);
    // Beyond the last step, the last one answers.
    assert_eq!(ids(History::EighthTime), ["suspension", "isolation"]);
}

#[test]
fn a_measure_rises_with_each_time() {
    let policy = policy(STEPS);
    let detention = |history| {
        let told = told(&after(&policy, history));
        let found = told.into_iter().find(|(id, ..)| id == "detention");
        found.map(|(.., measures)| measures)
    };
    assert_eq!(detention(History::SecondTime), None);
    assert_eq!(detention(History::ThirdTime).unwrap(), ["30 minutes"]);
    assert_eq!(detention(History::FourthTime).unwrap(), ["45 minutes"]);
}

#[test]
fn a_time_that_is_not_known_is_what_the_answer_depends_on() {
    let policy = policy(STEPS);
    let unknown = after(&policy, History::Unknown);
    assert_eq!(unknown.standing(), Standing::Depends);
    let ladders = unknown.ladders();
    let within = ladders
        .iter()
        .map(|of| (of.name, of.within.unwrap().as_str(), of.last));
    assert_eq!(within.collect::<Vec<_>>(), [("phones", "half-term", 5)]);
    let leads: Vec<_> = unknown.leads_to();
    // The measure rises up to the last time that is told apart.
    assert_eq!(leads.len(), 8);
    for (history, there) in &leads {
        assert_eq!(told(there), told(&after(&policy, *history)), "{history}");
    }
    // That it happened before rules the first time out, and no more.
    let again = after(&policy, History::Repeat);
    let times: Vec<_> = again
        .leads_to()
        .iter()
        .map(|(history, _)| *history)
        .collect();
    assert_eq!(times.first(), Some(&History::SecondTime));
    assert_eq!(times.len(), 7);
    // About what no ladder is, nothing depends on the time.
    let other = policy
        .recommend(
            Role::Pupil,
            [PupilIncident::FilterBypass],
            None,
            History::Unknown,
        )
        .unwrap();
    assert_eq!(other.standing(), Standing::Silent);
    assert!(other.ladders().is_empty());
}

#[test]
fn of_one_of_several_it_is_never_said_that_none_need_follow() {
    let policy = policy("  rows:\n    mobile-device: { one-of: [[suspension, isolation]] }\n");
    let answer = after(&policy, History::FirstTime);
    assert_eq!(answer.standing(), Standing::Answered);
    let sets: Vec<Vec<&str>> = answer
        .one_of()
        .iter()
        .map(|set| set.ids().collect())
        .collect();
    assert_eq!(sets, [["suspension", "isolation"]]);
    assert!(answer.required().unwrap().is_empty() && answer.available().unwrap().is_empty());
    let texts = online_safety_policy::explain::Reader::iter().map(|reader| {
        let told = answer.explain(reader);
        told.to_string()
    });
    for text in texts.chain([answer.to_string()]) {
        assert!(
            text.contains("suspension") && text.contains("isolation"),
            "{text}"
        );
        for wrong in [
            "need not",
            "requires no response",
            "neither asks",
            "says nothing",
        ] {
            assert!(!text.contains(wrong), "{text}");
        }
    }
}

#[test]
fn what_is_required_anyway_settles_a_choice() {
    let policy = policy(
        "  rows:\n    mobile-device: { one-of: [[suspension, isolation]] }\n\
         response-rules:\n  all: { table: pupil-incidents, incidents: all, required: [isolation] }\n",
    );
    let answer = after(&policy, History::FirstTime);
    let told: Vec<_> = told(&answer)
        .into_iter()
        .map(|(id, how, _)| (id, how))
        .collect();
    let expected = [
        ("isolation", Modality::Required),
        ("suspension", Modality::Available),
    ];
    assert_eq!(told, expected.map(|(id, how)| (id.to_owned(), how)));
    assert!(answer.one_of().is_empty());
}

/// Where there is no ladder, it makes no difference which time it is, and one that is not known is the first.
#[test]
fn the_shipped_policies_answer_every_time_as_before() {
    for policy in [
        builtin::telford_infant_2020(),
        builtin::trafalgar_infant_2018(),
    ] {
        assert!(policy.histories().eq(HISTORIES));
        for (role, incident, intent, history) in policy.incident_questions() {
            let ask = |history| {
                let answer = policy.recommend(role, [incident], intent, history).unwrap();
                (told(&answer), answer.standing())
            };
            let like = |other: History| match (history, other) {
                (History::FirstTime, other) => !other.is_repeat(),
                (History::Repeat, other) => other.is_repeat() && !other.is_after_warning(),
                (_, other) => other.is_after_warning(),
            };
            let known = ask(history);
            for other in History::iter().filter(|other| like(*other)) {
                assert_eq!(ask(other), known, "{role} {incident:?} {intent:?} {other}");
            }
        }
    }
}

#[test]
fn a_time_is_a_word_and_a_word_a_time() {
    let nth = |time, warned| History::nth(NonZeroU8::new(time).unwrap(), warned);
    for time in 1..=8 {
        for warned in [false, true] {
            let history = nth(time, warned);
            assert_eq!(history.time(), NonZeroU8::new(time), "{history}");
            let counts = time > 1;
            assert_eq!(history.is_repeat(), counts, "{history}");
            assert_eq!(history.is_after_warning(), warned && counts, "{history}");
        }
    }
    for time in 9..=u8::MAX {
        assert_eq!(nth(time, true), History::EighthTimeAfterWarning);
    }
    let uncounted = History::iter().filter(|history| history.time().is_none());
    let uncounted: Vec<_> = uncounted.map(|history| history.as_str()).collect();
    assert_eq!(uncounted, ["repeat", "repeat-after-warning", "unknown"]);
    assert_eq!(History::default(), History::Unknown);
}

/// Some measures of each sort.
fn measures() -> impl Strategy<Value = Measure> {
    let units: Vec<&str> = Unit::iter().map(|unit| unit.label()).collect();
    let ends = ["lesson", "day", "week", "half-term", "term", "year"];
    let amount = (1..50_u16, 0..3_u16, prop::sample::select(units), 0..3_u16);
    let amount = amount.prop_map(|(least, more, unit, rise)| {
        let most = least + more;
        let unit = if most == 1 {
            unit.strip_suffix('s').unwrap()
        } else {
            unit
        };
        let range = if more > 0 {
            format!("to {most} ")
        } else {
            String::new()
        };
        let rise = if rise > 0 {
            format!(", {rise} more each time")
        } else {
            String::new()
        };
        format!("{least} {range}{unit}{rise}")
    });
    let until = prop::sample::select(ends.to_vec());
    let until = until.prop_map(|end| format!("until the end of the {end}"));
    prop_oneof![amount, until].prop_map(|text| {
        let measure: Measure = text.parse().unwrap();
        assert_eq!(measure.to_string(), text);
        measure
    })
}

proptest! {
    /// A partial order: reflexive, mirrored, and one goes on from another.
    #[test]
    fn longer_is_a_partial_order(a in measures(), b in measures(), c in measures()) {
        prop_assert_eq!(a.against(&a), Some(Ordering::Equal));
        prop_assert_eq!(a.against(&b), b.against(&a).map(Ordering::reverse));
        let no_more = |one: &Measure, other: &Measure| one.against(other).is_some_and(Ordering::is_le);
        if no_more(&a, &b) && no_more(&b, &c) {
            prop_assert!(no_more(&a, &c), "{} {} {}", a, b, c);
        }
    }
}

#[test]
fn what_can_be_ranked_and_what_cannot() {
    let against = |one: &str, other: &str| {
        let [one, other]: [Measure; 2] = [one, other].map(|text| text.parse().unwrap());
        one.against(&other)
    };
    assert_eq!(against("60 minutes", "1 hour"), Some(Ordering::Equal));
    assert_eq!(against("13 days", "2 weeks"), Some(Ordering::Less));
    assert_eq!(
        against("2 to 4 weeks", "3 to 4 weeks"),
        Some(Ordering::Less)
    );
    assert_eq!(against("2 to 4 weeks", "3 weeks"), None);
    assert_eq!(against("5 days", "4 school days"), None);
    assert_eq!(against("until the end of the day", "1 day"), None);
    for wrong in [
        "",
        "a while",
        "0 days",
        "1 days",
        "2 day",
        "4 to 2 weeks",
        "2 to 2 weeks",
        "10000 points",
        "1 hour ",
        "until the end",
        "5 school-days",
        "01 hours",
        "2 weeks, 0 more each time",
    ] {
        assert!(wrong.parse::<Measure>().is_err(), "{wrong}");
    }
}

/// A longer measure is never looser, in whatever row, rule or step it stands.
#[test]
fn a_longer_measure_is_stricter() {
    use online_safety_policy::change::diff::{Change, Direction};
    let text = |measure: &str| {
        format!(
            "  rows:\n    mobile-device: {{ required: [detention], measures: {{ detention: {measure} }} }}\n\
             response-rules:\n  all: {{ table: pupil-incidents, incidents: [filter-bypass], required: [detention], \
             measures: {{ detention: {measure} }} }}\n\
             ladders:\n  disrepute: {{ table: pupil-incidents, incidents: [disrepute], steps: [\
             {{ required: [detention], measures: {{ detention: {measure} }} }}] }}\n"
        )
    };
    let [short, long, other] = ["30 minutes", "1 hour", "3 points"].map(|of| policy(&text(of)));
    let directions = |a: &Policy, b: &Policy| -> (usize, BTreeSet<Direction>) {
        let diff = a.diff(b);
        let incidents = diff.changes().iter().filter_map(|change| match change {
            Change::Incidents(change) => Some((change.incidents.len(), change.direction)),
            _ => None,
        });
        let (counts, directions): (Vec<_>, BTreeSet<_>) = incidents.unzip();
        (counts.iter().sum(), directions)
    };
    let (count, stricter) = directions(&short, &long);
    assert!(count >= 3, "{count}");
    assert_eq!(stricter, BTreeSet::from([Direction::Stricter]));
    assert_eq!(
        directions(&long, &short).1,
        BTreeSet::from([Direction::Looser])
    );
    assert_eq!(
        directions(&long, &other).1,
        BTreeSet::from([Direction::Incomparable])
    );
}

/// With an intent or none, a step that replaces shows nothing of what it replaced.
#[test]
fn what_was_replaced_is_not_shown() {
    let policy = policy(STEPS);
    for intent in [None].into_iter().chain(Intent::iter().map(Some)) {
        let device = [PupilIncident::MobileDevice];
        let fifth = policy.recommend(Role::Pupil, device, intent, History::FifthTime);
        let fifth = fifth.unwrap();
        let json = serde_json::to_string(&fifth).unwrap();
        for text in [fifth.to_string(), json] {
            assert!(
                !text.contains("onfiscat") && !text.contains("etention"),
                "{text}"
            );
        }
    }
}
