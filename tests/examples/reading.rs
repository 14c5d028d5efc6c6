//! What the examples read: no more than they can use, and not in silence where nothing comes.

use std::fs;
use std::path::PathBuf;

use super::outputs::{ASKED, Place, example, options};
use super::{Run, command};

/// A file that is far too large, and takes no room.
fn huge(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::File::create(&path).unwrap().set_len(3 << 30).unwrap();
    path
}

/// Whatever reads a file reads no more of it than any file may have.
#[test]
fn what_is_too_large_is_not_read_to_its_end() {
    let place = Place::new("large");
    let huge = huge("huge.yaml");
    let mut endless = vec![huge.to_str().unwrap()];
    if cfg!(unix) {
        endless.push("/dev/zero");
    }
    let policy = place.path("school.yaml");
    let mut tried = 0;
    for endless in endless {
        for asked in ASKED {
            let mut inputs = vec![place.words(asked)];
            let known = options(asked.0);
            let reads = asked.1.to_lowercase().contains("policy");
            for option in ["--amend", "--cases", "--against"] {
                if known.contains(option) && reads {
                    let more = [option.to_owned(), policy.clone()];
                    inputs.push([place.words(asked), more.to_vec()].concat());
                }
            }
            for words in inputs {
                let Some(at) = words.iter().rposition(|word| *word == policy) else {
                    continue;
                };
                let mut words = words;
                words[at] = endless.to_owned();
                let run = Run::of(command(example(asked.0)).args(&words));
                let said = format!("{}{}", run.out, run.err);
                assert!(run.code > 0, "{words:?}: {said}");
                assert!(
                    said.contains("more than 1048576 bytes"),
                    "{words:?}: {said}"
                );
                tried += 1;
            }
        }
        let record = Run::of(command("record").args(["verify", endless]));
        assert!(
            record.err.contains("more than 1048576 bytes"),
            "{}",
            record.err
        );
    }
    assert!(tried > 20, "{tried}");
    fs::remove_file(huge).unwrap();
}

/// On a terminal of its own, as `script` makes one.
#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_it_is_said_what_is_waited_for() {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::process::{Command, Stdio};

    let place = Place::new("waiting");
    let pipe = place.path("pipe");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let export = command("export");
    let export = export.get_program().to_str().unwrap().to_owned();
    let record = command("record");
    let record = record.get_program().to_str().unwrap().to_owned();
    let on_terminal = |shell: String| {
        let mut script = Command::new("script");
        script.args(["--quiet", "--return", "--command", &shell, "/dev/null"]);
        script
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let told = |child: &mut std::process::Child| {
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        (line, out)
    };
    let mut child = on_terminal(format!("{export} {pipe} --format text"));
    let (line, _out) = told(&mut child);
    assert!(
        line.starts_with("waiting for somebody to write to `"),
        "{line}"
    );
    let policy = fs::read(place.path("school.yaml")).unwrap();
    fs::OpenOptions::new()
        .write(true)
        .open(&pipe)
        .unwrap()
        .write_all(&policy)
        .unwrap();
    drop(_out);
    child.wait().unwrap();

    let mut child = on_terminal(format!("{record} verify -"));
    let (line, _out) = told(&mut child);
    assert!(
        line.starts_with("waiting for standard input; Ctrl-D at"),
        "{line}"
    );
    child.stdin.take().unwrap().write_all(b"\n\x04").unwrap();
    drop(_out);
    child.wait().unwrap();
}

/// Nobody else is told, in a pipe or a file.
#[cfg(unix)]
#[test]
fn elsewhere_it_is_not() {
    use std::process::Stdio;
    let mut verify = command("record");
    verify.args(["verify", "-"]).stdin(Stdio::null());
    let run = Run::of(&mut verify);
    assert!(!run.err.contains("waiting"), "{}", run.err);
}
