//! The parts of an office file, each up to a size.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::error::ImportError;

/// A policy of a hundred pages has some 3 MB of XML.
const MOST_IN_A_PART: u64 = 32 << 20;
const MOST_IN_ALL: u64 = 96 << 20;
const MOST_PARTS: usize = 4096;

/// An office file, opened; its parts are unpacked when they are asked for.
pub(super) struct Zipped<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    names: BTreeMap<String, usize>,
    left: u64,
}

impl<'b> Zipped<'b> {
    /// # Errors
    ///
    /// Where it is cut off, or has more parts than an office file has.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, ImportError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| {
            ImportError::damaged("the file is cut off or damaged: it does not unpack")
        })?;
        if archive.len() > MOST_PARTS {
            return Err(ImportError::too_big(format!(
                "the file has {} parts; at most {MOST_PARTS} are read",
                archive.len()
            )));
        }
        let named: Vec<String> = archive
            .file_names()
            .filter_map(|name| Some(name.ok()?.into_owned()))
            .collect();
        let names = named
            .into_iter()
            .filter_map(|name| {
                let at = archive.index_for_name(&name)?;
                Some((name, at))
            })
            .collect();
        Ok(Self {
            archive,
            names,
            left: MOST_IN_ALL,
        })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// A part that may be missing.
    ///
    /// # Errors
    ///
    /// Where it does not unpack, or is larger than is read.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, ImportError> {
        let Some(at) = self.names.get(name) else {
            return Ok(None);
        };
        let broken =
            || ImportError::damaged(format!("the part `{name}` of the file does not unpack"));
        let part = self.archive.by_index(*at).map_err(|_| broken())?;
        let most = MOST_IN_A_PART.min(self.left);
        let mut bytes = Vec::new();
        let read = part
            .take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| broken())?;
        if bytes.len() as u64 > most {
            return Err(ImportError::too_big(format!(
                "the part `{name}` of the file is larger than is read"
            )));
        }
        self.left = self.left.saturating_sub(read as u64);
        Ok(Some(bytes))
    }
}
