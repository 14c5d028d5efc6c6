//! What is given by name: groups, words of a school's own for values of facts, and its own yes/no facts.
//! Which policy knows them is seen when one is asked.
//!
//! Names are kept in place, so that circumstances can be copied and nothing is allocated; and one
//! behind the other, so that some long ones or many short ones take no more than the same few bytes.

use std::fmt;

use crate::vocabulary::{Fact, OwnId, Role, Term, UnknownWord, Word as _};

/// The most groups that can be given: no policy tells more apart at once.
pub(crate) const MOST_GIVEN: usize = 4;

/// What stands for "in no other group" where groups are named.
pub(crate) const ANY_OTHER: &str = "any-other";

/// The bytes that all names together can take, each with [two more](name_size).
pub(crate) const MOST_BYTES: usize = 246;

/// As what a fact of a school's own is kept that is so, and one that is not: which one it is, its name
/// says.
const SO: Fact = Fact::Own1;
const NOT_SO: Fact = Fact::Own2;

/// How much of [`MOST_BYTES`] a name takes.
pub(crate) const fn name_size(id: &str) -> usize {
    2 + id.len()
}

/// Some names, each with the fact that it says something of, in their order, each once.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Named {
    /// Of each name: what it says something of, how many bytes it has, and these.
    bytes: [u8; MOST_BYTES],
    /// How many of them are taken.
    used: u8,
    /// There is no other group.
    are_all: bool,
    /// More was given than there is room for.
    are_too_many: bool,
}

impl Named {
    pub(crate) const NOTHING: Self = Self {
        bytes: [0; MOST_BYTES],
        used: 0,
        are_all: false,
        are_too_many: false,
    };

    /// Every name with its fact.
    pub(super) fn all(&self) -> impl Iterator<Item = (Fact, OwnId)> + use<> {
        let this = *self;
        let mut at = 0;
        std::iter::from_fn(move || {
            let used = this.bytes.get(..usize::from(this.used))?;
            let (fact, rest) = used.get(at..)?.split_first()?;
            let (length, rest) = rest.split_first()?;
            let id = std::str::from_utf8(rest.get(..usize::from(*length))?).ok()?;
            at += name_size(id);
            Some((*fact, id.parse().ok()?))
        })
        .filter_map(|(code, id)| {
            let mut facts = Fact::ALL.iter().copied();
            Some((facts.find(|fact| self::code(*fact) == code)?, id))
        })
    }

    /// The names that say something of a fact.
    pub(super) fn of(&self, fact: Fact) -> impl Iterator<Item = OwnId> + use<> {
        let all = self.all();
        all.filter_map(move |(of, id)| (of == fact).then_some(id))
    }

    /// Whether nothing is given.
    pub(super) fn are_nothing(&self) -> bool {
        self.used == 0 && !self.are_all && !self.are_too_many
    }

    /// Those of some facts.
    pub(super) fn only(&self, wanted: impl Fn(Fact) -> bool) -> Self {
        let mut only = Self {
            are_all: self.are_all && wanted(Fact::Group),
            // Without a group there is room for all, but for facts of nobody's.
            are_too_many: self.are_too_many
                && (wanted(Fact::Group) || self.own_facts().next().is_some()),
            ..Self::NOTHING
        };
        for (fact, id) in self.all().filter(|(fact, _)| wanted(*fact)) {
            only.push(fact, id);
        }
        only
    }

    /// The facts of a school's own that are known, and whether each is so.
    pub(super) fn own_facts(&self) -> impl Iterator<Item = (OwnId, bool)> + use<> {
        let all = self.all().filter(|(fact, _)| fact.is_own());
        all.map(|(fact, id)| (id, fact == SO))
    }

    /// Says whether a fact of a school's own is so, in place of what was said of it.
    pub(super) fn put_fact(&mut self, id: OwnId, so: Option<bool>) {
        let mut others = self.only(|fact| !fact.is_own());
        for (other, so) in self.own_facts().filter(|(other, _)| *other != id) {
            others.add(if so { SO } else { NOT_SO }, other);
        }
        *self = others;
        if let Some(so) = so {
            self.add(if so { SO } else { NOT_SO }, id);
        }
    }

