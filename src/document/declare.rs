//! One declaration of each field of a file: the struct, the keys and which of them are due, how a
//! value is read and written, and what the schema says of it.

use std::borrow::Cow;

use crate::diagnostic::Path;
use crate::yaml::{Fields, Node, Reader};

/// What can stand as a value in a file.
pub(crate) trait Value: Sized {
    /// Reads it, and reports what is wrong with it.
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self;

    /// What reads as this.
    fn node(&self) -> Node<'_>;
}

/// Entries of a map that is being written.
pub(crate) type Written<'a> = Vec<(Cow<'a, str>, Node<'a>)>;

/// A map with declared keys.
pub(crate) trait Declared: Sized {
    /// All of them, in the order in which they are written.
    const KEYS: &'static [&'static str];

    /// Reports those that are due and missing.
    fn require(reader: &mut Reader<'_>, fields: &Fields<'_>);

    /// Reads the value of each; what is missing has its default.
    fn from_fields(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Self;

    /// Writes those that say something.
    fn write<'a>(&'a self, map: &mut Written<'a>);

    /// Reads a map that has these keys and no others.
    fn read_map(reader: &mut Reader<'_>, node: &Node<'_>, path: Path<'_>) -> Self {
        let fields = Fields::of(reader, node, path, Self::KEYS);
        Self::require(reader, &fields);
        Self::from_fields(reader, &fields)
    }

    /// The map that reads as this.
    fn map(&self) -> Node<'_> {
        let mut map = Vec::new();
        self.write(&mut map);
        Node::Map(map)
    }
}

/// Declares maps of a file, each with its name in the schema and the rules that its keys keep
/// together; of each field the key, where that is another, what it is, whether it is `due`, and the
/// words that it takes. What is not read under a key of its own stands `beside` these. `by hand` is
/// how a map is read and written that may be something else as well, `by file` one that is a whole
/// file of such a name, which begins so.
macro_rules! maps {
    ($(
        $(#[doc = $doc:literal])+
        $vis:vis struct $name:ident = $schema:literal $(with $rules:ident)* $(by $hand:ident $(($($file:literal),+))?)? {
            $(
                $(#[doc = $field_doc:literal])+
                $field:ident $($key:literal)?: [$($spec:tt)+],
            )+
        }
        $(beside {
            $(
                $(#[doc = $extra_doc:literal])+
                $extra:ident: $extra_type:ty $(as $flat:ty)?,
            )+
        })?
    )+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
        #[non_exhaustive]
        $vis struct $name {
            $(
                $(#[doc = $field_doc])+
                $vis $field: $crate::document::declare::field!(type $($spec)+),
            )+
            $($(
                $(#[doc = $extra_doc])+
                $vis $extra: $extra_type,
            )+)?
        }

        impl $crate::document::declare::Declared for $name {
            const KEYS: &'static [&'static str] =
                $crate::document::declare::keys!([] $($field $($key)?: [$($spec)+],)+);

            fn require(
                reader: &mut $crate::yaml::Reader<'_>,
                fields: &$crate::yaml::Fields<'_>,
            ) {
                $(if $crate::document::declare::field!(due $($spec)+) {
                    $crate::document::declare::field!(
                        require fields, reader, ($crate::document::declare::field!(key $field $($key)?)), $($spec)+
                    );
                })+
            }

            fn from_fields(
                reader: &mut $crate::yaml::Reader<'_>,
                fields: &$crate::yaml::Fields<'_>,
            ) -> Self {
                Self {
                    $($field: $crate::document::declare::field!(
                        read fields, reader, ($crate::document::declare::field!(key $field $($key)?)), $($spec)+
                    ),)+
                    $($($extra: Default::default(),)+)?
                }
            }

            fn write<'a>(&'a self, map: &mut $crate::document::declare::Written<'a>) {
                $(
                    let value = $crate::document::declare::field!(
                        write &self.$field, ($crate::document::declare::field!(due $($spec)+)), $($spec)+
                    );
                    let key = $crate::document::declare::field!(
                        named &self.$field, ($crate::document::declare::field!(key $field $($key)?)), $($spec)+
                    );
                    map.extend(value.map(|value| (key.into(), value)));
                )+
            }
        }

        $crate::document::declare::by_hand!($($hand $(($($file),+))?)? $name);

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $schema.into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut map = $crate::document::shape::Keys::new(&[$($doc),+]);
                $({
                    let value = generator
                        .subschema_for::<$crate::document::declare::field!(shape $($spec)+)>();
                    let key = $crate::document::declare::field!(key $field $($key)?);
                    let is_due = $crate::document::declare::field!(due $($spec)+);
                    map.add(key, is_due, &[$($field_doc),+], value);
                    $crate::document::declare::field!(beside map, generator, key, $($spec)+);
                })+
                $($($(map.flatten(<$flat as schemars::JsonSchema>::json_schema(generator));)?)+)?
                #[allow(unused_mut, clippy::allow_attributes, reason = "not every map has rules")]
                let mut schema = map.into_schema();
                $($crate::document::shape::$rules(&mut schema);)*
                schema
            }
        }
    )+ };
}

