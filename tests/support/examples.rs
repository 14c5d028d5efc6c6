//! The examples, run as somebody runs them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use crate::root;

/// Where this run's examples are. They are built here, because a run of one test file alone does
/// not build them; where they stand already that is quickly done.
static EXAMPLES: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--locked", "--workspace", "--examples"]);
    cargo.arg("--manifest-path").arg(root().join("Cargo.toml"));
    cargo.arg("--target-dir").arg(profile.parent().unwrap());
    // As this test was built, so that `cargo test` has built them already.
    let optimised = profile.ends_with("release");
    cargo.args(["--profile", if optimised { "bench" } else { "test" }]);
    assert!(
        cargo.status().unwrap().success(),
        "the examples do not build"
    );
    profile.join("examples")
});

pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Runs an example; the arguments are separated by spaces.
pub fn run(example: &str, arguments: &str) -> Run {
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    run_with(example, &arguments, &[])
}

/// The same with arguments of any kind, and with settings of the environment.
pub fn run_with(example: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
    let environment = environment.iter().copied();
    Run::of(command(example).args(arguments).envs(environment))
}

/// The same as a command that is still to be told everything.
pub fn command(example: &str) -> Command {
    let name = format!("{example}{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(EXAMPLES.join(name));
    command.current_dir(root());
    command
}

impl Run {
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}
