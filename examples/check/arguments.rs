//! The command line.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use clap::error::ErrorKind;
use clap::{ArgMatches, CommandFactory as _, FromArgMatches as _, Parser, ValueEnum};
use jiff::civil::Date;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::lint::{Check, Level, LintCode};
use online_safety_policy::time::read_day;

use crate::explain::Topic;
use crate::files::{self, identity};
use crate::policy::{NAMED, NoOption};
use crate::source::words;

const AFTER: &str = "\
Which level counts:
  What a policy file says of single rows under `lints:` comes first, because somebody decided
  about them and says why; then --allow, --warn and --deny, the last one if several name the same
  lint; then what the file says of the lint as a whole; then the lint's own level. What all that
  leaves at `warn` is denied by `--deny warnings`.

Exit codes, the highest of all files:
  0  clean: nothing was found, or nothing worse than warnings
  1  something is denied, such as a broken law of the file, or a case fails
  2  a file could not be read, or has faults so that it cannot be used; or wrong usage

Cases:
  Questions with the answers that somebody expects, in the file `my-school.cases.yaml` beside
  `my-school.yaml`. They are tried whenever they are there; --mutants tells how well they guard the
  policy, and what it tells counts for no exit code.

Other files:
  Of a folder, every YAML file in it is checked. Amendments, cases and registers are known by what
  is in them and checked as such, against the policy that they name: one of those that are checked,
  the one in the file beside, or a shipped one.

Formats:
  text   findings in the lines of the file, one summary a file
  json   { as_of, files, summary }; each of the files: { file, kind, policy, error, faults,
         findings, allowed, cases, certificate, mutants }, where `kind` is policy, amendment, cases or
         register, `error` says why it could not be read, `faults` why it cannot be used, and
         `allowed` lists what a setting allows; `cases` is there if there are any: { file, error,
         faults, report }, `certificate` with --verify, and `mutants` with --mutants, null where no
         case can be tried; lines and columns count from 1, columns in characters, offsets in bytes
         from the beginning of the file
  sarif  SARIF 2.1.0, for code review and editors; addresses of files are relative to the root of
         the repository around the folder in which it is run, or to that folder

