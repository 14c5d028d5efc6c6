//! What YAML can say and a policy file may not.

use std::ops::ControlFlow;

use super::build::Builder;
use super::keys::Pair;
use super::row::{self, Row};
use super::scalar::{
    PlainFault, is_not_text, is_old_boolean, may_mislead, plain_character_fault, plain_fault,
    unlikely_comment,
};
use super::tree::{Bytes, Style};
use crate::diagnostic::{Code, Diagnostic, Label, Misleading, Quoted, Segment, write_path};
use crate::yaml::characters;

/// A key longer than this is none; YAML itself ends at 1024 characters.
const MAX_KEY: usize = 256;

/// Refuses a second document, and directives before the first.
pub(super) fn document(
    builder: &mut Builder<'_, '_>,
    start: usize,
    number: usize,
) -> ControlFlow<()> {
    let faults = &mut builder.faults;
    if number > 1 {
        let message = "the file holds more than one document";
        let rest = builder.text.get(start..).unwrap_or_default();
        let length = rest.split_whitespace().next().map_or(0, str::len);
        let fault = Diagnostic::error(Code::SeveralDocuments, "", message)
            .at(faults.span(start, start + length))
            .help("keep each policy in a file of its own; delete the line `---`");
        return faults.end_with(fault);
    }
    let mut offset = 0;
    let before = builder.text.get(..start).unwrap_or_default();
    for line in before.split_inclusive('\n') {
        let end = offset + line.trim_end().len();
        let fault = if line.starts_with('%') {
            let help = "delete the line; the format has no directives";
            Diagnostic::error(Code::Directive, "", "a line begins with `%`").help(help)
        } else if line.starts_with("...") {
            let message = "the document ends before it begins";
            Diagnostic::error(Code::SeveralDocuments, "", message).help("delete the line")
        } else {
            offset += line.len();
            continue;
        };
        faults.push(fault.at(faults.span(offset, end)))?;
        offset += line.len();
    }
    ControlFlow::Continue(())
}

/// Refuses a file that is one text, whatever it says.
#[cold]
pub(super) fn bare_text(builder: &mut Builder<'_, '_>, start: usize) -> ControlFlow<()> {
    let message = "the file is one text, not a map of entries";
    let fault = Diagnostic::error(Code::WrongType, "", message)
        .at(builder.faults.point(start))
        .help("write entries such as `format: 1`, with a space after the `:`");
    builder.faults.end_with(fault)
}

/// Refuses the anchor, alias or tag that stands at `start`.
pub(super) fn property(builder: &mut Builder<'_, '_>, start: usize) -> ControlFlow<()> {
    let rest = builder.text.get(start..).unwrap_or_default();
    let written = rest
        .split([' ', '\t', '\n', '\r', ',', ']', '}'])
        .next()
        .unwrap_or_default();
    let (code, what) = match written.bytes().next() {
        Some(b'!') => (Code::Tag, "the tag"),
        Some(b'*') => (Code::AnchorOrAlias, "the alias"),
        _ => (Code::AnchorOrAlias, "the anchor"),
    };
    let message = format!("{what} {} is not part of the format", Quoted(written));
    let fault = Diagnostic::error(code, builder.path(), message)
        .at(builder.faults.span(start, start + written.len()))
        .help("put a text that begins with `&`, `*` or `!` into quotes; write anything else out");
    builder.faults.push(fault)
}

/// Looks at a value that is written without quotes.
#[inline]
pub(super) fn plain_value(builder: &mut Builder<'_, '_>, place: Bytes) -> ControlFlow<()> {
    match plain_fault(builder.text, place) {
        None => ControlFlow::Continue(()),
        Some(fault) => plain(builder, fault, place),
    }
}

#[cold]
fn plain(builder: &mut Builder<'_, '_>, fault: PlainFault, place: Bytes) -> ControlFlow<()> {
    let written = place.of(builder.text);
    let path = builder.path();
    let fault = match fault {
        PlainFault::TakenFor(what) => taken_for(path, written, what),
        PlainFault::Indicator => {
            let message = format!("{} needs quotation marks", Quoted(written));
            Diagnostic::error(Code::Syntax, path, message).help("put it into quotes")
        }
        PlainFault::CurlyQuote => {
            let message = format!(
                "{} begins with a typographic quotation mark",
                Quoted(written)
            );
            let help = "write straight quotation marks: `\"` or `'`";
            Diagnostic::error(Code::CurlyQuote, path, message).help(help)
        }
    };
    let place = builder.faults.place(place);
    builder.faults.push(fault.at(place))
}

