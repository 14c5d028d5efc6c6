//! The answer to: this happened, what now?

mod contacts;
mod elsewhere;
mod more;
mod reasons;
mod repetition;
mod response;

pub use more::BearingLadder;
pub use repetition::{RepeatEffect, Repetition};
pub use response::{Modality, RecommendedResponse, ResponseList};

use std::hint::cold_path;

use strum::IntoEnumIterator as _;

use crate::policy::{Base, Bits, Incident, IncidentTable, Judge, Policy};
use crate::source::Table;
use crate::vocabulary::outcome::Standing;
use crate::vocabulary::{History, Intent, Role, Term, getters};

/// A set of incidents, by their number.
pub(crate) type IncidentSet = u128;

/// What a policy says should follow one or several incidents.
///
/// It holds the question and the responses; all else is found again when
/// somebody asks, so that an answer nobody looks into costs next to nothing.
#[derive(Clone, Copy, Debug)]
pub struct Recommendation<'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) role: u16,
    /// The table whose words the incidents are, whether or not the policy holds it.
    pub(crate) words: Option<Judge>,
    pub(crate) intent: Option<Intent>,
    pub(crate) history: History,
    /// The incidents asked about.
    pub(crate) asked: IncidentSet,
    pub(crate) required: Bits,
    pub(crate) available: Bits,
    pub(crate) disputed: Bits,
    /// Those of which one of several is due.
    pub(crate) choice: Bits,
    /// Those that follow otherwise at one time than at another, where it is not known which it is.
    pub(crate) turning: Bits,
    /// Whether a row or a rule says more than what must and what may follow, or a ladder bears on it.
    pub(crate) has_more: bool,
    /// Whether how long or how much it is, or of what one is due, differs from one time to another.
    pub(crate) rest_turns: bool,
}

