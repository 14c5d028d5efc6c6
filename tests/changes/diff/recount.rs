//! Comparing two policies again, through the public methods alone: asking both everything.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Time;
use online_safety_policy::answer::Modality;
use online_safety_policy::change::diff::{Change, Direction, Given, PolicyDiff};
use online_safety_policy::vocabulary::{
    ConditionState, Fact, History, Intent, Moment, Occasion, Ownership, Place, Proviso, Purpose,
    Role, Term, Verdict, Word, YesNo,
};
use online_safety_policy::{
    Circumstances, Classification, Decision, Incident, Policy, Recommendation, Subject,
};
use strum::IntoEnumIterator as _;

/// Questions asked of both, and those answered otherwise: by the way they moved, those of them with
/// nothing left open, and those where nothing moves once all is known.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub asked: u64,
    pub changed: u64,
    pub by_way: BTreeMap<Direction, u64>,
    pub moved: BTreeMap<Direction, u64>,
    pub while_unknown: u64,
}

/// What a difference says of the same.
pub fn told(diff: &PolicyDiff<'_>) -> Count {
    let mut moved = BTreeMap::new();
    let mut while_unknown = 0;
    for change in diff.changes() {
        match change {
            Change::Act(change) => {
                for turn in &change.turns {
                    let questions = (turn.combinations * change.roles.len()) as u64;
                    if turn.while_unknown {
                        while_unknown += questions;
                    } else {
                        *moved.entry(turn.direction).or_default() += questions;
                    }
                }
            }
            Change::Incidents(change) => {
                *moved.entry(change.direction).or_default() += change.questions;
            }
            Change::Listed(_) => {}
        }
    }
    let ways = Direction::iter().map(|way| (way, diff.count(way)));
    Count {
        asked: diff.asked(),
        changed: diff.changed(),
        by_way: ways.filter(|(_, count)| *count > 0).collect(),
        moved,
        while_unknown,
    }
}

/// The same by asking.
pub fn counted(before: &Policy, after: &Policy) -> Count {
    let mut count = Count::default();
    let roles: BTreeSet<Term<Role>> = after.roles().collect();
    let subjects: BTreeSet<Subject> = after.subjects().collect();
    let shared = before
        .questions()
        .filter(|(role, subject)| roles.contains(role) && subjects.contains(subject));
    for (role, subject) in shared {
        let points = space(before, after, role, subject);
        let answers: Vec<_> = points
            .iter()
            .map(|(_, known)| {
                [before, after].map(|policy| policy.classify(role, subject, known).unwrap())
            })
            .collect();
        // Whether it lies within the scope, as long as nobody says and nothing puts it outside.
        let scope = (before.facts_of(role, subject).unwrap()
            | after.facts_of(role, subject).unwrap())
        .iter()
        .filter(|fact| !values([before, after], *fact).is_empty())
        .position(|fact| fact == Fact::WithinScope);
        let within: BTreeSet<&Vec<usize>> = points
            .iter()
            .zip(&answers)
            .filter(|(_, answers)| answers.iter().all(|of| of.scope() == ConditionState::Holds))
            .map(|((point, _), _)| point)
            .collect();
        let is_other = |point: &[usize], less: &Vec<usize>| {
            scope.is_some_and(|at| {
                less[at] == 0 && point[at] != 1 + YesNo::Yes.index() && within.contains(less)
            })
        };
        // Where all is known an answer moved in some way, and so it did for whoever knows less.
        let mut ways: BTreeMap<Vec<usize>, BTreeSet<Direction>> = BTreeMap::new();
        for ((point, _), [was, is]) in points.iter().zip(&answers) {
            if !point.contains(&0) && said(was) != said(is) {
                let way = moved(was, is);
                *count.moved.entry(way).or_default() += 1;
                for less in less_known(point).filter(|less| !is_other(point, less)) {
                    ways.entry(less).or_default().insert(way);
                }
            }
        }
        for ((point, _), [was, is]) in points.iter().zip(&answers) {
            count.asked += 1;
            if said(was) != said(is) {
                count.changed += 1;
                let ways = ways.get(point).map(Vec::from_iter).unwrap_or_default();
                count.while_unknown += u64::from(ways.is_empty());
                let way = match ways.as_slice() {
                    [way] => **way,
                    _ => Direction::Incomparable,
                };
                *count.by_way.entry(way).or_default() += 1;
            }
        }
    }
    let questions: BTreeSet<(Term<Role>, Incident)> = after
        .incident_questions()
        .map(|(role, incident, ..)| (role, incident))
        .collect();
    let shared = before
        .incident_questions()
        .filter(|(role, incident, ..)| questions.contains(&(*role, *incident)));
    for question in shared {
        count.asked += 1;
        let [was, is] = [before, after].map(|policy| follows(policy, &question));
        if was != is {
            count.changed += 1;
            let way = demanded(&was, &is);
            *count.moved.entry(way).or_default() += 1;
            *count.by_way.entry(way).or_default() += 1;
        }
    }
    count
}

