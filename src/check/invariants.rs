//! Invariants: laws that a policy must hold, whatever its cells say.
//!
//! A law has one closed form: *for all* of a set of questions, a property is
//! *expected* of the answer. There are no free expressions, so every law is
//! checked by asking every question of its set, as a caller would, and a law
//! that does not hold comes with all its [`Violation`]s.
//!
//! ```
//! use online_safety_policy::builtin;
//!
//! let telford = builtin::telford_infant_2020();
//! assert!(telford.invariants().count() > 10);
//! assert_eq!(telford.violations().count(), 0);
//! ```
//!
//! # In a policy file
//!
//! ```yaml
//! invariants:
//!   pupils-own-no-devices:
//!     line: 124                     # where the document states it; none: the file's own law
//!     for-all: { who: pupils, about: [personal-phones, personal-watches] }
//!     expect: { verdict: [not-allowed, illegal] }
//!   illegal-acts-reach-the-police:  # the name of a default law: it can be switched off
//!     apply: false
//!     reason: the county's own procedure decides
//! ```
//!
//! # Which sets are there?
//!
//! | `for-all` | Questions |
//! |---|---|
//! | `incidents: [...]` or `all` | what follows each incident (`all`: each of which the policy speaks), for everybody whom its table judges |
//! | `table`, `except`, `who` | of one table; without these; for some audiences or roles alone |
//! | `intent: [...]`, `history: [...]` | with these alone; else with every intent, `unknown` included, after anything |
//! | `who` and `about: [...]`, `all` or `illegal` | whether each act is allowed to each role (`illegal`: acts that the policy calls so to somebody, in some reading) |
//! | `given: { place: [...] }` | where these facts are known |
//! | `classified: [...]`, `covered: true` | what follows such acts: those with this verdict; those that amount to an incident |
//!
//! An act is asked about with no more known than `given`, and with every
//! combination of the facts on which its answer turns. What lies between says
//! nothing new.
//!
//! # Which properties are there?
//!
//! | `expect` | Of each answer |
//! |---|---|
//! | `verdict: [...]` | every reading comes to one of these; silence does not |
//! | `never-verdict: [...]` | no reading comes to one of these; silence may be |
//! | `decision: [...]` | it is `decided`, `silent`, `unclear` or `depends`, as listed |
//! | `required: [...]` | each of these must follow |
//! | `available: [...]` | each of these must or may follow |
//! | `never: [...]` | none of these may follow in any reading |
//! | `required-kind`, `available-kind`, `never-kind` | the same of `referral`, `notification`, `sanction`, `logging`, `protection`: one at least of each |
//! | `no-lighter-than: first-time` | all that follows then follows here; another history or an intent likewise |
//! | `no-harsher-than: deliberate` | every sanction that follows here follows then |
//!
//! An answer that depends on facts has no verdict yet: it is the answers it
//! leads to that a law on verdicts judges.
//!
//! # Which laws hold without being written?
//!
//! [`DefaultInvariant`] lists them with their meaning, and
//! [`why`](DefaultInvariant::why).

mod asked;
mod judge;
mod question;
mod shown;
mod text;
mod violation;

#[cfg(test)]
mod tests;

pub use crate::vocabulary::DefaultInvariant;
pub use violation::Violation;

use crate::answer::ask::Answer;
use crate::answer::question::Question;
use crate::policy::{InvariantRule, Law, Policy};
use crate::source::Citation;
use crate::vocabulary::getters;
use asked::Asking;

/// A law that a policy must hold.
///
/// Its `Display` is the law on one line, in the words of a policy file:
///
/// ```text
/// `illegal-for-one-permitted-to-nobody`: for all { who: everyone, about: illegal } expect { never-verdict: [allowed, discouraged] }
/// ```
#[derive(Clone, Copy)]
pub struct Invariant<'p> {
    policy: &'p Policy,
    rule: &'p InvariantRule,
}

impl Policy {
    /// The laws that this policy must hold: those of its file, then the defaults,
    /// those that the file switches off included.
    pub fn invariants(&self) -> impl Iterator<Item = Invariant<'_>> + Clone {
        let rules = self.invariants.iter();
        rules.map(|rule| Invariant { policy: self, rule })
    }

    /// Every answer that breaks a law which applies, law by law; none for a
    /// policy that holds them all.
    pub fn violations(&self) -> impl Iterator<Item = Violation<'_>> {
        let laws = self.invariants().filter(|invariant| invariant.applies());
        laws.flat_map(|invariant| invariant.violations())
    }
}

