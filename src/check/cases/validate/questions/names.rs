//! The words of a case's dimensions, found in the policy or reported.

use jiff::civil::Date;
use strum::IntoEnumIterator as _;

use crate::check::cases::validate::given::twice;
use crate::check::cases::validate::known::{Known, Report, among, named, standard};
use crate::diagnostic::{Code, FEW, LintCode, Quoted, help_for};
use crate::document::AskedDocument;
use crate::policy::Subject;
use crate::time::read_day;
use crate::vocabulary::{self, Index, Office, Party, Role, Term, UserAction, Word};
use crate::yaml::At;

/// The roles of some audiences and roles, each once.
pub(in crate::check::cases::validate) fn roles(
    texts: &[String],
    known: &Known<'_>,
    at: At<'_>,
) -> Vec<Term<Role>> {
    let mut found: Vec<Term<Role>> = Vec::new();
    for (i, text) in texts.iter().enumerate() {
        let at = at.index(i);
        twice(texts, i, at);
        for slot in people(text, known, at) {
            let role = known.policy.role_at(slot);
            if !found.contains(&role) {
                found.push(role);
            }
        }
    }
    found
}

/// Offices, and the roles of audiences, each once.
pub(super) fn parties(texts: &[String], known: &Known<'_>, at: At<'_>) -> Vec<Party> {
    let mut found: Vec<Party> = Vec::new();
    for (i, text) in texts.iter().enumerate() {
        let at = at.index(i);
        twice(texts, i, at);
        let all = known.parties();
        among("office, audience or role", text, all.iter().copied(), at);
        let roles = known.roles(text);
        let these: Vec<Party> = match Office::named(text, roles.is_some()) {
            Some(office) => vec![office.into()],
            None => {
                let slots = roles.unwrap_or_default().into_iter();
                slots
                    .map(|slot| known.policy.role_at(slot).into())
                    .collect()
            }
        };
        for party in these {
            if !found.contains(&party) {
                found.push(party);
            }
        }
    }
    found
}

/// The roles of an audience, or one role; a name that is neither is reported.
pub(in crate::check::cases::validate) fn people(
    text: &str,
    known: &Known<'_>,
    at: At<'_>,
) -> Vec<usize> {
    let found = known.roles(text);
    if found.is_none() && !text.is_empty() {
        let message = format!("unknown audience or role {}", Quoted(text));
        let help = || vocabulary::help_for(Index::standard(), "role", text, known.people(), FEW);
        at.fault_with(Code::UnknownAudience, message, help);
    }
    found.unwrap_or_default()
}

/// A user action or a technology; a text that is neither is reported.
pub(in crate::check::cases::validate) fn subject<'a>(
    text: &str,
    known: &Known<'_>,
    at: At<'a>,
    report: Report<'a>,
) -> Option<Subject> {
    let found = known.policy.subject(text).ok();
    if found.is_none() {
        let policy = known.policy;
        let ids = policy.actions.ids().chain(policy.technologies.ids());
        named("user action or technology", text, ids, at, report);
    }
    found
}

pub(super) fn acts(texts: &[String], known: &Known<'_>, at: At<'_>) -> Vec<Term<UserAction>> {
    let actions = &known.policy.actions;
    let mut found = Vec::with_capacity(texts.len());
    for (i, text) in texts.iter().enumerate() {
        let at = at.index(i);
        twice(texts, i, at);
        match actions.slot_of(text) {
            Some(slot) => found.extend(actions.term_at(slot)),
            None => {
                among("user action", text, actions.ids(), at);
            }
        }
    }
    found
}

/// Standard words, each once.
pub(super) fn words<W: Word>(texts: &[String], at: At<'_>) -> Vec<W> {
    let mut found = Vec::with_capacity(texts.len());
    for (i, text) in texts.iter().enumerate() {
        let at = at.index(i);
        if !twice(texts, i, at) && !text.is_empty() {
            found.extend(standard::<W>(text, at));
        }
    }
    found
}

pub(super) fn day(asked: &AskedDocument, at: At<'_>) -> Option<Date> {
    let text = asked.as_of.as_deref().filter(|text| !text.is_empty())?;
    let date = read_day(text).ok();
    if date.is_none() {
        let message = format!("{} is not a day", Quoted(text));
        let help = Some("write it as `\"2027-07-31\"`".into());
        at.fault(Code::BadDate, message, help);
    }
    date
}

pub(super) fn lint(text: &str, at: At<'_>) -> Option<LintCode> {
    let found = LintCode::find(text);
    if found.is_none() && !text.is_empty() {
        let names: Vec<&str> = LintCode::iter().map(Into::into).collect();
        let message = format!("unknown lint {}", Quoted(text));
        let help = help_for(text, names.iter().copied());
        at.fault(Code::UnknownWord, message, help);
    }
    found
}
