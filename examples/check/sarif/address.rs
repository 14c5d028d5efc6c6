//! File names as addresses.

use std::path::{Component, Path};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands for itself within a part of an address. A colon does not: what stands before one
/// would be read as a scheme.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The address of a file: relative where its name is, or where it stands below the place from
/// which we were called.
pub(crate) fn address(name: &str) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let path = Path::new(name);
    let path = path.strip_prefix(&here).unwrap_or(path);
    let parts = path.components().filter_map(|part| match part {
        Component::Prefix(drive) => Some(drive.as_os_str().to_string_lossy().replace('\\', "/")),
        Component::RootDir | Component::CurDir => None,
        Component::ParentDir => Some("..".to_owned()),
        Component::Normal(part) => {
            Some(utf8_percent_encode(&part.to_string_lossy(), PLAIN).to_string())
        }
    });
    let parts = parts.collect::<Vec<_>>().join("/");
    match path.has_root() {
        true => format!("file:///{parts}"),
        false => parts,
    }
}
