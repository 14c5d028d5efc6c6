//! What the logic of several readers asks of an answer, and choices between messages that several
//! readers have, each in words of their own.

use enumset::EnumSet;

use super::catalogue::{Phrase, facts, names, plain, shared};
use crate::answer::decision::{
    Assessment, Classification, Modality, Obstacle, Reading, Reason, ReasonKind, Recommendation,
    RecommendedResponse, Repetition, Rest, Says,
};
use crate::policy::{IncidentTable, Policy};
use crate::tell::phrase::words;
use crate::vocabulary::Verdict;
use crate::vocabulary::outcome::{Decision, Standing};

/// A message with one slot, and so on.
type One<M> = fn(Phrase) -> M;
type Two<M> = fn(Phrase, Phrase) -> M;
type Three<M> = fn(Phrase, Phrase, Phrase) -> M;
type Four<M> = fn(Phrase, Phrase, Phrase, Phrase) -> M;

/// How it is worded what a value leads to.
type Leads = fn(&Policy, Decision) -> Phrase;

/// Whether it may be done: allowed, discouraged, not allowed, illegal, silent or unclear; or on
/// which facts that depends.
pub(super) fn answer<M>(of: &Classification<'_>, messages: [Three<M>; 6], depends: Four<M>) -> M {
    let [allowed, discouraged, not_allowed, illegal, silent, unclear] = messages;
    let (act, known) = (shared::act(of), shared::known(of));
    let who = shared::who(of.policy, of.role);
    let message = match of.decision {
        Decision::Decided(Verdict::Allowed) => allowed,
        Decision::Decided(Verdict::Discouraged) => discouraged,
        Decision::Decided(Verdict::NotAllowed) => not_allowed,
        Decision::Decided(Verdict::Illegal) => illegal,
        Decision::Silent => silent,
        Decision::Unclear(_) => unclear,
        Decision::Depends { missing, .. } => {
            return depends(act, who, known, facts::nouns(of.policy, missing));
        }
    };
    message(act, who, known)
}

/// The facts on which it turns; `leads` words what a value leads to.
pub(super) fn turns_on<M>(
    of: &Classification<'_>,
    (leads_to, leads): (Two<M>, Leads),
    [nothing, nothing_else]: [M; 2],
) -> Vec<M> {
    let turns = of.turns();
    let each = turns.facts.iter().flat_map(|(fact, turns)| {
        turns.iter().map(|turn| {
            let values = shared::values(of, *fact, &turn.values);
            leads_to(values, leads(of.policy, turn.decision))
        })
    });
    let rest = turns.rest.map(|rest| match rest {
        Rest::Nothing => nothing,
        Rest::NothingElse => nothing_else,
    });
    each.chain(rest).collect()
}

/// What it fails on, where all that is said would allow it under conditions.
pub(super) fn obstacle<M>(of: &Classification<'_>, in_the_way: One<M>, none_met: M) -> Option<M> {
    Some(match of.obstacle()? {
        Obstacle::Fails(failing) => in_the_way(facts::needed(of, &failing)),
        Obstacle::NoneMet => none_met,
    })
}

/// What must be kept to while doing it, which matters only where it may be done.
pub(super) fn provisos<M>(of: &Classification<'_>, keep_to: One<M>) -> impl Iterator<Item = M> {
    let may = of.verdict().is_none_or(Verdict::is_permitted);
    let provisos = may.then(|| of.provisos()).into_iter().flatten();
    provisos.map(move |proviso| keep_to(plain::order(proviso)))
}

/// What was not kept to, though it may be done on that condition alone.
pub(super) fn broken<M>(of: &Classification<'_>, not_kept: One<M>) -> impl Iterator<Item = M> {
    let broken = of.broken().into_iter();
    broken.map(move |proviso| not_kept(plain::order(proviso)))
}

/// What an act amounts to: if it is not allowed, if it may be allowed after all, or though the
/// policy says nothing about the act itself.
pub(super) fn premise<M>(of: &Assessment<'_>, messages: [One<M>; 3]) -> One<M> {
    let [forbidden, if_forbidden, though_silent] = messages;
    match of.classification.decision {
        Decision::Decided(_) => forbidden,
        Decision::Silent => though_silent,
        Decision::Unclear(_) | Decision::Depends { .. } => if_forbidden,
    }
}

/// What happened, to whom it is answered, and how firmly: nothing, by choice, required, required in
/// one reading, or depending on which time it is.
pub(super) fn heading<M>(
    of: &Recommendation<'_>,
    [nothing, by_choice, follows, in_one_reading, by_time]: [Three<M>; 5],
    not_judged: One<M>,
) -> M {
    let who = shared::who(of.policy, of.role);
    if of.table().is_none() {
        return not_judged(who);
    }
    let message = match of.standing() {
        Standing::Silent => nothing,
        Standing::Unclear => in_one_reading,
        Standing::Depends => by_time,
        Standing::Answered if of.required | of.choice == 0 => by_choice,
        Standing::Answered => follows,
    };
    message(shared::asked(of), who, shared::past(of))
}

