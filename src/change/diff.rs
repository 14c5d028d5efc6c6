//! Difference: what one policy answers otherwise than another.
//!
//! # What is compared?
//!
//! Every question that both policies can be asked. For what is allowed, that is every role and
//! act that both know, under every combination of the facts that either policy asks for; a fact is
//! unknown or has one of its values, and the day is cut wherever either policy cuts it. For what
//! follows incidents, it is every role that both know and no two tables judge differently, with
//! every incident that both know, every intent or none, and every history. What both policies say
//! of contacts, evidence, procedures, duties and the reading of acts as incidents is listed side by
//! side. Names that only one of them has are listed, and nothing is asked about them.
//!
//! An answer is what [`Ruling`] holds, or the responses with how they follow. Reasons, places,
//! labels, notes and the remark that a policy gives no times are no part of it: an edit of these
//! changes no answer, and the difference says so. What has another label is listed apart.
//!
//! # How is it grouped?
//!
//! By row, and within a row by what moved: one [`Change`] for a row that changed alike for
//! everyone, and one for a rule that changed what follows thirty incidents.

mod acts;
mod change;
mod day;
mod demands;
mod direction;
mod groups;
mod incidents;
mod listed;
#[cfg(feature = "replay")]
mod movement;
mod relabelled;
mod serialize;
mod shared;
mod space;
mod tally;
mod text;

pub use crate::answer::past::Past;
pub use change::{
    ActChange, Change, Given, IncidentChange, ListedChange, ResponseChange, RulePlace, Ruling, Turn,
};
pub use demands::Demands;
pub use direction::{Direction, Release, Strictness};
pub use listed::Part;
pub use relabelled::Relabelled;
pub use shared::{NameDiffers, NameKind, NotShared};

use crate::policy::{Policy, Subject};
use crate::vocabulary::{Role, Term, getters};

#[cfg(feature = "replay")]
pub(crate) use movement::Movement;
use shared::Shared;
use tally::Tally;
#[cfg(feature = "render")]
pub(crate) use text::{
    Told, act as told_act, incidents as told_incidents, listed as told_listed, verdict,
};

/// What one policy answers otherwise than another; made by [`Policy::diff`].
///
/// It prints as a list for people and serialises with `verdict` and `changes`. See the
/// [module](self) for what is compared.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyDiff<'p> {
    before: &'p Policy,
    after: &'p Policy,
    tally: Tally,
    changes: Vec<Change<'p>>,
    names: Vec<NotShared>,
    relabelled: Vec<Relabelled<'p>>,
    left_out: Vec<(Term<Role>, Subject)>,
}

impl Policy {
    /// Compares this policy with a later one: every question that both can be asked and that the
    /// later one answers otherwise.
    ///
    /// It goes through as many questions as [`Policy::verify`] of both, which takes some
    /// milliseconds for policies that differ in a few rows, and some seconds at most. Where two
    /// policies ask for so many different facts that more would have to be tried, what takes most is
    /// [left out](PolicyDiff::left_out).
    ///
    /// ```
    /// use online_safety_policy::builtin::Builtin;
    /// use online_safety_policy::change::diff::Release;
    /// use online_safety_policy::Policy;
    ///
    /// let text = Builtin::TelfordInfant2020.source();
    /// let before = Policy::from_yaml(text)?;
    /// let after = Policy::from_yaml(&text.replace(
    ///     "{ line: 291, everyone: unacceptable }",
    ///     "{ line: 291, everyone: unacceptable-and-illegal }",
    /// ))?;
    ///
    /// let diff = before.diff(&after);
    /// assert_eq!(diff.release(), Release::StricterOnly);
    /// // One row, changed for all eleven roles: where nothing is known of the scope, and within it.
    /// assert_eq!((diff.changes().len(), diff.changed()), (1, 22));
    /// assert!(before.diff(&before).is_empty());
    /// # Ok::<(), online_safety_policy::LoadError>(())
    /// ```
    #[must_use]
    pub fn diff<'p>(&'p self, after: &'p Self) -> PolicyDiff<'p> {
        let policies = [self, after];
        let shared = Shared::of(policies);
        let mut tally = Tally::default();
        let (acts, left_out) = acts::Acts::new(policies).changes(&shared, &mut tally);
        let incidents = incidents::changes(policies, &shared, &mut tally);
        let listed = listed::changes(policies, &shared);
        let mut changes: Vec<Change<'p>> = acts.into_iter().map(Change::Act).collect();
        changes.extend(incidents.into_iter().map(Change::Incidents));
        changes.extend(listed.into_iter().map(Change::Listed));
        PolicyDiff {
            before: self,
            after,
            tally,
            changes,
            left_out,
            relabelled: relabelled::relabelled(policies, &shared),
            names: shared.names,
        }
    }
}

impl<'p> PolicyDiff<'p> {
    getters! {
        /// The earlier policy.
        pub fn before(&self) -> &'p Policy { self.before }
        /// The later policy.
        pub fn after(&self) -> &'p Policy { self.after }
        /// Everything that differs, grouped for reading: acts, then incidents, then what is listed.
        pub fn changes(&self) -> &[Change<'p>] { &self.changes }
        /// The names by which only one of the policies can be asked, or that mean something else.
        pub fn names(&self) -> &[NotShared] { &self.names }
        /// What both policies have and call otherwise: a change of wording, and of no answer.
        pub fn relabelled(&self) -> &[Relabelled<'p>] { &self.relabelled }
        /// Roles and acts for which the policies ask for so many different facts that they are not
        /// compared; in editions of one policy, and in policies that people write, there are none.
        pub fn left_out(&self) -> &[(Term<Role>, Subject)] { &self.left_out }
        /// How many questions both policies were asked.
        pub fn asked(&self) -> u64 { self.tally.asked }
        /// How many of them are answered otherwise.
        pub fn changed(&self) -> u64 { self.tally.changed() }
    }

    /// How many answers moved in one way.
    #[must_use]
    pub fn count(&self, direction: Direction) -> u64 {
        self.tally.count(direction)
    }

    /// Whether nothing differs but wording, places and dates.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.names.is_empty() && self.left_out.is_empty()
    }

    /// Whether the policies differ in wording, places, dates or laws, and no answer does.
    #[must_use]
    pub fn is_reworded(&self) -> bool {
        self.is_empty() && self.before != self.after
    }

    /// What the difference is, in a word.
    #[must_use]
    pub fn release(&self) -> Release {
        let listed = |change: &Change<'_>| matches!(change, Change::Listed(_));
        if !self.names.is_empty() {
            Release::VocabularyChanged
        } else if self.is_empty() {
            Release::NoChange
        } else if !self.left_out.is_empty() || self.changes.iter().any(listed) {
            Release::Mixed
        } else {
            match self.tally.only() {
                Direction::Stricter => Release::StricterOnly,
                Direction::Looser => Release::LooserOnly,
                _ => Release::Mixed,
            }
        }
    }
}
