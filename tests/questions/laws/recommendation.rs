//! What every answer to "what follows" keeps to, whatever the policy.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::mem::discriminant;

use online_safety_policy::answer::{Modality, ReasonKind, ResponseList, Says};
use online_safety_policy::vocabulary::Standing;
use online_safety_policy::vocabulary::{History, Intent, ResponseKind, Role, Term};
use online_safety_policy::{Incident, Policy, Recommendation};
use strum::IntoEnumIterator as _;
use support::space::HISTORIES;

type Ids<'p> = BTreeSet<&'p str>;

/// An answer, as sets of words.
#[derive(Debug, PartialEq)]
struct Told<'p> {
    required: Ids<'p>,
    disputed: Ids<'p>,
    available: Ids<'p>,
    choices: Ids<'p>,
    depending: Ids<'p>,
    /// Whatever follows or may, in whatever way.
    all: Ids<'p>,
    referrals: Ids<'p>,
}

fn set(list: Option<ResponseList<'_>>) -> Ids<'_> {
    list.iter().flat_map(ResponseList::ids).collect()
}

fn united<'p>(one: &Ids<'p>, two: &Ids<'p>) -> Ids<'p> {
    one.union(two).copied().collect()
}

fn told<'p>(answer: &Recommendation<'p>) -> Told<'p> {
    let referral = |kind| kind == ResponseKind::Referral;
    let referrals = answer.responses().filter(|r| referral(r.kind()));
    Told {
        required: set(answer.required()),
        disputed: set(answer.disputed()),
        available: set(answer.available()),
        choices: {
            let choices = answer
                .responses()
                .filter(|r| r.modality() == Modality::OneOf);
            choices.map(|r| r.id()).collect()
        },
        depending: set(answer.depending()),
        all: answer.responses().map(|r| r.id()).collect(),
        referrals: referrals.map(|r| r.id()).collect(),
    }
}

/// All that is said in an answer, in words.
fn in_full(answer: &Recommendation<'_>) -> String {
    let mut text = String::new();
    for response in answer.responses() {
        text += &format!("{} {}; ", response.id(), response.modality());
    }
    for reason in answer.reasons() {
        text += &format!("{} {} {}; ", reason.kind, reason.rule, reason.source);
    }
    for repetition in answer.repetitions() {
        text += &format!("{} {}; ", repetition.row, repetition.effect);
    }
    text + &format!("{:?} {:?}", answer.set_aside(), answer.unspoken())
}

fn ask<'p>(
    policy: &'p Policy,
    role: Term<Role>,
    incidents: &[Incident],
    intent: Option<Intent>,
    history: History,
) -> Recommendation<'p> {
    policy.recommend(role, incidents, intent, history).unwrap()
}

/// One role for each table that judges some, and one whom none judges.
fn judged_roles(policy: &Policy) -> Vec<Term<Role>> {
    let mut done = BTreeSet::new();
    let incidents = |role| -> Vec<_> { policy.incidents_of(role).unwrap().collect() };
    let roles = policy.roles();
    roles.filter(|role| done.insert(incidents(*role))).collect()
}

/// Holds a policy to the laws about one incident at a time.
pub(crate) fn check(policy: &Policy) {
    let roles = judged_roles(policy);
    for question in policy.incident_questions() {
        let (role, incident, intent, history) = question;
        let answer = ask(policy, role, &[incident], intent, history);
        if roles.contains(&role) {
            let again = ask(policy, role, &[incident], intent, history);
            assert_eq!(told(&answer), told(&again), "asked twice: {question:?}");
            check_parts(&answer, &question);
            check_reasons(&answer, &question);
            check_history(policy, question);
        }
        // One table has one answer, whomever it judges.
        for other in &roles {
            match policy.recommend(*other, [incident], intent, history) {
                Ok(other) if other.is_judged() && answer.is_judged() => {
                    assert_eq!(told(&other), told(&answer), "{question:?}");
                }
                _ => {}
            }
        }
    }
}