/// Refuses a character that is not what it looks like in a key or a value, however it is written.
#[inline]
pub(super) fn misleading(
    builder: &mut Builder<'_, '_>,
    value: &str,
    place: Bytes,
) -> ControlFlow<()> {
    if !may_mislead(value, place.of(builder.text)) {
        return ControlFlow::Continue(());
    }
    match Misleading::first_in(value) {
        None => ControlFlow::Continue(()),
        Some((_, c, how)) => misleading_character(builder, c, how, place),
    }
}

#[cold]
fn misleading_character(
    builder: &mut Builder<'_, '_>,
    c: char,
    how: Misleading,
    place: Bytes,
) -> ControlFlow<()> {
    let written = place.of(builder.text);
    let fault = characters::fault(&builder.path(), c, how, written);
    // One that is written as an escape stands nowhere in the text.
    let place = match written.find(c) {
        Some(at) => {
            let at = place.start as usize + at;
            Bytes::new(at, at + c.len_utf8())
        }
        None => place,
    };
    let place = builder.faults.place(place);
    builder.faults.push(fault.at(place))
}

/// Reports a row that stands aside.
#[cold]
pub(super) fn row(builder: &mut Builder<'_, '_>, row: &Row) -> ControlFlow<()> {
    let fault = Diagnostic::error(row.code, builder.path(), row.message)
        .at(builder.faults.span(row.place.start, row.place.end))
        .help(row.help.clone());
    builder.faults.push(fault)
}

/// Lets a row in brackets stand aside whose last key, that ends at `end`, has no `:` and is rather a
/// part of the text before it.
#[inline]
pub(super) fn lone_key(builder: &mut Builder<'_, '_>, key: Bytes) -> ControlFlow<()> {
    let rest = builder.text.get(key.end as usize..).unwrap_or_default();
    let is_lone = rest
        .trim_start_matches([' ', '\n', '\r'])
        .starts_with([',', '}']);
    if !is_lone || key.end == 0 {
        return ControlFlow::Continue(());
    }
    match row::at(builder.text, key.start as usize) {
        Some(row) => builder.set_aside(row),
        None => ControlFlow::Continue(()),
    }
}

/// Where a `#` makes a comment of the rest of a text, as in `Bets #1`; `end` is where the text ends
/// without it.
#[inline]
pub(super) fn cut(text: &str, end: usize) -> Option<usize> {
    let rest = text.get(end..).unwrap_or_default();
    if !rest.starts_with(' ') || !rest.trim_start_matches(' ').starts_with('#') {
        return None;
    }
    unlikely_comment(rest).map(|at| end + at)
}

/// Refuses such a `#`.
#[inline]
pub(super) fn cut_short(builder: &mut Builder<'_, '_>, end: usize) -> ControlFlow<()> {
    match cut(builder.text, end) {
        None => ControlFlow::Continue(()),
        Some(at) => {
            let fault = cut_at(builder, at);
            builder.faults.push(fault)
        }
    }
}

/// The finding about the `#` that stands at `at`.
#[cold]
pub(super) fn cut_at(builder: &Builder<'_, '_>, at: usize) -> Diagnostic {
    let rest = builder.text.get(at..).unwrap_or_default();
    let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
    Diagnostic::error(Code::CutShort, builder.path(), row::HASH)
        .at(builder.faults.span(at, at + length))
        .help("put a text with `#` into quotes; write a space after the `#` of a comment")
}

/// Looks at a key; `end` is where it ends with its quotes.
#[inline]
pub(super) fn key(
    builder: &mut Builder<'_, '_>,
    place: Bytes,
    end: usize,
    style: Style,
) -> ControlFlow<()> {
    let written = place.of(builder.text);
    if style == Style::Plain
        && let Some(fault) = plain_character_fault(written)
    {
        return plain(builder, fault, place);
    }
    let rest = builder.text.get(end..).unwrap_or_default();
    match key_fault(written, rest, style) {
        None if style == Style::Plain && is_old_boolean(written) => {
            let fault = taken_for(below(builder.path(), written), written, "true or false");
            builder.faults.push(fault.at(builder.faults.place(place)))
        }
        None => ControlFlow::Continue(()),
        Some((code, what)) => bad_key(builder, code, what, place),
    }
}

