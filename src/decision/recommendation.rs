//! The answer to: this happened, what now?

use serde::{Serialize, Serializer};

use super::reason::{Reason, ReasonKind, Says};
use crate::outcome::word_enum;
use crate::policy::{Base, Bits, Contact, Incident, IncidentTable, Judge, Policy, Response};
use crate::source::Citation;
use crate::vocabulary::{
    History, Intent, Matter, Office, PupilResponse, ResponseKind, Role, StaffResponse, Term,
    Urgency, Word,
};

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
}

word_enum! {
    /// Whether a response must follow, may follow, or must in one reading only.
    ///
    /// Exhaustive: a caller that treats one like another misleads.
    pub enum Modality, "modality" {
        /// It must follow.
        Required = "Required",
        /// Some readings of the policy require it, others do not.
        Disputed = "Required in one reading",
        /// It may follow.
        Available = "Available",
    }
}

word_enum! {
    /// What a recommendation is.
    ///
    /// Exhaustive: whoever shows one has to show each of these.
    pub enum Standing, "standing" {
        /// The policy names responses.
        Answered = "Answered",
        /// The policy names responses, and its readings differ about some.
        Unclear = "Unclear",
        /// The policy says nothing about what follows.
        Silent = "The policy says nothing",
    }
}

word_enum! {
    /// How a row about continued infringements bears on an incident.
    ///
    /// Exhaustive: each of these means something else to the person who acts.
    pub enum RepeatEffect, "effect of a repeat" {
        /// It reaches the incident, and its responses are added.
        Reached = "adds its responses",
        /// It reaches only the rows above it, and the incident is not among them.
        NotReached = "does not reach this incident",
        /// It asks for a warning or sanction before, and there was none.
        NotWarned = "asks for an earlier warning or sanction",
    }
}

/// One response of a recommendation.
#[derive(Clone, Copy, Debug)]
pub struct RecommendedResponse<'p> {
    pub(super) response: &'p Response,
    modality: Modality,
}

/// Responses of one table, in the order in which to act.
#[derive(Clone, Copy, Debug)]
pub struct ResponseList<'p> {
    pub(crate) table: &'p IncidentTable,
    pub(crate) bits: Bits,
}

/// A row about continued infringements, and how it bears on an incident.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Repetition<'p> {
    /// The word of the row.
    pub row: &'p str,
    /// The incident.
    pub incident: &'p str,
    /// How it bears on it.
    pub effect: RepeatEffect,
    /// Where the row stands.
    pub source: Citation<'p>,
}

/// To whom such a matter is brought first.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct ContactPoint<'p> {
    /// The rule's name in the policy file.
    pub rule: &'p str,
    /// The matter.
    pub matter: Matter,
    /// Who brings it.
    pub by: Vec<Term<Role>>,
    /// The offices.
    pub to: &'p [Office],
    /// A short remark of the encoder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'p str>,
    /// Where it stands.
    pub source: Citation<'p>,
}