/// The parts of an answer fit together.
fn check_parts(answer: &Recommendation<'_>, asked: &dyn Debug) {
    let told = told(answer);
    let count = answer.responses().count();
    assert_eq!(
        told.all.len(),
        count,
        "a response is listed once: {asked:?}"
    );
    assert!(told.disputed.is_disjoint(&told.required), "{asked:?}");
    let all = united(&united(&told.required, &told.disputed), &told.available);
    let all = united(&united(&all, &told.choices), &told.depending);
    assert_eq!(told.all, all, "{asked:?}");
    let depends = !answer.leads_to().is_empty();
    assert!(depends || told.depending.is_empty(), "{asked:?}");
    let standing = match (told.all.is_empty(), told.disputed.is_empty()) {
        (true, _) => Standing::Silent,
        (false, true) if depends => Standing::Depends,
        (false, true) => Standing::Answered,
        (false, false) => Standing::Unclear,
    };
    check_choices(answer, &told, asked);
    check_times(answer, asked);
    assert_eq!(answer.standing(), standing, "{asked:?}");
    assert_eq!(
        answer.is_silent(),
        standing == Standing::Silent,
        "{asked:?}"
    );
    // In the order in which to act: what must be done before what may, then by urgency.
    let order: Vec<_> = answer
        .responses()
        .map(|r| (r.modality(), r.urgency()))
        .collect();
    assert!(order.is_sorted(), "{asked:?}: {order:?}");
    // Of whom no table judges, rules alone say what follows.
    let ruled = answer.reasons().all(|r| r.kind == ReasonKind::ResponseRule);
    assert!(answer.is_judged() || ruled, "{asked:?}");
}

/// Of each set one is due, and none of it is left out of the answer or told as free.
fn check_choices(answer: &Recommendation<'_>, told: &Told<'_>, asked: &dyn Debug) {
    for chosen in answer.one_of() {
        let set: Ids<'_> = chosen.ids().collect();
        assert!(set.len() > 1, "{asked:?}: {set:?}");
        assert!(set.is_disjoint(&told.required), "{asked:?}: {set:?}");
        let open = united(&told.choices, &told.disputed);
        assert!(set.is_subset(&open), "{asked:?}: {set:?}");
        assert_ne!(answer.standing(), Standing::Silent, "{asked:?}");
        let text = answer.to_string();
        assert!(!text.contains("neither asks for a response"), "{text}");
    }
}

/// Where it depends on the time, each time that it may be is told, and not all alike; where it does not,
/// every time has this answer.
fn check_times(answer: &Recommendation<'_>, asked: &dyn Debug) {
    let each = answer.leads_to();
    let measures = |of: &Recommendation<'_>| -> BTreeSet<_> {
        let all = of.responses().map(|r| (r.id().to_owned(), r.measures()));
        all.map(|(id, measures)| (id, format!("{measures:?}")))
            .collect()
    };
    let full = |of: &Recommendation<'_>| {
        let sets = of.one_of().into_iter();
        let sets: BTreeSet<Vec<String>> = sets
            .map(|set| set.ids().map(str::to_owned).collect())
            .collect();
        let how = of.responses().map(|r| (r.id().to_owned(), r.modality()));
        (how.collect::<BTreeSet<_>>(), sets, measures(of))
    };
    if let Some((_, first)) = each.first() {
        assert!(answer.history().time().is_none(), "{asked:?}");
        let differs = |(_, other): &(History, Recommendation<'_>)| full(other) != full(first);
        assert!(each.iter().any(differs), "{asked:?}");
    }
    for (history, there) in &each {
        assert!(
            history.time().is_some() && there.leads_to().is_empty(),
            "{asked:?}"
        );
        let required = set(answer.required());
        assert!(required.is_subset(&set(there.required())), "{asked:?}");
    }
    if each.is_empty() && answer.history().time().is_none() {
        let policy = answer.policy();
        let incidents: Vec<_> = answer.asked().collect();
        let nths = (1..=8).filter_map(std::num::NonZeroU8::new);
        let all = nths.map(|time| History::nth(time, answer.history().is_after_warning()));
        let possible =
            all.filter(|time| answer.history() == History::Unknown || *time != History::FirstTime);
        for history in possible.filter(|_| !answer.ladders().is_empty()) {
            let there = ask(policy, answer.role(), &incidents, answer.intent(), history);
            assert_eq!(full(&there), full(answer), "{asked:?} {history}");
        }
    }
}

/// The reasons together say what the answer says, no more and no less.
fn check_reasons(answer: &Recommendation<'_>, asked: &dyn Debug) {
    let (mut required, mut all) = (Ids::new(), Ids::new());
    for reason in answer.reasons() {
        super::reasons::check(&reason, asked);
        let Says::Responses {
            required: must,
            available: may,
            one_of,
        } = reason.says
        else {
            panic!("{asked:?}: {}", reason.kind);
        };
        required.extend(must.ids());
        all.extend(must.ids().chain(may.ids()));
        all.extend(one_of.iter().flat_map(ResponseList::ids));
    }
    let told = told(answer);
    assert_eq!(all, told.all, "{asked:?}");
    // What one time requires and another does not is neither required nor in dispute.
    let sure = united(&told.required, &told.disputed);
    assert_eq!(&required - &told.depending, sure, "{asked:?}");
    let none = answer.reasons().next().is_none();
    assert_eq!(none, answer.is_silent(), "{asked:?}: {}", in_full(answer));
}

