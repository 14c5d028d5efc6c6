//! A table of incidents, compiled: the responses to each, one bit a response.

use enumset::EnumSet;

use super::Heading;
use crate::source::{Passage, Source, Table};
use crate::vocabulary::{
    CountingWindow, History, Intent, Measure, OwnId, ResponseKind, Times, Urgency,
};

/// The most incidents and the most responses a table may have, standard ones included.
pub(crate) const MOST_INCIDENTS: usize = 128;
pub(crate) const MOST_RESPONSES: usize = 64;

/// An incident by its number, in a set; nothing for one beyond the last that there may be.
fn bit(slot: usize) -> u128 {
    1_u128.checked_shl(slot as u32).unwrap_or_default()
}

/// A set of responses, by their place in the order in which to act.
pub(crate) type Bits = u64;

/// A response that a table or a rule names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Response {
    pub(crate) id: Box<str>,
    pub(crate) label: Box<str>,
    pub(crate) own: Option<OwnId>,
    /// Whether its label is the school's, not the vocabulary's.
    pub(crate) in_school_words: bool,
    pub(crate) kind: ResponseKind,
    pub(crate) urgency: Urgency,
    /// Its printed column, from 1; none for one that only prose names.
    pub(crate) column: Option<usize>,
}

/// What a row, a rule or a step says of responses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// Those that must follow; of a row that can be read in several ways, by any reading.
    pub(crate) required: Bits,
    /// Those that may.
    pub(crate) available: Bits,
    /// Sets of which one is due, the school's choice which.
    pub(crate) one_of: Box<[Bits]>,
    /// How long or how much of some responses, by their place.
    pub(crate) measures: Box<[(u8, Measure)]>,
}

impl Said {
    /// Every response that must or may follow, or of which one must.
    pub(crate) fn named(&self) -> Bits {
        self.required | self.available | self.choices()
    }

    /// Every response of which one in a set is due.
    pub(crate) fn choices(&self) -> Bits {
        self.one_of.iter().fold(0, |all, set| all | set)
    }

    /// Every response of which a measure is stated.
    #[cfg(feature = "check")]
    pub(crate) fn measured(&self) -> Bits {
        self.measures.iter().fold(0, |all, (bit, _)| all | 1 << bit)
    }
}

/// A row as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IncidentRow {
    /// The number of its word.
    pub(crate) slot: usize,
    pub(crate) label: Box<str>,
    pub(crate) source: Source,
    /// The sets of required responses: the adopted reading first; one, unless the row is unclear.
    pub(crate) readings: Vec<Bits>,
    pub(crate) said: Said,
    pub(crate) repeat: Option<Repeat>,
    pub(crate) retired: bool,
    pub(crate) note: Option<Box<str>>,
}

impl IncidentRow {
    /// Whether it has a mark.
    pub(crate) fn says_something(&self) -> bool {
        self.said.named() != 0
    }

    /// What it requires by every reading.
    pub(crate) fn settled(&self) -> Bits {
        self.readings
            .iter()
            .fold(self.said.required, |all, bits| all & bits)
    }
}

/// A row about continued infringements: a modifier on others, not an act of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Repeat {
    /// The incidents it reaches, by number.
    pub(crate) reaches: u128,
    /// Whether a warning or sanction must have gone before.
    pub(crate) after_warning: bool,
}

/// For whom a rule says that it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Whom {
    /// Whether for each role, by the role's number.
    pub(crate) roles: Vec<bool>,
    /// What the file calls them, for people.
    pub(crate) labels: Vec<Box<str>>,
}

impl Whom {
    pub(crate) fn holds(&self, role: usize) -> bool {
        self.roles.get(role).copied().unwrap_or(false)
    }
}

/// Prose about the responses to many incidents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ResponseRule {
    pub(crate) name: Box<str>,
    pub(crate) source: Source,
    /// For whom it holds, where it says so; else for those whom its table judges.
    pub(crate) who: Option<Whom>,
    pub(crate) incidents: u128,
    /// Whether the file lists the incidents, instead of saying that it means all.
    pub(crate) by_name: bool,
    pub(crate) said: Said,
    pub(crate) note: Option<Box<str>>,
}

/// What follows the first time, the second time and so on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ladder {
    pub(crate) name: Box<str>,
    pub(crate) incidents: u128,
    /// Whether the file lists the incidents, instead of saying that it means all.
    pub(crate) by_name: bool,
    /// Within what the school counts.
    pub(crate) within: Option<CountingWindow>,
    pub(crate) steps: Vec<Rung>,
}

/// A step of a ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rung {
    /// Its path in the file, which names it.
    pub(crate) name: Box<str>,
    pub(crate) source: Source,
    /// From which time it holds.
    pub(crate) first: u8,
    /// The times at which it does: until a later one takes its place.
    pub(crate) times: Times,
    pub(crate) replaces: bool,
    pub(crate) said: Said,
    pub(crate) note: Option<Box<str>>,
}

