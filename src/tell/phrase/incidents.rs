//! What incidents are called in a sentence.

use super::facts::accepted;
use super::words::{any, list, quoted};
use crate::answer::decision::{MappedIncident, Recommendation};
use crate::policy::Judge;
use crate::vocabulary::Intent;
use crate::vocabulary::outcome::ConditionState;

/// The label of an incident, by its number.
pub(crate) fn label<'p>(of: &Recommendation<'p>, slot: usize) -> &'p str {
    let judge = of.words.unwrap_or(Judge::OTHERS);
    of.policy.incident_label(judge, slot)
}

/// `“Cyberbullying” and “Other misuse”`: incidents by their numbers.
pub(crate) fn incidents(of: &Recommendation<'_>, among: impl IntoIterator<Item = usize>) -> String {
    quoted(among.into_iter().map(|slot| label(of, slot)), "and")
}

/// Incidents that an act amounts to, each with what it waits for:
/// `“Careless use of personal data” (if careless)`.
pub(crate) fn mapped<'p>(
    intent: Option<Intent>,
    among: impl Iterator<Item = MappedIncident<'p>>,
    last: &str,
) -> String {
    list(among.map(|mapped| one(intent, &mapped)), last)
}

fn one(intent: Option<Intent>, mapped: &MappedIncident<'_>) -> String {
    let mut only = Vec::new();
    if mapped.applies == ConditionState::Unknown {
        if intent.is_none() && !mapped.intents.is_empty() {
            only.push(format!("if {}", any(mapped.intents)));
        }
        let atoms = mapped.atoms.iter();
        only.extend(atoms.map(|atom| accepted(mapped.policy, *atom)));
    }
    only.extend(mapped.note.map(str::to_owned));
    if only.is_empty() {
        return format!("“{}”", mapped.label);
    }
    format!("“{}” ({})", mapped.label, only.join("; "))
}
