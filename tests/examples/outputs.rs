//! What the examples write: never what they read, never half of it, and no word where nobody listens.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use support::root;

use super::{Run, answer, command};

/// Every command of every example, with what it needs to answer: `POLICY` and `LOG` are files that it reads.
pub(super) const ASKED: [(&str, &str); 27] = [
    ("check", "POLICY --as-of 2026-11-22"),
    ("compare", "POLICY POLICY"),
    ("coverage", "POLICY"),
    ("embed", "--policy POLICY"),
    ("export", "POLICY"),
    ("find", "WhatsApp --policy POLICY"),
    ("import", "tests/import/files/11-ragged.tsv"),
    (
        "record assess",
        "pupil gambling --reference a --policy POLICY",
    ),
    (
        "record classify",
        "pupil gambling --reference a --policy POLICY",
    ),
    ("record procedure", "grooming --reference a --policy POLICY"),
    (
        "record recommend",
        "pupil filter-bypass --reference a --policy POLICY",
    ),
    (
        "record verify",
        "tests/policies/case-17.record.json --policy tests/policies/small_school.yaml",
    ),
    ("render", "POLICY"),
    ("replay", "LOG --policy POLICY"),
    ("replay generate", "--lines 3 --policy POLICY"),
    ("what_if assess", "pupil gambling --policy POLICY"),
    ("what_if classify", "pupil gambling --policy POLICY"),
    ("what_if contacts", "complaint --policy POLICY"),
    ("what_if duties", "--policy POLICY --as-of 2026-11-22"),
    ("what_if leads-to", "police --policy POLICY"),
    ("what_if list", "--policy POLICY"),
    ("what_if procedure", "grooming --policy POLICY"),
    ("what_if recommend", "pupil filter-bypass --policy POLICY"),
    ("what_if who-may", "gambling --policy POLICY"),
    ("what_if why-not", "pupil gambling --policy POLICY"),
    // Two that read nothing.
    ("check", "--list"),
    ("check", "--explain OSP001"),
];

/// A folder of its own with a policy, its register and a log.
pub(super) struct Place(PathBuf);

impl Place {
    pub(super) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("outputs")
            .join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (from, to) in [
            ("rules/telford-infant-2020.yaml", "school.yaml"),
            (
                "rules/telford-infant-2020.register.yaml",
                "school.register.yaml",
            ),
            ("examples/replay/log.csv", "log.csv"),
        ] {
            fs::copy(root().join(from), folder.join(to)).unwrap();
        }
        Self(folder)
    }

    pub(super) fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    /// The words of a command, with the files that it reads.
    pub(super) fn words(&self, (command, asked): (&str, &str)) -> Vec<String> {
        let words = command.split(' ').skip(1).chain(asked.split(' '));
        let words = words.map(|word| match word {
            "POLICY" => self.path("school.yaml"),
            "LOG" => self.path("log.csv"),
            word => word.to_owned(),
        });
        words.collect()
    }

    fn texts(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let entries = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let files = entries.filter(|path| fs::symlink_metadata(path).unwrap().is_file());
        let mut texts: Vec<_> = files
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect();
        texts.sort();
        texts
    }
}

pub(super) fn example(command: &str) -> &str {
    command.split(' ').next().unwrap()
}

/// The options of a command that take a value, as its help lists them.
pub(super) fn options(command: &str) -> BTreeSet<String> {
    let words = command.split(' ').skip(1).collect::<Vec<_>>().join(" ");
    let help = answer(example(command), &format!("{words} --help"));
    let lines = help
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with('-'));
    let options = lines.filter_map(|line| {
        let (_, option) = line.split_once("--")?;
        let (name, _) = option.split_once(" <")?;
        Some(format!("--{name}"))
    });
    options.collect()
}