/// Reads and writes a map that is nothing else; whatever is no whole file can be a part of one.
macro_rules! by_hand {
    (file($called:literal, $begins:literal) $name:ident) => {
        impl $crate::document::file::File for $name {
            const NAME: &'static str = $called;
            const BEGINS: &'static str = $begins;
        }

        impl $name {
            /// Reads the bytes of such a file, without asking what its words mean.
            ///
            /// # Errors
            ///
            /// Every fault of text, syntax and shape: bytes that are not UTF-8, a key that is
            /// written twice, one that is missing.
            pub fn from_bytes(bytes: &[u8]) -> Result<Self, Vec<$crate::diagnostic::Diagnostic>> {
                let (document, reader) = $crate::document::file::File::read_bytes(bytes)?;
                reader.if_sound(document)
            }

            /// Writes the document as YAML, in the style of the files that people write: what they
            /// would not write is left out, one row stands on one line, quotes stand where a reader
            /// needs them.
            ///
            /// Read again it is the same, unless it holds what loading would report. Comments are
            /// not part of a document: a file that was read is not written with those it had.
            #[must_use]
            pub fn to_yaml(&self) -> String {
                $crate::document::file::File::text(self)
            }
        }
    };
    (table $name:ident) => {
        $crate::document::declare::by_hand!(part $name, <$name>::node);
    };
    (hand $name:ident) => {
        $crate::document::declare::by_hand!(part $name, $crate::document::declare::Value::node);
    };
    (part $name:ident, $node:expr) => {
        impl From<&$name> for $crate::document::PartDocument {
            fn from(document: &$name) -> Self {
                Self::of(&$node(document))
            }
        }
    };
    ($name:ident) => {
        $crate::document::declare::by_hand!(hand $name);

        impl $crate::document::declare::Value for $name {
            fn read(
                reader: &mut $crate::yaml::Reader<'_>,
                node: &$crate::yaml::Node<'_>,
                path: $crate::diagnostic::Path<'_>,
            ) -> Self {
                $crate::document::declare::Declared::read_map(reader, node, path)
            }

            fn node(&self) -> $crate::yaml::Node<'_> {
                $crate::document::declare::Declared::map(self)
            }
        }
    };
}

/// The keys of some fields: one of each, and two of a place, which is told by lines or otherwise.
macro_rules! keys {
    ([$($done:expr,)*]) => { &[$($done),*] };
    ([$($done:expr,)*] $field:ident $($key:literal)?: [$(due)? lines $(or $other:literal)?], $($rest:tt)*) => {
        $crate::document::declare::keys!(
            [
                $($done,)*
                $crate::document::declare::field!(key $field $($key)?),
                $crate::document::declare::field!(other lines $(or $other)?),
            ]
            $($rest)*
        )
    };
    ([$($done:expr,)*] $field:ident $($key:literal)?: [$($spec:tt)+], $($rest:tt)*) => {
        $crate::document::declare::keys!(
            [$($done,)* $crate::document::declare::field!(key $field $($key)?),] $($rest)*
        )
    };
}

