//! Telford's file as structs: what people write to get at it quickly.
//!
//! A key the file leaves out is an `Option` or an empty list, a key too many
//! goes unnoticed, and every word stays a `String`.
#![expect(dead_code, reason = "only that the fields are read counts here")]

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

pub(crate) fn read(text: &str) -> Policy {
    serde_yaml::from_str(text).expect("the structs mirror the file")
}

impl Policy {
    /// How many rows the four tables have.
    pub(crate) fn rows(&self) -> usize {
        let levels = [&self.user_actions, &self.communications];
        let incidents = [&self.pupil_incidents, &self.staff_incidents];
        let levels: usize = levels.iter().map(|table| table.rows.len()).sum();
        let incidents: usize = incidents.iter().map(|table| table.rows.len()).sum();
        levels + incidents
    }
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Policy {
    format: u32,
    policy: Head,
    sections: Vec<Section>,
    times: HashMap<String, Times>,
    audiences: HashMap<String, Audience>,
    user_actions: LevelTable,
    communications: LevelTable,
    rules: HashMap<String, Rule>,
    pupil_incidents: IncidentTable,
    staff_incidents: IncidentTable,
    response_rules: HashMap<String, ResponseRule>,
    contacts: HashMap<String, Contact>,
    evidence: HashMap<String, Evidence>,
    mapping: HashMap<String, Mapping>,
    #[serde(default)]
    invariants: HashMap<String, Invariant>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Head {
    id: String,
    school: String,
    title: String,
    updated: Option<String>,
    review_due: Option<String>,
}

#[derive(serde::Deserialize)]
struct Section {
    line: u32,
    title: String,
}

#[derive(serde::Deserialize)]
struct Times {
    from: String,
    to: String,
    line: Option<Lines>,
}

#[derive(serde::Deserialize)]
struct Audience {
    label: String,
    roles: Vec<String>,
    line: Option<Lines>,
}

#[derive(serde::Deserialize)]
struct LevelTable {
    lines: Option<Lines>,
    printed: Option<bool>,
    audiences: Vec<String>,
    columns: Vec<String>,
    rows: HashMap<String, LevelRow>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
struct LevelRow {
    line: Lines,
    label: Option<String>,
    note: Option<String>,
    everyone: Option<Either<Cell>>,
    staff_and_other_adults: Option<Either<Cell>>,
    pupils: Option<Either<Cell>>,
}

#[derive(serde::Deserialize)]
struct Cell {
    is: Option<String>,
    #[serde(default)]
    readings: Vec<String>,
    #[serde(default)]
    cases: Vec<Case>,
    otherwise: Option<Either<Vec<String>>>,
    note: Option<String>,
}

#[derive(serde::Deserialize)]
struct Case {
    line: Lines,
    #[serde(default)]
    when: HashMap<String, Vec<String>>,
    #[serde(default)]
    unless: HashMap<String, Vec<String>>,
    then: Either<Vec<String>>,
    authority: Option<String>,
    #[serde(default)]
    provisos: Vec<String>,
    note: Option<String>,
}

#[derive(serde::Deserialize)]
struct Rule {
    line: Lines,
    who: Vec<String>,
    about: Vec<String>,
    is: Option<String>,
    authority: Option<String>,
    #[serde(default)]
    cases: Vec<Case>,
    note: Option<String>,
}

#[derive(serde::Deserialize)]
struct IncidentTable {
    audience: String,
    lines: Lines,
    printed: Option<bool>,
    columns: Vec<String>,
    rows: HashMap<String, IncidentRow>,
}

#[derive(serde::Deserialize)]
struct IncidentRow {
    line: Lines,
    label: Option<String>,
    #[serde(default)]
    required: Vec<String>,
    #[serde(default)]
    intent: Vec<String>,
    see: Option<String>,
    repeat: Option<String>,
    after: Option<String>,
    note: Option<String>,
}

#[derive(serde::Deserialize)]
struct ResponseRule {
    line: Lines,
    table: String,
    incidents: Either<Vec<String>>,
    #[serde(default)]
    required: Vec<String>,
    #[serde(default)]
    available: Vec<String>,
    authority: Option<String>,
    note: Option<String>,
}

#[derive(serde::Deserialize)]
struct Contact {
    line: Lines,
    matter: String,
    by: Vec<String>,
    to: Vec<String>,
    authority: Option<String>,
    note: Option<String>,
}

#[derive(serde::Deserialize)]
struct Evidence {
    line: Lines,
    keep: Vec<String>,
    of: Either<Vec<String>>,
    #[serde(default)]
    except: Vec<String>,
    note: Option<String>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Mapping {
    pupil_incidents: Vec<Mapped>,
    staff_incidents: Vec<Mapped>,
}

#[derive(serde::Deserialize)]
struct Mapped {
    incident: String,
    fit: String,
    #[serde(default)]
    intent: Vec<String>,
    #[serde(default)]
    when: HashMap<String, Vec<String>>,
    note: Option<String>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Invariant {
    line: Option<Lines>,
    for_all: HashMap<String, serde_yaml::Value>,
    expect: HashMap<String, serde_yaml::Value>,
    note: Option<String>,
}

/// `201`, `355-357`, or a list of those.
type Lines = Either<Vec<Either<()>>>;

/// A text or a number alone, or something longer. By hand, because an untagged
/// enum would first keep every value aside and so make the yardstick slower.
enum Either<T> {
    Text(String),
    Number(u64),
    Long(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Either<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EitherVisitor(PhantomData))
    }
}

struct EitherVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EitherVisitor<T> {
    type Value = Either<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number, a list or a map")
    }

    fn visit_u64<E>(self, value: u64) -> Result<Either<T>, E> {
        Ok(Either::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Either<T>, E> {
        Ok(Either::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Either<T>, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(access)).map(Either::Long)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Either<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(access)).map(Either::Long)
    }
}
