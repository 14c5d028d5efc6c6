//! Which roles are kinds of others, and in which of them one person can be at once.
//!
//! A role that is a kind of another (a group) is a bit; so is each that has kinds. What somebody is in
//! is a set of these, with all that each is a kind of: one that is a kind of several holds whoever is
//! all of them. A *class* is such a set as far as rules tell it apart: the groups that some rule names,
//! and the roles that are kinds of none. There are few of them, so that those that are possible are
//! found when the policy is loaded, and are the values of [`Fact::Group`](crate::vocabulary::Fact).

mod classes;

pub(crate) use classes::Untold;

use super::circumstances::Facts;

/// The most roles that are kinds, or have some.
pub(crate) const MOST_GROUPS: usize = 64;

/// The most classes: a set of them is one machine word.
pub(crate) const MOST_CLASSES: usize = super::circumstances::MOST_VALUES;

/// The roles of a policy that are kinds of others, and those that have kinds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Groups {
    /// The number of each one's role, by bit: in the order of the file.
    roles: Vec<usize>,
    /// What each is a kind of, without what follows from that.
    of: Vec<u64>,
    /// Each with all that it is a kind of.
    up: Vec<u64>,
    /// Those in which nobody is who is in this one.
    apart: Vec<u64>,
    /// Those who are in the one are in some of the others.
    complete: Vec<(u64, u64)>,
    /// Groups that some rule names, and roles that are kinds of none.
    bearing: u64,
    classes: Vec<u64>,
    /// The classes of whoever is in each, as bits.
    within: Vec<u64>,
}

/// The bits of a set.
pub(crate) fn bits(mut set: u64) -> impl Iterator<Item = usize> + Clone {
    std::iter::from_fn(move || {
        let bit = set.trailing_zeros() as usize;
        // Without its lowest bit.
        set &= set.checked_sub(1)?;
        Some(bit)
    })
}

impl Groups {
    /// Those of a file, where none is a kind of itself: for each role by number what it is a kind of,
    /// by bits of `roles`.
    pub(crate) fn new(
        roles: Vec<usize>,
        of: Vec<u64>,
        apart: &[u64],
        complete: Vec<(u64, u64)>,
    ) -> Self {
        let mut groups = Self {
            up: (0..roles.len()).map(|bit| 1 << bit).collect(),
            apart: vec![0; roles.len()],
            within: vec![0; roles.len()],
            roles,
            of,
            complete,
            ..Self::default()
        };
        // As many steps up as there can be.
        for _ in 0..groups.roles.len() {
            let up = groups.up.iter();
            groups.up = up
                .map(|up| bits(*up).fold(*up, |all, bit| all | groups.of(bit)))
                .collect();
        }
        for set in apart {
            for bit in bits(*set) {
                if let Some(others) = groups.apart.get_mut(bit) {
                    *others |= set & !(1 << bit);
                }
            }
        }
        groups
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.roles.is_empty()
    }

    fn of(&self, bit: usize) -> u64 {
        self.of.get(bit).copied().unwrap_or_default()
    }

    fn up(&self, bit: usize) -> u64 {
        self.up.get(bit).copied().unwrap_or_default()
    }

    /// The bit of a role, as a set.
    #[inline]
    pub(crate) fn bit(&self, role: usize) -> u64 {
        let bit = self.roles.iter().position(|known| *known == role);
        bit.map_or(0, |bit| 1 << bit)
    }

