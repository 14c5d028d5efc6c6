//! The kinds of files, each with its schema and its loader.

use std::fs;
use std::sync::LazyLock;

use jsonschema::Validator;
use online_safety_policy::change::amend::{AmendError, Amendment};
use online_safety_policy::check::cases::Cases;
use online_safety_policy::check::register::Register;
use online_safety_policy::diagnostic::Diagnostic;
use online_safety_policy::paper::schema;
use online_safety_policy::{LoadError, Policy};
use serde_json::Value;
use support::root;

pub const TELFORD: &str = include_str!("../../../rules/telford-infant-2020.yaml");
pub const TRAFALGAR: &str = include_str!("../../../rules/trafalgar-infant-2018.yaml");
/// Of each kind a file with nearly everything that it can hold.
pub const BASE: &str = include_str!("../../fixtures/base.yaml");
pub const BASE_CASES: &str = include_str!("../../fixtures/cases-base.yaml");
pub const BASE_REGISTER: &str = include_str!("../../fixtures/register-base.yaml");
pub const BASE_AMENDMENT: &str = include_str!("../../fixtures/amendment-base.yaml");
/// The policy that it amends.
const AMENDED: &str = include_str!("../../policies/small_school.yaml");

/// A kind of files.
pub struct Format {
    pub schema: Value,
    validator: Validator,
    load: fn(&[u8]) -> Vec<Diagnostic>,
}

pub static POLICY: LazyLock<Format> =
    LazyLock::new(|| Format::new(&schema::policy_file(), load_policy));
/// Cases of the policy in `BASE`.
pub static CASES: LazyLock<Format> =
    LazyLock::new(|| Format::new(&schema::cases_file(), load_cases));
/// Registers for the policy in `BASE`.
pub static REGISTER: LazyLock<Format> =
    LazyLock::new(|| Format::new(&schema::register_file(), load_register));
/// Amendments of the policy in `AMENDED`.
pub static AMENDMENT: LazyLock<Format> =
    LazyLock::new(|| Format::new(&schema::amendment_file(), load_amendment));

static ABOUT: LazyLock<Policy> = LazyLock::new(|| Policy::from_yaml(BASE).unwrap());

impl Format {
    fn new(schema: &str, load: fn(&[u8]) -> Vec<Diagnostic>) -> Self {
        let schema = serde_json::from_str(schema).unwrap();
        Self {
            validator: jsonschema::draft202012::new(&schema).unwrap(),
            schema,
            load,
        }
    }

    pub fn is_valid(&self, value: &Value) -> bool {
        self.validator.is_valid(value)
    }

    /// What the loader finds; nothing where a file loads.
    pub fn faults(&self, bytes: &[u8]) -> Vec<Diagnostic> {
        (self.load)(bytes)
    }

    /// Asserts that the schema says nothing of a text that loads.
    #[track_caller]
    pub fn accepts(&self, name: &str, text: &str) {
        let value = json(text.as_bytes()).unwrap();
        let errors: Vec<String> = self
            .validator
            .iter_errors(&value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}\n{text}");
    }
}

fn load_policy(bytes: &[u8]) -> Vec<Diagnostic> {
    faults(Policy::from_bytes(bytes))
}

fn load_cases(bytes: &[u8]) -> Vec<Diagnostic> {
    faults(Cases::from_bytes(bytes, &ABOUT))
}

fn load_register(bytes: &[u8]) -> Vec<Diagnostic> {
    faults(Register::from_bytes(bytes, &ABOUT))
}

fn load_amendment(bytes: &[u8]) -> Vec<Diagnostic> {
    let amendment = match Amendment::from_bytes(bytes) {
        Ok(amendment) => amendment,
        Err(error) => return error.diagnostics().to_vec(),
    };
    match Policy::amended(AMENDED.as_bytes(), &[amendment]) {
        Ok(_) => Vec::new(),
        Err(AmendError::Amendments(errors)) => errors
            .iter()
            .flat_map(|(_, error)| error.diagnostics().to_vec())
            .collect(),
        Err(error) => panic!("{error}"),
    }
}

fn faults<T>(loaded: Result<T, LoadError>) -> Vec<Diagnostic> {
    match loaded {
        Ok(_) => Vec::new(),
        Err(error) => error.diagnostics().to_vec(),
    }
}

/// The files of a folder of `tests/`, by name.
pub fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = root().join("tests").join(folder);
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let yaml = files.filter(|path| path.extension().is_some_and(|e| e == "yaml"));
    let named = yaml.map(|path| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, fs::read(path).unwrap())
    });
    let mut files: Vec<_> = named.collect();
    files.sort();
    files
}

/// What an editor's YAML parser makes of a text, if it is YAML and JSON can say it.
pub fn json(bytes: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(bytes).ok()?;
    serde_yaml::from_str(text.trim_start_matches('\u{FEFF}')).ok()
}