/// What follows one incident, from its row and all rules together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Base {
    pub(crate) required: Bits,
    pub(crate) available: Bits,
    /// Responses that some readings require and others do not.
    pub(crate) disputed: Bits,
    /// The intents its row speaks of; empty for any.
    pub(crate) intents: EnumSet<Intent>,
    /// The incident whose row speaks of the other intents.
    pub(crate) see: Option<u8>,
    /// Its row, from 0.
    pub(crate) row: Option<u8>,
    /// Whether the policy says anything about it.
    pub(crate) spoken: bool,
    /// Whether more is to be looked at: a ladder bears on it, or one of several responses is due.
    pub(crate) has_more: bool,
}

impl Base {
    /// Adds what must and what may follow.
    fn take(&mut self, said: &Said) {
        self.required |= said.required;
        self.available |= said.available;
        self.has_more |= !said.one_of.is_empty();
    }

    /// Whether its row speaks of an intent; of one that is not known, every row does.
    #[inline]
    pub(crate) fn speaks_of(&self, intent: Option<Intent>) -> bool {
        self.intents.is_empty() || intent.is_none_or(|intent| self.intents.contains(intent))
    }
}

/// A compiled table of incidents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IncidentTable {
    pub(crate) table: Table,
    pub(crate) printed: bool,
    /// Where it stands.
    pub(crate) at: Option<Passage>,
    /// The number of the audience whose incidents it judges.
    pub(crate) audience: usize,
    /// In the order in which to act; a response's place here is its bit.
    pub(crate) responses: Vec<Response>,
    /// The places of the printed columns, in printed order.
    pub(crate) columns: Vec<u8>,
    pub(crate) rows: Vec<IncidentRow>,
    pub(crate) headings: Vec<Heading>,
    pub(crate) rules: Vec<ResponseRule>,
    pub(crate) ladders: Vec<Ladder>,
    /// The rows about continued infringements, by number from 0; most tables have one.
    pub(crate) repeating: Vec<usize>,
    /// By the number of the incident's word.
    pub(crate) bases: Vec<Base>,
}

impl IncidentTable {
    #[inline]
    pub(crate) fn base(&self, slot: usize) -> Base {
        self.bases.get(slot).copied().unwrap_or_default()
    }

    /// Whether some rule speaks of one of some incidents.
    pub(crate) fn has_rule_about(&self, incidents: u128) -> bool {
        let mut rules = self.rules.iter();
        rules.any(|rule| rule.incidents & incidents != 0)
    }

    /// The row of an incident, with its number from 0.
    pub(crate) fn row(&self, slot: usize) -> Option<(usize, &IncidentRow)> {
        let row = usize::from(self.base(slot).row?);
        Some((row, self.rows.get(row)?))
    }

    /// The rows about continued infringements that reach some incidents, by
    /// number, and what they add.
    pub(crate) fn repeated(
        &self,
        judged: u128,
        intent: Option<Intent>,
        history: History,
    ) -> (u128, Base) {
        let (mut rows, mut added) = (0, Base::default());
        if !history.is_repeat() {
            return (rows, added);
        }
        for (number, row, repeat) in self.repeats(intent) {
            let warned = history.is_after_warning() || !repeat.after_warning;
            if warned && repeat.reaches & judged != 0 {
                rows |= 1 << number;
                let base = self.base(row.slot);
                added.required |= base.required;
                added.available |= base.available;
                added.disputed |= base.disputed;
                added.has_more |= base.has_more;
            }
        }
        (rows, added)
    }

    /// The rows about continued infringements that speak of an intent, with
    /// their numbers from 0.
    #[inline]
    pub(crate) fn repeats(
        &self,
        intent: Option<Intent>,
    ) -> impl Iterator<Item = (usize, &IncidentRow, Repeat)> {
        self.repeating.iter().filter_map(move |number| {
            let row = self.rows.get(*number)?;
            let speaks = self.base(row.slot).speaks_of(intent);
            Some((*number, row, row.repeat.filter(|_| speaks)?))
        })
    }

    /// How many rules, at most, are reasons for what follows an incident.
    pub(crate) fn reasons_of(&self, slot: usize) -> usize {
        let own = self.row(slot).map_or(0, |(_, row)| row.readings.len());
        let repeats = self.repeats(None).map(|(_, row, _)| row.readings.len());
        let rungs = self.rungs(self.spoken_with(slot)).count();
        own + repeats.sum::<usize>() + self.rules.len() + rungs
    }

