//! Reading a record: bytes to what it states.

use std::str::FromStr;

use jiff::Timestamp;
use serde_json::Value;

use super::FORMAT;
use super::canonical::canonical;
use super::error::RecordMismatch;
use crate::log::reference::Reference;
use crate::source::digest::Digest;
use crate::source::encoding::{wide_encoding, without_mark};

/// The most bytes that are read.
const LONGEST: usize = 16 << 20;

/// What is read of a record before any policy is asked.
pub(super) struct Stated {
    pub(super) whole: Value,
    pub(super) id: String,
    pub(super) hash: Digest,
    pub(super) at: Timestamp,
    pub(super) reference: Reference,
}

pub(super) fn stated(bytes: &[u8]) -> Result<Stated, RecordMismatch> {
    if bytes.len() > LONGEST {
        return Err(RecordMismatch::TooLong);
    }
    if let Some(encoding) = wide_encoding(bytes) {
        return Err(RecordMismatch::OtherEncoding(encoding));
    }
    let (all, bytes) = (bytes.len(), without_mark(bytes));
    let mark = all - bytes.len();
    // A file has a line end, which is no part of the record.
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
    let whole: Value = serde_json::from_slice(bytes).map_err(|error| RecordMismatch::NotJson {
        line: error.line(),
        column: error.column(),
    })?;
    let no = |path| RecordMismatch::NotARecord { path };
    let format = whole.get("format").and_then(Value::as_u64);
    match format.ok_or(no("format"))? {
        FORMAT => {}
        other => return Err(RecordMismatch::OtherFormat(other)),
    }
    let head = whole.get("head").ok_or(no("head"))?;
    let stated = Stated {
        id: text(head, "id").ok_or(no("head.id"))?.to_owned(),
        hash: spelt(head, "hash").ok_or(no("head.hash"))?,
        at: spelt(&whole, "at").ok_or(no("at"))?,
        reference: spelt(&whole, "reference").ok_or(no("reference"))?,
        whole,
    };
    let written = canonical(&stated.whole);
    let same = |(one, other): &(&u8, &u8)| one == other;
    let at = written
        .as_bytes()
        .iter()
        .zip(bytes)
        .take_while(same)
        .count();
    if at < bytes.len() || at < written.len() {
        return Err(RecordMismatch::NotCanonical { at: mark + at });
    }
    Ok(stated)
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

/// A value that is spelt in one way only.
fn spelt<T: FromStr + ToString>(value: &Value, key: &str) -> Option<T> {
    exact(value.get(key)?)
}

fn exact<T: FromStr + ToString>(value: &Value) -> Option<T> {
    let text = value.as_str()?;
    let read = text.parse().ok();
    read.filter(|read: &T| read.to_string() == text)
}

/// The digests of the amendments that a record names.
pub(super) fn amendments(whole: &Value) -> Option<Vec<Digest>> {
    let digests = whole.get("head")?.get("amendments")?.as_array()?;
    digests.iter().map(exact).collect()
}