/// What follows from what a field is declared to be.
macro_rules! field {
    (key $field:ident) => { stringify!($field) };
    (key $field:ident $key:literal) => { $key };

    (other lines or $other:literal) => { $other };
    (other lines) => { "at" };

    (named $value:expr, $key:expr, due $($spec:tt)+) => {
        $crate::document::declare::field!(named $value, $key, $($spec)+)
    };
    (named $value:expr, $key:expr, lines $($more:tt)*) => {{
        let other = $crate::document::declare::field!(other lines $($more)*);
        $value.as_ref().map_or($key, |passage| passage.key($key, other))
    }};
    (named $value:expr, $key:expr, $($spec:tt)+) => { $key };

    (require $fields:ident, $reader:ident, $key:expr, due lines $($more:tt)*) => {
        $fields.require_passage(
            $reader, [$key, $crate::document::declare::field!(other lines $($more)*)]
        )
    };
    (require $fields:ident, $reader:ident, $key:expr, $($spec:tt)+) => {
        $fields.require($reader, &[$key])
    };

    (beside $map:ident, $generator:ident, $key:ident, due $($spec:tt)+) => {
        $crate::document::declare::field!(beside $map, $generator, $key, $($spec)+)
    };
    (beside $map:ident, $generator:ident, $key:ident, lines $($more:tt)*) => {{
        let other = $crate::document::declare::field!(other lines $($more)*);
        let value = $generator.subschema_for::<$crate::document::shape::Elsewhere>();
        $map.add_beside($key, other, value);
    }};
    (beside $map:ident, $generator:ident, $key:ident, $($spec:tt)+) => {};

    (due due $($spec:tt)+) => { true };
    (due $($spec:tt)+) => { false };

    (type due text $($more:tt)*) => { String };
    (type due $($spec:tt)+) => { $crate::document::declare::field!(type $($spec)+) };
    (type text $($more:tt)*) => { Option<String> };
    (type lines $($more:tt)*) => { Option<$crate::source::Passage> };
    (type flag($default:literal)) => { bool };
    (type maybe_flag) => { Option<bool> };
    (type sets $($more:tt)*) => { Vec<Vec<String>> };
    (type words $($more:tt)*) => { Option<Vec<String>> };
    (type condition $($more:tt)*) => { $crate::document::ConditionDocument };
    (type rows $($more:tt)*) => { $crate::yaml::Entries<Vec<String>> };
    (type labels $($more:tt)*) => { $crate::yaml::Entries<String> };
    (type own($($kind:ty),+)) => {
        $crate::yaml::Entries<$crate::document::OwnWordDocument>
    };
    (type later($value:ty) $($more:tt)*) => { $crate::yaml::Entries<$value> };
    (type entries($value:ty) $($more:tt)*) => { $crate::yaml::Entries<$value> };
    (type list($value:ty)) => { Vec<$value> };
    (type maybe_list($value:ty)) => { Option<Vec<$value>> };
    (type optional($value:ty) $($more:tt)*) => { Option<$value> };
    (type nested($value:ty)) => { $value };
    (type $texts:ident $($more:tt)*) => { Vec<String> };

    (shape due $($spec:tt)+) => { $crate::document::declare::field!(shape $($spec)+) };
    (shape text) => { String };
    (shape lines $($more:tt)*) => { $crate::document::shape::Lines };
    (shape flag($default:literal)) => { bool };
    (shape maybe_flag) => { bool };
    (shape list($value:ty)) => { Vec<$value> };
    (shape maybe_list($value:ty)) => { Vec<$value> };
    (shape optional($value:ty)) => { $value };
    (shape nested($value:ty)) => { $value };
    (shape own($($kind:ty),+)) => { $crate::document::shape::OwnWords<$($kind),+> };
    (shape $kind:ident $(($($of:tt)+))? as $shape:ty) => { $shape };

    (read $fields:ident, $reader:ident, $key:expr, due text $($more:tt)*) => {
        $fields.text_or_empty($reader, $key)
    };
    (read $fields:ident, $reader:ident, $key:expr, due $($spec:tt)+) => {
        $crate::document::declare::field!(read $fields, $reader, $key, $($spec)+)
    };
    (read $fields:ident, $reader:ident, $key:expr, text $($more:tt)*) => {
        $fields.optional_text($reader, $key)
    };
    (read $fields:ident, $reader:ident, $key:expr, lines $($more:tt)*) => {
        $fields.passage(
            $reader, [$key, $crate::document::declare::field!(other lines $($more)*)]
        )
    };
    (read $fields:ident, $reader:ident, $key:expr, flag($default:literal)) => {
        $fields.flag($reader, $key).unwrap_or($default)
    };
    (read $fields:ident, $reader:ident, $key:expr, maybe_flag) => { $fields.flag($reader, $key) };
    (read $fields:ident, $reader:ident, $key:expr, one_or_several $($more:tt)*) => {
        $fields.one_or_more($reader, $key)
    };
    // Entries that only what is read beside them can tell how to read.
    (read $fields:ident, $reader:ident, $key:expr, later($value:ty) $($more:tt)*) => { Vec::new() };
    (read $fields:ident, $reader:ident, $key:expr, entries($value:ty) $($more:tt)*) => {
        $fields.entries($reader, $key, $crate::document::declare::Value::read)
    };
    (read $fields:ident, $reader:ident, $key:expr, list($value:ty)) => {
        $fields.list($reader, $key, $crate::document::declare::Value::read).unwrap_or_default()
    };
    (read $fields:ident, $reader:ident, $key:expr, maybe_list($value:ty)) => {
        $fields.list($reader, $key, $crate::document::declare::Value::read)
    };
    (read $fields:ident, $reader:ident, $key:expr, optional($value:ty) $($more:tt)*) => {
        $fields.optional($reader, $key, $crate::document::declare::Value::read)
    };
    (read $fields:ident, $reader:ident, $key:expr, nested($value:ty)) => {
        $fields.optional($reader, $key, $crate::document::declare::Value::read).unwrap_or_default()
    };
    (read $fields:ident, $reader:ident, $key:expr, own($kind:ty $(, $other:ty)?)) => {
        $fields.entries($reader, $key, $crate::document::OwnWordDocument::read_of::<$kind>)
    };
    (read $fields:ident, $reader:ident, $key:expr, $kind:ident $($more:tt)*) => {
        $fields.$kind($reader, $key)
    };

    (write $value:expr, $is_due:expr, due text $($more:tt)*) => {
        Some($crate::yaml::write::text($value))
    };
    (write $value:expr, $is_due:expr, due $($spec:tt)+) => {
        $crate::document::declare::field!(write $value, $is_due, $($spec)+)
    };
    (write $value:expr, $is_due:expr, text $($more:tt)*) => {
        $value.as_deref().map($crate::yaml::write::text)
    };
    (write $value:expr, $is_due:expr, lines $($more:tt)*) => {
        $value.as_ref().map($crate::yaml::write::passage)
    };
    (write $value:expr, $is_due:expr, flag($default:literal)) => {
        (*$value != $default).then_some($crate::yaml::Node::Bool(*$value))
    };
    (write $value:expr, $is_due:expr, maybe_flag) => {
        $value.map($crate::yaml::Node::Bool)
    };
    (write $value:expr, $is_due:expr, words $($more:tt)*) => {
        $value.as_deref().map($crate::yaml::write::words)
    };
    (write $value:expr, $is_due:expr, sets $($more:tt)*) => {
        $crate::yaml::write::list($value, $is_due, |set| $crate::yaml::write::texts(set))
    };
    (write $value:expr, $is_due:expr, condition $($more:tt)*) => {
        $crate::yaml::write::entries($value, $is_due, |set| $crate::yaml::write::texts(set))
    };
    (write $value:expr, $is_due:expr, rows $($more:tt)*) => {
        $crate::yaml::write::entries($value, $is_due, |row| $crate::yaml::write::row(row))
    };
    (write $value:expr, $is_due:expr, labels $($more:tt)*) => {
        $crate::yaml::write::entries($value, $is_due, |label| $crate::yaml::write::text(label))
    };
    (write $value:expr, $is_due:expr, own($($kind:ty),+)) => {
        $crate::yaml::write::entries($value, $is_due, $crate::document::declare::Value::node)
    };
    (write $value:expr, $is_due:expr, later($of:ty) $($more:tt)*) => {
        $crate::yaml::write::entries($value, $is_due, <$of>::node)
    };
    (write $value:expr, $is_due:expr, entries($of:ty) $($more:tt)*) => {
        $crate::yaml::write::entries($value, $is_due, $crate::document::declare::Value::node)
    };
    (write $value:expr, $is_due:expr, list($of:ty)) => {
        $crate::yaml::write::list($value, $is_due, $crate::document::declare::Value::node)
    };
    (write $value:expr, $is_due:expr, maybe_list($of:ty)) => {
        $value.as_ref().and_then(|list| {
            $crate::yaml::write::list(list, true, $crate::document::declare::Value::node)
        })
    };
    (write $value:expr, $is_due:expr, optional($of:ty) $($more:tt)*) => {
        $value.as_ref().map($crate::document::declare::Value::node)
    };
    (write $value:expr, $is_due:expr, nested($of:ty)) => {
        ($is_due || *$value != Default::default())
            .then(|| $crate::document::declare::Value::node($value))
    };
    // One alone is written without a list around it.
    (write $value:expr, $is_due:expr, one_or_several $($more:tt)*) => {
        ($is_due || !$value.is_empty()).then(|| $crate::yaml::write::one_or_several($value))
    };
    (write $value:expr, $is_due:expr, $kind:ident $($more:tt)*) => {
        ($is_due || !$value.is_empty()).then(|| $crate::yaml::write::texts($value))
    };
}

pub(super) use {by_hand, field, keys, maps};
