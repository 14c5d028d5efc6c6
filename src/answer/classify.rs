//! Classify: may this person do this, with this device, here and now?

use crate::answer::decision::Classification;
use crate::policy::circumstances::{Circumstances, Facts};
use crate::policy::{Entry, Policy, QuestionError, Subject};
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
        // Both are below the counts of their words, which are small.
        let mut answer = Classification {
            policy: self,
            entry,
            role: role as u16,
            subject: subject as u16,
            facts: Facts::UNKNOWN,
            decision: entry.base(),
        };
        if !circumstances.are_unknown() {
            (answer.facts, answer.decision) = self.decide(entry, circumstances);
        }
        Ok(answer)
    }

    /// The answer where something is known.
    fn decide(&self, entry: &Entry, circumstances: &Circumstances) -> (Facts, Decision) {
        let facts = self.facts(circumstances);
        (facts, entry.decide(&facts))
    }
}
