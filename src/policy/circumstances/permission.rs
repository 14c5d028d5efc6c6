//! What one permission says of another: what a teacher permits, a member of staff permits.

use enumset::{EnumSet, enum_set};

use super::{Facts, Room};
use crate::vocabulary::{Fact, YesNo};

/// The permissions of those who are members of staff.
const OF_STAFF: EnumSet<Fact> = enum_set!(
    Fact::HeadteacherPermission
        | Fact::LeadPermission
        | Fact::TeacherPermission
        | Fact::SafeguardingLeadPermission
);

/// These, and the permission of the staff: each says something of the others.
const RELATED: EnumSet<Fact> = enum_set!(OF_STAFF | Fact::StaffPermission);

/// Some facts, and the permissions that say something of one of them.
#[cfg(feature = "replay")]
pub(super) fn with_those_it_follows_from(facts: EnumSet<Fact>) -> EnumSet<Fact> {
    match facts.is_disjoint(RELATED) {
        true => facts,
        false => facts | RELATED,
    }
}

impl Facts {
    /// The value of a fact, by what is known of it or follows from other permissions: where one of
    /// the staff has permitted it, a member of staff has, whatever else is said; where none has, none
    /// of these has.
    #[inline]
    pub(crate) fn value(&self, fact: Fact, room: Room) -> Option<u8> {
        let said = self.get(room);
        match RELATED.contains(fact) {
            true => self.permission(fact, said),
            false => said,
        }
    }

    /// Apart, so that other facts do not wait for it.
    #[inline(never)]
    fn permission(&self, fact: Fact, said: Option<u8>) -> Option<u8> {
        let staff = self.get(Fact::StaffPermission);
        match fact {
            Fact::StaffPermission if self.has_permission_of_staff() => Some(YES),
            Fact::StaffPermission => staff,
            _ if said.is_none() && staff == Some(NO) && !self.has_permission_of_staff() => staff,
            _ => said,
        }
    }

    fn has_permission_of_staff(&self) -> bool {
        OF_STAFF.iter().any(|fact| self.get(fact) == Some(YES))
    }

    /// Forgets who has permitted it, where no member of staff has.
    pub(super) fn agree_with(&mut self, fact: Fact, value: u8) {
        if fact != Fact::StaffPermission || value != NO {
            return;
        }
        for fact in OF_STAFF {
            if self.get(fact) == Some(YES) {
                self.set(fact, None);
            }
        }
    }
}

const YES: u8 = YesNo::Yes as u8;
const NO: u8 = YesNo::No as u8;
