//! Recommend: this happened; who is told, what must and what may follow?

use std::hint::cold_path;

use crate::answer::decision::{IncidentSet, Recommendation, heed, slots};
use crate::answer::refused::QuestionError;
use crate::policy::{Base, Incident, IncidentTable, Judge, Policy};
use crate::vocabulary::{History, Intent, Role, Term};

impl Policy {
    /// Says what should follow an incident, or several at once.
    ///
    /// Responses of several incidents unite. For a repeat, the responses of the
    /// row about continued infringements are added where it reaches an incident;
    /// they never replace any. Where the policy has a ladder about an incident, what follows is that of
    /// its step for the time that the history names; where that is not known, the answer *depends* on
    /// it. An intent that a row does not speak of leads to
    /// the row that does, where the policy file names one; where it names none,
    /// prose about the incident answers alone.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::vocabulary::{History, PupilIncident, Role};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let answer = telford.recommend(
    ///     Role::Pupil,
    ///     [PupilIncident::SharedCredentials],
    ///     None,
    ///     History::FirstTime,
    /// )?;
    /// let ids: Vec<_> = answer.responses().map(|response| response.id()).collect();
    /// assert_eq!(ids, ["class-teacher", "head-of-year", "headteacher"]);
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own role or incident that this policy does not
    /// declare, for an incident of the table that does not judge the role, and
    /// for no incident at all. A standard incident of which the policy says
    /// nothing is no error: the answer is *silent*. So it is for a role that no table judges, unless a
    /// rule says that it holds for it.
    // As a call it is twice as slow: what is not looked at of the answer is not made.
    #[inline(always)]
    pub fn recommend<I>(
        &self,
        who: impl Into<Term<Role>>,
        incidents: I,
        intent: impl Into<Option<Intent>>,
        history: History,
    ) -> Result<Recommendation<'_>, QuestionError>
    where
        I: IntoIterator<Item: Into<Incident>>,
    {
        let who = who.into();
        let Some(role) = self.roles.slot(&who) else {
            return Err(QuestionError::UnknownRole(who));
        };
        let judge = self.judge(role);
        let mut answer = self.nothing_asked(role, judge, intent.into(), history);
        let mut judged: IncidentSet = 0;
        for incident in incidents {
            let incident = incident.into();
            let (of, Some(slot)) = self.place_of(&incident) else {
                return Err(QuestionError::UnknownIncident(incident));
            };
            if judge == Some(of) {
                judged |= answer.add(slot, self.incident_table(of));
                continue;
            }
            cold_path();
            // A role that no table judges may be asked about in the words of one, not of several.
            if *answer.words.get_or_insert(of) != of {
                return Err(QuestionError::WrongTable {
                    role: who,
                    incident,
                });
            }
            answer.add(slot, self.answering(role, of));
        }
        if answer.asked == 0 {
            return Err(QuestionError::NoIncident);
        }
        Ok(answer.with_repeats(judged))
    }

    /// What follows incidents, by their numbers in the words of a table.
    pub(crate) fn follows(
        &self,
        role: usize,
        words: Judge,
        incidents: IncidentSet,
        (intent, history): (Option<Intent>, History),
    ) -> Recommendation<'_> {
        let mut answer = self.nothing_asked(role, Some(words), intent, history);
        let table = self.answering(role, words);
        let judged = slots(incidents).fold(0, |all, slot| all | answer.add(slot, table));
        answer.with_repeats(judged)
    }

    /// An answer to which incidents are still to be added.
    #[inline]
    pub(crate) fn nothing_asked(
        &self,
        role: usize,
        judge: Option<Judge>,
        intent: Option<Intent>,
        history: History,
    ) -> Recommendation<'_> {
        Recommendation {
            policy: self,
            // Below the number of roles, which is small.
            role: role as u16,
            words: judge,
            intent,
            history,
            asked: 0,
            required: 0,
            available: 0,
            disputed: 0,
            choice: 0,
            turning: 0,
            has_more: false,
            rest_turns: false,
        }
    }
}

impl Recommendation<'_> {
    /// Adds an incident, by number, and what follows it; gives the one whose row answers.
    #[inline]
    pub(crate) fn add(&mut self, slot: usize, table: Option<&IncidentTable>) -> IncidentSet {
        self.asked |= 1 << slot;
        let Some(table) = table else {
            cold_path();
            return 0;
        };
        let (base, judged) = if self.intent.is_none() {
            (table.base(slot), 1 << slot)
        } else {
            heeding(table, slot, self.intent)
        };
        self.unite(base);
        judged
    }

    /// The whole answer, once every incident was added, from those whose rows answer.
    #[inline]
    pub(crate) fn with_repeats(mut self, judged: IncidentSet) -> Self {
        if self.history.is_repeat() {
            cold_path();
            if let Some((_, table)) = self.table() {
                self.unite(table.repeated(judged, self.intent, self.history).1);
            }
        }
        if self.has_more {
            cold_path();
            return self.in_full();
        }
        // What one row requires is settled, whatever the readings of another say.
        self.disputed &= !self.required;
        self
    }

    #[inline]
    fn unite(&mut self, base: Base) {
        self.required |= base.required;
        self.available |= base.available;
        self.disputed |= base.disputed;
        self.has_more |= base.has_more;
    }
}

/// What follows an incident under an intent, and the incident whose row answers.
///
/// A call of its own, so that a question without an intent needs none.
#[inline(never)]
fn heeding(table: &IncidentTable, slot: usize, intent: Option<Intent>) -> (Base, IncidentSet) {
    match heed(table.base(slot), slot, intent, |slot| table.base(slot)) {
        Some(slot) => (table.base(slot), 1 << slot),
        // No row speaks of that intent; prose about the incident speaks of any.
        None => (table.prose(slot), 0),
    }
}