/// The incidents that a row answers for in another intent alone.
pub(super) fn elsewhere<M>(
    of: &Recommendation<'_>,
    answered_as: Four<M>,
    set_aside: Three<M>,
) -> Vec<M> {
    let each = of.elsewhere().map(|elsewhere| {
        let incident = shared::incident(of, elsewhere.asked);
        let intents = shared::any(elsewhere.speaks);
        let intent = shared::any([elsewhere.intent]);
        match elsewhere.other {
            Some(other) => answered_as(incident, shared::incident(of, other), intents, intent),
            None => set_aside(incident, intents, intent),
        }
    });
    each.collect()
}

/// Incidents of which nothing is said, beside others of which something is.
pub(super) fn passed_over<M>(of: &Recommendation<'_>, unspoken: One<M>) -> Option<M> {
    let incidents = of.passed_over();
    (!incidents.is_empty()).then(|| unspoken(shared::incidents(of, incidents)))
}

/// The readings of rows that can be read in several ways, where that matters to the answer.
pub(super) fn row_readings<'p>(of: &Recommendation<'p>) -> Vec<Reason<'p>> {
    if of.disputed == 0 {
        return Vec::new();
    }
    let reasons: Vec<Reason<'p>> = of
        .reasons()
        .filter(|reason| reason.kind != ReasonKind::ResponseRule)
        .collect();
    let rows = reasons.iter().filter(|reason| {
        let same = |other: &&Reason<'p>| other.source == reason.source;
        reasons.iter().filter(same).count() > 1
    });
    rows.cloned().collect()
}

/// What each reading of a row requires, where that matters to the answer, and where it stands.
pub(super) fn required_in_readings<'p>(of: &Recommendation<'p>) -> Vec<(Phrase, Reason<'p>)> {
    let readings = row_readings(of).into_iter();
    let required = readings.filter_map(|reason| match &reason.says {
        Says::Responses { required, .. } => Some((shared::responses_or_none(required), reason)),
        _ => None,
    });
    required.collect()
}

/// The responses among which the school may choose, if there are any.
pub(super) fn choice<M>(of: &Recommendation<'_>, may_choose: One<M>) -> Option<M> {
    let available: Vec<_> = each(of, Modality::Available).collect();
    (!available.is_empty()).then(|| may_choose(names::measured(&available)))
}

/// The sets of which one must follow.
pub(super) fn one_of<M>(of: &Recommendation<'_>, told: impl Fn(Phrase) -> M) -> Vec<M> {
    let choices: Vec<_> = each(of, Modality::OneOf).collect();
    let sets = of.one_of().into_iter().map(move |set| {
        let those: Vec<_> = choices
            .iter()
            .filter(|r| set.ids().any(|id| id == r.id()))
            .copied()
            .collect();
        told(names::measured(&those))
    });
    sets.collect()
}

/// What each time leads to, where the answer depends on which it is.
pub(super) fn by_time<M>(
    of: &Recommendation<'_>,
    [requires, one_must, allows]: [Two<M>; 3],
    nothing: One<M>,
) -> Vec<M> {
    let each = of.leads_to().into_iter().map(|(history, at)| {
        let those = |modality| {
            let those: Vec<_> = each(&at, modality).collect();
            (!those.is_empty()).then(|| names::measured(&those))
        };
        let sets = one_of(&at, |set| set);
        (
            history,
            (those(Modality::Required), sets, those(Modality::Available)),
        )
    });
    let mut told = Vec::new();
    for (time, (required, sets, available)) in words::by_time(each.collect()) {
        let time = || shared::written(&time);
        if required.is_none() && sets.is_empty() && available.is_none() {
            told.push(nothing(time()));
        }
        told.extend(required.map(|responses| requires(time(), responses)));
        told.extend(sets.into_iter().map(|set| one_must(time(), set)));
        told.extend(available.map(|responses| allows(time(), responses)));
    }
    told
}

/// What rows on repeats do: the row, what it does to which incident; or that there is none.
pub(super) fn repeats<'p, M>(
    of: &Recommendation<'p>,
    no_rule: M,
    told: impl Fn(&Repetition<'p>, Phrase, Phrase) -> M,
) -> Vec<M> {
    let happened = of.history.is_repeat() && of.judged_set() != 0;
    let table = of.table().filter(|_| happened);
    let has_no_row = |(_, table): (_, &IncidentTable)| table.repeats(None).next().is_none();
    if table.is_some_and(has_no_row) && of.ladders().is_empty() {
        return vec![no_rule];
    }
    let each = of.repetitions();
    let each = each.iter().map(|repetition| {
        let row = shared::incident_by_id(of, repetition.row);
        told(
            repetition,
            row,
            shared::incident_by_id(of, repetition.incident),
        )
    });
    each.collect()
}

/// The responses that are required, or left to the school, or in dispute.
pub(super) fn each<'p>(
    of: &Recommendation<'p>,
    modality: Modality,
) -> impl Iterator<Item = RecommendedResponse<'p>> + use<'p> {
    of.responses().filter(move |r| r.modality() == modality)
}

/// The verdicts of a reading, each by itself where no fact is waited for: one sentence of a
/// policy can be read in two ways.
pub(super) fn ways(reading: &Reading<'_>) -> Vec<EnumSet<Verdict>> {
    if reading.waits.is_empty() {
        reading.verdicts.iter().map(EnumSet::only).collect()
    } else {
        vec![reading.verdicts]
    }
}
