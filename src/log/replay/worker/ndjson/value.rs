//! A line of NDJSON as texts by column; everything that is wrong with it is noted.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::diagnostic::{Quoted, closest};
use crate::log::replay::fault::Fault;
use crate::log::replay::words::{Column, FaultKind, Key, WIDTH};
use crate::vocabulary::{Fact, Word as _};

/// The texts of an object, by column.
pub(super) struct Object<'a> {
    values: [Cow<'a, str>; WIDTH],
    pub(super) faults: Vec<Fault>,
}

impl<'a> Object<'a> {
    pub(super) fn read(line: &'a [u8]) -> Result<Self, Fault> {
        let Ok(text) = std::str::from_utf8(line) else {
            return Err(Fault::unreadable("is not UTF-8"));
        };
        let value: Value<'a> = serde_json::from_str(text).map_err(|error| {
            let at = error.column();
            Fault::unreadable(format!("is no JSON from column {at} on"))
        })?;
        let Value::Object(entries) = value else {
            return Err(Fault::unreadable("is JSON, but no object"));
        };
        let mut object = Self {
            values: std::array::from_fn(|_| Cow::Borrowed("")),
            faults: Vec::new(),
        };
        let mut seen = Vec::new();
        for (name, value) in entries {
            object.entry(&name, value, &mut seen);
        }
        Ok(object)
    }

    pub(super) fn get(&self, key: Key) -> &str {
        self.values.get(key.index()).map_or("", |value| value)
    }

    fn set(&mut self, key: Key, value: Cow<'a, str>) {
        if let Some(place) = self.values.get_mut(key.index()) {
            *place = value;
        }
    }

    fn entry(&mut self, name: &str, value: Value<'a>, seen: &mut Vec<Key>) {
        if name == CIRCUMSTANCES {
            return self.circumstances(value, seen);
        }
        let Some(key) = Key::named(name) else {
            let all = Key::all().map(Key::name).chain([CIRCUMSTANCES]);
            return self.unknown_key(name, closest(name, all));
        };
        self.give(key, value, seen);
    }

    fn unknown_key(&mut self, name: &str, nearest: Option<&str>) {
        let help = nearest.map(|near| format!("; did you mean `{near}`?"));
        let message = format!("unknown key {}{}", Quoted(name), help.unwrap_or_default());
        self.faults
            .push(Fault::new(FaultKind::UnknownWord, message));
    }

    /// Gives a column its value.
    fn give(&mut self, key: Key, value: Value<'a>, seen: &mut Vec<Key>) {
        if seen.contains(&key) {
            self.faults
                .push(Fault::unreadable("is given twice").in_column(key));
            return;
        }
        seen.push(key);
        match value {
            Value::Text(text) => self.set(key, text),
            Value::Null => {}
            Value::List(incidents) if key == Key::Of(Column::Incidents) => {
                self.incidents(incidents);
            }
            Value::List(_) | Value::Object(_) | Value::Other => {
                self.faults
                    .push(Fault::unreadable("takes a text").in_column(key));
            }
        }
    }

    /// Facts by their names, as a decision record has them.
    fn circumstances(&mut self, value: Value<'a>, seen: &mut Vec<Key>) {
        let Value::Object(facts) = value else {
            let message = format!("`{CIRCUMSTANCES}` takes an object of facts");
            self.faults.push(Fault::unreadable(message));
            return;
        };
        for (name, value) in facts {
            match name.parse::<Fact>() {
                Ok(fact) => self.give(Key::Fact(fact), value, seen),
                Err(_) => {
                    let facts = <Fact as strum::IntoEnumIterator>::iter().map(Fact::as_str);
                    self.unknown_key(&name, closest(&name, facts));
                }
            }
        }
    }

    /// Incidents one by one: words, or with their tables as a decision record has them.
    fn incidents(&mut self, incidents: Vec<Value<'a>>) {
        let mut words: Vec<Cow<'a, str>> = Vec::new();
        let mut tables: Vec<Cow<'a, str>> = Vec::new();
        for incident in incidents {
            match incident {
                Value::Text(word) => words.push(word),
                Value::Object(entries) => {
                    for (name, value) in entries {
                        match (&*name, value) {
                            ("incident", Value::Text(word)) => words.push(word),
                            ("table", Value::Text(table)) => tables.push(table),
                            _ => self.no_incident(),
                        }
                    }
                }
                Value::Null | Value::List(_) | Value::Other => self.no_incident(),
            }
        }
        tables.sort_unstable();
        tables.dedup();
        let table = Key::Of(Column::Table);
        match (tables.pop(), tables.is_empty(), self.get(table)) {
            (None, ..) => {}
            (Some(named), true, "") => self.set(table, named),
            (Some(named), true, given) if named == given => {}
            _ => {
                let message = "is not the same for all incidents";
                let fault = Fault::new(FaultKind::NotAskable, message);
                self.faults.push(fault.in_column(table));
            }
        }
        self.set(Key::Of(Column::Incidents), words.join(" ").into());
    }

    fn no_incident(&mut self) {
        let fault = Fault::unreadable("takes words, or objects with `table` and `incident`");
        self.faults
            .push(fault.in_column(Key::Of(Column::Incidents)));
    }
}

/// Where a decision record has the facts.
const CIRCUMSTANCES: &str = "circumstances";

/// As much of a JSON value as a line of a log may hold.
enum Value<'a> {
    Text(Cow<'a, str>),
    Null,
    List(Vec<Value<'a>>),
    Object(Vec<(Cow<'a, str>, Value<'a>)>),
    Other,
}

impl<'de: 'a, 'a> Deserialize<'de> for Value<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Value::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Value::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Value::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Value::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(name) = map.next_key::<Value<'de>>()? {
            match name {
                Value::Text(name) => entries.push((name, map.next_value()?)),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Value::Object(entries))
    }
}
