//! Assess: somebody did this; classify it, name the incident, recommend.

use crate::answer::decision::{Assessment, Classification};
use crate::answer::recommend::Added;
use crate::answer::refused::QuestionError;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Policy, Subject};
use crate::vocabulary::outcome::{ConditionState, Decision, Resolution};
use crate::vocabulary::{Fit, History, Intent, Role, Term, Verdict};

impl Policy {
    /// Classifies what somebody did, finds the incidents it amounts to, and
    /// recommends what follows.
    ///
    /// Which incident an act amounts to is the policy file's own mapping, not
    /// the school's word, and marked so. An act that is permitted is no
    /// incident; one that no incident covers is said to be so, and the answer
    /// on what follows is *silent*.
    ///
    /// ```
    /// use online_safety_policy::{Circumstances, builtin, vocabulary::Resolution};
    /// use online_safety_policy::vocabulary::{History, Role, Technology, Verdict};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let photos = telford.assess(
    ///     Role::Staff,
    ///     Technology::PersonalPhonesPhoto,
    ///     &Circumstances::new(),
    ///     None,
    ///     History::FirstTime,
    /// )?;
    /// assert_eq!(photos.classification().verdict(), Some(Verdict::NotAllowed));
    /// assert_eq!(photos.resolution(), Resolution::Uncovered);
    /// assert!(photos.recommendation().is_silent());
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`QuestionError`], as for [`Policy::classify`].
    #[inline]
    pub fn assess(
        &self,
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        circumstances: &Circumstances,
        intent: impl Into<Option<Intent>>,
        history: History,
    ) -> Result<Assessment<'_>, QuestionError> {
        let classification = self.classify(who, what, circumstances)?;
        Ok(classification.assessed(intent.into(), history))
    }
}

impl<'p> Classification<'p> {
    /// What it amounts to, and what follows.
    #[inline]
    pub(crate) fn assessed(self, intent: Option<Intent>, history: History) -> Assessment<'p> {
        let policy = self.policy;
        let (role, subject) = (usize::from(self.role), usize::from(self.subject));
        let judge = policy.words_of_act(role, subject);
        let mapped = judge.and_then(|judge| policy.mapped(judge, subject));
        let table = judge.and_then(|judge| policy.answering(role, judge));
        let mut direct = Added::default();
        let mut possible = false;
        let is_permitted = permitted(&self);
        let scope = self.scope();
        let is_outside = scope == ConditionState::Fails;
        if !is_permitted && !is_outside {
            for mapped in mapped.unwrap_or_default() {
                match (mapped.fit, mapped.state(intent, self.facts())) {
                    (_, ConditionState::Fails) => {}
                    (Fit::Direct, ConditionState::Holds) if scope != ConditionState::Unknown => {
                        direct.add(usize::from(mapped.incident), table, intent);
                    }
                    _ => possible = true,
                }
            }
        }
        let resolution = match (judge, mapped) {
            _ if is_permitted => Resolution::NoIncident,
            _ if is_outside => Resolution::OutsideScope,
            (None, _) => Resolution::NotJudged,
            (Some(_), None) => Resolution::Unmapped,
            _ if direct.asked != 0 => Resolution::Incidents,
            _ if possible => Resolution::Possible,
            _ => Resolution::Uncovered,
        };
        Assessment {
            classification: self,
            judge,
            mapped,
            intent,
            resolution,
            recommendation: {
                let follows = resolution == Resolution::Incidents;
                let added = if follows { direct } else { Added::default() };
                policy.answer_to(role, judge, (intent, history), added)
            },
        }
    }
}

/// Whether the act is permitted without a doubt: in every reading, whatever is not known.
#[inline]
pub(crate) fn permitted(classification: &Classification<'_>) -> bool {
    match classification.decision {
        Decision::Decided(verdict) => verdict.is_permitted(),
        Decision::Silent => false,
        Decision::Unclear(verdicts) => verdicts.iter().all(Verdict::is_permitted),
        Decision::Depends { outcomes, .. } => outcomes
            .iter()
            .all(|outcome| outcome.verdict().is_some_and(Verdict::is_permitted)),
    }
}
