//! Files that are too large, cut off, or of another kind than is read.

use std::io::{Cursor, Write as _};

use online_safety_policy::import::{self, ImportErrorKind};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// An office file with one part.
fn packed(name: &str, content: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, SimpleFileOptions::default()).unwrap();
    zip.write_all(content).unwrap();
    zip.finish().unwrap().into_inner()
}

fn word(body: &str) -> Vec<u8> {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let document = format!("<w:document xmlns:w=\"{space}\"><w:body>{body}</w:body></w:document>");
    packed("word/document.xml", document.as_bytes())
}

#[track_caller]
fn refused(name: &str, bytes: &[u8], kind: ImportErrorKind, says: &str) {
    let error = import::read(name, bytes).unwrap_err();
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.to_string().contains(says), "{error}");
}

#[test]
fn what_is_empty_says_so() {
    refused("a.docx", b"", ImportErrorKind::Empty, "empty");
    refused("a.txt", b" \r\n\t", ImportErrorKind::Empty, "empty");
}

#[test]
fn other_kinds_are_named_with_the_way_out() {
    let pdf = b"%PDF-1.7\n1 0 obj";
    refused("a.pdf", pdf, ImportErrorKind::Kind, "save it as .docx");
    refused("a.docx", pdf, ImportErrorKind::Kind, "PDF");
    let old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    refused("a.doc", &old, ImportErrorKind::Kind, "old .doc");
    refused("a", b"{\\rtf1 X}", ImportErrorKind::Kind, "Rich Text");
    let slides = packed("ppt/presentation.xml", b"<p/>");
    refused("a.pptx", &slides, ImportErrorKind::Kind, "presentation");
    let other = packed("photo.jpg", b"");
    refused("a.zip", &other, ImportErrorKind::Kind, "packed");
}

#[test]
fn what_is_cut_off_is_damaged() {
    let whole = word("<w:p/>");
    for end in [4, whole.len() / 2, whole.len() - 1] {
        refused("a.docx", &whole[..end], ImportErrorKind::Damaged, "damaged");
    }
    let unclosed = packed("word/document.xml", b"<w:document><w:body>");
    refused("a.docx", &unclosed, ImportErrorKind::Damaged, "not XML");
    let twice = packed("word/document.xml", b"\xff\xfe\xfd");
    refused("a.docx", &twice, ImportErrorKind::Damaged, "UTF-8");
}

#[test]
fn what_unpacks_to_more_than_a_policy_has_is_refused() {
    let bomb = packed("word/document.xml", &vec![b' '; 40 << 20]);
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    refused(
        "a.docx",
        &bomb,
        ImportErrorKind::TooBig,
        "larger than is read",
    );
}

#[test]
fn what_nests_without_end_is_refused() {
    let deep = format!("{}{}", "<w:sdt>".repeat(5000), "</w:sdt>".repeat(5000));
    refused(
        "a.docx",
        &word(&deep),
        ImportErrorKind::TooBig,
        "nests deeper",
    );
    let page = "<div>".repeat(100_000);
    refused(
        "a.html",
        page.as_bytes(),
        ImportErrorKind::TooBig,
        "nests deeper",
    );
}

/// Entities of a document's own stand for nothing: they are not expanded.
#[test]
fn entities_are_not_expanded() {
    let laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w=\
                  \"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>\
                  <w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    let read = import::read("a.docx", &packed("word/document.xml", laughs.as_bytes())).unwrap();
    assert_eq!(read.tables, []);
}

/// A row that a sheet repeats a million times is a background, or refused.
#[test]
fn repeated_rows_end() {
    let sheet = |cell: &str| {
        let content = format!(
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
             xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
             xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
             <table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1048576\">{cell}\
             </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
        );
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default();
        zip.start_file("mimetype", options).unwrap();
        zip.write_all(b"application/vnd.oasis.opendocument.spreadsheet")
            .unwrap();
        zip.start_file("content.xml", options).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
        zip.finish().unwrap().into_inner()
    };
    let blank = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
    assert_eq!(import::read("a.ods", &sheet(blank)).unwrap().tables, []);
    let filled = "<table:table-cell><text:p>X</text:p></table:table-cell>";
    refused("a.ods", &sheet(filled), ImportErrorKind::TooBig, "repeated");
}
