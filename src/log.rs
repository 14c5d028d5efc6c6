//! What a policy answered, written down, and logs of what happened, judged again.

#[cfg(feature = "record")]
pub mod record;
pub(crate) mod reference;
#[cfg(feature = "replay")]
pub mod replay;
