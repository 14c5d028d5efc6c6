//! Where a record of CSV ends: line breaks inside quotes do not end one.

use memchr::{memchr, memrchr};

/// Between which characters of a record we are, as the crate `csv` reads them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Quotes {
    /// A field begins here: a quote would open it.
    #[default]
    Start,
    /// In a field without quotes, where a quote is a character like others.
    Plain,
    Quoted,
    /// After a quote inside quotes: it ended them, unless another one follows.
    Closing,
}

impl Quotes {
    fn next(self, byte: u8) -> Self {
        match (self, byte) {
            (Self::Quoted, b'"') => Self::Closing,
            (Self::Quoted, _) | (Self::Start | Self::Closing, b'"') => Self::Quoted,
            (_, b',' | b'\n' | b'\r') => Self::Start,
            _ => Self::Plain,
        }
    }

    /// Where the last record ends that ends in some bytes, just after its line break; and the state
    /// after all of them.
    pub(super) fn last_end(self, bytes: &[u8]) -> (Option<usize>, Self) {
        if matches!(self, Self::Start | Self::Plain) && memchr(b'"', bytes).is_none() {
            let state = bytes.last().map_or(self, |last| Self::Plain.next(*last));
            return (memrchr(b'\n', bytes).map(|at| at + 1), state);
        }
        let (mut end, mut state) = (None, self);
        for (at, byte) in bytes.iter().enumerate() {
            if *byte == b'\n' && state != Self::Quoted {
                end = Some(at + 1);
            }
            state = state.next(*byte);
        }
        (end, state)
    }

    /// Where the first record ends; and the state after all bytes, if none does.
    pub(super) fn first_end(mut self, bytes: &[u8]) -> (Option<usize>, Self) {
        for (at, byte) in bytes.iter().enumerate() {
            if *byte == b'\n' && self != Self::Quoted {
                return (Some(at + 1), Self::Start);
            }
            self = self.next(*byte);
        }
        (None, self)
    }
}
