//! File names as addresses.

use std::fs;
use std::path::{Component, Path, PathBuf, Prefix};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands for itself within a part of an address. A colon does not: what stands before one
/// would be read as a scheme.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The folder from which addresses are told.
pub(crate) struct Root {
    here: PathBuf,
    root: PathBuf,
}

impl Root {
    /// The root of the repository in which we were called, as those who show results take addresses
    /// to be; the place from which we were called, outside any.
    pub(crate) fn of_repository() -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        let mut above = here.ancestors();
        let root = above.find(|folder| folder.join(".git").exists());
        Self {
            root: root.unwrap_or(&here).to_owned(),
            here,
        }
    }

    /// The address of a file: relative where it stands below the root. All names of a file lead to
    /// one address.
    pub(crate) fn address(&self, name: &str) -> String {
        let path = self.here.join(name);
        let path = fs::canonicalize(&path).unwrap_or_else(|_| plain(&path));
        let root = fs::canonicalize(&self.root).unwrap_or_else(|_| self.root.clone());
        match path.strip_prefix(root) {
            Ok(below) => encoded(below),
            Err(_) => format!("file:///{}", encoded(&path)),
        }
    }
}

/// A path without detours, as far as its words tell.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

fn encoded(path: &Path) -> String {
    let parts = path.components().filter_map(|part| match part {
        Component::Prefix(drive) => Some(match drive.kind() {
            Prefix::Disk(letter) | Prefix::VerbatimDisk(letter) => {
                format!("{}:", char::from(letter))
            }
            _ => drive.as_os_str().to_string_lossy().replace('\\', "/"),
        }),
        Component::RootDir | Component::CurDir | Component::ParentDir => None,
        Component::Normal(part) => {
            Some(utf8_percent_encode(&part.to_string_lossy(), PLAIN).to_string())
        }
    });
    parts.collect::<Vec<_>>().join("/")
}
