//! A policy with its register.

use std::borrow::Cow;
use std::io::ErrorKind;
use std::path::Path;

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::register::{Became, Register, RegisterCoverage};
use online_safety_policy::diagnostic::Quoted;

use crate::common::{self, Failure};

pub(crate) struct Registered {
    pub(crate) policy: Cow<'static, Policy>,
    pub(crate) register: Register,
    pub(crate) coverage: RegisterCoverage,
}

impl Registered {
    /// Finds a policy by its id or its path, and its register beside it.
    pub(crate) fn find(name: &str) -> Result<Self, Failure> {
        let policy = common::load::policy(name, &[])?;
        let (file, text) = register_of(name, &policy)?;
        let register = Register::from_bytes(&text, &policy)
            .map_err(|error| common::load::with_faults(&file, error.diagnostics()))?;
        let coverage = register.coverage(&policy);
        Ok(Self {
            policy,
            register,
            coverage,
        })
    }

    pub(crate) fn title(&self) -> String {
        let policy = &self.policy;
        format!("{}, {} ({})", policy.school(), policy.title(), policy.id())
    }

    /// The paths of all rules that are named, ours or without a statement.
    pub(crate) fn rules(&self) -> Vec<&str> {
        let statements = self.register.statements().iter();
        let named = statements.flat_map(|statement| match &statement.became {
            Became::Encoded(rules) => rules.as_slice(),
            _ => &[],
        });
        let RegisterCoverage {
            rules_without_statement,
            ours,
            ..
        } = &self.coverage;
        let others = rules_without_statement.iter().chain(ours);
        named
            .map(|rule| &**rule)
            .chain(others.map(String::as_str))
            .collect()
    }
}

/// The register of a shipped policy, or the one beside a policy file.
fn register_of(name: &str, policy: &Policy) -> Result<(String, Cow<'static, [u8]>), Failure> {
    if let Ok(builtin) = name.parse::<Builtin>() {
        let file = format!("{name}.register.yaml");
        return Ok((file, Cow::Borrowed(builtin.register_source().as_bytes())));
    }
    let file = Path::new(name).with_extension("register.yaml");
    let shown = file.display().to_string();
    match common::files::bytes(&shown) {
        Ok(bytes) => Ok((shown, Cow::Owned(bytes))),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(format!(
            "{} has no register beside it; begin {} with `format: 1`, `policy: {}` and `statements:`",
            Quoted(name),
            Quoted(&shown),
            policy.id()
        )),
        Err(error) => Err(format!(
            "cannot read the register {}: {error}",
            Quoted(&shown)
        )),
    }
}
