//! From bytes to text.

use super::MAX_BYTES;
use super::lines::Lines;
use crate::diagnostic::{Code, Diagnostic, Path};
use crate::source::encoding::wide_encoding;

/// The text of a file.
///
/// # Errors
///
/// More than [`MAX_BYTES`] bytes; UTF-16 or UTF-32; anything else that is not UTF-8.
pub(crate) fn text_of(bytes: &[u8]) -> Result<&str, Diagnostic> {
    check_size(bytes.len())?;
    if let Some(encoding) = wide_encoding(bytes) {
        return Err(Diagnostic::error(
            Code::Utf16,
            Path::ROOT,
            format!("the file is saved as {encoding}, not as UTF-8"),
        )
        .help("save the file again and choose the encoding UTF-8"));
    }
    std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))
}

/// # Errors
///
/// More than [`MAX_BYTES`] bytes.
pub(super) fn check_size(size: usize) -> Result<(), Diagnostic> {
    if size <= MAX_BYTES {
        return Ok(());
    }
    Err(Diagnostic::error(
        Code::TooLarge,
        Path::ROOT,
        format!("the file has more than {MAX_BYTES} bytes"),
    ))
}

fn not_utf8(bytes: &[u8], valid: usize) -> Diagnostic {
    let before = bytes
        .get(..valid)
        .and_then(|part| std::str::from_utf8(part).ok())
        .unwrap_or_default();
    let byte = bytes.get(valid).copied().unwrap_or_default();
    let place = Lines::new(before).span(valid, valid);
    Diagnostic::error(
        Code::NotUtf8,
        Path::ROOT,
        format!("the byte 0x{byte:02X} at offset {valid} is not UTF-8 text"),
    )
    .at(place)
    .help("save the file again and choose the encoding UTF-8; quotation marks, dashes and accents are the usual cause")
}