impl<'p> Recommendation<'p> {
    /// What kind of answer it is.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let named = self.required | self.available | self.choice;
        match (self.disputed, self.turning, named) {
            (0, 0, 0) => Standing::Silent,
            (0, 0, _) if !self.rest_turns => Standing::Answered,
            (0, ..) => Standing::Depends,
            _ => Standing::Unclear,
        }
    }

    getters! {
        /// Whether the policy says nothing about what follows.
        pub fn is_silent(&self) -> bool { self.standing() == Standing::Silent }
        /// Whether any incident table of the policy judges the role at all.
        pub fn is_judged(&self) -> bool { self.judged_by().is_some() }
        /// The table that judges the role; none where no table does.
        pub fn judged_by(&self) -> Option<Table> { self.policy.judged_by(usize::from(self.role)) }
        /// The policy that was asked.
        pub fn policy(&self) -> &'p Policy { self.policy }
        /// Who was asked about.
        pub fn role(&self) -> Term<Role> { self.policy.role_at(usize::from(self.role)) }
        /// The intent that was given, if one was.
        pub fn intent(&self) -> Option<Intent> { self.intent }
        /// What went before.
        pub fn history(&self) -> History { self.history }
    }

    /// Every response once, in the order in which to act: what is required
    /// first, the urgent before the rest.
    pub fn responses(&self) -> impl Iterator<Item = RecommendedResponse<'p>> + use<'p> {
        let this = *self;
        let table = self.table();
        Modality::iter().flat_map(move |modality| {
            let bits = this.that(modality);
            table.into_iter().flat_map(move |(_, table)| {
                table
                    .responses_in(bits)
                    .map(move |response| RecommendedResponse {
                        of: this,
                        response,
                        modality,
                    })
            })
        })
    }

    /// The responses of a modality.
    pub(crate) fn that(&self, modality: Modality) -> Bits {
        let settled = self.required | self.choice | self.disputed | self.turning;
        match modality {
            Modality::Required => self.required,
            Modality::OneOf => self.choice,
            Modality::Disputed => self.disputed,
            Modality::Depends => self.turning,
            Modality::Available => self.available & !settled,
        }
    }

    getters! {
        /// The responses that must follow.
        pub fn required(&self) -> Option<ResponseList<'p>> { self.list(self.required) }
        /// The responses that may follow, those that are required anyway included.
        pub fn available(&self) -> Option<ResponseList<'p>> { self.list(self.available) }
        /// The responses that some readings of the policy require and others do not.
        pub fn disputed(&self) -> Option<ResponseList<'p>> { self.list(self.disputed) }
        /// The responses of which it depends on the time what becomes of them, where it is not known
        /// which time it is.
        pub fn depending(&self) -> Option<ResponseList<'p>> { self.list(self.turning) }
    }

    fn list(&self, bits: Bits) -> Option<ResponseList<'p>> {
        self.table().map(|(_, table)| ResponseList { table, bits })
    }

    /// The incidents asked about.
    pub fn asked(&self) -> impl Iterator<Item = Incident> + use<'p> {
        self.incidents(self.asked)
    }

    /// The incidents whose rows answer. Where the intent fits another row than
    /// the one asked about, that other row answers.
    pub fn judged(&self) -> impl Iterator<Item = Incident> + use<'p> {
        self.incidents(self.judged_set())
    }

    /// The incidents asked about whose rows speak of another intent and of which no
    /// other row was found; only prose answers for them.
    #[must_use]
    pub fn set_aside(&self) -> Vec<Incident> {
        let policy = self.policy;
        let judge = self.table().map(|(judge, _)| judge);
        self.set_aside_slots()
            .filter_map(|slot| policy.incident_at(judge?, slot))
            .collect()
    }

    fn set_aside_slots(&self) -> impl Iterator<Item = usize> {
        self.each(self.asked)
            .filter(|(_, table, slot, base)| {
                heed(*base, *slot, self.intent, |slot| table.base(slot)).is_none()
            })
            .map(|(_, _, slot, _)| slot)
    }

    /// The incidents of which the policy says nothing: no row, no rule.
    #[must_use]
    pub fn unspoken(&self) -> Vec<Incident> {
        let policy = self.policy;
        self.each(self.judged_set())
            .filter(|(_, _, _, base)| !base.spoken)
            .filter_map(|(judge, _, slot, _)| policy.incident_at(judge, slot))
            .collect()
    }

    /// The table that answers: that which judges the role; where no table does, the rules about it, if
    /// one of them speaks of what was asked.
    #[inline]
    pub(crate) fn table(&self) -> Option<(Judge, &'p IncidentTable)> {
        let (policy, role) = (self.policy, usize::from(self.role));
        if let Some(judge) = policy.judge(role) {
            return Some((judge, policy.incident_table(judge)?));
        }
        cold_path();
        let words = self.words?;
        let rules = policy.answering(role, words)?;
        rules.has_rule_about(self.asked).then_some((words, rules))
    }

    /// The incidents whose rows answer, after the intent was heeded.
    pub(crate) fn judged_set(&self) -> IncidentSet {
        self.each(self.asked)
            .filter_map(|(_, table, slot, base)| {
                heed(base, slot, self.intent, |slot| table.base(slot))
            })
            .fold(0, |set, slot| set | 1 << slot)
    }

    /// The rows about continued infringements that reach one of them, by number.
    pub(crate) fn repeat_rows(&self) -> IncidentSet {
        match self.table() {
            Some((_, table)) => {
                table
                    .repeated(self.judged_set(), self.intent, self.history)
                    .0
            }
            None => 0,
        }
    }

    fn incidents(&self, set: IncidentSet) -> impl Iterator<Item = Incident> + use<'p> {
        let policy = self.policy;
        self.words.into_iter().flat_map(move |judge| {
            slots(set).filter_map(move |slot| policy.incident_at(judge, slot))
        })
    }

    fn each(
        &self,
        set: IncidentSet,
    ) -> impl Iterator<Item = (Judge, &'p IncidentTable, usize, Base)> + use<'p> {
        self.table().into_iter().flat_map(move |(judge, table)| {
            slots(set).map(move |slot| (judge, table, slot, table.base(slot)))
        })
    }
}

/// The numbers in a set of incidents.
pub(crate) fn slots(set: IncidentSet) -> impl Iterator<Item = usize> {
    (0..IncidentSet::BITS)
        .filter(move |slot| set >> slot & 1 == 1)
        .map(|slot| slot as usize)
}

/// The incident whose row answers under an intent: the one asked about, the one
/// it refers to, or none.
#[inline]
pub(crate) fn heed(
    base: Base,
    slot: usize,
    intent: Option<Intent>,
    other: impl Fn(usize) -> Base,
) -> Option<usize> {
    if base.speaks_of(intent) {
        return Some(slot);
    }
    let see = usize::from(base.see?);
    other(see).speaks_of(intent).then_some(see)
}
