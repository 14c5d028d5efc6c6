//! What a change says of itself is so: who, which incidents, when, from what to what, and by which rules.

use std::collections::BTreeSet;

use online_safety_policy::answer::{Modality, ReasonKind, ResponseList, Says};
use online_safety_policy::change::diff::{ActChange, Change, Direction, IncidentChange, Past};
use online_safety_policy::vocabulary::{History, Intent, Role, Term};
use online_safety_policy::{
    Circumstances, Classification, Decision, Incident, Policy, Reason, Recommendation, Subject,
};
use strum::IntoEnumIterator as _;
use support::space::HISTORIES;

use super::recount::{expand, said};

/// Under the circumstances that a change names, and only there, both answers are as it says.
#[track_caller]
pub fn holds_where_it_says(a: &Policy, b: &Policy) {
    let diff = a.diff(b);
    let mut acts: BTreeSet<(Subject, Term<Role>)> = BTreeSet::new();
    let mut incidents: BTreeSet<(Term<Role>, Incident, Option<Intent>, History)> = BTreeSet::new();
    for change in diff.changes() {
        match change {
            Change::Act(change) => {
                // One line for each row and whoever it concerns.
                for role in &change.roles {
                    assert!(acts.insert((change.subject, *role)), "{role} twice");
                }
                act(a, b, change);
            }
            Change::Incidents(change) => {
                let questions = asked(change);
                assert_eq!(questions.len() as u64, change.questions);
                for question in questions {
                    assert!(incidents.insert(question), "{question:?} twice");
                    follows(a, b, change, question);
                }
                rules(a, b, change);
            }
            Change::Listed(change) => assert_ne!(change.before, change.after),
        }
    }
    // What changed alike is told as one.
    for (number, one) in diff.changes().iter().enumerate() {
        for other in &diff.changes()[number + 1..] {
            match (one, other) {
                (Change::Act(one), Change::Act(other)) => {
                    let essence = |of: &ActChange<'_>| -> Vec<_> {
                        let turns = of.turns.iter();
                        turns
                            .map(|turn| {
                                let (was, is) = (turn.before.clone(), turn.after.clone());
                                (was, is, turn.when.clone(), turn.combinations)
                            })
                            .collect()
                    };
                    let each = |of: &ActChange<'_>| of.questions / of.roles.len() as u64;
                    let alike = one.subject == other.subject
                        && each(one) == each(other)
                        && essence(one) == essence(other);
                    assert!(!alike, "{:?} and {:?}", one.roles, other.roles);
                }
                (Change::Incidents(one), Change::Incidents(other)) => {
                    let what = |of: &IncidentChange<'_>| {
                        (of.table, of.roles.clone(), of.when.clone(), of.direction)
                    };
                    let alike = what(one) == what(other) && one.responses == other.responses;
                    assert!(!alike, "{:?} and {:?}", one.incidents, other.incidents);
                }
                _ => {}
            }
        }
    }
}

