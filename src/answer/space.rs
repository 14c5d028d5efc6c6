//! Every question a policy can be asked.
//!
//! All that goes into a question is a value of a closed set, so everything can
//! be tried: a claim about a policy ("never silent here", "this edit changes
//! exactly these answers") is checked by asking, never by arguing. The
//! questions are made one at a time as they are taken; nothing is stored.

use enumset::EnumSet;
use jiff::civil::Time;
use strum::IntoEnumIterator as _;

use crate::answer::refused::QuestionError;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Incident, Policy, Subject};
use crate::time::time_at;
use crate::vocabulary::{Fact, History, Intent, Role, Term, Word as _, YesNo};

impl Policy {
    /// Every role, the standard ones first.
    pub fn roles(&self) -> impl Iterator<Item = Term<Role>> + Clone {
        (0..self.roles.count()).filter_map(|slot| self.roles.term_at(slot))
    }

    /// Everything that can be classified: user actions, then technologies;
    /// retired rows and words of which the policy says nothing included.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> + Clone {
        self.subject_slots()
            .filter_map(|slot| self.subject_at(slot))
    }

    /// Every incident that a role can be asked about: those of the table that
    /// judges it, or of all where none does: then only rules that hold for it answer.
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own role that this policy does not declare.
    pub fn incidents_of(
        &self,
        role: impl Into<Term<Role>>,
    ) -> Result<impl Iterator<Item = Incident> + Clone, QuestionError> {
        let judge = self.judge(self.role_slot(role.into())?);
        let tables = self.tables.iter();
        Ok(tables
            .filter(move |(table, _)| judge.is_none_or(|judge| judge == *table))
            .flat_map(|(_, table)| {
                (0..table.incidents.count()).filter_map(move |slot| table.incident(slot))
            }))
    }

    /// Every pair of a role and a subject, role by role: as many as there are
    /// roles times as there are subjects, some 1400 for a policy without words
    /// of its own.
    ///
    /// ```
    /// use online_safety_policy::{Circumstances, Decision, builtin};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let silent = telford.questions().filter(|&(role, subject)| {
    ///     let answer = telford.classify(role, subject, &Circumstances::new());
    ///     answer.is_ok_and(|answer| answer.decision() == Decision::Silent)
    /// });
    /// assert!(silent.count() > 0);
    /// ```
    pub fn questions(&self) -> impl Iterator<Item = (Term<Role>, Subject)> + Clone {
        self.roles()
            .flat_map(move |role| self.subjects().map(move |subject| (role, subject)))
    }

    /// The facts on which a classification can turn; none where no rule lays a condition.
    ///
    /// # Errors
    ///
    /// [`QuestionError`], as for [`Policy::classify`].
    pub fn facts_of(
        &self,
        role: impl Into<Term<Role>>,
        subject: impl Into<Subject>,
    ) -> Result<EnumSet<Fact>, QuestionError> {
        let answer = self.classify(role, subject, &Circumstances::UNKNOWN)?;
        Ok(answer.entry.asks().collect())
    }

    /// The facts on which an assessment can turn: those of the classification,
    /// and those under which the act amounts to one incident or another.
    ///
    /// # Errors
    ///
    /// [`QuestionError`], as for [`Policy::assess`].
    pub fn facts_of_assessment(
        &self,
        role: impl Into<Term<Role>>,
        subject: impl Into<Subject>,
    ) -> Result<EnumSet<Fact>, QuestionError> {
        let answer = self.classify(role, subject, &Circumstances::UNKNOWN)?;
        let (role, subject) = (usize::from(answer.role), usize::from(answer.subject));
        let words = self.words_of_act(role, subject);
        let mapped = words.and_then(|words| self.mapped(words, subject));
        let conditions = mapped
            .unwrap_or_default()
            .iter()
            .flat_map(|mapped| &mapped.conditions);
        Ok(answer
            .entry
            .asks()
            .chain(conditions.map(|atom| atom.fact))
            .collect())
    }

    /// Every combination of the facts on which a classification can turn.
    ///
    /// Each fact is unknown or has one of its values; the time is the first
    /// minute of each band into which the policy's own times cut the day.
    /// Nothing known comes first. There are as many as the product, over
    /// [`Policy::facts_of`], of each fact's values and one more: 1 where no
    /// rule lays a condition, below 10,000 in the shipped policies, and never
    /// more than a million: see [`Policy::steps`].
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::vocabulary::{Role, Technology};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// // Five places or none; before, during and after school hours, or no time; agreed or not, or unknown;
    /// // within the policy's scope or not, or what follows of it.
    /// let known = telford.circumstances_of(Role::Staff, Technology::PersonalPhones)?;
    /// assert_eq!(known.len(), 6 * 4 * 3 * 3);
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`QuestionError`], as for [`Policy::classify`].
    pub fn circumstances_of(
        &self,
        role: impl Into<Term<Role>>,
        subject: impl Into<Subject>,
    ) -> Result<impl ExactSizeIterator<Item = Circumstances> + Clone, QuestionError> {
        let (role, subject) = (role.into(), subject.into());
        let facts = self.facts_of(role, subject)?;
        self.circumstances_for(role, subject, facts)
    }

    /// Every combination of some facts, with the groups that matter for one question.
    pub(crate) fn circumstances_for(
        &self,
        role: Term<Role>,
        subject: Subject,
        facts: EnumSet<Fact>,
    ) -> Result<impl ExactSizeIterator<Item = Circumstances> + Clone + use<>, QuestionError> {
        let answer = self.classify(role, subject, &Circumstances::UNKNOWN)?;
        let classes = answer.entry.classes().map(usize::from);
        Ok(self.combined(facts, self.in_classes(classes)))
    }

    /// Every combination of some facts, as [`Policy::circumstances_of`] makes them.
    ///
    /// All facts together have some hundred thousand combinations to a band of
    /// the day: take only those that matter. Of the group there is every combination in which
    /// anybody may be, not all of whom are in one role.
    pub fn circumstances_over(
        &self,
        facts: EnumSet<Fact>,
    ) -> impl ExactSizeIterator<Item = Circumstances> + Clone + use<> {
        self.combined(facts, self.in_classes(0..self.groups.classes()))
    }

    /// What is known of somebody in each of some classes.
    fn in_classes(&self, classes: impl Iterator<Item = usize>) -> Vec<Circumstances> {
        let known = classes.map(|class| self.in_class(Circumstances::UNKNOWN, class));
        known.collect()
    }

    fn combined(
        &self,
        facts: EnumSet<Fact>,
        mut groups: Vec<Circumstances>,
    ) -> impl ExactSizeIterator<Item = Circumstances> + Clone + use<> {
        let dims: Vec<(Fact, Vec<Circumstances>)> = facts
            .iter()
            // Where the policy names no times, a clock time says nothing.
            .filter(|fact| *fact != Fact::Time || self.clock.bands() > 1)
            .map(|fact| match fact {
                Fact::Group => (fact, std::mem::take(&mut groups)),
                fact => {
                    let values = 0..self.size(fact);
                    let known = values.map(|value| self.with(Circumstances::UNKNOWN, fact, value));
                    (fact, known.collect())
                }
            })
            .collect();
        let count: usize = dims.iter().map(|(_, values)| values.len() + 1).product();
        (0..count).map(move |index| {
            let mut rest = index;
            let mut known = Circumstances::UNKNOWN;
            for (fact, values) in &dims {
                // 0 is unknown, the values follow.
                let value = (rest % (values.len() + 1)).checked_sub(1);
                rest /= values.len() + 1;
                if let Some(given) = value.and_then(|value| values.get(value)) {
                    known = known.like(given, *fact);
                }
            }
            known
        })
    }

    /// The first minute of a band of the day.
    fn start_of(&self, band: usize) -> Option<Time> {
        time_at(self.clock.bounds(band).0)
    }

    /// The circumstances in which some facts are known.
    #[cfg(feature = "check")]
    pub(crate) fn circumstances(
        &self,
        facts: &crate::policy::circumstances::Facts,
    ) -> Circumstances {
        let known = self
            .all_facts()
            .filter_map(|fact| Some((fact, usize::from(facts.get(fact)?))));
        known.fold(Circumstances::UNKNOWN, |known, (fact, value)| {
            self.with(known, fact, value)
        })
    }

    /// The same where a fact has a value, by its number under this policy.
    pub(crate) fn with(&self, known: Circumstances, fact: Fact, value: usize) -> Circumstances {
        match fact {
            Fact::Time => self.start_of(value).map_or(known, |time| known.time(time)),
            Fact::Group => self.in_class(known, value),
            fact if fact.is_own() => match self.facts.own_at(fact.index()) {
                Some(own) => known.own_fact(own.id, value == YesNo::Yes.index()),
                None => known,
            },
            fact => known.word(fact, value, self.values.own_id(fact, value)),
        }
    }

    /// The same of somebody who is in the groups of a class and in no other.
    fn in_class(&self, known: Circumstances, class: usize) -> Circumstances {
        let class = 1_u64.checked_shl(class as u32).unwrap_or_default();
        let (groups, is_all) = self.groups.common(class);
        known.in_groups(groups.map(|role| self.role_at(role)), is_all)
    }

    /// Every question about one incident: a role, an incident it can be asked
    /// about, an intent or none, a history. Some 15 to a pair of role and
    /// incident, below 15 000 for a policy without words of its own.
    ///
    /// Several incidents at once are left out: their responses unite, so that
    /// each such answer follows from these.
    pub fn incident_questions(
        &self,
    ) -> impl Iterator<Item = (Term<Role>, Incident, Option<Intent>, History)> + Clone {
        let intents = || [None].into_iter().chain(Intent::iter().map(Some));
        self.roles()
            .filter_map(|role| Some((role, self.incidents_of(role).ok()?)))
            .flat_map(|(role, incidents)| incidents.map(move |incident| (role, incident)))
            .flat_map(move |asked| intents().map(move |intent| (asked, intent)))
            .flat_map(|((role, incident), intent)| {
                let histories = self.histories();
                histories.map(move |history| (role, incident, intent, history))
            })
    }
}
