//! What would have to be otherwise: minimal changes, held against trying all there are.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::civil::time;
use online_safety_policy::answer::ReasonKind;
use online_safety_policy::answer::inverse::{ChangedCircumstances, Wanted, WhyNot};
use online_safety_policy::vocabulary::Outcome;
use online_safety_policy::vocabulary::{
    Fact, Place, Purpose, Role, Technology, Term, UserAction, Verdict,
};
use online_safety_policy::{Circumstances, Classification, Decision, EnumSet, Policy};
use proptest::prelude::*;
use strum::{EnumCount as _, IntoEnumIterator as _};
use support::generate;

use super::{base, load, telford, trafalgar};

/// The value of each fact as a number, 0 where it is not known, or not changed.
type Known = [u8; Fact::COUNT + Fact::MOST_OWN];

/// Some circumstances as what is known in them, and the answer.
type Point = (Known, Decision);

/// The values of all facts by their names; the numbers count from 1.
#[derive(Default)]
struct Values(Vec<String>);

impl Values {
    fn number(&mut self, value: &str) -> u8 {
        let known = self.0.iter().position(|known| known == value);
        let at = known.unwrap_or_else(|| {
            self.0.push(value.to_owned());
            self.0.len() - 1
        });
        u8::try_from(at + 1).unwrap()
    }

    fn point(&mut self, answer: &Classification<'_>) -> Point {
        let json = serde_json::to_value(answer).unwrap();
        let facts = json["question"]["circumstances"].as_object().unwrap();
        let mut known: Known = [0; _];
        for (fact, value) in facts {
            let fact: Fact = fact.parse().unwrap();
            known[fact as usize] = self.number(value.as_str().unwrap());
        }
        (known, answer.decision())
    }

    /// Every change that is told.
    fn told(&mut self, of: &WhyNot<'_>) -> BTreeSet<Known> {
        let mut all = BTreeSet::new();
        for change in of.changes() {
            let mut set: Known = [0; _];
            for fact in change.sets() {
                set[fact.fact as usize] = self.number(&fact.value);
            }
            assert!(all.insert(set), "a change is told twice");
        }
        all
    }
}

/// The facts in which one differs from another; nothing where a known one is not known there.
fn changed(from: &Known, to: &Known) -> Option<Known> {
    let kept = from.iter().zip(to).all(|(from, to)| *from == 0 || *to != 0);
    let set = |fact: usize| if from[fact] == to[fact] { 0 } else { to[fact] };
    kept.then(|| std::array::from_fn(set))
}

/// The answers to one question under all that can be known, by which wanted answers they give.
struct Space {
    points: Vec<Point>,
    /// For each point a bit for each wanted answer that it gives.
    gives: HashMap<Known, u16>,
}

impl Space {
    fn of(points: Vec<Point>) -> Self {
        let bits = |decision: &Decision| {
            let met = Wanted::iter().enumerate();
            met.filter(|(_, wanted)| wanted.is_met_by(*decision))
                .fold(0, |bits, (number, _)| bits | 1 << number)
        };
        let gives = points.iter().map(|(known, of)| (*known, bits(of)));
        Self {
            gives: gives.collect(),
            points,
        }
    }

    /// By trying all: every change from somewhere, with the wanted answers that it gives and that no
    /// part of it gives.
    fn minimal(&self, from: &Known) -> Vec<(Known, u16)> {
        let mut minimal = Vec::new();
        for (to, _) in &self.points {
            let mut bits = self.gives[to];
            let Some(set) = changed(from, to).filter(|_| bits != 0) else {
                continue;
            };
            let facts: Vec<usize> = (0..Fact::COUNT).filter(|fact| set[*fact] != 0).collect();
            for part in 0..(1_u32 << facts.len()) - 1 {
                let mut there = *from;
                for (_, fact) in facts
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| part >> at & 1 == 1)
                {
                    there[*fact] = to[*fact];
                }
                bits &= !self.gives[&there];
                if bits == 0 {
                    break;
                }
            }
            if bits != 0 {
                minimal.push((set, bits));
            }
        }
        minimal
    }
}