/// A point with some of its facts, or none, or all, not known.
fn less_known(point: &[usize]) -> impl Iterator<Item = Vec<usize>> + '_ {
    let kept = |at: usize, set: u32, digit: usize| if set >> at & 1 == 1 { digit } else { 0 };
    (0..1_u32 << point.len()).map(move |set| {
        let digits = point.iter().enumerate();
        digits.map(|(at, digit)| kept(at, set, *digit)).collect()
    })
}

/// Every combination of the facts that either policy asks for, with the number of each fact's value in
/// it, 0 where it is not known.
pub fn space(
    a: &Policy,
    b: &Policy,
    role: Term<Role>,
    subject: Subject,
) -> Vec<(Vec<usize>, Circumstances)> {
    let facts = a.facts_of(role, subject).unwrap() | b.facts_of(role, subject).unwrap();
    let mut all = vec![(Vec::new(), Circumstances::new())];
    for fact in facts {
        let values = values([a, b], fact);
        if values.is_empty() {
            continue;
        }
        all = all
            .iter()
            .flat_map(|(point, known)| {
                let at = |digit: usize| [point.as_slice(), &[digit]].concat();
                let set = values.iter().enumerate().map(move |(number, value)| {
                    let known = known.set(fact.as_str(), value).unwrap();
                    (at(number + 1), known)
                });
                std::iter::once((at(0), *known))
                    .chain(set)
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    all
}

/// The values of a fact; the time at which each band of the day begins that either policy has.
pub fn values(policies: [&Policy; 2], fact: Fact) -> Vec<String> {
    fn all<W: Word>() -> Vec<String> {
        W::iter().map(|word| word.as_str().to_owned()).collect()
    }
    match fact {
        Fact::Place => all::<Place>(),
        Fact::Moment => all::<Moment>(),
        Fact::Occasion => all::<Occasion>(),
        Fact::Purpose => all::<Purpose>(),
        Fact::Device => all::<Ownership>(),
        // Neither policy has groups.
        Fact::Group => vec!["any-other".to_owned()],
        Fact::Time => {
            let starts = policies
                .iter()
                .flat_map(|policy| policy.circumstances_over(Fact::Time.into()));
            let starts: BTreeSet<Time> = starts.filter_map(|known| known.clock_time()).collect();
            starts
                .iter()
                .map(|time| time.strftime("%H:%M").to_string())
                .collect()
        }
        _ => all::<YesNo>(),
    }
}

/// What is said, and what must be kept to while doing what is not forbidden.
pub fn said(answer: &Classification<'_>) -> (Decision, Vec<Proviso>) {
    let forbidden = answer
        .verdict()
        .is_some_and(|verdict| !verdict.is_permitted());
    let provisos = if forbidden {
        Vec::new()
    } else {
        answer.provisos()
    };
    (answer.decision(), provisos)
}

/// The way in which an answer moved when all is known.
fn moved(was: &Classification<'_>, is: &Classification<'_>) -> Direction {
    let rank = |verdict| Verdict::iter().position(|of| of == verdict);
    match (was.decision(), is.decision()) {
        (Decision::Decided(old), Decision::Decided(new)) if old != new => {
            if rank(old) < rank(new) {
                Direction::Stricter
            } else {
                Direction::Looser
            }
        }
        (Decision::Decided(_), Decision::Decided(_)) => {
            let [old, new] = [was, is].map(|answer| BTreeSet::from_iter(answer.provisos()));
            match (old.is_subset(&new), new.is_subset(&old)) {
                (true, false) => Direction::Stricter,
                (false, true) => Direction::Looser,
                _ => Direction::Incomparable,
            }
        }
        (Decision::Silent, Decision::Silent) | (Decision::Unclear(_), Decision::Unclear(_)) => {
            Direction::Incomparable
        }
        (_, Decision::Silent) => Direction::NowSilent,
        (_, Decision::Unclear(_)) => Direction::NowUnclear,
        _ => Direction::NowDecided,
    }
}

pub type Follows = BTreeMap<String, Modality>;

pub fn follows(
    policy: &Policy,
    question: &(Term<Role>, Incident, Option<Intent>, History),
) -> Follows {
    let (role, incident, intent, history) = *question;
    let answer: Recommendation<'_> = policy.recommend(role, [incident], intent, history).unwrap();
    answer
        .responses()
        .map(|response| (response.id().to_owned(), response.modality()))
        .collect()
}

/// The way in which what follows moved: by how much each response is asked for.
pub fn demanded(was: &Follows, is: &Follows) -> Direction {
    let disputed = |of: &Follows| -> Vec<String> {
        let all = of.iter().filter(|(_, how)| **how == Modality::Disputed);
        all.map(|(id, _)| id.clone()).collect()
    };
    let (old, new) = (disputed(was), disputed(is));
    match (
        was.is_empty(),
        is.is_empty(),
        old.is_empty(),
        new.is_empty(),
    ) {
        (_, true, ..) => return Direction::NowSilent,
        (_, _, true, false) => return Direction::NowUnclear,
        (true, ..) | (_, _, false, true) => return Direction::NowDecided,
        _ if old != new => return Direction::Incomparable,
        _ => {}
    }
    let degree = |of: &Follows, id: &String| {
        of.get(id)
            .map_or(0, |how| if *how == Modality::Available { 1 } else { 2 })
    };
    let ids = was.keys().chain(is.keys());
    let signs: BTreeSet<_> = ids.map(|id| degree(is, id).cmp(&degree(was, id))).collect();
    match (
        signs.contains(&std::cmp::Ordering::Greater),
        signs.contains(&std::cmp::Ordering::Less),
    ) {
        (true, false) => Direction::Stricter,
        (false, true) => Direction::Looser,
        _ => Direction::Incomparable,
    }
}

/// The circumstances of a case, one at a time; facts that it leaves out have every value.
pub fn expand(
    policies: [&Policy; 2],
    facts: impl IntoIterator<Item = Fact>,
    case: &[Given],
) -> Vec<Circumstances> {
    let mut all = vec![Circumstances::new()];
    for fact in facts {
        let mut values = values(policies, fact);
        if let Some(given) = case.iter().find(|given| given.fact == fact) {
            values.retain(|value| match fact {
                Fact::Time => given.values.iter().any(|stretch| {
                    let (from, to) = stretch.split_once('-').unwrap();
                    from <= value.as_str() && value.as_str() < to
                }),
                _ => given.values.contains(value),
            });
        }
        if values.is_empty() {
            continue;
        }
        all = all
            .iter()
            .flat_map(|known| {
                values
                    .iter()
                    .map(|value| known.set(fact.as_str(), value).unwrap())
            })
            .collect();
    }
    all
}
