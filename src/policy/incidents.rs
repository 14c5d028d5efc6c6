//! A table of incidents, compiled: the responses to each, one bit a response.

use enumset::EnumSet;

use crate::source::{Passage, Source, Table};
use crate::vocabulary::{History, Intent, OwnId, ResponseKind, Urgency};

/// The most incidents and the most responses a table may have, standard ones included.
pub(crate) const MOST_INCIDENTS: usize = 128;
pub(crate) const MOST_RESPONSES: usize = 64;

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

/// A row as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IncidentRow {
    /// The number of its word.
    pub(crate) slot: usize,
    pub(crate) label: Box<str>,
    pub(crate) source: Source,
    /// The sets of required responses: the adopted reading first; one, unless the row is unclear.
    pub(crate) readings: Vec<Bits>,
    pub(crate) available: Bits,
    pub(crate) repeat: Option<Repeat>,
    pub(crate) retired: bool,
    pub(crate) note: Option<Box<str>>,
}

/// A row about continued infringements: a modifier on others, not an act of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Repeat {
    /// The incidents it reaches, by number.
    pub(crate) reaches: u128,
    /// Whether a warning or sanction must have gone before.
    pub(crate) after_warning: bool,
}

/// Prose about the responses to many incidents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ResponseRule {
    pub(crate) name: Box<str>,
    pub(crate) source: Source,
    pub(crate) incidents: u128,
    /// Whether the file lists the incidents, instead of saying that it means all.
    pub(crate) by_name: bool,
    pub(crate) required: Bits,
    pub(crate) available: Bits,
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
}

impl Base {
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
    pub(crate) rules: Vec<ResponseRule>,
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
        if history == History::FirstTime {
            return (rows, added);
        }
        for (number, row, repeat) in self.repeats(intent) {
            let warned = history == History::RepeatAfterWarning || !repeat.after_warning;
            if warned && repeat.reaches & judged != 0 {
                rows |= 1 << number;
                let base = self.base(row.slot);
                added.required |= base.required;
                added.available |= base.available;
                added.disputed |= base.disputed;
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
        own + repeats.sum::<usize>() + self.rules.len()
    }

    /// What prose alone says about an incident, whose row speaks of other intents.
    pub(crate) fn prose(&self, slot: usize) -> Base {
        let mut prose = Base::default();
        let about = |rule: &&ResponseRule| rule.incidents >> slot & 1 == 1;
        for rule in self.rules.iter().filter(about) {
            prose.required |= rule.required;
            prose.available |= rule.available;
        }
        prose
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
            let in_all = row.readings.iter().fold(Bits::MAX, |all, bits| all & bits);
            let in_any = row.readings.iter().fold(0, |any, bits| any | bits);
            base.required = in_all & in_any;
            base.disputed = in_any & !in_all;
            base.available = row.available;
            base.row = u8::try_from(number).ok();
            base.spoken = in_any != 0 || row.available != 0;
            if let Some((row_intents, see)) = intents.get(number) {
                base.intents = *row_intents;
                base.see = *see;
            }
        }
        for rule in &self.rules {
            for (slot, base) in bases.iter_mut().enumerate() {
                if rule.incidents >> slot & 1 == 1 {
                    base.required |= rule.required;
                    base.available |= rule.available;
                    base.spoken = true;
                }
            }
        }
        self.bases = bases;
    }
}
