//! Who may do something.

use enumset::EnumSet;

use super::{ChangedCircumstances, Wanted};
use crate::answer::decision::Classification;
use crate::answer::refused::QuestionError;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Policy, Subject};
use crate::vocabulary::outcome::Outcome;
use crate::vocabulary::{Role, Term, Verdict, getters, words};

/// Who may do something, role by role; made by [`Policy::who_may`].
#[derive(Clone, Debug)]
pub struct WhoMay<'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) subject: Subject,
    pub(crate) roles: Vec<RoleMay<'p>>,
}

/// Whether somebody may do something, and under which conditions.
#[derive(Clone, Debug)]
pub struct RoleMay<'p> {
    pub(crate) may: May,
    pub(crate) in_general: Option<Verdict>,
    pub(crate) answer: Classification<'p>,
    pub(crate) conditions: Vec<ChangedCircumstances<'p>>,
}

words! {
    /// Whether somebody may do something at all: what [`Policy::classify`] comes to, over all that
    /// can be known.
    ///
    /// Exhaustive: whoever shows who may has to show each of these.
    pub enum May, "leave" {
        /// Allowed whatever the circumstances.
        Outright = "Allowed",
        /// Permitted whatever the circumstances, and under some of them advised against.
        PartlyDiscouraged = "Allowed, and advised against under conditions",
        /// Permitted whatever the circumstances, and advised against under all.
        Discouraged = "Advised against but not forbidden",
        /// Allowed under some circumstances.
        UnderConditions = "Allowed under conditions",
        /// Permitted under some circumstances, and advised against under all of these.
        DiscouragedUnderConditions = "Advised against but not forbidden, under conditions",
        /// Never permitted for certain: the document can be read in more than one way.
        Unclear = "Unclear",
        /// Forbidden under some circumstances, and nothing is said of all others.
        PartlyForbidden = "The policy says nothing, but not allowed under conditions",
        /// Forbidden whatever the circumstances, and against the law under some of them at most.
        Never = "Not allowed",
        /// Against the law whatever the circumstances.
        Illegal = "Not allowed, and illegal",
        /// The policy says nothing, neither that they may nor that they may not.
        Silent = "The policy says nothing",
    }
}

impl Policy {
    /// Says who may do something: for each role, whether it is allowed outright, under which
    /// minimal conditions, or not.
    ///
    /// See [`Policy::why_not`] for what is minimal.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::answer::inverse::May;
    /// use online_safety_policy::vocabulary::UserAction;
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let gambling = telford.who_may(UserAction::Gambling)?;
    /// assert!(gambling.roles().iter().all(|role| role.may() == May::Never));
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own user action or technology that this policy does not declare.
    pub fn who_may(&self, what: impl Into<Subject>) -> Result<WhoMay<'_>, QuestionError> {
        let subject = what.into();
        let roles = self.roles().map(|role| {
            let answer = self.classify(role, subject, &Circumstances::UNKNOWN)?;
            Ok::<_, QuestionError>(RoleMay::of(answer))
        });
        Ok(WhoMay {
            policy: self,
            subject,
            roles: roles.collect::<Result<_, _>>()?,
        })
    }
}

impl Classification<'_> {
    /// What holds but for exceptions, for everybody in the role: what the level means, or what holds when
    /// no case does. Of a level that is itself a condition, and of what is said in two ways, nothing.
    fn in_general(&self) -> Option<Verdict> {
        let mut found = None;
        for said in self.speaking() {
            let is_exception = said.level.is_none() && said.otherwise.is_empty();
            if is_exception || self.groups(said).next().is_some() {
                continue;
            }
            let verdict = match &said.level {
                Some(level) => level.meaning.verdict()?,
                None => said
                    .otherwise
                    .iter()
                    .next()
                    .filter(|_| said.otherwise.len() == 1)?,
            };
            if found.is_some_and(|found| found != verdict) {
                return None;
            }
            found = Some(verdict);
        }
        found
    }
}

impl<'p> RoleMay<'p> {
    fn of(answer: Classification<'p>) -> Self {
        let outcomes = answer.entry.outcomes();
        let permitted = outcomes.is_subset(Wanted::Permitted.outcomes());
        let in_general = answer.in_general();
        let in_general = in_general.filter(|verdict| outcomes.contains((*verdict).into()));
        let (may, told) = match () {
            () if outcomes == Outcome::Allowed => (May::Outright, None),
            () if outcomes == Outcome::Discouraged => (May::Discouraged, None),
            () if permitted => {
                let exception = match in_general {
                    Some(Verdict::Discouraged) => Wanted::Allowed,
                    _ => Wanted::Discouraged,
                };
                (May::PartlyDiscouraged, Some(exception))
            }
            () if outcomes.contains(Outcome::Allowed) => {
                (May::UnderConditions, Some(Wanted::Permitted))
            }
            () if outcomes.contains(Outcome::Discouraged) => {
                (May::DiscouragedUnderConditions, Some(Wanted::Permitted))
            }
            () if outcomes.contains(Outcome::Unclear) => (May::Unclear, None),
            () if outcomes == Outcome::Silent => (May::Silent, None),
            () if outcomes.contains(Outcome::Silent) => {
                (May::PartlyForbidden, Some(Wanted::Forbidden))
            }
            () if outcomes == Outcome::Illegal => (May::Illegal, None),
            () => (May::Never, None),
        };
        let conditions = told.map(|wanted| answer.why_not(wanted, EnumSet::empty()).changes);
        Self {
            may,
            in_general,
            answer,
            conditions: conditions.unwrap_or_default(),
        }
    }

    getters! {
        /// Who.
        pub fn role(&self) -> Term<Role> { self.answer.role() }
        /// Whether they may.
        pub fn may(&self) -> May { self.may }
        /// What holds but for exceptions, where the policy says what: the level or the verdict that it gives
        /// beside its cases to everybody in the role. Whoever tells of it tells that first.
        pub fn in_general(&self) -> Option<Verdict> { self.in_general }
        /// The minimal circumstances that are told with it, each with its answer: under which it is
        /// permitted, advised against or forbidden, where it is so under some alone.
        pub fn conditions(&self) -> &[ChangedCircumstances<'p>] { &self.conditions }
        /// The answer while nothing is known, with its reasons.
        pub fn answer(&self) -> &Classification<'p> { &self.answer }
    }
}

impl<'p> WhoMay<'p> {
    getters! {
        /// The policy that was asked.
        pub fn policy(&self) -> &'p Policy { self.policy }
        /// What was asked about.
        pub fn subject(&self) -> Subject { self.subject }
        /// Every role of the policy, the standard ones first.
        pub fn roles(&self) -> &[RoleMay<'p>] { &self.roles }
    }
}
