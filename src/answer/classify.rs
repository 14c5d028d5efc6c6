//! Classify: may this person do this, with this device, here and now?

use crate::answer::decision::Classification;
use crate::answer::refused::QuestionError;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Entry, Policy, Subject};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Role, Term};

impl Policy {
    /// Says whether somebody may do something, under what is known.
    ///
    /// It never allocates. With [`Circumstances::new`] the answer tells what it
    /// depends on.
    ///
    /// ```
    /// use online_safety_policy::{Circumstances, builtin};
    /// use online_safety_policy::vocabulary::{Role, Technology, Verdict};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let photos = telford.classify(
    ///     Role::Pupil,
    ///     Technology::PersonalWatchesPhoto,
    ///     &Circumstances::new(),
    /// )?;
    /// assert_eq!(photos.verdict(), Some(Verdict::NotAllowed));
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own role, action or technology that this policy
    /// does not declare. A standard word of which it says nothing is no error:
    /// the answer is *silent*.
    #[inline]
    pub fn classify(
        &self,
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        circumstances: &Circumstances,
    ) -> Result<Classification<'_>, QuestionError> {
        let who = who.into();
        let what = what.into();
        let Some(role) = self.roles.slot(&who) else {
            return Err(QuestionError::UnknownRole(who));
        };
        let Some(subject) = self.subject_slot(&what) else {
            return Err(QuestionError::UnknownSubject(what));
        };
        let Some(entry) = self.question(role, subject) else {
            return Err(QuestionError::UnknownSubject(what));
        };
        // Both numbers are below the counts of their words, which are small.
        let unknown = Classification {
            policy: self,
            entry,
            role: role as u16,
            subject: subject as u16,
            known: None,
            decision: entry.base(),
        };
        if circumstances.are_unknown() {
            return Ok(unknown);
        }
        let (band, decision) = self.decide(entry, circumstances);
        Ok(Classification {
            known: Some(circumstances.facts_in(band)),
            decision,
            ..unknown
        })
    }

    /// The band of the day, and the answer where something is known.
    ///
    /// Both fit into a register; the facts are read where they are and copied once, into the answer.
    #[inline(never)]
    fn decide(&self, entry: &Entry, circumstances: &Circumstances) -> (Option<u8>, Decision) {
        let band = self.band(circumstances);
        let decision = entry.decided(|fact, room| circumstances.value_in(band, fact, room));
        let decision = decision.unwrap_or_else(|| entry.work_out(&circumstances.facts_in(band)));
        (band, decision)
    }
}
