//! What fuzzing found worth keeping: every law holds for it.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    reason = "a failing unwrap is the test failing"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use support::root;

#[path = "../../fuzz/src/lib.rs"]
mod laws;

/// The bytes of every file in a folder; of none, where there is no such folder.
fn files(folder: PathBuf) -> impl Iterator<Item = Vec<u8>> {
    let files = fs::read_dir(folder).into_iter().flatten();
    files.map(|file| fs::read(file.unwrap().path()).unwrap())
}

#[test]
fn every_law_holds_over_its_corpus() {
    let corpus = root().join("fuzz/corpus");
    for (name, law) in laws::LAWS {
        let seeds = files(corpus.join("seeds")).chain(files(corpus.join(name)));
        let tried = seeds.map(|bytes| law(&bytes)).count();
        assert!(tried >= 2, "{name}");
    }
}

/// What is printed, recorded or logged anywhere here is as good a beginning as any.
#[test]
fn every_law_holds_over_the_small_policies() {
    for bytes in files(root().join("tests/policies")) {
        laws::LAWS.iter().for_each(|(_, law)| law(&bytes));
    }
}

/// A law that no target tries is found by nobody.
#[test]
fn every_law_is_a_target() {
    let folder = root().join("fuzz/fuzz_targets");
    let targets = fs::read_dir(folder).unwrap().map(|file| {
        let path = file.unwrap().path();
        path.file_stem().unwrap().to_str().unwrap().to_owned()
    });
    let laws: BTreeSet<String> = laws::LAWS.map(|(name, _)| name.to_owned()).into();
    assert_eq!(targets.collect::<BTreeSet<_>>(), laws);
    let readme = fs::read_to_string(root().join("fuzz/README.md")).unwrap();
    let manifest = fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
    for law in &laws {
        assert!(readme.contains(&format!("| `{law}` |")), "{law}");
        assert!(manifest.contains(&format!("name = \"{law}\"")), "{law}");
    }
}