impl<'p> Recommendation<'p> {
    /// What kind of answer it is.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match (self.disputed, self.required | self.available) {
            (0, 0) => Standing::Silent,
            (0, _) => Standing::Answered,
            _ => Standing::Unclear,
        }
    }

    /// Whether the policy says nothing about what follows.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.standing() == Standing::Silent
    }

    /// Whether any incident table of the policy judges the role at all.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        self.table().is_some()
    }

    /// The policy that was asked.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// Who was asked about.
    #[must_use]
    pub fn role(&self) -> Term<Role> {
        self.policy.role_at(usize::from(self.role))
    }

    /// The intent that was given, if one was.
    #[must_use]
    pub fn intent(&self) -> Option<Intent> {
        self.intent
    }

    /// What went before.
    #[must_use]
    pub fn history(&self) -> History {
        self.history
    }

    /// Every response once, in the order in which to act: what is required
    /// first, the urgent before the rest.
    pub fn responses(&self) -> impl Iterator<Item = RecommendedResponse<'p>> + use<'p> {
        let settled = self.required | self.disputed;
        let parts = [
            (Modality::Required, self.required),
            (Modality::Disputed, self.disputed),
            (Modality::Available, self.available & !settled),
        ];
        let table = self.table();
        parts.into_iter().flat_map(move |(modality, bits)| {
            table.into_iter().flat_map(move |(_, table)| {
                table
                    .responses_in(bits)
                    .map(move |response| RecommendedResponse { response, modality })
            })
        })
    }

    /// The responses that must follow.
    #[must_use]
    pub fn required(&self) -> Option<ResponseList<'p>> {
        self.list(self.required)
    }

    /// The responses that may follow, those that are required anyway included.
    #[must_use]
    pub fn available(&self) -> Option<ResponseList<'p>> {
        self.list(self.available)
    }

    /// The responses that some readings of the policy require and others do not.
    #[must_use]
    pub fn disputed(&self) -> Option<ResponseList<'p>> {
        self.list(self.disputed)
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

    /// The incidents asked about that speak of another intent and of which no
    /// other row was found.
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

    /// The table that judges the role; none where no table does.
    #[inline]
    pub(crate) fn table(&self) -> Option<(Judge, &'p IncidentTable)> {
        let judge = self.policy.judge(usize::from(self.role))?;
        Some((judge, self.policy.incident_table(judge)?))
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

    /// How each row about continued infringements bears on each incident; none for a first time.
    #[must_use]
    pub fn repetitions(&self) -> Vec<Repetition<'p>> {
        if self.history == History::FirstTime {
            return Vec::new();
        }
        let (policy, history) = (self.policy, self.history);
        self.each(self.judged_set())
            .flat_map(|(judge, table, slot, _)| {
                table
                    .repeats(self.intent)
                    .filter(move |(_, row, _)| row.slot != slot)
                    .map(move |(_, row, repeat)| {
                        let warned =
                            history == History::RepeatAfterWarning || !repeat.after_warning;
                        let effect = match (repeat.reaches >> slot & 1 == 1, warned) {
                            (false, _) => RepeatEffect::NotReached,
                            (true, false) => RepeatEffect::NotWarned,
                            (true, true) => RepeatEffect::Reached,
                        };
                        Repetition {
                            row: policy.incident_id(judge, row.slot),
                            incident: policy.incident_id(judge, slot),
                            effect,
                            source: policy.cite(&row.source),
                        }
                    })
            })
            .collect()
    }

    /// To whom such an incident is brought first, where the policy says so.
    pub fn contacts(&self) -> impl Iterator<Item = ContactPoint<'p>> + use<'p> {
        let policy = self.policy;
        let by_staff = matches!(self.table(), Some((Judge::Staff, _)));
        policy
            .contacts
            .iter()
            .filter(move |contact: &&Contact| match contact.matter {
                Matter::SuspectedMisuse => true,
                Matter::StaffMisuseComplaint => by_staff,
                _ => false,
            })
            .map(move |contact| ContactPoint {
                rule: &contact.name,
                matter: contact.matter,
                by: (0..policy.roles.count())
                    .filter(|role| contact.by.get(*role).copied().unwrap_or(false))
                    .map(|role| policy.role_at(role))
                    .collect(),
                to: &contact.to,
                note: contact.note.as_deref(),
                source: policy.cite(&contact.source),
            })
    }

    /// The rules that the answer rests on: rows, rows about repeats, prose.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'p>> + use<'p> {
        let policy = self.policy;
        let (judged, repeats) = (self.judged_set(), self.repeat_rows());
        let set_aside = self.set_aside_slots().fold(0, |set, slot| set | 1 << slot);
        self.table().into_iter().flat_map(move |(judge, table)| {
            let says = move |required, available| Says::Responses {
                required: ResponseList {
                    table,
                    bits: required,
                },
                available: ResponseList {
                    table,
                    bits: available,
                },
            };
            let rows = table
                .rows
                .iter()
                .enumerate()
                // A row without a mark is no reason for anything.
                .filter(|(_, row)| row.available != 0 || row.readings.iter().any(|bits| *bits != 0))
                .filter_map(move |(number, row)| {
                    let is_judged = judged >> row.slot & 1 == 1;
                    let is_repeat = repeats >> number & 1 == 1;
                    let kind = match (is_judged, is_repeat) {
                        (true, _) => ReasonKind::IncidentRow,
                        (false, true) => ReasonKind::RepeatRow,
                        (false, false) => return None,
                    };
                    Some((row, kind))
                })
                .flat_map(move |(row, kind)| {
                    row.readings.iter().map(move |bits| Reason {
                        kind,
                        rule: policy.incident_id(judge, row.slot),
                        says: says(*bits, row.available),
                        note: row.note.as_deref(),
                        source: policy.cite(&row.source),
                    })
                });
            // Prose speaks of an incident whatever the intent; about a row on repeats,
            // wherever that row does.
            let speaking = table
                .repeats(None)
                .filter(|(number, ..)| repeats >> number & 1 == 1)
                .fold(judged | set_aside, |all, (_, row, _)| all | 1 << row.slot);
            let rules = table
                .rules
                .iter()
                .filter(move |rule| rule.incidents & speaking != 0)
                .map(move |rule| Reason {
                    kind: ReasonKind::ResponseRule,
                    rule: &rule.name,
                    says: says(rule.required, rule.available),
                    note: rule.note.as_deref(),
                    source: policy.cite(&rule.source),
                });
            rows.chain(rules)
        })
    }
}