/// Asks for every wanted answer from all the circumstances there are: with nothing held, and for some
/// wanted answer with each fact in turn, and with all.
#[track_caller]
fn is_what_trying_finds(policy: &Policy) -> u64 {
    let mut asked = 0;
    // Most roles share their answers: where there are many, what was tried once need not be again.
    let mut seen: HashSet<String> = HashSet::new();
    for (role, subject) in policy.questions() {
        let all: Vec<Circumstances> = policy.circumstances_of(role, subject).unwrap().collect();
        let mut values = Values::default();
        let points: Vec<Point> = all
            .iter()
            .map(|of| values.point(&policy.classify(role, subject, of).unwrap()))
            .collect();
        if all.len() > 30 && !seen.insert(format!("{points:?}")) {
            continue;
        }
        let space = Space::of(points);
        let facts: Vec<Fact> = policy.facts_of(role, subject).unwrap().iter().collect();
        let one = |number: usize| match facts.get(number % (facts.len() + 1)) {
            Some(fact) => EnumSet::from(*fact),
            None => EnumSet::all(),
        };
        for (number, from) in all.iter().enumerate() {
            let minimal = space.minimal(&space.points[number].0);
            for (bit, wanted) in Wanted::iter().enumerate() {
                let held =
                    (number % Wanted::COUNT == bit).then(|| one(number / Wanted::COUNT + bit));
                for held in std::iter::once(EnumSet::empty()).chain(held) {
                    let why_not = policy.why_not(role, subject, from, wanted, held).unwrap();
                    let of = || format!("{role} {subject:?} {from:?} {wanted} {held:?}");
                    let found = values.told(&why_not);
                    let free = |set: &Known| held.iter().all(|fact| set[fact as usize] == 0);
                    let tried = minimal.iter().filter(|(_, bits)| bits >> bit & 1 == 1);
                    let tried: BTreeSet<Known> = tried.map(|(set, _)| *set).filter(free).collect();
                    assert_eq!(found, tried, "{}", of());
                    says_what_it_is(&why_not, of);
                    asked += 1;
                }
            }
        }
    }
    asked
}

/// Small changes come first, each with the answer that it leads to.
#[track_caller]
fn says_what_it_is(why_not: &WhyNot<'_>, of: impl Fn() -> String) {
    let changes = why_not.changes();
    assert_eq!(why_not.is_out_of_reach(), changes.is_empty(), "{}", of());
    let met = changes.iter().any(|change| change.sets().is_empty());
    assert_eq!(why_not.is_met(), met, "{}", of());
    assert!(!met || changes.len() == 1, "{}", of());
    assert!(
        changes.is_sorted_by_key(|change| change.sets().len()),
        "{}",
        of()
    );
    for change in changes {
        assert!(why_not.wanted().is_met_by(change.decision()), "{}", of());
        let forbidden = change
            .decision()
            .verdict()
            .is_some_and(|of| !of.is_permitted());
        assert!(!forbidden || change.provisos().is_empty(), "{}", of());
        let silent = change.decision() == Decision::Silent;
        let says_nothing = change
            .reasons()
            .all(|reason| reason.kind == ReasonKind::Scope);
        assert_eq!(says_nothing, silent, "{}", of());
    }
}

#[test]
fn of_telford_is_what_trying_finds() {
    assert!(is_what_trying_finds(telford()) > 10_000);
}

/// All of it, too: 1800 circumstances for what is said of pictures of others.
#[test]
fn of_trafalgar_is_what_trying_finds() {
    assert!(is_what_trying_finds(trafalgar()) > 30_000);
}

#[test]
fn of_the_base_file_is_what_trying_finds() {
    is_what_trying_finds(base());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn of_made_up_policies_is_what_trying_finds(text in generate::any_policy()) {
        is_what_trying_finds(&load(&text));
    }
}