Examples (with cargo: cargo run --example check -- my-school.yaml):
  check
  check telford-infant-2020 --as-of 2021-01-31
  check my-school.yaml schools/*.yaml --deny warnings --allow response-on-every-row
  check my-school.yaml --format sarif > check.sarif
  check my-school.yaml --cases drafts/my-school.cases.yaml --quiet
  check telford-infant-2020 --verify
  check my-school.yaml --mutants
  check --explain OSP042
  check --explain unknown-word
  check --list";

/// Review policy files: every fault, and everything doubtful in a valid one, where it stands
///
/// A file with faults cannot be used; all of them are shown. A file without faults is looked over
/// for what is doubtful all the same, and a finding that rests on a mapping or ranking which the
/// school never wrote says so.
#[derive(Parser)]
#[command(name = "check", after_help = AFTER)]
pub(crate) struct Arguments {
    #[arg(value_name = "POLICY", help = format!("Policies, each {NAMED}; all shipped ones if left out"))]
    files: Vec<String>,
    #[command(flatten)]
    _no_option: NoOption,

    /// The day as of which to check, such as 2026-11-22; today if left out
    #[arg(long, value_name = "DATE", value_parser = read_day)]
    as_of: Option<Date>,

    /// How to print what was found
    #[arg(long, short, value_enum, default_value_t)]
    pub(crate) format: Format,

    /// Show what is wrong or denied, and only count the warnings; for text
    #[arg(long, short)]
    pub(crate) quiet: bool,

    /// Do not show what this lint finds; by its code or its name, also several with commas
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = lint)]
    allow: Vec<LintCode>,

    /// Show what this lint finds
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = lint)]
    warn: Vec<LintCode>,

    /// Show what this lint finds, and exit with 1; `warnings` for whatever is left at `warn`
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = denied)]
    deny: Vec<Denied>,

    /// The cases to try instead of those beside the policy; for one policy
    #[arg(long, value_name = "FILE")]
    pub(crate) cases: Option<String>,

    /// Try every question, and print how the policy answers them, with digests of all answers
    #[arg(long)]
    pub(crate) verify: bool,

    /// Change every cell, mark and rule in turn, and tell which changes no case notices
    #[arg(long)]
    pub(crate) mutants: bool,

    /// Explain a lint, or a fault such as E0301, by its code or its name
    #[arg(long, value_name = "CODE", conflicts_with_all = ["files", "list"])]
    pub(crate) explain: Option<Topic>,

    /// List all lints and faults
    #[arg(long, conflicts_with = "files")]
    pub(crate) list: bool,

    /// The levels, in the order in which they were given.
    #[arg(skip)]
    levels: Vec<(LintCode, Level)>,

    /// The clock is read once: a run over midnight is of one day.
    #[arg(skip = jiff::ZonedDateTime::now().date())]
    today: Date,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// For code review and editors
    Sarif,
}

/// What can be denied.
#[derive(Clone, Copy, PartialEq)]
enum Denied {
    Lint(LintCode),
    Warnings,
}

impl Arguments {
    /// Reads the command line, or ends the program with what is wrong with it.
    pub(crate) fn read() -> Self {
        let matches = Self::command().get_matches();
        let mut arguments = Self::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
        arguments.levels = arguments.in_order(&matches);
        if arguments.cases.is_some() && arguments.files().len() != 1 {
            let message = "--cases goes with one policy: each has cases of its own";
            let conflict = Self::command().error(ErrorKind::ArgumentConflict, message);
            conflict.exit();
        }
        arguments
    }

    fn in_order(&self, matches: &ArgMatches) -> Vec<(LintCode, Level)> {
        let denied = self.deny.iter().map(|denied| match denied {
            Denied::Lint(code) => Some(*code),
            Denied::Warnings => None,
        });
        let given: [(&str, Level, Vec<Option<LintCode>>); 3] = [
            ("allow", Level::Allow, some(&self.allow)),
            ("warn", Level::Warn, some(&self.warn)),
            ("deny", Level::Deny, denied.collect()),
        ];
        let mut levels: Vec<(usize, LintCode, Level)> = Vec::new();
        for (option, level, codes) in given {
            let places = matches.indices_of(option).into_iter().flatten();
            let placed = places.zip(codes);
            levels.extend(placed.filter_map(|(place, code)| Some((place, code?, level))));
        }
        levels.sort_by_key(|(place, ..)| *place);
        let levels = levels.into_iter();
        levels.map(|(_, code, level)| (code, level)).collect()
    }

    /// The files to check, each once, however many names and folders lead to it.
    pub(crate) fn files(&self) -> Vec<String> {
        if self.files.is_empty() {
            return words::<Builtin>().into_iter().map(String::from).collect();
        }
        let (mut named, mut seen) = (HashSet::new(), HashSet::new());
        let files = self.files.iter().flat_map(|name| in_folder(name));
        let files = files.map(|file| policy_of(&file));
        let is_new = |file: &String| match identity(&written_in(file)) {
            Some(known) => seen.insert(known),
            None => named.insert(file.clone()),
        };
        files.filter(is_new).collect()
    }

    pub(crate) fn as_of(&self) -> Date {
        self.as_of.unwrap_or(self.today)
    }

    /// How to check; what is allowed is kept, to be counted.
    pub(crate) fn check(&self) -> Check {
        let check = Check::new(self.as_of()).with_allowed();
        let levels = self.levels.iter();
        let check = levels.fold(check, |check, (code, level)| check.level(*code, *level));
        match self.deny.contains(&Denied::Warnings) {
            true => check.deny_warnings(),
            false => check,
        }
    }
}

/// The YAML files of a folder, by their names; a file, and a folder without any, by its own.
fn in_folder(name: &str) -> Vec<String> {
    let entries = fs::read_dir(name).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path().to_string_lossy().into_owned());
    let is_yaml = |path: &String| path.ends_with(".yaml") || path.ends_with(".yml");
    let mut files: Vec<String> = paths.filter(is_yaml).collect();
    files.sort();
    match files.is_empty() {
        true => vec![name.to_owned()],
        false => files,
    }
}

/// The file of a policy; of a shipped one, the one of that text, if it is here.
fn written_in(name: &str) -> String {
    let Ok(shipped) = name.parse::<Builtin>() else {
        return name.to_owned();
    };
    let file = format!("rules/{shipped}.yaml");
    let is_same = |text: Vec<u8>| text == shipped.source().as_bytes();
    match files::bytes(&file).is_ok_and(is_same) {
        true => file,
        false => name.to_owned(),
    }
}

/// The policy whose cases a file holds, for whoever names all files of a directory; the file itself
/// where it holds none.
fn policy_of(file: &str) -> String {
    let policy = file.strip_suffix(".cases.yaml");
    let policy = policy.map(|stem| format!("{stem}.yaml"));
    let policy = policy.filter(|policy| Path::new(policy).exists());
    policy.unwrap_or_else(|| file.to_owned())
}

fn some(codes: &[LintCode]) -> Vec<Option<LintCode>> {
    codes.iter().copied().map(Some).collect()
}

fn lint(text: &str) -> Result<LintCode, String> {
    match text {
        "warnings" => Err("`warnings` goes with --deny alone; name lints, see --list".into()),
        _ => crate::explain::lint(text).map(|lint| lint.code()),
    }
}

fn denied(text: &str) -> Result<Denied, String> {
    match text {
        "warnings" => Ok(Denied::Warnings),
        _ => lint(text).map(Denied::Lint),
    }
}
