//! What one permission says of another: what a teacher permits, a member of staff permits.

#[cfg(feature = "replay")]
use enumset::EnumSet;

use super::{Facts, Room};
use crate::vocabulary::{Fact, Word as _, YesNo};

/// The permissions of those who are members of staff.
const OF_STAFF: [Fact; 4] = [
    Fact::HeadteacherPermission,
    Fact::LeadPermission,
    Fact::TeacherPermission,
    Fact::SafeguardingLeadPermission,
];

/// Some facts, and the permissions that say something of one of them.
#[cfg(feature = "replay")]
pub(super) fn with_those_it_follows_from(facts: EnumSet<Fact>) -> EnumSet<Fact> {
    let related = EnumSet::from_iter(OF_STAFF) | Fact::StaffPermission;
    match facts.is_disjoint(related) {
        true => facts,
        false => facts | related,
    }
}

impl Facts {
    /// The value of a fact, by what is known of it or follows from other permissions: where one of
    /// the staff has permitted it, a member of staff has, whatever else is said; where none has, none
    /// of these has.
    #[inline]
    pub(crate) fn value(&self, fact: Fact, room: Room) -> Option<u8> {
        match fact {
            Fact::StaffPermission => self.of_staff(),
            fact if OF_STAFF.contains(&fact) => self
                .get(room)
                .or_else(|| self.of_staff().filter(|said| *said == number(YesNo::No))),
            _ => self.get(room),
        }
    }

    /// Forgets who has permitted it, where no member of staff has.
    pub(super) fn agree_with(&mut self, fact: Fact, value: u8) {
        if fact != Fact::StaffPermission || value != number(YesNo::No) {
            return;
        }
        for of_staff in OF_STAFF {
            if self.get(of_staff) == Some(number(YesNo::Yes)) {
                self.set(of_staff, None);
            }
        }
    }

    fn of_staff(&self) -> Option<u8> {
        let yes = Some(number(YesNo::Yes));
        match OF_STAFF.iter().any(|fact| self.get(*fact) == yes) {
            true => yes,
            false => self.get(Fact::StaffPermission),
        }
    }
}

fn number(word: YesNo) -> u8 {
    // There are two of them.
    u8::from(word.index() != 0)
}
