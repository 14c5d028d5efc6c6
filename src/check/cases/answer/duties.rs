//! What duties say in the words of a case.

use super::{Looked, set};
use crate::answer::ask::Answer;
use crate::answer::decision::ListedDuty;
use crate::check::cases::expected::{Aspect, WordSet};
use crate::vocabulary::outcome::DecisionKind;
use crate::vocabulary::{Force, Party, Word as _};

impl<'p> Looked<'p> {
    fn duties(&self) -> &[ListedDuty<'p>] {
        match &self.answer {
            Answer::Duties(_, duties) => duties,
            _ => &[],
        }
    }

    /// What all duties of the kind say together; how strongly the strongest does.
    pub(super) fn of_duties(&self, aspect: Aspect) -> WordSet {
        let duties = || self.duties().iter();
        match aspect {
            Aspect::Answer => {
                let force = duties().map(|duty| duty.force).max();
                set([force.map_or(DecisionKind::Silent.as_str(), Force::as_str)])
            }
            Aspect::Every => {
                let every = duties().filter_map(|duty| duty.every);
                every.map(|every| every.to_string().into()).collect()
            }
            Aspect::Trigger => set(duties().flat_map(|duty| duty.trigger).map(|on| on.as_str())),
            Aspect::Vaguely => {
                let vaguely = duties().filter_map(|duty| duty.vaguely);
                set(vaguely.map(|vaguely| vaguely.as_str()))
            }
            Aspect::Towards => {
                let towards = duties().flat_map(|duty| &duty.towards);
                set(towards.map(Party::as_str))
            }
            _ => WordSet::new(),
        }
    }
}
