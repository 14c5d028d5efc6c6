//! What people have to do to keep the policy alive.

use crate::diagnostic::{Code, Path};
use crate::document::{DutyDocument, Entries};
use crate::policy::DutyRule;
use crate::vocabulary::{Force, Interval, InvalidInterval};
use crate::yaml::Reader;

use super::{Scope, names, people};

/// Reads the duties.
pub(super) fn duties(
    document: &Entries<DutyDocument>,
    scope: &Scope,
    reader: &mut Reader<'_>,
) -> Vec<DutyRule> {
    let at = Path::ROOT.key("duties");
    document
        .iter()
        .filter_map(|(name, duty)| rule(name, duty, scope, reader, at.key(name)))
        .collect()
}

/// Reads one duty; nothing where a fault leaves too little of it.
fn rule(
    name: &str,
    duty: &DutyDocument,
    scope: &Scope,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Option<DutyRule> {
    let word = |text: &Option<String>| text.clone().unwrap_or_default();
    let kind = names::standard(&duty.duty, reader, at.key("duty"));
    let who = people::people(&duty.who, scope, reader, at.key("who"));
    let towards = people::people(&duty.towards, scope, reader, at.key("towards"));
    let every = interval(duty.every.as_deref(), reader, at.key("every"));
    let trigger = names::standards(&duty.trigger, reader, at.key("trigger"));
    let vaguely = names::standard(&word(&duty.vaguely), reader, at.key("vaguely"));
    let force = names::standard(&word(&duty.force), reader, at.key("force"));
    let source = names::source(duty.line.as_ref(), duty.authority.as_deref(), reader, at);
    if duty.every.is_some() && duty.vaguely.is_some() {
        let message = "a period that is both exact and vague";
        let help = Some("keep what the document says, and take the other out".into());
        reader.fault_at_key(Code::ContradictoryRow, at.key("vaguely"), message, help);
        reader.also(at.key("every"), "the exact period");
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
fn interval(text: Option<&str>, reader: &mut Reader<'_>, at: Path<'_>) -> Option<Interval> {
    let text = text.filter(|text| !text.is_empty())?;
    match text.parse() {
        Ok(interval) => Some(interval),
        Err(error @ InvalidInterval) => {
            let message = format!("`{text}` is not an exact period");
            let help = format!("{error}; a vague one stands under `vaguely`");
            reader.fault(Code::BadInterval, at, message, Some(help));
            None
        }
    }
}
