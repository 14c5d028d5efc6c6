//! Maps, and what stands for a map.

use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;
use strum::IntoEnumIterator as _;

use super::lists::OneOrMore;
use super::values::Text;
use super::words::{
    AnyLevel, BareLintLevel, Kind, Marked, Named, Standard, foreign_at_first, own_id,
};
use super::{inline_shape, shape};
use crate::document::own::{DUE, OwnKind};
use crate::document::{CellDocument, LintDocument, OwnWordDocument, RESERVED, RoleLabelDocument};
use crate::vocabulary::{Fact, WithValues, Word, YesNo};

/// A map whose keys are words.
pub(in crate::document) struct Map<K, V>(PhantomData<(K, V)>);

inline_shape!([K: JsonSchema, V: JsonSchema] Map<K, V>, |generator| json_schema!({
    "type": "object",
    "propertyNames": generator.subschema_for::<K>(),
    "additionalProperties": generator.subschema_for::<V>(),
}));

/// A cell: a level, or a map.
pub(in crate::document) struct Cell;

shape!(Cell, "cell", |generator| json_schema!({
    "description": "A level, or a map with `is`, `marks`, `readings` or `text`.",
    "anyOf": [
        generator.subschema_for::<Marked<Named<AnyLevel>>>(),
        generator.subschema_for::<CellDocument>(),
    ],
}));

/// What those in a role are called: a label, or a map.
pub(in crate::document) struct RoleLabel;

shape!(RoleLabel, "role-label-or-forms", |generator| json_schema!({
    "anyOf": [
        generator.subschema_for::<Text>(),
        generator.subschema_for::<RoleLabelDocument>(),
    ],
}));

/// What people call a word: one name, or several.
pub(in crate::document) struct EverydayNames;

shape!(EverydayNames, "everyday-names", |generator| {
    <OneOrMore<Text> as JsonSchema>::json_schema(generator)
});

/// What becomes of a lint's findings: a level, or a map.
pub(in crate::document) struct LintSetting;

shape!(
    LintSetting,
    "lint-level-or-setting",
    |generator| json_schema!({
        "anyOf": [
            generator.subschema_for::<Standard<BareLintLevel>>(),
            generator.subschema_for::<LintDocument>(),
        ],
    })
);

/// Facts and their values; times are windows of the day, which the file names.
pub(in crate::document) struct Condition;

shape!(Condition, "condition", |generator| facts::<Text>(
    generator,
    Fact::iter().filter(|fact| *fact != Fact::Group),
    "Facts and the values they may have; `yes` and `no` stand in quotes.",
));

/// A map from facts to values, with these texts for times.
pub(super) fn facts<Time: JsonSchema>(
    generator: &mut SchemaGenerator,
    of: impl Iterator<Item = Fact>,
    says: &str,
) -> Schema {
    let mut facts = serde_json::Map::new();
    for fact in of {
        let values = fact.with_values(Values(generator, fact));
        let mut values = values.unwrap_or_else(|| match fact {
            Fact::Group => generator.subschema_for::<OneOrMore<Text>>(),
            _ => generator.subschema_for::<OneOrMore<Time>>(),
        });
        values.insert("description".into(), fact.label().into());
        facts.insert(fact.as_str().into(), values.into());
    }
    json_schema!({
        "description": says,
        "type": "object",
        "properties": facts,
        // Those of the file's own.
        "additionalProperties": generator.subschema_for::<OneOrMore<Standard<YesNo>>>(),
    })
}

/// One or more of the words that a fact's values are.
struct Values<'g>(&'g mut SchemaGenerator, Fact);

impl WithValues for Values<'_> {
    type Out = Schema;

    fn with<W: Word>(self) -> Schema {
        match self.1.has_own_values() {
            true => self.0.subschema_for::<OneOrMore<Named<W>>>(),
            false => self.0.subschema_for::<OneOrMore<Standard<W>>>(),
        }
    }
}

/// Own words of a kind; none of them may have the name of a standard word of this or another kind.
pub(in crate::document) struct OwnWords<W, Other = W>(PhantomData<(W, Other)>);

inline_shape!([W: OwnKind + Kind, Other: Kind] OwnWords<W, Other>, |generator| {
    let standard = W::first_words().into_iter().map(|(word, _)| word);
    let taken = standard.chain(foreign_at_first::<W, Other>()).chain(RESERVED);
    let taken = taken.chain(W::taken()).collect();
    json_schema!({
        "type": "object",
        "propertyNames": own_id(generator, taken),
        "additionalProperties": declaration::<W>(generator),
    })
});

/// How a word of a kind is declared: with what is said of such words, of all that is said of any.
fn declaration<W: OwnKind + Kind>(generator: &mut SchemaGenerator) -> Schema {
    let mut schema = OwnWordDocument::json_schema(generator);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.retain(|key, _| W::KEYS.contains(&key.as_str()));
        if let Some(Value::Object(means)) = properties.get_mut("means") {
            let standard = generator.subschema_for::<Standard<W>>();
            means.remove("anyOf");
            means.extend(standard.as_object().cloned().unwrap_or_default());
        }
    }
    let required = DUE.into_iter().filter(|key| W::KEYS.contains(key));
    schema.insert("required".into(), required.collect());
    schema
}
