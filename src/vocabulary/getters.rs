//! Methods that only give out what a value holds.

/// Declares such methods, one a line: whoever calls one wants what it gives.
macro_rules! getters {
    ($($(#[$meta:meta])* pub fn $name:ident(&$this:ident) -> $type:ty { $held:expr })+) => { $(
        $(#[$meta])*
        #[must_use]
        pub fn $name(&$this) -> $type {
            $held
        }
    )+ };
}

pub(crate) use getters;