/// Nothing that follows a first time is missing, or weaker, when it happens again.
fn check_history(policy: &Policy, question: (Term<Role>, Incident, Option<Intent>, History)) {
    let (role, incident, intent, history) = question;
    let again = match history {
        History::FirstTime => History::Repeat,
        History::Repeat => History::RepeatAfterWarning,
        // A step may take the place of those before it.
        _ => return,
    };
    if !policy
        .recommend(role, [incident], intent, again)
        .unwrap()
        .ladders()
        .is_empty()
    {
        return;
    }
    let before = ask(policy, role, &[incident], intent, history);
    let after = ask(policy, role, &[incident], intent, again);
    check_no_weaker(&before, &after, &question);
    if history == History::FirstTime {
        assert!(before.repetitions().is_empty(), "{question:?}");
    }
}

/// Every response of one answer is in another, as strong as it was or stronger.
fn check_no_weaker(less: &Recommendation<'_>, more: &Recommendation<'_>, asked: &dyn Debug) {
    let (few, many) = (told(less), told(more));
    assert!(few.required.is_subset(&many.required), "{asked:?}");
    assert!(few.available.is_subset(&many.available), "{asked:?}");
    assert!(few.all.is_subset(&many.all), "{asked:?}");
    assert!(few.referrals.is_subset(&many.referrals), "{asked:?}");
    let strength = |modality| match modality {
        Modality::Required => 4,
        Modality::OneOf => 3,
        Modality::Disputed => 2,
        Modality::Depends => 1,
        Modality::Available => 0,
    };
    for response in less.responses() {
        let mut same = more.responses().filter(|other| other.id() == response.id());
        let same = strength(same.next().unwrap().modality());
        assert!(same >= strength(response.modality()), "{asked:?}");
    }
}

/// Holds a policy to the laws about several incidents at once: for each pair
/// of at most so many of which it speaks, and one of which it does not.
pub(crate) fn check_pairs(policy: &Policy, most: usize) {
    for role in judged_roles(policy) {
        let mut all: Vec<_> = policy.incidents_of(role).unwrap().collect();
        // Whom no table judges can be asked about in the words of one at a time.
        let table = discriminant(&all[0]);
        all.retain(|incident| discriminant(incident) == table);
        let says = |incident: &Incident| {
            !ask(
                policy,
                role,
                &[*incident],
                None,
                History::RepeatAfterWarning,
            )
            .is_silent()
        };
        let (mut telling, silent): (Vec<_>, Vec<_>) = all.iter().copied().partition(says);
        let step = telling.len() / most + 1;
        telling = telling.into_iter().step_by(step).collect();
        telling.extend(silent.first());
        for (at, first) in telling.iter().enumerate() {
            for second in &telling[at..] {
                check_pair(policy, role, *first, *second);
            }
        }
        check_all_at_once(policy, role, &all);
    }
}

/// The answer to both is both answers together, in whatever order they are named.
fn check_pair(policy: &Policy, role: Term<Role>, first: Incident, second: Incident) {
    for intent in [None].into_iter().chain(Intent::iter().map(Some)) {
        for history in HISTORIES {
            let asked = &(role, first, second, intent, history);
            let ask = |incidents: &[Incident]| ask(policy, role, incidents, intent, history);
            let alone = [first, second].map(|incident| ask(&[incident]));
            let both = ask(&[first, second]);
            if alone
                .iter()
                .any(|one| !one.one_of().is_empty() || !one.ladders().is_empty())
            {
                // What one incident settles may leave free what is one of several of the other, and of
                // two ladders both may turn where neither does alone.
                continue;
            }
            for one in &alone {
                check_no_weaker(one, &both, asked);
            }
            let [one, two] = alone.each_ref().map(told);
            let whole = told(&both);
            assert_eq!(
                whole.required,
                united(&one.required, &two.required),
                "{asked:?}"
            );
            assert_eq!(
                whole.available,
                united(&one.available, &two.available),
                "{asked:?}"
            );
            assert_eq!(whole.all, united(&one.all, &two.all), "{asked:?}");
            let disputed = united(&one.disputed, &two.disputed);
            let disputed: Ids<'_> = disputed.difference(&whole.required).copied().collect();
            assert_eq!(whole.disputed, disputed, "{asked:?}");
            for others in [&[second, first][..], &[first, second, first]] {
                assert_eq!(in_full(&ask(others)), in_full(&both), "{asked:?}");
            }
            check_parts(&both, asked);
            check_reasons(&both, asked);
        }
    }
}

/// All incidents together lose nothing that one of them asks for.
fn check_all_at_once(policy: &Policy, role: Term<Role>, incidents: &[Incident]) {
    for history in HISTORIES {
        let all = ask(policy, role, incidents, None, history);
        for incident in incidents {
            let one = ask(policy, role, &[*incident], None, history);
            check_no_weaker(&one, &all, &(role, incident, history));
        }
    }
}
