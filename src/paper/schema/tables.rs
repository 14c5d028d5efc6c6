//! The tables of levels have one type in the document, and so have the tables of incidents; in a
//! file each table has words of its own. Here each table gets definitions of its own.

use schemars::SchemaGenerator;
use serde_json::{Map, Value};

use super::refs::{DEFINITIONS, each_ref, name_of};
use crate::document::{InPlaceOf, words_of_illegal_acts, words_of_tables};
use crate::source::Table;
use crate::validate::ILLEGAL;
use crate::vocabulary::Word as _;

/// What is to take whose place where.
pub(super) struct Tables {
    words: [(Table, Vec<InPlaceOf>); 4],
    illegal: [InPlaceOf; 2],
}

impl Tables {
    /// Gives the generator the definitions of all words.
    pub(super) fn new(generator: &mut SchemaGenerator) -> Self {
        Self {
            words: words_of_tables(generator),
            illegal: words_of_illegal_acts(generator),
        }
    }

    /// Gives what is under the key of each table the words of that table.
    ///
    /// Such a key is found at the top of the file, and where acts are mapped to incidents.
    pub(super) fn tell_apart(
        &self,
        schema: &mut Map<String, Value>,
        definitions: &mut Map<String, Value>,
    ) {
        for (table, words) in &self.words {
            let mut part = Part {
                definitions,
                name: table.as_str(),
                words,
            };
            part.under_key(schema);
            let names: Vec<String> = part.definitions.keys().cloned().collect();
            for name in names {
                if let Some(Value::Object(mut definition)) = part.definitions.get(&name).cloned() {
                    part.under_key(&mut definition);
                    part.definitions.insert(name, definition.into());
                }
            }
        }
    }

    /// Gives rows that are against the law the words that forbid.
    pub(super) fn forbid(
        &self,
        schema: &mut Map<String, Value>,
        definitions: &mut Map<String, Value>,
    ) {
        let mut tables = Vec::new();
        let acts = schema.get_mut("properties");
        if let Some(acts) = acts.and_then(|all| all.get_mut(Table::UserActions.as_str())) {
            each_ref(acts, &mut |table| {
                tables.extend(name_of(table).map(str::to_owned))
            });
        }
        let mut part = Part {
            definitions,
            name: "illegal-acts",
            words: &self.illegal,
        };
        for name in tables {
            if let Some(mut table) = part.definitions.get(&name).cloned() {
                part.list_illegal_rows(&mut table);
                part.definitions.insert(name, table);
            }
        }
    }
}

/// A part of a file in which some definitions take the place of others.
struct Part<'a> {
    definitions: &'a mut Map<String, Value>,
    name: &'a str,
    words: &'a [InPlaceOf],
}

impl Part<'_> {
    /// Follows the key that has the part's name, if a map has it.
    fn under_key(&mut self, schema: &mut Map<String, Value>) {
        let name = self.name;
        let properties = schema.get_mut("properties");
        if let Some(value) = properties.and_then(|properties| properties.get_mut(name)) {
            self.refer(value);
        }
    }

    /// Lists the rows about illegal acts in a table, each as a row of this part.
    fn list_illegal_rows(&mut self, table: &mut Value) {
        let Some(Value::Object(rows)) = table.pointer_mut("/properties/rows") else {
            return;
        };
        let mut row = rows
            .get("additionalProperties")
            .cloned()
            .unwrap_or_default();
        self.refer(&mut row);
        let listed = ILLEGAL.map(|act| {
            let mut row = row.clone();
            if let Value::Object(row) = &mut row {
                row.insert("description".into(), act.label().into());
            }
            (act.as_str().to_owned(), row)
        });
        rows.insert("properties".into(), Map::from_iter(listed).into());
    }

    /// Refers to the part's own definitions wherever they differ.
    fn refer(&mut self, schema: &mut Value) {
        each_ref(schema, &mut |reference| {
            if let Some(own) = name_of(reference).and_then(|name| self.own(name)) {
                *reference = format!("{DEFINITIONS}{own}");
            }
        });
    }

    /// The name of the part's own definition, if it differs; makes it.
    fn own(&mut self, name: &str) -> Option<String> {
        if let Some((_, own)) = self.words.iter().find(|(general, _)| general == name) {
            return Some(own.clone());
        }
        let own = format!("{name}-of-{}", self.name);
        if self.definitions.contains_key(&own) {
            return Some(own);
        }
        let general = self.definitions.get(name)?.clone();
        let mut special = general.clone();
        self.refer(&mut special);
        (special != general).then(|| {
            self.definitions.insert(own.clone(), special);
            own
        })
    }
}
