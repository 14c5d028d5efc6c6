//! What becomes of each lint's findings.

use std::collections::BTreeSet;

use strum::IntoEnumIterator as _;

use crate::diagnostic::{Code, Level, LintCode, help_for};
use crate::document::{Entries, LintDocument, PolicyDocument};
use crate::policy::LintSetting;
use crate::source::Table;
use crate::time::{Date, read_day};
use crate::vocabulary::{DefaultInvariant, Word as _};
use crate::yaml::{At, Reader};

use super::{Scope, names};

/// Reads the settings.
pub(super) fn lints(
    document: &PolicyDocument,
    scope: &Scope,
    reader: &Reader<'_>,
) -> Vec<LintSetting> {
    let has_rows = document
        .lints
        .iter()
        .any(|(_, setting)| !setting.rows.is_empty());
    let known = if has_rows {
        known(document, scope)
    } else {
        BTreeSet::new()
    };
    let at = reader.at("lints");
    let mut settings: Vec<LintSetting> = Vec::with_capacity(document.lints.len());
    for (key, setting) in &document.lints {
        let at = at.key(key);
        let lint = lint(key, at);
        let level = level(setting, at);
        rows(setting, &known, at);
        let until = until(setting, at);
        let (Some(lint), Some(level)) = (lint, level) else {
            continue;
        };
        if let Some(first) = settings.iter().find(|known| known.lint == lint) {
            let message = format!("`{key}` and `{}` are the same lint", first.key);
            let help = Some("keep one of the two".into());
            at.fault_at_key(Code::DuplicateWord, message, help);
            let above = reader.at("lints");
            above.key(&first.key).also("the other");
        }
        settings.push(LintSetting {
            lint,
            key: key.as_str().into(),
            level,
            reason: setting.reason.as_deref().map(Into::into),
            rows: setting.rows.iter().map(|row| row.as_str().into()).collect(),
            until,
        });
    }
    settings
}

fn lint(key: &str, at: At<'_>) -> Option<LintCode> {
    let found = LintCode::find(key);
    if found.is_none() && !at.is_full() {
        let all = <LintCode as strum::IntoEnumIterator>::iter;
        let accepted: Vec<&str> = match key.starts_with("OSP") {
            true => all().map(LintCode::id).collect(),
            false => all().map(Into::into).collect(),
        };
        let message = format!("unknown lint `{key}`");
        let help = help_for(key, accepted.iter().copied());
        at.fault_at_key(Code::UnknownWord, message, help);
    }
    found
}

fn level(setting: &LintDocument, at: At<'_>) -> Option<Level> {
    if setting.level.is_empty() {
        return None;
    }
    let of_map = at.key("level");
    let here = if setting.bare { at } else { of_map };
    let level = setting.level.parse().ok();
    match level {
        None => {
            let accepted = Level::iter().map(Into::into);
            names::unknown("level", &setting.level, accepted, here);
        }
        // A finding that nobody sees must say why to those who read the file.
        Some(Level::Allow) if setting.reason.is_none() => {
            let help = Some(if setting.bare {
                "write `{ level: allow, reason: ... }`".into()
            } else {
                "add `reason: ...`".into()
            });
            let message = "a lint is switched off without a `reason`";
            here.fault(Code::MissingField, message, help);
        }
        Some(_) => {}
    }
    level
}

fn until(setting: &LintDocument, at: At<'_>) -> Option<Date> {
    let text = setting.until.as_deref().filter(|text| !text.is_empty())?;
    let date = read_day(text).ok();
    if date.is_none() {
        let message = format!("`{text}` is not a day");
        let help = Some("write it as `\"2027-07-31\"`".into());
        at.key("until").fault(Code::BadDate, message, help);
    }
    date
}

/// The most names among which a misspelt one is looked for.
const FEW: usize = 2_000;

/// Reports rows that the file does not hold: they would never be found.
fn rows(setting: &LintDocument, known: &BTreeSet<(&'static str, &str)>, at: At<'_>) {
    let at = at.key("rows");
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let alone: BTreeSet<&str> = known.iter().map(|(_, name)| *name).collect();
    for (i, row) in setting.rows.iter().enumerate() {
        let of_section = || {
            row.split_once('.')
                .is_some_and(|(section, name)| known.contains(&(section, name)))
        };
        if !seen.insert(row) && !row.is_empty() {
            names::twice(row, at.index(i));
        } else if !row.is_empty() && !alone.contains(row.as_str()) && !of_section() {
            let few = Some(&alone).filter(|alone| alone.len() < FEW);
            let help = few.and_then(|alone| help_for(row, alone.iter().copied()));
            let message = format!("`{row}` is no row, column or rule of this file");
            at.index(i).fault(Code::UnknownWord, message, help);
        }
    }
}

/// Everything that a finding can be about, with the part of the file it stands in.
fn known<'d>(document: &'d PolicyDocument, scope: &'d Scope) -> BTreeSet<(&'static str, &'d str)> {
    let mut known: BTreeSet<(&'static str, &str)> = BTreeSet::new();
    for (section, table) in [
        ("user-actions", &document.user_actions),
        ("communications", &document.communications),
    ] {
        let Some(table) = table else { continue };
        let rows = table.rows.iter().map(|(name, _)| name);
        let names = rows.chain(&table.columns).chain(&table.audiences);
        known.extend(names.map(|name| (section, name.as_str())));
        known.insert((section, section));
    }
    for (section, table) in Table::INCIDENTS.iter().zip(document.incident_tables()) {
        let (section, Some(table)) = (section.as_str(), table) else {
            continue;
        };
        let rows = table.rows.iter().map(|(name, _)| name);
        let names = rows.chain(&table.columns);
        known.extend(names.map(|name| (section, name.as_str())));
        known.insert((section, section));
    }
    for (name, rule) in &document.rules {
        known.insert(("rules", name));
        known.extend(rule.about.iter().map(|name| ("rules", name.as_str())));
    }
    for (name, rule) in &document.response_rules {
        known.insert(("response-rules", name));
        let incidents = rule.incidents.iter().filter(|name| *name != "all");
        known.extend(incidents.map(|name| ("response-rules", name.as_str())));
    }
    for (name, ladder) in &document.ladders {
        known.insert(("ladders", name));
        let incidents = ladder.incidents.iter().filter(|name| *name != "all");
        known.extend(incidents.map(|name| ("ladders", name.as_str())));
    }
    let own = document.own.kinds().into_iter().flatten();
    known.extend(own.map(|(name, _)| ("own", name.as_str())));
    known.extend(keys("contacts", &document.contacts));
    known.extend(keys("evidence", &document.evidence));
    known.extend(keys("mapping", &document.mapping));
    known.extend(keys("invariants", &document.invariants));
    known.extend(DefaultInvariant::iter().map(|law| ("invariants", law.as_str())));
    known.extend(keys("lints", &document.lints));
    known.extend(scope.roles.ids().map(|name| ("audiences", name)));
    known
}

fn keys<'d, T>(
    section: &'static str,
    entries: &'d Entries<T>,
) -> impl Iterator<Item = (&'static str, &'d str)> {
    entries
        .iter()
        .map(move |(name, _)| (section, name.as_str()))
}