fn in_class() -> Circumstances {
    Circumstances::new()
        .place(Place::Classroom)
        .time(time(10, 0, 0, 0))
}

/// Line 201: staff may use their own devices in non-teaching areas during school hours.
#[test]
fn staff_may_phone_where_nobody_is_taught() {
    let phones = |held: EnumSet<Fact>| {
        let (who, what) = (Role::Staff, Technology::PersonalPhones);
        telford()
            .why_not(who, what, &in_class(), Wanted::Allowed, held)
            .unwrap()
    };
    let why_not = phones(Fact::Time.into());
    let [change] = why_not.changes() else {
        panic!("{why_not}")
    };
    let set = &change.sets()[0];
    assert_eq!(
        (set.fact, &*set.value, set.was.as_deref()),
        (Fact::Place, "non-teaching-area", Some("classroom"))
    );
    let lines = change.reasons().filter_map(|reason| reason.source.lines);
    assert!(lines.into_iter().any(|lines| lines.to_string() == "201"));
    assert!(phones(Fact::Place.into()).is_out_of_reach());
    assert!(phones(EnumSet::all()).is_out_of_reach());
}

/// The facts of each change, with their values.
fn sets(of: &WhyNot<'_>) -> Vec<Vec<(Fact, String)>> {
    let set = |change: &ChangedCircumstances<'_>| {
        let facts = change.sets().iter();
        facts.map(|set| (set.fact, set.value.clone())).collect()
    };
    of.changes().iter().map(set).collect()
}

#[track_caller]
fn lines(of: &WhyNot<'_>) -> Vec<String> {
    let reasons = of.changes().iter().flat_map(ChangedCircumstances::reasons);
    let lines = reasons.filter_map(|reason| reason.source.lines.map(ToString::to_string));
    lines.collect()
}

/// Trafalgar, line 495: visitors may take pictures with the head's permission, and only with it.
#[test]
fn visitors_may_take_pictures_with_the_heads_permission() {
    let (who, what) = (Role::Visitor, Technology::PersonalPhonesPhoto);
    let in_class = Circumstances::new().place(Place::Classroom);
    let refused = in_class.headteacher_permission(false);
    for known in [in_class, refused] {
        let why_not = trafalgar()
            .why_not(who, what, &known, Wanted::Permitted, EnumSet::empty())
            .unwrap();
        let permission = (Fact::HeadteacherPermission, "yes".to_owned());
        assert_eq!(sets(&why_not), [vec![permission]], "{why_not}");
        assert!(lines(&why_not).iter().any(|lines| lines.contains("495")));
        assert!(
            why_not
                .to_string()
                .contains("with the headteacher's permission"),
            "{why_not}"
        );
    }
    let held = Fact::HeadteacherPermission;
    let why_not = trafalgar()
        .why_not(who, what, &refused, Wanted::Permitted, held)
        .unwrap();
    assert!(why_not.is_out_of_reach(), "{why_not}");
}

/// Telford, line 201: whoever wants to work on a laptop of their own asks the head first.
#[test]
fn staff_may_work_on_their_own_laptops_with_the_heads_permission() {
    let at_work = Circumstances::new().purpose(Purpose::Professional);
    let (who, what) = (Role::Staff, Technology::PersonalLaptops);
    // What they do in private is another matter, and the laptop is for work here.
    let why_not = telford()
        .why_not(who, what, &at_work, Wanted::Allowed, Fact::Purpose)
        .unwrap();
    let permission = (Fact::HeadteacherPermission, "yes".to_owned());
    assert_eq!(sets(&why_not), [vec![permission]], "{why_not}");
    assert!(lines(&why_not).iter().all(|line| line == "201"));
}