/// The examples, and the commands that their help lists.
fn commands() -> BTreeSet<String> {
    let mut commands = BTreeSet::new();
    for entry in fs::read_dir(root().join("examples")).unwrap() {
        let path = entry.unwrap().path();
        if !path.join("main.rs").exists() && path.extension().is_none() {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let help = answer(&name, "--help");
        let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
        let listed = listed.take_while(|line| !line.is_empty());
        let listed: Vec<&str> = listed
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        let usage = help.lines().find(|line| line.starts_with("Usage:"));
        let needed = usage.is_some_and(|usage| usage.contains("<COMMAND>"));
        commands.extend(
            listed
                .iter()
                .filter(|of| **of != "help")
                .map(|of| format!("{name} {of}")),
        );
        if !needed {
            commands.insert(name);
        }
    }
    commands
}

#[test]
fn every_command_of_every_example_is_tried() {
    let asked: BTreeSet<String> = ASKED.map(|(command, _)| command.to_owned()).into();
    assert_eq!(asked, commands());
}

fn run_in(place: &Place, asked: (&str, &str), more: &[&str]) -> Run {
    let mut command = command(example(asked.0));
    Run::of(command.args(place.words(asked)).args(more))
}

/// Of whatever takes a value it is tried whether a file of that name is written: so that one which
/// is added later cannot be forgotten.
#[test]
fn no_option_writes_over_what_is_read() {
    let place = Place::new("over");
    let before = place.texts();
    let mut outputs = BTreeSet::new();
    for asked in ASKED {
        for option in options(asked.0) {
            let new = place.path("new");
            run_in(&place, asked, &[&option, &new]);
            let is_output = fs::remove_file(&new).is_ok();
            for input in ["school.yaml", "log.csv"] {
                let is_read = place.words(asked).contains(&place.path(input));
                if is_output && !is_read {
                    continue;
                }
                let mut names = names(&place, input);
                if !is_output {
                    names.drain(1..);
                }
                for name in names {
                    let run = run_in(&place, asked, &[&option, &name]);
                    assert_eq!(place.texts(), before, "{asked:?} {option} {name}");
                    if is_output {
                        outputs.insert(format!("{} {option}", asked.0));
                        let said = ["is read as `", "names a file of another kind"];
                        let is_said = said.iter().any(|said| run.err.contains(said));
                        assert!(run.code > 0 && run.out.is_empty() && is_said, "{}", run.err);
                    }
                }
            }
        }
    }
    assert_eq!(
        Vec::from_iter(outputs),
        ["render --output", "replay --each"]
    );
}

/// A file under all its names.
fn names(place: &Place, input: &str) -> Vec<String> {
    let links = place.path("links");
    let _ = fs::remove_dir_all(&links);
    fs::create_dir(&links).unwrap();
    let mut names = vec![place.path(input), format!("{links}/../{input}")];
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        let [soft, softer, hard] = ["soft", "softer", "hard"].map(|name| format!("{links}/{name}"));
        symlink(format!("../{input}"), &soft).unwrap();
        symlink("soft", &softer).unwrap();
        fs::hard_link(place.path(input), &hard).unwrap();
        names.extend([soft, softer, hard]);
    }
    names
}

/// What is opened elsewhere is bounded by nobody, and may be what is read.
#[test]
fn files_are_opened_in_two_places_alone() {
    let places = ["common/files.rs", "common/written.rs", "common/output.rs"];
    let opens = [
        "File::open",
        "File::create",
        "File::options",
        "fs::read(",
        "read_to_string",
        "fs::write(",
        "OpenOptions",
        "io::stdin",
        "stdout()",
    ];
    let mut folders = vec![root().join("examples")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs")
                && !places.iter().any(|place| path.ends_with(place))
            {
                let text = fs::read_to_string(&path).unwrap();
                let lines = text
                    .lines()
                    .filter(|line| !line.contains("/proc/self/status"));
                for line in lines {
                    let found = opens.iter().find(|opens| line.contains(**opens));
                    assert_eq!(found, None, "{}: {line}", path.display());
                }
            }
        }
    }
}

