//! What people have to do to keep the policy alive.

use crate::diagnostic::Code;
use crate::document::{DutyDocument, Entries};
use crate::policy::DutyRule;
use crate::vocabulary::{Force, Interval, InvalidInterval};
use crate::yaml::{At, Reader};

use super::{Scope, names, people};

/// Reads the duties.
pub(super) fn duties(
    document: &Entries<DutyDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
) -> Vec<DutyRule> {
    let at = reader.at("duties");
    document
        .iter()
        .filter_map(|(name, duty)| rule(name, duty, scope, at.key(name)))
        .collect()
}

/// Reads one duty; nothing where a fault leaves too little of it.
fn rule(name: &str, duty: &DutyDocument, scope: &Scope, at: At<'_>) -> Option<DutyRule> {
    let word = |text: &Option<String>| text.clone().unwrap_or_default();
    let kind = names::standard(&duty.duty, at.key("duty"));
    let who = people::people(&duty.who, scope, at.key("who"));
    let towards = people::people(&duty.towards, scope, at.key("towards"));
    let every = interval(duty.every.as_deref(), at.key("every"));
    let trigger = names::standards(&duty.trigger, at.key("trigger"));
    let vaguely = names::standard(&word(&duty.vaguely), at.key("vaguely"));
    let force = names::standard(&word(&duty.force), at.key("force"));
    let source = names::source(duty.line.as_ref(), duty.authority.as_deref(), at);
    if duty.every.is_some() && duty.vaguely.is_some() {
        let message = "a period that is both exact and vague";
        let help = Some("keep what the document says, and take the other out".into());
        at.key("vaguely")
            .fault_at_key(Code::ContradictoryRow, message, help);
        at.key("every").also("the exact period");
    }
    Some(DutyRule {
        name: name.into(),
        source: source?,
        duty: kind?,
        label: duty.label.as_str().into(),
        who,
        towards,
        every,
        trigger,
        vaguely,
        force: force.unwrap_or(Force::Must),
        note: duty.note.as_deref().map(Into::into),
    })
}

/// Reads an exact period; an empty text was reported before.
fn interval(text: Option<&str>, at: At<'_>) -> Option<Interval> {
    let text = text.filter(|text| !text.is_empty())?;
    match text.parse() {
        Ok(interval) => Some(interval),
        Err(error @ InvalidInterval) => {
            let message = format!("`{text}` is not an exact period");
            let help = format!("{error}; a vague one stands under `vaguely`");
            at.fault(Code::BadInterval, message, Some(help));
            None
        }
    }
}
