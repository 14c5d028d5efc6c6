//! What the policy's scope has to do with an answer.

use enumset::EnumSet;

use super::Classification;
use crate::answer::decision::reason::{Reason, ReasonKind, Says};
use crate::policy::{Bounds, Reach};
use crate::source::Source;
use crate::vocabulary::outcome::ConditionState;
use crate::vocabulary::{Fact, YesNo};

impl<'p> Classification<'p> {
    /// The policy's scope where it is in question: something is said within it alone, and what is known
    /// may put it outside.
    pub(crate) fn bounds(&self) -> Option<&'p Bounds> {
        let bounds = self.policy.bounds.as_ref()?;
        let is_said = self.facts().get(Fact::WithinScope) == Some(YesNo::No as u8);
        let in_question = is_said || bounds.may_be_outside(self.facts());
        Some(bounds).filter(|_| self.entry.is_bounded() && in_question)
    }

    /// The facts on which the answer can turn, those by which the scope is in question included.
    pub(crate) fn asks(&self) -> EnumSet<Fact> {
        let of_scope = self.bounds().map_or(EnumSet::empty(), Bounds::asks);
        self.entry.asks().fold(of_scope, |all, fact| all | fact)
    }

    /// What the policy reaches there all the same, as far as it is said of the role and not known to fail.
    pub(crate) fn reaches(&self) -> impl Iterator<Item = (&'p Reach, ConditionState)> + use<'p> {
        let facts = *self.facts();
        let (role, subject) = (usize::from(self.role), usize::from(self.subject));
        let is_said = facts.get(Fact::WithinScope).is_some();
        let bounds = self.bounds().filter(|_| !is_said);
        let of_role = bounds.into_iter().flat_map(|bounds| &bounds.reaches);
        let of_role = of_role.filter(move |reach| reach.is_of(role, subject));
        let states = of_role.map(move |reach| (reach, reach.state(&facts)));
        states.filter(|(_, state)| *state != ConditionState::Fails)
    }

    /// The rules by which it lies within the scope or outside.
    pub(super) fn scope_reasons(&self) -> impl Iterator<Item = Reason<'p>> + use<'p> {
        let policy = self.policy;
        let reason = move |rule, state, source: &'p Source, note: Option<&'p str>| Reason {
            kind: ReasonKind::Scope,
            rule,
            says: Says::Scope(state),
            replaced: false,
            groups: Vec::new(),
            note,
            source: policy.cite(source),
        };
        let state = self.scope();
        let whole = self.bounds().into_iter();
        let whole =
            whole.map(move |of| reason(Bounds::WHOLE, state, &of.source, of.note.as_deref()));
        let reaches = self.reaches();
        whole.chain(reaches.map(move |(reach, state)| {
            reason(&reach.name, state, &reach.source, reach.note.as_deref())
        }))
    }
}
