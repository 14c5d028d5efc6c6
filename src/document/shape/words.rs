//! Texts that are words: standard ones, or one that the file declares.

use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use strum::IntoEnumIterator as _;

use super::values::Id;
use super::{kinds, shape};
use crate::diagnostic::{Level, LintCode};
use crate::document::ROW_KEYS;
use crate::source::Table;
use crate::vocabulary::{
    Acceptability, Authority, History, Meaning, Office, Permission, PupilIncident, PupilResponse,
    Role, StaffIncident, StaffResponse, Technology, UserAction, Verdict, Word,
};

/// A kind of words, each with what it says to people.
pub(in crate::document) trait Kind {
    /// What the kind is called in the schema.
    fn name() -> String;

    /// Its standard words.
    fn words() -> Vec<(&'static str, &'static str)>;

    /// Those of them that no file may declare as its own.
    fn first_words() -> Vec<(&'static str, &'static str)> {
        Self::words()
    }
}

impl<W: Word> Kind for W {
    fn name() -> String {
        W::KIND.replace(' ', "-")
    }

    fn words() -> Vec<(&'static str, &'static str)> {
        W::iter()
            .map(|word| (word.as_str(), word.label()))
            .collect()
    }

    fn first_words() -> Vec<(&'static str, &'static str)> {
        let mut words = Self::words();
        words.truncate(W::LATER);
        words
    }
}

/// A standard word and no other.
pub(in crate::document) struct Standard<K>(PhantomData<K>);

shape!([K: Kind] Standard<K>, K::name(), |_generator| {
    let (words, labels): (Vec<_>, Vec<_>) = K::words().into_iter().unzip();
    json_schema!({ "type": "string", "enum": words, "enumDescriptions": labels })
});

/// A standard word, or one that the file declares; not one of another kind, for which the file
/// may declare none of that name.
pub(in crate::document) struct Named<K, Other = K>(PhantomData<(K, Other)>);

shape!([K: Kind, Other: Kind] Named<K, Other>, format!("{}-or-own", K::name()), |generator| {
    let standard = generator.subschema_for::<Standard<K>>();
    let own = own_id(generator, foreign_at_first::<K, Other>());
    json_schema!({ "anyOf": [standard, own] })
});

/// A word whose mark may stand in brackets.
pub(in crate::document) struct Marked<T>(PhantomData<T>);

shape!([T: JsonSchema] Marked<T>, format!("{}-or-in-brackets", T::schema_name()), |generator| {
    let plain = generator.subschema_for::<T>();
    json_schema!({ "anyOf": [plain, { "type": "string", "pattern": "^\\([^()]+\\)$" }] })
});

/// An id that is none of these.
pub(super) fn own_id(generator: &mut SchemaGenerator, taken: Vec<&str>) -> Schema {
    let id = generator.subschema_for::<Id>();
    match taken.as_slice() {
        [] => id,
        taken => json_schema!({ "allOf": [id, { "not": { "enum": taken } }] }),
    }
}

/// The words of another kind that are none of this one.
pub(super) fn foreign<K: Kind, Other: Kind>() -> Vec<&'static str> {
    without::<K>(Other::words())
}

/// The same without those that a file may have declared before they were standard.
pub(super) fn foreign_at_first<K: Kind, Other: Kind>() -> Vec<&'static str> {
    without::<K>(Other::first_words())
}

fn without<K: Kind>(words: Vec<(&'static str, &'static str)>) -> Vec<&'static str> {
    let held = K::words();
    let mut words: Vec<_> = words.into_iter().map(|(word, _)| word).collect();
    words.retain(|word| !held.iter().any(|(held, _)| held == word));
    words
}

