//! What kind of file it is: by what it holds, and by its name where it holds plain text.

use super::error::{ImportError, ImportErrorKind};
use super::piece::Block;
use super::zipped::Zipped;
use super::{docx, html, odf, text, xlsx};

/// The largest file that is read.
const BIGGEST: usize = 64 << 20;
/// The longest text that is read.
const LONGEST: usize = 16 << 20;

pub(super) fn blocks(name: &str, bytes: &[u8]) -> Result<(&'static str, Vec<Block>), ImportError> {
    if bytes.len() > BIGGEST {
        return Err(ImportError::too_big("the file is larger than 64 MB"));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ImportError::new(
            ImportErrorKind::Empty,
            "the file is empty",
        ));
    }
    let starts = |with: &[u8]| bytes.starts_with(with);
    if starts(b"PK") {
        return office(bytes);
    }
    let window = bytes.get(..1024.min(bytes.len())).unwrap_or_default();
    if window.windows(5).any(|part| part == b"%PDF-") {
        return Err(refused(
            "it is a PDF, which keeps no tables: open it in Word and save it as .docx, \
             or copy the table and paste it as text",
        ));
    }
    if starts(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(refused(
            "it is an old .doc or .xls file, or one with a password: open it in Word or Excel \
             and save it as .docx or .xlsx, without a password",
        ));
    }
    if starts(b"{\\rtf") {
        return Err(refused(
            "it is a file in Rich Text Format: open it in Word and save it as .docx",
        ));
    }
    if bytes.len() > LONGEST {
        return Err(ImportError::too_big("the text is longer than 16 MB"));
    }
    plain(name, bytes)
}

fn refused(message: &str) -> ImportError {
    ImportError::new(ImportErrorKind::Kind, message)
}

fn office(bytes: &[u8]) -> Result<(&'static str, Vec<Block>), ImportError> {
    let mut zip = Zipped::open(bytes)?;
    if zip.has("xl/workbook.bin") {
        return Err(refused(
            "it is an .xlsb file: open it in Excel and save it as .xlsx",
        ));
    }
    if zip.has("xl/workbook.xml") {
        return Ok(("a workbook of Excel", xlsx::read(&mut zip)?));
    }
    if zip.has("ppt/presentation.xml") {
        return Err(refused("it is a presentation: copy the table into Word"));
    }
    if zip.has("content.xml") {
        let kind = zip.part("mimetype")?.unwrap_or_default();
        let kind = String::from_utf8_lossy(&kind);
        let sheets = kind.contains("spreadsheet");
        let name = if sheets {
            "a sheet in OpenDocument format"
        } else {
            "a text in OpenDocument format"
        };
        return Ok((name, odf::read(&mut zip)?));
    }
    if zip.has("word/document.xml") || zip.has("[Content_Types].xml") {
        return Ok(("a document of Word", docx::read(&mut zip)?));
    }
    Err(refused(
        "it is a packed file, and neither of Word, Excel nor OpenDocument: unpack it first",
    ))
}

fn plain(name: &str, bytes: &[u8]) -> Result<(&'static str, Vec<Block>), ImportError> {
    let markup = html::decoded(bytes);
    if markup.chars().filter(|c| *c == '\0').count() > 0 {
        return Err(refused("it is no text, and of no kind that is read"));
    }
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_lowercase());
    let ending = ending.unwrap_or_default();
    match ending.as_str() {
        "html" | "htm" | "xhtml" | "mht" => return Ok(("a web page", html::read(&markup)?)),
        "md" | "markdown" => return Ok(("Markdown", text::markdown(&markup)?)),
        "csv" => return Ok(("a table with commas", text::commas(&markup)?)),
        "tsv" | "tab" => return Ok(("a table with tabs", text::tabs(&markup))),
        _ => {}
    }
    let lower = markup.to_lowercase();
    if lower.trim_start().starts_with("<!doctype html") || lower.contains("<table") {
        return Ok(("a web page", html::read(&markup)?));
    }
    if text::is_markdown(&markup) {
        return Ok(("Markdown", text::markdown(&markup)?));
    }
    if markup.contains('\t') {
        return Ok(("a table with tabs", text::tabs(&markup)));
    }
    if text::is_commas(&markup) {
        return Ok(("a table with commas", text::commas(&markup)?));
    }
    if text::is_spaced(&markup) {
        return Err(refused(
            "its columns are kept apart by blanks, which lose empty cells: paste the table with its tabs, \
             or save it as .docx",
        ));
    }
    Ok(("text", text::tabs(&markup)))
}
