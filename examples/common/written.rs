//! The only place that writes files: never over what is read, and never half of one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use online_safety_policy::diagnostic::Quoted;
use tempfile::NamedTempFile;

use super::files::{identity, is_pipe, read_as, wait};
use super::output::{Failure, STANDARD};

/// A file that is being written.
///
/// It stands beside the one that bears the name until all of it is there; where it is given up, what
/// was there before stays. Pipes and devices are written to as they are.
pub(crate) struct Written {
    name: String,
    to: To,
}

enum To {
    Beside(NamedTempFile, PathBuf),
    Straight(File),
}

impl Written {
    /// Begins a file; refuses one that is read, under whatever name.
    pub(crate) fn begin(name: &str) -> Result<Self, Failure> {
        if let Some(read) = read_as(name) {
            let read = if read == "-" {
                "standard input".to_owned()
            } else {
                Quoted(&read).to_string()
            };
            return Err(format!(
                "{} is read as {read}; name another file to write",
                Quoted(name)
            ));
        }
        if identity(name).is_some_and(|file| Some(file) == identity(STANDARD)) {
            let message = "is where standard output goes; name another file to write";
            return Err(format!("{} {message}", Quoted(name)));
        }
        let to = To::of(name).map_err(|error| failed(name, &error))?;
        Ok(Self {
            name: name.to_owned(),
            to,
        })
    }

    /// Puts the file where it belongs, once all of it is written.
    pub(crate) fn end(self) -> Result<(), Failure> {
        match self.to {
            To::Straight(_) => Ok(()),
            To::Beside(file, target) => match file.persist(target) {
                Ok(_) => Ok(()),
                Err(error) => Err(failed(&self.name, &error.error)),
            },
        }
    }
}

/// Says that a file cannot be written.
pub(crate) fn failed(name: &str, error: &io::Error) -> Failure {
    format!("cannot write {}: {error}", Quoted(name))
}

impl To {
    fn of(name: &str) -> io::Result<Self> {
        let there = fs::metadata(name).ok();
        if there.as_ref().is_some_and(|there| !there.is_file()) {
            if is_pipe(name) {
                wait(&format!("for somebody to read from {}", Quoted(name)));
            }
            return Ok(Self::Straight(OpenOptions::new().write(true).open(name)?));
        }
        let target = target(name.into())?;
        let folder = target.parent().filter(|folder| *folder != Path::new(""));
        let mut beside = tempfile::Builder::new();
        // As any other new file, not for its owner alone.
        #[cfg(unix)]
        beside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        if there.is_some() {
            // Who may not write to a file may not replace it.
            OpenOptions::new().write(true).open(&target)?;
        }
        let file = beside.tempfile_in(folder.unwrap_or(Path::new(".")))?;
        if let Some(there) = there {
            file.as_file().set_permissions(there.permissions())?;
        }
        Ok(Self::Beside(file, target))
    }
}

/// What a name leads to in the end, whether it is there or not.
fn target(mut path: PathBuf) -> io::Result<PathBuf> {
    const MOST_LINKS: usize = 40;
    for _ in 0..MOST_LINKS {
        let Ok(next) = fs::read_link(&path) else {
            return Ok(path);
        };
        path = path.parent().unwrap_or(Path::new("")).join(next);
    }
    Err(io::Error::other("links lead round in a circle"))
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.to {
            To::Beside(file, _) => file.write(bytes),
            To::Straight(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.to {
            To::Beside(file, _) => file.flush(),
            To::Straight(file) => file.flush(),
        }
    }
}

/// What is to be made, by the ending of a name and by what was asked for; nothing where neither tells.
///
/// A name that ends otherwise would promise what is not in the file.
pub(crate) fn form<F: Copy + PartialEq>(
    name: &str,
    forms: &[(F, &[&str])],
    asked: Option<F>,
) -> Result<Option<F>, Failure> {
    let path = Path::new(name);
    let Some(ending) = path.extension() else {
        return Ok(asked);
    };
    let possible = forms
        .iter()
        .filter(|(form, _)| asked.is_none_or(|asked| asked == *form));
    let mut endings = Vec::new();
    for (form, known) in possible {
        if known.iter().any(|known| ending.eq_ignore_ascii_case(known)) {
            return Ok(Some(*form));
        }
        endings.extend(known.iter().map(|known| format!("`.{known}`")));
    }
    let why = if asked.is_some() {
        "contradicts --format"
    } else {
        "names a file of another kind"
    };
    Err(format!(
        "{} {why}; end it in {}",
        Quoted(name),
        endings.join(", ")
    ))
}