kinds! {
    /// A level of either table; which one is known where a table of them is.
    AnyLevel, "level", both::<Acceptability, Permission>();
    /// A level that permits nothing.
    ForbiddingLevel, "forbidding-level", {
        let forbids = |level: &Acceptability| {
            matches!(level.means(), Meaning::NotAllowed | Meaning::Illegal)
        };
        Acceptability::iter().filter(forbids).map(|level| (level.as_str(), level.label())).collect()
    };
    /// A verdict that permits nothing.
    ForbiddingVerdict, "forbidding-verdict", {
        let forbids = |verdict: &Verdict| !verdict.is_permitted();
        Verdict::iter().filter(forbids).map(|verdict| (verdict.as_str(), verdict.label())).collect()
    };
    /// A row of either table of levels.
    Subject, "subject", both::<UserAction, Technology>();
    /// A row of either table of incidents.
    Incident, "incident", both::<PupilIncident, StaffIncident>();
    /// A row of any table.
    AnyRow, "row", both::<Subject, Incident>();
    /// A column of either table of incidents.
    Response, "response", both::<PupilResponse, StaffResponse>();
    /// The name of an audience, where one is meant.
    Audience, "audience-name", vec![EVERYONE];
    /// An audience or a role.
    Who, "audience-name-or-role", [vec![EVERYONE], Role::words()].concat();
    /// Somebody who takes a step: an office, an audience or a role.
    Party, "office-audience-or-role", [vec![EVERYONE], both::<Office, Role>()].concat();
    /// A table of incidents.
    IncidentTable, "incident-table-name",
        Table::INCIDENTS.map(|table| (table.as_str(), table.label())).into();
    /// Which rows a row on continued infringements reaches.
    Reach, "reach", vec![("above", "The rows above it"), ("all", "All rows")];
    /// What must have gone before, for such a row.
    After, "after", vec![("repeat", "Any repetition"), ("warning", "A warning or sanction")];
    /// A time, from the first.
    Nth, "time",
        History::nths().map(|time| (time.as_str(), time.label())).collect();
    /// Whose word something is for which the document is cited: never ours.
    OfDocument, "authority",
        [Authority::Printed, Authority::Inferred].map(|word| (word.as_str(), word.label())).into();
    /// The name of a lint.
    Lint, "lint", LintCode::iter().map(|code| (code.into(), code.meaning())).collect();
    /// What becomes of a lint's findings.
    LintLevel, "lint-level", levels(|_| true);
    /// The same where no reason can be given.
    BareLintLevel, "lint-level-alone", levels(|level| level != Level::Allow);
}

/// The audience that every file has.
pub(super) const EVERYONE: (&str, &str) = ("everyone", "Everyone");

/// The words of two kinds; those that both have once.
pub(super) fn both<A: Kind, B: Kind>() -> Vec<(&'static str, &'static str)> {
    let mut words = A::words();
    let more = B::words().into_iter();
    words.extend(more.filter(|(word, _)| foreign::<A, B>().contains(word)));
    words
}

fn levels(wanted: impl Fn(Level) -> bool) -> Vec<(&'static str, &'static str)> {
    let label = |level| match level {
        Level::Allow => "Its findings are not shown; say why with `reason`",
        Level::Warn => "Its findings are shown",
        Level::Deny => "Its findings are shown, and whoever checks must not go on",
    };
    let levels = Level::iter().filter(|level| wanted(*level));
    levels.map(|level| (level.into(), label(level))).collect()
}

/// The name of an audience, where one is declared.
pub(in crate::document) struct NewAudience;

shape!(NewAudience, "new-audience-name", |generator| {
    let taken = [&[EVERYONE.0][..], ROW_KEYS].concat();
    own_id(generator, taken)
});

/// The name of a lint, or its id.
pub(in crate::document) struct LintName;

shape!(LintName, "lint-name-or-id", |generator| {
    let name = generator.subschema_for::<Standard<Lint>>();
    let ids: Vec<_> = LintCode::iter().map(LintCode::id).collect();
    json_schema!({ "anyOf": [name, { "enum": ids }] })
});
