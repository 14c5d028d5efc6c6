//! What follows incidents: every question that both policies can be asked, compared.

use std::collections::BTreeSet;

use super::change::{IncidentChange, ResponseChange};
use super::demands::{Following, Follows};
use super::direction::Direction;
use super::shared::{Pairs, Shared, SharedTable, role_of};
use super::tally::Tally;
use crate::answer::cover::Points;
use crate::answer::decision::{Reason, Recommendation, ResponseList};
use crate::answer::past::Pasts;
use crate::policy::{Judge, Policy};
use crate::vocabulary::{History, Intent};

/// Incidents whose answers moved alike.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Move<'p> {
    responses: Vec<(&'p str, [Option<Follows>; 2])>,
    direction: Direction,
    /// The intent and the history of each question, by number.
    when: Points,
}

/// By what tables, and by which rules beside them, a role is answered under each policy.
type Asked = ([Option<Judge>; 2], [Vec<Option<usize>>; 2]);

/// Every change in what follows incidents; all questions are counted.
pub(super) fn changes<'p>(
    policies: [&'p Policy; 2],
    shared: &Shared,
    tally: &mut Tally,
) -> Vec<IncidentChange<'p>> {
    let [a, b] = policies;
    let mut groups: Vec<(Asked, Pairs)> = Vec::new();
    for role in shared.all_roles() {
        let judged = [a.judge(role[0]), b.judge(role[1])];
        let of = (judged, [a.heard_by(role[0]), b.heard_by(role[1])]);
        match groups.iter_mut().find(|(known, _)| *known == of) {
            Some((_, roles)) => roles.push(*role),
            None => groups.push((of, vec![*role])),
        }
    }
    let pasts = Pasts::of(&policies);
    let mut changes = Vec::new();
    for ((judged, _), roles) in groups {
        for shared in shared.tables.iter().filter(|table| table.is_asked(judged)) {
            let table = TablePair {
                policies,
                pasts: &pasts,
                shared,
                role: roles.first().copied().unwrap_or_default(),
            };
            let mut moves: Vec<(Move<'p>, Vec<[usize; 2]>)> = Vec::new();
            for incident in &shared.incidents {
                tally.asked += (pasts.count() * roles.len()) as u64;
                for moved in table.moves(*incident) {
                    for _ in 0..moved.when.len() * roles.len() {
                        tally.note(moved.direction);
                    }
                    match moves.iter_mut().find(|(known, _)| *known == moved) {
                        Some((_, incidents)) => incidents.push(*incident),
                        None => moves.push((moved, vec![*incident])),
                    }
                }
            }
            changes.extend(
                moves
                    .into_iter()
                    .map(|(moved, incidents)| table.change(&moved, &incidents, &roles)),
            );
        }
    }
    changes
}

/// One table in both policies, asked about one of the roles that it judges.
struct TablePair<'s, 'p> {
    policies: [&'p Policy; 2],
    pasts: &'s Pasts,
    shared: &'s SharedTable,
    role: [usize; 2],
}

impl<'p> TablePair<'_, 'p> {
    /// The answers of both policies to one question.
    fn answers(
        &self,
        incident: [usize; 2],
        intent: Option<Intent>,
        history: History,
    ) -> [Recommendation<'p>; 2] {
        let ([a, b], [was_in, is_in]) = (self.policies, self.shared.judges);
        let past = (intent, history);
        [
            a.follows(self.role[0], was_in, 1 << incident[0], past),
            b.follows(self.role[1], is_in, 1 << incident[1], past),
        ]
    }

