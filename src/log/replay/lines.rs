//! Where lines end: at a line feed, at a carriage return, or at both together, as spreadsheets of all
//! ages write them.
//!
//! A carriage return with nothing after it stands for a line end; whoever does not know yet whether a
//! line feed follows holds it back.

use memchr::{memchr_iter, memchr2, memrchr2};

/// Just after the first line.
pub(super) fn first_end(bytes: &[u8]) -> Option<usize> {
    let at = memchr2(b'\n', b'\r', bytes)?;
    let both = bytes.get(at..at + 2) == Some(b"\r\n");
    Some(at + 1 + usize::from(both))
}

/// Just after the last line that has an end.
pub(super) fn last_end(bytes: &[u8]) -> Option<usize> {
    memrchr2(b'\n', b'\r', bytes).map(|at| at + 1)
}

/// How many lines end.
pub(super) fn count(bytes: &[u8]) -> u64 {
    let lone = memchr_iter(b'\r', bytes).filter(|at| is_end(bytes, *at));
    (memchr_iter(b'\n', bytes).count() + lone.count()) as u64
}

/// Whether a line ends with a byte.
pub(super) fn is_end(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at) {
        Some(b'\n') => true,
        Some(b'\r') => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    }
}
