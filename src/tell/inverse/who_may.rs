//! Who may do something: a line for all who may it alike.

use std::fmt;

use super::conditions::{conditions, places};
use crate::answer::inverse::{May, RoleMay, WhoMay};
use crate::tell::phrase::people::everyone_else;
use crate::tell::phrase::words::{to_be_kept, word};
use crate::vocabulary::Verdict;

/// The subject, then a line for each group of roles that may it alike; of a role before those that are
/// kinds of it, and of each what holds in general before the exceptions.
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
        told.sort_by_key(|(may, _, roles)| {
            let wider = roles.iter().map(|role| policy.groups.depth(*role));
            (wider.min(), *may)
        });
        for (_, how, roles) in told {
            write!(f, "\n- {}: {how}", everyone_else(policy, &roles))?;
        }
        Ok(())
    }
}

/// Whether they may: what holds in general, then what does under conditions, or why not.
fn how(role: &RoleMay<'_>) -> String {
    // What the conditions lead to is said before them, but for a milder or a graver answer.
    let (leads, said) = match role.may {
        May::PartlyDiscouraged => (Some(Verdict::Allowed), Verdict::Discouraged),
        May::UnderConditions => (Some(Verdict::Allowed), Verdict::Allowed),
        May::DiscouragedUnderConditions => (Some(Verdict::Discouraged), Verdict::Discouraged),
        May::PartlyForbidden => (None, Verdict::NotAllowed),
        _ => (None, Verdict::Allowed),
    };
    let general = role.in_general.filter(|_| leads.is_some());
    let general = general.filter(|general| leads != Some(*general));
    let (first, may, said) = match (general, role.may) {
        (None, may) => (String::new(), may, said),
        // Of what is permitted throughout, what is not advised against is the exception.
        (Some(general), May::PartlyDiscouraged) => {
            (in_general(general), May::UnderConditions, Verdict::Allowed)
        }
        (Some(general), may) => (in_general(general), may, said),
    };
    let told = conditions(role.answer.policy, &role.conditions, |decision| {
        decision.verdict() != Some(said)
    });
    let why = match (told.as_slice(), role.may) {
        ([], May::Silent) => String::new(),
        ([], May::Outright | May::PartlyDiscouraged | May::Discouraged) => {
            let kept = role.answer.provisos();
            format!(" ({}){}", places(&role.answer), to_be_kept(kept))
        }
        ([], _) => format!(" ({})", places(&role.answer)),
        ([one], _) => format!(": {one}"),
        (several, _) => format!(":\n  - {}", several.join("\n  - ")),
    };
    format!("{first}{}{why}", word(may))
}

fn in_general(verdict: Verdict) -> String {
    format!("{} in general; ", word(verdict))
}