/// The numbers in a set of incidents.
pub(super) fn slots(set: IncidentSet) -> impl Iterator<Item = usize> {
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

impl<'p> RecommendedResponse<'p> {
    /// Its word, as files spell it.
    #[must_use]
    pub fn id(&self) -> &'p str {
        &self.response.id
    }

    /// Its name for people.
    #[must_use]
    pub fn label(&self) -> &'p str {
        &self.response.label
    }

    /// Whether it must follow.
    #[must_use]
    pub fn modality(&self) -> Modality {
        self.modality
    }

    /// Whether it is a referral, a notification or a sanction.
    #[must_use]
    pub fn kind(&self) -> ResponseKind {
        self.response.kind
    }

    /// How soon to act; this library's ranking, never the school's.
    #[must_use]
    pub fn urgency(&self) -> Urgency {
        self.response.urgency
    }

    /// Its column in the printed table, from 1; none where only prose names it.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.response.column
    }
}

impl Serialize for RecommendedResponse<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = serializer.serialize_struct("Response", 5)?;
        out.serialize_field("id", self.id())?;
        out.serialize_field("label", self.label())?;
        out.serialize_field("modality", &self.modality())?;
        out.serialize_field("kind", &self.kind())?;
        out.serialize_field("urgency", &self.urgency())?;
        out.end()
    }
}

impl<'p> ResponseList<'p> {
    /// The words, in the order in which to act.
    pub fn ids(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        self.table
            .responses_in(self.bits)
            .map(|response| &*response.id)
    }

    /// The names for people, in the order in which to act.
    pub fn labels(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        self.table
            .responses_in(self.bits)
            .map(|response| &*response.label)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bits == 0
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Whether a response to pupils is among them.
    #[must_use]
    pub fn has_pupil(&self, response: PupilResponse) -> bool {
        self.ids().any(|id| id == response.as_str())
    }

    /// Whether a response to staff is among them.
    #[must_use]
    pub fn has_staff(&self, response: StaffResponse) -> bool {
        self.ids().any(|id| id == response.as_str())
    }
}

impl PartialEq for ResponseList<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.ids().eq(other.ids())
    }
}

impl Serialize for ResponseList<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.ids())
    }
}

impl Policy {
    pub(crate) fn incident_id(&self, judge: Judge, slot: usize) -> &str {
        match judge {
            Judge::Pupils => self.pupil_incidents.id_at(slot),
            Judge::Staff => self.staff_incidents.id_at(slot),
        }
    }
}
