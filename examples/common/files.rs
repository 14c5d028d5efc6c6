//! The only place that opens what is read: no more of it than anybody reads, and not in silence where
//! that may take for ever.

use std::fs::{self, File, Metadata};
use std::io::{self, IsTerminal, Read, Write as _};
use std::sync::{Mutex, PoisonError};

use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::document::MAX_BYTES;

/// Whatever was opened to be read: nothing that is written may be one of these.
static READ: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// The bytes of a file; one more than any file may have, of a larger one: the library says that it is.
pub(crate) fn bytes(name: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let (file, _) = open(name)?;
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Opens a file, or standard input for `-`; with its size if it has one.
pub(crate) fn open(name: &str) -> io::Result<(Box<dyn Read>, Option<u64>)> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    read.push(name.to_owned());
    drop(read);
    if name == "-" {
        let input = io::stdin();
        wait_at(&input, "standard input");
        return Ok((Box::new(input.lock()), None));
    }
    if is_pipe(name) {
        wait(&format!("for somebody to write to {}", Quoted(name)));
    }
    let file = File::open(name)?;
    wait_at(&file, &Quoted(name).to_string());
    let size = file.metadata().ok().filter(Metadata::is_file);
    Ok((Box::new(file), size.map(|file| file.len())))
}

/// What was read from the file that bears this name, too.
pub(crate) fn read_as(name: &str) -> Option<String> {
    let written = identity(name)?;
    let read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let mut read = read.iter();
    let same = read.find(|read| identity(read).as_ref() == Some(&written));
    same.cloned()
}

/// What is the same for all names of a file, whichever links lead to it; nothing for what is no file.
#[cfg(unix)]
pub(crate) fn identity(name: &str) -> Option<impl Eq + std::hash::Hash + use<>> {
    use std::os::unix::fs::MetadataExt as _;
    let name = if name == "-" { "/dev/stdin" } else { name };
    let file = fs::metadata(name).ok().filter(Metadata::is_file)?;
    Some((file.dev(), file.ino()))
}

/// The same as far as it can be told here: hard links are files of their own.
#[cfg(not(unix))]
pub(crate) fn identity(name: &str) -> Option<impl Eq + std::hash::Hash + use<>> {
    fs::canonicalize(name).ok().filter(|path| path.is_file())
}

#[cfg(unix)]
pub(crate) fn is_pipe(name: &str) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    fs::metadata(name).is_ok_and(|file| file.file_type().is_fifo())
}

#[cfg(not(unix))]
pub(crate) fn is_pipe(_: &str) -> bool {
    false
}

/// Tells whoever sits at a terminal that it is their turn.
fn wait_at(input: &impl IsTerminal, name: &str) {
    if input.is_terminal() {
        let end = if cfg!(windows) {
            "Ctrl-Z and Enter"
        } else {
            "Ctrl-D"
        };
        wait(&format!(
            "for {name}; {end} at the beginning of a line ends it"
        ));
    }
}

/// Says on a terminal what is waited for: nothing else would happen there.
pub(crate) fn wait(what: &str) {
    if io::stderr().is_terminal() {
        // Where even this cannot be written, nothing is lost.
        let _ = writeln!(io::stderr(), "waiting {what}");
    }
}
