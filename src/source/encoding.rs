//! How a file is saved: its mark, and encodings that are read nowhere.

/// A file without the mark of the byte order that some programs put before UTF-8.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// UTF-16 and UTF-32 are known by their byte order mark or, since whatever is read begins with ASCII,
/// by a zero byte among the first four.
pub(crate) fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16"),
        [0, 0, 0, a, ..] | [a, 0, 0, 0, ..] if *a != 0 => Some("UTF-32"),
        [0, a, ..] | [a, 0, ..] if *a != 0 => Some("UTF-16"),
        _ => None,
    }
}

/// Windows-1252, as it seems, of a text that is no UTF-8: no byte is one that it has not.
#[cfg(feature = "replay")]
pub(crate) fn narrow_encoding(bytes: &[u8]) -> Option<&'static str> {
    let none = |byte: &u8| matches!(byte, 0 | 0x81 | 0x8D | 0x8F | 0x90 | 0x9D);
    (!bytes.iter().any(none)).then_some("Windows-1252, as it seems")
}
