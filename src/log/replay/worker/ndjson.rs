//! The lines of an NDJSON log.

mod value;

use super::{LONGEST, Met, Worker};
use crate::log::replay::columns::is_special;
use crate::log::replay::cut::Piece;
use crate::log::replay::fault::Fault;
use crate::log::replay::lines;
use crate::log::replay::row::{Row, Special};
use crate::log::replay::words::Key;
use value::Object;

impl Worker<'_, '_> {
    pub(super) fn ndjson(&mut self, piece: &Piece) {
        let mut key = Vec::new();
        let (mut rest, mut number) = (piece.bytes.as_slice(), piece.line);
        while !rest.is_empty() {
            let end = lines::first_end(rest).unwrap_or(rest.len());
            let (line, after) = rest.split_at_checked(end).unwrap_or((rest, &[]));
            rest = after;
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.len() > LONGEST {
                self.refuse(number, &Special::default(), Fault::too_long());
            } else if !line.trim_ascii().is_empty() {
                self.object(number, line, &mut key);
            }
            number += 1;
        }
    }

    fn object(&mut self, number: u64, line: &[u8], key: &mut Vec<u8>) {
        let object = match Object::read(line, &self.rules.facts) {
            Ok(object) => object,
            Err(fault) => return self.refuse(number, &Special::default(), fault),
        };
        let (mut row, mut special) = (Row::EMPTY, Special::default());
        key.clear();
        for of in Key::all() {
            let value = object.get(of).as_bytes();
            row.set(of, value);
            if is_special(of) {
                special.set(of, value);
            } else {
                // Each with its length, for a value may hold any character.
                key.extend_from_slice(&u32::try_from(value.len()).unwrap_or(0).to_le_bytes());
                key.extend_from_slice(value);
            }
        }
        if !object.faults.is_empty() {
            // No part of the key, so no other line may be taken for it.
            return self.refuse_all(number, &special, object.faults.clone());
        }
        match self.meet(number, &special, key) {
            Met::Done => {}
            Met::Refused(fault) => self.refuse(number, &special, fault),
            Met::Anew { edition, kept } => {
                self.judge_anew(number, &special, edition, kept.then_some(key), &row);
            }
        }
    }
}
