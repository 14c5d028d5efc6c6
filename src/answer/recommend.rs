//! Recommend: this happened; who is told, what must and what may follow?

use std::hint::cold_path;

use crate::answer::decision::{IncidentSet, Recommendation, heed, slots};
use crate::answer::refused::QuestionError;
use crate::policy::{Base, Bits, Incident, IncidentTable, Judge, Policy};
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
        let intent = intent.into();
        let judge = self.judge(role);
        let mut words = judge;
        let mut added = Added::default();
        for incident in incidents {
            let incident = incident.into();
            let (of, Some(slot)) = self.place_of(&incident) else {
                return Err(QuestionError::UnknownIncident(incident));
            };
            if judge == Some(of) {
                added.add(slot, self.incident_table(of), intent);
                continue;
            }
            cold_path();
            // A role that no table judges may be asked about in the words of one, not of several.
            if *words.get_or_insert(of) != of {
                return Err(QuestionError::WrongTable {
                    role: who,
                    incident,
                });
            }
            added.add(slot, self.answering(role, of), intent);
        }
        if added.asked == 0 {
            return Err(QuestionError::NoIncident);
        }
        if added.has_more || history.is_repeat() {
            cold_path();
            return self.followed_on(role, words, (intent, history), added);
        }
        Ok(self.plainly(role, words, (intent, history), added))
    }

    /// The answer where a ladder bears on it, or it happened before.
    // Beside the other, as a call: an answer that two ways lead to is made in one place and copied to
    // another.
    #[inline(never)]
    fn followed_on(
        &self,
        role: usize,
        words: Option<Judge>,
        past: (Option<Intent>, History),
        added: Added,
    ) -> Result<Recommendation<'_>, QuestionError> {
        Ok(self.answer_to(role, words, past, added))
    }

    /// What follows incidents, by their numbers in the words of a table.
    pub(crate) fn follows(
        &self,
        role: usize,
        words: Judge,
        incidents: IncidentSet,
        past: (Option<Intent>, History),
    ) -> Recommendation<'_> {
        let table = self.answering(role, words);
        let mut added = Added::default();
        for slot in slots(incidents) {
            added.add(slot, table, past.0);
        }
        self.answer_to(role, Some(words), past, added)
    }

    /// The whole answer, once every incident was added.
    pub(crate) fn answer_to(
        &self,
        role: usize,
        words: Option<Judge>,
        (intent, history): (Option<Intent>, History),
        mut added: Added,
    ) -> Recommendation<'_> {
        if history.is_repeat()
            && let Some(table) = words.and_then(|words| self.answering(role, words))
        {
            added.unite(table.repeated(added.judged, intent, history).1);
        }
        let answer = self.plainly(role, words, (intent, history), added);
        match added.has_more {
            true => answer.in_full(),
            false => answer,
        }
    }

    /// The answer by rows and rules alone.
    #[inline(always)]
    fn plainly(
        &self,
        role: usize,
        words: Option<Judge>,
        (intent, history): (Option<Intent>, History),
        added: Added,
    ) -> Recommendation<'_> {
        Recommendation {
            policy: self,
            // Below the number of roles, which is small.
            role: role as u16,
            words,
            intent,
            history,
            asked: added.asked,
            required: added.required,
            available: added.available,
            // What one row requires is settled, whatever the readings of another say.
            disputed: added.disputed & !added.required,
            choice: 0,
            turning: 0,
            has_more: added.has_more,
            rest_turns: false,
        }
    }
}

/// What incidents lead to, as far as they were added.
#[derive(Clone, Copy, Default)]
pub(crate) struct Added {
    pub(crate) asked: IncidentSet,
    /// Those whose rows answer.
    judged: IncidentSet,
    required: Bits,
    available: Bits,
    disputed: Bits,
    has_more: bool,
}

impl Added {
    /// Adds an incident, by number, and what follows it.
    #[inline(always)]
    pub(crate) fn add(
        &mut self,
        slot: usize,
        table: Option<&IncidentTable>,
        intent: Option<Intent>,
    ) {
        self.asked |= 1 << slot;
        let Some(table) = table else {
            cold_path();
            return;
        };
        let (base, judged) = match intent {
            None => (table.base(slot), 1 << slot),
            Some(_) => heeding(table, slot, intent),
        };
        self.judged |= judged;
        self.unite(base);
    }

    #[inline(always)]
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