impl<'p> Invariant<'p> {
    getters! {
        /// Its name.
        pub fn name(&self) -> &'p str { &self.rule.name }
        /// Which default it is; none for a law of the file's own.
        pub fn default(&self) -> Option<DefaultInvariant> { self.rule.default }
        /// The set of questions, in the words of a policy file.
        pub fn for_all(&self) -> &'p str { &self.rule.for_all }
        /// What is expected of the answers, in the words of a policy file where the
        /// format has some.
        pub fn expect(&self) -> &'p str { &self.rule.expect }
    }

    /// Where the school's document states it. Where it does not, the law is the
    /// file's own or this library's: the place has no line, and its authority is
    /// [`Authority::Ours`](crate::vocabulary::Authority::Ours).
    #[must_use]
    pub fn source(&self) -> Citation<'p> {
        let source = self.rule.source.as_ref();
        source.map_or_else(
            || self.policy.cite_ours(),
            |source| self.policy.cite(source),
        )
    }

    getters! {
        /// A short remark of the encoder.
        pub fn note(&self) -> Option<&'p str> { self.rule.note.as_deref() }
        /// Why the file switches it off; none where it applies.
        pub fn switched_off(&self) -> Option<&'p str> { self.rule.off.as_deref() }
        /// Whether it applies: it is not switched off.
        pub fn applies(&self) -> bool { self.rule.off.is_none() }
    }

    /// Every question that it is about, whether or not it applies.
    pub fn questions(&self) -> impl Iterator<Item = Question> + use<'p> {
        let policy = self.policy;
        self.answered().flat_map(move |(asking, question, _)| {
            each(policy, &asking, &question).collect::<Vec<_>>()
        })
    }

    /// Every answer that breaks it, whether or not it applies.
    pub fn violations(&self) -> impl Iterator<Item = Violation<'p>> + use<'p> {
        let this = *self;
        self.broken().flat_map(move |(asking, question)| {
            let questions = each(this.policy, &asking, &question).collect::<Vec<_>>();
            questions.into_iter().filter_map(move |question| {
                let answer = this.policy.ask(&question).ok()?;
                Some(Violation::new(this, question, answer))
            })
        })
    }

    /// Whether no answer breaks it.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.broken().next().is_none()
    }

    /// How many questions it is about, how many answers break it, and the first of
    /// these: so many at most, one to each act or incident.
    pub(crate) fn tally(&self, first: usize) -> Tally<'p> {
        let mut tally = Tally::default();
        for (asking, question, answer) in self.answered() {
            tally.asked += asking.roles.len();
            if judge::holds(&self.rule.law, self.policy, &question, &answer) {
                continue;
            }
            tally.broken += asking.roles.len();
            let mut known = tally.first.iter();
            let is_known = known.any(|(known, _)| question::is_like(known.question(), &question));
            if tally.first.len() < first && !is_known {
                let violation = Violation::new(*self, question, answer);
                tally.first.push((violation, asking.roles.len()));
            }
        }
        tally
    }

    fn broken(&self) -> impl Iterator<Item = (Asking, Question)> + use<'p> {
        let Self { policy, rule } = *self;
        self.answered()
            .filter_map(move |(asking, question, answer)| {
                let holds = judge::holds(&rule.law, policy, &question, &answer);
                (!holds).then_some((asking, question))
            })
    }

    /// The questions, asked for the first of the roles that are spoken of alike,
    /// as far as their answers are of the set.
    fn answered(&self) -> impl Iterator<Item = (Asking, Question, Answer<'p>)> + use<'p> {
        let Self { policy, rule } = *self;
        rule.law.asked(policy).filter_map(move |asking| {
            let role = asking.roles.first()?;
            let question = question::of(policy, *role, &asking.asked)?;
            let answer = policy.ask(&question).ok()?;
            let meant = match (&rule.law, &answer) {
                (Law::Assessed { filter, .. }, Answer::Assessment(answer)) => {
                    judge::is_meant(filter, answer)
                }
                _ => true,
            };
            meant.then_some((asking, question, answer))
        })
    }
}

/// The same question for each role of whom the same is said.
fn each(policy: &Policy, asking: &Asking, question: &Question) -> impl Iterator<Item = Question> {
    let roles = asking.roles.iter().map(|role| policy.role_at(*role));
    roles.map(|role| question::by(question, role))
}

/// What came of asking all questions of a law.
#[derive(Default)]
pub(crate) struct Tally<'p> {
    pub(crate) asked: usize,
    pub(crate) broken: usize,
    /// With the number of roles for which the answer is the same.
    pub(crate) first: Vec<(Violation<'p>, usize)>,
}
