//! The words that a school added to the common vocabulary.

use strum::IntoEnumIterator as _;

use super::declare::{Declared as _, maps};
#[cfg(feature = "schema")]
use super::shape::*;
use crate::diagnostic::Path;
use crate::vocabulary::*;
use crate::yaml::{Entries, Fields, Node, Reader};

maps! {
    /// The words a school added, by kind.
    pub struct OwnDocument = "own" {
        /// Roles.
        roles: [own(Role)],
        /// Rows of the User Actions table.
        user_actions "user-actions": [own(UserAction, Technology)],
        /// Rows of the Communication Technologies table.
        technologies: [own(Technology, UserAction)],
        /// Rows of the pupil incidents table.
        pupil_incidents "pupil-incidents": [own(PupilIncident)],
        /// Rows of the staff incidents table.
        staff_incidents "staff-incidents": [own(StaffIncident)],
        /// Columns of the User Actions table.
        acceptability: [own(Acceptability, Permission)],
        /// Columns of the Communication Technologies table.
        permissions: [own(Permission, Acceptability)],
        /// Columns of the pupil incidents table.
        pupil_responses "pupil-responses": [own(PupilResponse)],
        /// Columns of the staff incidents table.
        staff_responses "staff-responses": [own(StaffResponse)],
        /// Places.
        places: [own(Place)],
        /// What a person can be engaged in.
        moments: [own(Moment)],
        /// What can be going on that day.
        occasions: [own(Occasion)],
        /// What something can be for.
        purposes: [own(Purpose)],
        /// What can be so or not so.
        facts: [own(Fact)],
    }

    /// A word that a school added.
    pub struct OwnWordDocument = "own-word" {
        /// Its name for people.
        label: [due text],
        /// The area of risk, for a user action.
        area: [text as Standard<AreaOfRisk>],
        /// The standard act or device that it is like, for a row of either table of levels: it amounts to
        /// the same incidents, unless the file says to which.
        like: [text as Standard<Subject>],
        /// The standard column whose meaning it has, for a column of levels.
        means: [text as Standard<AnyLevel>],
        /// Whose permission it asks for, for a column of levels that does.
        permission: [text as Standard<Permitter>],
        /// What it does, for a response: one of the kinds of responses.
        kind: [text as Standard<ResponseKind>],
        /// How soon to act, for a response.
        urgency: [text as Standard<Urgency>],
        /// The place in which it lies, for a place: what is said of that one holds for it.
        inside "in": [text as Named<Place>],
    }
}

/// Words that stand for others where names are listed: no own word may be called so.
pub(crate) const RESERVED: [&str; 5] = ["all", "any-other", "everyone", "illegal", "silent"];

/// The field of a question that has the facts that policies declare, all in one.
pub(crate) const FACTS: &str = "facts";

/// The fields of a question but for the standard facts.
pub(crate) const FIELDS: [&str; 17] = [
    "asks",
    "role",
    "kind",
    "subject",
    "table",
    "incidents",
    "intent",
    "history",
    "suspicion",
    "matter",
    "party",
    "as_of",
    "done",
    "response",
    "wanted",
    "held",
    FACTS,
];

/// What no own fact may be called: what questions and logs say beside facts, and provisos, which are
/// given as facts are.
pub(crate) fn no_facts() -> impl Iterator<Item = &'static str> {
    let others = ["circumstances", "reference", "date"];
    let provisos = Proviso::iter().map(Word::as_str);
    FIELDS.into_iter().chain(others).chain(provisos)
}

/// The kinds of words that a school can add.
pub(crate) const OWN_KEYS: &[&str] = OwnDocument::KEYS;

/// A kind of words that a school can add.
pub(super) trait OwnKind {
    /// What is said of such a word, of all that is said of any.
    const KEYS: &'static [&'static str];

    /// What no word of the kind may be called beside.
    #[cfg(feature = "schema")]
    fn taken() -> Vec<&'static str> {
        Vec::new()
    }
}

macro_rules! own_kinds {
    ($($kind:ty: $($key:literal)+ $(, $taken:expr)?;)+) => { $(
        impl OwnKind for $kind {
            const KEYS: &'static [&'static str] = &[$($key),+];
            $(
                #[cfg(feature = "schema")]
                fn taken() -> Vec<&'static str> {
                    $taken.collect()
                }
            )?
        }
    )+ };
}

own_kinds! {
    Role: "label";
    UserAction: "label" "area" "like";
    Technology: "label" "like";
    PupilIncident: "label";
    StaffIncident: "label";
    Acceptability: "label" "means" "permission";
    Permission: "label" "means" "permission";
    PupilResponse: "label" "kind" "urgency";
    StaffResponse: "label" "kind" "urgency";
    Place: "label" "in";
    Moment: "label";
    Occasion: "label";
    Purpose: "label";
    Fact: "label", no_facts();
}

/// What a word needs, as far as it is said of its kind: a level a meaning, a response a kind.
pub(super) const DUE: [&str; 3] = ["label", "means", "kind"];

impl OwnDocument {
    /// The own incidents of each incident table.
    pub(crate) fn incidents(&self) -> [&Entries<OwnWordDocument>; 2] {
        [&self.pupil_incidents, &self.staff_incidents]
    }

    /// The own words of every kind.
    pub(crate) fn kinds(&self) -> [&Entries<OwnWordDocument>; 14] {
        [
            &self.roles,
            &self.user_actions,
            &self.technologies,
            &self.pupil_incidents,
            &self.staff_incidents,
            &self.acceptability,
            &self.permissions,
            &self.pupil_responses,
            &self.staff_responses,
            &self.places,
            &self.moments,
            &self.occasions,
            &self.purposes,
            &self.facts,
        ]
    }

    /// The own values of facts.
    pub(crate) fn values(&self) -> [(Fact, &Entries<OwnWordDocument>); 4] {
        [
            (Fact::Place, &self.places),
            (Fact::Moment, &self.moments),
            (Fact::Occasion, &self.occasions),
            (Fact::Purpose, &self.purposes),
        ]
    }

    /// The own responses of each, with their key.
    pub(crate) fn responses(&self) -> [(&'static str, &Entries<OwnWordDocument>); 2] {
        let (pupils, staff) = (&self.pupil_responses, &self.staff_responses);
        [("pupil-responses", pupils), ("staff-responses", staff)]
    }
}

impl OwnWordDocument {
    /// Reads a word of a kind.
    pub(super) fn read_of<W: OwnKind>(
        reader: &mut Reader<'_>,
        node: &Node<'_>,
        path: Path<'_>,
    ) -> Self {
        let fields = Fields::of(reader, node, path, W::KEYS);
        for key in DUE.iter().filter(|key| W::KEYS.contains(key)) {
            fields.require(reader, &[*key]);
        }
        Self::from_fields(reader, &fields)
    }
}
