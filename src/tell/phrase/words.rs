//! How words of the vocabulary and places stand in a sentence.

use crate::policy::{Policy, Response};
use crate::source::Citation;
use crate::vocabulary::outcome::{Decision, Outcome};
use crate::vocabulary::{Authority, Fact, Role, Verdict, Word};

use super::facts::noun;

/// `a`, `a and b`, `a, b and c`; with "or" likewise.
pub(crate) fn list<S: AsRef<str>>(parts: impl IntoIterator<Item = S>, last: &str) -> String {
    let parts: Vec<S> = parts.into_iter().collect();
    let mut text = String::new();
    for (i, part) in parts.iter().enumerate() {
        let left = parts.len() - i;
        if i > 0 && left == 1 {
            text.push(' ');
            text.push_str(last);
            text.push(' ');
        } else if i > 0 {
            text.push_str(", ");
        }
        text.push_str(part.as_ref());
    }
    text
}

/// A standard label inside a sentence; names in capitals stay as they are.
pub(crate) fn lower(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => label.to_owned(),
    }
}

/// A sentence's first letter.
pub(crate) fn upper(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next();
    first
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(chars)
        .collect()
}

/// All people in a role, as in "not allowed for supply staff".
pub(crate) fn people(policy: &Policy, role: usize) -> String {
    let text = match policy.role_at(role).standard() {
        // A school's own label stays as the school writes it.
        None => return format!("the role “{}”", policy.roles.label_at(role)),
        Some(Role::Pupil) => "pupils",
        Some(Role::Staff) => "staff",
        Some(Role::Headteacher) => "the headteacher",
        Some(Role::SupplyStaff) => "supply staff",
        Some(Role::WorkExperienceStudent) => "students on placement",
        Some(Role::Volunteer) => "volunteers",
        Some(Role::Governor) => "governors",
        Some(Role::Parent) => "parents and carers",
        Some(Role::Visitor) => "visitors",
        Some(Role::Contractor) => "contractors",
        Some(Role::CommunityUser) => "community users",
    };
    text.to_owned()
}

/// Several roles; by the policy's own name where they are one of its audiences.
pub(crate) fn groups(policy: &Policy, roles: &[usize]) -> String {
    let all = policy.roles.count();
    if roles.len() == all {
        return "anyone".to_owned();
    }
    let audience = policy
        .audiences
        .iter()
        .find(|audience| (0..all).all(|role| audience.holds(role) == roles.contains(&role)));
    if let Some(audience) = audience.filter(|_| roles.len() > 1) {
        return lower(&audience.label);
    }
    list(roles.iter().map(|role| people(policy, *role)), "and")
}

/// `Communications, line 231, row 3`.
pub(crate) fn place(source: &Citation<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(source.section.map(str::to_owned));
    if let Some(lines) = source.lines {
        let one = lines.ranges().len() == 1 && lines.ranges().iter().all(|r| r.first() == r.last());
        parts.push(format!("{} {lines}", if one { "line" } else { "lines" }));
    }
    parts.extend(source.row.map(|row| format!("row {row}")));
    let place = parts.join(", ");
    match source.authority {
        Authority::Printed => place,
        Authority::Inferred => format!("inferred from {place}"),
        Authority::Ours => "this encoding's own reading, not the school's".to_owned(),
    }
}

/// A place and the encoder's remark on it, in brackets.
pub(crate) fn bracket(source: &Citation<'_>, note: Option<&str>) -> String {
    match note {
        Some(note) => format!("({}; note: {note})", place(source)),
        None => format!("({})", place(source)),
    }
}

/// As in "it is not allowed".
pub(crate) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Allowed => "allowed",
        Verdict::Discouraged => "permitted but discouraged",
        Verdict::NotAllowed => "not allowed",
        Verdict::Illegal => "not allowed, and illegal",
    }
}

/// As in "it depends on the place (allowed or unclear)".
fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Silent => "nothing said",
        Outcome::Unclear => "unclear",
        Outcome::Allowed => verdict(Verdict::Allowed),
        Outcome::Discouraged => verdict(Verdict::Discouraged),
        Outcome::NotAllowed => verdict(Verdict::NotAllowed),
        Outcome::Illegal => verdict(Verdict::Illegal),
    }
}

/// A decision as a clause: "it is allowed", "the policy says nothing".
pub(crate) fn clause(decision: Decision) -> String {
    match decision {
        Decision::Decided(decided) => format!("it is {}", verdict(decided)),
        Decision::Silent => "the policy says nothing".to_owned(),
        Decision::Unclear(_) => "it is unclear".to_owned(),
        Decision::Depends { missing, outcomes } => format!(
            "it still depends on {} ({})",
            nouns(missing.iter()),
            list(outcomes.iter().map(outcome), "or")
        ),
    }
}

/// `the place and the time of day`.
pub(crate) fn nouns(facts: impl IntoIterator<Item = Fact>) -> String {
    list(facts.into_iter().map(noun), "and")
}

/// Labels of standard words inside a sentence, one after another.
pub(crate) fn labels<W: Word>(words: impl IntoIterator<Item = W>) -> String {
    let labels: Vec<String> = words.into_iter().map(|word| lower(word.label())).collect();
    labels.join("; ")
}

/// A response inside a sentence; a school's own label as the school writes it.
pub(crate) fn response(response: &Response) -> String {
    match response.own {
        Some(_) => response.label.to_string(),
        None => lower(&response.label),
    }
}

/// Verdicts that one sentence can be read to give.
pub(crate) fn either(verdicts: impl IntoIterator<Item = Verdict>) -> String {
    let verdicts: Vec<&str> = verdicts.into_iter().map(verdict).collect();
    let both = if verdicts.len() > 1 { "either " } else { "" };
    format!("{both}{}", list(verdicts, "or"))
}
