//! Classify: may this person do this, with this device, here and now?

use std::borrow::Cow;
use std::hint::cold_path;

use crate::answer::decision::Classification;
use crate::answer::refused::QuestionError;
use crate::policy::circumstances::{Circumstances, Facts};
use crate::policy::{Entry, Policy, Subject};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Fact, Role, Term, YesNo};

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
    // As a call it is twice as slow: what is not looked at of the answer is not made.
    #[inline(always)]
    pub fn classify(
        &self,
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        circumstances: &Circumstances,
    ) -> Result<Classification<'_>, QuestionError> {
        let who = who.into();
        let what = what.into();
        let numbers = self.roles.slot(&who).zip(self.subject_slot(&what));
        let asked = numbers.and_then(|(role, subject)| {
            let entry = self.question(role, subject)?;
            Some((role, subject, entry))
        });
        let Some((role, subject, entry)) = asked else {
            return Err(self.unaskable(who, what));
        };
        // Both numbers are below the counts of their words, which are small.
        let answer = |known, decision| Classification {
            policy: self,
            entry,
            role: role as u16,
            subject: subject as u16,
            known,
            decision,
        };
        if circumstances.are_unknown() {
            return Ok(answer(None, entry.base()));
        }
        if circumstances.has_names() {
            cold_path();
            // Taken apart: a whole answer written elsewhere would have to be written by everybody.
            let Classification {
                entry,
                role,
                known,
                decision,
                ..
            } = self.classify_named(role, subject, circumstances)?;
            return Ok(Classification {
                entry,
                role,
                ..answer(known, decision)
            });
        }
        let band = self.band(circumstances);
        let decision = decide(entry, circumstances, band);
        Ok(answer(Some(circumstances.facts_in(band)), decision))
    }

    /// Why a question cannot be asked: for its role, or else for its subject.
    #[cold]
    fn unaskable(&self, who: Term<Role>, what: Subject) -> QuestionError {
        match self.roles.slot(&who) {
            None => QuestionError::UnknownRole(who),
            Some(_) => QuestionError::UnknownSubject(what),
        }
    }

    /// The answer where something is given by name. Of groups, that about the narrowest of them all,
    /// whoever is asked about.
    #[inline(never)]
    fn classify_named<'p>(
        &'p self,
        asked: usize,
        subject: usize,
        circumstances: &Circumstances,
    ) -> Result<Classification<'p>, QuestionError> {
        let (role, left) = self.narrowed(asked, circumstances)?;
        let mut facts = self.facts(circumstances)?;
        if left != self.groups.within(role) {
            facts.leave(left);
        }
        let entry = self.question(role, subject);
        let entry = entry.ok_or_else(|| QuestionError::UnknownRole(self.role_at(role)))?;
        let is_known = facts != Facts::UNKNOWN;
        Ok(Classification {
            policy: self,
            entry,
            // As small as those that are asked about.
            role: role as u16,
            subject: subject as u16,
            known: is_known.then_some(facts),
            decision: self.entry_under(entry, &facts).decide(&facts),
        })
    }

    /// The role that somebody comes to be in by the groups that are given, and the classes that are left
    /// of it; the role as it is where none are.
    fn narrowed(
        &self,
        asked: usize,
        circumstances: &Circumstances,
    ) -> Result<(usize, u64), QuestionError> {
        let Some((groups, are_all)) = circumstances.groups() else {
            return Ok((asked, self.groups.within(asked)));
        };
        let impossible = QuestionError::ImpossibleGroups(self.role_at(asked));
        let mut set = self.groups.bit(asked);
        for group in groups {
            let role = self.role_slot(group)?;
            match self.groups.bit(role) {
                0 if role != asked => return Err(impossible),
                bit => set |= bit,
            }
        }
        // Without a group there is room for all.
        if circumstances.has_too_many_names() {
            return Err(impossible);
        }
        match set {
            // A role without kinds has none to be in.
            0 => Ok((asked, 0)),
            set => self.groups.together(set, are_all).ok_or(impossible),
        }
    }

    /// An entry under what is known of provisos.
    pub(crate) fn entry_under<'e>(&self, entry: &'e Entry, facts: &Facts) -> Cow<'e, Entry> {
        entry.under(facts.provisos, &self.statements, self.values.sizes())
    }

    /// The facts of some circumstances, with the clock time as a band and each word of the school's own
    /// as its number.
    pub(crate) fn facts(&self, circumstances: &Circumstances) -> Result<Facts, QuestionError> {
        let mut facts = circumstances.facts_in(self.band(circumstances));
        for (fact, id) in circumstances.own_values() {
            let words = self.values.words(fact);
            let number = words.and_then(|words| words.slot_of(id.as_str()));
            let number = number.ok_or(QuestionError::UnknownValue(fact, id))?;
            facts.set(fact, u8::try_from(number).ok());
        }
        for (id, so) in circumstances.own_facts() {
            match (
                self.facts.own_slot(&id).and_then(Fact::at),
                id.as_str().parse(),
            ) {
                (Some(fact), _) => facts.set(fact, Some(YesNo::from(so) as u8)),
                (None, Ok(proviso)) => facts.provisos.set(proviso, so),
                (None, Err(_)) => return Err(QuestionError::UnknownFact(id)),
            }
        }
        // What a policy declares has room: of more, it does not know one.
        match circumstances.own_facts().last() {
            Some((id, _)) if circumstances.has_too_many_names() => {
                Err(QuestionError::UnknownFact(id))
            }
            _ => Ok(facts),
        }
    }
}

/// The answer where something is known.
///
/// It fits into a register; the facts are read where they are and copied once, into the answer.
#[inline(never)]
fn decide(entry: &Entry, circumstances: &Circumstances, band: Option<u8>) -> Decision {
    // Whether it lies within the policy's scope follows from facts that it need not ask for.
    if entry.is_bounded() {
        return entry.decide(&circumstances.facts_in(band));
    }
    let decision = entry.decided(|fact, room| circumstances.value_in(band, fact, room));
    decision.unwrap_or_else(|| entry.work_out(&circumstances.facts_in(band)))
}