    /// The roles of a set, in the order of the file.
    pub(crate) fn roles(&self, set: u64) -> impl Iterator<Item = usize> + Clone + '_ {
        let each = self.roles.iter().enumerate();
        each.filter(move |(bit, _)| set >> bit & 1 == 1)
            .map(|(_, role)| *role)
    }

    /// The set of some roles.
    pub(crate) fn set(&self, roles: &[bool]) -> u64 {
        let held = |role: &usize| roles.get(*role).copied().unwrap_or_default();
        let each = self.roles.iter().enumerate();
        each.filter(|(_, role)| held(role))
            .fold(0, |set, (bit, _)| set | 1 << bit)
    }

    /// Every group: what is a kind of something.
    pub(crate) fn kinds(&self) -> u64 {
        let each = self.of.iter().enumerate();
        each.filter(|(_, of)| **of != 0)
            .fold(0, |set, (bit, _)| set | 1 << bit)
    }

    /// The groups of which some rule speaks.
    pub(crate) fn bearing(&self) -> u64 {
        self.bearing & self.kinds()
    }

    /// The roles of which one is a kind, by number, without what follows from that.
    pub(crate) fn wider(&self, role: usize) -> impl Iterator<Item = usize> + '_ {
        let bit = self.roles.iter().position(|known| *known == role);
        self.roles(bit.map_or(0, |bit| self.of(bit)))
    }

    /// A role and all of which it is a kind, as a set.
    pub(crate) fn all_of(&self, role: usize) -> u64 {
        let bit = self.roles.iter().position(|known| *known == role);
        bit.map_or(0, |bit| self.up(bit))
    }

    /// Of how many roles one is a kind: of more than each of these is.
    pub(crate) fn depth(&self, role: usize) -> u32 {
        self.all_of(role).count_ones().saturating_sub(1)
    }

    /// Whether a role is a kind of another, or that role.
    pub(crate) fn is_kind(&self, role: usize, of: usize) -> bool {
        let bit = self.roles.iter().position(|known| *known == role);
        role == of || bit.is_some_and(|bit| self.up(bit) & self.bit(of) != 0)
    }

    /// Adds to some roles all that are kinds of them.
    pub(crate) fn hold_kinds(&self, roles: &mut [bool]) {
        let held = self.set(roles);
        for (bit, role) in self.roles.iter().enumerate() {
            if self.up(bit) & held != 0
                && let Some(held) = roles.get_mut(*role)
            {
                *held = true;
            }
        }
    }

    /// Those of some roles that are kinds of none of the others.
    pub(crate) fn widest<'a>(
        &'a self,
        holds: impl Fn(usize) -> bool + 'a,
        count: usize,
    ) -> impl Iterator<Item = usize> + 'a {
        let held = self.roles.iter().enumerate();
        let held = held
            .filter(|(_, role)| holds(**role))
            .fold(0, |set, (bit, _)| set | 1 << bit);
        let widest = self.widest_of(held);
        (0..count).filter(move |role| holds(*role) && self.bit(*role) & held & !widest == 0)
    }

    /// Those of a set that are kinds of no other in it.
    pub(crate) fn widest_of(&self, set: u64) -> u64 {
        let is_widest = |bit: &usize| self.up(*bit) & set == 1 << bit;
        bits(set)
            .filter(is_widest)
            .fold(0, |set, bit| set | 1 << bit)
    }

    /// Those of a set of which no other in it is a kind.
    pub(crate) fn narrowest_of(&self, set: u64) -> u64 {
        let wider = bits(set).fold(0, |all, bit| all | (self.up(bit) & !(1 << bit)));
        set & !wider
    }

    /// Whether each of some groups has, among others, one that is a kind of it and not the same.
    pub(crate) fn are_narrower(&self, these: u64, than: u64) -> bool {
        let below =
            |bit: usize| bits(these & !(1 << bit)).any(|these| self.up(these) >> bit & 1 == 1);
        than != 0 && bits(than).all(below)
    }

    /// All in which somebody is who is in some; nothing where nobody can be.
    fn close(&self, set: u64) -> Option<u64> {
        let mut all = bits(set).fold(set, |all, bit| all | self.up(bit));
        // Whoever is all that a group is a kind of is in it; each time there is one more of them.
        for _ in 0..self.roles.len() {
            let meets = self.of.iter().enumerate();
            let meets = meets.filter(|(_, of)| of.count_ones() > 1 && **of & !all == 0);
            all = meets.fold(all, |all, (bit, _)| all | 1 << bit);
        }
        let apart = |bit: usize| self.apart.get(bit).is_some_and(|apart| apart & all != 0);
        (!bits(all).any(apart)).then_some(all)
    }

    /// How many classes there are.
    pub(crate) fn classes(&self) -> usize {
        self.classes.len()
    }

    pub(crate) fn class(&self, number: usize) -> u64 {
        self.classes.get(number).copied().unwrap_or_default()
    }

    /// The classes of whoever is in a role, as bits; none where it has to do with no group.
    #[inline]
    pub(crate) fn within(&self, role: usize) -> u64 {
        let bit = self.roles.iter().position(|known| *known == role);
        let within = bit.and_then(|bit| self.within.get(bit));
        within.copied().unwrap_or_default()
    }

    /// The role that all of these come to, and the classes that are left, where somebody can be in
    /// all of them, and in no other if they are `all`: the narrowest role, of several the first.
    pub(crate) fn together(&self, set: u64, are_all: bool) -> Option<(usize, u64)> {
        let inside = self.close(set)?;
        let narrowest = self.narrowest_of(inside);
        let left = bits(narrowest).fold(u64::MAX, |left, bit| {
            left & self.within.get(bit).copied().unwrap_or_default()
        });
        let class = inside & self.bearing;
        let exact = self.classes.iter().position(|known| *known == class);
        let left = match are_all {
            true => left & exact.map_or(0, |exact| 1 << exact),
            false => left,
        };
        let role = self.roles(narrowest).min()?;
        (left != 0).then_some((role, left))
    }

    /// The class of whoever is in one, if there is any, and in some more groups; nothing where nobody is.
    #[cfg(feature = "change")]
    pub(crate) fn with(&self, class: usize, is_any: bool, more: u64) -> Option<Option<u8>> {
        let class = if is_any { self.class(class) } else { 0 };
        let inside = self.close(class | more)? & self.bearing;
        let found = self.classes.iter().position(|known| *known == inside);
        Some(found.and_then(|found| u8::try_from(found).ok()))
    }

    /// The groups in which somebody in a role may be, under what is known.
    pub(crate) fn among(&self, role: usize, facts: &Facts) -> u64 {
        let left = bits(facts.left(self.within(role)));
        left.fold(0, |all, class| all | self.class(class))
    }

    /// The groups that some classes have in common, in few words, and whether it has to be said that
    /// there is no other.
    pub(crate) fn common(&self, left: u64) -> (impl Iterator<Item = usize> + Clone + '_, bool) {
        let common = bits(left).fold(u64::MAX, |common, class| common & self.class(class));
        let wider = |other: &u64| *other != common && *other & common == common;
        let groups = self.narrowest_of(common & self.bearing) & self.kinds();
        let has_others = groups == 0 || self.classes.iter().any(wider);
        (self.roles(groups), left.is_power_of_two() && has_others)
    }
}