/// The two outputs, each of a command that goes well and of one that fails on the way.
fn outputs(place: &Place) -> [(Vec<String>, Vec<String>, &'static str); 2] {
    let log = fs::read_to_string(root().join("examples/replay/log.csv")).unwrap();
    fs::write(place.path("bad.csv"), format!("nonsense,{log}")).unwrap();
    let words = |words: &str| {
        words
            .split(' ')
            .map(|word| match word {
                "LOG" => place.path("log.csv"),
                "BAD" => place.path("bad.csv"),
                word => word.to_owned(),
            })
            .collect()
    };
    [
        (
            words("replay LOG --each"),
            words("replay BAD --each"),
            "line,",
        ),
        (
            words("render --as-of 2026-11-22 --output"),
            words("render nowhere --output"),
            "# ",
        ),
    ]
}

fn wrote(words: &[String], output: &str) -> Run {
    Run::of(command(&words[0]).args(&words[1..]).arg(output))
}

#[test]
fn what_fails_leaves_the_file_that_was_there() {
    let place = Place::new("failing");
    for (_, failing, _) in outputs(&place) {
        let output = place.path("kept");
        fs::write(&output, "what was there").unwrap();
        let before = place.texts();
        assert!(wrote(&failing, &output).code > 0);
        assert_eq!(place.texts(), before, "{failing:?}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_whole_takes_its_place_through_links_and_with_its_mode() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let place = Place::new("whole");
    for (good, _, begins) in outputs(&place) {
        let (output, link) = (place.path("kept"), place.path("link"));
        let _ = (fs::remove_file(&output), fs::remove_file(&link));
        symlink("kept", &link).unwrap();
        // Where the link leads to nothing yet, and where it leads to a file.
        for mode in [None, Some(0o640)] {
            if let Some(mode) = mode {
                fs::write(&output, "").unwrap();
                fs::set_permissions(&output, fs::Permissions::from_mode(mode)).unwrap();
            }
            let run = wrote(&good, &link);
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{good:?}");
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
            let text = fs::read_to_string(&output).unwrap();
            assert!(text.starts_with(begins), "{text}");
            let is = fs::metadata(&output).unwrap().permissions().mode() & 0o777;
            // A new file is made as any other is here.
            let plain = place.path("plain");
            fs::write(&plain, "").unwrap();
            let plain = fs::metadata(&plain).unwrap().permissions().mode() & 0o777;
            assert_eq!(is, mode.unwrap_or(plain));
        }
    }
    let left = place.texts().into_iter().map(|(path, _)| path);
    let stray = left.filter(|path| path.to_str().unwrap().contains(".tmp"));
    assert_eq!(stray.count(), 0);
}

#[cfg(unix)]
#[test]
fn devices_are_written_to_as_they_are() {
    let place = Place::new("devices");
    for (good, _, begins) in outputs(&place) {
        assert_eq!(wrote(&good, "/dev/null").code, 0);
        let run = wrote(&good, "/dev/stdout");
        assert!(run.code == 0 && run.out.starts_with(begins), "{}", run.out);
    }
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

/// The shell opens what is printed into, but it is the same loss.
#[cfg(unix)]
#[test]
fn nothing_is_printed_to_the_end_of_what_is_read() {
    let place = Place::new("printed");
    let before = place.texts();
    for input in ["school.yaml", "log.csv"] {
        for asked in ASKED {
            let words = place.words(asked);
            if !words.contains(&place.path(input)) {
                continue;
            }
            let end = fs::File::options()
                .append(true)
                .open(place.path(input))
                .unwrap();
            let mut command = command(example(asked.0));
            let child = command
                .args(words)
                .stdout(end)
                .stderr(Stdio::piped())
                .spawn();
            let ended = child.unwrap().wait_with_output().unwrap();
            let err = String::from_utf8(ended.stderr).unwrap();
            assert!(
                err.contains("error: standard output is `"),
                "{asked:?}: {err}"
            );
            assert!(!ended.status.success(), "{asked:?}");
            assert_eq!(place.texts(), before, "{asked:?}");
        }
    }
}

/// A command as it is run with its output led elsewhere: its exit code, and what it says.
fn led(place: &Place, asked: (&str, &str), out: impl Into<Stdio>) -> (Option<i32>, String) {
    let mut command = command(example(asked.0));
    let command = command
        .args(place.words(asked))
        .stdout(out)
        .stderr(Stdio::piped());
    let ended = command.spawn().unwrap().wait_with_output().unwrap();
    (
        ended.status.code(),
        String::from_utf8(ended.stderr).unwrap(),
    )
}

#[test]
fn whoever_has_seen_enough_is_told_nothing() {
    let place = Place::new("closed");
    for asked in ASKED {
        let usual = run_in(&place, asked, &[]);
        assert!(!usual.out.is_empty(), "{asked:?}: {}", usual.err);
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ended = led(&place, asked, writer);
        assert_eq!(ended, (Some(usual.code), usual.err), "{asked:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_in_one_line() {
    let place = Place::new("full");
    for asked in ASKED {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let (code, err) = led(&place, asked, full);
        let said = "error: cannot write the answer: No space left on device (os error 28)\n";
        assert_eq!(err, said, "{asked:?}");
        assert!([Some(1), Some(2)].contains(&code), "{asked:?}");
    }
}