fn act(a: &Policy, b: &Policy, change: &ActChange<'_>) {
    let ways: BTreeSet<Direction> = change.turns.iter().map(|turn| turn.direction).collect();
    let way = match Vec::from_iter(ways).as_slice() {
        [way] => *way,
        _ => Direction::Incomparable,
    };
    assert_eq!(change.direction, way, "{:?}", change.subject);
    for turn in change.turns.iter().filter(|turn| !turn.when.is_empty()) {
        let mut reasons: [Vec<Reason<'_>>; 2] = Default::default();
        // For each combination, the rules for all whom it concerns.
        let mut together = vec![<[Vec<Reason<'_>>; 2]>::default(); turn.combinations];
        for role in &change.roles {
            let facts = a.facts_of(*role, change.subject).unwrap()
                | b.facts_of(*role, change.subject).unwrap();
            let all: Vec<Circumstances> = turn
                .when
                .iter()
                .flat_map(|case| expand([a, b], facts, case))
                .collect();
            assert_eq!(all.len(), turn.combinations);
            for (known, together) in all.into_iter().zip(&mut together) {
                let answers: [Classification<'_>; 2] =
                    [a, b].map(|policy| policy.classify(*role, change.subject, &known).unwrap());
                let told = [&turn.before, &turn.after];
                let told = told.map(|of| (of.decision, of.provisos.clone()));
                assert_eq!(answers.each_ref().map(said), told);
                for (all, answer) in reasons.iter_mut().zip(&answers) {
                    all.extend(answer.reasons());
                }
                for (all, answer) in together.iter_mut().zip(&answers) {
                    all.extend(answer.reasons());
                }
            }
        }
        let sides = [
            (&turn.before, &turn.before_reasons),
            (&turn.after, &turn.after_reasons),
        ];
        let side = |at: usize, told: &[Reason<'_>]| {
            let mut all = together.iter().map(|of| &of[at]);
            all.any(|of| of.iter().all(|reason| told.contains(reason)))
        };
        assert!(side(0, &turn.before_reasons) && side(1, &turn.after_reasons));
        for ((ruling, told), asked) in sides.into_iter().zip(&reasons) {
            // Of what is silent, no more is told than where the policy ends.
            let mut rules = told
                .iter()
                .filter(|reason| reason.kind != ReasonKind::Scope);
            assert_eq!(rules.next().is_none(), ruling.decision == Decision::Silent);
            for (number, reason) in told.iter().enumerate() {
                assert!(asked.contains(reason), "{reason:?}");
                assert!(!told[..number].contains(reason), "{reason:?} twice");
            }
        }
    }
}

/// Every question that a change is about.
fn asked(of: &IncidentChange<'_>) -> Vec<(Term<Role>, Incident, Option<Intent>, History)> {
    let mut all = Vec::new();
    for role in &of.roles {
        for incident in &of.incidents {
            for (intent, history) in of.when.iter().flat_map(pasts) {
                all.push((*role, *incident, intent, history));
            }
        }
    }
    all
}

fn pasts(of: &Past) -> Vec<(Option<Intent>, History)> {
    let intents = [None].into_iter().chain(Intent::iter().map(Some));
    let intents = intents.filter(|of_| of.intents.is_empty() || of.intents.contains(of_));
    intents
        .flat_map(|intent| {
            HISTORIES
                .into_iter()
                .filter(|of_| of.histories.is_empty() || of.histories.contains(of_))
                .map(move |history| (intent, history))
        })
        .collect()
}

/// The responses that a change names follow as it says, and all others as before.
fn follows(
    a: &Policy,
    b: &Policy,
    change: &IncidentChange<'_>,
    (role, incident, intent, history): (Term<Role>, Incident, Option<Intent>, History),
) {
    let [was, is]: [Recommendation<'_>; 2] =
        [a, b].map(|policy| policy.recommend(role, [incident], intent, history).unwrap());
    let how = |of: &Recommendation<'_>, id: &str| -> Option<Modality> {
        let found = of.responses().find(|response| response.id() == id);
        found.map(|response| response.modality())
    };
    let ids: BTreeSet<&str> = was
        .responses()
        .chain(is.responses())
        .map(|response| response.id())
        .collect();
    let moved: BTreeSet<&str> = ids
        .into_iter()
        .filter(|id| how(&was, id) != how(&is, id))
        .collect();
    assert_eq!(moved, change.responses.iter().map(|of| of.id).collect());
    for response in &change.responses {
        assert_eq!(how(&was, response.id), response.before);
        assert_eq!(how(&is, response.id), response.after);
    }
}

/// The rules that are named are rules of that policy about one of the incidents, each names a response
/// that moved, and for each incident and response that followed there is one.
fn rules(a: &Policy, b: &Policy, change: &IncidentChange<'_>) {
    let named = |reason: &Reason<'_>| -> Vec<String> {
        match &reason.says {
            Says::Responses {
                required,
                available,
                one_of,
            } => {
                let lists = [required, available].into_iter().chain(one_of);
                lists
                    .flat_map(ResponseList::ids)
                    .map(str::to_owned)
                    .collect()
            }
            _ => Vec::new(),
        }
    };
    let sides = [(a, &change.before_reasons), (b, &change.after_reasons)];
    for (side, (policy, reasons)) in sides.into_iter().enumerate() {
        let mut asked: Vec<Reason<'_>> = Vec::new();
        for (role, incident, intent, history) in self::asked(change) {
            let answer = policy.recommend(role, [incident], intent, history).unwrap();
            asked.extend(answer.reasons());
        }
        let mut all: Vec<String> = Vec::new();
        for (number, reason) in reasons.iter().enumerate() {
            assert!(asked.contains(reason), "{reason:?}");
            assert!(!reasons[..number].contains(reason), "{reason:?} twice");
            let named = named(reason);
            let moved = change
                .responses
                .iter()
                .any(|of| named.iter().any(|id| id == of.id));
            assert!(moved, "{reason:?}");
            all.extend(named);
        }
        for response in &change.responses {
            let modality = [response.before, response.after][side];
            assert!(modality.is_none() || all.iter().any(|id| id == response.id));
        }
        // Of each incident one that says so.
        for incident in &change.incidents {
            let questions = self::asked(change).into_iter();
            let of: Vec<Reason<'_>> = questions
                .filter(|(_, about, ..)| about == incident)
                .flat_map(|(role, about, intent, history)| {
                    let answer = policy.recommend(role, [about], intent, history).unwrap();
                    answer.reasons().collect::<Vec<_>>()
                })
                .collect();
            for response in &change.responses {
                let says = |reason: &&Reason<'_>| named(reason).iter().any(|id| id == response.id);
                let modality = [response.before, response.after][side];
                let told = reasons
                    .iter()
                    .filter(says)
                    .any(|reason| of.contains(reason));
                assert!(modality.is_none() || told, "{incident:?} {}", response.id);
            }
        }
    }
}