/// Row 17: unacceptable for everyone, whatever the circumstances; lines 23, 116 and 270 say where the
/// policy holds.
#[test]
fn nothing_makes_gambling_acceptable() {
    let (who, what) = (Role::Pupil, UserAction::Gambling);
    let none = EnumSet::empty();
    let nothing = Circumstances::new();
    let ask = |wanted: Wanted| {
        telford()
            .why_not(who, what, &nothing, wanted, none)
            .unwrap()
    };
    assert!(ask(Wanted::Permitted).is_out_of_reach());
    let outside = (Fact::WithinScope, "no".to_owned());
    assert_eq!(sets(&ask(Wanted::NotForbidden)), [vec![outside]]);
    assert!(ask(Verdict::NotAllowed.into()).is_met());
    assert_eq!(ask(Wanted::Forbidden).changes()[0].sets(), []);
}

/// Which outcomes each wanted answer is content with: its name says so.
#[test]
fn a_wanted_answer_is_met_by_what_it_says() {
    use Outcome::{Allowed, Discouraged, Illegal, NotAllowed, Silent, Unclear};
    let table: [(Wanted, &[Outcome]); Wanted::COUNT] = [
        (Wanted::Allowed, &[Allowed]),
        (Wanted::Discouraged, &[Discouraged]),
        (Wanted::NotAllowed, &[NotAllowed]),
        (Wanted::Illegal, &[Illegal]),
        (Wanted::Silent, &[Silent]),
        (Wanted::Unclear, &[Unclear]),
        (Wanted::Permitted, &[Allowed, Discouraged]),
        (Wanted::Forbidden, &[NotAllowed, Illegal]),
        (Wanted::NotForbidden, &[Allowed, Discouraged, Silent]),
        (
            Wanted::Decided,
            &[Allowed, Discouraged, NotAllowed, Illegal],
        ),
    ];
    for (wanted, outcomes) in table {
        assert_eq!(
            wanted.outcomes().iter().collect::<BTreeSet<_>>(),
            outcomes.iter().copied().collect()
        );
    }
    for verdict in Verdict::iter() {
        let met = |wanted: Wanted| wanted.is_met_by(Decision::Decided(verdict));
        let permitted = matches!(verdict, Verdict::Allowed | Verdict::Discouraged);
        assert!(met(verdict.into()) && met(Wanted::Decided) && !met(Wanted::Silent));
        assert_eq!(
            (met(Wanted::Permitted), met(Wanted::NotForbidden)),
            (permitted, permitted)
        );
        assert_eq!(met(Wanted::Forbidden), !permitted);
    }
    // Whatever can still come of it has to do.
    let depends = |outcomes: EnumSet<Outcome>| Decision::Depends {
        missing: Fact::Place.into(),
        outcomes,
    };
    assert!(Wanted::Permitted.is_met_by(depends(Allowed | Discouraged)));
    assert!(!Wanted::Permitted.is_met_by(depends(Allowed | Silent)));
    assert!(Wanted::NotForbidden.is_met_by(depends(Allowed | Silent)));
    assert!(!Wanted::Allowed.is_met_by(depends(Allowed | Discouraged)));
}

/// The names of a band are the policy's own, and its bounds are told.
#[test]
fn a_time_is_told_as_a_band_with_its_names() {
    let (who, what) = (Role::Staff, Technology::PersonalPhones);
    let unknown = Circumstances::new().place(Place::NonTeachingArea);
    let none = EnumSet::empty();
    let why_not = telford()
        .why_not(who, what, &unknown, Wanted::Allowed, none)
        .unwrap();
    let set = &why_not.changes()[0].sets()[0];
    assert_eq!((set.fact, &*set.value), (Fact::Time, "08:45-15:20"));
    assert_eq!(set.times, ["school-hours"]);
    assert_eq!(set.was, None);
}

#[test]
fn an_unknown_word_is_refused() {
    let own: Term<Role> = "lunchtime-supervisor".parse().unwrap();
    let nothing = Circumstances::new();
    let answer = telford().why_not(
        own,
        UserAction::Gambling,
        &nothing,
        Wanted::Allowed,
        EnumSet::empty(),
    );
    assert!(answer.is_err());
}
