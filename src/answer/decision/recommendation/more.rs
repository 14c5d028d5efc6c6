//! What a recommendation says beside what must and what may follow: steps of ladders, one of several,
//! measures.

use std::num::NonZeroU8;

use serde::Serialize;

use super::{IncidentSet, Modality, Recommendation, ResponseList};
use crate::policy::{Bits, Response, Rung, Said};
use crate::vocabulary::{CountingWindow, History, Measure};

/// A ladder that bears on what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BearingLadder<'p> {
    /// Its name in the policy file.
    pub name: &'p str,
    /// Within what the school counts; nothing where it does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<CountingWindow>,
    /// From which time its last step holds.
    pub last: u8,
}

impl<'p> Recommendation<'p> {
    /// What each time would lead to, where the answer depends on which it is.
    #[must_use]
    pub fn leads_to(&self) -> Vec<(History, Self)> {
        let turns = self.turning != 0 || self.rest_turns;
        let times = self.open_times().filter(|_| turns);
        times.map(|history| (history, self.at(history))).collect()
    }

    /// The ladders that bear on the incidents, in the order of the file.
    #[must_use]
    pub fn ladders(&self) -> Vec<BearingLadder<'p>> {
        let speaking = self.speaking(self.perhaps());
        let ladders = self.table().map_or(&[][..], |(_, table)| &table.ladders);
        let bearing = ladders
            .iter()
            .filter(|ladder| ladder.incidents & speaking != 0);
        bearing
            .map(|ladder| BearingLadder {
                name: &ladder.name,
                within: ladder.within,
                last: ladder.steps.last().map_or(0, |rung| rung.first),
            })
            .collect()
    }

    /// The sets of responses of which one must follow, whichever time it is; the school chooses which.
    #[must_use]
    pub fn one_of(&self) -> Vec<ResponseList<'p>> {
        let Some((_, table)) = self.table() else {
            return Vec::new();
        };
        let mut sets: Vec<Bits> = Vec::new();
        for set in self.times().take(1).flat_map(|at| self.at(at).sets(at)) {
            let is_due = |at| self.at(at).due(at).any(|due| due == set);
            if !sets.contains(&set) && self.times().all(is_due) {
                sets.push(set);
            }
        }
        let lists = sets.into_iter().map(|bits| ResponseList { table, bits });
        lists.collect()
    }

    /// How long or how much of a response it is: all that any rule says, each once.
    pub(super) fn measures(&self, of: &Response) -> Vec<Measure> {
        let responses = self.table().map_or(&[][..], |(_, table)| &table.responses);
        let Some(bit) = responses.iter().position(|response| response.id == of.id) else {
            return Vec::new();
        };
        let mut all = Vec::new();
        for at in self.times() {
            for (of, measure) in self.measured(at) {
                if usize::from(of) == bit && !all.contains(&measure) {
                    all.push(measure);
                }
            }
        }
        all
    }

    /// The whole answer, from one to which all incidents were added, and rows about repeats.
    #[inline(never)]
    pub(crate) fn in_full(mut self) -> Self {
        let mut open = self.open_times();
        let Some(time) = open.next() else {
            return self.settled();
        };
        let first = self.at(time);
        let that = |of: &Self| Modality::ALL.map(|modality| of.that(modality));
        let (mut always, mut ever) = (that(&first), that(&first));
        let mut available = first.available;
        for other in open.clone().map(|at| self.at(at)) {
            for ((always, ever), that) in always.iter_mut().zip(&mut ever).zip(that(&other)) {
                *always &= that;
                *ever |= that;
            }
            available &= other.available;
        }
        let each = always.iter().zip(&ever);
        self.turning = each.fold(0, |all, (always, ever)| all | ever & !always);
        [self.required, self.choice, self.disputed, _] = always;
        self.available = available & !self.turning;
        self.rest_turns = open.any(|at| {
            let there = self.at(at);
            !self.is_within((&first, time), (&there, at))
                || !self.is_within((&there, at), (&first, time))
        });
        self
    }

    /// Whether how long or how much it is, and of what one is due, at one time is so at another, of what
    /// does not turn anyway.
    fn is_within(&self, (this, at): (&Self, History), (other, then): (&Self, History)) -> bool {
        let stays = |bits: Bits| bits & self.turning == 0;
        let mut measured = this.measured(at).filter(|(of, _)| stays(1 << of));
        let mut sets = this.due(at).filter(|set| stays(*set));
        measured.all(|these| other.measured(then).any(|those| those == these))
            && sets.all(|these| other.due(then).any(|those| those == these))
    }

    /// The answer at a time that is known, or at which nothing turns.
    fn settled(mut self) -> Self {
        let at = self.history;
        for rung in self.rungs(at) {
            self.required |= rung.said.required;
            self.available |= rung.said.available;
        }
        self.choice = self.due(at).fold(0, |all, set| all | set);
        self.disputed &= !self.required;
        self.choice &= !self.disputed;
        // What one of a set settles leaves the others free.
        let all = self.sets(at).fold(0, |all, set| all | set);
        self.available |= all & !(self.required | self.choice | self.disputed);
        self
    }

    /// The same asked with another history.
    pub(super) fn at(&self, history: History) -> Self {
        let (role, past) = (usize::from(self.role), (self.intent, history));
        match self.words {
            Some(words) => self.policy.follows(role, words, self.asked, past),
            None => *self,
        }
    }

    /// The times that it may be, where that is not known and a ladder bears on it; those after the last
    /// that differs are like that one.
    pub(super) fn open_times(&self) -> impl Iterator<Item = History> + Clone + use<> {
        let history = self.history;
        let climbs = match (history.time(), self.table()) {
            (None, Some((_, table))) if self.has_more => {
                table.climbs(self.speaking(self.perhaps_repeated()))
            }
            _ => 0,
        };
        let last = if climbs == 0 { 0 } else { climbs.max(2) };
        let times = (1..=last).filter(move |time| history.times() >> (time - 1) & 1 == 1);
        let times = times.filter_map(NonZeroU8::new);
        times.map(move |time| History::nth(time, history.is_after_warning()))
    }

    /// The same, or what was asked with, where it makes no difference which time it is.
    fn times(&self) -> impl Iterator<Item = History> + Clone + use<> {
        let open = self.open_times();
        let known = open.clone().next().is_none().then_some(self.history);
        open.chain(known)
    }

    /// What may have gone before, of all that is possible what most rows on repeats ask for.
    fn perhaps_repeated(&self) -> History {
        match self.history {
            History::Unknown => History::Repeat,
            history => history,
        }
    }

    /// The same, where it may have made a difference.
    fn perhaps(&self) -> History {
        match self.open_times().next() {
            Some(_) => self.perhaps_repeated(),
            None => self.history,
        }
    }

    /// The incidents of which prose speaks: whatever the intent, and about a row on repeats wherever that
    /// row does.
    pub(super) fn speaking(&self, history: History) -> IncidentSet {
        let set_aside = self.set_aside_slots().fold(0, |set, slot| set | 1 << slot);
        let judged = self.judged_set();
        let Some((_, table)) = self.table() else {
            return judged | set_aside;
        };
        let (repeats, _) = table.repeated(judged, self.intent, history);
        let rows = table.repeats(None);
        let rows = rows.filter(|(number, ..)| repeats >> number & 1 == 1);
        rows.fold(judged | set_aside, |all, (_, row, _)| all | 1 << row.slot)
    }

    /// The steps that bear on it at the times that it may be.
    pub(crate) fn rungs(&self, history: History) -> impl Iterator<Item = &'p Rung> + use<'p> {
        let times = history.times();
        let speaking = self.speaking(history);
        let table = self.table().into_iter();
        let rungs = table.flat_map(move |(_, table)| table.rungs(speaking));
        rungs.filter(move |rung| rung.times & times != 0)
    }

    /// Whether a step bears on it that takes the place of others.
    #[cfg(feature = "check")]
    pub(crate) fn replaces_steps(&self) -> bool {
        self.rungs(self.perhaps()).any(|rung| rung.replaces)
    }

    /// What rows, rules and steps say, and from which time a step does.
    fn said(&self, history: History) -> impl Iterator<Item = (&'p Said, Option<u8>)> + use<'p> {
        let (judged, speaking) = (self.judged_set(), self.speaking(history));
        let intent = self.intent;
        let said = self.table().into_iter().flat_map(move |(_, table)| {
            let (repeats, _) = table.repeated(judged, intent, history);
            let rows = table.rows.iter().enumerate();
            let rows = rows.filter(move |(number, row)| {
                judged >> row.slot & 1 == 1 || repeats >> number & 1 == 1
            });
            let rules = table.rules.iter();
            let rules = rules.filter(move |rule| rule.incidents & speaking != 0);
            let rows = rows.map(|(_, row)| &row.said);
            rows.chain(rules.map(|rule| &rule.said))
        });
        let rungs = self.rungs(history);
        let rungs = rungs.map(|rung| (&rung.said, Some(rung.first)));
        said.map(|said| (said, None)).chain(rungs)
    }

    /// The sets of which one must follow by some rule.
    fn sets(&self, history: History) -> impl Iterator<Item = Bits> + use<'p> {
        let said = self.said(history);
        said.flat_map(|(said, _)| said.one_of.iter().copied())
    }

    /// Those of them of which none is required anyway.
    fn due(&self, history: History) -> impl Iterator<Item = Bits> + use<'p> {
        let required = self.required;
        self.sets(history).filter(move |set| set & required == 0)
    }

    /// Each measure that is stated, with the place of its response.
    fn measured(&self, history: History) -> impl Iterator<Item = (u8, Measure)> + use<'p> {
        let time = history.time();
        self.said(history).flat_map(move |(said, first)| {
            let measures = said.measures.iter().copied();
            measures.map(move |(of, measure)| match first {
                Some(first) => (of, measure.at(time, first)),
                None => (of, measure),
            })
        })
    }
}

impl Modality {
    /// Each that a response has at a time that is known.
    const ALL: [Self; 4] = [Self::Required, Self::OneOf, Self::Disputed, Self::Available];
}