    /// Gives one of a fact that has one value, in place of what was given of it.
    pub(super) fn put(&mut self, fact: Fact, id: Option<OwnId>) {
        *self = self.only(|of| of != fact);
        if let Some(id) = id {
            self.add(fact, id);
        }
    }

    /// Gives one more.
    pub(super) fn add(&mut self, fact: Fact, id: OwnId) {
        let place = |(fact, id): (Fact, OwnId)| (code(fact), id);
        let mut wider = Self {
            used: 0,
            bytes: [0; MOST_BYTES],
            ..*self
        };
        let is_before = |other: &(Fact, OwnId)| place(*other) < place((fact, id));
        let is_after = |other: &(Fact, OwnId)| place(*other) > place((fact, id));
        let after = self.all().filter(is_after);
        let all = self
            .all()
            .filter(is_before)
            .chain([(fact, id)])
            .chain(after);
        for (fact, id) in all {
            wider.push(fact, id);
        }
        *self = wider;
    }

    /// Behind all others.
    fn push(&mut self, fact: Fact, id: OwnId) {
        let id = id.as_str();
        let used = usize::from(self.used);
        // An id is shorter than a byte can say.
        let head = [code(fact), id.len() as u8];
        let all = head.into_iter().chain(id.bytes());
        match self.bytes.get_mut(used..used + name_size(id)) {
            None => self.are_too_many = true,
            Some(room) => {
                room.iter_mut().zip(all).for_each(|(byte, of)| *byte = of);
                self.used += name_size(id) as u8;
            }
        }
    }

    /// Gives one more group.
    pub(super) fn add_group(&mut self, role: Term<Role>) {
        let id = match role.number() {
            Ok(_) => role.standard().map(OwnId::of),
            Err(id) => Some(*id),
        };
        if let Some(id) = id {
            self.add(Fact::Group, id);
        }
        self.are_too_many |= self.of(Fact::Group).count() > MOST_GIVEN;
    }

    pub(super) fn close(&mut self) {
        self.are_all = true;
    }

    /// The groups, in the order of the vocabulary, own ones last.
    pub(super) fn groups(&self) -> impl Iterator<Item = Term<Role>> + use<> {
        let mut roles = [None; MOST_GIVEN];
        let given = self.of(Fact::Group).map(|id| id.as_str().parse().ok());
        roles
            .iter_mut()
            .zip(given)
            .for_each(|(role, is)| *role = is);
        roles.sort_unstable();
        roles.into_iter().flatten()
    }

    pub(super) fn are_all(&self) -> bool {
        self.are_all
    }

    pub(super) fn are_too_many(&self) -> bool {
        self.are_too_many
    }

    /// Reads groups: words with spaces between them.
    pub(super) fn read_groups(text: &str) -> Result<Self, UnknownWord> {
        let mut groups = Self::NOTHING;
        for word in text.split_ascii_whitespace() {
            match word {
                ANY_OTHER => groups.close(),
                word => {
                    groups.add_group(word.parse().map_err(
                        |no: crate::vocabulary::InvalidId| {
                            UnknownWord::misspelt(Role::KIND, word, no.to_string())
                        },
                    )?);
                }
            }
        }
        if groups.are_too_many || groups.are_nothing() {
            let help = format!("name a group, or several, at most {MOST_GIVEN}");
            return Err(UnknownWord::misspelt("group", text, help));
        }
        Ok(groups)
    }

    /// The groups as they are read; nothing where nothing is known of them.
    pub(super) fn groups_text(&self) -> Option<String> {
        let ids = self.groups().map(|role| role.as_str().to_owned());
        let words = ids.chain(self.are_all.then(|| ANY_OTHER.to_owned()));
        let words: Vec<String> = words.collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

impl Default for Named {
    fn default() -> Self {
        Self::NOTHING
    }
}

/// What a name is kept as that says something of a fact: groups come last, of which there may be too
/// many.
fn code(fact: Fact) -> u8 {
    match fact {
        Fact::Group => u8::MAX,
        // There are fewer facts.
        fact => fact.index() as u8,
    }
}

/// As names, not as bytes.
impl fmt::Debug for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.all();
        f.debug_list()
            .entries(all)
            .entries(self.are_all.then_some(ANY_OTHER))
            .finish()
    }
}
