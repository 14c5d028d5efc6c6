//! Lists, none of which may hold anything twice.

use std::marker::PhantomData;

use schemars::{JsonSchema, json_schema};

use super::inline_shape;

/// A list, perhaps an empty one.
pub(in crate::document) struct List<T>(PhantomData<T>);

inline_shape!([T: JsonSchema] List<T>, |generator| json_schema!({
    "type": "array",
    "items": generator.subschema_for::<T>(),
    "uniqueItems": true,
}));

/// One alone, or a list, perhaps an empty one.
pub(in crate::document) struct AnyOf<T>(PhantomData<T>);

inline_shape!([T: JsonSchema] AnyOf<T>, |generator| {
    let one = generator.subschema_for::<T>();
    json_schema!({
        "anyOf": [one, { "type": "array", "items": one, "uniqueItems": true }],
    })
});

/// A list of readings: one alone would be no choice.
pub(in crate::document) struct Several<T>(PhantomData<T>);

inline_shape!([T: JsonSchema] Several<T>, |generator| json_schema!({
    "type": "array",
    "items": generator.subschema_for::<T>(),
    "minItems": 2,
    "uniqueItems": true,
}));

/// One alone, or a list that is not empty.
pub(in crate::document) struct OneOrMore<T>(PhantomData<T>);

inline_shape!([T: JsonSchema] OneOrMore<T>, |generator| {
    let one = generator.subschema_for::<T>();
    json_schema!({
        "anyOf": [
            one,
            { "type": "array", "items": one, "minItems": 1, "uniqueItems": true },
        ],
    })
});

/// The same, or instead of the list a word that stands for one.
pub(in crate::document) struct OneOrMoreOr<A, T>(PhantomData<(A, T)>);

/// Words that stand for a list, each with what it says to people.
pub(in crate::document) trait Alone {
    const WORDS: &'static [(&'static str, &'static str)];
}

/// All of them.
pub(in crate::document) struct All;

impl Alone for All {
    const WORDS: &'static [(&'static str, &'static str)] = &[("all", "All of them")];
}

/// All of them, or all that are against the law.
pub(in crate::document) struct AllOrIllegal;

impl Alone for AllOrIllegal {
    const WORDS: &'static [(&'static str, &'static str)] = &[
        ("all", "All of them"),
        ("illegal", "All that the policy calls illegal"),
    ];
}

/// No verdict at all.
pub(in crate::document) struct Silent;

impl Alone for Silent {
    const WORDS: &'static [(&'static str, &'static str)] = &[("silent", "Nothing is said then")];
}

inline_shape!([A: Alone, T: JsonSchema] OneOrMoreOr<A, T>, |generator| {
    let one = generator.subschema_for::<T>();
    let (words, labels): (Vec<_>, Vec<_>) = A::WORDS.iter().copied().unzip();
    let alone = json_schema!({ "enum": words, "enumDescriptions": labels });
    json_schema!({
        "anyOf": [
            alone,
            one,
            {
                "type": "array",
                "items": { "anyOf": [alone, one] },
                "minItems": 1,
                "uniqueItems": true,
                "not": { "contains": alone, "minItems": 2 },
            },
        ],
    })
});
