//! Folders of wrong files, one mistake each, and beside them a reviewed snapshot
//! of what is said of every one.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use online_safety_policy::LoadError;

use crate::root;

/// Two folders below `tests`: one of wrong files, and one of snapshots.
pub struct FaultFiles {
    wrong: Vec<WrongFile>,
    snapshots: PathBuf,
}

/// A file that does not load.
pub struct WrongFile {
    /// The name of the file, without its extension.
    pub name: String,
    /// What it holds, with marks where that is no text.
    pub text: String,
    /// What is wrong with it.
    pub error: LoadError,
}

impl FaultFiles {
    /// Every file of a folder, none of which loads.
    #[track_caller]
    pub fn read<T>(
        files: &str,
        snapshots: &str,
        load: impl Fn(&[u8]) -> Result<T, LoadError>,
    ) -> Self {
        let files = folder(files);
        let wrong = names(&files).into_iter().map(|name| {
            let bytes = fs::read(files.join(format!("{name}.yaml"))).unwrap();
            let Err(error) = load(&bytes) else {
                panic!("{name} loads");
            };
            let text = String::from_utf8_lossy(&bytes).into_owned();
            WrongFile { name, text, error }
        });
        Self {
            wrong: wrong.collect(),
            snapshots: folder(snapshots),
        }
    }

    pub fn iter(&self) -> std::slice::Iter<'_, WrongFile> {
        self.wrong.iter()
    }

    /// Holds what is said of each file, under this name, against its snapshot.
    #[track_caller]
    pub fn are_printed_as_reviewed(&self, file_name: &str, at_least: usize) {
        assert!(self.wrong.len() >= at_least, "{}", self.wrong.len());
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&self.snapshots);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        // All of them are compared before the test fails, so that one run shows what changed.
        let failed: Vec<&str> = self
            .iter()
            .filter(|wrong| {
                let printed = wrong.error.annotated(file_name, &wrong.text).to_string();
                let name = wrong.name.as_str();
                let check = || settings.bind(|| insta::assert_snapshot!(name, printed));
                catch_unwind(AssertUnwindSafe(check)).is_err()
            })
            .map(|wrong| wrong.name.as_str())
            .collect();
        assert!(failed.is_empty(), "{failed:?}");
    }

    /// Finds no snapshot without its file, and no file without its snapshot.
    #[track_caller]
    pub fn have_a_snapshot_each(&self) {
        let files: BTreeSet<String> = self.iter().map(|wrong| wrong.name.clone()).collect();
        assert_eq!(files, names(&self.snapshots));
    }

    /// Counts one fault in each file; in those that hold several mistakes, as many as are given.
    #[track_caller]
    pub fn hold_one_fault_each(&self, but: &[(&str, usize)]) {
        let wrong: Vec<String> = self
            .iter()
            .filter_map(|WrongFile { name, error, .. }| {
                let several = but.iter().find(|(other, _)| other == name);
                let due = several.map_or(1, |(_, count)| *count);
                let found = error.diagnostics().len();
                (found != due).then(|| format!("{name}: {found}\n{error}"))
            })
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// Finds every fault at a place in its file, and every file called by its kind.
    #[track_caller]
    pub fn say_what_and_where(&self, kind: &str) {
        for WrongFile { name, text, error } in self.iter() {
            let begins = format!("the {kind} has ");
            assert!(error.to_string().starts_with(&begins), "{error}");
            for fault in error.diagnostics() {
                let span = fault.span().unwrap_or_else(|| panic!("{name}: {fault}"));
                assert!(span.of(text).is_some(), "{name}: {fault}");
            }
        }
    }
}

fn folder(name: &str) -> PathBuf {
    root().join("tests").join(name)
}

/// The names, without their extension, of the files of a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}