#[inline]
fn key_fault(written: &str, rest: &str, style: Style) -> Option<(Code, &'static str)> {
    let bad = |what| Some((Code::BadKey, what));
    if written.is_empty() || style == Style::Block {
        return bad("there is no key before the `:`");
    }
    if written == "<<" {
        return Some((Code::MergeKey, "merge keys are not part of the format"));
    }
    if written.len() > MAX_KEY {
        return bad("the key is too long");
    }
    // The two parsers differ over where such a key ends.
    let rest = rest.trim_start_matches(' ');
    if written.contains(['\n', '\r']) || rest.starts_with(['\n', '\r', '#']) {
        return bad("a key and its `:` are not on one line");
    }
    let value = rest.strip_prefix(':').unwrap_or_default();
    if style == Style::Plain && value.starts_with([',', '[', ']', '{', '}']) {
        return bad("there is no space after the `:`");
    }
    // Keys are compared as they are written.
    match style {
        Style::Quoted if written.contains(['\\', '\'', '"']) => {
            bad("a key in quotes holds a quotation mark or a backslash")
        }
        Style::Plain if is_not_text(written) => bad("the key is not a word"),
        _ => None,
    }
}

/// A value without quotes that some reader takes for something else.
fn taken_for(path: String, written: &str, what: &str) -> Diagnostic {
    let quoted = format!("put it into quotes: `\"{written}\"`");
    let (code, help) = match is_old_boolean(written) {
        true => (
            Code::Yaml11Boolean,
            format!("{quoted}; where it is to say whether, write `true` or `false`"),
        ),
        false => (Code::Yaml11Value, quoted),
    };
    let message = format!("{} may be read as {what}", Quoted(written));
    Diagnostic::error(code, path, message).help(help)
}

/// The path of a key in the map at a path.
fn below(mut map: String, key: &str) -> String {
    if !map.is_empty() {
        map.push('.');
    }
    // Writing to a `String` cannot fail.
    let _ = write_path(&mut map, [Segment::Key(key)]);
    map
}

#[cold]
fn bad_key(builder: &mut Builder<'_, '_>, code: Code, what: &str, place: Bytes) -> ControlFlow<()> {
    let help = match code {
        Code::MergeKey => "write the entries out",
        _ => "write `key: value`, the key a plain word",
    };
    let fault = Diagnostic::error(code, builder.path(), what)
        .at(builder.faults.place(place))
        .help(help);
    builder.faults.push(fault)
}

/// Whether [`key`] reports a key.
pub(super) fn is_bad_key(text: &str, place: Bytes, end: usize, style: Style) -> bool {
    let written = place.of(text);
    let rest = text.get(end..).unwrap_or_default();
    let is_faulty = style == Style::Plain && plain_character_fault(written).is_some();
    is_faulty
        || Misleading::first_in(written).is_some()
        || key_fault(written, rest, style).is_some()
}

/// Refuses a list or map in the place of a key.
#[cold]
pub(super) fn structured_key(builder: &mut Builder<'_, '_>, start: usize) -> ControlFlow<()> {
    let point = builder.faults.point(start);
    let width = point.end.offset - point.start.offset;
    let place = Bytes::new(start, start + width);
    let what = "a list or map stands where a key should";
    bad_key(builder, Code::BadKey, what, place)
}

/// Reports keys of the map just read that it already had.
#[cold]
pub(super) fn duplicates(builder: &mut Builder<'_, '_>, pairs: Vec<Pair>) -> ControlFlow<()> {
    let map = builder.path();
    for Pair { first, again } in pairs {
        let (Some(first), Some(again)) = (builder.nodes.get(first), builder.nodes.get(again))
        else {
            continue;
        };
        let key = again.key.of(builder.text);
        let span_of = |key| builder.faults.place(key);
        let path = below(map.clone(), key);
        let first = span_of(first.key);
        let message = format!(
            "{} is written twice in one map, first in line {}",
            Quoted(key),
            first.start.line
        );
        let label = Label {
            span: Some(first),
            path: path.clone(),
            text: "first written here".to_owned(),
        };
        let fault = Diagnostic::error(Code::DuplicateKey, path, message)
            .at(span_of(again.key))
            .also(label)
            .help("keep one of the two");
        builder.faults.push(fault)?;
    }
    ControlFlow::Continue(())
}
