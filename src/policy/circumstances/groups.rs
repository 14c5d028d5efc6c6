//! The groups that a person is known to be in, by their words: which policy knows them is seen when
//! one is asked.

use std::fmt;

use crate::diagnostic::UnknownWord;
use crate::vocabulary::{Role, Term, Word as _};

/// The most groups that can be given: no policy tells more apart at once.
pub(crate) const MOST_GIVEN: usize = 4;

/// What stands for "in no other group" where groups are named.
pub(crate) const ANY_OTHER: &str = "any-other";

/// Some roles, in their order, each once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Groups {
    roles: [Option<Term<Role>>; MOST_GIVEN],
    are_all: bool,
    are_too_many: bool,
}

impl Groups {
    pub(crate) const UNKNOWN: Self = Self {
        roles: [None; MOST_GIVEN],
        are_all: false,
        are_too_many: false,
    };

    pub(super) fn add(&mut self, role: Term<Role>) {
        let known = self.roles.iter().flatten().count();
        if self.roles.contains(&Some(role)) {
            return;
        }
        match self.roles.get_mut(known) {
            Some(place) => *place = Some(role),
            None => self.are_too_many = true,
        }
        if let Some(known) = self.roles.get_mut(..=known) {
            known.sort_unstable();
        }
    }

    pub(super) fn close(&mut self) {
        self.are_all = true;
    }

    pub(super) fn roles(&self) -> impl Iterator<Item = Term<Role>> + use<> {
        self.roles.into_iter().flatten()
    }

    pub(super) fn are_all(&self) -> bool {
        self.are_all
    }

    pub(super) fn are_too_many(&self) -> bool {
        self.are_too_many
    }

    /// Reads words with spaces between them.
    pub(super) fn read(text: &str) -> Result<Self, UnknownWord> {
        let mut groups = Self::UNKNOWN;
        for word in text.split_ascii_whitespace() {
            match word {
                ANY_OTHER => groups.close(),
                word => groups.add(word.parse().map_err(|no: crate::vocabulary::InvalidId| {
                    UnknownWord::misspelt(Role::KIND, word, no.to_string())
                })?),
            }
        }
        let is_nothing = groups == Self::UNKNOWN;
        if groups.are_too_many || is_nothing {
            let help = format!("name a group, or several, at most {MOST_GIVEN}");
            return Err(UnknownWord::misspelt("group", text, help));
        }
        Ok(groups)
    }
}

/// As it is read.
impl fmt::Display for Groups {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut apart = "";
        for role in self.roles() {
            write!(f, "{apart}{role}")?;
            apart = " ";
        }
        match self.are_all {
            true => write!(f, "{apart}{ANY_OTHER}"),
            false => Ok(()),
        }
    }
}