    /// How the answers about one incident moved, those that moved alike together.
    fn moves(&self, incident: [usize; 2]) -> Vec<Move<'p>> {
        let mut moves: Vec<Move<'p>> = Vec::new();
        for (point, (intent, history)) in self.pasts.iter() {
            let [was, is] = self
                .answers(incident, intent, history)
                .map(|answer| Following::of(&answer));
            if was == is {
                continue;
            }
            let ids: BTreeSet<&str> = was.each.keys().chain(is.each.keys()).copied().collect();
            let each = ids
                .into_iter()
                .map(|id| (id, [&was, &is].map(|of| of.each.get(id).cloned())));
            let sets = was.one_of.symmetric_difference(&is.one_of);
            let regrouped: BTreeSet<&str> = sets.flatten().copied().collect();
            let differs = |(id, [was, is]): &(&str, [_; 2])| was != is || regrouped.contains(id);
            let responses: Vec<_> = each.filter(differs).collect();
            let direction = was.moved(&is);
            let alike = |known: &&mut Move<'_>| {
                known.responses == responses && known.direction == direction
            };
            match moves.iter_mut().find(alike) {
                Some(known) => {
                    known.when.insert(point);
                }
                None => moves.push(Move {
                    responses,
                    direction,
                    when: BTreeSet::from([point]),
                }),
            }
        }
        moves
    }

    fn change(
        &self,
        moved: &Move<'p>,
        incidents: &[[usize; 2]],
        roles: &[[usize; 2]],
    ) -> IncidentChange<'p> {
        let [a, b] = self.policies;
        let [was_in, is_in] = self.shared.judges;
        let mut reasons: [Vec<Reason<'p>>; 2] = Default::default();
        let first = moved.when.first().and_then(|point| self.pasts.at(point));
        for incident in incidents {
            let Some((intent, history)) = first else {
                continue;
            };
            for (all, answer) in reasons
                .iter_mut()
                .zip(self.answers(*incident, intent, history))
            {
                for reason in answer.reasons().filter(|reason| names_any(reason, moved)) {
                    if !all.contains(&reason) {
                        all.push(reason);
                    }
                }
            }
        }
        let [before_reasons, after_reasons] = reasons;
        let label = |id: &'p str| {
            let tables = [(b, is_in, self.role[1]), (a, was_in, self.role[0])];
            let tables = tables.map(|(policy, words, role)| policy.answering(role, words));
            let tables = tables.into_iter().flatten();
            let mut responses = tables.flat_map(|table| &table.responses);
            let found = responses.find(|response| *response.id == *id);
            found.map_or((id, true), |response| {
                (&*response.label, response.in_school_words)
            })
        };
        IncidentChange {
            table: self.shared.kind.table,
            incidents: incidents
                .iter()
                .filter_map(|[was, _]| a.incident_at(was_in, *was))
                .collect(),
            labels: incidents
                .iter()
                .map(|[_, is]| b.incident_label(is_in, *is))
                .collect(),
            roles: roles
                .iter()
                .map(|role| role_of(self.policies, *role))
                .collect(),
            questions: (moved.when.len() * incidents.len() * roles.len()) as u64,
            direction: moved.direction,
            when: self.pasts.when(&moved.when),
            responses: moved
                .responses
                .iter()
                .map(|(id, [before, after])| {
                    let (label, in_school_words) = label(id);
                    let [before_for, after_for] = [before, after].map(|follows| {
                        let measures = follows.as_ref().map(|(_, measures)| measures.clone());
                        measures.unwrap_or_default()
                    });
                    let [before, after] =
                        [before, after].map(|of| of.as_ref().map(|(how, _)| *how));
                    ResponseChange {
                        id,
                        label,
                        before,
                        after,
                        before_for,
                        after_for,
                        in_school_words,
                    }
                })
                .collect(),
            before_reasons,
            after_reasons,
        }
    }
}

/// Whether a rule names a response that follows otherwise.
fn names_any(reason: &Reason<'_>, moved: &Move<'_>) -> bool {
    let named = reason.says.responses();
    let mut named = named.iter().flat_map(ResponseList::ids);
    named.any(|id| moved.responses.iter().any(|(moved, _)| *moved == id))
}
