//! The policies that come with the crate.

use std::sync::LazyLock;

use strum::IntoEnumIterator as _;

use crate::policy::Policy;
use crate::validate::error::LoadError;
use crate::vocabulary::words;

words! {
    /// A policy that comes with the crate; its word is the policy's id.
    ///
    /// Non-exhaustive: more schools may follow.
    #[non_exhaustive]
    pub enum Builtin, "shipped policy" {
        /// Telford Infant School, November 2020: four printed tables and prose.
        #[strum(to_string = "telford-infant-2020")]
        TelfordInfant2020 = "Telford Infant School, 2020",
        /// Trafalgar Infant School, summer 2018: prose alone.
        #[strum(to_string = "trafalgar-infant-2018")]
        TrafalgarInfant2018 = "Trafalgar Infant School, 2018",
    }
}

impl Builtin {
    /// The policy file as it is shipped.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self {
            Self::TelfordInfant2020 => include_str!("../../rules/telford-infant-2020.yaml"),
            Self::TrafalgarInfant2018 => include_str!("../../rules/trafalgar-infant-2018.yaml"),
        }
    }

    /// Its cases file as it is shipped: questions whose answers its document states.
    #[must_use]
    pub fn cases_source(self) -> &'static str {
        match self {
            Self::TelfordInfant2020 => include_str!("../../rules/telford-infant-2020.cases.yaml"),
            Self::TrafalgarInfant2018 => {
                include_str!("../../rules/trafalgar-infant-2018.cases.yaml")
            }
        }
    }

    /// The register of its document's statements, as it is shipped.
    #[must_use]
    pub fn register_source(self) -> &'static str {
        match self {
            Self::TelfordInfant2020 => {
                include_str!("../../rules/telford-infant-2020.register.yaml")
            }
            Self::TrafalgarInfant2018 => {
                include_str!("../../rules/trafalgar-infant-2018.register.yaml")
            }
        }
    }

    /// The policy, which is parsed the first time it is asked for.
    #[must_use]
    pub fn policy(self) -> &'static Policy {
        match self {
            Self::TelfordInfant2020 => telford_infant_2020(),
            Self::TrafalgarInfant2018 => trafalgar_infant_2018(),
        }
    }
}

/// The standard mapping as it is shipped: which incidents the standard acts amount to, in every policy
/// that does not say it itself.
#[must_use]
pub fn standard_mapping_source() -> &'static str {
    include_str!("../../rules/standard/mapping.yaml")
}

/// Telford Infant School's policy of November 2020.
#[must_use]
pub fn telford_infant_2020() -> &'static Policy {
    static POLICY: LazyLock<Policy> =
        LazyLock::new(|| sound(Policy::from_yaml(Builtin::TelfordInfant2020.source())));
    &POLICY
}

/// Trafalgar Infant School's policy of summer 2018.
#[must_use]
pub fn trafalgar_infant_2018() -> &'static Policy {
    static POLICY: LazyLock<Policy> =
        LazyLock::new(|| sound(Policy::from_yaml(Builtin::TrafalgarInfant2018.source())));
    &POLICY
}

/// A shipped policy by its id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Policy> {
    Builtin::iter()
        .find(|builtin| <&str>::from(builtin) == id)
        .map(Builtin::policy)
}

#[expect(
    clippy::panic,
    reason = "the text is part of the crate and a test reads it: no input reaches this"
)]
pub(super) fn sound<T>(read: Result<T, LoadError>) -> T {
    match read {
        Ok(read) => read,
        Err(error) => panic!("{error}"),
    }
}
