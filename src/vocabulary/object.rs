//! How answers and findings are written as data: objects, each key declared once beside its value.

/// Makes an object of some keys, or has a type serialise as one.
///
/// The values of a type are told by what the type is called after `as`. A key under `#[some]` is
/// left out where there is nothing.
macro_rules! object {
    ($(#[$doc:meta])* impl $type:ty as $it:ident {
        $($(#[$if_any:ident])? $key:ident: $value:expr),+ $(,)?
    }) => {
        $(#[$doc])*
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let $it = self;
                let mut map = serializer.serialize_map(None)?;
                $($crate::vocabulary::object!(@entry map, $key, $value $(, $if_any)?);)+
                map.end()
            }
        }
    };
    (@entry $map:ident, $key:ident, $value:expr) => {
        $map.serialize_entry(stringify!($key), &$value)?
    };
    (@entry $map:ident, $key:ident, $value:expr, some) => {
        if let Some(value) = &$value {
            $map.serialize_entry(stringify!($key), value)?;
        }
    };
    ($($key:ident: $value:expr),+ $(,)?) => {{
        #[expect(non_camel_case_types, reason = "the type of each value is called as its key")]
        let object = {
            #[derive(serde::Serialize)]
            struct Object<$($key),+> {
                $($key: $key),+
            }
            Object { $($key: $value),+ }
        };
        object
    }};
}

pub(crate) use object;
