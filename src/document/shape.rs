//! What the types of the document do not say about the shape of a file: which words a text may
//! be, that a list may be one word alone, that a cell may be a word or a map.
//!
//! Each type here stands, in an attribute of a field, for the field's own type when the JSON
//! Schema of the file is derived. They describe what reading and validation
//! accept; that both agree is a test.

mod cases;
mod keys;
mod laws;
mod lists;
mod maps;
mod rules;
mod tables;
mod values;
mod words;

pub(super) use cases::{
    About, Because, CaseAnswer, Expected, Given, GridCell, GridColumn, GridRow, ResponseOrStep,
    asked_rules, cases_file_rules, grid_rules,
};
pub(super) use keys::Keys;
pub(super) use laws::{
    Exception, HistoryOrIntent, IntentOrUnknown, Laws, law_property_rules, law_set_rules,
};
pub(super) use lists::{All, AllOrIllegal, AnyOf, List, OneOrMore, OneOrMoreOr, Several, Silent};
pub(super) use maps::{Cell, Condition, EverydayNames, LintSetting, Map, OwnWords, RoleLabel};
pub(super) use rules::{
    cell_rules, due_passages, due_passages_of_statements, evidence_rules, incident_row_rules,
    ladder_rules, not_empty, reason_to_allow, response_rule_rules, rule_rules, rung_rules,
    some_change, statement_rules, with_format,
};
pub(crate) use tables::{InPlaceOf, words_of_illegal_acts, words_of_tables};
pub(super) use values::{
    Day, Elsewhere, FileHash, Id, Lines, MeasureText, PartOfFile, Period, PlacePath, PrintedDate,
    Text, TimeOfDay,
};
pub(super) use words::{
    After, AnyLevel, AnyRow, Audience, Incident, IncidentTable, LintLevel, LintName, Marked, Named,
    NewAudience, Nth, OfDocument, Party, Reach, Response, Standard, Subject, Who,
};

/// Implements `JsonSchema` for a shape: its name in the schema, and what it is.
macro_rules! shape {
    ([$($parameters:tt)+] $shape:ty, $name:expr, |$generator:ident| $schema:expr) => {
        shape!(impl [<$($parameters)+>] $shape, $name, |$generator| $schema);
    };
    (impl [$($parameters:tt)*] $shape:ty, $name:expr, |$generator:ident| $schema:expr) => {
        impl $($parameters)* schemars::JsonSchema for $shape {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema($generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
    ($shape:ty, $name:expr, |$generator:ident| $schema:expr) => {
        shape!(impl [] $shape, $name, |$generator| $schema);
    };
}

/// The same for a shape that is written out wherever it is used.
macro_rules! inline_shape {
    ([$($parameters:tt)+] $shape:ty, |$generator:ident| $schema:expr) => {
        impl<$($parameters)+> schemars::JsonSchema for $shape {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                std::any::type_name::<Self>().into()
            }

            fn json_schema($generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
}

/// Declares a kind that is made of others.
macro_rules! kinds {
    ($( $(#[$doc:meta])* $kind:ident, $name:literal, $words:expr; )+) => { $(
        $(#[$doc])*
        pub(in crate::document) struct $kind;

        impl $crate::document::shape::words::Kind for $kind {
            fn name() -> String {
                $name.into()
            }

            fn words() -> Vec<(&'static str, &'static str)> {
                $words
            }
        }
    )+ };
}

use {inline_shape, kinds, shape};
