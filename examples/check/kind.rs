//! What a file is: a policy, or something that stands beside one.

use online_safety_policy::document::Positions;
use serde::Serialize;

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Policy,
    Amendment,
    Cases,
    Register,
}

impl Kind {
    /// By the key that only such a file has; by its name where it has none of them.
    pub(crate) fn of(name: &str, text: &str) -> Self {
        const KEYS: [(&str, Kind); 4] = [
            ("policy.id", Kind::Policy),
            ("amends", Kind::Amendment),
            ("cases", Kind::Cases),
            ("statements", Kind::Register),
        ];
        const ENDINGS: [(&str, Kind); 3] = [
            (".amendment", Kind::Amendment),
            (".cases", Kind::Cases),
            (".register", Kind::Register),
        ];
        let positions = Positions::of(text).ok();
        let has = |key: &str| positions.as_ref().is_some_and(|all| all.key(key).is_some());
        let by_key = KEYS.iter().find(|(key, _)| has(key));
        let stem = name
            .strip_suffix(".yaml")
            .or_else(|| name.strip_suffix(".yml"));
        let named = |ending: &str| stem.is_some_and(|stem| stem.ends_with(ending));
        let by_name = || ENDINGS.iter().find(|(ending, _)| named(ending));
        by_key
            .or_else(by_name)
            .map_or(Self::Policy, |(_, kind)| *kind)
    }

    /// What people call such a file.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Policy => "a policy file",
            Self::Amendment => "an amendment",
            Self::Cases => "a file of cases",
            Self::Register => "a register",
        }
    }
}