    /// What is looked at beside these to answer what follows an incident with some intent, whatever went
    /// before.
    pub(crate) fn looks_of(&self, slot: usize) -> u64 {
        let of_rules = self.rules.iter().map(|rule| &rule.said);
        let of_rungs = self.rungs(self.spoken_with(slot)).map(|rung| &rung.said);
        let said = of_rules
            .chain(of_rungs)
            .map(|of| (of.one_of.len() + of.measures.len()) as u64);
        let (said, reasons) = (said.sum::<u64>(), self.reasons_of(slot) as u64);
        let last = self.climbs(self.spoken_with(slot));
        if last == 0 && said == 0 {
            return 0;
        }
        let named = u64::from(self.named_by_more(slot).count_ones());
        let known = History::told_apart(last).count() as u64;
        // Where it is not known which time it is, every time is looked at, and compared with the first;
        // so it is after nothing that is known, after a repeat, and after a warning.
        let open = 3 * u64::from(last) * (2 * (reasons + said * said) + named * said);
        known * (reasons + said * (1 + named)) + open
    }

    /// An incident, and the rows about repeats with their incidents, as bits.
    fn spoken_with(&self, slot: usize) -> u128 {
        let slots = self.repeats(None).map(|(_, row, _)| row.slot);
        slots.chain([slot]).fold(0, |all, slot| all | bit(slot))
    }

    /// What prose alone says about an incident, whose row speaks of other intents.
    pub(crate) fn prose(&self, slot: usize) -> Base {
        let mut prose = Base::default();
        let about = |rule: &&ResponseRule| rule.incidents >> slot & 1 == 1;
        for rule in self.rules.iter().filter(about) {
            prose.take(&rule.said);
        }
        prose.has_more |= self.climbs(bit(slot)) != 0;
        prose
    }

    /// The responses of which one must follow an incident, and those that follow it at some time.
    pub(crate) fn named_by_more(&self, slot: usize) -> Bits {
        let row = self.row(slot).map(|(_, row)| &row.said);
        let rules = self
            .rules
            .iter()
            .filter(|rule| rule.incidents >> slot & 1 == 1);
        let said = row.into_iter().chain(rules.map(|rule| &rule.said));
        let named = self.rungs(bit(slot)).map(|rung| rung.said.named());
        said.map(Said::choices)
            .chain(named)
            .fold(0, |all, bits| all | bits)
    }

    /// The steps of ladders that bear on some incidents.
    pub(crate) fn rungs(&self, of: u128) -> impl Iterator<Item = &Rung> {
        let ladders = self.ladders.iter();
        let bearing = ladders.filter(move |ladder| ladder.incidents & of != 0);
        bearing.flat_map(|ladder| &ladder.steps)
    }

    /// The last time at which a ladder that bears on some incidents differs from the time before; none
    /// where none bears on them.
    pub(crate) fn climbs(&self, incidents: u128) -> u8 {
        let times = self.rungs(incidents).map(|rung| {
            let mut measures = rung.said.measures.iter();
            match measures.any(|(_, measure)| measure.rises()) {
                true => History::LAST,
                false => rung.first,
            }
        });
        times.max().unwrap_or(0)
    }

    /// The responses in a set, in the order in which to act.
    pub(crate) fn responses_in(&self, bits: Bits) -> impl Iterator<Item = &Response> {
        self.responses
            .iter()
            .enumerate()
            .filter_map(move |(bit, response)| (bits >> bit & 1 == 1).then_some(response))
    }

    /// Works out what follows each incident, for so many incident words.
    pub(crate) fn compile(&mut self, words: usize, intents: &[(EnumSet<Intent>, Option<u8>)]) {
        self.repeating = (0..)
            .zip(&self.rows)
            .filter(|(_, row)| row.repeat.is_some())
            .map(|(number, _)| number)
            .collect();
        let mut bases = vec![Base::default(); words];
        for (number, row) in self.rows.iter().enumerate() {
            let Some(base) = bases.get_mut(row.slot) else {
                continue;
            };
            base.take(&row.said);
            base.required = row.settled();
            base.disputed = row.said.required & !base.required;
            base.row = u8::try_from(number).ok();
            base.spoken = row.says_something();
            if let Some((row_intents, see)) = intents.get(number) {
                base.intents = *row_intents;
                base.see = *see;
            }
        }
        for rule in &self.rules {
            for (slot, base) in bases.iter_mut().enumerate() {
                if rule.incidents >> slot & 1 == 1 {
                    base.take(&rule.said);
                    base.spoken = true;
                }
            }
        }
        for ladder in &self.ladders {
            for (slot, base) in bases.iter_mut().enumerate() {
                if ladder.incidents >> slot & 1 == 1 {
                    base.has_more = true;
                    base.spoken = true;
                }
            }
        }
        // A row about repeats brings what is said beside it.
        for row in &self.rows {
            let of = |slot: usize| bases.get(slot).is_some_and(|base| base.has_more);
            if let Some(repeat) = row.repeat.filter(|_| of(row.slot)) {
                let reached = (0..).zip(&mut bases);
                let reached = reached.filter(|(slot, _)| repeat.reaches >> slot & 1 == 1);
                reached.for_each(|(_, base)| base.has_more = true);
            }
        }
        self.bases = bases;
    }
}
