//! Classify: may this person do this, with this device, here and now?

use std::hint::cold_path;

use crate::answer::decision::Classification;
use crate::answer::refused::QuestionError;
use crate::policy::circumstances::{Circumstances, Facts};
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
    /// does not declare, and for a standard one whose name it declares to be
    /// something else. A standard word of which it says nothing is no error:
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
        if let Some((groups, are_all)) = circumstances.groups() {
            cold_path();
            return self.classify_in(unknown, groups, are_all, circumstances);
        }
        let (band, decision) = self.decide(entry, circumstances);
        Ok(Classification {
            known: Some(circumstances.facts_in(band)),
            decision,
            ..unknown
        })
    }

    /// The answer where groups are known: that about the narrowest of them all, whoever is asked about.
    #[inline(never)]
    fn classify_in<'p>(
        &'p self,
        unknown: Classification<'p>,
        groups: impl Iterator<Item = Term<Role>>,
        are_all: bool,
        circumstances: &Circumstances,
    ) -> Result<Classification<'p>, QuestionError> {
        let asked = usize::from(unknown.role);
        let impossible = QuestionError::ImpossibleGroups(self.role_at(asked));
        let mut set = self.groups.bit(asked);
        for group in groups {
            let role = self.role_slot(group)?;
            match self.groups.bit(role) {
                0 if role != asked => return Err(impossible),
                bit => set |= bit,
            }
        }
        if circumstances.has_too_many_groups() {
            return Err(impossible);
        }
        let (role, left) = match set {
            // A role without kinds has none to be in.
            0 => (asked, 0),
            set => self.groups.together(set, are_all).ok_or(impossible)?,
        };
        let mut facts = circumstances.facts_in(self.band(circumstances));
        if left != self.groups.within(role) {
            facts.leave(left);
        }
        let entry = self.question(role, usize::from(unknown.subject));
        let entry = entry.unwrap_or(unknown.entry);
        let is_known = facts != Facts::UNKNOWN;
        Ok(Classification {
            entry,
            // As small as the one asked about.
            role: role as u16,
            known: is_known.then_some(facts),
            decision: entry.decide(&facts),
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
