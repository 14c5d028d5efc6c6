//! How often what was answered, over all lines.

mod serialize;
mod tally;

pub use tally::{LineTally, ResponseTally};

use std::collections::{BTreeMap, BTreeSet};

use strum::EnumCount as _;

use super::cache::Outcome;
use super::judgement::Judgement;
use super::words::{AnswerKind, FaultKind};
use crate::answer::decision::{Modality, Recommendation};
use crate::answer::question::Asks;
use crate::policy::{Incident, Subject};
use crate::source::Table;
use crate::vocabulary::Word as _;

/// How often what was answered, over all lines of a log, and over those with something in common.
///
/// Every line is either judged or refused, and in [`all`](Totals::all) or under one
/// [kind of fault](Totals::refused_for). Totals of parts of a log [add up](Totals::add) to those of
/// the whole, in whichever order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    refused: [u64; FaultKind::COUNT],
    all: LineTally,
    asks: [LineTally; Asks::COUNT],
    audiences: BTreeMap<String, LineTally>,
    acts: BTreeMap<Subject, LineTally>,
    incidents: BTreeMap<Incident, LineTally>,
    responses: BTreeMap<(Table, String), ResponseTally>,
}

impl Totals {
    /// How many lines there were.
    #[must_use]
    pub fn lines(&self) -> u64 {
        self.judged() + self.refused()
    }

    /// How many of them were judged.
    #[must_use]
    pub fn judged(&self) -> u64 {
        self.all.lines()
    }

    /// How many of them were not.
    #[must_use]
    pub fn refused(&self) -> u64 {
        self.refused.iter().sum()
    }

    /// How many of them were not for this reason; a line with several faults is under its first.
    #[must_use]
    pub fn refused_for(&self, kind: FaultKind) -> u64 {
        self.refused.get(kind.index()).copied().unwrap_or(0)
    }

    /// What the judged lines were answered.
    #[must_use]
    pub fn all(&self) -> &LineTally {
        &self.all
    }

    /// What the lines that ask this were answered.
    #[must_use]
    pub fn asking(&self, asks: Asks) -> &LineTally {
        // There is a tally for each word.
        self.asks.get(asks.index()).unwrap_or(&self.all)
    }

    /// What the lines about each audience were answered, by its id, `everyone` among them.
    ///
    /// A line is in each audience that holds its role, as the policy says by which it is judged; of
    /// two, the earlier.
    pub fn audiences(&self) -> impl Iterator<Item = (&str, &LineTally)> {
        self.audiences.iter().map(|(id, tally)| (&**id, tally))
    }

    /// Whether each act that was asked about is allowed.
    pub fn acts(&self) -> impl Iterator<Item = (&Subject, &LineTally)> {
        self.acts.iter()
    }

    /// What follows each incident: those that lines ask about, and those that their acts amount to.
    pub fn incidents(&self) -> impl Iterator<Item = (&Incident, &LineTally)> {
        self.incidents.iter()
    }

    /// How often each response follows, by its table and its word.
    pub fn responses(&self) -> impl Iterator<Item = (Table, &str, &ResponseTally)> {
        let each = self.responses.iter();
        each.map(|((table, id), tally)| (*table, &**id, tally))
    }

    /// Adds the totals of another part of the log.
    pub fn add(&mut self, other: &Self) {
        let counts = self.refused.iter_mut().zip(other.refused);
        counts.for_each(|(count, more)| *count += more);
        self.all.add(&other.all);
        let asks = self.asks.iter_mut().zip(&other.asks);
        asks.for_each(|(tally, more)| tally.add(more));
        for (key, more) in &other.audiences {
            self.audiences.entry(key.clone()).or_default().add(more);
        }
        for (key, more) in &other.acts {
            self.acts.entry(*key).or_default().add(more);
        }
        for (key, more) in &other.incidents {
            self.incidents.entry(*key).or_default().add(more);
        }
        for (key, more) in &other.responses {
            self.responses.entry(key.clone()).or_default().add(more);
        }
    }

    /// Notes what came of some lines that ask the same.
    pub(super) fn note(&mut self, outcome: &Outcome<'_>, times: u64) {
        match outcome {
            Ok(judgement) => self.judge(judgement, times),
            Err(faults) => self.refuse(faults.first().map(|fault| fault.kind), times),
        }
    }

    pub(super) fn refuse(&mut self, kind: Option<FaultKind>, times: u64) {
        let kind = kind.unwrap_or(FaultKind::Unreadable);
        if let Some(count) = self.refused.get_mut(kind.index()) {
            *count += times;
        }
    }

    fn judge(&mut self, judgement: &Judgement<'_>, times: u64) {
        let (was, is) = (judgement.answer(), judgement.after());
        let line = LineTally::of(
            AnswerKind::of(was),
            is.map(AnswerKind::of),
            judgement.moved(),
            times,
        );
        self.all.add(&line);
        if let Some(asks) = self.asks.get_mut(judgement.asks().index()) {
            asks.add(&line);
        }
        let policy = was.policy();
        let role = policy.roles.slot(&judgement.role());
        for audience in &policy.audiences {
            if role.is_some_and(|role| audience.holds(role)) {
                entry(&mut self.audiences, &audience.id).add(&line);
            }
        }
        if let Some(act) = was.classification()
            && let Some(subject) = act.subject()
        {
            let is = is.and_then(|is| is.classification());
            let is = is.map(|act| act.decision().into());
            let act = LineTally::of(act.decision().into(), is, judgement.act_moved(), times);
            self.acts.entry(subject).or_default().add(&act);
        }
        if let Some(follows) = was.recommendation() {
            let later = is.and_then(|is| is.recommendation());
            let kind = later.map(|later| later.standing().into());
            let moved = judgement.following_moved();
            let incident = LineTally::of(follows.standing().into(), kind, moved, times);
            let both = [Some(follows), later].into_iter().flatten();
            let incidents: BTreeSet<Incident> = both.flat_map(Recommendation::asked).collect();
            for of in incidents {
                self.incidents.entry(of).or_default().add(&incident);
            }
            self.respond(follows, later, times);
        }
    }

    fn respond(&mut self, was: &Recommendation<'_>, is: Option<&Recommendation<'_>>, times: u64) {
        let mut named: BTreeMap<(Table, &str), [Option<Modality>; 2]> = BTreeMap::new();
        for (side, answer) in [Some(was), is].into_iter().enumerate() {
            let Some((answer, (_, table))) = answer.and_then(|of| Some((of, of.table()?))) else {
                continue;
            };
            for response in answer.responses() {
                let sides = named.entry((table.table, response.id())).or_default();
                if let Some(place) = sides.get_mut(side) {
                    *place = Some(response.modality());
                }
            }
        }
        for ((table, id), [before, after]) in named {
            let line = ResponseTally::of(before, is.map(|_| after), times);
            let key = (table, id.to_owned());
            self.responses.entry(key).or_default().add(&line);
        }
    }
}

fn entry<'m>(map: &'m mut BTreeMap<String, LineTally>, key: &str) -> &'m mut LineTally {
    map.entry(key.to_owned()).or_default()
}
