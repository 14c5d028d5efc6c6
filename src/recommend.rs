//! Recommend: this happened; who is told, what must and what may follow?

use crate::decision::{IncidentSet, Recommendation, heed};
use crate::policy::{Base, Incident, IncidentTable, Judge, Policy, QuestionError};
use crate::vocabulary::{History, Intent, Role, Term};

impl Policy {
    /// Says what should follow an incident, or several at once.
    ///
    /// Responses of several incidents unite. For a repeat, the responses of the
    /// row about continued infringements are added where it reaches an incident;
    /// they never replace any. An intent that a row does not speak of leads to
    /// the row that does, where the policy file names one.
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
    /// nothing is no error: the answer is *silent*.
    #[inline]
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
        let role = self.role_slot(who)?;
        let judge = self.judged.get(role).copied().flatten();
        // A role that no table judges may be asked about in the words of either, not of both.
        let mut words = judge;
        let mut asked: IncidentSet = 0;
        for incident in incidents {
            let incident = incident.into();
            let slot = self.incident_slot(&incident)?;
            let of = match incident {
                Incident::Pupil(_) => Judge::Pupils,
                Incident::Staff(_) => Judge::Staff,
            };
            if *words.get_or_insert(of) != of {
                return Err(QuestionError::WrongTable {
                    role: who,
                    incident,
                });
            }
            asked |= 1 << slot;
        }
        if asked == 0 {
            return Err(QuestionError::NoIncident);
        }
        let answer = self.recommend_set(role, judge, asked, intent.into(), history);
        Ok(Recommendation { words, ..answer })
    }

    /// The same for numbers that were found before.
    #[inline]
    pub(crate) fn recommend_set(
        &self,
        role: usize,
        judge: Option<Judge>,
        asked: IncidentSet,
        intent: Option<Intent>,
        history: History,
    ) -> Recommendation<'_> {
        let table = judge.and_then(|judge| Some((judge, self.incident_table(judge)?)));
        let mut answer = Recommendation {
            policy: self,
            table,
            words: judge,
            role: role as u16,
            intent,
            history,
            asked,
            judged: 0,
            repeats: 0,
            required: 0,
            available: 0,
            disputed: 0,
        };
        let Some((_, table)) = table else {
            return answer;
        };
        let mut rest = asked;
        while rest != 0 {
            let slot = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            if let Some(slot) = heed(table.base(slot), slot, intent, |slot| table.base(slot)) {
                answer.judged |= 1 << slot;
                answer.unite(table.base(slot));
            }
        }
        if history != History::FirstTime {
            answer.unite_repeats(table);
        }
        // What one row requires is settled, whatever the readings of another say.
        answer.disputed &= !answer.required;
        answer
    }
}

impl Recommendation<'_> {
    #[inline]
    fn unite(&mut self, base: Base) {
        self.required |= base.required;
        self.available |= base.available;
        self.disputed |= base.disputed;
    }

    fn unite_repeats(&mut self, table: &IncidentTable) {
        for (number, row, repeat) in table.repeats() {
            let warned = self.history == History::RepeatAfterWarning || !repeat.after_warning;
            if warned && repeat.reaches & self.judged != 0 {
                self.repeats |= 1 << number;
                self.unite(table.base(row.slot));
            }
        }
    }
}
