//! The answer that is wanted.

use enumset::EnumSet;

use crate::vocabulary::outcome::{Decision, Outcome};
use crate::vocabulary::{Verdict, words};

words! {
    /// An answer that somebody wants, to be looked for among all circumstances.
    ///
    /// Non-exhaustive: there are more sets of outcomes than have a name.
    #[non_exhaustive]
    pub enum Wanted, "wanted answer" {
        /// Allowed.
        Allowed = "Allowed",
        /// Permitted, but advised against.
        Discouraged = "Advised against but not forbidden",
        /// Not allowed by the policy; the law need not forbid it.
        NotAllowed = "Not allowed",
        /// Not allowed, and against the law.
        Illegal = "Not allowed, and illegal",
        /// Nothing is said.
        Silent = "The policy says nothing",
        /// The document can be read in more than one way.
        Unclear = "Unclear",
        /// Allowed, or permitted but discouraged.
        Permitted = "Permitted",
        /// Not allowed, illegal or not.
        Forbidden = "Forbidden",
        /// Permitted, or nothing is said of it: no reading forbids it.
        NotForbidden = "Not forbidden",
        /// A verdict, whichever: neither silent nor unclear.
        Decided = "Decided",
    }
}

impl Wanted {
    /// The outcomes that are as good as one another.
    #[must_use]
    pub fn outcomes(self) -> EnumSet<Outcome> {
        let permitted = Outcome::Allowed | Outcome::Discouraged;
        let forbidden = Outcome::NotAllowed | Outcome::Illegal;
        match self {
            Self::Allowed => Outcome::Allowed.into(),
            Self::Discouraged => Outcome::Discouraged.into(),
            Self::NotAllowed => Outcome::NotAllowed.into(),
            Self::Illegal => Outcome::Illegal.into(),
            Self::Silent => Outcome::Silent.into(),
            Self::Unclear => Outcome::Unclear.into(),
            Self::Permitted => permitted,
            Self::Forbidden => forbidden,
            Self::NotForbidden => permitted | Outcome::Silent,
            Self::Decided => permitted | forbidden,
        }
    }

    /// Whether a decision is sure to come to it, whatever is not known.
    ///
    /// ```
    /// use online_safety_policy::Decision;
    /// use online_safety_policy::answer::inverse::Wanted;
    /// use online_safety_policy::vocabulary::Verdict;
    ///
    /// assert!(Wanted::Permitted.is_met_by(Decision::Decided(Verdict::Discouraged)));
    /// assert!(!Wanted::Permitted.is_met_by(Decision::Silent));
    /// assert!(Wanted::NotForbidden.is_met_by(Decision::Silent));
    /// ```
    #[must_use]
    pub fn is_met_by(self, decision: Decision) -> bool {
        let outcomes = match decision {
            Decision::Depends { outcomes, .. } => outcomes,
            decision => decision.outcome().into_iter().collect(),
        };
        outcomes.is_subset(self.outcomes())
    }
}

impl From<Verdict> for Wanted {
    fn from(verdict: Verdict) -> Self {
        Outcome::from(verdict).into()
    }
}

impl From<Outcome> for Wanted {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Allowed => Self::Allowed,
            Outcome::Discouraged => Self::Discouraged,
            Outcome::NotAllowed => Self::NotAllowed,
            Outcome::Illegal => Self::Illegal,
            Outcome::Silent => Self::Silent,
            Outcome::Unclear => Self::Unclear,
        }
    }
}
