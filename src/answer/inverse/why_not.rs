//! What would have to be otherwise for an answer to be another one.

use enumset::EnumSet;

use super::{Wanted, space};
use crate::answer::decision::{Classification, Reason};
use crate::answer::refused::QuestionError;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Policy, Subject};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Fact, Proviso, Role, Term, Verdict, getters};

/// Every minimal change of circumstances that would give a wanted answer; made by
/// [`Policy::why_not`].
#[derive(Clone, Debug)]
pub struct WhyNot<'p> {
    pub(crate) asked: Classification<'p>,
    pub(crate) wanted: Wanted,
    pub(crate) held: EnumSet<Fact>,
    pub(crate) changes: Vec<ChangedCircumstances<'p>>,
}

/// A change of circumstances after which the answer is another one.
#[derive(Clone, Debug)]
pub struct ChangedCircumstances<'p> {
    pub(crate) sets: Vec<SetFact<'p>>,
    pub(crate) answer: Classification<'p>,
}

/// A fact that gets another value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetFact<'p> {
    /// The fact.
    pub fact: Fact,
    /// The value it gets: a word, or a band of the day such as `08:45-15:20`.
    pub value: String,
    /// For a band of the day, the policy's own names of the times it lies in.
    pub times: Vec<&'p str>,
    /// The value it had; nothing where that was not known.
    pub was: Option<String>,
    pub(crate) number: u8,
    /// The fact as the policy spells it.
    pub(crate) id: &'p str,
}

impl Policy {
    /// Says what would have to be otherwise for the answer of [`Policy::classify`] to be a wanted
    /// one: every change of circumstances that gives it, none of them more than is needed.
    ///
    /// A change gives some facts another value, known before or not. It is minimal if no part of
    /// it would do. What the asker cannot change, such as the time that it is, is held.
    ///
    /// ```
    /// use online_safety_policy::answer::inverse::Wanted;
    /// use online_safety_policy::vocabulary::{Fact, Place, Role, Technology};
    /// use online_safety_policy::{Circumstances, builtin};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let in_class = Circumstances::new().place(Place::Classroom).set("time", "10:00")?;
    /// let why_not = telford.why_not(
    ///     Role::Staff,
    ///     Technology::PersonalPhones,
    ///     &in_class,
    ///     Wanted::Allowed,
    ///     Fact::Time,
    /// )?;
    /// let elsewhere = &why_not.changes()[0].sets()[0];
    /// assert_eq!((elsewhere.fact, &*elsewhere.value), (Fact::Place, "non-teaching-area"));
    /// assert_eq!(why_not.changes().len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`QuestionError`], as for [`Policy::classify`].
    pub fn why_not(
        &self,
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        circumstances: &Circumstances,
        wanted: impl Into<Wanted>,
        held: impl Into<EnumSet<Fact>>,
    ) -> Result<WhyNot<'_>, QuestionError> {
        let asked = self.classify(who, what, circumstances)?;
        Ok(asked.why_not(wanted, held))
    }
}

impl<'p> Classification<'p> {
    /// Every minimal change of circumstances that would give a wanted answer, with some facts held
    /// as they are; see [`Policy::why_not`].
    #[must_use]
    pub fn why_not(&self, wanted: impl Into<Wanted>, held: impl Into<EnumSet<Fact>>) -> WhyNot<'p> {
        let (wanted, held) = (wanted.into(), held.into());
        let sizes = self.policy.values.sizes();
        let entry = self.policy.entry_under(self.entry, self.facts());
        let sets = space::minimal(&entry, self.facts(), held, sizes, wanted);
        WhyNot {
            asked: *self,
            wanted,
            held,
            changes: sets.iter().map(|set| self.changed(set)).collect(),
        }
    }

    fn changed(&self, set: &space::Set) -> ChangedCircumstances<'p> {
        let policy = self.policy;
        let mut facts = *self.facts();
        for (fact, value) in set {
            facts.know(*fact, *value);
        }
        let named = |fact, value| policy.value_label(fact, usize::from(value));
        ChangedCircumstances {
            sets: set
                .iter()
                .map(|(fact, value)| SetFact {
                    fact: *fact,
                    value: named(*fact, *value),
                    times: match fact {
                        Fact::Time => policy.clock.names(usize::from(*value)).collect(),
                        _ => Vec::new(),
                    },
                    was: self
                        .facts()
                        .value(*fact, (*fact).into())
                        .map(|was| named(*fact, was)),
                    number: *value,
                    id: policy.fact_id(*fact),
                })
                .collect(),
            answer: Self {
                known: Some(facts),
                decision: policy.entry_under(self.entry, &facts).decide(&facts),
                ..*self
            },
        }
    }
}

impl<'p> WhyNot<'p> {
    getters! {
        /// The answer as it is.
        pub fn asked(&self) -> &Classification<'p> { &self.asked }
        /// The answer that is wanted.
        pub fn wanted(&self) -> Wanted { self.wanted }
        /// The facts that no change may touch.
        pub fn held(&self) -> EnumSet<Fact> { self.held }
        /// Every minimal change that gives it, those of fewer facts first: none where none does, and
        /// the empty one alone where it is the answer already.
        pub fn changes(&self) -> &[ChangedCircumstances<'p>] { &self.changes }
        /// Whether it is the answer already.
        pub fn is_met(&self) -> bool { self.wanted.is_met_by(self.asked.decision) }
        /// Whether no change gives it.
        pub fn is_out_of_reach(&self) -> bool { self.changes.is_empty() }
    }
}

impl<'p> ChangedCircumstances<'p> {
    getters! {
        /// The facts that get another value, each once; none in the empty change.
        pub fn sets(&self) -> &[SetFact<'p>] { &self.sets }
        /// The answer after it, with its reasons.
        pub fn answer(&self) -> &Classification<'p> { &self.answer }
        /// What the policy then says.
        pub fn decision(&self) -> Decision { self.answer.decision }
    }

    /// The rules that the answer then rests on.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'p>> + use<'p> {
        self.answer.reasons()
    }

    /// What must then be kept to; none under a prohibition, which leaves nothing to bind.
    #[must_use]
    pub fn provisos(&self) -> Vec<Proviso> {
        let binds = |verdict: Option<Verdict>| verdict.is_none_or(Verdict::is_permitted);
        match binds(self.answer.verdict()) {
            true => self.answer.provisos(),
            false => Vec::new(),
        }
    }
}
