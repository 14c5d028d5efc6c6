//! Who may do something: a line for all who may it alike.

use std::fmt;

use super::conditions::{conditions, places};
use crate::answer::inverse::{May, RoleMay, WhoMay};
use crate::tell::phrase::people::everyone_else;
use crate::tell::phrase::words::{to_be_kept, word};
use crate::vocabulary::Verdict;

/// The subject, then a line for each group of roles that may it alike.
impl fmt::Display for WhoMay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let policy = self.policy;
        let slot = policy.subject_slot(&self.subject);
        let label = slot.map_or_else(|| self.subject.as_str(), |slot| policy.subject_label(slot));
        write!(f, "{label}:")?;
        let mut told: Vec<(May, String, Vec<usize>)> = Vec::new();
        for role in &self.roles {
            let how = how(role);
            let slot = usize::from(role.answer.role);
            match told
                .iter_mut()
                .find(|(may, text, _)| *may == role.may && *text == how)
            {
                Some((_, _, roles)) => roles.push(slot),
                None => told.push((role.may, how, vec![slot])),
            }
        }
        told.sort_by_key(|(may, ..)| *may);
        for (may, how, roles) in told {
            let who = everyone_else(policy, &roles);
            write!(f, "\n- {who}: {}{how}", word(may))?;
        }
        Ok(())
    }
}

/// Under which conditions, or why not.
fn how(role: &RoleMay<'_>) -> String {
    // The heading says what they lead to, but for a milder or a graver answer.
    let said = match role.may {
        May::PartlyDiscouraged | May::DiscouragedUnderConditions => Verdict::Discouraged,
        May::PartlyForbidden => Verdict::NotAllowed,
        _ => Verdict::Allowed,
    };
    let told = conditions(role.answer.policy, &role.conditions, |decision| {
        decision.verdict() != Some(said)
    });
    match (told.as_slice(), role.may) {
        ([], May::Silent) => String::new(),
        ([], May::Outright | May::PartlyDiscouraged | May::Discouraged) => {
            let kept = role.answer.provisos();
            format!(" ({}){}", places(&role.answer), to_be_kept(kept))
        }
        ([], _) => format!(" ({})", places(&role.answer)),
        ([one], _) => format!(": {one}"),
        (several, _) => format!(":\n  - {}", several.join("\n  - ")),
    }
}
