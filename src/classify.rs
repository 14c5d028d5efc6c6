//! Classify: may this person do this, with this device, here and now?

use crate::circumstances::Circumstances;
use crate::decision::Classification;
use crate::policy::{Policy, QuestionError, Subject};
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
        let what = what.into();
        let role = self.role_slot(who.into())?;
        let subject = self.subject_slot(what)?;
        let entry = self
            .question(role, subject)
            .ok_or(QuestionError::UnknownSubject(what))?;
        let (facts, decision) = if *circumstances == Circumstances::UNKNOWN {
            (crate::circumstances::Facts::default(), entry.base())
        } else {
            let facts = self.facts(circumstances);
            (facts, entry.decide(&facts))
        };
        Ok(Classification {
            policy: self,
            entry,
            // Both are below the counts of their words, which are small.
            role: role as u16,
            subject: subject as u16,
            facts,
            decision,
        })
    }
}
